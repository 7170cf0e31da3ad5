import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { asObject, isObject } from "./description.ts";
import type { Event } from "./events.ts";
import { valuesIn } from "./file-commands.ts";
import type { GitHub } from "./github.ts";
import { type Command, commandsIn } from "./workflow-commands.ts";

export interface ActionOptions {
  event: Event;
  /** The workspace: what was checked out. */
  folder: string;
  /** What `with` says. */
  inputs?: { readonly [name: string]: string };
  /** The action's `action.yml`: inputs that are not given have the defaults that it says. */
  action?: string;
  /** Who answers for GitHub; without it nobody does. */
  github?: GitHub;
  /** Another address of its API. */
  apiUrl?: string;
  /** Another server, such as one of a company's own. */
  serverUrl?: string;
  /** What `env` says, and what else the runner's machine has. */
  env?: { readonly [name: string]: string };
  /** The Node that runs the action; default: the one that runs the tests. */
  node?: string;
  run?: { id?: number; attempt?: number; job?: string; workflow?: string; action?: string; actor?: string };
  /** Cancels the run when it is aborted, as GitHub does. */
  signal?: AbortSignal;
  /** Told of what the action prints while it runs. */
  onOutput?: (text: string) => void;
  /** How long a cancelled action has after SIGINT, and then after SIGTERM; a fifth of GitHub's 7.5 s and 2.5 s. */
  graceMs?: { interrupt: number; terminate: number };
}

/** How a step ended, and what it left to the runner. */
export interface Step {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** What the runner obeyed: those of the standard output before those of the standard error. */
  commands: readonly Command[];
  outputs: ReadonlyMap<string, string>;
  /** What the action keeps for its `post`. */
  states: ReadonlyMap<string, string>;
  /** Variables for later steps. */
  exported: ReadonlyMap<string, string>;
  /** The job summary's Markdown. */
  summary: string;
  /** Runs another script of the action after the job, with the states that were saved. */
  post(script: string): Promise<Step>;
}

/** A job summary over it is not uploaded, while the step stays green. */
const SUMMARY_BYTES = 1024 * 1024;
/** A step that takes longer hangs. */
const TIME_LIMIT_MS = 45_000;
/** Nobody listens there: what has no stand-in must not reach GitHub. */
const NOBODY = "http://127.0.0.1:9";

/** The files through which an action tells the runner something. */
const FILES = ["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"] as const;

/**
 * Runs a script of an action as GitHub's runner does, in a process with nothing but a runner's environment.
 * @param script the file that Node runs, such as an action's bundle
 * @throws if the action leaves a malformed file or too large a summary, or does not end
 */
export function runAction(script: string, options: ActionOptions): Promise<Step> {
  return runStep(script, options, { states: new Map(), exported: new Map() });
}

/** What earlier steps of the same action left to a later one. */
interface Left {
  states: ReadonlyMap<string, string>;
  exported: ReadonlyMap<string, string>;
}

async function runStep(script: string, options: ActionOptions, earlier: Left): Promise<Step> {
  const temp = mkdtempSync(join(tmpdir(), "archi3-runner-"));
  try {
    for (const name of FILES) writeFileSync(fileFor(name, temp), "");
    writeFileSync(join(temp, "event.json"), JSON.stringify(options.event.payload));
    mkdirSync(join(temp, "home"));
    const child = spawn(options.node ?? process.execPath, [script], {
      cwd: options.folder,
      env: environment(options, temp, earlier),
      stdio: ["ignore", "pipe", "pipe"],
    });
    return stepOf(await end(child, options), temp, options, earlier);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function fileFor(name: (typeof FILES)[number], temp: string): string {
  return join(temp, `${name.toLowerCase()}.txt`);
}

function stepOf(ended: Ended, temp: string, options: ActionOptions, earlier: Left): Step {
  const textOf = (name: (typeof FILES)[number]) => readFileSync(fileFor(name, temp), "utf8");
  const summary = textOf("STEP_SUMMARY");
  if (Buffer.byteLength(summary) > SUMMARY_BYTES)
    throw new Error(`a job summary over ${SUMMARY_BYTES} bytes`);
  const left: Left = {
    states: new Map([...earlier.states, ...valuesIn(textOf("STATE"))]),
    exported: new Map([...earlier.exported, ...valuesIn(textOf("ENV"))]),
  };
  // What cancelled the step has had its effect: `post` runs all the same.
  const { signal: _signal, ...afterwards } = options;
  return {
    ...ended,
    ...left,
    commands: [...commandsIn(ended.stdout), ...commandsIn(ended.stderr)],
    outputs: valuesIn(textOf("OUTPUT")),
    summary,
    post: (script) => runStep(script, afterwards, left),
  };
}

function environment(options: ActionOptions, temp: string, { states, exported }: Left): NodeJS.ProcessEnv {
  return {
    ...machine(temp),
    ...options.env,
    ...Object.fromEntries(exported),
    ...context(options, temp),
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, fileFor(name, temp)])),
    ...inputs(options),
    ...Object.fromEntries([...states].map(([name, value]) => [`STATE_${name}`, value])),
  };
}

