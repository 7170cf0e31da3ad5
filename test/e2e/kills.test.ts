import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IS_WHOLE } from "../example.ts";
import type { Command } from "./kill/deed.ts";
import { carryOut } from "./kill/deed.ts";
import { Program } from "./kill/program.ts";
import { bundleOf, Scene, type TargetType, type Version } from "./kill/scene.ts";
import { expectLine, expectResolved, expectTrueStatus, liveVersion } from "./kill/truths.ts";

const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"] as const;
const TARGETS: readonly TargetType[] = ["directory", "git"];
/** Scenes that are played at the same time. */
const LANES = 3;

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

interface Kill {
  moment: number;
  signal: NodeJS.Signals;
  next: Command;
}

let program: Program;
let kills = 0;

beforeAll(async () => {
  program = await Program.compile();
});
afterAll(() => {
  program[Symbol.dispose]();
  if (IS_WHOLE) console.log(`${kills} kills`);
});

describe.each(TARGETS)("killed at every moment, with the target %s", (target) => {
  test.each(STORIES)(
    "$name",
    async (story) => {
      using scene = await Scene.make(target, story.before);
      const planned = killsOf(await momentsOf(scene, story.command), story, target);
      await together(planned, (kill) => expectOutlived(scene, story, kill));
    },
    600_000,
  );
});

/** How many moments a command has that nobody kills. */
async function momentsOf(scene: Scene, command: Command): Promise<number> {
  using copy = scene.copy();
  let moments = 0;
  await carryOut(command, copy.work, async () => {
    moments += 1;
  });
  return moments;
}

/** Every moment with every signal; otherwise two moments, other ones for each story. */
function killsOf(moments: number, { before }: Story, target: TargetType): Kill[] {
  const all = Array.from({ length: moments * SIGNALS.length }, (_, at): Kill => {
    const moment = Math.floor(at / SIGNALS.length);
    const signal = SIGNALS[at % SIGNALS.length] ?? "SIGKILL";
    const usable = before.length === 0 ? NEXT.filter((next) => next.do === "deploy") : NEXT;
    const next = usable[(moment + at) % usable.length] as Command;
    return { moment, signal, next };
  });
  if (IS_WHOLE) return all;
  const offset = target === "git" ? 7 : 0;
  return [0.2, 0.7].flatMap((part) => all[(Math.floor(part * all.length) + offset) % all.length] ?? []);
}

async function expectOutlived(template: Scene, story: Story, { moment, signal, next }: Kill): Promise<void> {
  using scene = template.copy();
  const before = expectLine(scene);
  const { command } = story;
  const ended = await program.run({ folder: scene.work, command, dieAt: moment, signal });
  kills += 1;
  const about = `${story.name}, ${signal} at ${moment}, then ${JSON.stringify(next)}`;
  const expected = { SIGKILL: null, SIGTERM: 143, SIGINT: 130 }[signal as (typeof SIGNALS)[number]];
  expect(ended, about).toMatchObject({ status: expected, signal: expected === null ? signal : null });
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

/** What was started ends with its process; the system may need a moment to take it away. */
async function expectNoGit(scene: Scene): Promise<void> {
  await expect.poll(() => scene.gits(), { timeout: 2_000 }).toEqual([]);
}

/** Does something with every item, a few at a time. */
async function together<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await action(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
