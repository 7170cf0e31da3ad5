import type { RunState } from "../release/holder.ts";
import type { Github } from "./github.ts";

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
