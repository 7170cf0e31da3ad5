import type { ErrorObject, KeywordDefinition, Options, ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { DataValidateFunction } from "ajv/dist/types/index.js";
import addFormats, { type FormatsPlugin } from "ajv-formats";
import { usageError } from "../errors.ts";

/** JSON Schema as it is parsed: an object or a boolean. */
export type JsonSchema = boolean | { [keyword: string]: unknown };

/** A schema that is ready to judge values. */
export interface CompiledSchema {
  /** All errors of a value; empty when it is valid. */
  errors(value: unknown): ErrorObject[];
  /**
   * The errors of a value under one branch of the combinator (`anyOf`, `oneOf`) that an error is about; undefined
   * where the branch cannot be reached, as inside a meta-schema.
   */
  branchErrors(error: ErrorObject, branch: number): ErrorObject[] | undefined;
}

export const COMMON: Options = {
  allErrors: true,
  verbose: true,
  ownProperties: true,
  // `required: [toString]` and keys such as `hasOwnProperty` must mean what they say.
  allowUnionTypes: true,
  logger: false,
};

// ajv-formats is CommonJS: its function is the module's `default` property under Node's ESM interop.
export const formats = ((addFormats as unknown as { default?: FormatsPlugin }).default ??
  addFormats) as FormatsPlugin;

const standaloneCode = ((standalone as unknown as { default?: typeof standalone.default }).default ??
  standalone) as typeof standalone.default;

/**
 * Compiles our own schemas. Their patterns run as native regular expressions: a test proves each of them linear.
 * @param schemas all of them by `$id`, since they refer to each other
 */
export function builtInCompiler(schemas: ReadonlyMap<string, JsonSchema>): (id: string) => CompiledSchema {
  const make = (strict: boolean) => {
    const ajv = new Ajv2020({ ...COMMON, strict, strictRequired: false, validateSchema: false });
    ajv.addKeyword("archi3");
    formats(ajv);
    compareInLinearTime(ajv);
    for (const schema of schemas.values()) ajv.addSchema(schema as Record<string, unknown>);
    return ajv;
  };
  const ajv = make(true);
  // A branch by itself lacks what its surroundings say (its type, say), which strict mode would refuse.
  let branches: Ajv2020 | undefined;
  const ofBranches = () => {
    branches ??= make(false);
    return branches;
  };
  return (id) => compiled(() => ajv.getSchema(id), id, schemas, ofBranches);
}

/**
 * The code of a validator that only says yes or no, as a CommonJS module whose only export it is.
 */
export function quickValidatorCode(schemas: ReadonlyMap<string, JsonSchema>, id: string): string {
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    messages: false,
    // The schemas may be those of a draft.
    meta: false,
    validateSchema: false,
    logger: false,
    code: { source: true },
  });
  ajv.addKeyword("archi3");
  formats(ajv);
  for (const schema of schemas.values()) ajv.addSchema(withoutProse(schema) as Record<string, unknown>);
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no schema has the id ${id}`);
  return standaloneCode(ajv, validate);
}

/** The same code for the schemas that judge schemas, by the `$id` of the draft. */
export function quickMetaValidatorCodes(): Map<string, string> {
  return new Map(
    DRAFTS.map(({ id, make }) => {
      const schemas = new Map(metaSchemasOf(make({ logger: false })));
      return [id, quickValidatorCode(schemas, id)];
    }),
  );
}

/** A schema without what only people and editors read, which generated code would carry along. */
function withoutProse(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== "object" || schema === null) return schema;
  const judging = Object.entries(withTextItems(schema)).filter(
    ([keyword, value]) => !isProse(keyword, value),
  );
  return Object.fromEntries(
    judging.map(([keyword, value]) => [keyword, keyword === "const" ? value : withoutProse(value)]),
  );
}

/**
 * Says at a list of texts, and not only where its items refer to, that they are texts: ajv then finds equal ones in
 * linear time. What is no text is refused here, and then explained by what its own schema says.
 */
function withTextItems(schema: object): object {
  const { uniqueItems, items } = schema as { uniqueItems?: unknown; items?: unknown };
  const isOpen = uniqueItems === true && typeof items === "object" && items !== null && !("type" in items);
  return isOpen ? { ...schema, items: { ...items, type: "string" } } : schema;
}

/** Keywords that judge nothing; a property may have the same name, but then its value is a schema. */
function isProse(keyword: string, value: unknown): boolean {
  if (keyword === "title" || keyword === "description") return typeof value === "string";
  return keyword === "examples" ? Array.isArray(value) : keyword === "archi3";
}

type AnyAjv = Pick<Ajv, "getSchema">;

export function compiled(
  compile: () => ValidateFunction | undefined,
  id: string,
  schemas: ReadonlyMap<string, JsonSchema>,
  ofBranches: () => AnyAjv,
  where = id,
): CompiledSchema {
  const validate = compile();
  if (validate === undefined) throw new Error(`no schema has the id ${id}`);
  let addresses: Map<unknown, string> | undefined;
  return {
    errors: (value) => {
      try {
        return validate(value) ? [] : (validate.errors ?? []);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw usageError("E_SCHEMA", {
          what: "cannot use the schema",
          where,
          why: "it refers to itself without end",
          mend: "let the reference stand below a key or an item, so that it ends where the value ends",
          cause: error,
        });
      }
    },
    branchErrors: (error, branch) => {
      // ajv's own schemaPath starts anew in every referenced schema, so the combinator is found by identity.
      addresses ??= addressesOf(schemas);
      const address = addresses.get(error.parentSchema);
      const inner =
        address === undefined ? undefined : ofBranches().getSchema(`${address}/${error.keyword}/${branch}`);
      if (inner === undefined) return undefined;
      return inner(error.data) ? [] : (inner.errors ?? []);
    },
  };
}

/** The address (`id#/json/pointer`) of every object in a set of schemas. */
function addressesOf(schemas: ReadonlyMap<string, JsonSchema>): Map<unknown, string> {
  const addresses = new Map<unknown, string>();
  const visit = (node: unknown, address: string) => {
    if (typeof node !== "object" || node === null || addresses.has(node)) return;
    addresses.set(node, address);
    for (const [key, below] of Object.entries(node)) {
      visit(below, `${address}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
    }
  };
  for (const [id, schema] of schemas) visit(schema, `${id}#`);
  return addresses;
}

export const DRAFTS = [
  {
    id: "http://json-schema.org/draft-07/schema",
    pattern: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/,
    make: (o: Options) => new Ajv(o),
  },
  {
    id: "https://json-schema.org/draft/2019-09/schema",
    pattern: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/,
    make: (o: Options) => new Ajv2019(o) as unknown as Ajv,
  },
  {
    id: "https://json-schema.org/draft/2020-12/schema",
    pattern: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/,
    make: (o: Options) => new Ajv2020(o) as unknown as Ajv,
  },
];

/** The draft's own schemas by their ids: a schema of users may refer to them. */
export function metaSchemasOf(ajv: Ajv): Array<[string, JsonSchema]> {
  return Object.entries(ajv.schemas).flatMap(([id, known]) =>
    known === undefined ? [] : [[id.replace(/#$/, ""), known.schema] as [string, JsonSchema]],
  );
}

export function compareInLinearTime(ajv: Pick<Ajv, "removeKeyword" | "addKeyword">): void {
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword(UNIQUE_ITEMS);
}

/**
 * ajv compares every item with every other, which takes minutes for the longest list that a file can hold. This one
 * compares canonical texts.
 */
const UNIQUE_ITEMS: KeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  errors: "full",
  compile: (unique: boolean) => {
    const validate: DataValidateFunction = (items: unknown[]) => {
      if (!unique) return true;
      const seen = new Map<string, number>();
      for (const [index, item] of items.entries()) {
        const text = canonical(item);
        const first = seen.get(text);
        if (first !== undefined) {
          validate.errors = [{ keyword: "uniqueItems", params: { i: index, j: first } }];
          return false;
        }
        seen.set(text, index);
      }
      return true;
    };
    return validate;
  },
};

/** The same text for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
