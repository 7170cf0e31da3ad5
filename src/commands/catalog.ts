import { today } from "../adapters/clock.ts";
import { namesOf } from "../config/config.ts";
import { EXIT, PolicyError, usageError } from "../errors.ts";
import { type Catalog, environmentOf, ofKind } from "../policy/catalog.ts";
import type { Finding } from "../policy/finding.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { nearest } from "../policy/spelling.ts";
import { isToolsOwn } from "../validation/rule-ids.ts";
import { severityOf } from "../validation/rules/index.ts";
import { validate } from "../validation/validate.ts";
import type { FoundFiles } from "./intake.ts";
import { nothingAt } from "./nothing.ts";
import type { Workspace } from "./workspace.ts";

/** What a catalog is read for, as its errors say it. */
export interface Purpose {
  /** "so they are not rendered" */
  refusal: string;
  /** "there is nothing to render" */
  nothing: string;
}

/**
 * Reads policies that are to be used: only what keeps one from being read and merged matters here, the other rules are
 * for `validate`.
 * @throws {PolicyError} `E_INVALID` (exit 1) for policies that cannot be read or do not fit their schema, `E_NOTHING`
 *   (exit 2) where there are none
 */
export async function readCatalog(
  workspace: Workspace,
  found: FoundFiles,
  purpose: Purpose,
  currentFolder: string,
): Promise<Catalog> {
  const severity = severityOf(workspace.config.severity);
  // A file of no kind is nothing that an environment could run, whatever it looks like.
  const outcome = await validate({
    files: found.files.filter(({ kind }) => kind !== undefined),
    rejected: found.rejected,
    environments: namesOf(workspace.config),
    limits: DEFAULT_LIMITS,
    // What is wrong with a suppression is for `validate` too.
    severityOf: (rule) => (isToolsOwn(rule) ? undefined : severity(rule)),
    schemaOf: workspace.schemaOf,
    families: [],
    today: today(),
  });
  const errors = outcome.findings.filter((one) => one.severity === "error" && one.status !== "suppressed");
  const [first] = errors;
  if (first !== undefined) throw doNotValidate(first, errors.length, purpose);
  checkRead(outcome.catalog, purpose);
  if (outcome.catalog.policies.length > 0) return outcome.catalog;
  throw nothingAt(undefined, purpose.nothing, {
    workspace,
    files: found.files,
    policies: [],
    currentFolder,
    takesFiles: false,
  });
}

function doNotValidate(
  { file, range, rule, message }: Finding,
  errors: number,
  { refusal }: Purpose,
): PolicyError {
  const more = errors === 1 ? "" : ` (and ${errors - 1} more)`;
  return new PolicyError("E_INVALID", EXIT.failed, {
    what: `the policies do not validate, ${refusal}`,
    where: `${file}:${range.start.line}:${range.start.column}`,
    why: `${rule}: ${message}${more}`,
    mend: "run `archi3-policy validate` and correct what it finds",
  });
}

/**
 * Also refuses where the configuration silences the finding: what cannot be read cannot be left out either.
 * @throws {PolicyError} `E_INVALID` (exit 1)
 */
export function checkRead(catalog: Catalog, { refusal }: Purpose): void {
  const [unread] = catalog.unreadKinds;
  if (unread === undefined) return;
  throw new PolicyError("E_INVALID", EXIT.failed, {
    what: `the policies do not validate, ${refusal}`,
    why: `a file of the kind ${unread} cannot be read`,
    mend: "run `archi3-policy validate` and correct what it finds",
  });
}

/** @throws {PolicyError} `E_ENVIRONMENT` (exit 2) for one that neither the configuration nor an overlay knows */
export function checkEnvironment(environment: string, catalog: Catalog): void {
  const known = [...new Set([...catalog.environments, ...ofKind(catalog, "environment").map(environmentOf)])];
  if (known.includes(environment)) return;
  const guess = nearest(environment, known);
  throw usageError("E_ENVIRONMENT", {
    what: "there is no such environment",
    where: `--environment ${environment}`,
    mend: guess === undefined ? `use one of ${known.join(", ")}` : `did you mean ${guess}?`,
  });
}
