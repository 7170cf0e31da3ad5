import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/report/report.ts";
import { EXAMPLE_FILES } from "../example.ts";
import type { Step } from "../github/runner.ts";
import { sarifProblems } from "../report/sarif-schema.ts";
import { type Files, POST, REPOSITORY, Scene, SMALL } from "./action.ts";
import { once, ROOT } from "./run.ts";

/** The built action on a pull request with many findings, as GitHub's runner starts it, with a stand-in for GitHub. */

const MANAGER = "policies/agents/cold-chain-manager.yaml";

const EXAMPLE: Files = Object.fromEntries(
  [...EXAMPLE_FILES].map(([path, text]) => [`policies/${path}`, text]),
);

/** The example with 39 specialists of one manager, whom two other policies name too. */
function manyAgents(): Files {
  const files: { [path: string]: string | undefined } = { ...EXAMPLE };
  const specialist = EXAMPLE_FILES.get("agents/reefer-monitor.yaml") ?? "";
  const names = Array.from({ length: 38 }, (_, at) => `unit-${letters(at)}`);
  for (const name of names)
    files[`policies/agents/${name}.yaml`] = specialist.replaceAll("reefer-monitor", name);
  files[MANAGER] = (EXAMPLE_FILES.get("agents/cold-chain-manager.yaml") ?? "").replace(
    "    - reefer-monitor\n",
    `    - reefer-monitor\n${names.map((name) => `    - ${name}\n`).join("")}`,
  );
  return { ...files, ...SMALL };
}

function letters(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
}

/** 57 errors and 40 warnings, by turns. */
const FAULTS = Array.from({ length: 57 }, (_, at) =>
  at < 40 ? "level: hihg-up\nname: A1\n" : "level: hihg-up\n",
).join("---\n");

/** The annotations that the log makes. */
function shownByCommands({ commands }: Step): string[] {
  return commands.flatMap(({ name, data }) =>
    ["error", "warning", "notice"].includes(name) ? [`${name} ${data}`] : [],
  );
}

function reportIn(step: Step, github: Scene["github"]): Report {
  const [artifact] = github.artifacts.all;
  const bytes = artifact?.files.get("policy-report.json");
  expect(bytes, step.stderr).toBeDefined();
  return JSON.parse(String(bytes));
}

describe("a pull request with 137 new findings, 40 of them in files that it does not change", () => {
  const story = once(async () => {
    const scene = await Scene.pullRequest(manyAgents(), {
      [MANAGER]: undefined,
      "rules/broken.yaml": FAULTS,
    });
    return { scene, step: await scene.run() };
  });

  test("shows 137 annotations, in three requests, ranked, on its head", async () => {
    const { scene, step } = await story();
    const [run, ...others] = scene.github.checkRuns.all;
    expect(others, step.stderr).toEqual([]);
    expect(run).toMatchObject({ headSha: scene.head, status: "completed", conclusion: "failure" });
    const annotations = run?.annotations ?? [];
    expect(annotations).toHaveLength(137);
    const elsewhere = annotations.filter(({ path }) => path !== "rules/broken.yaml");
    expect(elsewhere).toHaveLength(40);
    expect(new Set(elsewhere.map(({ message }) => /@[\w-]+/.exec(message)?.[0]))).toEqual(
      new Set(["@cold-chain-manager"]),
    );
    const levels = annotations.map(({ annotation_level }) => annotation_level);
    expect(levels).toEqual([...Array(97).fill("failure"), ...Array(40).fill("warning")]);
    const places = annotations
      .filter(({ annotation_level }) => annotation_level === "failure")
      .map(({ path, start_line }) => `${path}:${String(start_line).padStart(6, "0")}`);
    expect(places).toEqual([...places].sort());
    expect(scene.github.violations).toEqual([]);
  });

  test("takes five calls, at most four and one for each fifty findings", async () => {
    const { scene } = await story();
    expect(scene.calls).toEqual([
      "checks/list-for-ref",
      "checks/create",
      ...Array(Math.ceil(137 / 50)).fill("checks/update"),
    ]);
    expect(scene.calls.length).toBeLessThanOrEqual(4 + Math.ceil(137 / 50));
  });

  test("fails, and says everything in its outputs, its summary and its artifact", async () => {
    const { scene, step } = await story();
    expect(step.status).toBe(1);
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      conclusion: "failure",
      errors: "97",
      warnings: "40",
      notices: "0",
      new: "137",
      touched: "0",
      existing: "0",
      suppressed: "0",
      base: scene.base,
      "check-run-url": `https://github.com/${REPOSITORY}/runs/${scene.github.checkRuns.all[0]?.id}`,
      "artifact-url": expect.stringMatching(
        /^https:\/\/github\.com\/octo-org\/policies\/actions\/runs\/1\/artifacts\/\d+$/,
      ),
    });
    // What the reusable workflow hands on, and the paths that end with the runner.
    const called = parse(readFileSync(join(ROOT, ".github/workflows/validate.yml"), "utf8")).on.workflow_call;
    const declared = [...Object.keys(called.outputs), "report-path", "sarif-path"];
    expect([...step.outputs.keys()].sort()).toEqual(declared.sort());
    expect(step.summary).toContain("97 errors, 40 warnings");
    expect(step.summary).toContain("137 of 137 findings shown.");
    expect(reportIn(step, scene.github).findings).toHaveLength(137);
    const sarif = scene.github.artifacts.all[0]?.files.get("policy-report.sarif");
    expect(sarifProblems(JSON.parse(String(sarif)))).toEqual([]);
    expect(shownByCommands(step)).toEqual([]);
  });

  test("has nothing left to do after the job", async () => {
    const { scene, step } = await story();
    const before = scene.calls.length;
    expect((await step.post(POST)).status).toBe(0);
    expect(scene.calls).toHaveLength(before);
  });

  test("done again by the same attempt posts nothing twice", async () => {
    const { scene } = await story();
    const before = scene.calls.length;
    const again = await scene.run();
    expect(again.status).toBe(1);
    expect(scene.calls.slice(before)).toEqual(["checks/list-for-ref"]);
    expect(scene.github.checkRuns.all).toHaveLength(1);
    expect(scene.github.checkRuns.all[0]?.annotations).toHaveLength(137);
    expect(scene.github.artifacts.all).toHaveLength(1);
    expect(again.summary).toContain("137 of 137 findings shown.");
  });

  test("done again by another attempt has a check run of its own", async () => {
    const { scene } = await story();
    await scene.run({ run: { attempt: 2 } });
    expect(scene.github.checkRuns.all.map(({ annotations }) => annotations.length)).toEqual([137, 137]);
    await scene[Symbol.asyncDispose]();
  });
});
