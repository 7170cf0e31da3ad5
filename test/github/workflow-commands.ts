/** What the runner obeys in the output of a step. */
export interface Command {
  /** In lower case, such as `error`. */
  name: string;
  properties: { readonly [name: string]: string };
  /** What follows the command, unescaped. */
  data: string;
}

/** The commands that today's runner knows; other lines that look like one are printed. */
const KNOWN = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * The commands in an output, as actions/runner finds them (`ActionCommand.cs`): `::name key=value::data` at the start
 * of a line behind blanks, and the old `##[name key=value]data` anywhere in it. A lone carriage return ends a line too.
 * Between `stop-commands` and its token nothing is obeyed.
 */
export function commandsIn(output: string): Command[] {
  const commands: Command[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const known = stopped === undefined ? KNOWN : new Set([stopped.toLowerCase()]);
    const command = parseNew(line, known) ?? parseOld(line, known);
    if (command === undefined) continue;
    commands.push(command);
    if (stopped !== undefined) stopped = undefined;
    else if (command.name === "stop-commands") stopped = command.data;
  }
  return commands;
}

function parseNew(line: string, known: ReadonlySet<string>): Command | undefined {
  const match = /^\s*::(?<head>.*?)::(?<data>.*)$/s.exec(line);
  const data = match?.groups?.["data"] ?? "";
  const unescapeData = (text: string) =>
    unescaped(text, [
      ["%0D", "\r"],
      ["%0A", "\n"],
    ]);
  const unescapeProperty = (text: string) =>
    unescaped(text, [
      ["%0D", "\r"],
      ["%0A", "\n"],
      ["%3A", ":"],
      ["%2C", ","],
    ]);
  return command(match?.groups?.["head"], ",", known, unescapeProperty, () => unescapeData(data));
}

function parseOld(line: string, known: ReadonlySet<string>): Command | undefined {
  const match = /##\[(?<head>[^\]]*)\](?<data>.*)$/s.exec(line);
  const data = match?.groups?.["data"] ?? "";
  const unescapeAll = (text: string) =>
    unescaped(text, [
      ["%3B", ";"],
      ["%0D", "\r"],
      ["%0A", "\n"],
      ["%5D", "]"],
    ]);
  return command(match?.groups?.["head"], ";", known, unescapeAll, () => unescapeAll(data));
}

function command(
  head: string | undefined,
  separator: string,
  known: ReadonlySet<string>,
  unescapeProperty: (text: string) => string,
  data: () => string,
): Command | undefined {
  if (head === undefined) return undefined;
  const blank = head.indexOf(" ");
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  if (!known.has(name)) return undefined;
  const pairs =
    blank < 0
      ? []
      : head
          .slice(blank + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf("=");
    const value = pair.slice(equals + 1);
    return equals < 1 || value === "" ? [] : [[pair.slice(0, equals), unescapeProperty(value)]];
  });
  return { name, properties: Object.fromEntries(properties), data: data() };
}

/** Escapes are undone one after the other, the percent sign last. */
function unescaped(text: string, escapes: readonly (readonly [string, string])[]): string {
  return [...escapes, ["%25", "%"] as const].reduce(
    (left, [escaped, char]) => left.replaceAll(escaped, char),
    text,
  );
}
