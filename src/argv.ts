import type { Command, CommanderError } from "commander";
import { type PolicyError, usageError } from "./errors.ts";
import { isSlip, nearest } from "./policy/spelling.ts";

/**
 * Refuses an empty value: it is a shell variable that was not set, and no name, path or kind is empty. A value that looks
 * like an option is the next one: the value itself was forgotten.
 */
export function given(where: string): (value: string) => string {
  return (value) => {
    if (!notEmpty(where, value).startsWith("-")) return value;
    throw usageError("E_USAGE", {
      what: `the value of ${where} is missing`,
      where: `${where} ${value}`,
      why: `${value} looks like an option`,
      mend: "give it a value; a path that begins with a dash is written as ./-path",
    });
  };
}

export function notEmpty(where: string, value: string): string {
  if (value !== "") return value;
  throw usageError("E_USAGE", {
    what: "the value is empty",
    where: `${where} ''`,
    mend: "give it a value, or leave it out",
  });
}

export function collect(where: string): (value: string, earlier?: readonly string[]) => string[] {
  return (value, earlier = []) => [...earlier, given(where)(value)];
}

/** Commander answers `help` of a command that there is not with the general help, and says nothing of it. */
export function checkHelp(program: Command, [first, about]: readonly string[]): void {
  const names = program.commands.map((command) => command.name());
  if (first !== "help" || about === undefined || about.startsWith("-") || [...names, "help"].includes(about))
    return;
  const guess = nearest(about, names);
  throw usageError("E_USAGE", {
    what: `unknown command '${about}'`,
    mend: guess === undefined ? `use one of ${names.join(", ")}` : `did you mean ${guess}?`,
  });
}

/** What commander refuses, such as `error: unknown option '--al'` and `(Did you mean --all?)` below it. */
export function callError(error: CommanderError, program: Command, argv: readonly string[]): PolicyError {
  const [first = "", hint] = error.message.replace(/^error: /, "").split("\n");
  const meant = /^\(Did you mean (.*)\?\)$/.exec(hint ?? "")?.[1];
  const [what = first, why] = first.split(/(?<=')\. (?=Allowed)|(?<= is invalid)\. /);
  const elsewhere =
    error.code === "commander.unknownOption"
      ? otherCommands(first, program, argv)
      : misplaced(error, program, argv);
  return usageError("E_USAGE", {
    what,
    ...(why === undefined ? {} : { why: why.replace(/\.$/, "").replace(/^A/, "a") }),
    mend:
      meant === undefined ? (elsewhere ?? "run it with --help for what it takes") : `did you mean ${meant}?`,
  });
}

/** What a value without an option was meant for: most often it is the environment's name. */
function misplaced(
  { code, message }: CommanderError,
  program: Command,
  argv: readonly string[],
): string | undefined {
  const [name] = argv;
  const command = program.commands.find((one) => one.name() === name);
  const value = command?.args[command.registeredArguments.length];
  const isShort = argv.some((word) => /^--env(?:=|$)/.test(word));
  if (isShort && message.includes("--environment")) return "did you mean --environment?";
  if (command === undefined || value === undefined || value.startsWith("-")) return undefined;
  const wantsName =
    command.options.some(({ long }) => long === "--environment") &&
    command.getOptionValue("environment") === undefined;
  const isMissing = code === "commander.missingMandatoryOptionValue" && message.includes("--environment");
  if (wantsName && (isMissing || code === "commander.excessArguments"))
    return `did you mean --environment ${value}?`;
  return code === "commander.excessArguments" ? `leave out ${value}` : undefined;
}

/** Says whose option it is that the command which was called has not got. */
function otherCommands(message: string, program: Command, argv: readonly string[]): string | undefined {
  const flag = /'(--[^'=]+)/.exec(message)?.[1];
  if (flag === undefined) return undefined;
  const others = program.commands.filter((one) => !argv.includes(one.name()));
  const known = new Map(others.map((one) => [one.name(), one.options.flatMap(({ long }) => long ?? [])]));
  const all = [...known.values()].flat();
  // Among so many options nearly every word is near to some.
  const meant = all.includes(flag) ? flag : all.find((one) => isSlip(flag, one));
  if (meant === undefined) return undefined;
  const owners = [...known].flatMap(([name, flags]) => (flags.includes(meant) ? [name] : []));
  const help = owners.length === 1 ? owners[0] : "<command>";
  return `${meant} belongs to ${owners.join(", ")}: see archi3-policy ${help} --help`;
}
