import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Event,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../github/events.ts";
import { difference, push } from "../github/git.ts";
import { GitHub } from "../github/github.ts";
import { TestRepository } from "../repository.ts";
import { type Files, POST, PULL_REQUEST, REPOSITORY, Scene, SMALL } from "./action.ts";
import { ROOT } from "./run.ts";

/** What the built action compares with, by the event and by how much of the history was checked out. */

const OLD: Files = { ...SMALL, "rules/old.yaml": "level: hihg-up\n" };
const CHANGE: Files = { "rules/new.yaml": "level: hihg-up\n" };
const REFERENCE = { repository: REPOSITORY, ref: "refs/heads/main" };

interface Row {
  what: string;
  /** What happened, in a repository whose branch `main` has been changed. */
  event(at: { before: string; after: string }): Event;
  /** What the run fails for, and what it says of the findings. */
  expected: { status: number; new: string; existing: string; compared: boolean };
}

const ROWS: Row[] = [
  {
    what: "a merge queue gates what it would merge",
    event: ({ before, after }) =>
      mergeGroupEvent({
        repository: REPOSITORY,
        base: { sha: before, ref: "main" },
        head: { sha: after, pull: PULL_REQUEST },
      }),
    expected: { status: 1, new: "1", existing: "1", compared: true },
  },
  {
    what: "a push is judged as a whole, and says what it brought",
    event: ({ before, after }) => pushEvent({ ...REFERENCE, before, after }),
    expected: { status: 1, new: "1", existing: "1", compared: true },
  },
  {
    what: "a push that made the default branch has nothing to compare with",
    event: ({ after }) => pushEvent({ ...REFERENCE, after }),
    expected: { status: 1, new: "2", existing: "0", compared: false },
  },
  {
    what: "a run that somebody starts",
    event: ({ after }) => workflowDispatchEvent({ ...REFERENCE, sha: after }),
    expected: { status: 1, new: "2", existing: "0", compared: false },
  },
  {
    what: "a schedule",
    event: ({ after }) => scheduleEvent({ ...REFERENCE, sha: after, schedule: "0 6 * * *" }),
    expected: { status: 1, new: "2", existing: "0", compared: false },
  },
];

describe.concurrent("events", () => {
  test.each(ROWS)("$what", async ({ event, expected }) => {
    using repository = TestRepository.with(OLD);
    const before = repository.git("rev-parse", "HEAD");
    const after = repository.commit(CHANGE);
    await using github = await GitHub.start({ repository: REPOSITORY });
    push(repository.path, github.repository);
    const happening = { event: event({ before, after }), head: after, base: before };
    const scene = new Scene(github, repository, happening);
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(step.status, step.stderr).toBe(expected.status);
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      new: expected.new,
      existing: expected.existing,
      base: expected.compared ? before : "",
    });
    expect(github.checkRuns.all).toMatchObject([
      { headSha: after, status: "completed", conclusion: expected.status === 0 ? "success" : "failure" },
    ]);
  });

  test("a push with old findings only fails all the same: the default branch is judged as a whole", async () => {
    using repository = TestRepository.with(OLD);
    const before = repository.git("rev-parse", "HEAD");
    const after = repository.commit({ "rules/new.yaml": "level: low\n" });
    await using github = await GitHub.start({ repository: REPOSITORY });
    push(repository.path, github.repository);
    const event = pushEvent({ ...REFERENCE, before, after });
    const scene = new Scene(github, repository, { event, head: after, base: before });
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(step.status).toBe(1);
    expect(Object.fromEntries(step.outputs)).toMatchObject({ new: "0", existing: "1" });
  });
});

