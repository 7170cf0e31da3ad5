import { extname, resolve } from "node:path";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { namesOf } from "../config/config.ts";
import { defined } from "../defined.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import { staleText } from "../release/ledger.ts";
import type { EnvironmentStatus } from "../release/status.ts";
import { printJson } from "../report/json.ts";
import { metricsMarkdown, renderMetrics } from "../report/metrics-text.ts";
import { renderOpenMetrics } from "../report/openmetrics.ts";
import { guardWorkflowCommands } from "../report/sanitize.ts";
import type { MetricGroup } from "../watch/metric.ts";
import { metricsOf } from "../watch/metrics.ts";
import type { MonitorState } from "../watch/monitor-state.ts";
import { deploymentCounts, type History } from "../watch/past-deployments.ts";
import { caughtBefore } from "./caught-before.ts";
import { environmentsNow } from "./environments-now.ts";
import { checkOutputFile } from "./output-files.ts";
import type { OpenLedger } from "./promotable.ts";
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
  /** How every environment is; only where a format shows it. */
  statuses: readonly EnvironmentStatus[];
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
  const formats = new Set([options.format, ...options.output.map(formatOf)]);
  const showsNow = formats.has("openmetrics");
  const computed = await compute(options, showsNow, promotion, await readState(promotion));
  const texts = new Map<MetricsFormat, string>();
  for (const format of formats) texts.set(format, textOf(format, computed, options, promotion));
  terminal.publish?.({ summary: metricsMarkdown(computed.groups) });
  // What was computed is told even where a file cannot be written.
  terminal.print(texts.get(options.format) ?? "");
  for (const path of options.output)
    writeFileAtomically(resolve(terminal.currentFolder, path), texts.get(formatOf(path)) ?? "", path);
  return EXIT.done;
}

async function compute(
  { environment, since }: MetricsOptions,
  showsNow: boolean,
  promotion: Promotion,
  state: MonitorState,
): Promise<Computed> {
  const now = Date.now();
  const { read, statuses } = showsNow ? await readWithStatus(promotion, now) : await readLedgers(promotion);
  const histories = await historiesOf(read, promotion);
  const groups = await groupsOf(histories, promotion, state, { now, ...defined({ since, environment }) });
  return { histories, statuses, groups, state, now };
}

/** The ledgers of all environments, and how these are where that was looked at. */
interface LedgersRead {
  read: ReadonlyMap<string, ReadLedger>;
  statuses: readonly EnvironmentStatus[];
}

type ReadLedger = Pick<OpenLedger, "ledger" | "view">;

async function readLedgers(promotion: Promotion): Promise<LedgersRead> {
  const names = namesOf(promotion.workspace.config);
  const read = names.map(async (name): Promise<[string, ReadLedger]> => {
    const ledger = await ledgerOf(name, promotion);
    return [name, { ledger, view: await ledger.read("wanted") }];
  });
  return { read: new Map(await Promise.all(read)), statuses: [] };
}

/** @throws {PolicyError} `E_LEDGER` (exit 4) where one cannot be read */
async function readWithStatus(promotion: Promotion, now: number): Promise<LedgersRead> {
  const { read, unread, statuses } = await environmentsNow(promotion, now);
  const [first] = unread.values();
  if (first !== undefined) throw first;
  return { read, statuses };
}

/** All records of the environments whose ledgers were read, in the order of promotion. */
export async function historiesOf(
  read: ReadonlyMap<string, ReadLedger>,
  { workspace, terminal }: Promotion,
): Promise<History[]> {
  const histories = namesOf(workspace.config).map(async (environment) => {
    const own = read.get(environment);
    if (own === undefined) return undefined;
    const { entries, staleSince } = own.view;
    if (staleSince !== undefined) terminal.warn(`note: ${environment}: ${staleText(staleSince)}\n`);
    return { environment, records: await own.ledger.records(entries) };
  });
  return (await Promise.all(histories)).filter((one) => one !== undefined);
}

/** What is asked for of all metrics: those of one environment, or of all and of each; since when. Milliseconds since 1970. */
interface Asked {
  now: number;
  since?: number;
  environment?: string;
}

/** The metrics that are asked for, from the ledgers, from what `monitor` has noted, and from what GitHub has counted. */
export async function groupsOf(
  histories: readonly History[],
  promotion: Promotion,
  { validations }: Pick<MonitorState, "validations">,
  { now, since, environment }: Asked,
): Promise<MetricGroup[]> {
  // No environment has pull requests of its own.
  const before = environment === undefined ? await caughtBefore(promotion, since) : undefined;
  const last = namesOf(promotion.workspace.config).at(-1) ?? "";
  const given = { now, validations, last, ...defined({ since, caughtBefore: before }) };
  return metricsOf(histories, given).filter(
    (group) => environment === undefined || group.environment === environment,
  );
}

function textOf(
  format: MetricsFormat,
  { histories, statuses, groups, state, now }: Computed,
  { environment, since }: MetricsOptions,
  promotion: Promotion,
): string {
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
