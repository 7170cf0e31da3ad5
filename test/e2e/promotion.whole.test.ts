import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alone, expectPrintable, Folder } from "./run.ts";

const HOSTILE = "::error::x\u001b[31m\n##[error]y";

/** A repository with three environments; the example's two agents are its policies. */
function repository(): Folder {
  const folder = Folder.withAgents("policies");
  folder.write(
    "archi3.yaml",
    [
      "policies: policies",
      "environments:",
      "  development: {}",
      "  staging: { after: development, evidence: [load] }",
      "  production:",
      "    after: staging",
      "    reviewers: { users: [alice] }",
      "    verify: { checks: [{ name: mood, type: command, command: [test, '!', -e, bad] }] }",
      "",
    ].join("\n"),
  );
  folder.write(".gitignore", "live/\nbad\n*.tar.gz\n");
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  folder.tool("git", "config", "user.name", HOSTILE.replaceAll("\n", " "));
  folder.tool("git", "config", "user.email", "test@example.com");
  commit(folder, HOSTILE);
  return folder;
}

function commit(folder: Folder, message: string): void {
  folder.tool("git", "add", "--all");
  folder.tool("git", "commit", "--quiet", "--message", message);
}

describe("a promotion", () => {
  test("goes through its environments, and ends as the table of exit statuses says", {
    timeout: 120_000,
  }, async () => {
    using folder = repository();
    const ends = async (status: number, ...args: string[]) => {
      const run = await alone(folder.path, args);
      expect(run.status, `${args.join(" ")}\n${run.stdout}${run.stderr}`).toBe(status);
      for (const text of [run.stdout, run.stderr]) {
        expectPrintable(text);
        expect(text, args.join(" ")).not.toMatch(/^\s*::|##\[/m);
      }
      return run.stdout + run.stderr;
    };
    const on = (environment: string) => ["--environment", environment];

    expect(await ends(2, "deploy", ...on("prod"))).toContain("E_ENVIRONMENT");
    expect(await ends(2, "evidence", ...on("development"), "--name", "load", "--result", "pass")).toContain(
      "no policies are live",
    );
    expect(await ends(0, "unlock", ...on("development"))).toContain("Nothing stops");
    for (const as of ["text", "json", "markdown"]) await ends(0, "plan", ...on("staging"), "--format", as);
    await ends(0, "deploy", ...on("development"), "--dry-run");
    expect(await ends(0, "history", ...on("development"))).toContain("Nothing was deployed yet");

    await ends(0, "deploy", ...on("development"), "--reason", HOSTILE);
    expect(await ends(0, "deploy", ...on("development"))).toContain("already");
    expect(await ends(3, "deploy", ...on("staging"))).toContain("load is missing");
    expect(await ends(0, "evidence", ...on("development"), "--name", "laod", "--result", "pass")).toContain(
      "did you mean load?",
    );
    const markdown = await ends(0, "plan", ...on("staging"), "--format", "markdown");
    expect(markdown, "a digest can be copied").toMatch(/✔ bundle: the content is that of `[0-9a-f]{12}`$/m);
    await ends(0, "evidence", ...on("development"), "--name", "load", "--result", "pass", "--value", "4.6");
    expect(await ends(0, "status")).toContain("load pass, 4.6");
    expect(await ends(0, "plan", ...on("staging"))).toContain("load pass, 4.6");
    await ends(0, "bundle", "--output", "one.tar.gz");
    const hash = async (...more: string[]) =>
      (JSON.parse(await ends(0, "plan", ...on("staging"), "--format", "json", ...more)) as { hash: string })
        .hash;
    expect(await hash("--bundle", "one.tar.gz"), "bound to the configuration too").toBe(await hash());
    expect(await ends(0, "diff", ".", "HEAD")).toContain("are the same");
    await ends(0, "deploy", ...on("staging"), "--bundle", "one.tar.gz");
    expect(await ends(3, "deploy", ...on("production"), "--plan-hash", "f".repeat(64))).toContain(
      "plan is stale",
    );
    await ends(2, "deploy", ...on("production"), "--break-glass");
    await ends(0, "deploy", ...on("production"), "--break-glass", "--reason", HOSTILE);
    expect(await ends(0, "deploy", ...on("production"), "--action", "list")).toContain("BREAK-GLASS");

    const bytes = Buffer.from(folder.read("archi3.yaml"));
    folder.write("policies/agents/stray.yaml", bytes);
    expect(await ends(3, "deploy", ...on("development"))).toContain("E_DIRTY");
    commit(folder, "a bad one");
    await ends(1, "deploy", ...on("development"));
    await ends(1, "deploy", ...on("development"), "--break-glass", "--reason", HOSTILE);
    folder.tool("git", "rm", "--quiet", "policies/agents/stray.yaml");
    commit(folder, "without it");

    folder.write(
      "policies/agents/reefer-monitor.yaml",
      folder.read("policies/agents/reefer-monitor.yaml").replace("0.3.0", "0.3.1"),
    );
    commit(folder, "a better one");
    await ends(0, "deploy", ...on("development"));
    expect(await ends(0, "status")).toMatch(
      /staging: development-\d+ \([0-9a-f]{12}\) is next here, but evidence: .*load is missing/,
    );
    await ends(0, "evidence", ...on("development"), "--name", "load", "--result", "pass");
    const offered = await ends(0, "status");
    const [, digits = ""] =
      /staging: development-\d+ can be promoted to here: .* --bundle ([0-9a-f]{12})$/m.exec(offered) ?? [];
    expect(await ends(0, "plan", ...on("staging"), "--bundle", digits)).toContain(
      `${digits} may be deployed`,
    );
    await ends(0, "lock", ...on("staging"), "--reason", "an audit");
    expect(await ends(0, "status"), "what would be refused is not offered").not.toMatch(/can be promoted/);

    folder.write("bad", "");
    expect(await ends(3, "rollback", ...on("production"))).toContain("nothing to go back to");
    const screen = await ends(5, "rollback", ...on("production"), "--deployment-id", "production-1");
    expect(screen.split("\n").map((line) => line.replace(/: \w+ ended.*/, ": …"))).toEqual([
      "A person must act now in production.",
      "! production: production-3 is live and not healthy: mood: …",
      expect.stringMatching(/^ {2}target: pass, it holds [0-9a-f]{12}$/),
      expect.stringMatching(/^ {2}mood: /),
      "  live:   production-3",
      "  where:  directory ./live/production",
      "  ledger: production-3 failed, and nothing was restored in its place",
      "  next:   no deployment with other policies was healthy in production: deploy corrected policies; or, where policies are not the cause, mend what is, then: archi3-policy rollback --environment production --deployment-id production-1",
      "",
    ]);
    const marker = readFileSync(join(folder.path, "live/production/current/archi3-release.json"), "utf8");
    expect(JSON.parse(marker)).toMatchObject({ id: "production-3" });
    const history = await ends(0, "history", ...on("production"), "--format", "json");
    const { records } = JSON.parse(history) as { records: { epoch: number; event: string }[] };
    expect(records.map(({ epoch, event }) => `${epoch} ${event}`)).toEqual([
      ...["4 failed", "3 intent", "2 healthy", "1 intent"],
    ]);
    folder.tool("git", "config", "remote.origin.url", "/nowhere");
    await ends(4, "deploy", ...on("development"));
    // Nothing was ever fetched from there, so that nothing is known of what is live.
    expect(await ends(4, "rollback", ...on("production"), "--deployment-id", "production-1")).toContain(
      "rollback --environment production --deployment-id production-1",
    );
  });
});

test("without a configuration, what is live and where does not depend on the folder one stands in", {
  timeout: 60_000,
}, async () => {
  using folder = Folder.withAgents("archi3/policies");
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  folder.tool("git", "config", "user.name", "Somebody");
  folder.tool("git", "config", "user.email", "test@example.com");
  folder.write("docs/README.md", "Nothing of the policies.\n");
  commit(folder, "The first policies");
  const run = async (place: string, ...args: string[]) => {
    const { status, stdout, stderr } = await alone(join(folder.path, place), args);
    return { status, text: stdout + stderr };
  };
  const deploy = ["deploy", "--environment", "development"];
  expect(await run("archi3/policies/agents", ...deploy)).toMatchObject({ status: 0 });
  for (const place of [".", "docs", "archi3/policies"]) {
    const again = await run(place, ...deploy);
    expect(again.text, place).toContain("is live and healthy already, as development-1");
    expect((await run(place, "status")).text, place).toMatch(/development +healthy .* as recorded/);
  }
  const rollback = ["rollback", "--environment", "development", "--deployment-id", "development-1"];
  expect(await run("docs", ...rollback)).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder.path, "live/development/current/agents"))).toHaveLength(2);
  expect(readdirSync(folder.path).sort()).toEqual([".git", "archi3", "docs", "live"]);
});
