import { shellWord } from "../shell-word.ts";
import type { ActionSource } from "./starters.ts";

/** Something that only a person can do, or decide. */
export interface FirstStep {
  title: string;
  /** What there is to know about it; whole sentences. */
  why: string;
  /** As they are typed into a shell. */
  commands: readonly string[];
}

/** What the first steps of a policy repository depend on. */
export interface FirstStepsFacts {
  /** The repository's folder as somebody in the current one types it; `.` for the current one itself. */
  folder: string;
  /** Whether git knows the folder by now, has a commit there, and a remote called origin. */
  inRepository: boolean;
  hasCommits: boolean;
  hasOrigin: boolean;
  branch: string;
  /** Undefined where the workflows still name a placeholder. */
  action: ActionSource | undefined;
  hasWorkflows: boolean;
  /** Whether policies were there before. */
  adopted: boolean;
  /** Paths that are to be committed, for `git add`. */
  paths: readonly string[];
  /** In the order of promotion. */
  environments: readonly EnvironmentFacts[];
  secrets: readonly string[];
  /** Whose secrets reach the jobs: those of GitHub's environments only where the workflows lie in the repository. */
  secretsOf: "repository" | "environments";
  /** The command that was run, to be run again with more options. */
  again: string;
  /** Who owns the code, as CODEOWNERS says it; undefined where nobody is named yet. */
  owner: string | undefined;
  owners: CodeOwnership;
}

/** Whether CODEOWNERS names owners: a file of the repository's own, one that `init` wrote by guess, or none. */
export type CodeOwnership = "decided" | "proposed" | "open";

interface EnvironmentFacts {
  name: string;
  hasReviewers: boolean;
  github: { deploy: string; rollback: string; monitor: string };
}

/** What is left for a person after a repository was set up, in the order in which it is done. */
export function firstSteps(facts: FirstStepsFacts): FirstStep[] {
  const onGitHub = facts.hasWorkflows
    ? [githubEnvironments(facts), ...secretsOf(facts), protection(), release(facts)]
    : [];
  return [...placeholder(facts), ...adopting(facts), ...decisions(facts), begin(facts), ...onGitHub];
}

/** Those steps that can be known to be open in a repository whose first steps were taken. */
export function openSteps(facts: FirstStepsFacts): FirstStep[] {
  const owners = facts.owners === "proposed" ? "decided" : facts.owners;
  return [...decisions({ ...facts, owners }), ...renewal(facts)];
}

function renewal({ folder, paths, hasWorkflows }: FirstStepsFacts): FirstStep[] {
  if (paths.length === 0) return [];
  const propose = hasWorkflows ? ["git push -u origin renew-policy-files && gh pr create --fill"] : [];
  return [
    {
      title: "Commit what is new",
      why: "Look through it first.",
      commands: [
        ...enter(folder),
        "git diff",
        "git switch -c renew-policy-files",
        `${adding(paths)} && git commit -m "Renew what checks and promotes policies"`,
        ...propose,
      ],
    },
  ];
}

function enter(folder: string): string[] {
  return folder === "." ? [] : [`cd ${shellWord(folder)}`];
}

function adding(paths: readonly string[]): string {
  return `git add ${paths.map(shellWord).join(" ")}`;
}

function placeholder({ action, hasWorkflows, again }: FirstStepsFacts): FirstStep[] {
  if (action !== undefined || !hasWorkflows) return [];
  return [
    {
      title: "Say who publishes the action",
      why: "The workflows name owner/archi3-policy@v1, which stands for nobody: they fail until it is replaced. --force renews them, and nothing that is yours.",
      commands: [`${again} --force --action OWNER/archi3-policy@FULL_COMMIT`],
    },
  ];
}

function begin(facts: FirstStepsFacts): FirstStep {
  const { folder, inRepository, hasCommits, hasOrigin, branch, paths, adopted } = facts;
  const own = shellWord(branch);
  const add = paths.length === 0 ? [] : [`${adding(paths)} && git commit -m "Check and promote policies"`];
  const init = inRepository ? [] : [`git init -b ${own}`];
  const first = hasCommits ? [] : ['git commit --allow-empty -m "Begin"'];
  const push = hasCommits ? [] : [`git push -u origin ${own}`];
  const publish = hasOrigin ? push : ["gh repo create --private --source . --remote origin --push"];
  return {
    title: "Open the pull request",
    why: `${adopted ? "What was found before it does not fail it" : "Without a configuration and policies at its base, it is judged by its own"}. Nothing is deployed before it is merged.`,
    commands: [
      // Who adopts policies went there to look at them.
      ...(adopted ? [] : enter(folder)),
      ...init,
      ...first,
      ...publish,
      "git switch -c archi3-policy",
      ...(adopted ? [`test ! -f ${BASELINE} || git add ${BASELINE}`] : []),
      ...add,
      "git push -u origin archi3-policy && gh pr create --fill",
    ],
  };
}

