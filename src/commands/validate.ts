import { resolve } from "node:path";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import type { Annotate, CustomKind, FailOn } from "../config.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import type { Policy } from "../policy/catalog.ts";
import { DEFAULT_LIMITS } from "../policy/document-builder.ts";
import type { Finding } from "../policy/finding.ts";
import { BUILT_IN_KINDS } from "../policy/kinds.ts";
import { nearest } from "../policy/spelling.ts";
import { renderJson } from "../report/json.ts";
import { type FailureRule, failsRun, isShown, makeReport, type Report } from "../report/report.ts";
import { guardWorkflowCommands, sanitizeText } from "../report/sanitize.ts";
import { renderText } from "../report/text.ts";
import { validateAgainst } from "../validation/compare.ts";
import { FAMILIES, severityOf } from "../validation/rules/index.ts";
import {
  type InputFile,
  type ValidationInput,
  type ValidationOutcome,
  validate,
} from "../validation/validate.ts";
import { type Comparison, type ComparisonRequest, openComparison, underNewNames } from "./comparison.ts";
import { type FoundFiles, findFiles, findNamedFile, isConfiguration, type TakenFiles } from "./intake.ts";
import { nothingAt, nothingNamed, type Seen } from "./nothing.ts";
import { type NamedPath, openScope, type Scope } from "./scope.ts";
import { foldersUpTo, type Workspace } from "./workspace.ts";

export interface ValidateOptions {
  config?: string;
  policiesDir?: string;
  output: readonly string[];
  type?: string;
  name?: string;
  failOn?: FailOn;
  annotate?: Annotate;
  /** What to compare with; nothing when undefined, so that every finding counts. */
  comparison?: ComparisonRequest;
}

/** How the command line prints what was found. */
export interface PrintOptions {
  format: "text" | "json";
  quiet: boolean;
}

/** What a run found, and how it is to be told. */
export interface Validation {
  report: Report;
  rule: FailureRule & { annotate: Annotate };
  checked: Checked;
  comparison: Comparison | undefined;
}

/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions & PrintOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitStatus> {
  const validation = await validatePolicies(paths, options, terminal, version);
  if (!options.quiet) warnOfIdleKinds(validation.checked.idleKinds, terminal);
  write(validation, options, terminal);
  return validation.report.conclusion === "success" ? EXIT.done : EXIT.failed;
}

/**
 * Checks policies, against a base if there is one, and sums up what is wrong.
 * @param paths what to tell about; everything when empty
 */
