import type { Ajv, ErrorObject, Options } from "ajv";
import { PolicyError, usageError } from "../errors.ts";
import { fromPointer, type Path } from "../policy/pointer.ts";
import { explainOne } from "./explainers.ts";
import {
  COMMON,
  type CompiledSchema,
  compareInLinearTime,
  compiled,
  DRAFTS,
  formats,
  type JsonSchema,
  metaSchemasOf,
} from "./schema.ts";

/** Compiles a regular expression for schemas that are not trusted; throws for what linear time cannot express. */
export type LinearRegExp = (pattern: string) => { test(text: string): boolean };

/** The file of a schema, as messages name it. */
export interface SchemaFile {
  where: string;
  /** The same with the place of a part of it. */
  at(path: Path): string;
}

/** Stands for the `$id` of a schema that has none; references are resolved against it, so messages leave it out. */
const OWN_BASE = "archi3:";
const OWN_ID = `${OWN_BASE}foreign`;

/**
 * Compiles somebody else's schema, which may be hostile: no network, linear-time patterns, own properties only.
 * @param file where the schema comes from, for messages
 * @param isSchema says quickly whether the draft accepts the schema, where that was prepared
 * @throws {PolicyError} `E_SCHEMA` (exit 2) naming what cannot be used
 */
export function compileForeign(
  schema: JsonSchema,
  file: SchemaFile,
  linear: LinearRegExp | undefined,
  isSchema?: (schema: unknown) => boolean,
): CompiledSchema {
  if (
    typeof schema !== "boolean" &&
    (typeof schema !== "object" || schema === null || Array.isArray(schema))
  ) {
    throw schemaError(
      file.where,
      "a JSON Schema is an object, or true or false",
      "name the file of a JSON Schema",
    );
  }
  const draft = draftOf(schema, file);
  const ajv = draft.make({
    ...COMMON,
    strict: false,
    validateSchema: false,
    ...(linear === undefined ? {} : { code: { regExp: regExpEngine(linear) } }),
  });
  formats(ajv);
  compareInLinearTime(ajv);
  const id = typeof schema === "object" && typeof schema["$id"] === "string" ? schema["$id"] : OWN_ID;
  try {
    if (!(isSchema ?? judgeOf(draft))(schema) && ajv.validateSchema(schema) === false)
      throw brokenSchema(ajv.errors ?? [], file);
    ajv.addSchema(schema as Record<string, unknown>, id);
    return compiled(
      () => ajv.getSchema(id),
      id,
      new Map([...metaSchemasOf(ajv), [id.replace(/#$/, ""), schema]]),
      () => ajv,
      file.where,
    );
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    const [why, mend] = schemaProblem(error);
    throw schemaError(file.where, why, mend, error);
  }
}

const judges = new Map<(typeof DRAFTS)[number], Ajv>();

/** Whether a draft accepts a schema: to compile the draft's own takes longer than all the rest, so it is done once. */
function judgeOf(draft: (typeof DRAFTS)[number]): (schema: JsonSchema) => boolean {
  return (schema) => {
    const judge = judges.get(draft) ?? draft.make({ logger: false });
    judges.set(draft, judge);
    return judge.validateSchema(schema) === true;
  };
}

const NEWEST = '`"$schema": "https://json-schema.org/draft/2020-12/schema"`';

/** The `$id` of the draft that a schema names, if it is one of those that are known. */
export function draftIdOf(schema: unknown): string | undefined {
  const named = typeof schema === "object" && schema !== null && "$schema" in schema ? schema.$schema : "";
  return DRAFTS.find(({ pattern }) => typeof named === "string" && pattern.test(named))?.id;
}

function draftOf(schema: JsonSchema, { where, at }: SchemaFile): (typeof DRAFTS)[number] {
  const named = typeof schema === "object" ? schema["$schema"] : undefined;
  const draft = DRAFTS.find(({ id }) => id === draftIdOf(schema));
  if (draft !== undefined) return draft;
  throw usageError("E_SCHEMA_DRAFT", {
    what: "cannot use the schema",
    ...(named === undefined
      ? {
          where,
          why: "it does not say which draft it follows",
          mend: `set ${NEWEST}, or the draft that it is written in`,
        }
      : {
          where: at(["$schema"]),
          why: `its draft ${JSON.stringify(named)} is not one of draft-07, 2019-09 and 2020-12`,
          mend: `convert the schema to one of these drafts, and name that one: ${NEWEST}`,
        }),
  });
}

class NotLinear extends Error {}

function regExpEngine(linear: LinearRegExp): NonNullable<NonNullable<Options["code"]>["regExp"]> {
  // ajv keeps one compiled pattern for all that have the same string form, so the form has to be the pattern.
  const engine = (pattern: string) => {
    let compiledPattern: { test(text: string): boolean };
    try {
      compiledPattern = linear(pattern);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new NotLinear(`linear time cannot express the pattern \`${pattern}\`: ${why}`);
    }
    return { test: (text: string) => compiledPattern.test(text), toString: () => pattern };
  };
  return Object.assign(engine, { code: "linear" });
}

/** What a draft says against a schema, at its place: the one thing that tells most. */
function brokenSchema(errors: readonly ErrorObject[], file: SchemaFile): PolicyError {
  // Of a value that may take several forms, a word that is near one of those that are allowed is the likeliest slip.
  const error = errors.find(({ keyword }) => keyword === "enum") ?? errors[0];
  const path = fromPointer(error?.instancePath ?? "");
  const explanation = error === undefined ? undefined : explainOne(error, path);
  return schemaError(
    file.at(explanation?.path ?? path),
    explanation?.message.replace(/^The policy /, "it ") ?? "its draft does not accept it",
    explanation?.help ?? "correct the schema",
  );
}

/** Why a schema cannot be compiled, and what to do about it. */
function schemaProblem(error: unknown): [why: string, mend: string] {
  if (error instanceof RangeError) return ["it is nested too deeply", "flatten it"];
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "missingRef" in error) {
    const reference = String(error.missingRef).replace(OWN_BASE, "");
    return [
      `it refers to ${JSON.stringify(reference)}, which is not a part of it`,
      "copy the referenced schema under `$defs` and refer to it there; no other file is read, and nothing is fetched from the network",
    ];
  }
  return [message, error instanceof NotLinear ? NATIVE : "correct the schema"];
}

const NATIVE =
  "write the pattern without lookaround and back-references, or set `regex: native` on the kind if you trust the schema";

function schemaError(where: string, why: string, mend: string, cause?: unknown): PolicyError {
  return usageError("E_SCHEMA", { what: "cannot use the schema", where, why, mend, cause });
}
