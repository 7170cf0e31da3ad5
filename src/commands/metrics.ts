import { extname, resolve } from "node:path";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { namesOf } from "../config/config.ts";
import { defined } from "../defined.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import { staleText } from "../release/ledger.ts";
import { printJson } from "../report/json.ts";
import { metricsMarkdown, renderMetrics } from "../report/metrics-text.ts";
import { renderOpenMetrics } from "../report/openmetrics.ts";
import { guardWorkflowCommands } from "../report/sanitize.ts";
import type { MetricGroup } from "../watch/metric.ts";
import { metricsOf } from "../watch/metrics.ts";
import type { MonitorState } from "../watch/monitor-state.ts";
import { deploymentCounts, type History } from "../watch/past-deployments.ts";
import { environmentsNow } from "./environments-now.ts";
import { checkOutputFile } from "./output-files.ts";
import { environmentNamed, ledgerOf, openPromotion, type Promotion } from "./promotion.ts";
import { noteOfState } from "./seen-state.ts";
import { paintOf } from "./status.ts";

export type MetricsFormat = "text" | "json" | "openmetrics";

export interface MetricsOptions {
  config?: string;
  policiesDir?: string;
  /** Of all together and of each otherwise. */
  environment?: string;
  /** Milliseconds since 1970; everything otherwise. */
  since?: number;
  format: MetricsFormat;
  /** Files to write the result to as well. */
  output: readonly string[];
}

/** Reads what `monitor` has noted. */
export type ReadState = (promotion: Promotion) => Promise<MonitorState>;

/** What the metrics were computed of. */
interface Computed {
  histories: readonly History[];
  /** What was asked for. */
  groups: readonly MetricGroup[];
  state: MonitorState;
  now: number;
}

/**
 * Shows how well deployments go, computed from the ledgers of all environments.
 * @param readState without it nothing is known of validations and alerts
 * @throws {PolicyError} `E_ENVIRONMENT`, `E_OUTPUT` (exit 2), `E_LEDGER` (exit 4)
 */
export async function runMetrics(
  options: MetricsOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
  readState: ReadState = noteOfState,
): Promise<ExitStatus> {
  for (const path of options.output) checkOutput(path, terminal.currentFolder);
  const promotion = await openPromotion(options, terminal, version, env);
  if (options.environment !== undefined) environmentNamed(options.environment, promotion);
  const computed = await compute(options, promotion, await readState(promotion));
  const texts = new Map<MetricsFormat, string>();
  for (const format of new Set([options.format, ...options.output.map(formatOf)]))
    texts.set(format, await textOf(format, computed, options, promotion));
  terminal.publish?.({ summary: metricsMarkdown(computed.groups) });
  // What was computed is told even where a file cannot be written.
  terminal.print(texts.get(options.format) ?? "");
  for (const path of options.output)
    writeFileAtomically(resolve(terminal.currentFolder, path), texts.get(formatOf(path)) ?? "", path);
  return EXIT.done;
}

async function compute(
  { environment, since }: MetricsOptions,
  promotion: Promotion,
  state: MonitorState,
): Promise<Computed> {
  const now = Date.now();
  const names = namesOf(promotion.workspace.config);
  const histories = await Promise.all(names.map((name) => historyOf(name, promotion)));
  const { validations } = state;
  const all = metricsOf(histories, { now, validations, last: names.at(-1) ?? "", ...defined({ since }) });
  const groups = all.filter((group) => environment === undefined || group.environment === environment);
  return { histories, groups, state, now };
}

/** All of an environment's records. */
export async function historyOf(environment: string, promotion: Promotion): Promise<History> {
  const ledger = await ledgerOf(environment, promotion);
  const { entries, staleSince } = await ledger.read("wanted");
  if (staleSince !== undefined) promotion.terminal.warn(`note: ${environment}: ${staleText(staleSince)}\n`);
  return { environment, records: await ledger.records(entries) };
}

async function textOf(
  format: MetricsFormat,
  { histories, groups, state, now }: Computed,
  { environment, since }: MetricsOptions,
  promotion: Promotion,
): Promise<string> {
  const isAsked = (one: { environment?: string | undefined }) =>
    environment === undefined || one.environment === environment;
  switch (format) {
    case "text":
      return guardWorkflowCommands(renderMetrics(groups, paintOf(promotion.terminal)));
    case "json":
      return printJson(
        {
          ...{ format: "archi3-metrics/1", time: new Date(now).toISOString() },
          since: since === undefined ? null : new Date(since).toISOString(),
          groups: groups.map(inJson),
        },
        2,
      );
    case "openmetrics": {
      const { statuses } = await environmentsNow(promotion, now);
      const environments = statuses.filter(isAsked);
      const alerts = state.looked === undefined ? undefined : state.alerts.filter(isAsked);
      return renderOpenMetrics(groups, deploymentCounts(histories.filter(isAsked)), {
        environments,
        ...defined({ alerts }),
      });
    }
  }
}

/** What is undefined is null, so that every key is there. */
function inJson({ environment, metrics }: MetricGroup) {
  return {
    environment: environment ?? null,
    metrics: metrics.map(({ goal, value = null, ...metric }) => ({
      ...{ ...metric, value },
      goal: goal === undefined ? null : { text: goal.text, met: goal.met ?? null },
    })),
  };
}

const OUTPUTS: { readonly [ending: string]: { format: MetricsFormat; sign: RegExp } } = {
  ".prom": { format: "openmetrics", sign: /^# TYPE archi3_/ },
  ".json": { format: "json", sign: /^\{\s*"format":\s*"archi3-metrics\// },
};

/** @throws {PolicyError} `E_OUTPUT` (exit 2) for an ending that says nothing */
function outputOf(path: string): { format: MetricsFormat; sign: RegExp } {
  const output = OUTPUTS[extname(path).toLowerCase()];
  if (output !== undefined) return output;
  throw usageError("E_OUTPUT", {
    what: "cannot tell the format of the output",
    where: `--output ${path}`,
    why: "the ending of the file's name decides its format",
    mend: `end it in one of ${Object.keys(OUTPUTS).join(", ")}`,
  });
}

function formatOf(path: string): MetricsFormat {
  return outputOf(path).format;
}

function checkOutput(path: string, currentFolder: string): void {
  checkOutputFile(path, currentFolder, { sign: outputOf(path).sign, name: "earlier metrics of this format" });
}
