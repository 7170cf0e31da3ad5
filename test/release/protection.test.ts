import { expect, test } from "vitest";
import { type RawEnvironment, readEnvironments } from "../../src/config/environment.ts";
import { type Protection, wantedOf } from "../../src/release/protection.ts";
import { ghCommands } from "../../src/release/protection-commands.ts";
import { differencesOf, remarksOn } from "../../src/release/protection-differences.ts";

const production = (raw: Parameters<typeof readEnvironments>[0][string]) =>
  wantedOf(readEnvironments({ production: raw }, (path) => path.join("/")));

const REVIEWED = { reviewers: { users: ["alice"], teams: ["sre"], "prevent-self-review": true } };
const APART = { github: { rollback: "emergency", monitor: "watch" } };

const found = (change: Partial<Protection> = {}): Protection => ({
  ...{ reviewers: { users: ["Alice"], teams: ["sre"] }, preventSelfReview: true, waitTimer: 0 },
  ...{ branches: { allow: "all" }, adminsBypass: undefined },
  ...change,
});
const OPEN = found({ reviewers: { users: [], teams: [] }, preventSelfReview: false });

test("each GitHub environment is wanted once; reviewers and the wait timer are those of deployments alone", () => {
  const { reviewers } = REVIEWED;
  const wanted = production({ reviewers, github: { ...APART.github, "wait-timer": "10m" } });
  expect(wanted).toMatchObject([
    { name: "production", reviewers: { users: ["alice"], teams: ["sre"] }, waitTimer: 10 },
    { name: "emergency", reviewers: { users: [], teams: [] }, waitTimer: 0 },
    { name: "watch", reviewers: { users: [], teams: [] }, waitTimer: 0 },
  ]);
  expect(production(REVIEWED)).toMatchObject([
    { name: "production", uses: [{ job: "deploy" }, { job: "rollback" }, { job: "monitor" }] },
  ]);
});

test("who may use it holds for every job's environment; shared by two, for the branches of both", () => {
  const shared = (branches?: string[]) => ({
    github: { rollback: "emergency", ...(branches === undefined ? {} : { branches }) },
  });
  const branchesOf = (one?: string[], other?: string[]) => {
    const raw = { a: shared(one), b: shared(other) };
    const all = wantedOf(readEnvironments(raw, (path) => path.join("/")));
    return all.find(({ name }) => name === "emergency")?.branches;
  };
  expect(branchesOf(["main"], ["main", "hotfix/*"])).toEqual(["main", "hotfix/*"]);
  expect(branchesOf(["main"])).toBeUndefined();
});

test("what is as configured differs in nothing, whatever the case of names", () => {
  const [deploy] = production(REVIEWED);
  expect(deploy && differencesOf(deploy, found())).toEqual([]);
});

test.each<[string, object, Partial<Protection>, loosens: boolean, what: RegExp]>([
  ["a user too few", REVIEWED, { reviewers: { users: [], teams: ["sre"] } }, false, /alice cannot approve/],
  ["a team too few", REVIEWED, { reviewers: { users: ["alice"], teams: [] } }, false, /the team sre cannot/],
  [
    "one too many",
    REVIEWED,
    { reviewers: { users: ["alice", "mallory"], teams: ["sre"] } },
    true,
    /mallory may approve, and archi3.yaml does not say so/,
  ],
  ["reviewers of none", {}, { reviewers: { users: ["alice"], teams: [] } }, true, /names no reviewers/],
  ["self-review", REVIEWED, { preventSelfReview: false }, false, /whoever started a run may approve/],
  ["no self-review", { reviewers: { users: ["alice"], teams: ["sre"] } }, {}, true, /may not approve/],
  ["a wait", REVIEWED, { waitTimer: 5 }, true, /wait timer is 5 minutes, not 0/],
  ["no wait", { ...REVIEWED, github: { "wait-timer": "1m" } }, {}, false, /is 0 minutes, not 1 minute/],
  ["all branches", { ...REVIEWED, github: { branches: ["main"] } }, {}, false, /every branch and tag/],
  [
    "protected branches",
    { ...REVIEWED, github: { branches: ["main"] } },
    { branches: { allow: "protected" } },
    false,
    /every protected branch may use it, not only main/,
  ],
  [
    "a branch too few",
    { ...REVIEWED, github: { branches: ["main", "hotfix/*"] } },
    { branches: { allow: "named", branches: ["main"], tags: [] } },
    true,
    /hotfix\/\* may not use it/,
  ],
  [
    "a tag too many",
    { ...REVIEWED, github: { branches: ["main"] } },
    { branches: { allow: "named", branches: ["main"], tags: ["v*"] } },
    false,
    /the tag v\* may use it/,
  ],
])("%s is one difference, which says whether its fix loosens", (_, raw, change, loosens, what) => {
  const [deploy] = production(raw);
  const open = "reviewers" in raw ? found(change) : { ...OPEN, ...change };
  const differences = deploy === undefined ? [] : differencesOf(deploy, open);
  expect(differences).toMatchObject([{ loosens, what: expect.stringMatching(what) }]);
});

