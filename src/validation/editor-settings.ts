import { placesOfKind } from "../policy/kinds.ts";
import { editorSchemaList } from "./editor-schemas.ts";

/** Where things lie in a repository; every path is relative to its root, with forward slashes. */
export interface EditorPlaces {
  /** `archi3/policies`; `.` where the root is the policies folder itself. */
  policiesFolder: string;
  /** Where the schemas were written, such as `.archi3/schemas`. */
  schemasFolder: string;
  /** The kinds of the configuration's own, whose schemas lie in the repository already. */
  kinds: readonly { match: readonly string[]; schema: string }[];
}

/** What stands in VS Code's settings, by its name. */
export interface VscodeSettings {
  "yaml.schemas": { [schema: string]: string[] };
  "files.associations": { [glob: string]: string };
}

/** The extension that reads {@link VscodeSettings}; other editors run the same language server. */
export const YAML_EXTENSION = "redhat.vscode-yaml";

/**
 * The settings of a repository that is opened as a folder: each file that people write has its schema, and templates are
 * no YAML. Paths of schemas begin with `./`, so that no folder of a workspace is taken for their first part; in one with
 * several folders the schema's path has to begin with the folder's name instead.
 */
export function vscodeSettings(places: EditorPlaces): VscodeSettings {
  const schemas = new Map<string, string[]>();
  const add = (schema: string, globs: readonly string[]) => {
    const path = `./${schema}`;
    schemas.set(path, [...new Set([...(schemas.get(path) ?? []), ...globs])]);
  };
  for (const { name, files, from, written } of editorSchemaList()) {
    if (!written) continue;
    const globs = files.map((file) => (from === "policies" ? inPolicies(file, places) : file));
    add(`${places.schemasFolder}/${name}.schema.json`, globs);
  }
  for (const { match, schema } of places.kinds) add(schema, match);
  const templates = placesOfKind("template").map((file) => [`**/${inPolicies(file, places)}`, "handlebars"]);
  return { "yaml.schemas": Object.fromEntries(schemas), "files.associations": Object.fromEntries(templates) };
}

/**
 * The line with which one file names its schema, in every editor that runs the YAML language server.
 * @param name of the schema: `agent`
 * @param file whose first line it is
 */
export function modeline(
  name: string,
  file: string,
  { schemasFolder }: Pick<EditorPlaces, "schemasFolder">,
): string {
  const up = "../".repeat(file.split("/").length - 1);
  return `# yaml-language-server: $schema=${up === "" ? "./" : up}${schemasFolder}/${name}.schema.json`;
}

/** A glob for both endings of YAML. */
function inPolicies(file: string, { policiesFolder }: EditorPlaces): string {
  const folder = policiesFolder === "." ? "" : `${policiesFolder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&")}/`;
  return `${folder}${file.replace(/\.yaml$/, ".y*ml")}`;
}
