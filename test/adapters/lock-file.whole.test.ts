import { spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  type PathLike,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { withLockFile } from "../../src/adapters/lock-file.ts";
import {
  lifeOf,
  ownIdentity,
  type ProcessIdentity,
  processStart,
} from "../../src/adapters/process-identity.ts";
import type { PolicyError } from "../../src/errors.ts";
import { ROOT } from "../example.ts";
import { Bed } from "./ledgers.ts";

const OPTIONS = { what: "the ledger of production", code: "E_LEDGER", waitMs: 50 } as const;
/** Another start of a system than this one. */
const START = "00000000-0000-4000-8000-000000000000";
const canUnshare = () => spawnSync("unshare", ["--pid", "--fork", "--mount-proc", "true"]).status === 0;
/** A program of these sources as Node runs it, which reads no TypeScript in every version. */
async function programOf(bed: Bed, text: string): Promise<string> {
  const entry = join(bed.top, "program.ts");
  writeFileSync(entry, text);
  const out = join(bed.top, "program");
  const rollupOptions = { input: entry, output: { entryFileNames: "program.mjs" } };
  await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: true, outDir: out, minify: false, rollupOptions },
  });
  return join(out, "program.mjs");
}
const gone = () => spawnSync(process.execPath, ["-e", "0"]).pid;

test("a process is alive while it runs, and no other process of its number is it", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const pid = child.pid as number;
  const started = (await processStart(pid)) as string;
  const holder = { ...(await ownIdentity()), pid, started };
  expect(await lifeOf(holder)).toBe("alive");
  expect(await lifeOf({ ...holder, started: `${started}1` })).toBe("gone");
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGKILL");
  await ended;
  expect(await lifeOf(holder)).toBe("gone");
  expect(await processStart(pid)).toBeUndefined();
});

test("of a process whose number counts elsewhere nothing is known, whatever the machine is called", async () => {
  const own = await ownIdentity();
  const { place: _, ...older } = own;
  for (const holder of [
    { ...own, place: `${START} pid:[1]` },
    { ...own, place: own.place?.replace(/\d+\]$/, "1]") ?? "" },
    { ...own, host: "another-machine", place: "host another-machine" },
    older,
  ]) {
    expect(await lifeOf(holder)).toBe("unknown");
    expect(await lifeOf({ ...holder, pid: gone() })).toBe("unknown");
  }
});

test.skipIf(!canUnshare())(
  "a container of the same host name is another place, and its lock is waited for",
  async () => {
    using bed = new Bed();
    const path = join(bed.top, "a.lock");
    const program = await programOf(
      bed,
      `
    import { lifeOf, ownIdentity } from ${JSON.stringify(join(ROOT, "src/adapters/process-identity.ts"))};
    console.log(JSON.stringify({ own: await ownIdentity(), life: await lifeOf(JSON.parse(process.argv[2])) }));`,
    );
    const here = await ownIdentity();
    for (const mounts of [["--mount-proc"], []]) {
      const args = ["--pid", "--fork", ...mounts, process.execPath, program, JSON.stringify(here)];
      const { stdout } = spawnSync("unshare", args, { encoding: "utf8" });
      const { own, life } = JSON.parse(stdout) as { own: ProcessIdentity; life: string };
      expect(own).toMatchObject({ host: here.host, pid: 1, started: expect.stringMatching(/^\d+$/) });
      expect(life, "as the container sees the machine").toBe("unknown");
      expect(await lifeOf(own), "as the machine sees the container").toBe("unknown");
      writeFileSync(path, JSON.stringify(own));
      await expect(withLockFile(path, OPTIONS, async () => {})).rejects.toMatchObject({ code: "E_LEDGER" });
    }
  },
);

