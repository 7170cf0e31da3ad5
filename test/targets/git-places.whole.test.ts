import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GitTarget } from "../../src/adapters/targets/git.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { releaseOf } from "./release.ts";
import { makeLive } from "./suite.ts";

const BRANCH = "policy-live/production";

const targetIn = (
  folder: string,
  more: { branch?: string; repository?: string; environment?: string } = {},
) => new GitTarget({ folder, environment: "production", ...more });

test.each(["policy-ledger/production", "policy-ledger", "Policy-Ledger/x", "policy-monitor", "HEAD"])(
  "the branch %s is none of a target's",
  async (branch) => {
    expect(await refusal(() => targetIn("/", { branch }))).toMatch(/^E_CONFIG 2 /);
  },
);

test("a branch on which something else is kept is neither claimed, nor activated on, nor fenced", async () => {
  using repository = TestRepository.with({ "a.txt": "mine\n" });
  repository.git("branch", "notes");
  const before = repository.git("rev-parse", "notes");
  const target = targetIn(repository.path, { branch: "notes" });
  await target.stage(releaseOf(1));
  for (const act of [() => target.claim(), () => target.activate(releaseOf(1)), () => target.fence(1)])
    expect(await refusal(act)).toMatch(/^E_CONFIG 2 .*: what is there is no release/);
  expect(repository.git("rev-parse", "notes")).toBe(before);
});

test("the default branch of another repository is its own, as long as it holds something else", async () => {
  using here = TestRepository.with({});
  using other = TestRepository.with({ "a.txt": "theirs\n" });
  const target = targetIn(here.path, { branch: "main", repository: other.path });
  expect(await refusal(() => target.claim())).toMatch(/^E_CONFIG 2 .*: what is there is no release/);
});

test("the branch that is checked out is where the policies come from, also where it has no commit yet", async () => {
  using repository = TestRepository.with({});
  for (const branch of ["main", "unborn"]) {
    repository.git("symbolic-ref", "HEAD", `refs/heads/${branch}`);
    const said = await refusal(() => targetIn(repository.path, { branch }).claim());
    expect(said).toMatch(/^E_CONFIG 2 .*: it is the branch that is checked out/);
  }
});

test("the branch that is named for the environment is repaired, whatever somebody has put in its place", async () => {
  using repository = TestRepository.with({ "a.txt": "mine\n" });
  repository.git("branch", BRANCH);
  const target = targetIn(repository.path);
  await target.claim();
  expect(await makeLive(target, 3)).toEqual({ is: "done" });
  expect((await target.read())?.id).toBe(releaseOf(3).id);
});

test("a branch with the releases of another environment is not taken from it", async () => {
  using repository = TestRepository.with({});
  await makeLive(targetIn(repository.path), 1);
  const staging = targetIn(repository.path, { environment: "staging", branch: BRANCH });
  expect(await refusal(() => staging.claim())).toMatch(/^E_CONFIG 2 .*: it holds the releases of production/);
  expect(await refusal(() => staging.fence(2))).toMatch(/^E_CONFIG 2 /);
});

test("its own branch is claimed: one that is not there, only fenced, released to, or changed by somebody", async () => {
  using repository = TestRepository.with({});
  const target = targetIn(repository.path);
  await target.claim();
  await target.fence(1);
  await target.claim();
  await makeLive(target, 2);
  await target.claim();
  const tree = repository.git("rev-parse", "main^{tree}");
  const foreign = repository.git("commit-tree", tree, "-p", BRANCH, "-m", "Somebody else's");
  repository.git("update-ref", `refs/heads/${BRANCH}`, foreign);
  await target.claim();
  expect(await makeLive(target, 3)).toEqual({ is: "done" });
});

test("a remote that is pushed to elsewhere is neither claimed nor moved, and is read; a mirror is moved", async () => {
  using here = TestRepository.with({});
  using live = TestRepository.with({});
  using fork = TestRepository.with({});
  here.git("remote", "add", "origin", live.path);
  here.git("config", "remote.origin.mirror", "true");
  expect(await makeLive(targetIn(here.path), 1)).toEqual({ is: "done" });
  here.git("remote", "set-url", "--push", "origin", fork.path);
  const target = targetIn(here.path);
  for (const act of [() => target.claim(), () => makeLive(target, 2), () => target.fence(3)])
    expect(await refusal(act)).toMatch(/^E_CONFIG 2 origin .*: git fetches from .*, and pushes to /);
  expect((await target.read())?.id).toBe(releaseOf(1).id);
  expect(fork.git("for-each-ref", "refs/heads/policy-live")).toBe("");
});

test("a branch that is checked out in any worktree is neither claimed, nor activated on, nor fenced", async () => {
  using repository = TestRepository.with({});
  const target = targetIn(repository.path);
  await makeLive(target, 1);
  repository.git("worktree", "add", "--quiet", "../look", BRANCH);
  for (const act of [() => target.claim(), () => makeLive(target, 2), () => target.fence(3)])
    expect(await refusal(act)).toMatch(/^E_CONFIG 2 .*: it is the branch that is checked out in .*look$/);
  expect(repository.git("-C", "../look", "status", "--porcelain")).toBe("");
  expect((await target.read())?.epoch).toBe(1);
  repository.git("-C", "../look", "switch", "--quiet", "--detach");
  expect(await makeLive(target, 2)).toEqual({ is: "done" });
});

test("of a worktree that is gone nothing can seem changed", async () => {
  using repository = TestRepository.with({});
  const target = targetIn(repository.path);
  await makeLive(target, 1);
  repository.git("worktree", "add", "--quiet", "../look", BRANCH);
  rmSync(repository.at("../look"), { recursive: true });
  await target.claim();
});

test("another worktree's branch is not the remote's; that of this one has the name of where the policies come from", async () => {
  using here = TestRepository.with({});
  using live = TestRepository.with({});
  here.git("remote", "add", "origin", live.path);
  here.git("worktree", "add", "--quiet", "-b", BRANCH, "../look");
  expect(await makeLive(targetIn(here.path), 1)).toEqual({ is: "done" });
  const said = await refusal(() => targetIn(here.at("../look")).claim());
  expect(said).toMatch(/^E_CONFIG 2 .*: it is the branch that is checked out in .*look$/);
  await targetIn(here.at("../look"), { repository: live.path }).claim();
});

describe.each(["here", "in a remote"])("a branch %s", (where) => {
  test.each([
    ["above", "policy-live"],
    ["below", `${BRANCH}/old`],
    ["further below", `${BRANCH}/old/er`],
  ])("%s its own leaves no room for it", async (_, other) => {
    using here = TestRepository.with({});
    using remote = TestRepository.with({});
    const place = where === "here" ? here : remote;
    place.git("branch", other);
    const target = targetIn(here.path, where === "here" ? {} : { repository: remote.path });
    for (const act of [() => target.claim(), () => makeLive(target, 1), () => target.fence(1)])
      expect(await refusal(act)).toBe(
        `E_CONFIG 2 environments.production.target: the branch ${other} is there, and git can have none below another`,
      );
    place.git("branch", "--move", other, "policy-life");
    expect(await makeLive(target, 1)).toEqual({ is: "done" });
  });
});

test("neither a branch beside its own nor one that begins like it is in the way", async () => {
  using repository = TestRepository.with({});
  for (const name of ["policy-live/prod", "policy-live/productions/x", "policy-live/other/production"])
    repository.git("branch", name);
  const target = targetIn(repository.path);
  await target.claim();
});
