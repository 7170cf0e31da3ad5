import { basename } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { type RunnerStep, rawInput, readEvent, readStep, savedState, saveState } from "./adapters/runner.ts";
import { beforeSignalsEnd, endOnSignals, endUnfinished } from "./adapters/signals.ts";
import { printFailure, processTerminal } from "./adapters/terminal.ts";
import { isThread, startedWith } from "./adapters/threads.ts";
import { logged } from "./cli/logged-command.ts";
import { type AskedRun, closeLeftOver, connect, openRun, readVerdict } from "./commands/github-run.ts";
import { readTrigger } from "./commands/trigger.ts";
import { EXIT, type ExitStatus, unfinishedError } from "./errors.ts";
import { readValidateInputs } from "./inputs.ts";
import type { LogFormat } from "./report/log.ts";
import { printable } from "./report/sanitize.ts";
import { failureOfStep } from "./report/step-failure.ts";
import { renderErrorCommand } from "./report/workflow-commands.ts";

/** The step's own part. */
async function main(): Promise<ExitStatus> {
  const terminal = processTerminal({
    ...{ color: true, quiet: /^true$/i.test(rawInput("quiet")), logFormat: askedLogFormat() },
  });
  const command = rawInput("command") || "validate";
  return logged({ command, version: packageJson.version }, terminal, () => run().catch(explain));
}

/** How the log is to be written, before the inputs are understood. */
function askedLogFormat(): LogFormat {
  return rawInput("log-format") === "json" ? "json" : "text";
}

async function run(): Promise<ExitStatus> {
  const step = readStep();
  const command = rawInput("command") || "validate";
  if (command !== "validate") return act(command, step);
  const inputs = readValidateInputs(rawInput);
  beforeSignalsEnd(() => saveState({ cancelled: "true" }));
  return validate({ inputs, step, trigger: readTrigger(step.eventName, readEvent()) });
}

/** Every other command is that of the command line, with the step's inputs as its options. */
async function act(command: string, step: RunnerStep): Promise<ExitStatus> {
  const { runStep } = await import("./commands/step.ts");
  const { runStepCommand } = await import("./cli/step.ts");
  return runStep(
    { command, step, raw: rawInput, env: process.env },
    (raw, around) => runStepCommand(command, raw, { ...around, version: packageJson.version }),
    explain,
  );
}

/** Opens the check run, and loads what judges policies while the request is on its way. */
async function validate(run: AskedRun): Promise<ExitStatus> {
  const { inputs, step } = run;
  const github = connect(run);
  // From here on there may be a check run.
  saveState({ started: "true" });
  const opening = openRun(run, github);
  await Promise.race([opening, github?.firstSent]);
  const { validateOnGitHub } = await import("./commands/validate-on-github.ts");
  const terminal = processTerminal({ color: true, quiet: inputs.quiet, logFormat: inputs.logFormat });
  terminal.warn(`Archi3 Policy ${packageJson.version}: ${printable(run.trigger.title)}\n`);
  return validateOnGitHub(
    {
      ...run,
      inputs: { ...inputs, verbose: inputs.verbose || step.debug },
      terminal,
      version: packageJson.version,
      means: startedWith(),
      env: process.env,
    },
    github,
    opening,
  );
}

/** What GitHub starts when the job has ended, however it ended: it completes the check run if that is still open. */
async function afterJob(): Promise<ExitStatus> {
  // Where the step came to no check run it has said why.
  if (savedState("started") !== "true" || savedState("finished") === "true") return EXIT.done;
  const step = readStep();
  const inputs = readValidateInputs(rawInput);
  const run = { inputs, step, trigger: readTrigger(step.eventName, readEvent()) };
  const verdict = readVerdict(savedState("verdict"));
  const note = await closeLeftOver(run, { verdict, cancelled: savedState("cancelled") === "true" });
  const terminal = processTerminal({ color: true, quiet: inputs.quiet, logFormat: inputs.logFormat });
  if (note !== undefined) terminal.warn(`${terminal.colors.yellow("note")}: ${printable(note)}\n`);
  return EXIT.done;
}

/** What could not even be begun is told in the log, where the runner makes an annotation of it. */
function explain(error: unknown): ExitStatus {
  const terminal = processTerminal({ color: true, quiet: true, logFormat: askedLogFormat() });
  const failure = failureOfStep(error);
  // The inputs themselves may be what is wrong.
  const verbose = /^true$/i.test(rawInput("verbose")) || process.env["RUNNER_DEBUG"] === "1";
  printFailure(terminal, failure, verbose);
  const said = [failure.what, failure.why, failure.mend].filter((part) => part !== undefined);
  terminal.print(renderErrorCommand(failure.code, said.join("\n")));
  return failure.status;
}

/** GitHub starts another file after the job: a step that was killed at its very beginning has saved nothing to tell by. */
const isAfterJob = basename(process.argv[1] ?? "") === "post.js";

if (isThread()) {
  const { serveJudging } = await import("./commands/judging-thread.ts");
  await serveJudging();
} else {
  endUnfinished(() => explain(unfinishedError()));
  // A job that is cancelled is interrupted first, and killed ten seconds later: what is left open is closed after it.
  endOnSignals();
  // An upload that hangs is not waited for.
  process.exit(await (isAfterJob ? afterJob() : main()).catch(explain));
}
