import { join } from "node:path";
import { unreadable } from "../adapters/files.ts";
import { isInside, type Tree } from "../adapters/tree.ts";
import type { CustomKind } from "../config/kinds.ts";
import { type PolicyError, usageError } from "../errors.ts";
import type { Kind } from "../policy/kinds.ts";
import type { Path } from "../policy/pointer.ts";
import { SourceText } from "../policy/source.ts";
import type { KindSchema } from "../validation/builtin-schemas.ts";
import type { LinearRegExp, SchemaFile } from "../validation/foreign-schema.ts";
import { parseJson, spanInJson } from "../validation/json-text.ts";
import { QUICK_VALIDATORS } from "../validation/quick-validators.ts";
import type { JsonSchema } from "../validation/schema.ts";

/** The schema file of a kind of the configuration's own, read and not yet compiled: plain data, which threads can share. */
export interface KindSchemaFile {
  kind: Pick<CustomKind, "name" | "schema" | "regex">;
  text: string;
}

/** Reads the schema files of the configuration's kinds. @throws {PolicyError} `E_SCHEMA` (exit 2) */
export function readSchemaFiles(tree: Tree, kinds: readonly CustomKind[], root: string): KindSchemaFile[] {
  return kinds.map(({ name, schema, regex }) => {
    const kind = { name, schema, regex };
    return { kind, text: readText(tree, kind, root) };
  });
}

/** The schemas of all kinds, those of the configuration's own compiled. @throws {PolicyError} `E_SCHEMA` (exit 2) */
export async function schemasOf(
  files: readonly KindSchemaFile[],
  builtIn: (kind: string) => KindSchema,
): Promise<(kind: Kind) => KindSchema> {
  const custom = new Map<string, KindSchema>();
  if (files.length === 0) return (kind) => builtIn(kind.name);
  const { compileForeign, draftIdOf } = await import("../validation/foreign-schema.ts");
  const linear = files.some(({ kind }) => kind.regex === "linear") ? await loadLinearRegExp() : undefined;
  for (const one of files) {
    const { value, file } = parseSchema(one);
    const isSchema = await QUICK_VALIDATORS[draftIdOf(value) ?? ""]?.();
    const schema = compileForeign(value, file, one.kind.regex === "linear" ? linear : undefined, isSchema);
    custom.set(one.kind.name, {
      quick: async () => undefined,
      schema: async () => schema,
      places: undefined,
    });
  }
  return (kind) => custom.get(kind.name) ?? builtIn(kind.name);
}

/** Loads the matcher of patterns that are not ours, which takes linear time. */
export async function loadLinearRegExp(): Promise<LinearRegExp> {
  const { RE2JS } = await import("re2js");
  return (pattern) => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { test: (text) => compiled.test(text) };
  };
}

const LARGEST_SCHEMA = 16 * 1024 * 1024;

/**
 * The text of the schema of a kind of the configuration's own, which is JSON.
 * @param root the configuration's folder
 * @throws {PolicyError} `E_SCHEMA` (exit 2) for what is no JSON file of the repository
 */
export function readSchema(tree: Tree, kind: CustomKind, root: string): string {
  const text = readText(tree, kind, root);
  parseSchema({ kind, text });
  return text;
}

function readText(tree: Tree, kind: KindSchemaFile["kind"], root: string): string {
  const where = whereOf(kind);
  const path = join(root, kind.schema);
  const real = tree.realPath(path);
  const outside = real !== undefined && !isInside(tree, real, root);
  const read = outside ? { kind: "link" as const } : tree.read(path, LARGEST_SCHEMA);
  if (read.kind !== "bytes") {
    throw unusable(
      where,
      outside ? "it leads out of the repository" : unreadable(read),
      "correct `schema` in archi3.yaml; links are not followed",
    );
  }
  return Buffer.from(read.bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

function whereOf({ schema, name }: KindSchemaFile["kind"]): string {
  return `${schema} (kind ${name})`;
}

function parseSchema({ kind, text }: KindSchemaFile): { value: JsonSchema; file: SchemaFile } {
  const source = new SourceText(text);
  const placeOf = (offset: number) => {
    const { line, column } = source.position(offset);
    return `${kind.schema}:${line}:${column} (kind ${kind.name})`;
  };
  const parsed = parseJson(source.text);
  if ("offset" in parsed) {
    const why = "it is not JSON from here on";
    throw unusable(placeOf(parsed.offset), why, "correct it; a schema is a JSON file", parsed.cause);
  }
  const at = (path: Path) => placeOf(spanInJson(source.text, path, "value").start);
  return { value: parsed.value as JsonSchema, file: { where: whereOf(kind), at } };
}

function unusable(where: string, why: string, mend: string, cause?: unknown): PolicyError {
  return usageError("E_SCHEMA", { what: "cannot read the schema", where, why, mend, cause });
}
