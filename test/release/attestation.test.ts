import { describe, expect, test } from "vitest";
import type { Attestation } from "../../src/release/attestation.ts";
import { type GateFacts, judgeGates, passageOf } from "../../src/release/gates.ts";
import { standingOf } from "../../src/release/standing.ts";
import { digest, UNREVIEWED } from "./ledgers.ts";

const DEMAND = { workflow: ".github/workflows/release.yml", ref: "refs/heads/main", repository: undefined };
const FACTS: GateFacts = {
  ...{ environment: "production", now: 0, digest: digest("a"), bundleFault: undefined, before: undefined },
  ...{ soakMs: 0, evidence: [], standing: standingOf([]), locks: [], freeze: [], ...UNREVIEWED },
  ...{ plan: { approved: undefined, now: "hash" }, checklist: { required: false, points: [] } },
  ...{ attestation: undefined, breakGlass: false },
};

function judged(found: Attestation, more: Partial<GateFacts> & { ref?: string } = {}) {
  const { ref = DEMAND.ref, ...facts } = more;
  return judgeGates({ ...FACTS, ...facts, attestation: { demand: { ...DEMAND, ref }, found } });
}
const verdict = (...asked: Parameters<typeof judged>) =>
  judged(...asked).find(({ name }) => name === "attestation")?.verdict;

const FAULTS: Attestation[] = [
  { is: "missing", said: "no attestations found" },
  { is: "wrong", said: "another digest" },
  { is: "unchecked", why: "gh is not installed", mend: "install gh" },
];

test("where none is asked for, it stops nothing", () => {
  const gate = judgeGates(FACTS).find(({ name }) => name === "attestation");
  expect(gate?.verdict).toEqual({ is: "pass", reason: "none is asked for" });
});

test.each([
  ["refs/heads/main", "main"],
  ["refs/heads/release/1", "release/1"],
  ["refs/tags/v1", "refs/tags/v1"],
])("what is verified passes, and says by whom: %s", (ref, shown) => {
  expect(verdict({ is: "verified" }, { ref })).toEqual({
    ...{ is: "pass", reason: `attested by .github/workflows/release.yml at ${shown}` },
  });
});

describe.each(FAULTS)("$is", (found) => {
  test("refuses, and waiting does not help", () => {
    expect(passageOf(judged(found))).toMatchObject({ is: "shut", gates: [{ name: "attestation" }] });
  });
  test("is passed by nobody, in an emergency neither", () => {
    expect(verdict(found, { breakGlass: true })?.is).toBe("refuse");
  });
});

test("each has a reason and a mend of its own", () => {
  const told = FAULTS.map((found) => {
    const said = verdict(found);
    return said?.is === "refuse" ? `${said.reason}\n${said.mend}` : "";
  });
  expect(told[0]).toMatch(
    /^[0-9a-f]{12} has no attestation: no attestations found\ndeploy what .*release.yml/,
  );
  expect(told[1]).toMatch(
    /is not attested by .*release.yml at main: another digest\n.*production.attestation/,
  );
  expect(told[2]).toBe("the attestation cannot be checked: gh is not installed\ninstall gh");
});
