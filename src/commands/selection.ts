import { join, resolve } from "node:path";
import { isWithin } from "../adapters/files.ts";
import type { CustomKind } from "../config/kinds.ts";
import { usageError } from "../errors.ts";
import type { Policy } from "../policy/catalog.ts";
import type { Finding } from "../policy/finding.ts";
import { BUILT_IN_KINDS } from "../policy/kinds.ts";
import { nearest } from "../policy/spelling.ts";
import type { OwnRuleInfo } from "../validation/custom-rules/own-rules.ts";
import type { InputFile } from "../validation/own-part.ts";
import { isAboutUnjudged, isToolsOwn, NOT_EVALUATED } from "../validation/rule-ids.ts";
import type { ValidationOutcome } from "../validation/validate.ts";
import { judges, type NearMiss } from "./intake.ts";
import { nothingAt, nothingNamed, type Seen } from "./nothing.ts";
import type { NamedPath, Scope } from "./scope.ts";
import { foldersUpTo, type Workspace } from "./workspace.ts";

/** What was read and what was found wrong with it, before it is narrowed to what was asked for. */
export interface Checked extends ValidationOutcome {
  files: readonly InputFile[];
  idleKinds: readonly CustomKind[];
  nearMisses: readonly NearMiss[];
  /** The rules of the repository's own that judged. */
  ownRules: readonly OwnRuleInfo[];
}

/** What a run may be narrowed to, beside paths. */
export interface Narrowing {
  type?: string;
  name?: string;
}

/** What a run tells about. */
export interface Selection {
  findings: Finding[];
  policies: Policy[];
  /** How many of the policies have no error. */
  valid: number;
  /** How many of the files could not be read. */
  unread: number;
}

/** @throws {PolicyError} `E_TYPE` (exit 2) for a kind that there is not */
export function checkType(type: string | undefined, workspace: Workspace): void {
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

/** Narrows a result to what was asked for. @throws {PolicyError} `E_NOTHING` (exit 2): no policy is never a pass */
export function select(
  checked: Checked,
  scope: Scope,
  narrowing: Narrowing,
  currentFolder: string,
): Selection {
  const { workspace, paths } = scope;
  const { type, name } = narrowing;
  const seen: Seen = {
    workspace,
    files: checked.files,
    policies: checked.catalog.policies,
    currentFolder,
    type,
    takesFiles: true,
  };
  const { ofType, ...selection } = narrow(checked, scope, narrowing);
  const judged = selection.policies.length > 0 || selection.findings.some(isJudgement);
  if (!judged && name !== undefined) throw nothingNamed(name, ofType, seen);
  const idle = idlePath(checked, scope);
  if (!judged || idle !== undefined) throw nothingAt(idle ?? paths[0], "there is nothing to validate", seen);
  return selection;
}

/**
 * Narrows a result to what was asked for, whether anything is left or not. Of a file of rules it is what they find, and
 * the policies that they judge.
 */
export function narrow(
  checked: Checked,
  scope: Scope,
  { type, name }: Narrowing,
): Selection & { ofType(policy: Policy): boolean } {
  const told = toldFiles(scope);
  const rules = checked.ownRules.filter(({ file }) =>
    isNamed(resolve(scope.workspace.displayRoot, file), scope),
  );
  const isJudged = ({ kind }: Policy) => rules.some(({ kinds }) => kinds?.has(kind.name) ?? true);
  const ofRules = new Set(rules.map(({ id }) => id));
  const ofType = (policy: Policy) =>
    (told(policy.file) || isJudged(policy)) && (type === undefined || policy.kind.name === type);
  const policies = checked.catalog.policies.filter(
    (policy) => ofType(policy) && (name === undefined || policy.name === name),
  );
  const files = new Set(policies.map(({ file }) => file));
  const narrowed = type !== undefined || name !== undefined;
  const findings = checked.findings.filter(
    (finding) =>
      finding.rule === NOT_EVALUATED ||
      ((told(finding.file) || ofRules.has(finding.rule)) &&
        (!narrowed ||
          (files.has(finding.file) &&
            (finding.policy === undefined || name === undefined || finding.policy === name)) ||
          (finding.kind === type && name === undefined))),
  );
  return {
    findings,
    policies,
    ofType,
    valid: policies.filter((p) => !checked.invalid.has(p)).length,
    unread: unreadFiles(findings, checked),
  };
}

/** Whether a file of rules was named: by itself, or by the folder of what judges policies. */
function isNamed(absolute: string, { workspace, paths }: Scope): boolean {
  const folder = join(workspace.policiesFolder, "validation");
  return paths.some(({ path }) => path === absolute || (isWithin(path, folder) && isWithin(absolute, path)));
}

/** Files of which an error says that they cannot be read, and of which nothing was. */
function unreadFiles(findings: readonly Finding[], { catalog }: Checked): number {
  const unread = new Set(findings.filter(({ rule }) => isAboutUnjudged(rule)).map(({ file }) => file));
  if (unread.size > 0) for (const { file } of catalog.policies) unread.delete(file);
  return unread.size;
}

/** True for what says something of a policy; that a file is none, or what accepts findings, judged nothing. */
function isJudgement({ rule }: Finding): boolean {
  return rule !== "ARC040" && !isToolsOwn(rule);
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
  const judging = (one: NamedPath) =>
    judges(one.path, workspace) ||
    workspace.ruleFiles.some((file) => isNamed(file, { workspace, paths: [one] }));
  return paths.find((one) => !reached.has(one.path) && !judging(one));
}
