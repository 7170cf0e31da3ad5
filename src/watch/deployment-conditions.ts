import { shortDigest } from "../release/digest.ts";
import { durationText } from "../release/duration-text.ts";
import { EMPTY, type Entry, type LedgerRecord } from "../release/record.ts";
import { currentDeployment, type Standing, wayBack } from "../release/standing.ts";
import { conditionOf } from "../release/status.ts";
import { otherPolicies, rollbackCommand, wayFrom, wayText } from "../release/way-back.ts";
import type { Condition, Link } from "./alert.ts";

/** What a look at one environment's history is told from. */
export interface HistoryFacts {
  environment: string;
  /** Oldest first. */
  entries: readonly Entry[];
  standing: Standing;
  /** Whole records, by their commits: at least those of {@link recordsNeeded}. */
  records: ReadonlyMap<string, LedgerRecord>;
  /** The newest record that was looked at before; undefined for a first look, which asks how things are, not what was. */
  watermark: number | undefined;
  /** Whether the holder of an open deployment works on it. */
  holderLives: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** Milliseconds: a stop of deployments that is older is taken for forgotten. */
  lockAge: number;
}

/** The records that have to be read whole: what is new, and what still decides. */
export function recordsNeeded({
  entries,
  standing,
  watermark,
}: Pick<HistoryFacts, "entries" | "standing" | "watermark">): Entry[] {
  const from = watermark ?? entries.length;
  const open = new Set(
    failuresIn(entries).flatMap(({ ended, failed, intent }) =>
      ended === undefined || ended.epoch > from ? [failed, intent] : [],
    ),
  );
  const current = currentDeployment(standing)?.intent;
  const { locks, hold } = standing.stops;
  const newest = entries.findLast(({ event }) => event === "intent");
  const deciding = [...locks, hold, standing.open?.intent, current, newest].filter(
    (one) => one !== undefined,
  );
  return entries.filter((entry) => entry.epoch > from || open.has(entry) || deciding.includes(entry));
}

/** What is wrong with an environment by its history alone, and what was since the last look. */
export function deploymentConditions(facts: HistoryFacts): Condition[] {
  return [
    ...failures(facts),
    ...takenBack(facts),
    ...bypassed(facts),
    ...openQuestions(facts),
    ...forgottenLocks(facts),
  ];
}

/** A deployment that failed, and what ended that. */
interface Failure {
  intent: Entry;
  /** The first record that says so. */
  failed: Entry;
  /** What was restored in its place. */
  restored: Entry | undefined;
  /** The later deployment that was healthy, or somebody's `unlock`. */
  ended: Entry | undefined;
}

function failuresIn(entries: readonly Entry[]): Failure[] {
  const intents = new Map(entries.filter(({ event }) => event === "intent").map((one) => [one.id, one]));
  const failures = new Map<string, Failure>();
  let isHealthy = false;
  for (const entry of entries) {
    const { event, id } = entry;
    isHealthy = healthAfter(entry, isHealthy);
    const intent = intents.get(id);
    if (intent !== undefined && id !== undefined && (event === "failed" || event === "rolled-back")) {
      const before = failures.get(id);
      const restored = event === "rolled-back" ? entry : before?.restored;
      failures.set(id, { intent, failed: before?.failed ?? entry, restored, ended: undefined });
    }
    // Who lifts what a failure has stopped is done with it, but not while what is live is bad.
    if (event === "healthy" || (event === "unlock" && isHealthy))
      for (const [key, failure] of failures)
        if (failure.ended === undefined) failures.set(key, { ...failure, ended: entry });
  }
  return [...failures.values()];
}

/** Whether what is live after a record is healthy. */
function healthAfter({ event, restored }: Entry, before: boolean): boolean {
  switch (event) {
    case "healthy":
      return true;
    case "failed":
    case "inconclusive":
      return false;
    case "rolled-back":
      return restored === "healthy";
    default:
      return before;
  }
}

function isNew({ epoch }: Entry, { watermark }: HistoryFacts): boolean {
  return watermark !== undefined && epoch > watermark;
}

function failures(facts: HistoryFacts): Condition[] {
  return (
    failuresIn(facts.entries)
      // Also what ended since the last look: only its history tells when that was.
      .filter(({ ended }) => ended === undefined || isNew(ended, facts))
      .map((failure) => failureOf(failure, facts))
  );
}

