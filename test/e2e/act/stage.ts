import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { ownFiles } from "../../../src/adapters/own-files.ts";
import { starterWorkflows } from "../../../src/release/starters.ts";
import { PLACEHOLDER, parseWorkflow } from "../../contract/workflow-rules.ts";
import {
  mergeGroupEvent,
  type Event as Payload,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../../github/events.ts";
import { difference, push } from "../../github/git.ts";
import type { GitHub } from "../../github/github.ts";
import { BUNDLE, ROOT } from "../run.ts";
import { type Event, runWorkflow, type WorkflowRun } from "./act.ts";
import { rewriteForAct } from "./rewrite.ts";

/** What a run needs of this project besides its workflows. */
const ACTION = ["action", "action.yml", "dist/action"];
const REF = "v1";
/** A commit of this project, as copies of its workflows name it. */
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** Where the policies are on GitHub. */
export const POLICIES = "owner/policies";
/** The pull request's number, and whose fork it may come from. */
export const PULL_REQUEST = 7;
const FORK = "stranger/policies";
/** Where a policy repository has its copy of the starter. */
const STARTER = ".github/workflows/pull-request.yml";

const ENVIRONMENTS = ["development", "staging", "production"];
const PUBLISHED = { starters: ownFiles("workflows"), reusable: ownFiles(".github/workflows") };

/** What is taken away of the example to have an empty repository. */
export const NOTHING: { readonly [path: string]: undefined } = Object.fromEntries(
  [...readdirSync(join(ROOT, "examples/archi3")), ".github"].map((name) => [name, undefined]),
);

/** GitHub's attestation, as the starter names it, and what stands for it here: act fetches it even for a step it skips. */
const ATTEST = /uses: (actions\/attest@\S+)/.exec(
  readFileSync(join(ROOT, "workflows/release.yml"), "utf8"),
)?.[1] as string;
const ATTEST_STAND_IN = stringify({
  name: "Stands for actions/attest",
  inputs: { "subject-name": {}, "subject-digest": {} },
  runs: {
    using: "composite",
    steps: [
      {
        shell: "bash",
        run: 'echo "attested $NAME $DIGEST"',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: expressions of GitHub's.
        env: { NAME: "${{ inputs.subject-name }}", DIGEST: "${{ inputs.subject-digest }}" },
      },
    ],
  },
});

/** Commits that can be told apart from those of other runs by nothing but what they hold. */
const GIT = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Author",
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: "Author",
  GIT_COMMITTER_EMAIL: "author@example.com",
};

/** What happens, and the commits that it is about. */
export interface Happening extends Event {
  /** The commit whose page shows the result. */
  head: string;
  /** What it is compared with. */
  base: string;
}

export interface RunOptions {
  workflow?: string;
  /** The run's number; another start of the same run has another attempt. */
  id?: number;
  attempt?: number;
  /** Who started it. */
  actor?: string;
  /** Those of the repository, besides GitHub's own token. */
  secrets?: { readonly [name: string]: string };
  /** Cancels the run when it is aborted. */
  signal?: AbortSignal;
}

export interface PullRequestOptions {
  from?: "branch" | "fork";
  meanwhile?: (stage: Stage) => void;
}

/**
 * A policy repository on a GitHub of a test's own: the example's policies with the starter workflow in a bare repository,
 * of which the stand-in for GitHub knows every commit; a working copy as the checkout step leaves it; and a copy of this
 * project that stands for `owner/archi3-policy@v1`.
 */
export class Stage implements Disposable {
  readonly #top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-act-")));
  readonly #origin = join(this.#top, "origin.git");
  readonly #author = join(this.#top, "author");
  readonly #project = join(this.#top, "project");
  readonly #github: GitHub;

