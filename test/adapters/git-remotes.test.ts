import { expect, test } from "vitest";
import { findRemote, pushesElsewhere } from "../../src/adapters/git-remotes.ts";
import { Git } from "../../src/adapters/git-runner.ts";
import { TestRepository } from "../repository.ts";

const CONFIG = `
[remote "a.b"]
  url = gh:team/policies
  url = https://backup.test/p
  mirror
  partialCloneFilter = blob:none
[remote "own"]
  url = gh:x
  pushUrl = gh:y
  pushUrl = https://backup.test/y
[remote "no-url"]
  fetch = x
[url "https://github.com/"]
  insteadOf = gh:
[url "https://elsewhere.test/"]
  insteadOf = gh
[url "git@github.com:"]
  pushInsteadOf = gh:
`;

test("remotes and URLs are where git finds them: what stands for others, for all or for pushes only", async () => {
  using repository = TestRepository.with({});
  repository.write({ ".git/config": repository.read(".git/config") + CONFIG });
  const find = (name: string) => findRemote(new Git(repository.path, 10_000), name);
  const fetches = "https://github.com/team/policies";
  expect(await find("a.b")).toEqual({
    remote: { name: "a.b", isNamed: true, fetches, pushes: ["git@github.com:team/policies"] },
    names: ["a.b", "own"],
  });
  const pushes = ["https://github.com/y", "https://backup.test/y"];
  expect((await find("own")).remote?.pushes).toEqual(pushes);
  expect(await find("gh:x")).toEqual({
    remote: { name: "gh:x", isNamed: false, fetches: "https://github.com/x", pushes: ["git@github.com:x"] },
    names: ["a.b", "own"],
  });
  for (const name of ["no-url", "origin", "--upload-pack=a:b"])
    expect((await find(name)).remote).toBeUndefined();
});

const FOLDER = "/srv/work";

test.each([
  ["https://github.com/team/policies", "git@github.com:team/policies.git"],
  ["https://ci@GitHub.com:443/team/policies/", "ssh://git@github.com/team/policies.git"],
  ["https://git.test/team/policies", "ssh://git@git.test:2222/team/policies"],
  ["../policies.git", "file:///srv/policies.git/"],
  ["/srv/policies", "/srv/policies/.git"],
  ["git@[::1]:team/policies", "ssh://[::1]/team/policies"],
])("%s and %s are one place", (fetches, pushed) => {
  const remote = { name: "o", isNamed: true, fetches };
  expect(pushesElsewhere({ ...remote, pushes: ["https://backup.test/x", pushed] }, FOLDER)).toBeUndefined();
});

test.each([
  ["https://github.com/team/policies", "git@github.com:me/policies.git"],
  ["https://github.com/team/policies", "DISABLED"],
  ["https://git.test/policies", "https://git.test:8443/policies"],
  ["/srv/policies", "/srv/policies.git"],
  ["/srv/policies.git", "ext::/srv/policies.git"],
  ["git@h.test:a", "git@i.test:a"],
])("%s and %s are two", (fetches, pushed) => {
  const remote = { name: "o", isNamed: true, fetches, pushes: [pushed] };
  expect(pushesElsewhere(remote, FOLDER)).toBe(pushed);
});
