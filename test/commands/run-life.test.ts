import { expect, test } from "vitest";
import { askingRuns, holderLives } from "../../src/commands/run-life.ts";
import type { Holder, LedgerRecord } from "../../src/release/record.ts";
import { GitHub } from "../github/github.ts";
import { ALL_PERMISSIONS } from "../github/permissions.ts";
import { wholeTest } from "../part.ts";

/** A holder that ran on a machine that is not here. */
const elsewhere = (run?: Holder["run"]): Holder => ({
  ...{ host: "runner-7", place: "far away", pid: 4711, started: "1" },
  ...(run === undefined ? {} : { run }),
});
const RUN = { repository: "octo-org/policies", id: 7, attempt: 2 };

const recordOf = (holder: Holder, deadlineInMs: number) =>
  ({ holder, deadline: new Date(Date.now() + deadlineInMs).toISOString() }) as LedgerRecord;
const [BEFORE_DEADLINE, AFTER_DEADLINE] = [60_000, -60_000];

/** The environment of a laptop that has a token. */
const laptop = (github: GitHub) => ({ GH_TOKEN: github.token, GITHUB_API_URL: github.url });

test("a holder lives as long as GitHub says that its attempt of its run goes on, and not a moment longer", async () => {
  await using github = await GitHub.start();
  const lives = (deadlineInMs: number) => holderLives(recordOf(elsewhere(RUN), deadlineInMs), laptop(github));
  github.runs.set({ id: 7, attempt: 2, status: "in_progress" });
  expect(await lives(AFTER_DEADLINE)).toBe(true);
  github.runs.set({ id: 7, attempt: 2, status: "completed", conclusion: "cancelled" });
  expect(await lives(BEFORE_DEADLINE)).toBe(false);
  github.runs.set({ id: 7, attempt: 3, status: "in_progress" });
  expect(await lives(BEFORE_DEADLINE)).toBe(false);
});

test("where GitHub does not tell, a holder has until its deadline", async () => {
  await using github = await GitHub.start();
  const has = async (env: Record<string, string>, run?: Holder["run"]) => {
    const at = (ms: number) => holderLives(recordOf(elsewhere(run), ms), env);
    expect([await at(BEFORE_DEADLINE), await at(AFTER_DEADLINE)]).toEqual([true, false]);
  };
  const env = laptop(github);
  await has(env, RUN);
  github.runs.set({ id: 7, attempt: 2, status: "waiting" });
  await has(env, RUN);
  await has(env, { ...RUN, repository: "octo-org/others" });
  await has(env, { ...RUN, repository: "../.." });
  await has({ ...env, GH_TOKEN: "expired" }, RUN);
  await has({ ...env, GH_TOKEN: "no\ntoken" }, RUN);
  github.access.permissions = { ...ALL_PERMISSIONS, actions: "none" };
  await has(env, RUN);
  const asked = github.requests.length;
  await has({}, RUN);
  await has(env);
  expect(github.requests).toHaveLength(asked);
});

test("of its own run a job learns nothing, since that goes on as long as the job asks", async () => {
  await using github = await GitHub.start();
  const env = { ...laptop(github), GITHUB_REPOSITORY: RUN.repository, GITHUB_RUN_ID: "7" };
  const lives = (attempt: string) =>
    holderLives(recordOf(elsewhere(RUN), BEFORE_DEADLINE), { ...env, GITHUB_RUN_ATTEMPT: attempt });
  expect(await lives("2")).toBe(true);
  expect(await lives("3")).toBe(false);
  expect(github.requests).toEqual([]);
});

test("GitHub is asked about a run once, however often the question comes", async () => {
  await using github = await GitHub.start();
  github.runs.set({ id: 7, attempt: 2, status: "in_progress" });
  const ask = askingRuns(laptop(github));
  expect([await ask(elsewhere(RUN)), await ask(elsewhere(RUN))]).toEqual(["alive", "alive"]);
  expect(await ask(elsewhere({ ...RUN, attempt: 1 }))).toBe("gone");
  expect(github.requests).toHaveLength(2);
});

test("a token that may not ask is told by the permission that it lacks, once", async () => {
  await using github = await GitHub.start();
  github.access.permissions = { ...github.access.permissions, actions: "none" };
  const told: string[] = [];
  const ask = askingRuns(laptop(github), (text) => told.push(text));
  expect([await ask(elsewhere(RUN)), await ask(elsewhere(RUN))]).toEqual(["unknown", "unknown"]);
  expect(told).toEqual([expect.stringContaining("use a token that has `actions: read`")]);
});

wholeTest(
  "a GitHub that does not answer keeps nobody for longer than 5 seconds",
  async () => {
    await using github = await GitHub.start();
    github.fault("actions/get-workflow-run", { kind: "hang", carriedOut: false });
    const began = Date.now();
    expect(await askingRuns(laptop(github))(elsewhere(RUN))).toBe("unknown");
    expect(Date.now() - began).toBeLessThan(6_000);
  },
  10_000,
);
