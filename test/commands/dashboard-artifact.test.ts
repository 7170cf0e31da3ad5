import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RunnerStep } from "../../src/adapters/runner.ts";
import { keepDashboard } from "../../src/commands/dashboard-artifact.ts";
import { GitHub } from "../github/github.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archi3-dashboard-"));
  writeFileSync(join(folder, "page.html"), "<!doctype html>\n");
  writeFileSync(join(folder, "numbers.prom"), "# EOF\n");
  // The client tells its steps as workflow commands, which a runner of these tests would obey.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A step of the run 12 on a stand-in. */
function keeping(github: GitHub, { attempt = "1", matrix = "null", page = "page.html" } = {}) {
  const env = {
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: github.runtimeToken("12", "34"),
    GITHUB_SERVER_URL: "https://github.com",
  };
  // The client reads its own environment.
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const step: RunnerStep = {
    ...{ repository: "octo/policies", sha: "", ref: "", eventName: "schedule", runId: "12" },
    ...{ runAttempt: attempt, workflow: "Monitor", job: "monitor", step: "", apiUrl: github.url },
    ...{ serverUrl: "https://github.com", temporaryFolder: folder, action: undefined, debug: false },
  };
  const files = { dashboard: join(folder, page), metrics: join(folder, "numbers.prom") };
  return keepDashboard({ name: "policy-dashboard", ...files, matrix }, step, env);
}

test("a browser opens the page from the run: it is not packed, and the numbers lie beside it", async () => {
  await using github = await GitHub.start();
  const { published, notes } = await keeping(github);
  const [page, numbers] = github.artifacts.all;
  expect(page).toMatchObject({ name: "policy-dashboard.html", mimeType: "text/html" });
  expect(String(page?.bytes)).toBe("<!doctype html>\n");
  expect(numbers?.name).toBe("policy-dashboard.prom");
  expect(String(numbers?.bytes)).toBe("# EOF\n");
  expect(published.outputs).toEqual({
    "dashboard-url": `https://github.com/octo/policies/actions/runs/12/artifacts/${page?.id}`,
  });
  expect(notes).toEqual([]);
  expect(github.violations).toEqual([]);
});

test("neither a later attempt nor a job of the same matrix takes another's name", async () => {
  await using github = await GitHub.start();
  for (const given of [
    {},
    { attempt: "2" },
    { matrix: '{"environment":"staging"}' },
    { matrix: '{"environment":"qa"}' },
  ])
    expect((await keeping(github, given)).notes).toEqual([]);
  expect(github.artifacts.all.map(({ name }) => name).filter((name) => name.endsWith(".html"))).toEqual([
    "policy-dashboard.html",
    "policy-dashboard-attempt-2.html",
    "policy-dashboard-environment-staging.html",
    "policy-dashboard-environment-qa.html",
  ]);
});

test("what cannot be kept is a note that says why", async () => {
  await using github = await GitHub.start();
  await keeping(github);
  const again = await keeping(github);
  expect(again).toEqual({ published: {}, notes: [expect.stringContaining("give one of the two another")] });
  const missing = await keeping(github, { page: "nowhere.html", attempt: "3" });
  expect(missing.notes).toEqual([expect.stringMatching(/^policy-dashboard-attempt-3\.html was not kept/)]);
});
