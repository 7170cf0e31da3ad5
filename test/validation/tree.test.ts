import { describe, expect, test } from "vitest";
import { check, EXAMPLE_FILES, shownAs } from "../example.ts";

/** Faults of which file stands where, rather than of what stands in one. */

const PRODUCTION = "environments/production.yaml";

/** The example with a file under another name, or without it. */
function moved(from: string, to?: string): Map<string, string> {
  const files = new Map(EXAMPLE_FILES);
  const text = files.get(from) ?? "";
  files.delete(from);
  if (to !== undefined) files.set(to, text);
  return files;
}

describe("a file in the wrong place", () => {
  test("is told, and not also missed wherever it is referred to", async () => {
    for (const file of ["agent-policies", "security-policies", "orchestration-policies"]) {
      const found = await check(moved(`core/${file}.yaml`, `core/${file}s.yaml`));
      expect(found.map(({ rule }) => rule)).toEqual(["ARC040"]);
    }
  });

  test("an overlay under a short name is an error that names the environment", async () => {
    const found = await check(moved(PRODUCTION, "environments/prod.yaml"));
    const [first] = found.filter(({ file }) => file === "environments/prod.yaml");
    expect(first).toMatchObject({ rule: "ARC312", severity: "error" });
    expect(first?.help).toContain("production.yaml");
  });
});

describe("without the security core", () => {
  test("a whole tree is told that nothing is known of its security", async () => {
    const found = await check(moved("core/security-policies.yaml"));
    expect(found.map(shownAs)).toEqual(["ARC307 environments/production.yaml:120:1-120:19"]);
  });

  test("an overlay that says nothing of security either is told at its top", async () => {
    const files = moved("core/security-policies.yaml");
    const text = files.get(PRODUCTION) ?? "";
    const start = text.indexOf("security-overrides:\n");
    const end = text.indexOf("performance-monitoring:\n");
    const rest = text.slice(0, start) + text.slice(end);
    files.set(PRODUCTION, rest.replace(/^ +- (?:security-overrides|network-security|compliance)\n/gm, ""));
    const found = await check(files);
    expect(found.map(({ rule, range }) => [rule, range.start.column])).toEqual([["ARC307", 1]]);
  });

  test("a part of a tree is judged by itself", async () => {
    const overlay = new Map([[PRODUCTION, EXAMPLE_FILES.get(PRODUCTION) ?? ""]]);
    expect((await check(overlay)).filter(({ rule }) => rule === "ARC307")).toEqual([]);
  });
});