export async function validatePolicies(
  paths: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
  version: string,
): Promise<Validation> {
  const started = performance.now();
  for (const output of options.output) checkOutput(output);
  const scope = await openScope(paths, options, terminal.currentFolder);
  checkType(options.type, scope.workspace);
  const progress = terminal.progress("Reading policies");
  const comparison =
    options.comparison === undefined
      ? undefined
      : await openComparison(options.comparison, scope.workspace, options, terminal.currentFolder);
  const workspace = comparison?.here ?? scope.workspace;
  const judgedScope = { ...scope, workspace };
  const checked = await check(judgedScope, options.type, comparison, progress);
  const selected = select(checked, judgedScope, options, terminal.currentFolder);
  const rule = {
    failOn: options.failOn ?? workspace.config.failOn,
    annotate: options.annotate ?? workspace.config.annotate,
    counted: comparison?.counted ?? "all",
  };
  const report = makeReport(
    { ...selected, base: comparison?.base ?? null },
    { ...rule, version, durationMs: performance.now() - started },
  );
  return { report, rule, checked, comparison };
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

/** What was read and what was found wrong with it, before it is narrowed to what was asked for. */
export interface Checked extends ValidationOutcome {
  files: readonly InputFile[];
  idleKinds: readonly CustomKind[];
}

async function check(
  scope: Scope,
  type: string | undefined,
  comparison: Comparison | undefined,
  progress: (step: string | undefined) => void,
): Promise<Checked> {
  const { workspace } = scope;
  const found = findFiles(workspace);
  addNamedFiles(found, scope, type);
  progress(`Checking ${found.files.length} files`);
  const input = inputOf(found, workspace);
  const there = comparison?.there;
  const outcome =
    there === undefined
      ? await validate(input)
      : await validateAgainst(input, {
          input: inputOf(underNewNames(there.files, there.changes), there.workspace),
          changes: there.changes,
        });
  progress(undefined);
  return { ...outcome, files: found.files, idleKinds: found.idleKinds };
}

function inputOf(found: TakenFiles, { config, schemaOf }: Workspace): ValidationInput {
  return {
    ...found,
    environments: config.environments,
    limits: DEFAULT_LIMITS,
    severityOf: severityOf(config.severity),
    schemaOf,
    families: FAMILIES,
  };
}

/** A file that is named is checked wherever it lies, and whatever git says of it. */
function addNamedFiles(found: FoundFiles, { workspace, paths }: Scope, type: string | undefined): void {
  const named = paths.filter(({ path, nature }) => nature === "file" && !isConfiguration(path, workspace));
  if (named.length === 0) return;
  const absolute = (file: string) => resolve(workspace.displayRoot, file);
  const files = new Map(found.files.map((file) => [absolute(file.file), file]));
  const rejected = new Set(found.rejected.map(({ file }) => absolute(file)));
  for (const { path } of named) {
    const known = files.get(path);
    if (known?.kind !== undefined || (known === undefined && rejected.has(path))) continue;
    const taken = findNamedFile(workspace, path, type);
    if (known === undefined) {
      found.files.push(...taken.files);
      found.rejected.push(...taken.rejected);
      for (const file of taken.files) files.set(path, file);
    } else Object.assign(known, taken.files[0]);
  }
}

interface Selection {
  findings: Finding[];
  policies: number;
  valid: number;
}

/** Narrows a result to what was asked for. @throws {PolicyError} `E_NOTHING` (exit 2): no policy is never a pass */
function select(checked: Checked, scope: Scope, options: ValidateOptions, currentFolder: string): Selection {
  const { type, name } = options;
  const { workspace, paths } = scope;
  const seen: Seen = {
    workspace,
    files: checked.files,
    policies: checked.catalog.policies,
    currentFolder,
    type,
    takesFiles: true,
  };
  const told = toldFiles(scope);
  const ofType = (policy: Policy) => told(policy.file) && (type === undefined || policy.kind.name === type);
  const policies = checked.catalog.policies.filter(
    (policy) => ofType(policy) && (name === undefined || policy.name === name),
  );
  const files = new Set(policies.map(({ file }) => file));
  const narrowed = type !== undefined || name !== undefined;
  const findings = checked.findings.filter(
    (finding) =>
      told(finding.file) &&
      (!narrowed ||
        (files.has(finding.file) &&
          (finding.policy === undefined || name === undefined || finding.policy === name)) ||
        (finding.kind === type && name === undefined)),
  );
  const judged = policies.length > 0 || findings.some(isJudgement);
  if (!judged && name !== undefined) throw nothingNamed(name, ofType, seen);
  const idle = idlePath(checked, scope);
  if (!judged || idle !== undefined) throw nothingAt(idle ?? paths[0], "there is nothing to validate", seen);
  return {
    findings,
    policies: policies.length,
    valid: policies.filter((p) => !checked.invalid.has(p)).length,
  };
}

/** True for what says something of a policy; that a file is none says that nothing was judged. */
function isJudgement({ rule }: Finding): boolean {
  return rule !== "ARC040";
}

/** Which files, as findings name them, lie at the paths that were named. */
function toldFiles({ workspace, paths }: Scope): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const named = new Set(paths.map(({ path }) => path));
  return (file) => foldersUpTo(resolve(workspace.displayRoot, file), "").some((path) => named.has(path));
}

/** A path that was named and of which nothing was judged; the configuration was, to get this far. */
function idlePath({ catalog, findings }: Checked, { workspace, paths }: Scope): NamedPath | undefined {
  if (paths.length === 0) return undefined;
  const judged = new Set([...catalog.policies, ...findings.filter(isJudgement)].map(({ file }) => file));
  const reached = new Set(
    [...judged].flatMap((file) => foldersUpTo(resolve(workspace.displayRoot, file), "")),
  );
  return paths.find(({ path }) => !reached.has(path) && !isConfiguration(path, workspace));
}

/** A glob that matches nothing checks nothing, which looks like a pass. */
function warnOfIdleKinds(kinds: readonly CustomKind[], terminal: Terminal): void {
  for (const { name, matchAt } of kinds) {
    const text = sanitizeText(`the kind "${name}" matches no file (${matchAt})`);
    terminal.warn(guardWorkflowCommands(`${terminal.colors.yellow("warning")}: ${text}\n`));
  }
}

/** Prints the result and writes it to files. What was found is told even where a file cannot be written. */
function write(
  { report, rule, checked }: Validation,
  options: ValidateOptions & PrintOptions,
  terminal: Terminal,
): void {
  const failures = options.output.flatMap((path) => {
    try {
      writeFileAtomically(resolve(terminal.currentFolder, path), renderJson(report), path);
      return [];
    } catch (error) {
      return [error];
    }
  });
  if (options.format === "json") terminal.print(renderJson(report));
  else {
    // A run is never too quiet to tell errors, and whatever else fails it.
    const shown = report.findings.filter(
      (finding) =>
        isShown(finding, rule) && (!options.quiet || finding.severity === "error" || failsRun(finding, rule)),
    );
    terminal.print(renderText({ ...report, findings: shown }, checked.sources, terminal.colors));
  }
  if (failures.length > 0) throw failures[0];
}
