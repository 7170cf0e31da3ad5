import { describe, expect, test } from "vitest";
import { tell } from "../../src/commands/telling.ts";
import { LEASE_MS } from "../../src/watch/deliveries.ts";
import { aTeller, condition, Watch } from "./watching.ts";

const MINUTES = LEASE_MS / 60_000;

describe("an alert is told once when it fires, and once when it is over", () => {
  test("however often is looked", async () => {
    const watch = new Watch({ to: ["ops", "oncall"] });
    watch.conditions = [condition("production-2")];
    await watch.run();
    await watch.run();
    watch.later(60);
    await watch.run();
    watch.conditions = [];
    await watch.run();
    watch.later(60);
    await watch.run();
    for (const name of ["ops", "oncall"]) {
      expect(watch.channel(name).told("firing")).toEqual(["production-2"]);
      expect(watch.channel(name).told("resolved")).toEqual(["production-2"]);
    }
    expect(watch.channel("third").took).toEqual([]);
  });

  test("what comes again is told again, and is another alert", async () => {
    const watch = new Watch({ on: ["drift"] });
    const drift = condition("a branch", { name: "drift", since: "2026-11-29T11:00:00.000Z" });
    for (const held of [[drift], [], [drift], []]) {
      watch.conditions = held;
      await watch.run();
      watch.later(1);
    }
    expect(watch.channel("ops").told("firing")).toHaveLength(2);
    expect(watch.channel("ops").told("resolved")).toHaveLength(2);
    expect(new Set(watch.alerts.map(({ id }) => id)).size).toBe(2);
  });

  test("what somebody cannot see is not over", async () => {
    const watch = new Watch();
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.conditions = [];
    watch.blind = new Set(["deployment-failure"]);
    await watch.run();
    expect(watch.channel("ops").told("resolved")).toEqual([]);
    expect(watch.alerts[0]?.until).toBeUndefined();
  });

  test("what was over before anybody looked is told with its end", async () => {
    const watch = new Watch();
    await watch.run();
    watch.later(30);
    const [since, until] = ["2026-11-29T12:05:00.000Z", "2026-11-29T12:20:00.000Z"];
    watch.conditions = [condition("production-2", { since, until })];
    await watch.run();
    watch.later(30);
    await watch.run();
    expect(watch.channel("ops").took.map(({ status }) => status)).toEqual(["firing"]);
    expect(watch.channel("ops").took[0]?.alerts[0]).toMatchObject({ since, until });
  });

  test("programs are told both, in this order", async () => {
    const watch = new Watch();
    watch.programs("ops");
    await watch.run();
    watch.later(30);
    const [since, until] = ["2026-11-29T12:05:00.000Z", "2026-11-29T12:20:00.000Z"];
    watch.conditions = [condition("production-2", { since, until })];
    await watch.run();
    expect(watch.channel("ops").took.map(({ status }) => status)).toEqual(["firing", "resolved"]);
  });

  test("nobody is told of the end of what is told once", async () => {
    const watch = new Watch({ on: ["promotable"] });
    watch.conditions = [condition("staging-1", { name: "promotable", once: true })];
    await watch.run();
    watch.conditions = [];
    await watch.run();
    expect(watch.channel("ops").took.map(({ status }) => status)).toEqual(["firing"]);
  });

  test("together what comes together, the worst first", async () => {
    const watch = new Watch({ on: ["deployment-failure", "drift"] });
    watch.conditions = [condition("a branch", { name: "drift" }), condition("production-2")];
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2 a branch"]);
    expect(watch.channel("ops").took[0]?.severity).toBe("critical");
  });
});

describe("a route's time", () => {
  test("it fires when it has held so long, and not when it was over before", async () => {
    const watch = new Watch({ after: 5 * 60_000 });
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.later(4);
    await watch.run();
    expect(watch.channel("ops").took).toEqual([]);
    watch.conditions = [];
    await watch.run();
    watch.later(10);
    await watch.run();
    expect(watch.channel("ops").took).toEqual([]);
    watch.conditions = [condition("production-3")];
    await watch.run();
    watch.later(5);
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-3"]);
  });

  test("others are told later, where it goes on", async () => {
    const watch = new Watch({ to: ["ops"] }, { to: ["oncall"], after: 15 * 60_000 });
    watch.conditions = [condition("production-2")];
    await watch.run();
    expect(watch.channel("oncall").took).toEqual([]);
    watch.later(15);
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
    expect(watch.channel("oncall").told("firing")).toEqual(["production-2"]);
  });

  test("a route that is added later is not for what is over", async () => {
    const watch = new Watch();
    watch.alerting = { ...watch.alerting, routes: [] };
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.later(5);
    watch.conditions = [];
    await watch.run();
    watch.later(5);
    watch.alerting = new Watch({}).alerting;
    await watch.run();
    expect(watch.channel("ops").took).toEqual([]);
  });
});

