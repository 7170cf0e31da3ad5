import { getOctokit } from "@actions/github";
import { describe, expect, test } from "vitest";
import { madeUpSha } from "./diff.ts";
import { GitHub, type Options } from "./github.ts";
import { FORK_PERMISSIONS } from "./permissions.ts";

const BASE = madeUpSha("base");
const HEAD = madeUpSha("head");
const PLACE = { owner: "octo-org", repo: "policies" };
const PLAIN = { ...PLACE, auto_merge: false, required_contexts: [] };

async function started(options: Options = {}): Promise<GitHub> {
  const github = await GitHub.start(options);
  github.repository.addCommit({ sha: BASE });
  github.repository.addCommit({ sha: HEAD, parents: [BASE] });
  github.repository.setBranch("main", HEAD);
  github.repository.setBranch("old", BASE);
  return github;
}

const client = (github: GitHub) => getOctokit(github.token, { baseUrl: github.url }).rest.repos;
const statesOf = (github: GitHub) =>
  github.deployments.all.map(({ statuses }) => statuses.map(({ state }) => state));

describe("deployments", () => {
  test("are created and listed, newest first, and so are their statuses, by GitHub's own client", async () => {
    await using github = await started();
    const repos = client(github);
    const made = [];
    for (const task of ["a", "b", "a"]) {
      const payload = { type: "t/1", id: `x-${made.length}` };
      const { data } = await repos.createDeployment({
        ...PLAIN,
        ref: HEAD,
        task,
        environment: "eu",
        payload,
      });
      if (!("id" in data)) throw new Error("it was merged");
      made.push(data.id);
    }
    const listed = await repos.listDeployments({ ...PLACE, task: "a", environment: "eu" });
    expect(listed.data.map(({ id, payload }) => [id, payload])).toEqual([
      [made[2], { type: "t/1", id: "x-2" }],
      [made[0], { type: "t/1", id: "x-0" }],
    ]);
    expect((await repos.listDeployments({ ...PLACE, task: "a", environment: "us" })).data).toEqual([]);
    const one = { ...PLACE, deployment_id: made[0] ?? 0 };
    await repos.createDeploymentStatus({ ...one, state: "in_progress", log_url: "https://example.com/run" });
    await repos.createDeploymentStatus({ ...one, state: "success", environment_url: "https://example.com/" });
    const { data } = await repos.listDeploymentStatuses(one);
    expect(data.map(({ state, log_url, environment_url }) => [state, log_url, environment_url])).toEqual([
      ["success", undefined, "https://example.com/"],
      ["in_progress", "https://example.com/run", undefined],
    ]);
    expect([...github.deployments.environments], "a missing environment is made").toEqual(["eu"]);
  });

  test("replace by themselves only successes that are neither production nor transient", async () => {
    await using github = await started();
    const repos = client(github);
    const deploy = async (environment: string, state: "success" | "failure", more: object = {}) => {
      const { data } = await repos.createDeployment({ ...PLAIN, ref: HEAD, environment, ...more });
      if (!("id" in data)) throw new Error("it was merged");
      await repos.createDeploymentStatus({ ...PLACE, deployment_id: data.id, state });
    };
    await deploy("production", "success");
    await deploy("staging", "success");
    await deploy("staging", "failure");
    await deploy("staging", "success", { transient_environment: true });
    await deploy("production", "success");
    await deploy("staging", "success");
    expect(statesOf(github)).toEqual([
      ["success"],
      ["success", "inactive"],
      ["failure"],
      ["success"],
      ["success"],
      ["success"],
    ]);
  });

  test("are refused for an unknown commit, a long description, and contexts that did not pass", async () => {
    await using github = await started();
    const repos = client(github);
    const create = (request: object) => repos.createDeployment({ ...PLAIN, ref: HEAD, ...request });
    github.expectViolation(/No ref found/);
    github.expectViolation(/description is too long/);
    await expect(create({ ref: "f".repeat(40) })).rejects.toThrow(/No ref found for/);
    await expect(create({ description: "x".repeat(141) })).rejects.toThrow(/Validation Failed/);
    github.deployments.commitStatuses.set(HEAD, new Map([["ci", "pending"]]));
    await expect(repos.createDeployment({ ...PLACE, ref: HEAD })).rejects.toThrow(/Conflict/);
    await expect(create({ required_contexts: ["ci"] })).rejects.toThrow(/Conflict/);
    const merged = await repos.createDeployment({ ...PLACE, ref: "old" });
    expect([merged.status, merged.data]).toEqual([
      202,
      { message: "Auto-merged main into old on deployment." },
    ]);
    expect(github.deployments.all).toEqual([]);
    expect((await create({})).status).toBe(201);
  });

  test("are read only by a token that may not write them", async () => {
    await using github = await started({ permissions: FORK_PERMISSIONS });
    const repos = client(github);
    await expect(repos.createDeployment({ ...PLAIN, ref: HEAD })).rejects.toThrow(/not accessible/);
    expect((await repos.listDeployments(PLACE)).data).toEqual([]);
  });
});
