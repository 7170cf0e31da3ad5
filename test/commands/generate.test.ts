import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { today } from "../../src/adapters/clock.ts";
import { GeneratingFolder } from "./generating.ts";

const AGENT = "policies/generated/test-agent.yaml";
const NAME = { AGENT_NAME: "test-agent" };

test("one name makes an agent in an empty folder", async () => {
  using folder = new GeneratingFolder();
  const { status, printed } = await folder.generate({ type: "agent", values: NAME });
  expect({ status, printed }).toEqual({
    status: 0,
    printed: `Wrote ${AGENT}: agent policy from the built-in template agent-template, valid\n`,
  });
  expect(parse(folder.read(AGENT))).toMatchObject({
    metadata: { name: "test-agent-policy", author: "Ada", lastUpdated: `${today()}T00:00:00Z` },
    agent: { id: "@test-agent", type: "specialist", tier: 3 },
  });
  expect(folder.read(AGENT)).not.toContain("template-variables");
});

test("a manager by its type alone", async () => {
  using folder = new GeneratingFolder();
  await folder.generate({ values: { ...NAME, AGENT_TYPE: "manager", SPECIALIZATION_1: "trend-analyst" } });
  expect(parse(folder.read(AGENT)).agent).toMatchObject({ tier: 2, specializations: ["trend-analyst"] });
});

test("the same again changes nothing, another text nothing without --force", async () => {
  using folder = new GeneratingFolder();
  await folder.generate({ values: NAME });
  const before = folder.read(AGENT);
  expect((await folder.generate({ values: NAME })).printed).toMatch(
    /^policies\/generated\/test-agent.yaml is so already/,
  );
  const other = { values: { ...NAME, CAPABILITY_1: "trend-analysis" } };
  expect(await folder.generate(other)).toMatchObject({ status: 2, code: "E_EXISTS" });
  expect((await folder.generate(other)).error).toMatch(
    /stands there already \| policies\/generated\/test-agent.yaml \|/,
  );
  const wrong = await folder.generate({ values: { ...NAME, CPU_REQUIREMENT: "hihg" } });
  expect(wrong).toMatchObject({
    status: 1,
    printed: expect.stringMatching(/hihg[\s\S]*--no-validate --force/),
  });
  expect(folder.read(AGENT)).toBe(before);
  const replaced = await folder.generate({ ...other, force: true });
  expect(replaced).toMatchObject({ status: 0, printed: expect.stringMatching(/^Replaced /) });
  expect(folder.read(AGENT)).toContain("trend-analysis");
});

test("a dry run shows a new file as added, a changed one as a diff, and writes nothing", async () => {
  using folder = new GeneratingFolder();
  const first = await folder.generate({ values: NAME, dryRun: true });
  expect(first.printed).toMatch(
    /^--- \/dev\/null\n\+\+\+ b\/policies\/generated\/test-agent.yaml\n@@ -0,0 \+1,\d+ @@\n\+version: /,
  );
  expect(first.printed).toMatch(/would be created; /);
  expect(existsSync(folder.at("policies"))).toBe(false);
  await folder.generate({ values: NAME });
  const second = await folder.generate({ values: { ...NAME, CAPABILITY_1: "forecasts" }, dryRun: true });
  expect(second.status).toBe(0);
  expect(second.printed).toContain('-    - "general-assistance"\n+    - "forecasts"\n');
  expect(second.printed.match(/^[-+] /gm)).toHaveLength(2);
  expect(folder.read(AGENT)).toContain("general-assistance");
});

test("what is wrong among the other policies is told at its place, ends 1, and is not written", async () => {
  using folder = new GeneratingFolder();
  await folder.generate({ values: NAME });
  const other = { ...NAME, AGENT_NAME: "other-agent", AGENT_ID: "@test-agent" };
  const { status, printed } = await folder.generate({ values: other });
  expect(status).toBe(1);
  // The new policy is the second one: it is told there, and what stood there before below it.
  expect(printed).toMatch(
    /^policies\/generated\/other-agent.yaml:11:7 error ARC303 [\s\S]*test-agent.yaml:11:7 the definition that stands there/,
  );
  expect(printed).toContain("Nothing was written");
  expect(readdirSync(folder.at("policies/generated"))).toEqual(["test-agent.yaml"]);
  // --force replaces files, and validates all the same.
  expect((await folder.generate({ values: other, force: true })).status).toBe(1);
  expect(await folder.generate({ values: other, validate: false })).toMatchObject({
    status: 0,
    printed: expect.stringContaining("not validated"),
  });
});

test("a wrong value is a finding in the generated text", async () => {
  using folder = new GeneratingFolder();
  const { status, printed } = await folder.generate({ values: { ...NAME, CPU_REQUIREMENT: "hihg" } });
  expect(status).toBe(1);
  expect(printed).toMatch(/test-agent.yaml:35:8 error[\s\S]*│ {3}cpu: "hihg"\n/);
});

