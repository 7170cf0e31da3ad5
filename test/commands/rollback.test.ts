import { expect, test } from "vitest";
import { runRollback } from "../../src/commands/rollback.ts";
import { outsideError } from "../../src/errors.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";
import { digestsOf, Stage } from "./deployment-stage.ts";

/** What a dry run says of a stage. */
async function dryRun(stage: Stage, format: "text" | "json", deploymentId?: string): Promise<string> {
  using repository = TestRepository.with({ "policies/readme.md": "" });
  const terminal = recordingTerminal(repository.path);
  const options = { environment: "production", dryRun: true, format, quiet: false };
  const asked = deploymentId === undefined ? options : { ...options, deploymentId };
  expect(await runRollback(asked, terminal, "0.0.0", {}, async () => stage.world())).toBe(0);
  return terminal.printed();
}

test("a dry run says what would be restored, and changes nothing", async () => {
  const stage = new Stage();
  for (const name of ["one", "two", "three"]) await stage.deploy(name);
  const before = [...stage.events];
  expect(await dryRun(stage, "text")).toMatch(/production-3 live again.*\n.*live: {3}production-5\n/);
  expect(JSON.parse(await dryRun(stage, "json", "production-1"))).toEqual({
    ...{ format: "archi3-rollback-preview/1", environment: "production", restores: "production-1" },
    ...{ digest: digestsOf("one").digest, "effective-digest": digestsOf("one").effectiveDigest },
    ...{ live: "production-5", closes: null, holds: null },
  });
  expect(stage.events).toEqual(before);
  expect([stage.liveVersion, stage.target.seen, stage.moments]).toEqual(["three", 5, []]);
});

test("a dry run names the open deployment, which it leaves open", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  await expect(stage.deploy("two", { killAt: 4 })).rejects.toThrow();
  expect(await dryRun(stage, "text")).toMatch(
    /production-1 live again[\s\S]*where: {2}memory\n {2}closes: production-3, which is open; the target holds production-1\n/,
  );
  expect(stage.standing.open?.intent.id).toBe("production-3");
});

test("a dry run is refused what the rollback would be", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  expect(await refusal(() => dryRun(stage, "text"))).toMatch(/^E_REFUSED 3 .*nothing to go back to/);
  expect(await refusal(() => dryRun(stage, "text", "staging-1"))).toMatch(/^E_REFUSED 3 .*no deployment/);
});

test("nothing is gone back to by itself where nothing is left, and the reason and the id are told", async () => {
  const why = async (stage: Stage) => await refusal(() => dryRun(stage, "text"));
  const left = new Stage();
  for (const name of ["one", "two"]) await left.deploy(name);
  await left.rollBack();
  expect(await why(left)).toMatch(/production-3 was healthy and was left by a rollback/);
  const again = new Stage();
  await again.deploy("one");
  if (again.target.live !== undefined) again.target.live.files = new Map();
  await again.deploy("one");
  expect(await why(again)).toMatch(
    /no deployment with other policies was healthy in production; production-1 has the same effective policies as what is live/,
  );
  const doubtful = new Stage();
  await expect(doubtful.deploy("one", { killAt: 4 })).rejects.toThrow();
  expect(await why(doubtful)).toMatch(
    /production-1 is open: archi3-policy deploy --environment production closes it/,
  );
});

test("where nothing of the ledger can be read, its own mend is told before the command", async () => {
  using repository = TestRepository.with({ "policies/readme.md": "" });
  const stage = new Stage();
  await stage.deploy("one");
  const read = async () => {
    throw outsideError("E_LEDGER", {
      what: "the remote has no ledger of production",
      mend: "bring it there",
    });
  };
  const world = stage.world();
  const without = { ...world, ledger: Object.assign(Object.create(world.ledger), { read }) };
  const options = {
    environment: "production",
    dryRun: false,
    format: "text",
    quiet: false,
    reason: "why",
  } as const;
  const run = runRollback(options, recordingTerminal(repository.path), "0.0.0", {}, async () => without);
  await expect(run).rejects.toMatchObject({
    status: 4,
    parts: { mend: "bring it there; then: archi3-policy rollback --environment production --reason why" },
  });
});
