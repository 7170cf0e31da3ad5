import { expect, test } from "vitest";
import { alone, Folder } from "./run.ts";

const CONFIG = [
  "policies: policies",
  "ledger: { remote: none }",
  "environments:",
  "  production: { target: { type: git, branch: live } }",
  "",
].join("\n");

function commit(folder: Folder, message: string): void {
  folder.tool("git", "add", "--all");
  const who = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  folder.tool("git", ...who, "commit", "--quiet", "--message", message);
}

test("whatever the newest commit has broken, there is a way back", { timeout: 120_000 }, async () => {
  using folder = Folder.withAgents("policies");
  const ends = async (status: number, ...args: string[]) => {
    const run = await alone(folder.path, [...args, "--environment", "production"]);
    expect(run.status, `${args.join(" ")}\n${run.stdout}${run.stderr}`).toBe(status);
    return run.stdout + run.stderr;
  };
  folder.write("archi3.yaml", CONFIG);
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  commit(folder, "one");
  await ends(0, "deploy");
  folder.edit("policies/agents/reefer-monitor.yaml", "0.3.0", "0.3.1");
  commit(folder, "two");
  await ends(0, "deploy");

  // The policies are gone, and a kind's schema with them.
  folder.tool("git", "rm", "--quiet", "-r", "policies");
  folder.write("archi3.yaml", `${CONFIG}kinds: [{ name: mine, match: "*.yml", schema: gone.json }]\n`);
  commit(folder, "gone");
  expect(await ends(0, "rollback")).toContain("is live and healthy");

  // A part of the configuration that a rollback does not need.
  folder.write("archi3.yaml", `${CONFIG}severity: { ARC999: off }\n`);
  commit(folder, "a wrong rule");
  expect(await ends(0, "rollback", "--deployment-id", "production-3")).toContain("warning: archi3.yaml:5:");

  // A part that it needs.
  folder.write("archi3.yaml", CONFIG.replace("type: git", "type: gti"));
  commit(folder, "a wrong target");
  const refused = await ends(2, "rollback", "--deployment-id", "production-1");
  const [, again = ""] = /archi3-policy (rollback .*--config-from [0-9a-f]{12})$/m.exec(refused) ?? [];
  const typed = again.replace("--environment production ", "").split(" ");
  expect(typed).toEqual(expect.arrayContaining(["--deployment-id", "production-1"]));
  expect(await ends(0, ...typed)).toContain("is live and healthy");

  // No configuration at all: the defaults would be another place.
  folder.tool("git", "rm", "--quiet", "archi3.yaml");
  commit(folder, "no configuration");
  expect(await ends(2, "rollback")).toContain("--config-from");
  expect(await ends(0, "verify", "--once", ...typed.slice(-2))).toContain("is healthy");
});
