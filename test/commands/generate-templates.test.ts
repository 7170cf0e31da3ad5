import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownFile, ownFiles } from "../../src/adapters/own-files.ts";
import { type ListOptions, runListTemplates } from "../../src/commands/list-templates.ts";
import { builtInTemplates, openTemplate } from "../../src/commands/template-library.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { samplesOf } from "../../src/validation/templates.ts";
import { check, ROOT } from "../example.ts";
import { wholeTest } from "../part.ts";
import { recordingTerminal } from "../terminal.ts";
import { GeneratingFolder } from "./generating.ts";

/** What each built-in template makes, and what it cannot do without. */
const BUILT_IN: { [name: string]: { kind: string; needs: { [name: string]: string }; file: string } } = {
  "agent-template": {
    kind: "agent",
    needs: { AGENT_NAME: "trend-analyst" },
    file: "generated/trend-analyst.yaml",
  },
  environment: { kind: "environment", needs: { ENVIRONMENT: "staging" }, file: "environments/staging.yaml" },
  "manager-agent": { kind: "agent", needs: { AGENT_NAME: "lead" }, file: "generated/lead.yaml" },
  "mcp-server": {
    kind: "environment",
    needs: { SERVER_NAME: "ticket-system", ENVIRONMENT: "development" },
    file: "environments/development.yaml",
  },
  security: { kind: "security-policies", needs: {}, file: "core/security-policies.yaml" },
  "specialist-agent": { kind: "agent", needs: { AGENT_NAME: "tester" }, file: "generated/tester.yaml" },
  workflow: {
    kind: "orchestration-policies",
    needs: { SPECIALIST_ID: "@trend-analyst" },
    file: "core/orchestration-policies.yaml",
  },
};

test("there is one for each thing that a team writes", () => {
  expect(builtInTemplates().map(({ name }) => name)).toEqual(Object.keys(BUILT_IN));
  expect(ownFile("templates/security.yaml")).toBe(ownFiles("templates").get("security.yaml"));
  expect(() => ownFile("templates/none.yaml")).toThrow("no file templates/none.yaml");
});

