import { quote } from "../wording.ts";
import { mendTo, type Slip } from "./text-slip.ts";
import type { WrittenText } from "./written-text.ts";

const OPENING = "“„‟«‹‘‚";
const CLOSING = "”“»›’";
const TYPOGRAPHIC = /[“”„‟«»‹›‘’‚]/gu;

/** Typographic quotes around a whole text, or one at either end of it. */
export function typographicQuotes(text: string, what: "key" | "value"): Slip | undefined {
  const marks = text.match(TYPOGRAPHIC)?.length ?? 0;
  if (marks === 0) return undefined;
  const opens = OPENING.includes(text.charAt(0));
  const closes = CLOSING.includes(text.charAt(text.length - 1));
  const isApostrophe = marks === 1 && closes && text.endsWith("’") && /\s/.test(text);
  const around = marks === 2 && opens && closes;
  if (isApostrophe || !(around || (marks === 1 && (opens || closes)))) return undefined;
  return {
    rule: "ARC230",
    message: `The typographic quotes are a part of the ${what} ${quote(text)}; YAML knows only " and '.`,
    help: 'Type straight quotes ("), or none.',
    replacement: { text: text.replace(TYPOGRAPHIC, ""), title: "Remove the typographic quotes" },
  };
}

/** A quote in a value that has no partner, stands twice, or stands inside other quotes. */
export function quoteInValue({ text, plain }: WrittenText): Slip | undefined {
  const end = text.length - 1;
  const last = text.charAt(end);
  const first = text.charAt(0);
  if (last === '"' && isOdd(text, '"') && !/\d"$/.test(text)) return quoteAt(text, end);
  if (first === '"' && isOdd(text, '"')) return quoteAt(text, 0);
  const doubled = plain ? text.search(/\p{L}''\p{L}/u) : -1;
  if (doubled !== -1) return doubledQuote(text, doubled + 1);
  if (/\s/.test(text)) return undefined;
  if (/^[^'`]+['`]$/.test(text)) return quoteAt(text, end);
  if (/^['`][^'`]+$/.test(text)) return quoteAt(text, 0);
  const nested = !plain && text.length > 2 && first === last && /^(?:'[^']+'|"[^"]+")$/.test(text);
  if (!nested || SOURCE_KEYWORD.test(text)) return undefined;
  return {
    rule: "ARC230",
    message: `The value ${quote(text)} has quotes inside its quotes, which become a part of it.`,
    help: "Keep one pair of quotes.",
    replacement: { text: text.slice(1, -1), title: "Remove the inner quotes" },
  };
}

/** Sources of a Content-Security-Policy are written in single quotes. */
const SOURCE_KEYWORD = /^'(?:self|none|unsafe-|strict-|nonce-|sha\d|report-sample|wasm-)/;

function isOdd(text: string, char: string): boolean {
  return text.split(char).length % 2 === 0;
}

/** The quote at the start or the end of a text. */
function quoteAt(text: string, at: number): Slip {
  return {
    rule: "ARC230",
    message: `The quote ${at === 0 ? "before" : "after"} ${quote(withoutChar(text, at))} has no partner, and is a part of the value.`,
    help: "Remove it, or put the value in a pair of quotes.",
    part: { start: at, end: at + 1 },
    ...withoutQuote(text, at),
  };
}

function doubledQuote(text: string, at: number): Slip {
  return {
    rule: "ARC230",
    message: `Two single quotes stand side by side in ${quote(text)}; without quotes around it, both are a part of it.`,
    help: "Write one.",
    part: { start: at, end: at + 2 },
    ...withoutQuote(text, at),
  };
}

/** `drivers'` may be meant as it is; in both of the other mends the value is the text without the quote. */
function withoutQuote(text: string, at: number): Pick<Slip, "mend"> {
  return text.endsWith("s'") ? {} : mendTo(text, withoutChar(text, at), "Remove the quote");
}

function withoutChar(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

/** A quote before or after a key that has no partner. */
export function quoteInKey(key: string): Slip | undefined {
  if (!/^["'`][^"'`]+$|^[^"'`]+["'`]$/.test(key)) return undefined;
  return {
    rule: "ARC230",
    message: `The key ${quote(key)} has a quote without a partner, which is a part of it.`,
    help: "Remove the quote.",
    replacement: { text: key.replace(/["'`]/g, ""), title: "Remove the quote" },
  };
}
