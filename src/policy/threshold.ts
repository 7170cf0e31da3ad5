import type { Fault, Problem, Quantity } from "./quantity.ts";
import { fault, formatQuantity, isFault, isMultiple, isScore, measureOf, readQuantity } from "./quantity.ts";
import { remembered } from "./remembered.ts";
import type { Dimension } from "./units.ts";

export { dimensionOfName, isNameOfTime } from "./metric-names.ts";
export type { Problem, Quantity } from "./quantity.ts";
export type { Dimension } from "./units.ts";

export type Comparator = "<" | "<=" | ">" | ">=" | "=";

/** A value such as `>90%`, `p<0.05`, `within-30-days`, `200/hour` or `30s`; without a comparator a bare quantity. */
export interface Threshold {
  /** What is compared, where the value itself says it (`p`, `lighthouse-score`); only beside a comparator. */
  subject?: string;
  comparator?: Comparator;
  /** `within` is the spelling `within-30-days`; it means `<=`. */
  form: "symbol" | "within";
  quantity: Quantity;
}

/** A value that wants to be a threshold and is none; `start` and `end` are offsets of the faulty part. */
export interface MalformedThreshold extends Problem {
  kind: "malformed";
  start: number;
  end: number;
  /** The whole value put right, where there is one likely way; always a threshold itself. */
  fix?: string;
}

export type ParsedThreshold =
  | { kind: "threshold"; threshold: Threshold }
  | { kind: "word" }
  | MalformedThreshold;

/** How a text says that it is a threshold: the more plainly, the more faults are told rather than passed over. */
type Mode = "bare" | "within" | "symbol";

const TOLD: Record<Mode, readonly Fault["seen"][]> = {
  bare: ["slip"],
  within: ["slip", "compared"],
  symbol: ["slip", "compared", "symbol"],
};

const COMPARATORS: ReadonlyMap<string, Comparator> = new Map([
  ["<", "<"],
  ["<=", "<="],
  ["≤", "<="],
  [">", ">"],
  [">=", ">="],
  ["≥", ">="],
  ["=", "="],
]);

const SLIPS: ReadonlyMap<string, Comparator> = new Map([
  ["=<", "<="],
  ["=>", ">="],
  ["==", "="],
  ["<<", "<"],
  [">>", ">"],
]);

/** Longer texts are prose; the bound keeps reading fast whatever a file holds. */
const MAX_LENGTH = 200;
const SUBJECT = /^\p{L}[\p{L}\d_.-]*(?: [\p{L}\d_.-]+){0,3}$/u;

/**
 * Reads a policy value as a threshold. Words (`verified`, `AES-256`, `3-7-days`, `24/7`, prose, versions, dates,
 * `<token>`) are values that cannot be compared. Never throws; time does not grow with the text's length.
 */
export function parseThreshold(text: string): ParsedThreshold {
  return parsed(text);
}

const parsed = remembered(4_096, parse);

function parse(text: string): ParsedThreshold {
  const parsed = read(text);
  if (!("seen" in parsed)) return parsed;
  const { start, end, why, mend, replacement } = parsed;
  const malformed: MalformedThreshold = { kind: "malformed", why, mend, start, end };
  if (replacement === undefined) return malformed;
  const fix = (text.slice(0, start) + replacement + text.slice(end)).trim();
  const mended = read(fix);
  if ("seen" in mended || mended.kind !== "threshold") return malformed;
  return { ...malformed, fix, mend: `write \`${fix}\`` };
}

type Outcome = Exclude<ParsedThreshold, MalformedThreshold> | Fault;

const WORD: Outcome = { kind: "word" };

function read(whole: string): Outcome {
  if (whole.length > MAX_LENGTH) return readLong(whole.slice(0, MAX_LENGTH));
  const text = whole.trimEnd();
  const start = text.length - text.trimStart().length;
  const within = /^\s*(?:(\p{L}[\p{L}\d_-]*)-)?within(?:-|\s+)(?=[+-]?\.?\d)/iu.exec(text);
  if (within !== null) return readWithin(text, within[0].length, within[1]);
  const at = text.search(/[<>=≤≥]/);
  if (at < 0) return readBare(text, start);
  if (/^[+-]?[\d.]/.test(text.slice(start))) return readReversed(text, start);
  return readCompared(text, start, at);
}

