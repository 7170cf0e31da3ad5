import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { actIsMissing, type Event, type WorkflowRun } from "./act/act.ts";
import { type GitHub, startGitHub } from "./act/github.ts";
import { rewriteForAct } from "./act/rewrite.ts";
import { STAND_IN, Stage } from "./act/stage.ts";
import { once, ROOT } from "./run.ts";

/** The starter workflow runs in a policy repository, under a runner that reads it as GitHub's does. */

/** The action that runs. */
const ACTION = STAND_IN;

const AGENT = "policies/agents/reefer-monitor.yaml";

function testWithAct(name: string, run: () => Promise<void>): void {
  const needs = actIsMissing ? " (needs act and Node 24: run script/setup-integration)" : "";
  test.skipIf(actIsMissing)(`${name}${needs}`, run);
}

/** One run of the starter, or of another workflow, for one thing that happens to the policies. */
async function runOf(
  happening: (stage: Stage) => Event,
  { access = "write", workflow }: { access?: "read" | "write"; workflow?: string } = {},
): Promise<{ run: WorkflowRun; requests: GitHub["requests"] }> {
  await using github = await startGitHub(access);
  using stage = new Stage(ACTION, github);
  const event = happening(stage);
  return { run: await stage.run(event, workflow), requests: github.requests };
}

function harmless(stage: Stage): void {
  stage.write(AGENT, `${stage.read(AGENT)}# a note\n`);
}

function harmful(stage: Stage): void {
  stage.write(AGENT, `${stage.read(AGENT)}# broken\n`);
}

/** What the action saw around it. */
function seen({ printed }: WorkflowRun): unknown {
  return JSON.parse(/^seen (.*)$/m.exec(printed)?.[1] ?? "null");
}

const goodPullRequest = once(() => runOf((stage) => stage.pullRequest(harmless)));
const badPullRequest = once(() => runOf((stage) => stage.pullRequest(harmful)));

describe("a pull request", () => {
  testWithAct("that is right passes", async () => {
    const { run } = await goodPullRequest();
    expect(run, run.complaints).toMatchObject({ status: 0, jobs: { validate: "success" } });
  });

  testWithAct("shows its verdict in a check run", async () => {
    const { requests } = await goodPullRequest();
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /repos/owner/policies/check-runs",
      "PATCH /repos/owner/policies/check-runs/1",
    ]);
    expect(requests.at(-1)?.body).toEqual({ status: "completed", conclusion: "success" });
  });

  testWithAct("gives outputs, a summary and a step afterwards", async () => {
    const { run } = await goodPullRequest();
    expect(run.outputs).toEqual({
      validate: {
        conclusion: "success",
        errors: "0",
        "check-run-url": "https://github.com/owner/policies/runs/1",
      },
    });
    expect(run.summary).toBe("# success\n");
    expect(run.steps.map(({ stage, step, result }) => `${stage} ${step}: ${result}`)).toContain(
      "Post Validate the policies: success",
    );
    expect(run.printed).toContain("after success");
  });

  testWithAct("is checked out as its merge commit with both parents, and nothing before", async () => {
    const { run } = await goodPullRequest();
    expect(seen(run)).toEqual({
      node: "v24",
      event: "pull_request",
      ref: "refs/pull/7/merge",
      commit: true,
      parents: 2,
      shallow: "true",
      matrix: "{}",
      suggest: "false",
      artifacts: true,
    });
  });

  testWithAct("that is wrong fails, after everything was said", async () => {
    const { run, requests } = await badPullRequest();
    expect(run.jobs).toEqual({ validate: "failure" });
    expect(run.status).not.toBe(0);
    expect(run.outputs["validate"]).toMatchObject({ conclusion: "failure", errors: "1" });
    expect(requests.at(-1)?.body).toEqual({ status: "completed", conclusion: "failure" });
    expect(run.annotations).toEqual([]);
    expect(run.summary).toBe("# failure\n");
    expect(run.printed).toContain("after failure");
  });

  testWithAct("of a fork gets annotations in place of the check run, and the same verdict", async () => {
    const { run, requests } = await runOf((stage) => stage.pullRequest(harmful), { access: "read" });
    expect(run.jobs).toEqual({ validate: "failure" });
    expect(requests.map(({ method }) => method)).toEqual(["POST"]);
    expect(run.annotations).toEqual([
      { level: "error", message: "broken", properties: { file: AGENT, line: "1", title: "Stand-in" } },
    ]);
  });
});

