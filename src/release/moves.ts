import type { Verdict } from "../health/verdict.ts";
import type { Digest } from "./digest.ts";
import { EMPTY, type Entry, type RecordDraft } from "./record.ts";
import { chooseRestore, type Standing } from "./standing.ts";
import type { Live } from "./target.ts";

/** The next moves of a deployment, decided from what is known; whoever carries them out decides nothing. */

/** The deployment whose content a target holds, as far as the ledger knows it. */
export function liveDeployment(standing: Standing, live: Live | undefined): string | undefined {
  if (live === undefined) return undefined;
  const marked = standing.deployments.get(live.id ?? "");
  if (marked?.intent["effective-digest"] === live.effectiveDigest) return marked.id;
  const same = [...standing.deployments.values()].filter(
    ({ intent }) => intent["effective-digest"] === live.effectiveDigest,
  );
  return same.at(-1)?.id;
}

/** Whether a target holds what is to be there, with the marker that says so. */
export function holds(
  live: Live | undefined,
  wanted: { id: string; digest: Digest; effectiveDigest: Digest },
): boolean {
  return (
    live?.effectiveDigest === wanted.effectiveDigest && live.digest === wanted.digest && live.id === wanted.id
  );
}

/** What a command does about a deployment that is open. */
export type OnOpen =
  /** Its holder lives. */
  | { do: "leave" }
  /** Nothing is known of its health, and nobody asks. `live`: what is live now, by id. */
  | { do: "interrupt"; live: string | undefined }
  /** It is live, and its whole verification is due. */
  | { do: "verify" }
  /** It failed, and what was live before it is still to be restored. */
  | { do: "restore"; restores: string };

/**
 * What to do about an open deployment whose target has been fenced and read.
 * @param by the command: a rollback closes it without asking how it is; a deployment sees it through
 */
export function onOpen(standing: Standing, live: Live | undefined, by: "deploy" | "rollback"): OnOpen {
  const { open } = standing;
  if (open === undefined) return { do: "leave" };
  const isLive = liveDeployment(standing, live);
  if (by === "rollback") return { do: "interrupt", live: isLive ?? standing.current };
  const restores = open.failed?.restores;
  if (restores !== undefined) return { do: "restore", restores };
  const own = open.intent.id === isLive;
  return own ? { do: "verify" } : { do: "interrupt", live: standing.current };
}

/** Whether a command may take an open deployment over from a holder that lives. */
export function maySupersede(open: Entry, by: "deploy" | "rollback", hasId: boolean): boolean {
  if (by === "deploy") return false;
  return open.kind === "deploy" || hasId;
}

/** How a deployment is closed after its checks. */
export type Closing = Pick<RecordDraft, "event" | "live" | "restores" | "why"> & {
  event: "healthy" | "failed" | "inconclusive";
};

/**
 * The record that a verdict makes. A deployment that fails is followed by a restore, unless it is a rollback, which has
 * been somebody's decision, or there is nothing else to restore.
 */
export function closingOf(verdict: Verdict, intent: Entry, standing: Standing): Closing {
  const live = intent.id === undefined ? {} : { live: intent.id };
  switch (verdict.state) {
    case "healthy":
      return { event: "healthy", ...live };
    case "inconclusive":
      return { event: "inconclusive", ...live, why: `${verdict.by}: ${verdict.why}` };
    case "failed": {
      const why = `${verdict.by}: ${verdict.why}`;
      if (intent.kind === "rollback") return { event: "failed", ...live, why };
      const restore = chooseRestore(standing, intent);
      if (restore === undefined) return { event: "failed", ...live, why };
      return { event: "failed", restores: restore === EMPTY ? EMPTY : restore.id, why };
    }
  }
}

/** What a writer does whose record was not taken, since the ledger has grown. */
export type OnLost =
  /** Only locks, unlocks or evidence came in between: the same record goes on the new head; an intent asks its gates again. */
  | "again"
  /** Another deployment, or somebody closed this one. */
  | "superseded";

/**
 * @param seen the newest epoch that the writer had read
 * @param own the open deployment that the writer holds; undefined for one that is about to begin
 */
export function onLost(entries: readonly Entry[], seen: number, own: string | undefined): OnLost {
  const since = entries.filter(({ epoch }) => epoch > seen);
  const harmless = since.every(({ event }) => event === "evidence" || event === "lock" || event === "unlock");
  if (harmless) return "again";
  // A verdict on another, closed deployment changes nothing for one that is open.
  return own !== undefined && since.every(({ id, event }) => id !== own && event !== "intent")
    ? "again"
    : "superseded";
}
