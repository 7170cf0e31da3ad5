import type { ErrorObject } from "ajv";
import { isMapping, type Path } from "../policy/pointer.ts";
import { nearest, onlyNear } from "../policy/spelling.ts";
import { mendOfDate, mendOfForm } from "./forms.ts";
import type { DraftMend } from "./rule.ts";
import { describe, list, nameOf, quote, subject, typeNames } from "./wording.ts";

/** One root cause of a schema's refusal, in an author's words. */
export interface Explanation {
  rule: string;
  path: Path;
  /** What to underline: the key at the path, or its value. */
  at: "key" | "value";
  message: string;
  help: string;
  /** What to write instead, where there is exactly one likely answer. */
  replacement?: { text: string; title: string; raw?: boolean };
  mend?: DraftMend;
  related?: { path: Path; at: "key" | "value"; message: string };
  /** A missing key that this explanation already accounts for. */
  accountsFor?: string;
  /** Other places that this explanation speaks for: nothing more is said there. */
  covers?: readonly Path[];
  /** A key line is lost, so that what belongs to it is read as something else's: what the policy defines is unsure. */
  lostLine?: true;
  /** Of a key that is missing beside others of which one would do: all of them. */
  alternatives?: readonly string[];
  /** How a missing key is named in a list of several, where its name alone does not say it. */
  lacks?: string;
  /** Of a missing key: whether a value could be meant for it. */
  fits?: (value: unknown) => boolean;
}

type Explainer = (error: ErrorObject, path: Path, root: unknown) => Explanation | undefined;

const silent: Explainer = () => undefined;

const EXPLAINERS: { [keyword: string]: Explainer } = {
  additionalProperties: (error, path) =>
    unknownKey(error, [...path, String(error.params["additionalProperty"])]),
  unevaluatedProperties: (error, path) =>
    unknownKey(error, [...path, String(error.params["unevaluatedProperty"])]),
  propertyNames: (error, path) => badKeyName(error, [...path, String(error.params["propertyName"])]),
  required: missingKey,
  type: wrongType,
  enum: notAllowed,
  const: notConstant,
  pattern: badForm,
  format: badFormat,
  minLength: tooShort,
  minItems: tooShort,
  minProperties: tooShort,
  maxLength: tooLong,
  maxItems: tooLong,
  maxProperties: tooLong,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  multipleOf: outOfRange,
  uniqueItems: repeatedItem,
  dependentRequired: missingKey,
  dependencies: missingKey,
  // Their branches' own errors say it better.
  if: silent,
  unevaluatedItems: (_error, path) => generic(path, "holds items that its schema does not describe"),
  additionalItems: (_error, path) => generic(path, "holds more items than its schema describes"),
  contains: (_error, path) => generic(path, "lacks an item that its schema demands"),
  not: (_error, path) => generic(path, "is what its schema excludes"),
  "false schema": (_error, path) => ({
    ...generic(path, "is not allowed here"),
    at: "key",
    help: "Delete it.",
  }),
};

export function explainOne(error: ErrorObject, path: Path, root: unknown): Explanation | undefined {
  // An error inside a key's name is told by `propertyNames`.
  if (error.propertyName !== undefined && error.keyword !== "propertyNames") return undefined;
  const explainer = EXPLAINERS[error.keyword];
  return explainer === undefined
    ? generic(path, error.message ?? "is refused by its schema")
    : explainer(error, path, root);
}

function generic(path: Path, what: string): Explanation {
  return {
    rule: "ARC108",
    path,
    at: "value",
    message: `${subject(path)} ${what}.`,
    help: "See the description of this place in the schema.",
  };
}

