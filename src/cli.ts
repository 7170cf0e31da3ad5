import { CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { endOnSignals, endUnfinished } from "./adapters/signals.ts";
import { processTerminal } from "./adapters/terminal.ts";
import { isThread, startedWith } from "./adapters/threads.ts";
import { callError, checkHelp } from "./argv.ts";
import { makeProgram } from "./cli/program.ts";
import { EXIT, type ExitStatus, unfinishedError } from "./errors.ts";
import { failureOf, renderFailure } from "./report/failure.ts";

/** Runs one command line and gives its exit status; never exits the process itself. */
export async function main(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const program = makeProgram({
    version: packageJson.version,
    ...startedWith(),
    env: process.env,
    terminal: ({ color, quiet }) =>
      processTerminal({ color: color === false ? false : undefined, quiet: quiet === true }),
    finish: (result) => {
      status = result;
    },
  });
  try {
    checkHelp(program, argv);
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help"))
      return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const told = error instanceof CommanderError ? callError(error, program, argv) : error;
    return explainFailure(told, argv.includes("--verbose"));
  }
}

function explainFailure(error: unknown, verbose: boolean): ExitStatus {
  const terminal = processTerminal({ color: undefined, quiet: true });
  const failure = failureOf(error);
  terminal.warn(renderFailure(failure, { verbose, colors: terminal.colors }));
  return failure.status;
}

if (isThread()) await serveThread();
else {
  const noLonger = [endOnSignals(), endUnfinished(() => explainFailure(unfinishedError(), false))];
  process.exitCode = await main(process.argv.slice(2));
  for (const takeBack of noLonger) takeBack();
}

async function serveThread(): Promise<void> {
  const { serveJudging } = await import("./commands/judging-thread.ts");
  await serveJudging();
}
