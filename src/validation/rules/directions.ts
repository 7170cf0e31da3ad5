import type { Path } from "../../policy/pointer.ts";
import type { Rung, Threshold } from "../../policy/threshold.ts";

export type Direction = "<" | ">";

/** Names of which less is better, without a doubt. */
const LOW_IS_GOOD =
  /(?:^|-)(?:latency|rto|rpo|mttr|mttd|(?:error|failure|bounce|churn|breakdown|reversal|defect|damage|complaint|rework|crash)-rates?|downtime|false-(?:positives|negatives|alarms)(?:-rate)?|(?:response|deployment|recovery|processing|execution|build|load|startup|boot|wait|resolution|repair|restore|restart|detection|turnaround|query|render|reply)-time)$/;
/** Names of which more is better, without a doubt. */
const HIGH_IS_GOOD =
  /(?:^|-)(?:uptime|availability|throughput|(?:success|pass)-rate)$|.-(?:coverage|accuracy|completeness)$/;

const ERRORS = /^(?:mape|wape|smape|mae|mse|rmse)$/i;

const INDEX = /^\d+$/;
/** The rungs of a metric that say what is bad. */
export const ALARMS: ReadonlySet<string> = new Set<Rung>(["alert-threshold", "critical-threshold"]);

/** What a value's metric is called: its key, or the key of the metric whose target or alarm it is. */
export function metricName(path: Path): string | undefined {
  const at = path.findLastIndex((token) => !INDEX.test(token));
  const last = path[at];
  if (last !== "target" && (last === undefined || !ALARMS.has(last))) return last;
  return path.slice(0, at).findLast((token) => !INDEX.test(token));
}

/** The comparator that a limit must have by its metric's name; undefined where the name leaves a doubt. */
export function wantedDirection(path: Path, { subject, quantity }: Threshold): Direction | undefined {
  // The probability of an error by chance, and measures of how far off a forecast is.
  if (subject === "p" && quantity.unit === "") return "<";
  if (subject !== undefined && ERRORS.test(subject)) return "<";
  const name = metricName(path);
  if (name === undefined || subject !== undefined) return undefined;
  const low = LOW_IS_GOOD.test(name) && (quantity.dimension === "duration" || quantity.dimension === "ratio");
  const high = HIGH_IS_GOOD.test(name) && (quantity.dimension === "ratio" || quantity.dimension === "rate");
  if (!low && !high) return undefined;
  // `accuracy: "<2%"` can be how far off it may be.
  if (/accuracy$/.test(name) && quantity.canonical < 50) return undefined;
  return low === ALARMS.has(path.at(-1) ?? "") ? ">" : "<";
}

/** The side that a threshold admits; undefined for `=` and for bare quantities. */
export function pointsTo({ comparator }: Threshold): Direction | undefined {
  if (comparator === undefined || comparator === "=") return undefined;
  return comparator.startsWith("<") ? "<" : ">";
}
