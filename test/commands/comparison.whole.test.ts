import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Against } from "../../src/commands/base.ts";
import type { Validation } from "../../src/commands/report-formats.ts";
import { EXAMPLE_FILES } from "../example.ts";
import { TestRepository } from "../repository.ts";
import { CONFIG, FEATURE, refusal, SCHEMA, TREE, told, validate } from "./comparing.ts";

describe("new, touched, existing", () => {
  test("what the base has too is existing wherever its lines went, on a changed line it is touched", async () => {
    using repository = TestRepository.with({
      ...TREE,
      "rules/old.yaml": "level: hihg\nsize: smal\n",
      "rules/still.yaml": "level: hihg\n",
    });
    repository.branch("feature");
    repository.commit({
      "rules/old.yaml": "# A comment\n\nlevel: hihg # still\nsize: smal\n",
      "rules/a.yaml": "level: low\nsize: smal\n",
    });
    const found = await validate(repository);
    expect(told(found)).toEqual([
      "new ARC104 rules/a.yaml:2",
      "touched ARC104 rules/old.yaml:3",
      "existing ARC104 rules/old.yaml:4",
      "existing ARC104 rules/still.yaml:1",
    ]);
    expect(found.report.summary).toMatchObject({ errors: 4, new: 1, touched: 1, existing: 2, suppressed: 0 });
    expect(found.report.base).toEqual({
      state: "known",
      name: "main",
      commit: repository.git("rev-parse", "main"),
      notes: [],
    });
  });

  test("only what is new or touched fails a change", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\n" });
    repository.branch("feature");
    repository.commit({ "rules/a.yaml": "level: high\n" });
    expect((await validate(repository)).report.conclusion).toBe("success");
    expect((await validate(repository, FEATURE, { counted: "all" })).report.conclusion).toBe("failure");
    repository.commit({ "rules/old.yaml": "level: hihg # touched\n" });
    expect((await validate(repository)).report.conclusion).toBe("failure");
  });

  test("a renamed file keeps its findings, a copy of it has new ones", async () => {
    const text = `# ${"A long comment. ".repeat(20)}\nlevel: hihg\n`;
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": text });
    repository.branch("feature");
    repository.commit({ "rules/old.yaml": undefined, "rules/renamed.yaml": `${text}size: smal\n` });
    expect(told(await validate(repository))).toEqual([
      "existing ARC104 rules/renamed.yaml:2",
      "new ARC104 rules/renamed.yaml:3",
    ]);
    repository.git("reset", "--quiet", "--hard", "main");
    repository.commit({ "rules/copy.yaml": text });
    expect(told(await validate(repository))).toEqual([
      "new ARC104 rules/copy.yaml:2",
      "existing ARC104 rules/old.yaml:2",
    ]);
  });

  test("what is not committed yet counts, also what git does not track", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.write({ "rules/a.yaml": "level: hihg\n", "rules/untracked.yaml": "level: hihg\n" });
    expect(told(await validate(repository))).toEqual([
      "new ARC104 rules/a.yaml:1",
      "new ARC104 rules/untracked.yaml:1",
    ]);
  });

  test("of several findings that are alike, only as many as the base has are existing", async () => {
    const many = CONFIG.replace("schema: rule.json", "schema: rule.json, documents: many");
    using repository = TestRepository.with({ ...TREE, "archi3.yaml": many, "rules/m.yaml": "level: hihg\n" });
    repository.branch("feature");
    repository.commit({ "rules/m.yaml": "level: hihg\n---\nlevel: hihg\n---\nlevel: hihg\n" });
    expect(told(await validate(repository))).toEqual([
      "existing ARC104 rules/m.yaml:1",
      "new ARC104 rules/m.yaml:3",
      "new ARC104 rules/m.yaml:5",
    ]);
  });

  const levels = {
    type: "array",
    items: { type: "object", properties: { level: { enum: ["low"] }, more: {} } },
  };
  const LISTS = {
    ...TREE,
    "archi3.yaml": CONFIG.replace("rule.json", "list.json"),
    "list.json": JSON.stringify({ ...JSON.parse(SCHEMA), properties: { items: levels } }),
  };

  test.each([
    {
      what: "another item with the same fault is new",
      before: "items:\n  - when: first\n    level: bad\n  - when: m\n    level: low\n",
      after: "items:\n  - when: m\n    level: low\n  - when: another\n    level: bad\n",
      expected: ["new ARC104 rules/l.yaml:5"],
    },
    {
      what: "an item is the same wherever it stands, and in whatever order its keys are",
      before: "items:\n  - when: a\n    level: bad\n  - { level: bad, when: b }\n",
      after:
        "items:\n  - when: new\n    level: low\n  - { when: b, level: bad }\n  - when: a\n    level: bad\n",
      expected: ["touched ARC104 rules/l.yaml:4", "existing ARC104 rules/l.yaml:6"],
    },
    {
      what: "what lies deeper in an item does not make it another",
      before: "items:\n  - level: bad\n    more:\n      - a\n",
      after: "items:\n  - level: bad\n    more:\n      - a\n      - b\n",
      expected: ["existing ARC104 rules/l.yaml:2"],
    },
    {
      what: "an id or a name says which item it is, whatever else changes",
      before: "items:\n  - name: a\n    level: bad\n    more: 1\n",
      after: "items:\n  - more: 2\n    name: a\n    level: bad\n",
      expected: ["existing ARC104 rules/l.yaml:4"],
    },
  ])("in lists: $what", async ({ before, after, expected }) => {
    using repository = TestRepository.with({ ...LISTS, "rules/l.yaml": before });
    repository.branch("feature");
    repository.commit({ "rules/l.yaml": after });
    expect(told(await validate(repository))).toEqual(expected);
  });

  test("a file that .gitattributes calls binary is compared by its lines all the same", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\nsize: smal\n" });
    repository.branch("feature");
    repository.commit({
      ".gitattributes": "*.yaml binary\n",
      "rules/old.yaml": "level: hihg\nsize: smal # x\n",
    });
    expect(told(await validate(repository))).toEqual([
      "existing ARC104 rules/old.yaml:1",
      "touched ARC104 rules/old.yaml:2",
    ]);
  });

  test("what the change breaks in a file that it leaves alone is new, and leads to the line that broke it", async () => {
    const files = Object.fromEntries([...EXAMPLE_FILES].map(([path, text]) => [`policies/${path}`, text]));
    using repository = TestRepository.with(files);
    repository.branch("feature");
    const core = "policies/core/agent-policies.yaml";
    repository.commit({ [core]: repository.read(core).replaceAll("sanctions-screener", "embargo-screener") });
    const { report } = await validate(repository);
    const elsewhere = report.findings.filter(({ file }) => file !== core);
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(new Set(elsewhere.map(({ status }) => status))).toEqual(new Set(["new"]));
    const leading = elsewhere.filter(({ related }) => related.some(({ file }) => file === core));
    expect(leading).toEqual(elsewhere);
  });
});

