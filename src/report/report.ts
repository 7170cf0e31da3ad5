import type { Annotate, FailOn } from "../config/config.ts";
import type { Finding, Severity, Status } from "../policy/finding.ts";

/** A validation's result, the same in every output; its schema is `schemas/report.schema.json`. */
export interface Report {
  format: "archi3-report/1";
  tool: { name: "archi3-policy"; version: string };
  conclusion: "success" | "failure";
  /** Numbers of findings leave out the suppressed ones, which have a number of their own. */
  summary: {
    /** The documents that were read. */
    policies: number;
    valid: number;
    /** Those of the documents that have an error, and the files that could not be read. */
    invalid: number;
    errors: number;
    warnings: number;
    notices: number;
    new: number;
    touched: number;
    existing: number;
    suppressed: number;
    "duration-ms": number;
  };
  /** What was compared with; null when nothing was, so that every finding counts. */
  base: Base | null;
  /** Sorted by file, position and rule; the suppressed ones too. */
  findings: readonly Finding[];
}

/** The state that findings are compared with, and whose configuration, schemas and rules judge. */
export type Base =
  /** A commit that could be read. */
  | (BaseName & { state: "known"; commit: string })
  /** A commit that has neither a configuration nor policies: what is there now judges itself. */
  | (BaseName & { state: "adopting"; commit: string })
  /** It could not be found or read, so that every finding counts as new. */
  | (BaseName & { state: "unknown"; why: string });

interface BaseName {
  /** As people call it: a branch, a tag, a commit. */
  name: string;
  /** What a reader of the result has to know about the comparison, in sentences. */
  notes: readonly string[];
}

/** What a base is called where nobody named one, and it could not be found. */
export const DEFAULT_BRANCH = "the default branch";

/** Digits of a commit that people are shown. */
const SHORT_COMMIT = 12;

/** What was compared with, in one sentence; `show` writes what came from outside. */
export function describeBase(base: Base, show: (text: string) => string): string {
  const name = show(base.name);
  switch (base.state) {
    case "known":
      return `Compared with ${name} (${show(base.commit.slice(0, SHORT_COMMIT))}).`;
    case "adopting":
      return `Adopting: ${name} (${show(base.commit.slice(0, SHORT_COMMIT))}) has neither a configuration nor policies, so what is there now judges itself.`;
    case "unknown":
      if (base.name === DEFAULT_BRANCH)
        return `The default branch is not known here (${show(base.why)}): every finding counts as new.`;
      return `The base ${name} is unknown (${show(base.why)}): every finding counts as new.`;
  }
}

/** Which findings a run may fail for: all of them, or only those that a change brings or touches. */
export type Counted = "all" | "changes";

/** What a run fails for. */
export interface FailureRule {
  failOn: FailOn;
  counted: Counted;
}

/** True for a finding that makes the run fail. */
export function failsRun({ severity, status }: Finding, { failOn, counted }: FailureRule): boolean {
  if (status === "suppressed" || (status === "existing" && counted === "changes")) return false;
  if (severity === "error") return failOn !== "never";
  return severity === "warning" && failOn === "warning";
}

/** True for a finding that is shown one by one, and not only counted: what fails the run always is. */
export function isShown(finding: Finding, rule: FailureRule & { annotate: Annotate }): boolean {
  switch (finding.status) {
    case "suppressed":
      return false;
    case "new":
      return true;
    case "touched":
      return rule.annotate !== "new" || failsRun(finding, rule);
    case "existing":
      return rule.annotate === "all" || failsRun(finding, rule);
  }
}

/** What of a validation counts. */
export interface Outcome {
  findings: readonly Finding[];
  policies: number;
  valid: number;
  /** Files that could not be read, so that nobody knows what documents they hold. */
  unread: number;
  base: Base | null;
}

/** How many files could not be read, as a clause; undefined for none. */
export function describeUnread({ summary: { policies, valid, invalid } }: Report): string | undefined {
  const unread = valid + invalid - policies;
  return unread === 0 ? undefined : `${unread} ${unread === 1 ? "file" : "files"} could not be read`;
}

/** Sums a validation up. */
export function makeReport(
  outcome: Outcome,
  options: FailureRule & { version: string; durationMs: number },
): Report {
  const shown = outcome.findings.filter(({ status }) => status !== "suppressed");
  const ofSeverity = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  const ofStatus = (status: Status) => shown.filter((finding) => finding.status === status).length;
  return {
    format: "archi3-report/1",
    tool: { name: "archi3-policy", version: options.version },
    conclusion: shown.some((finding) => failsRun(finding, options)) ? "failure" : "success",
    summary: {
      policies: outcome.policies,
      valid: outcome.valid,
      invalid: outcome.policies - outcome.valid + outcome.unread,
      errors: ofSeverity("error"),
      warnings: ofSeverity("warning"),
      notices: ofSeverity("notice"),
      new: ofStatus("new"),
      touched: ofStatus("touched"),
      existing: ofStatus("existing"),
      suppressed: outcome.findings.length - shown.length,
      "duration-ms": Math.round(options.durationMs),
    },
    base: outcome.base,
    findings: outcome.findings,
  };
}
