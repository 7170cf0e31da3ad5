import { type Command, Option } from "commander";
import { collect, given, notEmpty } from "../argv.ts";
import type { ComparisonRequest } from "../commands/comparison.ts";
import type { Means } from "../commands/part-maker.ts";
import type { Change } from "../commands/validate.ts";
import { usageError } from "../errors.ts";
import { REPORT_FORMATS, type ReportFormat } from "../report/formats.ts";
import { type CommonOptions, common, type Face, withCommonOptions } from "./common.ts";
import { jobs } from "./option-values.ts";
import { addSchema } from "./schema-command.ts";

/** Adds the commands that look at policies and touch no environment. */
export function addPolicyCommands(program: Command, face: Face): void {
  addValidate(program, face);
  addRender(program, face);
  addBundle(program, face);
  addSchema(program, face);
}

function addValidate(program: Command, face: Face): void {
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
    .option(
      "--jobs <number>",
      "how many threads to use (default: as many as the size of the policies is worth)",
      jobs,
    )
    .option("--no-cache", "judge every file anew, and remember nothing (in CI that is the default)")
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
      const { runValidate } = await import("../commands/validate.ts");
      const options = {
        ...common(flags),
        means: await meansOf(flags, face),
        format: flags.format,
        output: flags.output ?? [],
        change,
        ...(flags.type === undefined ? {} : { type: flags.type }),
        ...(flags.name === undefined ? {} : { name: flags.name }),
        ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
        ...(flags.annotate === undefined ? {} : { annotate: flags.annotate }),
        ...(flags.changed === true || flags.base !== undefined ? { comparison: since(flags.base) } : {}),
      };
      face.finish(await runValidate(paths, options, face.terminal(flags), face.version, face.env));
    });
}

/** A machine of CI is either new or shared with what others run on it, so nothing is remembered there. */
async function meansOf({ jobs, cache, verbose }: ValidateFlags, { program, env }: Face): Promise<Means> {
  const remembers = cache && env["CI"] === undefined;
  const folders = remembers ? (await import("../adapters/cache-folder.ts")).cacheFolders() : undefined;
  const spent = verbose === true ? new (await import("../commands/time-spent.ts")).TimeSpent() : undefined;
  return { program, jobs, folders, spent };
}

function addRender(program: Command, face: Face): void {
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
      const { runRender } = await import("../commands/render.ts");
      const { environment, format, output = [] } = flags;
      face.finish(await runRender({ ...common(flags), environment, format, output }, face.terminal(flags)));
    });
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
  jobs?: number;
  cache: boolean;
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
  format: "text" | "json";
  output?: string;
}

function addBundle(program: Command, face: Face): void {
  withCommonOptions(program.command("bundle"))
    .description("build the bundle of the commit that is checked out: all policies under one digest")
    .option(
      "--output <file>",
      "where to write it (default: archi3-bundle-<12 digits of the digest>.tar.gz in the current folder)",
      given("--output"),
    )
    .addOption(
      new Option("--format <format>", "how to print the result").choices(["text", "json"]).default("text"),
    )
    .action(async (flags: BundleFlags) => {
      const { runBundle } = await import("../commands/bundle.ts");
      const { format, output } = flags;
      const options = { ...common(flags), format, ...(output === undefined ? {} : { output }) };
      face.finish(await runBundle(options, face.terminal(flags), face.version));
    });
}

/** A comparison with the commit that a branch grew from. */
function since(revision: string | undefined): ComparisonRequest {
  return {
    against: { how: "merge-base", revision, typed: revision !== undefined },
    counted: "changes",
  };
}
