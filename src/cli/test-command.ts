import { type Command, Option } from "commander";
import { collect, given, notEmpty } from "../argv.ts";
import type { TestFormat } from "../commands/test.ts";
import { defined } from "../defined.ts";
import { type CommonOptions, common, type Face, withCommonOptions } from "./common.ts";

interface TestFlags extends CommonOptions {
  name?: string;
  update?: boolean;
  format: TestFormat;
  output?: string[];
}

/** Adds the command that runs the repository's own tests of rules. */
export function addTestCommand(program: Command, face: Face): void {
  withCommonOptions(program.command("test"))
    .description("run the repository's own rule tests (validation/tests/*.yaml of the policies folder)")
    .argument("[paths...]", "files or folders of tests (default: every one)")
    .option("--name <text>", "run only tests whose name holds this", given("--name"))
    .option("--update", "write what is found into the tests, instead of failing for what differs")
    .addOption(
      new Option("--format <format>", "how to print the result")
        .choices(["text", "json", "junit"])
        .default("text"),
    )
    .option(
      "--output <file>",
      "also write the result to a file; .json or .xml (JUnit) (repeatable)",
      collect("--output"),
    )
    .action(async (paths: string[], flags: TestFlags) => {
      for (const path of paths) notEmpty("test", path);
      const { runTest } = await import("../commands/test.ts");
      const { format, output = [], name, update = false } = flags;
      const options = { ...common(flags), ...defined({ name }), format, output, update };
      face.finish(await runTest(paths, options, face.terminal(flags), face.version));
    });
}
