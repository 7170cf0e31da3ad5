import { type Command, Option } from "commander";
import { given } from "../argv.ts";
import { defined } from "../defined.ts";
import { usageError } from "../errors.ts";
import { type CommonOptions, type Face, format, withCommonOptions } from "./common.ts";

interface InitFlags extends CommonOptions {
  dir?: string;
  force?: boolean;
  dryRun?: boolean;
  action?: string;
  workflows?: "called" | "copied" | "none";
  format: "text" | "json";
}

/** Adds the command that makes a folder a policy repository. */
export function addInit(program: Command, face: Face): void {
  withCommonOptions(program.command("init"))
    .description("set up a policy repository: configuration, policies, workflows; what is there is kept")
    .option("--dir <folder>", "the repository's folder (default: this one)", given("--dir"))
    .option(
      "--force",
      "renew what only init makes: its workflows, for the environments of archi3.yaml, rulesets, editors' schemas",
    )
    .option("--dry-run", "show what would be written, and write nothing")
    .option(
      "--action <owner/repo@ref>",
      "the action that the workflows use (default: where this copy was cloned from, at its full commit)",
      given("--action"),
    )
    .addOption(
      new Option(
        "--workflows <how>",
        "called: the reusable workflows where the action lies; copied: copies of them, which see an environment's own secrets (default: as they are there, else called)",
      ).choices(["called", "copied", "none"]),
    )
    .addOption(format())
    .action(async (flags: InitFlags) => {
      if (flags.config !== undefined)
        throw usageError("E_USAGE", {
          what: "init takes no other configuration",
          where: `--config ${flags.config}`,
          why: "it writes archi3.yaml, which every command finds",
          mend: "leave it out",
        });
      const { runInit } = await import("../commands/init.ts");
      const { dir, policiesDir, action, workflows, force, dryRun, format: as, quiet, verbose } = flags;
      const options = {
        ...{
          format: as,
          force: force === true,
          dryRun: dryRun === true,
          quiet: quiet === true,
          verbose: verbose === true,
        },
        ...defined({ dir, policiesDir, action, workflows }),
      };
      face.finish(await runInit(options, face.terminal(flags), face.program ?? ""));
    });
}
