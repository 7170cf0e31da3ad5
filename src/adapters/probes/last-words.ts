/** What of a program's output says most, in one line. It is foreign text still, and may be longer than what is kept of it. */

const MOST_LINES = 3;
/** Characters that are kept: of lines that do not fit, the earlier ones are left out. */
export const LONGEST_WORDS = 400;
const BETWEEN = " ⏎ ";

/** The last line that a program printed which ended well. */
export function passingWords(output: string): string {
  return linesOf(output).at(-1) ?? "";
}

/**
 * Why a program failed: the last lines of its standard error, or, where it left none, of its standard output. Of a crash of
 * Node's, whose last lines are a stack and its version, the lines that name the error.
 */
export function failingWords(stderr: string, stdout: string): string {
  const lines = linesOf(stderr);
  if (lines.length === 0) return lastOf(linesOf(stdout));
  if (!/^Node\.js v\d/.test(lines.at(-1) ?? "")) return lastOf(lines);
  const crash = lines.slice(0, -1).filter((line) => !/^at .*[:(<]/.test(line));
  // Above the error stands the line of the source, and a mark below it.
  const mark = crash.findLastIndex((line) => /^\^+$/.test(line));
  if (mark === -1) return lastOf(crash);
  return crash.slice(mark + 1, mark + 1 + MOST_LINES).join(BETWEEN);
}

/** As many of the last lines as there is room for, the last one always. */
function lastOf(lines: readonly string[]): string {
  const last = lines.slice(-MOST_LINES);
  while (last.length > 1 && last.join(BETWEEN).length > LONGEST_WORDS) last.shift();
  return last.join(BETWEEN);
}

function linesOf(output: string): string[] {
  return output
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
