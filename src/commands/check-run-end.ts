import type { CheckResult } from "../adapters/github-checks.ts";
import { saveState } from "../adapters/runner.ts";
import { truncateBytes } from "../report/sanitize.ts";
import { type Opened, reasonOf, writeVerdict } from "./github-run.ts";

/** What a part of the run leaves to its outputs, and to its readers. */
export interface Told {
  outputs: { [name: string]: string };
  /** What a reader of the result has to know. */
  notes: string[];
}

/** Bytes of a summary that the runner keeps for what comes after the job: it hands it over in a variable. */
export const KEPT_BYTES = 8_000;

/**
 * Ends the check run with a result. The result is kept for what comes after the job before the run is even there,
 * and that part is only called off once nothing can be left open.
 * @param keptSummary a shorter summary, of {@link KEPT_BYTES}
 * @returns how many annotations the check run shows
 */
export async function endCheckRun(
  result: CheckResult,
  keptSummary: string,
  opening: Promise<Opened>,
): Promise<Told & { shown: number }> {
  const { conclusion, annotations, output } = result;
  const summary = truncateBytes(keptSummary, KEPT_BYTES);
  saveState({
    verdict: writeVerdict({ conclusion, title: output.title, summary, annotations: annotations.length }),
  });
  const opened = await opening;
  if (opened.state === "none") {
    if (opened.made === "no") saveState({ finished: "true" });
    return { outputs: {}, notes: notesOfNone(opened), shown: 0 };
  }
  const outputs = { "check-run-url": opened.run.url ?? "" };
  const completed = await opened.run.complete(result);
  switch (completed.state) {
    case "posted":
      saveState({ finished: "true" });
      return { outputs, notes: [], shown: annotations.length };
    case "partly": {
      saveState({ finished: "true" });
      const some = `The check run shows ${completed.annotations} of ${completed.total} annotations`;
      return { outputs, notes: [`${some}: ${reasonOf(completed)}.`], shown: completed.annotations };
    }
    default: {
      const what = "The check run could not be completed; it is tried again after the job";
      return { outputs, notes: [`${what}: ${reasonOf(completed)}.`], shown: completed.annotations };
    }
  }
}

function notesOfNone({ why, made }: Extract<Opened, { state: "none" }>): string[] {
  if (why === undefined) return [];
  return [
    made === "no"
      ? `No check run was made: ${why}.`
      : `Whether a check run was made is not known; what is open is completed after the job: ${why}.`,
  ];
}