describe("a silence", () => {
  test("that comes while a channel is down keeps what waits for it", async () => {
    const watch = new Watch();
    for (const channel of watch.channels) channel.down = { is: "failed", why: "nobody answers" };
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.alerting = { ...watch.alerting, silences: [{ ...silence, until: watch.now + 3_600_000 }] };
    for (const channel of watch.channels) channel.down = undefined;
    watch.later(30);
    await watch.run();
    for (const { took } of watch.channels) expect(took).toEqual([]);
  });

  const silence = { alert: "deployment-failure", environment: "production", reason: "migration" } as const;

  test("nobody is told until it ends; then who has not been told is", async () => {
    const watch = new Watch();
    watch.alerting = { ...watch.alerting, silences: [{ ...silence, until: watch.now + 60_000 }] };
    watch.conditions = [condition("production-2")];
    await watch.run();
    expect(watch.channel("ops").took).toEqual([]);
    expect(watch.alerts[0]?.silenced).toBe("migration (until 2026-11-29 12:01 UTC)");
    watch.later(1);
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
    expect(watch.alerts[0]?.silenced).toBeUndefined();
  });

  test("another environment is not meant by it", async () => {
    const watch = new Watch();
    watch.alerting = { ...watch.alerting, silences: [{ ...silence, until: watch.now + 60_000 }] };
    watch.conditions = [condition("staging-2", { environment: "staging" })];
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["staging-2"]);
  });

  test("who was told that it began is told of its end", async () => {
    const watch = new Watch();
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.alerting = { ...watch.alerting, silences: [{ ...silence, until: watch.now + 3_600_000 }] };
    watch.conditions = [];
    await watch.run();
    expect(watch.channel("ops").told("resolved")).toEqual(["production-2"]);
  });
});

