import type { Finding } from "../policy/finding.ts";
import { findSecret, MASK } from "../policy/secrets.ts";

/** Whole lines in the place of whole lines, as a review comment's suggestion has them. */
export interface Suggestion {
  /** Counted from 1. */
  startLine: number;
  /** Inclusive. */
  endLine: number;
  /** The new lines, each with a line feed at its end; empty where the lines go. */
  text: string;
}

/** More lines than these are no suggestion that somebody reads. */
const MOST_LINES = 20;

/**
 * A finding's fix as the replacement of whole lines, for a review comment with a block of the language
 * `suggestion`: GitHub puts what stands between its fences in the place of the commented lines; which line breaks
 * it writes is its own choice, so ours are line feeds. Undefined for a finding without a fix, for one of very many
 * lines, and where the lines hold what looks like a secret, since a suggestion shows them.
 * @param lines the file's lines without their line breaks and without a byte order mark; secrets may be masked
 */
export function suggestionOf(finding: Finding, lines: readonly string[]): Suggestion | undefined {
  const edits = finding.fix?.edits ?? [];
  if (edits.length === 0) return undefined;
  const startLine = Math.min(...edits.map(({ range }) => range.start.line));
  const endLine = Math.max(...edits.map(({ range }) => range.end.line));
  if (endLine - startLine >= MOST_LINES || endLine > lines.length + 1) return undefined;
  // One line more, for an edit that ends where the line after the last one starts.
  const old = Array.from({ length: endLine - startLine + 1 }, (_, index) => lines[startLine - 1 + index]);
  const before = old.map((line) => (line === undefined ? "" : `${withoutReturn(line)}\n`)).join("");
  const after = edited(before, edits, startLine);
  if (after === undefined || holdsSecret(before) || holdsSecret(after)) return undefined;
  return withoutCommonEnd(before, after, startLine);
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/, "");
}

function edited(
  before: string,
  edits: readonly { range: Finding["range"]; text: string }[],
  startLine: number,
): string | undefined {
  const starts = [0];
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: Finding["range"]["start"]) =>
    (starts[line - startLine] ?? before.length) + column - 1;
  let out = "";
  let from = 0;
  for (const { range, text } of edits.toSorted((a, b) => offset(a.range.start) - offset(b.range.start))) {
    const start = offset(range.start);
    const end = offset(range.end);
    if (start < from || end < start || end > before.length) return undefined;
    out += before.slice(from, start) + text.replaceAll("\r\n", "\n");
    from = end;
  }
  const after = out + before.slice(from);
  return after === "" || after.endsWith("\n") ? after : `${after}\n`;
}

/** A fix that deletes a line to its end reaches the start of the next one, which stays as it is. */
function withoutCommonEnd(before: string, after: string, startLine: number): Suggestion | undefined {
  const old = linesOf(before);
  const now = linesOf(after);
  while (old.length > 1 && old.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  if (old.length === 0) return undefined;
  return { startLine, endLine: startLine + old.length - 1, text: now.join("") };
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n/g) ?? [];
}

function holdsSecret(text: string): boolean {
  if (text.includes(MASK)) return true;
  return linesOf(text).some((line) => {
    const [, key = "", value = line] =
      /^[\s-]*["']?([^\s"':]+)["']?\s*:\s+["']?(.*?)["']?\s*$/.exec(line) ?? [];
    return findSecret(value, [key]) !== undefined || findSecret(line, []) !== undefined;
  });
}
