import { describe, expect, test } from "vitest";
import { readEnvironment } from "../../src/config/environment.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Check } from "../../src/health/check.ts";
import { type Gate, judgeGates } from "../../src/release/gates.ts";
import type { Release } from "../../src/release/target.ts";
import { UNREVIEWED } from "../release/ledgers.ts";
import { digestsOf, endOf, type MemoryLedger, Stage } from "./deployment-stage.ts";
import { MeasuredStage, TARGET_CHECK } from "./measured-stage.ts";

/**
 * SECURITY.md, "Faults": after each of them the live set is whole, old or new, the ledger is consistent, and the next
 * command says what happened and ends it.
 *
 * | fault | tests |
 * |---|---|
 * | killed at every step | deploying.test.ts (decisions), targets/suite.ts (activations) |
 * | full disk, read-only target | e2e/faults.whole.test.ts (ledger and target), targets/directory-faults.whole.test.ts |
 * | the clock jumps back an hour | here; health/verification.test.ts; targets/directory-faults.whole.test.ts (pruning) |
 * | the ledger's remote rejects, hangs, or loses the answer | adapters/ledger-remote.whole.test.ts; here: what deployments make of it |
 * | the target answers late, twice, or with the old digest | here; targets/git.whole.test.ts (answers of a remote) |
 * | drift during the bake | here |
 * | an alert channel is down | this version raises no alerts: the outcome and the exit status tell |
 */

const HOUR_MS = 3_600_000;
const BAKE = { duration: 60_000, interval: 20_000 };

const fault = (code: "E_TARGET" | "E_LEDGER") => new PolicyError(code, 4, { what: "it is gone" });

function bad(stage: Stage, name: string): void {
  stage.says.set(digestsOf(name).effectiveDigest, { verdict: "fail", said: "5 of 5 failed" });
}

/** The live set is one version, whole; the ledger is a line, and nothing in it is open. */
function expectEnded(stage: Stage, version: string | undefined): void {
  expect(stage.liveVersion).toBe(version);
  expect(stage.ledger.stored.map(({ record }) => record.epoch)).toEqual(
    stage.ledger.stored.map((_, at) => at + 1),
  );
  expect(stage.standing.open).toBeUndefined();
  const current = stage.standing.deployments.get(stage.standing.current ?? "");
  expect(current?.intent["effective-digest"]).toBe(stage.target.live?.release.effectiveDigest);
}

describe("the clock jumps back an hour", () => {
  test("during a bake: it takes no longer, and no time in the record is negative", async () => {
    const stage = new MeasuredStage([TARGET_CHECK], BAKE);
    let slept = 0;
    stage.onSleep = (ms) => {
      slept += ms;
      stage.now -= HOUR_MS;
    };
    expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
    expect(Math.round(slept / 1_000)).toBe(60);
    const timings = stage.ledger.stored.at(-1)?.record.timings ?? {};
    expect(Math.min(...Object.values(timings))).toBeGreaterThanOrEqual(0);
    expectEnded(stage, "one");
  });

  test("between commands: deployments and rollbacks go on", async () => {
    const stage = new Stage();
    for (const name of ["one", "two", "three"]) {
      expect(await endOf(stage.deploy(name))).toBe("healthy 0");
      stage.now -= HOUR_MS;
    }
    expect(await endOf(stage.rollBack())).toBe("healthy 0");
    expectEnded(stage, "two");
  });

  test("after something became healthy: its soak is not negative, and ends when it was to end", async () => {
    const before = new Stage();
    await before.deploy("one");
    const healthy = before.now;
    const gate = (now: number) => afterGate(before, now);
    expect(gate(healthy - HOUR_MS)).toEqual({
      is: "wait",
      reason: "healthy in staging for 0 s of 30 min",
      until: healthy + HOUR_MS / 2,
    });
    expect(gate(healthy + HOUR_MS / 2).is).toBe("pass");
  });

  function afterGate({ ledger, standing }: Stage, now: number): Gate["verdict"] {
    const entries = ledger.stored.map(({ record }) => ({ ...record, commit: `c${record.epoch}` }));
    const gates = judgeGates({
      ...{ environment: "production", now, digest: digestsOf("one").digest, bundleFault: undefined },
      attestation: undefined,
      before: { environment: "staging", entries, standing, evidence: [] },
      ...{ soakMs: HOUR_MS / 2, evidence: [], standing: new Stage().standing, locks: [], freeze: [] },
      ...{ plan: { approved: undefined, now: "0".repeat(64) }, ...UNREVIEWED, breakGlass: false },
      checklist: { required: false, points: [] },
    });
    const gate = gates.find(({ name }) => name === "after");
    if (gate === undefined) throw new Error("there is no such gate");
    return gate.verdict;
  }
});

