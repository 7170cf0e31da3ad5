import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import { applyEdits, check, EXAMPLE_FILES } from "../example.ts";

const CORE = "core/agent-policies.yaml";
const ORCHESTRATION = "core/orchestration-policies.yaml";

async function slipsAfter(file: string, from: string, to: string): Promise<string[]> {
  return rulesOf(await check(applyEdits([{ file, from, to }]).files));
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ rule }) => rule.startsWith("ARC23")).map(({ rule }) => rule);
}

describe("what looks like a slip and is none", () => {
  const description = "description: Grades returned goods from photographs and reports";
  const values: [name: string, value: string][] = [
    ["an apostrophe at the end of a word", "Grades the customers' goods"],
    ["a quotation inside a text", 'Grades goods as "new" or "used"'],
    ["a typographic quotation inside a text", "Grades goods as “new” or “used” by photographs"],
    ["a quotation at the end", "Grades goods as “used”"],
    ["an en dash between words", "Grades goods – by photograph"],
    ["a text over two lines", "Grades returned goods\n        from photographs and reports"],
    ["an address on the second line", "Grades goods, see\n        https://example.com/grades"],
    ["a number sign inside a word", "Grades C# and F# components"],
    ["a folded text that ends with a line break", ">\n        Grades returned goods\n"],
    ["inches", 'Grades goods up to 20"'],
    ["a Greek word", "Grades goods by the method of Νίκος"],
    ["a micro sign", "Grades goods to 5 µm"],
  ];
  for (const [name, value] of values)
    test(name, async () => expect(await slipsAfter(CORE, description, `description: ${value}`)).toEqual([]));

  test("a source of a Content-Security-Policy in quotes", async () => {
    expect(await slipsAfter(CORE, "tone-of-voice: verified", `tone-of-voice: "'self'"`)).toEqual([]);
  });

  test("blanks in the items of a file where they are usual", async () => {
    const from = "keywords: [quote, spot-rate, surcharge, tender]";
    const to = "keywords: [quote, spot rate, fuel surcharge, tender]";
    expect(await slipsAfter(ORCHESTRATION, from, to)).toEqual([]);
  });

  test("a quoted item with a blank", async () => {
    const from = "keywords: [quote, spot-rate, surcharge, tender]";
    expect(await slipsAfter(ORCHESTRATION, from, 'keywords: [quote, "spot rate", tender]')).toEqual([]);
  });

  test("several items in capitals", async () => {
    const from = "keywords: [quote, spot-rate, surcharge, tender]";
    expect(await slipsAfter(ORCHESTRATION, from, "keywords: [Quote, Rate, Surcharge]")).toEqual([]);
  });

  test("an acronym among words", async () => {
    const from = "keywords: [quote, spot-rate, surcharge, tender]";
    expect(await slipsAfter(ORCHESTRATION, from, "keywords: [quote, FCL, surcharge]")).toEqual([]);
  });
});

test("a hidden character is told once, by the reader", async () => {
  const files = new Map(EXAMPLE_FILES);
  const text = files.get(ORCHESTRATION) ?? "";
  files.set(ORCHESTRATION, text.replace("[hub, scenario, what-if]", "[hub, sce\u200bnario, what-if]"));
  expect((await check(files)).map(({ rule }) => rule)).toEqual(["ARC006"]);
});
