import { expect, test } from "vitest";
import type { Published } from "../../src/adapters/terminal.ts";
import { runStepCommand } from "../../src/cli/step.ts";
import { failureOfStep } from "../../src/report/step-failure.ts";
import { Folder } from "../e2e/run.ts";
import { ROOT } from "../example.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG =
  "policies: policies\nenvironments: { production: { target: { type: git } } }\nledger: { remote: none }\n";

/** Runs a command as a step does; inputs that are not given are empty. */
function step(folder: string, command: string, given: { [input: string]: string }, env = {}) {
  const terminal = recordingTerminal(folder);
  const face = { version: "0.0.0", env, terminal: () => terminal, finish: () => {} };
  return runStepCommand(command, (name) => given[name] ?? "", face).then(() => terminal.printed());
}

test("a reason may begin with a dash, and have several lines", async () => {
  using repository = TestRepository.with({ "archi3.yaml": CONFIG, "policies/agents/a.yaml": "a: 1\n" });
  await step(repository.path, "lock", {
    environment: "production",
    reason: "-5 % accuracy\nsince the last deploy",
  });
  const record = JSON.parse(repository.git("show", "policy-ledger/production:record.json"));
  expect(record.lock.reason).toBe("-5 % accuracy since the last deploy");
});

test.each<[command: string, inputs?: { [name: string]: string }]>([
  ["deploy"],
  ["deploy", { "break-glass": "true" }],
  ["rollback"],
  ["lock"],
  ["unlock"],
  ["evidence", { name: "load" }],
])("%s takes no placeholder for a reason, and leaves the ledger alone", async (command, inputs = {}) => {
  using repository = TestRepository.with({ "archi3.yaml": CONFIG, "policies/agents/a.yaml": "a: 1\n" });
  const run = () => step(repository.path, command, { ...inputs, environment: "production", reason: "…" });
  expect(await refusal(run)).toMatch(/^E_\w+ 2 .*reason.*: it is the placeholder/);
  expect(repository.git("for-each-ref", "refs/heads/policy-ledger")).toBe("");
});

test("a history that would be gone after the job is not begun", async () => {
  using repository = TestRepository.with({ "archi3.yaml": CONFIG, "policies/agents/a.yaml": "a: 1\n" });
  const hosted = { RUNNER_ENVIRONMENT: "github-hosted" };
  const locking = () => step(repository.path, "lock", { environment: "production", reason: "no" }, hosted);
  expect(await refusal(locking)).toMatch(/^E_LEDGER 2 ledger\.remote: none: /);
  expect(repository.git("for-each-ref", "refs/heads/policy-ledger")).toBe("");
});

test("what sets a repository up is for a person to look at, and no step", async () => {
  using folder = new Folder();
  const setting = step(folder.path, "init", { "dry-run": "true" });
  await expect(setting).rejects.toMatchObject({
    code: "E_INPUT",
    parts: { where: "with: command", mend: expect.stringContaining("archi3-policy init") },
  });
});

/** What a step's reader is told of a call that was refused. */
async function told(command: string, inputs: { [name: string]: string } = {}) {
  const face = { version: "0", env: {}, finish: () => {}, terminal: () => recordingTerminal(ROOT) };
  const error: unknown = await runStepCommand(command, (name) => inputs[name] ?? "", face).catch(
    (reason: unknown) => reason,
  );
  const { code, status, what, why, mend } = failureOfStep(error);
  expect([code, status]).toEqual(["E_INPUT", 2]);
  return [what, why, mend].join("; ");
}

test.each([
  ["deploy", {}, "environment"],
  ["lock", { environment: "production" }, "reason"],
  ["diff", {}, "from"],
])("%s with %o: the missing input is named as a workflow names it", async (command, inputs, name) => {
  expect(await told(command, inputs)).toBe(
    `the input ${name} is missing (with: ${name}); \`command: ${command}\` needs it; add it below \`with:\` of the step`,
  );
});

test("a command without its other word is told with each that there is", async () => {
  expect(await told("environments")).toBe(
    "a word of the command is missing (with: command: environments); environments alone does not say what to do; " +
      "write `command: environments check` or `command: environments apply`",
  );
});

test("a step runs rule tests at several paths, writes several results, and publishes what a job shows", async () => {
  const tests = (path: string, line: number) =>
    `rules: [ARC506]\ntests:\n  - name: ${path}\n    given: [{ path: environments/${path}.yaml, text: "a: 1" }]\n    expect: [{ rule: ARC506, line: ${line} }]\n`;
  using folder = new Folder({
    "policies/environments/production.yaml": "a: 1\n",
    "policies/validation/tests/a.yaml": tests("a", 1),
    "policies/validation/tests/b.yaml": tests("b", 2),
    "policies/validation/tests/c.yaml": "broken: [",
  });
  const published: Published[] = [];
  const statuses: number[] = [];
  const terminal = { ...recordingTerminal(folder.path), publish: (one: Published) => published.push(one) };
  const face = {
    ...{ version: "0.0.0", env: {}, terminal: () => terminal },
    finish: (status: number) => statuses.push(status),
  };
  const given: { [name: string]: string } = {
    paths: "policies/validation/tests/b.yaml\npolicies/validation/tests/a.yaml",
    output: "r.json\nr.xml",
  };
  await runStepCommand("test", (name) => given[name] ?? "", face);
  expect(statuses).toEqual([1]);
  expect(JSON.parse(folder.read("r.json"))).toMatchObject({ summary: { tests: 2, failed: 2 } });
  expect(folder.read("r.xml")).toContain("<testsuites ");
  expect(published).toMatchObject([
    {
      outputs: { conclusion: "failure" },
      summary: expect.stringMatching(/^### ✖ 2 of 2 rule tests failed\n/),
      annotations: [
        { path: "policies/validation/tests/b.yaml", start_line: 5, title: "Rule test: b" },
        { path: "policies/validation/tests/a.yaml", start_line: 5, annotation_level: "failure" },
      ],
    },
  ]);
});