function failureOf({ intent, failed, restored, ended }: Failure, facts: HistoryFacts): Condition {
  const { environment } = facts;
  const id = intent.id ?? "";
  const record = facts.records.get(failed.commit);
  const why = record?.why === undefined ? "" : ` (${record.why})`;
  return {
    name: "deployment-failure",
    environment,
    ...(ended === undefined && isBad(facts) ? { what: "A person must act" } : {}),
    subject: id,
    summary: `${id} failed${why}; ${endText({ failed, restored }, facts)}`,
    next: nextAfterFailure(restored, facts),
    since: failed.time,
    ...(ended === undefined ? {} : { until: ended.time }),
    ...aboutDeployment(facts.records.get(intent.commit), record),
  };
}

/** Whether what is live is bad, and nobody is at it. */
function isBad({ standing, holderLives }: HistoryFacts): boolean {
  return conditionOf(standing, holderLives) === "failed";
}

function endText(
  { failed, restored }: Pick<Failure, "failed" | "restored">,
  { standing }: HistoryFacts,
): string {
  const { open } = standing;
  if (restored === undefined && failed.restores !== undefined && open?.intent.id === failed.id)
    return `${failed.restores === EMPTY ? "the empty release" : failed.restores} is to be restored; the target may still hold ${failed.id ?? "it"}`;
  if (restored === undefined)
    return standing.current === undefined ? "nothing is live" : `live is ${standing.current}`;
  if (restored.live === EMPTY) return "nothing healthy was there before, so no policies are live";
  const how = restored.restored === "healthy" ? "" : `, which is ${restored.restored ?? "of unknown health"}`;
  return `${restored.live ?? "what was live before"} is live again${how}`;
}

function nextAfterFailure(restored: Entry | undefined, { environment, standing }: HistoryFacts): string {
  if (restored?.restored === "healthy" || restored?.live === EMPTY)
    return `correct the policies and deploy them; what happened: archi3-policy history --environment ${environment}`;
  const way = wayFrom(standing);
  const back = otherPolicies(way);
  return back === undefined
    ? `see what is live: archi3-policy status; ${wayText(way, environment)}`
    : `a person must act; ${wayText(way, environment)}: ${rollbackCommand(environment, back.id)}`;
}

/** Somebody went back from what was healthy: deployments are held until `unlock`, or until the next one is healthy. */
function takenBack(facts: HistoryFacts): Condition[] {
  const { entries, standing, environment } = facts;
  return entries.flatMap((intent, at): Condition[] => {
    if (intent.event !== "intent" || intent.kind !== "rollback") return [];
    const left = standing.deployments.get(intent.previous ?? "");
    if (left === undefined || left.verdict !== "healthy" || failedItself(intent, entries)) return [];
    // The same content again is a repair.
    if (left.intent["effective-digest"] === intent["effective-digest"]) return [];
    const ended = entries
      .slice(at + 1)
      .find((entry) => entry.event === "unlock" || (entry.event === "healthy" && entry.id !== intent.id));
    if (ended !== undefined && !isNew(ended, facts)) return [];
    const record = facts.records.get(intent.commit);
    const reason = record?.reason === undefined ? "" : `: ${record.reason}`;
    return [
      {
        name: "deployment-failure",
        what: "Rolled back by hand",
        environment,
        subject: intent.id ?? "",
        summary: `${left.id} was taken back to ${intent.restores ?? "an earlier one"} by ${record?.actor ?? "somebody"}${reason}`,
        next: `deployments are held; when the policies are mended: archi3-policy unlock --environment ${environment} --reason "…"`,
        since: intent.time,
        ...(ended === undefined ? {} : { until: ended.time }),
        ...aboutDeployment(record, undefined),
      },
    ];
  });
}

function failedItself({ id }: Entry, entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) => entry.id === id && (entry.event === "failed" || entry.event === "rolled-back"),
  );
}

/** `--break-glass` is told each time, also when all went well. */
function bypassed(facts: HistoryFacts): Condition[] {
  // Who looks without knowing what was looked at asks of the newest one, which a deployment tells of itself.
  const newest = facts.entries.findLast(({ event }) => event === "intent");
  return facts.entries.flatMap((intent): Condition[] => {
    const record = facts.records.get(intent.commit);
    const isAsked = isNew(intent, facts) || (facts.watermark === undefined && intent === newest);
    if (intent.event !== "intent" || record?.["break-glass"] !== true || !isAsked) return [];
    const gates = (record.gates ?? [])
      .filter(({ verdict }) => verdict === "bypassed")
      .map(({ gate }) => gate);
    return [
      {
        name: "break-glass",
        environment: facts.environment,
        subject: intent.id ?? "",
        summary: `${record.actor} deployed ${intent.id ?? ""} with --break-glass (${record.reason ?? "no reason"}), past ${gates.length === 0 ? "no gate: all of them said yes" : `these gates: ${gates.join(", ")}`}`,
        next: `see whether that was right: archi3-policy history --environment ${facts.environment}`,
        since: intent.time,
        until: intent.time,
        once: true,
        ...aboutDeployment(record, undefined),
      },
    ];
  });
}

