import { dirname, join, resolve } from "node:path";
import { natureOfPath } from "../adapters/files.ts";
import { makeFolder, type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { DISK } from "../adapters/tree.ts";
import type { CustomKind } from "../config/kinds.ts";
import { EXIT, type ExitStatus, type PolicyError, usageError } from "../errors.ts";
import { escapeHidden } from "../policy/effective-text.ts";
import { nearest } from "../policy/spelling.ts";
import { tableLines } from "../release/table.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import {
  editorSchemaList,
  editorSchemaSign,
  editorSchemas,
  editorSchemaText,
} from "../validation/editor-schemas.ts";
import { readSchema } from "./kind-schemas.ts";
import { checkOutputFile } from "./output-files.ts";
import { openConfig } from "./workspace.ts";

export interface SchemaOptions {
  config?: string;
  policiesDir?: string;
  /** A kind of policies or a format of ours; without it every schema of files that people write. */
  kind?: string;
  /** Says which ones there are instead. */
  list: boolean;
  /** A file for the schema, or a folder for `<name>.schema.json`. */
  output?: string;
  /** Of the list; a schema is JSON. */
  format: "text" | "json";
  quiet: boolean;
}

/**
 * Prints or writes the JSON Schema of a kind or of a format, as editors and other validators read it.
 * @throws {PolicyError} `E_SCHEMA_NAME` (exit 2) for one that there is not; `E_USAGE`, `E_OUTPUT` (exit 2), `E_WRITE` (exit 4)
 */
export async function runSchema(options: SchemaOptions, terminal: Terminal): Promise<ExitStatus> {
  const { kind, output, quiet } = options;
  if (options.list) {
    terminal.print(await listed(options, terminal));
    return EXIT.done;
  }
  if (kind === undefined && output === undefined) throw nothingAsked();
  const schemas =
    kind === undefined ? [...editorSchemas()].map(ours) : [await schemaNamed(kind, options, terminal)];
  if (output === undefined) terminal.print(schemas.map(({ text }) => text).join(""));
  else {
    const written = write(schemas, output, isFolder(output, kind, terminal), terminal);
    if (!quiet) terminal.print(written.map((path) => `Wrote ${printable(path)}\n`).join(""));
  }
  return EXIT.done;
}

/** A schema to print or to write. */
interface SchemaText {
  file: string;
  text: string;
  /** How an earlier one begins, which may be replaced. */
  sign: RegExp;
}

function ours([file, text]: [string, string]): SchemaText {
  return { file, text, sign: editorSchemaSign(file.replace(/\.schema\.json$/, "")) };
}

/** Our own need no configuration, so that an editor has that of archi3.yaml while it is wrong. */
async function schemaNamed(name: string, options: SchemaOptions, terminal: Terminal): Promise<SchemaText> {
  const known = editorSchemaList().map((schema) => schema.name);
  if (known.includes(name)) return ours([`${name}.schema.json`, editorSchemaText(name)]);
  if (name === "template") throw noTemplateSchema();
  const { config, configFile } = await configOf(options, terminal);
  const kind = config.kinds.find((one) => one.name === name);
  if (kind === undefined || configFile === undefined)
    throw unknownName(name, [...known, ...config.kinds.map((one) => one.name)]);
  return schemaOfKind(kind, dirname(configFile));
}

function configOf(options: SchemaOptions, { currentFolder }: Terminal) {
  const { policiesDir } = options;
  const start = resolve(currentFolder, policiesDir ?? ".");
  return openConfig(options, currentFolder, start, policiesDir !== undefined);
}

/** As it stands in its file; what a terminal or a runner would take for something else is escaped, which means the same. */
function schemaOfKind(kind: CustomKind, root: string): SchemaText {
  const text = readSchema(DISK, kind, root);
  const safe = escapeHidden(text).replaceAll("##[", "##\\u005b");
  const whole = safe.endsWith("\n") ? safe : `${safe}\n`;
  return { file: `${kind.name}.schema.json`, text: whole, sign: beginning(whole) };
}

/** A copy of the same schema, told by its first characters. */
function beginning(text: string): RegExp {
  return new RegExp(`^${text.slice(0, 100).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`);
}

