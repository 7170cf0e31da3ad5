import { type Call, type Handlers, notFound } from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import type { Repository } from "./repository.ts";

/** A workflow's run, by its newest attempt. */
export interface Run {
  id: number;
  attempt?: number;
  status: "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";
  conclusion?: "success" | "failure" | "cancelled";
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
  };

  #named({ path }: Call): Run {
    const run = this.#runs.get(Number(path["run_id"]));
    if (run === undefined) throw notFound();
    return run;
  }

  #described({ id, attempt = 1, status, conclusion }: Run): Members {
    const { url, htmlUrl } = this.#repository;
    return {
      ...asObject(operationOf("actions/get-workflow-run").example()),
      ...{ id, run_attempt: attempt, status, conclusion: conclusion ?? null },
      ...{ url: `${url}/actions/runs/${id}`, html_url: `${htmlUrl}/actions/runs/${id}` },
      ...{ pull_requests: [], previous_attempt_url: null },
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
