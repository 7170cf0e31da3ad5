import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { Scene } from "./action.ts";
import { alone, archi3, BUNDLE, Folder } from "./run.ts";

const SEED = [
  ...["generate", "--template", "agent-template", "--type", "agent"],
  ...["--variables", '{"AGENT_NAME": "test-agent"}', "--validate"],
];

test("one name makes an agent in a new repository, and what is there then is valid", async () => {
  using folder = new Folder();
  folder.tool("git", "init", "--quiet");
  expect(await alone(folder.path, SEED)).toMatchObject({ status: 0, stderr: "" });
  expect(parse(folder.read("policies/generated/test-agent.yaml")).agent.id).toBe("@test-agent");
  expect(await alone(folder.path, ["validate"])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("0 errors, 0 warnings, 0 notices"),
  });
});

test("and in one that has policies, with the template of its own", async () => {
  using folder = Folder.withExample();
  expect(await archi3(folder.path, SEED)).toMatchObject({
    ...{
      status: 0,
      stdout: expect.stringContaining("templates/agent-template.yaml, which stands in the place of"),
    },
  });
  expect((await archi3(folder.path, ["validate"])).status).toBe(0);
});

test("without a terminal nobody is asked", async () => {
  using folder = new Folder();
  const run = await archi3(folder.path, ["generate", "--template", "agent-template"]);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toMatch(/E_UNRESOLVED[\s\S]*AGENT_NAME: [\s\S]*--set AGENT_NAME=custom-analyst/);
});

test.each([
  [["--list-templates", "--set", "A=1"], "exclude each other"],
  [[], "which template is not said"],
  [["--template", "agent-template", "--output", "-", "--format", "json"], "exclude each other"],
  [["--template", "agent-template", "--variables", "--set"], "the value of --variables is missing"],
])("generate %j is refused", async (args, told) => {
  using folder = new Folder();
  const run = await archi3(folder.path, ["generate", ...args]);
  expect(run).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(told) });
});

/** `script` (util-linux) gives a program a terminal. */
const noTerminal = spawnSync("script", ["--version"]).status !== 0;

test.skipIf(noTerminal)("at a terminal a person is asked for what is missing", async () => {
  using folder = new Folder();
  const command = `'${process.execPath}' '${BUNDLE}' generate --template agent-template`;
  const { CI: _ci, ...env } = process.env;
  const child = spawn("script", ["-qefc", command, "/dev/null"], { cwd: folder.path, env });
  let shown = "";
  let answered = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    // The terminal itself adds to the question.
    if (shown.split("AGENT_NAME, Name").length - 1 > answered && shown.includes("custom-analyst): "))
      child.stdin.write(answered++ === 0 ? "Not A Name\r" : "asked-agent\r");
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect(shown).toContain(
    "AGENT_NAME, Name of the agent, without the @: small letters, digits and hyphens (such as custom-analyst): ",
  );
  expect(shown).toContain("AGENT_NAME cannot be that: it has to match");
  expect(status).toBe(0);
  expect(parse(folder.read("policies/generated/asked-agent.yaml")).agent.id).toBe("@asked-agent");
});

test("a step of a workflow generates, and shows what was found", async () => {
  await using scene = await Scene.pullRequest({ "README.md": "x\n" }, { "README.md": "y\n" });
  const step = await scene.run({
    inputs: {
      ...{ command: "generate", template: "agent-template", type: "agent" },
      ...{ variables: '{\n  "AGENT_NAME": "test-agent"\n}', set: "CAPABILITY_1=a\nCAPABILITY_2=b" },
    },
  });
  expect(step).toMatchObject({ status: 0, summary: expect.stringContaining("Passed") });
  expect(step.stdout).toContain("Wrote policies/generated/test-agent.yaml");
  const wrong = await scene.run({
    inputs: { command: "generate", template: "agent-template", set: "AGENT_NAME=b\nCPU_REQUIREMENT=hihg" },
  });
  expect(wrong).toMatchObject({ status: 1, summary: expect.stringContaining("hihg") });
  expect(wrong.commands.filter(({ name }) => name === "error")).toHaveLength(1);
  const missing = await scene.run({ inputs: { command: "generate", "list-templates": "true", set: "A=b" } });
  expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining("`with: set`") });
});
