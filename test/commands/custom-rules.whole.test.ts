import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runBundle } from "../../src/commands/bundle.ts";
import { bundleOfCommit } from "../../src/commands/bundle-of-commit.ts";
import { openBundleFiles } from "../../src/commands/effective.ts";
import { renderAs } from "../../src/commands/report-formats.ts";
import { validatePolicies } from "../../src/commands/validate.ts";
import { openWorkspace } from "../../src/commands/workspace.ts";
import { NO_LINKS } from "../../src/report/links.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";
import { FEATURE, refusal, told, validate } from "./comparing.ts";

const SCHEMA = JSON.stringify({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { level: { type: "integer" } },
});
const CONFIG = `policies: policies
kinds:
  - { name: level, match: "policies/levels/*.yaml", schema: level.json }
`;
const RULES = "policies/validation/rules/levels.yaml";
const rule = (most: number, more = "") => `rules:
  - id: ORG001
    kinds: [level]
    assert: document.level <= ${most}
    message: The level is too high
    help: Lower it.
    at: /level
${more}`;
const SECOND = `  - id: ORG002
    kinds: [level]
    assert: has(document.level)
    message: There is no level
`;
const TREE = {
  "archi3.yaml": CONFIG,
  "level.json": SCHEMA,
  "policies/levels/a.yaml": "level: 3\n",
  [RULES]: rule(5),
};
const plain = {
  colors: { bold: String, red: String, yellow: String, cyan: String, dim: String, green: String },
};

const judge = (repository: TestRepository, paths: string[] = [], folder = repository.path) =>
  validatePolicies(paths, { output: [] }, recordingTerminal(folder), "1.0.0");

