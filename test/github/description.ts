import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats, { type FormatsPlugin } from "ajv-formats";

/** A JSON object whose members are not known yet. */
export interface Members {
  readonly [name: string]: unknown;
}

interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  schema: Members;
  multiSegment?: true;
}

interface DescribedAnswer {
  schema?: Members;
  example?: unknown;
}

interface DescribedOperation {
  method: string;
  path: string;
  documentation: string;
  parameters: readonly Parameter[];
  body?: Members;
  answers: { readonly [status: string]: DescribedAnswer };
}

interface Extract {
  source: { name: string; version: string };
  operations: { readonly [id: string]: DescribedOperation };
  schemas: { readonly [name: string]: Members };
}

/** GitHub's published API description, as far as the stand-in serves it; `script/openapi-extract.mjs` writes it. */
const EXTRACT: Extract = JSON.parse(readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"));

/** The values of a request's path or query, by name, as the description types them. */
export interface Values {
  readonly [name: string]: string | number | boolean | undefined;
}

/** A request as the description sees it. */
export interface Described {
  operation: Operation;
  path: Values;
  query: Values;
  /** What breaks the description so that GitHub refuses the request, in its own words. */
  refused: string[];
  /** What GitHub lets pass although its description does not know it, and only a slip explains. */
  doubtful: string[];
}

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, logger: false, validateSchema: false });
const texts = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: true });
// ajv-formats is CommonJS: its function is the module's `default` property under Node's ESM interop.
const formats = ((addFormats as unknown as { default?: FormatsPlugin }).default ??
  addFormats) as FormatsPlugin;
formats(ajv);
formats(texts);
ajv.addSchema({
  $id: "github",
  components: { schemas: mapValues(EXTRACT.schemas, (schema) => asJsonSchema(schema)) },
});

const validators = new Map<string, ValidateFunction>();

/** One operation of GitHub's API, such as `checks/create`. */
export class Operation {
  readonly id: string;
  readonly method: string;
  /** Where GitHub documents it; its errors say so. */
  readonly documentation: string;
  readonly #described: DescribedOperation;
  readonly #path: RegExp;

  constructor(id: string, described: DescribedOperation) {
    this.id = id;
    this.method = described.method;
    this.documentation = described.documentation;
    this.#described = described;
    this.#path = pathPattern(described);
  }

  /** The parameters in a path of this operation; undefined for another path. */
  pathValues(path: string): { [name: string]: string } | undefined {
    const match = this.#path.exec(path);
    return match === null
      ? undefined
      : mapValues({ ...match.groups }, (value) => decodeURIComponent(value ?? ""));
  }

  /** Reads a request's parameters and says what is wrong with it. */
  read(pathValues: { [name: string]: string }, search: URLSearchParams, body: unknown): Described {
    const path: { [name: string]: string } = { ...pathValues };
    const query = Object.fromEntries(search);
    const known = this.#described.parameters.filter((parameter) => parameter.in === "query");
    const refused = [
      ...this.#parameterErrors("path", path),
      ...this.#parameterErrors("query", query),
      ...this.#bodyErrors(body),
    ];
    const unknown = Object.keys(query).filter((name) => !known.some((parameter) => parameter.name === name));
    const doubtful = [
      ...unknown.map((name) => `the query parameter ${name} is not described`),
      ...strangers(this.#described.body, body, "").map((name) => `${name} is not described`),
    ];
    return { operation: this, path, query, refused, doubtful };
  }

  /** What in an answer breaks the description; empty for a good one. */
  answerErrors(status: number, body: unknown): string[] {
    const described = this.#described.answers[String(status)];
    if (described === undefined && status < 400) return [`${this.id} does not answer ${status}`];
    if (described?.schema === undefined && status < 400) return [];
    const schema = described?.schema ?? { $ref: errorSchema(status) };
    return errorsOf(this.#validator(`answer ${status}`, schema), body).map(explained);
  }

  /** GitHub's own example of a good answer, from which the stand-in makes its own; a copy. */
  example(): unknown {
    const good = Object.entries(this.#described.answers).find(([status]) => status.startsWith("2"));
    if (good?.[1].example === undefined) throw new Error(`${this.id} has no example`);
    return structuredClone(good[1].example);
  }

  /** Texts of a path or a query become what the description types them as, in place. */
  #parameterErrors(place: "path" | "query", values: { [name: string]: string }): string[] {
    const parameters = this.#described.parameters.filter((parameter) => parameter.in === place);
    const key = `${this.id} ${place}`;
    const validate =
      validators.get(key) ??
      texts.compile({
        type: "object",
        properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, asJsonSchema(schema)])),
        required: parameters.filter(({ required }) => required).map(({ name }) => name),
      });
    validators.set(key, validate);
    return errorsOf(validate, values).map(explained);
  }

  #bodyErrors(body: unknown): string[] {
    const schema = this.#described.body;
    if (schema === undefined) return body === undefined ? [] : ["this operation takes no body"];
    return errorsOf(this.#validator("body", schema), body ?? {}).map(explained);
  }

  #validator(what: string, schema: Members): ValidateFunction {
    const key = `${this.id} ${what}`;
    const validate = validators.get(key) ?? ajv.compile(asObject(asJsonSchema(schema)));
    validators.set(key, validate);
    return validate;
  }
}

