import { Github, type Limits, USUAL_LIMITS } from "../adapters/github.ts";
import { callerOf } from "../adapters/github-caller.ts";
import { defined } from "../defined.ts";
import type { Holder } from "../release/record.ts";
import type { Promotion } from "./promotion.ts";

/** The workflow's run that this process is a step of; undefined outside of GitHub Actions. */
export function runOf({
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id,
  GITHUB_RUN_ATTEMPT: attempt,
}: Promotion["env"]): Holder["run"] {
  return repository && id ? { repository, id: Number(id), attempt: Number(attempt ?? 1) } : undefined;
}

/**
 * GitHub's API for the repository of this workflow's run, for whoever has a token; the action hands its input in as
 * `GITHUB_TOKEN`.
 * @throws {PolicyError} `E_TOKEN`, `E_REPOSITORY` (exit 2) for what cannot be a token or a repository
 */
export function githubOf(env: Promotion["env"], limits: Limits = USUAL_LIMITS): Github | undefined {
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
  const repository = env["GITHUB_REPOSITORY"];
  if (!token || !repository) return undefined;
  return Github.connect({
    ...{ token, repository, limits, caller: callerOf(env) },
    ...defined({ apiUrl: env["GITHUB_API_URL"] || undefined }),
  });
}

/** The command that goes on in a workflow with what could not be done yet; undefined outside of one. */
export function resumeCommand(env: Promotion["env"]): string | undefined {
  const run = runOf(env);
  return run === undefined ? undefined : `gh run rerun ${run.id} --failed --repo ${run.repository}`;
}
