import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Step } from "../../src/adapters/own-branch.ts";
import { Program } from "../program.ts";
import type { Appending } from "./ledger-appender.ts";
import { appendTo, Bed, git, open } from "./ledgers.ts";

const REF = "refs/heads/policy-ledger/production";
let program: Program<Appending>;
beforeAll(async () => {
  program = await Program.compile("test/adapters/ledger-appender.ts");
});
afterAll(() => program[Symbol.dispose]());

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
        folders.map((folder) =>
          program.run({ folder, remote: where === "none" ? "none" : "origin", appenders: 5 }),
        ),
      );
      expect(ended.map(({ stderr }) => stderr).filter((text) => text !== "")).toEqual([]);
      const won = ended.flatMap(({ stdout }) => JSON.parse(stdout));
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
      const killed = await program.run({ folder, remote, appenders: 1, dieAt: step });
      expect(killed).toMatchObject({ signal: "SIGKILL", stdout: "" });
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
