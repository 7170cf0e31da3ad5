import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editorSchemas } from "../../src/validation/editor-schemas.ts";
import { modeline, vscodeSettings } from "../../src/validation/editor-settings.ts";
import { Folder } from "../e2e/run.ts";
import { EXAMPLE_FILES } from "../example.ts";
import { LanguageServer, type Position } from "./language-server.ts";

/** What an author sees in an editor that runs the YAML language server, with the settings that we give. */

const SCHEMAS = ".archi3/schemas";
const PRODUCTION = "archi3/policies/environments/production.yaml";
const OWN = { match: ["rules/**/*.yml"], schema: "schemas/rule.json" };
const RULE_SCHEMA = JSON.stringify({
  $schema: "http://json-schema.org/draft-07/schema#",
  properties: { title: { type: "string", description: "What the rule is called." } },
  additionalProperties: false,
});

const folder = new Folder({
  ...Object.fromEntries([...editorSchemas()].map(([name, text]) => [`${SCHEMAS}/${name}`, text])),
  [OWN.schema]: RULE_SCHEMA,
});
let server: LanguageServer;

beforeAll(async () => {
  const settings = vscodeSettings({
    policiesFolder: "archi3/policies",
    schemasFolder: SCHEMAS,
    kinds: [OWN],
  });
  server = await LanguageServer.start(folder.path, { ...settings });
}, 60_000);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** A text without its mark `|`, and where that stood. */
function marked(text: string): { text: string; at: Position } {
  const before = text.slice(0, text.indexOf("|")).split("\n");
  return {
    text: text.replace("|", ""),
    at: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

async function completed(path: string, marking: string): Promise<Map<string, string>> {
  const { text, at } = marked(marking);
  await server.open(path, text);
  return server.complete(path, at);
}

async function hovered(path: string, marking: string): Promise<string> {
  const { text, at } = marked(marking);
  await server.open(path, text);
  return server.hover(path, at);
}

describe("completion", () => {
  test("offers the sections of an environment policy, with what each is for", async () => {
    const offered = await completed(PRODUCTION, "version: 1.0.0\n|");
    expect([...offered.keys()]).toEqual(
      expect.arrayContaining([
        "environment-settings",
        "agent-overrides",
        "mcp-servers",
        "security-overrides",
      ]),
    );
    expect(offered.get("environment-settings")).toContain("How this environment runs.");
  });

  test("offers the keys of a section, and the words that are known at a place", async () => {
    const settings = await completed(PRODUCTION, "environment-settings:\n  |");
    expect([...settings.keys()]).toEqual(expect.arrayContaining(["debug-mode", "performance-monitoring"]));
    const words = await completed(PRODUCTION, "environment-settings:\n  performance-monitoring: |");
    expect([...words.keys()]).toEqual(expect.arrayContaining(["none", "basic", "comprehensive"]));
    const deep =
      "security-overrides:\n  data-protection:\n    encryption:\n      at-rest:\n        algorithm: |";
    expect([...(await completed(PRODUCTION, deep)).keys()]).toEqual(
      expect.arrayContaining(["AES-256-GCM", "AES-128-GCM"]),
    );
  });

  test("offers the keys and choices of archi3.yaml", async () => {
    const sections = await completed("archi3.yaml", "policies: archi3/policies\n|");
    expect([...sections.keys()]).toEqual(
      expect.arrayContaining(["kinds", "environments", "validate", "ledger"]),
    );
    const keys = await completed("archi3.yaml", "environments:\n  production:\n    |");
    expect([...keys.keys()]).toEqual(
      expect.arrayContaining(["after", "soak", "target", "reviewers", "verify"]),
    );
    const choices = await completed("archi3.yaml", "validate:\n  fail-on: |");
    expect([...choices.keys()]).toEqual(expect.arrayContaining(["error", "warning", "never"]));
  });

  test("offers the keys of a kind of the repository's own", async () => {
    expect([...(await completed("rules/cloud/login.yml", "|")).keys()]).toContain("title");
  });
});

describe("hovering", () => {
  test("over a key says what it is for", async () => {
    expect(await hovered(PRODUCTION, "environment-settings:\n  debug-|mode: false\n")).toContain(
      "Debug mode",
    );
    const soak = await hovered("archi3.yaml", "environments:\n  production:\n    so|ak: 24h\n");
    expect(soak).toContain("How long the policies must have been live and healthy");
  });

  test("reaches through references into the shared vocabulary", async () => {
    expect(await hovered(PRODUCTION, "metadata:\n  lastUp|dated: x\n")).toContain(
      "When the policy was last changed",
    );
  });
});

describe("diagnostics", () => {
  test("an unknown key is marked where it stands", async () => {
    const unknown = await server.open("archi3.yaml", "policies: archi3/policies\nenvironmens: {}\n");
    expect(unknown).toEqual([
      expect.objectContaining({
        message: expect.stringContaining("environmens"),
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 11 } },
      }),
    ]);
    const agent = await server.open("archi3/policies/agents/a.yml", "colour: red\n");
    expect(agent.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining("colour")]),
    );
  });

  test.each([...EXAMPLE_FILES.keys()].filter((path) => !path.startsWith("templates/")))(
    "%s of the example has none",
    async (path) => {
      expect(await server.open(`archi3/policies/${path}`, EXAMPLE_FILES.get(path) ?? "")).toEqual([]);
    },
  );

  test("a file elsewhere names its schema in its first line", async () => {
    const path = "drafts/2026/new.yaml";
    const line = modeline("agent", path, { schemasFolder: SCHEMAS });
    const found = await server.open(path, `${line}\ncolour: red\n`);
    expect(found.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining("colour")]),
    );
    expect(await server.open("drafts/2026/other.yaml", "colour: red\n")).toEqual([]);
  });
});
