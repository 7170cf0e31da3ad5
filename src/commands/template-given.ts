import { resolve } from "node:path";
import type { Node, Pair, Scalar } from "yaml";
import { readRegularFile, unreadable } from "../adapters/files.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { decode } from "../policy/source.ts";
import { nearest } from "../policy/spelling.ts";
import type { VariableFacts } from "../policy/template-values.ts";

/** Values of variables as a call gives them. */
export interface GivenOptions {
  /** JSON, or `@` and the path of a file of JSON or YAML. */
  variables?: string;
  /** `NAME=value`, each stronger than what `variables` says. */
  set: readonly string[];
}

/** A value, and the option that gave it, for messages; an answer's is the variable itself. */
export interface GivenValue {
  value: string;
  where: string;
}

/** The values that somebody answered with, which no option gave. */
export function answersIn(given: ReadonlyMap<string, GivenValue>): [name: string, value: string][] {
  return [...given].flatMap(([name, { value, where }]) => (where === name ? [[name, value]] : []));
}

/**
 * Reads the values that a call gives.
 * @throws {PolicyError} `E_VARIABLES` (exit 2) for what are no values by name, `E_VARIABLE` for one that no value can be
 */
export async function readGiven(
  { variables, set }: GivenOptions,
  currentFolder: string,
): Promise<Map<string, GivenValue>> {
  const given = new Map<string, GivenValue>();
  if (variables !== undefined)
    for (const [name, value] of await readVariables(variables, currentFolder)) given.set(name, value);
  for (const one of set) {
    const at = one.indexOf("=");
    if (at < 1)
      throw usageError("E_USAGE", {
        what: "that sets no variable",
        where: `--set ${one}`,
        mend: "write NAME=value; the value may be empty",
      });
    const name = one.slice(0, at);
    given.set(name, { value: one.slice(at + 1), where: `--set ${name}=…` });
  }
  return given;
}

/** More than any template takes; YAML's reader compares each name with all others. */
const LARGEST_VARIABLES = 128 * 1024;

async function readVariables(option: string, currentFolder: string): Promise<[string, GivenValue][]> {
  if (option.startsWith("@")) {
    const path = option.slice(1);
    return valuesIn(readText(path, currentFolder), `--variables ${option}`, "core");
  }
  try {
    JSON.parse(option);
  } catch (error) {
    throw refused(
      "--variables",
      "it is not JSON",
      `write it in single quotes, such as '{"AGENT_NAME": "custom-analyst"}', or give a file: --variables @values.yaml`,
      error,
    );
  }
  return valuesIn(option, "--variables", "json");
}

function readText(path: string, currentFolder: string): string {
  const where = `--variables @${path}`;
  const read = readRegularFile(resolve(currentFolder, path), LARGEST_VARIABLES);
  if (read.kind !== "bytes")
    throw refused(where, unreadable(read), "name a file of JSON or YAML; links are not followed");
  const { text, readable, problems } = decode(read.bytes);
  if (readable) return text;
  throw refused(where, problems[0]?.message.replace(/\.$/, "") ?? "it is no text", "save it as UTF-8");
}

/** JSON is read as YAML too, since that knows how a number was written, and keys that stand twice. */
async function valuesIn(
  text: string,
  where: string,
  schema: "json" | "core",
): Promise<[string, GivenValue][]> {
  const { isMap, isScalar, parseAllDocuments } = await import("yaml");
  if (text.length > LARGEST_VARIABLES)
    throw refused(where, "it is longer than 128 KiB", "give the template's own variables only");
  const documents = readAll(
    () => parseAllDocuments(text, { schema, logLevel: "silent", prettyErrors: false }),
    where,
  );
  const [document, second] = Array.isArray(documents) ? documents : [];
  const [error] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const values = 'write a mapping of names to values, such as {"AGENT_NAME": "custom-analyst"}';
  if (error !== undefined || second !== undefined)
    throw refused(where, error?.message.replace(/\.$/, "") ?? "it holds several documents", values, error);
  const contents: unknown = document?.contents;
  if (!isMap<Node, Node | null>(contents)) throw refused(where, "it is no mapping", values);
  return contents.items.map(({ key, value }: Pair<Node, Node | null>) => {
    const name = isScalar(key) ? String(key.value) : String(key);
    return [name, { value: scalarText(name, isScalar(value) ? value : undefined, where), where }];
  });
}

/** @throws {PolicyError} `E_VARIABLES` (exit 2) for what is nested deeper than the reader's stack */
function readAll<Read>(read: () => Read, where: string): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refused(where, "it is nested too deep", "write a mapping of names to values", error);
  }
}

/** The text of a value; numbers stay as they are written. */
function scalarText(name: string, scalar: Scalar | undefined, where: string): string {
  const value = scalar?.value;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number" && !Number.isNaN(value) && /^[-+\d]/.test(scalar?.source ?? ""))
    return scalar?.source ?? String(value);
  throw usageError("E_VARIABLE", {
    what: `${name} cannot have this value`,
    where,
    why: "a value is a string, a number, true or false",
    mend: "write it in quotes, or leave it out",
  });
}

function refused(where: string, why: string, mend: string, cause?: unknown): PolicyError {
  return usageError("E_VARIABLES", { what: "cannot read the values of variables", where, why, mend, cause });
}

/**
 * Refuses values of variables that the template does not have: a name that is misspelt would be left out in silence.
 * @throws {PolicyError} `E_VARIABLE` (exit 2)
 */
export function checkNames(
  given: ReadonlyMap<string, GivenValue>,
  facts: readonly VariableFacts[],
  template: string,
): void {
  const names = facts.map(({ name }) => name);
  for (const [name, { where }] of given) {
    if (names.includes(name)) continue;
    const guess = nearest(name, names);
    throw usageError("E_VARIABLE", {
      what: `the template has no variable ${name}`,
      where,
      mend:
        guess === undefined
          ? `see what it has: archi3-policy generate --list-templates --template ${template}`
          : `did you mean ${guess}?`,
    });
  }
}
