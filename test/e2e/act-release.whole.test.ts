import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { GitHub } from "../github/github.ts";
import { actIsMissing, type WorkflowRun } from "./act/act.ts";
import { type Happening, POLICIES, Stage } from "./act/stage.ts";

/*
 * The starters that promote and roll back, as a policy repository has them, against a stand-in for GitHub and a real git
 * repository: what only the whole can show.
 */

function testWithAct(name: string, run: () => Promise<void>): void {
  const needs = actIsMissing ? " (needs act and Node 24: run script/setup-integration)" : "";
  test.skipIf(actIsMissing)(`${name}${needs}`, { timeout: 240_000 }, run);
}

const RELEASE = ".github/workflows/release.yml";
const ROLLBACK = ".github/workflows/rollback.yml";
const CALLER = ".github/workflows/caller.yml";
const AGENT = "policies/agents/reefer-monitor.yaml";

const REVIEWERS = { users: ["alice"], "prevent-self-review": true };

/** Three environments, each a branch; what a test is about is added to production. */
function configOf(production: object = {}, development: object = { target: { type: "git" } }): string {
  return stringify({
    policies: "policies",
    environments: {
      development,
      staging: { after: "development", target: { type: "git" } },
      production: {
        ...{ after: "staging", target: { type: "git" } },
        github: { rollback: "production-rollback" },
        ...production,
      },
    },
    ledger: { remote: "origin" },
  });
}

/** Tests of staging that pass, as the starter wants them. */
const TESTS = [
  "#!/bin/sh",
  'echo "$DEPLOYMENT_ID" > tested.txt',
  `echo '<testsuite tests="2" failures="0"/>' > staging-tests.xml`,
  "",
].join("\n");

/** The two agents only: policies that are right by themselves, and quickly read. */
const SMALL = {
  ...{ "policies/core": undefined, "policies/environments": undefined, "policies/templates": undefined },
  "tests/staging/run": TESTS,
};

function stageOf(github: GitHub, config: string, more: { [path: string]: string } = {}): Stage {
  return new Stage(github, { ...SMALL, "archi3.yaml": config, ...more });
}

/** A change of one agent, by a version that can be found again. */
function version(patch: number): (stage: Stage) => void {
  return (stage) =>
    stage.write(AGENT, stage.read(AGENT).replace(/version: "0\.3\.\d+"/, `version: "0.3.${patch}"`));
}

/** Makes a version live in development and staging, from somebody's own machine. */
function seed(stage: Stage, patch: number): Happening {
  const event = stage.release(version(patch));
  stage.cli("deploy", "--environment", "development");
  stage.cli("deploy", "--environment", "staging");
  return event;
}

/** Which version is live in an environment; undefined for none. */
function liveIn(stage: Stage, environment: string): string | undefined {
  const text = stage.git("show", `policy-live/${environment}:agents/reefer-monitor.yaml`);
  return /version: "(0\.3\.\d+)"/.exec(text)?.[1];
}

interface RecordOnLedger {
  event: string;
  id: string;
  time: string;
  approvers?: string[];
  gates?: { gate: string; reason: string }[];
  evidence?: { name: string; result: string };
  restores?: string;
  "run-url"?: string;
}

/** The ledger of an environment, oldest first. */
function ledgerOf(stage: Stage, environment: string): RecordOnLedger[] {
  const branch = `policy-ledger/${environment}`;
  const commits = stage.git("rev-list", "--reverse", branch).split("\n");
  return commits.map((commit) => JSON.parse(stage.git("show", `${commit}:record.json`)));
}

const eventsOf = (stage: Stage, environment: string) =>
  ledgerOf(stage, environment).map(({ event, id }) => `${event} ${id}`);

/** A workflow that calls promote.yml for production, and nothing else. */
function callerOf(given: { [input: string]: unknown }): string {
  return stringify({
    on: ["push", "workflow_dispatch"],
    jobs: {
      promote: {
        uses: "owner/archi3-policy/.github/workflows/promote.yml@v1",
        with: { environment: "production", bundle: "@after", ...given },
      },
    },
  });
}

const expression = (text: string) => `\${{ ${text} }}`;

