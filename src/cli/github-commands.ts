import { Argument, type Command } from "commander";
import { given } from "../argv.ts";
import { defined } from "../defined.ts";
import { type CommonOptions, common, type Face, format, withCommonOptions } from "./common.ts";

interface EnvironmentsFlags extends CommonOptions {
  environment?: string;
  dryRun?: boolean;
  format: "text" | "json";
}

/** Adds the command that looks after GitHub's own protection of environments. */
export function addGithubCommands(program: Command, face: Face): void {
  withCommonOptions(program.command("environments"))
    .description(
      "check GitHub's environments (reviewers, wait timer, branches) against archi3.yaml, or set them",
    )
    .addArgument(
      new Argument(
        "<action>",
        "check: compare, and end 1 where they differ; apply: create and change them, with a token that has administration: write",
      ).choices(["check", "apply"]),
    )
    .option("--environment <name>", "only this environment's (default: all)", given("--environment"))
    .option("--dry-run", "show what apply would do, and do nothing")
    .addOption(format())
    .action(async (action: "check" | "apply", flags: EnvironmentsFlags) => {
      const { runEnvironmentsApply, runEnvironmentsCheck } = await import("../commands/environments.ts");
      const { environment, format: as, dryRun } = flags;
      const options = { ...common(flags), format: as, ...defined({ environment }) };
      const call = [face.terminal(flags), face.version, face.env] as const;
      face.finish(
        action === "check"
          ? await runEnvironmentsCheck(options, ...call)
          : await runEnvironmentsApply({ ...options, dryRun: dryRun === true }, ...call),
      );
    });
}
