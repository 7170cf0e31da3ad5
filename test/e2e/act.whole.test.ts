import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Report } from "../../src/report/report.ts";
import { GitHub, type Options } from "../github/github.ts";
import { FORK_PERMISSIONS } from "../github/permissions.ts";
import { actIsMissing, refusalOf, type WorkflowRun } from "./act/act.ts";
import { rewriteForAct } from "./act/rewrite.ts";
import { type Happening, POLICIES, PULL_REQUEST, Stage } from "./act/stage.ts";
import { once, ROOT } from "./run.ts";

/**
 * The starter workflow runs in a policy repository with the built action, under a runner that reads workflows as
 * GitHub's does. What the action does in every case is for the tests of the action itself: here is what only the whole
 * can show, with as few runs as that takes.
 */

const AGENT = "policies/agents/reefer-monitor.yaml";

function testWithAct(name: string, run: () => Promise<void>): void {
  const needs = actIsMissing ? " (needs act and Node 24: run script/setup-integration)" : "";
  test.skipIf(actIsMissing)(`${name}${needs}`, run);
}

/** What happened, how the workflow ended, and what GitHub has of it. */
interface Outcome {
  event: Happening;
  run: WorkflowRun;
  github: GitHub;
}

/** One run of the starter, or of another workflow, for one thing that happens to the policies. */
async function runOf(
  happening: (stage: Stage) => Happening,
  { workflow, ...options }: Options & { workflow?: string } = {},
): Promise<Outcome> {
  await using github = await GitHub.start({ repository: POLICIES, ...options });
  using stage = new Stage(github);
  const event = happening(stage);
  const run = await stage.run(event, workflow === undefined ? {} : { workflow });
  return { event, run, github };
}

function harmless(stage: Stage): void {
  stage.write(AGENT, `${stage.read(AGENT)}# a note\n`);
}

/** Two slips, one with a certain mend. */
function harmful(stage: Stage): void {
  const text = stage.read(AGENT);
  stage.write(
    AGENT,
    text.replace('manager: "@cold-chain-manager"', 'manager: "@nobody"').replace("encryption:", "encrypton:"),
  );
}

/** Others move the same lines down on the base, so that the merge commit has them elsewhere than the head. */
function meanwhile(stage: Stage): void {
  stage.write(AGENT, `# moved\n# down\n${stage.read(AGENT)}`);
}

/** The slips where they stand on the head, as a check run shows them. */
const SHOWN = [
  {
    path: AGENT,
    start_line: 17,
    end_line: 17,
    annotation_level: "failure",
    title: "ARC301 unknown reference",
    message: expect.stringContaining('No manager "@nobody" is defined.'),
  },
  {
    path: AGENT,
    start_line: 68,
    end_line: 68,
    annotation_level: "failure",
    title: "ARC101 unknown key",
    message: expect.stringContaining('Unknown key "encrypton"'),
  },
];

/** What was uploaded, as it is in the artifact. */
function reportIn({ artifacts }: GitHub): { name: string | undefined; report: Report; sarif: string[] } {
  const [artifact, ...others] = artifacts.all;
  expect(others).toEqual([]);
  const read = (name: string) => JSON.parse(String(artifact?.files.get(name)));
  const sarif: { runs: { results: { ruleId: string }[] }[] } = read("policy-report.sarif");
  const results = sarif.runs.flatMap((run) => run.results.map(({ ruleId }) => ruleId));
  return { name: artifact?.name, report: read("policy-report.json"), sarif: results };
}

const RUN_URL = `https://github.com/${POLICIES}/actions/runs/1`;

const goodPullRequest = once(() => runOf((stage) => stage.pullRequest(harmless, { meanwhile })));
const badPullRequest = once(() =>
  runOf((stage) => {
    const event = stage.pullRequest(harmful, { meanwhile });
    // The checkout must be enough: nothing can be fetched.
    stage.cutOff();
    return event;
  }),
);
const pullRequestOfFork = once(() =>
  runOf((stage) => stage.pullRequest(harmful, { from: "fork", meanwhile }), {
    permissions: FORK_PERMISSIONS,
  }),
);

