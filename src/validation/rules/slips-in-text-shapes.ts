import { isMapping } from "../../policy/pointer.ts";
import type { DraftMend, Rule } from "../rule.ts";
import { quote } from "../wording.ts";
import { changeOf, withoutEntities, withoutLookAlikes } from "./slip-mends.ts";

/** A slip of typing in one text. */
export interface Slip {
  rule: Rule["id"];
  message: string;
  help: string;
  /** The slip itself, as offsets into the decoded text. */
  part?: { start: number; end: number };
  replacement?: { text: string; title: string };
  /** A change of a part of the text, which need not be the part that is underlined. */
  mend?: DraftMend;
}

/** The mend that makes a text of another one, if there is one. */
function mendTo(text: string, now: string | undefined, title: string): Pick<Slip, "mend"> {
  const mend = now === undefined ? undefined : changeOf(text, now, title);
  return mend === undefined ? {} : { mend };
}

/** A value as it is read and as it is written. */
export interface WrittenText {
  text: string;
  raw: string;
  /** Written without quotes. */
  plain: boolean;
  /** The text begins on a line below its key, where a list would begin. */
  below: boolean;
  /** It may be an option of a command, which begins with a dash. */
  mayBeOption: boolean;
}

/** The first slip that a value shows, the most telling kind first. */
export function valueSlip(written: WrittenText): Slip | undefined {
  return (
    swallowedLine(written) ??
    blankEdge(written.text, "value") ??
    typographicQuotes(written.text, "value") ??
    lookAlike(written.text) ??
    htmlEntity(written.text) ??
    strayQuote(written) ??
    gluedComment(written) ??
    gluedDash(written) ??
    strayColon(written) ??
    strayPunctuation(written) ??
    mixedStyle(written.text)
  );
}

/** The first slip that a key shows. */
export function keySlip(key: string): Slip | undefined {
  return (
    blankEdge(key, "key") ??
    typographicQuotes(key, "key") ??
    lookAlike(key) ??
    quoteInKey(key) ??
    colonInKey(key) ??
    punctuationInKey(key)
  );
}

