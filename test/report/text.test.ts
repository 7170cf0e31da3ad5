import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import type { Base } from "../../src/report/report.ts";
import { renderText } from "../../src/report/text.ts";
import { ADOPTING, finding, KNOWN, reportOf, UNKNOWN } from "./reports.ts";

const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const COLORS = {
  bold: (text: string) => text,
  dim: tag("dim"),
  red: tag("red"),
  yellow: tag("yellow"),
  cyan: tag("cyan"),
  green: tag("green"),
};

const linesOf = (findings: readonly Finding[], base: Base | null) =>
  renderText(reportOf(findings, base), new Map(), COLORS).split("\n");
const one = finding({ message: "m", help: "", file: "a.yaml" });
const accepted = finding({ status: "suppressed", suppression: { by: "baseline" } });

describe("renderText", () => {
  it("says of each finding how it stands to the base", () => {
    const findings = [one, { ...one, status: "touched" as const }, { ...one, status: "existing" as const }];
    expect(linesOf(findings, KNOWN)).toEqual([
      "a.yaml:12:3 <red>error</red> <dim>ARC301</dim> new m",
      "",
      "a.yaml:12:3 <red>error</red> <dim>ARC301</dim> touched m",
      "",
      "a.yaml:12:3 <red>error</red> <dim>ARC301</dim> <dim>existing</dim> m",
      "",
      "<red>✖</red> 9 policies checked: <red>3 errors</red>, 0 warnings, 0 notices (84 ms)",
      "  Compared with main (8f14e45fceea). 1 new, 1 touched, 1 existing",
      "  The schemas are those of main.",
      "",
    ]);
  });

  it("says nothing of a base where there is none", () => {
    expect(linesOf([one], null)).toEqual([
      "a.yaml:12:3 <red>error</red> <dim>ARC301</dim> m",
      "",
      "<red>✖</red> 9 policies checked: <red>1 error</red>, 0 warnings, 0 notices (84 ms)",
      "",
    ]);
  });

  it("counts what is suppressed, and shows no more of it", () => {
    expect(linesOf([accepted], null)).toEqual([
      "<green>✔</green> 9 policies checked: 0 errors, 0 warnings, 0 notices, 1 suppressed (84 ms)",
      "",
    ]);
  });

  it("is content with a change that leaves old errors as they are", () => {
    expect(linesOf([{ ...one, status: "existing" }], KNOWN).at(-4)).toMatch(
      /^<green>✔<\/green> .* <red>1 error<\/red>/,
    );
  });

  it.each<[Base, string]>([
    [
      UNKNOWN,
      "  <yellow>The base main is unknown (the history is not there): every finding counts as new.</yellow> 0 new, 0 touched, 0 existing",
    ],
    [
      ADOPTING,
      "  Adopting: main (8f14e45fceea) has neither a configuration nor policies, so what is there now judges itself. 0 new, 0 touched, 0 existing",
    ],
  ])("tells a base that is $state", (base, line) => {
    expect(linesOf([], base).at(-2)).toBe(line);
  });
});
