import type { Position, Range } from "./finding.ts";

/** A change of a text that mends what is wrong for certain, by UTF-16 offsets. */
export interface Mend {
  title: string;
  edits: { start: number; end: number; text: string }[];
}

/** One way to write an ambiguous scalar so that all readers see the same. */
export interface Reading {
  /** What to write, quotes and all. */
  text: string;
  /** Offered where it fits; the others only show what else would fit there. */
  offered: boolean;
  /** Chosen where others fit as well. */
  likeliest?: true;
}

/** Something doubtful in a text, by UTF-16 offsets; the reader's findings before they know their file. */
export interface Problem {
  rule: string;
  message: string;
  help: string;
  start: number;
  end: number;
  related?: { start: number; end: number; message: string }[];
  /** A key line is lost, so that what belongs to it is read as something else's: what the file defines is unsure. */
  lostLine?: true;
  mend?: Mend;
  /** What may be meant, where only the schema can tell which of them is. */
  readings?: readonly Reading[];
}

/** A text with its line index, which is built when the first position is asked for. */
export class SourceText {
  #text: string | (() => string);
  #lineStarts: number[] | undefined;

  /** @param text what to hold, or what gives it when somebody asks for the first time */
  constructor(text: string | (() => string)) {
    this.#text = text;
  }

  get text(): string {
    if (typeof this.#text !== "string") this.#text = this.#text();
    return this.#text;
  }

  #starts(): number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1))
        starts.push(at + 1);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }

  position(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** The text of a line (counted from 1) without its line break; empty past the end. */
  line(number: number): string {
    const starts = this.#starts();
    const start = starts[number - 1];
    if (start === undefined) return "";
    const end = starts[number] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, "");
  }

  /** The offset at which a line (counted from 1) starts. */
  offset(line: number): number {
    return this.#starts()[line - 1] ?? this.text.length;
  }

  get lineCount(): number {
    return this.#starts().length;
  }
}

/** The outcome of decoding: a text (without its byte order mark), or the one problem that forbids reading it. */
export interface Decoded {
  text: string;
  problems: Problem[];
  readable: boolean;
}

const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes a file's bytes as strict UTF-8. A byte order mark is dropped with a notice, CRLF is kept as it is.
 * Control, direction and zero-width characters are findings, since people and programs see different texts.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Name(bytes);
  if (wide !== undefined) return unreadable(`The file is ${wide}, not UTF-8.`, 0);
  let text: string;
  try {
    text = STRICT_UTF8.decode(bytes);
  } catch {
    return invalidUtf8(bytes);
  }
  const problems: Problem[] = [];
  if (text.charCodeAt(0) === 0xfeff) {
    text = text.slice(1);
    problems.push({
      rule: "ARC005",
      message: "The file begins with a byte order mark (U+FEFF).",
      help: "Save the file as UTF-8 without a byte order mark; some readers take it for a part of the first key.",
      start: 0,
      end: Math.min(1, text.length),
      // Positions do not count the mark: an empty edit at the start stands for it.
      mend: { title: "Remove the byte order mark", edits: [{ start: 0, end: 0, text: "" }] },
    });
  }
  problems.push(...hiddenCharacters(text));
  return { text, problems, readable: true };
}

/** Takes a text that is in memory already, looked at in the same way as a file's. */
export function decodeText(text: string): Decoded {
  return { text, problems: hiddenCharacters(text), readable: true };
}

function unreadable(message: string, start: number, text = ""): Decoded {
  const problem = { rule: "ARC004", message, help: "Save the file as UTF-8.", start, end: start + 1 };
  return { text, problems: [problem], readable: false };
}

function utf16Name(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a !== undefined && a !== 0 && b === 0)) return "UTF-16 (little-endian)";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== undefined && b !== 0)) return "UTF-16 (big-endian)";
  return undefined;
}

