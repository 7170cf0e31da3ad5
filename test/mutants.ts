import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats, { type FormatsPlugin } from "ajv-formats";
import { isMapping } from "../src/policy/pointer.ts";
import { compileForeign } from "../src/validation/foreign-schema.ts";
import type { CompiledSchema, JsonSchema } from "../src/validation/schema.ts";

/** A schema that lacks one of its constraints, or is narrower by one of its alternatives. */
export interface Mutant {
  /** What was taken away: the address of the schema's node, and the keyword or entry. */
  name: string;
  /** The `$id` of the changed schema. */
  id: string;
  /** The JSON Pointer of the node that lost something. */
  node: string;
  keyword: string;
  /** The member of the keyword that was taken out, where it was not the whole keyword. */
  entry?: string;
  schema: JsonSchema;
}

// ajv-formats is CommonJS: its function is the module's `default` property under Node's ESM interop.
const formats = ((addFormats as unknown as { default?: FormatsPlugin }).default ??
  addFormats) as FormatsPlugin;

type Node = { [keyword: string]: unknown };

/** Keywords that say something about a schema but refuse nothing. */
const ANNOTATIONS = new Set([
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "examples",
  "default",
  "archi3",
]);

/** Schemas without what only people and editors read: they compile faster, and judge the same. */
export function withoutProse(schemas: ReadonlyMap<string, JsonSchema>): Map<string, JsonSchema> {
  // A property may be called like a keyword, but then its value is a schema.
  const isProse = (keyword: string, value: unknown) =>
    ["title", "description"].includes(keyword)
      ? typeof value === "string"
      : keyword === "examples" && Array.isArray(value);
  const strip = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(strip);
    if (!isMapping(node)) return node;
    const kept = Object.entries(node).filter(([keyword, value]) => !isProse(keyword, value));
    return Object.fromEntries(kept.map(([keyword, value]) => [keyword, strip(value)]));
  };
  return new Map([...schemas].map(([id, schema]) => [id, strip(schema) as JsonSchema]));
}

/** Every schema that lacks one constraint of the schema with this `$id`. */
export function mutantsOf(schemas: ReadonlyMap<string, JsonSchema>, id: string): Mutant[] {
  const root = schemas.get(id);
  const mutants: Mutant[] = [];

  function without(
    path: readonly string[],
    keyword: string,
    entry: string | undefined,
    changed: unknown,
  ): void {
    const node = path.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    mutants.push({
      name: `${id}#${node} ${keyword}${entry === undefined ? "" : ` ${entry}`}`,
      id,
      node,
      keyword,
      ...(entry === undefined ? {} : { entry }),
      schema: replaced(root, path, keyword, changed) as JsonSchema,
    });
  }

  function visit(node: unknown, path: readonly string[]): void {
    if (!isMapping(node)) return;
    for (const [keyword, value] of Object.entries(node)) {
      if (ANNOTATIONS.has(keyword)) continue;
      for (const [below, member] of subschemas(keyword, value)) visit(member, [...path, keyword, ...below]);
      if (keyword === "$defs") continue;
      if (keyword === "properties") {
        // In an open mapping an unlisted key is accepted as well: there only what is said of the key matters.
        if (node["additionalProperties"] === false) removeMembers(path, keyword, value as Node);
      } else if (keyword === "patternProperties" || keyword === "dependentRequired") {
        removeMembers(path, keyword, value as Node);
      } else if (keyword === "required") {
        for (const name of value as string[])
          without(
            path,
            keyword,
            name,
            (value as string[]).filter((other) => other !== name),
          );
      } else if (!saysNothing(schemas, id, keyword, value)) {
        without(path, keyword, undefined, undefined);
        if (keyword === "enum") removeItems(path, keyword, value as unknown[]);
      }
    }
  }

  function removeMembers(path: readonly string[], keyword: string, members: Node): void {
    for (const name of Object.keys(members)) {
      without(
        path,
        keyword,
        name,
        Object.fromEntries(Object.entries(members).filter(([other]) => other !== name)),
      );
    }
  }

  function removeItems(path: readonly string[], keyword: string, items: readonly unknown[]): void {
    if (items.length < 2) return;
    for (const item of items)
      without(
        path,
        keyword,
        JSON.stringify(item),
        items.filter((other) => other !== item),
      );
  }

  visit(root, []);
  return mutants;
}

