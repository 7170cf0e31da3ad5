import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activateWatched } from "../../src/commands/activation.ts";
import { digestOf } from "../../src/release/digest.ts";
import type { Live, Target, Turn } from "../../src/release/target.ts";
import { RELEASE_MARKER } from "../../src/release/target.ts";
import { wholeTest } from "../part.ts";
import type { Deed } from "./child.ts";
import { Processes } from "./processes.ts";
import { filesOf, releaseOf } from "./release.ts";

/** A place where nothing was ever live, gone at the end of its scope. */
export interface Place extends Disposable {
  /** A target there, as another process would have it: it shares nothing with others. */
  target(): Target;
  /** Changes what is live, as somebody else might; `undefined` deletes a file. */
  tamper(path: string, text: string | undefined): void;
  /** Makes a file that is live executable, or puts a symbolic link to the same content in its place. */
  transform(path: string, into: "executable" | "link"): void;
  /** How a process of its own finds it. */
  readonly deed: Deed["place"];
}

export interface Activation {
  epoch: number;
  turn: Turn;
  read: Live | undefined;
}

export interface SuiteOptions {
  newPlace: () => Place;
  /** Stages and activates all of these epochs at the same time, and says what became of each. */
  atOnce: (place: Place, epochs: number[], processes: Processes) => Promise<Activation[]>;
}

const DONE: Turn = { is: "done" };

export async function makeLive(target: Target, epoch: number, files = filesOf(epoch)): Promise<Turn> {
  await target.stage(releaseOf(epoch, files));
  return target.activate(releaseOf(epoch, files));
}

export function liveOf(epoch: number, files = filesOf(epoch)): Live {
  const { effectiveDigest, id, digest } = releaseOf(epoch, files);
  return { effectiveDigest, id, digest, epoch };
}

/** What every target has to do. */
export function targetSuite(options: SuiteOptions): void {
  const { newPlace } = options;
  describe("what is live", () => whatIsLive(newPlace));
  describe("epochs", () => epochs(newPlace));
  describe("drift", () => drift(newPlace));
  test("who is watched while it is activated shows whole sets only, and every read has an answer", async () => {
    using place = newPlace();
    const target = place.target();
    for (const epoch of [1, 2, 3]) {
      await target.stage(releaseOf(epoch));
      const { turn, activation } = await activateWatched(target, releaseOf(epoch), () =>
        target.activate(releaseOf(epoch)),
      );
      expect({ turn, broken: activation?.broken }).toEqual({ turn: DONE, broken: 0 });
    }
  });
  describe("refusals", () => refusals(newPlace));
  describe("processes", () => {
    let processes: Processes;
    beforeAll(() => {
      processes = new Processes();
    });
    afterAll(() => processes[Symbol.dispose]());
    test("of twenty activations at once the highest wins, and epochs never go back", async () => {
      using place = newPlace();
      const order = [7, 20, 3, 12, 1, 18, 5, 14, 9, 2, 16, 11, 4, 19, 8, 13, 6, 17, 10, 15];
      const activations = await options.atOnce(place, order, processes);
      expect(activations.map(({ epoch }) => epoch).sort((a, b) => a - b)).toEqual(
        order.toSorted((a, b) => a - b),
      );
      for (const { epoch, turn, read } of activations) {
        if (turn.is === "fenced") expect(turn.by).toBeGreaterThan(epoch);
        expect(read?.epoch).toBeGreaterThanOrEqual(epoch);
      }
      expect(activations.find(({ epoch }) => epoch === 20)?.turn).toEqual(DONE);
      expect(await place.target().read()).toEqual(liveOf(20));
    }, 120_000);
    wholeTest(
      "killed at any step, the old or the new set is live, whole, and the next activation works",
      async () => {
        expect(await killedAtEveryStep(newPlace, processes)).toBeGreaterThan(4);
      },
      120_000,
    );
  });
}

