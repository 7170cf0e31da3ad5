import type { Finding } from "../policy/finding.ts";
import type { Span } from "../policy/positions.ts";
import { findSecret, MASK } from "../policy/secrets.ts";
import type { TextEdit } from "../policy/text-edit.ts";

/** Whole lines in the place of whole lines of a file, with every mend that lies in them. */
export interface MendedLines {
  /** Counted from 1. */
  startLine: number;
  /** Inclusive. */
  endLine: number;
  /** The new lines, each with a line feed at its end; empty where the lines go. */
  text: string;
  /** What is mended, in the order of the text. */
  findings: readonly Finding[];
}

/** How a text became another: edits that followed one another, and which findings they mended. */
export interface MendedText {
  /** Both without a byte order mark. */
  before: string;
  after: string;
  /** Each batch by offsets into the text that the batches before it made. */
  batches: readonly (readonly TextEdit[])[];
  /** The edits of each mended finding, by offsets into the text as it was. */
  mended: readonly { finding: Finding; edits: readonly TextEdit[] }[];
}

/** More lines than these are no suggestion that somebody reads. */
const MOST_LINES = 20;

/**
 * A mended text as replacements of whole lines, one for each stretch of lines, so that none makes another outdated.
 * Left out are stretches of very many lines, those of which nothing is seen (a byte order mark), and those that hold
 * what looks like a secret, since they are shown. Line breaks are line feeds: GitHub writes its own.
 */
export function mendedLines({ before, after, batches, mended }: MendedText): MendedLines[] {
  const starts = lineStarts(before);
  const stretches = stretchesOf(mended, (edit) => linesOf(edit, starts));
  return stretches.flatMap(({ startLine, endLine, findings }) => {
    const from = starts[startLine - 1] ?? before.length;
    const to = starts[endLine] ?? before.length;
    const old = withLineFeeds(before.slice(from, to));
    const text = withLineFeeds(
      after.slice(offsetNow(batches, from), to === before.length ? after.length : offsetNow(batches, to)),
    );
    const isShown =
      endLine - startLine < MOST_LINES && text !== old && !holdsSecret(old) && !holdsSecret(text);
    return isShown ? [{ startLine, endLine, text, findings }] : [];
  });
}

/** Where an offset of the text before the batches stands after them, in front of what is put in there. */
function offsetNow(batches: MendedText["batches"], offset: number): number {
  let now = offset;
  for (const batch of batches) {
    let shift = 0;
    for (const { start, end, text } of batch) {
      if (start >= now) break;
      shift += text.length - (Math.min(end, now) - start);
    }
    now += shift;
  }
  return now;
}

/** Where a span of the text after the batches stood before them; what was put in stands where it was. */
export function spanBefore(batches: MendedText["batches"], span: Span): Span {
  return batches.reduceRight<Span>(
    (at, batch) => ({
      start: offsetBefore(batch, at.start, "start"),
      end: offsetBefore(batch, at.end, "end"),
    }),
    span,
  );
}

function offsetBefore(batch: readonly TextEdit[], offset: number, side: "start" | "end"): number {
  let shift = 0;
  for (const { start, end, text } of batch) {
    if (offset < start + shift) break;
    if (offset < start + shift + text.length) return side === "start" ? start : end;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  if (text.endsWith("\n")) starts.pop();
  return starts;
}

interface Lines {
  startLine: number;
  endLine: number;
}

/** The lines that an edit changes; one that takes whole lines away reaches the next, which stays. */
function linesOf({ start, end, text }: TextEdit, starts: readonly number[]): Lines {
  const startLine = lineOf(start, starts);
  const isWhole = starts[startLine - 1] === start && (text === "" || text.endsWith("\n"));
  return { startLine, endLine: lineOf(isWhole ? Math.max(start, end - 1) : end, starts) };
}

function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The edits' lines, united where they have a line in common; a finding's own edits are one stretch. */
function stretchesOf(
  mended: MendedText["mended"],
  linesOfEdit: (edit: TextEdit) => Lines,
): (Lines & { findings: Finding[] })[] {
  const each = mended.map(({ finding, edits }) => {
    const lines = edits.map(linesOfEdit);
    return {
      startLine: Math.min(...lines.map(({ startLine }) => startLine)),
      endLine: Math.max(...lines.map(({ endLine }) => endLine)),
      findings: [finding],
    };
  });
  const united: (Lines & { findings: Finding[] })[] = [];
  for (const one of each.sort((a, b) => a.startLine - b.startLine)) {
    const last = united.at(-1);
    if (last === undefined || last.endLine < one.startLine) united.push(one);
    else {
      last.endLine = Math.max(last.endLine, one.endLine);
      last.findings.push(...one.findings);
    }
  }
  return united;
}

function withLineFeeds(text: string): string {
  const lines = text.replaceAll("\r\n", "\n");
  return lines === "" || lines.endsWith("\n") ? lines : `${lines}\n`;
}

function holdsSecret(text: string): boolean {
  if (text.includes(MASK)) return true;
  return text.split("\n").some((line) => {
    const [, key = "", value = line] =
      /^[\s-]*["']?([^\s"':]+)["']?\s*:\s+["']?(.*?)["']?\s*$/.exec(line) ?? [];
    return findSecret(value, [key]) !== undefined || findSecret(line, []) !== undefined;
  });
}