describe("a file that is gone", () => {
  const files = Object.fromEntries([...EXAMPLE_FILES].map(([path, text]) => [`policies/${path}`, text]));

  test("is named where its names are missed, and no other name is offered in their place", async () => {
    using repository = TestRepository.with(files);
    repository.branch("feature");
    const gone = "policies/agents/cold-chain-manager.yaml";
    repository.commit({ [gone]: undefined });
    const { report } = await validate(repository);
    const missing = report.findings.filter(({ rule }) => rule === "ARC301");
    expect(missing.length).toBeGreaterThan(0);
    for (const { message, help, fix } of missing) {
      expect(message).toContain(`This change deletes ${gone}, which defined it`);
      expect(help).toContain(`Restore ${gone}`);
      expect(fix).toBeUndefined();
    }
  });

  test("is one cause: every other file tells of it once, and counts what else it names", async () => {
    using repository = TestRepository.with(files);
    repository.branch("feature");
    const gone = "policies/core/agent-policies.yaml";
    repository.commit({ [gone]: undefined });
    const { report } = await validate(repository);
    expect(report.conclusion).toBe("failure");
    const missing = report.findings.filter(({ message }) => message.includes("deletes"));
    expect(missing).toEqual(report.findings);
    const told = missing.map(({ file }) => file);
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told).size).toBe(told.length);
    const orchestration = missing.find(({ file }) => file.endsWith("orchestration-policies.yaml"));
    expect(orchestration?.message).toMatch(
      /deletes policies\/core\/agent-policies\.yaml, which defined it, and \d+ more that are named in this file\./,
    );
  });
});