describe("a pull request that is right", () => {
  testWithAct("passes", async () => {
    const { run } = await goodPullRequest();
    expect(run, run.complaints).toMatchObject({ status: 0, jobs: { validate: "success" }, annotations: [] });
    expect(run.summary).toContain("Passed");
  });

  testWithAct("shows its verdict in a check run of the head", async () => {
    const { event, github } = await goodPullRequest();
    expect(github.checkRuns.all).toMatchObject([
      {
        headSha: event.head,
        name: "Policy findings",
        status: "completed",
        conclusion: "success",
        annotations: [],
      },
    ]);
    expect(github.violations).toEqual([]);
  });

  testWithAct("has nothing left to do after its job", async () => {
    const { run, github } = await goodPullRequest();
    expect(run.steps).toContainEqual({ stage: "Post", step: "Validate the policies", result: "success" });
    expect(github.requests.map(({ operation }) => operation)).toEqual([
      "checks/list-for-ref",
      "checks/create",
      "checks/update",
      "artifacts/CreateArtifact",
      "blobs/put-block",
      "blobs/put-blocklist",
      "artifacts/FinalizeArtifact",
    ]);
  });
});

describe("a pull request that is wrong", () => {
  testWithAct("fails", async () => {
    const { run } = await badPullRequest();
    expect(run.jobs).toEqual({ validate: "failure" });
    expect(run.status).not.toBe(0);
    expect(run.summary).toContain("Failed: 2 errors");
  });

  testWithAct("is annotated at the lines of its head, and the log repeats none of it", async () => {
    const { event, run, github } = await badPullRequest();
    const [checkRun] = github.checkRuns.all;
    expect(checkRun).toMatchObject({ headSha: event.head, conclusion: "failure" });
    expect(checkRun?.annotations).toMatchObject(SHOWN);
    expect(run.annotations).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  testWithAct(
    "is checked out as its merge commit with both parents, which is all that is needed",
    async () => {
      const { event, run, github } = await badPullRequest();
      expect(run.outputs["validate"]).toMatchObject({ base: event.base });
      expect(github.requests.map(({ operation }) => operation)).not.toContain(
        "repos/compare-commits-with-basehead",
      );
    },
  );

  testWithAct("gives its outputs all the same", async () => {
    const { event, run, github } = await badPullRequest();
    const [checkRun] = github.checkRuns.all;
    const [artifact] = github.artifacts.all;
    expect(run.outputs["validate"]).toEqual({
      conclusion: "failure",
      errors: "2",
      warnings: "0",
      notices: "0",
      new: "2",
      touched: "0",
      existing: "0",
      suppressed: "0",
      base: event.base,
      "check-run-url": `https://github.com/${POLICIES}/runs/${checkRun?.id}`,
      "artifact-url": `${RUN_URL}/artifacts/${artifact?.id}`,
      "report-path": expect.stringMatching(/\.json$/),
      "sarif-path": expect.stringMatching(/\.sarif$/),
    });
  });

  testWithAct("keeps the full report as an artifact", async () => {
    const { github } = await badPullRequest();
    const { name, report, sarif } = reportIn(github);
    expect(name).toBe("policy-report");
    expect(report.findings.map(({ rule, file, status }) => ({ rule, file, status }))).toEqual([
      { rule: "ARC301", file: AGENT, status: "new" },
      { rule: "ARC101", file: AGENT, status: "new" },
    ]);
    expect(sarif).toEqual(["ARC301", "ARC101"]);
  });

  testWithAct("leads to the rules of the very action that ran", async () => {
    const { run } = await badPullRequest();
    expect(run.summary).toContain(
      "https://github.com/owner/archi3-policy/blob/v1/docs/rules.md#arc101-unknown-key",
    );
  });
});

describe("a fork's pull request", () => {
  testWithAct("gets the same verdict and the same report", async () => {
    const [fork, own] = await Promise.all([pullRequestOfFork(), badPullRequest()]);
    expect(fork.run.jobs).toEqual(own.run.jobs);
    expect(reportIn(fork.github).report.findings).toEqual(reportIn(own.github).report.findings);
  });

  testWithAct("has its annotations in the log, since its token may not write", async () => {
    const { run, github } = await pullRequestOfFork();
    expect(github.checkRuns.all).toEqual([]);
    expect(github.requests.filter(({ status }) => status === 403).map(({ operation }) => operation)).toEqual([
      "checks/create",
    ]);
    expect(run.annotations).toEqual(
      SHOWN.map(({ path, start_line, title, message }) => ({
        level: "error",
        message,
        properties: expect.objectContaining({ file: path, line: String(start_line), title }),
      })),
    );
    expect(run.summary).toContain("No check run was made");
    expect(run.outputs["validate"]).not.toHaveProperty("check-run-url");
  });
});

describe("other triggers", () => {
  testWithAct("the merge queue judges what it would merge", async () => {
    const { event, run, github } = await runOf((stage) => stage.mergeGroup(harmful));
    expect(run.jobs, run.complaints).toEqual({ validate: "failure" });
    expect(run.outputs["validate"]).toMatchObject({ base: event.base, new: "2" });
    expect(github.checkRuns.all).toMatchObject([{ headSha: event.head, conclusion: "failure" }]);
    expect(github.checkRuns.all[0]?.annotations).toMatchObject(SHOWN);
  });

  testWithAct("a push of several commits is compared with what was there before all of them", async () => {
    // More than the checkout brings: GitHub is asked for the common ancestor, and git for its files.
    const { event, run, github } = await runOf((stage) => stage.push(harmful, harmless, harmless));
    expect(run.jobs, run.complaints).toEqual({ validate: "failure" });
    expect(run.outputs["validate"]).toMatchObject({ base: event.base, new: "2", existing: "0" });
    expect(github.checkRuns.all).toMatchObject([{ headSha: event.head, conclusion: "failure" }]);
    expect(github.requests.map(({ operation }) => operation)).toContain(
      "repos/compare-commits-with-basehead",
    );
    expect(github.violations).toEqual([]);
  });
});

describe("a reusable workflow", () => {
  const WORKFLOW = ".github/workflows/caller.yml";

  /** A run of a workflow that calls ours, and prints the outputs of the first call afterwards. */
  function called(calls: readonly Called[], happening: (stage: Stage) => Happening): Promise<Outcome> {
    const prepared = (stage: Stage) => {
      stage.write(WORKFLOW, callerOf(calls));
      return happening(stage);
    };
    return runOf(prepared, { workflow: WORKFLOW });
  }

  function outputsIn({ printed }: WorkflowRun): unknown {
    return JSON.parse(/^outputs (.*)$/m.exec(printed)?.[1] ?? "null");
  }

  const suggesting = once(() =>
    called([{ name: "validate-and-suggest", given: { "fail-on": "never" } }], (stage) =>
      stage.pullRequest(harmful, { meanwhile }),
    ),
  );

  testWithAct("hands its outputs to whoever calls it", async () => {
    const { event, run, github } = await suggesting();
    expect(run.jobs, run.complaints).toEqual({ validate: "success", after: "success" });
    expect(outputsIn(run)).toEqual({
      conclusion: "success",
      errors: "2",
      warnings: "0",
      notices: "0",
      new: "2",
      touched: "0",
      existing: "0",
      suppressed: "0",
      base: event.base,
      "check-run-url": `https://github.com/${POLICIES}/runs/${github.checkRuns.all[0]?.id}`,
      "artifact-url": `${RUN_URL}/artifacts/${github.artifacts.all[0]?.id}`,
    });
  });

  testWithAct("that suggests offers certain mends on the lines of the head", async () => {
    const { event, github } = await suggesting();
    expect(github.pulls.reviews).toMatchObject([
      {
        pull: PULL_REQUEST,
        state: "COMMENTED",
        commit: event.head,
        comments: [{ path: AGENT, side: "RIGHT", line: 68, startLine: null }],
      },
    ]);
    expect(github.pulls.reviews[0]?.comments[0]?.body).toContain(
      '```suggestion\n  encryption: "required"\n```',
    );
    expect(github.violations).toEqual([]);
  });

  const twice = once(() => {
    const given = {
      config: "other.yaml",
      "policies-dir": "policies",
      paths: `${AGENT}\npolicies/core\n`,
      type: "agent",
      name: "reefer-monitor-policy",
      "fail-on": "never",
      annotate: "all",
      base: "main",
      format: "json",
      quiet: true,
      verbose: true,
      "check-name": "Parts",
      artifact: "",
    };
    const calls = [
      { name: "validate", given },
      { name: "validate", given: { type: "environment", "check-name": "Parts" } },
    ];
    return called(calls, (stage) => {
      stage.write("other.yaml", "severity: { ARC101: warning }\n");
      // Another policy has a slip too, and nobody asks for it.
      const other = "policies/agents/cold-chain-manager.yaml";
      stage.write(other, stage.read(other).replace("encryption:", "encrypton:"));
      return stage.push(harmful);
    });
  });

  testWithAct("takes the action's inputs", async () => {
    const { run, github } = await twice();
    expect(run.status, run.complaints).toBe(0);
    // Compared with itself, nothing is new.
    const counted = { errors: "1", warnings: "1", new: "0", existing: "2" };
    expect(outputsIn(run)).toMatchObject({ conclusion: "success", ...counted, "artifact-url": "" });
    expect(run.printed).toContain('"rule": "ARC301"');
    const levels = ["failure", "warning"].map((annotation_level) => ({ annotation_level }));
    const shown = github.checkRuns.all.map(({ annotations }) => annotations);
    expect(shown).toContainEqual([expect.objectContaining(levels[0]), expect.objectContaining(levels[1])]);
  });

  testWithAct("called twice has two check runs, though the runner gives both the same names", async () => {
    const { github } = await twice();
    const { all } = github.checkRuns;
    expect(all.map(({ name, annotations }) => [name, annotations.length]).sort()).toEqual([
      ["Parts", 0],
      ["Parts", 2],
    ]);
    expect(new Set(all.map(({ externalId }) => externalId)).size).toBe(2);
    expect(github.artifacts.all.map(({ name }) => name)).toEqual(["policy-report"]);
  });
});

/** A call of a workflow of ours. */
interface Called {
  name: string;
  given: { [input: string]: unknown };
}

/** A workflow that calls ours and prints the outputs of the first call, in one line. */
function callerOf(calls: readonly Called[]): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
  const outputs = "${{ toJSON(needs.call-0.outputs) }}";
  const jobs = calls.map(({ name, given }, at) => [
    `call-${at}`,
    { uses: `owner/archi3-policy/.github/workflows/${name}.yml@v1`, with: given },
  ]);
  const after = {
    needs: "call-0",
    "runs-on": "ubuntu-latest",
    steps: [{ run: "echo outputs $OUTPUTS", env: { OUTPUTS: outputs } }],
  };
  return stringify({ on: ["push", "pull_request"], jobs: { ...Object.fromEntries(jobs), after } });
}

describe("a job that is stopped", () => {
  testWithAct("leaves no check run that seems to go on", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    using stage = new Stage(github);
    const event = stage.pullRequest(harmful);
    github.fault("checks/update", { kind: "hang", carriedOut: false });
    const stop = new AbortController();
    const running = stage.run(event, { signal: stop.signal });
    await github.next("checks/update");
    stop.abort();
    const run = await running;
    expect(run.steps).toContainEqual({ stage: "Post", step: "Validate the policies", result: "success" });
    expect(github.checkRuns.all).toMatchObject([
      { headSha: event.head, status: "completed", conclusion: "failure" },
    ]);
  });
});

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

  testWithAct("is refused by act as it was, and by nothing else", async () => {
    const JOB = "on: push\njobs:\n  a:\n";
    const STEPS = "    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n";
    const refused = [
      `${JOB}    environment: { name: a, deployment: false }\n${STEPS}`,
      `${JOB}    concurrency: { group: a, queue: max }\n${STEPS}`,
      `${JOB}    uses: $/.github/workflows/b.yml\n`,
      `${JOB}${STEPS}      - uses: $/action\n`,
    ];
    expect(refused.map(refusalOf)).toEqual([
      expect.stringContaining("Unknown Property deployment"),
      expect.stringContaining("Unknown Property queue"),
      expect.stringContaining("invalid workflow path"),
      expect.stringContaining("Input string was not in a correct format"),
    ]);
    expect(refusalOf(`${JOB}    environment: { name: a }\n    concurrency: { group: a }\n${STEPS}`)).toBe("");
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