/** What is open without a holder or beyond its time, and what is live without a verdict. */
function openQuestions({ standing, environment, holderLives, records, now }: HistoryFacts): Condition[] {
  const { open } = standing;
  if (open === undefined) return inconclusive(standing, environment, records);
  const { intent } = open;
  const record = records.get(intent.commit);
  const deadline = Date.parse(record?.deadline ?? "");
  const isLate = deadline <= now;
  if (holderLives && !isLate) return [];
  const id = intent.id ?? "";
  const back =
    wayBack(standing) === undefined ? "" : `, or archi3-policy rollback --environment ${environment}`;
  return [
    {
      name: "system-instability",
      environment,
      subject: id,
      summary: holderLives
        ? `${id} is stuck: it should have ended ${durationText(now - deadline)} ago`
        : `${id} is in doubt: it was begun, and whoever carried it out is gone`,
      next: `archi3-policy deploy --environment ${environment} closes it${back}`,
      ...(isLate ? { since: new Date(deadline).toISOString() } : {}),
      ...aboutDeployment(record, undefined),
    },
  ];
}

function inconclusive(
  standing: Standing,
  environment: string,
  records: HistoryFacts["records"],
): Condition[] {
  const current = currentDeployment(standing);
  if (current === undefined || current.verdict === "healthy" || current.verdict === "failed") return [];
  return [
    {
      name: "system-instability",
      environment,
      subject: current.id,
      summary: `${current.id} is live, and its health is not known`,
      next: `measure again: archi3-policy verify --environment ${environment}`,
      ...aboutDeployment(records.get(current.intent.commit), undefined),
    },
  ];
}

/** Stops of deployments that nobody has lifted for long. */
function forgottenLocks(facts: HistoryFacts): Condition[] {
  const { standing, environment, records, now, lockAge } = facts;
  const { locks, hold } = standing.stops;
  return [...locks, ...(hold === undefined ? [] : [hold])].flatMap((entry): Condition[] => {
    const record = records.get(entry.commit);
    const age = now - Date.parse(entry.time);
    if (age < lockAge || record?.lock?.until !== undefined) return [];
    const what =
      entry.event === "lock"
        ? `${environment} has been locked by ${record?.lock?.owner ?? "somebody"} for ${durationText(age)}: ${record?.lock?.reason ?? "no reason"}`
        : `deployments to ${environment} have been held for ${durationText(age)}, since the rollback ${entry.id ?? ""}`;
    return [
      {
        name: "stale-lock",
        environment,
        subject: entry.event === "lock" ? `lock of record ${entry.epoch}` : `hold of ${entry.id ?? ""}`,
        summary: what,
        next: `if that is over: archi3-policy unlock --environment ${environment} --reason "…"`,
      },
    ];
  });
}

/** What whoever is called wants to know of a deployment at once. */
function aboutDeployment(
  intent: LedgerRecord | undefined,
  end: LedgerRecord | undefined,
): Pick<Condition, "facts" | "links"> {
  if (intent === undefined) return {};
  const failed = (end?.verification ?? []).filter(({ verdict }) => verdict === "fail");
  const facts: (readonly [string, string] | undefined)[] = [
    ["Deployment", `${intent.id ?? ""} (${intent.kind ?? "deploy"})`],
    intent.digest && ["Policies", shortDigest(intent.digest)],
    intent.source && ["Commit", intent.source.commit.slice(0, 12)],
    ["By", intent.actor],
    intent.approvers && ["Approved by", intent.approvers.join(", ")],
    intent.reason === undefined ? undefined : ["Reason", intent.reason],
    ...failed.map(
      ({ check, said }) => ["Check", `${check}${said === undefined ? "" : `: ${said}`}`] as const,
    ),
  ];
  const runs = [intent["run-url"], end?.["run-url"]].filter((url) => url !== undefined);
  const links: Link[] = [...new Set(runs)].map((url) => ({ text: "The run that deployed", url }));
  return { facts: facts.filter((one) => one !== undefined), ...(links.length === 0 ? {} : { links }) };
}