const ENTRY_LINE = /^(?:[-+*•–—]\s*[\p{L}\d"']|[A-Za-z][\w.-]*:(?!\/\/)[^\s:])/u;
/** A text in which a line may have begun that looks like an entry. */
export const HOLDS_ENTRY = /(?:^|\s)(?:-\s|[-+*•–—]\s*[\p{L}\d"']|[A-Za-z][\w.-]*:(?!\/\/)[^\s:])/u;
/** Two names; on two lines they were meant as two entries, for nobody breaks a line between two words of a text. */
export const TWO_NAMES = /^[a-z\d@][a-z\d@._-]* [a-z\d@][a-z\d@._-]*$/;

function swallowedLine({ raw, plain, text, below }: WrittenText): Slip | undefined {
  if (!plain || !raw.includes("\n")) return undefined;
  const [first = "", ...others] = raw.split("\n").map((one) => one.trim());
  if (below && others.every((one) => one.startsWith("- "))) return lostFirstDash(first);
  const line = others.find((one) => ENTRY_LINE.test(one) || TWO_NAMES.test(text));
  if (line === undefined) return undefined;
  const start = text.indexOf(line, raw.indexOf("\n"));
  return {
    rule: "ARC232",
    message: `The line ${quote(line)} looks like an entry of its own, but is read as a part of the text before it.`,
    help: "Give it the indentation of its neighbours and a space after its dash or colon; if it is text, put quotes around the whole.",
    ...(start === -1 ? {} : { part: { start, end: start + line.length } }),
  };
}

function lostFirstDash(line: string): Slip {
  return {
    rule: "ARC232",
    message: `The line ${quote(line)} has no dash, so that the items after it are read as a part of its text.`,
    help: "Start the line with a dash and a space.",
    part: { start: 0, end: line.length },
    // `5- item` has its dash, and a sign too much; so has `-i tem`, only not where it belongs.
    ...(/^(?:-|[^\s-]*-\s)/.test(line) ? {} : { mend: { kind: "dash" } }),
  };
}

function blankEdge(text: string, what: "key" | "value"): Slip | undefined {
  const edge = /^\s+|\s+$/.exec(text);
  if (edge === null) return undefined;
  const only = edge[0].length === text.length;
  return {
    rule: "ARC239",
    message: only
      ? `The ${what} holds nothing but blanks.`
      : `The ${what} ${edge.index === 0 ? "begins" : "ends"} with a blank.`,
    help: only
      ? "Write what is meant, or delete it."
      : "Remove the blank inside the quotes; programs compare it with the rest.",
    part: { start: edge.index, end: edge.index + edge[0].length },
    ...mendTo(text, only ? text : text.trim(), "Remove the blank"),
  };
}

const OPENING = "“„‟«‹‘‚";
const CLOSING = "”“»›’";
const TYPOGRAPHIC = /[“”„‟«»‹›‘’‚]/gu;

function typographicQuotes(text: string, what: "key" | "value"): Slip | undefined {
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

// The letters of Greek and Cyrillic that no one can tell from Latin ones.
const LOOK_ALIKE =
  /[\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd\u0405\u0406\u0408\u0410\u0412\u0415\u041a\u041c-\u041e\u0420-\u0422\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u051b]/u;

function lookAlike(text: string): Slip | undefined {
  for (const { 0: word, index } of text.matchAll(
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu,
  )) {
    const at = word.search(LOOK_ALIKE);
    if (at !== -1 && /\p{Script=Latin}/u.test(word)) return alike(text, index + at, "letter");
  }
  const wide = text.search(/[\uff01-\uff5e]/u);
  if (wide !== -1 && /[a-z\d]/i.test(text) && !/[\u3000-\u9fff\uac00-\ud7af]/u.test(text))
    return alike(text, wide, "sign");
  const dash = /^[^\s‐‑‒–—−]*\p{L}[‐‑‒–—−][\p{L}\d]\S*$/u.test(text) ? text.search(/[‐‑‒–—−]/u) : -1;
  return dash === -1 ? undefined : alike(text, dash, "dash");
}

/** `&gt;` for `>`: text that was copied out of a page's source. */
function htmlEntity(text: string): Slip | undefined {
  const found = /&(?:lt|gt|amp|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,5});/i.exec(text);
  if (found === null) return undefined;
  return {
    rule: "ARC238",
    message: `${quote(found[0])} stands for a sign in HTML; here it is text.`,
    help: "Write the sign itself.",
    part: { start: found.index, end: found.index + found[0].length },
    ...mendTo(text, withoutEntities(text), "Write the sign itself"),
  };
}

function alike(text: string, at: number, what: string): Slip {
  const char = text.charAt(at);
  const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    rule: "ARC238",
    message: `${quote(text)} holds the ${what} ${code} (${char}), which looks like another one of the keyboard.`,
    help: `Type the ${what === "dash" ? "hyphen (-)" : what} of the keyboard; programs see another word.`,
    part: { start: at, end: at + 1 },
    ...mendTo(text, withoutLookAlikes(text), `Change to the ${what} of the keyboard`),
  };
}

function strayQuote({ text, plain }: WrittenText): Slip | undefined {
  const end = text.length - 1;
  const last = text.charAt(end);
  const first = text.charAt(0);
  if (last === '"' && isOdd(text, '"') && !/\d"$/.test(text)) return quoteAt(text, end);
  if (first === '"' && isOdd(text, '"')) return quoteAt(text, 0);
  const doubled = plain ? text.search(/\p{L}''\p{L}/u) : -1;
  if (doubled !== -1) return quoteAt(text, doubled + 1);
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

function quoteAt(text: string, at: number): Slip {
  const inside = at > 0 && at < text.length - 1;
  return {
    rule: "ARC230",
    message: inside
      ? `Two single quotes stand side by side in ${quote(text)}; without quotes around it, both are a part of it.`
      : `The quote ${at === 0 ? "before" : "after"} ${quote(at === 0 ? text.slice(1) : text.slice(0, -1))} has no partner, and is a part of the value.`,
    help: inside ? "Write one." : "Remove it, or put the value in a pair of quotes.",
    part: { start: at, end: at + (inside ? 2 : 1) },
    // `drivers'` may be meant as it is; in both of the other mends the value is the text without the quote.
    ...(text.endsWith("s'") ? {} : mendTo(text, text.slice(0, at) + text.slice(at + 1), "Remove the quote")),
  };
}

function quoteInKey(key: string): Slip | undefined {
  if (!/^["'`][^"'`]+$|^[^"'`]+["'`]$/.test(key)) return undefined;
  return {
    rule: "ARC230",
    message: `The key ${quote(key)} has a quote without a partner, which is a part of it.`,
    help: "Remove the quote.",
    replacement: { text: key.replace(/["'`]/g, ""), title: "Remove the quote" },
  };
}

function gluedComment({ text, plain }: WrittenText): Slip | undefined {
  const found = plain ? /^[\w@%<>.-]*[a-z\d]{2}[)%]?(# \S.*)$/.exec(text) : null;
  const comment = found?.[1];
  if (comment === undefined) return undefined;
  const start = text.length - comment.length;
  return {
    rule: "ARC235",
    message: `${quote(comment)} is read as a part of the value: a comment needs a space before its #.`,
    help: "Put a space before the #; if it is no comment, put quotes around the value.",
    part: { start, end: text.length },
    mend: { kind: "space", at: start, title: "Put a space before the comment" },
  };
}

function gluedDash({ text, plain, mayBeOption }: WrittenText): Slip | undefined {
  if (!plain || mayBeOption || !/^(?:-[A-Za-z][\w]|[+•–—·]\s*[A-Za-z])/u.test(text)) return undefined;
  return {
    rule: "ARC233",
    message: `The sign ${text.charAt(0)} is a part of the text ${quote(text)}.`,
    help: "An item of a list starts with one dash and a space; if the sign belongs to the text, put quotes around it.",
    part: { start: 0, end: 1 },
    // `+` and a bullet may be meant as a mark.
    ...(/^-[a-z]{2}[a-z-]*$/.test(text) ? mendTo(text, text.slice(1), "Remove the dash") : {}),
  };
}

/** `- - item`: an item that became a list of its own among texts. */
export function nestedItem(list: readonly unknown[]): { index: number; slip: Slip } | undefined {
  const index = list.findIndex((item) => Array.isArray(item));
  const others = list.filter((item) => typeof item === "string").length;
  const item = list[index];
  if (index === -1 || others < 1 || others !== list.length - 1) return undefined;
  if (!Array.isArray(item) || item.length !== 1 || typeof item[0] !== "string") return undefined;
  const slip: Slip = {
    rule: "ARC233",
    message: `${quote(item[0])} is a list of its own among items that are texts: it has two dashes.`,
    help: "Write one dash.",
    mend: { kind: "unwrap" },
  };
  return { index, slip };
}

/** `- key:value` among mappings: without the blank it is a text. */
export function unspacedEntry(list: readonly unknown[]): { index: number; slip: Slip } | undefined {
  const index = list.findIndex((item) => typeof item === "string");
  const item = list[index];
  if (typeof item !== "string" || list.length < 2 || !/^[A-Za-z][\w.-]*\s?:\S/.test(item)) return undefined;
  if (!list.every((other, at) => at === index || isMapping(other))) return undefined;
  const slip: Slip = {
    rule: "ARC234",
    message: `${quote(item)} is a text among keys with values: its colon has no space after it.`,
    help: "Put a space after the colon.",
    ...(/^[A-Za-z][\w.-]*:[\w@<>.%-]+$/.test(item)
      ? { mend: { kind: "space", at: item.indexOf(":") + 1, title: "Put a space after the colon" } }
      : {}),
  };
  return { index, slip };
}

function strayColon({ text, plain }: WrittenText): Slip | undefined {
  if (!plain || !/^(?:[:=]\s*[\w"'@<>]|[:=]>)[^:]*$/.test(text)) return undefined;
  return {
    rule: "ARC234",
    message: `The sign ${text.charAt(0)} is a part of the text ${quote(text)}.`,
    help: "One colon and a space stand between a key and its value; if the sign belongs to the text, put quotes around it.",
    part: { start: 0, end: 1 },
    ...mendTo(text, /^[:=]\s*[\w"'@]/.test(text) ? text.slice(1).trimStart() : undefined, "Remove the sign"),
  };
}

function colonInKey(key: string): Slip | undefined {
  if (!/^[^\s:=]+\s*[:=]+$|^[:=]+[^\s:=]+$/.test(key)) return undefined;
  return {
    rule: "ARC234",
    message: `The sign ${key.endsWith("=") || key.startsWith("=") ? "=" : ":"} is a part of the key ${quote(key)}.`,
    help: "Write one colon between a key and its value.",
    replacement: { text: key.replace(/[\s:=]/g, ""), title: "Remove the sign" },
  };
}

const WORD = "[a-z][a-z\\d]*(?:-[a-z\\d]+)*";
const ENDS_ODDLY = new RegExp(`^${WORD}(?:[,;.]|-+)$`);
const DOUBLE_DASH = new RegExp(`^${WORD}(--+)${WORD}$`);

function strayPunctuation({ text, plain }: WrittenText): Slip | undefined {
  const dashes = DOUBLE_DASH.exec(text)?.[1];
  if (dashes !== undefined) return punctuation(text, "value", text.indexOf(dashes), dashes.length);
  const odd = (text.length > 4 && ENDS_ODDLY.test(text)) || (plain && /[^\s,;][,;]$/.test(text));
  if (!odd) return undefined;
  const at = text.search(/[,;.-]+$/);
  return punctuation(text, "value", at, text.length - at);
}

function punctuationInKey(key: string): Slip | undefined {
  if (!/^[.,;][\w-]+$|^[\w-]*\w[.,;]$|^\w[\w-]*\w-+$|^[a-z\d]+(?:-[a-z\d]+)*--+[a-z\d-]+$/.test(key))
    return undefined;
  return punctuation(key, "key", 0, key.length);
}

function punctuation(text: string, what: "key" | "value", start: number, length: number): Slip {
  return {
    rule: "ARC236",
    message: `The ${what} ${quote(text)} holds punctuation that does not belong to a name.`,
    help: "Remove it.",
    part: { start, end: start + length },
    ...mendTo(text, withoutPunctuation(text), "Remove the punctuation"),
  };
}

/** Behind a dash at its end the rest of a word may be lost. */
function withoutPunctuation(text: string): string | undefined {
  return text.endsWith("-") ? undefined : text.replace(/^[.,;]+|[.,;]+$/g, "").replace(/--+/g, "-");
}

/** A plain item of a flow list that holds a blank, in a file whose other items hold none. */
export function lostComma(item: string): Slip | undefined {
  if (!/^[\w@<>%-]+[;.|:]?(?: [\w@<>%|-]+)+$/.test(item)) return undefined;
  const start = item.search(/[;.|:]? /);
  return {
    rule: "ARC237",
    message: `${quote(item)} is one item of the list; items are divided by commas.`,
    help: "Put a comma between the items; if it is one, put quotes around it.",
    part: { start, end: item.indexOf(" ") + 1 },
    // A sign that divides says so; a blank alone may belong to the item.
    ...(/^[;|]$/.test(item.charAt(start))
      ? { mend: { kind: "comma", at: start, title: "Change to a comma" } }
      : {}),
  };
}

/** Names of one word are in any style. */
const KEBAB = /^@?[a-z][a-z\d]*(?:-[a-z\d]+)+$/;
const ODD_KEY = /^(?=.*(?:[A-Z]|[a-z\d]_[a-z\d]))[A-Za-z][A-Za-z\d_-]*[A-Za-z\d]$/;
/** How variables of an environment are written. */
const VARIABLE = /^[A-Z][A-Z\d_]*$/;
// Capitals alone may be an acronym, and a name with digits a standard.
const ODD_ITEM =
  /^(?:[A-Z][a-z]{2,}(?:-[a-z]+)*|[a-z]+[A-Z][a-z]+|[a-z]+(?:[-_][a-z]+)*_[a-z]+(?:[-_][a-z]+)*|[A-Z]{2,}(?:-[A-Z]+)+)$/;

/** Whether a name is written in kebab-case, in another style, or in no style that could be told. */
export function styleOf(name: string, what: "key" | "item"): "kebab" | "odd" | undefined {
  if (KEBAB.test(name)) return "kebab";
  const odd = what === "key" ? ODD_KEY.test(name) && !VARIABLE.test(name) : ODD_ITEM.test(name);
  return odd ? "odd" : undefined;
}

/** The slip of a name that is the only one of its file in another style. */
export function oddStyle(name: string, what: "key" | "item"): Slip {
  const kebab = name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
  return {
    rule: "ARC231",
    message: `${quote(name)} is written in another style than all other names of the file.`,
    help: `Did you mean ${quote(kebab)}?`,
    // A capital alone may begin a name of the world's, and so may capitals inside of an item.
    ...(name.includes("_") || (what === "key" && /^[a-z]+[A-Z]/.test(name))
      ? { replacement: { text: kebab, title: `Change to ${kebab}` } }
      : {}),
  };
}

/** A word that is joined by underscores and by dashes. */
function mixedStyle(text: string): Slip | undefined {
  if (!/^[a-z]{2,}(?:[-_][a-z]{2,})+$/.test(text) || !text.includes("-") || !text.includes("_"))
    return undefined;
  const slip = oddStyle(text, "item");
  return { ...slip, message: `${quote(text)} is joined by dashes and by underscores.` };
}

/** A text that begins with & and so is no text. */
export function anchorForText(name: string): Slip {
  return {
    rule: "ARC236",
    message: `The sign & makes ${quote(`&${name}`)} the name of an anchor, so that the value is empty.`,
    help: "Delete the sign, or put quotes around the text.",
  };
}
