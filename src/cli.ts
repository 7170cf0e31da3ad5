import { CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { endOnSignals, endUnfinished } from "./adapters/signals.ts";
import { printFailure, processTerminal, type Terminal } from "./adapters/terminal.ts";
import { isThread, startedWith } from "./adapters/threads.ts";
import { callError, checkHelp } from "./argv.ts";
import { logFormatOf, logged } from "./cli/logged-command.ts";
import { makeProgram } from "./cli/program.ts";
import { EXIT, type ExitStatus, unfinishedError } from "./errors.ts";
import { failureOf } from "./report/failure.ts";

/** Runs one command line and gives its exit status; never exits the process itself. */
export async function main(argv: readonly string[]): Promise<ExitStatus> {
  const [first = ""] = argv;
  const named = { command: first.startsWith("-") ? "" : first, version: packageJson.version };
  return logged(named, terminalFor(argv, argv.includes("--quiet")), () => run(argv));
}

async function run(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const program = makeProgram({
    version: packageJson.version,
    ...startedWith(),
    env: process.env,
    terminal: ({ color, quiet, logFormat }) =>
      processTerminal({ color: color === false ? false : undefined, quiet: quiet === true, logFormat }),
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
    return explainFailure(told, argv);
  }
}

function terminalFor(argv: readonly string[], quiet: boolean): Terminal {
  return processTerminal({ color: undefined, quiet, logFormat: logFormatOf(argv) });
}

function explainFailure(error: unknown, argv: readonly string[]): ExitStatus {
  const failure = failureOf(error);
  printFailure(terminalFor(argv, true), failure, argv.includes("--verbose"));
  return failure.status;
}

if (isThread()) await serveThread();
else {
  const argv = process.argv.slice(2);
  const unfinished = () => explainFailure(unfinishedError(), argv);
  const noLonger = [endOnSignals(), endUnfinished(unfinished)];
  process.exitCode = await main(argv);
  for (const takeBack of noLonger) takeBack();
}

async function serveThread(): Promise<void> {
  const { serveJudging } = await import("./commands/judging-thread.ts");
  await serveJudging();
}
