import { appendFileSync, readFileSync } from "node:fs";
import { usageError } from "../errors.ts";

/** The step of a workflow that this process is, as GitHub's runner describes it by variables. */
export interface RunnerStep {
  /** `owner/name` of the repository whose workflow runs. */
  repository: string;
  /** The commit that triggered the run; of a pull request GitHub's merge commit. */
  sha: string;
  /** `refs/heads/…`, `refs/pull/1/merge` and the like. */
  ref: string;
  eventName: string;
  runId: string;
  runAttempt: string;
  workflow: string;
  job: string;
  /** The step's own name within its job. */
  step: string;
  serverUrl: string;
  apiUrl: string;
  /** A folder of the job's own, deleted after it. */
  temporaryFolder: string;
  /** Where this action was taken from: `owner/name`, and the commit, tag or branch. */
  action: { repository: string; ref: string } | undefined;
  /** Somebody asked for debug logs. */
  debug: boolean;
}

/**
 * Reads what the runner says of this step.
 * @throws {PolicyError} `E_RUNNER` (exit 2) outside of a workflow
 */
export function readStep(): RunnerStep {
  const repository = required("GITHUB_REPOSITORY");
  const sha = required("GITHUB_SHA");
  return {
    repository,
    sha,
    ref: process.env["GITHUB_REF"] ?? "",
    eventName: required("GITHUB_EVENT_NAME"),
    runId: required("GITHUB_RUN_ID"),
    runAttempt: process.env["GITHUB_RUN_ATTEMPT"] ?? "1",
    workflow: process.env["GITHUB_WORKFLOW"] ?? "",
    job: process.env["GITHUB_JOB"] ?? "",
    step: process.env["GITHUB_ACTION"] ?? "",
    serverUrl: (process.env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, ""),
    apiUrl: process.env["GITHUB_API_URL"] ?? "https://api.github.com",
    temporaryFolder: process.env["RUNNER_TEMP"] ?? required("TMPDIR"),
    action: sourceOfAction(
      {
        repository: process.env["GITHUB_ACTION_REPOSITORY"] ?? "",
        ref: process.env["GITHUB_ACTION_REF"] ?? "",
      },
      process.argv[1] ?? "",
      { repository, ref: sha, workspace: process.env["GITHUB_WORKSPACE"] ?? "" },
    ),
    debug: process.env["RUNNER_DEBUG"] === "1",
  };
}

/** Where the bundle of this action stands in its repository: whoever knows the bundle's path knows the repository's. */
const BUNDLE = /[\\/]dist[\\/]action[\\/][^\\/]+$/;

/** The folder into which the runner unpacks a repository of actions. A ref may hold slashes, and is then several folders. */
const UNPACKED = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/](.+)$/;

/**
 * Where the action comes from. The runner names it for `uses: owner/name@ref`, and so it does for `uses: $/action`,
 * which it turns into the repository and the commit of the workflow's file. For a local action (`uses: ./`) it names
 * nothing: then the bundle's place tells. `GITHUB_ACTION_PATH` would not: only composite actions have it, and what
 * they call inherits theirs.
 * @param named what the runner names; empty where it does not
 * @param script the absolute path of the bundle
 * @param running what is checked out, and where
 * @returns undefined where it cannot be told: a link to a page that is elsewhere is worse than none
 */
export function sourceOfAction(
  named: { repository: string; ref: string },
  script: string,
  running: { repository: string; ref: string; workspace: string },
): RunnerStep["action"] {
  if (named.repository !== "" && named.ref !== "") return named;
  if (!BUNDLE.test(script)) return undefined;
  const folder = script.replace(BUNDLE, "");
  const [, owner, name, ref] = UNPACKED.exec(folder) ?? [];
  if (ref !== undefined) return { repository: `${owner}/${name}`, ref: ref.replaceAll("\\", "/") };
  if (folder !== running.workspace) return undefined;
  return { repository: running.repository, ref: running.ref };
}

function required(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== "") return value;
  throw usageError("E_RUNNER", {
    what: "this is not a step of a workflow on GitHub",
    where: name,
    why: "the variable is not set",
    mend: "elsewhere use the command line: node dist/cli/index.js",
  });
}

/**
 * An input as the workflow gave it, without white space around it; empty where it gave none. (As `core.getInput`
 * reads it: the toolkit is loaded only when there is something to tell the runner, since that takes twice as long
 * as all the rest of the start.)
 */
export function rawInput(name: string): string {
  return (process.env[variableOf(name)] ?? "").trim();
}

function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

/** From now on programs that are started do not find these inputs in their environment. */
export function forgetInputs(...names: readonly string[]): void {
  for (const name of names) delete process.env[variableOf(name)];
}

/**
 * The event's payload.
 * @throws {PolicyError} `E_EVENT` (exit 2)
 */
export function readEvent(): unknown {
  const path = required("GITHUB_EVENT_PATH");
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw usageError("E_EVENT", {
      what: "cannot read what triggered the workflow",
      where: path,
      why: error instanceof Error ? error.message : String(error),
      mend: "this file is the runner's: run the job again",
      cause: error,
    });
  }
}

/** A value that an earlier part of this step saved. */
export function savedState(name: string): string {
  return process.env[`STATE_${name}`] ?? "";
}

/**
 * Keeps values, of one line each, for the step's `post` part. What cannot be kept is lost: then there is nothing that
 * the part could do better than without it.
 */
export function saveState(values: { readonly [name: string]: string }): void {
  const file = process.env["GITHUB_STATE"];
  if (file === undefined || file === "") return;
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  try {
    appendFileSync(file, lines.join(""));
  } catch {}
}

/**
 * Sets the step's outputs, and adds to the job's summary. The toolkit writes them, since it knows the runner's files.
 * @returns what could not be written: it takes nothing from the verdict
 */
export async function tellRunner(told: {
  outputs: { readonly [name: string]: string | number };
  summary: string;
}): Promise<string[]> {
  const core = await import("@actions/core");
  return [
    ...(await problem("The step's outputs were not set", () => {
      for (const [name, value] of Object.entries(told.outputs)) core.setOutput(name, value);
    })),
    ...(await problem("The job's summary was not written", async () => {
      if (told.summary !== "" && process.env["GITHUB_STEP_SUMMARY"])
        await core.summary.addRaw(told.summary, true).write();
    })),
  ];
}

async function problem(what: string, write: () => void | Promise<void>): Promise<string[]> {
  try {
    await write();
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [`${what}: ${why.replace(/\.+$/, "")}.`];
  }
}
