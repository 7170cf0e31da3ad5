import { resolvePlain } from "./scalar.ts";
import type { Slot, Span, Template, TemplateEngine, TemplateProblem } from "./template.ts";
import {
  type MisplacedSlot,
  type Skeleton,
  type SlotToken,
  skeletonOf,
  slotTokens,
} from "./template-places.ts";

export interface RenderOptions {
  /** Whether conditions follow the values (the default), or are all taken for true or for false. */
  conditions?: "by-value" | "all-true" | "all-false";
}

export interface Rendered {
  text: string;
  map: SourceMap;
  /** Variables without a value, once each, in the order of the text; their names stand in their places. */
  missing: string[];
  /** Places that could not take a value; what stands there is reduced to letters and digits. */
  problems: TemplateProblem[];
}

/** A piece of the output and the stretch of the template that it came from. */
interface Part extends Span {
  text: string;
  /** True when the output is the template's own text, character by character. */
  verbatim: boolean;
}

/** A stretch of the skeleton and what replaces it. */
interface Edit {
  from: number;
  to: number;
  parts: Part[];
}

/** Finds the place in the template of what stands in the rendered text. */
export class SourceMap {
  readonly #parts: readonly Part[];
  readonly #offsets: number[] = [];
  readonly #length: number;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    let at = 0;
    for (const part of parts) {
      this.#offsets.push(at);
      at += part.text.length;
    }
    this.#length = at;
  }

  /**
   * The place of one character of the output: the same character of the template or, for text that a variable
   * brought, the whole `{{NAME}}`. Past the end of the output: the place after the last character.
   */
  toSource(offset: number): Span {
    const last = this.#parts.at(-1);
    if (last === undefined) return { start: 0, end: 0 };
    if (offset >= this.#length) return { start: last.end, end: last.end };
    const index = lastAtMost(this.#offsets, Math.max(0, offset));
    const { start, end, verbatim } = this.#parts[index] ?? last;
    const at = start + Math.max(0, offset) - (this.#offsets[index] ?? 0);
    return verbatim ? { start: at, end: at + 1 } : { start, end };
  }

  /** The place of a stretch of the output; an empty stretch stays empty where the text is the template's own. */
  rangeToSource(start: number, end: number): Span {
    const first = this.toSource(start);
    if (end <= start) return first.end - first.start === 1 ? { start: first.start, end: first.start } : first;
    const last = this.toSource(end - 1);
    return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  }
}

/** Index of the last element that is not greater; the elements rise. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const FALSE_WORDS = new Set(["", "false", "no", "off", "0"]);

/** What a condition makes of a value: absent, empty, `false`, `no`, `off` and `0` do not hold. */
export function isTruthy(value: string | undefined): boolean {
  return value !== undefined && !FALSE_WORDS.has(value.trim().toLowerCase());
}

/**
 * Renders a template. Values are written as the YAML around them needs it, so that no value can change the
 * structure: each comes back from a YAML reader as the string it was, except in comments, where what could end
 * the comment or steer a tool is replaced by spaces. A plain value is written without quotes only where every
 * reader sees a string, or where the variable's declared type is a number or boolean and the value is one.
 * The `template-variables` block is left out.
 */
export function render(
  template: Template,
  values: ReadonlyMap<string, string>,
  options: RenderOptions = {},
): Rendered {
  const { conditions = "by-value" } = options;
  const byValue = (name: string) => isTruthy(values.get(name));
  const holds = conditions === "by-value" ? byValue : () => conditions === "all-true";
  const skeleton = skeletonOf(template, holds);
  const encoder = new Encoder(template, skeleton, values);
  const { tokens, misplaced } = slotTokens(skeleton, template.engine.yaml);
  const edits = [
    ...tokens.flatMap((token) => encoder.edits(token)),
    ...misplaced.map((slot) => encoder.reduced(slot)),
  ];
  edits.sort((a, b) => a.from - b.from);
  const parts = encoder.apply(edits);
  const text = parts.map((part) => part.text).join("");
  const problems = [...misplaced.map(misplacedProblem), ...encoder.problems].sort(
    (a, b) => a.start - b.start,
  );
  return { text, map: new SourceMap(parts), missing: [...encoder.missing], problems };
}

/** Says that a variable stands where no value can be put in safely. */
export function misplacedProblem({ slot, where }: MisplacedSlot): TemplateProblem {
  return {
    code: "unsupported-place",
    message: `{{${slot.name}}} stands in ${where}, where no value can be put in safely.`,
    help: 'Put it into a quoted value, such as "{{NAME}}", and check the quotes and escapes around it.',
    start: slot.start,
    end: slot.end,
  };
}

/** YAML's limit for a key on one line is 1,024 characters (YAML 1.2.2 §7.4.2). */
const LONGEST_KEY = 1000;

/** A comment with this in it switches findings off; a value must not be able to write one. */
const DIRECTIVE = /archi3-disable/i;

/** Writes values into the places that a skeleton holds for them. */
class Encoder {
  readonly missing = new Set<string>();
  readonly problems: TemplateProblem[] = [];
  readonly #template: Template;
  readonly #skeleton: Skeleton;
  readonly #values: ReadonlyMap<string, string>;
  readonly #starts: number[];

  constructor(template: Template, skeleton: Skeleton, values: ReadonlyMap<string, string>) {
    this.#template = template;
    this.#skeleton = skeleton;
    this.#values = values;
    this.#starts = skeleton.pieces.map((piece) => piece.at);
  }

  edits(token: SlotToken): Edit[] {
    const { from, to } = token;
    if (token.context === "comment") return [{ from, to, parts: this.#comment(token) }];
    const parts = this.#natural(token);
    if (token.context !== "block") {
      const edit = { from, to, parts: parts ?? this.#quoted(token) };
      if (token.key) this.#checkKey(edit);
      return [edit];
    }
    if (parts !== undefined) return [{ from, to, parts }];
    // The quoted form takes the place of the `|`; a comment behind it stays there.
    const header = token.header ?? { from, source: "" };
    const quoted = { from: header.from, to: header.from + header.source.length, parts: this.#quoted(token) };
    return [quoted, { from, to, parts: [] }];
  }

  /** A variable in a place that cannot be quoted: nothing gets there that means anything to YAML. */
  reduced({ from, to, slot }: MisplacedSlot): Edit {
    return { from, to, parts: [part(slot, this.#value(slot).replace(/[^A-Za-z0-9_-]/g, "_"))] };
  }

  /** The skeleton with the edits made, as parts with their places. */
  apply(edits: readonly Edit[]): Part[] {
    const parts: Part[] = [];
    let at = 0;
    for (const edit of edits) {
      parts.push(...this.#copy(at, edit.from), ...edit.parts);
      at = edit.to;
    }
    parts.push(...this.#copy(at, this.#skeleton.text.length));
    return parts.filter(({ text }) => text !== "");
  }

  #value(slot: Slot): string {
    const value = this.#values.get(slot.name);
    if (value === undefined) this.missing.add(slot.name);
    return value ?? slot.name;
  }

  /** The parts of a stretch of the skeleton; variables are written by `write`. */
  #copy(from: number, to: number, write: (value: string) => string = (value) => value): Part[] {
    const parts: Part[] = [];
    const { pieces, text } = this.#skeleton;
    for (let index = lastAtMost(this.#starts, from); index < pieces.length; index++) {
      const piece = pieces[index];
      if (piece === undefined || piece.at >= to) break;
      if (piece.at + piece.length <= from) continue;
      if (piece.slot !== undefined) {
        parts.push(part(piece.slot, write(this.#value(piece.slot))));
        continue;
      }
      const start = Math.max(from, piece.at);
      const end = Math.min(to, piece.at + piece.length);
      const source = { start: piece.start + start - piece.at, end: piece.start + end - piece.at };
      parts.push({ ...source, text: text.slice(start, end), verbatim: true });
    }
    return parts;
  }

  /** The value as it stands in the template's own style, or undefined where that style cannot hold it. */
  #natural(token: SlotToken): Part[] | undefined {
    const { context, from, to, source } = token;
    const expected = this.#segments(token)
      .map((segment) => segment.value)
      .join("");
    if (context === "plain") {
      const keep = isSafePlain(expected) || this.#isTyped(token, expected);
      return keep ? this.#copy(from, to) : undefined;
    }
    if (context === "double-quoted") {
      const parts = this.#copy(from, to, escapeDouble);
      return source.includes("\n") && !this.#reads(joined(parts), expected) ? undefined : parts;
    }
    if (HIDDEN.test(expected.replaceAll("\n", ""))) return undefined;
    if (context === "single-quoted") {
      const parts = this.#copy(from, to, (value) => value.replaceAll("'", "''"));
      return expected.includes("\n") || (source.includes("\n") && !this.#reads(joined(parts), expected))
        ? undefined
        : parts;
    }
    const indent = /^[ \t]*(?=\S)/m.exec(source)?.[0] ?? "";
    const parts = this.#copy(from, to, (value) => value.replaceAll("\n", `\n${indent}`));
    return this.#reads(`${token.header?.source ?? ""}\n${joined(parts)}`, expected) ? parts : undefined;
  }

  /** True when the whole value is one variable that is declared as a number or boolean, and this is one. */
  #isTyped(token: SlotToken, expected: string): boolean {
    const [before, only, after, ...more] = this.#segments(token);
    if (before?.value !== "" || after?.value !== "" || more.length > 0) return false;
    const name = only?.slot?.name;
    const type = this.#template.declarations.variables.find((variable) => variable.name === name)?.type;
    if (type === "boolean") return expected === "true" || expected === "false";
    if (type !== "number" && type !== "integer") return false;
    const number = type === "integer" ? /^-?(?:0|[1-9]\d*)$/ : /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
    const plain = number.test(expected) ? resolvePlain(expected) : undefined;
    return plain?.elsewhere === undefined && plain?.inexact === undefined && typeof plain?.value === "number";
  }

  /** The whole value in double quotes on one line, a form that holds every string. */
  #quoted(token: SlotToken): Part[] {
    const pieces = this.#copy(token.from, token.to);
    const literals: Span[] = [];
    let run: Span | undefined;
    for (const piece of pieces) {
      if (piece.verbatim) run = { start: run?.start ?? piece.start, end: piece.end };
      else {
        literals.push(run ?? { start: piece.start, end: piece.start });
        run = undefined;
      }
    }
    const first = pieces[0] ?? { start: 0, end: 0 };
    const last = pieces.at(-1) ?? first;
    literals.push(run ?? { start: last.end, end: last.end });
    let literal = 0;
    const inner = this.#segments(token).map(({ slot, value }) =>
      part(slot ?? literals[literal++] ?? last, escapeDouble(value)),
    );
    return [part(first, '"'), ...inner, part(last, '"')];
  }

  /** What YAML reads in a token: the template's text and the variables' values, in turns. */
  #segments(token: SlotToken): { slot?: Slot; value: string }[] {
    const segments: { slot?: Slot; value: string }[] = [];
    let at = 0;
    for (const match of token.value.matchAll(this.#skeleton.mark)) {
      const slot = this.#skeleton.slot(Number(match[1]));
      if (slot === undefined) continue;
      segments.push({ value: token.value.slice(at, match.index) }, { slot, value: this.#value(slot) });
      at = match.index + match[0].length;
    }
    segments.push({ value: token.value.slice(at) });
    return segments;
  }

  /** True when a YAML reader takes exactly this string from a scalar's text. */
  #reads(source: string, expected: string): boolean {
    const { Parser, CST }: TemplateEngine["yaml"] = this.#template.engine.yaml;
    const [document, ...more] = new Parser().parse(source);
    if (document?.type !== "document" || more.length > 0) return false;
    let sound = document.end === undefined || document.end.every(({ type }) => type === "newline");
    const resolved = CST.resolveAsScalar(document.value, true, () => {
      sound = false;
    });
    return sound && resolved?.value === expected;
  }

  #comment({ from, to, source }: SlotToken): Part[] {
    const parts = this.#copy(from, to, (value) => value.replace(UNSAFE_IN_COMMENT, " "));
    if (!DIRECTIVE.test(joined(parts)) || DIRECTIVE.test(source)) return parts;
    return this.#copy(from, to, (value) => value.replace(/[^\p{L}\p{N}]|archi3|disable/giu, " "));
  }

  #checkKey({ from, to, parts }: Edit): void {
    if (joined(parts).length <= LONGEST_KEY) return;
    const slot = this.#copy(from, to).find(({ verbatim }) => !verbatim);
    if (slot === undefined) return;
    this.problems.push({
      code: "value-too-long",
      message: `The value for this key is longer than the ${LONGEST_KEY.toLocaleString("en")} characters that a key can have.`,
      help: "Use a shorter value.",
      start: slot.start,
      end: slot.end,
    });
  }
}

function part({ start, end }: Span, text: string): Part {
  return { start, end, text, verbatim: false };
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

/**
 * Characters that are not written as they are: controls, lone surrogates, what has no width or no meaning, and blanks
 * that are no spaces. No fewer than the reader finds hidden; an emoji keeps its presentation selector.
 */
const UNSEEN =
  "(?![\\ufe00-\\ufe0f])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}" +
  "\\p{Noncharacter_Code_Point}\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000\\ufff0-\\uffff]";
const HIDDEN = new RegExp(UNSEEN, "u");
const EVERY_HIDDEN = new RegExp(UNSEEN, "gu");
/** Line breaks of any kind, and what no one sees. */
const UNSAFE_IN_COMMENT = new RegExp(`\\p{C}|${UNSEEN}`, "gu");

/** A string's inside as double quotes hold it: JSON's escapes, and YAML's for what JSON leaves invisible. */
function escapeDouble(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(EVERY_HIDDEN, (character) => {
      const code = character.codePointAt(0) ?? 0;
      const hex = code.toString(16);
      return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
    });
}

const PLAIN =
  /^[\p{L}\p{N}_/.<$(+^~][\p{L}\p{N}\p{M}_/.@+\-%()<>=$^~;']*(?: [\p{L}\p{N}\p{M}_/.@+\-%()<>=$^~;']+)*$/u;

/** True for text that every YAML reader, of any version, takes for a string when it stands without quotes. */
function isSafePlain(text: string): boolean {
  if (!PLAIN.test(text) || HIDDEN.test(text) || text === "<<" || /^\d{4}-\d/.test(text)) return false;
  // A number of any length is one for most readers; ours leaves very long ones alone.
  if (text.length > 50 && /^[-+.\d]/.test(text)) return false;
  const { value, elsewhere } = resolvePlain(text);
  return typeof value === "string" && elsewhere === undefined;
}
