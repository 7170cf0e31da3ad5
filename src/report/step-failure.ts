import { type Failure, failureOf } from "./failure.ts";

/** Options of the command line that are inputs of the action too. */
export const SHARED_OPTIONS = [
  "config",
  "policies-dir",
  "type",
  "name",
  "fail-on",
  "base",
  "environment",
  "format",
  "output",
  "quiet",
  "verbose",
  "log-format",
  "bundle",
  "plan-hash",
  "wait",
  "dry-run",
  "reason",
  "break-glass",
  "deployment-id",
  "config-from",
  "once",
  "limit",
  "result",
  "value",
  "file",
  "url",
  "until",
  "list",
  "template",
  "variables",
  "set",
  "force",
  "list-templates",
] as const;

const OPTION = new RegExp(`(\`?)(?:\\bwith )?--(${SHARED_OPTIONS.join("|")})(?![\\w-])`, "g");
/** A place that is an option: `E_OUTPUT: cannot write there (--output x.json)`. */
const PLACE = new RegExp(`\\(--(${SHARED_OPTIONS.join("|")}) `, "g");
/** Of options that take no value a reader has to be told which one to write. */
const SWITCHES = new Set([
  "quiet",
  "verbose",
  "dry-run",
  "break-glass",
  "once",
  "list",
  "force",
  "list-templates",
]);

/** {@link failureOf} for a reader who knows no command line: options have the names of the action's inputs. */
export function failureOfStep(error: unknown): Failure {
  const failure = failureOf(error);
  return {
    ...failure,
    what: inputsNamed(failure.what),
    happened: inputsNamed(failure.happened),
    // As a place it stands in parentheses.
    where: failure.where === undefined ? undefined : inputsNamed(`(${failure.where})`).slice(1, -1),
    why: failure.why === undefined ? undefined : inputsNamed(failure.why),
    mend: failure.mend === undefined ? undefined : inputsNamed(failure.mend),
  };
}

/** Commands to type, from their name to the end of the clause, stay as they are. */
const COMMAND = /\b(?:archi3-policy|gh) [^;`]*/;

function inputsNamed(text: string): string {
  const typed = COMMAND.exec(text);
  if (typed === null) return optionsNamed(text);
  const [command] = typed;
  const end = typed.index + command.length;
  return `${optionsNamed(text.slice(0, typed.index))}${command}${inputsNamed(text.slice(end))}`;
}

function optionsNamed(text: string): string {
  return text.replace(PLACE, "(with: $1: ").replace(OPTION, (_all, tick: string, name: string) => {
    const input = `with: ${name}${SWITCHES.has(name) ? ": true" : ""}`;
    // Inside of a code span that begins here, or in one of its own.
    return tick === "" ? `\`${input}\`` : `${tick}${input}`;
  });
}