  /**
   * @param files what is different from the example from the start; undefined for what is not there
   * @param workflows whether the starters call the reusable workflows of this project, or copies in their own repository
   */
  constructor(
    github: GitHub,
    files: { readonly [path: string]: string | undefined } = {},
    workflows: "called" | "copied" = "called",
  ) {
    this.#github = github;
    this.#copyProject();
    cpSync(join(ROOT, "examples/archi3"), this.#author, { recursive: true });
    const action = workflows === "copied" ? { repository: PLACEHOLDER, ref: COMMIT } : undefined;
    const environments = ENVIRONMENTS.map((name, at) => ({ name, after: ENVIRONMENTS[at - 1] }));
    const options = {
      ...{ how: workflows, action, branch: "main", environments, secrets: [] },
      monitor: "production-monitor",
    };
    for (const [name, text] of starterWorkflows(PUBLISHED, options))
      this.write(`.github/workflows/${name}`, text);
    this.#rewriteCopies();
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) rmSync(join(this.#author, path), { recursive: true });
      else this.write(path, text);
    }
    writeFileSync(join(this.#top, "gitconfig"), this.#gitconfig());
    mkdirSync(join(this.#top, "home"));
    this.#git(this.#top, "init", "--quiet", "--bare", "--initial-branch=main", this.#origin);
    this.#git(this.#origin, "config", "uploadpack.allowAnySHA1InWant", "true");
    this.#git(this.#author, "init", "--quiet", "--initial-branch=main");
    this.#git(this.#author, "remote", "add", "origin", `https://github.com/${POLICIES}.git`);
    this.commit("The policies");
    this.commit("Nothing new");
    this.#publish("refs/heads/main");
  }

  /** Writes a file of the policy repository; `commit` takes it in. */
  write(path: string, text: string): void {
    const file = join(this.#author, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: text.startsWith("#!") ? 0o755 : 0o644 });
  }

  /** Sets the repository up as its owner would, with the action at a full commit. @returns what that printed */
  init(workflows: "called" | "copied"): string {
    const printed = this.cli("init", "--workflows", workflows, "--action", `${PLACEHOLDER}@${COMMIT}`);
    this.#rewriteCopies();
    return printed;
  }

  /** Reusable workflows that lie in the repository, as act can read them. */
  #rewriteCopies(): void {
    const folder = join(this.#author, ".github/workflows");
    for (const name of readdirSync(folder).filter((file) => file.startsWith("called-"))) {
      const text = readFileSync(join(folder, name), "utf8");
      writeFileSync(join(folder, name), rewriteForAct(text, { repository: PLACEHOLDER, ref: COMMIT }));
    }
  }

  read(path: string): string {
    return readFileSync(join(this.#author, path), "utf8");
  }

  commit(message: string): string {
    this.#git(this.#author, "add", "--all");
    this.#git(this.#author, "commit", "--quiet", "--allow-empty", "--message", message);
    return this.#git(this.#author, "rev-parse", "HEAD");
  }

  /**
   * What is changed on a branch of its own becomes a pull request, with the merge commit that GitHub makes.
   * @param meanwhile what others change on the base since the branch was made
   */
  pullRequest(
    change: (stage: Stage) => void,
    { from = "branch", meanwhile = () => {} }: PullRequestOptions = {},
  ): Happening {
    const grewFrom = this.#git(this.#author, "rev-parse", "main");
    this.#git(this.#author, "switch", "--quiet", "--create", "feature");
    change(this);
    const head = this.commit("A change");
    this.#git(this.#author, "switch", "--quiet", "main");
    meanwhile(this);
    const base = this.commit("A change of others");
    this.#git(this.#author, "switch", "--quiet", "--detach");
    this.#git(this.#author, "merge", "--quiet", "--no-ff", "--message", `Merge ${head} into ${base}`, head);
    const ref = `refs/pull/${PULL_REQUEST}/merge`;
    this.#publish(ref);
    this.#checkOut(ref, ref.replace("refs/", "refs/remotes/"));
    const pull = {
      number: PULL_REQUEST,
      base: { sha: base, ref: "main" },
      head: { sha: head, ref: "feature", ...(from === "fork" ? { fork: FORK } : {}) },
      mergeCommit: this.#git(this.#author, "rev-parse", "HEAD"),
    };
    this.#github.pulls.set({ ...pull, files: difference(this.#author, grewFrom, head) });
    return this.#happening(pullRequestEvent({ repository: POLICIES, ...pull }), head, base);
  }

  /** What is changed waits in the merge queue. */
  mergeGroup(change: (stage: Stage) => void): Happening {
    const base = this.#git(this.#author, "rev-parse", "main");
    change(this);
    const head = this.commit("A change");
    const event = mergeGroupEvent({
      repository: POLICIES,
      base: { sha: base, ref: "main" },
      head: { sha: head, pull: PULL_REQUEST },
    });
    this.#publish(event.ref);
    this.#checkOut(event.ref, event.ref.replace("refs/heads/", "refs/remotes/origin/"));
    return this.#happening(event, head, base);
  }

  /** Somebody starts a workflow by hand, on the default branch as it is. */
  dispatch(inputs: { readonly [name: string]: string }): Happening {
    return this.#onDefaultBranch((sha) =>
      workflowDispatchEvent({ repository: POLICIES, ref: "refs/heads/main", sha, inputs }),
    );
  }

  /** The time of a schedule has come. */
  schedule(schedule: string): Happening {
    return this.#onDefaultBranch((sha) =>
      scheduleEvent({ repository: POLICIES, ref: "refs/heads/main", sha, schedule }),
    );
  }

  #onDefaultBranch(eventOf: (sha: string) => Payload): Happening {
    const sha = this.#git(this.#author, "rev-parse", "main");
    this.#checkOut("refs/heads/main", "refs/remotes/origin/main", "whole");
    return this.#happening(eventOf(sha), sha, sha);
  }

  /** The command line at work in the author's clone, as on somebody's own machine. @throws where it does not end 0 */
  cli(...args: readonly string[]): string {
    const env = {
      ...process.env,
      ...GIT,
      GIT_CONFIG_GLOBAL: join(this.#top, "gitconfig"),
      GITHUB_ACTIONS: "",
    };
    return execFileSync(process.execPath, [BUNDLE, ...args], { cwd: this.#author, env, encoding: "utf8" });
  }

  /** A branch of the repository on GitHub, as git says it: what a ledger or a target holds. */
  git(...args: string[]): string {
    return this.#git(this.#origin, ...args);
  }

  /** Somebody writes a file by hand to a branch that is not theirs. */
  drift(branch: string, path: string): void {
    this.#git(this.#author, "fetch", "--quiet", "origin", branch);
    this.#git(this.#author, "switch", "--quiet", "--detach", "FETCH_HEAD");
    this.write(path, "by: hand\n");
    this.commit("By hand");
    this.#git(this.#author, "push", "--quiet", "origin", `HEAD:refs/heads/${branch}`);
    this.#git(this.#author, "switch", "--quiet", "main");
  }

  /** What is changed is pushed to the default branch, and released: checked out with its whole history. */
  release(change: (stage: Stage) => void): Happening {
    const event = this.push(change);
    this.#checkOut(event.ref, "refs/remotes/origin/main", "whole");
    return event;
  }

  /** Others push to the default branch, and no workflow runs for it. */
  others(change: (stage: Stage) => void): void {
    change(this);
    this.commit("A change of others");
    this.#publish("refs/heads/main");
  }

  /** What is changed is pushed to the default branch, in as many commits as there are changes. */
  push(...changes: ((stage: Stage) => void)[]): Happening {
    const before = this.#git(this.#author, "rev-parse", "main");
    for (const change of changes) {
      change(this);
      this.commit("A change");
    }
    const ref = "refs/heads/main";
    this.#publish(ref);
    this.#checkOut(ref, "refs/remotes/origin/main");
    const after = this.#git(this.#author, "rev-parse", "main");
    // Comparing them, GitHub names their files too.
    this.#github.repository.setDifference(before, after, difference(this.#author, before, after));
    return this.#happening(pushEvent({ repository: POLICIES, ref, before, after }), after, before);
  }

  /** Runs a workflow of the working copy, as it stands there. */
  run(
    event: Event,
    { workflow = STARTER, id = 1, attempt = 1, actor = "author", secrets = {}, signal }: RunOptions = {},
  ): Promise<WorkflowRun> {
    return runWorkflow(workflow, event, {
      workspace: join(this.#top, "workspace"),
      home: join(this.#top, "home"),
      repositories: {
        [`${PLACEHOLDER}@${REF}`]: this.#project,
        [`${PLACEHOLDER}@${COMMIT}`]: this.#project,
        [ATTEST]: join(this.#top, "attest"),
      },
      process: { ...GIT, GIT_CONFIG_GLOBAL: join(this.#top, "gitconfig") },
      steps: {
        GITHUB_API_URL: this.#github.url,
        ACTIONS_RESULTS_URL: this.#github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: this.#github.runtimeToken(String(id)),
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_ACTOR: actor,
        GITHUB_TRIGGERING_ACTOR: actor,
      },
      secrets: { GITHUB_TOKEN: this.#github.token, ...secrets },
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /**
   * The runner is a machine that stays: a folder of the checkout leads to its disk, by a link of the machine's own. Every job
   * here has a copy of the checkout.
   * @returns reads a file of it
   */
  keepOnRunner(folder: string): (path: string) => string {
    const disk = join(this.#top, "disk");
    mkdirSync(disk);
    symlinkSync(disk, join(this.#top, "workspace", folder));
    return (path) => readFileSync(join(disk, path), "utf8");
  }

  /** From now on there is nothing to fetch from. */
  cutOff(): void {
    rmSync(this.#origin, { recursive: true });
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true });
  }

  /** This project as a run needs it, its workflows rewritten as act can read them. */
  #copyProject(): void {
    mkdirSync(join(this.#top, "attest"));
    writeFileSync(join(this.#top, "attest/action.yml"), ATTEST_STAND_IN);
    for (const path of ACTION) cpSync(join(ROOT, path), join(this.#project, path), { recursive: true });
    const folder = ".github/workflows";
    mkdirSync(join(this.#project, folder), { recursive: true });
    for (const name of readdirSync(join(ROOT, folder))) {
      const text = readFileSync(join(ROOT, folder, name), "utf8");
      writeFileSync(
        join(this.#project, folder, name),
        rewriteForAct(text, { repository: PLACEHOLDER, ref: REF }),
      );
    }
  }

  /** What `actions/checkout` does, as deep as the workflow says: act copies the working copy in its place. */
  #checkOut(ref: string, local: string, as: "to validate" | "whole" = "to validate"): void {
    const { jobs } = parseWorkflow(readFileSync(join(ROOT, ".github/workflows/validate.yml"), "utf8"));
    const depth = jobs["validate"]?.steps?.[0]?.with?.["fetch-depth"];
    if (typeof depth !== "number") throw new Error("validate.yml does not say how deep it checks out");
    const deep = as === "whole" ? [] : [`--depth=${depth}`];
    const workspace = join(this.#top, "workspace");
    rmSync(workspace, { recursive: true, force: true });
    this.#git(this.#top, "init", "--quiet", workspace);
    this.#git(workspace, "remote", "add", "origin", `https://github.com/${POLICIES}.git`);
    this.#git(workspace, "fetch", "--quiet", "--no-tags", ...deep, "origin", `+${ref}:${local}`);
    this.#git(workspace, "checkout", "--quiet", "--detach", local);
  }

  /** Brings the author's commits to GitHub, the newest one under a ref. */
  #publish(ref: string): void {
    this.#git(this.#author, "push", "--quiet", "origin", `HEAD:${ref}`);
    push(this.#author, this.#github.repository);
  }

  #happening({ name, ref, payload }: Payload, head: string, base: string): Happening {
    const path = join(this.#top, "event.json");
    writeFileSync(path, JSON.stringify(payload));
    return { name, path, ref, head, base };
  }

  /** Whoever asks for the policies on GitHub gets those of this stage. */
  #gitconfig(): string {
    return `[url "file://${this.#origin}"]\n  insteadOf = https://github.com/${POLICIES}.git\n`;
  }

  #git(folder: string, ...args: string[]): string {
    const env = { ...process.env, ...GIT, GIT_CONFIG_GLOBAL: join(this.#top, "gitconfig") };
    return execFileSync("git", args, { cwd: folder, env, encoding: "utf8" }).trim();
  }
}
