import { fromPointer, isMapping, toPointer, valueAt } from "../policy/pointer.ts";
import type { JsonSchema } from "./schema.ts";
import type { SchemaObject } from "./schema-metadata.ts";

/** Keywords whose value is a schema, a mapping of names to schemas, and a list of schemas. */
const ONE = new Set([
  ...["items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"],
  ...["unevaluatedProperties", "unevaluatedItems"],
]);
const NAMED = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const LISTED = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/** What our own rules read in schemas; validators that are strict refuse keywords that they do not know. */
const OURS = "archi3";

/**
 * One of our schemas as a single document that any validator or editor reads: what it refers to in other schemas stands
 * in its own `$defs`, and keywords of ours are left out. It judges as the original does; titles, descriptions, examples
 * and defaults are kept, and words that we know at a place become examples of it.
 * @param id the schema's `$id`; the document keeps it
 * @throws {Error} for an id or a reference that leads nowhere
 */
export function bundledSchema(id: string, schemas: ReadonlyMap<string, JsonSchema>): SchemaObject {
  const bundler = new Bundler(id, schemas);
  const root = bundler.copy(schemaAt(`${id}#`, schemas), id);
  const definitions = bundler.definitions();
  if (definitions.length === 0) return root;
  const own = isMapping(root["$defs"]) ? root["$defs"] : {};
  return { ...root, $defs: { ...own, ...Object.fromEntries(definitions) } };
}

class Bundler {
  /** Addresses in other schemas that were met, and what they are called here. */
  readonly #names = new Map<string, string>();
  readonly #id: string;
  readonly #schemas: ReadonlyMap<string, JsonSchema>;

  constructor(id: string, schemas: ReadonlyMap<string, JsonSchema>) {
    this.#id = id;
    this.#schemas = schemas;
  }

  /** What was referred to, and what that refers to in turn. */
  definitions(): [name: string, schema: SchemaObject][] {
    const made: [string, SchemaObject][] = [];
    // The map grows while it is walked, and the walk goes on to what is new.
    for (const [address, name] of this.#names)
      made.push([name, this.copy(schemaAt(address, this.#schemas), fileOf(address))]);
    return made;
  }

  /** @param file the `$id` of the schema that the node stands in */
  copy(node: SchemaObject, file: string): SchemaObject {
    const { [OURS]: _ours, ...members } = this.#withWords(node, file);
    return Object.fromEntries(
      Object.entries(members).map(([keyword, value]) => [keyword, this.#member(keyword, value, file)]),
    );
  }

  /** Words that are well known at a place are examples too: editors offer those where they complete. */
  #withWords(node: SchemaObject, file: string): SchemaObject {
    const words = this.#wordsOf(node, file);
    const examples = Array.isArray(node["examples"]) ? node["examples"] : [];
    // Without examples of its own, a place shows those of what it refers to.
    if (words.length === 0 || (examples.length === 0 && node[OURS] === undefined)) return node;
    return { ...node, examples: [...new Set([...examples, ...words])] };
  }

  /** Those of the place itself, or of what it refers to. */
  #wordsOf(node: SchemaObject, file: string): readonly unknown[] {
    const said = node[OURS];
    if (isMapping(said) && Array.isArray(said["words"])) return said["words"];
    if (said !== undefined || typeof node["$ref"] !== "string") return [];
    const address = addressOf(node["$ref"], file);
    return this.#wordsOf(schemaAt(address, this.#schemas), fileOf(address));
  }

  #member(keyword: string, value: unknown, file: string): unknown {
    if (keyword === "$ref" && typeof value === "string") return this.#reference(value, file);
    if (ONE.has(keyword)) return this.#schema(value, file);
    if (LISTED.has(keyword) && Array.isArray(value)) return value.map((one) => this.#schema(one, file));
    if (!NAMED.has(keyword) || !isMapping(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.#schema(one, file)]));
  }

  #schema(value: unknown, file: string): unknown {
    return isMapping(value) ? this.copy(value, file) : value;
  }

  #reference(reference: string, file: string): string {
    const address = addressOf(reference, file);
    if (fileOf(address) === this.#id) return address.slice(this.#id.length);
    const name = this.#names.get(address) ?? nameOf(address);
    this.#names.set(address, name);
    return `#${toPointer(["$defs", name])}`;
  }
}

/** A reference with the `$id` that it is relative to. */
function addressOf(reference: string, file: string): string {
  return reference.startsWith("#") ? `${file}${reference}` : reference;
}

function fileOf(address: string): string {
  return address.slice(0, address.indexOf("#"));
}

/** `vocabulary.schema.json#/$defs/text` is called `vocabulary.text`. */
function nameOf(address: string): string {
  const [file = "", pointer = ""] = address.split("#");
  const path = fromPointer(pointer).filter((token, index) => index > 0 || token !== "$defs");
  return [file.replace(/\.schema\.json$/, ""), ...path].join(".");
}

function schemaAt(address: string, schemas: ReadonlyMap<string, JsonSchema>): SchemaObject {
  const file = fileOf(address);
  const found = valueAt(schemas.get(file), fromPointer(address.slice(file.length + 1)));
  if (isMapping(found)) return found;
  throw new Error(`no schema has the address ${address}`);
}
