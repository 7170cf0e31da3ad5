import type { Annotate, FailOn } from "./config/config.ts";
import { usageError } from "./errors.ts";
import { REPORT_FORMATS, type ReportFormat } from "./report/formats.ts";

/** What a workflow asks for, read once. */
export type Inputs = ValidateInputs | RenderInputs;

interface CommonInputs {
  config?: string;
  policiesDir?: string;
  output: readonly string[];
  quiet: boolean;
  verbose: boolean;
}

export interface ValidateInputs extends CommonInputs {
  command: "validate";
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

export interface RenderInputs extends CommonInputs {
  command: "render";
  format: "text" | "json";
  environment: string;
}

/**
 * Reads the action's inputs.
 * @param raw an input's text; empty where the workflow gave none and `action.yml` has no default
 * @throws {PolicyError} `E_INPUT` (exit 2), with the input's name
 */
export function readInputs(raw: (name: string) => string): Inputs {
  const command = choice("command", ["validate", "render"], raw) ?? "validate";
  refuseOthers(command, raw);
  const config = text("config", raw);
  const policiesDir = text("policies-dir", raw);
  const common = {
    ...(config === undefined ? {} : { config }),
    ...(policiesDir === undefined ? {} : { policiesDir }),
    output: lines("output", raw),
    quiet: truth("quiet", raw),
    verbose: truth("verbose", raw),
  } as const;
  return command === "render"
    ? {
        command,
        ...common,
        format: choice("format", ["text", "json"], raw) ?? "text",
        environment: needed("environment", raw),
      }
    : { command, ...common, ...readValidateInputs(raw) };
}

/** Inputs of the other command, as far as it can be seen that somebody gave them: they have no default. */
const OTHERS: { [command in Inputs["command"]]: readonly string[] } = {
  validate: ["environment"],
  render: ["paths", "type", "name", "fail-on", "annotate", "base"],
};

function refuseOthers(command: Inputs["command"], raw: (name: string) => string): void {
  for (const name of OTHERS[command]) {
    const value = raw(name);
    if (value === "") continue;
    const other = command === "validate" ? "render" : "validate";
    const why = `\`command: ${command}\` does not take it, \`command: ${other}\` does`;
    throw badInput(name, value, why, "leave it out, or ask for the other command");
  }
}

function readValidateInputs(
  raw: (name: string) => string,
): Omit<ValidateInputs, "command" | keyof CommonInputs> {
  const type = text("type", raw);
  const name = text("name", raw);
  const base = text("base", raw);
  const failOn = choice("fail-on", ["error", "warning", "never"], raw);
  const annotate = choice("annotate", ["new", "touched", "all"], raw);
  return {
    format: choice("format", REPORT_FORMATS, raw) ?? "text",
    paths: lines("paths", raw),
    ...(type === undefined ? {} : { type }),
    ...(name === undefined ? {} : { name }),
    ...(base === undefined ? {} : { base }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(annotate === undefined ? {} : { annotate }),
    checkName: oneLine("check-name", raw),
    artifact: artifactName(raw),
    suggest: truth("suggest", raw),
    preview: truth("preview", raw),
    token: raw("token"),
    matrix: raw("matrix"),
    jobId: raw("job-id"),
  };
}

function text(name: string, raw: (name: string) => string): string | undefined {
  const value = oneLine(name, raw);
  return value === "" ? undefined : value;
}

function oneLine(name: string, raw: (name: string) => string): string {
  const value = raw(name);
  if (!/[\r\n]/.test(value)) return value;
  throw badInput(name, value, "it is one line", "give it one value");
}

function needed(name: string, raw: (name: string) => string): string {
  const value = text(name, raw);
  if (value !== undefined) return value;
  throw badInput(name, "", "the command needs it", `add it below \`with:\``);
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
function truth(name: string, raw: (name: string) => string): boolean {
  const value = raw(name);
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (value === "" || /^(?:false|False|FALSE)$/.test(value)) return false;
  throw badInput(name, value, "it is either true or false", "write true or false");
}

/** Characters that GitHub refuses in an artifact's name. */
const NOT_IN_ARTIFACTS = /["\\/:<>|*?\r\n]/;

function artifactName(raw: (name: string) => string): string {
  const value = raw("artifact");
  if (!NOT_IN_ARTIFACTS.test(value)) return value;
  throw badInput(
    "artifact",
    value,
    "an artifact's name holds none of \" \\ / : < > | * ?",
    "choose another name",
  );
}

function badInput(name: string, value: string, why: string, mend: string) {
  return usageError("E_INPUT", {
    what:
      value === "" ? `the input ${name} is missing` : `the input ${name} cannot be ${JSON.stringify(value)}`,
    where: `with: ${name}`,
    why,
    mend,
  });
}
