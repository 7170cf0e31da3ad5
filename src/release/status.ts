import { type Digest, shortDigest } from "./digest.ts";
import { durationText } from "./duration-text.ts";
import { evidenceText } from "./evidence.ts";
import { type Gate, isToApprove } from "./gates.ts";
import { staleText } from "./ledger.ts";
import type { Candidate } from "./promotable.ts";
import { closes, EMPTY, type Entry, type Evidence } from "./record.ts";
import { currentDeployment, type Standing } from "./standing.ts";
import { type Paint, tableLines } from "./table.ts";
import { rollbackCommand } from "./way-back.ts";

/** How what is live is, as far as the ledger and the target say. */
export type Condition =
  | "healthy"
  | "failed"
  | "inconclusive"
  | "in doubt"
  | "in progress"
  | "nothing"
  | "empty"
  /** Its ledger could not be read, and never was. */
  | "unknown";

/** One environment now. */
export interface EnvironmentStatus {
  environment: string;
  live: string | null;
  digest: Digest | null;
  condition: Condition;
  /** Since when it is live, ISO 8601. */
  since: string | null;
  /** The target, for people. */
  where: string;
  /** Whether the target holds something else than the ledger says; null while a deployment is open, or unread. */
  drifted: boolean | null;
  /** The deployment whose content the target holds, by id; null where it holds none that the ledger knows. */
  holds: string | null;
  /** Whether the target holds nothing at all, not even what was live once. */
  bare: boolean;
  /** Why the target could not be read. */
  unreadable: string | null;
  /** The newest result of each name that is on the ledger for what is live. */
  evidence: readonly Evidence[];
  /** What stops every deployment, in sentences. */
  stops: readonly string[];
  /** What failed and is refused until `unlock`, in sentences: other policies may be deployed. */
  refused: readonly string[];
  /** The deployment that is open, and what to do about it. */
  open: { id: string; kind: string; next: string } | null;
  /** What is live in the environment before and never was here, and the gates that stop it. */
  candidate: Candidate | null;
  /** The candidate's id, where no gate stops it; an approval is asked for by the workflow that promotes it. */
  promotable: string | null;
  /** Since when the ledger's remote could not be reached, or `unknown`; null where the state is the present one. */
  "stale-since": string | null;
}

/** The condition of an environment by its ledger. */
export function conditionOf(standing: Standing, holderLives: boolean): Condition {
  if (standing.open !== undefined) return holderLives ? "in progress" : "in doubt";
  if (standing.current === undefined) return "nothing";
  if (standing.current === EMPTY) return "empty";
  return standing.deployments.get(standing.current)?.verdict ?? "inconclusive";
}

/** When what is live was made live, or live again: the time of the record that said so. */
export function liveSince(entries: readonly Entry[], current: string | undefined): string | undefined {
  let since: string | undefined;
  let live: string | undefined;
  for (const entry of entries) {
    if (!closes(entry)) continue;
    // Another one was live before a restoration.
    if (entry.live !== live || entry.event === "rolled-back") since = entry.time;
    live = entry.live;
  }
  return live === current ? since : undefined;
}

/** What the lock gate refuses since it failed here, in sentences. That it is live again, and healthy, lifts nothing. */
export function refusedTexts(standing: Standing, environment: string): string[] {
  const current = currentDeployment(standing);
  const unlock = `archi3-policy unlock --environment ${environment}`;
  return [...standing.stops.refused].map(([digest, id]) =>
    current?.verdict === "healthy" && current.intent.digest === digest
      ? `what failed as ${id} is live and healthy by now, as ${current.id}; a new deployment of it is refused all the same (${unlock})`
      : `what failed as ${id} is refused here (${unlock})`,
  );
}

const TINT: { [condition in Condition]: keyof Paint } = {
  unknown: "doubtful",
  healthy: "good",
  failed: "bad",
  inconclusive: "doubtful",
  "in doubt": "doubtful",
  "in progress": "doubtful",
  nothing: "dim",
  empty: "bad",
};

