import type { HealthRow } from "../dashboard/data.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { durationText } from "../release/duration-text.ts";
import type { EnvironmentStatus } from "../release/status.ts";
import { printable } from "../report/sanitize.ts";
import type { Colors } from "../report/text.ts";
import { ALERTS, type Alert, type AlertName, type Delivery, isOwed, wordsOf } from "../watch/alert.ts";
import type { Delivered } from "../watch/channel.ts";
import type { ObjectiveStatus } from "../watch/objective.ts";
import { byWeight } from "../watch/routed.ts";
import type { EnvironmentLook } from "./environment-look.ts";
import type { Told, Tried } from "./telling.ts";

/** What `monitor` prints (`archi3-monitor-report/1`). */
export interface MonitorReport {
  format: "archi3-monitor-report/1";
  time: string;
  /** False where something is unhealthy, drifted or in breach, and nobody has silenced it. */
  well: boolean;
  environments: readonly EnvironmentStatus[];
  health: readonly HealthRow[];
  objectives: readonly ObjectiveStatus[];
  /** What is wrong now, the worst first. */
  alerts: readonly Alert[];
  /** What was over with this look. */
  ended: readonly Alert[];
  /** What was over before, and is still to be told to somebody whom nobody has reached. */
  owed: readonly Alert[];
  /** Whom this look told, or tried to. */
  told: readonly {
    channel: string;
    about: string;
    status: string;
    alerts: readonly string[];
    /** How many of them were over by then, where the status is `firing`. */
    over: number;
    error: string | null;
  }[];
  /** What could not be looked at. */
  notes: readonly string[];
}

/** What makes an environment unwell by itself. A failed deployment does where what is live is not healthy. */
const UNWELL: ReadonlySet<AlertName> = new Set(["system-instability", "drift", "performance-degradation"]);

/** Sums a look up. @param now milliseconds since 1970 */
export function reportOf(
  statuses: readonly EnvironmentStatus[],
  looks: readonly EnvironmentLook[],
  { before, state, tried }: Told,
  now: number,
): MonitorReport {
  const looked = new Set(looks.map(({ environment }) => environment));
  const isOf = ({ environment }: Alert) => environment === undefined || looked.has(environment);
  const open = state.alerts.filter((alert) => alert.until === undefined && isOf(alert)).sort(byWeight);
  const wasOver = new Set(before.alerts.filter(({ until }) => until !== undefined).map(({ id }) => id));
  const ended = state.alerts.filter(
    (alert) => alert.until !== undefined && !wasOver.has(alert.id) && isOf(alert),
  );
  const owed = state.alerts.filter(
    (alert) =>
      alert.until !== undefined && wasOver.has(alert.id) && isOf(alert) && alert.deliveries.some(isOwed),
  );
  const environments = statuses.filter(({ environment }) => looked.has(environment));
  return {
    format: "archi3-monitor-report/1",
    time: new Date(now).toISOString(),
    well:
      !environments.some((one) => isUnwell(one, open)) &&
      !open.some((alert) => alert.environment === undefined && makesUnwell(alert)),
    environments,
    health: looks.map(({ health }) => health),
    objectives: looks.flatMap(({ objectives }) => objectives),
    alerts: open,
    ended,
    owed,
    told: tried.map(toldLine),
    notes: looks.flatMap(({ notes }) => notes),
  };
}

/** Whether something is wrong with an environment that nobody has silenced. */
function isUnwell(status: EnvironmentStatus, open: readonly Alert[]): boolean {
  const own = open.filter(({ environment }) => environment === status.environment);
  return (isBad(status) && !isSilenced(status, open)) || own.some(makesUnwell);
}

function makesUnwell({ name, silenced }: Alert): boolean {
  return silenced === undefined && UNWELL.has(name);
}

function isBad({ condition }: EnvironmentStatus): boolean {
  return condition === "failed" || condition === "empty";
}

