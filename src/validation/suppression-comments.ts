import type { Span } from "../policy/positions.ts";
import type { SourceText } from "../policy/source.ts";
import { nearest } from "../policy/spelling.ts";
import { quote } from "./wording.ts";

/** A word that a suppression names as a rule, which need not exist. */
export interface NamedRule extends Span {
  id: string;
}

/** Lines that a suppression is about: those after one line up to another; only the last holds more than comments. */
export interface Lines {
  after: number;
  last: number;
}

/** A comment that begins like a suppression; it spans from its first word to the end of the comment. */
export type SuppressionComment = ReadSuppression | MalformedSuppression;

interface Comment extends Span {
  /** What goes with it when it is deleted: its whole line, or the blanks before it. */
  removal: Span;
}

/** `# archi3-disable-… RULE, RULE until 2027-01-31 -- reason`, as far as it needs no knowledge of rules. */
export interface ReadSuppression extends Comment {
  state: "read";
  about: "file" | Lines;
  rules: readonly NamedRule[];
  /** The last day on which it holds, in UTC, as `2027-01-31`. */
  until?: Span & { day: string };
  reason?: string;
}

export interface MalformedSuppression extends Comment {
  state: "malformed";
  message: string;
  help: string;
  /** What is wrong in it. */
  at: Span;
}

/** What every suppression begins with, and what looks as if it did: nobody may take a comment for one that counts. */
const WORD = "archi3[-_:.]?disable";
const SUPPRESSION_WORD = new RegExp(WORD, "i");

/** A text without the word holds no suppression, and need not be looked at any closer. */
export function mayHoldSuppressions(text: string): boolean {
  return SUPPRESSION_WORD.test(text);
}

const LINE = "archi3-disable-line";
const NEXT_LINE = "archi3-disable-next-line";
const FILE = "archi3-disable-file";
const FORMS: readonly string[] = [LINE, NEXT_LINE, FILE];
/** Whoever accepts more at once means all rules, and every one that is unknown would be a finding. */
const MOST_RULES = 50;

const HOW = `Write "# ${NEXT_LINE} ARC301 -- the reason" above the line, "${LINE}" at its end, or "${FILE}" for the whole file.`;

const LEAD = new RegExp(`^#[#\\s]*(?=${WORD})`, "i");
const FORM = new RegExp(`^${WORD}(?:[\\w-]*\\w)?`, "i");

/**
 * The suppressions among the comments of a file. A comment that has the word further on only talks about it.
 * @param comments in the order of the text
 */
export function suppressionsIn(source: SourceText, comments: readonly Span[]): SuppressionComment[] {
  const lines = new ContentLines(source, comments);
  return comments.flatMap((comment) => {
    const text = source.text.slice(comment.start, comment.end);
    const lead = LEAD.exec(text)?.[0];
    if (lead === undefined) return [];
    const start = comment.start + lead.length;
    const end = comment.start + text.trimEnd().length;
    const place = { start, end, removal: removalOf(comment, source) };
    const read = new DirectiveReader(source.text.slice(start, end), start);
    const { line } = source.position(comment.start);
    return [{ ...place, ...read.directive((form) => aboutOf(form, line, lines)) }];
  });
}

/** Which lines of a text hold more than blanks and comments. */
class ContentLines {
  readonly #source: SourceText;
  readonly #comments: readonly Span[];
  /** By line from 1, the first line from there on with content; filled at the first question. */
  #from: number[] | undefined;

  constructor(source: SourceText, comments: readonly Span[]) {
    this.#source = source;
    this.#comments = comments;
  }

  has(line: number): boolean {
    return this.from(line) === line;
  }

  /** The first line with content from a line on; undefined where none is left. */
  from(line: number): number | undefined {
    this.#from ??= this.#find();
    const found = this.#from[line];
    return found === 0 ? undefined : found;
  }