/** A table of environments that can be read across a room: one line each, then what to do. */
export function renderStatus(
  all: readonly EnvironmentStatus[],
  nowMs: number,
  paint: Paint,
  text: (untrusted: string) => string,
): string {
  const rows = all.map((one) => [
    one.environment,
    one.condition,
    one.live ?? "–",
    one.digest === null ? "–" : shortDigest(one.digest),
    one.since === null ? "–" : `for ${durationText(Math.max(0, nowMs - Date.parse(one.since)))}`,
    targetText(one),
    deploymentsText(one),
  ]);
  const head = ["environment", "condition", "live", "policies", "since", "target", "deployments"];
  const tints = all.map((one) => (one.drifted === true ? "bad" : TINT[one.condition]));
  const notes = all.flatMap((one) =>
    notesOf(one, text).map((note) => `  ${paint.bold(one.environment)}: ${note}`),
  );
  return `${[...tableLines(head, rows, tints, paint), ...(notes.length > 0 ? ["", ...notes] : [])].join("\n")}\n`;
}

function deploymentsText({ stops, condition }: EnvironmentStatus): string {
  if (stops.length > 0) return "STOPPED";
  // A lock may stand in what nobody could read.
  return condition === "unknown" ? "unknown" : "open";
}

function targetText({ drifted, holds }: EnvironmentStatus): string {
  if (drifted === null) return holds === null ? "unknown" : `holds ${holds}`;
  return drifted ? "DRIFTED" : "as recorded";
}

function notesOf(one: EnvironmentStatus, text: (untrusted: string) => string): string[] {
  return [
    ...(one["stale-since"] === null ? [] : [staleText(one["stale-since"])]),
    ...(one.open === null ? [] : [`${one.open.kind} ${one.open.id} is open; ${one.open.next}`]),
    ...(one.unreadable === null ? [] : [`the target cannot be read: ${text(one.unreadable)}`]),
    ...(one.drifted === true ? [driftText(one)] : []),
    ...one.stops,
    ...one.refused,
    ...(one.evidence.length === 0
      ? []
      : [`evidence: ${one.evidence.map((proof) => text(evidenceText(proof))).join("; ")}`]),
    ...(one.candidate === null ? [] : [candidateText(one.candidate, one.environment, text)]),
  ];
}

/** What drifted, and what puts it back, in a sentence. */
export function driftText({ environment, live, condition, bare, where }: EnvironmentStatus): string {
  if (live === null) return "the target holds what no deployment made; the first one replaces it";
  const back =
    condition === "healthy"
      ? `put it back: ${rollbackCommand(environment, live)}`
      : "a deployment repairs it";
  // Only a folder is one of many; a branch is the same one for everybody.
  if (bare && where.startsWith("directory "))
    return `there is nothing at the ${where}: was ${live} deployed from another working copy, which has one of its own? If not, ${back}`;
  return bare ? `there is nothing at the ${where}; ${back}` : `the target does not hold ${live}; ${back}`;
}

/** What comes next to an environment, and what stops it, in a sentence. */
export function candidateText(
  { id, digest, gates }: Candidate,
  environment: string,
  text: (untrusted: string) => string,
): string {
  const name = `${id} (${shortDigest(digest)})`;
  const [gate] = gates;
  if (gate === undefined)
    return `${id} can be promoted to here: archi3-policy deploy --environment ${environment} --bundle ${shortDigest(digest)}`;
  if (gates.every(isToApprove))
    return `${name} can be promoted to here by the release workflow, where ${text(gate.verdict.reason)}`;
  return `${name} is next here, but ${gates.map((gate) => text(gateText(gate))).join("; ")}`;
}

function gateText({ name, verdict }: Gate): string {
  switch (verdict.is) {
    case "wait":
      return `${name}: ${verdict.reason}${verdict.until === undefined ? "" : ` (until ${new Date(verdict.until).toISOString()})`}`;
    case "refuse":
      return `${name}: ${verdict.reason} (${verdict.mend})`;
    default:
      return `${name}: ${verdict.reason}`;
  }
}
