import { createHash } from "node:crypto";
import { Github, type Limits, USUAL_LIMITS } from "../adapters/github.ts";
import {
  type CheckOutput,
  type CheckRunIdentity,
  type Conclusion,
  closeCheckRun,
  type OpenCheckRun,
  openCheckRun,
} from "../adapters/github-checks.ts";
import type { RunnerStep } from "../adapters/runner.ts";
import type { Terminal } from "../adapters/terminal.ts";
import type { PolicyError } from "../errors.ts";
import type { ValidateInputs } from "../inputs.ts";
import type { Means } from "./part-maker.ts";
import type { Trigger } from "./trigger.ts";

/*
 * What of a run is there before its first request and after its job. Nothing that judges policies is loaded here: the
 * first request leaves before that.
 */

/** What a step was asked for, and where it runs. */
export interface AskedRun {
  inputs: ValidateInputs;
  step: RunnerStep;
  trigger: Trigger;
}

/** One run of the action: what it was asked for, and what it works with. */
export interface GitHubRun extends AskedRun {
  terminal: Terminal;
  version: string;
  /** What it may use to be fast. A runner is new, or shared with what pull requests run: nothing is remembered there. */
  means: Means;
  /** Variables for the artifact's client, which reads them itself. */
  env: { readonly [name: string]: string | undefined };
}

/** The check run, or why there is none; `made` says whether there may be one all the same. */
export type Opened =
  | { state: "open"; run: OpenCheckRun }
  | { state: "none"; why: string | undefined; made: "no" | "unknown" };

/** GitHub, for whoever has a token. @throws {PolicyError} `E_TOKEN`, `E_REPOSITORY` (exit 2) */
export function connect({ inputs, step }: AskedRun, limits: Limits = USUAL_LIMITS): Github | undefined {
  if (inputs.token === "") return undefined;
  return Github.connect({ token: inputs.token, repository: step.repository, apiUrl: step.apiUrl, limits });
}

/** What git sends with its requests to GitHub, for whoever has a token. */
export function authorizationOf(token: string): string | undefined {
  return token === "" ? undefined : `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}

/** Opens the check run, as far as one is asked for and can be. */
export async function openRun(run: AskedRun, github: Github | undefined): Promise<Opened> {
  if (run.inputs.checkName === "") return { state: "none", why: undefined, made: "no" };
  if (github === undefined) return { state: "none", why: "the input token is empty", made: "no" };
  const opened = await openCheckRun(github, identityOf(run));
  return opened.state === "open" ? opened : { state: "none", why: reasonOf(opened), made: opened.made };
}

/** Why something was not done, and what to do about it. */
export function reasonOf({ error }: { error: PolicyError }): string {
  const { what, why, mend } = error.parts;
  return [what, why, mend].filter((part) => part !== undefined).join("; ");
}

/** The same for the same attempt of the same job, and for no other: by it a check run is found again. */
function identityOf(run: AskedRun): CheckRunIdentity {
  const { inputs, step, trigger } = run;
  return {
    headSha: trigger.headSha ?? step.sha,
    name: inputs.checkName,
    externalId: `archi3-policy-${runKey(run)}`,
    detailsUrl: `${step.serverUrl}/${step.repository}/actions/runs/${step.runId}`,
  };
}

/** A name for this attempt of this job. */
export function runKey({ inputs, step, trigger }: AskedRun): string {
  const { workflow, job, runId, runAttempt } = step;
  const headSha = trigger.headSha ?? step.sha;
  // Calls of one reusable workflow may have all of the runner's names in common: what they ask for differs, or the
  // job's id, which servers of old do not tell.
  const { token: _, ...asked } = inputs;
  const parts = [workflow, job, step.step, headSha, runId, runAttempt, asked];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** What is left to do after the job where the run could not be completed in it: small, since the runner keeps it. */
export interface Verdict {
  conclusion: Conclusion;
  title: string;
  summary: string;
  /** How many the run should hold. */
  annotations: number;
}

/** A verdict as one line. */
export function writeVerdict(verdict: Verdict): string {
  return JSON.stringify(verdict);
}

/** @returns undefined for what is no verdict, such as an empty text */
export function readVerdict(text: string): Verdict | undefined {
  try {
    const { conclusion, title, summary, annotations } = JSON.parse(text);
    const known = conclusion === "success" || conclusion === "failure";
    if (!known || typeof title !== "string" || typeof summary !== "string") return undefined;
    return { conclusion, title, summary, annotations: Number(annotations) || 0 };
  } catch {
    return undefined;
  }
}

/**
 * GitHub runs what comes after a job also when that was cancelled. Nobody waits for it, so it may be patient, even
 * for the minute that GitHub asks for without saying how long.
 */
const LIMITS_AFTER_JOB: Limits = { callMs: 10_000, totalMs: 30_000, askedMs: 65_000 };

/**
 * Ends a check run that its job left open: with the policies' verdict where the job came so far, else by saying that
 * it was cancelled or crashed.
 * @returns what a reader of the log has to know
 */
export async function closeLeftOver(
  run: AskedRun,
  left: { verdict: Verdict | undefined; cancelled: boolean },
): Promise<string | undefined> {
  const github = connect(run, LIMITS_AFTER_JOB);
  if (github === undefined || run.inputs.checkName === "") return undefined;
  const closed = await closeCheckRun(github, identityOf(run), (annotations) => endingOf(left, annotations));
  switch (closed.state) {
    case "closed":
      return "The check run was still open, and is completed now.";
    case "nothing-open":
      return undefined;
    default:
      return `The check run may still be open: ${reasonOf(closed)}.`;
  }
}

function endingOf(
  { verdict, cancelled }: { verdict: Verdict | undefined; cancelled: boolean },
  annotations: number,
): { conclusion: Conclusion; output: CheckOutput } {
  if (verdict !== undefined) {
    const { conclusion, title, summary, annotations: total } = verdict;
    const some = `**${annotations} of ${total} annotations**: the others are in the job's log.\n\n`;
    const told = annotations < total ? `${some}${summary}` : summary;
    return { conclusion, output: { title, summary: told } };
  }
  const title = "The check did not end";
  return cancelled
    ? {
        conclusion: "cancelled",
        output: { title, summary: "The job was cancelled before the policies were checked." },
      }
    : {
        conclusion: "failure",
        output: { title, summary: "The job ended before the policies were checked: see its log." },
      };
}
