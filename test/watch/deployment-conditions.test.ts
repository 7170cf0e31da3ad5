import { describe, expect, test } from "vitest";
import { lookAtHistory } from "../../src/commands/environment-look.ts";
import { digestsOf, Stage } from "../commands/deployment-stage.ts";

/** What a look at a stage's history shows. */
async function look(stage: Stage, facts: { watermark?: number; holderLives?: boolean } = {}) {
  const { watermark, holderLives = false } = facts;
  const conditions = await lookAtHistory("production", stage.ledger, await stage.ledger.read(), {
    ...{ watermark, holderLives, now: stage.now, lockAge: 7 * 86_400_000 },
  });
  return conditions;
}

async function shown(stage: Stage, facts: { watermark?: number; holderLives?: boolean } = {}) {
  return (await look(stage, facts)).map(
    ({ name, subject, until }) => `${name} ${subject}${until === undefined ? "" : " over"}`,
  );
}

function fails(stage: Stage, name: string): void {
  stage.says.set(digestsOf(name).effectiveDigest, { verdict: "fail", said: "0.5: not <=1%" });
}

async function afterFailure(): Promise<Stage> {
  const stage = new Stage();
  await stage.deploy("one");
  fails(stage, "two");
  stage.now += 60_000;
  await stage.deploy("two");
  return stage;
}

describe("a deployment that failed", () => {
  test("what is in order shows nothing", async () => {
    const stage = new Stage();
    expect(await shown(stage)).toEqual([]);
    await stage.deploy("one");
    await stage.deploy("two");
    expect(await shown(stage)).toEqual([]);
    expect(await shown(stage, { watermark: 0 })).toEqual([]);
  });

  test("is told with why, what is live, and what to do", async () => {
    const stage = await afterFailure();
    const [failure, ...more] = await look(stage);
    expect(more).toEqual([]);
    expect(failure).toMatchObject({
      ...{ name: "deployment-failure", environment: "production", subject: "production-3" },
      summary: expect.stringMatching(
        /^production-3 failed \(target: 0\.5: not <=1%\); production-1 is live again$/,
      ),
      since: stage.ledger.stored[3]?.record.time,
      facts: expect.arrayContaining([["Check", "target: 0.5: not <=1%"]]),
    });
    expect([failure?.until, failure?.what]).toEqual([undefined, undefined]);
  });

  test.each(["deploy", "unlock", "rollback"] as const)("is over with the next %s", async (how) => {
    const stage = await afterFailure();
    const seen = (await stage.ledger.read()).entries.length;
    stage.now += 60_000;
    if (how !== "rollback") stage.unlock();
    if (how === "deploy") await stage.deploy("three");
    if (how === "rollback") await stage.rollBack("production-1");
    expect((await shown(stage)).filter((one) => one.includes("production-3"))).toEqual([]);
    // It was seen before, so the state knows that it was open; only its history tells when it was over.
    const [ended] = (await look(stage, { watermark: seen })).filter(
      ({ subject }) => subject === "production-3",
    );
    expect(Date.parse(ended?.until ?? "")).toBeGreaterThan(Date.parse(ended?.since ?? ""));
    const all = (await stage.ledger.read()).entries.length;
    expect((await shown(stage, { watermark: all })).filter((one) => one.includes("production-3"))).toEqual(
      [],
    );
    // Nobody looked in between: it is caught up.
    expect(await shown(stage, { watermark: 2 })).toContain("deployment-failure production-3 over");
  });

  test("who lifts what it has stopped is done with it, but not while what is live is bad", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    fails(stage, "two");
    fails(stage, "one");
    await stage.deploy("two");
    stage.unlock();
    expect(await shown(stage)).toEqual(["deployment-failure production-3"]);
  });

  test("while it is still to be restored nobody says that the other one is live", async () => {
    const stage = await afterFailure();
    // The process died between the verdict and the restoration.
    stage.ledger.stored.pop();
    const [failure] = await look(stage, { holderLives: true });
    expect(failure?.summary).toMatch(
      /; production-1 is to be restored; the target may still hold production-3$/,
    );
  });

  test("several in a row are over together", async () => {
    const stage = await afterFailure();
    fails(stage, "three");
    await stage.deploy("three");
    expect(await shown(stage)).toEqual([
      "deployment-failure production-3",
      "deployment-failure production-6",
    ]);
    await stage.deploy("four");
    expect(await shown(stage)).toEqual([]);
  });

  test("nothing healthy before: no policies are live, and that is said", async () => {
    const stage = new Stage();
    fails(stage, "one");
    await stage.deploy("one");
    const [failure] = await look(stage);
    expect(failure?.summary).toContain("no policies are live");
  });

  test("a restored one that fails too needs a person", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    fails(stage, "two");
    fails(stage, "one");
    await stage.deploy("two");
    const [failure] = await look(stage);
    expect(failure?.what).toBe("A person must act");
    expect(failure?.summary).toContain("production-1 is live again, which is failed");
    expect(failure?.next).toContain("archi3-policy status");
  });
});

