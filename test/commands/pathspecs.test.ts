import picomatch from "picomatch";
import { afterAll, describe, expect, test } from "vitest";
import { pathspecsOf } from "../../src/commands/pathspecs.ts";
import { openWorkspace } from "../../src/commands/workspace.ts";
import { TestRepository } from "../repository.ts";

const FILES = [
  "rules/a.yaml",
  "rules/deep/b.yml",
  "rules/c.json",
  "rules/[x]/d.yaml",
  "policies/agents/e.YAML",
  "data/large.bin",
  "data/large.yaml",
  "rules.d/f.test.yaml",
  "g.yaml",
];

const repository = TestRepository.with({
  ...Object.fromEntries(FILES.map((path) => [path, "a: 1\n"])),
  "archi3.yaml":
    'policies: policies\nkinds:\n  - { name: rule, match: "nothing/*", schema: conf/rule.json }\n',
  "conf/rule.json": '{"$schema": "https://json-schema.org/draft/2020-12/schema"}',
});
afterAll(() => repository[Symbol.dispose]());

describe("what git compares line by line", () => {
  test.each([
    ["rules/**"],
    ["rules/*.yaml"],
    ["rules/**/*.{yml,json}"],
    ["{rules,rules.d}/**/*.yaml"],
    ["rules.d/*.test.yaml"],
    ["**/*.yml"],
    ["g.yaml"],
    ["rules/[[]x]/*"],
    ["./rules/**"],
  ])("holds all that a kind matches: %s", async (glob) => {
    const { config, ...workspace } = await openWorkspace({}, repository.path);
    const kinds = config.kinds.map((kind) => ({ ...kind, match: [glob] }));
    const specs = pathspecsOf({ ...workspace, hasPolicies: false, config: { ...config, kinds } });
    const listed = new Set(
      repository.git("-c", "core.quotePath=off", "ls-files", "--", ...specs).split("\n"),
    );
    const matches = picomatch(glob, { dot: true, noextglob: true });
    expect([...listed]).toEqual(expect.arrayContaining(FILES.filter((path) => matches(path))));
    expect(listed).toContain("archi3.yaml");
    expect(listed).toContain("conf/rule.json");
    if (!glob.startsWith("{") && !glob.startsWith("**")) expect(listed).not.toContain("data/large.yaml");
    expect(listed).not.toContain("data/large.bin");
  });

  test("holds both folders of policies, and nothing beside them", async () => {
    const workspace = await openWorkspace({}, repository.path);
    const specs = pathspecsOf(workspace, { ...workspace, policiesFolder: repository.at("rules.d") });
    expect(
      repository
        .git("ls-files", "--", ...specs)
        .split("\n")
        .sort(),
    ).toEqual(["archi3.yaml", "conf/rule.json", "policies/agents/e.YAML", "rules.d/f.test.yaml"].sort());
  });
});
