import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { BUNDLE, Folder, start } from "./run.ts";

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

/** A repository of policies, committed; its development has a check that takes so many seconds. */
function repository(seconds: number): Folder {
  const folder = Folder.withAgents("policies");
  const check = `{ name: slow, type: command, command: [sleep, "${seconds}"], timeout: 1m }`;
  folder.write(
    "archi3.yaml",
    `policies: policies\nenvironments: { development: { verify: { checks: [${check}] } } }\n`,
  );
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  folder.tool("git", "add", "--all");
  const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  folder.tool("git", ...author, "commit", "--quiet", "--message=one");
  return folder;
}

const ON = "--environment development";

function json(folder: Folder, ...args: string[]): unknown {
  const options = { cwd: folder.path, encoding: "utf8" } as const;
  return JSON.parse(spawnSync(process.execPath, [BUNDLE, ...args, "--format", "json"], options).stdout);
}

test.skipIf(missing)(
  `what takes long is told on a terminal, and gone where the result stands${needs}`,
  async () => {
    using folder = repository(2);
    const { status, said } = await atTerminal(folder, `deploy ${ON} --reason x`, "");
    expect(status).toBe(0);
    expect(said).toContain(
      "\r\u001b[KVerifying development-1: measurement 1 of 1…\r\u001b[K✔ development: development-1 is live",
    );
  },
);

test("who interrupts a deployment is told that it is open, and status what the target holds", async () => {
  using folder = repository(30);
  const child = start(folder.path, ["deploy", ...ON.split(" ")]);
  child.stdout.resume();
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const now = () => json(folder, "status") as { environments: [{ holds: unknown; open: unknown }] };
  await expect
    .poll(() => now().environments[0].holds, { timeout: 20_000, interval: 200 })
    .toBe("development-1");
  child.kill("SIGTERM");
  expect(await ended).toBe(143);
  expect(said).toBe(
    "interrupted: what was begun in development stays open until the next deploy or rollback there closes it; see what is live: archi3-policy status\n",
  );
  expect(now().environments[0]).toMatchObject({
    ...{ condition: "in doubt", live: null, drifted: null, holds: "development-1", unreadable: null },
    open: { id: "development-1" },
  });
});

test.skipIf(missing)(
  `a person at a terminal is asked for the reason, and need not give one${needs}`,
  async () => {
    using folder = repository(0);
    expect(await atTerminal(folder, `deploy ${ON}`, "since it is Monday\n")).toMatchObject({ status: 0 });
    expect(await atTerminal(folder, `rollback ${ON} --deployment-id development-1`, "\n")).toMatchObject({
      status: 0,
    });
    expect(await atTerminal(folder, `rollback ${ON} --deployment-id development-1`, "\u0003")).toMatchObject({
      status: 130,
    });
    const { records } = json(folder, "history", ...ON.split(" ")) as {
      records: { event: string; reason?: string }[];
    };
    expect(records.filter(({ event }) => event === "intent").map(({ reason }) => reason)).toEqual([
      "none given",
      "since it is Monday",
    ]);
  },
);
