import { expect, test } from "vitest";
import { runEvidence } from "../../src/commands/ledger-notes.ts";
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
