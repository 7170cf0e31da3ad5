import schema from "../../schemas/record.schema.json" with { type: "json" };
import { isDigest } from "./digest.ts";
import { type DeploymentKind, type Entry, EVENTS, type Event, type LedgerRecord } from "./record.ts";
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
function whyIncoherent({ epoch, event, id, kind, previous, restores }: Index, environment: string) {
  const number = id === undefined ? undefined : epochOfId(id, environment);
  if (id === undefined && event !== "lock" && event !== "unlock") return `${event} belongs to no deployment`;
  if (id !== undefined && number === undefined) return "its id is not one of this environment";
  if (event === "intent" && number !== epoch) return "an intent's id does not hold its epoch";
  if (event === "intent" && kind === undefined)
    return "an intent does not say whether it deploys or rolls back";
  if (event !== "intent" && number !== undefined && number >= epoch) return "its deployment began after it";
  const strange = [previous, restores].some(
    (other) => other !== undefined && !(Number(epochOfId(other, environment)) < epoch),
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
];
const KEYS = new Map(TRAILERS);

/** The message of a record's commit: a line for people, and the entry as trailers. */
export function printMessage(index: Index, environment: string): string {
  const trailers = TRAILERS.flatMap(([name, key]) =>
    index[key] === undefined ? [] : [`${name}: ${index[key]}\n`],
  );
  return `${index.id ?? environment} ${index.event}\n\n${trailers.join("")}`;
}

/**
 * Reads the message of a record's commit. Only a text that {@link printMessage} writes is accepted, so there is one way of
 * saying an entry, and nothing else can hide in it.
 */
export function parseMessage(text: string, environment: string): Read<Index> {
  const said: { [key in keyof Index]?: string } = {};
  for (const line of text.split("\n", TRAILERS.length + 3).slice(2)) {
    const colon = line.indexOf(": ");
    const key = KEYS.get(line.slice(0, Math.max(colon, 0)));
    if (key !== undefined) said[key] = line.slice(colon + 2);
  }
  const { time, event, id, kind, digest, previous, restores } = said;
  const effective = said["effective-digest"];
  const epoch = /^[1-9][0-9]{0,14}$/.test(said.epoch ?? "") ? Number(said.epoch) : undefined;
  if (epoch === undefined || time === undefined || !TIME.test(time) || !isEvent(event) || !isKind(kind))
    return unreadable("its message is not that of a record");
  if ((digest !== undefined && !isDigest(digest)) || (effective !== undefined && !isDigest(effective)))
    return unreadable("its message holds a digest that is none");
  const index: Index = {
    epoch,
    time,
    event,
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    ...(digest === undefined ? {} : { digest }),
    ...(effective === undefined ? {} : { "effective-digest": effective }),
    ...(previous === undefined ? {} : { previous }),
    ...(restores === undefined ? {} : { restores }),
  };
  const wrong = whyIncoherent(index, environment);
  if (wrong !== undefined) return unreadable(`its message is wrong: ${wrong}`);
  if (printMessage(index, environment) !== text)
    return unreadable("its message says more than a record's does");
  return { is: "read", value: index };
}

const TIME = new RegExp(schema.$defs.time.pattern);

function isEvent(text: string | undefined): text is Event {
  return EVENTS.some((event) => event === text);
}

function isKind(text: string | undefined): text is DeploymentKind | undefined {
  return text === undefined || text === "deploy" || text === "rollback";
}

/** The entry of a record: what its commit's message says of it. */
export function indexOf(record: LedgerRecord): Index {
  const { epoch, time, event, id, kind, digest, previous, restores } = record;
  const effective = record["effective-digest"];
  return {
    epoch,
    time,
    event,
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    ...(digest === undefined ? {} : { digest }),
    ...(effective === undefined ? {} : { "effective-digest": effective }),
    ...(previous === undefined ? {} : { previous }),
    ...(restores === undefined ? {} : { restores }),
  };
}

/** Reads a record and checks it against the message of its commit, where the same stands in short. */
export function parseRecordOf(message: string, text: string, environment: string): Read<LedgerRecord> {
  const read = parseRecord(text);
  if (read.is === "unreadable") return read;
  if (read.value.environment !== environment) return unreadable("record.json is another environment's");
  return printMessage(indexOf(read.value), environment) === message
    ? read
    : unreadable("record.json and the commit's message say different things");
}

function unreadable(why: string): { is: "unreadable"; why: string } {
  return { is: "unreadable", why };
}
