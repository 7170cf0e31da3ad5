import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Folder } from "./folder.ts";
import { Processes } from "./processes.ts";
import { releaseOf } from "./release.ts";
import { liveOf, makeLive } from "./suite.ts";

const HOUR_MS = 3_600_000;

describe("prune", () => {
  const old = (place: Folder) => {
    for (const name of readdirSync(place.at("releases"))) place.age(`releases/${name}`, 2 * HOUR_MS);
  };
  const epochsLeft = (place: Folder) =>
    readdirSync(place.at("releases"))
      .map((name) => Number(name.split("-")[0]))
      .sort((a, b) => a - b);

  test("keeps what is live and so many of the newest others", async () => {
    using place = new Folder();
    for (const epoch of [1, 2, 3, 9, 10]) await makeLive(place.target(), epoch);
    old(place);
    await place.target().prune(3);
    expect(epochsLeft(place)).toEqual([2, 3, 9, 10]);
    await place.target().prune(0);
    expect(epochsLeft(place)).toEqual([10]);
    expect(await place.target().read()).toEqual(liveOf(10));
  });
  test("keeps what is live also where somebody went back to it", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    const link = readlinkSync(place.at("current"));
    for (const epoch of [2, 3]) await makeLive(place.target(), epoch);
    rmSync(place.at("current"));
    symlinkSync(link, place.at("current"));
    old(place);
    await place.target().prune(1);
    expect(epochsLeft(place)).toEqual([1, 3]);
  });
  test("keeps what is younger than an hour, by a clock that may go back", async () => {
    using place = new Folder();
    for (const epoch of [1, 2, 3]) await makeLive(place.target(), epoch);
    await place.target().prune(0);
    expect(epochsLeft(place)).toEqual([1, 2, 3]);
    await place.target({ clock: () => Date.now() - 9 * HOUR_MS }).prune(0);
    expect(epochsLeft(place)).toEqual([1, 2, 3]);
    await place.target({ clock: () => Date.now() + 2 * HOUR_MS }).prune(0);
    expect(epochsLeft(place)).toEqual([3]);
  });
  test("a release that is staged again is young again", async () => {
    using place = new Folder();
    for (const epoch of [1, 2]) await makeLive(place.target(), epoch);
    await place.target().stage(releaseOf(3));
    old(place);
    await place.target().stage(releaseOf(3));
    await place.target().prune(0);
    expect(epochsLeft(place)).toEqual([2, 3]);
  });
  test("takes old leftovers, no young ones, nothing of others, and follows no links", async () => {
    using place = new Folder();
    for (const epoch of [1, 2]) await makeLive(place.target(), epoch);
    const outside = join(dirname(place.root), "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "precious"), "");
    for (const name of [".tmp-release-aa", ".tmp-release-bb", "notes"])
      mkdirSync(place.at(`releases/${name}`));
    symlinkSync(outside, place.at("releases/.tmp-release-aa/link"));
    symlinkSync(outside, place.at("releases/1-aaaaaaaaaaaa"));
    symlinkSync(outside, place.at(`releases/1-${liveOf(1).effectiveDigest.slice(7, 19)}/link`));
    old(place);
    place.age("releases/.tmp-release-bb", 0);
    await place.target().prune(0);
    expect(readdirSync(place.at("releases")).sort()).toEqual(
      [".tmp-release-bb", "1-aaaaaaaaaaaa", readlinkSync(place.at("current")).slice(9), "notes"].sort(),
    );
    expect(existsSync(join(outside, "precious"))).toBe(true);
    await place.target().prune(0);
  });
  test("never takes what is being made live at the same time", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    const pruner = place.target({ clock: () => Date.now() + 2 * HOUR_MS });
    for (let epoch = 2; epoch < 30; epoch++) {
      await place.target().stage(releaseOf(epoch));
      // It may be pruned before it is activated, which is told; never afterwards.
      const [activated] = await Promise.allSettled([
        place.target().activate(releaseOf(epoch)),
        pruner.prune(0),
      ]);
      const live = await place.target().read();
      if (activated?.status === "fulfilled") expect(live).toEqual(liveOf(epoch));
      else expect(activated?.reason).toMatchObject({ code: "E_TARGET" });
    }
  });
  test("has nothing to do where nothing ever was", async () => {
    using place = new Folder();
    await place.target().prune(3);
    expect(existsSync(place.root)).toBe(false);
  });
});

