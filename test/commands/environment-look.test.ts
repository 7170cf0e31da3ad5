import { expect, test } from "vitest";
import { lookAtEnvironment } from "../../src/commands/environment-look.ts";
import type { EnvironmentStatus } from "../../src/release/status.ts";
import { NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import { Stage } from "./deployment-stage.ts";

const HOUR = 3_600_000;

test("that what differs cannot be read is a note; that it has drifted is told all the same", async () => {
  const stage = new Stage();
  await stage.deploy("one");
  const status: EnvironmentStatus = {
    ...{ environment: "production", live: "production-1", digest: null, condition: "healthy", since: null },
    ...{ where: "memory", drifted: true, holds: null, bare: false, unreadable: null },
    ...{ evidence: [], stops: [], refused: [], open: null },
    ...{ candidate: null, promotable: null, "stale-since": null },
  };
  stage.target.examine = async () => {
    throw new Error("the disk is gone");
  };
  const look = await lookAtEnvironment({
    ...{ environment: stage.environment, status, unread: undefined, isBeforeKnown: true, objectives: [] },
    read: { ledger: stage.ledger, view: await stage.ledger.read() },
    ...{ patience: { staleAfter: HOUR, lockAge: HOUR }, before: NOTHING_SEEN, now: stage.now },
    ...{ world: async () => stage.world(), target: () => stage.target },
  });
  expect(look.conditions).toMatchObject([{ name: "drift", facts: [] }]);
  expect(look.notes).toEqual(["what differs at the target of production cannot be read: the disk is gone"]);
});
