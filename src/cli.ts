import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { endOnSignals, endUnfinished } from "./adapters/signals.ts";
import { processTerminal } from "./adapters/terminal.ts";
import { callError, checkHelp } from "./argv.ts";
import type { Finish } from "./cli/common.ts";
import { addEnvironmentCommands } from "./cli/environment-commands.ts";
import { addPolicyCommands } from "./cli/policy-commands.ts";
import { EXIT, type ExitStatus, unfinishedError } from "./errors.ts";
import { failureOf, renderFailure } from "./report/failure.ts";

const EXAMPLES = `
Examples:
  archi3-policy validate                              check every policy of this repository
  archi3-policy validate --changed                    fail only for what this branch brings
  archi3-policy validate --fix                        fix what can only be meant in one way
  archi3-policy plan --environment production         what would change there, and may it
  archi3-policy deploy --environment development      make the policies of this commit live
  archi3-policy rollback --environment production     make the last healthy policies live again
  archi3-policy status                                what is live where, and how it is

Exit status: 0 done; 1 the policies are wrong, or a deployment failed or is inconclusive;
2 the call or the configuration is wrong; 3 refused, nothing was changed; 4 the disk, git
or a target failed; 5 a deployment and its rollback failed: a person must act now.`;

function makeProgram(finish: Finish): Command {
  const program = new Command("archi3-policy")
    .description(
      "Checks YAML policies, makes them live in one environment after the other, and takes them back.",
    )
    .version(packageJson.version)
    // Errors are told by us, in the form that all of ours have.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText("after", EXAMPLES);
  addPolicyCommands(program, finish);
  addEnvironmentCommands(program, finish);
  return program;
}

/** Runs one command line and gives its exit status; never exits the process itself. */
export async function main(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const program = makeProgram((result) => {
    status = result;
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

const noLonger = [endOnSignals(), endUnfinished(() => explainFailure(unfinishedError(), false))];
process.exitCode = await main(process.argv.slice(2));
for (const takeBack of noLonger) takeBack();
