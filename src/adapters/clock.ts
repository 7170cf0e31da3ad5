import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. A timer of Node's that is to last longer fires at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Waits, however long.
 * @param bit sleeps for what a timer takes
 */
export async function pause(
  ms: number,
  bit: (ms: number) => Promise<unknown> = (short) => sleep(short),
): Promise<void> {
  let left = ms;
  for (; left > LONGEST_TIMER_MS; left -= LONGEST_TIMER_MS) await bit(LONGEST_TIMER_MS);
  await bit(left);
}

/** The present day in UTC, as `2026-11-24` (ISO 8601). */
export function today(): string {
  return new Date().toISOString().slice(0, "2026-11-24".length);
}
