import { expect, test } from "vitest";
import { mendOfDenial } from "../../src/adapters/git-denied.ts";

const PLACE = "'https://github.com/o/p/'";

test.each([
  `remote: Permission to o/p.git denied to github-actions[bot].\nfatal: unable to access ${PLACE}: The requested URL returned error: 403`,
  `remote: Write access to repository not granted.\nfatal: unable to access ${PLACE}: The requested URL returned error: 403`,
  `remote: Repository not found.\nfatal: repository ${PLACE} not found`,
  "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
  `remote: Invalid username or token.\nfatal: Authentication failed for ${PLACE}`,
])("a server that refuses the token is told by the permission that is missing: %j", (complaint) => {
  expect(mendOfDenial(complaint, "contents: write")).toMatch(
    /add the line `contents: write` below `permissions:` of the job.* this account may push to it$/,
  );
  expect(mendOfDenial(complaint, "contents: read")).toMatch(/`contents: read`.* may read it$/);
});

test.each([
  `fatal: unable to access ${PLACE}: The requested URL returned error: 503`,
  `fatal: unable to access ${PLACE}: Could not resolve host: github.com`,
  "fatal: couldn't find remote ref refs/heads/policy-ledger/production",
  "remote: error: GH006: Protected branch update failed for refs/heads/main.",
  "git fetch took longer than 30 s",
])("nothing else is taken for that: %j", (complaint) => {
  expect(mendOfDenial(complaint, "contents: write")).toBeUndefined();
});
