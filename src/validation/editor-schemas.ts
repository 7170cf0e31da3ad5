import report from "../../schemas/report.schema.json" with { type: "json" };
import { BUILT_IN_KINDS, placesOfKind } from "../policy/kinds.ts";
import { BUILT_IN_SCHEMAS } from "./builtin-schemas.ts";
import { bundledSchema } from "./bundled-schema.ts";
import type { JsonSchema } from "./schema.ts";
import { descriptionOf } from "./schema-metadata.ts";

/** A schema that can be had by its name. */
export interface EditorSchema {
  /** `environment`, `config`; the file is called `<name>.schema.json`. */
  name: string;
  /** Of a kind of policies, or of another format of ours. */
  of: "kind" | "format";
  /** Where its files lie; none for what a person never opens at a place of its own. */
  files: readonly string[];
  /** What `files` are relative to. */
  from: "policies" | "configuration";
  /** Whether people write such files by hand; the tool writes the others. */
  written: boolean;
  /** A sentence. */
  description: string;
}

/** Everything but the shared vocabulary, which is a part of the others. */
const SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map<string, JsonSchema>([
  ...BUILT_IN_SCHEMAS,
  [report.$id, report as JsonSchema],
]);
const SHARED = "vocabulary";

type Place = Pick<EditorSchema, "files" | "from" | "written">;

/** The formats that are no kinds. */
const FORMATS: { readonly [name: string]: Place } = {
  config: { files: ["archi3.yaml"], from: "configuration", written: true },
  rules: { files: ["validation/rules/*.yaml"], from: "policies", written: true },
  "rule-tests": { files: ["validation/tests/*.yaml"], from: "policies", written: true },
  baseline: { files: ["archi3-baseline.json"], from: "configuration", written: false },
};
const BY_THE_TOOL: Place = { files: [], from: "configuration", written: false };

const idOf = (name: string) => `${name}.schema.json`;
const ENDING = /\.schema\.json$/;

/** The schemas that there are: kinds first, then what people write, then what the tool does. */
export function editorSchemaList(): EditorSchema[] {
  const kinds = BUILT_IN_KINDS.filter((kind) => SCHEMAS.has(idOf(kind)));
  const others = [...SCHEMAS.keys()].map((id) => id.replace(ENDING, ""));
  const formats = [...Object.keys(FORMATS), ...others.sort()].filter(
    (name) => name !== SHARED && !kinds.some((kind) => kind === name) && SCHEMAS.has(idOf(name)),
  );
  return [
    ...kinds.map((name) =>
      entry(name, "kind", { files: placesOfKind(name), from: "policies", written: true }),
    ),
    ...[...new Set(formats)].map((name) => entry(name, "format", FORMATS[name] ?? BY_THE_TOOL)),
  ];
}

function entry(name: string, of: EditorSchema["of"], place: Place): EditorSchema {
  const schema = SCHEMAS.get(idOf(name));
  const description = typeof schema === "object" ? descriptionOf(schema) : undefined;
  return { name, of, ...place, description: description ?? "" };
}

/**
 * One schema as a JSON text of its own, which refers to nothing outside.
 * @param name one of {@link editorSchemaList}
 */
export function editorSchemaText(name: string): string {
  const { $schema, $id, ...rest } = bundledSchema(idOf(name), SCHEMAS);
  const $comment = `Printed by archi3-policy: archi3-policy schema ${name}`;
  return `${JSON.stringify({ $schema, $id, $comment, ...rest }, null, 2)}\n`;
}

/** How the text of one of these schemas begins: by this an earlier one is known again. */
export function editorSchemaSign(name: string): RegExp {
  return new RegExp(
    `^\\{\\s*"\\$schema": "[^"]*",\\s*"\\$id": "${name}\\.schema\\.json",\\s*"\\$comment": "Printed by archi3-policy:`,
  );
}

/** The schemas of all files that people write, by the names of their files: `environment.schema.json` → its text. */
export function editorSchemas(): Map<string, string> {
  const written = editorSchemaList().filter((schema) => schema.written);
  return new Map(written.map(({ name }) => [idOf(name), editorSchemaText(name)]));
}
