import { type Command, CommanderError, type Option } from "commander";
import { callError } from "../argv.ts";
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
  const path = name.split(" ");
  const command = found(program, path, name);
  const argv = [...path, ...argvOf(command, raw)];
  refuseOthers(program, command, name, raw);
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? callError(error, program, argv) : error;
  }
}

/** The commands that a step may ask for: those of the command line, but for what the action itself is. */
export function commandNames(program: Command): string[] {
  return program.commands.flatMap((one) =>
    one.commands.length === 0 ? [one.name()] : one.commands.map((below) => `${one.name()} ${below.name()}`),
  );
}

function found(program: Command, path: readonly string[], name: string): Command {
  let at: Command | undefined = program;
  for (const part of path) at = at?.commands.find((one) => one.name() === part);
  if (at !== undefined && at !== program && at.commands.length === 0) return at;
  throw badInput(
    "command",
    name,
    "there is no such choice",
    `use one of ${commandNames(program).join(", ")}`,
  );
}

/** What is no input: a step has its command, no terminal's colours, and validates by the action itself. */
const NO_INPUTS = new Set([
  "no-color",
  "action",
  "validate",
  "all",
  "changed",
  "fix",
  "write-baseline",
  "annotate",
]);
/** Inputs that have a value whatever a workflow says, so that nobody can tell that it was given. */
const ALWAYS_GIVEN = new Set(["format", "quiet", "verbose"]);

/** An option's name as an input. */
function inputOf({ long }: Option): string {
  return (long ?? "").slice("--".length);
}

/** The inputs of a command, as {@link refuseOthers} and the documentation of the action know them. */
export function inputsOf(command: Command): string[] {
  const options = command.options.map(inputOf).filter((name) => !NO_INPUTS.has(name));
  return [...command.registeredArguments.map((argument) => argument.name()), ...options];
}

function argvOf(command: Command, raw: Raw): string[] {
  const options = command.options.flatMap((option) => {
    const name = inputOf(option);
    if (NO_INPUTS.has(name)) return [];
    const flag = `--${name}`;
    if (option.isBoolean()) return inputTruth(name, raw) ? [flag] : [];
    return valuesOf(name, command, raw).flatMap((value) => [flag, value]);
  });
  const values = command.registeredArguments.map((argument) => inputLine(argument.name(), raw));
  return [...options, ...values.filter((value) => value !== "")];
}

/** `render` writes to several places; everything else is one line. A reason may come from a form that has more. */
function valuesOf(name: string, command: Command, raw: Raw): string[] {
  const lines = raw(name)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (name === "reason" && lines.length > 0) return [lines.join(" ")];
  if (name === "output" && command.name() === "render") return lines;
  const value = inputLine(name, raw);
  return value === "" ? [] : [value];
}

/** An input that the command does not have was meant for another: without it the step would do something else. */
function refuseOthers(program: Command, command: Command, name: string, raw: Raw): void {
  const own = new Set(inputsOf(command));
  for (const other of leaves(program))
    for (const input of inputsOf(other)) {
      if (own.has(input) || ALWAYS_GIVEN.has(input) || raw(input) === "") continue;
      const why = `\`command: ${name}\` does not take it, \`command: ${other.name()}\` does`;
      throw badInput(input, raw(input), why, "leave it out, or ask for the other command");
    }
}

function leaves(command: Command): Command[] {
  return command.commands.flatMap((one) => (one.commands.length === 0 ? [one] : leaves(one)));
}