test.each([
  ["nothing", ""],
  ["no YAML", "agents: [\n"],
])("a policy is valid by itself alone where a file beside it holds %s", async (_, text) => {
  using folder = new GeneratingFolder({ "policies/core/agent-policies.yaml": text });
  const asked = { template: "workflow", values: { SPECIALIST_ID: "@nobody" } };
  const told =
    "valid by itself; policies/core/agent-policies.yaml cannot be read, so what it refers to is not checked";
  expect(await folder.generate({ ...asked, dryRun: true })).toMatchObject({
    ...{ status: 0, warned: "", printed: expect.stringContaining(told) },
  });
  const json = await folder.generate({ ...asked, format: "json" });
  expect(JSON.parse(json.printed)).toMatchObject({ unread: ["policies/core/agent-policies.yaml"] });
  expect(json.warned).toBe(`warning: the policy is ${told}\n`);
  expect((await folder.generate({ ...asked, quiet: true })).warned).toBe(`warning: the policy is ${told}\n`);
});

test("a value of which nothing comes is named", async () => {
  using folder = new GeneratingFolder();
  const manager = { ...NAME, AGENT_TYPE: "manager", MANAGER_ID: "@lead", CAPABILITY_2: "" };
  const { warned, status } = await folder.generate({ values: manager });
  expect({ status, warned }).toEqual({
    status: 0,
    warned:
      "warning: the value of MANAGER_ID is not used: with these values nothing of the template that uses it comes out\n",
  });
  const json = await folder.generate({ values: manager, format: "json" });
  expect(JSON.parse(json.printed)).toMatchObject({ unused: ["MANAGER_ID"] });
});

test("the configuration decides from which severity on", async () => {
  using folder = new GeneratingFolder({ "archi3.yaml": "validate: { fail-on: never }\n" });
  const { status } = await folder.generate({ values: { ...NAME, CPU_REQUIREMENT: "hihg" } });
  expect(status).toBe(0);
});

test("standard output gets the policy alone", async () => {
  using folder = new GeneratingFolder();
  const { printed, warned, status } = await folder.generate({ values: NAME, output: "-" });
  expect(status).toBe(0);
  expect(parse(printed).agent.id).toBe("@test-agent");
  expect(warned).toBe("Wrote nothing: agent policy from the built-in template agent-template, valid\n");
  expect(existsSync(folder.at("policies"))).toBe(false);
  const wrong = await folder.generate({ values: { ...NAME, CPU_REQUIREMENT: "hihg" }, output: "-" });
  expect(wrong).toMatchObject({ status: 1, printed: "" });
  expect(wrong.warned).toContain("hihg");
});

test("JSON says what was done", async () => {
  using folder = new GeneratingFolder();
  const told = async (more: object) =>
    JSON.parse((await folder.generate({ values: NAME, format: "json", ...more })).printed);
  expect(await told({ dryRun: true })).toMatchObject({
    result: "would-create",
    diff: expect.stringContaining("+++ b/"),
  });
  expect(await told({})).toMatchObject({
    ...{ format: "archi3-generated/1", file: AGENT, kind: "agent", result: "created" },
    ...{ template: { name: "agent-template", origin: "built-in" }, report: { conclusion: "success" } },
  });
  expect(await told({})).toMatchObject({ result: "unchanged" });
  expect(await told({ values: { AGENT_NAME: "b", CPU_REQUIREMENT: "hihg" } })).toMatchObject({
    result: "refused",
  });
  expect(await told({ values: { ...NAME, CAPABILITY_1: "b" }, force: true })).toMatchObject({
    result: "replaced",
  });
});

test("a kind that the template does not make is refused, with the one that it makes", async () => {
  using folder = new GeneratingFolder();
  expect(await folder.generate({ type: "environment", values: NAME })).toMatchObject({
    ...{ status: 2, code: "E_TYPE", error: expect.stringContaining("the kind agent") },
  });
  expect(await folder.generate({ type: "agnt", values: NAME })).toMatchObject({
    error: expect.stringContaining("did you mean agent?"),
  });
});

test("a repository's template of the same name stands in the place of the built-in one, and that is said", async () => {
  using folder = new GeneratingFolder({
    "policies/templates/security.yml":
      'authentication: { a: "{{X}}" }\ntemplate-variables:\n  X: what it is\n',
  });
  const asked = { template: "security", values: { X: "1" }, validate: false };
  const { printed } = await folder.generate(asked);
  expect(printed).toContain(
    "from policies/templates/security.yml, which stands in the place of the built-in template",
  );
  expect(folder.read("policies/core/security-policies.yaml")).toBe('authentication: { a: "1" }\n');
  const near = await folder.generate({ template: "securty" });
  expect(near).toMatchObject({
    status: 2,
    code: "E_TEMPLATE",
    error: expect.stringContaining("did you mean security?"),
  });
  using elsewhere = new GeneratingFolder();
  const byPath = { ...asked, template: folder.at("policies/templates/security.yml") };
  expect((await elsewhere.generate(byPath)).status).toBe(0);
});

