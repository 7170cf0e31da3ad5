import type { Against, Beyond } from "../../src/commands/base.ts";
import type { ValidateOptions } from "../../src/commands/check.ts";
import type { Validation } from "../../src/commands/report-formats.ts";
import { validatePolicies } from "../../src/commands/validate.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Finding } from "../../src/policy/finding.ts";
import type { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

/** Validations against a base, and what they say. */

/** A kind with as little to it as possible, so that the tests are about what changed. */
export const SCHEMA = JSON.stringify({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { level: { enum: ["low", "high"] }, size: { enum: ["small", "large"] } },
});
export const CONFIG = 'kinds:\n  - { name: rule, match: "rules/*.yaml", schema: rule.json }\n';
export const TREE = {
  "archi3.yaml": CONFIG,
  "rule.json": SCHEMA,
  "rules/a.yaml": "level: low\nsize: small\n",
};

export const FEATURE: Against = { how: "merge-base", revision: "main", typed: true };

export async function validate(
  { path }: Pick<TestRepository, "path">,
  against: Against | undefined = FEATURE,
  more: { counted?: "all" | "changes"; beyond?: Beyond; options?: Partial<ValidateOptions> } = {},
): Promise<Validation> {
  const { counted = "changes", beyond, options = {} } = more;
  return validatePolicies(
    [],
    { output: [], comparison: { against, counted, ...(beyond === undefined ? {} : { beyond }) }, ...options },
    recordingTerminal(path),
    "1.0.0",
  );
}

export function told({ report }: Validation): string[] {
  return report.findings.map(
    ({ rule, file, range, status }: Finding) => `${status} ${rule} ${file}:${range.start.line}`,
  );
}

export async function refusal(
  run: Promise<unknown>,
): Promise<{ code: string; status: number; text: string }> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PolicyError)) throw new Error(`it was not refused: ${String(error)}`);
  return { code: error.code, status: error.status, text: JSON.stringify(error.parts) };
}
