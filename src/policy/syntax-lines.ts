/** A stretch of a text in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One line as a person reads it, judged on its own: a document that is broken has no tree, but its lines
 * still show keys, dashes, quotes and brackets.
 */
export interface Line extends Span {
  /** How many blanks (spaces and tabs) the line starts with. */
  indent: number;
  /** Whether a tab is among them. */
  tabbed: boolean;
  /** Nothing on the line, or only a comment. */
  blank: boolean;
  /** The line lies inside a block scalar (`|` or `>`). */
  text: boolean;
  /** The first list dash, or -1. */
  dash: number;
  /** The first character after indentation and list dashes. */
  token: number;
  key: Span | undefined;
  /** The colon after the key, or -1. */
  colon: number;
  /** Where the value starts; equals `token` where there is no key. */
  value: number;
  /** The end of the line without comment and trailing blanks. */
  contentEnd: number;
  /** A quote that the line opens and does not close, or -1. */
  openQuote: number;
  /** The quoted stretches that the line opens and closes, quotes included. */
  quoted: Span[];
  /** How many brackets are open when the line starts. */
  depth: number;
  /** Brackets that the line opens and that stay open at its end, the innermost last. */
  openBrackets: number[];
  /** Closing brackets that have no fitting opening bracket, with the one that they meet (or -1). */
  strayBrackets: { at: number; opener: number }[];
}

/** A document's lines, and the brackets that nothing closes. */
export interface Layout {
  lines: Line[];
  unclosed: number[];
}

