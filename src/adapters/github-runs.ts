import type { RunState } from "../release/holder.ts";
import type { Github } from "./github.ts";
import { GithubError } from "./github-error.ts";

/**
 * How a workflow's run stands, by its newest attempt. 1 call.
 * @throws {GithubError} among others where the token lacks `actions: read`, or the run is gone
 */
export function readRun(github: Github, run: number): Promise<RunState> {
  return github.read({
    what: "cannot read whether the workflow's run goes on",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
    parameters: { run_id: run, exclude_pull_requests: true },
    needs: "actions: read",
    parse: (answer) => ({
      status: answer.field("status").optional((status) => status.text()) ?? "",
      attempt: answer.field("run_attempt").count(),
    }),
  });
}

/** How many runs of a workflow pull requests have started. */
export interface PullRequestRuns {
  /** Those whose conclusion is failure. */
  failed: number;
  /** All that ended, however they did: failed, succeeded, cancelled, or not allowed to begin. */
  total: number;
}

/** GitHub finds no more runs than this at once, so that a count of so many may stand for more. */
export const MOST_RUNS_FOUND = 1000;

/**
 * Counts the runs of a workflow that pull requests have started, those of forks too, each by its newest attempt; undefined
 * where the repository has no such workflow. 2 calls.
 * @param workflow its file, without the folder: `pull-request.yml`
 * @param since runs that began earlier are left out. Milliseconds since 1970
 * @throws {GithubError} among others where the token lacks `actions: read`
 */
export async function countPullRequestRuns(
  github: Github,
  workflow: string,
  since?: number,
): Promise<PullRequestRuns | undefined> {
  try {
    // In this order, since runs end meanwhile, and no more can have failed than have ended.
    const failed = await countRuns(github, workflow, "failure", since);
    return { failed, total: await countRuns(github, workflow, "completed", since) };
  } catch (error) {
    if (error instanceof GithubError && error.failure.kind === "missing") return undefined;
    throw error;
  }
}

function countRuns(
  github: Github,
  workflow: string,
  status: "failure" | "completed",
  since: number | undefined,
): Promise<number> {
  // GitHub's search syntax, which it documents for seconds and not for their parts.
  const created =
    since === undefined ? {} : { created: `>=${new Date(since).toISOString().replace(/\.\d+Z$/, "Z")}` };
  return github.read({
    what: "cannot count the runs of pull requests",
    route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    parameters: {
      ...{ workflow_id: workflow, event: "pull_request", status, ...created },
      ...{ per_page: 1, exclude_pull_requests: true },
    },
    needs: "actions: read",
    parse: (answer) => answer.field("total_count").count(),
  });
}
