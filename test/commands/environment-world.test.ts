import { mkdirSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { openWorld } from "../../src/commands/environment-world.ts";
import { environmentNamed, openPromotion } from "../../src/commands/promotion.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG = "environments:\n  production: { target: { type: directory, path: live/far/production } }\n";

async function open(repository: TestRepository): Promise<void> {
  const promotion = await openPromotion({}, recordingTerminal(repository.path), "0.0.0", {});
  await openWorld(environmentNamed("production", promotion), promotion);
}

test("a link that is committed leads no target out of the repository; a machine's own does as it likes", async () => {
  using elsewhere = TestRepository.with({});
  using repository = TestRepository.with({ "archi3.yaml": CONFIG, "policies/agents/a.yaml": "a: 1\n" });
  await open(repository);
  mkdirSync(repository.at("live"));
  symlinkSync(elsewhere.path, repository.at("live/far"));
  await open(repository);
  repository.git("add", "live/far");
  expect(await refusal(() => open(repository))).toMatch(
    /^E_CONFIG 2 environments\.production\.target: .*: live\/far is a symbolic link that git tracks/,
  );
});
