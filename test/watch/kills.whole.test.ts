import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LEASE_MS } from "../../src/watch/deliveries.ts";
import { Bed, git, hook } from "../adapters/ledgers.ts";
import { together } from "../e2e/kill/lanes.ts";
import { IS_EVERYTHING } from "../part.ts";
import { endOf } from "../process-end.ts";
import { Program } from "../program.ts";
import type { Doomed } from "./kill/child.ts";
import { Sinks, type Status } from "./kill/sinks.ts";
import { CHANNELS, type ChannelName, type Deed, lookAndTell } from "./kill/teller.ts";

/**
 * What is told when the process that tells is killed: real processes, a real remote of git, and channels that send over
 * HTTP and SMTP.
 */

const NAMES = CHANNELS.map(({ name }) => name);
const LEASE = LEASE_MS / 60_000;
/** When the failure is over, in minutes since it began. */
const OVER = 60;

let program: Program<Doomed>;
beforeAll(async () => {
  program = await Program.compile<Doomed>("test/watch/kill/child.ts");
}, 60_000);
afterAll(() => program[Symbol.dispose]());

/** Two machines with a clone of one remote each, and what the channels lead to. */
class Scene implements AsyncDisposable {
  readonly bed = new Bed();
  readonly remote = this.bed.bare();
  readonly clones: readonly [string, string] = [this.bed.work(this.remote), this.bed.work(this.remote)];
  readonly sinks: Sinks;

  private constructor(sinks: Sinks) {
    this.sinks = sinks;
  }

  static async make(): Promise<Scene> {
    return new Scene(await Sinks.start());
  }

  deed(minutes: number, isWrong: boolean, clone: 0 | 1 = 0): Deed {
    const machine = `machine-${clone}`;
    return { folder: this.clones[clone], machine, addresses: this.sinks.addresses, minutes, isWrong };
  }

  /** Looks once, in this process, to the end. @returns the moments that it came to */
  async look(...deed: Parameters<Scene["deed"]>): Promise<string[]> {
    const moments: string[] = [];
    await lookAndTell(this.deed(...deed), async (moment) => {
      moments.push(moment);
    });
    return moments;
  }

  /** The moments of a look that is not killed, in a scene of its own. */
  async rehearsed(phase: Phase): Promise<string[]> {
    await using other = await begun(phase);
    return await other.look(phase.at, phase.isWrong);
  }

  /** How often each channel took a status; that it was always the same message. */
  told(status: Status): { [channel in ChannelName]: number } {
    const counts = NAMES.map((name) => {
      const ids = this.sinks.taken[name].filter((one) => one.status === status).map(({ id }) => id);
      expect(new Set(ids).size, `ids of ${name}: ${ids.join(", ")}`).toBeLessThanOrEqual(1);
      return [name, ids.length];
    });
    return Object.fromEntries(counts) as { [channel in ChannelName]: number };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sinks[Symbol.asyncDispose]();
    this.bed[Symbol.dispose]();
  }
}

/** What every channel took, with exceptions. */
function each(count: number, ...others: [name: ChannelName, count: number][]) {
  return { ...Object.fromEntries(NAMES.map((name) => [name, count])), ...Object.fromEntries(others) };
}

/** A phase of a failure: it begins, or it ends after everybody was told of it. */
type Phase = { status: Status; at: number; isWrong: boolean };
const PHASES: readonly Phase[] = [
  { status: "firing", at: 0, isWrong: true },
  { status: "resolved", at: OVER, isWrong: false },
];

async function begun({ status }: Phase): Promise<Scene> {
  const scene = await Scene.make();
  if (status === "resolved") await scene.look(0, true);
  return scene;
}

