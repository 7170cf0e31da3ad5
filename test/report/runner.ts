/** Some of the commands that a runner knows. */
const REGISTERED = new Set([
  "error",
  "warning",
  "notice",
  "add-mask",
  "stop-commands",
  "group",
  "set-output",
  "debug",
]);
/** What char.IsWhiteSpace of .NET trims. */
export const LEADING = /^[\t-\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** The runner's own reading of a printed line: actions/runner, ActionCommand.TryParseV2, then TryParse. */
export function commandOf(line: string): string | undefined {
  const trimmed = line.replace(LEADING, "");
  const end = trimmed.startsWith("::") ? trimmed.indexOf("::", 2) : -1;
  const named = end < 0 ? undefined : registered(trimmed.slice(2, end));
  if (named !== undefined) return named;
  const start = line.indexOf("##[");
  const close = start < 0 ? -1 : line.indexOf("]", start);
  return close < 0 ? undefined : registered(line.slice(start + 3, close));
}

function registered(information: string): string | undefined {
  const name = information.split(" ", 1)[0]?.toLowerCase() ?? "";
  return REGISTERED.has(name) ? name : undefined;
}

/** The same of each line of a text. */
export const commandsIn = (printed: string) => printed.split(/\r\n|\r|\n/).map(commandOf);
