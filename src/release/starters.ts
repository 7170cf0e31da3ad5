/** Where a policy repository takes the action from: `owner/name`, at a commit or another ref. */
export interface ActionSource {
  repository: string;
  ref: string;
}

/** What stands for the action in the workflows as they are published. */
export const PLACEHOLDER: ActionSource = { repository: "owner/archi3-policy", ref: "v1" };

/**
 * The action that a workflow of a policy repository takes, by its text; undefined where it names none but the placeholder.
 * @param text of the one that validates pull requests, or of the copy that it calls
 */
export function actionNamedIn(text: string): ActionSource | undefined {
  const named = text.matchAll(
    /^ +(?:- )?uses: ([\w-]+\/[\w.-]+)(?:\/\.github\/workflows\/[\w-]+\.yml)?@([\w./+-]+)/gm,
  );
  for (const [, repository = "", ref = ""] of named)
    if (!/^(?:actions|github)\//.test(repository) && repository !== PLACEHOLDER.repository)
      return { repository, ref };
  return undefined;
}

/** Secrets of a repository that starters pass on by name, as archi3.yaml's variables are called by convention. */
export const PASSED_SECRETS: readonly string[] = [
  ...["SLACK_WEBHOOK_URL", "SMTP_URL", "SMS_URL", "SMS_AUTHORIZATION"],
  ...["ALERT_WEBHOOK_URL", "ALERT_WEBHOOK_SECRET", "ALERTMANAGER_URL", "ALERTMANAGER_AUTHORIZATION"],
];

/** What starter workflows are made for. */
export interface StarterOptions {
  /** Whether starters call the reusable workflows where they are published, or copies beside them. */
  how: "called" | "copied";
  /** Undefined where nobody knows it: the placeholder stays. */
  action: ActionSource | undefined;
  /** The default branch. */
  branch: string;
  /** In the order of promotion. */
  environments: readonly { name: string; after: string | undefined }[];
  /** The GitHub environment of the job that watches. */
  monitor: string;
  /** Secrets that the configuration takes from variables. */
  secrets: readonly string[];
}

/** The texts of workflows as they are published, by their file names. */
export interface PublishedWorkflows {
  starters: ReadonlyMap<string, string>;
  reusable: ReadonlyMap<string, string>;
}

const NAMED = /owner\/archi3-policy((?:\/[\w./-]+)?)@v1/g;

/**
 * The workflows of a policy repository, by their file names in `.github/workflows`.
 * @param published the starters of this project, and the reusable workflows that they call
 */
export function starterWorkflows(
  { starters, reusable }: PublishedWorkflows,
  options: StarterOptions,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, text] of starters) files.set(name, starter(name, text, options));
  if (options.how === "copied") {
    const called = [...starters.values()].flatMap((text) =>
      [...text.matchAll(/uses: owner\/archi3-policy\/\.github\/workflows\/([\w-]+\.yml)@/g)].map(
        ([, name = ""]) => name,
      ),
    );
    for (const name of new Set(called))
      files.set(`called-${name}`, copyOf(reusable.get(name) ?? "", options));
  }
  return files;
}

/** YAML takes these words for something else than text, and any number. */
const NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n|[-+.\d].*|0x.*)$/i;

/** A branch as a filter of a workflow: GitHub reads some signs in it as patterns. */
function filterOf(branch: string): string {
  return isPlain(branch) ? branch : JSON.stringify(branch.replaceAll(/[*?+[\]!\\]/g, "\\$&"));
}

function isPlain(text: string): boolean {
  return /^[\w./-]+$/.test(text) && !NO_TEXT.test(text);
}

