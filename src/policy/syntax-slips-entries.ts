import { isBlank, type Layout, type Line } from "./syntax-lines.ts";
import {
  bare,
  char,
  column,
  type Detector,
  firstToken,
  insert,
  type MistakeCode,
  quote,
  remove,
  type Slip,
  siblings,
  slip,
} from "./syntax-slip.ts";
import { spaceOrBreak, splits } from "./syntax-slips-strays.ts";
import type { TextEdit } from "./text-edit.ts";

/** A list item on the line of its key. */
export const itemOnKeyLine: Detector = ({ text, near }) =>
  near.slice(0, 2).flatMap((line, index) => {
    if (line.key === undefined || text[line.value] !== "-" || !isBlank(text[line.value + 1])) return [];
    const below = index > 0 ? near[index - 1] : undefined;
    const indent = below !== undefined && below.dash >= 0 ? below.indent : line.indent + 2;
    return [
      slip(
        "item-on-key-line",
        char(line.value),
        "A list item cannot stand on the same line as its key.",
        "Put each item on a line of its own, or write the list in square brackets.",
        [insert(line.value, `\n${" ".repeat(indent)}`)],
        [{ ...char(line.value), text: " " }],
      ),
    ];
  });

const COLON_KEY = /^(?:"[^"]*"|'[^']*'|[A-Za-z0-9_@./-]+)(?=:(?!\/\/)\S)/;

/** A colon without a blank after it. */
export const missingSpaces: Detector = ({ text, near }) =>
  near.flatMap((line) => {
    const found = COLON_KEY.exec(text.slice(line.token, line.contentEnd));
    if (!bare(line) || line.blank || found === null) return [];
    const colon = line.token + found[0].length;
    return [
      slip(
        "missing-space",
        char(colon),
        "There is no space after this colon.",
        'Write ": " between key and value.',
        ...spaceOrBreak(line, colon + 1),
      ),
    ];
  });

/** The next list item below a line at its indentation or one column less, before anything shallower. */
function nextItem(layout: Layout, line: Line): Line | undefined {
  const from = layout.lines.indexOf(line) + 1;
  for (let index = from; index < Math.min(layout.lines.length, from + 200); index++) {
    const row = layout.lines[index];
    if (row === undefined || row.blank || row.text || row.indent > line.indent) continue;
    return row.dash >= 0 && line.indent - row.indent <= 1 ? row : undefined;
  }
  return undefined;
}

/** A dash without a blank after it, or two dashes. */
export const malformedDashes: Detector = ({ text, layout, near }) =>
  near.flatMap((line) => {
    const dashes = /^(?:--+[ \t]*|-(?=[^\s-]))/.exec(text.slice(line.token, line.contentEnd))?.[0];
    const around = [...near, ...siblings(layout, line), nextItem(layout, line)];
    const dashed = line.dash >= 0 || around.some((other) => other !== undefined && other.dash >= 0);
    if (dashes === undefined || !dashed || line.text || line.depth > 0) return [];
    const span = { start: line.token, end: line.token + dashes.trimEnd().length };
    const [code, message]: [MistakeCode, string] =
      dashes === "-"
        ? ["missing-space", "There is no space after this dash."]
        : ["wrong-dash", "A list item starts with one dash."];
    return [
      slip(code, span, message, 'Start the item with "- " (hyphen and space).', [
        { start: line.token, end: line.token + dashes.length, text: "- " },
      ]),
    ];
  });

