import { expect, test } from "vitest";
import { caughtBefore } from "../../src/commands/caught-before.ts";
import { GitHub } from "../github/github.ts";
import { ALL_PERMISSIONS } from "../github/permissions.ts";
import { recordingTerminal } from "../terminal.ts";

const RUN = { workflow: "pull-request.yml", event: "pull_request", status: "completed" } as const;

/** A stand-in with one run that failed, one that did not, and as many more. */
async function started(more = 0): Promise<GitHub> {
  const github = await GitHub.start();
  github.runs.set({ id: 1, ...RUN, conclusion: "failure" });
  for (let id = 2; id < 3 + more; id++) github.runs.set({ id, ...RUN, conclusion: "success" });
  return github;
}

const envOf = (github: GitHub) => ({
  ...{ GH_TOKEN: github.token, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo-org/policies" },
});

async function counted(env: Record<string, string>) {
  const terminal = recordingTerminal("");
  return { runs: await caughtBefore({ env, terminal }, undefined), warned: terminal.warned() };
}

test("is counted of the workflow that init writes, and nothing is said", async () => {
  await using github = await started();
  expect(await counted(envOf(github))).toEqual({ runs: { failed: 1, total: 2 }, warned: "" });
});

test("is not known without a token, a repository or the workflow, which is nothing to speak of", async () => {
  await using github = await started();
  const [noToken, noRepository] = [{ GH_TOKEN: "" }, { GITHUB_REPOSITORY: "" }];
  for (const env of [{}, { ...envOf(github), ...noToken }, { ...envOf(github), ...noRepository }])
    expect(await counted(env)).toEqual({ runs: undefined, warned: "" });
  expect(github.requests).toEqual([]);
  await using empty = await GitHub.start();
  expect(await counted(envOf(empty))).toEqual({ runs: undefined, warned: "" });
});

test("is not known where GitHub does not say it, and a note says why, without the token", async () => {
  await using github = await started();
  const noteOf = async (env: Record<string, string>) => {
    const { runs, warned } = await counted(env);
    expect(runs).toBeUndefined();
    expect(warned).toMatch(/^note: how many pull requests failed is not known: .*\n$/);
    return warned;
  };
  github.access.permissions = { ...ALL_PERMISSIONS, actions: "none" };
  expect(await noteOf(envOf(github))).toContain("use a token that has `actions: read`");
  const inJob = { ...envOf(github), GITHUB_RUN_ID: "7" };
  expect(await noteOf(inJob)).toContain("add the line `actions: read` below `permissions:` of the job");
  expect(await noteOf({ ...envOf(github), GH_TOKEN: "expired-token" })).not.toContain("expired-token");
  expect(await noteOf({ ...envOf(github), GH_TOKEN: "no\ntoken" })).not.toContain("no\ntoken");
  await noteOf({ ...envOf(github), GITHUB_REPOSITORY: "../.." });
});

test("may be more than GitHub counts, which is said", async () => {
  await using github = await started(998);
  github.runs.set({ id: 2000, ...RUN, conclusion: "failure" });
  const { runs, warned } = await counted(envOf(github));
  expect(runs).toEqual({ failed: 2, total: 1000 });
  expect(warned).toMatch(/^note: GitHub counts no more than 1000 runs .*--since/);
});
