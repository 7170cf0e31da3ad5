import { ANNOTATIONS_PER_REQUEST, type Annotation } from "../report/annotations.ts";
import { CHECK_RUN_BYTES } from "../report/markdown.ts";
import { truncateBytes } from "../report/sanitize.ts";
import type { Github } from "./github.ts";
import type { Answer } from "./github-answer.ts";
import { type GithubError, type Permission, type Setback, setbackOf } from "./github-error.ts";

/** What a check run's page shows above the annotations; summary and text at most 65,535 bytes each. */
export interface CheckOutput {
  title: string;
  summary: string;
  text?: string;
}

export type Conclusion = "success" | "failure" | "neutral" | "cancelled" | "timed_out";

/** What makes a check run this job's own. */
export interface CheckRunIdentity {
  /** The commit that is judged: a pull request's head, never its merge commit. */
  headSha: string;
  name: string;
  /** The same whenever this attempt of this job asks, and never else; a run is found again by it. */
  externalId: string;
  detailsUrl?: string;
}

/** A check run as GitHub has it. */
interface CheckRun {
  id: number;
  url: string | undefined;
  completed: boolean;
  conclusion: string | undefined;
  externalId: string | undefined;
  /** Annotations that it holds already. */
  annotations: number;
}

/** A check run that this job may write. */
export interface OpenCheckRun {
  readonly id: number;
  /** Its page, for people. */
  readonly url: string | undefined;
  /**
   * Posts what is not there yet and completes the run. The annotations must come in the same order whenever this is
   * tried: how many of them are there says which are.
   */
  complete(result: CheckResult): Promise<Completed>;
}

export interface CheckResult {
  conclusion: Conclusion;
  output: CheckOutput;
  /** Most important first. */
  annotations: readonly Annotation[];
}

export type Completed =
  | { state: "posted"; annotations: number }
  /** Completed, but only the first `annotations` of `total` could be posted; the summary says so. */
  | { state: "partly"; annotations: number; total: number; error: GithubError }
  | Setback;

export type Closed = { state: "closed" } | { state: "nothing-open" } | Setback;

/** GitHub keeps 1,000 runs of one name in a suite. */
const MOST_PAGES = 10;
/** Annotations leave this much time for the request that completes the run, in ms. */
const RESERVE_MS = 20_000;

const NEEDS: Permission = "checks: write";

/** Finds this job's check run on the commit, or makes one that is in progress: 1 call or 2. */
export async function openCheckRun(
  github: Github,
  identity: CheckRunIdentity,
): Promise<{ state: "open"; run: OpenCheckRun } | Setback> {
  try {
    const known = (await findRun(github, identity)) ?? (await createRun(github, identity));
    const complete = (result: CheckResult) => completeRun(github, known, result);
    return { state: "open", run: { id: known.id, url: known.url, complete } };
  } catch (error) {
    return setbackOf(error);
  }
}

/**
 * Completes this job's check run if it is still open, so that a job that was cancelled or crashed leaves none behind
 * that seems to go on. A completed one is left as it is.
 */
export async function closeCheckRun(
  github: Github,
  identity: CheckRunIdentity,
  conclusion: Conclusion,
  why: string,
): Promise<Closed> {
  try {
    const run = await findRun(github, identity);
    if (run === undefined || run.completed) return { state: "nothing-open" };
    const output = { title: "The check did not end", summary: truncateBytes(why, CHECK_RUN_BYTES) };
    await updateRun(github, run, { posted: run.annotations, batch: [], output, conclusion });
    return { state: "closed" };
  } catch (error) {
    return setbackOf(error);
  }
}

async function findRun(github: Github, identity: CheckRunIdentity): Promise<CheckRun | undefined> {
  const pages = github.pages(
    {
      what: "cannot read the check runs of the commit",
      route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      parameters: { ref: identity.headSha, check_name: identity.name, filter: "all" },
      needs: NEEDS,
      parse: (answer) => answer.field("check_runs").list().map(parseRun),
    },
    MOST_PAGES,
  );
  for await (const runs of pages) {
    const found = runs.find(({ externalId }) => externalId === identity.externalId);
    if (found !== undefined) return found;
  }
  return undefined;
}

function createRun(github: Github, identity: CheckRunIdentity): Promise<CheckRun> {
  const { headSha, name, externalId, detailsUrl } = identity;
  return github.write({
    what: "cannot create the check run",
    route: "POST /repos/{owner}/{repo}/check-runs",
    parameters: {
      head_sha: headSha,
      name,
      external_id: externalId,
      status: "in_progress",
      started_at: timeOf(github),
      ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    },
    needs: NEEDS,
    parse: parseRun,
    find: () => findRun(github, identity),
  });
}

async function completeRun(github: Github, run: CheckRun, result: CheckResult): Promise<Completed> {
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
    if (setback.state === "denied" || posted === total) return setback;
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
    return setbackOf(last);
  }
}

/** Why annotations are missing, for a page that must not show what a server said. */
const REASONS: { [kind in GithubError["failure"]["kind"]]: string } = {
  denied: "the job's token may not write more",
  unauthorized: "the job's token ended",
  missing: "the check run was not found any more",
  invalid: "GitHub refused the others",
  limited: "GitHub asked for a longer pause than the job could make",
  unreachable: "GitHub did not take the others in time",
};

interface Update {
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

function updateRun(github: Github, run: CheckRun, update: Update): Promise<Progress> {
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

function parseRun(answer: Answer): CheckRun {
  const text = (name: string) => answer.field(name).optional((field) => field.text());
  return {
    id: answer.field("id").count(),
    url: text("html_url"),
    completed: answer.field("status").text() === "completed",
    conclusion: text("conclusion"),
    externalId: text("external_id"),
    annotations: answer.field("output").field("annotations_count").count(),
  };
}

/** ISO 8601, to the second. */
function timeOf(github: Github): string {
  return `${new Date(github.pace.now()).toISOString().slice(0, 19)}Z`;
}
