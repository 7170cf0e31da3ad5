import type { Policy } from "../../policy/catalog.ts";
import { type Path, valueAt } from "../../policy/pointer.ts";
import { KnownTuples } from "../../policy/remembered.ts";
import {
  acceptableRange,
  type Dimension,
  dimensionOfName,
  isNameOfTime,
  type MalformedThreshold,
  parseThreshold,
  type Threshold,
} from "../../policy/threshold.ts";
import type { Annotation, Measure } from "../places.ts";
import type { Draft } from "../rule.ts";
import { quote, subject } from "../wording.ts";
import { metricName, pointsTo, wantedDirection } from "./directions.ts";
import { withDigits, withPercentSign, withUnitOfTime, withWindow } from "./slips.ts";

/** A scalar text at a place that means a quantity. */
export interface QuantityPlace {
  policy: Policy;
  path: Path;
  text: string;
  annotation: Annotation;
}

type Finding = Omit<Draft, "policy" | "path" | "at">;

/** Values that were found right, by the meaning of their place, their metric and their key: most are in many policies. */
const foundRight = new KnownTuples<Annotation | string | undefined>(20_000);

/** What is wrong with a value that its schema takes for a threshold, a measure or a standard. */
export function quantityProblem(place: QuantityPlace): Draft | undefined {
  const { policy, path, text, annotation } = place;
  const known = [annotation, metricName(path), path.at(-1), text];
  if (foundRight.has(known)) return undefined;
  const found = problemOf(place, text, annotation);
  if (found !== undefined) return { policy, path, at: "value", ...found };
  // Whether nothing at all is right depends on more than that.
  if (/[1-9]/.test(text)) foundRight.add(known);
  return undefined;
}

function problemOf(place: QuantityPlace, text: string, annotation: Annotation): Finding | undefined {
  // What the environment puts in is not known here.
  if (/^\s*\$\{[^}]*\}\s*$/.test(text)) return undefined;
  const percent = withPercentSign(text);
  if (percent !== undefined) return percentInWords(place, percent);
  const parsed = parseThreshold(text);
  if (parsed.kind === "malformed") return isDifference(place) ? undefined : malformed(place, parsed);
  const wanted = annotation.threshold ?? annotation.measure;
  if (parsed.kind === "word")
    return misreadNumber(place) ?? (wanted === undefined ? undefined : noQuantity(place, wanted));
  const { threshold } = parsed;
  // `35-das` can be a count of something; where a standard stands, a unit of time is more likely.
  if (
    wanted === undefined &&
    threshold.quantity.dimension === "count" &&
    withUnitOfTime(text) !== undefined
  ) {
    return misreadNumber(place);
  }
  if (annotation.threshold !== undefined && threshold.comparator === undefined)
    return noComparator(place, threshold);
  if (annotation.measure !== undefined && threshold.comparator !== undefined)
    return needlessComparator(place, threshold);
  return (
    wrongUnit(place, threshold, wanted) ?? outOfRange(place, threshold) ?? directionProblem(place, threshold)
  );
}

/** A percentage below 0 of something that goes up and down. */
function isDifference({ path, text }: QuantityPlace): boolean {
  return /^\s*[<>]=?\s*-\d+(?:\.\d+)?%$/.test(text) && UP_AND_DOWN.test(metricName(path) ?? "");
}

const UP_AND_DOWN =
  /(?:^|-)(?:delta|margin|change|drift|deviation|growth|difference|trend|return|variance|bias)$/i;

/**
 * A text that the threshold reader takes for words, as it may stand anywhere, but that at this place is clearly an
 * amount with a slip in it: `1O0%`, `p<O.05`, `within-30-das`, `10-yers`.
 */
function misreadNumber(place: QuantityPlace): Finding | undefined {
  const { path, text, annotation } = place;
  // A measure takes no window.
  const window = annotation.measure === undefined ? withWindow(text) : undefined;
  const fix = withDigits(text) ?? withUnitOfTime(text) ?? window;
  if (fix === undefined) {
    if (!/^\s*(?:[\p{L}\d_-]+-)?within-?\d/iu.test(text)) return undefined;
    const message = `${subject(path)} is malformed: ${quote(text)} is no window of time.`;
    return { rule: "ARC201", message, help: "Write a number and a unit of time, such as `within-30-days`." };
  }
  return {
    rule: "ARC201",
    message: `${subject(path)} is malformed: ${quote(text)} cannot be read as an amount.`,
    help: `Did you mean \`${fix}\`?`,
    replacement: { text: fix, title: `Change to ${fix}` },
  };
}

function percentInWords(
  place: QuantityPlace,
  { fix, start, end }: { fix: string; start: number; end: number },
): Finding {
  const { path, text } = place;
  const title = `Change to ${fix}`;
  return {
    rule: "ARC201",
    message: `${subject(path)} is malformed: ${quote(text.slice(start, end).trim())} stands where \`%\` is expected.`,
    help: `Did you mean \`${fix}\`?`,
    ...(isVerbatim(place)
      ? { part: { start, end }, replacement: { text: "%", title } }
      : { replacement: { text: fix, title } }),
  };
}

