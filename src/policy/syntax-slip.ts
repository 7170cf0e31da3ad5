import type { Mend } from "./source.ts";
import { isBlank, type Layout, type Line, type Span } from "./syntax-lines.ts";
import type { TextEdit } from "./text-edit.ts";

/** What a mistake is. */
export type MistakeCode =
  | "anchored-alias"
  | "bad-anchor"
  | "bad-escape"
  | "bad-tag"
  | "block-sign"
  | "bracket-indentation"
  | "brackets"
  | "colon-in-value"
  | "comment-without-space"
  | "continuation-indentation"
  | "control-character"
  | "curly-quote"
  | "directive"
  | "document-marker"
  | "extra-comma"
  | "extra-quote"
  | "indentation"
  | "item-on-key-line"
  | "joined-lines"
  | "list-without-brackets"
  | "lost-key"
  | "merge-conflict"
  | "mismatched-bracket"
  | "missing-colon"
  | "missing-comma"
  | "missing-dash"
  | "missing-space"
  | "second-anchor"
  | "second-tag"
  | "signed-key"
  | "special-start"
  | "stray-bracket"
  | "stray-word"
  | "syntax"
  | "tab-indentation"
  | "tab-separator"
  | "template-command"
  | "text-after-block-sign"
  | "text-after-bracket"
  | "text-after-quote"
  | "text-indentation"
  | "too-deep"
  | "trailing-comma"
  | "unclosed-bracket"
  | "unclosed-quote"
  | "unknown-alias"
  | "unopened-quote"
  | "unquoted-template"
  | "wrong-colon"
  | "wrong-dash";

/** One mistake in a text, at the place where a person made it. */
export interface SyntaxProblem {
  code: MistakeCode;
  message: string;
  help: string;
  /** UTF-16 offset in the text. */
  start: number;
  /** Exclusive. */
  end: number;
  /** How to mend it, where that is certain. */
  mend?: Mend;
}

/** A mistake that would explain a refusal, and the ways to mend it; the first that helps proves it. */
export interface Slip extends SyntaxProblem {
  mends: TextEdit[][];
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

export type Detector = (refusal: Refusal) => Slip[];

export const insert = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

export const remove = (span: Span): TextEdit => ({ start: span.start, end: span.end, text: "" });

export function quote(text: string, span: Span): TextEdit {
  return { ...span, text: `'${text.slice(span.start, span.end).replaceAll("'", "''")}'` };
}

export function slip(
  code: MistakeCode,
  span: Span,
  message: string,
  help: string,
  ...mends: TextEdit[][]
): Slip {
  return { code, message, help, start: span.start, end: span.end, mends };
}

export const char = (at: number): Span => ({ start: at, end: at + 1 });

export const column = (line: Line, at: number): number => at - line.start + 1;

export const bare = (line: Line): boolean => line.key === undefined && line.depth === 0 && !line.text;

/** The end of the word, quoted stretch or key that a line's content starts with. */
export function firstToken(text: string, line: Line): Span {
  const start = line.dash >= 0 ? line.dash : line.token;
  if (line.dash >= 0) return char(start);
  if (line.key !== undefined) return line.key;
  const first = line.quoted[0];
  if (first?.start === start) return first;
  let end = start;
  while (end < line.contentEnd && !isBlank(text[end])) end++;
  return { start, end: Math.max(end, Math.min(start + 1, line.end)) };
}

/** The lines with content just before and after a line. */
export function siblings(layout: Layout, line: Line): Line[] {
  const at = layout.lines.indexOf(line);
  const before = layout.lines.slice(Math.max(0, at - 5), at).filter((row) => !row.blank);
  const after = layout.lines.slice(at + 1, at + 6).filter((row) => !row.blank);
  return [...before.slice(-1), ...after.slice(0, 1)];
}
