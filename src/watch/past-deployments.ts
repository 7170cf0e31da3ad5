import { defined } from "../defined.ts";
import type { Digest } from "../release/digest.ts";
import {
  closes,
  type DeploymentKind,
  type Event,
  type LedgerRecord,
  type ValidationRecord,
} from "../release/record.ts";

/** The whole records of an environment's ledger, oldest first. */
export interface History {
  environment: string;
  records: readonly LedgerRecord[];
}

/** How a deployment ended last; `open` while it did not. What failed and was interrupted then has failed: that is no verdict. */
export type Result = Exclude<Event, "intent" | "evidence" | "lock" | "unlock"> | "open";

/** A deployment, or a rollback, as its records tell it. Times are milliseconds since 1970, as machines said them. */
export interface PastDeployment {
  environment: string;
  id: string;
  epoch: number;
  kind: DeploymentKind;
  digest?: Digest;
  began: number;
  /** When, and as what, it was closed first: a verdict may come after that. */
  ended?: number;
  endedAs?: Exclude<Result, "open">;
  firstHealthy?: number;
  result: Result;
  /** Whether its content was made live, as far as records say. */
  wasLive: boolean;
  /** Whether a rollback of a person's went from it to another one. */
  wasLeft: boolean;
  breakGlass: boolean;
  /** Older records do not say it. */
  validation?: ValidationRecord;
}

/** Milliseconds since 1970. */
export interface Span {
  from: number;
  to: number;
}

export interface Activation {
  began: number;
  isWhole: boolean;
}

/** What the ledger of an environment tells about its deployments. */
export interface Past {
  environment: string;
  /** When the first deployment began; undefined where there was none. */
  since: number | undefined;
  /** Oldest first. */
  deployments: readonly PastDeployment[];
  /** From what was found wrong to what was healthy again. */
  recoveries: readonly Span[];
  /** From the wish to go back to the checks of what is live again. */
  rollbacks: readonly Span[];
  /** Activations that were watched: when their deployments began, and whether every read showed a whole set. */
  activations: readonly Activation[];
}

/** Reads the records of an environment. */
export function pastOf({ environment, records }: History): Past {
  const fold = new Fold(environment);
  for (const record of records) fold.take(record, Date.parse(record.time));
  return fold.past();
}

/** How many deployments were closed in one way. */
export interface DeploymentCount {
  environment: string;
  kind: DeploymentKind;
  result: Exclude<Result, "open">;
  count: number;
}

/** How deployments were closed; later verdicts change none of it, so that no count ever falls. */
export function deploymentCounts(histories: readonly History[]): DeploymentCount[] {
  const counts = new Map<string, DeploymentCount>();
  for (const { environment, kind, endedAs } of histories.flatMap((one) => pastOf(one).deployments)) {
    if (endedAs === undefined) continue;
    const key = `${environment} ${kind} ${endedAs}`;
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { environment, kind, result: endedAs, count: before + 1 });
  }
  return [...counts.values()];
}

interface Begun extends PastDeployment {
  /** The deployment whose content it brings, by id: itself, or what a rollback, or many of them, went back to. */
  content: string;
  /** Likewise, what was live before; undefined where nothing was. */
  before: string | undefined;
  /** Since when somebody wants to be away from what was live; undefined where it goes nowhere else. */
  wished: number | undefined;
}

class Fold {
  readonly #environment: string;
  readonly #deployments = new Map<string, Begun>();
  /** When each deployment was first found to have failed. */
  readonly #failed = new Map<string, number>();
  readonly #recoveries: Span[] = [];
  readonly #rollbacks: Span[] = [];
  readonly #activations: Activation[] = [];
  #since: number | undefined;
  #newest: Begun | undefined;
  /** Since when something is wrong, and which deployment said so. */
  #down: { from: number; by: string } | undefined;

  constructor(environment: string) {
    this.#environment = environment;
  }

