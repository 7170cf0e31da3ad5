/**
 * The `agent` kind as plain JSON Schema draft-07, which every peer reads: derived from `schemas/` at each run, so
 * that the peers always check what the product's own schema says. What only the product understands (the `archi3`
 * keyword: measures, references) falls away, so the peers have less to do, never more.
 */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const DROPPED = new Set(
  "$schema $id $comment $defs definitions title description examples default deprecated archi3".split(" "),
);
const HOLDS_SCHEMA = new Set(
  "additionalProperties propertyNames items additionalItems contains not if then else".split(" "),
);
const HOLDS_LIST = new Set(["allOf", "anyOf", "oneOf"]);
const HOLDS_MAP = new Set(["properties", "patternProperties", "dependentSchemas"]);
const KEPT = new Set(
  `type enum const pattern format required minLength maxLength minItems maxItems uniqueItems minProperties
  maxProperties minimum maximum exclusiveMinimum exclusiveMaximum multipleOf dependentRequired`.split(/\s+/),
);
// Keywords that draft-07 spells differently.
const RENAMED = new Map([
  ["dependentSchemas", "dependencies"],
  ["dependentRequired", "dependencies"],
]);

function at(document, fragment, where) {
  const steps = fragment.split("/").slice(1);
  let node = document;
  for (const step of steps) {
    node = node?.[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (node === undefined) throw new Error(`${where}: no definition at #${fragment}`);
  return node;
}

class Flattener {
  #folder;
  #documents = new Map();

  constructor(folder) {
    this.#folder = folder;
  }

  document(file) {
    const known = this.#documents.get(file);
    if (known !== undefined) return known;
    const read = JSON.parse(readFileSync(join(this.#folder, file), "utf8"));
    this.#documents.set(file, read);
    return read;
  }

  /** The schema `node` of `file` without references; `trail` holds the references that are being followed. */
  flat(node, file, trail = []) {
    if (typeof node === "boolean") return node;
    const result = {};
    for (const [keyword, value] of Object.entries(node)) {
      if (DROPPED.has(keyword) || keyword === "$ref") continue;
      const name = RENAMED.get(keyword) ?? keyword;
      const flattened = this.#keyword(keyword, value, file, trail);
      result[name] = name in result ? { ...result[name], ...flattened } : flattened;
    }
    if (node.$ref === undefined) return result;
    return joined(this.#referenced(node.$ref, file, trail), result);
  }

  #keyword(keyword, value, file, trail) {
    if (KEPT.has(keyword)) return value;
    if (HOLDS_SCHEMA.has(keyword)) return this.flat(value, file, trail);
    if (HOLDS_LIST.has(keyword)) return value.map((entry) => this.flat(entry, file, trail));
    if (HOLDS_MAP.has(keyword)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, entry]) => [name, this.flat(entry, file, trail)]),
      );
    }
    throw new Error(`${file}: draft-07 has no plain form of \`${keyword}\`; teach bench/peer-schema.mjs`);
  }

  #referenced(reference, file, trail) {
    const [path = "", fragment = ""] = reference.split("#");
    const target = path === "" ? file : basename(path);
    const step = `${target}#${fragment}`;
    if (trail.includes(step)) throw new Error(`${file}: ${step} refers to itself and cannot be written out`);
    return this.flat(at(this.document(target), fragment, file), target, [...trail, step]);
  }
}

/** draft-07 ignores what stands beside `$ref`: both are merged where no keyword is in both, else conjoined. */
function joined(referenced, beside) {
  if (typeof referenced === "boolean") return referenced ? beside : referenced;
  const merged = { ...referenced };
  for (const [keyword, value] of Object.entries(beside)) {
    if (keyword in merged && !isDeepStrictEqual(merged[keyword], value))
      return { allOf: [referenced, beside] };
    merged[keyword] = value;
  }
  return merged;
}

/** @param file path of a kind's schema @returns the draft-07 schema that stands for it @throws Error if it has none */
export function peerSchema(file) {
  const flattener = new Flattener(dirname(file));
  const root = flattener.document(basename(file));
  return { $schema: "http://json-schema.org/draft-07/schema#", ...flattener.flat(root, basename(file)) };
}
