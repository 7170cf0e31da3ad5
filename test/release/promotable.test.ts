import { describe, expect, test } from "vitest";
import { isPromotable, judgeCandidate, nextDigest } from "../../src/release/promotable.ts";
import { standingOf } from "../../src/release/standing.ts";
import { digest, failed, HOUR, healthy, ledger, NOON, rolledBack, type Told, UNREVIEWED } from "./ledgers.ts";

const next = (before: Told[], own: Told[]) => {
  const entries = ledger(...own);
  return nextDigest(standingOf(ledger(...before)), standingOf(entries), entries);
};

describe("what may come next", () => {
  const before = healthy(1, "a");
  test("is what is live before", () => {
    expect(next(before, [])).toEqual({ id: "env-1", digest: digest("a") });
    expect(next([...before, ...healthy(3, "b")], healthy(1, "a"))).toEqual({
      id: "env-3",
      digest: digest("b"),
    });
    expect(next([], [])).toBeUndefined();
    expect(next(failed(1, "a", "empty"), [])).toBeUndefined();
  });

  test.each<[string, Told[]]>([
    ["is live", healthy(1, "a")],
    ["was replaced", [...healthy(1, "a"), ...healthy(3, "b")]],
    ["was rolled back", [...healthy(1, "b"), ...healthy(3, "a"), ...rolledBack(5, "b", "env-1")]],
    ["failed", [...healthy(1, "b"), ...failed(3, "a", "env-1"), { event: "unlock" }]],
    [
      "was live without a verdict",
      [
        { event: "intent", of: "a" },
        { event: "interrupted", id: "env-1", live: "env-1" },
        ...healthy(3, "b"),
      ],
    ],
  ])("is never what %s here", (_title, own) => expect(next(before, own)).toBeUndefined());

  test("may be tried again where it never became live", () => {
    expect(
      next(before, [
        { event: "intent", of: "a" },
        { event: "interrupted", id: "env-1" },
      ])?.id,
    ).toBe("env-1");
  });
});

/** What alice is asked by a workflow. */
const TO_APPROVE = {
  reviewers: { ...UNREVIEWED.reviewers, users: ["alice"] },
  approvals: { is: "later" as const },
};

test("an approval that is still to be given stops no promotion, and nothing else is let pass with it", () => {
  const facts = {
    ...{ environment: "production", now: NOON, digest: digest("a"), standing: standingOf([]) },
    ...{ before: undefined, soakMs: 0, evidence: [], locks: [], freeze: [], ...TO_APPROVE },
    checklist: { required: true, points: [] },
  };
  const candidate = judgeCandidate("env-1", facts);
  expect(candidate.gates.map(({ name }) => name)).toEqual(["approval"]);
  expect(isPromotable(candidate)).toBe(true);
  const locked = judgeCandidate("env-1", { ...facts, locks: [{ reason: "r", owner: "o" }] });
  expect(isPromotable(locked)).toBe(false);
  expect(isPromotable(judgeCandidate("env-1", { ...facts, approvals: { is: "outside" } }))).toBe(false);
});

test("every gate that does not hold is named, of those that are known", () => {
  const entries = ledger(...healthy(1, "a", 0));
  const { gates } = judgeCandidate("env-1", {
    ...{ environment: "production", now: NOON + HOUR, digest: digest("a"), standing: standingOf([]) },
    before: { environment: "env", entries, standing: standingOf(entries), evidence: [] },
    ...{ soakMs: 2 * HOUR, evidence: ["load"], locks: [{ reason: "r", owner: "o" }], ...TO_APPROVE },
    freeze: [{ is: "dated", from: "2026-01-01T00:00", to: "2027-01-01T00:00", timezone: "UTC", reason: "f" }],
    checklist: { required: true, points: [{ point: "p", state: "open", reason: "r" }] },
  });
  expect(gates.map(({ name }) => name)).toEqual([
    ...["after", "evidence", "lock", "freeze", "approval", "checklist"],
  ]);
});
