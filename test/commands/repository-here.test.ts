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
