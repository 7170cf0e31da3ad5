import { expect, test } from "vitest";
import schema from "../../schemas/record.schema.json" with { type: "json" };
import { type PhaseMoment, Phases, timingsOf } from "../../src/release/phases.ts";
import { PHASES } from "../../src/release/record.ts";

/** A clock that is told how far it goes. */
function clock() {
  let now = 1_000;
  return { now: () => now, pass: (ms: number) => (now += ms) };
}

test("every moment belongs to one phase, also where phases come back", () => {
  const { now, pass } = clock();
  const phases = new Phases("read", now);
  pass(5.4);
  phases.enter("gates");
  pass(10);
  phases.enter("wait");
  pass(100);
  phases.enter("gates");
  pass(20);
  phases.enter("gates");
  pass(1);
  phases.end();
  expect(phases.timings()).toEqual({ read: 5, gates: 31, wait: 100 });
});

test("the first one may have begun before anybody could say so", () => {
  const { now, pass } = clock();
  const began = now();
  pass(30);
  const phases = new Phases("validate", now, () => {}, { began });
  pass(12);
  phases.end();
  expect(phases.timings()).toEqual({ validate: 42 });
});

test("what stands in a record stands in no later one, and what runs still in none yet", () => {
  const { now, pass } = clock();
  const phases = new Phases("gates", now);
  pass(7);
  phases.enter("intent");
  pass(3);
  const intent = { timings: phases.timings() };
  phases.recorded();
  pass(2);
  phases.enter("stage");
  pass(4);
  phases.enter("record");
  const closing = { timings: phases.timings() };
  expect([intent, closing]).toEqual([{ timings: { gates: 7 } }, { timings: { intent: 5, stage: 4 } }]);
  expect(timingsOf([intent, {}, closing, { timings: { gates: 1 } }])).toEqual({
    ...{ gates: 8, intent: 5, stage: 4 },
  });
});

test("a record that was lost has taken nothing with it", () => {
  const { now, pass } = clock();
  const phases = new Phases("gates", now);
  pass(7);
  phases.enter("intent");
  expect(phases.timings()).toEqual({ gates: 7 });
  pass(1);
  phases.enter("gates");
  pass(2);
  phases.enter("intent");
  expect(phases.timings()).toEqual({ gates: 9, intent: 1 });
});

test("whoever listens is told of each phase as it begins and as it ends, and of which deployment it is", () => {
  const { now, pass } = clock();
  const told: PhaseMoment[] = [];
  const phases = new Phases("intent", now, (moment) => told.push(moment));
  pass(2);
  phases.deployment = "production-1";
  phases.enter("stage");
  pass(3);
  phases.end();
  phases.end();
  const deployment = "production-1";
  expect(told).toEqual([
    { is: "started", phase: "intent", deployment: undefined },
    { is: "ended", phase: "intent", deployment, ms: 2 },
    { is: "started", phase: "stage", deployment },
    { is: "ended", phase: "stage", deployment, ms: 3 },
  ]);
});

test("the schema of records knows the same phases, in their order", () => {
  expect(Object.keys(schema.properties.timings.properties)).toEqual([...PHASES]);
});
