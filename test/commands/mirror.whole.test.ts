import { describe, expect, test } from "vitest";
import { Refusal } from "../../src/commands/deployment-world.ts";
import { Mirror, type MirrorPlace } from "../../src/commands/mirror.ts";
import { verifyNow } from "../../src/commands/verify-now.ts";
import type { RecordDraft } from "../../src/release/record.ts";
import { GitHub } from "../github/github.ts";
import { FORK_PERMISSIONS } from "../github/permissions.ts";
import { digestsOf, Stage } from "./deployment-stage.ts";
import { COMMIT, MirroredStage, runOn } from "./mirrored-stage.ts";

const bad = (stage: MirroredStage, name: string) =>
  stage.says.set(digestsOf(name).effectiveDigest, { verdict: "fail", said: "5 of 5 failed" });

const { digest, effectiveDigest } = digestsOf("one");
const INTENT: RecordDraft = {
  event: "intent",
  id: "production-1",
  kind: "deploy",
  actor: "alice",
  digest,
  "effective-digest": effectiveDigest,
};

/** A stage on which these were deployed by workflows. */
async function staged(github: GitHub, ...names: string[]): Promise<MirroredStage> {
  const stage = new MirroredStage(github);
  for (const name of names) await stage.run("all", () => stage.deploy(name));
  return stage;
}

describe("GitHub's deployments", () => {
  test("are made as the API wants them, with their payload, their commit and their pages", async () => {
    await using github = await GitHub.start();
    const stage = new MirroredStage(github);
    stage.environment = {
      ...stage.environment,
      target: { type: "git", branch: undefined, repository: undefined },
    };
    const { end, warned, calls } = await stage.run("all", () => stage.deploy("one"));
    expect([end, warned, calls]).toEqual(["healthy 0", "", 4]);
    const payload = { type: "archi3-policy/1", id: "production-1", kind: "deploy" };
    expect(github.deployments.all).toMatchObject([
      {
        ...{ sha: COMMIT, task: "deploy:archi3-policy", environment: "production", production: true },
        payload: { ...payload, digest, "effective-digest": effectiveDigest },
        transient: false,
      },
    ]);
    const urls = {
      logUrl: "https://github.com/octo-org/policies/actions/runs/7",
      environmentUrl: "https://github.com/octo-org/policies/tree/policy-live/production",
    };
    expect(github.deployments.all[0]?.statuses).toMatchObject([
      { state: "in_progress", description: "being deployed", ...urls },
      { state: "success", description: "live and healthy", ...urls },
    ]);
    const created = github.requests.find(({ operation }) => operation === "repos/create-deployment");
    expect(created?.body).toMatchObject({ required_contexts: [], auto_merge: false });
  });

  test("go with their environment's own name on GitHub, which is made where it is missing", async () => {
    await using github = await GitHub.start();
    const stage = new MirroredStage(github);
    stage.environment = {
      ...stage.environment,
      github: { ...stage.environment.github, deploy: "Production (EU)" },
    };
    await stage.run("all", () => stage.deploy("one"));
    await stage.run("all", () => stage.deploy("two"));
    expect([...github.deployments.environments]).toEqual(["Production (EU)"]);
    expect(stage.states).toEqual(["production-1 inactive", "production-3 success"]);
  });

  test("are not touched outside of a workflow's run, or without a token", async () => {
    await using github = await GitHub.start();
    const stage = new MirroredStage(github);
    const { GITHUB_TOKEN: _token, ...tokenless } = runOn(github);
    const { GITHUB_RUN_ID: _run, ...local } = runOn(github);
    for (const env of [{}, tokenless, local])
      expect((await stage.run("all", () => stage.deploy("one"), env)).calls).toBe(0);
  });

  test("of production are made inactive when they are replaced", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    expect(stage.shown).toEqual([
      "production-1 in_progress success inactive",
      "production-3 in_progress success",
    ]);
  });

  test("follow one that fails, is unclear, or is restored", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one");
    bad(stage, "two");
    expect((await stage.run("all", () => stage.deploy("two"))).end).toBe("rolled-back 1");
    stage.says.set(digestsOf("three").effectiveDigest, { verdict: "inconclusive", said: "no data" });
    expect((await stage.run("all", () => stage.deploy("three"))).end).toBe("inconclusive 1");
    bad(stage, "four");
    // What was live was not healthy, so an older one is restored, which was inactive.
    expect((await stage.run("all", () => stage.deploy("four"))).end).toBe("rolled-back 1");
    expect(stage.shown).toEqual([
      "production-1 in_progress success inactive success",
      "production-3 in_progress failure",
      "production-6 in_progress error",
      "production-8 in_progress failure",
    ]);
  });

  test("follow a verdict that comes later", async () => {
    await using github = await GitHub.start();
    const stage = new MirroredStage(github);
    stage.says.set(digestsOf("one").effectiveDigest, { verdict: "inconclusive", said: "no data" });
    const unclear = await stage.run("all", () => stage.deploy("one"));
    expect(unclear.end).toBe("inconclusive 1");
    stage.says.clear();
    const { warned, calls } = await stage.run("few", async () => {
      const { recorded } = await verifyNow(stage.world(), false);
      expect(recorded).toBe(true);
      throw new Refusal("refused", "it deploys nothing", undefined);
    });
    expect([warned, calls]).toEqual(["", 2]);
    expect(stage.shown).toEqual(["production-1 in_progress error success"]);
  });

  test("of others are neither read nor touched, whatever they look like", async () => {
    await using github = await GitHub.start();
    const ours = { type: "archi3-policy/1", digest, "effective-digest": effectiveDigest, kind: "deploy" };
    const task = "deploy:archi3-policy";
    const strangers = [
      { task: "deploy", payload: { ...ours, id: "production-1" } },
      { task, payload: { ...ours, id: "production-1", type: "other/1" } },
      { task, payload: { ...ours, id: "production-eu-1" } },
      { task, payload: { ...ours, id: "production-1", digest: "sha256:::error::" } },
      { task, payload: "production-1" },
      { task, environment: "staging", payload: { ...ours, id: "production-1" } },
    ].map((one) => github.deployments.add(one));
    for (const one of strangers) github.deployments.setStatus(one, "success");
    const stage = await staged(github, "one", "two");
    expect(stage.states.slice(strangers.length)).toEqual(["production-1 inactive", "production-3 success"]);
    for (const { statuses } of strangers) expect(statuses).toHaveLength(1);
    const read = github.requests.filter(({ path }) => strangers.some(({ id }) => path.includes(`/${id}/`)));
    expect(read).toEqual([]);
  });
});

