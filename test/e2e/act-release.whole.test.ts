import { describe, expect, test } from "vitest";
import { GitHub } from "../github/github.ts";
import { actIsMissing } from "./act/act.ts";
import { POLICIES, Stage } from "./act/stage.ts";

const CONFIG = `policies: policies
environments:
  development:
    target: { type: git }
  staging:
    after: development
    target: { type: git }
  production:
    after: staging
    evidence: [end-to-end]
    target: { type: git }
    github: { deploy: production, rollback: production-rollback }
ledger: { remote: origin }
`;
const RELEASE = ".github/workflows/release.yml";

function testWithAct(name: string, run: () => Promise<void>): void {
  const needs = actIsMissing ? " (needs act and Node 24: run script/setup-integration)" : "";
  test.skipIf(actIsMissing)(`${name}${needs}`, run);
}

describe("x", () => {
  testWithAct("releases", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    using stage = new Stage(github, { "archi3.yaml": CONFIG });
    stage.git;
    const event = stage.release((s) => s.write("notes.md", "x\n"));
    const run = await stage.run(event, { workflow: RELEASE });
    console.log(run.printed, run.complaints, run.jobs, run.steps, run.outputs, run.summary, run.annotations);
    expect(run.status).toBe(0);
  });
});
