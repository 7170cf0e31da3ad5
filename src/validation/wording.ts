import type { Path } from "../policy/pointer.ts";

/** How a place is named in a message: by its key, or as an item of its list. */
export function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "The policy";
  if (!/^\d+$/.test(last)) return quote(last);
  const parent = path.at(-2);
  return parent === undefined ? `Item ${Number(last) + 1}` : `Item ${Number(last) + 1} of ${quote(parent)}`;
}

export function quote(word: string): string {
  return `"${shorten(word)}"`;
}

const LONGEST_QUOTE = 60;

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}

export function list(words: readonly string[]): string {
  const shown = words.slice(0, 12).map(shorten);
  const more = words.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

/** A value as a message shows it. */
export function describe(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "object" && value !== null) return nameOf(value);
  return value === null ? "empty" : String(value);
}

export function nameOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "a mapping of keys";
    case "string":
      return `the text ${quote(value)}`;
    case "boolean":
      return `${value}`;
    default:
      return `the number ${String(value)}`;
  }
}

const TYPE_NAMES: { [type: string]: string } = {
  object: "a mapping of keys",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "empty",
};

export function typeNames(types: unknown): string {
  const names = (Array.isArray(types) ? types : [types]).map(
    (type) => TYPE_NAMES[String(type)] ?? String(type),
  );
  return names.join(" or ");
}