describe("a rollback", () => {
  test("takes six requests", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two", "three");
    const { end, warned, calls } = await stage.run("few", () => stage.rollBack());
    expect([end, warned, calls]).toEqual(["healthy 0", "", 6]);
    expect(stage.states).toEqual([
      "production-1 inactive",
      "production-3 inactive",
      "production-5 inactive",
      "production-7 success",
    ]);
  });

  test("takes six where it overtakes one that a killed job has left in progress, which it mends", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    const { end } = await stage.run("all", () => stage.deploy("three", { killAt: 3 }));
    expect(end).toMatch(/^killed/);
    expect(stage.states.at(-1)).toBe("production-5 in_progress");
    const { calls } = await stage.run("few", () => stage.rollBack());
    expect(calls).toBe(6);
    expect(stage.states).toEqual([
      "production-1 inactive",
      "production-3 inactive",
      "production-5 error",
      "production-7 success",
    ]);
  });

  test("mends the newest that a job has left which was killed after its last record, in eight at most", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    bad(stage, "three");
    await stage.run("all", () => stage.deploy("three"));
    github.deployments.setStatus(github.deployments.all[2] as never, "in_progress");
    const { calls } = await stage.run("few", () => stage.rollBack());
    expect(calls).toBeLessThanOrEqual(8);
    expect(stage.states[2]).toBe("production-5 failure");
  });

  test("that is refused, and one by a token that cannot be one, ask nothing", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one");
    expect(await stage.run("few", () => stage.rollBack())).toMatchObject({ end: "refused 3", calls: 0 });
    const env = { ...runOn(github), GITHUB_TOKEN: "a\nb" };
    const { end, warned, calls } = await stage.run("few", () => stage.rollBack("production-1"), env);
    expect([end, calls]).toEqual(["healthy 0", 0]);
    expect(warned).toMatch(/^note: .*the token for GitHub cannot be used.*\n$/);
  });

  test("ends before GitHub has answered, and does not fail by it", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    github.fault("repos/list-deployments", { kind: "slow", ms: 600 });
    const { end, warned, msAfter } = await stage.run("few", () => stage.rollBack());
    expect([end, warned]).toEqual(["healthy 0", ""]);
    expect(msAfter).toBeGreaterThan(400);
    expect(stage.states.at(-1)).toBe("production-5 success");
  });

  test("is not told to be run again where GitHub is busy: that would go back further", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    github.fault(() => true, { kind: "secondary-limit", retryAfterSeconds: 60 }, { times: 9 });
    const { end, warned, calls } = await stage.run("few", () => stage.rollBack());
    expect([end, calls], "it is tried for the intent, and for the end").toEqual(["healthy 0", 2]);
    expect(warned).toMatch(/^note: .*rate limit.*; the next deploy there puts them right\n$/);
    expect(warned).not.toMatch(/run the job/);
  });

  test("tells which permission the token lacks, after one request", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    github.access.permissions = { ...FORK_PERMISSIONS, deployments: "none" };
    const { end, warned, calls } = await stage.run("few", () => stage.rollBack());
    expect([end, calls]).toEqual(["healthy 0", 1]);
    expect(warned).toMatch(/^note: .*`deployments: write`.*; the next deploy there puts them right\n$/);
    github.access.permissions = { ...FORK_PERMISSIONS, deployments: "write" };
    stage.unlock();
    await stage.run("all", () => stage.deploy("three"));
    expect(stage.states.sort()).toEqual([
      "production-1 inactive",
      "production-3 inactive",
      "production-5 inactive",
      "production-8 success",
    ]);
  });
});

