import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { archi3, expectSafe, Folder, reportOf, shown } from "./run.ts";

/** A schema in the manner of published ones, in the newest draft. */
const RULE = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://rules.example/rule.json",
  type: "object",
  required: ["title", "id", "level"],
  properties: {
    title: { type: "string", maxLength: 40 },
    id: { type: "string", format: "uuid" },
    date: { type: "string", format: "date" },
    level: { enum: ["low", "medium", "high"] },
    tags: { type: "array", uniqueItems: true, items: { type: "string", pattern: "^[a-z]+\\.[a-z0-9]+$" } },
  },
  additionalProperties: false,
};

async function validate(folder: Folder) {
  const run = await archi3(folder.path, ["validate", "--format", "json"]);
  expectSafe(run);
  const report = reportOf(run);
  return { run, report, found: report.findings.map(shown) };
}

test("a set of 2,000 files works as it is, and one fault in it is found", async () => {
  using folder = new Folder({
    "archi3.yaml": `kinds:\n  - {name: rule, match: "rules/**/*.yml", schema: rule.json, name-at: /title, id-at: /id}\n`,
    "rule.json": JSON.stringify(RULE),
  });
  for (let index = 0; index < 2000; index++) {
    const place = folder.at(`rules/group-${index % 20}`);
    mkdirSync(place, { recursive: true });
    const id = `${index.toString(16).padStart(8, "0")}-e89b-42d3-a456-426614174000`;
    const detection = `tags:\n  - attack.t${1000 + index}\n  - group.n${index % 20}\n`;
    writeFileSync(
      `${place}/rule-${index}.yml`,
      `title: Rule ${index}\nid: ${id}\ndate: 2026-01-${String((index % 28) + 1).padStart(2, "0")}\nlevel: ${["low", "medium", "high"][index % 3]}\n${detection}`,
    );
  }
  const clean = await validate(folder);
  expect(clean.found).toEqual([]);
  expect(clean.report.summary).toMatchObject({ policies: 2000, valid: 2000 });
  folder.edit("rules/group-7/rule-7.yml", "level: medium", "level: mediun");
  const { run, found, report } = await validate(folder);
  expect(found).toEqual(["ARC104 rules/group-7/rule-7.yml:4:8"]);
  expect(report.summary).toMatchObject({ policies: 2000, valid: 1999, invalid: 1 });
  expect(run.status).toBe(1);
}, 60_000);