describe("a channel that is down", () => {
  const down = { is: "failed", why: "nobody answers" } as const;

  test("others are told, and told that it was not; it is tried again, with the same id", async () => {
    const watch = new Watch({ to: ["ops", "oncall"] });
    watch.channel("ops").down = down;
    watch.conditions = [condition("production-2")];
    const { tried, state } = await watch.run();
    const [first] = tried;
    expect(first).toMatchObject({ channel: "ops", result: down });
    expect(watch.channel("oncall").took[0]?.undelivered).toEqual([{ channel: "ops", why: "nobody answers" }]);
    expect(watch.channel("third").took).toEqual([]);
    expect(state.alerts[0]?.deliveries[0]).toMatchObject({
      state: "due",
      error: "nobody answers",
      attempts: 1,
    });
    watch.channel("ops").down = undefined;
    await watch.run();
    expect(watch.channel("ops").took).toEqual([]);
    watch.later(2);
    await watch.run();
    expect(watch.channel("ops").took.map(({ id }) => id)).toEqual([first?.message.id]);
    watch.later(60);
    await watch.run();
    expect(watch.channel("ops").took).toHaveLength(1);
  });

  test("where no channel of its routes takes an alert, it goes to the next one", async () => {
    const watch = new Watch({ to: ["oncall"] });
    watch.channel("oncall").down = { is: "refused", why: "SMTP_URL is not set" };
    watch.conditions = [condition("production-2")];
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
    expect(watch.alerts[0]?.deliveries[1]).toMatchObject({ channel: "ops", "instead-of": "oncall" });
    watch.conditions = [];
    await watch.run();
    expect(watch.channel("ops").told("resolved")).toEqual(["production-2"]);
    expect(watch.channel("oncall").took).toEqual([]);
  });

  test("what it never took before all was over is told once to people, who read the end too", async () => {
    const watch = new Watch();
    watch.programs("third");
    for (const channel of watch.channels) channel.down = down;
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.conditions = [];
    watch.later(10);
    watch.channel("ops").down = undefined;
    await watch.run();
    expect(watch.channel("ops").took.map(({ status }) => status)).toEqual(["firing"]);
    expect(watch.channel("ops").took[0]?.alerts[0]?.until).toBeDefined();
    // Who was to be told in its place need not be any more.
    watch.channel("third").down = undefined;
    watch.later(60);
    await watch.run();
    expect(watch.channel("third").took).toEqual([]);
  });

  test("one that works again is told all that waits for it, the worst first", async () => {
    const watch = new Watch({ on: ["deployment-failure", "stale-lock"] });
    for (const channel of watch.channels) channel.down = down;
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.later(0.5);
    watch.channel("ops").down = undefined;
    watch.conditions = [condition("production-2"), condition("lock of record 3", { name: "stale-lock" })];
    await watch.run();
    expect(watch.channel("ops").told("firing").sort()).toEqual(["lock of record 3", "production-2"]);
  });

  test("one that does not answer is asked once a look, whatever it is to be told", async () => {
    const watch = new Watch({ on: ["deployment-failure"] }, { on: ["drift"], after: 60_000 });
    let asked = 0;
    const ops = watch.channel("ops");
    ops.deliver = async () => {
      asked += 1;
      return down;
    };
    watch.conditions = [condition("production-2"), condition("a branch", { name: "drift" })];
    await watch.run();
    watch.later(2);
    await watch.run();
    expect(asked).toBe(2);
  });

  test("what is missing where this runs is looked for again by each look", async () => {
    const watch = new Watch();
    for (const channel of watch.channels)
      channel.down = { is: "refused", why: "URL is not set", isHere: true };
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.channel("ops").down = undefined;
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
  });

  test("more of them than anybody has: each is asked, and the one that works is told", async () => {
    const watch = new Watch({ to: ["c1"] });
    const all = Array.from({ length: 12 }, (_, at) => `c${at + 1}`);
    watch.add(...all);
    for (const name of all.slice(0, -1)) watch.channel(name).down = down;
    watch.conditions = [condition("production-2")];
    await watch.run();
    expect(watch.channel("c12").told("firing")).toEqual(["production-2"]);
  });

  test("after a day it is given up, where all is over", async () => {
    const watch = new Watch();
    for (const channel of watch.channels) channel.down = down;
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.conditions = [];
    for (let hour = 0; hour < 30; hour++) {
      watch.later(60);
      await watch.run();
    }
    expect(watch.alerts[0]?.deliveries.map(({ state }) => state)).toEqual(["refused", "refused", "refused"]);
  });

  test("what a channel called an alert is handed to it when that is over", async () => {
    const watch = new Watch();
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.conditions = [];
    await watch.run();
    const [alert] = watch.alerts;
    const resolved = watch.channel("ops").took[1];
    expect(resolved?.references.get(alert?.id ?? "")).toBe(`ops:${alert?.id}`);
  });
});

describe("what is over and told", () => {
  test("is for no channel that the configuration names later", async () => {
    const watch = new Watch();
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.later(1);
    watch.conditions = [];
    await watch.run();
    watch.later(60 * 24 * 30);
    watch.alerting = new Watch({ to: ["oncall", "third"] }).alerting;
    watch.incident = { channel: "third", isOne: () => true };
    await watch.run();
    expect(watch.channel("oncall").took).toEqual([]);
    expect(watch.channel("third").took).toEqual([]);
  });

  test("was not seen to hold for a route's time when it is gone at the next look", async () => {
    const watch = new Watch({ after: 15 * 60_000 });
    watch.conditions = [condition("production-2")];
    await watch.run();
    watch.later(15);
    watch.conditions = [];
    await watch.run();
    expect(watch.channel("ops").took).toEqual([]);
  });

  test("is given up only after many attempts, however long ago it was", async () => {
    const watch = new Watch();
    const [since, until] = ["2026-11-28T08:00:00.000Z", "2026-11-28T09:00:00.000Z"];
    for (const channel of watch.channels) channel.down = { is: "failed", why: "nobody answers" };
    watch.conditions = [condition("production-2", { since, until })];
    await watch.run();
    for (const channel of watch.channels) channel.down = undefined;
    watch.later(15);
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
  });
});

