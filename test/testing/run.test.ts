import { describe, expect, test } from "vitest";
import { StepResults } from "../../src/commands/step-results.ts";
import type { Finding } from "../../src/policy/finding.ts";
import { SourceText } from "../../src/policy/source.ts";
import {
  annotationsOfRun,
  renderRunJson,
  renderRunJunit,
  renderRunMarkdown,
} from "../../src/testing/run-reports.ts";
import { renderRunText } from "../../src/testing/run-text.ts";
import type { Expectation } from "../../src/testing/test-file.ts";
import type { TestRun } from "../../src/testing/test-run.ts";
import { recordingTerminal } from "../terminal.ts";

const HERE = "agents/a.yaml";

function finding(line: number, message: string): Finding {
  const start = { line, column: 1 };
  return {
    ...{ rule: "ORG001", severity: "error", message, help: "", file: `policies/${HERE}`, related: [] },
    ...{ range: { start, end: { line, column: 3 } }, fingerprint: "", status: "new" },
  };
}

function expectation(more: Partial<Expectation>): Expectation {
  return { rule: "ORG001", path: HERE, at: { line: 9, column: 9 }, ...more };
}

/** A run of one test, which fails in this. */
function runOf(
  name: string,
  missing: Partial<Expectation>[],
  found: Finding[],
  untested?: string[],
): TestRun {
  const test = {
    name,
    at: { line: 3, column: 11 },
    rules: undefined,
    given: [],
    beside: "nothing",
    expect: [],
  } as const;
  const comparison = {
    met: [],
    missing: missing.map((one) => ({ expectation: expectation(one), why: undefined })),
    unexpected: found.map((one) => ({ path: HERE, finding: one })),
  };
  const sources = new Map([[`policies/${HERE}`, new SourceText("one: 1\ntwo: 2\nthree: 3\n")]]);
  const files = [{ file: "policies/validation/tests/a.yaml", results: [{ test, comparison, sources }] }];
  return { files, version: "1.0.0", durationMs: 12, ...(untested === undefined ? {} : { untested }) };
}

const text = (run: TestRun) => renderRunText(run, recordingTerminal("/").colors, false);

describe("a failed test", () => {
  test("has what moved side by side, in the order of the policies' lines", () => {
    const run = runOf(
      "it",
      [{ line: 3 }, { line: 1, message: "one" }],
      [finding(2, "Two."), finding(1, "First.")],
    );
    const signs = text(run)
      .split("\n")
      .filter((line) => /^ {6}[-+]/.test(line));
    expect(signs.map((line) => line.trim())).toEqual([
      '- ORG001 agents/a.yaml:1 "one" (expected, not found)',
      "+ ORG001 agents/a.yaml:1:1 error First.",
      "+ ORG001 agents/a.yaml:2:1 error Two.",
      "- ORG001 agents/a.yaml:3 (expected, not found)",
    ]);
  });

  test("is an annotation at each expectation that is not met, and one at the test for what was found", () => {
    const run = runOf("it", [{ line: 3 }], [finding(2, "Two."), finding(1, "One.")]);
    expect(annotationsOfRun(run)).toMatchObject([
      { path: "policies/validation/tests/a.yaml", start_line: 9, annotation_level: "failure" },
      {
        start_line: 3,
        message: "+ ORG001 agents/a.yaml:1:1 error One.\n+ ORG001 agents/a.yaml:2:1 error Two.",
      },
    ]);
    const terminal = recordingTerminal("/");
    new StepResults().publish({ annotations: annotationsOfRun(run) }, terminal);
    expect(terminal.printed().split("\n")).toEqual([
      expect.stringMatching(
        /^::error file=policies\/validation\/tests\/a\.yaml,line=9,endLine=9,.*::- ORG001 /,
      ),
      expect.stringMatching(/^::error file=policies\/validation\/tests\/a\.yaml,line=3,endLine=3,.*%0A/),
      "",
    ]);
  });
});

test("rules that no test expects are told in every form that people read, and in JSON", () => {
  const run = { ...runOf("it", [], [], ["ORG002", "ORG003"]) };
  expect(text(run)).toMatch(/\n {2}untested: ORG002, ORG003 \(no test expects them to find anything\)\n$/);
  expect(renderRunMarkdown(run)).toContain("no test expects to find anything: `ORG002`, `ORG003`");
  expect(JSON.parse(renderRunJson(run))).toMatchObject({
    conclusion: "success",
    untested: ["ORG002", "ORG003"],
  });
});

test("foreign text does nothing in any form", () => {
  const hostile = "</failure>\u001b[31m\n::error::x ##[group] @octocat <img src=x> `|` ]]> \u202e";
  const run = runOf(hostile, [{ message: hostile }], [finding(1, hostile)]);
  const junit = renderRunJunit(run);
  for (const shown of [text(run), renderRunJson(run), junit, renderRunMarkdown(run)]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|^\s*::|##\[/m);
  }
  expect(junit.match(/<\/?[a-z?]+/g)).toEqual([
    "<?xml",
    ..."testsuites testsuite testcase failure".split(" ").map((tag) => `<${tag}`),
    "</failure",
    "</testcase",
    "</testsuite",
    "</testsuites",
  ]);
  expect(renderRunMarkdown(run)).not.toMatch(/<img|(?<![\w\u200b;])@octocat/);
});
