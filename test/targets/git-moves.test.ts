import { expect, test } from "vitest";
import { moveOf } from "../../src/adapters/targets/git-objects.ts";

const REF = "refs/heads/policy-live/x";
const pushed = (reason: string, why: string) => ({
  ok: false,
  stdout: Buffer.from(`To ../live\n!\t0123:${REF}\t${reason}\nDone\n`),
  why,
});
const updated = (why: string) => ({ ok: false, stdout: Buffer.alloc(0), why });

const EXISTS = `cannot lock ref '${REF}': 'refs/heads/policy-live' exists; cannot create '${REF}'`;

test.each([
  ["update-ref", updated(`fatal: update_ref failed for ref '${REF}': ${EXISTS}`)],
  [
    "git's own server",
    pushed("[remote rejected] (failed to update ref)", `remote: error: ${EXISTS}        `),
  ],
  ["GitHub", pushed("[remote rejected] (directory file conflict)", "error: failed to push some refs")],
  ["a newer git", pushed("[remote rejected] (refname conflict)", "error: failed to push some refs")],
])("a name that another branch leaves no room for is refused for good: %s", (_, answer) => {
  expect(moveOf(answer)).toMatchObject({
    is: "refused",
    why: expect.stringMatching(/exists; cannot create|conflict/),
  });
});

test.each([
  updated(`fatal: cannot lock ref '${REF}': is at 0123 but expected 4567`),
  updated(`fatal: cannot lock ref '${REF}': unable to resolve reference '${REF}'`),
  pushed("[remote rejected] (failed to update ref)", `remote: error: cannot lock ref '${REF}': File exists.`),
  pushed("[rejected] (fetch first)", "error: failed to push some refs"),
])("somebody who was first may be done by the next look: %#", (answer) => {
  expect(moveOf(answer).is).toBe("lost");
});
