import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Freeze, isTimeZone, parseDayTime, parseWeekTime } from "../../src/release/freeze.ts";
import { frozenAt } from "../../src/release/frozen.ts";
import { clocksOf, freezesAround, MINUTE, ZONES } from "./clocks.ts";

function weekly(from: string, to: string, timezone = "Europe/Berlin", reason = "weekend"): Freeze {
  const begin = parseWeekTime(from);
  const end = parseWeekTime(to);
  if (begin === undefined || end === undefined) throw new Error(`${from} or ${to} is no time of a week`);
  return { is: "weekly", from: begin, to: end, timezone, reason };
}

function dated(from: string, to: string, timezone = "Europe/Berlin", reason = "holidays"): Freeze {
  return {
    is: "dated",
    from: parseDayTime(from, "from") ?? "",
    to: parseDayTime(to, "to") ?? "",
    timezone,
    reason,
  };
}

const until = (freezes: readonly Freeze[], now: string) => {
  const frozen = frozenAt(freezes, Date.parse(now));
  return frozen === undefined ? undefined : new Date(frozen.until).toISOString().replace(":00.000Z", "Z");
};

describe("a weekly freeze", () => {
  const weekend = [weekly("fri 16:00", "mon 08:00")];

  test.each([
    ["before it", "2026-11-27T14:59:59Z", undefined],
    ["at its first moment", "2026-11-27T15:00:00Z", "2026-11-30T07:00Z"],
    ["on its Sunday", "2026-11-29T12:00:00Z", "2026-11-30T07:00Z"],
    ["at its last moment", "2026-11-30T06:59:59Z", "2026-11-30T07:00Z"],
    ["after it", "2026-11-30T07:00:00Z", undefined],
    ["in summer, on the zone's clocks", "2026-07-03T14:00:00Z", "2026-07-06T06:00Z"],
    ["over the end of summer time", "2026-10-24T12:00:00Z", "2026-10-26T07:00Z"],
    ["over its beginning", "2026-03-28T12:00:00Z", "2026-03-30T06:00Z"],
  ])("%s", (_what, now, end) => {
    expect(until(weekend, now)).toBe(end);
  });

  test("within a day, over midnight, and nearly a whole week", () => {
    expect(until([weekly("wed 12:00", "wed 13:00")], "2026-11-25T11:30:00Z")).toBe("2026-11-25T12:00Z");
    expect(until([weekly("sun 23:00", "mon 01:00")], "2026-11-29T23:30:00Z")).toBe("2026-11-30T00:00Z");
    expect(until([weekly("mon 16:00", "mon 08:00")], "2026-11-30T08:00:00Z")).toBeUndefined();
    expect(until([weekly("mon 16:00", "mon 08:00")], "2026-12-01T08:00:00Z")).toBe("2026-12-07T07:00Z");
  });

  test("begins and ends after a time that clocks skip", () => {
    // In Berlin 02:00 is followed by 03:00 on 29 March 2026, at 01:00 in UTC.
    expect(until([weekly("sun 02:30", "sun 12:00")], "2026-03-29T00:59:59Z")).toBeUndefined();
    for (const now of ["01:00:00", "01:00:30", "01:15:00", "01:30:00"])
      expect(until([weekly("sun 02:30", "sun 12:00")], `2026-03-29T${now}Z`), now).toBe("2026-03-29T10:00Z");
    expect(until([weekly("sat 12:00", "sun 02:30")], "2026-03-29T00:59:59Z")).toBe("2026-03-29T01:00Z");
    expect(until([weekly("sat 12:00", "sun 02:30")], "2026-03-29T01:00:00Z")).toBeUndefined();
    expect(until([weekly("sun 02:15", "sun 02:45")], "2026-03-29T01:00:00Z")).toBeUndefined();
  });

  test("takes the longer reading of times that come twice", () => {
    // On 25 October 2026 the hour from 02:00 to 03:00 comes twice: from 00:00 and from 01:00 in UTC.
    expect(until([weekly("sun 02:30", "sun 04:00")], "2026-10-25T00:30:00Z")).toBe("2026-10-25T03:00Z");
    expect(until([weekly("sun 01:00", "sun 02:30")], "2026-10-25T01:29:00Z")).toBe("2026-10-25T01:30Z");
  });

  test("has no hole where clocks show a time before its beginning again", () => {
    for (const now of ["00:30:00", "00:31:00", "01:00:30", "01:29:00", "01:31:00"])
      expect(until([weekly("sun 02:30", "sun 10:00")], `2026-10-25T${now}Z`), now).toBe("2026-10-25T09:00Z");
  });
});