type Ended = Pick<Step, "status" | "signal" | "stdout" | "stderr">;

/** Waits for the end of a process, and cancels it where that is asked for. */
function end(
  child: ChildProcess,
  { signal, onOutput, graceMs = { interrupt: 1500, terminate: 500 } }: ActionOptions,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const timers: NodeJS.Timeout[] = [];
    const later = (ms: number, act: () => void) => timers.push(setTimeout(act, ms));
    const cancel = () => {
      child.kill("SIGINT");
      later(graceMs.interrupt, () => child.kill("SIGTERM"));
      later(graceMs.interrupt + graceMs.terminate, () => child.kill("SIGKILL"));
    };
    const text = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]?.setEncoding("utf8").on("data", (chunk: string) => {
        text[name] += chunk;
        onOutput?.(chunk);
      });
    }
    later(TIME_LIMIT_MS, () => {
      child.kill("SIGKILL");
      reject(new Error(`the action did not end within ${TIME_LIMIT_MS} ms: ${text.stdout}${text.stderr}`));
    });
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    const settle = () => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("close", (status, killedBy) => {
      settle();
      resolve({ status, signal: killedBy, ...text });
    });
  });
}

function machine(temp: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: join(temp, "home"),
    LANG: "C.UTF-8",
    CI: "true",
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, "tools"),
    RUNNER_WORKSPACE: temp,
  };
}

/** The variables that every step has. */
function context(options: ActionOptions, temp: string): NodeJS.ProcessEnv {
  const { event, folder, github, apiUrl = github?.url ?? NOBODY, run = {} } = options;
  const { serverUrl = "https://github.com" } = options;
  const {
    id = 1,
    attempt = 1,
    job = "validate",
    workflow = "Policies",
    action = "archi3",
    actor = "octocat",
  } = run;
  const [owner] = event.repository.split("/");
  const refName = event.ref.replace(/^refs\/(?:heads|tags|pull)\//, "");
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: action,
    GITHUB_ACTOR: actor,
    GITHUB_API_URL: apiUrl,
    GITHUB_BASE_REF: event.baseRef ?? "",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_HEAD_REF: event.headRef ?? "",
    GITHUB_JOB: job,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_TYPE: event.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_NUMBER: String(id),
    // Artifacts are refused for a server of another name.
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${event.repository}/.github/workflows/policies.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: folder,
    ...(github === undefined
      ? {}
      : {
          ACTIONS_RESULTS_URL: github.resultsUrl,
          ACTIONS_RUNTIME_TOKEN: github.runtimeToken(String(id), job),
        }),
  };
}

/** The action's inputs: what is given, and the defaults of the others. */
function inputs({ action, inputs: given = {}, folder, github }: ActionOptions): NodeJS.ProcessEnv {
  const declared = action === undefined ? {} : asObject(parse(readFileSync(action, "utf8")))["inputs"];
  const defaults = Object.entries(isObject(declared) ? declared : {}).map(
    ([name, input]): [string, string] => {
      const value = isObject(input) ? (input["default"] ?? "") : "";
      return [
        name,
        evaluated(String(value), {
          "github.token": github?.token ?? "",
          "github.workspace": folder,
          "toJSON(matrix)": "null",
          "job.check_run_id": "",
        }),
      ];
    },
  );
  const unexpected = Object.keys(given).filter((name) => !defaults.some(([known]) => known === name));
  if (action !== undefined && unexpected.length > 0) {
    throw new Error(`${action} declares no input ${unexpected.join(", ")}`);
  }
  const all = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value]));
}

/** The variable in which an action finds an input. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** A text of a workflow or an action, with a value in the place of each expression. @throws for one that nobody gave */
export function evaluated(value: string, values: { readonly [expression: string]: string }): string {
  return value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const found = values[expression];
    if (found === undefined) throw new Error(`the tests' runner does not know \${{ ${expression} }}`);
    return found;
  });
}
