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

  testWithAct(
    "releases to development and staging, and leaves production for when it has soaked",
    async () => {
      await using github = await GitHub.start({ repository: POLICIES });
      for (const name of ["production", "production-rollback", "production-monitor"])
        github.environments.set(name, { branches: { branches: ["main"] } });
      using stage = new Stage(github, NOTHING);
      const event = stage.release((author) => author.init(how));
      const run = await stage.run(event, { workflow: ".github/workflows/release.yml" });
      expect(run.status, `${run.complaints}\n${run.printed}`).toBe(0);
      for (const environment of ["development", "staging"])
        expect(stage.git("show", `policy-live/${environment}:archi3-release.json`)).toContain(
          `"id": "${environment}-1"`,
        );
      expect(stage.git("for-each-ref", "refs/heads/policy-live/production")).toBe("");
      expect(run.outputs["plan"]).toMatchObject({ decision: "wait" });
      expect(github.violations).toEqual([]);
    },
  );
});