/** What those after the dead one see: another machine within the time that was its own, then its own one after it. */
async function goneOn(scene: Scene, { at, isWrong, status }: Phase) {
  const dead = scene.told(status);
  await scene.look(at + 1, isWrong, 1);
  const within = scene.told(status);
  await scene.look(at + 1 + LEASE, isWrong, 0);
  const after = scene.told(status);
  // Who has been told is not told again; and after what begins, what is over.
  await scene.look(OVER + 20, false, 1);
  expect(scene.told(status)).toEqual(after);
  expect(scene.told("firing")).toEqual(status === "firing" ? after : each(1));
  if (status === "firing") expect(scene.told("resolved")).toEqual(each(1));
  return { dead, within, after };
}

/** The channel that took a message whose note is not at the remote, as the moments of a process tell it. */
function unnoted(moments: readonly string[]): ChannelName | undefined {
  const at = moments.findLastIndex((moment) => moment.startsWith("after deliver "));
  if (at < 0 || moments.slice(at).includes("published")) return undefined;
  return NAMES.find((name) => moments[at] === `after deliver ${name}`);
}

async function expectTold(phase: Phase, dieAt: number): Promise<void> {
  await using scene = await begun(phase);
  const { signal, stdout, stderr } = await program.run({ ...scene.deed(phase.at, phase.isWrong), dieAt });
  const moments = stdout.trim().split("\n");
  const about = `${phase.status}, killed at ${dieAt}, ${moments.at(-1)}`;
  try {
    expect({ signal, stderr, moments: moments.length }).toEqual({
      signal: "SIGKILL",
      stderr: "",
      moments: dieAt + 1,
    });
    const { dead, within, after } = await goneOn(scene, phase);
    const isTakenOn = moments.includes("published");
    expect(within).toEqual(isTakenOn ? dead : each(1));
    const twice = unnoted(moments);
    // An issue is known again, and made and commented once.
    expect(after).toEqual(twice === undefined || twice === "issues" ? each(1) : each(1, [twice, 2]));
  } catch (error) {
    throw new Error(about, { cause: error });
  }
}

describe("killed at a moment, nobody is left out, and told again only what was taken and not noted", () => {
  test.each(PHASES)(
    "$status",
    async (phase) => {
      await using scene = await begun(phase);
      const moments = await scene.look(phase.at, phase.isWrong);
      expect(scene.told(phase.status)).toEqual(each(1));
      for (const moment of [
        "before save",
        "written",
        "published",
        "after deliver oncall",
        "before note",
        "noted",
      ])
        expect(moments).toContain(moment);
      const all = moments.map((_, at) => at);
      const planned = IS_EVERYTHING ? all : partOfMoments(moments, phase);
      await together(planned, (dieAt) => expectTold(phase, dieAt));
    },
    900_000,
  );
});

/** Those of each kind, and of each channel, in one of the two phases. */
function partOfMoments(moments: readonly string[], { status }: Phase): number[] {
  const at = (moment: string) => moments.indexOf(moment);
  return status === "firing"
    ? [
        at("before save"),
        at("published"),
        at("before deliver ops"),
        at("after deliver hook") + 2,
        at("after deliver issues") + 1,
      ]
    : [
        at("written"),
        at("after save"),
        at("after deliver ops"),
        at("after deliver oncall"),
        at("after deliver oncall") + 3,
      ];
}

test.each(PHASES)(
  "killed at a moment, what looks next on the same machine tells the others at once ($status)",
  async (phase) => {
    for (const moment of ["published", "after deliver ops", "before note"]) {
      await using scene = await begun(phase);
      const dieAt = (await scene.rehearsed(phase)).indexOf(moment);
      const { signal } = await program.run({ ...scene.deed(phase.at, phase.isWrong), dieAt });
      expect(signal).toBe("SIGKILL");
      const isTaken = ["after deliver ops", "before note"].includes(moment);
      await scene.look(phase.at + 1, phase.isWrong);
      expect(scene.told(phase.status), moment).toEqual(isTaken ? each(1, ["ops", 2]) : each(1));
    }
  },
  120_000,
);

