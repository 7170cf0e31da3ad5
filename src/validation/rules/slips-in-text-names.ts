import { kebabOf } from "../../policy/spelling.ts";
import { quote } from "../wording.ts";
import type { Slip } from "./text-slip.ts";

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
  const kebab = kebabOf(name);
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
export function mixedStyle(text: string): Slip | undefined {
  if (!/^[a-z]{2,}(?:[-_][a-z]{2,})+$/.test(text) || !text.includes("-") || !text.includes("_"))
    return undefined;
  const slip = oddStyle(text, "item");
  return { ...slip, message: `${quote(text)} is joined by dashes and by underscores.` };
}

/**
 * Whether all parts of a name are words that its file holds elsewhere too, or the schema, and none are halves of one: `im_pact-analysis` and `check_s` have a sign too much, and no other sign where one belongs.
 */
export function joinsWords(text: string, name: string, known: ReadonlySet<string>): boolean {
  const parts = partsOf(name);
  const words = new Map<string, number>();
  for (const word of text.match(/[A-Za-z\d]+(?:_[A-Za-z\d]+)*/g) ?? [])
    for (const part of partsOf(word)) words.set(part, (words.get(part) ?? 0) + 1);
  const isWord = (word: string) => (words.get(word) ?? 0) > 1 || known.has(word);
  const halves = parts.slice(1).map((part, index) => `${parts[index]}${part}`);
  return parts.every(isWord) && !halves.some((whole) => words.has(whole) || known.has(whole));
}

function partsOf(name: string): string[] {
  return kebabOf(name).split("-");
}