function invalidUtf8(bytes: Uint8Array): Decoded {
  // The longest valid prefix, by halving: decoding a prefix with `stream` tolerates a cut-off last character.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const text = LENIENT_UTF8.decode(bytes);
  const valid = LENIENT_UTF8.decode(bytes.subarray(0, low), { stream: true });
  LENIENT_UTF8.decode();
  const start = valid.length;
  // A character that was begun and not ended belongs to the fault.
  const byte = (bytes[new TextEncoder().encode(valid).length] ?? 0)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
  return unreadable(`The file is not valid UTF-8: unexpected byte 0x${byte}.`, start, text);
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// Everything that no editor shows, or shows as something else: C0 and C1 controls except tab and line breaks, a lone
// carriage return, DEL, line and paragraph separators, bidirectional controls (Trojan Source, CVE-2021-42574),
// zero-width and default-ignorable characters, blanks that are no spaces and so no indentation, tag characters, halves
// of characters, and the replacement character, which stands for a letter that an earlier program lost.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u2800\u3000\u3164\ufeff\uffa0\u17b4\u17b5\ufff0-\ufffb\ufffd-\uffff]|\u034f|\r(?!\n)|\udb40[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What nearly every file is made of; the pattern is quicker than the one that finds the exceptions. */
const ORDINARY = /^[\t\n -~]*$/;

/** Enough to see the pattern; a binary file would otherwise give a finding a byte. */
const MOST_HIDDEN = 20;

function hiddenCharacters(text: string): Problem[] {
  const problems: Problem[] = [];
  if (ORDINARY.test(text)) return problems;
  HIDDEN.lastIndex = 0;
  for (let match = HIDDEN.exec(text); match !== null; match = HIDDEN.exec(text)) {
    const code = text.charCodeAt(match.index);
    if (joinsLetters(text, match.index, code)) continue;
    // A file with the line breaks of old Macs is one fault, not one a line.
    if (code === 0x0d && problems.some(({ message }) => message.includes("U+000D"))) continue;
    const point = match[0].codePointAt(0) ?? code;
    const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    const escaped =
      point > 0xffff ? `U${point.toString(16).padStart(8, "0")}` : `u${point.toString(16).padStart(4, "0")}`;
    const mend = mendOfHidden(text, match.index, code);
    problems.push({
      rule: isBlank(code) ? "ARC008" : "ARC006",
      message: `${isBlank(code) ? "Unusual" : "Hidden"} character ${name} (${describeHidden(point)}).`,
      help: `Delete it${isBlank(code) ? " and type a normal space" : ""}; if it is meant, write it as "\\${escaped}" in double quotes.`,
      start: match.index,
      end: match.index + match[0].length,
      ...(mend === undefined ? {} : { mend }),
    });
    if (problems.length === MOST_HIDDEN) break;
  }
  return problems;
}

/**
 * A blank that looks like a space is meant as one, and what has no width at all is meant as nothing, unless letters
 * of a script that needs it stand beside it. What turns the direction of a text shows it in another order than it
 * is read in, and a control character stands for something that got lost: nobody knows what was meant.
 */
function mendOfHidden(text: string, at: number, code: number): Mend | undefined {
  if (isSpaceLike(code)) {
    return { title: "Change to a space", edits: [{ start: at, end: at + 1, text: " " }] };
  }
  const isPlain = text.charCodeAt(at - 1) <= 0x7f || at === 0;
  if (!isPlain || text.charCodeAt(at + 1) > 0x7f || !hasNoWidth(code)) return undefined;
  return { title: "Remove the invisible character", edits: [{ start: at, end: at + 1, text: "" }] };
}

function isSpaceLike(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}

function hasNoWidth(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** Zero-width joiners are spelling in some scripts and glue in emoji: legitimate between non-ASCII characters. */
function joinsLetters(text: string, at: number, code: number): boolean {
  if (code === 0x200c || code === 0x200d)
    return text.charCodeAt(at - 1) > 0x7f && text.charCodeAt(at + 1) > 0x7f;
  // The wide space is the space of East Asian text.
  return code === 0x3000 && text.charCodeAt(at - 1) > 0x2e7f && text.charCodeAt(at + 1) > 0x2e7f;
}

/** What looks like a blank and is none, or marks a lost letter: doubtful, but nothing that hides a meaning. */
function isBlank(code: number): boolean {
  if (code === 0xa0 || code === 0xad || code === 0xfffd) return true;
  return (code >= 0x2000 && code <= 0x200a) || [0x202f, 0x205f, 0x2800, 0x3000].includes(code);
}

function describeHidden(code: number): string {
  if (code === 0x0d) return "carriage return without a line feed";
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return "control character";
  if (code === 0xa0 || code === 0x202f) return "no-break space";
  if (code === 0xad) return "soft hyphen";
  if (code === 0xfffd) return "replacement of a letter that was lost";
  if (isBlank(code)) return "blank that is not a space";
  if (code === 0x2028 || code === 0x2029) return "line separator that YAML 1.1 readers take for a line break";
  if (code >= 0x202a && code <= 0x202e) return "text direction override";
  if (code >= 0x2066 && code <= 0x2069) return "text direction isolate";
  if (code === 0x061c || code === 0x200e || code === 0x200f) return "text direction mark";
  if (code >= 0xd800 && code <= 0xdfff) return "half of a character";
  if (code === 0xfeff) return "byte order mark inside the text";
  if (code > 0xffff) return "invisible character that can carry a hidden text";
  if (code >= 0xfff9 && code <= 0xfffb) return "annotation control";
  if (code >= 0xfff0) return "no character at all";
  return "zero-width character";
}
