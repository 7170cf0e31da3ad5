import { expect, test } from "vitest";
import { monitorStoreOf, openPromotion } from "../../src/commands/promotion.ts";
import { NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import { Folder } from "../e2e/run.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const FILES = { "archi3.yaml": "ledger: { remote: none }\n", "archi3/policies/agents/a.yaml": "a: 1\n" };

/** What monitor keeps, as a command opens it in a folder. */
async function storeIn(folder: string, env: { [name: string]: string } = {}) {
  const promotion = await openPromotion({}, recordingTerminal(folder), "archi3-policy 0.1.0", env);
  return monitorStoreOf(promotion);
}

test("what monitor keeps is a branch of the repository, by whoever runs it", async () => {
  using repository = TestRepository.with(FILES);
  const store = await storeIn(repository.path, { GITHUB_ACTOR: "octocat" });
  const saved = await store.save(await store.read("required"), NOTHING_SEEN, "Looked");
  expect(saved.is).toBe("saved");
  expect(repository.git("log", "--format=%an: %s", "policy-monitor")).toBe("octocat: Looked");
});

test("without a repository, or on a disk that is thrown away, nothing is kept", async () => {
  using folder = new Folder(FILES);
  expect(await refusal(() => storeIn(folder.path))).toMatch(/^E_MONITOR 2 .*: this is no git repository/);
  using repository = TestRepository.with(FILES);
  const hosted = { RUNNER_ENVIRONMENT: "github-hosted" };
  expect(await refusal(() => storeIn(repository.path, hosted))).toMatch(
    /^E_MONITOR 2 ledger\.remote: none: /,
  );
});
