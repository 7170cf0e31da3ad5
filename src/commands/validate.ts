import { resolve } from "node:path";
import { today } from "../adapters/clock.ts";
import type { Terminal } from "../adapters/terminal.ts";
import type { Annotate, CustomKind, FailOn } from "../config.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { DEFAULT_LIMITS } from "../policy/document-builder.ts";
import type { ReportFormat } from "../report/formats.ts";
import { NO_LINKS } from "../report/links.ts";
import { makeReport } from "../report/report.ts";
import { guardWorkflowCommands, sanitizeText } from "../report/sanitize.ts";
import { validateAgainst } from "../validation/compare.ts";
import { FAMILIES, severityOf } from "../validation/rules/index.ts";
import { type ValidationInput, validate } from "../validation/validate.ts";
import { type Comparison, type ComparisonRequest, openComparison, underNewNames } from "./comparison.ts";
import { type FoundFiles, findFiles, findNamedFile, isConfiguration, type TakenFiles } from "./intake.ts";
import { formatOfFile, renderAs, type Validation, writeReports } from "./report-formats.ts";
import { openScope, type Scope } from "./scope.ts";
import { type Checked, checkType, type Narrowing, select } from "./selection.ts";
import type { Workspace } from "./workspace.ts";

export interface ValidateOptions extends Narrowing {
  config?: string;
  policiesDir?: string;
  /** Files to write the report to; the endings say the formats. */
  output: readonly string[];
  failOn?: FailOn;
  annotate?: Annotate;
  /** What to compare with; nothing when undefined, so that every finding counts. */
  comparison?: ComparisonRequest;
}

/** How the command line prints what was found. */
export interface PrintOptions {
  format: ReportFormat;
  quiet: boolean;
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
  const context = { links: NO_LINKS, colors: terminal.colors, quiet: options.quiet };
  const failures = writeReports(validation, options.output, context, terminal);
  // What was found is told even where a file cannot be written.
  terminal.print(renderAs(options.format, validation, context));
  if (failures.length > 0) throw failures[0];
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
  for (const output of options.output) formatOfFile(output);
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
    {
      findings: selected.findings,
      policies: selected.policies.length,
      valid: selected.valid,
      base: comparison?.base ?? null,
    },
    { ...rule, version, durationMs: performance.now() - started },
  );
  return { report, rule, checked, policies: selected.policies, comparison };
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
    today: today(),
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

/** A glob that matches nothing checks nothing, which looks like a pass. */
function warnOfIdleKinds(kinds: readonly CustomKind[], terminal: Terminal): void {
  for (const { name, matchAt } of kinds) {
    const text = sanitizeText(`the kind "${name}" matches no file (${matchAt})`);
    terminal.warn(guardWorkflowCommands(`${terminal.colors.yellow("warning")}: ${text}\n`));
  }
}
