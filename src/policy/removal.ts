import type { Span } from "./positions.ts";

/**
 * What to delete so that a member of a mapping or an item of a list is gone and everything around it stays: its
 * lines in block style, itself with its comma in flow style. Undefined where a comment would go with it, or where
 * it shares its line with what stays.
 * @param entry from the start of the key (or of the item's value) to the end of the value
 */
export function removalOf(text: string, entry: Span): Span | undefined {
  // A # in a text is no comment, but who looks closer would have to read YAML again.
  if (/(?:^|\s)#/.test(text.slice(entry.start, entry.end))) return undefined;
  return linesOf(text, entry) ?? withComma(text, entry);
}

function linesOf(text: string, { start, end }: Span): Span | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (!/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(lineStart, start))) return undefined;
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + LONGEST_BLANK));
  if (rest === null) return undefined;
  const lineEnd = end + rest[0].length;
  if (/[\r\n]$/.test(rest[0])) return { start: lineStart, end: lineEnd };
  // The last line of a file that ends without a line break: the one before it goes.
  return { start: Math.max(0, lineStart - (text.charAt(lineStart - 2) === "\r" ? 2 : 1)), end: lineEnd };
}

/** How many blanks behind an entry are looked past, in UTF-16 units. */
const LONGEST_BLANK = 200;

function withComma(text: string, { start, end }: Span): Span | undefined {
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - LONGEST_BLANK), start));
  const after = /^\s*[,\]}]/.exec(text.slice(end, end + LONGEST_BLANK));
  return before === null || after === null ? undefined : { start: start - before[0].length, end };
}
