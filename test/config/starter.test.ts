import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/config.ts";
import { readDocument } from "../../src/config/document.ts";
import { secretNames, starterConfig } from "../../src/config/starter.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { channelSecrets } from "../../src/watch/routing.ts";

const parse = (text: string) =>
  parseConfig(Buffer.from(text), "archi3.yaml", builtInKindSchemas()("config"), new Set<string>());
const starter = (...environments: string[]) =>
  starterConfig({ policies: "policies", environments, branch: "main" });

test("whoever starts is told by issues, which need no secret, and has objectives that need no server", async () => {
  const text = starter("development", "staging", "production");
  const { alerting, objectives } = await parse(text);
  expect(alerting.channels.map(({ type }) => type)).toEqual(["github-issue"]);
  expect(alerting.channels.flatMap(channelSecrets)).toEqual([]);
  expect(secretNames((await readDocument(Buffer.from(text), "archi3.yaml")).value)).toEqual([]);
  expect(alerting.routes.slice(0, 3)).toMatchObject([
    { on: ["deployment-failure", "system-instability"], after: 0 },
    { on: ["validation-failure"], after: 300_000 },
    { on: ["performance-degradation"], after: 900_000 },
  ]);
  expect([alerting.silences, alerting.contacts]).toEqual([[], []]);
  expect(objectives.map(({ name, target, environments }) => [name, target.text, ...environments])).toEqual([
    ["quality-gate-pass-rate", ">95%", "production"],
    ["coordination-success", ">98%", "production"],
    ["compliance", ">90%", "production"],
    ["user-satisfaction", ">4.5/5", "production"],
  ]);
});

test.each([[["development", "staging", "production"]], [["live"]]])(
  "what is a comment in it is right too: %s",
  async (names) => {
    const text = starter(...names);
    const tail = text.slice(text.indexOf("\nalerts:"));
    // Sentences begin with a capital letter, or go on from one; what is meant to be uncommented is YAML.
    const meant = tail.replace(
      /^( *)# ((?: *- |[a-z-]+: | {2}[a-z]+: |(?:contacts|silences):$).*)$/gm,
      "$1$2",
    );
    const { alerting, objectives, ledgerRemote } = await parse(text.replace(tail, () => meant));
    expect(alerting.channels.map(({ name }) => name)).toEqual(["issues", "ops", "oncall"]);
    expect(alerting.contacts).toHaveLength(1);
    expect(alerting.silences).toMatchObject([{ alert: "drift", environment: names[0] }]);
    expect(objectives.slice(4).map(({ name, target }) => [name, target.value])).toEqual([
      ["response-time", 0.2],
      ["throughput", 1000],
      ["error-rate", 0.01],
      ["availability", 0.999],
    ]);
    expect(ledgerRemote).toBe("origin");
  },
);
