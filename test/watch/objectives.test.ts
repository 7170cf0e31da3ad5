import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLimit } from "../../src/health/check.ts";
import type { Objective } from "../../src/watch/objective.ts";
import {
  judgeObjective,
  type Measured,
  valueText,
  windowEnds,
  windowQueries,
} from "../../src/watch/objectives.ts";

const HOUR = 3_600_000;

function limit(text: string) {
  const parsed = parseLimit(text);
  if ("why" in parsed) throw new Error(parsed.why);
  return parsed;
}

const OBJECTIVE: Objective = {
  ...{ name: "response-time", environments: ["production"], target: limit("<200ms") },
  ...{
    is: "query",
    url: "https://prometheus.example",
    insecure: false,
    query: "latency",
    window: HOUR,
    timeout: 1_000,
  },
};

const value = (number: number): Measured => ({ is: "value", value: number });

function judge(...measured: Measured[]) {
  return judgeObjective(
    OBJECTIVE,
    "production",
    measured.map((one, at) => ({ time: at * HOUR, measured: one })),
  );
}

describe("windows that a schedule can honour", () => {
  test("a first look measures the window that ends now", () => {
    expect(windowEnds({ window: HOUR }, undefined, 10 * HOUR)).toEqual([10 * HOUR]);
  });

  test("a look that comes early measures the window that ends now", () => {
    expect(windowEnds({ window: HOUR }, 10 * HOUR, 10.25 * HOUR)).toEqual([10.25 * HOUR]);
  });

  test("looks that were missed are made up for", () => {
    expect(windowEnds({ window: HOUR }, 7 * HOUR, 10.5 * HOUR)).toEqual(
      [8, 9, 10, 10.5].map((at) => at * HOUR),
    );
  });

  test("whenever is looked, no stretch since the last look is left out, as far as two days back", () => {
    const times = fc.record({
      window: fc.integer({ min: 60_000, max: 24 * HOUR }),
      late: fc.integer({ min: 1, max: 40 * HOUR }),
    });
    fc.assert(
      fc.property(times, ({ window, late }) => {
        const last = 1_000_000_000;
        const ends = windowEnds({ window }, last, last + late);
        expect(ends.at(-1)).toBe(last + late);
        expect(ends.length).toBeLessThanOrEqual(49);
        const reaches = ends.length > 48 ? ends : [last, ...ends];
        for (let at = 1; at < reaches.length; at++)
          expect((reaches[at] ?? 0) - (reaches[at - 1] ?? 0)).toBeLessThanOrEqual(window);
      }),
    );
  });

  test("the average over the window is asked for, of the environment", () => {
    const query = 'latency{env="{{environment}}"} # of all';
    expect(windowQueries({ query, window: HOUR }, "production")).toEqual({
      ofSeries: 'avg_over_time((\nlatency{env="production"} # of all\n)[3600000ms:60000ms])',
      ofScalar: 'avg_over_time((vector(\nlatency{env="production"} # of all\n) >= -Inf)[3600000ms:60000ms])',
    });
    expect(windowQueries({ query: "up", window: 60_000 }, "x").ofSeries).toBe(
      "avg_over_time((\nup\n)[60000ms:1000ms])",
    );
  });
});

describe("what samples say", () => {
  test("kept", () => {
    const { status, conditions, points } = judge(value(0.1));
    expect(status).toMatchObject({ state: "kept", value: 0.1, said: "100ms", target: "<200ms" });
    expect(conditions).toEqual([]);
    expect(points).toHaveLength(1);
  });

  test("broken, since its first window", () => {
    const { status, conditions } = judge(value(0.1), value(0.3), value(0.5));
    expect(status.state).toBe("broken");
    expect(conditions).toEqual([
      expect.objectContaining({
        ...{ name: "performance-degradation", environment: "production", subject: "response-time" },
        ...{ summary: "response-time is 500ms in production, not <200ms", since: "1970-01-01T01:00:00.000Z" },
      }),
    ]);
    expect(conditions[0]?.until).toBeUndefined();
  });

  test("broken, kept and broken again since the last look: the first one is over, and another has begun", () => {
    const [earlier] = judge(value(1)).points;
    const later = [value(0.1), value(2)].map((measured, at) => ({ time: (at + 1) * HOUR, measured }));
    const { conditions } = judgeObjective(OBJECTIVE, "production", later, earlier && [earlier]);
    const at = (hour: number) => new Date(hour * HOUR).toISOString();
    expect(conditions.map(({ since, until }) => [since, until])).toEqual([
      [at(0), at(1)],
      [at(2), undefined],
    ]);
    // What goes on is the same as before.
    const [on] = judgeObjective(
      ...([OBJECTIVE, "production", later.slice(1), earlier && [earlier]] as const),
    ).conditions;
    expect(on).toMatchObject({ since: at(0) });
    expect(on?.until).toBeUndefined();
  });

  test("broken while nobody looked, and over by now", () => {
    const { conditions } = judge(value(0.1), value(0.3), value(0.1));
    expect(conditions).toEqual([
      expect.objectContaining({ since: "1970-01-01T01:00:00.000Z", until: "1970-01-01T02:00:00.000Z" }),
    ]);
  });

  test("no data is unknown, and no alarm; a server that does not answer is one", () => {
    const none = judge({ is: "none", why: "the query gives no data" });
    expect([none.isKnown, none.conditions]).toEqual([false, []]);
    const error = judge({ is: "error", why: "no answer within 1 s" });
    expect(error.isKnown).toBe(false);
    expect(error.conditions).toEqual([
      expect.objectContaining({ name: "system-instability", subject: "objective response-time" }),
    ]);
    expect(judge(value(Number.NaN)).status.state).toBe("unknown");
  });

  test("what cannot be measured now is not over for that", () => {
    expect(judge(value(0.3), { is: "none", why: "gone" }).conditions).toEqual([]);
  });
});

test.each([
  ["<200ms", 0.12345, "123.5ms"],
  ["<1%", 0.005, "0.5%"],
  [">99.9%", 0.99912, "99.91%"],
  ["<2s", 1.5, "1.5s"],
  [">4.5", 4.7, "4.7"],
])("a value beside %s is shown in its unit", (target, number, shown) => {
  expect(valueText(number, limit(target))).toBe(shown);
});