test.each([
  ["one that is not Handlebars", 'agent: "{{X"\n', /t.yaml:1:9 \| .*never closed|t.yaml:1:9/],
  ["a variable in an anchor", "agent: &{{X}} 1\n", /t.yaml:1:\d+ \|.*an anchor/],
  ["declarations that are none", 'agent: "{{X}}"\ntemplate-variables:\n  X: [1]\n', /t.yaml:3:\d+ /],
  [
    "a pattern that is none",
    'agent: "{{X}}"\ntemplate-variables:\n  X: {pattern: "(?=a)"}\n',
    /t.yaml:3:3 .*linear time/,
  ],
  ["text that is not YAML", 'agent: ["{{X}}"\nb: 1\n', /not YAML here/],
  ["no mapping", '- agent: "{{X}}"\n', /no built-in kind|no mapping/],
])("a template is refused at its place: %s", async (_, text, told) => {
  using folder = new GeneratingFolder({ "policies/templates/t.yaml": text });
  const called = await folder.generate({ template: "t", values: { X: "a" } });
  expect(called).toMatchObject({ status: 2, error: expect.stringMatching(told) });
});

test("what cannot be read is no template", async () => {
  using folder = new GeneratingFolder({ "policies/templates/a.yaml": "agent: 1\n" });
  symlinkSync(folder.at("policies/templates/a.yaml"), folder.at("policies/templates/l.yaml"));
  mkdirSync(folder.at("d"));
  expect((await folder.generate({ template: "l" })).error).toContain("symbolic link");
  expect((await folder.generate({ template: "./no.yaml" })).error).toContain("no such file");
  expect((await folder.generate({ template: "./d" })).code).toBe("E_TEMPLATE");
  writeFileSync(folder.at("bad.yaml"), Buffer.from([0x61, 0xff, 0xfe]));
  expect((await folder.generate({ template: "./bad.yaml" })).code).toBe("E_TEMPLATE");
});

test.each([
  ["policies/agents/a.txt", /does not end in .yaml/],
  ["policies/environments/a.yaml", /kind environment lie there/],
  ["policies/else/a.yaml", /no kind of policy lies there.*put it to agents/],
  ["policies/agents/-a.yaml", /misread/],
  ["archi3.yaml", /the configuration/],
  ["policies/agents/folder.yaml", /a folder stands there/],
  ["policies/agents/link.yaml", /link.yaml is a symbolic link/],
  ["policies/generated/a.yaml", /generated is a symbolic link/],
])("%s is no place for an agent", async (output, told) => {
  using folder = new GeneratingFolder({ "archi3.yaml": "policies: policies\n", "outside/a.yaml": "kept" });
  mkdirSync(folder.at("policies/agents/folder.yaml"), { recursive: true });
  symlinkSync(folder.at("outside/a.yaml"), folder.at("policies/agents/link.yaml"));
  symlinkSync(folder.at("outside"), folder.at("policies/generated"));
  const called = await folder.generate({ values: NAME, output, force: true });
  expect(called).toMatchObject({ status: 2, code: "E_OUTPUT", error: expect.stringMatching(told) });
  expect(folder.read("outside/a.yaml")).toBe("kept");
});

test("a place outside of the policies is the caller's own affair, and that is said", async () => {
  using folder = new GeneratingFolder({ "policies/agents/.keep": "" });
  const called = await folder.generate({ values: NAME, output: "draft.yaml" });
  expect(called).toMatchObject({ status: 0, printed: expect.stringContaining("outside of the policies") });
  for (const more of [{}, { dryRun: true }])
    expect(await folder.generate({ values: NAME, output: "no/draft.yaml", ...more })).toMatchObject({
      ...{
        status: 2,
        code: "E_OUTPUT",
        error: expect.stringMatching(/no\/draft.yaml \| .*no folder no \| .*mkdir -p no/),
      },
    });
  const among = await folder.generate({ values: NAME, output: "policies/generated/a.yaml" });
  expect(among).toMatchObject({ status: 0 });
});

test("a file is called by the agent's name, whatever that is", async () => {
  using folder = new GeneratingFolder({
    "policies/templates/t.yaml": 'agent: "{{AGENT_NAME}}"\nmetadata: {name: "{{NAME}}"}\n',
  });
  const call = async (values: object) =>
    folder.generate({ template: "t", values: { NAME: "x", ...values }, validate: false });
  expect((await call({ AGENT_NAME: "../../Étoile  Noire" })).printed).toContain(
    "policies/generated/toile-noire.yaml",
  );
  expect(await call({ AGENT_NAME: "日本" })).toMatchObject({ code: "E_OUTPUT", status: 2 });
});

test("quiet prints nothing of what went well", async () => {
  using folder = new GeneratingFolder();
  expect(await folder.generate({ values: NAME, quiet: true })).toMatchObject({
    printed: "",
    warned: "",
    status: 0,
  });
});
