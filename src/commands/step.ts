import { dirname, join } from "node:path";
import { authorizeGit } from "../adapters/git-process.ts";
import { forgetInputs, type RunnerStep } from "../adapters/runner.ts";
import { processTerminal, type Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { artifactName } from "../inputs.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { failureOfStep } from "../report/step-failure.ts";
import { artifactNamed, bringBundle, keepBundle } from "./bundle-artifact.ts";
import { keepDashboard } from "./dashboard-artifact.ts";
import { authorizationOf } from "./github-run.ts";
import { StepResults } from "./step-results.ts";

/** An input's text; empty where the workflow gave none. */
type Raw = (name: string) => string;
type Env = { readonly [name: string]: string | undefined };

/** A step that asks for another command than `validate`. */
export interface AskedStep {
  command: string;
  step: RunnerStep;
  raw: Raw;
  env: Env;
}

/** What a command gets from the step around it. */
export interface Around {
  env: Env;
  terminal(options: { quiet?: boolean }): Terminal;
  finish(status: ExitStatus): void;
}

/**
 * Runs a command as a step of a workflow: git and GitHub are asked with the step's tokens, results become outputs and a
 * part of the job's summary, and what failed an annotation of the run.
 * @param run runs the command with the inputs that it is given
 * @param explain says in the log why the command could not do its work, and gives the exit status
 */
export async function runStep(
  asked: AskedStep,
  run: (raw: Raw, around: Around) => Promise<void>,
  explain: (error: unknown) => ExitStatus,
): Promise<ExitStatus> {
  const { command, env } = asked;
  const results = new StepResults();
  const logFormat = asked.raw("log-format") === "json" ? "json" : "text";
  const log = processTerminal({ color: true, quiet: false, logFormat });
  let status: ExitStatus = EXIT.done;
  const around: Around = {
    env: { ...env, GITHUB_TOKEN: asked.raw("token") },
    terminal: ({ quiet = false }) => {
      const guard = guardFor(asked.raw("format"));
      const terminal = processTerminal({ color: true, quiet, logFormat, guard });
      return Object.assign(terminal, {
        publish: (published: Parameters<StepResults["publish"]>[0]) => results.publish(published, log),
      });
    },
    finish: (ended) => {
      status = ended;
    },
  };
  try {
    useTokens(asked);
    const inputs = await inputsFor(asked);
    await run(inputs, around);
    if (command === "bundle" && status === EXIT.done) await keep(asked, results, log);
    // Also where something is wrong: that is when somebody looks.
    if (command === "monitor") await keepPages(asked, inputs, results, log);
    await results.tell(log, undefined);
    return status;
  } catch (error) {
    const failed = explain(error);
    await results.tell(log, failureOfStep(error));
    return failed;
  }
}

/** Policies may be printed as they are, and a log is read for commands. */
function guardFor(format: string): (text: string) => string {
  return format === "json" ? (text) => text.replaceAll("##[", "##\\u005b") : guardWorkflowCommands;
}

/** Git is given the token of the step; nothing that is started besides, such as a program of a check, gets it. */
function useTokens({ raw, step }: AskedStep): void {
  const authorization = authorizationOf(raw("ledger-token") || raw("token"));
  if (authorization !== undefined) authorizeGit(step.serverUrl, authorization);
  forgetInputs("token", "ledger-token");
}

/** The inputs, with files in the place of what the step alone knows of: an artifact, a place that ends with the job. */
async function inputsFor({ command, step, raw, env }: AskedStep): Promise<Raw> {
  const given = new Map<string, string>();
  const name = artifactNamed(raw("bundle"));
  if (name !== undefined) given.set("bundle", await bringBundle(name, step.temporaryFolder, env));
  if (command === "bundle" && raw("output") === "")
    given.set("output", join(step.temporaryFolder, "policy-bundle.tar.gz"));
  if (command === "monitor" && artifactName("dashboard-artifact", raw) !== "")
    for (const [input, file] of PAGES)
      if (raw(input) === "") given.set(input, join(step.temporaryFolder, file));
  return (input) => given.get(input) ?? raw(input);
}

/** What a step that watches writes where its artifact asks for it, by the inputs. */
const PAGES = [
  ["dashboard", "archi3-dashboard.html"],
  ["metrics", "archi3-metrics.prom"],
] as const;

async function keepPages(
  { raw, step, env }: AskedStep,
  inputs: Raw,
  results: StepResults,
  log: Terminal,
): Promise<void> {
  const name = artifactName("dashboard-artifact", raw);
  if (name === "") return;
  const files = { dashboard: inputs("dashboard"), metrics: inputs("metrics") };
  const written = { name, ...files, matrix: raw("matrix") };
  const { published, notes } = await keepDashboard(written, step, env);
  results.publish(published, log);
  for (const note of notes) log.warn(`note: ${printable(note)}\n`);
}

async function keep({ raw, env }: AskedStep, results: StepResults, log: Terminal): Promise<void> {
  const name = artifactName("bundle-artifact", raw);
  if (name === "") return;
  const file = results.output("bundle-path");
  const note = await keepBundle(name, file, dirname(file), env);
  if (note !== undefined) log.warn(`note: ${printable(note)}\n`);
}
