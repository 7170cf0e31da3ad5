import type { Limits } from "../adapters/github.ts";
import { countPullRequestRuns, MOST_RUNS_FOUND, type PullRequestRuns } from "../adapters/github-runs.ts";
import { PolicyError } from "../errors.ts";
import { printable } from "../report/sanitize.ts";
import { reasonOf } from "./deployment-world.ts";
import { githubOf } from "./github-of.ts";
import type { Promotion } from "./promotion.ts";

/** What `init` writes: it validates pull requests. */
const WORKFLOW = "pull-request.yml";

/** Nobody waits longer for two of many numbers. */
const LIMITS: Limits = { callMs: 5_000, totalMs: 10_000, askedMs: 0 };

/**
 * How many runs that validated pull requests failed, of how many; undefined where there is no token to ask GitHub with, no
 * such workflow, or no answer. That GitHub does not answer, or refuses to, is a note.
 * @param since runs that began earlier are left out. Milliseconds since 1970
 */
export async function caughtBefore(
  { env, terminal }: Pick<Promotion, "env" | "terminal">,
  since: number | undefined,
): Promise<PullRequestRuns | undefined> {
  const note = (text: string) => terminal.warn(`note: ${printable(text)}\n`);
  try {
    const github = githubOf(env, LIMITS);
    const runs = github === undefined ? undefined : await countPullRequestRuns(github, WORKFLOW, since);
    if (runs?.total === MOST_RUNS_FOUND)
      note(
        `GitHub counts no more than ${MOST_RUNS_FOUND} runs of pull requests, and there may be more: look at a shorter time (metrics --since)`,
      );
    return runs;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    note(`how many pull requests failed is not known: ${reasonOf(error)}; ${error.parts.mend}`);
    return undefined;
  }
}
