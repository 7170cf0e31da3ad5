import { hostname } from "node:os";
import { expect, test } from "vitest";
import { holderLives } from "../../src/commands/run-life.ts";
import { isInProgress } from "../../src/release/holder.ts";
import type { LedgerRecord } from "../../src/release/record.ts";

const NOW = Date.parse("2026-11-28T12:00:00Z");
const [SOON, OVER] = ["2026-11-28T12:00:01Z", "2026-11-28T11:59:59Z"];
const RUN = { repository: "archi3/policies", id: 7, attempt: 2 };
const holder = { host: "runner-7", pid: 4711, started: "1", run: RUN };

test("a process that can be asked decides, whatever the deadline says", () => {
  expect(isInProgress({ holder, deadline: OVER }, "alive", undefined, NOW)).toBe(true);
  expect(isInProgress({ holder, deadline: SOON }, "gone", undefined, NOW)).toBe(false);
});

test("where it cannot be asked, its deployment is in progress until the deadline", () => {
  expect(isInProgress({ holder, deadline: SOON }, "unknown", undefined, NOW)).toBe(true);
  expect(isInProgress({ holder, deadline: OVER }, "unknown", undefined, NOW)).toBe(false);
  expect(isInProgress({ holder }, "unknown", undefined, NOW)).toBe(false);
  expect(isInProgress({ deadline: SOON }, "unknown", undefined, NOW)).toBe(true);
});

test("an attempt of a workflow's run is over when a later one asks, and only then", () => {
  const asks = (own: typeof RUN) => isInProgress({ holder, deadline: SOON }, "unknown", own, NOW);
  expect(asks({ ...RUN, attempt: 3 })).toBe(false);
  expect(asks(RUN)).toBe(true);
  expect(asks({ ...RUN, id: 8, attempt: 3 })).toBe(true);
  expect(asks({ ...RUN, repository: "archi3/other", attempt: 3 })).toBe(true);
});

test("a record of this host name that says no place may be another container's: it has until its deadline", async () => {
  const old = { holder: { host: hostname(), pid: 2 ** 22 + 1, started: "1" } };
  const at = (ms: number) => ({ ...old, deadline: new Date(Date.now() + ms).toISOString() }) as LedgerRecord;
  expect(await holderLives(at(60_000), {})).toBe(true);
  expect(await holderLives(at(-60_000), {})).toBe(false);
});
