import { describe, expect, test } from "vitest";
import { GitHub } from "../github/github.ts";
import { actIsMissing } from "./act/act.ts";
import { NOTHING, POLICIES, Stage } from "./act/stage.ts";

/*
 * A repository that `init` has set up, from nothing: its first pull request, and its first release.
 */

function testWithAct(name: string, run: () => Promise<void>): void {
  const needs = actIsMissing ? " (needs act and Node 24: run script/setup-integration)" : "";
  test.skipIf(actIsMissing)(`${name}${needs}`, { timeout: 240_000 }, run);
}

const RELEASE = ".github/workflows/release.yml";

describe.each(["called", "copied"] as const)("a new repository with %s workflows", (how) => {
  testWithAct("has a first pull request that is green, by what it brings itself", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    using stage = new Stage(github, NOTHING);
    const event = stage.pullRequest((author) => author.init(how));
    const run = await stage.run(event);
    expect(run, run.complaints).toMatchObject({ status: 0, jobs: { validate: "success" }, annotations: [] });
    expect(run.summary).toContain("Passed");
    expect(run.summary).toContain("Adopting: `main`");
    expect(run.outputs["validate"]).toMatchObject({ errors: "0", warnings: "0", notices: "0" });
    expect(github.checkRuns.all).toMatchObject([{ headSha: event.head, conclusion: "success" }]);
    expect(github.violations).toEqual([]);
  });

  testWithAct("releases to development and staging, and to production once it has soaked", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    for (const name of ["production", "production-rollback", "production-monitor"])
      github.environments.set(name, { branches: { branches: ["main"] } });
    using stage = new Stage(github, NOTHING);
    const first = stage.release((author) => author.init(how));
    const run = await stage.run(first, { workflow: RELEASE });
    expect(run.status, `${run.complaints}\n${run.printed}`).toBe(0);
    expect(["development", "staging", "production"].map((name) => liveIn(stage, name))).toEqual([
      "development-1",
      "staging-1",
      undefined,
    ]);
    expect(run.outputs["plan"]).toMatchObject({ decision: "wait" });

    // A test waits neither a day nor ten minutes.
    stage.others((author) => {
      const config = author.read("archi3.yaml").replace("soak: 24h", "soak: 0s ");
      author.write("archi3.yaml", config.replace("10m, interval: 60s", "1s, interval: 500ms"));
    });
    const asked = stage.dispatch({ environment: "production" });
    const promoted = await stage.run(asked, { workflow: RELEASE, id: 2 });
    expect(promoted.status, `${promoted.complaints}\n${promoted.printed}`).toBe(0);
    expect(liveIn(stage, "production")).toBe("production-1");
    expect(promoted.printed).toMatch(/live-policies: pass .* policy-live\/production holds production-1/);
    expect(github.violations).toEqual([]);
  });
});

/** Which deployment is live in an environment; undefined for none. */
function liveIn(stage: Stage, environment: string): string | undefined {
  const branch = `policy-live/${environment}`;
  if (stage.git("for-each-ref", `refs/heads/${branch}`) === "") return undefined;
  return JSON.parse(stage.git("show", `${branch}:archi3-release.json`)).id;
}
