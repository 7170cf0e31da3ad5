import { ANNOTATIONS_PER_REQUEST, type Annotation } from "../report/annotations.ts";
import { CHECK_RUN_BYTES } from "../report/markdown.ts";
import { truncateBytes } from "../report/sanitize.ts";
import type { Github } from "./github.ts";
import {
  type CheckOutput,
  type CheckResult,
  type CheckRun,
  type Completed,
  type Conclusion,
  NEEDS,
  parseRun,
  timeOf,
} from "./github-checks.ts";
import { type GithubError, setbackOf } from "./github-error.ts";

/** Annotations leave this much time for the request that completes the run, in ms. */
const RESERVE_MS = 20_000;

/** Posts what is not there yet, and completes the run with the last of it. */
export async function completeRun(github: Github, run: CheckRun, result: CheckResult): Promise<Completed> {
  const { conclusion, output, annotations } = result;
  const total = annotations.length;
  if (run.completed && run.conclusion === conclusion && run.annotations >= total) {
    return { state: "posted", annotations: total };
  }
  let posted = Math.min(run.annotations, total);
  try {
    for (let completed = false; !completed; ) {
      const batch = annotations.slice(posted, posted + ANNOTATIONS_PER_REQUEST);
      const isLast = posted + batch.length >= total;
      const update = isLast ? { posted, batch, output, conclusion } : { posted, batch, output };
      ({ posted, completed } = await updateRun(github, run, update));
    }
    return { state: "posted", annotations: total };
  } catch (error) {
    const setback = setbackOf(error);
    const { kind } = setback.error.failure;
    // After a limit nothing is asked of GitHub at once; whoever comes after the job completes the run.
    if (kind === "denied" || kind === "limited" || posted === total) {
      return { ...setback, annotations: posted };
    }
    return completeWithoutRest(github, run, result, { posted, error: setback.error });
  }
}

/** The verdict counts more than the annotations: it is posted without those that would not go. */
async function completeWithoutRest(
  github: Github,
  run: CheckRun,
  { conclusion, output, annotations }: CheckResult,
  { posted, error }: { posted: number; error: GithubError },
): Promise<Completed> {
  const total = annotations.length;
  const note = `**${posted} of ${total} annotations**: ${REASONS[error.failure.kind]}.`;
  const summary = truncateBytes(`${note}\n\n${output.summary}`, CHECK_RUN_BYTES);
  try {
    await updateRun(github, run, { posted, batch: [], output: { ...output, summary }, conclusion });
    return { state: "partly", annotations: posted, total, error };
  } catch (last) {
    return { ...setbackOf(last), annotations: posted };
  }
}

/** Why annotations are missing, for a page that must not show what a server said. */
const REASONS: { [kind in GithubError["failure"]["kind"]]: string } = {
  denied: "the job's token may not write more",
  unauthorized: "the job's token ended",
  missing: "the check run was not found any more",
  gone: "GitHub says that it is not there any more",
  invalid: "GitHub refused the others",
  limited: "GitHub asked for a longer pause than the job could make",
  unreachable: "GitHub did not take the others in time",
};

export interface Update {
  /** Annotations that are there already. */
  posted: number;
  batch: readonly Annotation[];
  output: CheckOutput;
  /** Given, the update completes the run. */
  conclusion?: Conclusion;
}

/** What is there after an update. */
interface Progress {
  posted: number;
  completed: boolean;
}

export function updateRun(github: Github, run: CheckRun, update: Update): Promise<Progress> {
  const { posted, batch, conclusion } = update;
  const { title, summary, text } = update.output;
  const after: Progress = { posted: posted + batch.length, completed: conclusion !== undefined };
  return github.write({
    what: batch.length === 0 ? "cannot complete the check run" : "cannot post annotations",
    route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    parameters: {
      check_run_id: run.id,
      output: {
        title,
        summary,
        // Only the request that completes the run carries what is long.
        ...(text === undefined || conclusion === undefined ? {} : { text }),
        ...(batch.length === 0 ? {} : { annotations: batch }),
      },
      ...(conclusion === undefined ? {} : { status: "completed", conclusion, completed_at: timeOf(github) }),
    },
    needs: NEEDS,
    leaveMs: batch.length === 0 ? 0 : RESERVE_MS,
    parse: (answer) => {
      parseRun(answer);
      return after;
    },
    find: () => findProgress(github, run, update),
  });
}

/** What is there after an update whose answer was lost; undefined where the update did nothing. */
async function findProgress(github: Github, run: CheckRun, update: Update): Promise<Progress | undefined> {
  const now = await github.read({
    what: "cannot read the check run",
    route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
    parameters: { check_run_id: run.id },
    needs: NEEDS,
    parse: parseRun,
  });
  const completed = now.completed && now.conclusion === update.conclusion;
  const landed = update.batch.length === 0 ? completed : now.annotations > update.posted;
  return landed ? { posted: now.annotations, completed } : undefined;
}