describe("clocks that disagree", () => {
  test("what began and ended before the last look, by another clock, is told", async () => {
    const watch = new Watch();
    await watch.run();
    const at = new Date(watch.now - 120_000).toISOString();
    watch.later(1);
    watch.conditions = [
      condition("production-3", { name: "deployment-failure", since: at, until: at, once: true }),
    ];
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-3"]);
  });

  test("what seems to begin later has begun", async () => {
    const watch = new Watch();
    const since = new Date(watch.now + 3_600_000).toISOString();
    watch.conditions = [condition("production-3", { since })];
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-3"]);
  });

  test("who took something on with a clock that was ahead, and died, keeps it no longer than others", async () => {
    const watch = new Watch();
    watch.conditions = [condition("production-2")];
    const now = watch.now;
    watch.later(60 * 24);
    const { moments } = await watch.runKilled(2);
    expect(moments.at(-1)).toBe("before deliver ops");
    watch.now = now;
    watch.later(MINUTES + 1);
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
  });

  test("what happens at one moment is told whatever a route's time is", async () => {
    const watch = new Watch({ on: ["break-glass"], after: 300_000 });
    const at = new Date(watch.now).toISOString();
    watch.conditions = [condition("production-2", { name: "break-glass", since: at, until: at, once: true })];
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
  });
});

describe("looks that others have overtaken", () => {
  test("end nothing, and begin nothing", async () => {
    const watch = new Watch();
    watch.conditions = [condition("production-3")];
    watch.epoch = 7;
    await watch.run();
    watch.later(1);
    watch.epoch = 5;
    watch.conditions = [condition("production-1")];
    await watch.run();
    expect(watch.channel("ops").took.map(({ alerts }) => alerts[0]?.subject)).toEqual(["production-3"]);
    expect(watch.alerts.map(({ subject, until }) => [subject, until])).toEqual([["production-3", undefined]]);
    watch.epoch = 8;
    watch.conditions = [];
    await watch.run();
    expect(watch.channel("ops").told("resolved")).toEqual(["production-3"]);
  });
});

describe("incidents", () => {
  test("need no route", async () => {
    const watch = new Watch();
    watch.alerting = { ...watch.alerting, routes: [] };
    watch.incident = { channel: "third", isOne: ({ environment }) => environment === "production" };
    watch.conditions = [condition("production-2"), condition("staging-2", { environment: "staging" })];
    await watch.run();
    expect(watch.channel("third").told("firing")).toEqual(["production-2"]);
  });

  test("are opened once, where a route leads to GitHub's issues already", async () => {
    const watch = new Watch({ to: ["ops"] });
    const [, ...others] = watch.alerting.channels;
    const ops = { name: "ops", type: "github-issue", labels: [], assignees: [] } as const;
    watch.alerting = { ...watch.alerting, channels: [ops, ...others] };
    watch.incident = { channel: "third", isOne: () => true };
    watch.conditions = [condition("production-2")];
    await watch.run();
    expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
    expect(watch.channel("third").took).toEqual([]);
  });
});

describe("several at once", () => {
  test("of two who look at the same time, one tells", async () => {
    const watch = new Watch({ to: ["ops", "oncall"] });
    watch.conditions = [condition("production-2")];
    const looks = [1, 2, 3].map(() => tell(watch.telling(), watch.look()));
    await Promise.all(looks);
    for (const name of ["ops", "oncall"])
      expect(watch.channel(name).told("firing")).toEqual(["production-2"]);
  });

  test("what another one wrote in between stays", async () => {
    const watch = new Watch();
    watch.conditions = [condition("production-2")];
    let isFirst = true;
    watch.store.beforeSave = async () => {
      if (!isFirst) return;
      isFirst = false;
      const other = {
        ...watch.look(),
        conditions: [condition("staging-1", { environment: "staging" })],
        sees: () => false,
      };
      await tell(watch.telling(), other);
    };
    await watch.run();
    expect(watch.alerts.map(({ subject }) => subject).sort()).toEqual(["production-2", "staging-1"]);
    expect(watch.channel("ops").told("firing").sort()).toEqual(["production-2", "staging-1"]);
  });
});

