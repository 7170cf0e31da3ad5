import { type Command, CommanderError, type Option } from "commander";
import { callError } from "../argv.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { badInput, inputLine, inputTruth } from "../inputs.ts";
import type { Face } from "./common.ts";
import { makeProgram } from "./program.ts";

/** An input's text; empty where the workflow gave none. */
type Raw = (name: string) => string;

/**
 * Runs a command with a step's inputs: they are the options of the command line by their names, so that both faces have
 * the same ones. `diff` takes its two sides as `from` and `to`.
 * @param name the command, such as `deploy` or `environments check`
 * @throws {PolicyError} `E_INPUT` (exit 2), with the input's name; else as the command does
 */
export async function runStepCommand(name: string, raw: Raw, face: Face): Promise<void> {
  const program = makeProgram(face);
  const [first = "", ...rest] = name.split(" ");
  if (NOT_IN_STEPS.has(first)) {
    const why = "it writes files for a person to look at, commit and decide on";
    throw badInput("command", name, why, `run archi3-policy ${first} in a clone, and open a pull request`);
  }
  const command = program.commands.find((one) => one.name() === first);
  if (command === undefined)
    throw badInput(
      "command",
      name,
      "there is no such choice",
      `use one of ${commandNames(program).join(", ")}`,
    );
  const argv = [first, ...rest, ...argvOf(command, raw)];
  refuseOthers(program, command, raw);
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw missingIn(error, command) ?? callError(error, program, argv);
  }
}

/** What a step has not said, in the words of its workflow; undefined for what else is wrong with a call. */
function missingIn({ code, message }: CommanderError, command: Command): PolicyError | undefined {
  const isOption = code === "commander.missingMandatoryOptionValue";
  const name = (isOption ? /'--([\w-]+)/ : /'([\w-]+)'/).exec(message)?.[1];
  if (name === undefined || !(isOption || code === "commander.missingArgument")) return undefined;
  const asked = command.name();
  const choices = command.registeredArguments.find((one) => one.name() === name)?.argChoices;
  if (isOption || choices === undefined)
    return badInput(name, "", `\`command: ${asked}\` needs it`, "add it below `with:` of the step");
  return usageError("E_INPUT", {
    ...{ what: "a word of the command is missing", where: `with: command: ${asked}` },
    why: `${asked} alone does not say what to do`,
    mend: `write ${choices.map((choice) => `\`command: ${asked} ${choice}\``).join(" or ")}`,
  });
}

/** The commands that a step may ask for, those that take another word by their first. */
export function commandNames(program: Command): string[] {
  return ofSteps(program).map((one) => one.name());
}

/** What is for a person at a machine. */
const NOT_IN_STEPS: ReadonlySet<string> = new Set(["init"]);

function ofSteps(program: Command): Command[] {
  return program.commands.filter((one) => !NOT_IN_STEPS.has(one.name()));
}

/**
 * What is no input: a step has its command with all its words, no terminal's colours, and validates by the action itself. It
 * writes nothing into a checkout that goes away with the job.
 */
const NO_INPUTS = new Set([
  "no-color",
  "action",
  "validate",
  "no-validate",
  "all",
  "changed",
  "fix",
  "write-baseline",
  "update",
  "annotate",
]);
/** Inputs that have a value whatever a workflow says, so that nobody can tell that it was given. */
const ALWAYS_GIVEN = new Set(["format", "quiet", "verbose", "log-format"]);

/** An option's name as an input. */
function inputOf({ long }: Option): string {
  return (long ?? "").slice("--".length);
}

/** The inputs of a command, as {@link refuseOthers} and the documentation of the action know them. */
export function inputsOf(command: Command): string[] {
  const options = command.options.map(inputOf);
  return [...argumentsOf(command), ...options].filter((name) => !NO_INPUTS.has(name));
}

function argvOf(command: Command, raw: Raw): string[] {
  const options = command.options.flatMap((option) => {
    const name = inputOf(option);
    if (NO_INPUTS.has(name)) return [];
    const flag = `--${name}`;
    if (option.isBoolean()) return inputTruth(name, raw) ? [flag] : [];
    return valuesOf(name, command, raw).flatMap((value) => [flag, value]);
  });
  const values = command.registeredArguments.flatMap((argument) => {
    const name = argument.name();
    if (NO_INPUTS.has(name)) return [];
    return argument.variadic ? linesOf(name, raw) : [inputLine(name, raw)];
  });
  return [...options, ...values.filter((value) => value !== "")];
}

function argumentsOf(command: Command): string[] {
  return command.registeredArguments.map((argument) => argument.name());
}

function linesOf(name: string, raw: Raw): string[] {
  return raw(name)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What takes several values, a line each, by the commands. */
const SEVERAL: { readonly [input: string]: readonly string[] } = {
  output: ["render", "test", "metrics"],
  set: ["generate"],
};

/** Most inputs are one line. A reason may come from a form that has more, and JSON is written over several. */
function valuesOf(name: string, command: Command, raw: Raw): string[] {
  const lines = linesOf(name, raw);
  // It may begin with a dash, and is no option for that.
  if (name === "reason" && lines.length > 0) return [` ${lines.join(" ")}`];
  if (SEVERAL[name]?.includes(command.name()) === true) return lines;
  if (name === "variables" && lines.length > 0) return [lines.join("\n")];
  const value = inputLine(name, raw);
  return value === "" ? [] : [value];
}

/** An input that the command does not have was meant for another: without it the step would do something else. */
function refuseOthers(program: Command, command: Command, raw: Raw): void {
  const own = new Set(inputsOf(command));
  for (const other of ofSteps(program))
    for (const input of inputsOf(other)) {
      if (own.has(input) || ALWAYS_GIVEN.has(input) || raw(input) === "") continue;
      const why = `\`command: ${command.name()}\` does not take it, \`command: ${other.name()}\` does`;
      throw badInput(input, raw(input), why, "leave it out, or ask for the other command");
    }
}
