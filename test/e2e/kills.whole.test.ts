import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IS_EVERYTHING } from "../part.ts";
import { endOf } from "../process-end.ts";
import { Program } from "../program.ts";
import type { Deed } from "./kill/child.ts";
import type { Command } from "./kill/deed.ts";
import { carryOut } from "./kill/deed.ts";
import { together } from "./kill/lanes.ts";
import { bundleOf, Scene, type TargetType, type Version } from "./kill/scene.ts";
import { expectLine, expectResolved, expectTrueStatus, liveVersion } from "./kill/truths.ts";
import { start } from "./run.ts";

const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"] as const;
const TARGETS: readonly TargetType[] = ["directory", "git"];

interface Story {
  name: string;
  /** What was deployed before, in its order. */
  before: readonly Version[];
  command: Command;
  /** What may be live while it works. */
  live: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    name: "deploy of what is healthy",
    before: ["one", "two"],
    command: { do: "deploy", bundle: bundleOf("good") },
    live: ["two", "good"],
  },
  {
    name: "deploy of what fails",
    before: ["one", "two"],
    command: { do: "deploy", bundle: bundleOf("bad") },
    live: ["two", "bad"],
  },
  {
    name: "first deploy, which fails",
    before: [],
    command: { do: "deploy", bundle: bundleOf("bad") },
    live: ["nothing", "bad"],
  },
  { name: "rollback", before: ["one", "two"], command: { do: "rollback" }, live: ["two", "one"] },
  {
    name: "rollback by id",
    before: ["one", "two"],
    command: { do: "rollback", id: "production-1" },
    live: ["two", "one"],
  },
];

const NEXT: readonly Command[] = [
  { do: "deploy", bundle: bundleOf("next") },
  { do: "rollback" },
  { do: "deploy", bundle: bundleOf("good") },
  { do: "rollback", id: "production-1" },
];

/** How a process ends that is told to. */
const END_BY = {
  SIGKILL: { status: null, signal: "SIGKILL" },
  SIGTERM: { status: 143, signal: null },
  SIGINT: { status: 130, signal: null },
} as const;

interface Kill {
  moment: number;
  signal: keyof typeof END_BY;
  next: Command;
}

/** Every command has more. */
const FEWEST_MOMENTS = 20;

let program: Program<Deed>;
const scenes = new Map<string, Scene>();
let kills = 0;

beforeAll(async () => {
  program = await Program.compile<Deed>("test/e2e/kill/child.ts");
});
afterAll(() => {
  program[Symbol.dispose]();
  for (const scene of scenes.values()) scene[Symbol.dispose]();
  if (IS_EVERYTHING) console.log(`${kills} kills`);
});

describe.each(TARGETS)("killed at every moment, with the target %s", (target) => {
  test.each(STORIES)(
    "$name",
    async (story) => {
      const scene = await sceneOf(target, story.before);
      const planned = await killsOf(scene, story);
      await together(planned, (kill) => expectOutlived(scene, story, kill));
    },
    600_000,
  );
});

describe("the bundled command line, killed at any time", () => {
  const rounds = IS_EVERYTHING ? 20 : 1;
  test.each(SIGNALS)(
    "%s",
    async (signal) => {
      const scene = await sceneOf("git", ["one", "two"]);
      const stories = STORIES.filter(({ before }) => before.length > 0);
      const plans = Array.from({ length: rounds }, (_, at) => ({
        story: stories[at % stories.length] as Story,
        next: NEXT[(at >> 2) % NEXT.length] as Command,
      }));
      await together(plans, ({ story, next }) => expectOutlivedByBundle(scene, story, signal, next));
    },
    600_000,
  );
});

async function sceneOf(target: TargetType, before: readonly Version[]): Promise<Scene> {
  const key = [target, ...before].join(" ");
  const scene = scenes.get(key) ?? (await Scene.make(target, before));
  scenes.set(key, scene);
  return scene;
}

/** How many moments a command has that nobody kills. */
async function momentsOf(scene: Scene, command: Command): Promise<number> {
  using copy = scene.copy();
  let moments = 0;
  await carryOut(command, copy.work, async () => {
    moments += 1;
  });
  return moments;
}

/** Two moments; in a whole run every moment, with SIGKILL and with one of the signals that are handled. */
async function killsOf(scene: Scene, story: Story): Promise<Kill[]> {
  const moments = IS_EVERYTHING ? await momentsOf(scene, story.command) : FEWEST_MOMENTS;
  const next = NEXT.filter((one) => story.before.length > 0 || one.do === "deploy");
  const all = Array.from({ length: moments }, (_, moment): Kill[] => [
    { moment, signal: "SIGKILL", next: next[moment % next.length] as Command },
    {
      moment,
      signal: moment % 2 === 0 ? "SIGTERM" : "SIGINT",
      next: next[(moment + 1) % next.length] as Command,
    },
  ]).flat();
  if (IS_EVERYTHING) return all;
  // Other ones for each story and target.
  const offset = 3 * STORIES.indexOf(story) + (scene.target === "git" ? 8 : 0);
  return [0, all.length / 2 + 5].flatMap((at) => all[(at + offset) % all.length] ?? []);
}

async function expectOutlived(template: Scene, story: Story, { moment, signal, next }: Kill): Promise<void> {
  using scene = template.copy();
  const before = template.commits;
  const { command } = story;
  const ended = await program.run({ folder: scene.work, command, dieAt: moment, signal });
  kills += 1;
  const about = `${story.name}, ${signal} at ${moment}, then ${JSON.stringify(next)}`;
  expect(ended, about).toMatchObject(END_BY[signal]);
  try {
    if (signal !== "SIGKILL") await expectNoGit(scene);
    expect(story.live).toContain(liveVersion(scene));
    const after = expectLine(scene, before);
    await expectTrueStatus(scene);
    await expectResolved(scene, next, after);
  } catch (error) {
    throw new Error(about, { cause: error });
  }
}

/** Milliseconds in which a command of the bundle is killed: most take about as long. */
const LONGEST_MS = 700;

async function expectOutlivedByBundle(
  template: Scene,
  story: Story,
  signal: keyof typeof END_BY,
  next: Command,
): Promise<void> {
  using scene = template.copy();
  const waitMs = Math.round(Math.random() * LONGEST_MS);
  const child = start(scene.work, argumentsOf(story.command));
  const ended = endOf(child);
  await sleep(waitMs);
  child.kill(signal);
  kills += 1;
  const { status, stdout, stderr } = await ended;
  const about = `${story.name}, ${signal} after ${waitMs} ms, then ${JSON.stringify(next)}: ${status} ${stdout}${stderr}`;
  try {
    // It may have been done before; before Node has begun, signals end it as they end anything.
    expect([END_BY[signal].status, null, 0, 1]).toContain(status);
    if (signal !== "SIGKILL") await expectNoGit(scene);
    expect(story.live).toContain(liveVersion(scene));
    await expectResolved(scene, next, expectLine(scene, template.commits));
  } catch (error) {
    throw new Error(about, { cause: error });
  }
}

function argumentsOf(command: Command): string[] {
  const rest =
    command.do === "deploy"
      ? ["--bundle", command.bundle]
      : command.id === undefined
        ? []
        : ["--deployment-id", command.id];
  return [command.do, "--environment", "production", ...rest];
}

/** What was started ends with its process; the system may need a moment to take it away. */
async function expectNoGit(scene: Scene): Promise<void> {
  await expect.poll(() => scene.gits(), { timeout: 2_000 }).toEqual([]);
}
