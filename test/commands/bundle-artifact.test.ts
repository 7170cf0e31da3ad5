import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bringBundle, keepBundle } from "../../src/commands/bundle-artifact.ts";
import { PolicyError } from "../../src/errors.ts";
import { GitHub } from "../github/github.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archi3-artifact-"));
  // The client tells its steps as workflow commands, which a runner of these tests would obey.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function failure(work: Promise<unknown>) {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (!(error instanceof PolicyError)) throw new Error(`no error of ours but ${String(error)}`);
  expect([error.code, error.status]).toEqual(["E_ARTIFACT", 4]);
  return error.parts;
}

test("of an artifact that the run has not is said who would have kept it", async () => {
  await using github = await GitHub.start();
  const env = {
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: github.runtimeToken("12", "34"),
    GITHUB_SERVER_URL: "https://github.com",
  };
  // The client reads its own environment.
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(await failure(bringBundle("policy-bundle", folder, env))).toMatchObject({
    where: "with: bundle: artifact:policy-bundle",
    why: "this run has no artifact policy-bundle",
    mend: "let this job need the one that keeps it (`command: bundle` with `bundle-artifact: policy-bundle`), and run both",
  });
});

test("where there are no artifacts, that is told, and no job is blamed", async () => {
  const brought = await failure(
    bringBundle("policy-bundle", folder, { ACTIONS_RESULTS_URL: "http://127.0.0.1/" }),
  );
  expect(brought.why).toBe("ACTIONS_RUNTIME_TOKEN is not set; GitHub sets it in steps that run an action");
  expect(brought.mend).toMatch(/^use the action on a runner that has artifacts; or leave the input empty/);
  const kept = await failure(keepBundle("policy-bundle", join(folder, "b.tar.gz"), folder, {}));
  expect(kept.mend).toMatch(/^leave the input empty/);
});
