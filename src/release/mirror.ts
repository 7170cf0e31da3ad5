import { type Digest, shortDigest } from "./digest.ts";
import { type DeploymentKind, EMPTY, type Entry } from "./record.ts";
import { contentOf, type Deployment, type Standing } from "./standing.ts";

/** GitHub's deployments mirror a ledger: what they are to say is decided here, from the ledger alone. */

/** How a deployment is shown there. */
export type MirrorState = "in_progress" | "success" | "failure" | "error" | "inactive";

/** What one of our deployments on GitHub carries: by its type it is told from others', by the rest it is found again. */
export interface MirrorPayload {
  type: "archi3-policy/1";
  id: string;
  digest: Digest;
  "effective-digest": Digest;
  kind: DeploymentKind;
}

/** A deployment of our type as GitHub has it. */
export interface Seen {
  /** GitHub's own id. */
  number: number;
  payload: MirrorPayload;
}

/** The same with its newest state, in GitHub's words; `none` where it never got one. */
export interface Shown extends Seen {
  state: string;
}

/** A deployment as the ledger wants it to be shown. */
export interface Wanted {
  payload: MirrorPayload;
  state: MirrorState;
  /** What was deployed, and how that stands, each in at most {@link DESCRIPTION_CHARACTERS}. */
  about: string;
  says: string;
  /** The intent of the deployment whose commit this is: of the one that a rollback restores. */
  origin: Entry;
}

/** A state that GitHub does not show yet. */
export interface Correction {
  on: Shown;
  state: MirrorState;
  says: string;
}

/** What the mirror needs of GitHub; everything throws `PolicyError` where that fails. */
export interface MirrorPort {
  /** The newest deployments of our type. */
  list(): Promise<Seen[]>;
  /** The newest state of one; `none` where it never got one. */
  stateOf(number: number): Promise<string>;
  /** Makes one, or finds the one that was made when its answer was lost. */
  create(wanted: Wanted, commit: string): Promise<Seen>;
  setState(number: number, state: MirrorState, says: string): Promise<void>;
}

/** So many of a ledger's newest deployments are mirrored; older ones are of the past. */
const MIRRORED = 10;
/** GitHub's limit. */
const DESCRIPTION_CHARACTERS = 140;

/** Every deployment that GitHub is to show, oldest first: the newest ones, and what is live. */
export function wantedOf(standing: Standing): Wanted[] {
  const all = [...standing.deployments.values()];
  const recent = all.filter(({ id }, at) => at >= all.length - MIRRORED || id === standing.current);
  return recent.flatMap((deployment) => wanted(deployment, standing) ?? []);
}

function wanted(deployment: Deployment, standing: Standing): Wanted | undefined {
  const { id, intent } = deployment;
  const content = contentOf(deployment);
  if (content === undefined) return undefined;
  const { digest, effectiveDigest } = content;
  const kind = intent.kind ?? "deploy";
  const payload = { type: "archi3-policy/1", id, digest, "effective-digest": effectiveDigest, kind } as const;
  const what = kind === "deploy" ? shortDigest(digest) : `back to ${intent.restores}, ${shortDigest(digest)}`;
  const { state, says } = shownAs(deployment, standing);
  const [about, short] = [`${id}: ${what}`, says].map((text) => text.slice(0, DESCRIPTION_CHARACTERS));
  return { payload, state, about: about ?? "", says: short ?? "", origin: originOf(deployment, standing) };
}

function shownAs(
  { id, verdict }: Deployment,
  { open, current }: Standing,
): { state: MirrorState; says: string } {
  const isLive = current === id;
  // Also while what was live before it is still to be restored.
  if (verdict === "failed")
    return { state: "failure", says: isLive ? "live, and its checks fail" : "its checks failed" };
  if (open?.intent.id === id) return { state: "in_progress", says: "being deployed" };
  if (verdict === undefined) return { state: "error", says: "interrupted" };
  if (verdict === "inconclusive") return { state: "error", says: "its checks could not say how it is" };
  if (isLive) return { state: "success", says: "live and healthy" };
  const now = current === undefined || current === EMPTY ? "no policies are live" : `${current} is live`;
  return { state: "inactive", says: `replaced: ${now}` };
}

function originOf({ intent }: Deployment, { deployments }: Standing): Entry {
  let origin = intent;
  // Each restores an older one.
  while (origin.kind === "rollback") {
    const restored = deployments.get(origin.restores ?? "")?.intent;
    if (restored === undefined || restored.epoch >= origin.epoch) break;
    origin = restored;
  }
  return origin;
}

/** The one that mirrors a deployment: of two the older, as if the other were not there. */
function mirrorOf<Known extends Seen>(
  { payload }: Pick<Wanted, "payload">,
  seen: readonly Known[],
): Known | undefined {
  return seen
    .filter((one) => isSame(one.payload, payload))
    .sort((a, b) => a.number - b.number)
    .at(0);
}

/** A ledger that was begun anew has the same ids. */
export function isSame(one: MirrorPayload, other: MirrorPayload): boolean {
  return (
    one.id === other.id &&
    one.digest === other.digest &&
    one["effective-digest"] === other["effective-digest"]
  );
}

/**
 * What GitHub shows as long as every command before has mirrored what it did: what the ledger wanted then. Nothing is
 * asked for that; it is wrong where a command was killed, or GitHub failed.
 * @param before by the ledger before this command
 * @param now by the ledger as it is; what was not there before has no state yet
 */
export function assumed(seen: readonly Seen[], before: readonly Wanted[], now: readonly Wanted[]): Shown[] {
  const stateOf = (one: Seen): string => {
    const isMirror = (want: Wanted) => mirrorOf(want, seen) === one;
    return before.find(isMirror)?.state ?? (now.some(isMirror) ? "none" : "inactive");
  };
  return seen.map((one) => ({ ...one, state: stateOf(one) }));
}

/** States that claim nothing about what is live or going on. */
const OVER: ReadonlySet<string> = new Set(["inactive", "failure", "error"]);

/** The states to be set so that GitHub says what the ledger says: what is live first, so that it is never nothing. */
export function corrections(wanted: readonly Wanted[], shown: readonly Shown[]): Correction[] {
  const known = wanted.flatMap((want) => {
    const on = mirrorOf(want, shown);
    return on === undefined ? [] : [{ on, state: want.state, says: want.says }];
  });
  const strays = shown
    .filter((one) => !OVER.has(one.state) && !known.some(({ on }) => on === one))
    .map((on) => ({ on, state: "inactive" as const, says: "not what the ledger shows" }));
  const wrong = known.filter(({ on, state }) => on.state !== state);
  return [
    ...wrong.filter(({ state }) => state !== "inactive"),
    ...wrong.filter(({ state }) => state === "inactive"),
    ...strays,
  ];
}

/**
 * What GitHub lacks although it has older ones, and what is live: it does not get the history of a ledger that was begun
 * before there was a mirror.
 */
export function missing(wanted: readonly Wanted[], shown: readonly Shown[]): Wanted[] {
  const isThere = (want: Wanted) => mirrorOf(want, shown) !== undefined;
  const first = wanted.findIndex(isThere);
  return wanted.filter(
    (want, at) => !isThere(want) && (want.state === "success" || (first >= 0 && at > first)),
  );
}
