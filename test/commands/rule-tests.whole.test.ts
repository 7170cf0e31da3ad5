import { expect, test } from "vitest";
import { bundleOfCommit } from "../../src/commands/bundle-of-commit.ts";
import { runTest, type TestOptions } from "../../src/commands/test.ts";
import { runValidate } from "../../src/commands/validate.ts";
import { Folder } from "../e2e/run.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const OPTIONS: TestOptions = { quiet: true, format: "text", output: [], update: false };

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

test("ten thousand tests, in seconds", async () => {
  const one =
    "  - {name: a, rules: [ARC506], given: [{path: environments/production.yaml, text: 'a: 1'}], expect: []}\n";
  const files = Array.from({ length: 5 }, (_, at) => [
    `policies/validation/tests/t${at}.yaml`,
    `tests:\n${one.repeat(2_000)}`,
  ]);
  using folder = new Folder(Object.fromEntries([...files, ["policies/agents/a.yaml", "a: 1\n"]]));
  const terminal = recordingTerminal(folder.path);
  expect(await timed(() => runTest([], OPTIONS, terminal, "1.0.0"))).toBeLessThan(30_000);
  expect(terminal.printed()).toContain("10000 tests in 5 files: 10000 passed");
});

test("fifty tests beside a thousand policies read each of these once", async () => {
  using folder = Folder.withExample("policies");
  const agent = folder.read("policies/agents/reefer-monitor.yaml");
  const ids = Array.from(
    { length: 1_000 },
    (_, at) => `monitor-${at.toString(36).replaceAll(/\d/g, "z")}-${at}`,
  );
  for (const id of ids) folder.write(`policies/agents/${id}.yaml`, agent.replaceAll("reefer-monitor", id));
  const one = (at: number) => `  - name: test ${at}
    rules: [ARC506]
    given: [{ path: environments/production.yaml, patch: { environment-settings: { debug-mode: ${at % 2 === 0} } } }]
    expect: ${at % 2 === 0 ? "[{ rule: ARC506, line: 15, column: 15 }]" : "[]"}
`;
  const path = "policies/validation/tests/production.yaml";
  folder.write(path, `tests:\n${Array.from({ length: 50 }, (_, at) => one(at)).join("")}`);
  const validating = () =>
    runValidate([], { quiet: true, format: "json", output: [] }, recordingTerminal(folder.path), "1.0.0");
  await validating();
  const once = await timed(validating);
  const terminal = recordingTerminal(folder.path);
  const all = await timed(() => runTest([path], OPTIONS, terminal, "1.0.0"));
  expect(terminal.printed()).toContain("50 tests in 1 file: 50 passed");
  // Reading the policies for each test would take fifty times as long as validating them.
  expect(all).toBeLessThan(once * 25);
});

test("a bundle holds neither tests nor what they read", async () => {
  using repository = TestRepository.with({ "policies/agents/a.yaml": agentText() });
  const digest = async () => {
    const built = await bundleOfCommit(
      { config: undefined, policiesDir: undefined } as never,
      recordingTerminal(repository.path),
      "1.0.0",
    );
    return JSON.stringify(built, (key, value: unknown) => (key === "digest" ? value : value)).match(
      /sha256:[0-9a-f]{64}/,
    )?.[0];
  };
  const before = await digest();
  repository.commit({
    "policies/validation/tests/a.yaml": "tests: []\n",
    "policies/validation/tests/fixtures/a.yaml": "a: [",
    "policies/validation/rules/a.yaml": "rules: []\n",
  });
  expect(before).toMatch(/^sha256:/);
  expect(await digest()).toBe(before);
});

function agentText(): string {
  using folder = Folder.withAgents();
  return folder.read("agents/reefer-monitor.yaml");
}
