import { ownIdentity } from "../adapters/process-identity.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import type { HealthRow } from "../dashboard/data.ts";
import type { Check } from "../health/check.ts";
import { sha256 } from "../release/digest.ts";
import { shareOf } from "../release/evidence.ts";
import { type Ledger, type LedgerView, staleText } from "../release/ledger.ts";
import type { LedgerRecord } from "../release/record.ts";
import { currentDeployment, standingOf } from "../release/standing.ts";
import type { EnvironmentStatus } from "../release/status.ts";
import type { Target } from "../release/target.ts";
import { shellWord } from "../shell-word.ts";
import type { Condition } from "../watch/alert.ts";
import { deploymentConditions, recordsNeeded } from "../watch/deployment-conditions.ts";
import {
  checkConditions,
  checkSubject,
  type Differences,
  differencesOf,
  driftCondition,
  promotableCondition,
  staleCondition,
  unreadableCondition,
} from "../watch/health-conditions.ts";
import { type MonitorState, watermarkOf } from "../watch/monitor-state.ts";
import type { Objective, ObjectivePoint, ObjectiveStatus } from "../watch/objective.ts";
import { judgeObjective, type Measured, type Sample, windowEnds } from "../watch/objectives.ts";
import type { Patience } from "../watch/routing.ts";
import { longestUnwritten } from "../watch/seen.ts";
import { reasonOf, type World } from "./deployment-world.ts";
import { windowMeasure } from "./objective-window.ts";
import { subjectOf } from "./payload.ts";
import { verify } from "./verification.ts";

/** What a look at one environment showed. */
export interface EnvironmentLook {
  environment: string;
  conditions: readonly Condition[];
  /** Whether such a condition of this environment would have been seen, had it held. */
  sees(about: Pick<Condition, "name" | "subject">): boolean;
  /** The newest record; undefined where the ledger could not be read. */
  epoch: number | undefined;
  health: HealthRow;
  objectives: readonly ObjectiveStatus[];
  points: readonly ObjectivePoint[];
  /** What could not be looked at, in sentences. */
  notes: readonly string[];
}

/** What an environment's history shows since a watermark. */
export async function lookAtHistory(
  environment: string,
  ledger: Ledger,
  { entries }: Pick<LedgerView, "entries">,
  facts: { watermark: number | undefined; holderLives: boolean; now: number; lockAge: number },
): Promise<Condition[]> {
  const standing = standingOf(entries);
  const asked = { ...facts, environment, entries, standing };
  const needed = recordsNeeded(asked);
  const read = await ledger.records(needed);
  const records = new Map<string, LedgerRecord>();
  needed.forEach(({ commit }, at) => {
    const record = read[at];
    if (record !== undefined) records.set(commit, record);
  });
  return deploymentConditions({ ...asked, records });
}

/** Whether a condition is one that an environment's history alone tells. */
export function isOfHistory(
  { name, subject }: Pick<Condition, "name" | "subject">,
  environment: string,
): boolean {
  if (name === "deployment-failure" || name === "break-glass" || name === "stale-lock") return true;
  return name === "system-instability" && new RegExp(`^${environment}-[1-9]\\d*$`).test(subject);
}

/** A look that somebody's record has overtaken: it says nothing, and nothing ends by it. */
export function outdated({ environment, health, objectives }: EnvironmentLook): EnvironmentLook {
  return {
    ...{ environment, health, objectives, conditions: [], points: [], epoch: undefined },
    sees: () => false,
    notes: [`something was recorded in ${environment} while it was looked at: the next look tells`],
  };
}

/** What a look at an environment is told from. */
export interface LookFacts {
  environment: EnvironmentConfig;
  status: EnvironmentStatus;
  /** Undefined where the ledger could not be read. */
  read: { ledger: Ledger; view: LedgerView } | undefined;
  /** Why not. */
  unread: string | undefined;
  /** Whether the ledger of the environment before was read as it is now. */
  isBeforeKnown: boolean;
  objectives: readonly Objective[];
  patience: Patience;
  before: MonitorState;
  /** Milliseconds since 1970. */
  now: number;
  /** What measures; opened only where something is live. */
  world(): Promise<World>;
  target(): Target;
}

