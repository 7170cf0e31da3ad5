import type { Freeze, WeekTime } from "../../src/release/freeze.ts";

/** What clocks show, asked of Intl alone: slow, simple, and nothing that the code under test uses. */

export const MINUTE = 60_000;
const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** Offsets of our days change on quarters of an hour only. */
const STEP = 15;

/** One stretch of time on the clocks of a zone, minute by minute. Minutes count from 1970. */
export class Clocks {
  readonly begin: number;
  readonly end: number;
  readonly #shown: Int32Array;

  /** @param from the first day, such as `2026-01-01` */
  constructor(timezone: string, from: string, days: number) {
    this.begin = Date.parse(`${from}T00:00Z`) / MINUTE;
    this.end = this.begin + days * DAY;
    this.#shown = new Int32Array(days * DAY);
    const format = new Intl.DateTimeFormat("sv", {
      timeZone: timezone,
      dateStyle: "short",
      timeStyle: "short",
    });
    for (let at = 0; at < this.#shown.length; at += STEP) {
      const text = format.format((this.begin + at) * MINUTE).replace(" ", "T");
      const shown = Date.parse(`${text}Z`) / MINUTE;
      for (let minute = 0; minute < STEP; minute++) this.#shown[at + minute] = shown + minute;
    }
  }

  /** What the clocks show at a minute, as a minute of UTC. */
  shown(minute: number): number {
    return this.#shown[minute - this.begin] ?? Number.NaN;
  }

  /** The minutes at which clocks are put forward or back. */
  changes(): number[] {
    const found: number[] = [];
    for (let at = this.begin + STEP; at < this.end; at += STEP)
      if (this.shown(at) - this.shown(at - STEP) !== STEP) found.push(at);
    return found;
  }

  /** The first minute at which clocks show a time or a later one. */
  #firstFrom(shown: number): number {
    const near = Math.max(this.begin, shown - 2 * DAY);
    for (let at = near; at < this.end; at++) if (this.shown(at) >= shown) return at;
    return this.end;
  }

  /** The last minute at which clocks come to show a time, or go past it. */
  #lastFrom(shown: number): number {
    const near = Math.min(this.end - 1, shown + 2 * DAY);
    for (let at = near; at >= this.begin; at--) {
      if (this.shown(at) === shown) return at;
      if (this.shown(at) < shown) return at + 1;
    }
    return this.begin;
  }

  /** Whether each minute lies in a weekly freeze, and the minutes at which each window begins and has ended. */
  weekly({ from, to }: Freeze & { is: "weekly" }): { frozen: Uint8Array; windows: [number, number][] } {
    const frozen = new Uint8Array(this.end - this.begin);
    const windows: [number, number][] = [];
    // 29 December 1969 was a Monday.
    const monday = Math.floor((this.begin + 3 * DAY) / WEEK) * WEEK - 3 * DAY;
    for (let week = monday - 2 * WEEK; week < this.end + WEEK; week += WEEK) {
      const begins = week + inWeek(from);
      const ends = week + inWeek(to) + (inWeek(to) <= inWeek(from) ? WEEK : 0);
      if (begins < this.begin + 2 * DAY || ends > this.end - 2 * DAY) continue;
      const window: [number, number] = [this.#firstFrom(begins), this.#lastFrom(ends)];
      frozen.fill(1, window[0] - this.begin, window[1] - this.begin);
      windows.push(window);
    }
    return { frozen, windows };
  }
}

function inWeek({ day, minute }: WeekTime): number {
  return (day - 1) * DAY + minute;
}

/** Zones whose clocks change in every way there is, and a year of each. */
export const ZONES: readonly [timezone: string, year: number][] = [
  ["Europe/Berlin", 2026],
  // By half an hour.
  ["Australia/Lord_Howe", 2026],
  // At midnight.
  ["America/Santiago", 2026],
  ["Africa/Cairo", 2026],
  ["America/New_York", 2026],
  // Left a day out.
  ["Pacific/Apia", 2011],
];

/** A year's clocks, with a fortnight before and after. */
export function clocksOf(timezone: string, year: number): Clocks {
  return new Clocks(timezone, `${year - 1}-12-17`, 365 + 30);
}

/** Freezes that begin or end within an hour of every change of the clocks, on both sides of it. */
export function freezesAround(clocks: Clocks, timezone: string): (Freeze & { is: "weekly" })[] {
  return clocks.changes().flatMap((change) =>
    [-50, 0, 10].flatMap((off) => {
      const near = weekTimeOf(clocks.shown(change) + off);
      const far = weekTimeOf(clocks.shown(change) + off + 9 * 60);
      return [
        { is: "weekly" as const, from: near, to: far, timezone, reason: "near" },
        { is: "weekly" as const, from: far, to: near, timezone, reason: "far" },
      ];
    }),
  );
}

function weekTimeOf(shown: number): WeekTime {
  return { day: ((Math.floor(shown / DAY) + 3) % 7) + 1, minute: shown % DAY };
}
