import { expect, test } from "vitest";
import { LONGEST_TIMER_MS, pause } from "../../src/adapters/clock.ts";

/** What a pause of so many milliseconds sleeps, bit by bit. */
async function sleptBy(ms: number): Promise<number[]> {
  const slept: number[] = [];
  await pause(ms, async (bit) => {
    slept.push(bit);
  });
  return slept;
}

test("a pause of any length is slept in bits that a timer takes", async () => {
  const sixtyDays = 60 * 86_400_000;
  const slept = await sleptBy(sixtyDays);
  expect(slept.length).toBeGreaterThan(1);
  expect(Math.max(...slept)).toBeLessThanOrEqual(LONGEST_TIMER_MS);
  expect(slept.reduce((sum, bit) => sum + bit, 0)).toBe(sixtyDays);
  expect(await sleptBy(1_500)).toEqual([1_500]);
  expect(await sleptBy(0)).toEqual([0]);
});

test("a pause takes its time", async () => {
  const began = performance.now();
  await pause(50);
  expect(performance.now() - began).toBeGreaterThan(45);
});
