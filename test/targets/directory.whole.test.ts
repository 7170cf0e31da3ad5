import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownIdentity } from "../../src/adapters/process-identity.ts";
import type { DirectoryTarget } from "../../src/adapters/targets/directory.ts";
import { RELEASE_MARKER } from "../../src/release/target.ts";
import { IS_WHOLE } from "../part.ts";
import { Folder } from "./folder.ts";
import { type Ended, Processes } from "./processes.ts";
import { filesOf, releaseOf } from "./release.ts";
import { type Activation, liveOf, makeLive, type Place, targetSuite } from "./suite.ts";

async function atOnce(place: Place, epochs: number[], processes: Processes): Promise<Activation[]> {
  const shares = [0, 1, 2, 3].map((share) => epochs.filter((_, index) => index % 4 === share));
  const ended = await Promise.all(shares.map((activate) => processes.run({ place: place.deed, activate })));
  return ended.flatMap(({ stdout, stderr }) => {
    expect(stderr).toBe("");
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Activation);
  });
}

targetSuite({ newPlace: () => new Folder(), atOnce });

describe("the folder", () => {
  test("has releases by epoch and digest, a relative link, and nothing else that is to be read", async () => {
    using place = new Folder();
    await makeLive(place.target(), 12);
    const name = `12-${liveOf(12).effectiveDigest.slice(7, 19)}`;
    expect(place.names()).toEqual([".fence", name, "current", "releases"]);
    expect(readlinkSync(place.at("current"))).toBe(`releases/${name}`);
    expect(readFileSync(place.at("current/archi3-release.json"), "utf8")).toBe(
      `${JSON.stringify(
        {
          format: "archi3-release/1",
          environment: "production",
          id: "production-12",
          epoch: 12,
          digest: releaseOf(12).digest,
          "effective-digest": releaseOf(12).effectiveDigest,
        },
        null,
        2,
      )}\n`,
    );
  });
  test("inside of the repository is hidden from git; elsewhere nothing is added", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    expect(existsSync(place.at(".gitignore"))).toBe(false);
    const base = place.at("..");
    spawnSync("git", ["init", "-q", base]);
    const untracked = () =>
      spawnSync("git", ["-C", base, "status", "--porcelain"], { encoding: "utf8" }).stdout;
    expect(untracked()).toBe("?? live/\n");
    await makeLive(place.target({ base }), 2);
    expect(untracked()).toBe("");
    // Whoever wants it to be committed keeps a file of their own there.
    writeFileSync(place.at(".gitignore"), "");
    await makeLive(place.target({ base }), 3);
    expect(readFileSync(place.at(".gitignore"), "utf8")).toBe("");
  });
  test("may be one for several working copies, by a link of each that git does not track", async () => {
    using place = new Folder();
    const shared = place.at("../shared");
    mkdirSync(shared);
    const copies = ["one", "two"].map((name) => {
      const base = place.at(`../${name}`);
      mkdirSync(base);
      symlinkSync(shared, join(base, "live"));
      return place.target({ base, root: join(base, "live/production") });
    });
    const [one, two] = copies as [DirectoryTarget, DirectoryTarget];
    await makeLive(one, 2);
    expect(await two.read()).toEqual(liveOf(2));
    expect(await two.activate(releaseOf(1))).toEqual({ is: "fenced", by: 2 });
    expect(await makeLive(two, 3)).toEqual({ is: "done" });
    expect(await one.read()).toEqual(liveOf(3));
  });
  test("can be read by everybody, whatever the umask", async () => {
    using place = new Folder();
    const umask = 'umask 077; exec "$@"';
    const processes = new Processes();
    const ended = await processes.run({ place: place.deed, activate: [1] }, ["sh", "-c", umask, "sh"]);
    processes[Symbol.dispose]();
    expect(ended.stderr).toBe("");
    const modes = readdirSync(place.at("current"), { recursive: true, withFileTypes: true }).map((entry) => {
      const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
      return `${entry.isDirectory() ? "folder" : "file"} ${mode.toString(8)}`;
    });
    expect([...new Set(modes)].sort()).toEqual(["file 644", "folder 755"]);
    for (const path of ["", "releases", "current"]) {
      expect((statSync(place.at(path)).mode & 0o777).toString(8)).toBe("755");
    }
  });
  test("never moves what is live: a repair stands beside it", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    const resolved = realpathSync(place.at("current"));
    place.tamper("extra", "");
    await makeLive(place.target(), 1);
    expect(existsSync(join(resolved, "extra"))).toBe(true);
    expect(readlinkSync(place.at("current"))).toMatch(/^releases\/1-[0-9a-f]{12}\.2$/);
    expect(await place.target().read()).toEqual(liveOf(1));
  });
  test("stages anew what is half there or was changed before it was live", async () => {
    using place = new Folder();
    const name = `releases/2-${liveOf(2).effectiveDigest.slice(7, 19)}`;
    mkdirSync(place.at(`${name}/core`), { recursive: true });
    writeFileSync(place.at(`${name}/core/half`), "");
    await place.target().stage(releaseOf(2));
    expect(existsSync(place.at(`${name}/core/half`))).toBe(false);
    rmSync(place.at(`${name}/archi3-release.json`));
    await expect(place.target().activate(releaseOf(2))).rejects.toMatchObject({
      code: "E_TARGET",
      status: 4,
      parts: { where: place.at(name), mend: expect.stringContaining("again") },
    });
    expect(await makeLive(place.target(), 2)).toEqual({ is: "done" });
    expect(await place.target().read()).toEqual(liveOf(2));
  });
  test("takes a release that was never staged for a failure, and nothing is changed", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    await expect(place.target().activate(releaseOf(2))).rejects.toMatchObject({ code: "E_TARGET" });
    expect(await place.target().read()).toEqual(liveOf(1));
  });
  test("nobody changes it between somebody's look at the epoch and the change", async () => {
    using place = new Folder();
    await place.target().stage(releaseOf(5));
    const others: unknown[] = [];
    const step = async (name: string) => {
      if (name !== "activate:checked" && name !== "fence:raised") return;
      const turn = await place
        .target({ waitMs: 20 })
        .activate(releaseOf(5))
        .catch((error: unknown) => error);
      others.push(turn);
    };
    expect(await makeLive(place.target({ step }), 2)).toEqual({ is: "done" });
    const locked = expect.objectContaining({ code: "E_TARGET" });
    expect(others).toEqual([locked, locked]);
    expect(await place.target().read()).toEqual(liveOf(2));
  });
  test("is locked by whoever changes it: a dead one's lock is taken over, a living one's is not", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    const dead = { ...(await ownIdentity()), pid: spawnSync("true").pid, started: "0" };
    writeFileSync(place.at(".lock"), JSON.stringify(dead));
    expect(await makeLive(place.target(), 2)).toEqual({ is: "done" });
    writeFileSync(place.at(".lock"), JSON.stringify(await ownIdentity()));
    await expect(place.target({ waitMs: 50 }).activate(releaseOf(2))).rejects.toMatchObject({
      code: "E_TARGET",
      parts: { why: expect.stringContaining(String(process.pid)) },
    });
    expect(await place.target().read()).toEqual(liveOf(2));
  });
});

