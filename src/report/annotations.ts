import type { Annotate } from "../config/config.ts";
import type { Finding, Range, Severity, Status } from "../policy/finding.ts";
import { lastLine, type ToHead } from "./links.ts";
import { type IsChanged, type OtherEnd, otherEnds } from "./other-ends.ts";
import { byRank, rankShown } from "./ranking.ts";
import { type FailureRule, isShown } from "./report.ts";
import { type RuleInfo, type RulesById, rulesById, ruleTitle } from "./rule-info.ts";
import { printable, truncateBytes } from "./sanitize.ts";

/** An annotation as GitHub's API for check runs takes it. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  /** Columns only stand where the annotation is on one line; both are inclusive. */
  start_column?: number;
  end_column?: number;
  annotation_level: "failure" | "warning" | "notice";
  title: string;
  message: string;
}

/** Annotations that one request to a check run may carry. */
export const ANNOTATIONS_PER_REQUEST = 50;
/** GitHub takes 64 KB of message. */
const MESSAGE_BYTES = 65_535;
/** Characters that GitHub takes for a title; counted here in UTF-16 code units, which are never fewer. */
const TITLE_LENGTH = 255;

export interface AnnotationOptions {
  /** Which findings are annotated; what fails the run always is, what is suppressed never. */
  annotate: Annotate;
  failure: FailureRule;
  rules: readonly RuleInfo[];
  /** Without it places stay as they are. */
  toHead?: ToHead;
  /** Without it nothing is known of a change, and no other ends are told. */
  isChanged?: IsChanged;
}

export interface Annotations {
  /** The findings' own, ranked: errors first, new first, then by file and position; then the other ends, ranked. */
  annotations: readonly Annotation[];
  /** How many findings were to be annotated but stand on no line of the annotated commit. */
  unplaced: number;
  /** How many annotations of other ends were left out. */
  left: number;
}

/** What becomes an annotation; `lines` are printable. */
interface Mark {
  file: string;
  range: Range;
  severity: Severity;
  status: Status;
  title: string;
  lines: string[];
}

/** Requests that other ends may take beside those of the findings: GitHub is not called once for each. */
const REQUESTS_FOR_ENDS = 1;

/**
 * The annotations of a run. A new finding on lines that the change leaves alone, caused by a related place that
 * it touches, is told at both ends, as far as that takes few more requests: its own line is nowhere to be seen in the
 * change.
 */
export function annotate(findings: readonly Finding[], options: AnnotationOptions): Annotations {
  const rules = rulesById(options.rules);
  const toHead: ToHead = options.toHead ?? ((file, range) => ({ file, range }));
  const chosen = rankShown(findings).filter((finding) =>
    isShown(finding, { ...options.failure, annotate: options.annotate }),
  );
  const marks: Mark[] = [];
  for (const finding of chosen) {
    const place = toHead(finding.file, finding.range);
    if (place !== undefined) marks.push(markOf(finding, place, ruleTitle(finding.rule, rules)));
  }
  const unplaced = chosen.length - marks.length;
  const ends = options.isChanged === undefined ? [] : otherEnds(chosen, options.isChanged, toHead);
  const byLine = new Map(marks.toReversed().map((mark) => [lineKey(mark.file, mark.range), mark]));
  const endMarks = ends.flatMap((end) => markOfEnd(byLine, end, rules)).sort(byRank);
  const requests = Math.ceil(marks.length / ANNOTATIONS_PER_REQUEST) + REQUESTS_FOR_ENDS;
  const shown = [...marks.sort(byRank), ...endMarks].slice(0, requests * ANNOTATIONS_PER_REQUEST);
  const left = marks.length + endMarks.length - shown.length;
  return { annotations: shown.map(annotationOf), unplaced, left };
}