/** The job that deploys, alone. */
const AGAIN = ".github/workflows/again.yml";
const AGAIN_TEXT = stringify({
  on: { workflow_dispatch: { inputs: { digest: { type: "string" }, hash: { type: "string" } } } },
  jobs: {
    deploy: {
      "runs-on": "ubuntu-latest",
      steps: [
        { uses: "actions/checkout@v7" },
        {
          uses: "owner/archi3-policy@v1",
          with: {
            command: "deploy",
            environment: "production",
            bundle: expression("inputs.digest"),
            "plan-hash": expression("inputs.hash"),
          },
        },
      ],
    },
  },
});

/** When a record was written. @param at its place, from the end where it is negative */
function timeOf(stage: Stage, environment: string, at: number): string {
  return ledgerOf(stage, environment).at(at)?.time ?? "";
}

function hasBranch(stage: Stage, name: string): boolean {
  return stage.git("for-each-ref", `refs/heads/${name}`) !== "";
}

async function untilTrue(is: () => boolean): Promise<void> {
  while (!is()) await setTimeout(50);
}

/** For a public repository GitHub attests. */
function makePublic({ path }: Happening): void {
  const payload = JSON.parse(readFileSync(path, "utf8"));
  payload.repository.visibility = "public";
  writeFileSync(path, JSON.stringify(payload));
}

function protect(github: GitHub): void {
  github.environments.set("production", { users: ["alice"], preventSelfReview: true });
}

function approve(github: GitHub, run: number): void {
  github.runs.review({ run, state: "approved", by: "alice", environments: ["production"] });
}

/** What a run shows, for a failure's message. */
const shown = (run: WorkflowRun) => `${run.complaints}\n${run.printed}`;

describe("the release starter", () => {
  testWithAct("with the workflows copied beside it, deploys to a folder of a runner that stays", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    const development = { target: { type: "directory", path: "live/development" } };
    const files = { ...SMALL, "archi3.yaml": configOf({ soak: "1h" }, development) };
    using stage = new Stage(github, files, "copied");
    const event = stage.release(version(1));
    const onDisk = stage.keepOnRunner("live");
    const run = await stage.run(event, { workflow: RELEASE });
    expect(run.status, shown(run)).toBe(0);
    expect(onDisk("development/current/agents/reefer-monitor.yaml")).toContain('version: "0.3.1"');
    expect(eventsOf(stage, "development")).toEqual(["intent development-1", "healthy development-1"]);
    expect(liveIn(stage, "staging")).toBe("0.3.1");
  });

  testWithAct("takes a change through three environments, the last one approved", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    protect(github);
    approve(github, 1);
    using stage = stageOf(github, configOf({ evidence: ["end-to-end"], reviewers: REVIEWERS }));
    const event = stage.release(version(1));
    makePublic(event);
    const run = await stage.run(event, { workflow: RELEASE });
    expect(run.status, shown(run)).toBe(0);
    for (const environment of ["development", "staging", "production"]) {
      expect(liveIn(stage, environment)).toBe("0.3.1");
      expect(eventsOf(stage, environment).slice(0, 2)).toEqual([
        `intent ${environment}-1`,
        `healthy ${environment}-1`,
      ]);
    }
    // Built once, and the same everywhere.
    expect(github.artifacts.all.map(({ name }) => name)).toEqual(["policy-bundle"]);
    const { digest = "none" } = run.outputs["bundle"] ?? {};
    expect(run.printed).toContain(`attested policy-bundle ${digest}`);
    expect(ledgerOf(stage, "production")[0]).toMatchObject({ digest });
    expect(ledgerOf(stage, "staging")[2]).toMatchObject({
      event: "evidence",
      id: "staging-1",
      evidence: { name: "end-to-end", result: "pass" },
    });
    const [intent] = ledgerOf(stage, "production");
    expect(intent).toMatchObject({
      approvers: ["alice"],
      "run-url": `https://github.com/${POLICIES}/actions/runs/1`,
    });
    expect(intent?.gates).toContainEqual({ gate: "approval", verdict: "pass", reason: "approved by alice" });
    // What the approver reads, before the gate.
    expect(run.summary).toMatch(/\*\*production\*\*: `[0-9a-f]{12}` goes live where nothing is/);
    expect(run.summary).toContain("the approval is yours to give");
    expect(
      github.deployments.all.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state]),
    ).toEqual([
      ["development", "success"],
      ["staging", "success"],
      ["production", "success"],
    ]);
    expect(github.violations).toEqual([]);
  });
});

