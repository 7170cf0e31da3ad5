/**
 * What a quantity measures. Each dimension has one canonical unit: durations are milliseconds, ratios percent,
 * sizes bytes, rates events (or bytes) per hour; counts stay as they are.
 */
export type Dimension = "duration" | "ratio" | "size" | "rate" | "count";

/** A number as its decimal digits say it: `digits` × 10^`exponent`, with no binary rounding. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

export interface Unit {
  dimension: Dimension;
  /** One of this unit is `numerator / denominator` canonical units. */
  numerator: bigint;
  denominator: bigint;
  /** Spelled out, and therefore joined to its number by a hyphen: `4-hours`, but `30s`. */
  spelledOut: boolean;
}

/** Symbols, spelled-out names, and the size of one in canonical units. */
type Row = readonly [symbols: string, names: string, numerator: bigint, denominator?: bigint];

const DAY = 86_400_000n;

/** A year has 365 days and a month is a twelfth of it, so that 12 months are 1 year and 365 days are too. */
const DURATIONS: readonly Row[] = [
  ["ms msec msecs", "millisecond milliseconds", 1n],
  ["ns nsec nsecs", "nanosecond nanoseconds", 1n, 1_000_000n],
  ["us µs μs usec usecs", "microsecond microseconds", 1n, 1_000n],
  ["s sec secs", "second seconds", 1_000n],
  ["m min mins", "minute minutes", 60_000n],
  ["h hr hrs", "hour hours", 3_600_000n],
  ["d", "day days", DAY],
  ["w", "week weeks", 7n * DAY],
  ["", "month months", (365n * DAY) / 12n],
  ["y yr yrs", "year years", 365n * DAY],
];

/** Decimal prefixes are powers of 1000 and binary ones of 1024 (IEC 80000-13); `Mb` would be bits and is not read. */
const SIZES: readonly Row[] = [
  ["B", "byte bytes", 1n],
  ["KB kB kb", "kilobyte kilobytes", 1_000n],
  ["MB mb", "megabyte megabytes", 1_000_000n],
  ["GB gb", "gigabyte gigabytes", 1_000_000_000n],
  ["TB tb", "terabyte terabytes", 1_000_000_000_000n],
  ["KiB Ki", "kibibyte kibibytes", 1_024n],
  ["MiB Mi", "mebibyte mebibytes", 1_024n ** 2n],
  ["GiB Gi", "gibibyte gibibytes", 1_024n ** 3n],
  ["TiB Ti", "tebibyte tebibytes", 1_024n ** 4n],
];

const RATIOS: readonly Row[] = [["%", "percent", 1n]];

const RATES: readonly Row[] = [
  ["rps qps", "", 3_600n],
  ["rpm", "", 60n],
];

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unitsOf("duration", DURATIONS),
  ...unitsOf("size", SIZES),
  ...unitsOf("ratio", RATIOS),
  ...unitsOf("rate", RATES),
]);

function unitsOf(dimension: Dimension, rows: readonly Row[]): [string, Unit][] {
  return rows.flatMap(([symbols, names, numerator, denominator = 1n]) =>
    [symbols, names].flatMap((list, column) =>
      list
        .split(" ")
        .filter((name) => name !== "")
        .map((name): [string, Unit] => [
          name,
          { dimension, numerator, denominator, spelledOut: column === 1 },
        ]),
    ),
  );
}

/** The unit of that name; symbols in their exact case (`MB`, never `Mb`), spelled-out names in any. */
/** The unit of that name or symbol; names that are spelled out in any case. */
export function findUnit(name: string): Unit | undefined {
  const exact = UNITS.get(name);
  if (exact !== undefined) return exact;
  const spelledOut = UNITS.get(name.toLowerCase());
  return spelledOut?.spelledOut === true ? spelledOut : undefined;
}

/** A number of that unit in canonical units; with `per`, so many of them in one hour. */
export function toCanonical(decimal: Decimal, unit: Unit | undefined, per?: Unit): number {
  const hour = 3_600_000n;
  const numerator = (unit?.numerator ?? 1n) * (per === undefined ? 1n : hour * per.denominator);
  const denominator = (unit?.denominator ?? 1n) * (per?.numerator ?? 1n);
  // 40 further digits keep the quotient exact far beyond a double, so that equal amounts give equal numbers;
  // reading the decimal text rounds once, where a multiplication of doubles would round twice (0.07 × 1000).
  const shift = denominator === 1n ? 0 : 40;
  const scaled = (decimal.digits * numerator * 10n ** BigInt(shift)) / denominator;
  return Number(`${scaled}e${decimal.exponent - shift}`);
}

/**
 * Known units that a misspelt one was probably meant to be, best first; empty when none is near. Where a counted
 * noun may stand (`>3-sets`), a symbol is only near when the slip is a likely one (`>3-mss`).
 */
export function nearUnits(written: string, among: { counted?: true; dimension?: Dimension }): string[] {
  const near = [...UNITS].filter(
    ([name, unit]) =>
      (name.length > 1 || name === "%") &&
      (among.dimension === undefined || unit.dimension === among.dimension) &&
      sameStart(name, written) &&
      isOneSlipAway(written, name) &&
      (among.counted === undefined || unit.spelledOut || isLikelySlip(written, name)),
  );
  const slips = near.filter(([name]) => isLikelySlip(written, name));
  const best = slips.length > 0 ? slips : near;
  // Several spellings of one unit are one suggestion.
  const same = (a: Unit, b: Unit) =>
    a.dimension === b.dimension && a.numerator === b.numerator && a.denominator === b.denominator;
  return best
    .filter(([, unit], at) => best.findIndex(([, other]) => same(unit, other)) === at)
    .map(([name]) => name);
}

/** A wrong first letter makes another word (`ways`, `mbyte`), unless it is swapped with the second. */
function sameStart(a: string, b: string): boolean {
  return a[0]?.toLowerCase() === b[0]?.toLowerCase() || (a[0] === b[1] && a[1] === b[0]);
}

/** Another case, a letter doubled, two swapped or a plural `s`: slips more likely than a wrong letter. */
export function isLikelySlip(written: string, name: string): boolean {
  if (written.toLowerCase() === name.toLowerCase() || written === `${name}s`) return true;
  if (written.length === name.length) return [...written].sort().join("") === [...name].sort().join("");
  return written.replace(/(.)\1+/gu, "$1") === name.replace(/(.)\1+/gu, "$1");
}

/** One letter too many, too few or wrong, two neighbours swapped, or only the case differs. */
function isOneSlipAway(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true;
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}