/** A standard or a lone target that asks for the bad side of what its name says. */
function directionProblem(
  { policy, path, text, annotation }: QuantityPlace,
  threshold: Threshold,
): Finding | undefined {
  const wanted = annotation.measure === undefined ? wantedDirection(path, threshold) : undefined;
  if (wanted === undefined || pointsTo(threshold) === undefined || pointsTo(threshold) === wanted)
    return undefined;
  return {
    rule: "ARC211",
    message: `${subject(path)} asks for the bad side: ${quote(text)}.`,
    help: `${wanted === "<" ? "Less" : "More"} is better here: turn the comparator round to \`${wanted}\`.`,
    ...turnedRound(policy, path),
  };
}

/** The same limit from the other side. */
export function turnedRound(policy: Policy, path: Path): Pick<Draft, "mend"> {
  const text = valueAt(policy.value, path);
  const [sign] = (typeof text === "string" && /[<>]/.exec(text)) || [];
  if (typeof text !== "string" || sign === undefined) return {};
  const start = text.indexOf(sign);
  const turned = sign === "<" ? ">" : "<";
  const fix = text.slice(0, start) + turned + text.slice(start + 1);
  return { mend: { kind: "part", start, end: start + 1, text: turned, title: `Change to ${fix}` } };
}

function malformed(place: QuantityPlace, problem: MalformedThreshold): Finding {
  const { text, path } = place;
  const faulty = text.slice(problem.start, problem.end);
  const negative = /^\s*-\s*\.?\d/.test(faulty);
  return {
    rule: negative ? "ARC203" : "ARC201",
    message: `${subject(path)} is ${negative ? "out of range" : "malformed"}: ${problem.why}.`,
    help: sentence(problem.mend),
    ...partAndMend(place, problem),
  };
}

/** Underlines the faulty part where it stands in the file as it is read; its mend is then that of the part alone. */
function partAndMend(place: QuantityPlace, { start, end, fix }: MalformedThreshold): Partial<Finding> {
  const { text } = place;
  const before = text.slice(0, start).trimStart();
  const after = text.slice(end).trimEnd();
  const whole = before === "" && after === "";
  const title = fix === undefined ? "" : `Change to ${fix}`;
  const fits =
    fix === undefined ||
    (fix.startsWith(before) && fix.endsWith(after) && fix.length >= before.length + after.length);
  if (whole || !fits || !isVerbatim(place))
    return fix === undefined ? {} : { replacement: { text: fix, title } };
  const part = { start, end };
  if (fix === undefined) return { part };
  return { part, replacement: { text: fix.slice(before.length, fix.length - after.length), title } };
}

/** Whether the text stands in the file letter for letter, so that offsets into it are offsets into the file. */
export function isVerbatim({ policy, path, text }: Pick<QuantityPlace, "policy" | "path" | "text">): boolean {
  const span = policy.spans(path)?.value;
  if (span === undefined) return false;
  const written = policy.document.source.text.slice(span.start, span.end);
  return written === text || written === `"${text}"` || written === `'${text}'`;
}

function noQuantity({ path, text, annotation }: QuantityPlace, wanted: Measure): Finding {
  if (/^\s*-\s*\.?\d/.test(text)) {
    return {
      rule: "ARC203",
      message: `${subject(path)} is negative: ${quote(text)}.`,
      help: "Write a number from 0 up.",
    };
  }
  const kind = annotation.threshold === undefined ? NAMES[wanted].name : "a threshold";
  return {
    rule: "ARC201",
    message: `${subject(path)} must be ${kind}, but is ${quote(text)}.`,
    help:
      annotation.threshold === undefined
        ? `Write ${example(wanted, false)}.`
        : `Write a comparator, a number and a unit, such as \`${NAMES[wanted].limit}\`.`,
  };
}

function noComparator({ path, text }: QuantityPlace, threshold: Threshold): Finding {
  const shown = text.trim();
  return {
    rule: "ARC201",
    message: `${subject(path)} has no comparator: ${quote(shown)} does not say whether less or more is good.`,
    help:
      threshold.subject === undefined
        ? `Write \`<${shown}\` or \`>${shown}\`.`
        : "Put `<` or `>` before the number.",
  };
}

function needlessComparator(place: QuantityPlace, { form, subject: measured }: Threshold): Finding {
  const { path, text } = place;
  const [comparator = ""] = /^\s*[<>=≤≥]+\s*/.exec(text) ?? [];
  const rest = text.slice(comparator.length).trim();
  const message = `${subject(path)} is a plain amount and takes no comparator: ${quote(text)}.`;
  if (comparator === "" || measured !== undefined || form === "within") {
    return { rule: "ARC201", message, help: "Write the number and its unit alone, such as `30-days`." };
  }
  const part = { start: comparator.length - comparator.trimStart().length, end: comparator.trimEnd().length };
  const mend = isVerbatim(place)
    ? { part, replacement: { text: "", title: `Change to ${rest}` } }
    : { replacement: { text: rest, title: `Change to ${rest}` } };
  return { rule: "ARC201", message, help: `Write \`${rest}\`.`, ...mend };
}

