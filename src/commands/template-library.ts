import { basename, join, resolve } from "node:path";
import { unreadable } from "../adapters/files.ts";
import { ownFiles } from "../adapters/own-files.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { isYamlName, kindOfPath } from "../policy/kinds.ts";
import { decode, type Problem, SourceText } from "../policy/source.ts";
import { nearest } from "../policy/spelling.ts";
import { loadTemplateEngine, parseTemplate, type Template } from "../policy/template.ts";
import { checkTemplate, type TemplateVariable, variables } from "../policy/template-variables.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/** Where a template is from: the product, the policies folder, or a path that the caller named. */
export type TemplateOrigin = "built-in" | "repository" | "path";

/** A template as it lies there. */
export interface TemplateFile {
  name: string;
  origin: TemplateOrigin;
  /** As messages name it. */
  shown: string;
  /** Undefined where it cannot be read; `why` says why not then. */
  bytes: Uint8Array | undefined;
  why?: string;
  /** True for a repository's that stands in the place of a built-in one of the same name. */
  hidesBuiltIn?: boolean;
}

/** A template that can be rendered, with what it uses. */
export interface OpenTemplate {
  file: TemplateFile;
  template: Template;
  used: readonly TemplateVariable[];
}

const FOLDER = "templates";
const LARGEST_TEMPLATE = 1024 * 1024;

/** Every template that can be named: the repository's, then the built-in ones that none of them hides; sorted by name. */
export function allTemplates(workspace: Workspace): TemplateFile[] {
  const own = repositoryTemplates(workspace);
  const taken = new Set(own.map(({ name }) => name));
  const builtIn = builtInTemplates();
  const hidden = new Set(builtIn.map(({ name }) => name));
  return [
    ...own.map((file) => ({ ...file, hidesBuiltIn: hidden.has(file.name) })),
    ...builtIn.filter(({ name }) => !taken.has(name)),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The templates that the product brings along. */
export function builtInTemplates(): TemplateFile[] {
  return [...ownFiles(FOLDER)]
    .filter(([path]) => !path.includes("/") && isYamlName(path))
    .map(([path, text]) => ({
      ...{ name: nameOf(path), origin: "built-in" as const, shown: `built-in template ${nameOf(path)}` },
      bytes: Buffer.from(text),
    }));
}

function repositoryTemplates(workspace: Workspace): TemplateFile[] {
  const { tree, policiesFolder, inRepository } = workspace;
  if (tree.natureOf(join(policiesFolder, FOLDER)) !== "folder") return [];
  return [...tree.filesBelow(policiesFolder, inRepository)]
    .filter((path) => kindOfPath(path)?.name === "template")
    .map((path) => templateAt(join(policiesFolder, path), "repository", workspace));
}

function templateAt(path: string, origin: TemplateOrigin, { tree, displayRoot }: Workspace): TemplateFile {
  const read = tree.read(path, LARGEST_TEMPLATE);
  const known = { name: nameOf(path), origin, shown: displayPath(path, displayRoot) };
  return read.kind === "bytes"
    ? { ...known, bytes: read.bytes }
    : { ...known, bytes: undefined, why: unreadable(read) };
}

function nameOf(path: string): string {
  return basename(path).replace(/\.ya?ml$/i, "");
}

/**
 * Finds the template that is asked for: a path, a name in the repository's templates folder, or a built-in one.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2) where there is none
 */
export function findTemplate(asked: string, workspace: Workspace, currentFolder: string): TemplateFile {
  const path = resolve(currentFolder, asked);
  if (/[/\\]/.test(asked)) return templateAt(path, "path", workspace);
  const templates = allTemplates(workspace);
  const name = nameOf(asked);
  const found = templates.find((one) => one.name === name);
  if (found !== undefined) return found;
  if (isYamlName(asked) && workspace.tree.natureOf(path) !== "missing")
    return templateAt(path, "path", workspace);
  const names = templates.map((one) => one.name);
  const guess = nearest(name, names);
  throw usageError("E_TEMPLATE", {
    what: "there is no such template",
    where: `--template ${asked}`,
    why: `there are ${names.join(", ")}`,
    mend: guess === undefined ? "use one of them, or write the path of a file" : `did you mean ${guess}?`,
  });
}

/**
 * Reads a template.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2), with the place of the first fault that keeps it from being rendered
 */
export async function openTemplate(file: TemplateFile): Promise<OpenTemplate> {
  if (file.bytes === undefined)
    throw usageError("E_TEMPLATE", {
      what: "cannot read the template",
      where: file.shown,
      why: file.why ?? "it cannot be read",
      mend: "name a regular file that exists and may be read; links are not followed",
    });
  const decoded = decode(file.bytes);
  const [unread] = decoded.readable ? [] : decoded.problems;
  if (unread !== undefined) throw templateError(file, decoded.text, unread);
  const parsed = parseTemplate(decoded.text, await loadTemplateEngine());
  if (Array.isArray(parsed)) throw templateError(file, decoded.text, parsed[0]);
  const fault = checkTemplate(parsed).find(({ code }) => FATAL.has(code));
  if (fault !== undefined) throw templateError(file, decoded.text, fault);
  return { file, template: parsed, used: variables(parsed) };
}

/** What else {@link checkTemplate} finds is for `validate` to tell. */
const FATAL: ReadonlySet<string> = new Set(["bad-declaration", "unsupported-place", "lost-declarations"]);

/** What is wrong with a template, at its place. */
export function templateError(
  file: TemplateFile,
  text: string,
  fault: Pick<Problem, "start" | "message" | "help"> | undefined,
): PolicyError {
  const { line, column } = new SourceText(text).position(fault?.start ?? 0);
  return usageError("E_TEMPLATE", {
    what: "the template cannot be used",
    where: `${file.shown}:${line}:${column}`,
    why: clause(fault?.message ?? "it cannot be read"),
    mend: clause(fault?.help ?? "correct it"),
  });
}

function clause(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
