import { expect, test } from "vitest";
import { watchedFacts } from "../../src/commands/checklist-facts.ts";
import { parseConfig } from "../../src/config/config.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";

const CONFIG = `
alerts:
  channels:
    ops: { type: slack, url-from: SLACK_URL }
    issues: { type: github-issue }
  routes:
    - { on: [deployment-failure], environments: [production], to: [ops] }
    - { on: [drift], to: [issues] }
silences:
  - { alert: drift, until: 2026-12-01, reason: another alert }
  - { alert: deployment-failure, environment: staging, until: 2026-12-01, reason: another environment }
  - { alert: deployment-failure, until: 2026-11-01, reason: migration }
slo:
  - { name: compliance, evidence: compliance, target: ">90%" }
`;

const factsOf = async (environment: string, more: Partial<Parameters<typeof watchedFacts>[2]> = {}) => {
  const schema = builtInKindSchemas()("config");
  const config = await parseConfig(Buffer.from(CONFIG), "archi3.yaml", schema, new Set());
  const workspace = { config, configFile: undefined, displayRoot: "", inRepository: true };
  const now = Date.UTC(2026, 10, 1);
  return watchedFacts(environment, { workspace, env: {} }, { deploys: true, now, ...more });
};

test("who is told of a failed deployment, and what is judged, is what the configuration says of the environment", async () => {
  const told = { silenced: undefined, deliveries: [] };
  expect(await factsOf("production")).toEqual({
    objectives: ["compliance"],
    told: { ...told, channels: [{ name: "ops", credentials: "unset", unset: ["SLACK_URL"] }] },
  });
  expect(await factsOf("development")).toEqual({ objectives: [], told: { ...told, channels: [] } });
});

test("whoever only plans does not know the secrets of the job that deploys", async () => {
  const { told } = await factsOf("production", { deploys: false });
  expect(told.channels).toEqual([{ name: "ops", credentials: "unknown", unset: ["SLACK_URL"] }]);
});

test("a silence holds until its end, in its environment", async () => {
  const before = { now: Date.UTC(2026, 10, 1) - 1 };
  expect((await factsOf("production", before)).told.silenced).toMatchObject({ reason: "migration" });
  expect((await factsOf("staging", before)).told.silenced).toMatchObject({ reason: "another environment" });
  expect((await factsOf("production")).told.silenced).toBeUndefined();
});

test("what became of the newest messages is handed on", async () => {
  const deliveries = [{ channel: "ops", error: "503" }];
  expect((await factsOf("production", { deliveries })).told.deliveries).toEqual(deliveries);
});
