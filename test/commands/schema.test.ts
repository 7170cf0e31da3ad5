import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runStepCommand } from "../../src/cli/step.ts";
import { runSchema, type SchemaOptions } from "../../src/commands/schema.ts";
import { editorSchemaText } from "../../src/validation/editor-schemas.ts";
import { Folder } from "../e2e/run.ts";
import { refusal } from "../release/refusal.ts";
import { recordingTerminal } from "../terminal.ts";

const RULE = `{"$schema": "http://json-schema.org/draft-07/schema#", "title": "Übung \u202e ##[error]x", "type": "object"}`;
const CONFIG = `kinds: [{ name: detection-rule, match: "rules/**/*.yml", schema: rule.json }]\n`;

async function schema(folder: Folder, options: Partial<SchemaOptions>): Promise<string> {
  const terminal = recordingTerminal(folder.path);
  const status = await runSchema({ list: false, format: "text", quiet: false, ...options }, terminal);
  expect(status).toBe(0);
  return terminal.printed();
}

test("a schema is printed, and nothing besides", async () => {
  using folder = new Folder();
  expect(await schema(folder, { kind: "environment" })).toBe(editorSchemaText("environment"));
});

test("that of archi3.yaml is there while archi3.yaml is wrong", async () => {
  using folder = new Folder({ "archi3.yaml": "kinds: [" });
  expect(JSON.parse(await schema(folder, { kind: "config" })).title).toBe("Configuration");
  expect(await refusal(() => schema(folder, { kind: "detection-rule" }))).toMatch(/^E_CONFIG 2 archi3\.yaml/);
});

test("that of a kind of the configuration's own is its file, with nothing that a terminal or a runner obeys", async () => {
  using folder = new Folder({ "archi3.yaml": CONFIG, "rule.json": RULE });
  const printed = await schema(folder, { kind: "detection-rule" });
  expect(JSON.parse(printed)).toEqual(JSON.parse(RULE));
  expect(printed).toContain("\\u202e ##\\u005berror]x");
  expect(printed).toContain("Übung");
});

test("a schema that cannot be read is told as every command tells it", async () => {
  using folder = new Folder({ "archi3.yaml": CONFIG });
  expect(await refusal(() => schema(folder, { kind: "detection-rule" }))).toBe(
    "E_SCHEMA 2 rule.json (kind detection-rule): there is no such file",
  );
});

test.each([
  ["enviroment", "did you mean environment?"],
  ["detection-rul", "did you mean detection-rule?"],
  ["x", "name one of these"],
])("of %s there is none", async (kind, mend) => {
  using folder = new Folder({ "archi3.yaml": CONFIG, "rule.json": RULE });
  const asked = schema(folder, { kind });
  await expect(asked).rejects.toMatchObject({ code: "E_SCHEMA_NAME", status: 2, parts: { mend } });
  await expect(asked).rejects.toMatchObject({
    parts: { why: expect.stringMatching(/agent, .*detection-rule/) },
  });
});

test("templates have none, and no name is no schema", async () => {
  using folder = new Folder();
  expect(await refusal(() => schema(folder, { kind: "template" }))).toMatch(/^E_SCHEMA_NAME 2 /);
  expect(await refusal(() => schema(folder, {}))).toMatch(/^E_USAGE 2 schema: there are agent-policies, /);
});

test("the list has every kind, those of the configuration's own too, and says for which files", async () => {
  using folder = new Folder({ "archi3.yaml": CONFIG, "rule.json": RULE });
  const table = await schema(folder, { list: true });
  expect(table).toMatch(/^agent +<policies>\/agents\/\*\.yaml, <policies>\/generated\/\*\.yaml +\S/m);
  expect(table).toMatch(/^detection-rule +rules\/\*\*\/\*\.yml +\S/m);
  const { format, schemas } = JSON.parse(await schema(folder, { list: true, format: "json" }));
  expect(format).toBe("archi3-schemas/1");
  expect(schemas).toContainEqual({
    ...{ name: "config", of: "format", files: ["archi3.yaml"], from: "configuration" },
    description: expect.stringContaining("archi3.yaml"),
  });
});

test("all that people write go into a folder, which is made, and a second run replaces them", async () => {
  using folder = new Folder();
  const printed = await schema(folder, { output: ".archi3/schemas" });
  const written = readdirSync(folder.at(".archi3/schemas"));
  expect(written).toEqual(expect.arrayContaining(["agent.schema.json", "config.schema.json"]));
  expect(written).not.toContain("record.schema.json");
  expect(printed.trimEnd().split("\n")).toHaveLength(written.length);
  folder.edit(".archi3/schemas/agent.schema.json", '"type": "object"', '"type": "string"');
  expect(await schema(folder, { output: ".archi3/schemas", quiet: true })).toBe("");
  expect(folder.read(".archi3/schemas/agent.schema.json")).toBe(editorSchemaText("agent"));
});

test("one goes into a file, or into a folder under its own name", async () => {
  using folder = new Folder({ "archi3.yaml": CONFIG, "rule.json": RULE });
  mkdirSync(folder.at("there"));
  expect(await schema(folder, { kind: "agent", output: "a.json" })).toBe("Wrote a.json\n");
  expect(await schema(folder, { kind: "agent", output: "there" })).toBe("Wrote there/agent.schema.json\n");
  expect(await schema(folder, { kind: "report", output: "new/" })).toBe("Wrote new/report.schema.json\n");
  for (const _twice of [1, 2])
    expect(await schema(folder, { kind: "detection-rule", output: "there" })).toBe(
      "Wrote there/detection-rule.schema.json\n",
    );
});

test.each([
  ["what somebody wrote", "{}\n"],
  ["another schema of ours", editorSchemaText("config")],
])("%s is not replaced, and then nothing is", async (_what, text) => {
  using folder = new Folder({ "s/environment.schema.json": text });
  expect(await refusal(() => schema(folder, { output: "s" }))).toMatch(/^E_OUTPUT 2 /);
  expect(await refusal(() => schema(folder, { kind: "environment", output: "s" }))).toMatch(/^E_OUTPUT 2 /);
  expect(readdirSync(folder.at("s"))).toEqual(["environment.schema.json"]);
  expect(readFileSync(folder.at("s/environment.schema.json"), "utf8")).toBe(text);
});

test("several schemas do not go into one file", async () => {
  using folder = new Folder({ s: "" });
  for (const output of ["s", "all.json"])
    expect(await refusal(() => schema(folder, { output }))).toBe(
      `E_OUTPUT 2 --output ${output}: without a kind they are several, and need a folder`,
    );
});

test("a step of a workflow asks for it by the inputs `kind`, `list` and `output`", async () => {
  using folder = new Folder();
  const step = async (given: { [input: string]: string }) => {
    const terminal = recordingTerminal(folder.path);
    const face = { version: "0", env: {}, terminal: () => terminal, finish: () => {} };
    await runStepCommand("schema", (name) => given[name] ?? (name === "format" ? "text" : ""), face);
    return terminal.printed();
  };
  expect(await step({ kind: "baseline" })).toBe(editorSchemaText("baseline"));
  expect(await step({ list: "true" })).toMatch(/^baseline /m);
  expect(await step({ kind: "agent", output: "a.json" })).toBe("Wrote a.json\n");
});
