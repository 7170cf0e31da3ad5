import { type PolicyError, usageError } from "../errors.ts";
import type { VariableFacts } from "../policy/template-values.ts";
import { shellWord } from "../shell-word.ts";
import type { GivenOptions } from "./template-given.ts";

/** What a call of `generate` says, as far as it is said again. */
export interface GenerateCall extends GivenOptions {
  config?: string;
  policiesDir?: string;
  template: string;
  type?: string;
  output?: string;
  validate: boolean;
  dryRun: boolean;
  force: boolean;
  format: "text" | "json";
  quiet: boolean;
}

/** A variable that nobody gave a value, and one that it could have. */
export interface MissingValue {
  variable: VariableFacts;
  sample: string;
}

/** As many values as fit into a line; what is more goes into a file more easily. */
const MOST_SETS = 3;

/** As many variables as the first line of the message names. */
const MOST_NAMED = 12;

/**
 * That values are missing: every variable with what it is for, and the call that was made with a value for each, which
 * works as it stands.
 * @param shown the template, as messages name it
 * @param answers values that somebody gave at the terminal, which the call has to say too
 */
export function unresolvedError(
  call: GenerateCall,
  missing: readonly MissingValue[],
  answers: readonly (readonly [name: string, value: string])[],
  shown: string,
): PolicyError {
  const names = missing.map(({ variable }) => variable.name);
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  const isOne = missing.length === 1;
  const sets = [...answers, ...missing.map(({ variable, sample }) => [variable.name, sample] as const)].map(
    ([name, value]) => `--set ${shellWord(`${name}=${value}`)}`,
  );
  const said = ["archi3-policy generate", ...wordsOf(call)].join(" ");
  return usageError("E_UNRESOLVED", {
    what: `${isOne ? "a variable has" : `${missing.length} variables have`} no value: ${named}`,
    where: shown,
    why: `nothing was given for ${isOne ? "it, and it has" : "them, and they have"} no default`,
    whyLines: missing.map(({ variable }) => describe(variable)),
    mend: `give ${isOne ? "it one" : "each one"}${inFile(call, missing.length)}`,
    mendLines:
      sets.length > MOST_SETS
        ? [said, ...sets.map((set) => `  ${set}`)].map((line, at) => (at < sets.length ? `${line} \\` : line))
        : [`${said} ${sets.join(" ")}`],
  });
}

function describe({ name, description }: VariableFacts): string {
  return description === undefined ? name : `${name}: ${description}`;
}

function inFile({ variables }: GenerateCall, count: number): string {
  if (count <= MOST_SETS) return "";
  if (variables?.startsWith("@") === true) return `, in ${variables.slice(1)} or in the call`;
  return ", in a file of JSON or YAML (--variables @values.json) or in the call";
}

/** The options of a call, as words of a shell; line breaks of JSON are blanks. */
function wordsOf(call: GenerateCall): string[] {
  const valued: [string, string | undefined][] = [
    ["--config", call.config],
    ["--policies-dir", call.policiesDir],
    ["--template", call.template],
    ["--type", call.type],
    ["--variables", call.variables?.replaceAll(/\s*\n\s*/g, " ")],
    ...call.set.map((one): [string, string] => ["--set", one]),
    ["--output", call.output],
    ["--format", call.format === "json" ? "json" : undefined],
  ];
  const switches = { "--no-validate": !call.validate, "--dry-run": call.dryRun, "--force": call.force };
  return [
    ...valued.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${shellWord(value)}`])),
    ...Object.entries({ ...switches, "--quiet": call.quiet }).flatMap(([name, isOn]) => (isOn ? [name] : [])),
  ];
}
