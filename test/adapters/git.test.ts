import { afterEach, describe, expect, test, vi } from "vitest";
import { Repository, trackedFiles } from "../../src/adapters/git.ts";
import { TestRepository } from "../repository.ts";

/** Git itself, on repositories made for the test. */

const EVERYTHING = ["."];

/** A text that is like no other's. */
const textOf = (at: number, more = "") =>
  `# file ${at}, which says something of its own\n# more ${at * 7}\nlevel: bad${at}\nnote: of rule ${at}\n${more}`;

/** Files of a size that git compares also when neither name came or went. */
const longOf = (at: number) =>
  Array.from({ length: 40 }, (_, line) => `key-${at}-${line}: value ${at * 7 + line}\n`).join("");

function renamesOf(repository: TestRepository, mostRenames?: number) {
  const { changes, renamesMissed } = new Repository(repository.path).changesSince(
    "HEAD~1",
    EVERYTHING,
    mostRenames,
  );
  const renames = changes.flatMap((change) =>
    change.kind === "modified" && change.path !== change.oldPath
      ? [[change.oldPath, change.path, change.hunks]]
      : [],
  );
  return { renames, renamesMissed };
}

/** A repository in which so many files got new names and a line more. */
function renamed(count: number): TestRepository {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const repository = TestRepository.with(
    Object.fromEntries(numbers.map((at) => [`old/r${at}.yaml`, textOf(at)])),
  );
  repository.commit(
    Object.fromEntries(
      numbers.flatMap((at) => [
        [`old/r${at}.yaml`, undefined],
        [`new/rule-${at}.yaml`, textOf(at, "# reviewed\n")],
      ]),
    ),
  );
  return repository;
}

describe("renames", () => {
  test("of more files than git's own limit are told", () => {
    using repository = renamed(12);
    // It is 1,000 files, unless a configuration says another.
    repository.git("config", "diff.renameLimit", "10");
    const { renames, renamesMissed } = renamesOf(repository);
    expect(renames).toHaveLength(12);
    expect(renamesMissed).toBe(false);
  });

  test("that were not looked for are said to be missed", () => {
    using repository = renamed(12);
    expect(renamesOf(repository, 10)).toEqual({ renames: [], renamesMissed: true });
    expect(renamesOf(repository, 12)).toMatchObject({ renamesMissed: false });
  });

  test("of two files with each other, small or large, and of three in a ring", () => {
    using repository = TestRepository.with({
      "a.yaml": "level: a\n",
      "b.yaml": "level: b\n",
      "long-a.yaml": longOf(1),
      "long-b.yaml": longOf(2),
      "x.yaml": "x: 1\n",
      "y.yaml": "y: 1\n",
      "z.yaml": "z: 1\n",
    });
    repository.commit({
      "a.yaml": "level: b\n",
      "b.yaml": "level: a\n",
      "long-a.yaml": `${longOf(2)}# edited\n`,
      "long-b.yaml": longOf(1),
      "x.yaml": "z: 1\n",
      "y.yaml": "x: 1\n",
      "z.yaml": "y: 1\n",
    });
    const added = { oldStart: 40, oldCount: 0, newStart: 41, newCount: 1, removed: [] };
    expect(renamesOf(repository).renames.sort()).toEqual([
      ["a.yaml", "b.yaml", []],
      ["b.yaml", "a.yaml", []],
      ["long-a.yaml", "long-b.yaml", []],
      ["long-b.yaml", "long-a.yaml", [added]],
      ["x.yaml", "y.yaml", []],
      ["y.yaml", "z.yaml", []],
      ["z.yaml", "x.yaml", []],
    ]);
  });

  test("are not seen where two files became alike, or one was written anew", () => {
    using repository = TestRepository.with({
      "a.yaml": "level: a\n",
      "b.yaml": "level: b\n",
      "long.yaml": longOf(1),
    });
    const rewritten = `${longOf(2)}key-1-39: value 46\n`;
    repository.commit({ "a.yaml": "level: b\n", "b.yaml": "level: c\n", "long.yaml": rewritten });
    const { changes } = new Repository(repository.path).changesSince("HEAD~1", EVERYTHING);
    expect(changes).toMatchObject([
      { kind: "modified", path: "a.yaml", oldPath: "a.yaml", hunks: [{ newCount: 1 }] },
      { kind: "modified", path: "b.yaml", oldPath: "b.yaml", hunks: [{ newCount: 1 }] },
      { kind: "modified", path: "long.yaml", oldPath: "long.yaml", hunks: [{ oldCount: 39, newCount: 40 }] },
    ]);
  });
});

describe("what git cannot do", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("because it is not there", () => {
    using repository = TestRepository.with({ "a.yaml": "a: 1\n" });
    vi.stubEnv("PATH", repository.path);
    expect(() => trackedFiles(repository.path)).toThrow(
      expect.objectContaining({
        code: "E_GIT",
        status: 4,
        parts: expect.objectContaining({ why: "git is not installed, or not on PATH" }),
      }),
    );
  });

  test("because the folder is somebody else's, with the command that allows it", () => {
    using repository = TestRepository.with({ "a.yaml": "a: 1\n" });
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    const distrusted = expect.objectContaining({
      code: "E_GIT",
      parts: expect.objectContaining({
        why: expect.stringMatching(/^[^\n]*belongs to another user/),
        mend: `if you trust it: git config --global --add safe.directory ${repository.path}`,
      }),
    });
    expect(() => trackedFiles(repository.path)).toThrow(distrusted);
    expect(() => new Repository(repository.path).assertUsable()).toThrow(distrusted);
  });
});

describe("the user's configuration in the environment", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("holds, also where credentials come to it", async () => {
    using repository = TestRepository.with({ "a.yaml": "a: 1\n" });
    const trace = repository.at("trace");
    repository.git("remote", "add", "origin", "https://policies.invalid/x");
    vi.stubEnv("GIT_CONFIG_COUNT", "1");
    vi.stubEnv("GIT_CONFIG_KEY_0", `url.file://${repository.path}.insteadOf`);
    vi.stubEnv("GIT_CONFIG_VALUE_0", "https://policies.invalid/x");
    vi.stubEnv("GIT_TRACE2_EVENT", trace);
    vi.stubEnv("GIT_TRACE2_CONFIG_PARAMS", "http.*");
    const remote = { server: "https://policies.invalid", authorization: "basic eA==", timeoutMs: 20_000 };
    const here = new Repository(repository.path);
    expect(await here.remoteHas("main", remote)).toBe(true);
    expect(await here.remoteHas("mian", remote)).toBe(false);
    expect(await here.remoteHas("0123456789", remote), "a remote does not tell of hashes").toBeUndefined();
    expect(repository.read("trace")).toContain("http.https://policies.invalid/.extraheader");
  });
});
