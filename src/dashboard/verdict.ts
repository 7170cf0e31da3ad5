import { defined } from "../defined.ts";
import { staleText } from "../release/ledger.ts";
import { driftText, type EnvironmentStatus } from "../release/status.ts";
import { ALERTS, type Alert, wordsOf } from "../watch/alert.ts";
import type { Tone } from "./badge.ts";
import type { DashboardData } from "./data.ts";
import { short } from "./html.ts";

/** One thing that somebody should know of. */
export interface Thing {
  tone: "bad" | "doubt" | "note";
  environment: string | undefined;
  /** What, in a word or two: what the headline names. */
  name: string;
  /** In one sentence. */
  said: string;
  /** What to do. */
  next: string | undefined;
  /** Where on the page more stands: an element's id. */
  at: string;
  silenced: string | undefined;
}

/** How all stands, in one line, and what to do about it. */
export interface Verdict {
  tone: Tone;
  headline: string;
  things: readonly Thing[];
}

/** Whether an alert is not over. */
export function isOpen({ until }: Alert): boolean {
  return until === undefined;
}

/** An element's id for an alert. */
export function alertAnchor({ id }: Pick<Alert, "id">): string {
  return `alert-${anchored(id)}`;
}

/** An element's id for an environment. */
export function environmentAnchor(environment: string): string {
  return `environment-${anchored(environment)}`;
}

function anchored(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[^\w-]/g, "_");
}

/** Judges everything that the page shows: what is open, what was found, and what nobody could look at. */
export function verdictOf(data: DashboardData): Verdict {
  const alerts = data.alerts.filter(isOpen).map(alertThing);
  const seen = [
    ...data.environments.flatMap(environmentThings),
    ...data.health.flatMap(healthThings),
    ...data.objectives.flatMap(objectiveThings),
  ].filter(({ about, thing }) => !isTold(about, thing, data.alerts));
  const things = [...alerts, ...seen.map(({ thing }) => thing), ...data.notes.map(noteThing)];
  const rank = { bad: 0, doubt: 1, note: 2 };
  const sorted = things.toSorted(
    (a, b) =>
      Number(a.silenced !== undefined) - Number(b.silenced !== undefined) || rank[a.tone] - rank[b.tone],
  );
  return { ...headline(sorted, data), things: sorted };
}

/** What was found, and by which alert it would be told. */
interface Found {
  about: { name: Alert["name"]; subject?: string };
  thing: Thing;
}

/** Whether an open alert says the same already. */
function isTold(about: Found["about"], { environment }: Thing, alerts: readonly Alert[]): boolean {
  return alerts.some(
    (alert) =>
      isOpen(alert) &&
      alert.name === about.name &&
      alert.environment === environment &&
      (about.subject === undefined || alert.subject.includes(about.subject)),
  );
}

function alertThing(alert: Alert): Thing {
  const { severity } = ALERTS[alert.name];
  return {
    // Whoever set a route for it wants it mended, whether that can wait or not.
    tone: severity === "notice" ? "note" : "bad",
    environment: alert.environment,
    name: wordsOf(alert).toLowerCase(),
    ...{ said: alert.summary, next: alert.next, at: alertAnchor(alert), silenced: alert.silenced },
  };
}

/** What an environment's state says: the alert that would tell it, its subject, how bad it is, and in which words. */
type State = [
  Alert["name"],
  subject: string | undefined,
  Thing["tone"],
  name: string,
  said: string,
  next?: string | undefined,
];

function environmentThings(one: EnvironmentStatus): Found[] {
  const states = [...conditionStates(one), ...targetStates(one)];
  return states.map(([alert, subject, tone, name, said, next]) => ({
    about: defined({ name: alert, subject }),
    thing: {
      ...{ tone, environment: one.environment, name, said, next },
      ...{ at: environmentAnchor(one.environment), silenced: undefined },
    },
  }));
}