/** Kills a process that makes epoch 2 live at its first step, its second one, and so on; gives how many there were. */
async function killedAtEveryStep(newPlace: () => Place, processes: Processes): Promise<number> {
  for (let dieAt = 0; ; dieAt++) {
    using place = newPlace();
    await makeLive(place.target(), 1);
    const ended = await processes.run({ place: place.deed, activate: [2], dieAt });
    const live = await place.target().read();
    if (ended.signal === null) {
      expect(ended, ended.stderr).toMatchObject({ status: 0 });
      expect(live).toEqual(liveOf(2));
      return dieAt;
    }
    expect(ended.signal).toBe("SIGKILL");
    expect([liveOf(1), liveOf(2)].map((one) => ({ ...one, epoch: live?.epoch }))).toContainEqual(live);
    expect(await makeLive(place.target(), 2), `again after step ${dieAt}`).toEqual(DONE);
    expect(await makeLive(place.target(), 3)).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(3));
  }
}

function whatIsLive(newPlace: () => Place): void {
  test("is undefined where nothing ever was", async () => {
    using place = newPlace();
    expect(await place.target().read()).toBeUndefined();
  });
  test("is what was activated, as another process sees it", async () => {
    using place = newPlace();
    expect(await makeLive(place.target(), 3)).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(3));
  });
  test("is replaced whole: files of the old set are gone", async () => {
    using place = newPlace();
    await makeLive(place.target(), 1, filesOf(1, 9));
    await makeLive(place.target(), 2, filesOf(2, 4));
    expect(await place.target().read()).toEqual(liveOf(2, filesOf(2, 4)));
  });
  test("is not changed by staging", async () => {
    using place = newPlace();
    await place.target().stage(releaseOf(1));
    expect(await place.target().read()).toBeUndefined();
    await makeLive(place.target(), 2);
    await place.target().stage(releaseOf(3));
    expect(await place.target().read()).toEqual(liveOf(2));
  });
  test("may be staged twice, also by two at once", async () => {
    using place = newPlace();
    const target = place.target();
    await target.stage(releaseOf(1));
    await Promise.all([target.stage(releaseOf(1)), place.target().stage(releaseOf(1))]);
    expect(await target.activate(releaseOf(1))).toEqual(DONE);
    expect(await target.read()).toEqual(liveOf(1));
  });
  test("may be the empty release", async () => {
    using place = newPlace();
    const none = new Map<string, Uint8Array>();
    await makeLive(place.target(), 1);
    expect(await makeLive(place.target(), 2, none)).toEqual(DONE);
    const live = await place.target().read();
    expect(live).toEqual(liveOf(2, none));
    expect(live?.effectiveDigest).toBe(digestOf("archi3-effective/1", none));
  });
  test("may be what was live before, under a new epoch", async () => {
    using place = newPlace();
    await makeLive(place.target(), 1);
    await makeLive(place.target(), 2);
    const restored = { ...releaseOf(3, filesOf(1)), id: "production-1" };
    await place.target().stage(restored);
    expect(await place.target().activate(restored)).toEqual(DONE);
    expect(await place.target().read()).toEqual({ ...liveOf(1), epoch: 3 });
  });
  test("survives pruning", async () => {
    using place = newPlace();
    for (const epoch of [1, 2, 3]) await makeLive(place.target(), epoch);
    await place.target().prune(0);
    expect(await place.target().read()).toEqual(liveOf(3));
  });
}

function epochs(newPlace: () => Place): void {
  test("a lower one is fenced and changes nothing", async () => {
    using place = newPlace();
    await makeLive(place.target(), 5);
    expect(await makeLive(place.target(), 4)).toEqual({ is: "fenced", by: 5 });
    expect(await place.target().read()).toEqual(liveOf(5));
  });
  test("the same one again is done", async () => {
    using place = newPlace();
    const target = place.target();
    await makeLive(target, 5);
    expect(await target.activate(releaseOf(5))).toEqual(DONE);
    expect(await makeLive(place.target(), 5)).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(5));
  });
  test("a fence refuses lower activations and fences, and leaves what is live", async () => {
    using place = newPlace();
    await makeLive(place.target(), 5);
    expect(await place.target().fence(8)).toEqual(DONE);
    expect(await place.target().fence(8)).toEqual(DONE);
    expect(await place.target().fence(7)).toEqual({ is: "fenced", by: 8 });
    expect(await makeLive(place.target(), 7)).toEqual({ is: "fenced", by: 8 });
    expect(await place.target().read()).toEqual({ ...liveOf(5), epoch: 8 });
    expect(await makeLive(place.target(), 8)).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(8));
  });
  test("a fence before anything is live makes nothing live", async () => {
    using place = newPlace();
    expect(await place.target().fence(2)).toEqual(DONE);
    expect(await place.target().read()).toBeUndefined();
    expect(await makeLive(place.target(), 1)).toEqual({ is: "fenced", by: 2 });
    expect(await place.target().read()).toBeUndefined();
    expect(await makeLive(place.target(), 3)).toEqual(DONE);
  });
}

