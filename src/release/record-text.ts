import schema from "../../schemas/record.schema.json" with { type: "json" };
import { defined } from "../defined.ts";
import type { Digest } from "./digest.ts";
import {
  type DeploymentKind,
  EMPTY,
  type Entry,
  EVENTS,
  type Event,
  type LedgerRecord,
  type Restored,
} from "./record.ts";
import { whyUnfit } from "./record-shape.ts";

/** What came of reading something that others may have written. */
export type Read<T> = { is: "read"; value: T } | { is: "unreadable"; why: string };

/** Bytes of a record.json at most: a record of a deployment with a hundred checks has 30 KiB. */
export const LARGEST_RECORD = 1024 * 1024;

/** The entry of a record before it has a commit. */
export type Index = Omit<Entry, "commit">;

/** The text of `record.json`: the keys in the schema's order, so that the same record is the same text. */
export function printRecord(record: LedgerRecord): string {
  const known = Object.keys(schema.properties);
  const sorted = Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => known.indexOf(a) - known.indexOf(b));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}

/** Reads `record.json`: text that anybody who can push may have written. */
export function parseRecord(text: string): Read<LedgerRecord> {
  if (text.length > LARGEST_RECORD)
    return unreadable(`record.json is larger than ${LARGEST_RECORD / 1024 / 1024} MiB`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable("record.json is not JSON");
  }
  const unfit = whyUnfit(schema, value);
  if (unfit !== undefined) return unreadable(`record.json does not fit its schema: ${unfit}`);
  const record = value as LedgerRecord;
  const incoherent = whyIncoherent(record, record.environment);
  return incoherent === undefined ? { is: "read", value: record } : unreadable(`record.json: ${incoherent}`);
}

/** What is wrong between the parts of an entry, where each part by itself is right. */
function whyIncoherent(index: Index, environment: string) {
  const { epoch, event, id, kind, previous, restores, live, restored } = index;
  const number = id === undefined ? undefined : epochOfId(id, environment);
  if (id === undefined && event !== "lock" && event !== "unlock") return `${event} belongs to no deployment`;
  if (id !== undefined && number === undefined) return "its id is not one of this environment";
  if (event === "intent" && number !== epoch) return "an intent's id does not hold its epoch";
  if (event === "intent" && kind === undefined)
    return "an intent does not say whether it deploys or rolls back";
  if (event !== "intent" && number !== undefined && number >= epoch) return "its deployment began after it";
  if (event !== "evidence" && index["evidence-name"] !== undefined) return `${event} is no evidence`;
  if ((restored !== undefined) !== (event === "rolled-back" && restores !== undefined && restores !== EMPTY))
    return "only what was restored has a verdict of its own, and always has one";
  const strange = [previous, restores, live].some(
    (other) => other !== undefined && other !== EMPTY && !(Number(epochOfId(other, environment)) < epoch),
  );
  return strange ? "a deployment that it names is not an earlier one of this environment" : undefined;
}

/** The epoch of a deployment's intent, by its id; undefined when it is not one of this environment. */
export function epochOfId(id: string, environment: string): number | undefined {
  const digits = id.startsWith(`${environment}-`) ? id.slice(environment.length + 1) : "";
  return /^[1-9][0-9]{0,14}$/.test(digits) ? Number(digits) : undefined;
}

/** The trailers of a commit's message, in their order. */
const TRAILERS: readonly (readonly [name: string, key: keyof Index])[] = [
  ["Epoch", "epoch"],
  ["Time", "time"],
  ["Event", "event"],
  ["Deployment", "id"],
  ["Kind", "kind"],
  ["Digest", "digest"],
  ["Effective-Digest", "effective-digest"],
  ["Previous", "previous"],
  ["Restores", "restores"],
  ["Live", "live"],
  ["Restored", "restored"],
  ["Evidence", "evidence-name"],
];

/** The message of a record's commit: a line for people, and the entry as trailers. */
export function printMessage(index: Index, environment: string): string {
  const trailers = TRAILERS.flatMap(([name, key]) =>
    index[key] === undefined ? [] : [`${name}: ${index[key]}\n`],
  );
  return `${subjectOf(index, environment)}\n\n${trailers.join("")}`;
}

