import { expect, test } from "vitest";
import { askingGithub, factsForPlan } from "../../src/commands/approvals.ts";
import { defaultEnvironment } from "../../src/config/environment.ts";
import { madeUpSha } from "../github/diff.ts";
import { GitHub } from "../github/github.ts";
import { ALL_PERMISSIONS } from "../github/permissions.ts";
import { refusal } from "../release/refusal.ts";

const COMMIT = madeUpSha("deployed");
const USUAL = defaultEnvironment("prod", undefined);
const REVIEWED = {
  ...USUAL,
  reviewers: { users: ["alice", "bob"], teams: [], preventSelfReview: true },
  github: { ...USUAL.github, deploy: "production" },
};
const FRIENDLY = { ...REVIEWED, reviewers: { ...REVIEWED.reviewers, preventSelfReview: false } };

/** A stand-in whose environment asks alice and bob, and what the runner says to a step of its run 7. */
async function stage() {
  const github = await GitHub.start({ isPrivate: false });
  github.accounts.add("User", "alice", "bob");
  github.environments.set("production", { users: ["alice", "bob"], preventSelfReview: true });
  github.runs.set({ id: 7, status: "in_progress" });
  const base = { sha: madeUpSha("base"), ref: "main" };
  github.pulls.set({
    ...{
      number: 1,
      author: "carol",
      base,
      head: { sha: madeUpSha("head"), ref: "change" },
      mergeCommit: COMMIT,
    },
  });
  const env = {
    ...{ GITHUB_TOKEN: github.token, GITHUB_REPOSITORY: "octo-org/policies", GITHUB_API_URL: github.url },
    ...{ GITHUB_RUN_ID: "7", GITHUB_ACTOR: "alice", GITHUB_TRIGGERING_ACTOR: "dave" },
  };
  const approve = (by: string) =>
    github.runs.review({ run: 7, state: "approved", by, environments: ["production"] });
  const asked = () => github.requests.map(({ operation }) => operation);
  return { github, env, approve, asked, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

test("a plan asks how the environment is protected, and for no approval yet", async () => {
  await using bed = await stage();
  expect(await factsForPlan(REVIEWED, bed.env)).toEqual({
    protection: { is: "read", found: expect.objectContaining({ preventSelfReview: true }) },
    approvals: { is: "later" },
  });
  expect(bed.asked()).toEqual(["repos/get-environment"]);
});

test("a plan tells what GitHub did not say, and what would help", async () => {
  await using bed = await stage();
  bed.github.access.permissions = { ...ALL_PERMISSIONS, actions: "none" };
  expect((await factsForPlan(REVIEWED, bed.env)).protection).toEqual({
    is: "unread",
    why: "cannot read the environment production: GET /repos/octo-org/policies/environments/production: GitHub answered 403: Resource not accessible by integration",
    mend: expect.stringMatching(/^add the line `actions: read` below `permissions:` of the job/),
  });
  expect((await factsForPlan(REVIEWED, { ...bed.env, GITHUB_TOKEN: "" })).protection).toEqual({
    is: "unread",
    why: "GitHub cannot be asked who has to approve, and who has: GITHUB_TOKEN: the variable is not set",
    mend: "add `env: { GITHUB_TOKEN: $" + "{{ github.token }} }` to the step",
  });
  const ofAction = { ...bed.env, GITHUB_TOKEN: "", INPUT_COMMAND: "plan" };
  expect((await factsForPlan(REVIEWED, ofAction)).protection).toEqual({
    is: "unread",
    why: "GitHub cannot be asked who has to approve, and who has: with: token: the input is empty",
    mend: "leave it out, which means `github.token`, or hand in a token",
  });
});

/** The commits that a deployment brings. */
const of =
  (...commits: string[]) =>
  async () =>
    commits;

test("every commit that is brought has authors, and of too many nobody knows them", async () => {
  await using bed = await stage();
  const other = madeUpSha("of another pull request");
  bed.github.repository.addCommit({ sha: other });
  const { approvals } = await askingGithub(REVIEWED, of(other, COMMIT), bed.env, false)();
  expect(approvals).toMatchObject({ authors: ["alice", "dave", "carol"] });
  const asked = () => bed.asked().filter((one) => one === "repos/list-pull-requests-associated-with-commit");
  expect(asked()).toHaveLength(2);
  for (const unknown of [
    async () => undefined,
    of(...Array.from({ length: 51 }, (_, at) => madeUpSha(`${at}`))),
  ]) {
    const ask = askingGithub(REVIEWED, unknown, bed.env, false);
    expect((await ask()).approvals).toMatchObject({ is: "read", authors: undefined });
  }
  expect(asked()).toHaveLength(2);
});

test("a deployment learns who approved its run, and whose work it is", async () => {
  await using bed = await stage();
  bed.approve("bob");
  const { approvals } = await askingGithub(REVIEWED, of(COMMIT), bed.env, false)();
  expect(approvals).toEqual({
    is: "read",
    reviews: [{ by: "bob", approves: true, environments: ["production"] }],
    authors: ["alice", "dave", "carol"],
  });
  expect(bed.asked()).toEqual([
    ...["repos/get-environment", "actions/get-reviews-for-run"],
    "repos/list-pull-requests-associated-with-commit",
  ]);
});

test("authors are asked for only where they must not approve, and are unknown of a foreign commit", async () => {
  await using bed = await stage();
  const friendly = await askingGithub(FRIENDLY, of(COMMIT), bed.env, false)();
  expect(friendly.approvals).toMatchObject({ authors: [] });
  expect(bed.asked()).not.toContain("repos/list-pull-requests-associated-with-commit");
  bed.github.expectViolation(/No commit found/);
  const foreign = await askingGithub(REVIEWED, of(madeUpSha("elsewhere")), bed.env, false)();
  expect(foreign.approvals).toMatchObject({ is: "read", authors: undefined });
});

test("nobody is asked where nobody has to approve, or outside of a workflow", async () => {
  await using bed = await stage();
  const outside = { protection: { is: "outside" }, approvals: { is: "outside" } };
  const { GITHUB_RUN_ID: _, ...laptop } = bed.env;
  for (const [environment, env] of [[USUAL, bed.env] as const, [REVIEWED, laptop] as const]) {
    expect(await factsForPlan(environment, env)).toEqual(outside);
    expect(await askingGithub(environment, of(COMMIT), env, false)()).toEqual(outside);
  }
  expect(bed.asked()).toEqual([]);
});

test("what GitHub has said once stays; what it did not say is asked again", async () => {
  await using bed = await stage();
  bed.approve("bob");
  const ask = askingGithub(FRIENDLY, of(COMMIT), bed.env, false);
  bed.github.access.permissions = { ...ALL_PERMISSIONS, actions: "none" };
  expect(await refusal(ask)).toMatch(/^E_TOKEN_PERMISSION 4 GET .*403/);
  bed.github.access.permissions = ALL_PERMISSIONS;
  const facts = await ask();
  const count = bed.github.requests.length;
  expect(await ask()).toBe(facts);
  expect(bed.github.requests).toHaveLength(count);
});

test("an emergency needs no approval that nobody can read, and the protection all the same", async () => {
  await using bed = await stage();
  const isOfReviews = ({ operation = "" }) => operation === "actions/get-reviews-for-run";
  const broken = { kind: "wrong-shape", body: { message: "No" }, status: 403, carriedOut: false } as const;
  bed.github.fault(isOfReviews, broken);
  expect(await askingGithub(REVIEWED, of(COMMIT), bed.env, true)()).toMatchObject({
    protection: { is: "read" },
    approvals: { is: "unread", why: expect.stringMatching(/^cannot read who has approved this run: /) },
  });
  bed.github.access.permissions = { ...ALL_PERMISSIONS, actions: "none" };
  expect(await refusal(askingGithub(REVIEWED, of(COMMIT), bed.env, true))).toMatch(/^E_TOKEN_PERMISSION 4 /);
});
