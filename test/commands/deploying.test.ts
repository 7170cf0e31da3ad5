import { describe, expect, test } from "vitest";
import { deadlineOf, Refusal } from "../../src/commands/deployment-world.ts";
import { PolicyError } from "../../src/errors.ts";
import type { Gate } from "../../src/release/gates.ts";
import { standingOf } from "../../src/release/standing.ts";
import { partOf } from "../part.ts";
import { digestsOf, endOf, Stage } from "./deployment-stage.ts";

const bad = (stage: Stage, name: string) =>
  stage.says.set(digestsOf(name).effectiveDigest, { verdict: "fail", said: "5 of 5 failed" });
const unclear = (stage: Stage, name: string) =>
  stage.says.set(digestsOf(name).effectiveDigest, { verdict: "inconclusive", said: "no data" });
const targetFault = () => new PolicyError("E_TARGET", 4, { what: "the target is gone" });

describe("deploy", () => {
  test("opens, activates, verifies and closes", async () => {
    const stage = new Stage();
    expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
    expect(stage.events).toEqual(["intent production-1", "healthy production-1"]);
    expect(stage.liveVersion).toBe("one");
    expect(stage.standing.current).toBe("production-1");
  });

  test("where the target is somebody else's place, nothing is recorded, by a rollback neither", async () => {
    const stage = new Stage();
    for (const name of ["one", "two"]) await stage.deploy(name);
    stage.target.claim = async () => {
      throw new PolicyError("E_CONFIG", 2, { what: "it is no place for releases" });
    };
    expect(await endOf(stage.deploy("three"))).toBe("E_CONFIG 2");
    expect(await endOf(stage.rollBack())).toBe("E_CONFIG 2");
    expect(stage.events).toHaveLength(4);
  });

  test("what is live and healthy is not deployed again, and nothing is recorded", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    expect(await endOf(stage.deploy("one"))).toBe("already-live 0");
    expect(stage.events).toHaveLength(2);
  });

  test("a target that drifted is repaired under a new epoch", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    if (stage.target.live !== undefined) stage.target.live.files = new Map();
    expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("one");
    expect(stage.standing.current).toBe("production-3");
  });

  test("a target whose marker is forged or gone has drifted, and is repaired", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    if (stage.target.live !== undefined) {
      const { release } = stage.target.live;
      stage.target.live.release = { ...release, digest: digestsOf("two").digest };
    }
    expect(await endOf(stage.deploy("one"))).toBe("healthy 0");
    expect(stage.target.live?.release.digest).toBe(digestsOf("one").digest);
    expect(stage.standing.current).toBe("production-3");
  });

  test("a failed one is rolled back to what was live, and its digest is refused until unlock", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "two");
    expect(await endOf(stage.deploy("two"))).toBe("rolled-back 1");
    expect(stage.events.slice(2)).toEqual([
      "intent production-3",
      "failed production-3",
      "rolled-back production-3",
    ]);
    expect(stage.liveVersion).toBe("one");
    expect(stage.standing.current).toBe("production-1");
    expect(await endOf(stage.deploy("two"))).toBe("refused 3");
    expect(await endOf(stage.deploy("three"))).toBe("healthy 0");
    stage.unlock();
    stage.says.clear();
    expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
  });

  test("drifted files never come back: what is restored comes from the ledger", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    if (stage.target.live !== undefined)
      stage.target.live.files = new Map([["core/a.yaml", new TextEncoder().encode("drift")]]);
    bad(stage, "two");
    await stage.deploy("two");
    expect(stage.liveVersion).toBe("one");
  });

  test("nothing healthy before: no policies are live afterwards", async () => {
    const stage = new Stage();
    bad(stage, "one");
    expect(await endOf(stage.deploy("one"))).toBe("rolled-back 1");
    expect(stage.standing.current).toBe("empty");
    expect(stage.target.live?.files.size).toBe(0);
  });

  test("the same content as what failed is no way back: it stays, and `failed` closes it", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "one");
    if (stage.target.live !== undefined) stage.target.live.files = new Map();
    expect(await endOf(stage.deploy("one"))).toBe("failed 1");
    expect(stage.standing.open).toBeUndefined();
    expect(stage.standing.current).toBe("production-3");
  });

  test("what is restored and fails its check too needs a person", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "one");
    bad(stage, "two");
    expect(await endOf(stage.deploy("two"))).toBe("failed 5");
    expect(stage.liveVersion).toBe("one");
    expect(stage.standing.open).toBeUndefined();
  });

  test("what is restored and not healthy is told so, and is no way back any more", async () => {
    const stage = new Stage();
    await stage.deploy("zero");
    await stage.deploy("one");
    bad(stage, "one");
    bad(stage, "two");
    expect(await endOf(stage.deploy("two"))).toBe("failed 5");
    expect(stage.events.slice(6)).toEqual(["rolled-back production-5"]);
    expect(stage.ledger.stored.at(-1)?.record.restored).toBe("failed");
    expect(stage.standing.current).toBe("production-3");
    expect(stage.standing.deployments.get("production-3")?.verdict).toBe("failed");
    expect(await endOf(stage.rollBack())).toBe("healthy 0");
    expect(stage.liveVersion).toBe("zero");
  });

  test("a restore that cannot be finished ends the next deployment too, instead of being tried for ever", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "two");
    const { target } = stage;
    const activate = target.activate.bind(target);
    target.activate = async (release) => {
      if (release.id === "production-1") throw targetFault();
      return activate(release);
    };
    await endOf(stage.deploy("two"));
    const before = stage.events.length;
    expect(await endOf(stage.deploy("three"))).toBe("failed 5");
    expect(stage.events.length).toBeLessThan(before + 2);
    expect(stage.standing.open?.intent.id).toBe("production-3");
  });

  test("what cannot be restored stays open, needs a person, and is finished by the next deployment", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    bad(stage, "two");
    const world = stage.target;
    const activate = world.activate.bind(world);
    world.activate = async (release) => {
      if (release.id === "production-1") throw targetFault();
      return activate(release);
    };
    expect(await endOf(stage.deploy("two"))).toBe("failed 5");
    expect(stage.standing.open?.failed?.restores).toBe("production-1");
    expect(stage.liveVersion).toBe("two");
    world.activate = activate;
    expect(await endOf(stage.deploy("three"))).toBe("healthy 0");
    expect(stage.events.slice(4)).toEqual([
      "failed production-3",
      "rolled-back production-3",
      "intent production-7",
      "healthy production-7",
    ]);
    expect(stage.target.history).toEqual(["production-1", "production-3", "production-1", "production-7"]);
  });

  test("an inconclusive one stays live and ends 1", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    unclear(stage, "two");
    expect(await endOf(stage.deploy("two"))).toBe("inconclusive 1");
    expect(stage.liveVersion).toBe("two");
    expect(stage.standing.current).toBe("production-3");
  });

  test("a target that fails before it activates leaves the old set and a closed ledger", async () => {
    for (const at of ["stage", "activate"] as const) {
      const stage = new Stage();
      await stage.deploy("one");
      stage.target.fault = { at, error: targetFault(), carriedOut: false };
      expect(await endOf(stage.deploy("two"))).toBe("E_TARGET 4");
      expect(stage.liveVersion).toBe("one");
      expect(stage.events.at(-1)).toBe("interrupted production-3");
      expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
    }
  });

  test("an activation whose answer was lost goes on", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    stage.target.fault = { at: "activate", error: targetFault(), carriedOut: true };
    expect(await endOf(stage.deploy("two"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("two");
  });

  test("another deployment that was faster supersedes; locks and evidence do not", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    const { digest, effectiveDigest } = digestsOf("other");
    stage.ledger.meanwhile = () =>
      stage.ledger.push(
        {
          event: "intent",
          id: "production-3",
          kind: "deploy",
          digest,
          "effective-digest": effectiveDigest,
          actor: "b",
        },
        undefined,
      );
    expect(await endOf(stage.deploy("two"))).toBe("superseded 3");
    expect(stage.liveVersion).toBe("one");

    const quiet = new Stage();
    quiet.ledger.meanwhile = () => quiet.ledger.push({ event: "evidence", actor: "b" }, undefined);
    expect(await endOf(quiet.deploy("one"))).toBe("healthy 0");
    expect(quiet.events).toEqual(["evidence", "intent production-2", "healthy production-2"]);
  });

  test("one that is in progress is left alone", async () => {
    const stage = new Stage();
    await stage.deploy("one");
    await endOf(stage.deploy("two", { killAt: 3 }));
    stage.holdersLive = true;
    expect(await endOf(stage.deploy("three"))).toBe("refused 3");
    expect(stage.standing.open?.intent.id).toBe("production-3");
  });

  test("gates that say wait are waited for as long as asked", async () => {
    const until = Date.parse("2026-11-28T13:00:00Z");
    for (const [waitMs, end] of [
      [0, "refused 3"],
      [30 * 60_000, "refused 3"],
      [60 * 60_000, "healthy 0"],
    ] as const) {
      const stage = new Stage();
      Object.defineProperty(stage, "gates", {
        get: () => [
          stage.now < until
            ? { name: "freeze", verdict: { is: "wait", reason: "frozen", until } }
            : { name: "freeze", verdict: { is: "pass", reason: "no freeze" } },
        ],
      });
      expect(await endOf(stage.deploy("one", { waitMs }))).toBe(end);
    }
  });

  describe("while gates are waited for", () => {
    const MINUTE = 60_000;
    const until = Date.parse("2026-11-28T13:00:00Z");
    const network = () =>
      new PolicyError("E_LEDGER", 4, { what: "cannot fetch", why: "the network is down" });

    const frozenAt = (now: number): Gate[] => [
      now < until
        ? { name: "freeze", verdict: { is: "wait", reason: "frozen", until } }
        : { name: "freeze", verdict: { is: "pass", reason: "no freeze" } },
    ];

    /** A stage that is frozen for an hour. */
    function frozen(): Stage {
      const stage = new Stage();
      Object.defineProperty(stage, "gates", { get: () => frozenAt(stage.now) });
      return stage;
    }

    /** The ledger cannot be read from this minute on, up to that one. */
    function failing(stage: Stage, from: number, to: number): void {
      const { ledger, now: start } = stage;
      const read = ledger.read.bind(ledger);
      ledger.read = async () => {
        const minute = (stage.now - start) / MINUTE;
        if (minute >= from && minute < to) throw network();
        return read();
      };
    }

    test("a ledger that cannot be read for a while is told and asked again", async () => {
      const stage = frozen();
      failing(stage, 10, 30);
      expect(await endOf(stage.deploy("one", { waitMs: 60 * MINUTE }))).toBe("healthy 0");
      const told = stage.steps.filter((step) => step.includes("the network is down"));
      expect(told[0]).toBe("Waiting on, for 50 min at most: cannot fetch: the network is down");
      expect(told).toHaveLength(40);
    });

    test("one that stays away is the error when the time is over, and not before", async () => {
      const stage = frozen();
      const start = stage.now;
      failing(stage, 10, 1e9);
      expect(await endOf(stage.deploy("one", { waitMs: 90 * MINUTE }))).toBe("E_LEDGER 4");
      expect(stage.now - start).toBe(90 * MINUTE);
    });

    test("what gates cannot read is asked again as well; before anything is waited for it is an error", async () => {
      for (const [minute, end] of [
        [20, "healthy 0"],
        [0, "E_LEDGER 4"],
      ] as const) {
        const stage = new Stage();
        const fault = stage.now + minute * MINUTE;
        Object.defineProperty(stage, "gates", {
          get: () => {
            if (stage.now === fault) throw network();
            return frozenAt(stage.now);
          },
        });
        expect(await endOf(stage.deploy("one", { waitMs: 60 * MINUTE }))).toBe(end);
      }
    });

    test("a mistake in the configuration is no fault of the network", async () => {
      const stage = frozen();
      const { ledger } = stage;
      const read = ledger.read.bind(ledger);
      ledger.read = async () => {
        if (stage.now === until) throw new PolicyError("E_LEDGER", 2, { what: "it was configured away" });
        return read();
      };
      expect(await endOf(stage.deploy("one", { waitMs: 90 * MINUTE }))).toBe("E_LEDGER 2");
    });
  });
});