describe.concurrent("checkouts of a pull request", () => {
  const expected = { new: "1", existing: "1" };

  test("one commit deep, as it is by default: the base is asked for and fetched", async () => {
    await using scene = await Scene.pullRequest(OLD, CHANGE);
    using clone = scene.repository.clone(1);
    const step = await scene.run({ folder: clone.path, inputs: { artifact: "" } });
    expect(step.status, step.stderr).toBe(1);
    expect(Object.fromEntries(step.outputs)).toMatchObject({ ...expected, base: scene.base });
  });

  test("of its head instead of the merge commit", async () => {
    await using scene = await Scene.pullRequest(OLD, CHANGE, {
      meanwhile: { "rules/others.yaml": "level: low\n" },
    });
    scene.repository.git("switch", "--quiet", "--detach", scene.head);
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      ...expected,
      base: scene.repository.git("merge-base", scene.base, scene.head),
    });
  });

  test("of its head, one commit deep: the merge base is asked from GitHub", async () => {
    await using scene = await Scene.pullRequest(OLD, CHANGE, {
      meanwhile: { "rules/others.yaml": "level: low\n" },
    });
    scene.repository.git("switch", "--quiet", "--detach", scene.head);
    using clone = scene.repository.clone(1);
    const mergeBase = scene.repository.git("merge-base", scene.base, scene.head);
    scene.github.repository.setDifference(
      mergeBase,
      scene.head,
      difference(scene.repository.path, mergeBase, scene.head),
    );
    const step = await scene.run({ folder: clone.path, inputs: { artifact: "" } });
    expect(Object.fromEntries(step.outputs), step.stderr).toMatchObject({ ...expected, base: mergeBase });
    expect(scene.calls).toContain("repos/compare-commits-with-basehead");
  });

  test("that is not the request, as pull_request_target has it by default: nothing passes on its page", async () => {
    await using scene = await Scene.pullRequest(SMALL, CHANGE);
    scene.repository.git("switch", "--quiet", "--detach", scene.base);
    const target: Event = {
      ...scene.event,
      name: "pull_request_target",
      ref: "refs/heads/main",
      sha: scene.base,
    };
    const step = await scene.run({ event: target, inputs: { artifact: "" } });
    expect(step.status, step.stdout).toBe(2);
    expect(step.stderr).toMatch(/E_CHECKOUT.*\n.*pull_request\.head\.sha/s);
    expect(scene.github.checkRuns.all).toMatchObject([{ headSha: scene.head, conclusion: "failure" }]);
  });

  test("in a folder of the workspace, one commit deep", async () => {
    await using scene = await Scene.pullRequest(OLD, CHANGE);
    using clone = scene.repository.clone(1);
    const folder = join(clone.path, "..");
    const step = await scene.run({ folder, inputs: { artifact: "", paths: "work" } });
    expect(Object.fromEntries(step.outputs), step.stderr).toMatchObject({ ...expected, base: scene.base });
  });

  test("with a base that is named, one commit deep, while GitHub does not answer", async () => {
    await using scene = await Scene.pullRequest(OLD, CHANGE);
    using clone = scene.repository.clone(1);
    const down = { kind: "server-error", status: 503, carriedOut: false } as const;
    scene.github.fault("repos/compare-commits-with-basehead", down, { times: 99 });
    const step = await scene.run({ folder: clone.path, inputs: { artifact: "", base: "main" } });
    expect(step.status, step.stderr).toBe(1);
    expect(Object.fromEntries(step.outputs)).toMatchObject({ new: "2", existing: "0", base: "" });
    expect(step.summary).toMatch(/main.* is unknown .*503/);
    const typo = await scene.run({
      folder: clone.path,
      inputs: { artifact: "", base: "mian" },
      run: { id: 2 },
    });
    expect(typo.status, "the remote itself says that there is none").toBe(2);
    expect(typo.stderr).toContain("E_BASE");
  });

  test("with a base that nobody can find: everything is new, no rule is off, and every place says so", async () => {
    const change = { ...CHANGE, "archi3.yaml": `${SMALL["archi3.yaml"]}validate: { fail-on: never }\n` };
    await using scene = await Scene.pullRequest(OLD, change);
    using clone = scene.repository.clone(1);
    clone.git("remote", "set-url", "origin", join(clone.path, "nowhere"));
    const step = await scene.run({ folder: clone.path, inputs: { artifact: "" }, offline: true });
    expect(step.status).toBe(1);
    expect(Object.fromEntries(step.outputs)).toMatchObject({ new: "2", existing: "0", base: "" });
    for (const text of [step.summary, step.stdout]) expect(text).toMatch(/every finding counts as new/);
  });

  test("into a branch that has no policies yet: the change judges itself, and the summary says so", async () => {
    await using scene = await Scene.pullRequest({ "README.md": "# Nothing yet\n" }, SMALL);
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(step.status, step.stderr).toBe(0);
    expect(step.summary).toContain("Adopting");
  });

  test("that changes more than 3,000 files", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3_100 }, (_, at) => [`notes/${at}.txt`, `${at}\n`] as const),
    );
    using repository = TestRepository.with(OLD);
    const base = repository.git("rev-parse", "HEAD");
    repository.branch("feature");
    const head = repository.commit({ ...many, ...CHANGE });
    const mergeCommit = repository.checkOutMerge("main", "feature");
    await using github = await GitHub.start({ repository: REPOSITORY });
    const pull = {
      number: PULL_REQUEST,
      base: { sha: base, ref: "main" },
      head: { sha: head, ref: "feature" },
      mergeCommit,
    };
    github.pulls.set(pull);
    const event = pullRequestEvent({ repository: REPOSITORY, ...pull });
    const scene = new Scene(github, repository, { event, head, base });
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(Object.fromEntries(step.outputs), step.stderr).toMatchObject(expected);
  });
});

/** Where `script/setup-node24.mjs` puts it. */
const NODE_24 = join(ROOT, ".cache/node24/node_modules/node/bin/node");
const needs = existsSync(NODE_24) ? "" : " (needs Node 24: run script/setup-integration)";

test.skipIf(needs !== "")(`the same on Node 24, which GitHub's runners have${needs}`, async () => {
  await using scene = await Scene.pullRequest(OLD, CHANGE);
  const step = await scene.run({ node: NODE_24 });
  expect(step.status, step.stderr).toBe(1);
  expect(Object.fromEntries(step.outputs)).toMatchObject({ new: "1", existing: "1", base: scene.base });
  expect(scene.github.checkRuns.all[0]?.annotations).toHaveLength(1);
  expect(scene.github.artifacts.all).toHaveLength(1);
  expect((await step.post(POST)).status).toBe(0);
});