describe("a dated freeze", () => {
  test("holds its last day", () => {
    const holidays = [dated("2026-12-20", "2027-01-03")];
    expect(until(holidays, "2026-12-19T22:59:59Z")).toBeUndefined();
    expect(until(holidays, "2026-12-19T23:00:00Z")).toBe("2027-01-03T23:00Z");
    expect(until(holidays, "2027-01-03T22:59:00Z")).toBe("2027-01-03T23:00Z");
    expect(until(holidays, "2027-01-03T23:00:00Z")).toBeUndefined();
  });

  test("may have times", () => {
    expect(until([dated("2026-12-20 18:00", "2026-12-21 06:00")], "2026-12-20T18:00:00Z")).toBe(
      "2026-12-21T05:00Z",
    );
  });
});

test("a day that a zone left out is over when it would have begun", () => {
  // In Apia Thursday, 29 December 2011, was followed by Saturday, at 10:00 in UTC.
  const friday = [weekly("fri 16:00", "sat 08:00", "Pacific/Apia")];
  expect(until(friday, "2011-12-30T09:59:00Z")).toBeUndefined();
  expect(until(friday, "2011-12-30T10:00:00Z")).toBe("2011-12-30T18:00Z");
  const left = [dated("2011-12-30", "2011-12-30", "Pacific/Apia")];
  for (const now of ["09:59:00", "10:00:00"]) expect(until(left, `2011-12-30T${now}Z`)).toBeUndefined();
  const around = [dated("2011-12-29", "2011-12-30 12:00", "Pacific/Apia")];
  expect(until(around, "2011-12-30T09:59:00Z")).toBe("2011-12-30T10:00Z");
});

test.each(ZONES)(
  "around the changes of the clocks of %s moments are frozen as the clocks say",
  (timezone, year) => {
    const clocks = clocksOf(timezone, year);
    for (const freeze of freezesAround(clocks, timezone)) {
      const { frozen, windows } = clocks.weekly(freeze);
      const until = (minute: number) => frozenAt([freeze], minute * MINUTE)?.until;
      for (const change of clocks.changes()) {
        for (let at = change - 90; at < change + 90; at += 10)
          expect(until(at) !== undefined, `${timezone} ${at}`).toBe(frozen[at - clocks.begin] === 1);
        for (const [first, end] of windows) {
          if (first >= end || (Math.abs(first - change) > 120 && Math.abs(end - change) > 120)) continue;
          // One without a hole: the first moment and the last know of the same end.
          expect(until(first - 1)).toBeUndefined();
          expect(until(first)).toBe(end * MINUTE);
          expect(until(end - 1)).toBe(end * MINUTE);
          expect(until(end)).toBeUndefined();
        }
      }
    }
  },
);

test("freezes that follow each other are one, with the first one's reason", () => {
  // The holidays end at midnight of a Sunday, in a weekend that lasts until Monday.
  const both = [dated("2026-12-20", "2027-01-03"), weekly("fri 16:00", "mon 08:00")];
  expect(frozenAt(both, Date.parse("2026-12-25T12:00:00Z"))).toEqual({
    reason: "holidays",
    until: Date.parse("2027-01-04T07:00:00Z"),
  });
});

test("freezes that leave no free time end all the same", () => {
  const always = [weekly("mon 08:00", "fri 08:00"), weekly("fri 08:00", "mon 08:00")];
  expect(frozenAt(always, Date.parse("2026-11-25T12:00:00Z"))?.until).toBeGreaterThan(
    Date.parse("2027-01-01"),
  );
});

test("a frozen moment is frozen until its end, and free then", () => {
  const minute = fc.integer({ min: 0, max: 7 * 24 * 60 - 1 });
  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "UTC",
  );
  fc.assert(
    fc.property(
      minute,
      minute,
      zones,
      fc.integer({ min: 1_760_000_000, max: 1_830_000_000 }),
      (from, to, timezone, second) => {
        fc.pre(from !== to);
        const time = (at: number) => ({ day: Math.floor(at / 1440) + 1, minute: at % 1440 });
        const freeze: Freeze = { is: "weekly", from: time(from), to: time(to), timezone, reason: "r" };
        const frozen = frozenAt([freeze], second * 1000);
        if (frozen === undefined) return;
        expect(frozen.until).toBeGreaterThan(second * 1000);
        expect(frozenAt([freeze], frozen.until - 1)?.until).toBe(frozen.until);
        expect(frozenAt([freeze], frozen.until)).toBeUndefined();
      },
    ),
  );
});

test("what is no time is refused", () => {
  for (const text of ["fri", "fri 24:00", "fri 16:60", "Fri 16:00", "xyz 10:00", "fri 6:00", ""])
    expect(parseWeekTime(text), text).toBeUndefined();
  for (const text of ["2026-02-30", "2026-13-01", "2026-1-1", "2026-12-20 25:00", "fri 16:00", ""])
    expect(parseDayTime(text, "from"), text).toBeUndefined();
  expect(["Europe/Berlin", "UTC"].every(isTimeZone)).toBe(true);
  expect(["Europe/Berlim", "", "CET+1"].some(isTimeZone)).toBe(false);
});