  #find(): number[] {
    const starts = new Set(this.#comments.map(({ start }) => start));
    const from: number[] = new Array(this.#source.lineCount + 1).fill(0);
    let next = 0;
    for (let line = this.#source.lineCount; line > 0; line--) {
      const text = this.#source.line(line);
      const indent = text.length - text.trimStart().length;
      if (indent < text.length && !starts.has(this.#source.offset(line) + indent)) next = line;
      from[line] = next;
    }
    return from;
  }
}

/** A whole line with its break, where the comment has it for itself; else the comment with the blanks before it. */
function removalOf(comment: Span, source: SourceText): Span {
  const { line } = source.position(comment.start);
  const lineStart = source.offset(line);
  const before = source.text.slice(lineStart, comment.start);
  if (before.trim() === "") return { start: lineStart, end: source.offset(line + 1) };
  return { start: lineStart + before.trimEnd().length, end: comment.end };
}

/** What a form is about, or that it is about nothing. */
type About = ReadSuppression["about"] | { nothing: string; instead?: string };

function aboutOf(form: string, line: number, lines: ContentLines): About {
  if (form === FILE) return "file";
  if (form === NEXT_LINE) {
    const last = lines.from(line + 1);
    return last === undefined ? { nothing: "No line follows this comment." } : { after: line, last };
  }
  return lines.has(line)
    ? { after: line - 1, last: line }
    : { nothing: "Nothing but this comment stands on the line.", instead: NEXT_LINE };
}

interface Word extends Span {
  text: string;
}

type Directive = Omit<ReadSuppression, keyof Comment> | Omit<MalformedSuppression, keyof Comment>;

/** Reads one comment from its first word on; places are offsets into the file. */
class DirectiveReader {
  readonly #text: string;
  readonly #start: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  directive(aboutOf: (form: string) => About): Directive {
    const form = FORM.exec(this.#text)?.[0] ?? "";
    const formSpan = this.#span(0, form.length);
    if (!FORMS.includes(form)) return unknownForm(form, formSpan);
    const about = aboutOf(form);
    if (typeof about === "object" && "nothing" in about) return aboutNothing(about, formSpan);
    const dashes = /-{2,}/.exec(this.#text.slice(form.length));
    const headEnd = dashes === null ? this.#text.length : form.length + dashes.index;
    const reason = dashes === null ? "" : this.#text.slice(headEnd + dashes[0].length).trim();
    const [named, ending] = splitAtUntil(this.#words(form.length, headEnd));
    const strays = dashes === null ? named.filter(({ text }) => !looksLikeRule(text)) : [];
    if (strays[0] !== undefined) return unsetReason(strays[0], this.#start + headEnd);
    const first = named[0];
    if (first === undefined) return noRules(formSpan);
    if (named.length > MOST_RULES) return tooManyRules(first);
    const until = lastDay(ending);
    if (until !== undefined && "state" in until) return until;
    const late = LATE_UNTIL.exec(reason);
    if (late !== null) return lateUntil(this.#span(this.#text.lastIndexOf(late[0]), this.#text.length));
    return {
      state: "read",
      about,
      rules: named.map(({ text, start, end }) => ({ id: text, start, end })),
      ...(until === undefined ? {} : { until }),
      // Dots or dashes give no reason.
      ...(/[\p{L}\p{N}]/u.test(reason) ? { reason } : {}),
    };
  }

  #span(from: number, to: number): Span {
    return { start: this.#start + from, end: this.#start + to };
  }

  #words(from: number, to: number): Word[] {
    const words = this.#text.slice(from, to).matchAll(/[^\s,;:=]+/g);
    return [...words].map(({ 0: text, index }) => ({
      text,
      ...this.#span(from + index, from + index + text.length),
    }));
  }
}

/** A day behind the reason ends nothing, although it looks as if it did. */
const LATE_UNTIL = /\buntil\s+\d{4}-\d\d?-\d\d?[\s.)]*$/i;

function splitAtUntil(words: readonly Word[]): [rules: readonly Word[], ending: readonly Word[]] {
  const at = words.findIndex(({ text }) => /^until$/i.test(text));
  return at === -1 ? [words, []] : [words.slice(0, at), words.slice(at)];
}

function looksLikeRule(text: string): boolean {
  return /^[A-Za-z]*[-_]?[0-9OIL]+$/.test(text);
}

/** The day that stands behind `until`. @param ending the words from `until` on; none where there is no end */
function lastDay(
  ending: readonly Word[],
): ReadSuppression["until"] | Omit<MalformedSuppression, keyof Comment> {
  const [until, day, stray] = ending;
  if (until === undefined) return undefined;
  if (day === undefined || !isDay(day.text)) {
    return malformed(
      day === undefined ? "No day stands behind `until`." : `${quote(day.text)} is no day of the calendar.`,
      "Write the last day on which it holds as 2027-01-31.",
      day ?? until,
    );
  }
  if (stray !== undefined) return unsetReason(stray, ending.at(-1)?.end ?? stray.end);
  return { start: day.start, end: day.end, day: day.text };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A day past the end of its month is read as one of the next month.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function malformed(
  message: string,
  help: string,
  { start, end }: Span,
): Omit<MalformedSuppression, keyof Comment> {
  return { state: "malformed", message, help, at: { start, end } };
}

function unknownForm(form: string, at: Span): Directive {
  const plain = form.toLowerCase().replace(/[_:.]/g, "-");
  const begun = FORMS.filter((known) => plain !== "archi3-disable" && known.startsWith(plain));
  const meant = begun.length === 1 ? begun[0] : nearest(plain, FORMS);
  const message = `There is no suppression ${quote(form)}.`;
  return malformed(message, meant === undefined ? HOW : `Did you mean ${meant}?`, at);
}

function aboutNothing({ nothing, instead }: { nothing: string; instead?: string }, at: Span): Directive {
  const help =
    instead === undefined
      ? "Put it above the line that it is about."
      : `Write ${instead} for the line below.`;
  return malformed(nothing, help, at);
}

function unsetReason(stray: Span, end: number): Omit<MalformedSuppression, keyof Comment> {
  return malformed(
    "A rule or ` -- ` and the reason is expected here.",
    "Set the reason off by two dashes: ARC301 -- the reason.",
    { start: stray.start, end },
  );
}

function noRules(at: Span): Directive {
  return malformed("The suppression names no rule.", "Name each rule whose findings are accepted.", at);
}

function tooManyRules(at: Span): Directive {
  const message = `The suppression names more than ${MOST_RULES} rules.`;
  return malformed(message, "Switch rules that are not wanted at all off, by `severity` in archi3.yaml.", at);
}

function lateUntil(at: Span): Directive {
  return malformed(
    "The day stands behind the reason, where it ends nothing.",
    "Write it before the two dashes: ARC301 until 2027-01-31 -- the reason.",
    at,
  );
}
