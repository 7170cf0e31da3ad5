import { describe, expect, test } from "vitest";
import { parseDuration } from "../../src/health/check.ts";
import { waitOption } from "../../src/release/duration-text.ts";
import { type GateFacts, type GateName, judgeGates, passageOf } from "../../src/release/gates.ts";
import { standingOf } from "../../src/release/standing.ts";
import { digest, failed, HOUR, healthy, ledger, NOON, rolledBack, type Told, UNREVIEWED } from "./ledgers.ts";

const FACTS: GateFacts = {
  ...{
    environment: "env",
    now: NOON + 10 * HOUR,
    digest: digest("a"),
    bundleFault: undefined,
    attestation: undefined,
    before: undefined,
  },
  ...{ soakMs: 0, evidence: [], standing: standingOf([]), locks: [], freeze: [], ...UNREVIEWED },
  ...{
    plan: { approved: undefined, now: "hash" },
    checklist: { required: false, points: [] },
    breakGlass: false,
  },
};

const comes = (...told: Told[]): NonNullable<GateFacts["before"]> => {
  const entries = ledger(...told);
  return { environment: "staging", entries, standing: standingOf(entries), evidence: [] };
};
const verdict = (name: GateName, facts: Partial<GateFacts>) =>
  judgeGates({ ...FACTS, ...facts }).find((gate) => gate.name === name)?.verdict;

test("every gate is judged, in the order in which people read them", () => {
  expect(judgeGates(FACTS).map(({ name }) => name)).toEqual([
    ...["bundle", "attestation", "after", "evidence", "lock", "freeze", "plan"],
    ...["protection", "approval", "checklist"],
  ]);
  expect(passageOf(judgeGates(FACTS))).toEqual({ is: "open" });
});

test.each([
  [1, "1m"],
  [HOUR, "60m"],
  [5 * HOUR + 1, "6h"],
  [8953 * 60_000, "7d"],
])("%d ms to wait are told as %s, which is as long at least", (ms, told) => {
  expect(waitOption(ms)).toBe(told);
  expect(parseDuration(told)).toBeGreaterThanOrEqual(ms);
});

describe("order and soak", () => {
  test.each<[string, Told[], string]>([
    ["never there", [], "refuse"],
    ["there for ten hours", healthy(1, "a", 0), "pass"],
    ["there for an hour, and still", healthy(1, "a", 9), "wait"],
    ["replaced after an hour", [...healthy(1, "a", 0), ...healthy(3, "b", 1)], "refuse"],
    ["replaced after three hours", [...healthy(1, "a", 0), ...healthy(3, "b", 3)], "pass"],
    [
      "rolled back from",
      [...healthy(1, "b", 0), ...healthy(3, "a", 0), ...rolledBack(5, "b", "env-1", 9)],
      "refuse",
    ],
    ["failed", failed(1, "a", "empty", 0), "refuse"],
  ])("%s: %s", (_title, told, is) => {
    expect(verdict("after", { before: comes(...told), soakMs: 2 * HOUR })?.is).toBe(is);
  });

  test("what to do first is done with the same bundle, as it was named", () => {
    const before = comes();
    const mend = (facts: Partial<GateFacts>) => {
      const said = verdict("after", { before, ...facts });
      return said?.is === "refuse" ? said.mend : undefined;
    };
    expect(mend({})).toMatch(/archi3-policy deploy --environment staging$/);
    expect(mend({ bundle: "my bundle.tgz" })).toMatch(
      /deploy --environment staging --bundle 'my bundle.tgz'$/,
    );
  });

  test("a wait says until when", () => {
    expect(verdict("after", { before: comes(...healthy(1, "a", 9)), soakMs: 2 * HOUR })).toMatchObject({
      until: NOON + 11 * HOUR,
    });
  });
});

