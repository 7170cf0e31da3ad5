import { describe, expect, test } from "vitest";
import { decisiveEvidence, evidenceHint } from "../../src/release/evidence.ts";
import { digest, healthy, ledger } from "./ledgers.ts";

test("of thousands of results only the newest of each name is read, and those that do not say their name", () => {
  const result = (of: string, name?: string) => ({
    ...{ event: "evidence" as const, of, id: of === "a" ? "env-1" : "env-3" },
    ...(name === undefined ? {} : { "evidence-name": name }),
  });
  const entries = ledger(
    ...[...healthy(1, "a"), ...healthy(3, "b"), result("a", "load"), result("b", "load")],
    ...[result("a", "security"), result("a"), result("a", "load"), result("b", "security")],
  );
  expect(decisiveEvidence(entries, digest("a")).map(({ epoch }) => epoch)).toEqual([7, 8, 9]);
});

describe("a result that no environment asks for", () => {
  const environments = [
    { name: "development", after: undefined, evidence: [] },
    { name: "staging", after: "development", evidence: ["smoke"] },
    { name: "production", after: "staging", evidence: ["end-to-end", "load"] },
  ];
  test.each([
    ["load", "staging", undefined],
    ["laod", "staging", "no environment asks for laod; did you mean load?"],
    ["penetration", "staging", "no environment asks for penetration of staging, but for end-to-end, load"],
    ["smoke", "staging", "staging asks for smoke of development; of staging nobody does"],
    [
      "penetration",
      "production",
      "no environment asks for evidence of production: see `evidence` in archi3.yaml",
    ],
  ])("%s in %s", (name, environment, hint) => {
    expect(evidenceHint(name, environment, environments)).toBe(hint);
  });
});
