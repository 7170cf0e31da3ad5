import type { FailOn } from "../config.ts";
import type { Finding, Severity } from "../policy/finding.ts";

/** A validation's result, the same in every output; its schema is `schemas/report.schema.json`. */
export interface Report {
  format: "archi3-report/1";
  tool: { name: "archi3-policy"; version: string };
  conclusion: "success" | "failure";
  summary: {
    policies: number;
    valid: number;
    invalid: number;
    errors: number;
    warnings: number;
    notices: number;
    suppressed: number;
    "duration-ms": number;
  };
  /** What was compared with; null when nothing was, so that every finding counts. */
  base: null;
  findings: readonly Finding[];
}

/** Sums a validation up. Findings at or above `failOn` make it fail. */
export function makeReport(
  outcome: { findings: readonly Finding[]; policies: number; valid: number },
  options: { failOn: FailOn; version: string; durationMs: number },
): Report {
  const count = (severity: Severity) =>
    outcome.findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  const failed = (options.failOn !== "never" && errors > 0) || (options.failOn === "warning" && warnings > 0);
  return {
    format: "archi3-report/1",
    tool: { name: "archi3-policy", version: options.version },
    conclusion: failed ? "failure" : "success",
    summary: {
      policies: outcome.policies,
      valid: outcome.valid,
      invalid: outcome.policies - outcome.valid,
      errors,
      warnings,
      notices: count("notice"),
      suppressed: 0,
      "duration-ms": Math.round(options.durationMs),
    },
    base: null,
    findings: outcome.findings,
  };
}
