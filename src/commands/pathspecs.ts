import { join } from "node:path";
import { baselinePath } from "./baseline.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/**
 * What git has to compare line by line: what is judged, and what judges. A repository may hold anything beside it,
 * more than there is memory for.
 * @param workspaces of both sides, since a folder or a kind may have moved
 */
export function pathspecsOf(...workspaces: readonly Workspace[]): string[] {
  const specs = workspaces.flatMap((workspace) => {
    const { config, configFile, root, displayRoot, policiesFolder, hasPolicies } = workspace;
    const path = (absolute: string) => displayPath(absolute, displayRoot);
    const files = [
      baselinePath(workspace),
      ...(configFile === undefined ? [] : [configFile]),
      ...config.kinds.map(({ schema }) => join(root, schema)),
    ];
    return [
      ...files
        .map(path)
        .filter(isInside)
        .map((file) => `:(top,literal)${file}`),
      ...(hasPolicies ? ["*.yaml", "*.yml"].map((name) => below(path(policiesFolder), name)) : []),
      ...config.kinds.flatMap(({ match }) => match.map((glob) => pathspecOf(glob, path(root)))),
    ];
  });
  return [...new Set(specs)];
}

/** More files that are gone than this are no renaming that anybody made by hand. */
const MOST_GONE = 500;

/** Where files that are judged now may have lain before: git finds a renaming only where it compares both ends. */
export function formerPlaces(gone: readonly string[]): string[] {
  const candidates = gone.filter((path) => /\.ya?ml$/i.test(path));
  return candidates.length > MOST_GONE ? [] : candidates.map((path) => `:(top,literal)${path}`);
}

function isInside(path: string): boolean {
  return path !== ".." && !path.startsWith("../");
}

const MAGIC = /[*?[\]{}()!+@\\]/;

/** What a glob can match, and maybe more: git's globs know no alternatives. */
function pathspecOf(glob: string, root: string): string {
  const parts = glob.split("/");
  const magic = parts.findIndex((part) => MAGIC.test(part));
  const fixed = (magic === -1 ? parts : parts.slice(0, magic)).filter((part) => part !== "" && part !== ".");
  // A configuration above the repository says nothing of where in it.
  const folder = isInside(root) ? [...(root === "." ? [] : [root]), ...fixed].join("/") : "";
  if (magic === -1 && folder !== "") return `:(top,literal)${folder}`;
  const ending = /\*(?:\.[\w-]+)+$/.exec(glob)?.[0] ?? "*";
  return below(folder === "" ? "." : folder, ending);
}

/** The files below a folder whose names fit. */
function below(folder: string, name: string): string {
  const plain = folder.replaceAll(/[\\*?[\]]/g, "\\$&");
  return `:(top,icase,glob)${folder === "." ? "" : `${plain}/`}**/${name}`;
}
