import type { Terminal } from "../adapters/terminal.ts";
import type { Finding } from "../policy/finding.ts";
import type { Kind } from "../policy/kinds.ts";
import { makeReport } from "../report/report.ts";
import type { InputFile } from "../validation/own-part.ts";
import { isAboutUnjudged } from "../validation/rule-ids.ts";
import { check, type Intake, ruleOf } from "./check.ts";
import type { GeneratedPlace } from "./generated-place.ts";
import { collisions, type FoundFiles, findFiles } from "./intake.ts";
import { ownBaseline } from "./judging.ts";
import type { Validation } from "./report-formats.ts";
import type { Checked } from "./selection.ts";
import { displayPath, type Workspace } from "./workspace.ts";

/** What the validation of a generated policy says. */
export interface GeneratedValidation extends Validation {
  /** Other files that cannot be read, so that nothing that they decide about was checked. */
  unread: readonly string[];
  /** Whether it is wrong whatever the others say, as by a value. */
  isWrongByItself: boolean;
}

/**
 * Validates a generated policy among all that it will live with, as if it lay at its place already.
 * @returns what is found in it, and elsewhere what has it for its other end
 */
export async function checkGenerated(
  generated: { text: string; kind: Kind; place: GeneratedPlace },
  workspace: Workspace,
  terminal: Terminal,
  version: string,
): Promise<GeneratedValidation> {
  const started = performance.now();
  const progress = terminal.progress("Reading policies");
  const found = findAll(workspace);
  const file = addTo(found, generated, workspace);
  const intake: Intake = {
    scope: { workspace, paths: [] },
    found,
    comparison: undefined,
    baselines: await ownBaseline(workspace),
  };
  progress(`Checking ${found.files.length} files`);
  const checked = await check(intake);
  progress(undefined);
  const findings = checked.findings
    .filter((finding) => finding.file === file || finding.related.some((related) => related.file === file))
    .map((finding) => asSecond(finding, file));
  const policies = checked.catalog.policies.filter((policy) => policy.file === file);
  const rule = ruleOf(intake, {});
  const report = makeReport(
    {
      findings,
      policies: policies.length,
      valid: policies.filter((policy) => !checked.invalid.has(policy)).length,
      unread: policies.length === 0 ? 1 : 0,
      base: null,
    },
    { ...rule, version, durationMs: performance.now() - started },
  );
  const validate = async () => findings;
  const unread = unreadBeside(checked, file);
  const isWrongByItself =
    report.conclusion === "failure" &&
    findings.some((one) => one.severity === "error" && one.file === file && one.related.length === 0);
  return { report, rule, checked, policies, comparison: undefined, validate, unread, isWrongByItself };
}

/** A name that another file has already is told where it is written anew: what stands there came first. */
function asSecond(finding: Finding, file: string): Finding {
  const own = finding.related.find((related) => related.file === file);
  if (finding.rule !== DEFINED_TWICE || finding.file === file || own === undefined) return finding;
  const { pointer: _pointer, fix: _fix, ...rest } = finding;
  const other = { file: finding.file, range: finding.range, message: "the definition that stands there" };
  return { ...rest, file, range: own.range, related: [other] };
}

const DEFINED_TWICE = "ARC303";

/** The other files, templates aside, of which nothing could be read. */
function unreadBeside({ findings, catalog }: Checked, file: string): string[] {
  const broken = findings.filter(
    (finding) => isAboutUnjudged(finding.rule) && finding.file !== file && finding.kind !== "template",
  );
  const unread = new Set(broken.map((finding) => finding.file));
  for (const policy of catalog.policies) unread.delete(policy.file);
  return [...unread].sort();
}

/** Where there are no policies yet, the first one is alone. */
function findAll(workspace: Workspace): FoundFiles {
  const isThere = workspace.tree.natureOf(workspace.policiesFolder) === "folder";
  return findFiles({ ...workspace, hasPolicies: workspace.hasPolicies && isThere });
}

/** Puts the policy in the place of the file that stands there, or beside the others. @returns its name in findings */
function addTo(
  found: FoundFiles,
  { text, kind, place }: { text: string; kind: Kind; place: GeneratedPlace },
  { displayRoot, policiesFolder, root }: Workspace,
): string {
  const file = displayPath(place.path, displayRoot);
  const bytes = Buffer.from(text);
  const path = displayPath(place.path, kind.builtIn ? policiesFolder : root);
  const input: InputFile = { file, path, bytes, kind };
  found.files = [...found.files.filter((one) => one.file !== file), input];
  found.rejected = found.rejected.filter((one) => one.file !== file);
  found.rejected.push(...collisions(found.files).filter((one) => one.file === file));
  return file;
}
