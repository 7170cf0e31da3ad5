import { mkdirSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { natureOfPath, realFolder } from "../adapters/files.ts";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, outsideError, PolicyError, usageError } from "../errors.ts";
import { type Catalog, environmentOf, ofKind } from "../policy/catalog.ts";
import { DEFAULT_LIMITS } from "../policy/document-builder.ts";
import { type EffectiveSet, effectivePolicies, type Origin } from "../policy/effective.ts";
import { escapeHidden, placeOfOrigin, writeEffective } from "../policy/effective-text.ts";
import type { Finding } from "../policy/finding.ts";
import { toPointer } from "../policy/pointer.ts";
import { nearest } from "../policy/spelling.ts";
import { severityOf } from "../validation/rules/index.ts";
import { validate } from "../validation/validate.ts";
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

/**
 * Prints the policies that an environment must run, as YAML in which every line that the overlay changed says so.
 * @throws {PolicyError} exit 2 for an unknown environment, exit 1 for policies that cannot be rendered
 */
export async function runRender(options: RenderOptions, terminal: Terminal): Promise<ExitStatus> {
  const workspace = await openWorkspace(options, terminal.currentFolder);
  const progress = terminal.progress("Reading policies");
  const catalog = await readCatalog(workspace);
  checkEnvironment(options.environment, catalog);
  progress(`Rendering ${options.environment}`);
  const effective = effectivePolicies(catalog, options.environment);
  const rendered = await renderFiles(effective);
  progress(undefined);
  if (options.output.length > 0) {
    for (const output of options.output) {
      const written = writeOutput(output, effective, rendered, workspace, terminal.currentFolder);
      if (!options.quiet) terminal.print(`${written}\n`);
    }
  } else terminal.print(options.format === "json" ? renderEffectiveJson(effective) : asStream(rendered));
  return EXIT.done;
}

async function readCatalog(workspace: Workspace): Promise<Catalog> {
  const found = findFiles(workspace);
  // Only what keeps a policy from being read and merged matters here; the other rules are for `validate`.
  const outcome = await validate({
    ...found,
    environments: workspace.config.environments,
    limits: DEFAULT_LIMITS,
    severityOf: severityOf(workspace.config.severity),
    schemaOf: workspace.schemaOf,
    families: [],
  });
  const errors = outcome.findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first !== undefined) throw doNotValidate(first, errors.length);
  const [unread] = outcome.catalog.unreadKinds;
  if (unread !== undefined) throw unreadable(unread);
  if (outcome.catalog.policies.length > 0) return outcome.catalog;
  throw usageError("E_NOTHING", {
    what: "there is nothing to render",
    where: workspace.policiesFolder,
    why: "no YAML policy lies there (files that git ignores do not count)",
    mend: "name the folder that holds core/ and environments/ with --policies-dir",
  });
}

function doNotValidate({ file, range, rule, message }: Finding, errors: number): PolicyError {
  const more = errors === 1 ? "" : ` (and ${errors - 1} more)`;
  return new PolicyError("E_INVALID", EXIT.failed, {
    what: "the policies do not validate, so they are not rendered",
    where: `${file}:${range.start.line}:${range.start.column}`,
    why: `${rule}: ${message}${more}`,
    mend: "run `archi3-policy validate` and correct what it finds",
  });
}

/** Also refused where the configuration silences the finding: what cannot be read cannot be left out either. */
function unreadable(kind: string): PolicyError {
  return new PolicyError("E_INVALID", EXIT.failed, {
    what: "the policies do not validate, so they are not rendered",
    why: `a file of the kind ${kind} cannot be read`,
    mend: "run `archi3-policy validate` and correct what it finds",
  });
}

function checkEnvironment(environment: string, catalog: Catalog): void {
  const known = [...new Set([...catalog.environments, ...ofKind(catalog, "environment").map(environmentOf)])];
  if (known.includes(environment)) return;
  const guess = nearest(environment, known);
  throw usageError("E_ENVIRONMENT", {
    what: "there is no such environment",
    where: `--environment ${environment}`,
    mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
  });
}

/** The text of one file of an effective set; several documents of one file stand in it one after the other. */
interface RenderedFile {
  path: string;
  text: string;
}

async function renderFiles(effective: EffectiveSet): Promise<RenderedFile[]> {
  const yaml = await import("yaml");
  const texts = new Map<string, string>();
  for (const file of effective.files) {
    const before = texts.get(file.path);
    const text = writeEffective(yaml, file);
    texts.set(file.path, before === undefined ? text : `${before}---\n${text}`);
  }
  return [...texts].map(([path, text]) => ({ path, text }));
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

function writeOutput(
  output: string,
  effective: EffectiveSet,
  rendered: readonly RenderedFile[],
  workspace: Workspace,
  currentFolder: string,
): string {
  const target = resolve(currentFolder, output);
  if (output.endsWith(".json")) {
    writeFileAtomically(target, renderEffectiveJson(effective));
    return `Wrote ${output}`;
  }
  const nature = natureOfPath(target);
  if (nature !== "folder" && nature !== "missing") {
    throw outputError(output, "it is a file", "name a folder for the policies, or a file that ends in .json");
  }
  const folder = makeFolder(target, output);
  const sources = new Set(
    effective.files.map(({ policy }) => policy && resolve(workspace.displayRoot, policy.file)),
  );
  const places = rendered.map(({ path, text }) => ({ place: placeIn(folder, path, output), text }));
  if (places.some(({ place }) => sources.has(place))) {
    throw outputError(output, "the policies themselves would be replaced", "name another folder");
  }
  for (const { place, text } of places) writeFileAtomically(place, text);
  return `Wrote ${rendered.length} ${rendered.length === 1 ? "file" : "files"} to ${output}`;
}

/** Where a file goes: in the folder, whatever its path says and whatever links stand in the folder. */
function placeIn(folder: string, path: string, output: string): string {
  const place = join(folder, path);
  const parent = isWithin(place, folder) ? makeFolder(dirname(place), output) : undefined;
  if (parent !== undefined && isWithin(parent, folder)) return place;
  throw outputError(output, `${path} would be written outside of it`, "name an empty folder");
}

/** Makes a folder and gives its real path. @throws {PolicyError} `E_WRITE` (exit 4) */
function makeFolder(path: string, output: string): string {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw outsideError("E_WRITE", {
      what: "cannot make the folder",
      where: `--output ${output}`,
      why: error instanceof Error ? error.message : String(error),
      mend: "name a folder that may be written to",
      cause: error,
    });
  }
  return realFolder(path) ?? path;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function outputError(output: string, why: string, mend: string): PolicyError {
  return usageError("E_OUTPUT", {
    what: "cannot write the policies there",
    where: `--output ${output}`,
    why,
    mend,
  });
}