describe("where GitHub shows otherwise", () => {
  test("a deployment corrects all of it, whether there is something to deploy or not", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two", "three");
    const [one, two, three] = github.deployments.all;
    if (one === undefined || two === undefined || three === undefined) throw new Error("three were made");
    const spoil = () => {
      github.deployments.setStatus(one, "success");
      github.deployments.setStatus(two, "in_progress");
      github.deployments.setStatus(three, "failure");
    };
    spoil();
    const { id: _id, ...same } = three;
    const twice = github.deployments.add({ ...same, statuses: [] });
    github.deployments.setStatus(twice, "success");
    expect((await stage.run("all", () => stage.deploy("three"))).end).toBe("already-live 0");
    const right = ["production-1 inactive", "production-3 inactive", "production-5 success"];
    expect(stage.states).toEqual([...right, "production-5 inactive"]);
    spoil();
    await stage.run("all", () => stage.deploy("four"));
    expect(stage.states).toEqual([
      ...["production-1 inactive", "production-3 inactive", "production-5 inactive", "production-5 inactive"],
      "production-7 success",
    ]);
  });

  test("one that a killed job has left is closed, and its own is found where it was made and never said anything", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one");
    const { digest, effectiveDigest } = digestsOf("two");
    await expect(stage.deploy("two", { killAt: 3 })).rejects.toThrow();
    const payload = { type: "archi3-policy/1", id: "production-3", kind: "deploy" };
    const task = "deploy:archi3-policy";
    github.deployments.add({ task, payload: { ...payload, digest, "effective-digest": effectiveDigest } });
    await stage.run("all", () => stage.deploy("three"));
    expect(stage.states).toEqual(["production-1 inactive", "production-3 error", "production-5 success"]);
  });

  test("what laptops have deployed is shown from the next deployment on", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one");
    await stage.deploy("two");
    await stage.run("all", () => stage.deploy("three"));
    expect(stage.states.sort()).toEqual([
      "production-1 inactive",
      "production-3 inactive",
      "production-5 success",
    ]);
  });

  test("a deployment that was overtaken shows that, and leaves the rest to the other command", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    const other = new Stage();
    Object.assign(other, { ledger: stage.ledger, target: stage.target });
    stage.meanwhile = () => other.rollBack("production-1");
    expect((await stage.run("all", () => stage.deploy("three"))).end).toBe("superseded 3");
    expect(stage.shown).toEqual([
      "production-1 in_progress success inactive",
      "production-3 in_progress success",
      "production-5 in_progress error",
    ]);
  });
});