describe("policies that a change takes away", () => {
  const files = Object.fromEntries([...EXAMPLE_FILES].map(([path, text]) => [`policies/${path}`, text]));
  const core = Object.keys(files).filter((path) => path.startsWith("policies/core/"));

  test.each([
    {
      what: "by deleting one",
      git: ["rm", "--quiet", "policies/core/orchestration-policies.yaml"],
      note: "policies/core/orchestration-policies.yaml.",
    },
    {
      what: "by a folder's new name",
      git: ["mv", "policies/core", "policies/cores"],
      note: core
        .map((path) => `${path} (now ${path.replace("core", "cores")}, where it is no policy)`)
        .sort()
        .join(", "),
    },
    {
      what: "by a file's new name",
      git: ["mv", "policies/core/security-policies.yaml", "policies/core/security-policy.yaml"],
      note: "policies/core/security-policies.yaml (now policies/core/security-policy.yaml, where it is no policy).",
    },
  ])("are named in one note: $what", async ({ git, note }) => {
    using repository = TestRepository.with(files);
    repository.branch("feature");
    repository.git(...git);
    repository.commit();
    const { report } = await validate(repository);
    expect(report.base?.notes.filter((one) => one.includes("takes away"))).toEqual([
      expect.stringContaining(`This change takes away policies that the base has: ${note}`),
    ]);
  });

  test("are none where they only have other names", async () => {
    using repository = TestRepository.with(files);
    repository.branch("feature");
    repository.git("mv", "policies/agents/cold-chain-manager.yaml", "policies/agents/chill-manager.yaml");
    repository.commit();
    expect((await validate(repository)).report.base?.notes).toEqual([]);
  });
});

