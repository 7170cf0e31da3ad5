import { describe, expect, test } from "vitest";
import { decisiveEvidence, evidenceHint, shareHint } from "../../src/release/evidence.ts";
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

describe("a result that nobody asks for", () => {
  const environments = [
    { name: "development", after: undefined, evidence: [] },
    { name: "staging", after: "development", evidence: ["smoke"] },
    { name: "production", after: "staging", evidence: ["end-to-end", "load"] },
  ];
  const compliance = {
    ...{ name: "compliance", evidence: "compliance-audit", environments: ["production"] },
    target: { text: ">90%" },
  };
  test.each([
    ["load", "staging", undefined],
    ["laod", "staging", "nobody asks for laod; did you mean load?"],
    ["laod", "production", "nobody asks for laod; did you mean load?"],
    ["penetration", "staging", "nobody asks for penetration of staging, but for end-to-end, load"],
    ["smoke", "staging", "staging asks for smoke of development; of staging nobody does"],
    ["compliance-audit", "production", undefined],
    [
      "compliance-audit",
      "staging",
      "the objective compliance asks for compliance-audit of production; of staging nobody does",
    ],
    ["complience-audit", "production", "nobody asks for complience-audit; did you mean compliance-audit?"],
    ["penetration", "production", "nobody asks for penetration of production, but for compliance-audit"],
    ["penetration", "development", "nobody asks for penetration of development, but for smoke"],
  ])("%s in %s", (name, environment, hint) => {
    expect(evidenceHint(name, environment, { environments, objectives: [compliance] })).toBe(hint);
  });

  test("where nobody asks for any, where to ask for it is said", () => {
    expect(evidenceHint("penetration", "production", { environments, objectives: [] })).toBe(
      "nobody asks for evidence of production: see `evidence` and `slo` in archi3.yaml",
    );
  });
});

describe("a value for an objective whose target is a share", () => {
  const objective = (text: string) => ({
    ...{ name: "compliance", evidence: "audit", environments: ["production"], target: { text } },
  });
  const hint = (value: number | undefined, text = ">90%", environment = "production") =>
    shareHint({ name: "audit", ...(value === undefined ? {} : { value }) }, environment, [objective(text)]);

  test.each([
    [93, "93% is written as --value 0.93"],
    [99.9, "99.9% is written as --value 0.999"],
    [1.5, "1.5% is written as --value 0.015"],
    [100, "100% is written as --value 1"],
    [101, "write a number from 0 to 1"],
    [-5, "write a number from 0 to 1"],
  ])("%s is none, and what to write is said", (value, mend) => {
    expect(hint(value)).toMatch(`the value ${value} is no share, and the objective compliance (>90%)`);
    expect(hint(value)).toContain(mend);
  });

  test("is right from 0 to 1, and any number is where the target is none, or of another environment", () => {
    for (const value of [undefined, 0, 0.93, 1]) expect(hint(value)).toBeUndefined();
    expect(hint(93, ">90")).toBeUndefined();
    expect(hint(93, ">90%", "staging")).toBeUndefined();
  });
});