describe("where rules stand", () => {
  test("in archi3.yaml and in files, and findings are told like others in every report", async () => {
    const inConfig = `${CONFIG}rules:\n  - { id: ORG003, kinds: [level], assert: "document.level != 7", message: Not seven, at: /level }\n`;
    using repository = TestRepository.with({
      ...TREE,
      "archi3.yaml": inConfig,
      "policies/levels/b.yaml": "level: 7\n",
    });
    const found = await judge(repository);
    expect(told(found)).toEqual([
      "new ORG001 policies/levels/b.yaml:1",
      "new ORG003 policies/levels/b.yaml:1",
    ]);
    expect(found.report.findings.map(({ help }) => help)).toEqual([
      "Lower it.",
      "It is a rule of this repository: archi3.yaml:5:11.",
    ]);
    const context = { links: NO_LINKS, quiet: false, ...plain } as never;
    const sarif = JSON.parse(renderAs("sarif", found, context)) as {
      runs: {
        tool: { driver: { rules: { id: string; help: { text: string } }[] } };
        results: { ruleId: string; ruleIndex: number }[];
      }[];
    };
    const [run] = sarif.runs;
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run?.tool.driver.rules.find(({ id }) => id === "ORG001")?.help.text).toBe(
      "The level is too high. Lower it.",
    );
    for (const format of ["json", "junit", "markdown", "github", "text"] as const)
      expect(renderAs(format, found, context)).toContain("The level is too high");
  });

  test("help names the same place from wherever it is run", async () => {
    const inConfig = `${CONFIG}rules:\n  - { id: ORG003, kinds: [level], assert: "false", message: Never }\n`;
    using repository = TestRepository.with({ ...TREE, "archi3.yaml": inConfig });
    const above = await judge(repository, [], join(repository.path, "policies"));
    expect(above.report.findings.map(({ help }) => help)).toEqual([
      "It is a rule of this repository: archi3.yaml:5:11.",
    ]);
  });

  test.each([
    [
      "a fault of the language",
      rule(5).replace("document.level <=", "documnt.level <="),
      "E_RULE",
      "policies/validation/rules/levels.yaml:4:13",
    ],
    [
      "a key that there is not",
      rule(5, "    asert: x\n"),
      "E_RULE",
      "policies/validation/rules/levels.yaml:8:5",
    ],
    ["no YAML", "rules: [\n", "E_RULE", "policies/validation/rules/levels.yaml"],
    ["a kind that there is not", rule(5).replace("[level]", "[levels]"), "E_RULE", "did you mean level?"],
  ])("a file of rules that cannot be used ends the run: %s", async (_what, text, code, place) => {
    using repository = TestRepository.with({ ...TREE, [RULES]: text });
    const refused = await refusal(judge(repository));
    expect([refused.code, refused.status]).toEqual([code, 2]);
    expect(refused.text).toContain(place);
  });

  test("a rule stands once, wherever: both places are named", async () => {
    using repository = TestRepository.with({ ...TREE, "policies/validation/rules/other.yaml": rule(9) });
    const { code, text } = await refusal(judge(repository));
    expect(code).toBe("E_RULE");
    expect(text).toContain("policies/validation/rules/other.yaml:2:9");
    expect(text).toContain("there is a rule ORG001 already, at policies/validation/rules/levels.yaml:2:9");
  });

  test("a link in the place of rules is refused: nobody would see that they are gone", async () => {
    using repository = TestRepository.with({ ...TREE, "elsewhere/rules/levels.yaml": rule(5) });
    repository.git("rm", "--quiet", "-r", "policies/validation");
    symlinkSync(join(repository.path, "elsewhere"), join(repository.path, "policies/validation"));
    expect((await refusal(judge(repository))).text).toContain("it is a symbolic link");
  });

  test("`severity` may name them, and no rule that is nowhere", async () => {
    using repository = TestRepository.with({
      ...TREE,
      "archi3.yaml": `${CONFIG}severity: { ORG001: off }\n`,
      "policies/levels/b.yaml": "level: 7\n",
    });
    expect(told(await judge(repository))).toEqual([]);
    repository.write({ "archi3.yaml": `${CONFIG}severity: { ORG011: off }\n` });
    const { code, text } = await refusal(judge(repository));
    expect(code).toBe("E_CONFIG");
    expect(text).toContain("did you mean ORG001?");
  });

  test("a kind's glob does not make a policy of a file of rules", async () => {
    const wide = CONFIG.replace("policies/levels/*.yaml", "policies/**/*.yaml");
    using repository = TestRepository.with({ ...TREE, "archi3.yaml": wide });
    const found = await judge(repository);
    expect(found.policies.map(({ file }) => file)).toEqual(["policies/levels/a.yaml"]);
  });

  test("a file of rules that is named is checked, and what its rules find is told", async () => {
    const other = `rules:\n  - { id: ORG009, kinds: [level], assert: "false", message: Never }\n`;
    using repository = TestRepository.with({
      ...TREE,
      "policies/levels/b.yaml": "level: 7\n",
      "policies/validation/rules/other.yaml": other,
    });
    expect(told(await judge(repository, [RULES]))).toEqual(["new ORG001 policies/levels/b.yaml:1"]);
    repository.write({ [RULES]: rule(9) });
    const sound = await judge(repository, [RULES]);
    expect([sound.report.conclusion, sound.report.summary.policies]).toEqual(["success", 2]);
    const both = await judge(repository, ["policies/validation"]);
    expect(told(both)).toEqual([
      "new ORG009 policies/levels/a.yaml:1",
      "new ORG009 policies/levels/b.yaml:1",
    ]);
    repository.write({ [RULES]: rule(9).replace("<=", "<= <=") });
    expect((await refusal(judge(repository, [RULES]))).code).toBe("E_RULE");
  });
});

