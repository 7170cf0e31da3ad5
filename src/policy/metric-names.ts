import type { Dimension } from "./units.ts";

const RATIO_RATES =
  "error success failure pass completion conversion hit miss acceptance rejection positive negative bounce churn";
const FILE_LIKE =
  "file commit upload download payload body message attachment image archive artifact document object";
const TIMED =
  "response deployment recovery processing execution build load startup boot wait lead cycle resolution repair " +
  "restore restart detection turnaround prediction query render";

/** Endings of names that leave no doubt; the first that fits wins. */
const NAME_ENDINGS: readonly (readonly [RegExp, Dimension])[] = [
  [ending("", "latency timeout duration ttl rto rpo mttr mttd mtbf"), "duration"],
  [ending(TIMED, "time times"), "duration"],
  [ending("", "throughput rps qps"), "rate"],
  [ending("rate", "limit"), "rate"],
  [ending("request", "rate"), "rate"],
  [ending(RATIO_RATES, "rate rates"), "ratio"],
  [ending("", "uptime availability utilization utilisation"), "ratio"],
  [ending("cpu memory storage network disk", "target"), "ratio"],
  [/.-(?:coverage|accuracy|completeness)$/, "ratio"],
  [ending(FILE_LIKE, "size"), "size"],
  [ending("max min", "connections instances attempts retries replicas"), "count"],
];

function ending(before: string, last: string): RegExp {
  const group = (words: string) => `(?:${words.split(" ").join("|")})`;
  return new RegExp(`(?:^|-)${before === "" ? "" : `${group(before)}-`}${group(last)}$`);
}

/** `on-time`, `real-time` and `first-time` say when or how often, not how long. */
const NO_LENGTH = /(?:^|-)(?:on|in|real|full|part|one|first|last|next|same|any|all)-time$/;
const LENGTHS = ending("", "time latency turnaround delay delays duration runtime");

/** Whether a name speaks of a time, if less plainly than one with a dimension: a number without a unit is none then. */
export function isNameOfTime(name: string): boolean {
  const words = name.slice(-100).toLowerCase();
  return LENGTHS.test(words) && !NO_LENGTH.test(words);
}

/**
 * What a metric or setting of that name is measured in, by its last words (`api-response-time` → duration), or
 * undefined where the name leaves a doubt: `performance`, `coverage`, `effect-size`, `learning-rate`, `real-time`.
 */
export function dimensionOfName(name: string): Dimension | undefined {
  const words = name
    .slice(-100)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[_.\s]+/g, "-")
    .toLowerCase();
  return NAME_ENDINGS.find(([pattern]) => pattern.test(words))?.[1];
}
