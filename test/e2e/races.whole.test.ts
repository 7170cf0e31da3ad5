import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IS_EVERYTHING } from "../part.ts";
import { Program } from "../program.ts";
import type { Deed } from "./kill/child.ts";
import type { Command, Ended } from "./kill/deed.ts";
import { bundleOf, git, Scene, type TargetType } from "./kill/scene.ts";
import { expectLine, expectTrueStatus } from "./kill/truths.ts";

const PROCESSES = 20;
const ROUNDS = IS_EVERYTHING ? 3 : 1;

const COMMANDS: readonly Command[] = [
  { do: "deploy", bundle: bundleOf("good") },
  { do: "rollback", id: "production-1" },
  { do: "deploy", bundle: bundleOf("bad") },
  { do: "rollback" },
  { do: "deploy", bundle: bundleOf("next") },
];

/** Why somebody did not get what they asked for. */
const WHY = /superseded|in progress|held|nothing to go back to|failed here|refused here/;

let program: Program<Deed>;
beforeAll(async () => {
  program = await Program.compile<Deed>("test/e2e/kill/child.ts");
});
afterAll(() => program[Symbol.dispose]());

describe(`${PROCESSES} processes that deploy and roll back one environment at once`, () => {
  const cases: [where: string, target: TargetType, clones: number][] = [
    ["several clones, a branch as the target", "git", 4],
    ["one clone, a folder as the target", "directory", 1],
  ];
  test.each(cases)(
    "%s",
    async (_, target, clones) => {
      for (let round = 0; round < ROUNDS; round++) {
        using scene = await Scene.make(target);
        const folders = foldersOf(scene, clones);
        const { commits } = scene;
        const ended = await Promise.all(
          Array.from({ length: PROCESSES }, (_, at) => {
            const command = COMMANDS[(at + round) % COMMANDS.length] as Command;
            return run(folders[at % clones] ?? scene.work, command);
          }),
        );
        expectLine(scene, commits);
        for (const one of ended) expectTold(scene, one);
        expect((await expectTrueStatus(scene)).isOpen, JSON.stringify(ended)).toBe(false);
        if (target === "git") expectForward(scene);
      }
    },
    300_000,
  );
});

/** The clone of the scene, and others of the same remote. */
function foldersOf(scene: Scene, clones: number): string[] {
  return Array.from({ length: clones }, (_, at) => {
    const folder = join(scene.top, `work${at === 0 ? "" : at}`);
    if (at > 0) cpSync(scene.work, folder, { recursive: true, verbatimSymlinks: true });
    return folder;
  });
}

async function run(folder: string, command: Command): Promise<Ended> {
  const { stdout, stderr } = await program.run({ folder, command });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Ended;
}

/** Who won stands in the ledger, who failed too, and who lost says to what. */
function expectTold(scene: Scene, { status, said }: Ended): void {
  expect([0, 1, 3], said).toContain(status);
  const [, id, how] = /(production-\d+) (is live and healthy|failed)/.exec(said) ?? [];
  const events = scene.ledger().map(({ message }) => message.split("\n")[0]);
  if (status === 3) expect(said).toMatch(WHY);
  else if (status === 1) expect(events).toContain(`${id} rolled-back`);
  else if (how !== undefined) expect(events).toContain(`${id} healthy`);
  else expect(said).toMatch(/is live and healthy already/);
}

/** Whatever became live, it did so under a higher epoch than what was live before. */
function expectForward(scene: Scene): void {
  const log = git(scene.remote, "log", "--reverse", "--format=%B", "policy-live/production");
  const epochs = [...log.matchAll(/^Archi3-Epoch: (\d+)$/gm)].map(([, epoch]) => Number(epoch));
  expect(epochs.length).toBeGreaterThan(2);
  expect(epochs).toEqual([...epochs].sort((a, b) => a - b));
}
