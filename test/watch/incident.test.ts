import { describe, expect, test } from "vitest";
import { type IncidentContext, incidentOf, recoveryOf } from "../../src/watch/incident.ts";
import { MINUTE } from "../release/ledgers.ts";
import { failure, recordsOf, recovery, type ToldRecord } from "./incidents.ts";

const CONTEXT: IncidentContext = { contacts: [], changes: [], verified: null };
const BEFORE = failure().slice(0, 2);
const INTENT: ToldRecord = { event: "intent", of: "new", previous: "env-1" };

const incident = (...told: ToldRecord[]) => incidentOf(recordsOf(...told), "env-3", CONTEXT);
const commandsOf = (...told: ToldRecord[]) => incident(...told)?.next.map(({ command }) => command);

describe("which deployments are incidents", () => {
  test("a rollback that went well is the incident of what was taken back", () => {
    const records = recordsOf(
      { event: "intent", of: "old" },
      { event: "healthy", id: "env-1", live: "env-1" },
      { event: "intent", of: "new", previous: "env-1" },
      { event: "healthy", id: "env-3", live: "env-3" },
      { event: "intent", of: "old", kind: "rollback", previous: "env-3", restores: "env-1", reason: "wrong" },
      { event: "healthy", id: "env-5", live: "env-5" },
    );
    expect(incidentOf(records, "env-5", CONTEXT)).toMatchObject({
      ...{ id: "env-3", title: "Incident: env-3 was taken back to env-1", restored: "env-1" },
      takenBack: { reason: "wrong" },
    });
    expect(recoveryOf(records, "env-5")).toMatchObject({ failed: "env-3", id: "env-5", kind: "rollback" });
  });

  test("nothing that did not fail has an incident, or a recovery from it", () => {
    const records = recordsOf(...failure());
    for (const id of ["env-1", "env-9", "constructor"]) {
      expect(incidentOf(records, id, CONTEXT)).toBeUndefined();
      expect(recoveryOf(records, id)).toBeUndefined();
    }
  });
});

describe("what it is called", () => {
  test.each<[string, ToldRecord[]]>([
    ["Incident: env-3 failed and was rolled back to env-1", failure()],
    [
      "Incident: env-3 failed and was rolled back to env-1, which failed too",
      [...failure().slice(0, 4), { ...(failure()[4] as ToldRecord), restored: "failed" }],
    ],
    ["Incident: env-3 failed", failure().slice(0, 4)],
    [
      "Incident: env-3 failed and is still live",
      [...BEFORE, INTENT, { event: "failed", id: "env-3", live: "env-3" }],
    ],
    [
      "Incident: env-3 failed, and no policies are live",
      [
        ...BEFORE,
        INTENT,
        { event: "failed", id: "env-3", restores: "empty" },
        { event: "rolled-back", id: "env-3", restores: "empty", live: "empty" },
      ],
    ],
    [
      "Incident: env-3, the rollback to env-1, failed",
      [
        ...BEFORE,
        { ...INTENT, kind: "rollback", restores: "env-1" },
        { event: "failed", id: "env-3", live: "env-3" },
      ],
    ],
  ])("%s", (title, told) => {
    expect(incident(...told)?.title).toBe(title);
  });
});

describe("what it holds", () => {
  test("who, why, what was bypassed, what the checks said of both, and what is live", () => {
    expect(incident(...failure())).toMatchObject({
      ...{ id: "env-3", environment: "env", kind: "deploy", previous: "env-1", why: "error-ratio: 5 %" },
      ...{ actor: "bob", approvers: ["carol"], reason: "a new team", breakGlass: true },
      bypassed: [{ gate: "soak" }],
      checks: [{ said: "5 %" }],
      ...{ restored: "env-1", restoredChecks: [{ said: "0.2 %" }] },
      ...{ live: "env-1", condition: "healthy" },
    });
  });

  test("every record from the intent on, with who and how long after", () => {
    const told = [
      ...failure(),
      { event: "lock", actor: "dora", lock: { reason: "wait", owner: "dora" } } as const,
    ];
    expect(incident(...told)?.timeline.map(({ what, by, afterMs }) => [afterMs / MINUTE, by, what])).toEqual([
      [
        0,
        "bob",
        expect.stringMatching(
          /^env-3 began, a deployment of [0-9a-f]{12} from commit 8f14e45fceea; gates were broken; approved by carol; reason: a new team$/,
        ),
      ],
      [30, "bob", "env-3 failed: error-ratio: 5 %; env-1 is to be made live again"],
      [31, "alice", "env-1 is live again in the place of env-3, and healthy"],
      [32, "dora", "deployments were locked: wait"],
    ]);
  });

  test("a clock that was put back makes nothing happen before the beginning", () => {
    const told = failure().map((one, at) => (at === 3 ? { ...one, at: 0.5 } : one));
    expect(incident(...told)?.timeline.map(({ afterMs }) => afterMs >= 0)).toEqual([true, true, true]);
    expect(recoveryOf(recordsOf(...told, ...recovery()), "env-3")).toMatchObject({ recoverMs: 180 * MINUTE });
  });

  test("the newest evidence of each name on the same digest", () => {
    const evidence = (name: string, result: "pass" | "fail", of: string): ToldRecord => ({
      ...{ event: "evidence", id: "env-3", of, evidence: { name, result } },
    });
    const told = [
      evidence("load", "fail", "new"),
      evidence("load", "pass", "new"),
      evidence("e2e", "pass", "old"),
    ];
    expect(incident(...failure(), ...told)?.evidence).toMatchObject([{ name: "load", result: "pass" }]);
  });
});

