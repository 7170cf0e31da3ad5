import { dirname, resolve, sep } from "node:path";
import { natureOfPath } from "../adapters/files.ts";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import type { FailOn } from "../config.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import type { Policy } from "../policy/catalog.ts";
import { DEFAULT_LIMITS } from "../policy/document-builder.ts";
import type { Finding, Severity } from "../policy/finding.ts";
import { BUILT_IN_KINDS } from "../policy/kinds.ts";
import { nearest } from "../policy/spelling.ts";
import { renderJson } from "../report/json.ts";
import { makeReport, type Report } from "../report/report.ts";
import { renderText } from "../report/text.ts";
import { FAMILIES, severityOf } from "../validation/rules/index.ts";
import { type ValidationOutcome, validate } from "../validation/validate.ts";
import { findFiles, findNamedFile } from "./intake.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

export interface ValidateOptions {
  config?: string;
  policiesDir?: string;
  format: "text" | "json";
  output: readonly string[];
  quiet: boolean;
  type?: string;
  name?: string;
  failOn?: FailOn;
}

/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitStatus> {
  const started = performance.now();
  for (const output of options.output) checkOutput(output);
  const scope = await openScope(paths, options, terminal.currentFolder);
  checkType(options.type, scope.workspace);
  const outcome = await check(scope, options.type, terminal);
  const selected = select(outcome, scope, options);
  const report = makeReport(selected, {
    failOn: options.failOn ?? scope.workspace.config.failOn,
    version,
    durationMs: performance.now() - started,
  });
  write(report, outcome, options, terminal);
  return report.conclusion === "success" ? EXIT.done : EXIT.failed;
}

function checkOutput(path: string): void {
  if (path.endsWith(".json")) return;
  throw usageError("E_OUTPUT", {
    what: "cannot tell the format of the output",
    where: `--output ${path}`,
    why: "the ending of the file's name decides its format",
    mend: "end it in .json",
  });
}

/** What a run covers: the whole catalog is always read, since files refer to each other; paths narrow what is told. */
interface Scope {
  workspace: Workspace;
  /** Absolute paths of files and folders whose findings are told; all of them when empty. */
  within: readonly string[];
  /** A file outside of every policies folder, whose kind its contents decide. */
  named: readonly string[];
}

async function openScope(
  paths: readonly string[],
  options: ValidateOptions,
  currentFolder: string,
): Promise<Scope> {
  const absolute = paths.map((path) => {
    const resolved = resolve(currentFolder, path);
    const nature = natureOfPath(resolved);
    if (nature === "file" || nature === "folder") return { path: resolved, nature, typed: path };
    throw usageError("E_PATH", {
      what: nature === "missing" ? "there is no such file or folder" : "this is neither a file nor a folder",
      where: path,
      mend: "name policy files or folders",
    });
  });
  const [first] = absolute;
  // What is named brings its own surroundings along: its configuration, and the tree that it stands in.
  const start =
    first === undefined ? currentFolder : first.nature === "folder" ? first.path : dirname(first.path);
  return makeScope(await openWorkspace(options, currentFolder, start), absolute);
}

function makeScope(workspace: Workspace, paths: readonly { path: string; nature: string }[]): Scope {
  return {
    workspace,
    within: paths.map(({ path }) => path),
    named: paths.filter(({ nature }) => nature === "file").map(({ path }) => path),
  };
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function checkType(type: string | undefined, workspace: Workspace): void {
  if (type === undefined) return;
  const known = [...BUILT_IN_KINDS, ...workspace.config.kinds.map((kind) => kind.name)];
  if (known.includes(type)) return;
  const guess = nearest(type, known);
  throw usageError("E_TYPE", {
    what: "there is no such kind of policy",
    where: `--type ${type}`,
    mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
  });
}

async function check(scope: Scope, type: string | undefined, terminal: Terminal): Promise<ValidationOutcome> {
  const { workspace } = scope;
  const progress = terminal.progress("Reading policies");
  const found = findFiles(workspace);
  for (const path of scope.named) {
    const known = found.files.find(({ file }) => resolve(workspace.displayRoot, file) === path);
    const named = findNamedFile(workspace, path, type);
    if (known === undefined) {
      found.files.push(...named.files);
      found.rejected.push(...named.rejected);
    } else if (known.kind === undefined) Object.assign(known, named.files[0]);
  }
  progress(`Checking ${found.files.length} files`);
  const outcome = await validate({
    ...found,
    environments: workspace.config.environments,
    limits: DEFAULT_LIMITS,
    severityOf: severityOf(workspace.config.severity),
    schemaOf: workspace.schemaOf,
    families: FAMILIES,
  });
  progress(undefined);
  return outcome;
}

/** Narrows a result to what was asked for. @throws {PolicyError} `E_NOTHING` (exit 2): no policy is never a pass */
function select(
  outcome: ValidationOutcome,
  scope: Scope,
  options: ValidateOptions,
): { findings: Finding[]; policies: number; valid: number } {
  const { workspace, within } = scope;
  const inPaths = (file: string) =>
    within.length === 0 || within.some((path) => isWithin(resolve(workspace.displayRoot, file), path));
  const wanted = (policy: Policy) =>
    inPaths(policy.file) &&
    (options.type === undefined || policy.kind.name === options.type) &&
    (options.name === undefined || policy.name === options.name);
  const policies = outcome.catalog.policies.filter(wanted);
  const files = new Set(policies.map(({ file }) => file));
  const narrowed = options.type !== undefined || options.name !== undefined;
  const findings = outcome.findings.filter(
    (finding) =>
      inPaths(finding.file) &&
      (!narrowed ||
        (files.has(finding.file) &&
          (finding.policy === undefined || options.name === undefined || finding.policy === options.name)) ||
        (finding.kind === options.type && options.name === undefined)),
  );
  const judged = policies.length > 0 || findings.some(({ rule }) => rule !== "ARC040");
  if (!judged) throw nothingToCheck(outcome, scope, options);
  return {
    findings,
    policies: policies.length,
    valid: policies.filter((policy) => !outcome.invalid.has(policy)).length,
  };
}

function nothingToCheck(outcome: ValidationOutcome, scope: Scope, options: ValidateOptions): Error {
  if (options.name !== undefined) {
    const names = outcome.catalog.policies.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const { name } = options;
    const guess = nearest(name, names) ?? names.find((other) => other.includes(name));
    return usageError("E_NOTHING", {
      what: "no policy has this name",
      where: `--name ${options.name}`,
      mend: guess === undefined ? "see `metadata.name` in the policies" : `did you mean ${guess}?`,
    });
  }
  return usageError("E_NOTHING", {
    what: "there is nothing to validate",
    where: scope.within[0] ?? scope.workspace.policiesFolder,
    why:
      options.type === undefined
        ? "no YAML policy lies there (files that git ignores do not count)"
        : `no policy of the kind ${options.type} lies there`,
    mend: "name the folder that holds core/, environments/ or agents/ with --policies-dir, or name a policy file",
  });
}

function write(
  report: Report,
  outcome: ValidationOutcome,
  options: ValidateOptions,
  terminal: Terminal,
): void {
  for (const path of options.output)
    writeFileAtomically(resolve(terminal.currentFolder, path), renderJson(report));
  if (options.format === "json") {
    terminal.print(renderJson(report));
    return;
  }
  const shown = options.quiet ? { ...report, findings: report.findings.filter(isError) } : report;
  terminal.print(renderText(shown, outcome.sources, terminal.colors));
}

function isError({ severity }: { severity: Severity }): boolean {
  return severity === "error";
}
