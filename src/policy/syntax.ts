import { EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { type Line, lineAt, readLayout, type Span } from "./syntax-lines.ts";
import { mendOfSyntax } from "./syntax-mends.ts";
import { plain } from "./syntax-reasons.ts";
import type { MistakeCode, Refusal, Slip, SyntaxProblem } from "./syntax-slip.ts";
import { slips } from "./syntax-slips.ts";
import { type TextEdit, withEdits } from "./text-edit.ts";

export type { SyntaxProblem } from "./syntax-slip.ts";

/** Past this length (UTF-16 units) only the parser's own first error is told. */
const EXPLAINED_LENGTH = 256 * 1024;
/** How many mistakes of one text are looked for. */
const MAX_PROBLEMS = 25;
/** How much text may be parsed to prove mends, in UTF-16 units; keeps the worst case near a second. */
const PARSE_BUDGET = 5 * 1024 * 1024;
/** What a parse costs beyond its text, in UTF-16 units. */
const PARSE_COST = 200;

interface Stop {
  at: number;
  reason: string;
}

/** Where the parser stops, or the events of a text that it reads. */
function parse(text: string): Stop | Event[] {
  try {
    return parseEvents(text, {});
  } catch (error) {
    if (error instanceof YAMLException) return { at: error.mark?.position ?? 0, reason: error.reason };
    return { at: 0, reason: "nesting exceeded" };
  }
}

/** A text under repair: its mends so far, and how much parsing may still be spent on it. */
interface Repair {
  text: string;
  /** Every edit made, in order; each is given in the offsets of the text that it changed. */
  edits: TextEdit[];
  budget: number;
}

/** The offset in a text before `edits` were made, for an offset after them. */
function before(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const edit of edits) {
    if (offset < edit.start + shift) break;
    const end = edit.start + shift + edit.text.length;
    if (offset < end) return Math.min(edit.end, edit.start + (offset - edit.start - shift));
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset - shift;
}

function refusalOf(text: string, stop: Stop): Refusal {
  const layout = readLayout(text);
  let index = lineAt(layout.lines, stop.at);
  const near: Line[] = [];
  const from = index;
  for (; index >= 0 && near.length < 3; index--) {
    const line = layout.lines[index];
    if (line !== undefined && !line.blank) near.push(line);
  }
  const next = layout.lines.slice(from + 1, from + 50).find((line) => !line.blank);
  return { text, layout, at: stop.at, reason: stop.reason, near, next };
}

interface Proof {
  slip: Slip;
  edits: TextEdit[];
  /** How far the parser gets with the mend, in offsets before it; infinite where it reads everything. */
  reach: number;
}

/** The slip whose mend lets the parser get farthest, provided that it gets past the line where it stopped. */
function prove(refusal: Refusal, repair: Repair): Proof | undefined {
  const { text, at } = refusal;
  const lineEnd = refusal.layout.lines[lineAt(refusal.layout.lines, at)]?.end ?? at;
  let best: Proof | undefined;
  for (const slip of slips(refusal))
    for (const edits of slip.mends) {
      if (repair.budget <= 0) return best;
      repair.budget -= text.length + PARSE_COST;
      const outcome = parse(withEdits(text, edits));
      const reach = Array.isArray(outcome) ? Number.POSITIVE_INFINITY : before(edits, outcome.at);
      if (reach > (best?.reach ?? Math.max(at, lineEnd))) best = { slip, edits, reach };
      if (reach === Number.POSITIVE_INFINITY) return best;
    }
  return best;
}

/** Empties the line at `at` and the deeper lines under it, so that the rest can still be looked at. */
function blankOut(refusal: Refusal): TextEdit[] {
  const { lines } = refusal.layout;
  const line = refusal.near[0];
  if (line === undefined) return [];
  let index = lines.indexOf(line);
  let end = line.end;
  for (
    let row = lines[++index];
    row !== undefined && (row.blank || row.indent > line.indent);
    row = lines[++index]
  )
    if (!row.blank) end = row.end;
  return [{ start: line.start, end, text: "" }];
}

/** Merge conflicts, one problem each at the first line; the repair keeps the first side. */
function mergeConflicts(text: string): { problems: SyntaxProblem[]; edits: TextEdit[] } {
  const problems: SyntaxProblem[] = [];
  const edits: TextEdit[] = [];
  let ours: Span | undefined;
  let theirs: number | undefined;
  for (const marker of text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/gm)) {
    const line = { start: marker.index, end: marker.index + marker[0].trimEnd().length };
    if (marker[0].startsWith("<")) {
      ours = line;
      theirs = undefined;
    } else if (!marker[0].startsWith(">")) theirs ??= line.start;
    else if (ours !== undefined && theirs !== undefined) {
      problems.push({ ...CONFLICT, ...ours });
      edits.push({ ...ours, text: "" }, { start: theirs, end: line.end, text: "" });
      ours = undefined;
    }
  }
  if (problems.length === 0) {
    // What is left of a conflict that somebody resolved by half.
    for (const marker of text.matchAll(/^(?:<{7}|>{7}) .*$|^(?:\|{7}|={7})\r?$/gm)) {
      const line = { start: marker.index, end: marker.index + marker[0].trimEnd().length };
      problems.push({ ...LEFTOVER, ...line });
      edits.push({ ...line, text: "" });
    }
  }
  return { problems, edits };
}

