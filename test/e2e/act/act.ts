import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../run.ts";

/** Where script/setup-integration puts what runs a workflow here, and the Node that GitHub's runners have. */
const ACT = join(ROOT, ".cache/tools/bin/act");
const NODE_24 = join(ROOT, ".cache/node24/node_modules/node/bin/node");

export const actIsMissing = !existsSync(ACT) || !existsSync(NODE_24);

/** A run that needs longer is killed, and fails its test. */
const TIME_LIMIT_MS = 180_000;

/** What happens to a repository: the name of the trigger, and what GitHub would tell of it. */
export interface Event {
  name: string;
  /** The file that holds the payload. */
  path: string;
  /** The ref that it is about, which act does not always find in the payload. */
  ref: string;
}

export interface Surroundings {
  /** The working copy that holds the workflow, as the checkout step leaves it. */
  workspace: string;
  /** A folder that is the home of nobody else: act keeps its cache there. */
  home: string;
  /** Folders that stand for repositories, by `owner/name@ref`. */
  repositories: { [reference: string]: string };
  /** Variables of the process itself. */
  process: { [name: string]: string };
  /** Variables that steps get, past what act itself would give them. */
  steps: { [name: string]: string };
  secrets: { [name: string]: string };
  /** Cancels the run when it is aborted. */
  signal?: AbortSignal;
}

/** How a workflow ended, from act's own log. */
export interface WorkflowRun {
  status: number | null;
  /** Results by the id of the job. A job that only calls a workflow has none of its own. */
  jobs: { [id: string]: string };
  steps: StepEnd[];
  /** Outputs of steps, by the id of the step. */
  outputs: { [step: string]: { [name: string]: string } };
  annotations: Annotation[];
  /** The job summaries, one after the other. */
  summary: string;
  /** What the steps printed. */
  printed: string;
  /** What act complained of itself. */
  complaints: string;
}

export interface StepEnd {
  step: string;
  stage: string;
  result: string;
}

export interface Annotation {
  level: string;
  message: string;
  properties: { [name: string]: string };
}

/** A line of act's log with `--json`. */
interface Entry {
  level?: string;
  msg?: string;
  jobID?: string;
  jobResult?: string;
  step?: string;
  stepID?: string[];
  stage?: string;
  stepResult?: string;
  raw_output?: boolean;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  kvPairs?: { [name: string]: string } | null;
}

/**
 * Runs a workflow under act, without containers: its steps are processes of this machine. The checkout step of the
 * running repository is skipped, and the workspace copied instead.
 * @param workflow the path of the workflow in the workspace
 */
export function runWorkflow(workflow: string, event: Event, around: Surroundings): Promise<WorkflowRun> {
  const args = [
    event.name,
    ...["--workflows", workflow, "--eventpath", event.path, "--json"],
    ...["--platform", "ubuntu-latest=-self-hosted"],
    ...["--pull=false", "--action-offline-mode", "--no-cache-server"],
    ...options("--local-repository", around.repositories),
    ...options("--env", { GITHUB_REF: event.ref, ...around.steps }),
    ...options("--secret", around.secrets),
  ];
  const child = spawn(ACT, args, {
    cwd: around.workspace,
    env: {
      ...around.process,
      HOME: around.home,
      XDG_CACHE_HOME: join(around.home, "cache"),
      XDG_CONFIG_HOME: join(around.home, "config"),
      // The first node in the path runs JavaScript actions, whatever they ask for.
      PATH: `${dirname(NODE_24)}:${process.env["PATH"]}`,
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: TIME_LIMIT_MS,
    killSignal: "SIGKILL",
  });
  around.signal?.addEventListener("abort", () => child.kill("SIGINT"), { once: true });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...readLog(out), complaints: err }));
  });
}

/** What act says against a workflow that it only looks at; empty where it would run it. */
export function refusalOf(workflow: string): string {
  const folder = mkdtempSync(join(tmpdir(), "archi3-act-"));
  try {
    const file = join(folder, "a.yml");
    writeFileSync(file, workflow);
    const args = ["push", "--dryrun", "--platform", "ubuntu-latest=-self-hosted", "--workflows", file];
    const env = { PATH: process.env["PATH"], HOME: folder };
    const { status, stdout, stderr } = spawnSync(ACT, args, { cwd: folder, env, encoding: "utf8" });
    return status === 0 ? "" : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function options(name: string, values: { [key: string]: string }): string[] {
  return Object.entries(values).flatMap(([key, value]) => [name, `${key}=${value}`]);
}

function readLog(text: string): Omit<WorkflowRun, "status" | "complaints"> {
  const run: Omit<WorkflowRun, "status" | "complaints"> = {
    jobs: {},
    steps: [],
    outputs: {},
    annotations: [],
    summary: "",
    printed: "",
  };
  for (const line of text.split("\n").filter((line) => line !== "")) {
    const entry = JSON.parse(line) as Entry;
    const { jobID = "", step = "", stage = "", stepID = [], arg = "", name = "" } = entry;
    if (entry.jobResult !== undefined) run.jobs[jobID] = entry.jobResult;
    if (entry.stepResult !== undefined) run.steps.push({ step, stage, result: entry.stepResult });
    if (entry.raw_output) run.printed += entry.msg;
    switch (entry.command) {
      case "set-output": {
        const id = stepID.join("/");
        run.outputs[id] = { ...run.outputs[id], [name]: arg };
        break;
      }
      case "summary":
        run.summary += entry.content ?? "";
        break;
      case "error":
      case "warning":
      case "notice":
        run.annotations.push({ level: entry.command, message: arg, properties: entry.kvPairs ?? {} });
        break;
    }
  }
  return run;
}
