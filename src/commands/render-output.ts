import { dirname, join, relative, resolve } from "node:path";
import {
  isWithin,
  listFiles,
  natureOfEntry,
  natureOfPath,
  readStart,
  realFolder,
  realPath,
} from "../adapters/files.ts";
import { gitRoot } from "../adapters/git.ts";
import { makeFolder, removeEmptyFolder, removeFile, writeFileAtomically } from "../adapters/terminal.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { ENVIRONMENT_FILE } from "../policy/effective.ts";
import { kindOfPath } from "../policy/kinds.ts";
import { HEADER, type RenderedFile } from "../release/effective-release.ts";
import { ownKindOf } from "./intake.ts";
import { checkOutputFile } from "./output-files.ts";
import type { Workspace } from "./workspace.ts";

/** Where to write: a file for the JSON, or a folder for the policies. */
export interface Output {
  is: "file" | "folder";
  /** Absolute, with the links in it followed. */
  path: string;
  /** As the caller typed it, for messages. */
  typed: string;
}

const EFFECTIVE_JSON = { sign: /^\{\s*"format":\s*"archi3-effective\//, name: "rendered before" };

/** @throws {PolicyError} `E_OUTPUT` (exit 2) for what is neither a folder nor a file for JSON */
export function openOutput(typed: string, format: "text" | "json", currentFolder: string): Output {
  const path = resolve(currentFolder, typed);
  const nature = natureOfPath(path);
  if (nature !== "folder" && typed.endsWith(".json")) {
    checkOutputFile(typed, currentFolder, EFFECTIVE_JSON);
    return { is: "file", path, typed };
  }
  const mend = "name a folder for the policies, or a file that ends in .json for the JSON";
  if (nature !== "folder" && nature !== "missing") throw outputError(typed, "it is a file", mend);
  if (nature === "missing" && /\.ya?ml$/i.test(typed))
    throw outputError(typed, "policies are several files, and need a folder", mend);
  if (format === "json")
    throw outputError(
      typed,
      "--format json is one file, and no folder",
      "name a file that ends in .json, or leave --format out",
    );
  return { is: "folder", path: realFolder(path) ?? throughLinks(path), typed };
}

/** A path of which the end does not exist yet, with the links in what exists followed. */
function throughLinks(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  const real = realPath(parent) ?? throughLinks(parent);
  return join(real, relative(parent, path));
}

/** What writes an output, and gives lines that say what it did. */
export type Write = () => string[];

export function writeOfFile({ path, typed }: Output, json: string): Write {
  return () => {
    writeFileAtomically(path, json, typed);
    return [`Wrote ${typed}`];
  };
}

/**
 * Looks at a folder before anything is written: what it holds after the write is what was rendered, and whatever else
 * was there.
 * @param instead a folder that could be named, for messages: {@link folderBeside}
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for a folder that is none to render into
 */
export function writeOfFolder(
  output: Output,
  rendered: readonly RenderedFile[],
  workspace: Workspace,
  instead: string,
): Write {
  const { path: folder, typed } = output;
  checkFolder(output, workspace, instead);
  const places = rendered.map(({ path, text }) => ({ place: placeIn(folder, path, typed), text }));
  for (const { place } of places) {
    if (natureOfEntry(place) === "missing" || isRendered(place)) continue;
    throw outputError(
      typed,
      `${relative(folder, place)} stands there already, and was not rendered`,
      "name another folder, or delete this file",
    );
  }
  const stale = staleFiles(folder, workspace, new Set(places.map(({ place }) => place)));
  return () => {
    for (const { place, text } of places) {
      makeFolder(dirname(place), typed);
      writeFileAtomically(place, text, join(typed, relative(folder, place)));
    }
    for (const place of stale) removeRendered(place, output);
    const removed = `Removed ${countOf(stale.length)} that ${stale.length === 1 ? "is" : "are"} no longer rendered`;
    return [`Wrote ${countOf(rendered.length)} to ${typed}`, ...(stale.length === 0 ? [] : [removed])];
  };
}

function countOf(files: number): string {
  return `${files} ${files === 1 ? "file" : "files"}`;
}

/**
 * A folder to render an environment into, as somebody in the current folder would type it: beside the policies folder,
 * which may be the repository's root.
 */
export function folderBeside(
  { policiesFolder }: Workspace,
  environment: string,
  currentFolder: string,
): string {
  const [folder = ""] = ["rendered", "effective"]
    .map((name) => join(dirname(policiesFolder), name))
    .filter((path) => path !== policiesFolder);
  return relative(realPath(currentFolder) ?? currentFolder, join(folder, environment));
}

/** Where rendered policies would be taken for policies, or would lie among what a repository holds itself. */
function checkFolder({ path: folder, typed }: Output, workspace: Workspace, instead: string): void {
  const another = `in place of ${typed} name a folder of its own, such as ${instead}`;
  if (dirname(folder) === folder) throw outputError(typed, "it is the root of the file system", another);
  if (isWithin(folder, workspace.policiesFolder)) {
    const where =
      folder === workspace.policiesFolder
        ? "the policies themselves lie there"
        : "it lies among the policies, where the next run would take what is rendered for policies";
    const outside = "which lies outside of the policies folder";
    throw outputError(typed, where, `${another}, ${outside} ${workspace.policiesFolder}`);
  }
  if (folder === gitRoot(folder)) throw outputError(typed, "it is the root of the repository", another);
  if (natureOfEntry(join(folder, "archi3.yaml")) !== "missing")
    throw outputError(typed, "archi3.yaml lies there", another);
}

/**
 * Files that an earlier run rendered into the folder and that are no part of this one. Only places that a policy can be
 * rendered to are looked at: what another environment's run wrote below the folder is that run's.
 */
function staleFiles(folder: string, workspace: Workspace, current: ReadonlySet<string>): string[] {
  if (natureOfEntry(folder) !== "folder") return [];
  const isPlace = (path: string) =>
    path === ENVIRONMENT_FILE ||
    kindOfPath(path) !== undefined ||
    ownKindOf(join(workspace.root, path), workspace) !== undefined;
  return listFiles(folder, false)
    .filter(isPlace)
    .map((path) => join(folder, path))
    .filter((place) => !current.has(place) && isRendered(place));
}

function removeRendered(place: string, { path: folder, typed }: Output): void {
  removeFile(place, join(typed, relative(folder, place)));
  for (let at = dirname(place); at !== folder && isWithin(at, folder); at = dirname(at))
    if (!removeEmptyFolder(at)) return;
}

/** True for a file that `render` has written. */
function isRendered(path: string): boolean {
  return readStart(path, HEADER.length)?.toString() === HEADER;
}

/** Where a file goes: in the folder, whatever its path says and whatever links stand in the folder. */
function placeIn(folder: string, path: string, output: string): string {
  const place = join(folder, path);
  let parent = dirname(place);
  while (natureOfEntry(parent) === "missing" && parent !== dirname(parent)) parent = dirname(parent);
  if (natureOfEntry(parent) === "file") {
    const below = isWithin(parent, folder) ? relative(folder, parent) : "what lies above it";
    throw outputError(output, `${below} is a file, and must be a folder`, "name an empty folder");
  }
  const real = realPath(parent);
  // What does not exist yet is made below what does.
  const inside = real !== undefined && (isWithin(real, folder) || isWithin(folder, parent));
  if (isWithin(place, folder) && inside) return place;
  throw outputError(output, `${path} would be written outside of it`, "name an empty folder");
}

function outputError(output: string, why: string, mend: string): PolicyError {
  return usageError("E_OUTPUT", {
    what: "cannot write the policies there",
    where: `--output ${output}`,
    why,
    mend,
  });
}