/** A text too long for a threshold is prose, unless it starts as only a threshold does. */
function readLong(text: string): Outcome {
  const begun = /^\s*[<>=≤≥]+\s*\d/.exec(text)?.[0].trim();
  if (begun === undefined) return WORD;
  const what = `is longer than the ${MAX_LENGTH} characters of a threshold`;
  const mend = "write one comparator, one number and one unit, such as `<200ms`";
  return fault(text, text.indexOf(begun), text.length, "symbol", what, { mend });
}

function readBare(text: string, start: number): Outcome {
  if (!/^[+-]?\.?\d/.test(text.slice(start))) return WORD;
  const quantity = readQuantity(text, start);
  if (isFault(quantity)) return told(quantity, "bare");
  const { unit, dimension } = quantity;
  // `24/7` is a word, and so is a grade without a comparator.
  if (isScore(unit)) return WORD;
  // `2-factor-authentication` is a name and `007` an identifier; `10-tasks` and `10x-growth` are quantities.
  if (dimension === "count" && unit.includes("-") && !isMultiple(unit)) return WORD;
  if (unit === "" && /^0\d/.test(text.slice(start))) return WORD;
  return { kind: "threshold", threshold: { form: "symbol", quantity } };
}

function readWithin(text: string, at: number, subject: string | undefined): Outcome {
  const quantity = readQuantity(text, at);
  if (isFault(quantity)) return told(quantity, "within");
  if (quantity.unit === "" && quantity.per === undefined) {
    return fault(text, at, text.length, "compared", "has no unit", {
      mend: `name the unit, such as \`within-${quantity.number}-days\``,
    });
  }
  const threshold: Threshold = { comparator: "<=", form: "within", quantity };
  return { kind: "threshold", threshold: subject === undefined ? threshold : { subject, ...threshold } };
}

/** `90%>` and `0.5<p`: the comparator belongs before the number. */
function readReversed(text: string, start: number): Outcome {
  const parts = /^([^<>=≤≥]+)([<>≤≥]=?)\s*([\p{L}\d_.-]*)$/u.exec(text.slice(start));
  const [, number = "", run = "", subject = ""] = parts ?? [];
  if (parts === null || (subject !== "" && !SUBJECT.test(subject))) return WORD;
  const comparator = COMPARATORS.get(run);
  if (comparator === undefined || isFault(readQuantity(number.trimEnd(), 0))) return WORD;
  const turned = subject === "" ? comparator : TURNED[comparator];
  return fault(text, start, text.length, "slip", "has its comparator behind the number", {
    mend: "write the comparator first",
    replacement: `${subject}${turned}${number.trimEnd()}`,
  });
}

const TURNED: Record<Comparator, Comparator> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" };

function readCompared(text: string, start: number, at: number): Outcome {
  const before = text.slice(start, at);
  const subject = before.trimEnd();
  const run = /^[<>=≤≥]+/.exec(text.slice(at))?.[0] ?? "";
  const comparator = COMPARATORS.get(run) ?? SLIPS.get(run);
  const from = at + (/^\s*/.exec(text.slice(at + run.length))?.[0].length ?? 0) + run.length;
  const right = text.slice(from);
  if (/^[+-]$/.test(subject) && COMPARATORS.has(run) && /^\.?\d/.test(right)) {
    const mended = { mend: "leave it out", replacement: "" };
    return fault(text, start, at, "slip", "stands before the comparator", mended);
  }
  // `a->b`, `Bearer <token>` and the like are words, and so is `name=text`.
  if (subject !== "" && (!SUBJECT.test(subject) || subject.endsWith("-"))) return WORD;
  const mode: Mode =
    subject === "" || (subject === before && !/\s|^=+$/.test(subject + run)) ? "symbol" : "bare";
  const numeric = /^[+-]?\.?\d/.test(right);
  if (!numeric)
    return readUnfinished(text, { start, at, from }, mode === "symbol" && !/^=/.test(run), subject);
  if (!COMPARATORS.has(run)) {
    return told(
      fault(text, at, at + run.length, "symbol", "is not a comparator", {
        mend: "use one of <, <=, >, >= and =",
        ...(comparator === undefined ? {} : { replacement: comparator }),
      }),
      mode,
    );
  }
  const quantity = readQuantity(text, from);
  if (isFault(quantity)) return told(quantity, mode);
  const threshold: Threshold = { comparator: comparator ?? "=", form: "symbol", quantity };
  return { kind: "threshold", threshold: subject === "" ? threshold : { subject, ...threshold } };
}