describe("what to do next", () => {
  test("while nothing healthy is live, to go back comes first", () => {
    const back = "archi3-policy rollback --environment env --deployment-id env-1";
    expect(commandsOf(...failure().slice(0, 4))?.[0]).toBe(back);
    expect(commandsOf(...BEFORE, INTENT, { event: "failed", id: "env-3", live: "env-3" })?.[0]).toBe(back);
    expect(commandsOf(...failure())?.[0]).toBe("archi3-policy status");
  });

  test("what a rollback left is named where there is nothing else", () => {
    const records = recordsOf(
      ...BEFORE,
      INTENT,
      { event: "healthy", id: "env-3", live: "env-3" },
      { event: "intent", of: "old", kind: "rollback", previous: "env-3", restores: "env-1" },
      { event: "failed", id: "env-5", live: "env-5" },
    );
    expect(incidentOf(records, "env-5", CONTEXT)?.next[0]).toEqual({
      what: "go back: env-3 was healthy and was left by a rollback",
      command: "archi3-policy rollback --environment env --deployment-id env-3",
    });
  });

  test("what nobody knows to be healthy is measured again", () => {
    const [restored] = failure().slice(4);
    const told = [
      ...failure().slice(0, 4),
      { ...(restored as ToldRecord), restored: "inconclusive" as const },
    ];
    expect(commandsOf(...told)?.[0]).toBe("archi3-policy verify --environment env");
  });

  test("after a rollback deployments are held, and that is lifted before anything is deployed", () => {
    const told: ToldRecord[] = [
      ...failure(),
      { event: "intent", kind: "rollback", restores: "env-1", of: "old" },
      { event: "healthy", id: "env-6", live: "env-6" },
    ];
    const steps = incident(...told)?.next.map(({ what }) => what) ?? [];
    const place = (words: string) => steps.findIndex((step) => step.includes(words));
    expect(place("allow deployments again")).toBeGreaterThan(-1);
    expect(place("allow deployments again")).toBeLessThan(place("correct the policies"));
  });
});

describe("the recovery", () => {
  test("is the first later deployment that ended healthy, and is told in numbers", () => {
    const more: ToldRecord[] = [
      { event: "intent", of: "later" },
      { event: "healthy", id: "env-8", live: "env-8" },
    ];
    expect(recoveryOf(recordsOf(...failure(), ...recovery(), ...more), "env-3")).toMatchObject({
      ...{ failed: "env-3", id: "env-6", kind: "deploy" },
      ...{ detectMs: 4 * MINUTE, restoreMs: MINUTE, recoverMs: 120 * MINUTE },
    });
  });

  test("a rollback is one too, and nothing else is: no inconclusive end, no restored deployment", () => {
    const rollback: ToldRecord[] = [
      { event: "intent", of: "old", kind: "rollback", restores: "env-1" },
      { event: "inconclusive", id: "env-6", live: "env-6" },
    ];
    expect(recoveryOf(recordsOf(...failure(), ...rollback), "env-3")).toBeUndefined();
    const healthy: ToldRecord = { event: "healthy", id: "env-6", live: "env-6" };
    expect(recoveryOf(recordsOf(...failure(), ...rollback, healthy), "env-3")).toMatchObject({
      ...{ id: "env-6", kind: "rollback" },
    });
    expect(recoveryOf(recordsOf(...failure()), "env-3")).toBeUndefined();
  });

  test("its story begins with the failure and ends with the recovery", () => {
    const records = recordsOf(...failure(), ...recovery(), { event: "unlock", actor: "dora" });
    const story = recoveryOf(records, "env-3")?.timeline.map(({ what }) => what) ?? [];
    expect(story[0]).toMatch(/^env-3 failed/);
    expect(story.at(-1)).toBe("env-6 is live and healthy");
    expect(story).toHaveLength(4);
  });

  test("without the time of the verification, the failure is counted from the intent", () => {
    const told = failure().map(({ timings: _, ...one }) => one);
    expect(recoveryOf(recordsOf(...told, ...recovery()), "env-3")).toMatchObject({ detectMs: 30 * MINUTE });
  });
});
