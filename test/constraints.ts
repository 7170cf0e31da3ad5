import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { fromPointer, isMapping, type Path, toPointer } from "../src/policy/pointer.ts";
import { explainErrors } from "../src/validation/explain.ts";
import type { CompiledSchema } from "../src/validation/schema.ts";
import { EXAMPLE_FILES, ROOT } from "./example.ts";

/**
 * One fault in a valid document, and what its schema must say about it. Exactly one of the changes is given:
 *
 *     { at: /version, remove: true, expect: ARC102 }       the key is taken out; told at the missing key
 *     { at: /agent/tier, set: 4, expect: ARC104 }          what stands there is replaced; told at the value
 *     { at: /agent/colour, add: red, expect: ARC101 }      a new key or list item; told at the key, or at the item
 *     { at: /agents/a, rename: "A!", expect: ARC105 }      the key is renamed; told at the renamed key
 *
 * `where` says where the finding lies when it lies elsewhere: a pointer, then `key` or `value`. `expect: nothing`
 * stands where a value must be accepted.
 */
export interface ConstraintCase {
  at: string;
  set?: unknown;
  add?: unknown;
  rename?: string;
  remove?: true;
  expect: string;
  where?: string;
}

/** The cases that change one document. */
export interface CaseGroup {
  /** The name of the data file: the schema that the cases are about. */
  about: string;
  kind: string;
  document: string;
  value: unknown;
  cases: readonly ConstraintCase[];
}

const FOLDER = join(ROOT, "test/constraints");

/** Reads all case files. A document is a policy of the example, or one of `whole/`, which hold what it lacks. */
export function readCaseGroups(): CaseGroup[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
  return files.sort().flatMap((file) => {
    const groups = parse(readFileSync(join(FOLDER, file), "utf8")) as Omit<CaseGroup, "about" | "value">[];
    const about = file.replace(/\.yaml$/, "");
    return groups.map((group) => ({ ...group, about, value: readDocument(group.document) }));
  });
}

const documents = new Map<string, unknown>();

function readDocument(name: string): unknown {
  if (!documents.has(name)) {
    const text = EXAMPLE_FILES.get(name) ?? readFileSync(join(FOLDER, name), "utf8");
    documents.set(name, parse(text));
  }
  return documents.get(name);
}

/** The document with the fault put in; the original stays as it is. */
export function withFault(value: unknown, one: ConstraintCase): unknown {
  return changed(value, fromPointer(one.at), one);
}

function changed(value: unknown, path: Path, one: ConstraintCase): unknown {
  const [token, ...below] = path;
  if (token === undefined) return one.set;
  if (Array.isArray(value)) {
    const copy = [...value];
    const index = Number(token);
    if (below.length > 0 || "set" in one) copy[index] = changed(present(value, token, one), below, one);
    else if ("add" in one && index === value.length) copy.push(one.add);
    else throw new Error(`${one.at}: an item can be set, or added at the end`);
    return copy;
  }
  if (!isMapping(value)) throw new Error(`${one.at}: ${token} stands in no mapping`);
  if (below.length > 0 || "set" in one)
    return { ...value, [token]: changed(present(value, token, one), below, one) };
  if ("add" in one) {
    if (Object.hasOwn(value, token)) throw new Error(`${one.at} is there already`);
    return { ...value, [token]: one.add };
  }
  present(value, token, one);
  const renamed = one.rename === undefined ? [] : [one.rename];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      key === token ? renamed.map((name) => [name, member]) : [[key, member]],
    ),
  );
}

function present(value: object, token: string, one: ConstraintCase): unknown {
  if (!Object.hasOwn(value, token)) throw new Error(`${one.at}: there is no ${token}`);
  return (value as Record<string, unknown>)[token];
}

/** What a case expects, as `found` writes it. */
export function expectedOf(one: ConstraintCase): string[] {
  if (one.expect === "nothing") return [];
  if (one.where !== undefined) return [`${one.expect} ${one.where}`];
  if (one.rename !== undefined)
    return [`${one.expect} ${toPointer([...fromPointer(one.at).slice(0, -1), one.rename])} key`];
  return [`${one.expect} ${one.at} ${"set" in one || /\/\d+$/.test(one.at) ? "value" : "key"}`];
}

/** What a schema says of a value: rule, pointer, key or value. */
export function foundBy(schema: CompiledSchema, value: unknown): string[] {
  return explainErrors(schema, value).map(({ rule, path, at }) => `${rule} ${toPointer(path)} ${at}`);
}

/** Whether a schema says exactly what a case expects. */
export function holds(schema: CompiledSchema, value: unknown, one: ConstraintCase): boolean {
  const found = foundBy(schema, withFault(value, one));
  const expected = expectedOf(one);
  return found.length === expected.length && found.every((line, index) => line === expected[index]);
}
