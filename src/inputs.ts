import type { Annotate, FailOn } from "./config/config.ts";
import { defined } from "./defined.ts";
import { usageError } from "./errors.ts";
import { REPORT_FORMATS, type ReportFormat } from "./report/formats.ts";
import { LOG_FORMATS, type LogFormat } from "./report/log.ts";

/** What a step that validates is asked for, read once. */
export interface ValidateInputs {
  config?: string;
  policiesDir?: string;
  output: readonly string[];
  quiet: boolean;
  verbose: boolean;
  logFormat: LogFormat;
  format: ReportFormat;
  paths: readonly string[];
  type?: string;
  name?: string;
  failOn?: FailOn;
  annotate?: Annotate;
  base?: string;
  /** The check run's name; empty for none. */
  checkName: string;
  /** The artifact's name; empty for none. */
  artifact: string;
  suggest: boolean;
  preview: boolean;
  token: string;
  /** The job's values of its matrix, as JSON: two jobs of one matrix have a check run each. */
  matrix: string;
  /** What GitHub knows the job by: two calls of one reusable workflow have a check run each. Empty where it has none. */
  jobId: string;
}

/** Inputs of other commands. They have no default, so it can be seen that somebody gave them. */
export const OTHERS = [
  ...([
    "environment",
    "bundle",
    "plan-hash",
    "wait",
    "dry-run",
    "reason",
    "break-glass",
    "deployment-id",
  ] as const),
  ...([
    "config-from",
    "once",
    "limit",
    "result",
    "value",
    "file",
    "url",
    "until",
    "since",
    "from",
    "to",
  ] as const),
  ...(["kind", "list"] as const),

  ...(["template", "variables", "set", "force", "list-templates"] as const),
  ...(["dashboard", "metrics", "every"] as const),
  ...(["ledger-token"] as const),
];

/**
 * Reads the inputs of a step that validates.
 * @param raw an input's text; empty where the workflow gave none and `action.yml` has no default
 * @throws {PolicyError} `E_INPUT` (exit 2), with the input's name
 */
export function readValidateInputs(raw: (name: string) => string): ValidateInputs {
  for (const name of OTHERS) {
    const value = raw(name);
    if (value === "") continue;
    const why = "`command: validate` does not take it, other commands do";
    throw badInput(name, value, why, "leave it out, or ask for the other command");
  }
  const words = {
    ...{ config: text("config", raw), policiesDir: text("policies-dir", raw) },
    ...{ type: text("type", raw), name: text("name", raw), base: text("base", raw) },
    failOn: choice("fail-on", ["error", "warning", "never"], raw),
    annotate: choice("annotate", ["new", "touched", "all"], raw),
  };
  return {
    ...defined(words),
    output: lines("output", raw),
    quiet: inputTruth("quiet", raw),
    verbose: inputTruth("verbose", raw),
    logFormat: choice("log-format", LOG_FORMATS, raw) ?? "text",
    format: choice("format", REPORT_FORMATS, raw) ?? "text",
    paths: lines("paths", raw),
    checkName: inputLine("check-name", raw),
    artifact: artifactName("artifact", raw),
    suggest: inputTruth("suggest", raw),
    preview: inputTruth("preview", raw),
    token: raw("token"),
    matrix: raw("matrix"),
    jobId: raw("job-id"),
  };
}

function text(name: string, raw: (name: string) => string): string | undefined {
  const value = inputLine(name, raw);
  return value === "" ? undefined : value;
}

/** An input of one line; empty where there is none. @throws {PolicyError} `E_INPUT` (exit 2) */
export function inputLine(name: string, raw: (name: string) => string): string {
  const value = raw(name);
  if (!/[\r\n]/.test(value)) return value;
  throw badInput(name, value, "it is one line", "give it one value");
}

function lines(name: string, raw: (name: string) => string): string[] {
  return raw(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function choice<T extends string>(
  name: string,
  choices: readonly T[],
  raw: (name: string) => string,
): T | undefined {
  const value = raw(name);
  if (value === "") return undefined;
  const chosen = choices.find((one) => one === value);
  if (chosen !== undefined) return chosen;
  throw badInput(name, value, "there is no such choice", `use one of ${choices.join(", ")}`);
}

/** True and false as YAML 1.2's core schema writes them, which is what the toolkit takes; nothing else. */
export function inputTruth(name: string, raw: (name: string) => string): boolean {
  const value = raw(name);
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (value === "" || /^(?:false|False|FALSE)$/.test(value)) return false;
  throw badInput(name, value, "it is either true or false", "write true or false");
}

/** Characters that GitHub refuses in an artifact's name. */
const NOT_IN_ARTIFACTS = /["\\/:<>|*?\r\n]/;

/** An artifact's name; empty for none. @throws {PolicyError} `E_INPUT` (exit 2) */
export function artifactName(name: string, raw: (name: string) => string): string {
  const value = raw(name);
  if (!NOT_IN_ARTIFACTS.test(value)) return value;
  throw badInput(name, value, "an artifact's name holds none of \" \\ / : < > | * ?", "choose another name");
}

/** What is wrong with an input. */
export function badInput(name: string, value: string, why: string, mend: string) {
  return usageError("E_INPUT", {
    what:
      value === "" ? `the input ${name} is missing` : `the input ${name} cannot be ${JSON.stringify(value)}`,
    where: `with: ${name}`,
    why,
    mend,
  });
}
