import { isMapping } from "../../policy/pointer.ts";
import { quote } from "../wording.ts";
import type { Slip } from "./text-slip.ts";
import type { WrittenText } from "./written-text.ts";

/** What an item or a key begins with whose dash or colon lacks its space. */
const ENTRY = String.raw`[-+*•–—]\s*[\p{L}\d"']|[A-Za-z][\w.-]*:(?!\/\/)[^\s:]`;
const ENTRY_LINE = new RegExp(`^(?:${ENTRY})`, "u");
/** A text in which a line may have begun that looks like an entry. */
const HOLDS_ENTRY = new RegExp(String.raw`(?:^|\s)(?:-\s|${ENTRY})`, "u");
/** Two names; on two lines they were meant as two entries, for nobody breaks a line between two words of a text. */
const TWO_NAMES = /^[a-z\d@][a-z\d@._-]* [a-z\d@][a-z\d@._-]*$/;

/** Whether a text could have swallowed an entry, were it written on several lines. */
export function mayHoldEntry(text: string): boolean {
  return TWO_NAMES.test(text) || HOLDS_ENTRY.test(text);
}

/** A line of an unquoted text that looks like an item or a key of its own. */
export function swallowedLine({ raw, plain, text, below }: WrittenText): Slip | undefined {
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

/** The slip of an item that is of another type than all the others of its list; `rawItem` is how an item is written. */
export function itemSlip(
  list: readonly unknown[],
  rawItem: (index: number) => string | undefined,
): { index: number; slip: Slip } | undefined {
  const index = exception(list, Array.isArray, isText) ?? exception(list, isText, isMapping);
  if (index === undefined) return undefined;
  const item = list[index];
  const slip = isText(item) ? unspacedEntry(item) : nestedItem(item, rawItem(index));
  return slip && { index, slip };
}

/** Where the one item of a list stands that is unlike all the others, which are the usual ones. */
function exception(
  list: readonly unknown[],
  isUnlike: (item: unknown) => boolean,
  isUsual: (item: unknown) => boolean,
): number | undefined {
  const index = list.findIndex(isUnlike);
  if (index === -1 || list.length === 1) return undefined;
  return list.every((item, at) => at === index || isUsual(item)) ? index : undefined;
}

function isText(item: unknown): item is string {
  return typeof item === "string";
}

/** `- - item`: an item that became a list of its own among texts. */
function nestedItem(item: unknown, raw: string | undefined): Slip | undefined {
  if (!Array.isArray(item) || item.length !== 1 || !isText(item[0]) || !raw?.startsWith("-"))
    return undefined;
  return {
    rule: "ARC233",
    message: `${quote(item[0])} is a list of its own among items that are texts: it has two dashes.`,
    help: "Write one dash.",
    mend: { kind: "unwrap" },
  };
}

/** `- key:value` among mappings: without the blank it is a text. */
function unspacedEntry(item: string): Slip | undefined {
  if (!/^[A-Za-z][\w.-]*\s?:\S/.test(item)) return undefined;
  return {
    rule: "ARC234",
    message: `${quote(item)} is a text among keys with values: its colon has no space after it.`,
    help: "Put a space after the colon.",
    ...(/^[A-Za-z][\w.-]*:[\w@<>.%-]+$/.test(item)
      ? { mend: { kind: "space", at: item.indexOf(":") + 1, title: "Put a space after the colon" } }
      : {}),
  };
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
