import { expect, test } from "vitest";
import type { Alert, Delivery } from "../../src/watch/alert.ts";
import { pruned } from "../../src/watch/monitor-retention.ts";
import { type MonitorState, NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import type { ObjectivePoint } from "../../src/watch/objective.ts";

const NOW = Date.parse("2026-11-28T14:00:00Z");
const DAY = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(NOW - days * DAY).toISOString();

function alert(id: number, changes: Partial<Alert> = {}): Alert {
  return {
    id: id.toString(16).padStart(16, "0"),
    name: "drift",
    subject: String(id),
    summary: "It drifted.",
    since: ago(400),
    deliveries: [],
    ...changes,
  };
}

function delivery(state: Delivery["state"]): Delivery {
  return { channel: "ops", status: "resolved", state, at: ago(0), attempts: 1 };
}

const alertsOf = (alerts: Alert[]) => pruned({ ...NOTHING_SEEN, alerts }, NOW).alerts;

test("what is over and told is kept for 90 days; what is open, or still to be told, for ever", () => {
  const kept = [
    alert(1),
    alert(2, { until: ago(90), deliveries: [delivery("delivered")] }),
    alert(3, { until: ago(300), deliveries: [delivery("due")] }),
    alert(4, { until: ago(300), deliveries: [delivery("delivered"), delivery("sending")] }),
  ];
  const gone = [
    alert(5, { until: ago(91) }),
    alert(6, { until: ago(91), deliveries: [delivery("delivered"), delivery("refused")] }),
  ];
  expect(alertsOf([...gone, ...kept])).toEqual(kept);
});

test("of 2,000 alerts more the oldest that are over go, and no other", () => {
  const open = Array.from({ length: 5 }, (_, at) => alert(at));
  const over = Array.from({ length: 2100 }, (_, at) => alert(10 + at, { until: ago(1 + at / 100) }));
  expect(alertsOf([...over, ...open])).toEqual([...over.slice(0, 1995), ...open]);
  const many = Array.from({ length: 2010 }, (_, at) => alert(at));
  expect(alertsOf([...over, ...many])).toEqual(many);
});

test("300 values of each objective in each environment are kept, and 1,000 validations: the newest", () => {
  const course = (name: string, environment: string, length: number): ObjectivePoint[] =>
    Array.from({ length }, (_, at) => ({ name, environment, time: ago(at), value: at, kept: true }));
  const long = course("errors", "production", 302);
  const others = [...course("errors", "staging", 300), ...course("latency", "production", 3)];
  const validations = Array.from({ length: 1002 }, (_, at) => ({
    commit: at.toString(16).padStart(40, "0"),
    time: ago(at),
    errors: 0,
    warnings: 0,
  }));
  const state: MonitorState = { ...NOTHING_SEEN, points: [...long, ...others], validations };
  const left = pruned(state, NOW);
  expect(new Set(left.points)).toEqual(new Set([...long.slice(0, 300), ...others]));
  expect(left.validations).toEqual(validations.slice(0, 1000));
  expect(pruned(left, NOW)).toEqual(left);
});

test("nothing else is touched", () => {
  const state: MonitorState = {
    ...NOTHING_SEEN,
    looked: ago(500),
    watermarks: [{ environment: "production", epoch: 7 }],
    later: ['{"type":"moon"}'],
  };
  expect(pruned(state, NOW)).toEqual(state);
});
