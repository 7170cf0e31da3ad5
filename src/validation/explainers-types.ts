import type { ErrorObject } from "ajv";
import { isMapping, type Path } from "../policy/pointer.ts";
import type { Explanation } from "./explanation.ts";
import { flagOf } from "./forms.ts";
import type { DraftMend } from "./rule.ts";
import { nameOf, subject, typeNames } from "./wording.ts";

/** A value of a type that the schema does not allow, and the quotes or brackets that mend it. */
export function wrongType(error: ErrorObject, path: Path): Explanation {
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
