import { basename } from "node:path";
import { expect, test } from "vitest";
import { repositoryHere } from "../../src/commands/repository-here.ts";
import { TestRepository } from "../repository.ts";

test("a repository is called alike in a workflow and in a clone, and without passwords", () => {
  using policies = TestRepository.with({ "README.md": "Policies\n" });
  const called = (env = {}, inRepository = true) =>
    repositoryHere({ env, workspace: { inRepository, displayRoot: policies.path } });
  expect(called()).toBe(basename(policies.path));
  policies.git("remote", "add", "origin", "git@github.com:octo/policies.git");
  expect(called()).toBe("octo/policies");
  expect(called({ GITHUB_REPOSITORY: "octo/policies" })).toBe("octo/policies");
  expect(called({}, false)).toBe(basename(policies.path));
  policies.git("remote", "set-url", "origin", "https://alice:hunter2@git.example.com/octo/policies.git");
  expect(called()).toBe("https://git.example.com/octo/policies");
});

test.each([
  ["/srv/git/policies.git", "policies"],
  ["/srv/git/policies.git/", "policies"],
  ["/srv/git/policies", "policies"],
  ["/home/alice/policies/.git", "policies"],
  ["../elsewhere/policies.git", "policies"],
  ["file:///srv/git/policies.git", "policies"],
  ["file:///srv/git/agent%20policies.git/", "agent policies"],
  ["file:///srv/git/100%.git", "100%"],
  ["file://localhost/srv/git/policies.git", "policies"],
])("two clones of %s are one repository", (remote, name) => {
  using one = TestRepository.with({ "README.md": "Policies\n" });
  using other = TestRepository.with({ "README.md": "Policies\n" });
  for (const clone of [one, other]) {
    clone.git("remote", "add", "origin", remote);
    const workspace = { inRepository: true, displayRoot: clone.path };
    expect(repositoryHere({ env: {}, workspace })).toBe(name);
  }
});

test.each(["/", "s3://key@bucket/policies"])("%s has no name of a folder: the clone's counts", (remote) => {
  using policies = TestRepository.with({ "README.md": "Policies\n" });
  policies.git("remote", "add", "origin", remote);
  const workspace = { inRepository: true, displayRoot: policies.path };
  expect(repositoryHere({ env: {}, workspace })).toBe(basename(policies.path));
});
