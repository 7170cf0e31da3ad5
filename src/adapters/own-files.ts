import { ownTexts } from "./own-files-text.ts";

let texts: ReadonlyMap<string, string> | undefined;

function all(): ReadonlyMap<string, string> {
  texts ??= new Map(Object.entries(ownTexts()).sort(([a], [b]) => (a < b ? -1 : 1)));
  return texts;
}

/**
 * The text of a file that the product brings along.
 * @param path its path in this project, such as `templates/agent-template.yaml`
 * @throws {Error} where there is no such file, which is a fault of the tool
 */
export function ownFile(path: string): string {
  const text = all().get(path);
  if (text === undefined) throw new Error(`the product has no file ${path}`);
  return text;
}

/**
 * The texts of all files below a folder that the product brings along, sorted.
 * @param folder such as `templates`
 * @returns the texts by their paths relative to the folder, with forward slashes
 */
export function ownFiles(folder: string): ReadonlyMap<string, string> {
  const start = `${folder}/`;
  return new Map(
    [...all()].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])),
  );
}
