import { expect, test } from "vitest";
import { type MonitorReport, reportOf, reportText } from "../../src/commands/monitor-report.ts";
import type { Tried } from "../../src/commands/telling.ts";
import type { Alert, Delivery } from "../../src/watch/alert.ts";
import { NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import { environment } from "../dashboard/pages.ts";
import { alertOf, messageOf } from "../watch/messages.ts";

const TIME = "2026-12-01T10:00:00.000Z";
const plain = (text: string) => text;
const COLORS = { red: plain, yellow: plain, green: plain, cyan: plain, bold: plain, dim: plain };

/** What is said of a message that the channel ops did not take, and that is tried again after so many milliseconds. */
function untold(after: number, more: Partial<Delivery> = {}): string {
  const report: MonitorReport = {
    ...{ format: "archi3-monitor-report/1", time: TIME, well: false },
    ...{ environments: [], health: [], objectives: [], ended: [], owed: [], told: [], notes: [] },
    alerts: [
      {
        ...{ id: "a".repeat(16), name: "drift", environment: "production", subject: "target" },
        ...{ since: TIME, summary: "it drifted" },
        deliveries: [
          {
            ...{ channel: "ops", status: "firing", state: "due", attempts: 1, error: "status 503" },
            at: new Date(Date.parse(TIME) + after).toISOString(),
            ...more,
          },
        ],
      },
    ],
  };
  const text = reportText(report, { quiet: true, stays: false, colors: COLORS });
  return /not told: ops, firing: status 503 \((.*)\)/.exec(text)?.[1] ?? text;
}

test.each([
  [60_000, "tried once, again in 1 min"],
  [1_000, "tried once, again in 1 s"],
  [999, "tried once, again with the next look"],
  [1, "tried once, again with the next look"],
  [0, "tried once, again with the next look"],
  [-5_000, "tried once, again with the next look"],
])("what is due %i ms after the look began", (after, said) => expect(untold(after)).toBe(said));

test("what is given up is not tried again", () => {
  expect(untold(0, { state: "refused", attempts: 24 })).toBe("tried 24 times, given up");
});

const FAILED = { status: "firing", state: "due", attempts: 2, error: "status 503" } as const;

function alert(name: Alert["name"], where: string, more: Partial<Alert> = {}): Alert {
  return {
    ...{ id: `${name} ${where}`, name, environment: where, subject: "target" },
    ...{ since: TIME, summary: `${name} in ${where}`, deliveries: [], ...more },
  };
}

/** The lines of a look that found these alerts, of which some were known before. */
function lines(
  alerts: readonly Alert[],
  before: readonly Alert[] = [],
  tried: readonly Tried[] = [],
): string[] {
  const names = ["development", "staging", "production"];
  const looks = names.map((name) => ({
    ...{
      environment: name,
      conditions: [],
      sees: () => true,
      epoch: 1,
      objectives: [],
      points: [],
      notes: [],
    },
    health: { environment: name, checks: [] },
  }));
  const told = {
    before: { ...NOTHING_SEEN, alerts: before },
    ...{ state: { ...NOTHING_SEEN, alerts }, tried },
  };
  const statuses = names.map((name) => environment(name, { condition: "healthy", live: `${name}-1` }));
  const report = reportOf(statuses, looks, told, Date.parse(TIME));
  return reportText(report, { quiet: false, stays: false, colors: COLORS }).split("\n");
}

test("only environments in which something is wrong are blamed: neither notices nor what is silenced", () => {
  const [first] = lines([
    alert("drift", "development", { silenced: "migration" }),
    alert("drift", "staging"),
    alert("promotable", "production"),
  ]);
  expect(first).toBe("✖ something is wrong in staging");
  expect(lines([alert("drift", "development", { silenced: "migration" })])[0]).toBe(
    "? nothing is unhealthy in development, staging, production, but 1 is silenced",
  );
});

test("who is still to be told of what is over is not forgotten, and then all is not well", () => {
  const over = alert("drift", "staging", {
    until: TIME,
    deliveries: [{ ...FAILED, channel: "ops", at: "2026-12-01T10:00:52.000Z" }],
  });
  const undelivered = "  not told: ops, firing: status 503 (tried 2 times, again in 52 s)";
  const hint = "1 alert that is over is still to be told";
  const first = `! nothing is unhealthy in development, staging, production, but ${hint}`;
  expect(lines([over]).slice(0, 3)).toEqual([
    first,
    "over staging: Target drifted: drift in staging",
    undelivered,
  ]);
  expect(lines([over], [over]).slice(0, 3)).toEqual([
    first,
    "still to be told staging: Target drifted, which is over: drift in staging",
    undelivered,
  ]);
  const delivered = {
    ...over,
    deliveries: [{ ...FAILED, channel: "ops", at: TIME, state: "delivered" } as const],
  };
  expect(lines([delivered], [delivered])[0]).toBe("✔ all is well in development, staging, production");
});

test("a message of what is over by now is not said to fire", () => {
  const tried = (alerts: Tried["message"]["alerts"]): Tried => ({
    ...{ channel: "ops", about: "Slack", result: { is: "delivered" } },
    message: messageOf({ status: "firing", alerts }),
  });
  const [open, over] = [alertOf(), alertOf({ until: TIME })];
  expect(lines([], [], [tried([over]), tried([open, over]), tried([open])]).slice(1, 4)).toEqual([
    "told ops (Slack): 1 over",
    "told ops (Slack): 1 firing, 1 over",
    "told ops (Slack): 1 firing",
  ]);
});
