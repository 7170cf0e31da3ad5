import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderSarif, type SarifContext } from "../../src/report/sarif.ts";
import { RULES } from "../../src/validation/rules/index.ts";
import { finding, KNOWN, RULES_OF_TEST, range, reportOf, UNKNOWN } from "./reports.ts";
import { sarifProblems } from "./sarif-schema.ts";

const CONTEXT: SarifContext = { rules: RULES_OF_TEST };

/** The run of a rendered log, which must be valid. */
function runOf(...parameters: Parameters<typeof renderSarif>) {
  const log = JSON.parse(renderSarif(...parameters));
  expect(sarifProblems(log)).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

describe("renderSarif", () => {
  it("knows a log that is not valid", () => {
    expect(sarifProblems({ version: "2.1.0", runs: [{ results: [] }] })).not.toEqual([]);
    expect(sarifProblems({ version: "2.1.0", runs: [], extra: 1 })).not.toEqual([]);
  });

  it("holds the whole rule table, whatever was found", () => {
    const run = runOf(reportOf([]), {
      rules: [...RULES.values()],
      rulePage: (id) => `https://example.org/rules#${id.toLowerCase()}`,
    });
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules).toHaveLength(RULES.size);
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: "ARC001",
      helpUri: "https://example.org/rules#arc001",
      defaultConfiguration: { level: "error" },
    });
    expect(run.invocations).toEqual([
      { executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] },
    ]);
  });

  it("says of a rule what it finds and why, also as Markdown", () => {
    const [rule] = runOf(reportOf([]), CONTEXT).tool.driver.rules;
    expect(rule).toEqual({
      id: "ARC301",
      name: "DanglingReference",
      shortDescription: { text: "A name that is used but defined nowhere." },
      fullDescription: {
        text: "A name that is used but defined nowhere. Whoever follows it finds `nothing`.",
      },
      help: {
        text: "A name that is used but defined nowhere. Whoever follows it finds `nothing`.",
        markdown:
          "**Finds:** A name that is used but defined nowhere.\n\n**Why it matters:** Whoever follows it finds `nothing`.\n",
      },
      defaultConfiguration: { level: "error" },
    });
  });

  it("tells a finding at its place, with its other places as links and its fix", () => {
    const one = finding({
      kind: "agent-policies",
      policy: "reviewer",
      pointer: "/reports-to",
      related: [{ file: "policies/core/a b.yaml", range: range(3), message: "agents are defined here" }],
      fix: {
        title: "Change to @coder-manager",
        edits: [{ range: range(12, 3, 9), text: '"@coder-manager"' }],
      },
    });
    expect(runOf(reportOf([one]), CONTEXT).results).toEqual([
      {
        ruleId: "ARC301",
        ruleIndex: 0,
        level: "error",
        message: {
          text: "`@coder` is defined nowhere.\nDid you mean `@coder-manager`?\nSee [policies/core/a b.yaml:3](1): agents are defined here",
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "policies/agents/reviewer.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 9 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: "policies/core/a%20b.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 5 },
            },
            message: { text: "agents are defined here" },
          },
        ],
        partialFingerprints: { "archi3/v1": one.fingerprint },
        fixes: [
          {
            description: { text: "Change to @coder-manager" },
            artifactChanges: [
              {
                artifactLocation: { uri: "policies/agents/reviewer.yaml", uriBaseId: "%SRCROOT%" },
                replacements: [
                  {
                    deletedRegion: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 9 },
                    insertedContent: { text: '"@coder-manager"' },
                  },
                ],
              },
            ],
          },
        ],
        properties: { kind: "agent-policies", policy: "reviewer", pointer: "/reports-to" },
      },
    ]);
  });

  it.each([
    ["a b/ä#?%.yaml", "a%20b/%C3%A4%23%3F%25.yaml"],
    ["c:d.yaml", "c%3Ad.yaml"],
    ["(a)'!*.yaml", "%28a%29%27%21%2A.yaml"],
    ["a\nb\\c.yaml", "a%0Ab%5Cc.yaml"],
    ["\uD800.yaml", "%EF%BF%BD.yaml"],
  ])("percent-encodes the file %j", (file, uri) => {
    const [result] = runOf(reportOf([finding({ file })]), CONTEXT).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it("ranks: errors first, then new ones, and what is suppressed last", () => {
    const findings = [
      finding({ message: "e", severity: "error", status: "suppressed", suppression: { by: "baseline" } }),
      finding({ message: "d", severity: "notice" }),
      finding({ message: "c", severity: "warning" }),
      finding({ message: "b", status: "existing" }),
      finding({ message: "a", file: "z.yaml" }),
    ].map((one) => ({ ...one, help: "" }));
    const { results } = runOf(reportOf(findings, KNOWN), CONTEXT);
    expect(results.map((result: { message: { text: string } }) => result.message.text)).toEqual([..."abcde"]);
    expect(results.map((result: { level: string }) => result.level)).toEqual([
      "error",
      "error",
      "warning",
      "note",
      "error",
    ]);
  });

  it("says how findings stand to the base, where there is one", () => {
    const findings = [
      finding(),
      finding({ status: "touched" }),
      finding({ status: "existing" }),
      finding({ status: "suppressed", suppression: { by: "comment", reason: "until the move" } }),
      finding({ status: "suppressed", suppression: { by: "baseline" } }),
    ];
    const { results, invocations } = runOf(reportOf(findings, KNOWN), CONTEXT);
    const told = results.map((result: Record<string, unknown>) => [
      result["baselineState"],
      result["suppressions"],
    ]);
    expect(told).toEqual([
      ["new", []],
      ["updated", []],
      ["unchanged", []],
      [undefined, [{ kind: "inSource", justification: "until the move" }]],
      [undefined, [{ kind: "external" }]],
    ]);
    expect(invocations[0]).toEqual({
      executionSuccessful: true,
      exitCode: 1,
      toolExecutionNotifications: [
        { level: "note", message: { text: "Compared with main (8f14e45fceea)." } },
        { level: "note", message: { text: "The schemas are those of main." } },
      ],
    });
    const [without] = runOf(reportOf([finding()]), CONTEXT).results;
    expect(without).not.toHaveProperty("baselineState");
    expect(without).not.toHaveProperty("suppressions");
  });

  it("warns of a base that is not known", () => {
    const [{ toolExecutionNotifications }] = runOf(reportOf([], UNKNOWN), CONTEXT).invocations;
    expect(toolExecutionNotifications).toEqual([
      {
        level: "warning",
        message: {
          text: "The base main is unknown (the history is not there): every finding counts as new.",
        },
      },
    ]);
  });

  it("names the commit that was judged", () => {
    const repository = { url: "https://github.com/owner/policies", commit: "8f14e45f", branch: "main" };
    expect(runOf(reportOf([]), { ...CONTEXT, repository }).versionControlProvenance).toEqual([
      {
        repositoryUri: "https://github.com/owner/policies",
        revisionId: "8f14e45f",
        branch: "main",
        mappedTo: { uriBaseId: "%SRCROOT%" },
      },
    ]);
  });

  it.each([
    ["results", { results: 7, bytes: 1_000_000 }, 7],
    ["bytes", { results: 25_000, bytes: 4_000 }, undefined],
  ])("is cut at a limit of %s, behind the most severe, and says so", (_what, limits, kept) => {
    const findings = Array.from({ length: 20 }, (_item, index) =>
      finding({ message: `${index}`.padEnd(400, "x"), severity: index < 15 ? "notice" : "error" }),
    );
    const run = runOf(reportOf(findings), { ...CONTEXT, limits });
    if (kept !== undefined) expect(run.results).toHaveLength(kept);
    expect(run.results.length).toBeGreaterThanOrEqual(5);
    expect(run.results.length).toBeLessThan(20);
    expect(gzipSync(JSON.stringify(run.results)).length).toBeLessThan(limits.bytes);
    expect(run.results.slice(0, 5).every(({ level }: { level: string }) => level === "error")).toBe(true);
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({
      level: "warning",
      message: { text: expect.stringContaining(`${run.results.length} of 20 results`) },
    });
  });

  it("stays below its limit of bytes after compression, whatever the texts are", () => {
    let seed = 1;
    const noise = () => {
      let text = "";
      while (text.length < 2_000) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        text += String.fromCharCode(35 + (Math.floor(seed / 65_536) % 90));
      }
      return text;
    };
    const findings = Array.from({ length: 400 }, () => finding({ message: noise(), help: "" }));
    const limits = { results: 25_000, bytes: 500_000 };
    const written = renderSarif(reportOf(findings), { ...CONTEXT, limits });
    expect(JSON.parse(written).runs[0].results.length).toBeGreaterThan(200);
    expect(gzipSync(written).length).toBeLessThan(limits.bytes);
  });

  it.each([
    ["a link", "see [here](javascript:alert(1))", "see [here] (javascript:alert(1))"],
    ["a link to a place", "[x](1)", "[x] (1)"],
    ["a placeholder", "{0} of {{NAME}}", "{{0}} of {{NAME}}"],
  ])("lets a message hold no %s", (_what, message, text) => {
    const [result] = runOf(reportOf([finding({ message, help: "" })]), CONTEXT).results;
    expect(result.message.text).toBe(text);
  });

  it("offers no fix that it would have to write differently", () => {
    for (const text of ["a\u200Bb", "a\r\nb", `ghp_${"aB3dE5gH7jK9mN1pQ3sT5vW7yZ0aC2eG4iK6"}`]) {
      const fix = { title: "Change", edits: [{ range: range(1), text }] };
      expect(runOf(reportOf([finding({ fix })]), CONTEXT).results[0]).not.toHaveProperty("fixes");
    }
  });

  it("holds as many related places as GitHub keeps", () => {
    const related = Array.from({ length: 130 }, (_item, index) => ({
      file: "a.yaml",
      range: range(index + 1),
      message: "here",
    }));
    const [result] = runOf(reportOf([finding({ related })]), CONTEXT).results;
    expect(result.relatedLocations).toHaveLength(100);
    expect(result.message.text.endsWith("\n… and 30 more")).toBe(true);
  });
});
