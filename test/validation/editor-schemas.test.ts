import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats, { type FormatsPlugin } from "ajv-formats";
import { describe, expect, test } from "vitest";
import { isMapping } from "../../src/policy/pointer.ts";
import { BUILT_IN_SCHEMAS, builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { bundledSchema } from "../../src/validation/bundled-schema.ts";
import { editorSchemaList, editorSchemas, editorSchemaText } from "../../src/validation/editor-schemas.ts";
import { readCaseGroups, withFault } from "../constraints.ts";
import { ROOT } from "../example.ts";
import { partOf } from "../part.ts";

/** What `schema` prints is whole by itself, and means what our own schemas mean. */

const formats = ((addFormats as unknown as { default?: FormatsPlugin }).default ??
  addFormats) as FormatsPlugin;

/** As somebody would compile it who knows nothing of us, each by itself: a reference to outside fails here. */
function plainJudge(name: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ logger: false });
  formats(ajv);
  return ajv.compile(JSON.parse(editorSchemaText(name)));
}

const NAMES = editorSchemaList().map(({ name }) => name);

test("there is one for every schema of ours but the shared vocabulary", () => {
  const files = readdirSync(join(ROOT, "schemas")).map((file) => file.replace(".schema.json", ""));
  expect([...NAMES].sort()).toEqual(files.filter((name) => name !== "vocabulary").sort());
});

test("each says what it is, and each that people write for which files", () => {
  for (const { name, description, written, files } of editorSchemaList()) {
    expect(description, name).toMatch(/^[A-Z].*\./);
    if (written) expect(files.length, name).toBeGreaterThan(0);
  }
});

describe("each is one document", () => {
  const texts = new Map(NAMES.map((name) => [name, editorSchemaText(name)]));

  test.each(NAMES)("%s refers to nothing outside, and holds no keyword of ours", (name) => {
    const text = texts.get(name) ?? "";
    for (const [, reference] of text.matchAll(/"\$ref": "([^"]*)"/g)) expect(reference).toMatch(/^#/);
    expect(text).not.toContain('"archi3":');
  });

  test("no two have the same `$id`", () => {
    const ids = [...texts.values()].map((text) => JSON.parse(text).$id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("it means the same, whatever else is compiled beside it", () => {
    const ajv = new Ajv2020({ logger: false });
    formats(ajv);
    for (const text of texts.values()) ajv.addSchema(JSON.parse(text));
    expect(ajv.getSchema("config.schema.json")?.({ unknown: 1 })).toBe(false);
  });
});

describe("each judges as ours does", () => {
  const groups = readCaseGroups().filter(({ about }) => about !== "vocabulary");

  test.each([...new Set(groups.map(({ about }) => about))])("%s", async (name) => {
    const own = await builtInKindSchemas()(name).schema();
    const judge = plainJudge(name);
    const values = groups
      .filter(({ kind }) => kind === name)
      .flatMap(({ value, cases }) => [value, ...partOf(cases, 5).map((one) => withFault(value, one))]);
    const ours = values.map((value) => own.errors(value).length === 0);
    expect(values.map(judge)).toEqual(ours);
    expect(new Set(ours)).toEqual(new Set([true, false]));
  });
});

describe("what editors show is kept", () => {
  test("titles, descriptions, defaults, and examples with the words that we know", () => {
    const schema = new Map([
      [
        "a",
        {
          $id: "a",
          properties: {
            archi3: { $ref: "b#/$defs/word", description: "Of a key that is called like our keyword." },
            other: { $ref: "b#/$defs/word", examples: ["w"] },
            kept: { default: { archi3: 1 }, examples: [{ $ref: "b" }], enum: [{ archi3: true }] },
          },
        },
      ],
      [
        "b",
        {
          $defs: {
            word: {
              title: "Word",
              anyOf: [{ $ref: "#/$defs/deep/items" }],
              archi3: { words: ["y", "z"] },
              examples: ["x", "y"],
            },
            deep: { items: { $ref: "#/$defs/deep", archi3: { ref: "agent" } } },
          },
        },
      ],
    ]);
    expect(bundledSchema("a", schema)).toEqual({
      $id: "a",
      properties: {
        archi3: {
          $ref: "#/$defs/b.word",
          description: "Of a key that is called like our keyword.",
        },
        other: { $ref: "#/$defs/b.word", examples: ["w", "y", "z"] },
        kept: { default: { archi3: 1 }, examples: [{ $ref: "b" }], enum: [{ archi3: true }] },
      },
      $defs: {
        "b.word": {
          title: "Word",
          anyOf: [{ $ref: "#/$defs/b.deep.items" }],
          examples: ["x", "y", "z"],
        },
        "b.deep.items": { $ref: "#/$defs/b.deep" },
        "b.deep": { items: { $ref: "#/$defs/b.deep" } },
      },
    });
  });

  test("a reference that leads nowhere is a fault", () => {
    expect(() => bundledSchema("a", new Map([["a", { $ref: "b#/$defs/none" }]]))).toThrow("b#/$defs/none");
    expect(() => bundledSchema("none", BUILT_IN_SCHEMAS)).toThrow("none#");
  });

  test("people write files by those that init hands out", () => {
    const files = [...editorSchemas().keys()];
    expect(files).toEqual(expect.arrayContaining(["environment.schema.json", "config.schema.json"]));
    expect(files).not.toContain("report.schema.json");
    for (const text of editorSchemas().values()) expect(isMapping(JSON.parse(text))).toBe(true);
  });
});