test("an emergency waits for nobody, and a schedule neither", () => {
  const [, emergency, watch] = production({ ...REVIEWED, ...APART });
  const slow = found({ waitTimer: 10, reviewers: { users: ["alice"], teams: [] } });
  expect(emergency && differencesOf(emergency, slow)).toMatchObject([
    { what: expect.stringContaining("an emergency must not wait"), loosens: true },
    { what: expect.stringContaining("it would delay every rollback"), loosens: true },
  ]);
  expect(watch && differencesOf(watch, slow)).toMatchObject([
    { what: expect.stringContaining("every scheduled run would wait") },
    { what: expect.stringContaining("it would delay") },
  ]);
});

test("a missing environment is created with all that it needs, and takes nothing away", () => {
  const [deploy] = production(REVIEWED);
  const differences = deploy === undefined ? [] : differencesOf(deploy, undefined);
  expect(differences[0]).toMatchObject({ fix: "create it" });
  expect(differences).toHaveLength(4);
  expect(differences.some(({ loosens }) => loosens)).toBe(false);
});

test("says what protects less than it seems to", () => {
  const [deploy] = production({ ...REVIEWED, ...APART });
  const said = (protection: Protection, anyProtected?: boolean) =>
    deploy === undefined ? [] : remarksOn(deploy, protection, anyProtected).join("\n");
  expect(said(found())).toBe("");
  expect(said(found({ adminsBypass: true }))).toMatch(/administrators may start jobs without an approval/);
  const onlyProtected = found({ branches: { allow: "protected" } });
  expect(said(onlyProtected, false)).toMatch(/no branch is protected/);
  expect(said(onlyProtected, true)).toBe("");
});

test("says which jobs wait like deployments, and takes an environment that nobody named for monitoring for none", () => {
  const said = (raw: RawEnvironment) => production(raw).flatMap((one) => remarksOn(one, found()));
  expect(said(REVIEWED)).toEqual([expect.stringMatching(/^it is named by rollback too/)]);
  expect(said({ ...REVIEWED, github: { rollback: "emergencies" } })).toEqual([]);
  expect(said({ github: {} })).toEqual([]);
  expect(said({ ...REVIEWED, github: { deploy: "gate", rollback: "gate", monitor: "gate" } })).toEqual([
    expect.stringMatching(/^it is named by rollback and monitor too/),
  ]);
});

test("commands of GitHub's own client say everything, and quote what comes from GitHub", () => {
  const [deploy] = production({ ...REVIEWED, github: { deploy: "prod eu", branches: ["main"] } });
  const named = { allow: "named" as const, branches: ["it's"], tags: ["v*"] };
  const commands =
    deploy === undefined ? [] : ghCommands(deploy, found({ branches: named }), "octo/policies");
  expect(commands[0]).toBe(
    "gh api --method PUT repos/octo/policies/environments/prod%20eu -F wait_timer=0 -F prevent_self_review=true " +
      `-F 'reviewers[][type]=User' -F "reviewers[][id]=$(gh api users/alice --jq .id)" ` +
      `-F 'reviewers[][type]=Team' -F "reviewers[][id]=$(gh api orgs/octo/teams/sre --jq .id)" ` +
      "-F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'",
  );
  expect(commands.slice(1)).toEqual([
    expect.stringMatching(/^gh api --method POST .*deployment-branch-policies -f name=main$/),
    expect.stringContaining(String.raw`select(.name == "it'\''s"`),
    expect.stringContaining('(.type // "branch") == "tag"'),
  ]);
});