describe("on a pull request", () => {
  test("the base's rules judge, and the report says so", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.commit({ [RULES]: rule(9), "policies/levels/b.yaml": "level: 7\n" });
    const found = await validate(repository);
    expect(told(found)).toEqual(["new ORG001 policies/levels/b.yaml:1"]);
    expect(found.report.conclusion).toBe("failure");
    expect(found.report.base?.notes.join()).toContain(
      `${RULES} changes: the policies were judged by the base's version`,
    );
  });

  test("a change cannot take a rule out, nor accept what it brings by taking it out", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.commit({ [RULES]: undefined, "policies/levels/b.yaml": "level: 7\n" });
    expect(told(await validate(repository))).toEqual(["new ORG001 policies/levels/b.yaml:1"]);
    repository.commit({ [RULES]: "rules: []\n" });
    expect(told(await validate(repository))).toEqual(["new ORG001 policies/levels/b.yaml:1"]);
    repository.commit({ "archi3.yaml": `${CONFIG}severity: { ORG001: off }\n`, [RULES]: rule(5) });
    expect(told(await validate(repository))).toEqual(["new ORG001 policies/levels/b.yaml:1"]);
  });

  test("what the base has is existing, and does not fail the change", async () => {
    using repository = TestRepository.with({ ...TREE, "policies/levels/old.yaml": "level: 7\n" });
    repository.branch("feature");
    repository.commit({ "policies/levels/a.yaml": "level: 4\n" });
    const found = await validate(repository);
    expect(told(found)).toEqual(["existing ORG001 policies/levels/old.yaml:1"]);
    expect(found.report.conclusion).toBe("success");
  });

  test("a rule that the change adds judges after it; its comments may name it already", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.commit({
      [RULES]: rule(5, SECOND),
      "policies/levels/b.yaml": "other: 1 # archi3-disable-line ORG002 -- has no level by design\n",
    });
    const found = await validate(repository);
    expect(told(found)).toEqual([
      // ORG001 needs a level: that it is missing is no pass.
      "new ARC908 policies/levels/b.yaml:1",
    ]);
  });

  test("a broken rule in the change ends the run", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.commit({ [RULES]: rule(5).replace("document.level", "documnt.level") });
    expect((await refusal(validate(repository))).code).toBe("E_RULE");
  });

  test("broken rules on the base make it unknown: the change's own judge, and errors fail it", async () => {
    using repository = TestRepository.with({
      ...TREE,
      [RULES]: rule(5).replace("document.level", "documnt.level"),
    });
    repository.branch("feature");
    const mild = `${CONFIG}severity: { ORG001: off }\nvalidate: { fail-on: never }\n`;
    repository.commit({ [RULES]: rule(5), "archi3.yaml": mild, "policies/levels/b.yaml": "level: 7\n" });
    const found = await validate(repository);
    expect(found.report.base?.state).toBe("unknown");
    expect(told(found)).toEqual(["new ORG001 policies/levels/b.yaml:1"]);
    expect(found.report.conclusion).toBe("failure");
    expect(found.report.base?.notes.join()).toContain("own rules (ORG001)");
  });

  test("a first change brings its rules along", async () => {
    using repository = TestRepository.with({ "README.md": "policies\n" });
    repository.branch("feature");
    repository.commit({ ...TREE, "policies/levels/b.yaml": "level: 7\n" });
    const found = await validate(repository, FEATURE);
    expect(found.report.base?.state).toBe("adopting");
    expect(told(found)).toEqual(["new ORG001 policies/levels/b.yaml:1"]);
  });

  test("after the merge the new rules judge both states", async () => {
    using repository = TestRepository.with({ ...TREE, "policies/levels/old.yaml": "level: 7\n" });
    repository.branch("feature");
    repository.commit({ [RULES]: rule(2) });
    const found = await validate(repository, FEATURE, { counted: "all" });
    expect(told(found)).toEqual([
      "existing ORG001 policies/levels/a.yaml:1",
      "existing ORG001 policies/levels/old.yaml:1",
    ]);
    expect(found.report.conclusion).toBe("failure");
  });
});

describe("bundles", () => {
  const options = { format: "json" as const, quiet: true };

  test("hold no rules, and are built of no policies that break them", async () => {
    using repository = TestRepository.with(TREE);
    const built = await bundleOfCommit({}, recordingTerminal(repository.path), "0.0.0");
    expect(built.is === "built" ? [...built.bundle.files.keys()] : built.is).toEqual(["levels/a.yaml"]);
    repository.commit({ "policies/levels/b.yaml": "level: 7\n" });
    const terminal = recordingTerminal(repository.path);
    expect(await runBundle(options, terminal, "0.0.0")).toBe(1);
    expect(terminal.printed()).toContain("The level is too high");
  });

  test("are refused while rules are not committed", async () => {
    using repository = TestRepository.with(TREE);
    repository.write({ [RULES]: rule(9) });
    const { code, text } = await refusal(runBundle(options, recordingTerminal(repository.path), "0.0.0"));
    expect([code, text.includes(RULES)]).toEqual(["E_DIRTY", true]);
  });

  test("of a file or a ledger are judged by the rules of the commit", async () => {
    using repository = TestRepository.with(TREE);
    const workspace = await openWorkspace({}, repository.path);
    const opened = await openBundleFiles(
      new Map([["levels/a.yaml", Buffer.from("level: 3\n")]]),
      workspace,
      repository.path,
    );
    expect(opened.workspace.ownRules.rules.map(({ id }) => id)).toEqual(["ORG001"]);
  });
});
