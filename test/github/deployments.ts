import {
  type Answer,
  type Call,
  type Handlers,
  listed,
  notFound,
  Refusal,
  refuseLong,
  timeText,
} from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import type { Repository } from "./repository.ts";

export type DeploymentState =
  | "error"
  | "failure"
  | "inactive"
  | "in_progress"
  | "queued"
  | "pending"
  | "success";

export interface DeploymentStatus {
  readonly id: number;
  state: DeploymentState;
  description: string;
  logUrl: string;
  environmentUrl: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  /** In the order in which they were set. */
  readonly statuses: DeploymentStatus[];
}

/** What creates a deployment; the description has passed it. */
interface DeploymentRequest {
  ref: string;
  task?: string;
  auto_merge?: boolean;
  required_contexts?: string[];
  payload?: unknown;
  environment?: string;
  description?: string | null;
  transient_environment?: boolean;
  production_environment?: boolean;
}

interface StatusRequest {
  state: DeploymentState;
  log_url?: string;
  target_url?: string;
  environment_url?: string;
  description?: string;
  auto_inactive?: boolean;
}

const DESCRIPTION_CHARACTERS = 140;

/** The deployments of a repository, with their statuses. */
export class Deployments {
  /** The environments that there are; a deployment to another one makes it, unprotected. */
  readonly environments = new Set<string>();
  /** Commit statuses by commit and context: a deployment that does not say `required_contexts: []` waits for them. */
  readonly commitStatuses = new Map<string, ReadonlyMap<string, "success" | "pending" | "failure">>();
  readonly #repository: Repository;
  readonly #now: () => Date;
  readonly #all: Deployment[] = [];
  #ids = 0;

  constructor(repository: Repository, now: () => Date) {
    this.#repository = repository;
    this.#now = now;
  }

  /** All deployments, oldest first. */
  get all(): readonly Deployment[] {
    return this.#all;
  }

  /** A deployment as somebody else may have made it. */
  add(deployment: Partial<Omit<Deployment, "id">>): Deployment {
    this.#ids += 1;
    const made: Deployment = {
      ...{
        id: 9_000 + this.#ids,
        sha: "f".repeat(40),
        ref: "main",
        task: "deploy",
        environment: "production",
      },
      ...{ payload: {}, description: null, transient: false, production: false, statuses: [] },
      ...deployment,
    };
    this.environments.add(made.environment);
    this.#all.push(made);
    return made;
  }

  /** Sets a status as somebody else may do. */
  setStatus(deployment: Deployment, state: DeploymentState): DeploymentStatus {
    this.#ids += 1;
    const status = { id: 70_000 + this.#ids, state, description: "", logUrl: "", environmentUrl: "" };
    deployment.statuses.push(status);
    return status;
  }

  readonly handlers: Handlers = {
    "repos/list-deployments": (call) => this.#list(call),
    "repos/create-deployment": ({ body }) => this.#create(body as DeploymentRequest),
    "repos/list-deployment-statuses": (call) => {
      const deployment = this.#named(call);
      return listed(deployment.statuses.toReversed(), call, (status) =>
        this.#describedStatus(deployment, status),
      );
    },
    "repos/create-deployment-status": (call) => this.#createStatus(call),
  };

  #list(call: Call): Answer {
    const asked = (["sha", "ref", "task", "environment"] as const).filter(
      (name) => call.query[name] !== undefined,
    );
    const found = this.#all.filter((one) => asked.every((name) => one[name] === call.query[name]));
    return listed(found.toReversed(), call, (one) => this.#described(one));
  }

  #create(request: DeploymentRequest): Answer {
    const { ref, environment = "production", description = null } = request;
    refuseLong(description ?? "", DESCRIPTION_CHARACTERS, { resource: "Deployment", field: "description" });
    const commit = this.#repository.resolve(ref);
    if (commit === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
    const merged = request.auto_merge === false ? undefined : this.#behind(commit.sha, ref);
    if (merged !== undefined) return { status: 202, body: { message: merged } };
    this.#refuseContexts(commit.sha, request.required_contexts);
    const made = this.add({
      ...{ sha: commit.sha, ref, environment, description },
      task: request.task ?? "deploy",
      payload: request.payload ?? {},
      transient: request.transient_environment ?? false,
      production: request.production_environment ?? environment === "production",
    });
    return { status: 201, body: this.#described(made) };
  }

  /** A branch that lacks what the default branch has is merged instead of deployed, unless that is switched off. */
  #behind(sha: string, ref: string): string | undefined {
    const { defaultBranch } = this.#repository;
    const newest = this.#repository.resolve(defaultBranch)?.sha;
    if (newest === undefined || sha === ref) return undefined;
    const isBehind = this.#repository.mergeBase(newest, sha)?.sha !== newest;
    return isBehind ? `Auto-merged ${defaultBranch} into ${ref} on deployment.` : undefined;
  }

  #refuseContexts(sha: string, required: readonly string[] | undefined): void {
    const statuses = this.commitStatuses.get(sha) ?? new Map<string, string>();
    const failing = (required ?? [...statuses.keys()]).filter((name) => statuses.get(name) !== "success");
    if (failing.length === 0) return;
    throw new Refusal(409, `Conflict: Commit status checks failed for ${sha}.`, [
      { resource: "Deployment", field: "required_contexts", code: "invalid", contexts: failing },
    ]);
  }

