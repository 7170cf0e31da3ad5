import { describe, expect, test } from "vitest";
import {
  type Approvals,
  approvalGate,
  approversOf,
  type ProtectionFact,
  protectionGate,
  type Review,
} from "../../src/release/approval.ts";
import type { Protection } from "../../src/release/protection.ts";

const REVIEWERS = { users: ["alice", "bob"], teams: ["sre"], preventSelfReview: true, where: "production" };
const NOBODY = { ...REVIEWERS, users: [], teams: [] };
const UNREAD = { is: "unread", why: "the network is down", mend: "mend it" } as const;

describe("the protection", () => {
  const FOUND: Protection = {
    reviewers: { users: ["Alice", "bob", "carol"], teams: ["SRE"] },
    ...{ preventSelfReview: true, waitTimer: 30, branches: { allow: "all" }, adminsBypass: true },
  };
  const judged = (protection: ProtectionFact, reviewers = REVIEWERS) =>
    protectionGate({ environment: "prod", reviewers, protection });
  const found = (parts: Partial<Protection>) => judged({ is: "read", found: { ...FOUND, ...parts } });

  test("holds where GitHub asks for what is configured, or for more", () => {
    const holds = { is: "pass", reason: "the GitHub environment production asks for approval" };
    expect(found({})).toEqual(holds);
    const lenient = { ...REVIEWERS, teams: [], preventSelfReview: false };
    expect(judged({ is: "read", found: FOUND }, lenient)).toEqual(holds);
  });

  test("is no matter without reviewers, or outside of a workflow", () => {
    const reason = "no reviewers are configured";
    expect(judged({ is: "read", found: undefined }, NOBODY)).toEqual({ is: "pass", reason });
    expect(judged({ is: "outside" })).toEqual({ is: "pass", reason: "not in a workflow" });
  });

  test("is asked for where branches or a wait timer are wanted, also without reviewers", () => {
    const guarded = { ...NOBODY, preventSelfReview: false, branches: ["main"], waitTimer: 10 };
    expect(judged({ is: "read", found: undefined }, guarded)).toMatchObject({
      is: "refuse",
      reason: expect.stringContaining("it does not exist"),
    });
    expect(judged({ is: "read", found: { ...FOUND, waitTimer: 0 } }, guarded)).toMatchObject({
      is: "refuse",
      mend: expect.stringContaining("allow selected branches: main"),
    });
    const branches = { allow: "named", branches: ["main"], tags: [] } as const;
    expect(judged({ is: "read", found: { ...FOUND, branches, waitTimer: 30 } }, guarded)).toEqual({
      is: "pass",
      reason: "the GitHub environment production is as configured",
    });
  });

  test("refuses a missing environment, with what creates it", () => {
    expect(judged({ is: "read", found: undefined })).toEqual({
      is: "refuse",
      reason:
        "the GitHub environment production: it does not exist: the first job that names it would create it without any protection",
      mend: "archi3-policy environments apply --environment prod; or by hand, in the repository's Settings → Environments → production: create it, add alice to the required reviewers, add bob to the required reviewers, add the team sre to the required reviewers, switch on “Prevent self-review”",
    });
  });

  test("refuses a reviewer that is not asked, and self-review where it is to be prevented", () => {
    expect(found({ reviewers: { users: ["alice", "bob"], teams: [] }, preventSelfReview: false })).toEqual({
      is: "refuse",
      reason:
        "the GitHub environment production: the team sre cannot approve; whoever started a run may approve it",
      mend: "archi3-policy environments apply --environment prod; or by hand, in the repository's Settings → Environments → production: add the team sre to the required reviewers, switch on “Prevent self-review”",
    });
  });

  test("refuses what nobody could read, and says why", () => {
    expect(judged(UNREAD)).toEqual({ is: "refuse", reason: "the network is down", mend: "mend it" });
  });
});

