import { createInterface } from "node:readline/promises";

/**
 * Asks a person at a terminal for one line; nobody is asked where standard input or standard error is none, or in a
 * pipeline (`CI`).
 * @returns undefined where nobody was asked, or nothing was answered
 */
export async function askPerson(question: string): Promise<string | undefined> {
  const { stdin, stderr, env } = process;
  if (stdin.isTTY !== true || stderr.isTTY !== true || env["CI"] !== undefined) return undefined;
  const lines = createInterface({ input: stdin, output: stderr });
  const ended = new AbortController();
  // An end of the input is no answer; an interrupt ends the command before it has begun.
  lines.once("close", () => ended.abort());
  lines.once("SIGINT", () => process.exit(130));
  try {
    const answer = (await lines.question(question, { signal: ended.signal })).trim();
    return answer === "" ? undefined : answer;
  } catch (error) {
    if (ended.signal.aborted) return undefined;
    throw error;
  } finally {
    lines.close();
  }
}
