import { Command, CommanderError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { processTerminal, type Terminal } from "./adapters/terminal.ts";
import { callError, checkHelp, collect, given, notEmpty } from "./argv.ts";
import type { ComparisonRequest } from "./commands/comparison.ts";
import type { Change } from "./commands/validate.ts";
import { EXIT, type ExitStatus, usageError } from "./errors.ts";
import { failureOf, renderFailure } from "./report/failure.ts";
import { REPORT_FORMATS, type ReportFormat } from "./report/formats.ts";

interface CommonOptions {
  config?: string;
  policiesDir?: string;
  quiet?: boolean;
  verbose?: boolean;
  color?: boolean;
}

/** Adds the options that every command takes. */
function withCommonOptions(command: Command): Command {
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
    .option("--verbose", "explain failures with everything that led to them")
    .option("--no-color", "print without colours");
}

function terminalFor(options: CommonOptions): Terminal {
  return processTerminal({
    color: options.color === false ? false : undefined,
    quiet: options.quiet === true,
  });
}

function common(options: CommonOptions): { config?: string; policiesDir?: string; quiet: boolean } {
  return {
    ...(options.config === undefined ? {} : { config: options.config }),
    ...(options.policiesDir === undefined ? {} : { policiesDir: options.policiesDir }),
    quiet: options.quiet === true,
  };
}

interface ValidateFlags extends CommonOptions {
  all?: boolean;
  type?: string;
  name?: string;
  failOn?: "error" | "warning" | "never";
  annotate?: "new" | "touched" | "all";
  changed?: boolean;
  base?: string;
  fix?: boolean;
  writeBaseline?: boolean;
  format: ReportFormat;
  output?: string[];
}

/** @throws {PolicyError} `E_USAGE` (exit 2): a baseline is of everything, or it would forget the rest */
function changeOf(flags: ValidateFlags, paths: readonly string[]): Change | undefined {
  if (flags.writeBaseline !== true) return flags.fix === true ? "fix" : undefined;
  const narrowing = [
    ...(["fix", "changed", "base", "type", "name"] as const)
      .filter((flag) => flags[flag] !== undefined)
      .map((flag) => `--${flag}`),
    ...paths,
  ];
  const [first] = narrowing;
  if (first === undefined) return "write-baseline";
  throw usageError("E_USAGE", {
    what: `--write-baseline and ${first.startsWith("--") ? first : "paths"} exclude each other`,
    where: `--write-baseline ${narrowing.join(" ")}`,
    mend: "write the baseline in a run of its own, of all policies",
  });
}

/** @throws {PolicyError} `E_USAGE` (exit 2) for options of which one takes back what the other says, or needs another */
function checkTogether(flags: ValidateFlags, paths: readonly string[]): void {
  const comparing = (["changed", "base"] as const).find((flag) => flags[flag] !== undefined);
  const [other, where] =
    paths.length > 0
      ? ["paths", paths.join(" ")]
      : comparing === undefined
        ? []
        : [`--${comparing}`, `--${comparing}`];
  if (flags.all === true && other !== undefined) {
    throw usageError("E_USAGE", {
      what: `--all and ${other} exclude each other`,
      where: `--all ${where}`,
      mend: "leave one of them out",
    });
  }
  if (flags.annotate === undefined || comparing !== undefined) return;
  throw usageError("E_USAGE", {
    what: "--annotate needs a base",
    where: `--annotate ${flags.annotate}`,
    why: "without one every finding is new, and all of them are shown",
    mend: "add --changed or --base, or leave it out",
  });
}

interface RenderFlags extends CommonOptions {
  environment: string;
  format: "text" | "json";
  output?: string[];
}

interface BundleFlags extends CommonOptions {
  validate: boolean;
  format: "text" | "json";
  output?: string;
}

function addBundle(program: Command, finish: (status: ExitStatus) => void): void {
  withCommonOptions(program.command("bundle"))
    .description("build the bundle of the commit that is checked out: all policies under one digest")
    .option(
      "--output <file>",
      "where to write it (default: archi3-bundle-<12 digits of the digest>.tar.gz in the current folder)",
      given("--output"),
    )
    .option("--validate", "check the policies first (the default)", true)
    .option("--no-validate", "check only that every policy can be read and fits its schema")
    .addOption(
      new Option("--format <format>", "how to print the result").choices(["text", "json"]).default("text"),
    )
    .action(async (flags: BundleFlags) => {
      const { runBundle } = await import("./commands/bundle.ts");
      const { validate, format, output } = flags;
      const options = { ...common(flags), validate, format, ...(output === undefined ? {} : { output }) };
      finish(await runBundle(options, terminalFor(flags), packageJson.version));
    });
}

/** A comparison with the commit that a branch grew from. */
function since(revision: string | undefined): ComparisonRequest {
  return {
    against: { how: "merge-base", revision, typed: revision !== undefined },
    counted: "changes",
  };
}

const EXAMPLES = `
Examples:
  archi3-policy validate                            check every policy of this repository
  archi3-policy validate policies/agents/a.yaml     tell about one file of it
  archi3-policy validate --type agent any.yaml      check a file as the kind that you say
  archi3-policy validate --changed                  fail only for what this branch brings
  archi3-policy validate --fix                      fix what can only be meant in one way
  archi3-policy render --environment production     print what production really runs
  archi3-policy bundle --output policies.tar.gz     build the bundle of the commit

Exit status: 0 nothing is wrong; 1 the policies are wrong; 2 the call or the
configuration is wrong, or there is nothing to validate; 3 refused, such as a bundle
of uncommitted policies; 4 the disk or git failed.`;

function makeProgram(finish: (status: ExitStatus) => void): Command {
  const program = new Command("archi3-policy")
    .description("Checks YAML policies and says exactly what is wrong, where, and what to do about it.")
    .version(packageJson.version)
    // Errors are told by us, in the form that all of ours have.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText("after", EXAMPLES);
  withCommonOptions(program.command("validate"))
    .description("check policies")
    .argument("[paths...]", "files or folders to tell about (default: every policy)")
    .option("--all", "tell about every policy (the default)")
    .option("--changed", "compare with the base of this branch: fail only for what is new or touched")
    .option(
      "--base <revision>",
      "compare with the merge base of this commit, branch or tag (implies --changed; default: the remote's default branch)",
      given("--base"),
    )
    .addOption(
      new Option(
        "--annotate <which>",
        "with a base, which findings to show besides what fails the run (default: what archi3.yaml says, else new)",
      ).choices(["new", "touched", "all"]),
    )
    .option("--fix", "fix what can only be meant in one way, then tell what is left")
    .option(
      "--write-baseline",
      "accept all that is found, or take out of the baseline what is fixed, then tell what is left",
    )
    .option("--type <kind>", "tell about policies of one kind only", given("--type"))
    .option("--name <name>", "tell about the policy of this name only", given("--name"))
    .addOption(
      new Option(
        "--fail-on <severity>",
        "from which severity on to end 1 (default: what archi3.yaml says, else error)",
      ).choices(["error", "warning", "never"]),
    )
    .addOption(
      new Option("--format <format>", "how to print the result").choices([...REPORT_FORMATS]).default("text"),
    )
    .option(
      "--output <file>",
      "also write the result to a file; .json, .sarif, .xml (JUnit) or .md (repeatable)",
      collect("--output"),
    )
    .action(async (paths: string[], flags: ValidateFlags) => {
      for (const path of paths) notEmpty("validate", path);
      checkTogether(flags, paths);
      const change = changeOf(flags, paths);
      const { runValidate } = await import("./commands/validate.ts");
      const options = {
        ...common(flags),
        format: flags.format,
        output: flags.output ?? [],
        change,
        ...(flags.type === undefined ? {} : { type: flags.type }),
        ...(flags.name === undefined ? {} : { name: flags.name }),
        ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
        ...(flags.annotate === undefined ? {} : { annotate: flags.annotate }),
        ...(flags.changed === true || flags.base !== undefined ? { comparison: since(flags.base) } : {}),
      };
      finish(await runValidate(paths, options, terminalFor(flags), packageJson.version));
    });
  withCommonOptions(program.command("render"))
    .description("print what an environment really runs: the core policies with its overlay on top")
    .requiredOption("--environment <name>", "which environment", given("--environment"))
    .addOption(
      new Option("--format <format>", "how to print the policies").choices(["text", "json"]).default("text"),
    )
    .option(
      "--output <path>",
      "write into a folder, or to a .json file, instead (repeatable)",
      collect("--output"),
    )
    .action(async (flags: RenderFlags) => {
      const { runRender } = await import("./commands/render.ts");
      const { environment, format, output = [] } = flags;
      finish(await runRender({ ...common(flags), environment, format, output }, terminalFor(flags)));
    });
  addBundle(program, finish);
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

process.exitCode = await main(process.argv.slice(2));
