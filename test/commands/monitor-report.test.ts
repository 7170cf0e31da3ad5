import { expect, test } from "vitest";
import { type MonitorReport, reportText } from "../../src/commands/monitor-report.ts";
import type { Delivery } from "../../src/watch/alert.ts";

const TIME = "2026-12-01T10:00:00.000Z";
const plain = (text: string) => text;
const COLORS = { red: plain, yellow: plain, green: plain, cyan: plain, bold: plain, dim: plain };

/** What is said of a message that the channel ops did not take, and that is tried again after so many milliseconds. */
function untold(after: number, more: Partial<Delivery> = {}): string {
  const report: MonitorReport = {
    ...{ format: "archi3-monitor-report/1", time: TIME, well: false },
    ...{ environments: [], health: [], objectives: [], ended: [], told: [], notes: [] },
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
