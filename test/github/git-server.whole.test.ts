import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { Bed } from "../adapters/ledgers.ts";
import { GitHub } from "./github.ts";
import { ALL_PERMISSIONS, type Level } from "./permissions.ts";

/** Runs git with a token, as a step does, and gives what it said. */
function git(github: GitHub, folder: string, args: readonly string[], token = github.token): Promise<string> {
  const login = Buffer.from(`x-access-token:${token}`).toString("base64");
  const header = token === "" ? [] : ["-c", `http.${github.url}/.extraheader=Authorization: basic ${login}`];
  const env = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_GLOBAL: "/dev/null" };
  return new Promise((resolve) => {
    execFile("git", ["-C", folder, ...header, ...args], { env }, (error, stdout, stderr) =>
      resolve(error === null ? "done" : `${stdout}${stderr}`),
    );
  });
}

/** A GitHub with an empty repository, and a working copy that has it as its origin. */
async function stage(bed: Bed, isPrivate = true): Promise<{ github: GitHub; work: string }> {
  const github = await GitHub.start({ isPrivate });
  github.git.serve(bed.bare());
  return { github, work: bed.work(`${github.url}/octo-org/policies.git`) };
}

const DENIED = "remote: Permission to octo-org/policies.git denied to github-actions[bot].\n";
const ABSENT = "remote: Repository not found.\n";

test("git pushes and fetches as far as the token's permission goes", async () => {
  using bed = new Bed();
  const { github, work } = await stage(bed);
  await using _ = github;
  const may = (contents: Level) => {
    github.access.permissions = { ...ALL_PERMISSIONS, contents };
  };
  const push = () => git(github, work, ["push", "origin", "main"]);
  const fetch = () => git(github, work, ["fetch", "origin", "main"]);
  expect([await push(), await fetch()]).toEqual(["done", "done"]);
  may("read");
  expect(await fetch()).toBe("done");
  expect(await push()).toMatch(new RegExp(`^${DENIED.replace(/[[\].]/g, "\\$&")}.*error: 403\n$`, "s"));
  may("none");
  expect(await fetch()).toMatch(new RegExp(`^${ABSENT}fatal: repository .* not found\n$`));
  expect(await push()).toContain(ABSENT);
});

test("nobody is let in without the token, and into another repository with none", async () => {
  using bed = new Bed();
  const { github, work } = await stage(bed);
  await using _ = github;
  expect(await git(github, work, ["ls-remote", "origin"], "")).toContain("could not read Username");
  expect(await git(github, work, ["ls-remote", "origin"], "wrong")).toContain("could not read Username");
  expect(await git(github, work, ["ls-remote", `${github.url}/octo-org/others.git`])).toContain(ABSENT);
});

test("a public repository is read by everybody, and written by whoever may", async () => {
  using bed = new Bed();
  const { github, work } = await stage(bed, false);
  await using _ = github;
  github.access.permissions = { ...ALL_PERMISSIONS, contents: "none" };
  expect(await git(github, work, ["ls-remote", "origin"], "")).toBe("done");
  expect(await git(github, work, ["ls-remote", "origin"])).toBe("done");
  expect(await git(github, work, ["push", "origin", "main"], "")).toContain("could not read Username");
  expect(await git(github, work, ["push", "origin", "main"])).toContain(DENIED);
});