describe("other triggers", () => {
  testWithAct("the merge queue", async () => {
    const { run } = await runOf((stage) => stage.mergeGroup(harmless));
    expect(run, run.complaints).toMatchObject({ status: 0, jobs: { validate: "success" } });
    expect(seen(run)).toMatchObject({
      event: "merge_group",
      ref: expect.stringMatching(/^refs\/heads\/gh-readonly-queue\/main\/pr-7-/),
      parents: 1,
      shallow: "true",
      commit: true,
    });
  });

  testWithAct("a push to the default branch", async () => {
    const { run } = await runOf((stage) => stage.push(harmful));
    expect(run.jobs).toEqual({ validate: "failure" });
    expect(seen(run)).toMatchObject({ event: "push", ref: "refs/heads/main", parents: 1, commit: true });
  });
});

describe("a reusable workflow", () => {
  const CALLED = [
    { name: "validate", suggest: "false" },
    { name: "validate-and-suggest", suggest: "true" },
  ];

  for (const { name, suggest } of CALLED) {
    testWithAct(`${name} hands its outputs to whoever calls it`, async () => {
      const workflow = ".github/workflows/outputs.yml";
      const { run } = await runOf(
        (stage) => {
          stage.write(workflow, callerOf(name));
          return stage.push(harmless);
        },
        { workflow },
      );
      expect(run.jobs, run.complaints).toEqual({ validate: "success", after: "success" });
      expect(seen(run)).toMatchObject({ suggest });
      expect(JSON.parse(/^outputs (.*)$/m.exec(run.printed)?.[1] ?? "null")).toMatchObject({
        conclusion: "success",
        errors: "0",
        "check-run-url": "https://github.com/owner/policies/runs/1",
      });
    });
  }
});

/** A workflow that calls one of ours and prints its outputs, in one line. */
function callerOf(name: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
  const outputs = "${{ toJSON(needs.policies.outputs) }}";
  return `on: push
jobs:
  policies:
    uses: owner/archi3-policy/.github/workflows/${name}.yml@v1
    with:
      config: archi3.yaml
  after:
    needs: policies
    runs-on: ubuntu-latest
    steps:
      - run: echo outputs $OUTPUTS
        env:
          OUTPUTS: ${outputs}
`;
}

describe("what is rewritten for act", () => {
  const SOURCE = { repository: "owner/archi3-policy", ref: "v1" };

  /** A workflow with everything that act refuses, in both ways of writing it, and what act gets. */
  const CASES = [
    { text: "    uses: $/action # ours\n", becomes: "    uses: owner/archi3-policy/action@v1 # ours\n" },
    {
      text: '    uses: "$/.github/workflows/a.yml"\n',
      becomes: "    uses: owner/archi3-policy/.github/workflows/a.yml@v1\n",
    },
    { text: "environment: { name: a, deployment: false }\n", becomes: "environment: { name: a }\n" },
    { text: "environment: { deployment: false, name: a }\n", becomes: "environment: { name: a }\n" },
    {
      text: "environment:\n  name: a\n  deployment: false # why\nnext: 1\n",
      becomes: "environment:\n  name: a\nnext: 1\n",
    },
    { text: "concurrency:\n  queue: max\n  group: a\n", becomes: "concurrency:\n  group: a\n" },
    { text: "concurrency:\n  group: a\n  queue: max", becomes: "concurrency:\n  group: a\n" },
    { text: "queue: max\ndeployment: false\nuses: a/b@v1\n", becomes: undefined },
    { text: "with:\n  queue: max\n  uses: ./a\n  text: 'uses: $/b'\n", becomes: undefined },
    { text: "run: |\n  uses: $/action\n  queue: max\n", becomes: undefined },
  ];

  test.each(CASES)("$text", ({ text, becomes = text }) => {
    expect(rewriteForAct(text, SOURCE)).toBe(becomes);
  });

  const folder = join(ROOT, ".github/workflows");

  test.each(readdirSync(folder))("is all that differs in %s", (name) => {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    const copied = rewriteForAct(lines.join("\n"), SOURCE).split("\n");
    const gone = lines.filter((line) => !copied.includes(line));
    const added = copied.filter((line) => !lines.includes(line));
    for (const line of gone) expect(line).toMatch(/uses: \$\/|deployment:|queue:/);
    for (const line of added)
      expect(line).toMatch(/uses: owner\/archi3-policy\/\S+@v1|environment:|concurrency:/);
    expect(copied.join("\n")).not.toMatch(/^[^#]*(uses: \$\/|deployment:|queue:)/m);
    expect(lines.length - copied.length).toBe(gone.length - added.length);
  });

  test("is nothing in a starter", () => {
    for (const name of readdirSync(join(ROOT, "workflows"))) {
      const text = readFileSync(join(ROOT, "workflows", name), "utf8");
      expect(rewriteForAct(text, SOURCE)).toBe(text);
    }
  });
});
