import {
  type Decimal,
  type Dimension,
  findUnit,
  isLikelySlip,
  nearUnits,
  toCanonical,
  type Unit,
} from "./units.ts";

/** A number with its unit, as written and in the canonical unit of its dimension. */
export interface Quantity {
  number: number;
  /** As written: `ms`, `hours`, `MB`, `%`, `requests`, `x-growth`; empty for a plain number. */
  unit: string;
  /** In the canonical unit of the dimension; exact, so that `0.07s` and `70ms` are the same number. */
  canonical: number;
  dimension: Dimension;
  /** The unit of time of a rate, as written: `hour` in `200/hour`. */
  per?: string;
}

/**
 * What is counted, so that only like is compared with like: `sources` and `source` are one thing, `requests/hour`
 * and `/minute` too (a rate that names nothing counts requests), sources and tasks are not.
 */
export function measureOf(quantity: Quantity): string {
  const { dimension, unit, per } = quantity;
  if (dimension !== "rate" && dimension !== "count") return dimension;
  if (dimension === "rate" && (per === undefined || unit === "")) return "rate of request";
  return findUnit(unit)?.dimension === "size"
    ? "rate of bytes"
    : `${dimension} of ${singular(unit.toLowerCase())}`;
}

function singular(noun: string): string {
  if (/^reqs?$/.test(noun)) return "request";
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /[^sui]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** The quantity as policies write it: `200ms`, `1-hour`, `5-sources`, `10x-growth`, `1000 requests/hour`. */
export function formatQuantity({ number, unit, per }: Quantity): string {
  if (unit === "") return per === undefined ? `${number}` : `${number}/${per}`;
  const known = findUnit(unit);
  const glued = known === undefined ? isMultiple(unit) || isScore(unit) : !known.spelledOut;
  if (per !== undefined) return `${number}${glued ? "" : " "}${unit}/${per}`;
  return `${number}${glued ? "" : "-"}${unit}`;
}

/** `/5` in `4.5/5`: so many of so many points. */
export function isScore(unit: string): boolean {
  return /^\/[1-9]\d*$/.test(unit);
}

/** `x`, `x-growth`: so many times of something. */
export function isMultiple(unit: string): boolean {
  return /^[x×](?:-\p{L}+)*$/u.test(unit);
}

/** What is wrong and what to do about it, each a clause: "`%%` is not a unit", "write `>90%`". */
export interface Problem {
  why: string;
  mend: string;
}

/**
 * A part that cannot be read. It is malformed where the text is clearly meant as a threshold, otherwise the text
 * is a word: `seen` says how much that takes. `slip`: the part alone shows it (`90%%`); `compared`: it takes a
 * comparator or `within-` before it; `symbol`: it takes a comparator; `never`: it is another notation (`>=1.2.3`).
 */
export interface Fault extends Problem {
  start: number;
  end: number;
  seen: "slip" | "compared" | "symbol" | "never";
  /** What to write in place of the part. */
  replacement?: string;
}

/** Digits that a double holds exactly, and powers of ten that stay far from its limits in every unit. */
const MAX_DIGITS = 15;
const MAX_POWER = 30;

const NOUN = /^\p{L}+(?:[\s-]+\p{L}+){0,3}$/u;

/**
 * Reads a number and its unit from that offset to the end of the text: `200ms`, `4-hours`, `5-sources`,
 * `1000 requests/hour`. The text is trimmed at its end and of bounded length.
 */
export function readQuantity(text: string, from: number): Quantity | Fault {
  const number = readNumber(text, from);
  if (isFault(number)) return number;
  return readRate(text, number) ?? readUnit(text, from, number);
}

interface ReadNumber {
  decimal: Decimal;
  number: number;
  end: number;
}

function readNumber(text: string, from: number): ReadNumber | Fault {
  const rest = text.slice(from);
  const [token = "", whole = "", fraction = "", dotted = "", power = "0"] =
    /^(?:(\d+)(?:\.(\d+))?|\.(\d+))(?:e([+-]?\d{1,4})(?!\d))?/i.exec(rest) ?? [];
  const end = from + token.length;
  if (token === "" || /^[.,_'’]\d/.test(rest.slice(token.length))) return numberFault(text, from);
  const decimals = fraction + dotted;
  const digits = (whole + decimals).replace(/^0+/, "");
  const number = Number(token);
  const inBounds = number === 0 || (number >= 10 ** -MAX_POWER && number <= 10 ** MAX_POWER);
  if (digits.replace(/0+$/, "").length > MAX_DIGITS || Math.abs(Number(power)) > MAX_POWER || !inBounds) {
    return fault(text, from, end, "compared", "is too long, large or small to be compared exactly", {
      mend: `use at most ${MAX_DIGITS} digits, and a larger or smaller unit where there is one`,
    });
  }
  return { decimal: { digits: BigInt(digits), exponent: Number(power) - decimals.length }, number, end };
}

/** Why the text from that offset is no number: a sign, grouped digits, a decimal comma, too many dots. */
function numberFault(text: string, from: number): Fault {
  const token = /^[+-]?[\d.,_'’]*\d/.exec(text.slice(from))?.[0] ?? "";
  const end = from + token.length;
  const after = /^[\s-]*(%|°?\p{L}+)/u.exec(text.slice(end))?.[1] ?? "";
  const seen = findUnit(after) === undefined ? "compared" : "slip";
  if (token.startsWith("-")) {
    // Degrees and many things whose unit is not known lie below 0 as well.
    const mayBe = after !== "" && findUnit(after) === undefined;
    if (mayBe) return fault(text, from, end, "never", "is negative", { mend: "write a number from 0 up" });
    return fault(text, from, end, seen, "is negative", { mend: "write a number from 0 up" });
  }
  if (token.startsWith("+")) {
    return fault(text, from, end, seen, "has a sign", { mend: "leave it out", replacement: token.slice(1) });
  }
  if (/^\d{1,3}(?:[,_'’]\d{3})+(?:\.\d+)?$/.test(token)) {
    const replacement = token.replace(/[,_'’]/g, "");
    return fault(text, from, end, seen, "groups its digits", { mend: "write the digits alone", replacement });
  }
  if (/^\d+,\d+$/.test(token)) {
    const replacement = token.replace(",", ".");
    return fault(text, from, end, seen, "has a decimal comma", { mend: "write a point", replacement });
  }
  // Without a unit, several dots or commas are a version, an address or a list.
  return fault(text, from, end, seen === "slip" ? "compared" : "never", "is not a number", {
    mend: "write one number, such as `1.5`",
  });
}

/** A rate such as ` requests/hour`; undefined without one (`per` may belong to a noun: `reviews-per-phase`). */
function readRate(text: string, { decimal, number, end }: ReadNumber): Quantity | Fault | undefined {
  const separator = /\s*\/\s*|[\s-]per[\s-]/i.exec(text.slice(end));
  if (separator === null) return undefined;
  const before = text.slice(end, end + separator.index);
  const head = before.replace(/^\s*-?\s*/, "");
  const perAt = end + separator.index + separator[0].length;
  const perName = text.slice(perAt);
  if (before === "" && isScore(text.slice(end))) return undefined;
  const per = findUnit(perName);
  if (per?.dimension !== "duration") {
    if (!separator[0].includes("/")) return undefined;
    const near = nearUnits(perName, { dimension: "duration" });
    const otherwise = "name a unit of time behind the slash, such as `hour`";
    if (perName === "") {
      return fault(text, perAt - 1, perAt, "symbol", "has no unit of time behind it", { mend: otherwise });
    }
    const seen = near.length > 0 && perName.length > 2 ? "slip" : "symbol";
    return fault(text, perAt, text.length, seen, "is not a unit of time", suggest(perName, near, otherwise));
  }
  const unit = findUnit(head);
  const [from, to] = [end + before.length - head.length, end + before.length];
  if (unit !== undefined ? unit.dimension !== "size" : head !== "" && !NOUN.test(head)) {
    const mend = "write what is counted, such as `1000 requests/hour`";
    return fault(text, from, to, "symbol", `cannot be counted per ${perName}`, { mend });
  }
  if (unit === undefined && head !== "" && head === before) {
    const mended = { mend: "put a space before it", replacement: ` ${head}` };
    return fault(text, from, to, "slip", "stands too close to its number", mended);
  }
  const canonical = toCanonical(decimal, unit, per);
  return { number, unit: hyphened(head), canonical, dimension: "rate", per: perName };
}

function readUnit(text: string, from: number, { decimal, number, end }: ReadNumber): Quantity | Fault {
  const rest = text.slice(end);
  const join = /^\s*-?\s*/.exec(rest)?.[0] ?? "";
  const body = rest.slice(join.length);
  const at = end + join.length;
  const count: Quantity = {
    number,
    unit: "",
    canonical: toCanonical(decimal, undefined),
    dimension: "count",
  };
  if (rest === "") return count;
  if (isScore(body) && join === "") return { ...count, unit: body };
  if (/^\.?\d/.test(body)) {
    return fault(text, from, text.length, "symbol", "holds more than one number", {
      mend: "write one number; several need a threshold each",
    });
  }
  if (join === "" && isMultiple(body)) return { ...count, unit: body };
  const [name = ""] = /^(?:%+|\p{L}+)/u.exec(body) ?? [];
  const unit = findUnit(name);
  if (unit !== undefined && name === body) {
    return { number, unit: name, canonical: toCanonical(decimal, unit), dimension: unit.dimension };
  }
  if (unit !== undefined) return leftoverFault(text, at + name.length, unit);
  if (join !== "" && NOUN.test(body) && nearUnits(body, { counted: true }).length === 0) {
    return { ...count, unit: hyphened(body) };
  }
  return unitFault(text, at, join);
}

/** Something behind a whole quantity, from that offset: a second unit, a full stop, `30m` in `1h30m`, words. */
function leftoverFault(text: string, from: number, unit: Unit): Fault {
  const left = text.slice(from).trim();
  const start = text.length - left.length;
  const second = /^-?\d+-?(\p{L}+)/u.exec(left)?.[1];
  if (second !== undefined && findUnit(second)?.dimension === unit.dimension) {
    const mend = "write one number in the smaller unit, such as `90m` for `1h30m`";
    return fault(text, start, text.length, "slip", "is a second quantity", { mend });
  }
  const mend = "remove it; what is measured stands before the comparator, such as `p95<200ms`";
  const idle = /^[.,;:]+$/.test(left) || findUnit(left) === unit;
  const advice = idle ? { mend, replacement: "" } : { mend };
  return fault(text, start, text.length, "symbol", "is not expected after the unit", advice);
}

function unitFault(text: string, at: number, join: string): Fault {
  const body = text.slice(at);
  const [name = body] = /^[^\s-]+/.exec(body) ?? [];
  if (name === "") {
    const start = at - join.length;
    return fault(text, start, text.length, "symbol", "has no unit behind it", { mend: "name the unit" });
  }
  const near = nearUnits(name, join === "" ? {} : { counted: true });
  const seen = near.some((unit) => isLikelySlip(name, unit) || name.length > 3) ? "slip" : "symbol";
  const otherwise = /^\p{L}+$/u.test(name)
    ? `use a unit such as ms, hours, % or MB, or join what is counted by a hyphen: \`5-${name}\``
    : "use a unit such as ms, hours, % or MB";
  return fault(text, at, at + name.length, seen, "is not a unit", suggest(name, near, otherwise));
}

function suggest(written: string, near: string[], otherwise: string): { mend: string; replacement?: string } {
  const [first] = near;
  if (first === undefined) return { mend: otherwise };
  const mend = `did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?`;
  // `mil` is near `min`, but so short a word can mean something else: only a likely slip is mended for sure.
  const sure = near.length === 1 && (written.length > 3 || isLikelySlip(written, first));
  return sure ? { mend, replacement: first } : { mend };
}

/** A fault whose message names the part from `start` to `end`, cut to a readable length. */
export function fault(
  text: string,
  start: number,
  end: number,
  seen: Fault["seen"],
  what: string,
  rest: { mend: string; replacement?: string },
): Fault {
  const letters = [...text.slice(start, end).trim()];
  const shown = letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : letters.join("");
  return { start, end, seen, why: `\`${shown}\` ${what}`, ...rest };
}

export function isFault(value: object): value is Fault {
  return "seen" in value;
}

function hyphened(noun: string): string {
  return noun.replace(/[\s-]+/g, "-");
}
