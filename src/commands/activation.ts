import { setTimeout as pause } from "node:timers/promises";
import { PolicyError } from "../errors.ts";
import type { Digest } from "../release/digest.ts";
import type { ActivationRecord } from "../release/record.ts";
import type { Release, Target, Turn } from "../release/target.ts";

export interface Activated {
  turn: Turn;
  /** What readers saw meanwhile; undefined where one of them could not read, or nothing was changed. */
  activation: ActivationRecord | undefined;
}

/**
 * Makes a staged release live, and reads the target as everybody may: before, again and again meanwhile, and after. So
 * the ledger says of every activation whether there was a moment without a whole set of policies.
 * @param activate makes it live
 * @throws {PolicyError} as the activation does; a read that fails only leaves the measure out
 */
export async function activateWatched(
  target: Target,
  release: Release,
  activate: () => Promise<Turn>,
): Promise<Activated> {
  const before = await readDigest(target);
  if (before === UNREAD) return { turn: await activate(), activation: undefined };
  const whole: ReadonlySet<Seen> = new Set([before, release.effectiveDigest]);
  const over = new AbortController();
  const watching = watch(target, over.signal);
  // Nobody waits for it where the activation fails.
  watching.catch(() => {});
  let turn: Turn;
  try {
    turn = await activate();
  } finally {
    over.abort();
  }
  const seen = [...(await watching), await readDigest(target)];
  if (turn.is === "fenced" || seen.includes(UNREAD)) return { turn, activation: undefined };
  const broken = seen.filter((one) => !whole.has(one)).length;
  // What is live at last is the release and nothing else.
  const isMissing = whole.has(seen.at(-1)) && seen.at(-1) !== release.effectiveDigest;
  return { turn, activation: { reads: seen.length + 1, broken: broken + (isMissing ? 1 : 0) } };
}

/** What one read shows: the digest of what is live, nothing, or that it could not be read. */
type Seen = Digest | undefined | typeof UNREAD;
const UNREAD = "unread";

/** A read of thousands of policies takes a while, which the activation must not wait for too long. */
const REST = 2;

async function watch(target: Target, over: AbortSignal): Promise<Seen[]> {
  const seen: Seen[] = [];
  while (!over.aborted && seen.at(-1) !== UNREAD) {
    const started = performance.now();
    seen.push(await readDigest(target));
    const took = performance.now() - started;
    await pause(Math.max(1, REST * took), undefined, { signal: over }).catch(() => {});
  }
  return seen;
}

async function readDigest(target: Target): Promise<Seen> {
  try {
    return (await target.read())?.effectiveDigest;
  } catch (error) {
    if (error instanceof PolicyError) return UNREAD;
    throw error;
  }
}
