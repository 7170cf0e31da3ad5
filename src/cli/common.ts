import { type Command, Option } from "commander";
import type { Terminal } from "../adapters/terminal.ts";
import { given } from "../argv.ts";
import type { ExitStatus } from "../errors.ts";
import { LOG_FORMATS, type LogFormat } from "../report/log.ts";

/** By what commands are called: a command line, or a step of a workflow. */
export interface Face {
  version: string;
  /** The file that this process was started with, for its threads. */
  program?: string;
  /** Variables, as the caller wants commands to see them. */
  env: { readonly [name: string]: string | undefined };
  terminal(options: CommonOptions): Terminal;
  /** Takes the status that a command ended with. */
  finish(status: ExitStatus): void;
}

export interface CommonOptions {
  config?: string;
  policiesDir?: string;
  quiet?: boolean;
  verbose?: boolean;
  logFormat?: LogFormat;
  color?: boolean;
}

/** Adds the options that every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option(
      "--config <file>",
      "configuration to use instead of the archi3.yaml that is found",
      given("--config"),
    )
    .option(
      "--policies-dir <folder>",
      "folder that holds the policies (default: what archi3.yaml says, else archi3/policies, policies or this folder)",
      given("--policies-dir"),
    )
    .option("--quiet", "print only errors and what else fails the run")
    .option(
      "--verbose",
      "explain failures with everything that led to them; `validate` also says where its time goes, `init` all first steps",
    )
    .addOption(
      new Option(
        "--log-format <format>",
        "how to write what goes to standard error; json is one object a line, for machines",
      )
        .choices(LOG_FORMATS)
        .default("text"),
    )
    .option("--no-color", "print without colours");
}

export function common(options: CommonOptions): { config?: string; policiesDir?: string; quiet: boolean } {
  return {
    ...(options.config === undefined ? {} : { config: options.config }),
    ...(options.policiesDir === undefined ? {} : { policiesDir: options.policiesDir }),
    quiet: options.quiet === true,
  };
}

/** How a result is printed. */
export function format(choices: readonly string[] = ["text", "json"]): Option {
  return new Option("--format <format>", "how to print the result").choices([...choices]).default("text");
}
