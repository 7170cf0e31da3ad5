import { expect, test } from "vitest";
import type { Check } from "../../src/health/check.ts";
import type { Gate } from "../../src/release/gates.ts";
import { timingsOf } from "../../src/release/phases.ts";
import type { LedgerRecord, Phase } from "../../src/release/record.ts";
import type { LogEvent } from "../../src/report/log.ts";
import { digestsOf, endOf, Stage } from "./deployment-stage.ts";
import { RULE } from "./measured-stage.ts";

/** Which phases stand in the records of a deployment, each by what happened. */
function phasesIn(stage: Stage, id: string): { [event: string]: string[] } {
  const of = stage.ledger.stored.map(({ record }) => record).filter((record) => record.id === id);
  return Object.fromEntries(of.map(({ event, timings }) => [event, Object.keys(timings ?? {}).sort()]));
}

function bad(stage: Stage, name: string): void {
  stage.says.set(digestsOf(name).effectiveDigest, { verdict: "fail", said: "no" });
}

const BEFORE = ["gates", "read"];
const CARRIED_OUT = ["activate", "intent", "stage", "verify"];

test("an intent says what came before it, and the closing record what came after", async () => {
  const stage = new Stage();
  expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
  expect(phasesIn(stage, "production-1")).toEqual({ intent: BEFORE, healthy: CARRIED_OUT });
});

test("a rollback asks no gates", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  await stage.deploy("two");
  expect(await endOf(stage.rollBack())).toBe("healthy 0");
  expect(phasesIn(stage, "production-5")).toEqual({ intent: ["read"], healthy: CARRIED_OUT });
});

test("a failed deployment's own phases stand in `failed`, those of the restore in `rolled-back`", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  bad(stage, "two");
  expect(await endOf(stage.deploy("two"))).toBe("rolled-back 1");
  expect(phasesIn(stage, "production-3")).toEqual({
    ...{ intent: BEFORE, failed: CARRIED_OUT },
    "rolled-back": ["record", "restore", "verify-restored"],
  });
});

test("the empty release is restored without a look at its health", async () => {
  const stage = new Stage();
  bad(stage, "one");
  expect(await endOf(stage.deploy("one"))).toBe("rolled-back 1");
  expect(phasesIn(stage, "production-1")["rolled-back"]).toEqual(["record", "restore"]);
});

test("waiting for a gate is told apart from judging it", async () => {
  const stage = new Stage();
  const until = stage.now + 60_000;
  const soak: Gate = { name: "after", verdict: { is: "wait", reason: "too early", until } };
  Object.defineProperty(stage, "gates", { get: () => (stage.now < until ? [soak] : []) });
  expect(await endOf(stage.deploy("one", { waitMs: 120_000 }))).toBe("healthy 0");
  expect(phasesIn(stage, "production-1")["intent"]).toEqual([...BEFORE, "wait"]);
});

const RELATIVE: Check = {
  ...{ ...RULE, name: "errors", type: "prometheus", url: "http://prometheus.example", insecure: true },
  ...{ query: "x", pass: undefined, warn: undefined, samples: undefined, timeout: 1_000 },
  relative: { comparator: "<=", change: 0.1, text: "<=+10%" },
};

test("a baseline is a phase only where a check compares with it", async () => {
  const stage = new Stage();
  const { verify } = stage.environment;
  stage.environment = { ...stage.environment, verify: { ...verify, checks: [...verify.checks, RELATIVE] } };
  expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
  expect(phasesIn(stage, "production-1")["healthy"]).toEqual([...CARRIED_OUT, "baseline"].sort());
});

/** Kills a deployment of a version at the first moment of that name. */
async function killedAt(stage: Stage, name: string, moment: string): Promise<void> {
  const rehearsal = new Stage();
  for (const [digest, said] of stage.says) rehearsal.says.set(digest, said);
  await rehearsal.deploy("one");
  await rehearsal.deploy(name);
  const killAt = rehearsal.moments.indexOf(moment) + 1;
  expect(await endOf(stage.deploy(name, { killAt }))).toBe(`killed ${moment}`);
}

test("whoever closes what was left records the time of that, and its own beside it", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  await killedAt(stage, "two", "after activate");
  expect(await endOf(stage.deploy("three"))).toBe("healthy 0");
  expect(phasesIn(stage, "production-3")).toEqual({ intent: BEFORE, healthy: ["settle", "verify"] });
  expect(phasesIn(stage, "production-5")).toEqual({
    ...{ intent: ["gates", "read", "settle"], healthy: CARRIED_OUT },
  });
});

test("a command is in one phase at a time, also while it closes what another left", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  await killedAt(stage, "two", "after activate");
  const told: LogEvent[] = [];
  stage.log = (event) => told.push(event);
  expect(await endOf(stage.deploy("three"))).toBe("healthy 0");
  const running: unknown[] = [];
  const inTurn = told.flatMap((one) => {
    if (one.event !== "phase-started" && one.event !== "phase-ended") return [];
    if (one.event === "phase-ended") expect(running.pop()).toBe(one.phase);
    else running.push(one.phase);
    expect(running.length).toBeLessThan(2);
    return one.event === "phase-started" ? [`${one.phase} ${one.deployment ?? "-"}`] : [];
  });
  expect(inTurn.slice(0, 6)).toEqual([
    ...[
      "read -",
      "settle -",
      "settle production-3",
      "verify production-3",
      "record production-3",
      "settle -",
    ],
  ]);
});

test("a restore that is taken over has its phases, under the command that ended it", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  bad(stage, "two");
  await killedAt(stage, "two", "after append");
  expect(await endOf(stage.deploy("three"))).toBe("healthy 0");
  const records = stage.ledger.stored.map(({ record }) => record).filter(({ id }) => id === "production-3");
  const seen = records.map(({ event, timings }) => [event, Object.keys(timings ?? {}).sort()]);
  expect(seen).toEqual([
    ["intent", BEFORE],
    ["failed", CARRIED_OUT],
    ["failed", ["settle"]],
    ["rolled-back", ["record", "restore", "verify-restored"]],
  ]);
});

test("what the log tells of a deployment that is rolled back, in its order", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  bad(stage, "two");
  const told: LogEvent[] = [];
  stage.log = (event) => told.push(event);
  await stage.deploy("two");
  const said = told.filter(({ event }) => !event.startsWith("phase-"));
  expect(said.map(({ event, level, deployment }) => [event, level, deployment])).toEqual([
    ["gate-judged", "info", undefined],
    ["intent-appended", undefined, "production-3"],
    ["check-measured", "warn", "production-3"],
    ["verdict", "error", "production-3"],
    ["deployment-recorded", "error", "production-3"],
    ["check-measured", "info", "production-1"],
    ["verdict", "info", "production-1"],
    ["rolled-back", undefined, "production-3"],
  ]);
  const ended = told.flatMap((one) => (one.event === "phase-ended" ? [one.phase] : []));
  const recorded = timingsOf(recordsOf(stage, "production-3"));
  expect(new Set(ended)).toEqual(new Set(Object.keys(recorded) as Phase[]));
});

function recordsOf(stage: Stage, id: string): LedgerRecord[] {
  return stage.ledger.stored.map(({ record }) => record).filter((record) => record.id === id);
}