describe("the approval", () => {
  const judged = (approvals: Approvals, reviewers = REVIEWERS) =>
    approvalGate({ environment: "prod", reviewers, approvals });
  const review = (by: string, approves = true, ...environments: string[]): Review => ({
    ...{ by, approves, environments: environments.length === 0 ? ["Production"] : environments },
  });
  const read = (reviews: Review[], authors: string[] | undefined = []): Approvals => ({
    ...{ is: "read", reviews, authors },
  });

  test("is no matter without reviewers", () => {
    expect(judged({ is: "outside" }, NOBODY)).toEqual({ is: "pass", reason: "nobody has to approve" });
  });

  test("is waited for by a plan, which says who gives it and where", () => {
    const reason = "alice, bob or the team sre has to approve in the GitHub environment production";
    expect(judged({ is: "later" })).toEqual({ is: "wait", reason, until: undefined });
    expect(judged({ is: "later" }, { ...NOBODY, users: ["alice"] })).toMatchObject({
      reason: "alice has to approve in the GitHub environment production",
    });
  });

  test("cannot be given outside of a workflow", () => {
    expect(judged({ is: "outside" })).toEqual({
      is: "refuse",
      reason: "alice, bob or the team sre has to approve in the GitHub environment production",
      mend: "deploy by the release workflow, where GitHub asks for it; or --break-glass --reason in an emergency",
    });
  });

  test("is that of one person, in the environment that the job names", () => {
    const approvals = read([review("bob"), review("bob"), review("carol", false)]);
    expect(judged(approvals)).toEqual({ is: "pass", reason: "approved by bob" });
    expect(approversOf(REVIEWERS, approvals)).toEqual(["bob"]);
    expect(judged(read([review("bob", true, "staging", "production")]))).toMatchObject({ is: "pass" });
  });

  test("is missing where nobody gave one for this environment", () => {
    const refused = {
      is: "refuse",
      reason:
        "nobody has approved this run in the GitHub environment production: the job that deploys does not name it, or an administrator passed by it",
      mend: "run the release workflow, whose job that deploys names production, and let alice, bob or the team sre approve; or --break-glass --reason in an emergency",
    };
    expect(judged(read([]))).toEqual(refused);
    expect(judged(read([review("bob", true, "staging")]))).toEqual(refused);
    expect(judged(read([review("bob", false)]))).toMatchObject({
      ...{
        is: "refuse",
        reason: expect.stringMatching(/in the GitHub environment production: rejected by bob$/),
      },
    });
    expect(approversOf(REVIEWERS, read([review("bob", false), review("bob", true, "staging")]))).toEqual([]);
  });

  test("of an author does not count, where that is configured", () => {
    const own = read([review("Alice")], ["alice"]);
    expect(judged(own)).toEqual({
      is: "refuse",
      reason:
        "only Alice approved, who started the run or opened the pull request: nobody approves what is their own",
      mend: "run the workflow again, and let bob or the team sre approve it; or --break-glass --reason in an emergency",
    });
    expect(approversOf(REVIEWERS, own)).toEqual([]);
    expect(judged(own, { ...REVIEWERS, preventSelfReview: false })).toMatchObject({ is: "pass" });
    const both = read([review("alice"), review("bob")], ["ALICE"]);
    expect(judged(both)).toEqual({ is: "pass", reason: "approved by bob" });
    expect(judged(own, { ...NOBODY, users: ["alice"] })).toMatchObject({
      mend: expect.stringMatching(
        /^name another reviewer in archi3.yaml, and run archi3-policy environments apply --environment prod;/,
      ),
    });
  });

  test("does not count where nobody can tell whose work it is", () => {
    expect(judged({ is: "read", reviews: [review("bob")], authors: undefined })).toEqual({
      is: "refuse",
      reason:
        "nobody can tell whether bob approved work of their own: which commits these policies bring, and whose they are, is not known here",
      mend: "deploy commits of this repository, 50 at most at once, from a clone with their history; or --break-glass --reason in an emergency",
    });
  });

  test("that nobody could read refuses, and says why", () => {
    expect(judged(UNREAD)).toEqual({ is: "refuse", reason: "the network is down", mend: "mend it" });
  });
});

test("of reviewers on GitHub whom archi3.yaml does not name nobody's approval counts, unless a team is named", () => {
  const approvals: Approvals = {
    ...{ is: "read", authors: [] },
    reviews: [{ by: "mallory", approves: true, environments: ["production"] }],
  };
  expect(approversOf({ ...REVIEWERS, teams: [] }, approvals)).toEqual([]);
  expect(approversOf(REVIEWERS, approvals)).toEqual(["mallory"]);
});
