import { expect } from "vitest";
import { PolicyError } from "../../src/errors.ts";

/** What an error of ours says, in one line: code, exit status, place and reason. */
export async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const { where, why, mend } = error.parts;
    expect(mend, "says what to do").toBeTruthy();
    return `${error.code} ${error.status} ${where}: ${why}`;
  }
  return "nothing was refused";
}
