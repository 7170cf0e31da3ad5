import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { GitHub, type Options } from "./github.ts";
import { FORK_PERMISSIONS } from "./permissions.ts";

const PLACE = { owner: "octo-org", repo: "policies" };

const started = (options: Options = {}) => GitHub.start(options);
const client = (github: GitHub) => getOctokit(github.token, { baseUrl: github.url }).rest.issues;

test("issues are opened, commented, closed and listed by GitHub's own client, and labels are made", async () => {
  await using github = await started();
  const issues = client(github);
  const { data: made } = await issues.create({ ...PLACE, title: "A", body: "x", labels: ["new"] });
  await issues.create({ ...PLACE, title: "B" });
  github.issues.add({ title: "C", isPull: true });
  const one = { ...PLACE, issue_number: made.number };
  await issues.createComment({ ...one, body: "y" });
  await issues.update({ ...one, state: "closed" });
  expect((await issues.get(one)).data).toMatchObject({
    state: "closed",
    state_reason: "completed",
    comments: 1,
  });
  expect((await issues.listComments(one)).data).toMatchObject([{ body: "y" }]);
  const listed = async (more: object) =>
    (await issues.listForRepo({ ...PLACE, ...more })).data.map(({ title, pull_request }) => [
      title,
      pull_request !== undefined,
    ]);
  expect(await listed({})).toEqual([
    ["C", true],
    ["B", false],
  ]);
  expect(await listed({ state: "all", labels: "new" })).toEqual([["A", false]]);
  expect(await listed({ state: "all", since: "2100-01-01T00:00:00Z" })).toEqual([]);
  expect([...github.issues.labels]).toContain("new");
});

test("what GitHub refuses: what is too long, who cannot be assigned, what is deleted or switched off", async () => {
  await using github = await started();
  const issues = client(github);
  for (const what of [/title is too long/, /body is too long/, /assignees/]) github.expectViolation(what);
  await expect(issues.create({ ...PLACE, title: "x".repeat(257) })).rejects.toThrow(/Validation Failed/);
  await expect(issues.create({ ...PLACE, title: "x", body: "x".repeat(65_537) })).rejects.toThrow(
    /Validation Failed/,
  );
  await expect(issues.create({ ...PLACE, title: "x", assignees: ["nobody"] })).rejects.toThrow(
    /Validation Failed/,
  );
  await expect(issues.get({ ...PLACE, issue_number: 7 })).rejects.toMatchObject({ status: 404 });
  const { number } = github.issues.add({});
  github.issues.delete(number);
  await expect(issues.get({ ...PLACE, issue_number: number })).rejects.toMatchObject({ status: 410 });
  github.issues.isOn = false;
  await expect(issues.listForRepo(PLACE)).rejects.toMatchObject({ status: 410 });
});

test("a token that may only read opens none, and one that may not label has its labels dropped", async () => {
  await using github = await started();
  github.issues.mayTriage = false;
  const { data } = await client(github).create({ ...PLACE, title: "A", labels: ["new"] });
  expect(data.labels).toEqual([]);
  github.access.permissions = FORK_PERMISSIONS;
  await expect(client(github).create({ ...PLACE, title: "B" })).rejects.toMatchObject({ status: 403 });
  expect((await client(github).listForRepo(PLACE)).data).toHaveLength(1);
});