test.skipIf(process.getuid?.() !== 0)(
  "what was done stays done where the file cannot be taken away",
  async () => {
    using bed = new Bed();
    const folder = join(bed.top, "theirs");
    const program = await programOf(
      bed,
      `
    import { withLockFile } from ${JSON.stringify(join(ROOT, "src/adapters/lock-file.ts"))};
    import { chmodSync } from "node:fs";
    process.setuid(65534);
    const options = { what: "it", code: "E_LEDGER", waitMs: 0 };
    console.log(await withLockFile("a.lock", options, async () => (chmodSync(".", 0o555), "done")));`,
    );
    mkdirSync(folder);
    chownSync(folder, 65534, 65534);
    const ended = spawnSync(process.execPath, [program], { cwd: folder, encoding: "utf8" });
    expect(ended).toMatchObject({ stdout: "done\n", status: 0 });
    // Its process is gone, so it stops nobody.
    expect(await withLockFile(join(folder, "a.lock"), OPTIONS, async () => "held")).toBe("held");
  },
);

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
  const own = await ownIdentity();
  for (const dead of [
    { ...own, pid: gone(), started: "1" },
    { ...own, started: `${own.started}0` },
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
      why: "process 4711 on runner-7\\u001b[31m, which cannot be asked from here, holds it",
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

test("a lock that is older than this start of its machine went down with its holder", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  const before = { host: hostname(), place: `${START} pid:[4026531836]`, pid: process.pid, started: "1" };
  writeFileSync(path, JSON.stringify(before));
  const written = new Date(Date.now() - (uptime() + 60) * 1000);
  utimesSync(path, written, written);
  expect(await withLockFile(path, OPTIONS, async () => "held")).toBe("held");
  // Written since: another machine of the same name.
  writeFileSync(path, JSON.stringify(before));
  await expect(withLockFile(path, OPTIONS, async () => {})).rejects.toMatchObject({ code: "E_LEDGER" });
});

test("what is no lock file is neither read nor waited for without end", { timeout: 5_000 }, async () => {
  using bed = new Bed();
  const makers = {
    pipe: (path: string) => spawnSync("mkfifo", [path]),
    device: (path: string) => symlinkSync("/dev/zero", path),
    nothing: (path: string) => symlinkSync("nowhere", path),
    folder: (path: string) => mkdirSync(path),
  };
  for (const [name, make] of Object.entries(makers)) {
    const path = join(bed.top, name);
    make(path);
    await expect(withLockFile(path, OPTIONS, async () => {})).rejects.toMatchObject({
      parts: { why: "somebody who did not say who they are holds it" },
    });
  }
});

test("what the disk refuses has its own cause and mend: nobody is waited for, and nothing is to be deleted", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  const dead = JSON.stringify({ ...(await ownIdentity()), pid: gone() });
  const causes = { ENOSPC: "the disk is full", EROFS: "the file system is read-only" };
  for (const [code, cause] of Object.entries(causes)) {
    const link = () => {
      throw Object.assign(new Error(`${code}: no, write`), { code, syscall: "write" });
    };
    for (const [held, why] of [
      [undefined, `${cause} (${code})`],
      [dead, `its holder is gone, but ${cause} (${code})`],
    ] as const) {
      if (held !== undefined) writeFileSync(path, held);
      const error = await withLockFile(path, { ...OPTIONS, link }, async () => {}).catch(
        (error: PolicyError) => error,
      );
      expect(error).toMatchObject({ code: "E_LEDGER", status: 4, parts: { where: path, why } });
      expect((error as PolicyError).parts.mend).not.toMatch(/wait|delete/);
    }
    rmSync(path);
  }
});

test("a dead holder's that cannot be taken away is an error, not a wait without end", {
  timeout: 5_000,
}, async () => {
  using bed = new Bed();
  const dead = JSON.stringify({ ...(await ownIdentity()), pid: gone() });
  // There is room for its name, but for none that is longer.
  const long = join(bed.top, "l".repeat(250));
  writeFileSync(long, dead);
  await expect(withLockFile(long, OPTIONS, async () => {})).rejects.toMatchObject({
    parts: { why: expect.stringContaining("its holder is gone, but ENAMETOOLONG") },
  });
  const path = join(bed.top, "a.lock");
  writeFileSync(path, dead);
  mkdirSync(`${path}.takeover`);
  await expect(withLockFile(path, OPTIONS, async () => {})).rejects.toMatchObject({ code: "E_LEDGER" });
});

test("who takes a lock over is not pushed aside while it lives, and is when it is dead", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  const guard = `${path}.takeover`;
  const own = await ownIdentity();
  const old = new Date(Date.now() - 60_000);
  writeFileSync(path, JSON.stringify({ ...own, pid: gone() }));
  writeFileSync(guard, JSON.stringify(own));
  utimesSync(guard, old, old);
  await expect(withLockFile(path, OPTIONS, async () => {})).rejects.toMatchObject({ code: "E_LEDGER" });
  expect(existsSync(guard)).toBe(true);
  writeFileSync(guard, JSON.stringify({ ...own, pid: gone() }));
  expect(await withLockFile(path, OPTIONS, async () => "held")).toBe("held");
  expect(readdirSync(bed.top)).toEqual([]);
});

test("the file never stands there without a name, and works where a file system has no links", async () => {
  using bed = new Bed();
  const path = join(bed.top, "a.lock");
  const seen: boolean[] = [];
  const link = (draft: PathLike, to: PathLike) => {
    seen.push(existsSync(path), readFileSync(draft, "utf8").includes(String(process.pid)));
    linkSync(draft, to);
  };
  expect(await withLockFile(path, { ...OPTIONS, link }, async () => readdirSync(bed.top))).toEqual([
    "a.lock",
  ]);
  expect(seen).toEqual([false, true]);
  const none = () => {
    throw Object.assign(new Error("no links"), { code: "EPERM", syscall: "link" });
  };
  const named = withLockFile(path, { ...OPTIONS, link: none }, async () => readFileSync(path, "utf8"));
  expect(JSON.parse(await named)).toMatchObject(await ownIdentity());
  const lost = (draft: PathLike, to: PathLike) => {
    linkSync(draft, to);
    throw Object.assign(new Error("lost"), { code: "EEXIST", syscall: "link" });
  };
  expect(await withLockFile(path, { ...OPTIONS, link: lost }, async () => "held")).toBe("held");
  expect(readdirSync(bed.top)).toEqual([]);
});
