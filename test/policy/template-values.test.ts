import { expect, test } from "vitest";
import { loadTemplateEngine, parseTemplate, type Template } from "../../src/policy/template.ts";
import { resolveValues, valueFault, variableFacts } from "../../src/policy/template-values.ts";
import { variables } from "../../src/policy/template-variables.ts";

const engine = await loadTemplateEngine();
const SURROUNDINGS = { today: "2026-11-24", author: "Ada" };

function read(text: string): Template {
  const template = parseTemplate(text, engine);
  if (Array.isArray(template)) throw new Error(template.map(({ message }) => message).join("\n"));
  return template;
}

function resolved(text: string, given: Record<string, string>): Record<string, string> {
  const template = read(text);
  const { values } = resolveValues(
    template,
    variables(template),
    new Map(Object.entries(given)),
    SURROUNDINGS,
  );
  return Object.fromEntries(values);
}

const ROLES = `a: "{{AGENT_TYPE}} {{TIER_LEVEL}} {{#if IS_MANAGER}}m{{/if}}{{#if IS_SPECIALIST}}s{{/if}}"
template-variables:
  AGENT_TYPE: "manager or specialist"
  TIER_LEVEL: "2 for managers, 3 for specialists"
  IS_MANAGER: "true if agent is a manager"
  IS_SPECIALIST: "true if agent is a specialist"
`;

test.each([
  [
    { AGENT_TYPE: "manager" },
    { AGENT_TYPE: "manager", TIER_LEVEL: "2", IS_MANAGER: "true", IS_SPECIALIST: "false" },
  ],
  [
    { AGENT_TYPE: "Specialist" },
    { AGENT_TYPE: "Specialist", TIER_LEVEL: "3", IS_MANAGER: "false", IS_SPECIALIST: "true" },
  ],
  [
    { TIER_LEVEL: "2" },
    { AGENT_TYPE: "manager", TIER_LEVEL: "2", IS_MANAGER: "true", IS_SPECIALIST: "false" },
  ],
  [
    { IS_SPECIALIST: "true" },
    { AGENT_TYPE: "specialist", TIER_LEVEL: "3", IS_MANAGER: "false", IS_SPECIALIST: "true" },
  ],
  // What is given stays, also where it disagrees: validation says so.
  [
    { AGENT_TYPE: "manager", TIER_LEVEL: "3" },
    { AGENT_TYPE: "manager", TIER_LEVEL: "3", IS_MANAGER: "true", IS_SPECIALIST: "false" },
  ],
  [{}, {}],
  [{ AGENT_TYPE: "other" }, { AGENT_TYPE: "other", IS_MANAGER: "false", IS_SPECIALIST: "false" }],
])("of %o follows the role", (given, expected) => {
  expect(resolved(ROLES, given)).toEqual(expected);
});

test("the role of a default counts where none is given", () => {
  const text = ROLES.replace(
    '"manager or specialist"',
    '{description: "manager or specialist", default: manager}',
  );
  expect(resolved(text, {})).toMatchObject({ AGENT_TYPE: "manager", TIER_LEVEL: "2", IS_MANAGER: "true" });
  expect(resolved(text, { IS_SPECIALIST: "true" })).toMatchObject({ TIER_LEVEL: "3", IS_MANAGER: "false" });
});

test("a list of levels names no role", () => {
  const text = `a: "{{CPU}} {{AGENT_TYPE}}"\ntemplate-variables:\n  CPU: "low, medium or high"\n  AGENT_TYPE: "what it is"\n`;
  expect(resolved(text, { CPU: "low" })).toEqual({ CPU: "low" });
});

test("the day, the author and the agent's id are known, unless somebody says otherwise", () => {
  const text = 'a: "{{CURRENT_DATE}} {{AUTHOR_NAME}} {{AGENT_ID}} {{AGENT_NAME}}"\n';
  expect(resolved(text, { AGENT_NAME: "analyst" })).toEqual({
    ...{ AGENT_NAME: "analyst", AGENT_ID: "@analyst" },
    ...{ CURRENT_DATE: "2026-11-24T00:00:00Z", AUTHOR_NAME: "Ada" },
  });
  expect(resolved(text, { AGENT_NAME: "analyst", AGENT_ID: "@other", AUTHOR_NAME: "Bo" })).toMatchObject({
    ...{ AGENT_ID: "@other", AUTHOR_NAME: "Bo" },
  });
  expect(resolved(`${text}template-variables:\n  AUTHOR_NAME: {default: Team}\n`, {})).toMatchObject({
    AUTHOR_NAME: "Team",
  });
});

test("nothing is known of a variable that the template does not have", () => {
  expect(resolved('a: "{{X}}"\n', { X: "1" })).toEqual({ X: "1" });
});

test("needed is what is put in and has no value by itself", () => {
  const text = `${ROLES.replace('a: "', 'a: "{{AGENT_ID}}{{NAME}}{{#if MORE}}{{WITH}}{{/if}}')}  WITH: {default: ""}\n`;
  const template = read(text);
  const needed = variableFacts(template, variables(template)).filter(({ required }) => required);
  expect(needed.map(({ name }) => name)).toEqual(["AGENT_TYPE", "NAME"]);
});

test.each([
  ["boolean", "true", true],
  ["boolean", "yes", false],
  ["integer", "-3", true],
  ["integer", "3.0", false],
  ["integer", "012", false],
  ["integer", "99999999999999999999", false],
  ["number", "3.5", true],
  ["number", "1e400", false],
  ["number", ".nan", false],
  ["number", "", false],
  ["string", "", true],
] as const)("a %s may be %j: %s", (type, value, may) => {
  expect(valueFault({ name: "X", type, required: true }, value, undefined) === undefined).toBe(may);
});

test("an empty value is fine where it is the default", () => {
  expect(
    valueFault({ name: "X", type: "integer", default: "", required: false }, "", undefined),
  ).toBeUndefined();
});
