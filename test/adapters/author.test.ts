import { userInfo } from "node:os";
import { expect, test } from "vitest";
import { authorName } from "../../src/adapters/author.ts";
import { TestRepository } from "../repository.ts";

test("an author is who git says, else who runs the workflow, else the machine's user", () => {
  using repository = TestRepository.with({ "a.txt": "a" });
  repository.git("config", "user.name", "Ada Lovelace");
  expect(authorName(repository.path, { GIT_AUTHOR_NAME: "Bo", GITHUB_ACTOR: "octocat" })).toBe("Bo");
  expect(authorName(repository.path, { GIT_AUTHOR_NAME: "", GITHUB_ACTOR: "octocat" })).toBe("Ada Lovelace");
  // Set to nothing, so that no configuration of the machine's counts.
  repository.git("config", "user.name", "");
  expect(authorName(repository.path, { GITHUB_ACTOR: "octocat" })).toBe("octocat");
  expect(authorName(repository.path, {})).toBe(userInfo().username);
});
