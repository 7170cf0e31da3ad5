import { expect, test } from "vitest";
import { standingOf } from "../../src/release/standing.ts";
import { wayFrom, wayText } from "../../src/release/way-back.ts";
import { failed, healthy, ledger, rolledBack, type Told } from "./ledgers.ts";

const said = (...told: Told[]) => wayText(wayFrom(standingOf(ledger(...told))), "env");
/** A rollback whose own checks fail: its content stays live. */
const failing = (epoch: number, of: string, restores: string): Told[] => [
  { event: "intent", kind: "rollback", of, restores },
  { event: "failed", id: `env-${epoch}`, live: `env-${epoch}` },
];

test("what a rollback chooses by itself comes first", () => {
  expect(said(...healthy(1, "a"), ...healthy(3, "b"))).toBe("env-1 was healthy");
});

test("else the newest with other policies is told, and why only its id leads there", () => {
  const left = [...healthy(1, "a"), ...healthy(3, "b"), ...rolledBack(5, "a", "env-1")];
  expect(said(...left)).toBe("env-3 was healthy and was left by a rollback");
  // The same policies once more are no other ones, however new.
  expect(said(...left, ...rolledBack(7, "a", "env-5"))).toBe("env-3 was healthy and was left by a rollback");
});

test("one that failed later is told only where there is no other", () => {
  const ab = [...healthy(1, "a"), ...healthy(3, "b")];
  const both = [...ab, ...failing(5, "a", "env-1"), ...failing(7, "b", "env-3")];
  expect(said(...both)).toBe("env-1 was healthy and failed later");
  const older = [...healthy(1, "z"), ...healthy(3, "a"), ...healthy(5, "b"), ...rolledBack(7, "a", "env-3")];
  const left = [...older, ...rolledBack(9, "z", "env-1"), ...failing(11, "b", "env-5")];
  expect(said(...left, ...failing(13, "z", "env-1"))).toBe("env-7 was healthy and was left by a rollback");
});

test("that there is none is told only where there is none", () => {
  expect(said()).toBe("no other deployment was healthy in env");
  expect(said(...healthy(1, "a"))).toBe("no other deployment was healthy in env");
  expect(said(...healthy(1, "a"), ...failed(3, "b", "env-1"))).toBe("no other deployment was healthy in env");
  expect(said(...healthy(1, "a"), ...rolledBack(3, "a", "env-1"))).toBe(
    "no deployment with other policies was healthy in env",
  );
});
