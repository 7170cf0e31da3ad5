import { describe, expect, it } from "vitest";
import { renderJunit } from "../../src/report/junit.ts";
import { elements, FAIL_ON_ERROR, finding, KNOWN, parseXml, range, reportOf } from "./reports.ts";
import { commandsIn } from "./runner.ts";

const POLICIES = [
  { file: "policies/agents/reviewer.yaml", kind: "agent-policies", name: "reviewer" },
  { file: "policies/agents/coder.yaml", kind: "agent-policies", name: "coder" },
  { file: "policies/environments/production.yaml", kind: "environment", name: "production" },
];

function junitOf(...parameters: Parameters<typeof reportOf>) {
  const xml = renderJunit(reportOf(...parameters), POLICIES, parameters[2] ?? FAIL_ON_ERROR);
  return { xml, root: parseXml(xml) };
}

describe("renderJunit", () => {
  it("has a suite a kind and a case a policy, also for those in order", () => {
    const { root } = junitOf([]);
    expect(root).toMatchObject({
      name: "testsuites",
      attributes: { tests: "3", failures: "0", errors: "0" },
    });
    expect(
      root.children.map((suite) => [
        suite.attributes["name"],
        suite.children.map(({ name, attributes }) => [name, attributes["name"], attributes["file"]]),
      ]),
    ).toEqual([
      [
        "agent-policies",
        [
          ["testcase", "reviewer (policies/agents/reviewer.yaml)", "policies/agents/reviewer.yaml"],
          ["testcase", "coder (policies/agents/coder.yaml)", "policies/agents/coder.yaml"],
        ],
      ],
      [
        "environment",
        [
          [
            "testcase",
            "production (policies/environments/production.yaml)",
            "policies/environments/production.yaml",
          ],
        ],
      ],
    ]);
  });

  it("fails a case once for all that fails the run, and prints the rest", () => {
    const related = [{ file: "a.yaml", range: range(3), message: "agents are defined here" }];
    const { root } = junitOf([
      finding({ policy: "reviewer", related }),
      finding({ policy: "reviewer", rule: "ARC302", message: "second", help: "" }),
      finding({ policy: "reviewer", severity: "warning", message: "third", help: "" }),
      finding({
        ...{ policy: "reviewer", status: "suppressed", message: "fourth", help: "" },
        suppression: { by: "comment", reason: "it is known" },
      }),
      finding({ policy: "reviewer", status: "suppressed", suppression: { by: "baseline" } }),
    ]);
    expect(root.attributes).toMatchObject({ tests: "3", failures: "1" });
    expect(root.children[0]?.attributes).toMatchObject({ tests: "2", failures: "1", skipped: "0" });
    const [failed] = elements(root, "testcase");
    expect(failed?.children.map(({ name }) => name)).toEqual(["failure", "system-out"]);
    expect(failed?.children[0]).toMatchObject({
      attributes: { message: "2 findings: `@coder` is defined nowhere.", type: "ARC301 ARC302" },
      text: [
        "policies/agents/reviewer.yaml:12:3 error ARC301 `@coder` is defined nowhere.",
        "  help: Did you mean `@coder-manager`?",
        "  see: a.yaml:3:1 agents are defined here",
        "policies/agents/reviewer.yaml:12:3 error ARC302 second",
      ].join("\n"),
    });
    expect(failed?.children[1]?.text).toBe(
      [
        "policies/agents/reviewer.yaml:12:3 warning ARC301 third",
        "policies/agents/reviewer.yaml:12:3 error ARC301 (suppressed) fourth",
        "  accepted: it is known",
      ].join("\n"),
    );
  });

  it("fails for what the run fails for, and for nothing else", () => {
    const findings = [
      finding({ status: "existing" }),
      finding({ file: POLICIES[1]?.file ?? "", severity: "warning" }),
    ];
    const failures = (rule: Parameters<typeof reportOf>[2]) =>
      elements(junitOf(findings, KNOWN, rule).root, "failure").length;
    expect(failures({ failOn: "error", counted: "changes" })).toBe(0);
    expect(failures({ failOn: "error", counted: "all" })).toBe(1);
    expect(failures({ failOn: "warning", counted: "all" })).toBe(2);
    expect(failures({ failOn: "never", counted: "all" })).toBe(0);
  });

  it("has a case for a file that is no policy", () => {
    const { root } = junitOf([
      finding({ file: "archi3.yaml" }),
      finding({ file: "policies/broken.yaml", kind: "agent-policies" }),
    ]);
    const failed = elements(root, "testcase").filter(({ children }) => children.length > 0);
    expect(failed.map(({ attributes }) => [attributes["classname"], attributes["name"]])).toEqual([
      ["agent-policies", "policies/broken.yaml"],
      ["files", "archi3.yaml"],
    ]);
    expect(root.attributes).toMatchObject({ tests: "5", failures: "2" });
  });

  it("says how findings stand to the base only where there is one", () => {
    const text = (base: Parameters<typeof junitOf>[1]) =>
      elements(junitOf([finding()], base).root, "failure")[0]?.text;
    expect(text(KNOWN)).toContain("ARC301 (new) `@coder`");
    expect(text(null)).toContain("ARC301 `@coder`");
  });

  it("names the base", () => {
    const { root } = junitOf([], KNOWN);
    expect(
      elements(root, "property")
        .slice(0, 2)
        .map(({ attributes }) => attributes),
    ).toEqual([
      { name: "base", value: "Compared with main (8f14e45fceea)." },
      { name: "base", value: "The schemas are those of main." },
    ]);
  });

  it("has no line that a runner takes for a command", () => {
    const file = "::error::x";
    const { xml, root } = junitOf([finding({ file }), finding({ file, message: "##[error]y" })]);
    expect(commandsIn(xml).every((command) => command === undefined)).toBe(true);
    expect(elements(root, "failure")[0]?.text).toContain("\n::error::x:12:3 error ARC301 ##[error]y");
  });

  it("stays XML whatever a message holds", () => {
    const message = 'a]]>&amp;<b attr="\'">\u0000\u001b\ufffe\ud800</testcase>';
    const { root } = junitOf([finding({ message })]);
    expect(elements(root, "failure")[0]?.attributes["message"]).toBe(
      'a]]>&amp;<b attr="\'"><U+0000><U+001B><U+FFFE><U+D800></testcase>',
    );
    expect(elements(root, "testcase")).toHaveLength(3);
  });
});
