import { dirname, join, relative, resolve } from "node:path";
import {
  isWithin,
  natureOfEntry,
  natureOfPath,
  readRegularFile,
  realFolder,
  realPath,
} from "../adapters/files.ts";
import { makeFolder, type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, type PolicyError, usageError } from "../errors.ts";
import type { EffectiveSet, Origin } from "../policy/effective.ts";
import { escapeHidden, placeOfOrigin } from "../policy/effective-text.ts";
import { toPointer } from "../policy/pointer.ts";
import { HEADER, type RenderedFile, renderFiles } from "../release/effective-release.ts";
import { checkEnvironment, type Purpose, readCatalog } from "./catalog.ts";
import { effectiveSetOf } from "./effective.ts";
import { findFiles } from "./intake.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

export interface RenderOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  format: "text" | "json";
  /** Folders to write the policies into, or files that end in .json; nothing is printed then but what was written. */
  output: readonly string[];
  quiet: boolean;
}

const RENDERING: Purpose = { refusal: "so they are not rendered", nothing: "there is nothing to render" };

/**
 * Prints the policies that an environment must run, as YAML in which every line that the overlay changed says so.
 * @throws {PolicyError} exit 2 for an unknown environment, exit 1 for policies that cannot be rendered
 */
export async function runRender(options: RenderOptions, terminal: Terminal): Promise<ExitStatus> {
  const outputs = options.output.map((output) => openOutput(output, terminal.currentFolder));
  const workspace = await openWorkspace(options, terminal.currentFolder);
  const progress = terminal.progress("Reading policies");
  const catalog = await readCatalog(workspace, findFiles(workspace), RENDERING, terminal.currentFolder);
  checkEnvironment(options.environment, catalog);
  progress(`Rendering ${options.environment}`);
  const effective = effectiveSetOf(catalog, options.environment, workspace);
  const rendered = await renderFiles(effective);
  progress(undefined);
  if (outputs.length === 0)
    terminal.print(options.format === "json" ? renderEffectiveJson(effective) : asStream(rendered));
  // Every output is looked at before the first is written.
  const writes = outputs.map((output) =>
    output.is === "file" ? writeOfFile(output, effective) : writeOfFolder(output, rendered, workspace),
  );
  for (const write of writes) {
    const written = write();
    if (!options.quiet) terminal.print(`${written}\n`);
  }
  return EXIT.done;
}

/** One YAML stream: a document a file, each under its path. */
function asStream(rendered: readonly RenderedFile[]): string {
  return rendered.map(({ path, text }) => `---\n# ${path}\n${text}`).join("");
}

/** The effective set as JSON; every origin says where in the overlay a place of the value was set. */
export function renderEffectiveJson({ environment, files }: EffectiveSet): string {
  const shown = {
    format: "archi3-effective/1",
    environment,
    files: files.map(({ path, value, origins }) => ({ path, value, origins: origins.map(shownOrigin) })),
  };
  return `${escapeHidden(JSON.stringify(shown, null, 2))}\n`;
}

function shownOrigin(origin: Origin): { pointer: string; file: string; line: number; column: number } {
  return { pointer: toPointer(origin.path), ...placeOfOrigin(origin) };
}

/** Where to write: a file for the JSON, or a folder for the policies. */
interface Output {
  is: "file" | "folder";
  /** Absolute, with the links in it followed. */
  path: string;
  /** As the caller typed it, for messages. */
  typed: string;
}

function openOutput(typed: string, currentFolder: string): Output {
  const path = resolve(currentFolder, typed);
  const nature = natureOfPath(path);
  if (nature === "folder") return { is: "folder", path: realFolder(path) ?? path, typed };
  if (typed.endsWith(".json")) return { is: "file", path, typed };
  const mend = "name a folder for the policies, or a file that ends in .json for the JSON";
  if (nature !== "missing") throw outputError(typed, "it is a file", mend);
  if (/\.ya?ml$/i.test(typed))
    throw outputError(typed, "policies are several files, and need a folder", mend);
  return { is: "folder", path, typed };
}

/** What writes an output, and gives a line that says so. */
type Write = () => string;

function writeOfFile({ path, typed }: Output, effective: EffectiveSet): Write {
  return () => {
    writeFileAtomically(path, renderEffectiveJson(effective), typed);
    return `Wrote ${typed}`;
  };
}

function writeOfFolder(output: Output, rendered: readonly RenderedFile[], workspace: Workspace): Write {
  const { path: folder, typed } = output;
  if (dirname(folder) === folder)
    throw outputError(typed, "it is the root of the file system", "name a folder in it");
  if (folder === workspace.policiesFolder)
    throw outputError(typed, "the policies themselves lie there", "name another folder");
  const places = rendered.map(({ path, text }) => ({ place: placeIn(folder, path, typed), text }));
  for (const { place } of places) {
    if (natureOfEntry(place) === "missing" || isRendered(place)) continue;
    throw outputError(
      typed,
      `${relative(folder, place)} stands there already, and was not rendered`,
      "name another folder, or delete this file",
    );
  }
  return () => {
    for (const { place, text } of places) {
      makeFolder(dirname(place), typed);
      writeFileAtomically(place, text, join(typed, relative(folder, place)));
    }
    return `Wrote ${rendered.length} ${rendered.length === 1 ? "file" : "files"} to ${typed}`;
  };
}

/** Rendered files are made of policies that were read, so none is larger by far. Bytes. */
const LARGEST_RENDERED = 256 * 1024 * 1024;

/** True for a file that this command has written. */
function isRendered(path: string): boolean {
  const read = readRegularFile(path, LARGEST_RENDERED);
  return read.kind === "bytes" && Buffer.from(read.bytes.subarray(0, HEADER.length)).toString() === HEADER;
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
