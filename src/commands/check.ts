import { resolve } from "node:path";
import { today } from "../adapters/clock.ts";
import { type Annotate, type FailOn, namesOf } from "../config/config.ts";
import { defined } from "../defined.ts";
import type { Finding } from "../policy/finding.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import type { FailureRule } from "../report/report.ts";
import { withAge } from "../validation/acceptance.ts";
import type { BaselineFile } from "../validation/baseline-file.ts";
import {
  grown,
  grownFromNothing,
  type Renames,
  renamesOf,
  withoutGrowth,
} from "../validation/baseline-growth.ts";
import { validateAgainst } from "../validation/compare.ts";
import { sortFindings } from "../validation/findings.ts";
import type { FileBytes } from "../validation/mending.ts";
import { FAMILIES, severityOf } from "../validation/rules/index.ts";
import {
  type MakeParts,
  type ValidationInput,
  type ValidationOutcome,
  validate,
} from "../validation/validate.ts";
import type { Baselines } from "./baseline.ts";
import { type Comparison, type ComparisonRequest, openComparison, underNewNames } from "./comparison.ts";
import { type FoundFiles, findFiles, findNamedFile, judges, type TakenFiles } from "./intake.ts";
import { ownBaseline } from "./judging.ts";
import { withLosses } from "./losses.ts";
import type { Means, PartMaker } from "./part-maker.ts";
import { openScope, type Scope } from "./scope.ts";
import { type Checked, checkType, type Narrowing } from "./selection.ts";
import type { Workspace } from "./workspace.ts";

export interface ValidateOptions extends Narrowing {
  config?: string;
  policiesDir?: string;
  /** Files to write the report to; the endings say the formats. */
  output: readonly string[];
  failOn?: FailOn;
  annotate?: Annotate;
  /** What the run may use to be fast; by default it judges everything itself, on this thread. */
  means?: Means;
  /** What to compare with; nothing when undefined, so that every finding counts. */
  comparison?: ComparisonRequest;
}

/** What a run takes in, and by what it is judged. */
export interface Intake {
  scope: Scope;
  found: FoundFiles;
  comparison: Comparison | undefined;
  baselines: Baselines;
  /** How own parts are made, where that is to be fast; not where policies are judged that are to be deployed. */
  makeParts?: MakeParts;
}

/** Finds and reads everything that a validation needs. */
export async function openIntake(
  paths: readonly string[],
  options: ValidateOptions,
  currentFolder: string,
): Promise<Intake> {
  const scope = await openScope(paths, options, currentFolder);
  checkType(options.type, scope.workspace);
  const comparison =
    options.comparison === undefined
      ? undefined
      : await openComparison(options.comparison, scope.workspace, options, currentFolder);
  const baselines = comparison?.baselines ?? (await ownBaseline(scope.workspace));
  const judged = { ...scope, workspace: comparison?.here ?? scope.workspace };
  const maker = await makerFor(options.means, judged.workspace);
  const found = findFiles(judged.workspace, maker?.expect);
  const compared = comparison === undefined ? undefined : withLosses(comparison, found);
  addNamedFiles(found, judged, options.type);
  return { scope: judged, found, comparison: compared, baselines, ...defined({ makeParts: maker?.make }) };
}

/** What fails a run, and what is shown: as the caller says, else as the configuration that judges. */
export function ruleOf(
  { scope, comparison }: Intake,
  { failOn, annotate }: Pick<ValidateOptions, "failOn" | "annotate">,
): FailureRule & { annotate: Annotate } {
  const { config } = scope.workspace;
  const asked = failOn ?? config.failOn;
  const counted = comparison?.counted ?? "all";
  // A change that nobody can compare may have been made so: then errors fail it whatever else was agreed.
  const isBlind = comparison?.base.state === "unknown" && counted === "changes";
  return {
    failOn: isBlind && asked === "never" ? "error" : asked,
    annotate: annotate ?? config.annotate,
    counted,
  };
}

/**
 * Judges what was taken in, against a base if there is one.
 * @param changed bytes that stand in the place of the files' own, by the files' names
 */
export async function check(intake: Intake, changed: FileBytes = new Map()): Promise<Checked> {
  const { scope, found, comparison, baselines, makeParts } = intake;
  const files = found.files.map((file) => ({ ...file, bytes: changed.get(file.file) ?? file.bytes }));
  const taken = { files, rejected: found.rejected };
  const there = comparison?.there;
  const accepted = baselines.which === "own" ? baselines.own : undefined;
  const input = {
    ...inputOf(taken, scope.workspace, accepted),
    ...defined({ makeParts }),
  };
  if (there === undefined) {
    const outcome = await validate(input);
    const adopted = comparison?.base.state === "adopting" ? accepted : undefined;
    return { ...withAdopted(outcome, adopted, input), files, ...about(found, scope) };
  }
  const names = formerNames(there);
  const { before, ...outcome } = await validateAgainst(input, {
    input: inputOf(
      underNewNames(there.files, there.changes),
      there.workspace,
      baselines.which === "changed" ? baselines.base : accepted,
    ),
    changes: there.changes,
    acceptedAfter: (base) => acceptedBy(baselines, renamesOf(base, names)),
  });
  const dated = { ...outcome, findings: withAge(outcome.findings, before) };
  return { ...withGrowth(dated, before, baselines, names, input), files, ...about(found, scope) };
}

