import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { BUNDLE, Folder } from "./run.ts";

/** `script` (util-linux) gives a program a terminal. */
const missing = spawnSync("script", ["--version"]).status !== 0;
const needs = missing ? " (needs script, of util-linux)" : "";

/** Runs the bundle at a terminal, and answers when it asks. */
function atTerminal(
  folder: Folder,
  args: string,
  answer: string,
): Promise<{ status: number | null; said: string }> {
  const { CI: _, ...env } = process.env;
  const child = spawn("script", ["-qefc", `'${process.execPath}' '${BUNDLE}' ${args}`, "/dev/null"], {
    cwd: folder.path,
    env: { ...env, NO_COLOR: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  let asked = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (asked || !said.includes("Reason")) return;
    asked = true;
    child.stdin.write(answer);
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, said })));
}

test.skipIf(missing)(
  `a person at a terminal is asked for the reason, and need not give one${needs}`,
  async () => {
    using folder = Folder.withAgents("policies");
    folder.write("archi3.yaml", "policies: policies\n");
    folder.write(".gitignore", "live/\n");
    folder.tool("git", "init", "--quiet", "--initial-branch=main");
    folder.tool("git", "add", "--all");
    folder.tool(
      "git",
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.com",
      "commit",
      "--quiet",
      "--message=one",
    );
    const on = "--environment development";
    expect(await atTerminal(folder, `deploy ${on}`, "since it is Monday\n")).toMatchObject({ status: 0 });
    expect(await atTerminal(folder, `rollback ${on} --deployment-id development-1`, "\n")).toMatchObject({
      status: 0,
    });
    expect(await atTerminal(folder, `rollback ${on} --deployment-id development-1`, "\u0003")).toMatchObject({
      status: 130,
    });
    const { stdout } = spawnSync(
      process.execPath,
      [BUNDLE, "history", "--environment", "development", "--format", "json"],
      {
        cwd: folder.path,
        encoding: "utf8",
      },
    );
    const { records } = JSON.parse(stdout) as { records: { event: string; reason?: string }[] };
    expect(records.filter(({ event }) => event === "intent").map(({ reason }) => reason)).toEqual([
      "none given",
      "since it is Monday",
    ]);
  },
);
