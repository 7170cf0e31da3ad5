import type { RuleFamily } from "../rule.ts";

const AGENT = "agents/reefer-monitor.yaml";
const AGENTS = "core/agent-policies.yaml";

/** What a schema refuses, explained. The schemas themselves find these. */
export const shape: RuleFamily = {
  rules: [
    {
      id: "ARC101",
      name: "unknown-key",
      severity: "error",
      what: "A key is not one of those that may stand in this place.",
      why: "A misspelt key has no effect, and nobody notices: the setting that was meant is not there.",
      example: { file: AGENT, good: '  storage: "medium"', bad: '  «storrage»: "medium"' },
    },
    {
      id: "ARC102",
      name: "missing-key",
      severity: "error",
      what: "A key that must be there is missing.",
      why: "Whoever reads the policy relies on it.",
      example: {
        file: AGENT,
        good: 'resource-requirements:\n  cpu: "low"\n  memory: "low"',
        bad: '«resource-requirements»:\n  cpu: "low"',
      },
    },
    {
      id: "ARC103",
      name: "wrong-type",
      severity: "error",
      what: "A value is of another type than its place demands: text instead of a list, a number instead of text.",
      why: "Readers refuse it or make something else of it.",
      example: { file: AGENTS, good: "min-instances: 2", bad: 'min-instances: «"2"»' },
    },
    {
      id: "ARC104",
      name: "not-allowed",
      severity: "error",
      what: "A value is not one of those that its place allows.",
      why: "Readers know only the allowed words; another one is ignored or refused.",
      example: { file: AGENT, good: '  network: "high"', bad: '  network: «"hihg"»' },
    },
    {
      id: "ARC105",
      name: "wrong-form",
      severity: "error",
      what: "A text does not have the form that its place demands: a version, a date, an agent's id.",
      why: "Programs that take it apart fail, or read something else.",
      example: { file: AGENT, good: 'version: "0.3.0"', bad: 'version: «"0.3"»' },
    },
    {
      id: "ARC106",
      name: "out-of-range",
      severity: "error",
      what: "A number is too small or too large, or a text or list too short or too long.",
      why: "An empty list or a number out of range switches off what it should control.",
      example: {
        file: AGENT,
        good: '  database: ["read", "write"]',
        bad: "  database: «[]»",
      },
    },
    {
      id: "ARC107",
      name: "repeated-item",
      severity: "error",
      what: "A list holds the same item twice.",
      why: "One of them was probably meant to be something else.",
      example: {
        file: AGENT,
        good: '  database: ["read", "write"]',
        bad: '  database: ["read", «"read"»]',
      },
    },
    {
      id: "ARC108",
      name: "schema",
      severity: "error",
      what: "A value breaks another demand of its schema.",
      why: "The schema says how its readers take it.",
      example: {
        file: "core/orchestration-policies.yaml",
        good: '      supporting-manager: "@service-manager"\n',
        bad: '      supporting-manager: "@service-manager"\n      «supporting-managers»: ["@fleet-manager"]\n',
      },
    },
  ],
};
