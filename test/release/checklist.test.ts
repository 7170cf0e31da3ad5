import { describe, expect, test } from "vitest";
import { type ChecklistFacts, checklistOf, type ToldChannel } from "../../src/release/checklist.ts";
import { standingOf } from "../../src/release/standing.ts";
import { digest, failed, HOUR, healthy, ledger, NOON, rolledBack, type Told } from "./ledgers.ts";

const FACTS: ChecklistFacts = {
  ...{ environment: "env", evidence: [], checks: [{ type: "target" }], standing: standingOf([]) },
  objectives: [],
  told: {
    channels: [{ name: "ops", credentials: "set", unset: [] }],
    ...{ silenced: undefined, deliveries: [] },
  },
  ...{ before: undefined, first: undefined, digest: digest("a"), now: NOON + HOUR, validated: true },
};

const point = (name: string, facts: Partial<ChecklistFacts>) =>
  checklistOf({ ...FACTS, ...facts }).find((one) => one.point === name);
const stood = (...told: Told[]) => ({ standing: standingOf(ledger(...told)) });

test("has six points, which all can hold for a first deployment", () => {
  const states = checklistOf({ ...FACTS, checks: [{ type: "http" }] }).map(({ state }) => state);
  expect(states).toEqual(["holds", "holds", "holds", "holds", "holds", "holds"]);
});

test("health is measured by a check beyond the target, or by an objective", () => {
  const state = (facts: Partial<ChecklistFacts>) => point("health is measured", facts)?.state;
  expect(state({})).toBe("open");
  expect(state({ checks: [{ type: "target" }, { type: "http" }] })).toBe("holds");
  expect(state({ objectives: ["compliance"] })).toBe("holds");
});

describe("somebody is told", () => {
  const set: ToldChannel = { name: "ops", credentials: "set", unset: [] };
  const unset: ToldChannel = { name: "sms", credentials: "unset", unset: ["SMS_URL", "SMS_AUTH"] };
  const unknown: ToldChannel = { name: "issues", credentials: "unknown", unset: ["GITHUB_TOKEN"] };
  const silenced = { until: NOON + 2 * HOUR, reason: "moving house" };
  const down = { channel: "ops", error: "503" };

  test.each<[string, Partial<ChecklistFacts["told"]>, string, string]>([
    ["no route names it", { channels: [] }, "open", "`alerts.routes`"],
    ["a channel has what it needs", {}, "holds", "ops is told"],
    ["its last message came", { deliveries: [{ channel: "ops", error: undefined }] }, "holds", "ops"],
    ["its last message failed", { deliveries: [down] }, "open", "to ops was not delivered (503)"],
    ["another's last message failed", { deliveries: [{ ...down, channel: "old" }] }, "holds", "ops"],
    ["a secret is missing", { channels: [unset] }, "open", "the secret SMS_URL and SMS_AUTH"],
    ["nobody here can know", { channels: [unknown] }, "unknown", "where GITHUB_TOKEN is set"],
    ["one of two has what it needs", { channels: [unset, set] }, "holds", "ops is told"],
    ["one may, the other may not", { channels: [unset, unknown] }, "unknown", "issues"],
    ["one is down, the other is not", { channels: [set, unset], deliveries: [down] }, "open", "sms cannot"],
    ["it is silenced", { silenced }, "open", "(moving house): take the silence out"],
  ])("where %s: %#", (_title, told, state, reason) => {
    expect(point("somebody is told", { told: { ...FACTS.told, ...told } })).toMatchObject({
      state,
      reason: expect.stringContaining(reason),
    });
  });
});

describe("a way back", () => {
  const again = [...failed(1, "a", "empty"), { event: "unlock" as const }, ...failed(5, "b", "empty")];
  test.each<[string, Told[], string, string]>([
    ["nothing was deployed", [], "holds", "first"],
    ["the first one failed", failed(1, "a", "empty"), "holds", "first"],
    ["the first two failed", again, "holds", "first"],
    ["the first one is open", [{ event: "intent", of: "a" }], "holds", "first"],
    ["one is healthy", healthy(1, "b"), "holds", "earlier"],
    ["one failed after a healthy one", [...healthy(1, "b"), ...failed(3, "a", "env-1")], "holds", "earlier"],
    [
      "one was rolled back",
      [...healthy(1, "b"), ...healthy(3, "c"), ...rolledBack(5, "b", "env-1")],
      "holds",
      "earlier",
    ],
    [
      "what was restored failed too",
      [...healthy(1, "b"), ...failed(3, "a", "env-1"), { event: "failed", id: "env-1", live: "env-1" }],
      "open",
      "archi3-policy rollback --environment env --deployment-id env-1",
    ],
  ])("where %s: %s", (_title, told, state, reason) => {
    expect(point("a way back", stood(...told))).toMatchObject({
      state,
      reason: expect.stringContaining(reason),
    });
  });
});

describe("what comes before", () => {
  const comes = (...told: Told[]): NonNullable<ChecklistFacts["before"]> => {
    const entries = ledger(...told);
    return { environment: "staging", entries, standing: standingOf(entries), evidence: [] };
  };
  const proof = (result: "pass" | "fail") => [
    { digest: digest("a"), time: "", evidence: { name: "load", result } },
  ];

  test("must be healthy, with all evidence", () => {
    const before = comes(...healthy(1, "a"));
    const asked = { evidence: ["load"] };
    const state = (facts: Partial<ChecklistFacts>) => point("healthy and proven before", facts)?.state;
    expect(state({ before })).toBe("holds");
    expect(state({ before: comes() })).toBe("open");
    expect(state({ before, ...asked })).toBe("open");
    expect(state({ before: { ...before, evidence: proof("fail") }, ...asked })).toBe("open");
    expect(state({ before: { ...before, evidence: proof("pass") }, ...asked })).toBe("holds");
  });

  test("is unknown where its ledger cannot be read", () => {
    const first = { name: "development", entries: undefined };
    expect(point("healthy in the first environment", { first })?.state).toBe("unknown");
  });
});

test("policies that are still to be validated are not known to be valid", () => {
  expect(point("policies valid", {})?.state).toBe("holds");
  expect(point("policies valid", { validated: false })?.state).toBe("unknown");
});
