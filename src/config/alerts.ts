import { isMapping } from "../policy/pointer.ts";
import { parseDayTime } from "../release/freeze.ts";
import type { AlertName } from "../watch/alert.ts";
import type { Contact } from "../watch/channel.ts";
import type { Alerting, Route, Silence } from "../watch/routing.ts";
import { checkChannels, checkVariables, type RawChannel, readChannel } from "./channels.ts";
import type { At } from "./document.ts";
import { Reader } from "./reader.ts";

/** What archi3.yaml says of who is told, as its schema lets it pass. */
export interface RawAlerting {
  alerts?: { channels?: { [name: string]: RawChannel }; routes?: RawRoute[] };
  contacts?: Contact[];
  silences?: RawSilence[];
}

interface RawRoute {
  on: AlertName[];
  environments?: string[];
  to: string[];
  after?: string;
}

interface RawSilence {
  alert: AlertName;
  environment?: string;
  until: string;
  reason: string;
}

/** The parts of archi3.yaml that say who is told. */
export const ALERTING_PARTS = ["alerts", "contacts", "silences"] as const;
export type AlertingPart = (typeof ALERTING_PARTS)[number];

/** What is so where a part is wrong, and passed over. */
export const WITHOUT_PART: { readonly [part in AlertingPart]: string } = {
  alerts: "no channel is told",
  contacts: "no contact is named",
  silences: "no silence counts",
};

/** Where nobody is told of anything. */
export const NO_ALERTING: Alerting = { channels: [], routes: [], silences: [], contacts: [] };

/** The longest time that a condition may have to hold before anybody is told. */
const LONGEST_AFTER = "7d";

/**
 * Reads who is told of what.
 * @param environments the names of all
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the first thing that the schema cannot see to be wrong
 */
export function readAlerting(raw: RawAlerting, environments: readonly string[], at: At): Alerting {
  const own = new Reader([], at);
  const named = Object.entries(raw.alerts?.channels ?? {});
  const channels = named.map(([name, channel]) =>
    readChannel(name, channel, own, ["alerts", "channels", name]),
  );
  const known = { channels: channels.map(({ name }) => name), environments };
  return {
    channels,
    routes: (raw.alerts?.routes ?? []).map((route, index) =>
      readRoute(route, own, ["alerts", "routes", String(index)], known),
    ),
    silences: (raw.silences ?? []).map((silence, index) =>
      readSilence(silence, own, ["silences", String(index)], environments),
    ),
    contacts: raw.contacts ?? [],
  };
}

function readRoute(
  raw: RawRoute,
  own: Reader,
  path: readonly string[],
  { channels, environments }: { channels: readonly string[]; environments: readonly string[] },
): Route {
  const among = { what: "channel", among: channels, otherwise: "add it under `alerts.channels`" };
  return {
    on: raw.on,
    environments: raw.environments?.map((name, index) =>
      own.environment(name, [...path, "environments", String(index)], environments),
    ),
    to: raw.to.map((name, index) => own.named(name, [...path, "to", String(index)], among)),
    after: own.duration(raw.after, [...path, "after"], { most: LONGEST_AFTER }) ?? 0,
  };
}

function readSilence(
  raw: RawSilence,
  own: Reader,
  path: readonly string[],
  environments: readonly string[],
): Silence {
  const until = momentOf(raw.until) ?? noMoment(raw.until, own, [...path, "until"]);
  return {
    alert: raw.alert,
    environment:
      raw.environment === undefined
        ? undefined
        : own.environment(raw.environment, [...path, "environment"], environments),
    until,
    reason: raw.reason,
  };
}

function noMoment(text: string, own: Reader, path: readonly string[]): never {
  return own.refuse(
    path,
    `until: ${JSON.stringify(text)} is no time`,
    "write a day in UTC, until it begins (`2030-12-31`), a day and a time in UTC (`2030-12-31 16:00`), or a time with its zone (`2030-12-31T08:00:00+01:00`)",
  );
}

/**
 * Looks before the schema judges at what it cannot explain: which keys belong to which channel, and what is no time.
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
export function checkAlertsAsWritten(value: unknown, at: At): void {
  checkVariables(value, at);
  checkChannels(value, at);
  const silences = isMapping(value) ? value["silences"] : undefined;
  if (!Array.isArray(silences)) return;
  const own = new Reader(["silences"], at);
  silences.forEach((silence: unknown, index) => {
    const until = isMapping(silence) ? silence["until"] : undefined;
    if (typeof until === "string" && momentOf(until) === undefined)
      noMoment(until, own, [String(index), "until"]);
  });
}

/**
 * Reads `2026-12-01`, which is its beginning, `2026-12-01 16:00`, both in UTC, or a time as RFC 3339 has it, with or
 * without seconds.
 * @returns milliseconds since 1970, or undefined for what is none
 */
function momentOf(text: string): number | undefined {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  // What overflows, such as 30 February, is no day in either form.
  const inUtc = parseDayTime(zone === undefined ? text : `${day} ${time}`, "from");
  if (inUtc === undefined) return undefined;
  const moment = Date.parse(zone === undefined ? `${inUtc}Z` : text.toUpperCase());
  return Number.isNaN(moment) ? undefined : moment;
}
