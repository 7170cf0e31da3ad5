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

/** How a promotion goes on in a workflow that could not be done yet. */
export interface Resume {
  /** When its time has come: nothing else has changed. */
  later: string;
  /** When what stops it is mended. */
  mended: string;
}

/** The commands that go on in a workflow with what could not be done yet; undefined outside of one. */
export function resumeCommand(environment: string, env: Promotion["env"]): Resume | undefined {
  const run = runOf(env);
  if (run === undefined) return undefined;
  const again = `gh run rerun ${run.id} --failed --repo ${run.repository}`;
  const file = /\.github\/workflows\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "release.yml";
  const anew = `gh workflow run ${file} --repo ${run.repository} -f environment=${environment}`;
  return {
    later: `${anew}; or, where this run has failed: ${again}`,
    mended: `${again}; after a change of archi3.yaml or of the workflow: ${anew}`,
  };
}

/** A job of GitHub's ends after 6 hours, whatever it waits for; half an hour is left for what comes behind. Milliseconds. */
const LONGEST_JOB_WAIT_MS = 5.5 * 3_600_000;

/** How long gates may be waited for, as far as the job's time allows. Milliseconds. */
export function longestWait(askedMs: number, env: Promotion["env"]): number {
  return runOf(env) === undefined ? askedMs : Math.min(askedMs, LONGEST_JOB_WAIT_MS);
}
