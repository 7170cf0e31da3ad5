import { describe, expect, test } from "vitest";
import { EXAMPLE_FILES } from "../example.ts";
import type { Step } from "../github/runner.ts";
import { type Files, Scene, SMALL } from "./action.ts";

/** What the action writes beside the check run: it says the same, and where it cannot be written, that is all. */

const BAD = { "rules/b.yaml": Array.from({ length: 3 }, () => "level: hihg-up\n").join("---\n") };
const GOOD = { "rules/b.yaml": "level: low\n" };

/** A variable as another machine's runner might set it. */
function elsewhere(name: string, value: string): { [name: string]: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,process.env.${name}='${value}'` };
}

function errorsOf({ commands }: Step): string[] {
  return commands.flatMap(({ name, data }) => (name === "error" ? [data] : []));
}

describe.concurrent("what cannot be written takes nothing from the verdict:", () => {
  test.each([
    ["GITHUB_STEP_SUMMARY", "/nonexistent/x", /summary was not written/],
    ["RUNNER_TEMP", "/etc/hostname/x", /report was not kept/],
    ["RUNNER_TEMP", "/proc", /report was not kept/],
    ["GITHUB_OUTPUT", "/nonexistent/x", /outputs were not set/],
    ["GITHUB_STATE", "/nonexistent/x", /^/],
  ])("%s", async (name, value, says) => {
    await using scene = await Scene.pullRequest(SMALL, GOOD);
    const step = await scene.run({ inputs: { artifact: "" }, env: elsewhere(name, value) });
    expect(step.status, step.stderr).toBe(0);
    expect(step.stderr).toMatch(says);
    expect(scene.github.checkRuns.all).toMatchObject([{ status: "completed", conclusion: "success" }]);
    if (name !== "GITHUB_OUTPUT") expect(step.outputs.get("conclusion")).toBe("success");
    if (name !== "GITHUB_STEP_SUMMARY") expect(step.summary).toContain("Passed");
  });
});

/** No file system takes it, which is found out only when it is written. */
const LONG_NAME = `${"r".repeat(300)}.json`;

test("a result that cannot be written to where it was asked for fails the check run and the job alike", async () => {
  await using scene = await Scene.pullRequest(SMALL, GOOD);
  const step = await scene.run({ inputs: { artifact: "", output: LONG_NAME } });
  expect(step.status).toBe(4);
  expect(step.outputs.get("conclusion")).toBe("failure");
  const [run] = scene.github.checkRuns.all;
  expect(run).toMatchObject({ status: "completed", conclusion: "failure" });
  expect(run?.output.title).toMatch(/could not be written/);
  for (const text of [run?.output.summary ?? "", step.summary]) {
    expect(text).toMatch(/r{20}/);
    expect(text).toContain("Passed");
  }
  expect(errorsOf(step)).toEqual([expect.stringMatching(/r{20}/)]);
});

describe.concurrent("the log", () => {
  test("shows each finding once, also in the format that shows it by a command", async () => {
    await using scene = await Scene.pullRequest(SMALL, BAD);
    const step = await scene.run({ inputs: { artifact: "", format: "github", "check-name": "" } });
    expect(errorsOf(step)).toHaveLength(3);
  });

  test("obeys nothing that a server says", async () => {
    const forged = "##[error]forged\n::error::forged";
    await using scene = await Scene.pullRequest(SMALL, GOOD);
    scene.github.fault("checks/create", {
      kind: "wrong-shape",
      body: { message: forged },
      carriedOut: false,
      status: 422,
    });
    const step = await scene.run({ inputs: { artifact: "" } });
    expect(step.stderr).toContain("forged");
    expect(step.commands).toEqual([]);
  });

  test("obeys nothing that a rendered policy says", async () => {
    const hostile = "$1description: |\n$1  ::error::forged\n$1  ##[error]forged";
    const files: Files = Object.fromEntries(
      [...EXAMPLE_FILES].map(([path, text]) => [
        `policies/${path}`,
        path === "agents/reefer-monitor.yaml" ? text.replace(/^( *)description: .*$/m, hostile) : text,
      ]),
    );
    await using scene = await Scene.pullRequest(SMALL, files);
    for (const format of ["text", "json"]) {
      const inputs = { command: "render", environment: "production", format };
      const step = await scene.run({ inputs });
      expect(step.stdout + step.stderr).toContain("forged");
      expect(step.status).toBe(0);
      expect(step.commands).toEqual([]);
    }
  });

  test("holds no stack trace that nobody asked for", async () => {
    await using scene = await Scene.pullRequest(SMALL, GOOD);
    const broken = { inputs: { artifact: "" }, env: elsewhere("GITHUB_EVENT_PATH", "/nonexistent/e.json") };
    const step = await scene.run(broken);
    expect(step.status).toBe(2);
    expect(step.stderr).toContain("E_EVENT");
    expect(step.stderr).not.toMatch(/^\s+at |caused by/m);
    const verbose = await scene.run({ ...broken, inputs: { artifact: "", verbose: "true" } });
    expect(verbose.stderr).toContain("caused by");
  });

  test.each([
    [{ token: "ghs_abc\ndef" }, "with: token"],
    [{ output: "r.txt" }, "with: output: r.txt"],
    [{ environment: "production" }, "with: environment"],
    [{ "policies-dir": "nowhere" }, "with: policies-dir: nowhere"],
  ])("names inputs as a workflow does: %j", async (inputs, named) => {
    await using scene = await Scene.pullRequest(SMALL, GOOD);
    const step = await scene.run({ inputs: { artifact: "", ...inputs } });
    expect(step.status).toBe(2);
    expect(errorsOf(step)).toEqual([expect.stringContaining(named)]);
  });
});

test("jobs that are alike but for what GitHub knows them by have a check run each", async () => {
  await using scene = await Scene.pullRequest(SMALL, BAD);
  await Promise.all(["1", "2"].map((id) => scene.run({ inputs: { artifact: "", "job-id": id } })));
  expect(scene.github.checkRuns.all.map(({ annotations }) => annotations.length)).toEqual([3, 3]);
});