describe("a promotion to production", () => {
  testWithAct(
    "is refused where its plan went stale before it was deployed, also when it is run again",
    async () => {
      await using github = await GitHub.start({ repository: POLICIES });
      protect(github);
      approve(github, 1);
      using stage = stageOf(github, configOf({ reviewers: REVIEWERS }), {
        [CALLER]: callerOf({}),
        [AGAIN]: AGAIN_TEXT,
      });
      const event = seed(stage, 1);
      // While GitHub says how it protects the environment, the plan has read the ledger already.
      github.fault("repos/get-environment", { kind: "slow", ms: 15_000 });
      const planned = github.next("repos/get-environment");
      const running = stage.run(event, { workflow: CALLER });
      await planned;
      stage.others(version(2));
      stage.cli(
        "deploy",
        "--environment",
        "production",
        "--break-glass",
        "--reason",
        "somebody else was first",
      );
      const run = await running;
      expect(run.status, shown(run)).toBe(1);
      expect(run.jobs).toMatchObject({ plan: "success", deploy: "failure" });
      const stale = expect.stringMatching(
        /^production was not changed.*the plan is stale: [0-9a-f]{12} was approved/s,
      );
      expect(run.annotations).toContainEqual(expect.objectContaining({ level: "error", message: stale }));
      expect(eventsOf(stage, "production")).toEqual(["intent production-1", "healthy production-1"]);

      // The job alone, as GitHub runs it again: with what the plan said then, and with the approval of then.
      const { digest = "", "plan-hash": hash = "" } = run.outputs["plan"] ?? {};
      const again = await stage.run(stage.dispatch({ digest, hash }), { workflow: AGAIN, attempt: 2 });
      expect(again.status, shown(again)).toBe(1);
      expect(again.annotations).toContainEqual(expect.objectContaining({ level: "error", message: stale }));
      expect(ledgerOf(stage, "production")).toHaveLength(2);
    },
  );

  testWithAct("waits for a soak as long as it may, and is resumed where it may not", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    using stage = stageOf(github, configOf({ soak: "25s" }), { [CALLER]: callerOf({ wait: "2m" }) });
    seed(stage, 1);
    const early = await stage.run(stage.dispatch({ environment: "production" }), { workflow: RELEASE });
    expect(early.status, shown(early)).toBe(1);
    expect(early.jobs).toMatchObject({ plan: "failure" });
    expect(early.outputs["plan"]).toMatchObject({
      decision: "wait",
      "possible-from": expect.stringMatching(/^20/),
    });
    expect(early.annotations).toContainEqual({
      level: "notice",
      message: expect.stringMatching(
        /Go on then: gh workflow run \S+ --repo owner\/policies -f environment=production; or/,
      ),
      properties: { title: expect.stringContaining("production may be deployed from") },
    });
    // It may wait: the same promotion, and the job ends when the soak is over.
    const waiting = await stage.run(stage.dispatch({}), { workflow: CALLER, id: 2 });
    expect(waiting.status, shown(waiting)).toBe(0);
    expect(liveIn(stage, "production")).toBe("0.3.1");
    const soaked =
      (Date.parse(timeOf(stage, "production", 0)) - Date.parse(timeOf(stage, "staging", 1))) / 1000;
    expect(soaked).toBeGreaterThanOrEqual(25);
    // A push leaves what comes too early for later, and the run passes; the schedule takes it up.
    const pushed = await stage.run(stage.release(version(2)), { workflow: RELEASE, id: 3 });
    expect(pushed.status, shown(pushed)).toBe(0);
    expect([liveIn(stage, "staging"), liveIn(stage, "production")]).toEqual(["0.3.2", "0.3.1"]);
    const due = () => stage.run(stage.schedule("23 7 * * 1-5"), { workflow: RELEASE, id: 4 });
    await setTimeout(Math.max(0, Date.parse(timeOf(stage, "staging", -1)) + 26_000 - Date.now()));
    const scheduled = await due();
    expect(scheduled.status, shown(scheduled)).toBe(0);
    expect(scheduled.outputs["status"]).toMatchObject({ promotable: '["production"]' });
    expect(liveIn(stage, "production")).toBe("0.3.2");
    const nothing = await due();
    expect(nothing.status, shown(nothing)).toBe(0);
    expect(nothing.jobs).not.toHaveProperty("plan");
    // What is live already is asked nobody about, though a push came.
    const same = await stage.run(
      stage.release((author) => author.write("notes.md", "nothing of the policies\n")),
      { workflow: RELEASE, id: 6 },
    );
    expect(same.status, shown(same)).toBe(0);
    expect(same.outputs["plan"]).toMatchObject({ decision: "none" });
    expect(same.jobs).not.toHaveProperty("deploy");
  });

  testWithAct("that is cancelled leaves an intent in doubt, which the next run resolves", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    const check = { name: "smoke", type: "command", command: ["node", "checks/smoke.mjs"], timeout: "2m" };
    using stage = stageOf(github, configOf({ verify: { checks: [check] } }), {
      ...{ [CALLER]: callerOf({}), "checks/smoke.mjs": "setTimeout(() => {}, 60_000);\n" },
    });
    const event = seed(stage, 1);
    const stop = new AbortController();
    const running = stage.run(event, { workflow: CALLER, signal: stop.signal });
    // GitHub is told of the deployment when its intent is on the ledger; then it is activated, and the check goes on.
    await github.next("repos/create-deployment");
    await untilTrue(() => hasBranch(stage, "policy-live/production"));
    stop.abort();
    const cancelled = await running;
    expect(cancelled.status).not.toBe(0);
    expect(eventsOf(stage, "production")).toEqual(["intent production-1"]);
    github.runs.set({ id: 1, status: "completed", conclusion: "cancelled" });

    const next = stage.release((author) => {
      author.write("checks/smoke.mjs", "process.exit(0);\n");
    });
    const resolved = await stage.run(next, { workflow: CALLER, id: 2 });
    expect(resolved.status, shown(resolved)).toBe(0);
    expect(eventsOf(stage, "production")).toEqual(["intent production-1", "healthy production-1"]);
    expect(liveIn(stage, "production")).toBe("0.3.1");
    expect(github.deployments.all.at(-1)?.statuses.at(-1)?.state).toBe("success");
  });
});

