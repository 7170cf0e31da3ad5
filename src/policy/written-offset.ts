import type { Span } from "./positions.ts";

const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "0": "\0",
    a: "\x07",
    b: "\b",
    t: "\t",
    n: "\n",
    v: "\v",
    f: "\f",
    r: "\r",
    e: "\x1b",
  }).concat(Object.entries({ _: "\u00a0", N: "\u0085", L: "\u2028", P: "\u2029" })),
);
const HEX_DIGITS: { readonly [sign: string]: number } = { x: 2, u: 4, U: 8 };

/**
 * Where a character of a scalar's decoded text is written in the file: through indents, folded lines and escapes. Exact
 * for everything but white space, whose runs YAML folds.
 * @param span of the whole scalar, with its quotes or its block header
 * @param offset into `value`; past its end, the end of what is written
 */
export function writtenOffset(source: string, span: Span, value: string, offset: number): number {
  const first = source.charAt(span.start);
  const style = first === '"' || first === "'" ? first : "";
  const end = span.end - style.length;
  let at = span.start + style.length;
  if (first === "|" || first === ">") at = source.indexOf("\n", at) + 1 || end;
  const wanted = value.charAt(offset) === "" ? undefined : offset;
  for (let read = 0; at < end; ) {
    const { text, next } = charAt(source, at, style);
    const expected = value.charAt(read);
    const isBlank = text.trim() === "";
    // Blanks are folded, added as indents, or joined: only what is no blank keeps the two in step.
    if (expected.trim() === "" && !isBlank && read < value.length) {
      if (read === wanted) return at;
      read += 1;
    } else if (isBlank && expected.trim() !== "") at = next;
    else {
      if (wanted !== undefined && wanted >= read && wanted < read + Math.max(1, text.length)) return at;
      read += Math.max(isBlank ? 1 : 0, text.length);
      at = next;
    }
  }
  return end;
}

/** The decoded character at an offset of a scalar, and where the next one begins. */
function charAt(source: string, at: number, style: string): { text: string; next: number } {
  const char = source.charAt(at);
  if (style === "'" && char === "'") return { text: "'", next: at + 2 };
  if (style !== '"' || char !== "\\") return { text: char, next: at + 1 };
  const sign = source.charAt(at + 1);
  const digits = HEX_DIGITS[sign];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return { text: code <= 0x10ffff ? String.fromCodePoint(code) : "", next: at + 2 + digits };
  }
  return { text: ESCAPES.get(sign) ?? sign, next: at + 2 };
}
