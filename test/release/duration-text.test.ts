import fc from "fast-check";
import { expect, test } from "vitest";
import { durationText, spanStep, spanText } from "../../src/release/duration-text.ts";

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

test.each([
  [0, "0 ms"],
  [340.4, "340 ms"],
  [999.6, "1 s"],
  [1_234, "1.23 s"],
  [8_968, "8.97 s"],
  [9_996, "10 s"],
  [59_500, "1 min"],
  [185_400, "3 min 5 s"],
  [HOUR - 400, "1 h"],
  [2 * HOUR - 10 * SECOND, "2 h"],
  [24 * HOUR - 20 * SECOND, "1 d"],
  [48 * HOUR - 10 * MINUTE, "2 d"],
  [26 * HOUR + 20 * MINUTE, "1 d 2 h"],
  [Number.NaN, "–"],
])("%d ms that were measured are %s", (ms, text) => expect(spanText(ms)).toBe(text));

test("what was rounded is said as it is", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), (ms) => {
      const step = spanStep(ms);
      expect(spanText(Math.round(ms / step) * step)).toBe(spanText(ms));
    }),
  );
});

test("an age is never longer than it was", () => {
  expect(durationText(4_999)).toBe("4 s");
  expect(durationText(2 * HOUR - 1)).toBe("1 h 59 min");
});
