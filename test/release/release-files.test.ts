import { describe, expect, test } from "vitest";
import {
  collidingPaths,
  FoundContent,
  isSafePath,
  markerId,
  markerText,
  unsafePath,
} from "../../src/release/release-files.ts";
import { filesOf, releaseOf } from "../targets/release.ts";

describe("paths", () => {
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
  ])("%j is safe", (path) => expect(unsafePath(path)).toBeUndefined());
  test.each([
    "",
    "/a",
    "//a",
    "a//b",
    "a/",
    ".",
    "..",
    "./a",
    "a/./b",
    "a/../b",
    "a/..",
    "C:/a",
    "c:a",
    "a\\b",
    "..\\a",
    "a\nb",
    "a\0",
    "a\u007f",
    "\ud800",
    ".git/config",
    "a/.GiT",
    "git~1",
    "x".repeat(256),
    `${"ä".repeat(100)}/${"x/".repeat(400)}x`,
  ])("%j is not", (path) => expect(isSafePath(path)).toBe(false));
  test.each([
    [["a", "A"]],
    [["b", "core/a.yaml", "Core/b.yaml"]],
    [["é.yaml", "e\u0301.yaml"]],
    [["STRASSE", "straße"]],
    [["\u212a", "k"]],
    [["a", "a/b"]],
    [["a/b/c", "a/b"]],
  ])("%j collide", (paths) => expect(collidingPaths(paths)).toHaveLength(2));
  test.each([[["a", "b"]], [["a/b", "a/c", "ab"]], [["a.yaml", "a/b.yaml"]], [[]]])("%j do not", (paths) => {
    expect(collidingPaths(paths)).toBeUndefined();
  });
});

describe("the marker", () => {
  test("is the same text for the same release, and says its id", () => {
    const { files: _, ...release } = releaseOf(7);
    const text = markerText(release);
    expect(text).toBe(markerText(Object.fromEntries(Object.entries(release).reverse()) as typeof release));
    expect(text.endsWith("}\n")).toBe(true);
    expect(markerId(Buffer.from(text))).toBe("production-7");
  });
  test.each(["", "[]", "null", '{"id": 1}', "{"])("that is %j says none", (text) => {
    expect(markerId(Buffer.from(text))).toBeUndefined();
  });
});

test("what no release holds gives the digest of no release, whatever it is called", () => {
  const digests = ["a link", "a pipe"].map((what) => {
    const content = new FoundContent();
    for (const [path, bytes] of filesOf(1)) content.add(path, bytes);
    content.addForeign("archi3-release.json", what);
    return content.describe().effectiveDigest;
  });
  expect(new Set([...digests, releaseOf(1).effectiveDigest]).size).toBe(3);
});