const DIGEST = "sha256:[0-9a-f]{64}";
const ID = "[a-z][a-z0-9-]*-[1-9][0-9]*";
const RELEASE = schema.$defs.release.pattern.slice(2, -2);
/** Names that `evidence` takes; what a record says otherwise stands in the record alone. */
const EVIDENCE_NAME = "[a-z][a-z0-9-]{0,127}";

/** All that {@link printMessage} can write, and little else: one expression, since a ledger has thousands of messages. */
const MESSAGE = new RegExp(
  `^([^\\n]+)\\n\\nEpoch: ([1-9][0-9]{0,14})\\nTime: (${schema.$defs.time.pattern.slice(1, -1)})\\n` +
    `Event: (${EVENTS.join("|")})\\n(?:Deployment: (${ID})\\n)?(?:Kind: (deploy|rollback)\\n)?` +
    `(?:Digest: (${DIGEST})\\n)?(?:Effective-Digest: (${DIGEST})\\n)?` +
    `(?:Previous: (${RELEASE})\\n)?(?:Restores: (${RELEASE})\\n)?(?:Live: (${RELEASE})\\n)?` +
    `(?:Restored: (healthy|failed|inconclusive)\\n)?` +
    `(?:Evidence: (${EVIDENCE_NAME})\\n)?$`,
);

/**
 * Reads the message of a record's commit. Only a text that {@link printMessage} writes is accepted, so there is one way of
 * saying an entry, and nothing else can hide in it.
 */
export function parseMessage(text: string, environment: string): Read<Index> {
  const match = MESSAGE.exec(text);
  if (match === null) return unreadable("its message is not that of a record");
  const [, subject, epoch, time = "", , event, id, kind, digest, effective, ...rest] = match;
  const [previous, restores, live, restored, evidenceName] = rest;
  // The expression admits nothing else at these places.
  const index: Index = { epoch: Number(epoch), time, event: event as Event };
  if (id !== undefined) index.id = id;
  if (kind !== undefined) index.kind = kind as DeploymentKind;
  if (digest !== undefined) index.digest = digest as Digest;
  if (effective !== undefined) index["effective-digest"] = effective as Digest;
  if (previous !== undefined) index.previous = previous;
  if (restores !== undefined) index.restores = restores;
  if (live !== undefined) index.live = live;
  if (restored !== undefined) index.restored = restored as Restored;
  if (evidenceName !== undefined) index["evidence-name"] = evidenceName;
  const wrong = whyIncoherent(index, environment);
  if (wrong !== undefined) return unreadable(`its message is wrong: ${wrong}`);
  if (subject !== subjectOf(index, environment))
    return unreadable("its message's first line is another record's");
  return { is: "read", value: index };
}

function subjectOf({ id, event }: Index, environment: string): string {
  return `${id ?? environment} ${event}`;
}

/** The entry of a record: what its commit's message says of it. */
export function indexOf(record: LedgerRecord): Index {
  const { epoch, time, event, id, kind, digest, previous, restores, live, restored, evidence } = record;
  const effective = record["effective-digest"];
  const name = event === "evidence" && NAME.test(evidence?.name ?? "") ? evidence?.name : undefined;
  return defined({
    ...{ epoch, time, event, id, kind, digest, "effective-digest": effective },
    ...{ previous, restores, live, restored, "evidence-name": name },
  });
}

const NAME = new RegExp(`^${EVIDENCE_NAME}$`);

/** Reads a record and checks it against the message of its commit, where the same stands in short. */
export function parseRecordOf(message: string, text: string, environment: string): Read<LedgerRecord> {
  const read = parseRecord(text);
  if (read.is === "unreadable") return read;
  if (read.value.environment !== environment) return unreadable("record.json is another environment's");
  const { "evidence-name": _, ...unnamed } = indexOf(read.value);
  // A message may leave the name of evidence out.
  return [indexOf(read.value), unnamed].some((index) => printMessage(index, environment) === message)
    ? read
    : unreadable("record.json and the commit's message say different things");
}

function unreadable(why: string): { is: "unreadable"; why: string } {
  return { is: "unreadable", why };
}
