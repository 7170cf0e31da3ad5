import { expect, test } from "vitest";
import type { Published } from "../../src/adapters/terminal.ts";
import { runDiff } from "../../src/commands/diff.ts";
import { runEvidence, runLock, runUnlock } from "../../src/commands/ledger-notes.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

test.each<[result: "pass" | "fail", report: string, text: string, said: RegExp]>([
  ["pass", "r.xml", '<testsuite tests="3" failures="1"/>', /^E_EVIDENCE 2 .*: the report says /],
  ["pass", "r.json", '{"success": false}', /^E_EVIDENCE 2 .*: the report says /],
  ["pass", "r.xml", '<testsuite tests="0"/>', /^E_EVIDENCE 2 .*: the report says /],
  // These go on to the ledger, in which nothing is live yet.
  ["pass", "r.xml", '<testsuite tests="3" failures="0"/>', /^E_DEPLOYMENT 2 /],
  ["pass", "r.txt", "3 failed", /^E_DEPLOYMENT 2 /],
  ["fail", "r.xml", '<testsuite tests="3" failures="0"/>', /^E_DEPLOYMENT 2 /],
])("--result %s beside %s: %s", async (result, file, text, said) => {
  using repository = TestRepository.with({ "policies/readme.md": "", [file]: text });
  const options = { environment: "development", name: "load", result, file, quiet: true };
  const run = () => runEvidence(options, recordingTerminal(repository.path), "0.0.0", {});
  expect(await refusal(run)).toMatch(said);
});

test("a step shows a lock, its end and a comparison as a line of its summary each", async () => {
  using repository = TestRepository.with({
    "policies/readme.md": "",
    "archi3.yaml": "policies: policies\nenvironments: { staging: {}, production: { after: staging } }\n",
  });
  const published: Published[] = [];
  const publish = (one: Published) => published.push(one);
  const terminal = Object.assign(recordingTerminal(repository.path), { publish });
  const options = { environment: "production", quiet: true };
  await runLock({ ...options, reason: "an `$(id)` @audit" }, terminal, "0.0.0", {});
  await runUnlock(options, terminal, "0.0.0", {});
  await runUnlock(options, terminal, "0.0.0", {});
  await runDiff("staging", "production", { format: "text" }, terminal, "0.0.0", {});
  expect(published.map(({ summary }) => summary)).toEqual([
    expect.stringMatching(/^- production is locked: an .*&#8203;audit\n$/),
    "- production is open for deployments again. Lifted: 1 lock\n",
    "- Nothing stops deployments to production.\n",
    expect.stringMatching(/^The bundles of staging and production hold the same policies\. .*\n$/),
  ]);
  expect(terminal.printed()).toMatch(/--environment compares what one environment would run\.\n$/);
});
