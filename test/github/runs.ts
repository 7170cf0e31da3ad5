import { type Answer, type Call, counted, type Handlers, notFound } from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import type { Repository } from "./repository.ts";

/** A workflow's run, by its newest attempt. */
export interface Run {
  id: number;
  attempt?: number;
  status: "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";
  conclusion?: "success" | "failure" | "cancelled" | "action_required";
  /** The workflow's file, without its folder; default `build.yml`. */
  workflow?: string;
  /** Default `push`; that of a fork's pull request is `pull_request` too. */
  event?: string;
  /** ISO 8601, without milliseconds, as GitHub says it. */
  created?: string;
}

/** What a reviewer said of a run's jobs that wait for GitHub environments. */
export interface RunReview {
  run: number;
  state: "approved" | "rejected" | "pending";
  /** A login. */
  by: string;
  /** By their names. */
  environments: readonly string[];
  comment?: string;
}

/** A list that is narrowed holds no more. That its count of all ends there too is not written down, and taken for granted. */
const MOST_FOUND = 1000;

/** A time in GitHub's search syntax, as far as it is known here. */
const FROM = /^>=(\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?)$/;

/** The workflow runs of a repository, and who has let their jobs go on. */
export class Runs {
  readonly #repository: Repository;
  readonly #runs = new Map<number, Run>();
  readonly #reviews: RunReview[] = [];

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Adds a run, or moves it on. */
  set(run: Run): void {
    this.#runs.set(run.id, run);
  }

  /** Adds a review, and its run if nobody has. Reviews of all attempts of a run are listed, and none says which it was of. */
  review(review: RunReview): void {
    if (!this.#runs.has(review.run)) this.set({ id: review.run, status: "in_progress" });
    this.#reviews.push(review);
  }

  readonly handlers: Handlers = {
    "actions/get-workflow-run": (call) => ({ status: 200, body: this.#described(this.#named(call)) }),
    "actions/get-reviews-for-run": (call) => {
      const { id } = this.#named(call);
      const reviews = this.#reviews.filter(({ run }) => run === id);
      return { status: 200, body: reviews.map((review) => this.#reviewed(review)) };
    },
    "actions/list-workflow-runs": (call) => this.#list(call),
  };

  #list(call: Call): Answer {
    const { path, query } = call;
    const own = [...this.#runs.values()].filter((run) => workflowOf(run) === path["workflow_id"]);
    if (own.length === 0) throw notFound();
    const [event, status, created] = [query["event"], query["status"], query["created"]];
    const from = created === undefined ? "" : FROM.exec(String(created))?.[1];
    if (from === undefined) call.doubt(`created is ${created}, which the stand-in cannot search for`);
    const found = own.filter(
      (run) =>
        (event === undefined || eventOf(run) === event) &&
        (status === undefined || run.status === status || run.conclusion === status) &&
        createdOf(run) >= (from ?? ""),
    );
    const isNarrowed = [event, status, created].some((one) => one !== undefined);
    const runs = found.slice(0, isNarrowed ? MOST_FOUND : undefined);
    return counted("workflow_runs", runs, call, (run) => this.#described(run));
  }

  #named({ path }: Call): Run {
    const run = this.#runs.get(Number(path["run_id"]));
    if (run === undefined) throw notFound();
    return run;
  }

  #described(run: Run): Members {
    const { id, attempt = 1, status, conclusion } = run;
    const { url, htmlUrl } = this.#repository;
    return {
      ...asObject(operationOf("actions/get-workflow-run").example()),
      ...{ id, run_attempt: attempt, status, conclusion: conclusion ?? null },
      ...{ url: `${url}/actions/runs/${id}`, html_url: `${htmlUrl}/actions/runs/${id}` },
      ...{ pull_requests: [], previous_attempt_url: null },
      ...{ path: `.github/workflows/${workflowOf(run)}`, event: eventOf(run), created_at: createdOf(run) },
    };
  }

  #reviewed({ state, by, environments, comment = "" }: RunReview): Members {
    const listed = operationOf("actions/get-reviews-for-run").example();
    const example = asObject(Array.isArray(listed) ? listed[0] : undefined);
    const [shown] = Array.isArray(example["environments"]) ? example["environments"] : [];
    return {
      ...{ state, comment, user: { ...asObject(example["user"]), login: by } },
      environments: environments.map((name, index) => ({
        ...asObject(shown),
        ...{ id: 9_000_000 + index, name, url: `${this.#repository.url}/environments/${name}` },
      })),
    };
  }
}

function workflowOf({ workflow = "build.yml" }: Run): string {
  return workflow;
}

function eventOf({ event = "push" }: Run): string {
  return event;
}

function createdOf({ created = "2026-01-01T00:00:00Z" }: Run): string {
  return created;
}