function subschemas(keyword: string, value: unknown): [string[], unknown][] {
  if (
    ["items", "additionalProperties", "propertyNames", "not", "if", "then", "else", "contains"].includes(
      keyword,
    )
  ) {
    return [[[], value]];
  }
  if (["properties", "patternProperties", "$defs"].includes(keyword) && isMapping(value)) {
    return Object.entries(value).map(([name, member]) => [[name], member]);
  }
  if (["oneOf", "anyOf", "allOf"].includes(keyword) && Array.isArray(value)) {
    return value.map((member, index) => [[String(index)], member]);
  }
  return [];
}

/** True for a subschema or a reference that holds annotations only. */
function saysNothing(
  schemas: ReadonlyMap<string, JsonSchema>,
  base: string,
  keyword: string,
  value: unknown,
): boolean {
  if (keyword === "$ref") {
    const [file = "", pointer = ""] = String(value).split("#");
    const id = file === "" ? base : file;
    let target: unknown = schemas.get(id);
    for (const token of pointer.split("/").slice(1)) target = isMapping(target) ? target[token] : undefined;
    return isSilent(schemas, id, target);
  }
  return subschemas(keyword, value).length > 0 && isMapping(value) && isSilent(schemas, base, value);
}

function isSilent(schemas: ReadonlyMap<string, JsonSchema>, base: string, schema: unknown): boolean {
  return (
    isMapping(schema) &&
    Object.entries(schema).every(
      ([keyword, value]) => ANNOTATIONS.has(keyword) || saysNothing(schemas, base, keyword, value),
    )
  );
}

function replaced(node: unknown, path: readonly string[], keyword: string, value: unknown): unknown {
  const [token, ...below] = path;
  if (token !== undefined) {
    if (Array.isArray(node))
      return node.map((item, index) =>
        String(index) === token ? replaced(item, below, keyword, value) : item,
      );
    return { ...(node as Node), [token]: replaced((node as Node)[token], below, keyword, value) };
  }
  const { [keyword]: _taken, ...rest } = node as Node;
  return value === undefined ? rest : { ...rest, [keyword]: value };
}

/**
 * Compiles a kind's schema without strict mode, which would refuse many mutants by itself: only the cases may
 * notice that something is missing.
 */
export function compileLeniently(schemas: ReadonlyMap<string, JsonSchema>, id: string): CompiledSchema {
  const root = schemas.get(id) as Node;
  const others = [...referredFrom(schemas, id)]
    .filter((other) => other !== id)
    .map((other) => [other, schemas.get(other)]);
  return compileForeign(
    { ...root, $defs: { ...(root["$defs"] as Node), ...Object.fromEntries(others) } },
    { where: id, at: () => id },
    undefined,
  );
}

/**
 * Compiles a kind's schema to a bare verdict, many times faster.
 * @throws MissingRefError if the schema refers to something that it lacks
 */
export function compileVerdict(
  schemas: ReadonlyMap<string, JsonSchema>,
  id: string,
): (value: unknown) => boolean {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    ownProperties: true,
    logger: false,
    code: { optimize: false },
  });
  formats(ajv);
  for (const part of referredFrom(schemas, id)) ajv.addSchema(schemas.get(part) as Node);
  const validate = ajv.getSchema(id);
  return (value) => validate?.(value) === true;
}

/** The schemas that one leads to, itself included. */
export function referredFrom(
  schemas: ReadonlyMap<string, JsonSchema>,
  id: string,
  known = new Set<string>(),
): Set<string> {
  if (known.has(id)) return known;
  known.add(id);
  for (const [, file] of JSON.stringify(schemas.get(id)).matchAll(/"\$ref":"([^"#]+)#/g)) {
    if (file !== undefined) referredFrom(schemas, file, known);
  }
  return known;
}