/** Every operation of the extract by its id. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.entries(EXTRACT.operations).map(([id, described]) => [id, new Operation(id, described)]),
);

/** The described operation by its id. */
export function operationOf(id: string): Operation {
  const operation = OPERATIONS.get(id);
  if (operation === undefined) throw new Error(`test/github/openapi.json has no operation ${id}`);
  return operation;
}

/** Narrows what came as JSON to an object. */
export function asObject(value: unknown): { [name: string]: unknown } {
  if (!isObject(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

export function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Errors that GitHub gives everywhere, although it describes them nowhere: 401, 403 and often 422. */
function errorSchema(status: number): string {
  return `github#/components/schemas/${status === 422 ? "validation-error" : "basic-error"}`;
}

function errorsOf(validate: ValidateFunction, value: unknown): ErrorObject[] {
  return validate(value) === true ? [] : [...(validate.errors ?? [])];
}

/** An error as GitHub words it, as far as its wording is known. */
function explained({ keyword, params, instancePath, message, data }: ErrorObject): string {
  const supplied = typeof data === "string" || Array.isArray(data) ? data.length : 0;
  const at = instancePath === "" ? "" : ` (at ${instancePath})`;
  switch (keyword) {
    case "required":
      return `"${String(params["missingProperty"])}" wasn't supplied.${at}`;
    case "maxLength":
      return `Only ${String(params["limit"])} characters are allowed; ${supplied} were supplied.${at}`;
    case "maxItems":
      return `No more than ${String(params["limit"])} items are allowed; ${supplied} were supplied.${at}`;
    default:
      return `${message ?? keyword}${at}`;
  }
}

/** The members of a body that its schema does not know: GitHub ignores them, and so would hide a misspelt one. */
function strangers(schema: unknown, value: unknown, at: string): string[] {
  if (!isObject(schema)) return [];
  if (Array.isArray(value)) return value.flatMap((item, n) => strangers(schema["items"], item, `${at}/${n}`));
  const properties = schema["properties"];
  if (!isObject(value) || !isObject(properties)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    Object.hasOwn(properties, name)
      ? strangers(properties[name], member, `${at}/${name}`)
      : [`${at}/${name}`],
  );
}

function pathPattern({ path, parameters }: DescribedOperation): RegExp {
  const source = path.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, (_, name: string) => {
    const many = parameters.some((parameter) => parameter.name === name && parameter.multiSegment);
    return `(?<${name}>${many ? ".+" : "[^/]+"})`;
  });
  return new RegExp(`^${source}$`);
}

/**
 * OpenAPI 3.0's schemas as JSON Schema: `nullable` becomes a type. GitHub's enumerations leave out the null that their
 * `nullable` allows.
 */
function asJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asJsonSchema);
  if (!isObject(node)) return node;
  const { nullable, ...rest } = mapValues(node, (value, key) =>
    key === "properties" && isObject(value) ? mapValues(value, asJsonSchema) : asJsonSchema(value),
  );
  if (typeof rest["$ref"] === "string") return { ...rest, $ref: rest["$ref"].replace(/^#/, "github#") };
  return nullable === true ? { anyOf: [{ type: "null" }, rest] } : rest;
}

function mapValues<From, To>(
  object: { readonly [key: string]: From },
  change: (value: From, key: string) => To,
): { [key: string]: To } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
