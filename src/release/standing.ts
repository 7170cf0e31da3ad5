import type { Digest } from "./digest.ts";
import { EMPTY, type Entry } from "./record.ts";

/** A deployment as its records tell it. */
export interface Deployment {
  id: string;
  intent: Entry;
  /** The newest verdict of its checks; none where it never got one. */
  verdict: "healthy" | "failed" | "inconclusive" | undefined;
  /** True from its first `healthy` on: it may be gone back to by its id, whatever was found later. */
  wasHealthy: boolean;
}

/** A deployment that no record has closed. */
export interface Open {
  intent: Entry;
  /** The failed verdict, where it was recorded and the restore was not. */
  failed: Entry | undefined;
}

/** What stops deployments: each until `unlock`, a lock perhaps until a time of its own. */
export interface Stops {
  /** `lock` records since the last `unlock`; their reasons and ends stand in the whole records. */
  locks: readonly Entry[];
  /** The newest rollback since the last `unlock`. */
  hold: Entry | undefined;
  /** What failed here since the last `unlock`, by its digest: the deployment's id. */
  refused: ReadonlyMap<Digest, string>;
}

/** How an environment stands, by its ledger alone. */
export interface Standing {
  deployments: ReadonlyMap<string, Deployment>;
  open: Open | undefined;
  /** What was last made live or restored, by id; `empty` for the empty release. */
  current: string | undefined;
  stops: Stops;
  /** For each effective digest: the epoch at which it was last found healthy, and at which a rollback last left it. */
  lastHealthy: ReadonlyMap<Digest, number>;
  lastLeft: ReadonlyMap<Digest, number>;
  lastFailed: ReadonlyMap<Digest, number>;
}

/** A command asks how an environment stands again and again, of a ledger with thousands of entries. */
const known = new WeakMap<readonly Entry[], Standing>();

/** Reads the entries of a ledger, oldest first, into how the environment stands. A list that was read is not changed. */
export function standingOf(entries: readonly Entry[]): Standing {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const fold = new Fold();
  for (const entry of entries) fold.take(entry);
  const standing = fold.standing();
  known.set(entries, standing);
  return standing;
}

/** Which digest is live, by the ledger. */
export function currentDeployment(standing: Standing): Deployment | undefined {
  return standing.current === undefined ? undefined : standing.deployments.get(standing.current);
}

/** The bundle and the effective digest of what a deployment makes live. */
export function contentOf({ intent }: Deployment): { digest: Digest; effectiveDigest: Digest } | undefined {
  const { digest, "effective-digest": effectiveDigest } = intent;
  return digest === undefined || effectiveDigest === undefined ? undefined : { digest, effectiveDigest };
}

class Fold {
  readonly #deployments = new Map<string, Deployment>();
  readonly #lastHealthy = new Map<Digest, number>();
  readonly #lastLeft = new Map<Digest, number>();
  readonly #lastFailed = new Map<Digest, number>();
  #open: Open | undefined;
  #current: string | undefined;
  #locks: Entry[] = [];
  #hold: Entry | undefined;
  #refused = new Map<Digest, string>();

  standing(): Standing {
    return {
      deployments: this.#deployments,
      open: this.#open,
      current: this.#current,
      stops: { locks: this.#locks, hold: this.#hold, refused: this.#refused },
      lastHealthy: this.#lastHealthy,
      lastLeft: this.#lastLeft,
      lastFailed: this.#lastFailed,
    };
  }

  take(entry: Entry): void {
    switch (entry.event) {
      case "intent":
        this.#intent(entry);
        return;
      case "healthy":
      case "inconclusive":
        this.#verdict(entry, entry.id, entry.event);
        this.#close(entry);
        return;
      case "failed":
        this.#verdict(entry, entry.id, "failed");
        // What is still to be restored keeps it open.
        if (entry.restores === undefined) this.#close(entry);
        else if (this.#open !== undefined) this.#open = { ...this.#open, failed: entry };
        return;
      case "rolled-back":
        // What was restored is live again, as the checks say that it is now.
        if (entry.restored !== undefined) this.#verdict(entry, entry.restores, entry.restored);
        this.#close(entry);
        return;
      case "interrupted":
        this.#close(entry);
        return;
      case "lock":
        this.#locks = [...this.#locks, entry];
        return;
      case "unlock":
        this.#locks = [];
        this.#hold = undefined;
        this.#refused = new Map();
        return;
      case "evidence":
        return;
    }
  }

  #intent(entry: Entry): void {
    if (entry.id === undefined) return;
    this.#deployments.set(entry.id, { id: entry.id, intent: entry, verdict: undefined, wasHealthy: false });
    this.#open = { intent: entry, failed: undefined };
    if (entry.kind === "rollback") this.#hold = entry;
  }

  /** @param id the deployment that the verdict is about */
  #verdict(entry: Entry, id: string | undefined, verdict: "healthy" | "failed" | "inconclusive"): void {
    const deployment = this.#deployments.get(id ?? "");
    if (deployment === undefined) return;
    deployment.verdict = verdict;
    if (verdict === "healthy") deployment.wasHealthy = true;
    const { digest } = deployment.intent;
    if (verdict === "failed" && digest !== undefined) this.#refused.set(digest, deployment.id);
    const effective = deployment.intent["effective-digest"];
    if (effective === undefined) return;
    if (verdict === "healthy") this.#lastHealthy.set(effective, entry.epoch);
    if (verdict === "failed") this.#lastFailed.set(effective, entry.epoch);
  }

