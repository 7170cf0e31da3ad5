import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "../../src/testing/assignment.ts";

/** The most wants that can have an offer each, by trying everything. */
function most(wants: readonly number[][], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = wants;
  if (first === undefined) return 0;
  const given = first
    .filter((offer) => !taken.has(offer))
    .map((offer) => 1 + most(rest, new Set([...taken, offer])));
  return Math.max(most(rest, taken), ...given);
}

test("as many as can be get an offer that fits, and no offer is given twice", () => {
  const want = fc.uniqueArray(fc.nat(5), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(want, { maxLength: 6 }), fc.nat(6), (wants, count) => {
      const offers = Array.from({ length: count }, (_, offer) => offer);
      const taken = assign(wants, offers, (offer, one) => one.includes(offer));
      expect(new Set(taken.values()).size).toBe(taken.size);
      for (const [one, offer] of taken) expect(one).toContain(offer);
      expect(taken.size).toBe(most(wants.map((one) => one.filter((offer) => offer < count))));
    }),
    { numRuns: 500 },
  );
});
