import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { madeUpSha } from "./diff.ts";
import { GitHub } from "./github.ts";

const REPOSITORY = { owner: "octo-org", repo: "policies" };
const [BASE, HEAD, MERGED] = [madeUpSha("base"), madeUpSha("head"), madeUpSha("merged")];

const client = (github: GitHub) => getOctokit(github.token, { baseUrl: github.url }).rest;

test("a run is told by its newest attempt, and its reviews by whoever gave them", async () => {
  await using github = await GitHub.start();
  const { actions } = client(github);
  const run = { ...REPOSITORY, run_id: 5 };
  await expect(actions.getWorkflowRun(run)).rejects.toMatchObject({ status: 404 });
  github.runs.set({ id: 5, attempt: 2, status: "completed", conclusion: "success" });
  const { run_attempt, status, conclusion } = (await actions.getWorkflowRun(run)).data;
  expect([run_attempt, status, conclusion]).toEqual([2, "completed", "success"]);
  expect((await actions.getReviewsForRun(run)).data).toEqual([]);
  github.runs.review({ run: 5, state: "rejected", by: "bob", environments: ["staging", "production"] });
  const [review] = (await actions.getReviewsForRun(run)).data;
  expect([review?.state, review?.user.login, review?.environments?.map(({ name }) => name)]).toEqual([
    ...["rejected", "bob"],
    ["staging", "production"],
  ]);
});

test("a workflow's runs are found by its file, by what started them, how they stand, and since when", async () => {
  await using github = await GitHub.start();
  const workflow = { ...REPOSITORY, workflow_id: "check.yml" };
  const found = async (asked: { event?: string; status?: "completed" | "failure"; created?: string }) => {
    const { data } = await client(github).actions.listWorkflowRuns({ ...workflow, ...asked, per_page: 1 });
    return [data.total_count, data.workflow_runs[0]?.id];
  };
  await expect(found({})).rejects.toMatchObject({ status: 404 });
  const runs = { workflow: "check.yml", created: "2026-09-01T08:00:00Z" };
  github.runs.set({ ...runs, id: 1, status: "completed", conclusion: "failure" });
  github.runs.set({ ...runs, id: 2, status: "completed", conclusion: "success", event: "pull_request" });
  github.runs.set({
    ...runs,
    id: 3,
    status: "queued",
    event: "pull_request",
    created: "2026-09-02T00:00:00Z",
  });
  github.runs.set({ id: 4, status: "queued" });
  expect(await found({})).toEqual([3, 1]);
  expect(await found({ event: "pull_request" })).toEqual([2, 2]);
  expect(await found({ status: "completed" })).toEqual([2, 1]);
  expect(await found({ status: "failure" })).toEqual([1, 1]);
  expect(await found({ created: ">=2026-09-02" })).toEqual([1, 3]);
  github.expectViolation(/cannot search/);
  await found({ created: "tomorrow" });
});

test("a commit's pull requests are those that end in it, or brought it to their base", async () => {
  await using github = await GitHub.start();
  const base = { sha: BASE, ref: "main" };
  github.pulls.set({
    number: 1,
    author: "alice",
    base,
    head: { sha: HEAD, ref: "one" },
    mergeCommit: MERGED,
  });
  github.pulls.set({ number: 2, base, head: { sha: HEAD, ref: "two" } });
  const authors = async (commit_sha: string) => {
    const listed = await client(github).repos.listPullRequestsAssociatedWithCommit({
      ...REPOSITORY,
      commit_sha,
    });
    return listed.data.map(({ user }) => user?.login);
  };
  expect(await authors(HEAD)).toEqual(["alice", undefined]);
  expect(await authors(MERGED)).toEqual(["alice"]);
  expect(await authors(BASE)).toEqual([]);
  github.expectViolation(/No commit found/);
  await expect(authors(madeUpSha("none"))).rejects.toMatchObject({ status: 422 });
});