  past(): Past {
    return {
      environment: this.#environment,
      since: this.#since,
      deployments: [...this.#deployments.values()],
      recoveries: this.#recoveries,
      rollbacks: this.#rollbacks,
      activations: this.#activations,
    };
  }

  take(record: LedgerRecord, at: number): void {
    const { event, id, activation } = record;
    const began = this.#deployments.get(id ?? "")?.began ?? at;
    if (activation !== undefined) this.#activations.push({ began, isWhole: activation.broken === 0 });
    if (event === "evidence" || event === "lock" || event === "unlock" || id === undefined) return;
    if (event === "intent") this.#begin(record, id, at);
    else this.#verdict(record, id, event, at);
  }

  #begin(record: LedgerRecord, id: string, at: number): void {
    this.#since ??= at;
    const { epoch, kind = "deploy", digest, validation, previous, restores = id } = record;
    const content = kind === "rollback" ? this.#contentOf(restores) : id;
    const before = previous === undefined ? undefined : this.#contentOf(previous);
    const wished = kind === "rollback" ? this.#wished(content, before, at) : undefined;
    this.#newest = {
      ...{ environment: this.#environment, id, epoch, kind, began: at, result: "open" },
      ...{ wasLive: false, wasLeft: false, breakGlass: record["break-glass"] === true },
      ...{ content, before, wished, ...defined({ digest, validation }) },
    };
    this.#deployments.set(id, this.#newest);
    if (wished !== undefined) this.#down ??= { from: wished, by: id };
  }

  #contentOf(id: string): string {
    return this.#deployments.get(id)?.content ?? id;
  }

  /** A rollback that was interrupted and is begun again goes on; to what is live already nobody has to go back. */
  #wished(content: string, before: string | undefined, at: number): number | undefined {
    const newest = this.#newest;
    const stopped = newest?.kind === "rollback" && newest.endedAs === "interrupted" ? newest : undefined;
    if (content === before) return stopped?.content === content ? stopped.wished : undefined;
    return stopped?.wished ?? at;
  }

  #verdict(record: LedgerRecord, id: string, event: Exclude<Result, "open">, at: number): void {
    const deployment = this.#deployments.get(id);
    if (deployment === undefined) return;
    if (event !== "interrupted" || !this.#failed.has(id)) deployment.result = event;
    deployment.wasLive ||= event !== "interrupted" || record.live === id;
    if (event === "healthy") deployment.firstHealthy ??= at;
    if (event === "failed" && !this.#failed.has(id)) this.#failed.set(id, at);
    const isEnd = closes(record) && deployment.ended === undefined;
    if (isEnd) Object.assign(deployment, { ended: at, endedAs: event });
    this.#health(record, deployment, at);
    if (event === "rolled-back") this.#rollbacks.push(span(this.#failed.get(id) ?? deployment.began, at));
    if (isEnd && deployment.wished !== undefined) this.#wentBack(deployment, deployment.wished, at);
  }

  /** One that was interrupted went back only if it is live, and nobody looked how that is. */
  #wentBack({ result, wasLive, content, before }: Begun, wished: number, at: number): void {
    if (!wasLive) return;
    if (result !== "failed" && result !== "interrupted") this.#rollbacks.push(span(wished, at));
    const left = this.#deployments.get(before ?? "");
    if (left !== undefined && left.id !== content) left.wasLeft = true;
  }

  /** Something is wrong from the first verdict that says so until the next that says the opposite. */
  #health({ event, restored }: LedgerRecord, { id: by, wasLive }: Begun, at: number): void {
    if (event === "failed" || event === "rolled-back") this.#down ??= { from: at, by };
    // A wish that came to nothing.
    if (event === "interrupted" && !wasLive && this.#down?.by === by) this.#down = undefined;
    const isGood = event === "healthy" || (event === "rolled-back" && restored === "healthy");
    if (!isGood || this.#down === undefined) return;
    this.#recoveries.push(span(this.#down.from, at));
    this.#down = undefined;
  }
}

/** A clock that is put back makes no time negative. */
function span(from: number, to: number): Span {
  return { from, to: Math.max(from, to) };
}