test("killed while a channel takes a message: it is told again, with the same id", async () => {
  await using scene = await Scene.make();
  const phase: Phase = { status: "firing", at: 0, isWrong: true };
  const child = program.start(scene.deed(0, true));
  const ended = endOf(child);
  scene.sinks.http.answers = async (path) => {
    if (path === "/hook" && child.kill("SIGKILL")) await ended;
    return true;
  };
  expect((await ended).signal).toBe("SIGKILL");
  const { dead, within, after } = await goneOn(scene, phase);
  expect(dead).toEqual(each(0, ["ops", 1], ["hook", 1]));
  expect(within).toEqual(dead);
  expect(after).toEqual(each(1, ["hook", 2]));
});

test("killed while GitHub opens the issue: there is one", async () => {
  await using scene = await Scene.make();
  scene.sinks.github.fault("issues/create", { kind: "hang", carriedOut: true });
  const asked = scene.sinks.github.next("issues/create");
  const child = program.start(scene.deed(0, true));
  const ended = endOf(child);
  await asked;
  child.kill("SIGKILL");
  expect((await ended).signal).toBe("SIGKILL");
  const { within, after } = await goneOn(scene, { status: "firing", at: 0, isWrong: true });
  expect(within).toEqual(each(1));
  expect(after).toEqual(each(1));
});

test("a channel that takes a message and loses its answer is told again, with the same id; an issue is made once", async () => {
  await using scene = await Scene.make();
  const { sinks } = scene;
  sinks.http.answers = (path) => path !== "/hook" || sinks.http.at("/hook").length !== 1;
  sinks.github.fault("issues/create", { kind: "reset", carriedOut: true });
  await scene.look(0, true);
  expect(scene.told("firing")).toEqual(each(1));
  await scene.look(10, true, 1);
  expect(scene.told("firing")).toEqual(each(1, ["hook", 2]));
  await scene.look(OVER, false);
  await scene.look(OVER + 20, false, 1);
  expect(scene.told("firing")).toEqual(each(1, ["hook", 2]));
  expect(scene.told("resolved")).toEqual(each(1));
});

test("a remote that takes everything and loses its answers: each is told once", async () => {
  await using scene = await Scene.make();
  hook(scene.remote, "reference-transaction", '[ "$1" != committed ] || kill -9 $PPID');
  await scene.look(0, true);
  await scene.look(LEASE + 1, true, 1);
  expect(scene.told("firing")).toEqual(each(1));
  await scene.look(OVER, false);
  await scene.look(OVER + 20, false, 1);
  expect(scene.told("firing")).toEqual(each(1));
  expect(scene.told("resolved")).toEqual(each(1));
});

test("of processes that look at once, two of them in one clone, one tells", async () => {
  await using scene = await Scene.make();
  const clones = [0, 0, 1] as const;
  for (const { status, at, isWrong } of PHASES) {
    await using meeting = await Meeting.of(clones.length);
    const ended = await Promise.all(
      clones.map((clone) => program.run({ ...scene.deed(at, isWrong, clone), meetAt: meeting.url })),
    );
    expect(ended.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      clones.map(() => ({ status: 0, stderr: "" })),
    );
    expect(scene.told(status)).toEqual(each(1));
  }
  expect(scene.told("firing")).toEqual(each(1));
  expect(git(scene.remote, "fsck", "--strict", "--no-dangling")).toBe("");
});

/** Answers those who ask once all have asked. */
class Meeting implements AsyncDisposable {
  readonly #waiting: (() => void)[] = [];
  readonly #server = createServer((_, response) => {
    this.#waiting.push(() => response.end());
    if (this.#waiting.length === this.#size) for (const answer of this.#waiting) answer();
  });
  readonly #size: number;

  private constructor(size: number) {
    this.#size = size;
  }

  static async of(size: number): Promise<Meeting> {
    const meeting = new Meeting(size);
    meeting.#server.listen(0, "127.0.0.1");
    await once(meeting.#server, "listening");
    return meeting;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
