import { describe, expect, test } from "vitest";
import { archi3, expectPrintable, Folder } from "./run.ts";

/** A repository of the example's agents. */
function repository(): Folder {
  const folder = Folder.withAgents("policies");
  folder.tool("git", "init", "--quiet");
  folder.tool("git", "add", "--all");
  const identity = ["-c", "user.name=An Author", "-c", "user.email=author@example.com"];
  folder.tool("git", ...identity, "commit", "--quiet", "--message=Policies");
  return folder;
}

describe("bundle", () => {
  test("writes a bundle and says its digest, and refuses what is not committed", async () => {
    using folder = repository();
    const built = await archi3(folder.path, ["bundle", "--format", "json", "--output", "b.tar.gz"]);
    expect(built.stderr).toBe("");
    expect(built.status).toBe(0);
    expect(JSON.parse(built.stdout)).toMatchObject({ format: "archi3-bundle/1", files: 2, path: "b.tar.gz" });
    folder.write("policies/agents/a\u001b[31m.yaml", "a: 1\n");
    const dirty = await archi3(folder.path, ["bundle"]);
    expect(dirty.status).toBe(3);
    expect(dirty.stderr).toContain("E_DIRTY");
    expectPrintable(dirty.stderr);
    expect(dirty.stdout).toBe("");
  });

  test("ends 2 for a wrong call and outside of a repository", async () => {
    using folder = Folder.withAgents("policies");
    for (const args of [["--format", "xml"], ["--output", ""], ["more"], []]) {
      const run = await archi3(folder.path, ["bundle", ...args]);
      expect(run.stdout).toBe("");
      expect(run.status).toBe(2);
    }
  });
});
