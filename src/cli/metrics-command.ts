import type { Command } from "commander";
import { collect, given } from "../argv.ts";
import type { MetricsFormat } from "../commands/metrics.ts";
import { defined } from "../defined.ts";
import { type CommonOptions, common, type Face, format, withCommonOptions } from "./common.ts";
import { startOfLook } from "./option-values.ts";

interface MetricsFlags extends CommonOptions {
  environment?: string;
  since?: number;
  format: MetricsFormat;
  output?: string[];
}

/** Adds the command that shows how well deployments go. */
export function addMetrics(program: Command, face: Face): void {
  withCommonOptions(program.command("metrics"))
    .description("show how well deployments go, by the ledgers: how often, how fast, how many fail")
    .option(
      "--environment <name>",
      "of this environment alone (default: of all together, and of each)",
      given("--environment"),
    )
    .option(
      "--since <time>",
      "of what began since then: 90d, 2026-09-01, or 2026-09-01T08:00Z (default: of everything)",
      startOfLook,
    )
    .addOption(format(["text", "json", "openmetrics"]))
    .option(
      "--output <file>",
      "also write the result to a file; .json or .prom (OpenMetrics) (repeatable)",
      collect("--output"),
    )
    .action(async (flags: MetricsFlags) => {
      const { runMetrics } = await import("../commands/metrics.ts");
      const { environment, since, format: as, output = [] } = flags;
      const options = { ...common(flags), ...defined({ environment, since }), format: as, output };
      face.finish(await runMetrics(options, face.terminal(flags), face.version, face.env));
    });
}
