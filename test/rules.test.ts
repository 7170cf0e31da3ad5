import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runValidate } from "../src/commands/validate.ts";
import type { Finding } from "../src/policy/finding.ts";
import { BASELINE_FILE, type BaselineFile, parseBaseline } from "../src/validation/baseline-file.ts";
import { grown } from "../src/validation/baseline-growth.ts";
import { builtInKindSchemas } from "../src/validation/builtin-schemas.ts";
import type { Rule } from "../src/validation/rule.ts";
import { RULES, severityOf } from "../src/validation/rules/index.ts";
import {
  applyEdits,
  check,
  EXAMPLE_FILES,
  expectFixes,
  markersOf,
  ROOT,
  shownAs,
  TEMPLATE,
} from "./example.ts";
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
    } else if ("baseline" in example) {
      test("the bad example is found, at the marked place, and nothing else is", async () => {
        expect((await findInBaseline(example)).map(shownAs)).toEqual([
          `${rule.id} ${markersOf(BASELINE_FILE, example.bad, example.bad.replaceAll(/[«»]/g, ""))}`,
        ]);
      });
      test("the good example is not", async () =>
        expect(await findInBaseline({ ...example, bad: example.good })).toEqual([]));
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

type Example = Rule["example"];

/** What is found in a baseline: in the example repository, or as a change of another one. */
async function findInBaseline(example: Extract<Example, { baseline: unknown }>): Promise<Finding[]> {
  const [good, bad] = await Promise.all([example.good, example.bad].map(baselineIn));
  if (good === undefined || bad === undefined) throw new Error("two baselines are read");
  if (example.baseline === "changed") return grown(good, bad, severityOf(new Map()), new Map());
  return check(EXAMPLE_FILES, undefined, { baseline: bad });
}

function baselineIn(text: string): Promise<BaselineFile> {
  const bytes = new TextEncoder().encode(text.replaceAll(/[«»]/g, ""));
  return parseBaseline(bytes, BASELINE_FILE, builtInKindSchemas()("baseline"));
}

function editOf(rule: Rule, example: Extract<Example, { file: string }>) {
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