describe.each(Object.entries(BUILT_IN))("%s", (name, { kind, needs, file }) => {
  wholeTest("is a template in which nothing is found", async () => {
    expect(await check(new Map([[`templates/${name}.yaml`, ownFile(`templates/${name}.yaml`)]]))).toEqual([]);
  });

  test("needs no more than its names, and makes a policy in which nothing is found", async () => {
    using folder = new GeneratingFolder();
    const { status, printed, error } = await folder.generate({ template: name, type: kind, values: needs });
    expect({ status, error }).toEqual({ status: 0, error: "" });
    expect(printed).toBe(
      `Wrote policies/${file}: ${kind} policy from the built-in template ${name}, valid\n`,
    );
    // What speaks to whoever uses the template is not for who reads the policy.
    expect(folder.read(`policies/${file}`)).toMatch(/^version: /);
    expect(folder.read(`policies/${file}`)).not.toMatch(/--output|\{\{/);
    const missing = await folder.generate({ template: name, force: true });
    if (Object.keys(needs).length === 0) expect(missing.status).toBe(0);
    else for (const one of Object.keys(needs)) expect(missing.error).toContain(`${one}: `);
  });

  wholeTest("makes a policy in which nothing is found of its samples, too", async () => {
    const [template] = builtInTemplates().filter((one) => one.name === name);
    if (template === undefined) throw new Error(name);
    const open = await openTemplate(template);
    for (const values of samplesOf(open.template, open.used, builtInKindSchemas()(kind))) {
      using folder = new GeneratingFolder();
      const call = await folder.generate({
        template: name,
        values: Object.fromEntries(values),
        format: "json",
      });
      // A manager and its specialists name each other, so that one alone names somebody who is not there.
      const others = (rule: string) => rule.startsWith("ARC3");
      const { report } = JSON.parse(call.printed);
      expect(report.findings.filter(({ rule }: { rule: string }) => !others(rule))).toEqual([]);
    }
  });
});

test("they make valid policies among those of the example, and its own template takes one's place", async () => {
  using folder = new GeneratingFolder();
  cpSync(join(ROOT, "examples/archi3"), folder.path, { recursive: true });
  const own = await folder.generate({ type: "agent", values: { AGENT_NAME: "test-agent" } });
  expect(own).toMatchObject({
    status: 0,
    printed: expect.stringContaining("policies/templates/agent-template.yaml"),
  });
  const specialist = await folder.generate({
    template: "specialist-agent",
    values: { AGENT_NAME: "tester" },
  });
  expect(specialist).toMatchObject({ status: 0 });
  const manager = await folder.generate({ template: "manager-agent", values: { AGENT_NAME: "lead" } });
  expect(manager).toMatchObject({ status: 0 });
  const unknown = { SPECIALIST_ID: "@nobody" };
  const workflow = await folder.generate({ template: "workflow", values: unknown, force: true });
  expect(workflow).toMatchObject({ status: 1, printed: expect.stringContaining("@nobody") });
  expect(await folder.generate({ template: "security" })).toMatchObject({ code: "E_EXISTS" });
});

async function list(folder: GeneratingFolder, options: Partial<ListOptions> = {}) {
  const terminal = recordingTerminal(folder.path);
  expect(await runListTemplates({ format: "text", ...options }, terminal)).toBe(0);
  return terminal.printed();
}

test("they are listed, those of the repository with them, and what cannot be used with the reason", async () => {
  using folder = new GeneratingFolder({
    "policies/templates/mine.yaml":
      '# Mine, \u001b[31mred\nagent: {id: "{{A}}", type: "{{B}}", x: "{{C}}"}\n',
    "policies/templates/security.yaml": "authentication: 1\ntemplate-variables: {}\n",
    "policies/templates/broken.yaml": "agent: {{#if\n",
  });
  const text = await list(folder);
  expect(text).toMatch(/^template +makes +from +needs +for\n/);
  expect(text).toMatch(
    /^agent-template +agent +built-in +AGENT_NAME +One agent, a manager or a specialist$/m,
  );
  expect(text).toMatch(/^mine +agent +repository +A, B and 1 more +Mine, <U\+001B>\[31mred$/m);
  expect(text).toMatch(/^security +security-policies +repository, instead of built-in /m);
  expect(text).toMatch(/^broken +\? +repository +nothing +policies\/templates\/broken.yaml:1:8: /m);
});

test("names of agents may hold digits, behind a letter", async () => {
  using folder = new GeneratingFolder();
  expect(await folder.generate({ values: { AGENT_NAME: "analyst-2" } })).toMatchObject({ status: 0 });
  expect(folder.read("policies/generated/analyst-2.yaml")).toContain('id: "@analyst-2"');
  expect(await folder.generate({ values: { AGENT_NAME: "2-analyst" } })).toMatchObject({ status: 2 });
});

test("JSON has every variable with all that is known of it", async () => {
  using folder = new GeneratingFolder();
  const { format, templates } = JSON.parse(await list(folder, { format: "json" }));
  expect(format).toBe("archi3-templates/1");
  expect(templates.map(({ name }: { name: string }) => name)).toEqual(Object.keys(BUILT_IN));
  const [agent] = templates;
  expect(agent).toMatchObject({
    kind: "agent",
    origin: "built-in",
    description: "One agent, a manager or a specialist",
  });
  const named = (name: string) => agent.variables.find((one: { name: string }) => one.name === name);
  expect(named("AGENT_NAME")).toEqual({
    ...{ name: "AGENT_NAME", type: "string", required: true, default: null, implied: null },
    ...{
      description: "Name of the agent, without the @: small letters, digits and hyphens",
      example: "custom-analyst",
      pattern: "^[a-z][a-z0-9-]*$",
    },
  });
  expect(named("TIER_LEVEL")).toMatchObject({ type: "integer", required: false, implied: "role" });
  expect(named("AUTHOR_NAME")).toMatchObject({ required: false, implied: "author" });
  const ofKind = JSON.parse(await list(folder, { format: "json", type: "environment" })).templates;
  expect(ofKind.map(({ name }: { name: string }) => name)).toEqual(["environment", "mcp-server"]);
});

test("the variables of one are a table", async () => {
  using folder = new GeneratingFolder();
  const text = await list(folder, { template: "agent-template" });
  expect(text).toMatch(
    /^AGENT_NAME +string +\(needed\) +custom-analyst +Name of the agent, without the @: small letters, digits and hyphens$/m,
  );
  expect(text).toMatch(/^AGENT_ID +string +\(@ and AGENT_NAME\)/m);
  await expect(list(folder, { template: "none" })).rejects.toMatchObject({ code: "E_TEMPLATE" });
  await expect(list(folder, { type: "agents" })).rejects.toMatchObject({ code: "E_TYPE" });
});

/** A template as teams have written it: each variable with a description only, and a comment on what it may be. */
const OLD_SHAPE = [
  "# Policy of a new agent",
  'version: "1.0.0"',
  "metadata:",
  '  name: "{{AGENT_NAME}}-policy"',
  '  description: "{{AGENT_DESCRIPTION}}"',
  '  lastUpdated: "{{CURRENT_DATE}}"',
  '  author: "{{AUTHOR_NAME}}"',
  '  agent-type: "{{AGENT_TYPE}}"  # manager or specialist',
  '  tier: "{{TIER_LEVEL}}"  # 2 for managers, 3 for specialists',
  "agent:",
  '  id: "{{AGENT_ID}}"',
  '  type: "{{AGENT_TYPE}}"',
  '  tier: "{{TIER_LEVEL}}"',
  '  description: "{{AGENT_DESCRIPTION}}"',
  "  # Only for specialists",
  '  # manager: "{{MANAGER_ID}}"',
  "quality-standards:",
  '  {{METRIC}}: "{{METRIC_VALUE}}"',
  "communication-protocols:",
  "  status-updates: {frequency: daily, format: structured-json}",
  "  milestone-reports: {frequency: weekly, format: summary}",
  "  quality-gates: {frequency: per-phase, format: checklist}",
  "resource-requirements:",
  '  cpu: "{{CPU}}"  # low, medium, high',
  "  memory: low",
  "  storage: low",
  "  network: low",
  "{{#if IS_SPECIALIST}}",
  "mcp-permissions:",
  '  filesystem: ["{{FILES}}"]  # read, write, execute',
  "{{/if}}",
  "performance-metrics:",
  '  response-time: {target: "<200ms", alert-threshold: ">500ms", critical-threshold: ">1s"}',
  '  throughput: {target: ">1000 requests/hour", alert-threshold: "<500 requests/hour", critical-threshold: "<100 requests/hour"}',
  '  error-rate: {target: "<1%", alert-threshold: ">2%", critical-threshold: ">5%"}',
  "security-requirements: {authentication: oauth2, authorization: role-based, encryption: required, audit-logging: required}",
  "compliance-requirements: {data-protection: standard, privacy-by-design: true, regulatory-compliance: gdpr, industry-standards: none}",
  "",
  "# What the variables mean",
  "template-variables:",
  '  AGENT_NAME: "Name of the agent (e.g., custom-analyst)"',
  '  AGENT_DESCRIPTION: "What the agent is for"',
  '  CURRENT_DATE: "Current date in ISO format"',
  '  AUTHOR_NAME: "Name of the policy author"',
  '  AGENT_TYPE: "manager or specialist"',
  '  TIER_LEVEL: "2 for managers, 3 for specialists"',
  '  AGENT_ID: "Agent identifier (e.g., @custom-analyst)"',
  '  MANAGER_ID: "Manager ID for specialists (e.g., @analyst-manager)"',
  '  IS_MANAGER: "true if agent is a manager"',
  '  IS_SPECIALIST: "true if agent is a specialist"',
  '  METRIC: "Quality metric (e.g., accuracy)"',
  '  METRIC_VALUE: "Target value (e.g., >95%)"',
  '  CPU: "CPU requirement level"',
  '  FILES: "Filesystem permissions for specialists"',
  "",
].join("\n");

describe("a template that only describes its variables", () => {
  const file = { "policies/templates/agent-template.yaml": OLD_SHAPE };
  const few = {
    AGENT_NAME: "custom-analyst",
    AGENT_DESCRIPTION: "x",
    MANAGER_ID: "@m",
    METRIC: "accuracy",
    METRIC_VALUE: ">95%",
    CPU: "low",
  };

  test("makes agents of both roles without an error", async () => {
    using folder = new GeneratingFolder(file);
    const specialist = { ...few, AGENT_TYPE: "specialist", FILES: "read" };
    expect(await folder.generate({ type: "agent", values: specialist })).toMatchObject({
      error: "",
      status: 0,
    });
    const written = folder.read("policies/generated/custom-analyst.yaml");
    expect(written).toContain('mcp-permissions:\n  filesystem: ["read"]  # read, write, execute\n');
    expect(written).toContain('tier: "3"  # 2 for managers, 3 for specialists\n');
    expect(written).not.toMatch(/template-variables|What the variables mean|\{\{/);
    const manager = { ...few, AGENT_NAME: "lead", AGENT_TYPE: "manager" };
    expect(await folder.generate({ type: "agent", values: manager })).toMatchObject({ error: "", status: 0 });
    expect(folder.read("policies/generated/lead.yaml")).not.toContain("mcp-permissions");
  });

  test("and of the values that its own message shows", async () => {
    using folder = new GeneratingFolder(file);
    const { error, fix = "" } = await folder.generate({});
    // What follows from the name and the role is not asked for.
    expect(error).not.toMatch(/AGENT_ID|TIER_LEVEL/);
    const set = [...fix.matchAll(/--set (?:'(.*?)'|(\S+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    expect(await folder.generate({ set })).toMatchObject({ error: "", status: 0 });
  });
});