/** A comparator with no number behind it. */
function readUnfinished(
  text: string,
  { start, at, from }: { start: number; at: number; from: number },
  certain: boolean,
  subject: string,
): Outcome {
  const right = text.slice(from);
  const mend = "write a number and its unit behind the comparator, such as `<200ms`";
  if (!certain) return WORD;
  if (right === "") return fault(text, at, from, "symbol", "has no number behind it", { mend });
  if (/^[<>=≤≥]/.test(right)) {
    return fault(text, at, text.length, "symbol", "has more than one comparator", {
      mend: "use one of <, <=, >, >= and =",
    });
  }
  // `<token>` and `<b>bold</b>` hold a place or mark text; `List<String>` and `x<y` are no thresholds either.
  if (subject !== "" || /^<[^<>]*>/.test(text.slice(start)) || AMOUNT_OF_MONEY.test(right)) return WORD;
  return fault(text, from, text.length, "symbol", "is not a number", { mend });
}

const AMOUNT_OF_MONEY = /^\p{Sc}\s?\d/u;

function told(fault: Fault, mode: Mode): Outcome {
  return TOLD[mode].includes(fault.seen) ? fault : WORD;
}

/** The threshold as policies write it; reading it again gives the same threshold. */
export function formatThreshold({ subject, comparator, form, quantity }: Threshold): string {
  const value = formatQuantity(quantity);
  if (form === "within") return `${subject === undefined ? "" : `${subject}-`}within-${value}`;
  return `${subject ?? ""}${comparator ?? ""}${value}`;
}

/**
 * What a threshold is for. A `target` says what is good, an `alarm` what is bad (alert and critical thresholds);
 * a `timeout` is a longest time, so that even a bare `4-hours` has a stricter side.
 */
export type Role = "target" | "alarm" | "timeout";

export type Strictness = "stricter" | "laxer" | "equal" | "incomparable";

/**
 * How strict `a` is, seen from `b`: a target or timeout is stricter when it admits less, an alarm when it fires on
 * more. So `<100ms` is a stricter target than `<=100ms` and than `<200ms`, and `>=500ms` a stricter alarm than
 * `>500ms`. A bare percentage in a target means at least (`100%` is stricter than `>90%`), a bare timeout at most;
 * other bare quantities (`5-attempts`, `7-years`) have no stricter side and are equal or incomparable. Another
 * subject, dimension, counted thing or direction is incomparable. Stricter is a strict partial order.
 */
export function compareStrictness(a: Threshold, b: Threshold, role: Role): Strictness {
  if (!isAlike(a, b)) return "incomparable";
  const [first, second] = [stretchOf(a, role), stretchOf(b, role)];
  const inside = holds(second, first);
  const around = holds(first, second);
  if (inside && around) return "equal";
  if (inside) return role === "alarm" ? "laxer" : "stricter";
  if (around) return role === "alarm" ? "stricter" : "laxer";
  return "incomparable";
}

/** Whether both measure the same thing of the same subject. */
function isAlike(a: Threshold, b: Threshold): boolean {
  return measureOf(a.quantity) === measureOf(b.quantity) && subjectOf(a) === subjectOf(b);
}

function subjectOf(threshold: Threshold): string {
  return (threshold.subject ?? "").toLowerCase().replace(/\s+/g, "-");
}

/** The values that meet a comparator; `bare` is a quantity that says nothing about others. */
interface Stretch {
  side: "below" | "above" | "at" | "bare";
  bound: number;
  closed: boolean;
}

function stretchOf({ comparator, quantity }: Threshold, role: Role): Stretch {
  const bound = quantity.canonical;
  const meant = comparator ?? impliedComparator(quantity.dimension, role);
  if (meant === undefined) return { side: "bare", bound, closed: true };
  if (meant === "=") return { side: "at", bound, closed: true };
  return { side: meant.startsWith("<") ? "below" : "above", bound, closed: meant.endsWith("=") };
}

function impliedComparator(dimension: Dimension, role: Role): Comparator | undefined {
  if (role === "timeout") return dimension === "duration" ? "<=" : undefined;
  return role === "target" && dimension === "ratio" ? ">=" : undefined;
}

/** Whether every value of `inner` is one of `outer`. */
function holds(outer: Stretch, inner: Stretch): boolean {
  if (outer.side === "bare" || inner.side === "bare" || outer.side === "at") {
    return outer.side === inner.side && outer.bound === inner.bound;
  }
  if (inner.side !== "at" && inner.side !== outer.side) return false;
  const room = outer.side === "below" ? outer.bound - inner.bound : inner.bound - outer.bound;
  return room > 0 || (room === 0 && (outer.closed || !inner.closed));
}