/** Looks at everything of an environment: history, target, checks, objectives. */
export async function lookAtEnvironment(facts: LookFacts): Promise<EnvironmentLook> {
  const { environment, status, before, now, patience, unread } = facts;
  const { name } = environment;
  const mark = before.watermarks.find((one) => one.environment === name);
  const stale = staleCondition(name, mark?.looked, now, patience.staleAfter, longestUnwritten(patience));
  const staleSince = facts.read?.view.staleSince;
  if (facts.read === undefined || unread !== undefined || staleSince !== undefined) {
    const why = unread ?? (staleSince === undefined ? "it was not read" : staleText(staleSince));
    return {
      ...{ environment: name, epoch: undefined, health: { environment: name, checks: [] } },
      conditions: [...stale, unreadableCondition(name, "ledger", why)],
      sees: ({ name: about, subject }) => about === "system-instability" && subject === "monitor",
      ...{ objectives: [], points: [], notes: [`the ledger of ${name} cannot be read: ${why}`] },
    };
  }
  const { ledger, view } = facts.read;
  const holderLives = status.condition !== "in doubt";
  const lockAge = patience.lockAge;
  const [history, target, health, objectives] = await Promise.all([
    lookAtHistory(name, ledger, view, {
      ...{ watermark: watermarkOf(before, name), holderLives, now, lockAge },
    }),
    lookAtTarget(facts, ledger),
    lookAtHealth(facts),
    lookAtObjectives(facts),
  ]);
  const parts = [target, health, objectives];
  return {
    environment: name,
    conditions: [
      ...stale,
      ...history,
      ...parts.flatMap(({ conditions }) => conditions),
      ...(facts.isBeforeKnown ? promotableCondition(status) : []),
    ],
    sees: (about) => !isHidden(about, facts) && !parts.some(({ blind }) => blind(about)),
    epoch: view.entries.at(-1)?.epoch ?? 0,
    health: { environment: name, checks: health.checks },
    objectives: objectives.statuses,
    points: objectives.points,
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** What is open hides what was live before it; what is not known of the environment before, what may be promoted. */
function isHidden(
  { name, subject }: Pick<Condition, "name" | "subject">,
  { environment, status, isBeforeKnown }: LookFacts,
): boolean {
  if (name === "promotable") return !isBeforeKnown;
  return (
    status.open !== null && name === "system-instability" && isOfHistory({ name, subject }, environment.name)
  );
}

/** A part of a look, and what it could not see. */
interface Part {
  conditions: readonly Condition[];
  blind(about: Pick<Condition, "name" | "subject">): boolean;
  notes: readonly string[];
}

const SEES_ALL = () => false;

async function lookAtTarget(facts: LookFacts, ledger: Ledger): Promise<Part> {
  const { status, now, target } = facts;
  const { name } = facts.environment;
  const isBlind = ({ name: about }: Pick<Condition, "name">) => about === "drift";
  if (status.unreadable !== null)
    return {
      conditions: [unreadableCondition(name, "target", status.unreadable)],
      blind: isBlind,
      notes: [`the target of ${name} cannot be read: ${status.unreadable}`],
    };
  if (status.drifted === true && status.bare && (await isElsewhere(facts, ledger))) {
    const why = `the folder of ${name} is on another machine, where it was deployed: look from there`;
    return { conditions: [], blind: isBlind, notes: [why] };
  }
  // A deployment changes it just now, and decides by itself how that ends.
  if (status.drifted === null) return { conditions: [], blind: isBlind, notes: [] };
  if (!status.drifted) return { conditions: [], blind: SEES_ALL, notes: [] };
  try {
    const differences = await differencesIn(status, ledger, target(), now);
    return { conditions: [driftCondition(status, differences)], blind: SEES_ALL, notes: [] };
  } catch (error) {
    // That it has drifted is known without it.
    const why = `what differs at the target of ${name} cannot be read: ${reasonOf(error)}`;
    return { conditions: [driftCondition(status, undefined)], blind: SEES_ALL, notes: [why] };
  }
}

/** Whether a folder that is not here is one of another machine's, or of one whose disk is gone after its job. */
async function isElsewhere({ environment: { target }, read }: LookFacts, ledger: Ledger): Promise<boolean> {
  if (target.type !== "directory" || read === undefined) return false;
  if (target.ephemeral) return true;
  const intent = currentDeployment(standingOf(read.view.entries))?.intent;
  const [record] = intent === undefined ? [] : await ledger.records([intent]);
  return record?.holder !== undefined && record.holder.host !== (await ownIdentity()).host;
}

/** What differs from the effective policies of what is live by the ledger, file by file. */
async function differencesIn(
  { live, since }: EnvironmentStatus,
  ledger: Ledger,
  target: Target,
  now: number,
): Promise<Differences | undefined> {
  const holding = await target.examine();
  const { entries } = await ledger.read("wanted");
  const intent = entries.find(({ id, event }) => event === "intent" && id === live);
  const wanted = intent === undefined ? new Map() : (await ledger.contents(intent.commit)).effective;
  const hashes = new Map([...wanted].map(([path, bytes]) => [path, sha256(bytes)]));
  const { changed, obstacle } = holding ?? {};
  // A time that cannot be is no time: files keep those of where they were copied from.
  const at = Date.parse(changed?.time ?? "");
  const isLikely = at <= now && !(at < Date.parse(since ?? ""));
  return {
    ...differencesOf(hashes, holding?.files ?? new Map()),
    time: isLikely ? changed?.time : undefined,
    by: changed?.by,
    obstacle,
  };
}

async function lookAtHealth(facts: LookFacts): Promise<Part & { checks: HealthRow["checks"] }> {
  const { environment, status, read } = facts;
  const nothing = { conditions: [], checks: [], notes: [] };
  const blind = ({ name, subject }: Pick<Condition, "name" | "subject">) =>
    name === "system-instability" && subject.startsWith(checkSubject(""));
  const current = read === undefined ? undefined : currentDeployment(standingOf(read.view.entries));
  if (current === undefined || status.open !== null)
    return { ...nothing, blind: status.open === null ? SEES_ALL : blind };
  const checks = environment.verify.checks.flatMap(measurable);
  if (checks.length === 0) return { ...nothing, blind: SEES_ALL };
  const world = await facts.world();
  const measured = { ...world, environment: { ...environment, verify: { ...environment.verify, checks } } };
  const subject = subjectOf(world, current.intent, new Map());
  const verification = await verify(measured, subject, "now").finally(() => world.progress(undefined));
  const silent = verification.checks.filter(({ verdict }) => verdict === "inconclusive");
  const isSilent = new Set(silent.map(({ check }) => checkSubject(check)));
  return {
    conditions: checkConditions(environment.name, current.id, verification.checks),
    blind: ({ name, subject: about }) => name === "system-instability" && isSilent.has(about),
    checks: verification.checks.map(({ check, verdict, said }) => ({ check, verdict, said })),
    notes: silent.map(
      ({ check, said }) => `the check ${check} of ${environment.name} says nothing: ${said ?? "no data"}`,
    ),
  };
}

/**
 * A check as it can be made at any time: what compares with the time before an activation has no such time here. Whether the
 * target holds what it should is drift, and told as such.
 */
function measurable(check: Check): Check[] {
  if (check.type === "target") return [];
  if (check.type !== "prometheus" || check.relative === undefined) return [check];
  return check.pass === undefined ? [] : [{ ...check, relative: undefined }];
}

async function lookAtObjectives(
  facts: LookFacts,
): Promise<Part & { statuses: readonly ObjectiveStatus[]; points: readonly ObjectivePoint[] }> {
  const { name } = facts.environment;
  const own = facts.objectives.filter(({ environments }) => environments.includes(name));
  const judged = await Promise.all(
    own.map(async (objective) => {
      const earlier = facts.before.points
        .filter((point) => point.name === objective.name && point.environment === name)
        .toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
      return judgeObjective(objective, name, await samplesOf(objective, facts, earlier.at(-1)), earlier);
    }),
  );
  const unknown = new Set(judged.filter(({ isKnown }) => !isKnown).map(({ status }) => status.name));
  return {
    conditions: judged.flatMap(({ conditions }) => conditions),
    blind: ({ name: about, subject }) => about === "performance-degradation" && unknown.has(subject),
    statuses: judged.map(({ status }) => status),
    points: judged.flatMap(({ points }) => points),
    // Each says of itself whether it could be measured.
    notes: [],
  };
}

/** @param last the newest value of an earlier look */
async function samplesOf(
  objective: Objective,
  { environment, status, now }: LookFacts,
  last: ObjectivePoint | undefined,
): Promise<Sample[]> {
  if (objective.is === "evidence") {
    const proof = status.evidence.find((one) => one.name === objective.evidence);
    return [{ time: now, measured: evidenceValue(objective, environment.name, proof?.value) }];
  }
  const ends = windowEnds(objective, last && Date.parse(last.time), now);
  const measure = windowMeasure(objective, environment.name);
  const samples: Sample[] = [];
  // One after the other: a server that was away for long is not asked for everything at once.
  for (const time of ends) {
    const measured = await measure(time);
    samples.push({ time, measured });
    if (measured.is === "error") break;
  }
  return samples;
}

/** A share is written as a part of 1: 97 for 97% would pass every limit. */
function evidenceValue(
  { evidence, target }: Extract<Objective, { is: "evidence" }>,
  environment: string,
  value: number | undefined,
): Measured {
  if (value === undefined)
    return { is: "none", why: `what is live has no evidence ${evidence} with a value` };
  const attached = (right: number) =>
    `attach it again: archi3-policy evidence --environment ${environment} --name ${shellWord(evidence)} --result pass --value ${right}`;
  if (target.text.includes("%") && value > 1)
    return {
      is: "error",
      why: `its value ${value} is no share: a percentage is written as a part of 1`,
      mend: attached(shareOf(value) ?? 0.95),
    };
  const scale = Number(/\/\s*(\d+(?:\.\d+)?)\s*$/.exec(target.text)?.[1]);
  if (value > scale)
    return {
      is: "error",
      why: `its value ${value} is none of a scale up to ${scale}`,
      mend: attached(scale),
    };
  return { is: "value", value };
}