/** Loaded where there is something to be fast with. */
async function makerFor(means: Means | undefined, workspace: Workspace): Promise<PartMaker | undefined> {
  if (means?.program === undefined && means?.folders === undefined) return undefined;
  const { PartMaker } = await import("./part-maker.ts");
  const { config, schemaFiles, root } = workspace;
  return new PartMaker(means, { severity: config.severity, schemaFiles, limits: DEFAULT_LIMITS, root });
}

function about({ idleKinds, nearMisses = [] }: FoundFiles, { workspace }: Scope) {
  return { idleKinds, nearMisses, ownRules: workspace.ownRules.rules };
}

/** The names on the base of the files that were renamed since, by those that they have now. */
function formerNames({ files, changes }: NonNullable<Comparison["there"]>): Map<string, string> {
  const names = files.files.map(({ file }): [string, string] => [changes.nameNow(file), file]);
  return new Map(names.filter(([now, before]) => now !== before));
}

function acceptedBy(baselines: Baselines, renames: Renames): BaselineFile | undefined {
  switch (baselines.which) {
    case "own":
      return baselines.own;
    case "none":
      return undefined;
    case "changed": {
      const { base, own } = baselines;
      return base === undefined || own === undefined ? undefined : withoutGrowth(base, own, renames);
    }
  }
}

/**
 * A baseline that a change lets accept more is a finding; and so is one that begins with more than there was.
 * @param before what is found on the base
 */
function withGrowth(
  outcome: ValidationOutcome,
  before: readonly Finding[],
  baselines: Baselines,
  names: ReadonlyMap<string, string>,
  { severityOf: severity }: ValidationInput,
): ValidationOutcome {
  if (baselines.which !== "changed" || baselines.own === undefined) return outcome;
  const { base, own } = baselines;
  const found =
    base === undefined
      ? grownFromNothing({ on: "base", findings: before }, own, severity)
      : grown(base, own, severity, renamesOf(before, names));
  return withFindings(outcome, own, found);
}

/** A first baseline that judges itself still may accept nothing but what is there; which says all of a stale entry. */
function withAdopted(
  outcome: ValidationOutcome,
  own: BaselineFile | undefined,
  { severityOf: severity }: ValidationInput,
): ValidationOutcome {
  if (own === undefined) return outcome;
  const found = grownFromNothing({ on: "change", findings: outcome.findings }, own, severity);
  const findings = outcome.findings.filter(({ rule }) => found.length === 0 || rule !== "ARC906");
  return withFindings({ ...outcome, findings }, own, found);
}

function withFindings(
  outcome: ValidationOutcome,
  { file, source }: BaselineFile,
  found: readonly Finding[],
): ValidationOutcome {
  if (found.length === 0) return outcome;
  return {
    ...outcome,
    findings: sortFindings([...outcome.findings, ...found]),
    sources: new Map(outcome.sources).set(file, source),
  };
}

/** What judges files of a workspace. */
export function inputOf(
  { files, rejected }: TakenFiles,
  { config, schemaOf, ownRules }: Workspace,
  baseline: BaselineFile | undefined,
): ValidationInput {
  return {
    files,
    rejected,
    environments: namesOf(config),
    limits: DEFAULT_LIMITS,
    severityOf: severityOf(config.severity, ownRules.rules),
    schemaOf,
    ownRules,
    families: FAMILIES,
    today: today(),
    baseline,
  };
}

/** A file that is named is checked wherever it lies, and whatever git says of it. */
function addNamedFiles(found: FoundFiles, { workspace, paths }: Scope, type: string | undefined): void {
  const named = paths.filter(({ path, nature }) => nature === "file" && !judges(path, workspace));
  if (named.length === 0) return;
  const absolute = (file: string) => resolve(workspace.displayRoot, file);
  const files = new Map(found.files.map((file) => [absolute(file.file), file]));
  const rejected = new Set(found.rejected.map(({ file }) => absolute(file)));
  const isTree = found.files.some(({ kind }) => kind?.builtIn === true);
  for (const { path } of named) {
    const known = files.get(path);
    if (known?.kind !== undefined || (known === undefined && rejected.has(path))) continue;
    const taken = findNamedFile(workspace, path, type);
    if (known === undefined) {
      found.files.push(...taken.files);
      found.rejected.push(...taken.rejected);
      for (const file of taken.files) files.set(path, file);
    } else Object.assign(known, taken.files[0], { misplaced: isTree && type === undefined });
  }
}
