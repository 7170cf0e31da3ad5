import { isMapping } from "../policy/pointer.ts";

/** A JSON Schema as far as the schemas of our own formats use it. */
export type Shape = { readonly [keyword: string]: unknown };

type Check = (
  said: unknown,
  value: unknown,
  place: { shape: Shape; root: Shape; at: string },
) => string | undefined;

/** Keywords that refuse nothing. */
const ANNOTATIONS = new Set(["$schema", "$id", "$defs", "title", "description", "examples", "default"]);

const TYPES: { readonly [type: string]: (value: unknown) => boolean } = {
  object: isMapping,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
};

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const pattern = patterns.get(text) ?? new RegExp(text, "u");
  patterns.set(text, pattern);
  return pattern;
}

const members = (said: unknown): Shape => said as Shape;
const isNumber = (value: unknown): value is number => typeof value === "number";

const CHECKS: { readonly [keyword: string]: Check } = {
  type: (said, value) => (TYPES[String(said)]?.(value) === true ? undefined : `is no ${said}`),
  const: (said, value) => (value === said ? undefined : `is not ${said}`),
  enum: (said, value) => ((said as unknown[]).includes(value) ? undefined : "is none of the known words"),
  pattern: (said, value) =>
    typeof value !== "string" || patternOf(String(said)).test(value)
      ? undefined
      : "is not written as it must be",
  minLength: (said, value) =>
    typeof value !== "string" || [...value].length >= Number(said) ? undefined : "is empty",
  minItems: (said, value) =>
    !Array.isArray(value) || value.length >= Number(said) ? undefined : `holds fewer than ${said} items`,
  maxItems: (said, value) =>
    !Array.isArray(value) || value.length <= Number(said) ? undefined : `holds more than ${said} items`,
  minimum: (said, value) => (!isNumber(value) || value >= Number(said) ? undefined : `is below ${said}`),
  required: (said, value) => {
    const missing = isMapping(value) && (said as string[]).find((name) => !Object.hasOwn(value, name));
    return typeof missing === "string" ? `lacks ${missing}` : undefined;
  },
  properties: (said, value, { root, at }) => {
    for (const [name, below] of Object.entries(members(said))) {
      const unfit =
        isMapping(value) &&
        Object.hasOwn(value, name) &&
        whyUnfit(members(below), value[name], root, `${at}/${name}`);
      if (unfit) return unfit;
    }
    return undefined;
  },
  additionalProperties: (said, value, { shape }) => {
    if (said !== false) throw new Error("additionalProperties is false or absent in our formats");
    const known = members(shape["properties"]);
    const strange = isMapping(value) && Object.keys(value).find((name) => !Object.hasOwn(known, name));
    return typeof strange === "string" ? "has a key that is not known" : undefined;
  },
  items: (said, value, { root, at }) => {
    for (const [index, item] of Array.isArray(value) ? value.entries() : []) {
      const unfit = whyUnfit(members(said), item, root, `${at}/${index}`);
      if (unfit !== undefined) return unfit;
    }
    return undefined;
  },
  $ref: (said, value, { root, at }) => {
    const name = String(said).replace("#/$defs/", "");
    return whyUnfit(members(members(root["$defs"])[name]), value, root, at);
  },
};

/**
 * Why a value does not fit a schema of our own formats, as a clause that names the place by a JSON Pointer; undefined when
 * it fits. It knows the few keywords that those schemas use, and throws on another: a record is read without a compiler of
 * schemas, which takes longer to load than a ledger to read.
 */
export function whyUnfit(shape: Shape, value: unknown, root: Shape = shape, at = ""): string | undefined {
  for (const [keyword, said] of Object.entries(shape)) {
    if (ANNOTATIONS.has(keyword)) continue;
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`the keyword ${keyword} is not known`);
    const unfit = check(said, value, { shape, root, at });
    // What stands below names its own place.
    if (unfit !== undefined) return unfit.startsWith("/") ? unfit : `${at === "" ? "/" : at} ${unfit}`;
  }
  return undefined;
}