const CONFLICT = {
  code: "merge-conflict" as const,
  message: "A merge conflict was left in the file.",
  help: "Decide which side to keep, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
};

const LEFTOVER = {
  code: "merge-conflict" as const,
  message: "A line of a merge conflict was left in the file.",
  help: "Remove the line, and check that only one side of the conflict is left around it.",
};

/** References to an anchor that the document does not set before them. */
function unknownAliases(events: readonly Event[], text: string): Span[] {
  const spans: Span[] = [];
  let anchors = new Set<string>();
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) anchors = new Set();
    else if (event.type === EVENT_ID.POP) continue;
    else if (event.type === EVENT_ID.ALIAS) {
      if (!anchors.has(text.slice(event.anchorStart, event.anchorEnd)))
        spans.push({ start: event.anchorStart - 1, end: event.anchorEnd });
    } else if (event.anchorStart >= 0) anchors.add(text.slice(event.anchorStart, event.anchorEnd));
  }
  return spans;
}

function commit(repair: Repair, edits: readonly TextEdit[]): void {
  repair.text = withEdits(repair.text, edits);
  // From the last to the first, so that each edit is given in the text it met.
  repair.edits.push(...[...edits].reverse());
}

function original(repair: Repair, problem: SyntaxProblem): SyntaxProblem {
  const back = backTo(repair);
  const start = back(problem.start);
  return { ...problem, start, end: Math.max(start, back(problem.end)) };
}

/** From offsets in the text under repair to those in the text as it was. */
function backTo(repair: Repair): (offset: number) => number {
  return (offset) => repair.edits.reduceRight((at, edit) => before([edit], at), offset);
}

/** A slip at its place in the text as it was, with the mend that was proven if nothing else can be meant. */
function explained(repair: Repair, { slip: { mends: _tried, ...slip }, edits }: Proof): SyntaxProblem {
  const mend = mendOfSyntax(repair.text, slip.code, edits);
  const problem = original(repair, slip);
  if (mend === undefined) return problem;
  const back = backTo(repair);
  const moved = mend.edits.map(({ start, end, text }) => ({ start: back(start), end: back(end), text }));
  return { ...problem, mend: { title: mend.title, edits: moved } };
}

function aliasProblems(repair: Repair, events: readonly Event[]): SyntaxProblem[] {
  return unknownAliases(events, repair.text)
    .slice(0, MAX_PROBLEMS)
    .map((span) =>
      original(repair, {
        code: "unknown-alias",
        message:
          "A text that starts with * refers to an anchor (&name), and there is no such anchor before it.",
        help: "Put quotes around the text, or set the anchor.",
        ...span,
      }),
    );
}

