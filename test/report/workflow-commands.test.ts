import { describe, expect, it } from "vitest";
import { annotate } from "../../src/report/annotations.ts";
import { renderWorkflowCommands } from "../../src/report/workflow-commands.ts";
import { FAIL_ON_ERROR, finding, RULES_OF_TEST, range } from "./reports.ts";

const commands = (findings: Parameters<typeof annotate>[0]) =>
  renderWorkflowCommands(
    annotate(findings, { annotate: "all", failure: FAIL_ON_ERROR, rules: RULES_OF_TEST }).annotations,
  );

describe("renderWorkflowCommands", () => {
  it("writes a command a finding, escaped as the toolkit does", () => {
    const one = finding({ file: "a,b:c%.yaml", message: "50 % of\nthem :: x, y", help: "" });
    expect(commands([one, finding({ severity: "warning", range: range(3, 1, 2, 5), help: "" })])).toBe(
      [
        "::error file=a%2Cb%3Ac%25.yaml,line=12,endLine=12,col=3,endColumn=8,title=ARC301 dangling reference::50 %25 of%0Athem :: x, y",
        "::warning file=policies/agents/reviewer.yaml,line=3,endLine=5,title=ARC301 dangling reference::`@coder` is defined nowhere.",
        "",
      ].join("\n"),
    );
    expect(commands([])).toBe("");
  });

  it("writes 10 of each severity, and then how many there are", () => {
    const findings = Array.from({ length: 36 }, (_item, index) =>
      finding({
        severity: index % 3 === 0 ? "error" : index % 3 === 1 ? "warning" : "notice",
        range: range(index + 1),
      }),
    );
    expect(commands(findings.slice(0, 30)).split("\n")).toHaveLength(31);
    const lines = commands(findings).trimEnd().split("\n");
    expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
      ...Array.from({ length: 10 }, () => "error"),
      ...Array.from({ length: 10 }, () => "warning"),
      ...Array.from({ length: 10 }, () => "notice"),
      undefined,
    ]);
    expect(lines.at(-1)).toMatch(/^30 of 36 annotations shown/);
  });
});