function starter(name: string, published: string, options: StarterOptions): string {
  const { how, branch, environments, monitor, secrets } = options;
  const text = (name === "release.yml" ? releaseFor(published, environments) : published)
    .replace(/^# Copy it to \.github\/workflows\/[\s\S]*?\n#\n/m, "")
    .replaceAll("branches: [main]", () => `branches: [${filterOf(branch)}]`)
    .replace(
      "options: [production, staging, development]",
      `options: [${namesOf(environments).reverse().join(", ")}]`,
    )
    .replace(
      "github-environment: production-monitor",
      () => `github-environment: ${isPlain(monitor) ? monitor : JSON.stringify(monitor)}`,
    );
  if (how === "called") return pinned(text, options);
  const own = text.replaceAll(
    /uses: owner\/archi3-policy\/\.github\/workflows\/([\w-]+\.yml)@v1/g,
    "uses: ./.github/workflows/called-$1",
  );
  const inheriting =
    secrets.length === 0
      ? own
      : own.replaceAll(/^( {4})secrets:\n(?: {6}[\w-]+: .*\n)+/gm, "$1secrets: inherit\n");
  return pinned(inheriting, options);
}

/** A reusable workflow in the repository that calls it: there a GitHub environment's own secrets reach it. */
function copyOf(text: string, options: StarterOptions): string {
  const { action = PLACEHOLDER, secrets } = options;
  const own = pinned(text, options).replaceAll("uses: $/action", `uses: ${action.repository}@${action.ref}`);
  if (secrets.length === 0) return own;
  const variables = secrets.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join("");
  return (
    own
      .replace(/^ {4}secrets:\n(?: {6}.*\n)+/m, "")
      .replaceAll("secrets.ledger-token", "secrets.POLICY_LEDGER_TOKEN")
      // Those by convention; here each variable of the configuration is handed in.
      .replaceAll(/^ {8}env:\n(?: {10}[A-Z_]+: \$\{\{ secrets\.[a-z-]+ \}\}\n)+/gm, "")
      .replaceAll(
        /^ {8}with:\n {10}command: (?:deploy|rollback|verify|monitor)\n(?! {10}dry-run: true)/gm,
        (step) => `        env:\n${variables}${step}`,
      )
  );
}

function pinned(text: string, { action }: StarterOptions): string {
  return action === undefined
    ? text
    : text.replaceAll(NAMED, (_all, path: string) => `${action.repository}${path}@${action.ref}`);
}

function namesOf(environments: StarterOptions["environments"]): string[] {
  return environments.map(({ name }) => name);
}

/** Jobs of the release that are no environment's. */
const OTHER_JOBS = ["bundle", "due", "tests"];
/** The environments that the published release is for. */
const USUAL = ["development", "staging", "production"];

/** True where {@link starterWorkflows} can make a release for these environments. */
export function canRelease(environments: StarterOptions["environments"]): boolean {
  return (
    environments.filter(({ after }) => after !== undefined).length > 0 &&
    environments.at(-1)?.after !== undefined &&
    !environments.some(({ name }) => OTHER_JOBS.includes(name))
  );
}

/** The release for other environments than the usual three: the same jobs, by the names and the order of these. */
function releaseFor(text: string, environments: StarterOptions["environments"]): string {
  const names = namesOf(environments);
  const last = environments.at(-1);
  const isUsual =
    names.join() === USUAL.join() && environments.every(({ after }, at) => after === names[at - 1]);
  if (isUsual || !canRelease(environments) || last === undefined) return text;
  const { head, jobs } = jobsOf(text);
  const block = (job: string) => jobs.get(job) ?? "";
  const jobsFor = ({ name, after }: { name: string; after: string | undefined }) => {
    if (after === undefined) return renamed(block("development"), { development: name });
    if (name !== last.name) return renamed(block("staging"), { staging: name, development: after });
    return `${renamed(block("tests"), { staging: after })}\n${renamed(block("production"), { production: name })}`;
  };
  const first = environments.filter(({ after }) => after === undefined);
  const later = environments.filter(({ after }) => after !== undefined);
  const way = [...names.slice(0, -1), "your tests", last.name].join(" → ");
  const start = head
    .replace("development → staging → your tests → production", way)
    .replace("options: [staging, production]", `options: [${namesOf(later).join(", ")}]`);
  const blocks = [block("bundle"), ...first.map(jobsFor), block("due"), ...later.map(jobsFor)];
  return `${start}${blocks.join("\n")}`;
}

function renamed(block: string, names: { [usual: string]: string }): string {
  const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return block.replaceAll(/\b(?:development|staging|production)\b/gi, (word) => {
    const name = names[word.toLowerCase()];
    if (name === undefined) return word;
    return word === word.toLowerCase() ? name : title(name);
  });
}

/** What stands before the jobs of a workflow, and its jobs with the comments above them. */
function jobsOf(text: string): { head: string; jobs: Map<string, string> } {
  const start = text.indexOf("\njobs:\n") + "\njobs:\n".length;
  const jobs = new Map<string, string>();
  let name = "";
  let comments = "";
  for (const line of text.slice(start).split(/(?<=\n)/)) {
    if (/^ {2}#/.test(line)) {
      comments += line;
      continue;
    }
    name = /^ {2}([\w-]+):\n$/.exec(line)?.[1] ?? name;
    jobs.set(name, `${jobs.get(name) ?? ""}${comments}${line}`);
    comments = "";
  }
  const tidy = [...jobs].map(([job, block]) => [job, block.replace(/\n+$/, "\n")] as const);
  return { head: text.slice(0, start), jobs: new Map(tidy) };
}