describe("a process that stands still for longer than its time", () => {
  /** A process that somebody else overtakes at a moment. */
  async function overtaken(watch: Watch, at: string, meanwhile: () => Promise<unknown>) {
    const telling = watch.telling();
    let isFirst = true;
    await tell(
      {
        ...telling,
        observe: async (moment) => {
          if (moment !== at || !isFirst) return;
          isFirst = false;
          await meanwhile();
        },
      },
      watch.look(),
    );
  }

  test.each([
    ["after save", 1],
    // It was taken and not noted.
    ["after deliver ops", 2],
  ])("%s: it tells no more what somebody else has told meanwhile", async (at, times) => {
    const watch = new Watch({ to: ["ops", "oncall"] });
    watch.conditions = [condition("production-2")];
    await overtaken(watch, at, () => {
      watch.later(MINUTES + 1);
      return watch.run();
    });
    const ids = watch.channel("ops").took.map(({ id }) => id);
    expect(ids).toHaveLength(times);
    expect(new Set(ids).size).toBe(1);
    expect(watch.channel("oncall").told("firing")).toEqual(["production-2"]);
  });

  test("what it notes late takes nothing from whoever tells it now", async () => {
    const watch = new Watch();
    const ops = watch.channel("ops");
    watch.conditions = [condition("production-2")];
    ops.down = { is: "failed", why: "nobody answers" };
    let note = () => {};
    const noted = new Promise<void>((resolve) => {
      note = resolve;
    });
    let second: Promise<unknown> = Promise.resolve();
    await overtaken(watch, "after deliver ops", async () => {
      ops.down = undefined;
      watch.later(MINUTES + 1);
      await new Promise<void>((taken) => {
        second = overtaken(watch, "after deliver ops", () => {
          taken();
          return noted;
        });
      });
    });
    watch.later(2);
    await watch.run();
    expect(ops.told("firing")).toEqual(["production-2"]);
    note();
    await second;
    watch.later(60);
    await watch.run();
    expect(ops.told("firing")).toEqual(["production-2"]);
  });

  test("whoever is slow, but not too slow for one channel, keeps the others", async () => {
    const watch = new Watch({ to: ["ops", "oncall", "third"] });
    watch.conditions = [condition("production-2")];
    const telling = watch.telling();
    const slow = async (moment: string) => {
      if (!moment.startsWith("before deliver ")) return;
      watch.later(MINUTES - 1);
      await watch.run();
    };
    await tell({ ...telling, observe: slow }, watch.look());
    for (const channel of watch.channels) expect(channel.told("firing")).toEqual(["production-2"]);
  });
});

describe("a process that stays", () => {
  /** A failure and its end, where one write fails: before anything is written, or after. @returns whether any failed */
  async function story(failAt: number, isWritten: boolean) {
    const watch = new Watch({ to: ["ops", "oncall"] });
    const teller = aTeller();
    let writes = 0;
    const fails = () => {
      writes += 1;
      if (writes === failAt) throw new Error("no room on the disk");
    };
    watch.store[isWritten ? "afterSave" : "beforeSave"] = fails;
    for (const conditions of [[condition("production-2")], []]) {
      watch.conditions = conditions;
      await watch.run(teller).catch(() => watch.run(teller));
    }
    return { watch, failed: writes >= failAt };
  }

  test.each([
    ["before", false],
    ["after", true],
  ] as const)(
    "a write that fails %s anything is written: the next look goes on with what it knows, at once, and repeats nothing",
    async (_, isWritten) => {
      let failures = 0;
      for (let failAt = 1; ; failAt++) {
        const { watch, failed } = await story(failAt, isWritten);
        for (const name of ["ops", "oncall"])
          for (const status of ["firing", "resolved"] as const)
            expect(watch.channel(name).told(status), `${name}, write ${failAt}`).toEqual(["production-2"]);
        expect(watch.alerts[0]?.settled, `write ${failAt}`).toBe(true);
        if (!failed) break;
        failures += 1;
      }
      expect(failures).toBe(6);
    },
  );
});

test("whom a route tells in its own right is no stand-in any more", async () => {
  const watch = new Watch({ to: ["ops"] }, { to: ["oncall"], after: 5 * 60_000 });
  watch.conditions = [condition("production-2")];
  const down = { is: "failed", why: "nobody answers" } as const;
  for (const name of ["ops", "oncall"]) watch.channel(name).down = down;
  await watch.run();
  watch.later(6);
  watch.channel("ops").down = undefined;
  await watch.run();
  expect(watch.channel("ops").told("firing")).toEqual(["production-2"]);
  watch.channel("oncall").down = undefined;
  watch.later(60);
  await watch.run();
  expect(watch.channel("oncall").told("firing")).toEqual(["production-2"]);
});

