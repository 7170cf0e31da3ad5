import { describe, expect, test } from "vitest";
import { FoundContent, markerParts, markerText } from "../../src/release/release-files.ts";
import { filesOf, releaseOf } from "../targets/release.ts";

describe("the marker", () => {
  test("is the same text for the same release, and says its id", () => {
    const { files: _, ...release } = releaseOf(7);
    const text = markerText(release);
    expect(text).toBe(markerText(Object.fromEntries(Object.entries(release).reverse()) as typeof release));
    expect(text.endsWith("}\n")).toBe(true);
    const { id, digest, effectiveDigest } = release;
    expect(markerParts(Buffer.from(text), effectiveDigest)).toEqual({ id, digest });
    expect(markerParts(Buffer.from(text), releaseOf(8).effectiveDigest)).toEqual({ id, digest: undefined });
  });
  test("with any other byte says another deployment or no bundle, but for the epoch, which a restoration changes", () => {
    const { files: _, ...release } = releaseOf(7);
    const text = markerText(release);
    const epoch = text.indexOf("7,");
    for (let at = 0; at < text.length; at++) {
      if (at === epoch) continue;
      const other = `${text.slice(0, at)}${text.charAt(at) === "0" ? "1" : "0"}${text.slice(at + 1)}`;
      expect(markerParts(Buffer.from(other), release.effectiveDigest), other).not.toEqual({
        ...{ id: release.id, digest: release.digest },
      });
    }
  });
  test.each(["", "[]", "null", '{"id": 1}', "{"])("that is %j says none", (text) => {
    expect(markerParts(Buffer.from(text), releaseOf(7).effectiveDigest)).toEqual({});
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