describe("where answers are lost", () => {
  const LOSSES = [
    { kind: "reset" },
    { kind: "server-error", status: 502 },
    { kind: "hang" },
    { kind: "html" },
  ] as const;
  const cases = LOSSES.flatMap((fault) =>
    (
      ["repos/create-deployment", "repos/create-deployment-status", "repos/list-deployments"] as const
    ).flatMap((operation) => [true, false].map((carriedOut) => ({ ...fault, operation, carriedOut }))),
  );

  test.each(cases)("$kind of $operation, carried out: $carriedOut: nothing is there twice", async (one) => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    const { operation, ...fault } = one;
    github.fault(operation, fault);
    expect(await stage.hasty("few", () => stage.rollBack())).toBeUndefined();
    expect(stage.shown).toEqual([
      "production-1 in_progress success inactive",
      "production-3 in_progress success inactive",
      "production-5 in_progress success",
    ]);
  });

  test("and cannot be looked up, it is looked at anew before anything is made again", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one", "two");
    github.fault("repos/create-deployment", { kind: "reset", carriedOut: true });
    const away = { kind: "server-error", status: 503, carriedOut: false } as const;
    github.fault("repos/list-deployments", away, { skip: 1, times: 4 });
    expect(await stage.hasty("few", () => stage.rollBack())).toBeUndefined();
    expect(stage.states).toEqual(["production-1 inactive", "production-3 inactive", "production-5 success"]);
  });

  test("and GitHub stays away, the command ends as it would, and the next one shows what is missing", async () => {
    await using github = await GitHub.start();
    const stage = await staged(github, "one");
    github.fault(() => true, { kind: "server-error", status: 503, carriedOut: false }, { times: 50 });
    const trouble = await stage.hasty("all", () => stage.deploy("two"));
    expect(trouble).toMatchObject({ code: "E_GITHUB" });
    expect(stage.events.at(-1)).toBe("healthy production-3");
    await using later = await GitHub.start();
    const again = Object.assign(new MirroredStage(later), { ledger: stage.ledger, target: stage.target });
    await again.run("all", () => again.deploy("two"));
    expect(again.states).toEqual(["production-3 success"]);
  });

  test("and a commit is not on GitHub, the others are shown all the same", async () => {
    await using github = await GitHub.start();
    github.expectViolation(/No ref found/);
    const stage = await staged(github, "one");
    const env = { ...runOn(github), GITHUB_SHA: "f".repeat(40) };
    const { end, warned } = await stage.run("all", () => stage.deploy("two"), env);
    expect([end, stage.states]).toEqual(["healthy 0", ["production-1 inactive"]]);
    expect(github.violations, "it is tried once").toHaveLength(1);
    expect(warned).toMatch(/^note: .*No ref found/);
    expect((await stage.run("all", () => stage.deploy("two"))).warned).toBe("");
    expect(stage.states).toEqual(["production-1 inactive", "production-3 success"]);
  });
});

test("what is said while a deployment goes on leaves time for its end", async () => {
  const stage = new Stage();
  let answer: (seen: []) => void = () => {};
  const leaves: string[] = [];
  const place: MirrorPlace = {
    leaveMs: 0,
    commitOf: async () => COMMIT,
    list: () => {
      leaves.push(`list ${place.leaveMs}`);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    stateOf: async () => "none",
    create: async ({ payload }) => ({ number: 1, payload }),
    setState: async (_number, state) => {
      leaves.push(`${state} ${place.leaveMs}`);
    },
  };
  const mirror = new Mirror(place, "few");
  const watched = mirror.watch(stage.ledger);
  await watched.append(await watched.read("required"), INTENT, undefined);
  await Promise.resolve();
  const ended = mirror.end();
  answer([]);
  expect(await ended).toBeUndefined();
  expect(leaves).toEqual(["list 10000", "in_progress 0"]);
});