function conditionStates({ condition, live, open, environment }: EnvironmentStatus): State[] {
  const id = live ?? undefined;
  switch (condition) {
    case "failed":
      return [["deployment-failure", id, "bad", "failed", `${id} is live, and its checks failed`]];
    case "empty":
      return [
        [
          "deployment-failure",
          undefined,
          "bad",
          "empty",
          "no policies are live: nothing healthy was there before",
        ],
      ];
    case "inconclusive": {
      const again = `measure again: archi3-policy verify --environment ${environment}`;
      const said = `nobody knows whether ${id} is healthy`;
      return [["system-instability", id, "doubt", "inconclusive", said, again]];
    }
    case "in doubt": {
      const said = `the ${open?.kind ?? "deployment"} ${open?.id ?? ""} is open`;
      return [["system-instability", open?.id, "doubt", "in doubt", said, open?.next]];
    }
    case "unknown":
      return [["system-instability", "ledger", "doubt", "unknown", "its ledger could not be read"]];
    default:
      return [];
  }
}

function targetStates(one: EnvironmentStatus): State[] {
  const { drifted, unreadable, "stale-since": stale } = one;
  const states: State[] = [];
  if (drifted === true) states.push(["drift", undefined, "bad", "drifted", driftText(one)]);
  if (unreadable !== null)
    states.push([
      "system-instability",
      "target",
      "doubt",
      "unreadable",
      `the target cannot be read: ${unreadable}`,
    ]);
  if (stale !== null) states.push(["system-instability", "ledger", "doubt", "old state", staleText(stale)]);
  return states;
}

function healthThings({ environment, checks }: DashboardData["health"][number]): Found[] {
  return checks
    .filter(({ verdict }) => verdict !== "pass")
    .map(({ check, verdict, said }) => ({
      about: { name: "system-instability", subject: check },
      thing: {
        tone: verdict === "fail" ? "bad" : "doubt",
        environment,
        name: verdict === "fail" ? `${check} fails` : `${check} is in doubt`,
        said: `the check ${check} says ${verdict}${said === undefined ? "" : `: ${said}`}`,
        ...{ next: undefined, at: "health", silenced: undefined },
      },
    }));
}

function objectiveThings(one: DashboardData["objectives"][number]): Found[] {
  // Evidence that nobody has attached yet is missing, and hides nothing; that a server gives no data may.
  if (one.state === "kept" || (one.state === "unknown" && one.window === undefined)) return [];
  const { name, environment, state, said } = one;
  const isBroken = state === "broken";
  return [
    {
      about: { name: "performance-degradation", subject: name },
      thing: {
        tone: isBroken ? "bad" : "doubt",
        environment,
        name: isBroken ? `${name} broken` : `${name} without data`,
        ...{ said: `the objective ${name}: ${said}`, next: undefined, at: "objectives", silenced: undefined },
      },
    },
  ];
}

function noteThing(note: string): Thing {
  const said = { said: note, next: undefined, at: "notes", silenced: undefined };
  return { tone: "doubt", environment: undefined, name: "not looked at", ...said };
}

/** How many are named, and in how many bytes each. */
const NAMED = 3;
const NAME_MAX = 48;

function headline(things: readonly Thing[], data: DashboardData): Omit<Verdict, "things"> {
  const loud = things.filter(({ silenced }) => silenced === undefined);
  const wrong = loud.filter(({ tone }) => tone === "bad");
  const doubtful = loud.filter(({ tone }) => tone === "doubt");
  if (wrong.length > 0)
    return { tone: "bad", headline: `${counted(wrong.length, "wrong")}: ${named(wrong)}` };
  if (doubtful.length > 0)
    return { tone: "doubt", headline: `${counted(doubtful.length, "in doubt")}: ${named(doubtful)}` };
  if (data.environments.length === 0) return { tone: "none", headline: "There is nothing to look at yet" };
  const silenced = things.length - loud.length;
  if (data.environments.every(({ condition }) => condition === "nothing"))
    return { tone: "none", headline: "Nothing is deployed yet" };
  return {
    tone: "good",
    headline: silenced > 0 ? `All is well, but for ${silenced} that is silenced` : "All is well",
  };
}

function counted(count: number, how: string): string {
  return count === 1 ? `1 thing is ${how}` : `${count} things are ${how}`;
}

function named(things: readonly Thing[]): string {
  const names = things
    .slice(0, NAMED)
    .map(({ environment, name }) =>
      environment === undefined
        ? short(name, NAME_MAX)
        : `${short(name, NAME_MAX)} in ${short(environment, NAME_MAX)}`,
    );
  const more = things.length - names.length;
  return `${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
