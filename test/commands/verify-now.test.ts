import { expect, test } from "vitest";
import { verifyNow } from "../../src/commands/verify-now.ts";
import { refusal } from "../release/refusal.ts";
import { digestsOf, Stage } from "./deployment-stage.ts";

/** A deployment whose bake window of ten minutes said nothing, and whose checks pass by now. */
async function inconclusive(): Promise<Stage> {
  const stage = new Stage();
  const bake = { initialDelay: 0, duration: 600_000, interval: 60_000 };
  stage.environment = { ...stage.environment, verify: { ...stage.environment.verify, bake } };
  const { effectiveDigest } = digestsOf("v1");
  stage.says.set(effectiveDigest, { verdict: "inconclusive", said: "no data" });
  expect(await stage.deploy("v1")).toMatchObject({ status: 1 });
  stage.says.delete(effectiveDigest);
  return stage;
}

test("a single look is no bake, and records nothing", async () => {
  const stage = await inconclusive();
  const seen = await verifyNow(stage.world(), true);
  expect(seen).toMatchObject({
    verification: { verdict: { state: "healthy" } },
    recorded: false,
    unrecorded: true,
  });
  expect(stage.events).toEqual(["intent production-1", "inconclusive production-1"]);
});

test("a whole bake window is recorded", async () => {
  const stage = await inconclusive();
  const before = stage.now;
  expect(await verifyNow(stage.world(), false)).toMatchObject({ recorded: true });
  expect(stage.now - before).toBeGreaterThan(590_000);
  expect(stage.events.at(-1)).toBe("healthy production-1");
});

test("whoever looks at health is told what to type next, unless all is well", async () => {
  const stage = await inconclusive();
  const next = async () => (await verifyNow(stage.world(), true)).next;
  expect(await next()).toBeUndefined();
  const { effectiveDigest } = digestsOf("v1");
  stage.says.set(effectiveDigest, { verdict: "inconclusive", said: "no data" });
  expect(await next()).toMatch(/then measure again: archi3-policy verify --environment production$/);
  stage.says.set(effectiveDigest, { verdict: "fail", said: "5 of 5 failed" });
  expect(await next()).toMatch(
    /^no other deployment was healthy in production: deploy corrected policies; or/,
  );

  stage.says.delete(effectiveDigest);
  await stage.deploy("v2");
  await stage.deploy("v3");
  const { effectiveDigest: third } = digestsOf("v3");
  stage.says.set(third, { verdict: "fail", said: "5 of 5 failed" });
  const { current } = stage.standing;
  expect(await next()).toMatch(/^go back: archi3-policy rollback --environment production --deployment-id /);
  if (stage.target.live !== undefined) stage.target.live.files = new Map();
  expect(await next()).toBe(
    `put back what was deployed: archi3-policy rollback --environment production --deployment-id ${current}`,
  );
});

test("what was recorded as failed and is healthy by now is not recorded, and that is said", async () => {
  const stage = new Stage();
  await stage.deploy("v1");
  await stage.deploy("v2");
  const { effectiveDigest } = digestsOf("v1");
  stage.says.set(effectiveDigest, { verdict: "fail", said: "the database is down" });
  expect(await stage.rollBack()).toMatchObject({ status: 5 });
  stage.says.delete(effectiveDigest);
  const seen = await verifyNow(stage.world(), false);
  expect(seen).toMatchObject({ verification: { verdict: { state: "healthy" } }, recorded: false });
  expect(seen.next).toBe(
    "it stays recorded as failed; to record that it is healthy: archi3-policy rollback --environment production --deployment-id production-1",
  );
});

test("what was recorded as healthy and fails by now stays recorded as it was", async () => {
  const stage = new Stage();
  await stage.deploy("v1");
  stage.says.set(digestsOf("v1").effectiveDigest, { verdict: "fail", said: "5 of 5 failed" });
  const seen = await verifyNow(stage.world(), false);
  expect(seen).toMatchObject({ verification: { verdict: { state: "failed" } }, recorded: false });
  expect(stage.events).toEqual(["intent production-1", "healthy production-1"]);
});

test("one that is open is left to its holder; where that is gone, whoever closes it is named", async () => {
  const stage = new Stage();
  await stage.deploy("v1");
  await expect(stage.deploy("v2", { killAt: 6 })).rejects.toThrow();
  const told = () => refusal(() => verifyNow(stage.world(), true));
  expect(await told()).toMatch(/its holder is gone, and nobody has closed it$/);
  stage.holdersLive = true;
  expect(await told()).toMatch(/its own verification decides how it ends/);
});

test("a deployment that was interrupted while it was live has no verdict, and gets one", async () => {
  const stage = new Stage();
  await stage.deploy("v1");
  await expect(stage.deploy("v2", { killAt: 6 })).rejects.toThrow();
  const { digest, effectiveDigest } = digestsOf("v2");
  const about = { id: "production-3", kind: "deploy", actor: "alice", digest } as const;
  stage.ledger.push(
    { ...about, "effective-digest": effectiveDigest, event: "interrupted", live: "production-3" },
    { is: "of", commit: "c3" },
  );
  expect(await verifyNow(stage.world(), false)).toMatchObject({ recorded: true });
  expect(stage.events.at(-1)).toBe("healthy production-3");
});