describe("the ledger cannot be written", () => {
  /** Fails the append of that number of this command, before or after the record was taken. */
  function failAppend(ledger: MemoryLedger, number: number, taken: boolean): void {
    const append = ledger.append.bind(ledger);
    let count = 0;
    ledger.append = async (...asked) => {
      count += 1;
      if (count !== number) return append(...asked);
      ledger.append = append;
      if (taken) await append(...asked);
      throw fault("E_LEDGER");
    };
  }

  const COMMANDS: { [name: string]: [appends: number, run: (stage: Stage) => Promise<string>] } = {
    "a deployment that is healthy": [2, (stage) => endOf(stage.deploy("two"))],
    "a deployment that fails": [
      3,
      (stage) => {
        bad(stage, "two");
        return endOf(stage.deploy("two"));
      },
    ],
    "a rollback": [2, (stage) => endOf(stage.rollBack())],
  };
  const cases = Object.entries(COMMANDS).flatMap(([name, [appends]]) =>
    Array.from({ length: appends }, (_, at) => [at + 1, name, false] as const).flatMap((one) => [
      one,
      [one[0], one[1], true] as const,
    ]),
  );

  test.each(cases)("record %i of %s (taken: %s)", async (number, name, taken) => {
    const stage = new Stage();
    await stage.deploy("zero");
    await stage.deploy("one");
    failAppend(stage.ledger, number, taken);
    expect(await COMMANDS[name]?.[1](stage)).toBe("E_LEDGER 4");
    expect(["zero", "one", "two"]).toContain(stage.liveVersion);
    stage.unlock();
    expect(await endOf(stage.deploy("three"))).toBe("healthy 0");
    expectEnded(stage, "three");
  });
});

describe("the target answers", () => {
  test("late: what it was told before is fenced, and the deployment is closed as never made", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    const { target } = stage;
    const activate = target.activate.bind(target);
    let late: Release | undefined;
    target.activate = async (release) => {
      late = release;
      target.activate = activate;
      throw fault("E_TARGET");
    };
    expect(await endOf(stage.deploy("two"))).toBe("E_TARGET 4");
    expect(stage.events.at(-1)).toBe("interrupted production-3");
    expect(late && (await target.activate(late))).toMatchObject({ is: "fenced" });
    expectEnded(stage, "one");
    expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
    expectEnded(stage, "two");
  });

  test("late, while it is fenced: what is live by then is seen, verified and recorded", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    const { target } = stage;
    const activate = target.activate.bind(target);
    const fence = target.fence.bind(target);
    target.activate = async (release) => {
      target.fence = async (epoch) => {
        target.fence = fence;
        expect(await activate(release)).toMatchObject({ is: "done" });
        return fence(epoch);
      };
      target.activate = activate;
      throw fault("E_TARGET");
    };
    expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
    expectEnded(stage, "two");
  });

  test("that it has seen more than this ledger: that is said, and nothing stays open", async () => {
    const stage = new Stage();
    stage.target.seen = 500;
    const said = await stage.deploy("one").then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(said).toMatchObject({
      ...{ code: "E_TARGET", status: 4 },
      parts: { why: "the target has seen epoch 500, and this ledger is at 1" },
    });
    expect(stage.events).toEqual(["intent production-1", "interrupted production-1"]);
  });

  test("twice: the second time changes nothing", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    const { target } = stage;
    const activate = target.activate.bind(target);
    target.activate = async (release) => {
      await activate(release);
      return activate(release);
    };
    expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
    expectEnded(stage, "two");
  });

  test("that it is done, and holds the old digest: that is no health, and is said", async () => {
    const stage = new MeasuredStage([TARGET_CHECK]);
    await stage.deploy("one");
    const { target } = stage;
    const activate = target.activate.bind(target);
    target.activate = async (release) => (release.id === "production-3" ? { is: "done" } : activate(release));
    const outcome = await stage.deploy("two");
    expect(outcome).toMatchObject({ status: 1, result: "rolled-back", live: "production-1" });
    expect(outcome.why).toMatch(/target: it holds [0-9a-f]{12}, not [0-9a-f]{12}/);
    expectEnded(stage, "one");
  });

  test("not at all, while it is verified: it stays, nothing is healthy", async () => {
    const stage = new MeasuredStage([TARGET_CHECK], BAKE);
    await stage.deploy("one");
    stage.onSleep = () => {
      stage.target.fault = { at: "read", error: fault("E_TARGET"), carriedOut: false };
    };
    expect(await endOf(stage.deploy("two"))).toBe("inconclusive 1");
    stage.target.fault = undefined;
    expectEnded(stage, "two");
  });
});

describe("drift during the bake", () => {
  const drift = (stage: Stage) => {
    if (stage.target.live?.release.id !== "production-3") return;
    stage.target.live.files = new Map([["core/a.yaml", new TextEncoder().encode("everything: allowed\n")]]);
  };

  test("is a failure: what was live before comes back from the ledger, whole", async () => {
    const stage = new MeasuredStage([TARGET_CHECK], BAKE);
    await stage.deploy("one");
    stage.onSleep = () => drift(stage);
    expect(await endOf(stage.deploy("two"))).toBe("rolled-back 1");
    expectEnded(stage, "one");
  });

  test("is seen whatever checks are configured", async () => {
    const at = () => "archi3.yaml";
    const checks = [{ name: "smoke", type: "command" as const, command: [process.execPath, "-e", "0"] }];
    const { verify } = readEnvironment("production", { verify: { checks } }, at);
    expect(verify.checks.map(({ type }) => type)).toEqual(["target", "command"]);
    const stage = new MeasuredStage(verify.checks satisfies readonly Check[], BAKE);
    await stage.deploy("one");
    stage.onSleep = () => drift(stage);
    expect(await endOf(stage.deploy("two"))).toBe("rolled-back 1");
    expectEnded(stage, "one");
    const own = [{ name: "mine", type: "target" as const }];
    expect(readEnvironment("production", { verify: { checks: own } }, at).verify.checks).toHaveLength(1);
  });
});