/** Whether an output is a folder for schemas. @throws {PolicyError} `E_OUTPUT` (exit 2) for a file that several would go to */
function isFolder(output: string, kind: string | undefined, { currentFolder }: Terminal): boolean {
  const nature = natureOfPath(resolve(currentFolder, output));
  if (kind !== undefined || nature === "folder") return nature === "folder" || output.endsWith("/");
  if (nature === "missing" && !/\.json$/i.test(output)) return true;
  throw usageError("E_OUTPUT", {
    what: "cannot write the schemas there",
    where: `--output ${output}`,
    why: "without a kind they are several, and need a folder",
    mend: "name a folder, or say which schema: archi3-policy schema environment --output FILE",
  });
}

/** Every place is looked at before the first is written. @returns the paths, as the caller would type them */
function write(
  schemas: readonly SchemaText[],
  output: string,
  intoFolder: boolean,
  { currentFolder }: Terminal,
): string[] {
  if (intoFolder) makeFolder(resolve(currentFolder, output), output);
  const placed = schemas.map(({ file, ...rest }) => ({
    ...rest,
    path: intoFolder ? join(output, file) : output,
  }));
  for (const { path, sign } of placed)
    checkOutputFile(path, currentFolder, { sign, name: "an earlier copy of this schema" });
  for (const { path, text } of placed) writeFileAtomically(resolve(currentFolder, path), text, path);
  return placed.map(({ path }) => path);
}

/** A line of the list. */
interface Listed {
  name: string;
  of: "kind" | "format";
  files: readonly string[];
  /** What the files are relative to. */
  from: "policies" | "configuration";
  description: string;
}

async function listed(options: SchemaOptions, terminal: Terminal): Promise<string> {
  const { config } = await configOf(options, terminal);
  const own = config.kinds.map(({ name, match, schema }): Listed => {
    const description = `A kind of this repository's own, by ${schema}.`;
    return { name, of: "kind", files: match, from: "configuration", description };
  });
  const all = [...editorSchemaList(), ...own].map(({ name, of, files, from, description }): Listed => {
    return { name, of, files, from, description };
  });
  if (options.format === "json") return printJson({ format: "archi3-schemas/1", schemas: all }, 2);
  return guardWorkflowCommands(asTable(all, terminal));
}

function asTable(schemas: readonly Listed[], { colors }: Terminal): string {
  const same = (text: string) => text;
  const rows = schemas.map(({ name, files, from, description }) => {
    const places = files.map((file) => (from === "policies" ? `<policies>/${file}` : file));
    const [sentence = ""] = description.split(/(?<=[.:]) /);
    return [name, places.length === 0 ? "-" : places.join(", "), sentence.replace(/[.:]$/, "")].map((cell) =>
      printable(cell),
    );
  });
  const paint = { good: same, bad: same, doubtful: same, bold: same, dim: colors.dim };
  const lines = tableLines(
    ["name", "files", "what it is"],
    rows,
    rows.map(() => "good" as const),
    paint,
  );
  return `${lines.join("\n")}\n`;
}

function nothingAsked(): PolicyError {
  const names = editorSchemaList().map(({ name }) => name);
  return usageError("E_USAGE", {
    what: "no schema is named",
    where: "schema",
    why: `there are ${names.join(", ")}, and kinds of the configuration's own`,
    mend: "name one: archi3-policy schema environment; or see what each is for with --list",
  });
}

function noTemplateSchema(): PolicyError {
  return usageError("E_SCHEMA_NAME", {
    what: "templates have no schema",
    where: "schema template",
    why: "a template is text with gaps, and what is read as YAML is only what comes out of it",
    mend: "take the schema of what it makes, such as agent; `archi3-policy validate` checks templates by what comes out",
  });
}

function unknownName(name: string, known: readonly string[]): PolicyError {
  const guess = nearest(name, known);
  return usageError("E_SCHEMA_NAME", {
    what: `there is no schema ${JSON.stringify(name)}`,
    where: `schema ${name}`,
    why: `there are ${known.join(", ")}`,
    mend: guess === undefined ? "name one of these" : `did you mean ${guess}?`,
  });
}
