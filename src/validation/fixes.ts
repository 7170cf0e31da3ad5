import type { Finding, Fix } from "../policy/finding.ts";
import { SourceText } from "../policy/source.ts";
import { type TextEdit, withEdits } from "../policy/text-edit.ts";

/** What came of applying fixes to one text. */
export interface AppliedFixes {
  text: string;
  /** In the order in which they were given. */
  applied: Fix[];
  /** Those that touch what an applied one changes, or that do not lie in the text: they wait for the next round. */
  skipped: Fix[];
  /** The edits that were made, by offsets into the text as it was, in its order; none touches another. */
  edits: TextEdit[];
}

/** U+FEFF at the start of a file; positions do not count it. */
const MARK = "\ufeff";

/**
 * Applies fixes to a file's text; a fix is applied whole or not at all. Where two overlap, the one whose first edit
 * stands first wins; two fixes that make the same change are both applied by it. Everything outside of the edits
 * stays as it is: line breaks, the byte order mark, the rest of each line. Fixes that are inserted into a file
 * with CRLF line breaks get its line breaks.
 *
 * An empty edit at the very start of the text takes the byte order mark away, which positions do not count.
 * @param text the file's text, with its byte order mark if it has one
 */
export function applyFixes(text: string, fixes: readonly Fix[]): AppliedFixes {
  const marked = text.startsWith(MARK);
  const source = new SourceText(marked ? text.slice(1) : text);
  const breaks = lineBreakOf(text);
  const placed = fixes.map((fix) => ({ fix, edits: placedEdits(fix, source, breaks) }));
  const taken: TextEdit[] = [];
  const applied = new Set<Fix>();
  for (const { fix, edits } of placed.toSorted((a, b) => firstStart(a.edits) - firstStart(b.edits))) {
    if (edits === undefined || !edits.every((edit) => isFree(edit, taken))) continue;
    for (const edit of edits) take(taken, edit);
    applied.add(fix);
  }
  const unmarked = marked && taken.some(takesMark);
  return {
    text: (marked && !unmarked ? MARK : "") + withEdits(source.text, taken),
    applied: fixes.filter((fix) => applied.has(fix)),
    skipped: fixes.filter((fix) => !applied.has(fix)),
    edits: taken,
  };
}

/** Where an offset of the text before the edits stands after them; what was replaced stands where its edit starts. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset < start || (offset === start && end > start)) break;
    if (offset < end) return start + shift;
    shift += text.length - (end - start);
  }
  return offset + shift;
}

/** The line break that a text uses first; a line feed where it has none. */
function lineBreakOf(text: string): "\n" | "\r\n" {
  const first = text.indexOf("\n");
  return first > 0 && text.charAt(first - 1) === "\r" ? "\r\n" : "\n";
}

/** A fix's edits by offsets, in order; undefined where they do not lie in the text or overlap each other. */
function placedEdits(fix: Fix, source: SourceText, breaks: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const { range, text } of fix.edits) {
    const start = offsetOf(source, range.start);
    const end = offsetOf(source, range.end);
    if (start === undefined || end === undefined || end < start) return undefined;
    const edit = { start, end, text: text.replace(/\r?\n/g, breaks) };
    if (!isFree(edit, edits)) return undefined;
    take(edits, edit);
  }
  return edits.length === 0 ? undefined : edits;
}

/** The offset of a position; undefined past the end of its line. A position may not part a character in two. */
function offsetOf(source: SourceText, { line, column }: Finding["range"]["start"]): number | undefined {
  if (line < 1 || column < 1 || line > source.lineCount) return undefined;
  const start = source.offset(line);
  const end = line === source.lineCount ? source.text.length : source.offset(line + 1) - 1;
  const offset = start + column - 1;
  if (offset > end || partsCharacter(source.text, offset)) return undefined;
  return offset;
}

function partsCharacter(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function firstStart(edits: readonly TextEdit[] | undefined): number {
  return edits?.[0]?.start ?? Number.POSITIVE_INFINITY;
}

/** Whether an edit touches none of the others, or is one of them. Two insertions at one place would have no order. */
function isFree(edit: TextEdit, others: readonly TextEdit[]): boolean {
  // The others are sorted and apart from each other: only the one before and those that begin inside can touch.
  for (let at = Math.max(0, indexFrom(others, edit.start) - 1); at < others.length; at++) {
    const other = others[at];
    if (other === undefined || other.start > edit.end) return true;
    if (!isSame(edit, other) && touches(edit, other)) return false;
  }
  return true;
}

function touches(a: TextEdit, b: TextEdit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.end >= b.start && a.start <= b.end : a.end > b.start && a.start < b.end;
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

function takesMark({ start, end, text }: TextEdit): boolean {
  return start === 0 && end === 0 && text === "";
}

/** Takes an edit in among sorted ones, unless it is there already. */
function take(edits: TextEdit[], edit: TextEdit): void {
  const at = indexFrom(edits, edit.start);
  const next = edits[at];
  if (next === undefined || !isSame(edit, next)) edits.splice(at, 0, edit);
}

/** The index of the first of sorted edits that starts at an offset or behind it. */
function indexFrom(edits: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
