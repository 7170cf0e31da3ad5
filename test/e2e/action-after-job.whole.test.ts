import { describe, expect, test } from "vitest";
import type { Fault } from "../github/faults.ts";
import type { Step } from "../github/runner.ts";
import { type Files, POST, Scene, SMALL } from "./action.ts";

/** However a job ends, its check run is completed: in it or after it, as the policies say where that is known. */

const BAD = { "rules/b.yaml": Array.from({ length: 60 }, () => "level: hihg-up\n").join("---\n") };
const HUNG: Fault = { kind: "hang", carriedOut: false };
const DOWN: Fault = { kind: "server-error", status: 502, carriedOut: false };
const IN_AN_HOUR = () => Math.ceil(Date.now() / 1000) + 3600;
const LIMITED = (): Fault => ({ kind: "primary-limit", status: 403, reset: IN_AN_HOUR() });

/** Cancels a job as soon as GitHub is asked for something. */
async function stopAt(
  scene: Scene,
  operations: string[],
  env: { [name: string]: string } = {},
): Promise<Step> {
  const stop = new AbortController();
  const asked = Promise.all(operations.map((operation) => scene.github.next(operation)));
  const running = scene.run({ inputs: { artifact: "" }, signal: stop.signal, env });
  await asked;
  stop.abort();
  return running;
}

/** Its own handler stands before the action's: the process is gone without a word, as after a crash. */
const CRASH = {
  NODE_OPTIONS:
    "--import=data:text/javascript,process.once('SIGINT',()=>process.kill(process.pid,'SIGKILL'))",
};

describe.concurrent("a job that is stopped is completed after it", () => {
  test.each([
    { what: "a cancel", env: {} },
    { what: "a crash", env: CRASH },
  ])("with the policies' verdict, once that is known: $what", async ({ env }) => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    scene.github.fault("checks/update", HUNG);
    const step = await stopAt(scene, ["checks/update"], env);
    expect(step.status).not.toBe(0);
    expect(scene.github.checkRuns.all).toMatchObject([{ status: "in_progress" }]);
    const post = await step.post(POST);
    expect(post.status).toBe(0);
    expect(post.stderr).toContain("completed now");
    const [run] = scene.github.checkRuns.all;
    expect(run).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(run?.output.title).toBe("60 errors, 0 warnings, 0 notices");
    expect(run?.output.summary).toMatch(/^\*\*0 of 60 annotations\*\*: [^\n]+log/);
    expect(run?.output.summary).toContain("Failed");
  });

  test.each([
    { what: "a cancel", env: {}, conclusion: "cancelled", says: "The job was cancelled" },
    { what: "a crash", env: CRASH, conclusion: "failure", says: "The job ended before" },
  ])("as what it was, before that: $what", async ({ env, conclusion, says }) => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    using clone = scene.repository.clone(1);
    clone.git("remote", "set-url", "origin", "file:///nowhere");
    // Nothing is judged before the base is known.
    scene.github.fault("repos/compare-commits-with-basehead", HUNG);
    const stop = new AbortController();
    const asked = ["checks/create", "repos/compare-commits-with-basehead"].map((one) =>
      scene.github.next(one),
    );
    const inputs = { artifact: "", base: scene.base };
    const running = scene.run({ folder: clone.path, inputs, signal: stop.signal, env });
    await Promise.race([Promise.all(asked), running]);
    stop.abort();
    const step = await running;
    expect((await step.post(POST)).status).toBe(0);
    expect(scene.github.checkRuns.all, step.stderr).toMatchObject([{ status: "completed", conclusion }]);
    expect(scene.github.checkRuns.all[0]?.output.summary).toContain(says);
  });

  const SLOW: [string, Fault, number][] = [
    ["three lost answers", DOWN, 3],
    ["slow answers", { kind: "slow", ms: 3_300 }, 2],
  ];
  test.each(SLOW)("although GitHub gives %s", async (_what, fault, times) => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    scene.github.fault("checks/update", HUNG);
    const step = await stopAt(scene, ["checks/update"]);
    scene.github.fault(({ operation = "" }) => operation.startsWith("checks/"), fault, { times });
    expect((await step.post(POST)).status).toBe(0);
    expect(scene.github.checkRuns.all).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  test("not at all where it was killed before it asked for anything", async () => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    const stop = new AbortController();
    stop.abort();
    const step = await scene.run({ inputs: { artifact: "" }, signal: stop.signal });
    const post = await step.post(POST);
    expect([post.status, post.stdout, post.stderr]).toEqual([0, "", ""]);
    expect(scene.calls).toEqual([]);
  });
});

describe.concurrent("a check run that could not be completed in the job", () => {
  const ROWS: { name: string; meet: (scene: Scene) => void; change: Files; status: number; says: RegExp }[] =
    [
      {
        name: "for a limit that lasts too long",
        meet: ({ github }) => github.fault("checks/update", LIMITED()),
        change: BAD,
        status: 1,
        says: /could not be completed.*after the job.*rate limit/,
      },
      {
        name: "for a limit, although the configuration is broken",
        meet: ({ github }) => github.fault("checks/update", LIMITED()),
        change: { "archi3.yaml": "kinds: [\n" },
        status: 2,
        says: /could not be completed.*after the job.*rate limit/,
      },
      {
        name: "since nobody knew that it was made",
        meet: ({ github }) => {
          github.fault("checks/create", { kind: "reset", carriedOut: true });
          github.fault("checks/list-for-ref", DOWN, { skip: 1, times: 4 });
        },
        change: BAD,
        status: 1,
        says: /Whether a check run was made is not known/,
      },
    ];

  test.each(ROWS)("$name, is completed after it", async ({ meet, change, status, says }) => {
    // What a change does to the configuration counts where nothing else says how to judge.
    await using scene = await Scene.pullRequest(change["archi3.yaml"] === undefined ? SMALL : change, {
      ...SMALL,
      ...change,
      "rules/c.yaml": "level: low\n",
    });
    meet(scene);
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(step.status, step.stderr).toBe(status);
    expect(scene.github.checkRuns.all).toMatchObject([{ status: "in_progress" }]);
    expect(step.stderr).toMatch(says);
    expect(step.summary).toMatch(says);
    expect((await step.post(POST)).status).toBe(0);
    const [run, ...others] = scene.github.checkRuns.all;
    expect(others).toEqual([]);
    expect(run).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(run?.output.title).toMatch(status === 2 ? /could not be checked/ : /^60 errors/);
  });

  test("is told of where it stays open", async () => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    scene.github.fault("checks/update", LIMITED(), { times: 2 });
    const step = await scene.run({ inputs: { artifact: "" } });
    const post = await step.post(POST);
    expect(scene.calls.filter((one) => one === "checks/update")).toHaveLength(2);
    expect(post.status).toBe(0);
    expect(post.stderr).toMatch(/may still be open: .*rate limit/);
  });
});

describe.concurrent("a job that came to no check run", () => {
  test.each([
    ["an input that is none", { quiet: "nope" }],
    ["a token that is none", { token: "ghs_abc\ndef" }],
  ])("for %s says so once", async (_what, inputs) => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    const step = await scene.run({ inputs: { artifact: "", ...inputs } });
    expect(step.status).toBe(2);
    expect(step.commands.filter(({ name }) => name === "error")).toHaveLength(1);
    const post = await step.post(POST);
    expect([post.status, post.stdout, post.stderr]).toEqual([0, "", ""]);
  });
});
