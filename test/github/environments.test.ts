import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { GitHub, type Options } from "./github.ts";
import { ADMIN_PERMISSIONS } from "./permissions.ts";

const ENVIRONMENT = { owner: "octo-org", repo: "policies", environment_name: "production" };
const WHOLE = {
  ...{ wait_timer: 0, prevent_self_review: false, reviewers: null, deployment_branch_policy: null },
};

async function started(options: Options = {}): Promise<GitHub> {
  const github = await GitHub.start({ isPrivate: false, permissions: ADMIN_PERMISSIONS, ...options });
  github.accounts.add("User", "alice", "bob");
  github.accounts.add("Team", "sre");
  return github;
}

function repos(github: GitHub) {
  return getOctokit(github.token, { baseUrl: github.url }).rest.repos;
}

test("an environment is created with its reviewers, read without regard to case, and told apart from a missing one", async () => {
  await using github = await started();
  const api = repos(github);
  await expect(api.getEnvironment(ENVIRONMENT)).rejects.toMatchObject({ status: 404 });
  const reviewers = [
    { type: "User" as const, id: github.accounts.named("User", "Alice")?.id ?? 0 },
    { type: "Team" as const, id: github.accounts.named("Team", "sre")?.id ?? 0 },
  ];
  const setting = { ...WHOLE, wait_timer: 30, prevent_self_review: true, reviewers };
  await api.createOrUpdateEnvironment({ ...ENVIRONMENT, ...setting });
  const { data } = await api.getEnvironment({ ...ENVIRONMENT, environment_name: "Production" });
  expect(data).toMatchObject({
    ...{ name: "production", can_admins_bypass: true, deployment_branch_policy: null },
    protection_rules: [
      { type: "wait_timer", wait_timer: 30 },
      {
        ...{ type: "required_reviewers", prevent_self_review: true },
        reviewers: [{ reviewer: { login: "alice" } }, { reviewer: { slug: "sre" } }],
      },
    ],
  });
});

test("a token without administration changes nothing", async () => {
  await using github = await started({ permissions: { ...ADMIN_PERMISSIONS, administration: "read" } });
  await expect(repos(github).createOrUpdateEnvironment({ ...ENVIRONMENT, ...WHOLE })).rejects.toMatchObject({
    status: 403,
    message: /not accessible by integration/,
  });
  expect(github.environments.get("production")).toBeUndefined();
});

test.each<[string, object]>([
  ["wait_timer", { wait_timer: 43_201 }],
  ["wait_timer", { wait_timer: -1 }],
  ["reviewers", { reviewers: Array.from({ length: 7 }, () => ({ type: "User", id: 1_000 })) }],
  ["cannot read the repository", { reviewers: [{ type: "User", id: 7 }] }],
  [
    "deployment_branch_policy",
    { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } },
  ],
  ["is left out", { wait_timer: undefined }],
])("refuses or doubts: %s", async (what, change) => {
  await using github = await started();
  github.expectViolation(new RegExp(what));
  const sent = repos(github).createOrUpdateEnvironment({ ...ENVIRONMENT, ...WHOLE, ...change });
  if (what === "is left out") await sent;
  else await expect(sent).rejects.toMatchObject({ status: 422 });
});

test("private repositories have reviewers on an Enterprise plan only", async () => {
  const asked = async (github: GitHub) => {
    const reviewers = [{ type: "User" as const, id: github.accounts.named("User", "alice")?.id ?? 0 }];
    return repos(github).createOrUpdateEnvironment({ ...ENVIRONMENT, ...WHOLE, reviewers });
  };
  await using poor = await started({ isPrivate: true });
  poor.expectViolation(/billing plan/);
  await expect(asked(poor)).rejects.toMatchObject({ status: 422, message: /billing plan/ });
  await using rich = await started({ isPrivate: true, plan: "enterprise" });
  expect((await asked(rich)).status).toBe(200);
});

test("branches are named only where the environment says so", async () => {
  await using github = await started();
  const api = repos(github);
  github.environments.set("production");
  await expect(api.createDeploymentBranchPolicy({ ...ENVIRONMENT, name: "main" })).rejects.toMatchObject({
    status: 404,
  });
  const named = { protected_branches: false, custom_branch_policies: true };
  await api.createOrUpdateEnvironment({ ...ENVIRONMENT, ...WHOLE, deployment_branch_policy: named });
  const { data: main } = await api.createDeploymentBranchPolicy({ ...ENVIRONMENT, name: "main" });
  const again = await api.createDeploymentBranchPolicy({ ...ENVIRONMENT, name: "main" });
  expect(again.status as number).toBe(303);
  await api.createDeploymentBranchPolicy({ ...ENVIRONMENT, name: "v1", type: "tag" });
  await api.deleteDeploymentBranchPolicy({ ...ENVIRONMENT, branch_policy_id: main.id ?? 0 });
  const { data } = await api.listDeploymentBranchPolicies(ENVIRONMENT);
  expect(data.branch_policies).toMatchObject([{ name: "v1", type: "tag" }]);
});

test("protected branches are listed by themselves", async () => {
  await using github = await started();
  github.repository.setBranch("main", "a".repeat(40));
  github.repository.setBranch("change", "b".repeat(40));
  const list = async () =>
    (await repos(github).listBranches({ owner: "octo-org", repo: "policies", protected: true })).data;
  expect(await list()).toEqual([]);
  github.repository.protect("main");
  expect(await list()).toMatchObject([{ name: "main", protected: true }]);
});