const BASELINE = "archi3-baseline.json";

function adopting({ adopted, folder }: FirstStepsFacts): FirstStep[] {
  if (!adopted) return [];
  return [
    {
      title: "Look at what is found in the policies that were here",
      why: "Faults that are old may be accepted once, in a baseline that can only shrink (the second command); it is committed too.",
      commands: [...enter(folder), "archi3-policy validate", "archi3-policy validate --write-baseline"],
    },
  ];
}

function decisions({ environments, owner, owners, hasWorkflows }: FirstStepsFacts): FirstStep[] {
  const last = environments.at(-1);
  const open = [
    ...(owners === "decided" ? [] : ["who reviews changes in .github/CODEOWNERS"]),
    ...(last === undefined || last.hasReviewers
      ? []
      : [`who approves ${last.name} in archi3.yaml (reviewers)`]),
  ];
  if (open.length === 0 || !hasWorkflows) return [];
  const why = {
    decided: "GitHub takes reviewers on public repositories, and on private ones of an Enterprise plan.",
    proposed: `CODEOWNERS names ${owner}: an organisation cannot own code, so name a team of it, as ${owner}/policy-team.`,
    open: "No owner is named yet, so the lines of CODEOWNERS are comments.",
  };
  return [{ title: `Decide ${open.join(", and ")}`, why: why[owners], commands: [] }];
}

function githubEnvironments({ environments }: FirstStepsFacts): FirstStep {
  const unique = (names: readonly string[]) => [...new Set(names)].join(", ");
  const asked = environments.filter(({ hasReviewers }) => hasReviewers).map(({ github }) => github.deploy);
  const apart = environments.flatMap(({ github }) =>
    [github.rollback, github.monitor].filter((name) => name !== github.deploy),
  );
  return {
    title: "Create the environments on GitHub, before the pull request is merged",
    why: [
      `These are ${unique(environments.flatMap(({ github }) => [github.deploy, github.rollback, github.monitor]))}, as archi3.yaml says them.`,
      asked.length === 0 ? "" : ` With reviewers: ${unique(asked)}.`,
      apart.length === 0
        ? ""
        : ` Without reviewers, so that nobody has to be found at night: ${unique(apart)}.`,
      " It needs a token that may administer the repository (gh auth login). A job that names a missing environment creates it unprotected.",
    ].join(""),
    commands: ["archi3-policy environments apply --dry-run", "archi3-policy environments apply"],
  };
}

/** Of deployments, of rollbacks and of monitoring, each has what it needs of its own. */
function secretsOf({ environments, secrets, secretsOf: holder }: FirstStepsFacts): FirstStep[] {
  const ledger: FirstStep = {
    title: "If only the workflows are to write ledgers, add their token",
    why: "The token of an App that alone may push to policy-ledger/**, policy-live/** and policy-monitor. Without it the workflow's own token writes.",
    commands: ["gh secret set POLICY_LEDGER_TOKEN"],
  };
  if (secrets.length === 0) return [ledger];
  if (holder === "repository") {
    const commands = secrets.map((name) => `gh secret set ${shellWord(name)}`);
    const why =
      "They are the repository's: workflows of another one are given them by name. Every job of the repository that names one can read it.";
    return [{ title: "Add the secrets that archi3.yaml names", why, commands }, ledger];
  }
  const places = new Set(environments.flatMap(({ github }) => Object.values(github)));
  return [
    {
      title: "Add the secrets that archi3.yaml names, to each environment on GitHub",
      why: "Those of rollbacks and monitoring are credentials of their own: these jobs run without an approval.",
      commands: secrets.flatMap((name) =>
        [...places].map((place) => `gh secret set ${shellWord(name)} --env ${shellWord(place)}`),
      ),
    },
    ledger,
  ];
}

function protection(): FirstStep {
  const post = (name: string) =>
    `gh api --method POST repos/{owner}/{repo}/rulesets --input .github/rulesets/${name}.json`;
  return {
    title: "Protect the branches",
    why: "The default branch takes pull requests with a review and the check Policies / Validate; ledgers, live branches and what monitor has seen (policy-monitor) are neither deleted nor rewritten.",
    commands: [post("default-branch"), post("policy-branches")],
  };
}

function release({ environments }: FirstStepsFacts): FirstStep {
  const last = environments.at(-1)?.name ?? "";
  return {
    title: "Merge it",
    why: `The workflow Release then takes the policies through the environments. ${last} waits for what archi3.yaml asks for.`,
    commands: ["gh pr merge", "archi3-policy status"],
  };
}
