import type { Command } from "commander";
import { askPerson } from "../adapters/question.ts";
import { collect, given } from "../argv.ts";
import { defined } from "../defined.ts";
import { usageError } from "../errors.ts";
import { type CommonOptions, common, type Face, format, withCommonOptions } from "./common.ts";

/** Adds the commands that help to write policies. */
export function addAuthoringCommands(program: Command, face: Face): void {
  addGenerate(program, face);
}

interface GenerateFlags extends CommonOptions {
  template?: string;
  type?: string;
  variables?: string;
  set?: string[];
  output?: string;
  validate?: boolean;
  listTemplates?: boolean;
  dryRun?: boolean;
  force?: boolean;
  format: "text" | "json";
}

const GENERATE_EXAMPLES = `
Examples:
  archi3-policy generate --list-templates
  archi3-policy generate --list-templates --template workflow
  archi3-policy generate --template agent-template --set AGENT_NAME=trend-analyst
  archi3-policy generate --template agent-template --variables @trend-analyst.json --dry-run
  archi3-policy generate --template environment --set ENVIRONMENT=staging --output -`;

function addGenerate(program: Command, face: Face): void {
  withCommonOptions(program.command("generate"))
    .description("write a policy from a template, validated among the policies that it will live with")
    .option(
      "--template <name or path>",
      "a template of the policies' folder templates, a built-in one, or a file",
      given("--template"),
    )
    .option("--type <kind>", "the kind of policy that the template has to make", given("--type"))
    .option(
      "--variables <json or @file>",
      "values of its variables, as JSON, or in a file of JSON or YAML",
      given("--variables"),
    )
    .option("--set <name=value>", "one value, stronger than --variables (repeatable)", collect("--set"))
    .option(
      "--output <file>",
      "where to write it, or - to print it (default: the usual place of its kind among the policies)",
      path("--output"),
    )
    .option("--validate", "write it only if it is valid (the default)")
    .option("--no-validate", "write it without looking whether it is valid")
    .option("--dry-run", "show what would change, and write nothing")
    .option("--force", "replace the file that stands there")
    .option("--list-templates", "show the templates, or with --template the variables of one")
    .addOption(format())
    .addHelpText("after", GENERATE_EXAMPLES)
    .action(async (flags: GenerateFlags) =>
      face.finish(await (flags.listTemplates === true ? list(flags, face) : generate(flags, face))),
    );
}

async function list(flags: GenerateFlags, face: Face) {
  checkList(flags);
  const { template, type } = flags;
  const { runListTemplates } = await import("../commands/list-templates.ts");
  const options = { ...common(flags), format: flags.format, ...defined({ template, type }) };
  return runListTemplates(options, face.terminal(flags));
}

async function generate(flags: GenerateFlags, face: Face) {
  const { template, type, variables, output } = flags;
  const { runGenerate } = await import("../commands/generate.ts");
  const options = {
    ...{ ...common(flags), template: named(template), set: flags.set ?? [], format: flags.format },
    ...{ validate: flags.validate !== false, dryRun: flags.dryRun === true, force: flags.force === true },
    ...defined({ type, variables, output }),
  };
  // A question is no line of a log.
  const ask = flags.logFormat === "json" ? async () => undefined : askPerson;
  const world = { version: face.version, env: face.env, ask };
  return runGenerate(options, face.terminal(flags), world);
}

/** A path, or `-` for standard output. */
function path(where: string): (value: string) => string {
  return (value) => (value === "-" ? value : given(where)(value));
}

/** @throws {PolicyError} `E_USAGE` (exit 2) */
function named(template: string | undefined): string {
  if (template !== undefined) return template;
  throw usageError("E_USAGE", {
    what: "which template is not said",
    where: "--template",
    mend: "add --template NAME; see which there are with --list-templates",
  });
}

/** Refuses what a list would pass over: whoever gave it expects a policy. @throws {PolicyError} `E_USAGE` (exit 2) */
function checkList(flags: GenerateFlags): void {
  const foreign = (["variables", "set", "output", "force"] as const).find(
    (flag) => flags[flag] !== undefined,
  );
  if (foreign === undefined) return;
  throw usageError("E_USAGE", {
    what: `--list-templates and --${foreign} exclude each other`,
    where: `--list-templates --${foreign}`,
    why: "a list writes no policy",
    mend: "leave one of them out",
  });
}
