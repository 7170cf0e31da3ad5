import { describe, expect, test } from "vitest";
import { timingsOf } from "../../src/release/phases.ts";
import type { LedgerRecord } from "../../src/release/record.ts";
import { COMMON_FIELDS, LOG_EVENTS } from "../../src/report/log.ts";
import { Scene, SMALL } from "./action.ts";
import { alone, Folder, type Run, start } from "./run.ts";

/** What the bundle writes to standard error for machines. */

const JSON_LOG = ["--log-format", "json"] as const;

interface Line {
  time: string;
  level: string;
  event: keyof typeof LOG_EVENTS;
  [field: string]: unknown;
}

/** The events of a log, of which each line must be one whose fields are known. */
function eventsIn(log: string): Line[] {
  expect(log).toMatch(/^(?:\{.*\}\n)*$/);
  expect(log).not.toContain("##[");
  return log.split("\n").flatMap((text) => {
    if (text === "") return [];
    const line = JSON.parse(text) as Line;
    expect(new Date(line.time).toISOString()).toBe(line.time);
    const { levels, fields }: { levels: readonly string[]; fields: readonly string[] } =
      LOG_EVENTS[line.event] ?? {};
    expect(levels, text).toContain(line.level);
    const unknown = Object.keys(line).filter(
      (key) => !fields.includes(key) && !(COMMON_FIELDS as readonly string[]).includes(key),
    );
    expect(unknown, text).toEqual([]);
    return [line];
  });
}

const PASSES_FIRST = "[sh, -c, '! grep -rq 0.3.1 live/development/current/']";

/** A repository whose one environment has a check that only the first version of the policies passes. */
function repository(): Folder {
  const folder = Folder.withAgents("policies");
  const check = `{ name: mood, type: command, command: ${PASSES_FIRST} }`;
  folder.write(
    "archi3.yaml",
    `policies: policies\nenvironments: { development: { verify: { checks: [${check}] } } }\n`,
  );
  folder.write(".gitignore", "live/\n");
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  folder.tool("git", "config", "user.name", "A");
  folder.tool("git", "config", "user.email", "a@example.com");
  commit(folder, "one");
  return folder;
}

function commit(folder: Folder, message: string): void {
  folder.tool("git", "add", "--all");
  folder.tool("git", "commit", "--quiet", "--message", message);
}

const ON = ["--environment", "development"];

/** A result without what is never twice the same: how long it took, times, commits, and the folder. */
function timeless(printed: string, { path }: Folder): string {
  return (
    printed
      .replaceAll(path, "")
      .replace(/\d+ (?:ms|s|min)\b/g, "")
      // Columns are as wide as the times in them.
      .replace(/ +/g, " ")
      .replace(/\d{4}-\d{2}-\d{2}[T ][\d:.]+Z?|\b[0-9a-f]{7,64}\b/g, "")
  );
}

/** A run in a folder, and the same one with a log for machines in another that is alike. */
async function both(text: Folder, json: Folder, ...args: string[]): Promise<{ run: Run; log: Line[] }> {
  const plain = await alone(text.path, args);
  const run = await alone(json.path, [...args, ...JSON_LOG]);
  const log = eventsIn(run.stderr);
  expect(timeless(run.stdout, json)).toBe(timeless(plain.stdout, text));
  expect(run.status).toBe(plain.status);
  expect(log[0]).toMatchObject({ event: "command-started", command: args[0] });
  const level = run.status === 0 ? "info" : "error";
  expect(log.at(-1)).toMatchObject({ event: "command-ended", command: args[0], status: run.status, level });
  expect(log.at(-1)?.["duration-ms"]).toBeTypeOf("number");
  return { run, log };
}

const named = (log: Line[], event: Line["event"]) => log.filter((line) => line.event === event);

