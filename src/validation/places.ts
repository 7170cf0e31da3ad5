import { isMapping, type Path } from "../policy/pointer.ts";
import type { JsonSchema } from "./schema.ts";
import { exampleOf } from "./schema-metadata.ts";

/** What a quantity is measured in, as schemas name it. */
export type Measure = "duration" | "ratio" | "rate" | "size" | "count" | "any";
/** What a value refers to. */
export type ReferenceTarget = "agent" | "manager" | "specialist" | "mcp-server" | "metric" | "role";

/** The meaning that our schemas give a value with the keyword `archi3`. */
export interface Annotation {
  threshold?: Measure;
  measure?: Measure;
  standard?: boolean;
  ref?: ReferenceTarget;
  stricter?: boolean | readonly string[];
  words?: readonly string[];
  vocabulary?: string;
  /** Keys that stand among references but are none. */
  except?: readonly string[];
}

/** One place of a schema: what stands there, and what may stand below it. */
export interface Place {
  annotation: Annotation | undefined;
  /** The first of the schema's examples: a valid value of this place. */
  example: unknown;
  keys: Annotation | undefined;
  properties: Map<string, Place>;
  patterns: { pattern: RegExp; place: Place }[];
  rest: Place | undefined;
  items: Place | undefined;
  /** False when keys beyond `properties` are refused, so that a misspelt one is a finding of the schema's. */
  open: boolean;
}

/**
 * Reads the places of a schema. References are followed, combinators are united: a place means what any of its
 * branches says that it means.
 * @param schemas all schemas by `$id`
 */
export function placesOf(schemas: ReadonlyMap<string, JsonSchema>, id: string): Place {
  const known = new Map<object, Place>();

  function read(schema: unknown, base: string): Place {
    if (!isMapping(schema)) return emptyPlace();
    const earlier = known.get(schema);
    if (earlier !== undefined) return earlier;
    const place = emptyPlace();
    known.set(schema, place);
    if (isMapping(schema["archi3"])) place.annotation = schema["archi3"] as Annotation;
    place.example = exampleOf(schema);
    if (isMapping(schema["propertyNames"])) place.keys = read(schema["propertyNames"], base).annotation;
    for (const [key, below] of entries(schema["properties"])) place.properties.set(key, read(below, base));
    for (const [pattern, below] of entries(schema["patternProperties"])) {
      place.patterns.push({ pattern: new RegExp(pattern, "u"), place: read(below, base) });
    }
    if (isMapping(schema["additionalProperties"])) place.rest = read(schema["additionalProperties"], base);
    if (isMapping(schema["items"])) place.items = read(schema["items"], base);
    place.open = schema["additionalProperties"] !== false && schema["unevaluatedProperties"] !== false;
    for (const branch of branchesOf(schema)) unite(place, read(branch, base));
    if (typeof schema["$ref"] === "string") {
      const target = resolve(schema["$ref"], base);
      unite(place, read(target.schema, target.base));
    }
    return place;
  }

  function resolve(ref: string, base: string): { schema: unknown; base: string } {
    const [file = "", fragment = ""] = ref.split("#");
    const target = file === "" ? base : file;
    let schema: unknown = schemas.get(target);
    for (const token of fragment.split("/").slice(1)) {
      schema = isMapping(schema) ? schema[token.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
    }
    return { schema, base: target };
  }

  return read(schemas.get(id), id);
}

function emptyPlace(): Place {
  return {
    annotation: undefined,
    example: undefined,
    keys: undefined,
    properties: new Map(),
    patterns: [],
    rest: undefined,
    items: undefined,
    open: true,
  };
}

function entries(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : [];
}

function branchesOf(schema: Record<string, unknown>): unknown[] {
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const branches = schema[keyword];
    return Array.isArray(branches) ? branches : [];
  });
  return [...lists, schema["then"], schema["else"]].filter((branch) => branch !== undefined);
}

/** Adds what another schema says of the same place. Own statements go before referenced ones. */
function unite(place: Place, other: Place): void {
  if (other.annotation !== undefined) place.annotation = { ...other.annotation, ...place.annotation };
  place.example ??= other.example;
  if (other.keys !== undefined) place.keys = { ...other.keys, ...place.keys };
  for (const [key, below] of other.properties) {
    const own = place.properties.get(key);
    if (own === undefined) place.properties.set(key, below);
    else if (own !== below) unite(own, below);
  }
  place.patterns.push(...other.patterns);
  place.rest ??= other.rest;
  place.items ??= other.items;
  place.open &&= other.open;
}

/** The place of a member of a mapping, or undefined where the schema says nothing. */
export function placeOfKey(place: Place, key: string): Place | undefined {
  const own = place.properties.get(key);
  if (own !== undefined) return own;
  return place.patterns.find(({ pattern }) => pattern.test(key))?.place ?? place.rest;
}

/** The place at a path; list items share one place. */
export function placeAt(root: Place, path: Path): Place | undefined {
  let place: Place | undefined = root;
  for (const token of path) {
    if (place === undefined) return undefined;
    place = place.items !== undefined && /^\d+$/.test(token) ? place.items : placeOfKey(place, token);
  }
  return place;
}

/** What a walk calls: for every value that stands at a place, and for every key of a mapping. */
export interface PlaceVisitor {
  value?(value: unknown, path: Path, place: Place): void;
  key?(key: string, path: Path, mapping: Place): void;
}

/** Walks a value along the places of its schema, parents before children. */
export function walkPlaces(value: unknown, root: Place, visitor: PlaceVisitor): void {
  const path: string[] = [];
  (function walk(node: unknown, place: Place): void {
    visitor.value?.(node, path, place);
    if (Array.isArray(node)) {
      if (place.items === undefined) return;
      for (let index = 0; index < node.length; index++) {
        path.push(String(index));
        walk(node[index], place.items);
        path.pop();
      }
    } else if (isMapping(node)) {
      for (const key of Object.keys(node)) {
        path.push(key);
        visitor.key?.(key, path, place);
        const below = placeOfKey(place, key);
        if (below !== undefined) walk(node[key], below);
        path.pop();
      }
    }
  })(value, root);
}
