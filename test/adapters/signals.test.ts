import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { beforeSignalsEnd, endUnfinished } from "../../src/adapters/signals.ts";

/** A process that has nothing left to do. */
class Idle extends EventEmitter {
  readonly statuses: number[] = [];

  exit(status: number): void {
    this.statuses.push(status);
  }
}

test("a process with nothing left to do, and a command that has not ended, says so and ends 4", () => {
  const idle = new Idle();
  const told: string[] = [];
  endUnfinished(() => {
    told.push("unfinished");
    return 4;
  }, idle);
  const noLonger = beforeSignalsEnd(() => told.push("stays open"));
  idle.emit("beforeExit", 0);
  noLonger();
  expect([told, idle.statuses]).toEqual([["unfinished", "stays open"], [4]]);
});

test("a command that has ended is no concern of it", () => {
  const idle = new Idle();
  const noLonger = endUnfinished(() => {
    throw new Error("told");
  }, idle);
  noLonger();
  idle.emit("beforeExit", 0);
  expect(idle.statuses).toEqual([]);
});