describe("who judges", () => {
  test("a change cannot switch off its own check: not a rule, not the severity, not the schema", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.commit({
      "archi3.yaml": `${CONFIG}severity: { ARC104: off }\nvalidate: { fail-on: never }\n`,
      "rule.json": '{"$schema": "https://json-schema.org/draft/2020-12/schema"}',
      "rules/a.yaml": "level: hihg\n",
    });
    const { report } = await validate(repository);
    expect(report.conclusion).toBe("failure");
    expect(told({ report } as Validation)).toEqual(["new ARC104 rules/a.yaml:1"]);
    expect(report.base?.notes.join(" ")).toMatch(/archi3\.yaml, rule\.json change: .*second change/);
  });

  test("a broken configuration ends the run, though the base's judges", async () => {
    using repository = TestRepository.with(TREE);
    repository.branch("feature");
    repository.commit({ "archi3.yaml": `${CONFIG}validat: {}\n` });
    expect(await refusal(validate(repository))).toMatchObject({ code: "E_CONFIG", status: 2 });
  });

  test("a new kind judges what no other kind takes, and is said to", async () => {
    using repository = TestRepository.with({ ...TREE, "more/b.yaml": "level: hihg\n" });
    repository.branch("feature");
    repository.commit({
      "archi3.yaml": `${CONFIG}  - { name: other, match: "*/*.yaml", schema: strict.json }\n`,
      "strict.json": JSON.stringify({ ...JSON.parse(SCHEMA), required: ["size"] }),
      "more/c.yaml": "level: high\n",
      "rules/a.yaml": "level: high\n",
    });
    const found = await validate(repository);
    // The file that was there before is judged on both sides; the rules stay with their own kind.
    expect(told(found)).toEqual([
      "existing ARC102 more/b.yaml:1",
      "existing ARC104 more/b.yaml:1",
      "new ARC102 more/c.yaml:1",
    ]);
    expect(found.report.base?.notes.join(" ")).toContain("The kind other is new");
  });

  test("a new kind cannot take the built-in kinds' files away", async () => {
    const agents = [...EXAMPLE_FILES].filter(([path]) => path.startsWith("agents/"));
    using repository = TestRepository.with(
      Object.fromEntries(agents.map(([path, text]) => [`policies/${path}`, text])),
    );
    repository.branch("feature");
    const agent = "policies/agents/reefer-monitor.yaml";
    repository.commit({
      "archi3.yaml": 'policies: policies\nkinds:\n  - { name: any, match: "**/*.yaml", schema: any.json }\n',
      "any.json": '{"$schema": "https://json-schema.org/draft/2020-12/schema"}',
      [agent]: repository.read(agent).replace('network: "high"', 'network: "hihg"'),
    });
    expect(told(await validate(repository))).toEqual([expect.stringMatching(/^new ARC104 policies\/agents/)]);
  });

  test("what is in already is judged by its own configuration, and all of it counts", async () => {
    using repository = TestRepository.with({ ...TREE, "rules/old.yaml": "level: hihg\n" });
    const before = repository.git("rev-parse", "HEAD");
    repository.commit({
      "archi3.yaml": `${CONFIG}severity: { ARC104: warning }\n`,
      "rules/b.yaml": "size: smal\n",
    });
    const pushed: Against = { how: "merge-base", revision: before, typed: false };
    const { report } = await validate(repository, pushed, { counted: "all" });
    expect(told({ report } as Validation)).toEqual([
      "new ARC104 rules/b.yaml:1",
      "existing ARC104 rules/old.yaml:1",
    ]);
    expect(report).toMatchObject({ conclusion: "success", summary: { warnings: 2 } });
  });

  test("adopting: a base without configuration and policies lets the change judge itself", async () => {
    using repository = TestRepository.with({ "README.md": "# Nothing yet\n" });
    repository.branch("feature");
    repository.commit(TREE);
    const green = await validate(repository);
    expect(green.report).toMatchObject({ conclusion: "success", base: { state: "adopting" } });
    expect(green.report.base?.notes.join(" ")).toMatch(/^Adopting/);
    repository.commit({ "rules/a.yaml": "level: hihg\n" });
    expect((await validate(repository)).report.conclusion).toBe("failure");
  });

  test("a folder of policies that is a link is one on both sides, and the change cannot judge itself", async () => {
    const agents = [...EXAMPLE_FILES].filter(([path]) => path.startsWith("agents/"));
    const [[path, agent] = ["", ""]] = agents;
    using repository = TestRepository.with({
      [`real/${path}`]: agent,
      "archi3.yaml": "policies: policies\n",
    });
    symlinkSync("real", repository.at("policies"));
    const base = repository.commit();
    repository.branch("feature");
    repository.commit({
      "archi3.yaml": "policies: policies\nseverity: { ARC101: off }\n",
      [`real/${path}`]: agent.replace("metadata:", "metadta:"),
    });
    const { report } = await validate(repository, { how: "merge-base", revision: base, typed: true });
    expect(report.base).toMatchObject({ state: "known", commit: base });
    expect(told({ report } as Validation)).toEqual([expect.stringMatching(/^new ARC101 real\/agents/)]);
  });

  test("a folder of policies that moved is followed, and said to be", async () => {
    const rules = `policies: old\n${CONFIG}`;
    const [[path, agent] = ["", ""]] = [...EXAMPLE_FILES].filter(([name]) => name.startsWith("agents/"));
    using repository = TestRepository.with({ ...TREE, "archi3.yaml": rules, [`old/${path}`]: agent });
    repository.branch("feature");
    repository.commit({
      "archi3.yaml": rules.replace("old", "new"),
      [`old/${path}`]: undefined,
      [`new/${path}`]: agent.replace("metadata:", "metadta:"),
    });
    // Git leaves an empty folder behind, a checkout has none.
    repository.git("clean", "--quiet", "--force", "-d");
    const found = await validate(repository);
    expect(told(found)).toEqual([expect.stringMatching(/^new ARC101 new\/agents/)]);
    expect(found.report.base?.notes.join(" ")).toContain("The policies folder old is gone");
  });
});