describe("evidence", () => {
  const proof = (of: string, result: "pass" | "fail", name = "load") => ({
    ...{ digest: digest(of), time: "", evidence: { name, result } },
  });
  test.each([
    ["none", [], "refuse"],
    ["a pass", [proof("a", "pass")], "pass"],
    ["a failure after a pass", [proof("a", "pass"), proof("a", "fail")], "refuse"],
    ["a pass after a failure", [proof("a", "fail"), proof("a", "pass")], "pass"],
    ["another digest's", [proof("b", "pass")], "refuse"],
    ["another name's", [proof("a", "pass", "security")], "refuse"],
    ["another digest's failure afterwards", [proof("a", "pass"), proof("b", "fail")], "pass"],
  ])("%s", (_title, evidence, is) => {
    const facts = { before: { ...comes(...healthy(1, "a", 0)), evidence }, evidence: ["load"] };
    expect(verdict("evidence", facts)?.is).toBe(is);
  });

  test("that is missing is named in the command that attaches it, with the deployment it is about", () => {
    const evidence = [proof("a", "pass")];
    const mend = (before: NonNullable<GateFacts["before"]>, ...names: string[]) => {
      const judged = verdict("evidence", { before: { ...before, evidence }, evidence: names });
      return judged?.is === "refuse" ? judged.mend : undefined;
    };
    expect(mend(comes(...healthy(1, "a", 0)), "load", "security")).toBe(
      "attach it when it passes: archi3-policy evidence --environment staging --name security --result pass",
    );
    expect(mend(comes(...healthy(1, "a", 0), ...healthy(3, "b", 1)), "end-to-end", "security")).toBe(
      "attach it when it passes: archi3-policy evidence --environment staging --deployment-id env-1 --name end-to-end --result pass, and the same for security",
    );
  });
});

describe("locks", () => {
  const lock = (until?: string) => [{ reason: "r", owner: "o", ...(until === undefined ? {} : { until }) }];
  test("hold until they end", () => {
    expect(verdict("lock", { locks: lock() })?.is).toBe("refuse");
    expect(verdict("lock", { locks: lock(new Date(NOON + 11 * HOUR).toISOString()) })?.is).toBe("refuse");
    expect(verdict("lock", { locks: lock(new Date(NOON + 9 * HOUR).toISOString()) })?.is).toBe("pass");
  });
  test("a rollback holds, a digest that failed is refused, unlock lifts both", () => {
    const held = [...healthy(1, "x"), ...healthy(3, "b"), ...rolledBack(5, "x", "env-1")];
    const bad = [...healthy(1, "x"), ...failed(3, "a", "env-1")];
    for (const told of [held, bad]) {
      expect(verdict("lock", { standing: standingOf(ledger(...told)) })?.is).toBe("refuse");
      expect(verdict("lock", { standing: standingOf(ledger(...told, { event: "unlock" })) })?.is).toBe(
        "pass",
      );
    }
  });
});

test("a digest that failed is refused alone, and until unlock also where a rollback to it was healthy", () => {
  const bad: Told[] = [
    ...[...healthy(1, "x"), ...healthy(3, "a")],
    ...([
      { event: "intent", of: "a" },
      { event: "failed", id: "env-5", live: "env-5" },
    ] as const),
  ];
  const other = { digest: digest("b"), standing: standingOf(ledger(...bad)) };
  expect(verdict("lock", other)).toEqual({ is: "pass", reason: "no lock" });
  const standing = standingOf(ledger(...bad, ...rolledBack(7, "a", "env-3")));
  const { stops } = standing;
  expect(verdict("lock", { standing })?.is).toBe("refuse");
  // Not by the rollback's hold alone.
  expect(verdict("lock", { standing: { ...standing, stops: { ...stops, hold: undefined } } })).toMatchObject({
    ...{ is: "refuse", reason: expect.stringMatching(/failed here as env-5$/) },
  });
});

