import { isBlank, type Layout, type Line, type Span } from "./syntax-lines.ts";

/** One mistake in a text, at the place where a person made it. */
export interface SyntaxProblem {
  code: string;
  message: string;
  help: string;
  /** UTF-16 offset in the text. */
  start: number;
  /** Exclusive. */
  end: number;
}

export interface Edit extends Span {
  text: string;
}

/** A mistake that would explain a refusal, and the ways to mend it; the first that helps proves it. */
export interface Slip extends SyntaxProblem {
  mends: Edit[][];
}

/** Where and why the parser stopped, and the lines around that place. */
export interface Refusal {
  text: string;
  layout: Layout;
  at: number;
  reason: string;
  /** The line where the parser stopped and the ones with content before it, nearest first. */
  near: Line[];
  /** The first line with content after them. */
  next: Line | undefined;
}

type Detector = (refusal: Refusal) => Slip[];

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
const remove = (span: Span): Edit => ({ start: span.start, end: span.end, text: "" });

function quote(text: string, span: Span): Edit {
  return { ...span, text: `'${text.slice(span.start, span.end).replaceAll("'", "''")}'` };
}

function slip(code: string, span: Span, message: string, help: string, ...mends: Edit[][]): Slip {
  return { code, message, help, start: span.start, end: span.end, mends };
}

const char = (at: number): Span => ({ start: at, end: at + 1 });
const column = (line: Line, at: number): number => at - line.start + 1;
const bare = (line: Line): boolean => line.key === undefined && line.depth === 0 && !line.text;

/** The end of the word, quoted stretch or key that a line's content starts with. */
function firstToken(text: string, line: Line): Span {
  const start = line.dash >= 0 ? line.dash : line.token;
  if (line.dash >= 0) return char(start);
  if (line.key !== undefined) return line.key;
  const first = line.quoted[0];
  if (first?.start === start) return first;
  let end = start;
  while (end < line.contentEnd && !isBlank(text[end])) end++;
  return { start, end: Math.max(end, Math.min(start + 1, line.end)) };
}

const tabs: Detector = ({ text, layout, near }) => {
  const line = near.find((candidate) => candidate.tabbed && !candidate.text);
  if (line === undefined) return [];
  const { lines } = layout;
  const isTabbed = (at: number) => lines[at] !== undefined && (lines[at].tabbed || lines[at].blank);
  let first = lines.indexOf(line);
  let last = first;
  while (isTabbed(first - 1)) first--;
  while (isTabbed(last + 1)) last++;
  const run = lines.slice(first, last + 1).filter((candidate) => candidate.tabbed && !candidate.blank);
  const head = run[0] ?? line;
  const tab = text.indexOf("\t", head.start);
  let end = tab;
  while (text[end] === "\t") end++;
  const widen = (width: number) =>
    run.map((row) => ({
      start: row.start,
      end: row.start + row.indent,
      text: text.slice(row.start, row.start + row.indent).replaceAll("\t", " ".repeat(width)),
    }));
  const level = (width: number) =>
    run.map((row) => ({ start: row.start, end: row.start + row.indent, text: " ".repeat(width) }));
  const indents = new Set([...levels(layout, head), ...levels(layout, head).map((indent) => indent + 2)]);
  const more = run.length > 1 ? `, here and on the ${run.length - 1} lines after it` : "";
  return [
    slip(
      "tab-indentation",
      { start: tab, end },
      `A tab is used as indentation${more}.`,
      "Indent with spaces; YAML does not allow tabs there.",
      ...[2, 4, 8, 1, 3].map(widen),
      ...[...indents].map(level),
    ),
  ];
};

