import type { Annotation } from "../report/annotations.ts";
import { type Github, PAGE } from "./github.ts";
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
export interface CheckRun {
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
  /** Still in progress, as far as is known, with the first `annotations`. */
  | (Setback & { annotations: number });

export type Opened =
  | { state: "open"; run: OpenCheckRun }
  /** `made` says whether there may be a run all the same: its answer was lost, and could not be looked up. */
  | (Setback & { made: "no" | "unknown" });

export type Closed = { state: "closed" } | { state: "nothing-open" } | Setback;

export const NEEDS: Permission = "checks: write";

/** Finds this job's check run on the commit, or makes one that is in progress: 1 call or 2. */
export async function openCheckRun(github: Github, identity: CheckRunIdentity): Promise<Opened> {
  let made: "no" | "unknown" = "no";
  try {
    let known = await findRun(github, identity);
    if (known === undefined) {
      made = "unknown";
      known = await createRun(github, identity);
    }
    return { state: "open", run: openRun(github, known) };
  } catch (error) {
    const setback = setbackOf(error);
    // What GitHub refused was not made.
    return { ...setback, made: setback.error.failure.kind === "unreachable" ? made : "no" };
  }
}

function openRun(github: Github, run: CheckRun): OpenCheckRun {
  return {
    id: run.id,
    url: run.url,
    complete: async (result) => {
      // Needed by nothing before the first request.
      const { completeRun } = await import("./github-check-completion.ts");
      return completeRun(github, run, result);
    },
  };
}

/**
 * Completes this job's check run if it is still open, so that a job that was cancelled or crashed leaves none behind
 * that seems to go on. A completed one is left as it is.
 * @param ending says what the run is to show, given how many annotations it holds
 */
export async function closeCheckRun(
  github: Github,
  identity: CheckRunIdentity,
  ending: (annotations: number) => { conclusion: Conclusion; output: CheckOutput },
): Promise<Closed> {
  try {
    const run = await findRun(github, identity);
    if (run === undefined || run.completed) return { state: "nothing-open" };
    const { updateRun } = await import("./github-check-completion.ts");
    await updateRun(github, run, { posted: run.annotations, batch: [], ...ending(run.annotations) });
    return { state: "closed" };
  } catch (error) {
    return setbackOf(error);
  }
}

/**
 * Looks where the newest runs of the name are: a commit may have hundreds, and this job's own is never old. GitHub
 * does not say how it orders them. So where the first page is full, the ids tell whether it holds the newest; else
 * that is the last page, as far as GitHub counts them. 1 call or 2.
 */
async function findRun(github: Github, identity: CheckRunIdentity): Promise<CheckRun | undefined> {
  const first = await readRuns(github, identity, 1);
  const found = ownAmong(first.runs, identity);
  const pages = Math.ceil(first.total / PAGE);
  if (found !== undefined || pages < 2 || isNewestFirst(first.runs)) return found;
  return ownAmong((await readRuns(github, identity, pages)).runs, identity);
}

function ownAmong(runs: readonly CheckRun[], { externalId }: CheckRunIdentity): CheckRun | undefined {
  return runs.find((run) => run.externalId === externalId);
}

function isNewestFirst(runs: readonly CheckRun[]): boolean {
  return (runs[0]?.id ?? 0) > (runs.at(-1)?.id ?? 0);
}

function readRuns(
  github: Github,
  { headSha, name }: CheckRunIdentity,
  page: number,
): Promise<{ total: number; runs: CheckRun[] }> {
  return github.read({
    what: "cannot read the check runs of the commit",
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: headSha, check_name: name, filter: "all", per_page: PAGE, page },
    needs: NEEDS,
    parse: (answer) => ({
      total: answer.field("total_count").count(),
      runs: answer.field("check_runs").list().map(parseRun),
    }),
  });
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

export function parseRun(answer: Answer): CheckRun {
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
export function timeOf(github: Github): string {
  return `${new Date(github.pace.now()).toISOString().slice(0, 19)}Z`;
}