describe("a place that fails", () => {
  const failure = (parts: object) => ({
    code: "E_TARGET",
    status: 4,
    parts: {
      what: expect.any(String),
      where: expect.any(String),
      why: expect.any(String),
      mend: expect.any(String),
      ...parts,
    },
  });
  test("a root that is a file", async () => {
    using place = new Folder();
    writeFileSync(place.root, "mine");
    const wrong = failure({ where: place.root, why: expect.stringContaining("no folder") });
    await expect(place.target().read()).rejects.toMatchObject(wrong);
    await expect(place.target().stage(releaseOf(1))).rejects.toMatchObject(wrong);
    await expect(place.target().activate(releaseOf(1))).rejects.toMatchObject(wrong);
    await expect(place.target().fence(1)).rejects.toMatchObject(wrong);
    await expect(place.target().prune(1)).rejects.toMatchObject(wrong);
    expect(readFileSync(place.root, "utf8")).toBe("mine");
  });
  test("a missing parent is made below the base only", async () => {
    using place = new Folder();
    const root = place.at("a/b");
    const wrong = failure({ where: place.at("a"), why: expect.stringContaining("missing") });
    await expect(place.target({ root }).stage(releaseOf(1))).rejects.toMatchObject(wrong);
    await expect(place.target({ root }).read()).rejects.toMatchObject(wrong);
    expect(existsSync(place.root)).toBe(false);
    const based = place.target({ root, base: dirname(place.root) });
    expect(await based.read()).toBeUndefined();
    expect(await makeLive(based, 1)).toEqual({ is: "done" });
  });
  test("`current` that is a folder is not replaced", async () => {
    using place = new Folder();
    mkdirSync(place.at("current"), { recursive: true });
    writeFileSync(place.at("current/mine"), "");
    await expect(place.target().stage(releaseOf(1))).rejects.toMatchObject(
      failure({ where: place.at("current") }),
    );
    expect(existsSync(place.at("current/mine"))).toBe(true);
    expect(await place.target().read()).toMatchObject({ id: undefined, epoch: 0 });
  });
  test("`releases` that is a link is not written through", async () => {
    using place = new Folder();
    mkdirSync(place.root);
    symlinkSync(tmpdir(), place.at("releases"));
    await expect(place.target().stage(releaseOf(1))).rejects.toMatchObject(
      failure({ where: place.at("releases") }),
    );
  });
  test("a note of epochs that is none fails closed", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    writeFileSync(place.at(".fence"), "many\n");
    await expect(place.target().activate(releaseOf(1))).rejects.toMatchObject(
      failure({ where: place.at(".fence") }),
    );
  });
  let processes: Processes;
  beforeAll(() => {
    processes = new Processes();
  });
  afterAll(() => processes[Symbol.dispose]());
  test("without permission", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    chmodSync(place.root, 0o555);
    // Root is let through everywhere, unless it gives that up.
    const around = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-dac_override"] : [];
    const { stdout } = await processes.run({ place: place.deed, activate: [2] }, around);
    chmodSync(place.root, 0o755);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ epoch: 2, read: liveOf(1) },
      failed: failure({ why: expect.stringContaining("EACCES") }),
    });
    expect(await makeLive(place.target(), 2)).toEqual({ is: "done" });
  });
  test("a file that cannot be written whole leaves what was live, and no leftovers", async () => {
    using place = new Folder();
    await makeLive(place.target(), 1);
    // A write fails in the middle, as on a full disk.
    const limited = ["sh", "-c", 'ulimit -f 0; exec "$@"', "sh"];
    const before = place.names();
    const ended = await processes.run({ place: place.deed, activate: [2] }, limited);
    expect(ended.status).not.toBe(0);
    expect(place.names()).toEqual(before);
    expect(await place.target().read()).toEqual(liveOf(1));
    expect(await makeLive(place.target(), 2)).toEqual({ is: "done" });
  });

  const mounting = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;
  test.skipIf(!mounting).each([
    // Room for one release: the second one is not staged.
    ["ENOSPC", "size=52k", 2],
    ["ENOSPC", "size=16k", 1],
    ["EROFS", "ro", 1],
  ])("a disk that says %s (%s) at epoch %i", async (code, option, epoch) => {
    using place = new Folder();
    mkdirSync(place.root);
    const script = `mount -t tmpfs -o ${option} none "$0" && exec "$@"`;
    const around = ["unshare", "-rm", "sh", "-c", script, place.root];
    const { stdout } = await processes.run({ place: place.deed, activate: [1, 2, 3] }, around);
    const last: unknown = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    expect(last).toMatchObject({ epoch, failed: failure({ why: expect.stringContaining(code) }) });
    // What was live before still is.
    expect(last).toMatchObject(epoch === 1 ? { epoch } : { read: liveOf(epoch - 1) });
  });
});
