import type { Command } from "commander";
import { given } from "../argv.ts";
import { defined } from "../defined.ts";
import { type CommonOptions, common, type Face, format, withCommonOptions } from "./common.ts";
import { interval } from "./option-values.ts";

interface MonitorFlags extends CommonOptions {
  environment?: string;
  dashboard?: string;
  metrics?: string;
  every?: number;
  format: "text" | "json";
}

/** Adds the command that watches. */
export function addMonitor(program: Command, face: Face): void {
  withCommonOptions(program.command("monitor"))
    .description("look for drift, bad health and broken objectives, and tell those whom it concerns")
    .option("--environment <name>", "only this one (default: all)", given("--environment"))
    .option(
      "--dashboard <file>",
      "write the dashboard, one page: a file that ends in .html",
      given("--dashboard"),
    )
    .option(
      "--metrics <file>",
      "write the numbers as OpenMetrics, for Prometheus: a file that ends in .prom",
      given("--metrics"),
    )
    .option("--every <duration>", "stay, and look again so often: 30s, 5m (default: look once)", interval)
    .addOption(format())
    .action(async (flags: MonitorFlags) => {
      const { runMonitor } = await import("../commands/monitor.ts");
      const { environment, dashboard, metrics, every } = flags;
      const options = {
        ...{ ...common(flags), format: flags.format },
        ...defined({ environment, dashboard, metrics, every }),
      };
      face.finish(await runMonitor(options, face.terminal(flags), face.version, face.env));
    });
}