describe("a rollback", () => {
  test("from what was healthy is told until deployments are no longer held", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    await stage.deploy("two");
    await stage.rollBack();
    const [taken, ...more] = await look(stage);
    expect(more).toEqual([]);
    expect(taken).toMatchObject({ name: "deployment-failure", subject: "production-5" });
    expect(taken?.what).toBe("Rolled back by hand");
    expect(taken?.summary).toBe("production-3 was taken back to production-1 by alice: an emergency");
    stage.unlock();
    expect(await shown(stage)).toEqual([]);
    expect(await shown(stage, { watermark: 4 })).toEqual(["deployment-failure production-5 over"]);
  });

  test("from what failed is no second alarm", async () => {
    const stage = await afterFailure();
    stage.unlock();
    await stage.rollBack("production-1");
    expect(await shown(stage)).toEqual([]);
  });
});

describe("what is open or without a verdict", () => {
  test("in doubt when its holder is gone, stuck when it should have ended", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    await expect(stage.deploy("two", { killAt: 6 })).rejects.toThrow();
    expect(await shown(stage, { holderLives: true })).toEqual([]);
    const [doubt] = await look(stage, { holderLives: false });
    expect(doubt).toMatchObject({ name: "system-instability", subject: "production-3" });
    expect(doubt?.summary).toContain("in doubt");
    stage.now += 3_600_000;
    const [stuck] = await look(stage, { holderLives: true });
    expect(stuck?.summary).toContain("is stuck: it should have ended");
    expect(Date.parse(stuck?.since ?? "")).toBeLessThan(stage.now);
  });

  test("inconclusive is told until something says more", async () => {
    const stage = new Stage();
    stage.says.set(digestsOf("one").effectiveDigest, { verdict: "inconclusive", said: "no data" });
    await stage.deploy("one");
    expect(await shown(stage)).toEqual(["system-instability production-1"]);
    await stage.deploy("two");
    expect(await shown(stage)).toEqual([]);
  });
});

describe("locks", () => {
  test("a lock or a hold that nobody lifted for long is told; one with an end is not", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    const lock = { event: "lock", actor: "bob", id: "production-1" } as const;
    stage.ledger.push({ ...lock, lock: { owner: "bob", reason: "a migration" } }, undefined);
    stage.ledger.push({ ...lock, lock: { owner: "bob", reason: "a day", until: "2027-01-01" } }, undefined);
    stage.ledger.push({ ...lock, lock: { owner: "bob", reason: "ever", until: "2099-01-01" } }, undefined);
    expect(await shown(stage)).toEqual([]);
    stage.now += 8 * 86_400_000;
    const [old, ...more] = await look(stage);
    expect(more).toEqual([]);
    expect(old).toMatchObject({ name: "stale-lock", subject: "lock of record 3" });
    expect(old?.summary).toBe("production has been locked by bob for 8 d: a migration");
    stage.unlock();
    expect(await shown(stage)).toEqual([]);
  });
});