describe("drift", () => {
  test.each([
    ["a link", (path: string) => symlinkSync("archi3-release.json", path)],
    ["a link to a folder", (path: string) => symlinkSync(".", path)],
    ["a pipe", (path: string) => spawnSync("mkfifo", [path])],
  ])("%s among the files differs, is not followed and not waited for", async (_, make) => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    make(place.at("current/core/foreign"));
    const live = await place.target().read();
    expect(live).toMatchObject({ id: "production-1" });
    expect(live?.effectiveDigest).not.toBe(liveOf(1).effectiveDigest);
  });
  test("where the file system keeps no modes, they say nothing", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    // What it shows of one file that was written alike, it shows of all.
    for (const path of [".fence", `current/${RELEASE_MARKER}`]) chmodSync(place.at(path), 0o777);
    expect(await place.target().read()).toEqual(liveOf(1));
  });
  test("a link to nothing is not the empty release", async () => {
    using place = new Folder();
    const none = new Map<string, Uint8Array>();
    await makeLive(place.target(), 1, none);
    rmSync(realpathSync(place.at("current")), { recursive: true });
    const live = await place.target().read();
    expect(live?.effectiveDigest).not.toBe(liveOf(1, none).effectiveDigest);
    expect(await makeLive(place.target(), 2)).toEqual({ is: "done" });
  });
  test("a folder with the same content in the place of the link is not what was activated", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    const release = realpathSync(place.at("current"));
    rmSync(place.at("current"));
    cpSync(release, place.at("current"), { recursive: true });
    expect((await place.target().read())?.effectiveDigest).not.toBe(liveOf(1).effectiveDigest);
    const holding = await place.target({ shownAs: "./live" }).examine();
    expect([...(holding?.files.keys() ?? [])]).toContain("current (a folder in the place of the link)");
    expect(holding?.obstacle).toBe("./live/current");
    expect((await place.target().examine())?.obstacle).toBe(place.at("current"));
    renameSync(place.at("current"), place.at("moved"));
    expect(await makeLive(place.target(), 2)).toEqual({ is: "done" });
    expect((await place.target().examine())?.obstacle).toBeUndefined();
  });
  test("a link that was set back shows what is there, and epochs do not go back", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    const old = readlinkSync(place.at("current"));
    await makeLive(place.target(), 2);
    rmSync(place.at("current"));
    symlinkSync(old, place.at("current"));
    expect(await place.target().read()).toEqual({ ...liveOf(1), epoch: 2 });
    expect(await place.target().activate(releaseOf(1))).toEqual({ is: "fenced", by: 2 });
  });
  test("without the note of epochs, the link's own counts", async () => {
    using place = new Folder();
    await makeLive(place.target(), 5);
    rmSync(place.at(".fence"));
    expect(await makeLive(place.target(), 4)).toEqual({ is: "fenced", by: 5 });
    expect(await makeLive(place.target(), 5)).toEqual({ is: "done" });
    expect(readFileSync(place.at(".fence"), "utf8")).toBe("5\n");
  });
});

test("a reader never sees a missing, partial or mixed set", async () => {
  using place = new Folder();
  const processes = new Processes();
  const count = IS_WHOLE ? 1_000 : 40;
  await makeLive(place.target(), 1);
  const watch = { files: filesOf(1).size };
  let watcher: Promise<Ended> | undefined;
  await new Promise<unknown>((begun) => {
    watcher = processes.run({ place: place.deed, watch }, [], begun);
    watcher.then(begun, begun);
  });
  const target = place.target();
  for (let epoch = 2; epoch <= count + 1; epoch++) {
    await makeLive(target, epoch);
    if (epoch % 20 === 0) await target.prune(3);
  }
  writeFileSync(place.at("stop"), "");
  const ended = await watcher;
  processes[Symbol.dispose]();
  expect(ended).toMatchObject({ stderr: "", status: 0 });
  const { sets } = JSON.parse(ended?.stdout.trim().split("\n").at(-1) ?? "") as { sets: number };
  expect(sets).toBeGreaterThan(1);
  expect(lstatSync(place.at("current")).isSymbolicLink()).toBe(true);
}, 120_000);
