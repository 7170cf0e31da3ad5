import { expect, test } from "vitest";
import { type Limits, USUAL_LIMITS } from "../../src/adapters/github.ts";
import { countPullRequestRuns } from "../../src/adapters/github-runs.ts";
import type { Fault } from "../github/faults.ts";
import { GitHub } from "../github/github.ts";
import { ALL_PERMISSIONS } from "../github/permissions.ts";
import type { Run } from "../github/runs.ts";
import { clientOf, TOKEN } from "./scripted-server.ts";

const WORKFLOW = "pull-request.yml";
const LIST = "actions/list-workflow-runs";

async function started(runs: readonly Omit<Run, "id">[]): Promise<GitHub> {
  const github = await GitHub.start({ repository: "octo/policies", token: TOKEN });
  for (const [id, run] of runs.entries())
    github.runs.set({ id: id + 1, workflow: WORKFLOW, event: "pull_request", ...run });
  return github;
}

const count = (github: GitHub, since?: number, limits: Limits = USUAL_LIMITS) =>
  countPullRequestRuns(clientOf(github, limits).github, WORKFLOW, since);

const FAILED = { status: "completed", conclusion: "failure" } as const;
const PASSED = { status: "completed", conclusion: "success" } as const;

test("runs that pull requests started are counted once they ended, by how their newest attempt did", async () => {
  await using github = await started([
    ...[FAILED, FAILED, PASSED, { ...PASSED, attempt: 2 }],
    { status: "completed", conclusion: "cancelled" },
    { status: "completed", conclusion: "action_required" },
    ...[{ status: "in_progress" } as const, { status: "queued" } as const],
    ...[
      { ...FAILED, event: "push" },
      { ...FAILED, event: "merge_group" },
    ],
    { ...FAILED, workflow: "release.yml" },
  ]);
  expect(await count(github)).toEqual({ failed: 2, total: 6 });
  expect(github.requests).toHaveLength(2);
});

test("runs that began before are left out, to the second", async () => {
  await using github = await started([
    { ...FAILED, created: "2026-09-01T07:59:59Z" },
    { ...FAILED, created: "2026-09-01T08:00:00Z" },
    { ...PASSED, created: "2026-09-02T00:00:00Z" },
  ]);
  expect(await count(github, Date.parse("2026-09-01T08:00:00.900Z"))).toEqual({ failed: 1, total: 2 });
  expect(await count(github, Date.parse("2026-10-01T00:00:00Z"))).toEqual({ failed: 0, total: 0 });
});

test("a repository without the workflow has no count, which is not none", async () => {
  await using github = await started([{ ...FAILED, workflow: "release.yml" }]);
  expect(await count(github)).toBeUndefined();
  expect(github.requests).toHaveLength(1);
});

test("a token that may not read runs is told by the permission that it lacks, and is not tried again", async () => {
  await using github = await started([FAILED]);
  github.access.permissions = { ...ALL_PERMISSIONS, actions: "none" };
  await expect(count(github)).rejects.toMatchObject({
    failure: { kind: "denied", permission: "actions: read" },
    parts: { what: "cannot count the runs of pull requests", mend: expect.stringContaining("actions: read") },
  });
  expect(github.requests).toHaveLength(1);
});

test.each<Fault>([
  { kind: "reset", carriedOut: true },
  { kind: "server-error", status: 502, carriedOut: false },
  { kind: "html", carriedOut: true },
  { kind: "wrong-shape", body: { workflow_runs: [] }, carriedOut: true },
  { kind: "truncated" },
])("a lost answer is asked for again, and a lost count is none: %j", async (fault) => {
  await using github = await started([FAILED, PASSED]);
  github.fault(LIST, fault);
  expect(await count(github)).toEqual({ failed: 1, total: 2 });
  expect(github.requests).toHaveLength(3);
  // The second count, for good.
  github.fault(LIST, fault, { skip: 1, times: 99 });
  await expect(count(github)).rejects.toMatchObject({ failure: { kind: "unreachable" } });
});