  #createStatus(call: Call): Answer {
    const deployment = this.#named(call);
    const { state, description = "", auto_inactive, ...request } = call.body as StatusRequest;
    const field = { resource: "DeploymentStatus", field: "description" };
    refuseLong(description, DESCRIPTION_CHARACTERS, field);
    const status = this.setStatus(deployment, state);
    status.description = description;
    status.logUrl = request.log_url ?? request.target_url ?? "";
    status.environmentUrl = request.environment_url ?? "";
    if (state === "success" && auto_inactive !== false) this.#replace(deployment);
    return { status: 201, body: this.#describedStatus(deployment, status) };
  }

  /** What `auto_inactive` does: production and transient deployments are left alone, and all but successes. */
  #replace(by: Deployment): void {
    for (const other of this.#all) {
      const isMeant = other.id < by.id && other.environment === by.environment;
      if (!isMeant || other.transient || other.production) continue;
      if (other.statuses.at(-1)?.state === "success") this.setStatus(other, "inactive");
    }
  }

  #named({ path }: Call): Deployment {
    const found = this.#all.find(({ id }) => id === path["deployment_id"]);
    if (found === undefined) throw notFound();
    return found;
  }

  #described(one: Deployment): Members {
    const url = `${this.#repository.url}/deployments/${one.id}`;
    return {
      ...asObject(operationOf("repos/create-deployment").example()),
      ...{ id: one.id, sha: one.sha, ref: one.ref, task: one.task, payload: one.payload },
      ...{ environment: one.environment, original_environment: one.environment },
      ...{ description: one.description, url, statuses_url: `${url}/statuses` },
      ...{ transient_environment: one.transient, production_environment: one.production },
      ...{ repository_url: this.#repository.url, created_at: this.#time(), updated_at: this.#time() },
    };
  }

  #describedStatus(deployment: Deployment, status: DeploymentStatus): Members {
    const url = `${this.#repository.url}/deployments/${deployment.id}`;
    const {
      log_url: _log,
      environment_url: _environment,
      ...example
    } = asObject(operationOf("repos/create-deployment-status").example());
    // GitHub gives empty texts where nothing was set, which its description forbids.
    const { logUrl, environmentUrl } = status;
    return {
      ...example,
      ...(logUrl === "" ? {} : { target_url: logUrl, log_url: logUrl }),
      ...(environmentUrl === "" ? {} : { environment_url: environmentUrl }),
      ...{ id: status.id, state: status.state, description: status.description },
      ...{ environment: deployment.environment, url: `${url}/statuses/${status.id}` },
      ...{ deployment_url: url, repository_url: this.#repository.url },
      ...{ created_at: this.#time(), updated_at: this.#time() },
    };
  }

  #time(): string {
    return timeText(this.#now());
  }
}