/** Whether a silence covers what an environment's state has been told by. */
function isSilenced({ environment }: EnvironmentStatus, open: readonly Alert[]): boolean {
  const own = open.filter((one) => one.name === "deployment-failure" && one.environment === environment);
  return own.length > 0 && own.every(({ silenced }) => silenced !== undefined);
}

function toldLine({ channel, about, message, result }: Tried): MonitorReport["told"][number] {
  return {
    ...{ channel, about, status: message.status, alerts: message.alerts.map(({ id }) => id) },
    over: message.status === "firing" ? message.alerts.filter(({ until }) => until !== undefined).length : 0,
    error: result.is === "delivered" ? (result.missed ?? null) : untoldWhy(result),
  };
}

/** Why a channel was not told, and what mends that. */
export function untoldWhy(result: Exclude<Delivered, { is: "delivered" }>): string {
  const mend = result.is === "refused" ? result.mend : undefined;
  return mend === undefined ? result.why : `${result.why}; ${mend}`;
}

/** 1 where something is wrong with an environment, 0 when all is well. */
export function exitOf({ well }: MonitorReport): ExitStatus {
  return well ? EXIT.done : EXIT.failed;
}

/** A look, for people: first whether all is well, then what is wrong, what to do, and who knows. */
export function reportText(
  report: MonitorReport,
  { quiet, stays, colors }: { quiet: boolean; stays: boolean; colors: Colors },
): string {
  const now = Date.parse(report.time);
  const lines = [
    ...(stays
      ? [colors.dim(`${report.time.slice(0, "2026-12-01T08:00:00".length).replace("T", " ")} UTC`)]
      : []),
    report.well ? wellText(report, colors) : `${colors.red("✖")} ${unwellText(report)}`,
    ...report.alerts.flatMap((alert) => alertLines(alert, now, colors)),
    ...report.ended.flatMap((alert) => [
      `${colors.green("over")} ${nameOf(alert)}: ${printable(alert.summary)}`,
      ...alert.deliveries.flatMap((delivery) => undeliveredLine(delivery, now, colors)),
    ]),
    ...report.owed.flatMap((alert) => [
      `${colors.yellow("still to be told")} ${nameOf(alert)}, which is over: ${printable(alert.summary)}`,
      ...alert.deliveries.flatMap((delivery) => undeliveredLine(delivery, now, colors)),
    ]),
    ...(quiet ? [] : report.objectives.map((one) => objectiveLine(one, colors))),
    ...(quiet ? [] : report.notes.map((note) => `${colors.yellow("note")} ${printable(note)}`)),
    ...report.told
      .filter(({ error }) => error !== null || !quiet)
      .map(({ channel, about, error, ...what }) =>
        error === null
          ? `${colors.dim("told")} ${printable(channel)} (${printable(about)}): ${toldText(what)}`
          : `${colors.red("not told")} ${printable(channel)} (${printable(about)}): ${printable(error)}`,
      ),
  ];
  return `${lines.join("\n")}\n`;
}

/** "2 firing", "1 firing, 1 over", "1 resolved" */
function toldText({
  status,
  alerts,
  over,
}: Pick<MonitorReport["told"][number], "status" | "alerts" | "over">) {
  const open = alerts.length - over;
  return [...(open > 0 ? [`${open} ${status}`] : []), ...(over > 0 ? [`${over} over`] : [])].join(", ");
}

