import { type Answer, type Call, counted, type Handlers, notFound } from "./answer.ts";
import type { CheckRun, CheckRuns } from "./check-runs.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import type { Repository } from "./repository.ts";

/** A job of a workflow run. */
export interface Job {
  id: number;
  /** As GitHub shows it, such as `validate (ubuntu-latest)` or `caller / callee`. */
  name: string;
  status?: "queued" | "in_progress" | "completed";
  conclusion?: "success" | "failure" | "cancelled" | "skipped";
  runnerName?: string;
}

/** One attempt of a workflow run. */
export interface Attempt {
  run: number;
  attempt?: number;
  headSha: string;
  workflow?: string;
  jobs: readonly Job[];
}

/** The jobs of a repository's workflow runs. */
export class Jobs {
  readonly #repository: Repository;
  readonly #checkRuns: CheckRuns;
  readonly #attempts: Attempt[] = [];

  constructor(repository: Repository, checkRuns: CheckRuns) {
    this.#repository = repository;
    this.#checkRuns = checkRuns;
  }

  /** Adds an attempt of a run with its jobs. */
  add(attempt: Attempt): void {
    this.#attempts.push(attempt);
  }

  readonly handlers: Handlers = {
    "actions/list-jobs-for-workflow-run-attempt": (call) => this.#list(call),
  };

  #list(call: Call): Answer {
    const { run_id, attempt_number } = call.path;
    const found = this.#attempts.find(({ run, attempt = 1 }) => run === run_id && attempt === attempt_number);
    if (found === undefined) throw notFound();
    // A check run that a token made joins the commit's oldest suite, and is then listed as a job of its run.
    const oldest = this.#attempts.find(({ headSha }) => headSha === found.headSha);
    const joined = oldest?.run === found.run ? this.#checkRuns.all : [];
    const jobs = [
      ...found.jobs.map((job) => this.#job(job, found)),
      ...joined.filter(({ headSha }) => headSha === found.headSha).map((run) => this.#joined(run, found)),
    ];
    return counted("jobs", jobs, call, (job) => job);
  }

  #joined({ id, name, status, conclusion }: CheckRun, attempt: Attempt): Members {
    return { ...this.#job({ id, name }, attempt), status, conclusion, steps: [], runner_name: null };
  }

  #job(
    { id, name, status = "in_progress", conclusion, runnerName = "GitHub Actions 1" }: Job,
    at: Attempt,
  ): Members {
    const { jobs } = asObject(operationOf("actions/list-jobs-for-workflow-run-attempt").example());
    const { url, htmlUrl } = this.#repository;
    return {
      ...asObject(Array.isArray(jobs) ? jobs[0] : undefined),
      id,
      name,
      run_id: at.run,
      run_attempt: at.attempt ?? 1,
      run_url: `${url}/actions/runs/${at.run}`,
      head_sha: at.headSha,
      workflow_name: at.workflow ?? "CI",
      url: `${url}/actions/jobs/${id}`,
      html_url: `${htmlUrl}/actions/runs/${at.run}/job/${id}`,
      check_run_url: `${url}/check-runs/${id}`,
      status,
      conclusion: conclusion ?? null,
      created_at: "2026-01-01T00:00:00Z",
      completed_at: status === "completed" ? "2026-01-01T00:00:00Z" : null,
      runner_name: runnerName,
    };
  }
}