function unknownKey(error: ErrorObject, path: Path): Explanation {
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

function badKeyName(error: ErrorObject, path: Path): Explanation {
  const key = path.at(-1) ?? "";
  const names = isMapping(error.schema) ? error.schema : {};
  const allowed = Array.isArray(names["enum"]) ? names["enum"].map(String) : [];
  const guess = nearest(key, allowed);
  const example = exampleOf(names);
  const form = allowed.length === 0 ? mendOfForm(key, names) : onlyNear(key, allowed);
  const isFree = form !== undefined && !(isMapping(error.data) && Object.hasOwn(error.data, form));
  return {
    rule: "ARC105",
    path,
    at: "key",
    message: `The key ${quote(key)} does not have the form that names have here.`,
    help: guess !== undefined ? `Did you mean ${quote(guess)}?` : formHelp(names, example),
    ...(isFree ? { replacement: { text: form, title: `Rename to ${form}` } } : {}),
  };
}

function missingKey(error: ErrorObject, path: Path): Explanation {
  const key = String(error.params["missingProperty"]);
  const described = propertiesOf(error)[key];
  const example = isMapping(described) ? exampleOf(described) : undefined;
  const shown =
    typeof example === "object" || example === undefined ? `${key}:` : `${key}: ${JSON.stringify(example)}`;
  const why =
    isMapping(described) && typeof described["description"] === "string"
      ? ` ${described["description"]}`
      : "";
  return {
    rule: "ARC102",
    path: [...path, key],
    at: "key",
    message: `${path.length === 0 ? "The policy" : subject(path)} lacks the key ${quote(key)}.`,
    help: `Add \`${shown}\`.${why}`,
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

function wrongType(error: ErrorObject, path: Path): Explanation {
  const wanted = error.params["type"] as string | string[];
  const types = Array.isArray(wanted) ? wanted : [wanted];
  const actual = error.data;
  const explanation: Explanation = {
    rule: "ARC103",
    path,
    at: "value",
    message:
      actual === null
        ? `${subject(path)} has no value; it must be ${typeNames(wanted)}.`
        : `${subject(path)} must be ${typeNames(wanted)}, but is ${nameOf(actual)}.`,
    help: formOfNumber(error) ?? typeHelp(types, actual),
  };
  const replacement = typeReplacement(types, actual);
  if (replacement !== undefined) return { ...explanation, replacement };
  const mend = typeMend(error, types);
  return mend === undefined ? explanation : { ...explanation, mend };
}

/** Quotes where any text may stand, and brackets around the only item of a list. */
function typeMend({ data, parentSchema = {} }: ErrorObject, types: readonly string[]): DraftMend | undefined {
  const [type, ...others] = types;
  if (others.length > 0) return undefined;
  if (type === "string" && (typeof data === "number" || typeof data === "boolean")) {
    const isFree = ["pattern", "format", "enum", "const", "archi3"].every((word) => !(word in parentSchema));
    return isFree ? { kind: "quote" } : undefined;
  }
  const isWord = typeof data === "string" && /^[\w@./*-]+$/.test(data);
  return type === "array" && isWord ? { kind: "list" } : undefined;
}

/** A number where a text of a certain form belongs: quotes alone would not give it that form. */
function formOfNumber({ parentSchema = {}, data }: ErrorObject): string | undefined {
  const { pattern, examples, archi3 } = parentSchema;
  const example = Array.isArray(examples) ? examples.find((one) => typeof one === "string") : undefined;
  if (typeof data !== "number" || example === undefined) return undefined;
  const isAmount =
    isMapping(archi3) && (archi3["threshold"] !== undefined || archi3["measure"] !== undefined);
  return pattern === undefined && !isAmount ? undefined : `Write a text such as ${JSON.stringify(example)}.`;
}

function typeHelp(types: readonly string[], actual: unknown): string {
  if (types.includes("string") && typeof actual !== "object") return "Put the value in quotes.";
  if (typeReplacement(types, actual) !== undefined) return "Remove the quotes.";
  if (types.includes("array") && typeof actual === "string")
    return "Write a list: one item a line, each after a dash.";
  if (types.includes("object")) return "Write keys and values below it, indented.";
  return `Write ${typeNames(types)}.`;
}

function typeReplacement(types: readonly string[], actual: unknown): Explanation["replacement"] {
  if (typeof actual === "string") {
    const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(actual) ? Number(actual) : undefined;
    const fits =
      (types.includes("boolean") && (actual === "true" || actual === "false")) ||
      (types.includes("number") && number !== undefined) ||
      (types.includes("integer") && Number.isInteger(number));
    if (fits) return { text: actual, title: "Remove the quotes", raw: true };
    const flag = types.length === 1 && types[0] === "boolean" ? flagOf(actual) : undefined;
    return flag === undefined ? undefined : { text: flag, title: `Change to ${flag}`, raw: true };
  }
  return undefined;
}

/** The flag that a text is meant as: another word for it, or a slip of true or false. */
export function flagOf(text: string): "true" | "false" | undefined {
  const word = text.trim().toLowerCase();
  if (["true", "yes", "on", "enabled"].includes(word)) return "true";
  if (["false", "no", "off", "disabled"].includes(word)) return "false";
  const near = onlyNear(word, ["true", "false"]);
  return near === "true" || near === "false" ? near : undefined;
}

function notAllowed(error: ErrorObject, path: Path): Explanation {
  const values = [...new Set(error.params["allowedValues"] as unknown[])];
  const allowed = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const actual = typeof error.data === "string" ? error.data : JSON.stringify(error.data);
  // Of numbers, the nearest spelling is no likelier than any other.
  const isText = typeof error.data === "string";
  const words = values.filter((value) => typeof value === "string");
  const guess = isText ? nearest(actual, words) : undefined;
  const explanation: Explanation = {
    rule: "ARC104",
    path,
    at: "value",
    message: `${subject(path)} must be one of ${list(allowed)}, but is ${describe(error.data)}.`,
    help:
      guess === undefined
        ? `Write ${allowed.length === 1 ? "" : "one of "}${list(allowed)}.`
        : `Did you mean ${quote(guess)}?`,
  };
  // Where `2` and `"2"` are allowed, nobody knows which is meant.
  const isSure = guess !== undefined && !allowed.some((value, at) => value === guess && values[at] !== guess);
  return !isSure || onlyNear(actual, words) !== guess
    ? explanation
    : { ...explanation, replacement: { text: guess, title: `Change to ${guess}` } };
}

function notConstant(error: ErrorObject, path: Path): Explanation {
  return notAllowed({ ...error, params: { allowedValues: [error.params["allowedValue"]] } }, path);
}

function badForm(error: ErrorObject, path: Path): Explanation {
  const schema = error.parentSchema ?? {};
  const form = typeof error.data === "string" ? mendOfForm(error.data, schema) : undefined;
  return {
    rule: "ARC105",
    path,
    at: "value",
    message: `${subject(path)} does not have the form of ${article(titleOf(schema))}: ${describe(error.data)}.`,
    help: formHelp(schema, exampleOf(schema)),
    ...(form === undefined ? {} : { replacement: { text: form, title: `Change to ${form}` } }),
  };
}

function formHelp(schema: { [keyword: string]: unknown }, example: unknown): string {
  const shown = example === undefined ? "" : ` For example: ${JSON.stringify(example)}.`;
  const described = typeof schema["description"] === "string" ? schema["description"] : undefined;
  if (described !== undefined) return `${described}${shown}`;
  const pattern =
    typeof schema["pattern"] === "string"
      ? `It must match ${schema["pattern"]}.`
      : "It must have the form that the schema describes.";
  return `${pattern}${shown}`;
}

const FORMAT_EXAMPLES: { [format: string]: string } = {
  "date-time": "2026-01-31T10:00:00Z",
  date: "2026-01-31",
  time: "10:00:00Z",
  email: "someone@example.com",
  uri: "https://example.com/page",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
  ipv4: "192.0.2.1",
  hostname: "example.com",
  duration: "PT1H",
};

function badFormat(error: ErrorObject, path: Path): Explanation {
  const format = String(error.params["format"]);
  const example = exampleOf(error.parentSchema ?? {}) ?? FORMAT_EXAMPLES[format];
  const form = typeof error.data === "string" ? mendOfDate(error.data, format) : undefined;
  return {
    rule: "ARC105",
    path,
    at: "value",
    message: `${subject(path)} is not a valid ${format}: ${describe(error.data)}.`,
    help: example === undefined ? `Write a valid ${format}.` : `Write it like ${JSON.stringify(example)}.`,
    ...(form === undefined ? {} : { replacement: { text: form, title: `Change to ${form}` } }),
  };
}

function measured(error: ErrorObject): string {
  if (error.keyword.endsWith("Length")) return "character";
  return error.keyword.endsWith("Items") ? "item" : "key";
}

function tooShort(error: ErrorObject, path: Path): Explanation {
  const limit = Number(error.params["limit"]);
  const unit = measured(error);
  return {
    rule: "ARC106",
    path,
    at: "value",
    message:
      limit === 1
        ? `${subject(path)} must not be empty.`
        : `${subject(path)} must have at least ${limit} ${unit}s.`,
    help: limit === 1 ? `Write at least one ${unit}, or delete the key.` : `Write at least ${limit}.`,
  };
}

function tooLong(error: ErrorObject, path: Path): Explanation {
  const limit = Number(error.params["limit"]);
  return {
    rule: "ARC106",
    path,
    at: "value",
    message: `${subject(path)} must have at most ${limit} ${measured(error)}${limit === 1 ? "" : "s"}.`,
    help: "Shorten it.",
  };
}

function outOfRange(error: ErrorObject, path: Path): Explanation {
  const limit = String(error.params["limit"] ?? error.params["multipleOf"]);
  const demand =
    {
      minimum: `at least ${limit}`,
      exclusiveMinimum: `more than ${limit}`,
      maximum: `at most ${limit}`,
      exclusiveMaximum: `less than ${limit}`,
    }[error.keyword] ?? `a multiple of ${limit}`;
  return {
    rule: "ARC106",
    path,
    at: "value",
    message: `${subject(path)} must be ${demand}, but is ${describe(error.data)}.`,
    help: `Write a number that is ${demand}.`,
  };
}

function repeatedItem(error: ErrorObject, path: Path): Explanation {
  const [first, second] = [Number(error.params["j"]), Number(error.params["i"])].sort((a, b) => a - b);
  return {
    rule: "ARC107",
    path: [...path, String(second)],
    at: "value",
    message: `${subject(path)} holds this item twice.`,
    help: "Delete one of them.",
    related: { path: [...path, String(first)], at: "value", message: "the first one" },
    mend: { kind: "remove" },
  };
}

function propertiesOf(error: ErrorObject): { [key: string]: unknown } {
  const properties = error.parentSchema?.["properties"];
  return isMapping(properties) ? properties : {};
}

function exampleOf(schema: { [keyword: string]: unknown }): unknown {
  const examples = schema["examples"];
  return Array.isArray(examples) ? examples[0] : undefined;
}

function titleOf(schema: { [keyword: string]: unknown }): string {
  return typeof schema["title"] === "string" ? schema["title"].toLowerCase() : "this value";
}

function article(noun: string): string {
  if (noun === "this value") return noun;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
