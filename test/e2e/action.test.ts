import { describe, expect, test } from "vitest";
import { EXAMPLE_FILES } from "../example.ts";
import type { Step } from "../github/runner.ts";
import { type Files, POST, REPOSITORY, Scene, SMALL } from "./action.ts";

/** The built action on a pull request, as GitHub's runner starts it, with a stand-in for GitHub. */

const EXAMPLE: Files = Object.fromEntries(
  [...EXAMPLE_FILES].map(([path, text]) => [`policies/${path}`, text]),
);

/** The annotations that the log makes. */
function shownByCommands({ commands }: Step): string[] {
  return commands.flatMap(({ name, data }) =>
    ["error", "warning", "notice"].includes(name) ? [`${name} ${data}`] : [],
  );
}

describe("what a change is blamed for", () => {
  test("stands on the lines of its head, although the merge commit has moved them", async () => {
    const old = "level: hihg-up\n---\nlevel: low\n---\nlevel: low\n";
    await using scene = await Scene.pullRequest(
      { ...SMALL, "rules/b.yaml": old },
      { "rules/b.yaml": old.replace(/low\n$/, "lowest\n") },
      { meanwhile: { "rules/b.yaml": `# What others wrote\n# above it\n${old}` } },
    );
    const step = await scene.run();
    const [run] = scene.github.checkRuns.all;
    expect(run?.headSha).toBe(scene.head);
    expect(run?.annotations.map(({ path, start_line }) => `${path}:${start_line}`)).toEqual([
      "rules/b.yaml:5",
    ]);
    expect(run?.output.text).toContain(
      `[rules/b.yaml:5](https://github.com/${REPOSITORY}/blob/${scene.head}/rules/b.yaml#L5)`,
    );
    expect(step.status).toBe(1);
    expect(Object.fromEntries(step.outputs)).toMatchObject({ new: "1", existing: "1", base: scene.base });
  });

  test("is shown at both ends, where it breaks what it does not touch", async () => {
    const agents = "policies/core/agent-policies.yaml";
    const files: Files = { ...SMALL, ...EXAMPLE };
    const text = files[agents] ?? "";
    const without = text
      .replace(/^ {4}route-planner:\n(?: {6}.*\n|\n(?= {6}))*/m, "")
      .replace("        - route-planner\n", "");
    // Nothing is left of it: the line above stands for it.
    const above = without.split("\n").findIndex((line) => line.includes("# ---- Fleet")) + 1;
    await using scene = await Scene.pullRequest(files, { [agents]: without });
    await scene.run({ inputs: { artifact: "" } });
    const annotations = scene.github.checkRuns.all[0]?.annotations ?? [];
    const places = annotations.map(({ path, start_line }) => `${path}:${start_line}`);
    expect(places).toEqual([
      "policies/core/orchestration-policies.yaml:224",
      "policies/core/orchestration-policies.yaml:236",
      "policies/environments/development.yaml:36",
      `${agents}:${above}`,
    ]);
    const [here] = annotations.filter(({ path }) => path === agents);
    expect(here?.message).toContain("policies/environments/development.yaml:36");
  });

  test("is nothing where all that is found was there before: the job passes, and says so", async () => {
    await using scene = await Scene.pullRequest(
      { ...SMALL, "rules/b.yaml": "level: hihg-up\n" },
      { "rules/a.yaml": "level: high\n" },
    );
    const step = await scene.run({ inputs: { artifact: "" } });
    const [run] = scene.github.checkRuns.all;
    expect(step.status).toBe(0);
    expect(run).toMatchObject({ conclusion: "success", annotations: [] });
    expect(run?.output.summary).toContain("0 new, 0 touched, 1 existing");
    expect(Object.fromEntries(step.outputs)).toMatchObject({ conclusion: "success", errors: "1", new: "0" });
  });

  test("is judged by the base's configuration and schemas, not by its own", async () => {
    await using scene = await Scene.pullRequest(SMALL, {
      "archi3.yaml": `${SMALL["archi3.yaml"]}validate: { fail-on: never }\n`,
      "rule.json": '{ "$schema": "https://json-schema.org/draft/2020-12/schema" }',
      "rules/b.yaml": "level: hihg-up\n",
    });
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(step.status).toBe(1);
    expect(step.summary).toContain(
      "archi3.yaml, rule.json change: the policies were judged by the base's version",
    );
  });
});

describe("suggestions", () => {
  const CHANGE = { "rules/b.yaml": "note: kept\nlevel: hihg # why\n" };

  test("offer what is certain, once, on the lines of the pull request", async () => {
    await using scene = await Scene.pullRequest(SMALL, CHANGE);
    const inputs = { suggest: "true", artifact: "" };
    const step = await scene.run({ inputs });
    const [review, ...others] = scene.github.pulls.reviews;
    expect(others, step.stderr).toEqual([]);
    expect(review).toMatchObject({ pull: 7, state: "COMMENTED", commit: scene.head });
    expect(review?.comments).toHaveLength(1);
    const [comment] = review?.comments ?? [];
    expect(comment).toMatchObject({ path: "rules/b.yaml", line: 2 });
    const lines = /```suggestion\n([\s\S]*?)```/.exec(comment?.body ?? "")?.[1];
    expect(lines).toBe("level: high # why\n");
    await scene.run({ inputs, run: { attempt: 2 } });
    expect(scene.github.pulls.reviews).toHaveLength(1);
    expect(scene.github.violations).toEqual([]);
  });

  test("are made only where a workflow asks for them", async () => {
    await using scene = await Scene.pullRequest(SMALL, CHANGE);
    await scene.run({ inputs: { artifact: "" } });
    expect(scene.github.pulls.reviews).toEqual([]);
    expect(scene.calls).toEqual(["checks/list-for-ref", "checks/create", "checks/update"]);
  });
});

describe("a call that cannot be answered", () => {
  test.each([
    [{ "fail-on": "sometimes" }, "fail-on"],
    [{ command: "deploi" }, "command"],
    [{ command: "deploy" }, "environment"],
    [{ quiet: "yes" }, "quiet"],
    [{ artifact: "a/b" }, "artifact"],
    [{ command: "render" }, "environment"],
    [{ output: "report.pdf" }, "report.pdf"],
  ])("%j is refused by the name of the input", async (inputs, name) => {
    await using scene = await Scene.pullRequest(SMALL, { "rules/b.yaml": "level: low\n" });
    const step = await scene.run({ inputs });
    expect(step.status).toBe(2);
    expect(shownByCommands(step)).toEqual([expect.stringContaining(name)]);
  });

  test("a broken configuration ends the check run with what to do about it", async () => {
    await using scene = await Scene.pullRequest(
      { ...SMALL, "archi3.yaml": "kinds: 7\n" },
      { "rules/b.yaml": "level: low\n" },
    );
    const step = await scene.run();
    expect(step.status).toBe(2);
    const [run, ...others] = scene.github.checkRuns.all;
    expect(others).toEqual([]);
    expect(run).toMatchObject({ status: "completed", conclusion: "failure", annotations: [] });
    expect(run?.output.summary).toContain("archi3.yaml");
    expect(step.summary).toContain("archi3.yaml");
    expect(step.outputs.get("conclusion")).toBe("failure");
    expect((await step.post(POST)).status).toBe(0);
  });
});
