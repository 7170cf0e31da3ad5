import type { ErrorObject } from "ajv";
import type { Path } from "../policy/pointer.ts";
import type { Explanation } from "./explanation.ts";
import { describe, subject } from "./wording.ts";

/** A text, list or mapping that holds too little. */
export function tooShort(error: ErrorObject, path: Path): Explanation {
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

/** A text, list or mapping that holds too much. */
export function tooLong(error: ErrorObject, path: Path): Explanation {
  const limit = Number(error.params["limit"]);
  return {
    rule: "ARC106",
    path,
    at: "value",
    message: `${subject(path)} must have at most ${limit} ${measured(error)}${limit === 1 ? "" : "s"}.`,
    help: "Shorten it.",
  };
}

function measured(error: ErrorObject): string {
  if (error.keyword.endsWith("Length")) return "character";
  return error.keyword.endsWith("Items") ? "item" : "key";
}

/** A number beyond a bound, or between the steps that the schema allows. */
export function outOfRange(error: ErrorObject, path: Path): Explanation {
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

/** An item that stands twice in a list of which each may stand once. */
export function repeatedItem(error: ErrorObject, path: Path): Explanation {
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
