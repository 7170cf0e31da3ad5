import { isBlank, type Line } from "./syntax-lines.ts";
import { bare, char, type Detector, insert, remove, type Slip, slip } from "./syntax-slip.ts";
import { splits } from "./syntax-slips-strays.ts";
import type { TextEdit } from "./text-edit.ts";

/** An escape in double quotes that does not exist. */
export const escapes: Detector = ({ text, at, reason, near }) => {
  if (!/escape sequence|hexadecimal/.test(reason)) return [];
  const backslash = text.lastIndexOf("\\", at);
  const line = near[0];
  if (backslash < 0 || line === undefined) return [];
  const bad = /\\(?:["\\/ \t0abtnvfreN_LP\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|$)|(\\)/g;
  const mend = [...text.slice(line.start, line.end).matchAll(bad)]
    .filter((found) => found[1] !== undefined)
    .map((found) => insert(line.start + found.index, "\\"));
  return [
    slip(
      "bad-escape",
      { start: backslash, end: Math.min(backslash + 2, line.end) },
      "A backslash in double quotes starts an escape, and this escape does not exist.",
      "Write two backslashes, or use single quotes.",
      mend,
    ),
  ];
};

/** A quote typed twice. */
export const extraQuotes: Detector = ({ text, near }) =>
  near.flatMap((line) => {
    if (line.text) return [];
    const slips: Slip[] = [];
    const add = (start: number, ...drop: number[]) =>
      slips.push(
        slip(
          "extra-quote",
          { start, end: start + 2 },
          "There is one quote too many here.",
          "Remove one of the two quotes.",
          ...drop.map((at) => [remove(char(at))]),
        ),
      );
    const content = text.slice(line.value, line.contentEnd);
    const twice = /(?:^|[[{, \t])(["'])\1[^\s"',[\]{}]+(?: [^"',[\]{}]+)?\1\1(?=[\],} \t]|$)/.exec(content);
    if (twice !== null) {
      const start = line.value + twice.index + twice[0].search(/["']/);
      add(start, start);
      slips
        .at(-1)
        ?.mends.unshift([remove(char(start)), remove(char(line.value + twice.index + twice[0].length - 1))]);
    }
    for (const span of line.quoted) {
      const after = text[span.end] ?? "";
      const mark = text[span.start] ?? "";
      if (after === mark) add(span.end - 1, span.end);
      else if (span.end - span.start === 2 && /[^\s,:\]}#]/.test(after)) add(span.start, span.start);
    }
    if (line.openQuote >= 0 && text[line.openQuote] === "'") {
      const double = text.lastIndexOf("''", line.end);
      if (double > line.openQuote) add(double, double);
    }
    return slips;
  });

/** Where a closing quote may have been meant: before punctuation, before a comment, at the line's end. */
function closingPlaces(text: string, from: number, line: Line): number[] {
  const places: number[] = [];
  for (let at = from + 1; at < line.end && places.length < 6; at++) {
    const sign = text[at] ?? "";
    if (sign === ":" ? at + 1 >= line.end || isBlank(text[at + 1]) : /[,\]}]/.test(sign)) places.push(at);
  }
  const comment = text.indexOf(" #", from);
  if (comment >= 0 && comment < line.end) places.push(from + text.slice(from, comment).trimEnd().length);
  places.push(line.start + text.slice(line.start, line.end).trimEnd().length);
  return places;
}

/** A quote that nothing closes, on the line of the refusal or above it. */
export const unclosedQuotes: Detector = ({ text, layout, near }) => {
  const last = near[0];
  if (last === undefined) return [];
  const open: { at: number; line: Line }[] = [];
  for (let index = layout.lines.indexOf(last); index >= 0 && open.length < 4; index--) {
    const line = layout.lines[index];
    if (line === undefined || line.text || line.blank) continue;
    if (line.openQuote >= 0) open.push({ at: line.openQuote, line });
    if (near.includes(line))
      for (const span of line.quoted)
        if (open.length < 8 && /[^\s,:\]}#]/.test(text[span.end] ?? "")) open.push({ at: span.start, line });
  }
  return open.map(({ at, line }) => {
    const mark = text[at] ?? '"';
    const end = line.start + text.slice(line.start, line.end).trimEnd().length;
    return slip(
      "unclosed-quote",
      { start: at, end },
      `This ${mark === '"' ? "double" : "single"} quote is never closed.`,
      `Add ${mark} where the quoted text ends.`,
      ...closingPlaces(text, at, line).map((place) => [insert(place, mark)]),
    );
  });
};

/** A quoted text whose next line is not indented. */
export const continuation: Detector = ({ near, reason }) => {
  const [line, before] = near;
  if (line === undefined || before === undefined || reason !== "deficient indentation") return [];
  if (before.openQuote < 0) return [];
  return [
    slip(
      "continuation-indentation",
      { start: line.token, end: Math.max(line.token + 1, line.contentEnd) },
      "This line continues a quoted text, but it is not indented deeper than the text's key.",
      "Indent the line, or close the quote on the line before.",
      [insert(line.start, " ".repeat(2 + Math.max(0, before.indent - line.indent)))],
    ),
  ];
};

/** A # that follows a value without a blank. */
export const commentSigns: Detector = ({ text, at, near }) => {
  const line = near[0];
  if (line === undefined || text[at] !== "#" || isBlank(text[at - 1])) return [];
  return [
    slip(
      "comment-without-space",
      char(at),
      "A comment needs a space before its #.",
      "Put a space before the #.",
      [insert(at, " ")],
    ),
  ];
};

/** What stands after a value that is complete. */
export const trailing: Detector = ({ text, near, at }) => {
  const line = near[0];
  if (line === undefined || line.text || at <= line.value || at >= line.contentEnd) return [];
  const span = { start: at, end: inBrackets(text, line, at) ? itemEnd(text, line, at) : line.contentEnd };
  const sign = text[at] ?? "";
  if (sign === "," && line.contentEnd === at + 1)
    return [
      slip("trailing-comma", span, "A line does not end with a comma here.", "Remove the comma.", [
        remove(span),
      ]),
    ];
  if (sign === ",")
    return [
      slip(
        "list-without-brackets",
        span,
        "Several values stand here without brackets.",
        "Write the list as [ … ].",
        [remove(span)],
      ),
    ];
  const after = /["'\]}]/.exec(text.slice(line.value, at).trimEnd().slice(-1))?.[0];
  if (after === undefined) return [];
  const closed = after === '"' || after === "'" ? "quote" : "bracket";
  const help =
    closed === "bracket"
      ? "Remove the text, or put quotes around the whole value."
      : after === '"'
        ? 'Remove the text; if the quotes belong to the value, write \\" for each of them.'
        : "Remove the text; if an apostrophe belongs to the value, write it twice ('').";
  return [
    slip(
      `text-after-${closed}`,
      span,
      `There is text after the closing ${closed}.`,
      help,
      [remove(span)],
      ...(/^(?:- |[^\s:]+:(?:\s|$))/.test(text.slice(at, line.contentEnd)) ? splits({ line, at }, text) : []),
    ),
  ];
};

/** Whether a bracket is open at an offset of a line. */
function inBrackets(text: string, line: Line, at: number): boolean {
  let depth = line.depth;
  for (let place = line.value; place < at; place++) {
    const quoted = line.quoted.find(({ start }) => start === place);
    if (quoted !== undefined) place = quoted.end - 1;
    else if (/[[{]/.test(text[place] ?? "")) depth += 1;
    else if (/[\]}]/.test(text[place] ?? "")) depth -= 1;
  }
  return depth > 0;
}

/** Where the item of a list in brackets ends. */
function itemEnd(text: string, line: Line, at: number): number {
  const length = text.slice(at, line.contentEnd).search(/[ \t]*[,\]}]/);
  return length < 1 ? line.contentEnd : at + length;
}

const LOOKALIKE_DASH = /^[\u2010-\u2015\u2212\u2022\u00b7*]$/u;

/** Characters that look like a dash, a quote or a colon and are none. */
export const lookalikes: Detector = ({ text, near }) =>
  near.flatMap((line) => {
    const slips: Slip[] = [];
    const first = text[line.token] ?? "";
    if (bare(line) && LOOKALIKE_DASH.test(first) && isBlank(text[line.token + 1]))
      slips.push(
        slip(
          "wrong-dash",
          char(line.token),
          "This looks like a list item, but the character before it is not a hyphen.",
          'Start the item with "- " (hyphen and space).',
          [{ ...char(line.token), text: "-" }],
        ),
      );
    const content = text.slice(line.token, line.end);
    const curly = content.search(/[\u201c\u201d\u201e\u2018\u2019]/u);
    if (curly >= 0 && !line.text)
      slips.push(
        slip(
          "curly-quote",
          char(line.token + curly),
          "Curly quotes do not quote anything in YAML.",
          "Use straight quotes (\" or ').",
          straighten(line.token, content),
        ),
      );
    const colon = content.indexOf("\uff1a");
    if (bare(line) && colon >= 0)
      slips.push(
        slip(
          "wrong-colon",
          char(line.token + colon),
          "This colon is not the ASCII colon.",
          'Write ": " after the key.',
          [{ ...char(line.token + colon), text: ": " }],
        ),
      );
    return slips;
  });

function straighten(offset: number, content: string): TextEdit[] {
  return [...content.matchAll(/[\u201c\u201d\u201e\u2018\u2019]/gu)].map((found) => ({
    ...char(offset + found.index),
    text: /[\u2018\u2019]/u.test(found[0]) ? "'" : '"',
  }));
}
