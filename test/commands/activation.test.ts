import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Activated, activateWatched } from "../../src/commands/activation.ts";
import { outsideError } from "../../src/errors.ts";
import type { Live, Release, Turn } from "../../src/release/target.ts";
import { digestsOf, MemoryTarget, Stage, version } from "./deployment-stage.ts";

const release = (name: string, epoch: number): Release => ({
  ...{ environment: "production", id: `production-${epoch}`, epoch, files: version(name).effective },
  ...digestsOf(name),
});

const watched = (target: MemoryTarget, next: Release): Promise<Activated> =>
  activateWatched(target, next, () => target.activate(next));

/** Long enough for a reader to come by; nothing waits for it to be over. */
const MOMENT_MS = 30;

/** A target that takes a while, and shows something else than the old set or the new one meanwhile. */
class TornTarget extends MemoryTarget {
  meanwhile: MemoryTarget["live"];
  after: "the release" | "what was before" = "the release";

  override async activate(next: Release): Promise<Turn> {
    const before = this.live;
    this.live = this.meanwhile ?? before;
    await pause(MOMENT_MS);
    const turn = await super.activate(next);
    if (this.after === "what was before") this.live = before;
    return turn;
  }
}

async function torn(change: (target: TornTarget) => void) {
  const target = new TornTarget();
  for (const one of [release("one", 1), release("two", 2)]) await target.stage(one);
  await target.activate(release("one", 1));
  change(target);
  return { target, activated: await watched(target, release("two", 2)) };
}

test("a switch in one step shows every reader the old set or the new one", async () => {
  const { activated } = await torn(() => {});
  expect(activated).toMatchObject({ turn: { is: "done" }, activation: { broken: 0 } });
  // Before, meanwhile and after.
  expect(activated.activation?.reads).toBeGreaterThanOrEqual(3);
});

test("half a set, in between, is seen and counted", async () => {
  const half = new Map([...version("two").effective].slice(0, 1));
  const { activated } = await torn((target) => {
    target.meanwhile = { release: release("two", 2), files: half };
  });
  expect(activated.activation?.broken).toBeGreaterThanOrEqual(1);
});

test("what is not live afterwards was not made live", async () => {
  const { activated } = await torn((target) => {
    target.after = "what was before";
  });
  expect(activated.activation?.broken).toBe(1);
});

test("a read that fails says nothing, and harms no activation", async () => {
  const error = outsideError("E_TARGET", { what: "cannot read what is live", where: "memory" });
  const { target, activated } = await torn((one) => {
    one.fault = { at: "read", error, carriedOut: false };
  });
  expect(activated).toEqual({ turn: { is: "done" }, activation: undefined });
  expect(target.live?.release.id).toBe("production-2");
  const fenced = await torn((one) => {
    one.seen = 7;
  });
  expect(fenced.activated).toEqual({ turn: { is: "fenced", by: 7 }, activation: undefined });
});

test("an activation that fails, fails as before, whatever a reader meets", async () => {
  const target = new TornTarget();
  const read = (): Promise<Live | undefined> => Promise.reject(new Error("a slip of ours"));
  await target.stage(release("one", 1));
  target.fault = { at: "activate", error: new Error("no room"), carriedOut: false };
  const activated = watched(target, release("one", 1));
  target.read = read;
  await expect(activated).rejects.toThrow("no room");
});

test("records say what validation found, and what readers saw of each activation", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  stage.says.set(digestsOf("two").effectiveDigest, { verdict: "fail", said: "broken" });
  await stage.deploy("two");
  await stage.rollBack("production-1");
  const said = stage.ledger.stored.map(({ record: { event, kind, validation, activation } }) => [
    `${kind} ${event}`,
    validation,
    activation?.broken,
  ]);
  const found = { policies: 2, errors: 0, warnings: 1, suppressed: 3 };
  expect(said).toEqual([
    ["deploy intent", found, undefined],
    ["deploy healthy", undefined, 0],
    ["deploy intent", found, undefined],
    ["deploy failed", undefined, 0],
    ["deploy rolled-back", undefined, 0],
    // A rollback judges no policies.
    ["rollback intent", undefined, undefined],
    ["rollback healthy", undefined, 0],
  ]);
});
