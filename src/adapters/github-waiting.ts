import type { ReplyHeaders } from "./github-transport.ts";

/** Time as the client needs it; tests hand in one that does not wait. */
export interface Pace {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

/** A wait in ms, by who wants it: what GitHub asks for is no time that GitHub takes. */
export interface Wait {
  own: number;
  asked: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** Seconds; what was lost is not brought back by more. */
const LONGEST_LOSS = 4;

/** The wait before trying again after the nth lost answer: 1, 2, 4, 4 … s, half of it left to chance, or as asked. */
export function waitAfterLoss(nth: number, headers: ReplyHeaders, pace: Pace): Wait {
  const own = SECOND_MS * Math.min(LONGEST_LOSS, 2 ** (nth - 1)) * (0.75 + pace.random() / 2);
  return { own, asked: Math.max(0, (retryAfter(headers, pace.now()) ?? 0) - own) };
}

/**
 * The wait after the nth answer that says too much was asked, as GitHub's REST documentation wants it: `Retry-After`,
 * else until `x-ratelimit-reset` where nothing remains, else a minute that doubles. Never less than a second that
 * doubles: a time that is over already must not make us ask without a pause.
 */
export function waitAfterLimit(nth: number, headers: ReplyHeaders, pace: Pace): Wait {
  const asked = askedAfterLimit(headers, pace.now()) ?? MINUTE_MS * 2 ** (nth - 1);
  return { own: 0, asked: Math.max(asked, SECOND_MS * 2 ** (nth - 1)) };
}

function askedAfterLimit(headers: ReplyHeaders, now: number): number | undefined {
  const asked = retryAfter(headers, now);
  if (asked !== undefined) return asked;
  const reset = headerNumber(headers, "x-ratelimit-reset");
  if (headerNumber(headers, "x-ratelimit-remaining") !== 0 || reset === undefined) return undefined;
  // The reset is told by GitHub's clock; a runner's own may be wrong. One second more for what is rounded off.
  return Math.max(0, reset * SECOND_MS - serverTime(headers, now)) + SECOND_MS;
}

/** What `Retry-After` asks for, in ms (RFC 9110 §10.2.3: seconds, or a date). @param now milliseconds since 1970 */
export function retryAfter(headers: ReplyHeaders, now: number): number | undefined {
  const seconds = headerNumber(headers, "retry-after");
  if (seconds !== undefined) return seconds * SECOND_MS;
  const date = Date.parse(String(headers["retry-after"] ?? ""));
  return Number.isNaN(date) ? undefined : Math.max(0, date - serverTime(headers, now));
}

function serverTime(headers: ReplyHeaders, now: number): number {
  const date = Date.parse(String(headers["date"] ?? ""));
  return Number.isNaN(date) ? now : date;
}

function headerNumber(headers: ReplyHeaders, name: string): number | undefined {
  const text = String(headers[name] ?? "").trim();
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
