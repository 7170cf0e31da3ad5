import { parse } from "yaml";

/** A workflow as far as our rules look at it. GitHub's own parser has said before that it has this shape. */
export interface Workflow {
  name?: string;
  on: { [event: string]: Trigger | null };
  permissions?: Permissions;
  concurrency?: { group: string; "cancel-in-progress"?: boolean | string };
  jobs: { [id: string]: Job };
}

interface Trigger {
  paths?: string[];
  "paths-ignore"?: string[];
  inputs?: { [name: string]: Input };
  secrets?: { [name: string]: Input };
  outputs?: { [name: string]: { value: string; description?: string } };
}

/** An input of a reusable workflow or of an action. */
export interface Input {
  description?: string;
  required?: boolean;
  default?: unknown;
}

export interface Permissions {
  [scope: string]: string;
}

export interface Job {
  name?: string;
  permissions?: Permissions;
  "timeout-minutes"?: number;
  concurrency?: unknown;
  uses?: string;
  with?: { [name: string]: unknown };
  secrets?: { [name: string]: string };
  steps?: Step[];
}

export interface Step {
  uses?: string;
  run?: string;
  env?: { [name: string]: string };
  with?: { [name: string]: unknown };
}

export interface Action {
  inputs?: { [name: string]: Input };
  outputs?: { [name: string]: { description?: string } };
  runs: { using: string; main: string; post?: string };
}

/** Actions of others that a workflow may use. Setting up Node is for this project's own checks only. */
const THIRD_PARTY: { [action: string]: RegExp } = {
  "actions/checkout": /./,
  "actions/setup-node": /^\.github\/workflows\/ci\.yml$/,
  "actions/attest": /^workflows\/release\.yml$/,
};

const ATTESTING = /^workflows\/release\.yml$/;

/** Where a token may write. Nothing else does. */
const MAY_WRITE: { [scope: string]: RegExp } = {
  checks: /./,
  "pull-requests": /validate-and-suggest\.yml$/,
  // Who deploys writes ledgers, targets in git, and the deployments that GitHub shows; who watches, what was seen.
  contents: /(?:promote|release|rollback|monitor)\.yml$/,
  issues: /(?:promote|release|rollback|monitor)\.yml$/,
  deployments: /(?:promote|release|rollback)\.yml$/,
  ...{ "id-token": ATTESTING, attestations: ATTESTING },
};

/** What the starters call us, until whoever copies one writes who publishes it. */
export const PLACEHOLDER = "owner/archi3-policy";

export function parseWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

export function parseAction(text: string): Action {
  return parse(text) as Action;
}

/** The path in this project that a `uses` names; undefined for what is not ours. */
export function ownPath(uses: string): string | undefined {
  if (uses.startsWith("$/")) return uses.slice(2);
  if (uses.startsWith(`${PLACEHOLDER}@`)) return "action.yml";
  return uses.startsWith(`${PLACEHOLDER}/`)
    ? uses.slice(PLACEHOLDER.length + 1).replace(/@.*$/, "")
    : undefined;
}

/** What is wrong with a workflow by the rules that linters do not know, each said as `where: what`. */
export function problemsOf(file: string, text: string): string[] {
  const workflow = parseWorkflow(text);
  return [
    ...triggerProblems(workflow),
    ...permissionProblems(file, workflow),
    ...concurrencyProblems(workflow),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) =>
      jobProblems(job).map((problem) => `${id}: ${problem}`),
    ),
    ...pinProblems(file, text),
  ];
}

function triggerProblems({ on, jobs }: Workflow): string[] {
  const problems: string[] = [];
  if ("pull_request_target" in on) problems.push("on: pull_request_target runs with write access");
  if ("pull_request" in on && !("merge_group" in on)) problems.push("on: a merge queue would wait for ever");
  for (const [event, trigger] of Object.entries(on)) {
    const filtered = trigger !== null && ("paths" in trigger || "paths-ignore" in trigger);
    if (filtered) problems.push(`on: ${event} has a path filter, so a required check would wait for ever`);
  }
  if ("workflow_call" in on && Object.values(jobs).some((job) => "concurrency" in job)) {
    problems.push("jobs: a called workflow with concurrency can hold its caller up");
  }
  return problems;
}

function permissionProblems(file: string, { permissions, jobs }: Workflow): string[] {
  const problems: string[] = [];
  if (permissions === undefined || Object.keys(permissions).length > 0) problems.push("permissions: not {}");
  for (const [id, job] of Object.entries(jobs)) {
    if (job.permissions === undefined) problems.push(`${id}: has no permissions of its own`);
    for (const [scope, access] of Object.entries(job.permissions ?? {})) {
      if (access === "read" || (access === "write" && MAY_WRITE[scope]?.test(file))) continue;
      problems.push(`${id}: may not have ${scope}: ${access}`);
    }
  }
  return problems;
}

/** Only older runs of one pull request are ended: a merge queue's or a push's verdict is asked for later. */
function concurrencyProblems({ on, concurrency }: Workflow): string[] {
  if (!("pull_request" in on)) return concurrency === undefined ? [] : ["concurrency: not needed"];
  const isRight =
    /^\w+-\$\{\{ github\.event\.pull_request\.number \|\| github\.run_id \}\}$/.test(
      concurrency?.group ?? "",
    ) &&
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
    concurrency?.["cancel-in-progress"] === "${{ github.event_name == 'pull_request' }}";
  return isRight ? [] : ["concurrency: does not end exactly the older runs of a pull request"];
}

function jobProblems(job: Job): string[] {
  const problems: string[] = [];
  if (job.uses === undefined && job["timeout-minutes"] === undefined) problems.push("has no timeout");
  for (const { uses, run, with: given } of job.steps ?? []) {
    if (run?.includes("${{")) problems.push("an expression in a script can be a script of somebody else's");
    if (uses?.startsWith("actions/checkout@") && given?.["persist-credentials"] !== false) {
      problems.push("checkout leaves its token in .git/config");
    }
    // The runner strips the slashes and refuses what is left of it.
    if (/^\$\/+$/.test(uses ?? "")) problems.push("a bare $/ names no action");
  }
  return problems;
}

/** Every third-party `uses` as `owner/name@<full commit> # v<version>`. A comment is lost by parsing: lines are read. */
function pinProblems(file: string, text: string): string[] {
  const problems: string[] = [];
  for (const [, uses = "", rest = ""] of text.matchAll(/^[ -]*uses:[ ]*(\S+)(.*)$/gm)) {
    if (ownPath(uses) !== undefined) continue;
    const [action = "", ref = ""] = uses.split("@");
    if (!THIRD_PARTY[action]?.test(file)) problems.push(`${uses}: not an action that may be used here`);
    if (!/^[0-9a-f]{40}$/.test(ref)) problems.push(`${uses}: not pinned to a full commit`);
    if (!/^ # v\d+\.\d+\.\d+$/.test(rest)) problems.push(`${uses}: the comment does not say the version`);
  }
  return problems;
}

/** What a call or a step gives that is not asked for, or does not give that is. */
export function inputProblems(
  given: { [name: string]: unknown } | undefined,
  inputs: { [name: string]: Input } | undefined,
): string[] {
  const unknown = Object.keys(given ?? {}).filter((name) => !Object.hasOwn(inputs ?? {}, name));
  const missing = Object.entries(inputs ?? {})
    .filter(
      ([name, { required, default: value }]) => required && value === undefined && !(name in (given ?? {})),
    )
    .map(([name]) => name);
  return [...unknown.map((name) => `${name} is no input`), ...missing.map((name) => `${name} is required`)];
}
