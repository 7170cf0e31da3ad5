import { describe, expect, test } from "vitest";
import { FoundContent, markerId, markerText } from "../../src/release/release-files.ts";
import { filesOf, releaseOf } from "../targets/release.ts";

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
