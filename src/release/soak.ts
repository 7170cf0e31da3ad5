import type { Digest } from "./digest.ts";
import { closes, type Entry } from "./record.ts";
import { standingOf } from "./standing.ts";

/** Why a digest was no longer live and healthy somewhere. `bad`: it failed, or a rollback left it. */
export type StayEnd = "replaced" | "bad" | "inconclusive";

/** A time during which a digest was live and healthy without a break. Milliseconds since 1970. */
export interface Stay {
  from: number;
  /** Undefined while it lasts. */
  to: number | undefined;
  ended: StayEnd | undefined;
}

/**
 * The stays of a digest in an environment, oldest first: each from `healthy`, or from its restoration, to another digest's
 * activation. Deploying the same digest again is a repair and does not break it, as long as it is found healthy again.
 * A deployment of it that was found otherwise leaves a stay without length.
 */
export function staysOf(entries: readonly Entry[], digest: Digest): readonly Stay[] {
  const ofLedger = known.get(entries) ?? new Map<Digest, readonly Stay[]>();
  known.set(entries, ofLedger);
  const before = ofLedger.get(digest);
  if (before !== undefined) return before;
  const stays = new Stays(digest);
  for (const entry of entries) stays.take(entry);
  const { open } = standingOf(entries);
  if (open !== undefined && open.intent.digest !== digest) stays.left(open.intent);
  ofLedger.set(digest, stays.all);
  return stays.all;
}

/** The gate and the checklist ask the same of a ledger with thousands of entries. */
const known = new WeakMap<readonly Entry[], Map<Digest, readonly Stay[]>>();

/** They say nothing of when something was live: whoever writes one by a wrong clock must not move what others soak. */
const NOTES: ReadonlySet<Entry["event"]> = new Set(["evidence", "lock", "unlock"]);

class Stays {
  readonly all: Stay[] = [];
  readonly #digest: Digest;
  readonly #intents = new Map<string, Entry>();
  #stay: Stay | undefined;
  /** The latest time that any record names: a clock that was put back must not make a stay longer. */
  #latest = Number.NEGATIVE_INFINITY;

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  take(entry: Entry): void {
    if (!NOTES.has(entry.event)) this.#latest = Math.max(this.#latest, Date.parse(entry.time));
    if (entry.event === "intent" && entry.id !== undefined) this.#intents.set(entry.id, entry);
    const intent = this.#intents.get(entry.id ?? "");
    const isOwn = intent?.digest === this.#digest;
    // Also where it is still to be taken away.
    if (isOwn && entry.event === "failed") this.#bad(entry, "bad");
    if (!closes(entry)) return;
    if (this.#intents.get(entry.live ?? "")?.digest !== this.#digest) this.left(intent ?? entry);
    else if (entry.event === "healthy") this.#begin();
    else if (entry.event === "rolled-back") {
      // Another digest was live in between.
      if (!isOwn) this.left(intent ?? entry);
      if (entry.restored === "healthy") this.#begin();
      else this.#bad(entry, entry.restored === "failed" ? "bad" : "inconclusive");
    } else if (isOwn && entry.event === "inconclusive") this.#bad(entry, "inconclusive");
  }

  /** Another one took its place, when that began: the latest time that is certain. */
  left({ time, kind }: Entry): void {
    this.#end(time, kind === "rollback" ? "bad" : "replaced");
  }

  #bad({ time }: Entry, ended: StayEnd): void {
    this.#begin();
    this.#end(time, ended);
  }

  #begin(): void {
    if (this.#stay !== undefined) return;
    this.#stay = { from: this.#latest, to: undefined, ended: undefined };
    this.all.push(this.#stay);
  }

  #end(at: string, ended: StayEnd): void {
    if (this.#stay === undefined) return;
    this.#stay.to = Math.max(this.#stay.from, Date.parse(at));
    this.#stay.ended = ended;
    this.#stay = undefined;
  }
}

/** How long a digest has proven itself somewhere. */
export type Soak =
  | { is: "never" }
  /** Its newest stay ended by a failure or by a rollback. */
  | { is: "bad" }
  /** Its newest stay ended since nobody could tell how it was. */
  | { is: "inconclusive" }
  /** `lasts`: it is still there, so that waiting helps. Milliseconds. */
  | { is: "stayed"; longestMs: number; lasts: boolean; sinceMs: number };

/** The longest unbroken time that a digest was live and healthy. */
export function soakOf(entries: readonly Entry[], digest: Digest, nowMs: number): Soak {
  const stays = staysOf(entries, digest);
  const newest = stays.at(-1);
  if (newest === undefined) return { is: "never" };
  if (newest.ended === "bad" || newest.ended === "inconclusive") return { is: newest.ended };
  const longestMs = Math.max(...stays.map(({ from, to }) => Math.max(0, (to ?? nowMs) - from)));
  return { is: "stayed", longestMs, lasts: newest.to === undefined, sinceMs: newest.from };
}