/** The annotations in portions of which each fits one request, in order. */
export function inBatches(annotations: readonly Annotation[]): Annotation[][] {
  const batches: Annotation[][] = [];
  for (let at = 0; at < annotations.length; at += ANNOTATIONS_PER_REQUEST)
    batches.push(annotations.slice(at, at + ANNOTATIONS_PER_REQUEST));
  return batches;
}

/** Related places that a message lists; a finding with more of them is about something else. */
const RELATED_MAX = 20;

function markOf(finding: Finding, place: { file: string; range: Range }, title: string): Mark {
  const related = listed(
    finding.related,
    RELATED_MAX,
    ({ file, range, message }) => `See ${placeText(file, range.start.line)}: ${printable(message)}`,
  );
  const lines = [
    printable(finding.message, { keepNewlines: true }),
    ...(finding.help === "" ? [] : [printable(finding.help, { keepNewlines: true })]),
    ...(finding.fix === undefined ? [] : [`Fix: ${printable(finding.fix.title)}`]),
    ...related,
  ];
  return { ...place, severity: finding.severity, status: finding.status, title, lines };
}

function placeText(file: string, line: number): string {
  return `${printable(file)}:${line}`;
}

/** A line for each of the first items, and one that says how many there are more. */
function listed<Item>(items: readonly Item[], max: number, line: (item: Item) => string): string[] {
  const lines = items.slice(0, max).map(line);
  return items.length <= max ? lines : [...lines, `… and ${items.length - max} more`];
}

/** What a place with an annotation of its own tells of others; the rest stands at their own lines. */
const EXTENSION_MAX = 10;
/** What an annotation that is only about others tells: about as many as 64 KB hold. */
const BROKEN_MAX = 120;
/** Bytes of each. */
const BROKEN_BYTES = 500;

/** Tells at the other end what it breaks: in the annotation of that very line, or in one of its own. */
function markOfEnd(byLine: ReadonlyMap<string, Mark>, end: OtherEnd, rules: RulesById): Mark[] {
  const { file, range, broken } = end;
  const [first] = broken;
  if (first === undefined) return [];
  const told = (words: string, max: number) =>
    listed(broken, max, (finding) => {
      const place = placeText(finding.file, finding.range.start.line);
      const rule = printable(ruleTitle(finding.rule, rules));
      return truncateBytes(`${words} ${place} (${rule}): ${printable(finding.message)}`, BROKEN_BYTES);
    });
  const there = byLine.get(lineKey(file, range));
  if (there !== undefined) {
    there.lines.push(...told("This also breaks", EXTENSION_MAX));
    return [];
  }
  const same = broken.every(({ rule }) => rule === first.rule);
  const title = same ? ruleTitle(first.rule, rules) : "breaks other places";
  const { severity, status } = first;
  return [{ file, range, severity, status, title, lines: told("This breaks", BROKEN_MAX) }];
}

function lineKey(file: string, { start }: Range): string {
  return JSON.stringify([file, start.line]);
}

const LEVEL: { [severity in Severity]: Annotation["annotation_level"] } = {
  error: "failure",
  warning: "warning",
  notice: "notice",
};

function annotationOf({ file, range, severity, title, lines }: Mark): Annotation {
  const { start, end } = range;
  const startLine = Math.max(1, start.line);
  const endLine = Math.max(startLine, lastLine(range));
  const message = truncateBytes(lines.join("\n"), MESSAGE_BYTES);
  return {
    path: printable(file),
    start_line: startLine,
    end_line: endLine,
    // Our end is exclusive; the runner takes the start for the end where none is given, so its end is not.
    ...(startLine === endLine && end.line === start.line
      ? { start_column: start.column, end_column: Math.max(start.column, end.column - 1) }
      : {}),
    annotation_level: LEVEL[severity],
    title: cutTitle(printable(title)),
    // The API refuses an empty message.
    message: message.trim() === "" ? printable(title) : message,
  };
}

function cutTitle(title: string): string {
  if (title.length <= TITLE_LENGTH) return title;
  return `${title.slice(0, TITLE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
