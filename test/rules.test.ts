import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runValidate } from "../src/commands/validate.ts";
import type { Rule } from "../src/validation/rule.ts";
import { RULES } from "../src/validation/rules/index.ts";
import { applyEdits, check, expectFixes, ROOT, shownAs, TEMPLATE } from "./example.ts";
import { recordingTerminal } from "./terminal.ts";

/** The examples of the rule table, which docs/rules.md prints, are tests: `bad` is found, `good` is not. */
for (const rule of RULES.values()) {
  describe(rule.id, () => {
    const { example } = rule;
    if ("commands" in example) {
      test("the bad example is found", async () => {
        const found = await runCommands(example.bad);
        expect(found.map((finding) => finding.rule)).toEqual([rule.id]);
      });
      test("the good example is not", async () => expect(await runCommands(example.good)).toEqual([]));
    } else {
      test("the bad example is found, at the marked place, and nothing else is", async () => {
        const { files, places } = applyEdits([editOf(rule, example)]);
        expect(places.length, "the bad example marks one place").toBe(1);
        if (!example.file.startsWith("templates/")) files.delete(TEMPLATE);
        const found = await check(files);
        expect(found.map(shownAs)).toEqual([`${rule.id} ${places[0]}`]);
        await expectFixes(files, found);
      });
    }
  });
}

function editOf(rule: Rule, example: Exclude<Rule["example"], { commands: true }>) {
  if ("added" in example) return { file: example.file, to: example.bad };
  expect(example.good, rule.id).not.toBe("");
  return { file: example.file, from: example.good, to: example.bad };
}

async function runCommands(commands: string): Promise<{ rule: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), "archi3-rule-"));
  try {
    cpSync(join(ROOT, "examples/archi3/policies"), folder, { recursive: true });
    execFileSync("sh", ["-c", commands], { cwd: folder });
    const terminal = recordingTerminal(folder);
    await runValidate([], { policiesDir: folder, format: "json", output: [], quiet: false }, terminal, "0");
    return JSON.parse(terminal.printed()).findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
