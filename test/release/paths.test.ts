import { describe, expect, test } from "vitest";
import { effectiveRelease } from "../../src/release/effective-release.ts";
import { collisions, unsafePath } from "../../src/release/paths.ts";
import { checkRelease } from "../../src/release/release-files.ts";
import { releaseOf } from "../targets/release.ts";
import { refusal } from "./refusal.ts";

const LONG = `${"x/".repeat(450)}x`;

describe("a path", () => {
  test.each([
    "a",
    "a/b.yaml",
    "core/ä é.yaml",
    "...",
    "a/.hidden",
    ".gitignore",
    "a/..b",
    '"',
    "日本/語.yaml",
    LONG.slice(2),
  ])("%j is safe", (path) => expect(unsafePath(path)).toBeUndefined());
  test.each([
    ["", "empty"],
    ["/a", "absolute"],
    ["//a", "absolute"],
    ["a//b", "empty name"],
    ["a/", "empty name"],
    [".", "leads out"],
    ["..", "leads out"],
    ["./a", "leads out"],
    ["a/./b", "leads out"],
    ["a/../b", "leads out"],
    ["a/..", "leads out"],
    ["C:/a", "absolute"],
    ["c:a", "absolute"],
    ["core/a:b", "misread"],
    ["a\\b", "backslash"],
    ["a\nb", "control"],
    ["a\0", "control"],
    ["a\u007f", "control"],
    ["a\u206f", "misread"],
    ["\ud800", "no text"],
    ["a/-rf", "dash"],
    [".git/config", "git's own"],
    ["a/.GiT", "git's own"],
    ["git~1", "git's own"],
    ["a/.git. .", "git's own"],
    ["x".repeat(256), "255 bytes"],
    [LONG, "900 bytes"],
  ])("%j is not", (path, why) => expect(unsafePath(path)).toContain(why));
  test.each([
    [["a", "A"]],
    [["core/a.yaml", "Core/b.yaml"]],
    [["é.yaml", "e\u0301.yaml"]],
    [["é/a.yaml", "e\u0301/b.yaml"]],
    [["STRASSE", "straße"]],
    [["\u212a", "k"]],
    [["a", "a/b"]],
    [["a/b/c", "a/b"]],
  ])("%j collide", (paths) => expect(collisions(paths)).toEqual([paths]));
  test.each([[["a", "b"]], [["a/b", "a/c", "ab"]], [["a.yaml", "a/b.yaml"]], [[]]])("%j do not", (paths) => {
    expect(collisions(paths)).toEqual([]);
  });
});

// Whatever targets refuse is refused when a plan is made: after the intent it would look like a fault of the target.
test.each([
  ["a long path", [LONG]],
  ["git's own folder", ["git~1/a.yaml"]],
  ["two spellings of a folder", ["core/a.yaml", "Core/b.yaml"]],
  ["the marker", ["Archi3-Release.json"]],
])("what no target takes is no effective release: %s", async (_, paths) => {
  const files = new Map(paths.map((path) => [path, Buffer.from("a: 1\n")]));
  expect(await refusal(() => checkRelease(releaseOf(1, files)))).toMatch(/^E_RELEASE 3 /);
  const effective = paths.map((path) => ({ path, policy: undefined, value: {}, origins: [] }));
  const said = await refusal(() =>
    effectiveRelease({ environment: "production", overlay: undefined, files: effective }),
  );
  expect(said).toMatch(/^E_BUNDLE 3 .*: (?:no file of an environment may|on some machines)/);
});