/** What is wrong with the amount itself: a percentage past 100, points past their scale, a number below 0, a bound that nothing can meet. */
export function acceptableRange(threshold: Threshold): Problem | undefined {
  const { comparator, quantity } = threshold;
  const shown = `\`${formatThreshold(threshold)}\``;
  if (!Number.isFinite(quantity.canonical) || quantity.canonical < 0) {
    return { why: `${shown} is not an amount`, mend: "write a finite number from 0 up" };
  }
  if (threshold.subject === "p" && quantity.unit === "" && quantity.canonical > 1) {
    return { why: `${shown} lies outside 0 to 1`, mend: "write a probability from 0 to 1" };
  }
  const percent = quantity.dimension === "ratio";
  if (percent && quantity.canonical > 100) {
    return { why: `${shown} lies outside 0% to 100%`, mend: "write a percentage from 0 to 100" };
  }
  const points = isScore(quantity.unit) ? Number(quantity.unit.slice(1)) : undefined;
  if (points !== undefined && quantity.canonical > points) {
    return { why: `${shown} lies outside 0 to ${points}`, mend: `write a number from 0 to ${points}` };
  }
  if (points !== undefined && comparator === ">" && quantity.canonical === points) {
    return {
      why: `${shown} can never be true, nothing is above ${points}`,
      mend: `write \`>=${points}/${points}\` or a lower number`,
    };
  }
  if (comparator === "<" && quantity.canonical === 0) {
    return { why: `${shown} can never be true, nothing is below 0`, mend: "write a larger number, or `<=`" };
  }
  if (percent && comparator === ">" && quantity.canonical === 100) {
    return {
      why: `${shown} can never be true, nothing is above 100%`,
      mend: "write `>=100%` or a lower number",
    };
  }
  return undefined;
}

export type Rung = "target" | "alert-threshold" | "critical-threshold";

/** One rung of a metric: what it is called and the value it has. */
export interface RungValue {
  rung: Rung;
  threshold: Threshold;
}

/**
 * `measure`: the two are measured in different things; `direction`: the comparator of `rung` is the wrong way
 * round; `order`: its number is on the wrong side of the other's; `equal`: both have one boundary.
 */
export interface OrderProblem extends Problem {
  kind: "measure" | "direction" | "order" | "equal";
  /** The rung to change; always the worse of the two. */
  rung: Rung;
}

/**
 * What is wrong between two rungs of a metric, the better one first (target, alert, critical). A target and an
 * alarm face each other and no value meets both: `<200ms`, then `>200ms` or further out. Two alarms look the same
 * way and the critical one lies strictly further out. A rung without `<` or `>` is taken to look the right way.
 */
export function orderProblem(better: RungValue, worse: RungValue): OrderProblem | undefined {
  const [a, b] = [better.threshold, worse.threshold];
  const facing = better.rung === "target";
  const found = (kind: OrderProblem["kind"], what: string, mend: string): OrderProblem => ({
    kind,
    rung: worse.rung,
    why: `the ${worse.rung} \`${formatThreshold(b)}\` ${what} the ${better.rung} \`${formatThreshold(a)}\``,
    mend,
  });
  if (!isAlike(a, b))
    return found("measure", "measures something else than", "measure both in the same thing");

  const [lookA, lookB] = [directionOf(a), directionOf(b)];
  const expected = lookA !== undefined && facing ? OPPOSITE[lookA] : lookA;
  const direction = lookB ?? expected;
  if (direction === undefined) return undefined;
  if (direction !== (expected ?? direction)) {
    const what = facing ? "has the same direction as" : "has the opposite direction of";
    return found("direction", what, `turn its comparator round to \`${OPPOSITE[direction]}\``);
  }

  const [x, y] = [a.quantity.canonical, b.quantity.canonical];
  const further = direction === ">" ? y - x : x - y;
  const mend = `write a ${direction === ">" ? "higher" : "lower"} number than that of the ${better.rung}`;
  if (further < 0) return found("order", facing ? "already covers values that meet" : "comes before", mend);
  if (further > 0) return undefined;
  if (!facing) return found("equal", "has the same boundary as", mend);
  const shared = a.comparator?.endsWith("=") === true && b.comparator?.endsWith("=") === true;
  return shared ? found("equal", "covers the very boundary that meets", `write \`${direction}\``) : undefined;
}

const OPPOSITE = { "<": ">", ">": "<" } as const;

function directionOf({ comparator }: Threshold): "<" | ">" | undefined {
  if (comparator === undefined || comparator === "=") return undefined;
  return comparator.startsWith("<") ? "<" : ">";
}
