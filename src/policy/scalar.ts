/**
 * What a plain (unquoted) scalar means: YAML 1.2 core schema, plus whether YAML 1.1 readers such as PyYAML
 * read something else. The agents that load policies are not ours, so a disagreement is worth a finding.
 *
 * Sources: YAML 1.2.2 §10.3.2 (core schema); YAML 1.1 type repository as PyYAML implements it. Dates are left
 * out on purpose: they stay strings, since published schemas expect strings and 1.1 readers merely add a type.
 */
export interface PlainScalar {
  value: string | number | boolean | null;
  /** What a YAML 1.1 reader makes of it, when that differs. */
  elsewhere?: string;
  /** Set when a number cannot be held exactly, or is not one that JSON knows. */
  inexact?: string;
}

const INT_12 = /^[-+]?[0-9]+$/;
const OCTAL_12 = /^0o[0-7]+$/;
const HEX_12 = /^0x[0-9a-fA-F]+$/;
const FLOAT_12 = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

const INT_11 = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const BINARY_11 = /^[-+]?0b[01_]+$/;
const OCTAL_11 = /^[-+]?0[0-7_]+$/;
const HEX_11 = /^[-+]?0x[0-9a-fA-F_]+$/;
const SEXAGESIMAL_11 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const FLOAT_11 = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/;

/** No number that anyone writes is longer; keeps the patterns off large scalars. */
const LONGEST_NUMBER = 128;

const WORDS = new Map<string, PlainScalar>([
  ["", { value: null }],
  ["~", { value: null }],
  ["null", { value: null }],
  ["Null", { value: null }],
  ["NULL", { value: null }],
  ["true", { value: true }],
  ["True", { value: true }],
  ["TRUE", { value: true }],
  ["false", { value: false }],
  ["False", { value: false }],
  ["FALSE", { value: false }],
  ["=", { value: "=", elsewhere: "a default-value marker" }],
]);
for (const [words, meaning] of [
  [["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"], "true"],
  [["n", "N", "no", "No", "NO", "off", "Off", "OFF"], "false"],
] as const) {
  for (const word of words) WORDS.set(word, { value: word, elsewhere: meaning });
}

/** What begins with a letter and is longer than every keyword cannot be anything but text: the common case. */
export function isSurelyText(text: string): boolean {
  return text.length > 5 && text.charCodeAt(0) >= 65;
}

/** Resolves the text of a plain scalar. */
export function resolvePlain(text: string): PlainScalar {
  if (isSurelyText(text)) return { value: text };
  const first = text.charCodeAt(0);
  if (first >= 65) return WORDS.get(text) ?? { value: text };
  if (text.length <= 1) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  if (text.length > LONGEST_NUMBER || !startsNumber(first)) return { value: text };
  return resolveNumber(text);
}

function startsNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

function resolveNumber(text: string): PlainScalar {
  if (NOT_A_NUMBER.test(text)) return { value: Number.NaN, inexact: "not a number, which JSON cannot hold" };
  if (INFINITE.test(text)) {
    return {
      value: text.startsWith("-") ? -Infinity : Infinity,
      inexact: "infinite, which JSON cannot hold",
    };
  }
  const integer = INT_12.test(text) || OCTAL_12.test(text) || HEX_12.test(text);
  if (!integer && !FLOAT_12.test(text)) {
    const elsewhere = meaningIn11(text);
    return elsewhere === undefined ? { value: text } : { value: text, elsewhere: String(elsewhere) };
  }
  const value = Number(text);
  const scalar: PlainScalar = { value };
  const elsewhere = meaningIn11(text);
  if (elsewhere !== value) scalar.elsewhere = elsewhere === undefined ? "text" : String(elsewhere);
  if (!Number.isFinite(value)) scalar.inexact = "too large for a 64-bit number";
  else if (integer && !Number.isSafeInteger(value)) {
    scalar.inexact = "beyond 2^53, where many readers lose digits";
  }
  return scalar;
}

/** The number that a YAML 1.1 reader sees, or undefined where it sees text. */
function meaningIn11(text: string): number | undefined {
  const plain = text.replaceAll("_", "");
  if (INT_11.test(text)) return Number(plain);
  if (OCTAL_11.test(text)) return signed(plain, 8, 1);
  if (HEX_11.test(text)) return signed(plain, 16, 2);
  if (BINARY_11.test(text)) return signed(plain, 2, 2);
  if (FLOAT_11.test(text)) return Number(plain);
  if (SEXAGESIMAL_11.test(text)) {
    const negative = plain.startsWith("-");
    const parts = plain.replace(/^[-+]/, "").split(":");
    const total = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
    return negative ? -total : total;
  }
  return undefined;
}

function signed(text: string, radix: number, prefix: number): number {
  const negative = text.startsWith("-");
  const digits = text.replace(/^[-+]/, "").slice(prefix);
  const value = Number.parseInt(digits === "" ? "0" : digits, radix);
  return negative ? -value : value;
}

/** Letters, digits and signs that mean nothing to YAML, in brackets or not; a colon or a # may end a text. */
const UNMARKED = /^[A-Za-z0-9/][\w./%+-]*(?: [\w./%+-]+)*$/;
/** A date to readers of YAML 1.1; `e2` is a number to some. */
const OTHERWISE_11 = /^\d{4}-\d{1,2}-\d{1,2}|^[eE]-?[0-9_]+$/;

/** Whether readers of YAML 1.1 and 1.2 all take a text without quotes for that text, in brackets too. */
export function isTextEverywhere(text: string): boolean {
  if (!UNMARKED.test(text) || OTHERWISE_11.test(text)) return false;
  const plain = resolvePlain(text);
  return plain.value === text && plain.elsewhere === undefined;
}
