import type { ErrorObject } from "ajv";
import type { Path } from "../policy/pointer.ts";
import { nearest, onlyNear } from "../policy/spelling.ts";
import type { Explanation } from "./explanation.ts";
import { mendOfDate, mendOfForm } from "./forms.ts";
import { exampleOf, formHelp, type SchemaObject } from "./schema-metadata.ts";
import { describe, list, quote, subject } from "./wording.ts";

/** A value that is none of those that the schema lists, and the one that was likely meant. */
export function notAllowed(error: ErrorObject, path: Path): Explanation {
  const values = [...new Set(error.params["allowedValues"] as unknown[])];
  const allowed = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  // What may stand as a number or in quotes is told once.
  const told = [...new Set(allowed)];
  const actual = typeof error.data === "string" ? error.data : JSON.stringify(error.data);
  // Of numbers, the nearest spelling is no likelier than any other.
  const isText = typeof error.data === "string";
  const words = values.filter((value) => typeof value === "string");
  const guess = isText ? nearest(actual, words) : undefined;
  const explanation: Explanation = {
    rule: "ARC104",
    path,
    at: "value",
    message: `${subject(path)} must be one of ${list(told)}, but is ${describe(error.data)}.`,
    help:
      guess === undefined
        ? `Write ${told.length === 1 ? "" : "one of "}${list(told)}.`
        : `Did you mean ${quote(guess)}?`,
  };
  // Where `2` and `"2"` are allowed, nobody knows which is meant.
  const isSure = guess !== undefined && !allowed.some((value, at) => value === guess && values[at] !== guess);
  return !isSure || onlyNear(actual, words) !== guess
    ? explanation
    : { ...explanation, replacement: { text: guess, title: `Change to ${guess}` } };
}

/** A value other than the only one that the schema allows. */
export function notConstant(error: ErrorObject, path: Path): Explanation {
  return notAllowed({ ...error, params: { allowedValues: [error.params["allowedValue"]] } }, path);
}

/** A text that does not match the pattern of its schema. */
export function badForm(error: ErrorObject, path: Path): Explanation {
  const schema = error.parentSchema ?? {};
  const form = typeof error.data === "string" ? mendOfForm(error.data, schema) : undefined;
  return {
    rule: "ARC105",
    path,
    at: "value",
    message: `${subject(path)} does not have the form of ${article(titleOf(schema))}: ${describe(error.data)}.`,
    help: formHelp(schema),
    ...(form === undefined ? {} : { replacement: { text: form, title: `Change to ${form}` } }),
  };
}

function titleOf(schema: SchemaObject): string {
  return typeof schema["title"] === "string" ? schema["title"].toLowerCase() : "this value";
}

function article(noun: string): string {
  if (noun === "this value") return noun;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
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

/** A text that is not of the format that the schema names, such as `date` or `uri`. */
export function badFormat(error: ErrorObject, path: Path): Explanation {
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