test("break-glass passes what it may, and never digest, attestation, lock, protection or a stale plan", () => {
  const facts: GateFacts = {
    ...FACTS,
    ...{
      bundleFault: "flipped",
      attestation: {
        demand: { workflow: ".github/workflows/release.yml", ref: "refs/heads/main", repository: undefined },
        found: { is: "missing", said: "none" },
      },
      before: comes(),
      evidence: ["load"],
      reviewers: { users: ["alice"], teams: [], preventSelfReview: true, where: "production" },
      protection: { is: "read", found: undefined },
      breakGlass: true,
    },
    locks: [{ reason: "r", owner: "o" }],
    freeze: [{ is: "dated", from: "2026-01-01T00:00", to: "2027-01-01T00:00", timezone: "UTC", reason: "f" }],
    plan: { approved: "old", now: "new" },
    checklist: { required: true, points: [{ point: "p", state: "open", reason: "r" }] },
  };
  const by = (gates: ReturnType<typeof judgeGates>) =>
    Object.fromEntries(gates.map((gate) => [gate.name, gate.verdict.is]));
  expect(by(judgeGates(facts))).toEqual({
    ...{ bundle: "refuse", attestation: "refuse", lock: "refuse", plan: "refuse", protection: "refuse" },
    ...{
      after: "bypassed",
      evidence: "bypassed",
      freeze: "bypassed",
      approval: "bypassed",
      checklist: "bypassed",
    },
  });
  expect(Object.values(by(judgeGates({ ...facts, breakGlass: false })))).toEqual([
    ...["refuse", "refuse", "refuse", "refuse", "refuse", "wait", "refuse", "refuse", "refuse", "refuse"],
  ]);
});

describe("the plan", () => {
  const asked: Partial<GateFacts> = {
    reviewers: { ...UNREVIEWED.reviewers, users: ["alice"] },
    approvals: {
      is: "read",
      reviews: [{ by: "alice", approves: true, environments: ["production"] }],
      authors: [],
    },
  };
  const plan = (approved: string | undefined) => ({ plan: { approved, now: "hash" } });

  test("has to be named where somebody has approved it", () => {
    expect(verdict("plan", { ...asked, ...plan(undefined), bundle: "my bundle.tgz" })).toEqual({
      is: "refuse",
      reason: "nobody knows which plan was approved: --plan-hash is missing",
      mend: "hand in the hash that the job before the approval printed: archi3-policy plan --environment env --bundle 'my bundle.tgz'",
    });
    expect(verdict("plan", { ...asked, ...plan("hash") })?.is).toBe("pass");
    expect(verdict("plan", { ...asked, ...plan("other") })?.is).toBe("refuse");
    const unread = { is: "unread", why: "w", mend: "m" } as const;
    expect(verdict("plan", { ...asked, ...plan(undefined), approvals: unread })?.is).toBe("refuse");
  });

  test.each<[string, Partial<GateFacts>]>([
    ["nobody has to approve", { approvals: { is: "read", reviews: [], authors: [] } }],
    ["nobody was asked yet", { ...asked, approvals: { is: "later" } }],
    ["nobody can be asked", { ...asked, approvals: { is: "outside" } }],
    ["the approval is passed in an emergency", { ...asked, breakGlass: true }],
  ])("need not be named where %s", (_title, facts) => {
    expect(verdict("plan", { ...facts, ...plan(undefined) })?.is).toBe("pass");
  });
});

test("what is only shown of the checklist stops nothing", () => {
  const points = [{ point: "p", state: "open" as const, reason: "r" }];
  expect(verdict("checklist", { checklist: { required: false, points } })?.is).toBe("pass");
  expect(verdict("checklist", { checklist: { required: true, points } })?.is).toBe("refuse");
});

test("a point that nobody can tell is not said to hold", () => {
  const points = [
    { point: "p", state: "holds" as const, reason: "r" },
    { point: "q", state: "unknown" as const, reason: "r" },
  ];
  const reason = (of: typeof points | []) =>
    verdict("checklist", { checklist: { required: true, points: of } })?.reason;
  expect(reason(points)).toBe("no open point; unknown: q");
  expect(reason([])).toBe("every point holds");
});

test("of several waits the last end counts, and none is known where one is not", () => {
  const wait = (until: number | undefined) => ({
    name: "freeze" as const,
    verdict: { is: "wait" as const, reason: "", until },
  });
  expect(passageOf([wait(1), wait(5)])).toMatchObject({ is: "wait", until: 5 });
  expect(passageOf([wait(1), wait(undefined)])).toMatchObject({ is: "wait", until: undefined });
});