describe("a log for machines", () => {
  test("holds what happened, and the results stay as they are", { timeout: 180_000 }, async () => {
    using text = repository();
    using json = repository();
    const runs = (...args: string[]) => both(text, json, ...args);

    expect(named((await runs("validate")).log, "progress").length).toBeGreaterThan(0);

    const healthy = await runs("deploy", ...ON, "--reason", "x");
    expect(healthy.run.status).toBe(0);
    expect(named(healthy.log, "verdict")).toMatchObject([
      { verdict: "healthy", deployment: "development-1", environment: "development" },
    ]);
    expect(named(healthy.log, "gate-judged").length).toBeGreaterThan(0);
    expect(named(healthy.log, "intent-appended")).toMatchObject([{ deployment: "development-1", epoch: 1 }]);
    expect(named(healthy.log, "command-outcome")).toMatchObject([{ result: "healthy" }]);
    const phases = (event: Line["event"]) => named(healthy.log, event).map(({ phase }) => phase);
    expect(phases("phase-started")).toEqual(phases("phase-ended"));

    for (const folder of [text, json]) {
      folder.edit("policies/agents/reefer-monitor.yaml", "0.3.0", "0.3.1");
      commit(folder, "two");
    }
    const failed = await runs("deploy", ...ON, "--reason", "x");
    expect(failed.run.status).toBe(1);
    const mood = named(failed.log, "check-measured").filter(({ check }) => check === "mood");
    expect(mood).toMatchObject([
      { level: "warn", verdict: "fail", deployment: "development-3" },
      { level: "info", verdict: "pass", deployment: "development-1" },
    ]);
    expect(named(failed.log, "rolled-back")).toMatchObject([
      { level: "error", deployment: "development-3", restores: "development-1", restored: "healthy" },
    ]);

    const back = await runs("rollback", ...ON, "--deployment-id", "development-1", "--reason", "x");
    expect(back.run.status).toBe(0);
    expect(named(back.log, "intent-appended")).toMatchObject([
      { kind: "rollback", restores: "development-1" },
    ]);

    const refused = await runs("deploy", ...ON, "--reason", "x");
    expect(refused.run.status).toBe(3);
    expect(named(refused.log, "error")).toMatchObject([{ code: "E_REFUSED", status: 3 }]);
    await runs("status");
    await runs("history", ...ON, "--limit", "1");
    const quiet = await alone(json.path, ["history", ...ON, "--quiet", ...JSON_LOG]);
    expect([quiet.status, quiet.stderr]).toEqual([0, ""]);
  });

  test("tells what is wrong with a call, whatever it holds", { timeout: 60_000 }, async () => {
    using folder = Folder.withAgents("policies");
    const hostile = "::error::x\n##[error]y\u001b[2J";
    folder.write(`policies/agents/${hostile}.yaml`, "agent: {}\n");
    for (const [status, ...args] of [
      [2, "validate", "--al"],
      [2, "validte"],
      [2, "validate", hostile],
      [2, "validate", "--config", hostile],
      [1, "validate"],
      [2, "deploy"],
    ] as const) {
      const run = await alone(folder.path, [...args, ...JSON_LOG]);
      const log = eventsIn(run.stderr);
      expect([run.status, log.at(-1)?.["status"]], args.join(" ")).toEqual([status, status]);
      expect(named(log, "error").length, args.join(" ")).toBe(status === 2 ? 1 : 0);
      expect(run.stdout).not.toMatch(/^\s*::|##\[/m);
    }
    const wrong = await alone(folder.path, ["validate", "--log-format", "xml"]);
    expect(wrong.stderr).toContain("error E_USAGE");
    const help = await alone(folder.path, ["deploy", "--help"]);
    expect(help.stdout).toContain("--log-format <format>");
  });

  test("says what led to an error only when asked", { timeout: 60_000 }, async () => {
    using folder = Folder.withAgents("policies");
    folder.write("archi3.yaml", "policies: policies\nledger: { remote: nowhere }\n");
    folder.tool("git", "init", "--quiet");
    folder.tool("git", "-c", "user.name=A", "-c", "user.email=a@b.example", "add", "--all");
    const causes = async (...more: string[]) => {
      const { stderr } = await alone(folder.path, ["history", ...ON, ...JSON_LOG, ...more]);
      return named(eventsIn(stderr), "error").map(({ cause }) => cause !== undefined);
    };
    expect((await causes()).includes(true)).toBe(false);
    expect(await causes("--verbose")).toHaveLength(1);
  });

  test("ends with the command, also where that is stopped", { timeout: 60_000 }, async () => {
    using folder = repository();
    folder.edit("archi3.yaml", PASSES_FIRST, "[sleep, '30'], timeout: 1m");
    commit(folder, "slow");
    const child = start(folder.path, ["deploy", ...ON, "--reason", "x", ...JSON_LOG]);
    child.stdout.resume();
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("measurement 1 of 1")) child.kill("SIGTERM");
    });
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(143);
    const last = eventsIn(said).slice(-2);
    expect(last).toMatchObject([
      {
        event: "interrupted",
        environment: "development",
        deployment: "development-1",
      },
      { event: "command-ended", level: "warn" },
    ]);
  });
});

test("the phases in the records are the time from the command's start", { timeout: 60_000 }, async () => {
  using folder = repository();
  const run = await alone(folder.path, ["deploy", ...ON, "--reason", "x", ...JSON_LOG]);
  const began = Date.parse(eventsIn(run.stderr)[0]?.time ?? "");
  const { stdout } = await alone(folder.path, ["history", ...ON, "--format", "json"]);
  const { records } = JSON.parse(stdout) as { records: LedgerRecord[] };
  const span = Date.parse(records[0]?.time ?? "") - began;
  const accounted = Object.values(timingsOf(records)).reduce((sum, ms) => sum + ms, 0);
  // Before the first phase the call is understood; clocks and rounding may differ a little.
  expect(accounted / span).toBeGreaterThan(0.7);
  expect(accounted / span).toBeLessThan(1.1);
  expect(Object.keys(timingsOf(records)).sort()).toEqual([
    ...["activate", "gates", "intent", "read", "stage", "validate", "verify"],
  ]);
});

describe("a step of a workflow", () => {
  test("logs for machines, and its annotations and outputs stay as they are", {
    timeout: 60_000,
  }, async () => {
    await using scene = await Scene.pullRequest(SMALL, { "rules/b.yaml": "level: hihg\n" });
    const inputs = { artifact: "", "check-name": "" };
    const text = await scene.run({ inputs });
    const json = await scene.run({ inputs: { ...inputs, "log-format": "json" } });
    const log = eventsIn(json.stderr);
    expect(log[0]).toMatchObject({ event: "command-started", command: "validate" });
    expect(log.at(-1)).toMatchObject({ event: "command-ended", status: 1 });
    expect(json.commands).toEqual(text.commands);
    expect([...json.outputs.keys()]).toEqual([...text.outputs.keys()]);
  });

  test("tells what is wrong with its inputs in both ways", { timeout: 60_000 }, async () => {
    await using scene = await Scene.pullRequest(SMALL, { "rules/b.yaml": "level: low\n" });
    const command = { command: "deploy", "log-format": "json" };
    const step = await scene.run({ inputs: command });
    expect(named(eventsIn(step.stderr), "error")).toMatchObject([{ code: "E_INPUT", status: 2 }]);
    expect(step.commands.filter(({ name }) => name === "error")).toHaveLength(1);
  });
});
