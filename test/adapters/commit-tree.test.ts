import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { CommitTree } from "../../src/adapters/commit-tree.ts";
import { Repository } from "../../src/adapters/git.ts";
import { DISK, realFolderOf, type Tree } from "../../src/adapters/tree.ts";
import { TestRepository } from "../repository.ts";

/** A commit is seen as if it were checked out: whatever a disk says of links, it says too. */

const LINKS = {
  policies: "real/policies",
  "real/up": "..",
  "real/self": "self",
  "real/out": "../../elsewhere",
  "real/absolute": "/etc",
  "real/file.yaml": "policies/a.yaml",
  "chain/policies": "../policies",
};

test("links lead where they lead on the disk, and not out of the repository", () => {
  using repository = TestRepository.with({ "real/policies/a.yaml": "a: 1\n", "chain/b.yaml": "b: 1\n" });
  for (const [path, target] of Object.entries(LINKS)) symlinkSync(target, repository.at(path));
  repository.commit();
  const git = new Repository(repository.path);
  const commit = new CommitTree(git, git.entries("HEAD") ?? new Map(), DISK, () => false);
  const paths = [
    ...Object.keys(LINKS).filter((path) => path !== "real/absolute"),
    "policies/a.yaml",
    "chain/policies/a.yaml",
    "real/up/chain/b.yaml",
    "real/policies",
    "nothing",
    "policies/nothing",
    ".",
  ];
  const seen = (tree: Tree, path: string) => {
    const at = repository.at(path);
    const read = tree.read(at, 1_000);
    return {
      path,
      nature: tree.natureOf(at),
      realPath: tree.realPath(at),
      folder: realFolderOf(tree, at),
      leadsToFolder: tree.isLinkToFolder(at),
      text: read.kind === "bytes" ? Buffer.from(read.bytes).toString() : read.kind,
    };
  };
  for (const path of paths) expect(seen(commit, path)).toEqual(seen(DISK, path));
  expect(commit.realPath(repository.at("real/absolute"))).toBeUndefined();
  expect(commit.isLinkToFolder(repository.at("real/absolute"))).toBe(false);
});