test("what was over after its route's time is told, also where a look saw it before that", async () => {
  const watch = new Watch({ after: 20 * 60_000 });
  const since = new Date(watch.now).toISOString();
  watch.conditions = [condition("production-2", { since })];
  await watch.run();
  watch.later(40);
  const until = new Date(watch.now - 5 * 60_000).toISOString();
  watch.conditions = [condition("production-2", { since, until })];
  await watch.run();
  await watch.run();
  expect(watch.channel("ops").took.map(({ status, alerts }) => [status, alerts[0]?.until])).toEqual([
    ["firing", until],
  ]);
});

test("of two of a kind that a look tells, the one that was open ends, and the other begins", async () => {
  const watch = new Watch();
  const first = condition("production-2", { since: "2026-11-29T11:00:00.000Z" });
  watch.conditions = [first];
  await watch.run();
  watch.later(10);
  const second = condition("production-2", { since: "2026-11-29T12:05:00.000Z" });
  watch.conditions = [{ ...first, until: "2026-11-29T12:02:00.000Z" }, second];
  await watch.run();
  await watch.run();
  expect(watch.alerts.map(({ since, until }) => [since, until])).toEqual([
    ["2026-11-29T11:00:00.000Z", "2026-11-29T12:02:00.000Z"],
    ["2026-11-29T12:05:00.000Z", undefined],
  ]);
  expect(watch.channel("ops").took.map(({ status }) => status)).toEqual(["firing", "firing", "resolved"]);
});

test("what a process took on that is known to be gone is told at once, with the same id, and nothing else", async () => {
  const watch = new Watch({ to: ["ops"] }, { to: ["oncall"], after: 60_000 });
  watch.conditions = [condition("production-2")];
  const { moments } = await watch.runKilled(2, aTeller(7));
  expect(moments.at(-1)).toBe("before deliver ops");
  await watch.run();
  expect(watch.channel("ops").took).toEqual([]);
  const message = watch.alerts[0]?.deliveries[0]?.message;
  watch.gone.add(7);
  await watch.run();
  expect(watch.channel("ops").took.map(({ id }) => id)).toEqual([message]);
  expect(watch.channel("oncall").took).toEqual([]);
  await watch.run();
  expect(watch.channel("ops").took).toHaveLength(1);
});

describe("killed at any moment", () => {
  /** A process that dies at a moment, and what comes after it: a failure, its end. */
  async function story(killAt: number, phase: "firing" | "resolved", isDown: boolean) {
    const watch = new Watch({ to: ["ops", "oncall"] });
    watch.incident = { channel: "third", isOne: () => true };
    if (isDown) watch.channel("ops").down = { is: "failed", why: "nobody answers" };
    watch.conditions = [condition("production-2")];
    if (phase === "resolved") {
      await watch.run();
      watch.conditions = [];
    }
    const killed = await watch.runKilled(killAt);
    watch.channel("ops").down = undefined;
    // Within the time that was its own, nobody tells what it took on.
    await watch.run();
    watch.later(MINUTES + 1);
    await watch.run();
    if (phase === "firing") watch.conditions = [];
    watch.later(MINUTES + 1);
    await watch.run();
    watch.later(60);
    await watch.run();
    return { watch, ...killed };
  }

  test.each([
    ["firing", false],
    ["resolved", false],
    ["firing", true],
  ] as const)(
    "%s, a channel down: %s: nothing is lost, and what is repeated has the same id",
    async (phase, isDown) => {
      let kills = 0;
      for (let killAt = 0; ; killAt++) {
        const { watch, moments, ended } = await story(killAt, phase, isDown);
        const last = moments.at(-1) ?? "";
        for (const { name, took } of watch.channels) {
          for (const status of ["firing", "resolved"] as const) {
            const ids = took.filter((message) => message.status === status).map(({ id }) => id);
            expect(new Set(ids).size, `${name} ${status}, killed ${last}`).toBe(1);
            const isBetween = last === `after deliver ${name}` || last === "before note";
            expect(ids.length, `${name} ${status}, killed ${last}`).toBeLessThanOrEqual(isBetween ? 2 : 1);
          }
        }
        if (ended) break;
        kills += 1;
      }
      expect(kills).toBeGreaterThan(10);
    },
  );
});