const BLOCK_HEADER = /^(?:[&!]\S+[ \t]+)*[|>](?:[+-]?[1-9]?|[1-9][+-])$/;
const STRUCTURE =
  /^(?:-[ \t]|[^\s#,"'[\]{}&*!|>%@`][^,[\]{}"']*:(?:[ \t]|$)|(?:"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$))/;

export function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

function isBlankOrEnd(char: string | undefined): boolean {
  return char === undefined || isBlank(char) || char === "\n" || char === "\r";
}

/** Where the quoted stretch that opens at `open` closes (its last quote), or -1 if not before `end`. */
function closingQuote(text: string, open: number, end: number): number {
  const quote = text[open];
  for (let at = open + 1; at < end; at++) {
    const char = text[at];
    if (char === "\\" && quote === '"') at++;
    else if (char === quote) {
      if (quote === "'" && text[at + 1] === "'" && at + 1 < end) at++;
      else return at;
    }
  }
  return -1;
}

interface Inline {
  contentEnd: number;
  openQuote: number;
  quoted: Span[];
  stray: { at: number; opener: number }[];
}

function closeBracket(text: string, at: number, brackets: number[], found: Inline): void {
  const opener = brackets.pop();
  const fits = opener !== undefined && (text[opener] === "[") === (text[at] === "]");
  if (!fits) found.stray.push({ at, opener: opener ?? -1 });
}

/** Reads the rest of a line for quotes, brackets and a comment; `brackets` holds the open ones and changes. */
function readInline(text: string, from: number, end: number, brackets: number[]): Inline {
  const found: Inline = { contentEnd: end, openQuote: -1, quoted: [], stray: [] };
  let fresh = true; // a token may start here
  let inFlow = brackets.length > 0;
  for (let at = from; at < end; at++) {
    const char = text[at];
    if (isBlank(char)) continue;
    if (char === "#" && (at === from || isBlank(text[at - 1]))) {
      found.contentEnd = at;
      break;
    }
    if (fresh && (char === '"' || char === "'")) {
      const close = closingQuote(text, at, end);
      if (close < 0) {
        found.openQuote = at;
        break;
      }
      found.quoted.push({ start: at, end: close + 1 });
      at = close;
      fresh = brackets.length > 0 && text[at + 1] === ":";
    } else if ((char === "[" || char === "{") && (fresh || brackets.length > 0)) {
      brackets.push(at);
      fresh = inFlow = true;
    } else if (char === "]" || char === "}") {
      if (inFlow || found.quoted.length > 0 || fresh) closeBracket(text, at, brackets, found);
      fresh = false;
    } else if (char === ",") fresh ||= brackets.length > 0;
    else if (char === ":") fresh ||= isBlankOrEnd(text[at + 1]);
    else fresh &&= (char === "-" || char === "?") && isBlankOrEnd(text[at + 1]);
  }
  while (found.contentEnd > from && isBlank(text[found.contentEnd - 1])) found.contentEnd--;
  return found;
}

/** The key that starts at `from`, if a colon with a blank after it follows on the line. */
function readKey(text: string, from: number, end: number): { key: Span; colon: number } | undefined {
  const first = text[from];
  let at = from;
  if (first === '"' || first === "'") {
    at = closingQuote(text, from, end);
    if (at < 0) return undefined;
    at++;
    const keyEnd = at;
    while (at < end && isBlank(text[at])) at++;
    return text[at] === ":" && isBlankOrEnd(text[at + 1])
      ? { key: { start: from, end: keyEnd }, colon: at }
      : undefined;
  }
  if (first === "[" || (first === "{" && text[from + 1] !== "{")) return undefined;
  for (; at < end; at++) {
    if (text[at] === "#" && isBlank(text[at - 1])) return undefined;
    if (text[at] === ":" && isBlankOrEnd(text[at + 1])) {
      let keyEnd = at;
      while (keyEnd > from && isBlank(text[keyEnd - 1])) keyEnd--;
      return { key: { start: from, end: keyEnd }, colon: at };
    }
  }
  return undefined;
}

function emptyLine(start: number, end: number, indent: number, tabbed: boolean, text: boolean): Line {
  const at = start + indent;
  return {
    start,
    end,
    indent,
    tabbed,
    blank: true,
    text,
    dash: -1,
    token: at,
    key: undefined,
    colon: -1,
    value: at,
    contentEnd: at,
    openQuote: -1,
    quoted: [],
    depth: 0,
    openBrackets: [],
    strayBrackets: [],
  };
}

/** Reads one line outside a block scalar; `brackets` holds the open ones and changes. */
function readLine(text: string, line: Line, brackets: number[]): void {
  let at = line.token;
  line.blank = at >= line.end || text[at] === "#";
  line.depth = brackets.length;
  if (line.blank) return;
  while (line.depth === 0 && text[at] === "-" && isBlankOrEnd(text[at + 1]) && at < line.end) {
    if (line.dash < 0) line.dash = at;
    at++;
    while (at < line.end && isBlank(text[at])) at++;
  }
  line.token = Math.min(at, line.end);
  line.value = line.token;
  const found = line.depth === 0 ? readKey(text, line.token, line.end) : undefined;
  const before = brackets.length;
  if (found !== undefined) {
    line.key = found.key;
    line.colon = found.colon;
    at = found.colon + 1;
    while (at < line.end && isBlank(text[at])) at++;
    line.value = at;
  }
  const inline = readInline(text, line.value, line.end, brackets);
  line.contentEnd = Math.max(inline.contentEnd, line.colon + 1);
  line.value = Math.min(line.value, line.contentEnd);
  line.openQuote = inline.openQuote;
  line.quoted = inline.quoted;
  line.strayBrackets = inline.stray;
  line.openBrackets = brackets.slice(Math.min(before, brackets.length));
}

interface Split extends Span {
  next: number;
}

function splitLines(text: string): Split[] {
  const lines: Split[] = [];
  const breaks = /\r\n|\r|\n/g;
  let start = 0;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    lines.push({ start, end: found.index, next: breaks.lastIndex });
    start = breaks.lastIndex;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}

function leadingBlanks(text: string, line: Span): { indent: number; tabbed: boolean } {
  let at = line.start;
  let tabbed = false;
  for (; at < line.end && isBlank(text[at]); at++) tabbed ||= text[at] === "\t";
  return { indent: at - line.start, tabbed };
}

/** The column (from 0) that content of a block scalar on this line must lie beyond. */
function textBase(line: Line): number {
  return line.key === undefined ? line.indent : line.key.start - line.start;
}

/**
 * Reads a document line by line without ever refusing it. A bracket that is still open where a line starts
 * like an entry of an outer level counts as unclosed, so that one slip does not hide the lines after it.
 * Linear in the text.
 */
export function readLayout(text: string): Layout {
  const lines: Line[] = [];
  const unclosed: number[] = [];
  const brackets: number[] = [];
  let openerIndent = 0;
  let textBeyond = -1;
  for (const split of splitLines(text)) {
    const { indent, tabbed } = leadingBlanks(text, split);
    const empty = split.start + indent >= split.end;
    if (textBeyond >= 0 && !empty && indent < textBeyond) textBeyond = -1;
    const line = emptyLine(split.start, split.end, indent, tabbed, textBeyond >= 0);
    lines.push(line);
    if (line.text && !empty) {
      line.blank = false;
      line.contentEnd = line.end;
    }
    if (line.text || empty) continue;
    if (brackets.length > 0 && indent <= openerIndent && startsEntry(text, line)) {
      for (const opener of brackets) unclosed.push(opener);
      brackets.length = 0;
    }
    if (brackets.length === 0) openerIndent = indent;
    readLine(text, line, brackets);
    if (
      line.depth === 0 &&
      BLOCK_HEADER.test(text.slice(line.value, Math.min(line.contentEnd, line.value + 200)))
    )
      textBeyond = textBase(line) + 1;
  }
  for (const opener of brackets) unclosed.push(opener);
  return { lines, unclosed };
}

function startsEntry(text: string, line: Line): boolean {
  return STRUCTURE.test(text.slice(line.token, Math.min(line.end, line.token + 200)));
}

/** The index of the line that holds `offset`. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