/** "All is well" is said only where everything was looked at, nothing is open, and everybody was told. */
function wellText(
  { environments, alerts, owed, ended, notes, objectives }: MonitorReport,
  colors: Colors,
): string {
  const names = environments.map(({ environment }) => environment).join(", ");
  const told = alerts.filter(({ silenced }) => silenced === undefined).length;
  const silenced = alerts.length - told;
  const unknown = objectives.filter(
    ({ state, window }) => state === "unknown" && window !== undefined,
  ).length;
  const unseen = notes.length + unknown;
  if (environments.every(({ condition }) => condition === "nothing"))
    return `${colors.yellow("?")} nothing was deployed yet in ${names}`;
  const rest = [
    ...(told > 0 ? [`${told} ${told === 1 ? "alert is" : "alerts are"} open`] : []),
    ...(silenced > 0 ? [`${silenced} ${silenced === 1 ? "is" : "are"} silenced`] : []),
    ...(unseen > 0 ? [`${unseen} ${unseen === 1 ? "thing" : "things"} could not be seen`] : []),
  ];
  const late = [...owed, ...ended].filter(({ deliveries }) => deliveries.some(isOwed)).length;
  if (late > 0)
    rest.push(
      `${late} ${late === 1 ? "alert that is over is" : "alerts that are over are"} still to be told`,
    );
  if (rest.length === 0) return `${colors.green("✔")} all is well in ${names}`;
  return `${colors.yellow(told + late > 0 ? "!" : "?")} nothing is unhealthy in ${names}, but ${rest.join(", ")}`;
}

function unwellText({ environments, alerts }: MonitorReport): string {
  const unwell = environments.filter((one) => isUnwell(one, alerts));
  const names = unwell.map(({ environment }) => environment);
  return `something is wrong${names.length === 0 ? "" : ` in ${names.join(", ")}`}`;
}

function nameOf(alert: Alert): string {
  const { environment } = alert;
  const words = printable(wordsOf(alert));
  return environment === undefined ? words : `${environment}: ${words}`;
}

function alertLines(alert: Alert, now: number, colors: Colors): string[] {
  const { severity } = ALERTS[alert.name];
  const tint = severity === "critical" ? colors.red : severity === "warning" ? colors.yellow : colors.dim;
  const age = durationText(Math.max(0, now - Date.parse(alert.since)));
  const reached = alert.deliveries.filter(
    ({ state, status }) => state === "delivered" && status === "firing",
  );
  const known = reached
    .map(
      (one) =>
        `${one.channel}${one["instead-of"] === undefined ? "" : ` (in the place of ${one["instead-of"]})`}`,
    )
    .join(", ");
  return [
    `${tint(nameOf(alert))}, for ${age}: ${printable(alert.summary)}`,
    ...(alert.facts ?? []).map(([label, value]) => `  ${printable(label)}: ${printable(value)}`),
    ...(alert.next === undefined ? [] : [`  ${colors.bold("next:")} ${printable(alert.next)}`]),
    ...(alert.silenced === undefined ? [] : [`  silenced: ${printable(alert.silenced)}`]),
    ...(known === "" ? [] : [`  ${colors.dim("known to:")} ${printable(known)}`]),
    ...alert.deliveries.flatMap((delivery) => undeliveredLine(delivery, now, colors)),
  ];
}

/** Whoever looks has to know whom nobody has reached. */
function undeliveredLine(delivery: Delivery, now: number, colors: Colors): string[] {
  const { channel, state, status, error, attempts, at } = delivery;
  const name = `${printable(channel)}${delivery["instead-of"] === undefined ? "" : ` (in the place of ${printable(delivery["instead-of"])})`}`;
  if (state === "sending")
    return [`  ${colors.dim("being told:")} ${name}, ${status}, by another process until ${at}`];
  if (error === undefined || state === "delivered") return [];
  const left = Date.parse(at) - now;
  // What is due at once was written down a moment after the look began.
  const again =
    state === "refused"
      ? "given up"
      : `again ${left >= 1_000 ? `in ${durationText(left)}` : "with the next look"}`;
  const tries = attempts === 1 ? "tried once" : `tried ${attempts} times`;
  return [`  ${colors.red("not told:")} ${name}, ${status}: ${printable(error)} (${tries}, ${again})`];
}

function objectiveLine({ name, environment, state, said, target }: ObjectiveStatus, colors: Colors): string {
  const sign = { kept: colors.green("✔"), broken: colors.red("✖"), unknown: colors.yellow("?") }[state];
  return `${sign} ${environment}: ${printable(name)} (${printable(target)}): ${printable(said)}`;
}
