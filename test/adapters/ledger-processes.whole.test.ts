import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Step } from "../../src/adapters/own-branch.ts";
import { ROOT } from "../example.ts";
import { appendTo, Bed, git, open } from "./ledgers.ts";

const REF = "refs/heads/policy-ledger/production";
let programs = "";

// Node 20 runs no TypeScript.
beforeAll(async () => {
  programs = mkdtempSync(join(tmpdir(), "archi3-appender-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: ROOT,
    build: {
      ssr: join(ROOT, "test/adapters/ledger-appender.ts"),
      outDir: programs,
      target: "node20",
      emptyOutDir: false,
    },
  });
});
afterAll(() => rmSync(programs, { recursive: true, force: true }));

/** Runs a process that appends. */
function run(...args: string[]): Promise<{ signal: string | null; commits: string[]; stderr: string }> {
  return new Promise((resolve) => {
    const [program = ""] = readdirSync(programs);
    const child = spawn(process.execPath, [join(programs, program), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text) => {
        said[stream] += text;
      });
    child.on("close", (_, signal) =>
      resolve({ signal, commits: said.stdout === "" ? [] : JSON.parse(said.stdout), stderr: said.stderr }),
    );
  });
}

describe("twenty appenders of four processes", () => {
  test.each(["remote", "none"])(
    "make a line, each of them once (%s)",
    async (where) => {
      using bed = new Bed();
      const remote = bed.bare();
      // Two processes share a repository: they meet at its lock, the others at the remote.
      const shared = bed.work(remote);
      const folders =
        where === "none"
          ? [shared, shared, shared, shared]
          : [shared, shared, bed.work(remote), bed.work(remote)];
      const ended = await Promise.all(
        folders.map((folder) => run(folder, where === "none" ? "none" : "origin", "5")),
      );
      expect(ended.map(({ stderr }) => stderr).filter((text) => text !== "")).toEqual([]);
      const won = ended.flatMap(({ commits }) => commits);
      const { entries } = await (await open(shared, where === "none" ? { remote: where } : {})).read(
        "required",
      );
      expect(entries.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
      expect(entries.map(({ commit }) => commit).sort()).toEqual(won.sort());
    },
    120_000,
  );
});

describe("a process that is killed while it appends", () => {
  // Whether the record stands afterwards.
  const cases: [where: "origin" | "none", step: Step, stands: boolean][] = [
    ["none", "written", false],
    ["none", "locked", false],
    ["none", "noted", true],
    ["origin", "written", false],
    ["origin", "published", true],
    ["origin", "locked", true],
    ["origin", "noted", true],
  ];
  test.each(cases)(
    "(%s) at the step %s leaves a ledger that is read and goes on",
    async (remote, step, stands) => {
      using bed = new Bed();
      const bare = bed.bare();
      const folder = bed.work(bare);
      const ledger = await open(folder, { remote });
      const before = await appendTo(ledger, await ledger.read("required"));
      expect(await run(folder, remote, "1", step)).toMatchObject({ signal: "SIGKILL", commits: [] });
      const after = await ledger.read("required");
      expect(after.entries.length).toBe(stands ? 2 : 1);
      expect(after.entries[0]).toEqual(before.entry);
      const next = await appendTo(ledger, after);
      expect((await ledger.read("required")).entries.at(-1)).toEqual(next.entry);
      const holder = remote === "none" ? folder : bare;
      expect(git(holder, "rev-parse", REF)).toBe(next.entry.commit);
      expect(git(holder, "fsck", "--strict", "--no-dangling")).toBe("");
    },
  );
});