  #close(entry: Entry): void {
    const before = this.#deployments.get(this.#current ?? "")?.intent["effective-digest"];
    // A verdict may come after the end: `verify` measures an inconclusive deployment again.
    if (this.#open?.intent.id === entry.id) this.#open = undefined;
    this.#current = entry.live;
    const after = this.#deployments.get(entry.live ?? "")?.intent["effective-digest"];
    const isRollback = this.#deployments.get(entry.id ?? "")?.intent.kind === "rollback";
    if (isRollback && before !== undefined && before !== after) this.#lastLeft.set(before, entry.epoch);
  }
}

/** What a rollback makes live again; `refused` where it may not, or there is nothing. */
export type RollbackChoice =
  | { is: "deployment"; deployment: Deployment }
  | { is: "refused"; why: "unknown" | "never-healthy" | "nothing"; asked?: string };

/**
 * The deployment that a rollback goes back to.
 * @param openIsLive whether the open deployment's content was found on the target
 * @param asked an id; without one the newest healthy deployment older than what is live, with another effective digest,
 *   which was not left by a rollback since it was last healthy; what was live itself where an open deployment never was;
 *   where a rollback is open, which somebody began for a reason, what it was to restore
 */
export function chooseRollback(
  standing: Standing,
  openIsLive: boolean,
  asked: string | undefined,
): RollbackChoice {
  if (asked !== undefined) {
    const deployment = standing.deployments.get(asked);
    if (deployment === undefined) return { is: "refused", why: "unknown", asked };
    return deployment.wasHealthy
      ? { is: "deployment", deployment }
      : { is: "refused", why: "never-healthy", asked };
  }
  const { open } = standing;
  const begun =
    open?.intent.kind === "rollback" ? standing.deployments.get(open.intent.restores ?? "") : undefined;
  if (begun?.wasHealthy === true) return { is: "deployment", deployment: begun };
  const current = open !== undefined && openIsLive ? open.intent.id : standing.current;
  if (open !== undefined && !openIsLive) {
    const again = standing.deployments.get(standing.current ?? "");
    if (again?.wasHealthy === true) return { is: "deployment", deployment: again };
  }
  const deployment = newestHealthyBefore(standing, current);
  return deployment === undefined ? { is: "refused", why: "nothing" } : { is: "deployment", deployment };
}

/**
 * The deployment that a rollback without an id makes live again.
 * @param openIsLive whether the open deployment's content is what is live; by default it is, which gives a way back to
 *   what was live before it
 */
export function wayBack(standing: Standing, openIsLive = true): Deployment | undefined {
  const choice = chooseRollback(standing, openIsLive, undefined);
  return choice.is === "deployment" ? choice.deployment : undefined;
}

/** @param current an id, or `empty`, in whose place everything is older */
function newestHealthyBefore(standing: Standing, current: string | undefined): Deployment | undefined {
  const from = current === undefined ? undefined : standing.deployments.get(current);
  const content = from?.intent["effective-digest"];
  const candidates = [...standing.deployments.values()].filter(({ intent, verdict }) => {
    const effective = intent["effective-digest"];
    if (verdict !== "healthy" || effective === undefined || effective === content) return false;
    if (from !== undefined && intent.epoch >= from.intent.epoch) return false;
    const healthy = standing.lastHealthy.get(effective) ?? 0;
    return (
      healthy > (standing.lastLeft.get(effective) ?? 0) && healthy > (standing.lastFailed.get(effective) ?? 0)
    );
  });
  return candidates.at(-1);
}

/**
 * What an automatic rollback restores: what was live before if that was healthy, else the default of `rollback`.
 * @param failed the intent of what failed, or would
 */
export function chooseRestore(
  standing: Standing,
  failed: Pick<Entry, "id" | "previous" | "effective-digest">,
): Deployment | typeof EMPTY | undefined {
  const before = standing.deployments.get(failed.previous ?? "");
  if (before?.verdict !== "healthy") return newestHealthyBefore(standing, failed.id) ?? EMPTY;
  // The same content as what failed is no way back.
  return before.intent["effective-digest"] === failed["effective-digest"] ? undefined : before;
}
