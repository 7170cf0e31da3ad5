import { expect, test } from "vitest";
import { archi3, expectSafe, expectUsageError, Folder } from "./run.ts";

test("the bundle runs rule tests as a user would: written by --update, then broken", async () => {
  using folder = Folder.withAgents("policies");
  const path = "policies/validation/tests/agents.yaml";
  folder.write(
    path,
    `rules: [ARC101]
tests:
  - name: a misspelt key
    given: [{ path: agents/reefer-monitor.yaml, patch: { agent: { tear: "3" } } }]
`,
  );
  expectUsageError(await archi3(folder.path, ["test"]), `E_RULE_TEST`, `${path}:3:11`, "test --update");
  const updated = await archi3(folder.path, ["test", "--update"]);
  expectSafe(updated);
  expect([updated.status, updated.stderr]).toEqual([0, `updated    ${path}:3:11 a misspelt key: 1 added\n`]);
  folder.edit(path, "ARC101, line: 22", "ARC101, line: 21");
  const broken = await archi3(folder.path, ["test", "--output", "tests.xml"]);
  expectSafe(broken);
  expect(broken.status).toBe(1);
  expect(broken.stdout).toContain("+ ARC101 agents/reefer-monitor.yaml:22:3 error ");
  expect(folder.read("tests.xml")).toContain('tests="1" failures="1"');
});
