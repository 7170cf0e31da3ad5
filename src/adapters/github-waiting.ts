import type { ReplyHeaders } from "./github-transport.ts";

/** Time as the client needs it; tests hand in one that does not wait. */
export interface Pace {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** Seconds; what was lost is not brought back by more. */
const LONGEST_LOSS = 4;

/** The wait before trying again after the nth lost answer: 1, 2, 4, 4 … s, half of it left to chance. */
export function waitAfterLoss(nth: number, headers: ReplyHeaders, pace: Pace): number {
  const growing = SECOND_MS * Math.min(LONGEST_LOSS, 2 ** (nth - 1)) * (0.75 + pace.random() / 2);
  return Math.max(growing, retryAfter(headers, pace.now()) ?? 0);
}

/**
 * The wait after the nth answer that says too much was asked, as GitHub's REST documentation wants it: `Retry-After`,
 * else until `x-ratelimit-reset` where nothing remains, else a minute that doubles.
 */
export function waitAfterLimit(nth: number, headers: ReplyHeaders, pace: Pace): number {
  const asked = retryAfter(headers, pace.now());
  if (asked !== undefined) return asked;
  const reset = headerNumber(headers, "x-ratelimit-reset");
  if (headerNumber(headers, "x-ratelimit-remaining") === 0 && reset !== undefined) {
    // The reset is told by GitHub's clock; a runner's own may be wrong. One second more for what is rounded off.
    return Math.max(0, reset * SECOND_MS - serverTime(headers, pace.now())) + SECOND_MS;
  }
  return MINUTE_MS * 2 ** (nth - 1);
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfter(headers: ReplyHeaders, now: number): number | undefined {
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
