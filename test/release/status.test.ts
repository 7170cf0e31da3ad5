import { expect, test } from "vitest";
import { standingOf } from "../../src/release/standing.ts";
import { type EnvironmentStatus, refusedTexts, renderStatus } from "../../src/release/status.ts";
import { digest, failed, healthy, ledger, rolledBack, type Told } from "./ledgers.ts";

const plain = (text: string) => text;
const PAINT = { good: plain, bad: plain, doubtful: plain, dim: plain, bold: plain };
const STATUS: EnvironmentStatus = {
  ...{ environment: "production", live: null, digest: null, condition: "nothing", since: null },
  ...{ where: "directory ./live/production", drifted: null, holds: null, bare: false, unreadable: null },
  ...{ evidence: [], stops: [], refused: [], open: null },
  ...{ candidate: null, promotable: null, "stale-since": null },
};
const shown = (one: Partial<EnvironmentStatus>) => renderStatus([{ ...STATUS, ...one }], 0, PAINT, plain);

test("what stops deployments is told, and nothing is called open that nobody could read", () => {
  const row = (one: Partial<EnvironmentStatus>) => shown(one).split("\n")[1];
  expect(row({})).toMatch(/open$/);
  expect(row({ condition: "unknown" })).toMatch(/unknown$/);
  expect(row({ condition: "unknown" })).not.toContain("open");
  expect(row({ refused: ["what failed as production-6 is refused here"] })).toMatch(/open$/);
  expect(shown({ refused: ["what failed as production-6 is refused here"] })).toContain(
    "\n  production: what failed as production-6 is refused here\n",
  );
  expect(row({ stops: ["frozen until 2026-12-01T08:00:00.000Z: weekend"] })).toMatch(/STOPPED$/);
});

test("what failed is told to be refused until unlock, also where it is live and healthy again", () => {
  const refused = (...told: Told[]) => refusedTexts(standingOf(ledger(...told)), "env");
  const unlock = "(archi3-policy unlock --environment env)";
  const again = [...healthy(1, "a"), ...healthy(3, "b"), ...rolledBack(5, "a", "env-1")];
  expect(refused(...again)).toEqual([]);
  const told: Told[] = [...again, { event: "unlock" }, { event: "intent", of: "a" }];
  const bad: Told[] = [...told, { event: "failed", id: "env-8", live: "env-8" }];
  expect(refused(...bad)).toEqual([`what failed as env-8 is refused here ${unlock}`]);
  const mended = [...bad, ...rolledBack(10, "a", "env-5")];
  expect(refused(...mended)).toEqual([
    `what failed as env-8 is live and healthy by now, as env-10; a new deployment of it is refused all the same ${unlock}`,
  ]);
  expect(refused(...mended, { event: "unlock" })).toEqual([]);
  expect(refused(...healthy(1, "a"), ...failed(3, "b", "env-1"))).toEqual([
    `what failed as env-3 is refused here ${unlock}`,
  ]);
});

test("what may be promoted is offered by its digest, else the gates that stop it are named", () => {
  const candidate = { id: "staging-3", digest: digest("a"), gates: [] };
  const digits = digest("a").slice("sha256:".length, "sha256:".length + 12);
  expect(shown({ candidate, promotable: "staging-3" })).toContain(
    `staging-3 can be promoted to here: archi3-policy deploy --environment production --bundle ${digits}\n`,
  );
  const gates = [
    { name: "after" as const, verdict: { is: "wait" as const, reason: "for 1 h of 2 h", until: 0 } },
    {
      name: "evidence" as const,
      verdict: { is: "refuse" as const, reason: "load is missing", mend: "attach it" },
    },
  ];
  const stopped = shown({ candidate: { ...candidate, gates } });
  expect(stopped).not.toContain("can be promoted");
  expect(stopped).toContain(
    `staging-3 (${digits}) is next here, but after: for 1 h of 2 h (until 1970-01-01T00:00:00.000Z); evidence: load is missing (attach it)`,
  );
});

test("what nothing but an approval stops is offered to the workflow that asks for it", () => {
  const reason = "alice has to approve in the GitHub environment production";
  const approval = { name: "approval" as const, verdict: { is: "wait" as const, reason, until: undefined } };
  const shownWith = (...gates: NonNullable<EnvironmentStatus["candidate"]>["gates"]) =>
    shown({ candidate: { id: "staging-3", digest: digest("a"), gates } });
  expect(shownWith(approval)).toMatch(
    /staging-3 \([0-9a-f]{12}\) can be promoted to here by the release workflow, where alice has to approve in the GitHub environment production\n/,
  );
  const locked = {
    name: "lock" as const,
    verdict: { is: "refuse" as const, reason: "locked", mend: "unlock" },
  };
  expect(shownWith(locked, approval)).toContain(
    `is next here, but lock: locked (unlock); approval: ${reason}\n`,
  );
});

test("drift is told with what puts it right; a target that has nothing may be another working copy's", () => {
  const drifted = { drifted: true, live: "production-3", condition: "healthy" } as const;
  const back = "put it back: archi3-policy rollback --environment production --deployment-id production-3";
  expect(shown(drifted)).toContain(`production: the target does not hold production-3; ${back}\n`);
  expect(shown({ ...drifted, bare: true })).toContain(
    `there is nothing at the directory ./live/production: was production-3 deployed from another working copy, which has one of its own? If not, ${back}\n`,
  );
  expect(shown({ ...drifted, bare: true, where: "git branch policy-live/production" })).toContain(
    `there is nothing at the git branch policy-live/production; ${back}\n`,
  );
  expect(shown({ ...drifted, condition: "failed" })).toContain("production-3; a deployment repairs it\n");
  expect(shown({ drifted: true })).toContain("the target holds what no deployment made");
});
