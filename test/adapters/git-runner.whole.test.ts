import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Git } from "../../src/adapters/git-runner.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archi3-git-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  return spawnSync("git", ["-C", folder, ...who, ...args], { encoding: "utf8" }).stdout.trim();
}

test("a push that takes too long leaves no lock in the remote", async () => {
  git("init", "-q", "-b", "main");
  git("commit", "-q", "--allow-empty", "-m", "one");
  git("init", "-q", "--bare", "remote.git");
  // The remote hangs where it holds the branch's lock.
  const hook = join(folder, "remote.git/hooks/reference-transaction");
  writeFileSync(hook, '#!/bin/sh\n[ "$1" != prepared ] || { touch reached; sleep 60; }\n');
  chmodSync(hook, 0o755);
  const pushed = await new Git(folder, 2_000).run({ args: ["push", "-q", "./remote.git", "main:main"] });
  expect(pushed).toMatchObject({ ok: false, why: "git push took longer than 2 s" });
  expect(existsSync(join(folder, "remote.git/reached"))).toBe(true);
  const files = readdirSync(join(folder, "remote.git"), { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => file.endsWith(".lock"))).toEqual([]);
});