const escapes: Detector = ({ text, at, reason, near }) => {
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

const LOOKALIKE_DASH = /^[\u2010-\u2015\u2212\u2022\u00b7*]$/u;

const lookalikes: Detector = ({ text, near }) =>
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

function straighten(offset: number, content: string): Edit[] {
  return [...content.matchAll(/[\u201c\u201d\u201e\u2018\u2019]/gu)].map((found) => ({
    ...char(offset + found.index),
    text: /[\u2018\u2019]/u.test(found[0]) ? "'" : '"',
  }));
}

const bracketIndentation: Detector = ({ text, near, reason }) => {
  const line = near[0];
  if (line === undefined || !/[\]}]/.test(text[line.token] ?? "") || reason !== "deficient indentation")
    return [];
  const bracket = char(line.token);
  return [
    slip(
      "bracket-indentation",
      bracket,
      "Strict YAML readers refuse this: the closing bracket stands no deeper than the key it belongs to.",
      "Indent the closing bracket.",
      [insert(line.start, " ")],
      [insert(line.start, "  ")],
    ),
  ];
};

const extraQuotes: Detector = ({ text, near }) =>
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

const unclosedQuotes: Detector = ({ text, layout, near }) => {
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

const continuation: Detector = ({ near, reason }) => {
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

const templates: Detector = ({ text, near }) =>
  near.flatMap((line) => {
    if (line.text) return [];
    const found = /\{\{/.exec(text.slice(line.value, line.contentEnd));
    const start =
      line.key !== undefined && text.startsWith("{{", line.token)
        ? line.token
        : line.value + (found?.index ?? 0);
    if (!text.startsWith("{{", start)) return [];
    const asKey = line.key !== undefined && start === line.token ? line.key : undefined;
    const place = /\}\}/.exec(text.slice(start, line.contentEnd));
    const short = { start, end: place === null ? line.contentEnd : start + place.index + 2 };
    const whole = asKey ?? (start === line.value ? { start, end: line.contentEnd } : short);
    return [
      slip(
        "unquoted-template",
        whole,
        "A placeholder in double braces must be quoted: YAML reads { as the start of a mapping.",
        'Put quotes around the whole value, such as "{{NAME}}".',
        [quote(text, whole)],
        [quote(text, short)],
      ),
    ];
  });

const openingFor = (text: string, at: number): string => (text[at] === "]" || text[at] === "[" ? "[" : "{");
const closingFor = (text: string, at: number): string => (openingFor(text, at) === "[" ? "]" : "}");

function unclosedBracket(text: string, opener: number, places: number[]): Slip {
  const sign = text[opener] ?? "[";
  return slip(
    "unclosed-bracket",
    char(opener),
    `This ${sign} is never closed.`,
    `Add ${closingFor(text, opener)} where the ${sign === "[" ? "list" : "mapping"} ends.`,
    ...places.map((at) => [insert(at, closingFor(text, opener))]),
  );
}

const brackets: Detector = ({ text, layout, near, at }) => {
  const slips: Slip[] = [];
  const ends = near.map((line) => line.contentEnd);
  for (const line of near)
    for (const { at: stray, opener } of line.strayBrackets) {
      const fit = opener < 0 ? "" : closingFor(text, opener);
      if (opener >= 0) {
        slips.push(unclosedBracket(text, opener, [stray]));
        slips.push(
          slip(
            "mismatched-bracket",
            char(stray),
            `This ${text[stray]} closes a ${text[opener]}.`,
            `Write ${fit} here, or close the ${text[opener]} before it.`,
            [{ ...char(stray), text: fit }],
          ),
        );
      } else
        slips.push(
          slip(
            "stray-bracket",
            char(stray),
            `This ${text[stray]} closes nothing: there is no ${openingFor(text, stray)} before it.`,
            `Remove it, or add ${openingFor(text, stray)} where the ${text[stray] === "]" ? "list" : "mapping"} starts.`,
            [insert(line.value, openingFor(text, stray))],
            [remove(char(stray))],
          ),
        );
    }
  const open = layout.unclosed.filter((opener) => opener <= at).slice(-3);
  for (const opener of open.reverse()) {
    const own = layout.lines.find((line) => line.start <= opener && opener <= line.end);
    const places = [...(own === undefined ? [] : [own.contentEnd]), ...ends].filter((end) => end > opener);
    slips.push(unclosedBracket(text, opener, [...new Set(places)]));
  }
  return slips;
};

const commas: Detector = ({ text, at, reason, near }) => {
  const line = near[0];
  if (line === undefined) return [];
  if (reason.startsWith("expected the node content"))
    return [
      slip(
        "extra-comma",
        char(at),
        "There is nothing before this comma.",
        "Remove the comma, or add the missing item.",
        [remove(char(at))],
      ),
    ];
  if (reason.startsWith("missed comma") && /[^\]}:,#@`%]/.test(text[at] ?? "]")) {
    const quoted = line.quoted.find((span) => span.start === at);
    const word = /^[^\s,[\]{}]+/.exec(text.slice(at, line.end))?.[0].length ?? 1;
    return [
      slip(
        "missing-comma",
        quoted ?? { start: at, end: at + word },
        "There is no comma between this item and the one before it.",
        "Put a comma between the two items.",
        [insert(at, ",")],
      ),
    ];
  }
  return [];
};

/** The tokens of a line that start with `signs`: its key, its value, or the items of its brackets. */
function startingWith(text: string, line: Line, signs: RegExp): Span[] {
  const spans: Span[] = [];
  const key = line.key;
  if (key !== undefined && signs.test(text[key.start] ?? "")) spans.push(key);
  if (signs.test(text[line.value] ?? "") && line.value < line.contentEnd && line.depth === 0)
    spans.push({ start: line.value, end: line.contentEnd });
  const inside = /(?:^|[[{,]|:[ \t])[ \t]*([@`%*&!|>][^,\]}\n]*)/g;
  if (line.depth > 0 || line.openBrackets.length > 0 || /^[[{]/.test(text.slice(line.value, line.value + 1)))
    for (const found of text.slice(line.value, line.contentEnd).matchAll(inside)) {
      const token = (found[1] ?? "").trimEnd();
      const start = line.value + found.index + found[0].length - (found[1] ?? "").length;
      if (signs.test(token[0] ?? "")) spans.push({ start, end: start + token.length });
    }
  return spans;
}

const SIGN_HELP = "Put quotes around the whole text.";

const specialStarts: Detector = ({ text, at, near, next }) => {
  const line = near[0];
  if (line === undefined || line.text) return [];
  const slips: Slip[] = [];
  for (const span of startingWith(text, line, /[@`%*&!|>]/)) {
    if (at < span.start || at > span.end) continue;
    const sign = text[span.start] ?? "";
    const token = text.slice(span.start, span.end);
    if (/^[^"']+["']$/.test(token))
      slips.push(
        slip(
          "unopened-quote",
          span,
          "This text has a closing quote but no opening one.",
          "Add the opening quote.",
          [insert(span.start, token.slice(-1))],
        ),
      );
    const body = /^[|>][^ \t]*[ \t]+/.exec(token)?.[0].length;
    const header =
      body !== undefined &&
      /^[|>][+\-1-9]*[ \t]/.test(token) &&
      next !== undefined &&
      next.indent > line.indent;
    if (header)
      slips.push(
        slip(
          "text-after-block-sign",
          { start: span.start + body, end: span.end },
          `Nothing but a comment may follow ${sign} on its line.`,
          "Move the text to the next line and indent it.",
          [remove({ start: span.start + body, end: span.end })],
        ),
      );
    slips.push(
      slip("special-start", span, `A value cannot start with ${sign} unless it is quoted.`, SIGN_HELP, [
        quote(text, span),
      ]),
    );
  }
  return slips;
};

const itemOnKeyLine: Detector = ({ text, near }) =>
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

const commentSigns: Detector = ({ text, at, near }) => {
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

const COLON_KEY = /^(?:"[^"]*"|'[^']*'|[A-Za-z0-9_@./-]+)(?=:(?!\/\/)\S)/;

const missingSpaces: Detector = ({ text, near }) =>
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
        [insert(colon + 1, " ")],
      ),
    ];
  });

const malformedDashes: Detector = ({ text, layout, near }) =>
  near.flatMap((line) => {
    const dashes = /^(?:--+[ \t]*|-(?=[^\s-]))/.exec(text.slice(line.token, line.contentEnd))?.[0];
    const around = [...near, ...siblings(layout, line), nextItem(layout, line)];
    const dashed = line.dash >= 0 || around.some((other) => other !== undefined && other.dash >= 0);
    if (dashes === undefined || !dashed || line.text || line.depth > 0) return [];
    const span = { start: line.token, end: line.token + dashes.trimEnd().length };
    const [code, message] =
      dashes === "-"
        ? ["missing-space", "There is no space after this dash."]
        : ["wrong-dash", "A list item starts with one dash."];
    return [
      slip(code, span, message, 'Start the item with "- " (hyphen and space).', [
        { start: line.token, end: line.token + dashes.length, text: "- " },
      ]),
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

/** The lines with content just before and after a line. */
function siblings(layout: Layout, line: Line): Line[] {
  const at = layout.lines.indexOf(line);
  const before = layout.lines.slice(Math.max(0, at - 5), at).filter((row) => !row.blank);
  const after = layout.lines.slice(at + 1, at + 6).filter((row) => !row.blank);
  return [...before.slice(-1), ...after.slice(0, 1)];
}

const colonsInValue: Detector = ({ text, near }) =>
  near.slice(0, 2).flatMap((line) => {
    const value = text.slice(line.value, line.contentEnd);
    if (line.key === undefined || line.text || !/^[^"'[{|>&*!@`%].*:(?:[ \t]|$)/.test(value)) return [];
    const span = { start: line.value, end: line.contentEnd };
    return [
      slip(
        "colon-in-value",
        span,
        "This value holds a colon followed by a space, which starts another key.",
        "Put quotes around the value; if it is two entries, put the second on a line of its own.",
        [quote(text, span)],
      ),
    ];
  });

const missingDashes: Detector = ({ text, layout, near }) =>
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

const missingColons: Detector = ({ text, layout, near }) =>
  withLoneKey(layout, near).flatMap((line) => {
    if (!bare(line) || line.blank || /[[\]{}|>&*!@`%#,]/.test(text[line.token] ?? "")) return [];
    const after = siblings(layout, line).at(-1);
    if (line.dash >= 0 && !(after !== undefined && after.key !== undefined && after.start > line.start))
      return [];
    const content = text.slice(line.token, line.contentEnd);
    const equals = /^([\w.@-]+)[ \t]*=[ \t]*/.exec(content);
    const key = firstToken(text, { ...line, dash: -1 });
    const mends: Edit[][] = [];
    if (equals !== null) {
      const end = line.token + (equals[1]?.length ?? 0);
      mends.push([{ start: end, end: line.token + equals[0].length, text: ": " }]);
      key.end = end;
    } else {
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

/** The indentations that the lines before and after `line` use, nearest first. */
function levels(layout: Layout, line: Line): number[] {
  const found = new Set<number>();
  const at = layout.lines.indexOf(line);
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = at - 1; index >= Math.max(0, at - 400) && lowest > 0; index--) {
    const row = layout.lines[index];
    if (row === undefined || row.blank || row.depth > 0 || row.indent >= lowest) continue;
    if (row.text && !line.text) continue;
    lowest = row.indent;
    found.add(row.indent);
    found.add(row.token - row.start);
    if (row.value >= row.contentEnd && row.key !== undefined) found.add(row.key.start - row.start + 2);
  }
  const next = layout.lines.slice(at + 1, at + 6).find((row) => !row.blank);
  if (next !== undefined) found.add(next.indent);
  found.delete(line.indent);
  const off = (indent: number) => Math.abs(indent - line.indent) + (indent % 2) * 4;
  return [...found].sort((one, other) => off(one) - off(other) || one - other).slice(0, 6);
}

function indentTo(layout: Layout, line: Line, indent: number): Edit[][] {
  const move = (row: Line, by: number): Edit => ({
    start: row.start,
    end: row.start + Math.max(0, Math.min(row.indent, -by)),
    text: " ".repeat(Math.max(0, by)),
  });
  const alone = [move(line, indent - line.indent)];
  const block = [...alone];
  for (let index = layout.lines.indexOf(line) + 1; index < layout.lines.length; index++) {
    const row = layout.lines[index];
    if (row === undefined || (!row.blank && row.indent <= line.indent) || block.length > 500) break;
    if (!row.blank) block.push(move(row, indent - line.indent));
  }
  return block.length > 1 ? [alone, block] : [alone];
}

/** The line before at nearly the indentation of `line`: where a level's first entry was moved, its next one fails. */
function almostSibling(layout: Layout, line: Line): Line[] {
  const at = layout.lines.indexOf(line);
  for (let index = at - 1; index >= Math.max(0, at - 2000); index--) {
    const row = layout.lines[index];
    if (row === undefined || row.blank || row.text || row.depth > 0) continue;
    if (row.indent !== line.indent && Math.abs(row.indent - line.indent) === 1) return [row];
    if (row.indent < line.indent) break;
  }
  return [];
}

const indentation: Detector = ({ text, layout, near }) => {
  const first = near[0] === undefined ? [] : almostSibling(layout, near[0]);
  const rows = [...new Set([...near, ...first])].filter(
    (line) => !line.blank && line.depth === 0 && !line.tabbed,
  );
  const oddFirst = [...rows].sort((one, other) => (other.indent % 2) - (one.indent % 2));
  return oddFirst.flatMap((line) => {
    const place = firstToken(text, line);
    return levels(layout, line).map((indent) =>
      slip(
        line.text || (line.dash < 0 && line.key === undefined) ? "text-indentation" : "indentation",
        place,
        `This line starts in column ${column(line, line.start + line.indent)}, but its place is column ${indent + 1}.`,
        "Give entries of one level the same indentation.",
        ...indentTo(layout, line, indent),
      ),
    );
  });
};

const trailing: Detector = ({ text, near, at }) => {
  const line = near[0];
  if (line === undefined || line.text || at <= line.value || at >= line.contentEnd) return [];
  const span = { start: at, end: line.contentEnd };
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
    slip(`text-after-${closed}`, span, `There is text after the closing ${closed}.`, help, [remove(span)]),
  ];
};

const properties: Detector = ({ text, at, reason, near }) => {
  const line = near[0];
  const found = /duplication of an? (anchor|tag)|alias node should not/.exec(reason);
  if (found === null || line === undefined) return [];
  const word = /^[^\s,[\]{}]+/.exec(text.slice(at, line.end))?.[0].length ?? 1;
  const span = { start: at, end: at + word };
  const kind = found[1];
  const message =
    kind === undefined
      ? "A reference (*name) cannot have an anchor (&name) or a tag of its own."
      : `This value has two ${kind}s.`;
  return [
    slip(kind === undefined ? "anchored-alias" : `second-${kind}`, span, message, "Keep only one.", [
      remove(span),
    ]),
  ];
};

/** What a person may have done, the most telling first: among mends that help equally, the first wins. */
const DETECTORS: readonly Detector[] = [
  tabs,
  escapes,
  properties,
  lookalikes,
  bracketIndentation,
  extraQuotes,
  unclosedQuotes,
  continuation,
  templates,
  commentSigns,
  brackets,
  commas,
  specialStarts,
  itemOnKeyLine,
  missingSpaces,
  malformedDashes,
  colonsInValue,
  missingDashes,
  (refusal) => (refusal.near.some((line) => line.text) ? indentation(refusal) : []),
  missingColons,
  indentation,
  trailing,
];

/** Every slip that could explain why the parser stopped, the most telling first. */
export function slips(refusal: Refusal): Slip[] {
  return DETECTORS.flatMap((detect) => detect(refusal)).filter((found) => found.mends.length > 0);
}
