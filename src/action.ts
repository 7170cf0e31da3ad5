import packageJson from "../package.json" with { type: "json" };
import { rawInput, readEvent, readStep, savedState, saveState } from "./adapters/runner.ts";
import { processTerminal } from "./adapters/terminal.ts";
import { EXIT, type ExitStatus } from "./errors.ts";
import { readInputs } from "./inputs.ts";
import { failureOf, renderFailure } from "./report/failure.ts";
import { printable } from "./report/sanitize.ts";
import { renderErrorCommand } from "./report/workflow-commands.ts";

/** The step's own part; GitHub starts the same file again when the job has ended, which then has a saved state. */
async function main(): Promise<ExitStatus> {
  const isAfterJob = savedState("started") === "true";
  if (isAfterJob && savedState("finished") === "true") return EXIT.done;
  if (!isAfterJob) saveState({ started: "true" });
  const step = readStep();
  const inputs = readInputs(rawInput);
  const terminal = processTerminal({ color: true, quiet: inputs.quiet });
  if (inputs.command === "render") {
    if (isAfterJob) return EXIT.done;
    const { runRender } = await import("./commands/render.ts");
    return runRender(inputs, terminal);
  }
  const { readTrigger } = await import("./commands/trigger.ts");
  const trigger = readTrigger(step.eventName, readEvent());
  const run = {
    inputs: { ...inputs, verbose: inputs.verbose || step.debug },
    step,
    trigger,
    terminal,
    version: packageJson.version,
    env: process.env,
  };
  const { closeLeftOver, validateOnGitHub } = await import("./commands/validate-on-github.ts");
  if (isAfterJob) {
    await closeLeftOver(run, savedState("cancelled") === "true");
    return EXIT.done;
  }
  terminal.warn(`Archi3 Policy ${packageJson.version}: ${printable(trigger.title)}\n`);
  const status = await validateOnGitHub(run);
  saveState({ finished: "true" });
  return status;
}

/** A job that is cancelled is interrupted first, and killed ten seconds later: what is left open is closed after it. */
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    saveState({ cancelled: "true" });
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

/** What could not even be begun is told in the log, where the runner makes an annotation of it. */
function explain(error: unknown): ExitStatus {
  const terminal = processTerminal({ color: true, quiet: true });
  const failure = failureOf(error);
  terminal.warn(renderFailure(failure, { verbose: true, colors: terminal.colors }));
  const said = [failure.what, failure.why, failure.mend].filter((part) => part !== undefined);
  terminal.print(renderErrorCommand(failure.code, said.join("\n")));
  return failure.status;
}

// An upload that hangs is not waited for.
process.exit(await main().catch(explain));