describe("the rollback starter", () => {
  testWithAct("makes an older deployment live, with few calls, where no reviewer is asked", async () => {
    await using github = await GitHub.start({ repository: POLICIES });
    protect(github);
    using stage = stageOf(github, configOf({ reviewers: REVIEWERS }));
    for (const patch of [1, 2, 3]) {
      seed(stage, patch);
      stage.cli("deploy", "--environment", "production", "--break-glass", "--reason", "a test");
    }
    const older = {
      environment: "production",
      "deployment-id": "production-1",
      reason: "Agents answer with errors",
    };
    const run = await stage.run(stage.dispatch(older), { workflow: ROLLBACK });
    expect(run.status, shown(run)).toBe(0);
    expect(run.outputs["find"]).toMatchObject({ "github-environment": "production-rollback" });
    expect(liveIn(stage, "production")).toBe("0.3.1");
    expect(ledgerOf(stage, "production").slice(-2)).toMatchObject([
      { event: "intent", id: "production-7", restores: "production-1", reason: "Agents answer with errors" },
      { event: "healthy", id: "production-7" },
    ]);
    expect(github.requests.length).toBeLessThanOrEqual(8);
    expect(run.summary).toContain("production-7 is live and healthy");
    expect(github.violations).toEqual([]);

    // Empty: the last healthy one that nobody has gone back from.
    const last = await stage.run(stage.dispatch({ ...older, "deployment-id": "" }), {
      workflow: ROLLBACK,
      id: 2,
    });
    expect(last.status, shown(last)).toBe(0);
    expect(liveIn(stage, "production")).toBe("0.3.2");
  });
});