function wrongUnit(
  place: QuantityPlace,
  threshold: Threshold,
  wanted: Measure | undefined,
): Finding | undefined {
  const expected = wanted === undefined || wanted === "any" ? impliedByName(place, threshold) : wanted;
  const { dimension } = threshold.quantity;
  if (expected === undefined || expected === dimension) return undefined;
  const part = isVerbatim(place) ? unitPart(place.text) : undefined;
  return {
    rule: "ARC202",
    message: `${subject(place.path)} must be ${NAMES[expected].name}, but ${quote(place.text)} ${shownAs(threshold)}.`,
    help: `Write ${example(expected, place.annotation.threshold !== undefined)}.`,
    ...(part === undefined ? {} : { part }),
  };
}

/**
 * What the name of a free metric says that it is measured in. A value with a subject of its own (`p<0.05`) or a
 * multiple (`10x-growth`) says what it measures itself, and `<5-minutes` can be how far off an accuracy may be.
 */
export function impliedByName(
  { path }: Pick<QuantityPlace, "path">,
  { subject: measured, comparator, quantity }: Threshold,
): Dimension | undefined {
  const name = metricName(path);
  if (name === undefined || measured !== undefined || /^[x×]/.test(quantity.unit)) return undefined;
  const bare = quantity.dimension === "count" && quantity.unit === "";
  const implied = dimensionOfName(name) ?? (bare && isNameOfTime(name) ? "duration" : undefined);
  if (implied !== "ratio" || quantity.dimension === "ratio") return implied;
  if (/accuracy$/i.test(name) && comparator?.startsWith("<") === true) return undefined;
  // `source-coverage: ">5-sources"` counts what is covered.
  return quantity.dimension === "count" && quantity.unit !== "" ? undefined : implied;
}

function outOfRange({ path, text, annotation }: QuantityPlace, threshold: Threshold): Finding | undefined {
  if (threshold.quantity.canonical === 0 && annotation.measure === "duration" && isTimeout(path)) {
    return {
      rule: "ARC203",
      message: `${subject(path)} is out of range: ${quote(text)} leaves no time at all.`,
      help: "Write a timeout of more than nothing.",
    };
  }
  const problem = acceptableRange(threshold);
  if (problem === undefined) return undefined;
  const name = path.at(-1) ?? "";
  if (annotation.standard === true && threshold.quantity.canonical > 100 && MAY_EXCEED_ALL.test(name))
    return undefined;
  return {
    rule: "ARC203",
    message: `${subject(path)} is out of range: ${quote(text)} ${problem.why.replace(/^`[^`]*` /, "")}.`,
    help: sentence(problem.mend),
  };
}

function isTimeout(path: Path): boolean {
  return /(?:^|-)timeout$/.test(path.at(-1) ?? "") || /(?:^|-)timeouts$/.test(path.at(-2) ?? "");
}

/** Free metrics that compare an amount with another one, of which more than 100% makes sense. */
const MAY_EXCEED_ALL =
  /(?:^|-)(?:growth|increase|gain|improvement|return|roi|markup|speed-?up|headroom|overhead)$/i;

const NAMES: Record<Measure, { name: string; amounts: string; limit: string }> = {
  duration: { name: "a length of time", amounts: "`200ms` or `4-hours`", limit: "<200ms" },
  ratio: { name: "a percentage", amounts: "`90%`", limit: ">90%" },
  rate: {
    name: "an amount per unit of time",
    amounts: "`200/hour` or `1000 requests/hour`",
    limit: ">1000 requests/hour",
  },
  size: { name: "an amount of data", amounts: "`100MB`", limit: "<100MB" },
  count: { name: "a number of things", amounts: "`5-attempts`", limit: ">5-sources" },
  any: { name: "an amount", amounts: "`80%`, `30s` or `40-tasks`", limit: "<200ms" },
};

function example(measure: Measure, compared: boolean): string {
  const { name, amounts, limit } = NAMES[measure];
  return `${name}, such as ${compared ? `\`${limit}\`` : amounts}`;
}

function shownAs({ quantity: { dimension, unit } }: Threshold): string {
  if (dimension !== "count") return `is ${NAMES[dimension].name}`;
  return unit === "" ? "has no unit" : `counts ${quote(unit)}`;
}

/** The offsets of the unit in a well-formed threshold; undefined where it has none. */
function unitPart(text: string): { start: number; end: number } | undefined {
  const from = Math.max(text.search(/[<>=≤≥]/), text.search(/within/i), 0);
  const number = /\d[\d.]*(?:e[+-]?\d+)?[\s-]*/i.exec(text.slice(from));
  if (number === null) return undefined;
  const start = from + number.index + number[0].length;
  const end = text.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

function sentence(clause: string): string {
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