/** A plain value with a colon and a blank inside. */
export const colonsInValue: Detector = ({ text, near }) =>
  near.slice(0, 2).flatMap((line) => {
    const value = text.slice(line.value, line.contentEnd);
    if (line.key === undefined || line.text || !/^[^"'[{|>&*!@`%].*:(?:[ \t]|$)/.test(value)) return [];
    const span = { start: line.value, end: line.contentEnd };
    const second = /(?:^|[ \t])[^\s:]+:(?=[ \t]|$)/.exec(value);
    const at = line.value + value.indexOf(second?.[0].trim() ?? "");
    return [
      slip(
        "colon-in-value",
        span,
        "This value holds a colon followed by a space, which starts another key.",
        "Put quotes around the value; if it is two entries, put the second on a line of its own.",
        [quote(text, span)],
        ...splits({ line, at }, text),
        ...(value.endsWith(":") ? [[remove(span)]] : []),
      ),
    ];
  });

/** A line among list items that has no dash. */
export const missingDashes: Detector = ({ text, layout, near }) =>
  near.slice(0, 2).flatMap((line) => {
    const around = siblings(layout, line);
    const sibling = around.find((row) => row.dash >= 0) ?? nextItem(layout, line);
    if (line.dash >= 0 || line.depth > 0 || line.text || sibling === undefined) return [];
    const gap = line.indent - sibling.indent;
    const isFirst = around[0] !== sibling && (around[0]?.indent ?? 0) < line.indent && gap === 1;
    if (line.key !== undefined && !isFirst) return [];
    if (gap < 0 || gap > 2) return [];
    return [
      slip(
        "missing-dash",
        firstToken(text, line),
        "This line stands in a list, but it has no dash.",
        'Start the item with "- ".',
        [{ start: line.start, end: line.token, text: `${" ".repeat(sibling.indent)}- ` }],
      ),
    ];
  });

/**
 * The nearby lines, and the nearest line further up that has neither dash nor key: without its colon a key
 * swallows the whole list under it, and the parser stops only after that.
 */
function withLoneKey(layout: Layout, near: readonly Line[]): Line[] {
  const farthest = near.at(-1);
  if (farthest === undefined) return [];
  const from = layout.lines.indexOf(farthest) - 1;
  for (let index = from; index >= Math.max(0, from - 400); index--) {
    const line = layout.lines[index];
    if (line === undefined || line.blank || line.text) continue;
    if (line.dash < 0 && bare(line)) return [...near, line];
    if (line.dash < 0 && line.key !== undefined && line.value < line.contentEnd) break;
  }
  return [...near];
}

/** A key without its colon. */
export const missingColons: Detector = ({ text, layout, near }) =>
  withLoneKey(layout, near).flatMap((line) => {
    if (!bare(line) || line.blank || /[[\]{}|>&*!@`%#,]/.test(text[line.token] ?? "")) return [];
    const after = siblings(layout, line).at(-1);
    if (line.dash >= 0 && !(after !== undefined && after.key !== undefined && after.start > line.start))
      return [];
    const content = text.slice(line.token, line.contentEnd);
    const equals = /^([\w.@-]+?)[ \t]*([=-]>|=)[ \t]*/.exec(content);
    const key = firstToken(text, { ...line, dash: -1 });
    const mends: TextEdit[][] = [];
    if (equals !== null) return [signForColon(line, equals)];
    else {
      if (key.end < line.contentEnd) mends.push([insert(key.end, ":")]);
      mends.push([insert(line.contentEnd, ":")]);
    }
    const whole =
      after !== undefined &&
      after.start > line.start &&
      after.indent > column(line, line.token) - 1 &&
      !/["'[{=]/.test(content);
    const span = whole ? { start: line.token, end: line.contentEnd } : key;
    if (whole) mends.reverse();
    return [
      slip(
        "missing-colon",
        span,
        "There is no colon after this key.",
        'Write ": " between a key and its value.',
        ...mends,
      ),
    ];
  });

/** `key = value` and `key => value`. */
function signForColon(line: Line, found: RegExpExecArray): Slip {
  const sign = found[2] ?? "=";
  const keyEnd = line.token + (found[1]?.length ?? 0);
  const end = line.token + found[0].length;
  const start = line.token + found[0].lastIndexOf(sign);
  return slip(
    "missing-colon",
    { start, end: start + sign.length },
    `${sign} stands where a colon belongs.`,
    'Write ": " between a key and its value.',
    [{ start: keyEnd, end, text: ": " }],
  );
}