function drift(newPlace: () => Place): void {
  const [path = ""] = filesOf(1).keys();
  test.each([
    ["an edited file", path, "generation: 1 \n"],
    ["a missing file", path, undefined],
    ["an extra file", "core/extra.yaml", ""],
  ])("%s differs, and the next activation mends it", async (_, changed, text) => {
    using place = newPlace();
    await makeLive(place.target(), 1);
    place.tamper(changed, text);
    const live = await place.target().read();
    expect(live).toMatchObject({ id: "production-1", epoch: 1 });
    expect(live?.effectiveDigest).not.toBe(liveOf(1).effectiveDigest);
    expect(await makeLive(place.target(), 2, filesOf(1))).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(2, filesOf(1)));
  });
  test.each([
    ["an executable file", path, "executable"],
    ["a link in the place of a file", path, "link"],
    ["an executable marker", RELEASE_MARKER, "executable"],
  ] as const)("%s differs though its content does not, and is mended", async (_, changed, into) => {
    using place = newPlace();
    await makeLive(place.target(), 1);
    place.transform(changed, into);
    const live = await place.target().read();
    expect(live).toMatchObject({ id: "production-1", epoch: 1 });
    expect(live?.effectiveDigest).not.toBe(liveOf(1).effectiveDigest);
    expect(await makeLive(place.target(), 1)).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(1));
  });
  test("is mended under the same epoch too", async () => {
    using place = newPlace();
    await makeLive(place.target(), 1);
    place.tamper(path, "something else");
    expect(await makeLive(place.target(), 1)).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(1));
    expect(await makeLive(place.target(), 1)).toEqual(DONE);
    expect(await makeLive(place.target(), 2)).toEqual(DONE);
    expect(await place.target().read()).toEqual(liveOf(2));
  });
  test("the marker is not what is digested", async () => {
    using place = newPlace();
    await makeLive(place.target(), 4);
    place.tamper(RELEASE_MARKER, '{"id": "production-9", "epoch": 9, "effective-digest": "sha256:0"}');
    expect(await place.target().read()).toEqual({ ...liveOf(4), id: "production-9", digest: undefined });
    place.tamper(RELEASE_MARKER, "no JSON");
    expect(await place.target().read()).toEqual({ ...liveOf(4), id: undefined, digest: undefined });
    place.tamper(RELEASE_MARKER, undefined);
    expect(await place.target().read()).toEqual({ ...liveOf(4), id: undefined, digest: undefined });
  });
}

function refusals(newPlace: () => Place): void {
  const text = Buffer.from("x");
  test.each([
    ["a path that leads out", new Map([["../a.yaml", text]])],
    ["an absolute path", new Map([["/a.yaml", text]])],
    ["git's own folder", new Map([["core/.GIT/config", text]])],
    ["names that differ in case", new Map(["core/A.yaml", "core/a.yaml"].map((path) => [path, text]))],
    ["the marker's name", new Map([[RELEASE_MARKER, text]])],
  ])("%s: E_RELEASE, and nothing is changed", async (_, files) => {
    using place = newPlace();
    await makeLive(place.target(), 1);
    await expect(place.target().stage(releaseOf(2, files))).rejects.toMatchObject({
      code: "E_RELEASE",
      status: 3,
    });
    await expect(place.target().activate(releaseOf(2, files))).rejects.toMatchObject({ code: "E_RELEASE" });
    expect(await place.target().read()).toEqual(liveOf(1));
  });
  test("files that are not those of the digest: E_RELEASE", async () => {
    using place = newPlace();
    const release = { ...releaseOf(1), files: filesOf(2) };
    await expect(place.target().stage(release)).rejects.toMatchObject({ code: "E_RELEASE" });
    expect(await place.target().read()).toBeUndefined();
  });
  test.each([0, -1, 1.5, Number.NaN])("%s is no epoch: E_RELEASE", async (epoch) => {
    using place = newPlace();
    await expect(place.target().fence(epoch)).rejects.toMatchObject({ code: "E_RELEASE" });
  });
}