function firstOnly(text: string, stop: Stop): SyntaxProblem {
  return plain(refusalOf(text, stop));
}

/**
 * Finds and mends one mistake after the other until the parser reads the text or nothing helps.
 * @returns whether the parser reads the text in the end
 */
function repairAll(repair: Repair, problems: SyntaxProblem[]): boolean {
  let unexplained = 0;
  while (problems.length < MAX_PROBLEMS) {
    const outcome = parse(repair.text);
    repair.budget -= 3 * (repair.text.length + PARSE_COST);
    if (Array.isArray(outcome)) {
      problems.push(...aliasProblems(repair, outcome));
      return true;
    }
    const refusal = refusalOf(repair.text, outcome);
    if (/nesting exceeded/.test(outcome.reason)) {
      problems.push(original(repair, plain(refusal)));
      return false;
    }
    const proof = prove(refusal, repair);
    // One place that nothing explains is told; a second one is most likely its echo.
    if (proof === undefined && unexplained++ > 0) return false;
    problems.push(proof === undefined ? original(repair, plain(refusal)) : explained(repair, proof));
    const edits = proof?.edits ?? blankOut(refusal);
    if (repair.budget <= 0 || edits.every((edit) => edit.start === edit.end && edit.text === ""))
      return false;
    commit(repair, edits);
  }
  return false;
}

function withoutMend({ mend: _mend, ...problem }: SyntaxProblem): SyntaxProblem {
  return problem;
}

function distinct(text: string, problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  const seen = new Set<string>();
  const sorted = [...problems].sort((one, other) => one.start - other.start || one.end - other.end);
  return sorted
    .filter(({ code, start }) => {
      // Lines that start in one column were most likely thrown out of place by one mistake.
      const id = code === "indentation" ? `${code} ${columnOf(text, start)}` : `${code}:${start}`;
      return !seen.has(id) && seen.add(id);
    })
    .map(({ code, message, help, start, end, mend }) => {
      const last = Math.min(text.length, Math.max(end, start + 1));
      return { code, message, help, start, end: last, ...(mend === undefined ? {} : { mend }) };
    });
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf("\n", offset - 1);
}

/**
 * What a person did wrong in a text that cannot be read as YAML, one problem a mistake, sorted by place.
 *
 * A mistake counts as found when mending it lets the parser get past the line where it stopped; the search
 * then goes on in the mended text, so that one mistake never brings a second report. Messages name
 * punctuation only, never a value. Never throws; bounded in time. Empty for a text without mistakes.
 */
export function explainSyntax(text: string): SyntaxProblem[] {
  const outcome = parse(text);
  if (text.length > EXPLAINED_LENGTH)
    return Array.isArray(outcome) ? [] : distinct(text, [firstOnly(text, outcome)]);
  const { problems, edits } = mergeConflicts(text);
  const repair: Repair = { text, edits: [], budget: PARSE_BUDGET };
  commit(repair, edits);
  const isRead = repairAll(repair, problems);
  // Where one mistake has no certain mend, what explains the others is a guess too: one slip may show as two.
  const isSure = isRead && problems.every(({ mend }) => mend !== undefined);
  return distinct(text, isSure ? problems : problems.map(withoutMend));
}

/** The problem codes that only strict readers refuse; lenient ones read the text as it was meant. */
export const STRICT_ONLY: ReadonlySet<MistakeCode> = new Set(["bracket-indentation"]);

/**
 * Where and why strict readers refuse a text that others accept, such as a closing bracket at its key's own
 * indentation. Same bounds as `explainSyntax`.
 */
export function explainStrictness(text: string): SyntaxProblem[] {
  return explainSyntax(text).map((problem) =>
    problem.message.startsWith("Strict")
      ? problem
      : { ...problem, message: `Strict YAML readers refuse this: ${lowerFirst(problem.message)}` },
  );
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
