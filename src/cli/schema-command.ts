import type { Command } from "commander";
import { given, notEmpty } from "../argv.ts";
import { defined } from "../defined.ts";
import { type CommonOptions, common, type Face, format, withCommonOptions } from "./common.ts";

interface SchemaFlags extends CommonOptions {
  list?: boolean;
  output?: string;
  format: "text" | "json";
}

/** Adds the command that prints JSON Schemas. */
export function addSchema(program: Command, face: Face): void {
  withCommonOptions(program.command("schema"))
    .description(
      "print the JSON Schema of a kind of policies or of a file format, for editors and other tools",
    )
    .argument(
      "[kind]",
      "which one: agent, environment, config … (with --output: default every one that people write)",
    )
    .option("--list", "say which schemas there are, and for which files")
    .option(
      "--output <path>",
      "write to a file, or into a folder as <kind>.schema.json, instead",
      given("--output"),
    )
    .addOption(format())
    .action(async (kind: string | undefined, flags: SchemaFlags) => {
      const { runSchema } = await import("../commands/schema.ts");
      const name = kind === undefined ? undefined : notEmpty("schema", kind);
      const options = {
        ...{ ...common(flags), list: flags.list === true, format: flags.format },
        ...defined({ kind: name, output: flags.output }),
      };
      face.finish(await runSchema(options, face.terminal(flags)));
    });
}
