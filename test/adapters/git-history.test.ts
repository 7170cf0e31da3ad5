import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitsBetween } from "../../src/adapters/git-history.ts";
import { TestRepository } from "../repository.ts";

describe("the commits that a deployment brings", () => {
  let repository: TestRepository;
  let ids: string[] = [];
  /** Four commits; the second touches no policy. */
  beforeAll(() => {
    repository = TestRepository.with({ "policies/a.yaml": "a: 1\n" });
    ids = [
      repository.git("rev-parse", "HEAD"),
      repository.commit({ "README.md": "x\n" }, "Explain"),
      repository.commit({ "policies/a.yaml": "a: 2\n" }, "Raise a"),
      repository.commit({ "policies/a.yaml": "a: 3\n" }, "Raise a again"),
    ];
  });
  afterAll(() => repository[Symbol.dispose]());

  const between = (from: number | string | undefined, to: number | string, { path } = repository) => {
    const idOf = (one: number | string) => (typeof one === "string" ? one : (ids[one] ?? ""));
    const found = commitsBetween(
      path,
      from === undefined ? undefined : idOf(from),
      idOf(to),
      `${path}/policies`,
    );
    return "known" in found ? found.known.map(({ title }) => title) : found.unknown;
  };

  test("are those that touch the policies", () => {
    expect(between(0, 3)).toEqual(["Raise a again", "Raise a"]);
    expect(between(0, 1)).toEqual([]);
    expect(between(undefined, 3)).toEqual(["Raise a again"]);
  });

  test("are unknown where a commit is not here", () => {
    const strange = "12".repeat(20);
    expect(between(strange, 3)).toBe("the commit 121212121212 of what is live is not here");
    expect(between(0, strange)).toBe("the commit 121212121212 of what is deployed is not here");
    expect(between(undefined, strange)).toContain("of what is deployed is not here");
  });

  test("are unknown in a shallow clone as far as its history ends on the way", () => {
    using one = repository.clone(1);
    expect(between(2, 3, one)).toMatch(/of what is live is not here: this clone is shallow, fetch/);
    expect(between(undefined, 3, one)).toMatch(/^the history ends on the way: this clone is shallow/);
    using two = repository.clone(2);
    expect(between(2, 3, two)).toEqual(["Raise a again"]);
    expect(between(3, 2, two)).toEqual([]);
    expect(between(undefined, 3, two)).toEqual(["Raise a again"]);
    expect(between(undefined, 2, two)).toMatch(/^the history ends on the way/);
  });
});
