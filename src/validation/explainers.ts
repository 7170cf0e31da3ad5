import type { ErrorObject } from "ajv";
import type { Path } from "../policy/pointer.ts";
import { badKeyName, missingKey, unknownKey } from "./explainers-keys.ts";
import { outOfRange, repeatedItem, tooLong, tooShort } from "./explainers-limits.ts";
import { wrongType } from "./explainers-types.ts";
import { badForm, badFormat, notAllowed, notConstant } from "./explainers-values.ts";
import type { Explanation } from "./explanation.ts";
import { subject } from "./wording.ts";

type Explainer = (error: ErrorObject, path: Path) => Explanation | undefined;

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

/**
 * Explains one error of a schema by its keyword; undefined where other errors say it better.
 * @param path where the refused value stands
 */
export function explainOne(error: ErrorObject, path: Path): Explanation | undefined {
  // An error inside a key's name is told by `propertyNames`.
  if (error.propertyName !== undefined && error.keyword !== "propertyNames") return undefined;
  const explainer = EXPLAINERS[error.keyword];
  return explainer === undefined
    ? generic(path, error.message ?? "is refused by its schema")
    : explainer(error, path);
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
