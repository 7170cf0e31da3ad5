import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAlive, ownIdentity, processStart, withLockFile } from "../../src/adapters/lock-file.ts";
import type { PolicyError } from "../../src/errors.ts";
import { Bed } from "./ledgers.ts";

const OPTIONS = { what: "the ledger of production", code: "E_LEDGER", waitMs: 200 } as const;
const gone = () => spawnSync(process.execPath, ["-e", "0"]).pid;

test("a process is alive while it runs, and no other process of its number is it", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const pid = child.pid as number;
  const started = (await processStart(pid)) as string;
  const holder = { host: (await ownIdentity()).host, pid, started };
  expect(await isAlive(holder)).toBe(true);
  expect(await isAlive({ ...holder, started: `${started}1` })).toBe(false);
  // Nobody here can tell what another machine's processes do.
  expect(await isAlive({ ...holder, host: "another-machine", started: "1" })).toBe(true);
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGKILL");
  await ended;
  expect(await isAlive(holder)).toBe(false);
  expect(await processStart(pid)).toBeUndefined();
});

test("one at a time runs, and the file is gone afterwards, also when the action fails", async () => {
  using bed = new Bed();
  const path = join(bed.top, "deep", "a.lock");
  let inside = 0;
  const most: number[] = [];
  await Promise.all(
    Array.from({ length: 10 }, () =>
      withLockFile(path, { ...OPTIONS, waitMs: 10_000, pollMs: 1 }, async () => {
        most.push(++inside);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside--;
      }),
    ),
  );
  expect(most).toEqual(Array(10).fill(1));
  await expect(withLockFile(path, OPTIONS, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test("while it is held, the file names the holder", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  await withLockFile(path, OPTIONS, async () => {
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject(await ownIdentity());
  });
});

test("a dead holder's is taken over, by one of those who wait for it", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  const { host, started } = await ownIdentity();
  for (const dead of [
    { host, pid: gone(), started: "1" },
    { host, pid: process.pid, started: `${started}0` },
  ]) {
    writeFileSync(path, JSON.stringify(dead));
    let inside = 0;
    const seen = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLockFile(path, { ...OPTIONS, waitMs: 10_000 }, async () => {
          const among = ++inside;
          await new Promise((resolve) => setTimeout(resolve, 2));
          inside--;
          return among;
        }),
      ),
    );
    expect(seen).toEqual(Array(8).fill(1));
  }
});

test("a file that names nobody is taken over when it is old: its writer died while it wrote", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  for (const text of ["", "{", "null", '{"host":7}', '{"__proto__":{"pid":1}}']) {
    writeFileSync(path, text);
    const error = await withLockFile(path, OPTIONS, async () => {}).catch((error: PolicyError) => error);
    expect(error).toMatchObject({ code: "E_LEDGER" });
    const old = new Date(Date.now() - 60_000);
    utimesSync(path, old, old);
    expect(await withLockFile(path, OPTIONS, async () => "held")).toBe("held");
  }
});

test("a living holder's is waited for, and named when that takes too long", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  writeFileSync(path, JSON.stringify({ host: "runner-7\u001b[31m", pid: 4711, started: "1" }));
  await expect(withLockFile(path, OPTIONS, async () => {})).rejects.toMatchObject({
    code: "E_LEDGER",
    status: 4,
    parts: {
      what: "cannot lock the ledger of production",
      where: path,
      why: "process 4711 on runner-7\\u001b[31m holds it",
    },
  });
  expect(existsSync(path)).toBe(true);
});

test("what a person put in its place is not deleted", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  await withLockFile(path, OPTIONS, async () => writeFileSync(path, "another's"));
  expect(readFileSync(path, "utf8")).toBe("another's");
});
