import { expect, test } from "vitest";
import { runStepCommand } from "../../src/cli/step.ts";
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

test("a history that would be gone after the job is not begun", async () => {
  using repository = TestRepository.with({ "archi3.yaml": CONFIG, "policies/agents/a.yaml": "a: 1\n" });
  const hosted = { RUNNER_ENVIRONMENT: "github-hosted" };
  const locking = () => step(repository.path, "lock", { environment: "production", reason: "no" }, hosted);
  expect(await refusal(locking)).toMatch(/^E_LEDGER 2 ledger\.remote: none: /);
  expect(repository.git("for-each-ref", "refs/heads/policy-ledger")).toBe("");
});