test("a wait that is long is told in days, and as an option that may be typed", async () => {
  const stage = new Stage();
  const until = stage.now + 8953 * 60_000;
  stage.gates = [{ name: "freeze", verdict: { is: "wait", reason: "frozen", until } }];
  await expect(stage.deploy("one")).rejects.toMatchObject({
    message: "freeze: frozen; possible from 2026-12-04T17:13:00.000Z, in 6 d 5 h",
    next: expect.stringMatching(/--wait 7d$/),
  });
});

describe("rollback", () => {
  async function three(): Promise<Stage> {
    const stage = new Stage();
    for (const name of ["one", "two", "three"]) await stage.deploy(name);
    return stage;
  }

  test("goes to the one before, then further back, and never forward to what it left", async () => {
    const stage = await three();
    expect(await endOf(stage.rollBack())).toBe("healthy 0");
    expect(stage.liveVersion).toBe("two");
    expect(await endOf(stage.rollBack())).toBe("healthy 0");
    expect(stage.liveVersion).toBe("one");
    expect(await endOf(stage.rollBack())).toBe("refused 3");
    expect(stage.liveVersion).toBe("one");
  });

  test("holds deployments, which a deployment of what is live says too", async () => {
    const stage = await three();
    await stage.rollBack();
    expect(await stage.deploy("two")).toMatchObject({
      result: "already-live",
      next: expect.stringMatching(
        /^deployments are held since the rollback production-7, and its alert stays open/,
      ),
    });
  });

  test("goes to any that was healthy, by its id; also to what is live", async () => {
    const stage = await three();
    expect(await endOf(stage.rollBack("production-1"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("one");
    expect(await endOf(stage.rollBack("production-1"))).toBe("healthy 0");
    expect(await endOf(stage.rollBack("production-5"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("three");
  });

  test("refuses what never was healthy here, and changes nothing", async () => {
    const stage = await three();
    bad(stage, "four");
    await stage.deploy("four");
    const before = stage.events.length;
    for (const asked of ["production-7", "staging-1", "$(id)", "production-99", "", "production-2"])
      expect(await endOf(stage.rollBack(asked)), asked).toBe("refused 3");
    await expect(stage.rollBack("staging-1")).rejects.toThrow(
      /"staging-1" in production: it is an id of staging/,
    );
    expect(stage.events).toHaveLength(before);
    expect(stage.liveVersion).toBe("three");
  });

  test("holds deployments until unlock, but no rollbacks", async () => {
    const stage = await three();
    await stage.rollBack();
    expect(await endOf(stage.deploy("four"))).toBe("refused 3");
    expect(await endOf(stage.rollBack("production-5"))).toBe("healthy 0");
    stage.unlock();
    expect(await endOf(stage.deploy("four"))).toBe("healthy 0");
  });

  test("overtakes a deployment in progress, whose holder touches nothing more", async () => {
    const stage = await three();
    stage.holdersLive = true;
    await endOf(stage.deploy("four", { killAt: 4 }));
    expect(await endOf(stage.rollBack())).toBe("healthy 0");
    expect(stage.liveVersion).toBe("three");
    expect(stage.events.slice(6)).toEqual([
      "intent production-7",
      "interrupted production-7",
      "intent production-9",
      "healthy production-9",
    ]);
    // The holder of the seventh comes back to life.
    const late = {
      ...digestsOf("four"),
      environment: "production",
      id: "production-7",
      epoch: 7,
      files: new Map(),
    };
    await stage.target.stage(late);
    expect(await stage.target.activate(late)).toEqual({ is: "fenced", by: 9 });
  });

  test("a rollback in progress is overtaken only by one with an id", async () => {
    const stage = await three();
    stage.holdersLive = true;
    await endOf(stage.rollBack(undefined, 4));
    expect(stage.standing.open?.intent.kind).toBe("rollback");
    expect(await endOf(stage.rollBack())).toBe("refused 3");
    expect(await endOf(stage.rollBack("production-1"))).toBe("healthy 0");
    expect(stage.liveVersion).toBe("one");
  });

  test("from an open deployment that never became live goes to what was live; from one that did, to the one before", async () => {
    const dead = await three();
    await endOf(dead.deploy("four", { killAt: 4 }));
    expect(dead.liveVersion).toBe("three");
    await dead.rollBack();
    expect(dead.liveVersion).toBe("three");

    const live = await three();
    // Killed after the activation.
    await endOf(live.deploy("four", { killAt: 6 }));
    expect(live.liveVersion).toBe("four");
    await live.rollBack();
    expect(live.liveVersion).toBe("three");
  });

  test("one that was killed is begun again by the next, wherever it was", async () => {
    for (let killAt = 2; ; killAt++) {
      const stage = await three();
      if (!(await endOf(stage.rollBack(undefined, killAt))).startsWith("killed")) break;
      expect(await endOf(stage.rollBack()), `killed at ${killAt}`).toBe("healthy 0");
      const moments = stage.events.filter((event) => event.startsWith("healthy")).length;
      // One that had come to its end is followed by one that goes further back.
      expect(stage.liveVersion, `killed at ${killAt}`).toBe(moments > 4 ? "one" : "two");
    }
  });

  test("a limit that forgives failures does not forgive the only measurement there is", async () => {
    const stage = await three();
    const [check] = stage.environment.verify.checks;
    if (check === undefined) throw new Error("there is no check");
    const verify = { ...stage.environment.verify, checks: [{ ...check, failureLimit: 2 }] };
    stage.environment = { ...stage.environment, verify };
    bad(stage, "two");
    expect(await endOf(stage.rollBack())).toBe("failed 5");
  });

  test("one that is not healthy ends 5 and stays", async () => {
    const stage = await three();
    bad(stage, "two");
    expect(await endOf(stage.rollBack())).toBe("failed 5");
    expect(stage.liveVersion).toBe("two");
    unclear(stage, "one");
    expect(await endOf(stage.rollBack("production-1"))).toBe("inconclusive 1");
  });

  test("a target that cannot be read ends 4, and nothing is recorded", async () => {
    const stage = await three();
    await endOf(stage.deploy("four", { killAt: 4 }));
    const before = stage.events.length;
    stage.target.fault = { at: "read", error: targetFault(), carriedOut: false };
    expect(await endOf(stage.rollBack())).toBe("E_TARGET 4");
    expect(stage.events).toHaveLength(before);
  });
});

describe("killed at every moment", () => {
  /** What a command does on an environment that has seen two healthy deployments, and one that was killed. */
  const COMMANDS: { [name: string]: (stage: Stage, killAt?: number) => Promise<unknown> } = {
    "deploy of what is healthy": (stage, killAt) =>
      stage.deploy("three", killAt === undefined ? {} : { killAt }),
    "deploy of what fails": (stage, killAt) => {
      bad(stage, "three");
      return stage.deploy("three", killAt === undefined ? {} : { killAt });
    },
    rollback: (stage, killAt) => stage.rollBack(undefined, killAt),
    "rollback by id": (stage, killAt) => stage.rollBack("production-1", killAt),
  };
  const NEXT: { [name: string]: (stage: Stage) => Promise<string> } = {
    deploy: (stage) => {
      stage.unlock();
      return endOf(stage.deploy("four"));
    },
    rollback: (stage) => endOf(stage.rollBack()),
    "rollback by id": (stage) => endOf(stage.rollBack("production-1")),
  };

  const cases = Object.keys(COMMANDS).flatMap((first) =>
    Object.keys(COMMANDS).flatMap((second) =>
      Object.keys(NEXT).map((next) => [first, second, next] as const),
    ),
  );

  test.each(partOf(cases, 6))("%s, then %s, then %s", async (first, second, next) => {
    let kills = 0;
    for (let killFirst = 1; ; killFirst++) {
      const one = new Stage();
      await one.deploy("one");
      await one.deploy("two");
      const killed = await end(COMMANDS[first]?.(one, killFirst));
      if (!killed) break;
      for (let killSecond = 1; ; killSecond++) {
        const stage = new Stage();
        await stage.deploy("one");
        await stage.deploy("two");
        await end(COMMANDS[first]?.(stage, killFirst));
        const again = await end(COMMANDS[second]?.(stage, killSecond));
        kills += 1;
        expectWhole(stage);
        const ended = await NEXT[next]?.(stage);
        expectTold(stage, next, ended ?? "");
        if (!again) break;
      }
    }
    expect(kills).toBeGreaterThan(10);
  });

  async function end(command: Promise<unknown> | undefined): Promise<boolean> {
    try {
      await command;
      return false;
    } catch (error) {
      if (error instanceof Refusal) return false;
      if (error instanceof Error && error.constructor.name === "Killed") return true;
      throw error;
    }
  }

  /** The live set is one version, whole, and the ledger is a line of records that can be read. */
  function expectWhole(stage: Stage): void {
    expect(["one", "two", "three"]).toContain(stage.liveVersion);
    expect(stage.ledger.stored.map(({ record }) => record.epoch)).toEqual(
      stage.ledger.stored.map((_, at) => at + 1),
    );
  }

  /** After the next command the ledger says what is live, and nothing is open. */
  function expectTold(stage: Stage, next: string, ended: string): void {
    const standing = standingOf(
      stage.ledger.stored.map(({ record }) => ({ ...record, commit: `c${record.epoch}` })),
    );
    // Where there is nothing to go back to nothing is touched, and what is open stays so.
    if (ended === "refused 3" && next === "rollback") return;
    expect(standing.open, `${next}: ${ended}`).toBeUndefined();
    const live = stage.target.live?.release;
    const told = standing.deployments.get(standing.current ?? "");
    expect(told?.intent["effective-digest"], `${next}: ${ended}\n${stage.events.join("\n")}`).toBe(
      live?.effectiveDigest,
    );
    if (next === "deploy") expect(stage.liveVersion).toBe("four");
    if (next === "rollback by id") expect(stage.liveVersion).toBe("one");
    expect(["healthy 0", "refused 3"]).toContain(ended);
  }
});

test("a deadline leaves the last measurement its time, and does not wait for a bake that there is none of", async () => {
  const stage = new Stage();
  const check = {
    ...rule("slow"),
    type: "command",
    argv: ["true"],
    report: undefined,
    timeout: 3_600_000,
  } as const;
  const bake = { initialDelay: 60_000, duration: 600_000, interval: 60_000 };
  const verify = { bake, checks: [check] };
  const minutes = (bakes: boolean) => (Date.parse(deadlineOf(stage.now, verify, bakes)) - stage.now) / 60_000;
  expect(minutes(true)).toBe(1 + 10 + 120 + 15);
  expect(minutes(false)).toBe(1 + 120 + 15);
});

function rule(name: string) {
  return { name, failureLimit: 0, inconclusiveLimit: 0, onInconclusive: "hold" } as const;
}
