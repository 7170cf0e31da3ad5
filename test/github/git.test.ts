import { execFileSync } from "node:child_process";
import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { Folder } from "../e2e/run.ts";
import { difference, push } from "./git.ts";
import { GitHub } from "./github.ts";

test("a real repository can be pushed, and its pull request is what git says", async () => {
  using folder = new Folder({
    "a.yaml": "one\ntwo\n",
    "below/old name.yaml": "x\n".repeat(20),
    "b.bin": "\0",
  });
  const commit = (message: string) => {
    folder.tool("git", "add", "--all");
    const author = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    folder.tool("git", ...author, "commit", "--quiet", "--message", message);
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder.path, encoding: "utf8" }).trim();
  };
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  const base = commit("first");
  folder.tool("git", "checkout", "--quiet", "-b", "change");
  folder.tool("git", "mv", "below/old name.yaml", "below/nëw.yaml");
  folder.write("a.yaml", "one\nzwei");
  folder.write("b.bin", "\0\0");
  const head = commit("second: «a», with\n\na body");
  folder.tool("git", "checkout", "--quiet", "main");
  folder.write("c.yaml", "");
  const main = commit("third");

  await using github = await GitHub.start();
  push(folder.path, github.repository);
  const files = difference(folder.path, base, head);
  github.pulls.set({
    number: 1,
    base: { sha: main, ref: "main" },
    head: { sha: head, ref: "change" },
    files,
  });

  const { repos, pulls, git } = getOctokit(github.token, { baseUrl: github.url }).rest;
  const repository = { owner: "octo-org", repo: "policies" };
  const compared = (await repos.compareCommitsWithBasehead({ ...repository, basehead: "main...change" }))
    .data;
  expect([compared.merge_base_commit.sha, compared.status, compared.commits[0]?.commit.message]).toEqual([
    base,
    "diverged",
    "second: «a», with",
  ]);
  const listed = (await pulls.listFiles({ ...repository, pull_number: 1 })).data;
  expect(
    listed.map(({ filename, status, previous_filename, patch }) => [
      filename,
      status,
      previous_filename,
      patch,
    ]),
  ).toEqual([
    ["a.yaml", "modified", undefined, "@@ -1,2 +1,2 @@\n one\n-two\n+zwei\n\\ No newline at end of file"],
    ["b.bin", "modified", undefined, undefined],
    ["below/nëw.yaml", "renamed", "below/old name.yaml", undefined],
  ]);
  const tree = (await git.getTree({ ...repository, tree_sha: "main", recursive: "1" })).data.tree;
  expect(tree.map(({ path, type, size }) => `${path} ${type} ${size}`)).toEqual([
    "a.yaml blob 8",
    "b.bin blob 1",
    "below tree undefined",
    "below/old name.yaml blob 40",
    "c.yaml blob 0",
  ]);
});
