import { dirname, resolve } from "node:path";
import { natureOfPath } from "../adapters/files.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { displayPath, openWorkspace, settledPath, surroundingsOf, type Workspace } from "./workspace.ts";

/** A path that the caller named. */
export interface NamedPath {
  /** Absolute. */
  path: string;
  nature: "file" | "folder";
  /** As the caller typed it, for messages. */
  typed: string;
}

/** What a run covers: the whole catalog is always read, since files refer to each other; paths narrow what is told. */
export interface Scope {
  workspace: Workspace;
  /** What findings are told of; all of them when empty. */
  paths: readonly NamedPath[];
}

/**
 * Finds what the named paths belong to. What is named brings its own surroundings along: its configuration, and the
 * tree that it stands in.
 * @throws {PolicyError} with exit 2 for paths that do not exist, or that do not belong together
 */
export async function openScope(
  paths: readonly string[],
  options: { config?: string; policiesDir?: string },
  currentFolder: string,
): Promise<Scope> {
  const named = paths.map((path) => namedPath(path, currentFolder));
  const [first, ...others] = named;
  if (first === undefined) return { workspace: await openWorkspace(options, currentFolder), paths: [] };
  // Where the caller says what is to be used, it is used for every path.
  if (options.config === undefined && options.policiesDir === undefined) {
    for (const other of others) checkTogether(first, other, currentFolder);
  }
  return { workspace: await openWorkspace(options, currentFolder, startOf(first)), paths: named };
}

function namedPath(typed: string, currentFolder: string): NamedPath {
  const path = resolve(currentFolder, typed);
  const nature = natureOfPath(path);
  if (nature === "file" || nature === "folder") return { path: settledPath(path, nature), nature, typed };
  throw usageError("E_PATH", {
    what: nature === "missing" ? "there is no such file or folder" : "this is neither a file nor a folder",
    where: typed,
    mend: "name policy files or folders",
  });
}

function startOf({ path, nature }: NamedPath): string {
  return nature === "folder" ? path : dirname(path);
}

/** One run has one configuration and one catalog: a path that has others would be judged by the wrong ones. */
function checkTogether(first: NamedPath, other: NamedPath, currentFolder: string): void {
  const one = surroundingsOf(startOf(first), currentFolder);
  const two = surroundingsOf(startOf(other), currentFolder);
  const shown = (path: string) => displayPath(path, currentFolder);
  if (one.repository !== two.repository)
    throw apart(other, `it lies outside of the repository of ${first.typed}`);
  if (one.configFile !== two.configFile) {
    throw apart(
      other,
      two.configFile === undefined
        ? `the configuration of ${first.typed} does not hold for it`
        : `it has another configuration than ${first.typed}: ${shown(two.configFile)}`,
    );
  }
  if (two.tree !== undefined && one.tree !== two.tree)
    throw apart(other, `it belongs to other policies than ${first.typed}: those in ${shown(two.tree)}`);
}

function apart({ typed }: NamedPath, why: string): PolicyError {
  return usageError("E_PATH", {
    what: "this path cannot be checked together with the others",
    where: typed,
    why,
    mend: "check it in a run of its own",
  });
}
