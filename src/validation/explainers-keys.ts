import type { ErrorObject } from "ajv";
import { isMapping, type Path } from "../policy/pointer.ts";
import { nearest, onlyNear } from "../policy/spelling.ts";
import type { Explanation } from "./explanation.ts";
import { mendOfForm } from "./forms.ts";
import { descriptionOf, exampleOf, formHelp } from "./schema-metadata.ts";
import { list, quote, subject } from "./wording.ts";

/** A key that the schema does not know, and the known one that was likely meant. */
export function unknownKey(error: ErrorObject, path: Path): Explanation {
  const key = path.at(-1) ?? "";
  const known = Object.keys(propertiesOf(error));
  const { data } = error;
  // One look-up a known key: a set of the present ones would be made anew for every unknown key.
  const present = { has: (name: string) => isMapping(data) && Object.hasOwn(data, name) };
  const free = known.filter((name) => !present.has(name));
  const guess = nearest(key, free);
  const parent = path.slice(0, -1);
  const place = parent.length === 0 ? "at the top level" : `in ${subject(parent)}`;
  const explanation: Explanation = {
    rule: "ARC101",
    path,
    at: "key",
    message: `Unknown key ${quote(key)} ${place}.`,
    help: guess === undefined ? knownKeys(known, present) : `Did you mean ${quote(guess)}?`,
  };
  if (guess === undefined) return explanation;
  const certain = onlyNear(key, free) === guess;
  return {
    ...explanation,
    ...(certain ? { replacement: { text: guess, title: `Rename to ${guess}` } } : {}),
    accountsFor: guess,
  };
}

function knownKeys(known: readonly string[], present: { has(name: string): boolean }): string {
  if (known.length === 0) return "Delete it: nothing may stand here.";
  const free = known.filter((name) => !present.has(name));
  if (free.length === 0) return "Delete it: every key of this place is there already.";
  return `Delete it, or use one of: ${list(free)}.`;
}

/** A key of a mapping with free names, whose name has not the form that names have there. */
export function badKeyName(error: ErrorObject, path: Path): Explanation {
  const key = path.at(-1) ?? "";
  const names = isMapping(error.schema) ? error.schema : {};
  const allowed = Array.isArray(names["enum"]) ? names["enum"].map(String) : [];
  const guess = nearest(key, allowed);
  const form = allowed.length === 0 ? mendOfForm(key, names) : onlyNear(key, allowed);
  const isFree = form !== undefined && !(isMapping(error.data) && Object.hasOwn(error.data, form));
  return {
    rule: "ARC105",
    path,
    at: "key",
    message: `The key ${quote(key)} does not have the form that names have here.`,
    help: guess !== undefined ? `Did you mean ${quote(guess)}?` : formHelp(names),
    ...(isFree ? { replacement: { text: form, title: `Rename to ${form}` } } : {}),
  };
}

/** A key that the schema demands, and what its value could be. */
export function missingKey(error: ErrorObject, path: Path): Explanation {
  const key = String(error.params["missingProperty"]);
  const described = propertiesOf(error)[key];
  const example = isMapping(described) ? exampleOf(described) : undefined;
  const shown =
    typeof example === "object" || example === undefined ? `${key}:` : `${key}: ${JSON.stringify(example)}`;
  const why = isMapping(described) ? descriptionOf(described) : undefined;
  return {
    rule: "ARC102",
    path: [...path, key],
    at: "key",
    message: `${path.length === 0 ? "The policy" : subject(path)} lacks the key ${quote(key)}.`,
    help: `Add \`${shown}\`.${why === undefined ? "" : ` ${why}`}`,
    fits: (value) => isOfItsKind(described, value),
  };
}

/** Whether a value looks like one for a described key; without a word on its type or an example, nothing does. */
function isOfItsKind(described: unknown, value: unknown): boolean {
  if (!isMapping(described) || value === undefined) return false;
  const allowed = described["enum"];
  if (Array.isArray(allowed)) return allowed.includes(value);
  const example = exampleOf(described);
  if (example !== undefined) return sortOf(value) === sortOf(example);
  const types = [described["type"]].flat();
  return types.includes(typeOf(value)) || (types.includes("number") && typeof value === "number");
}

/** A value's type and, for text, what it begins with: `@name` and `<3%` are no plain words. */
function sortOf(value: unknown): string {
  if (typeof value !== "string") return typeOf(value);
  const first = value.charAt(0);
  if (/\p{L}/u.test(first)) return "word";
  if (/[<>=]/.test(first)) return "comparator";
  return /\d/.test(first) ? "figure" : first;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

function propertiesOf(error: ErrorObject): { [key: string]: unknown } {
  const properties = error.parentSchema?.["properties"];
  return isMapping(properties) ? properties : {};
}
