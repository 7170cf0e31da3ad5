import { expect, test } from "vitest";
import { lookAtEnvironment } from "../../src/commands/environment-look.ts";
import { parseLimit } from "../../src/health/check.ts";
import type { EnvironmentStatus } from "../../src/release/status.ts";
import { NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import type { Objective } from "../../src/watch/objective.ts";
import { Stage } from "./deployment-stage.ts";

const HOUR = 3_600_000;

/** Looks at an environment with one healthy deployment. */
async function lookAt(stage: Stage, more: Partial<EnvironmentStatus>, ...objectives: Objective[]) {
  await stage.deploy("one");
  const status: EnvironmentStatus = {
    ...{ environment: "production", live: "production-1", digest: null, condition: "healthy", since: null },
    ...{ where: "memory", drifted: false, holds: null, bare: false, unreadable: null },
    ...{ evidence: [], stops: [], refused: [], open: null },
    ...{ candidate: null, promotable: null, "stale-since": null },
    ...more,
  };
  return lookAtEnvironment({
    ...{ environment: stage.environment, status, unread: undefined, isBeforeKnown: true, objectives },
    read: { ledger: stage.ledger, view: await stage.ledger.read() },
    ...{ patience: { staleAfter: HOUR, lockAge: HOUR }, before: NOTHING_SEEN, now: stage.now },
    ...{ world: async () => stage.world(), target: () => stage.target },
  });
}

test("that what differs cannot be read is a note; that it has drifted is told all the same", async () => {
  const stage = new Stage();
  stage.target.examine = async () => {
    throw new Error("the disk is gone");
  };
  const look = await lookAt(stage, { drifted: true });
  expect(look.conditions).toMatchObject([{ name: "drift", facts: [] }]);
  expect(look.notes).toEqual(["what differs at the target of production cannot be read: the disk is gone"]);
});

test.each([
  [">90%", 95, "a percentage is written as a part of 1", "0.95"],
  [">4.5/5", 46, "none of a scale up to 5", "5"],
])(
  "evidence whose value is none for %s wakes nobody, and is attached again",
  async (text, value, why, right) => {
    const target = parseLimit(text);
    if ("why" in target) throw new Error(target.why);
    const { conditions, notes, objectives } = await lookAt(
      new Stage(),
      { evidence: [{ name: "rating", result: "pass", value }] },
      { name: "opinion", environments: ["production"], target, is: "evidence", evidence: "rating" },
    );
    expect(conditions).toMatchObject([
      {
        ...{ name: "performance-degradation", what: "Performance unknown", subject: "objective opinion" },
        summary: expect.stringContaining(why),
        next: `attach it again: archi3-policy evidence --environment production --name rating --result pass --value ${right}`,
      },
    ]);
    expect([notes, objectives.map(({ state }) => state)]).toEqual([[], ["unknown"]]);
  },
);
