import { mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  configuration,
  DRAFT,
  judge,
  OPEN_SCHEMA,
  repository,
  SECRET,
  schema,
  underEach,
} from "./hostile.ts";
import { alone, archi3, expectSafe, expectUsageError, Folder } from "./run.ts";

describe("schemas of users", () => {
  const failing =
    (body: object, ...parts: (string | RegExp)[]) =>
    async () => {
      using folder = repository({ "things/a.yaml": "a: 1\n" }, schema(body));
      expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", "thing.json", ...parts);
    };

  const long = "a".repeat(50_000);
  const under = underEach({
    evil: {
      schema: schema({
        properties: { a: { pattern: "^(a+)+$" }, b: { pattern: "^(\\w+\\s?)*$" } },
        patternProperties: { "^(x+)+$": false },
      }),
      text: `a: ${long}!\nb: ${long}!\n${"x".repeat(100)}!: 1\n`,
    },
    native: {
      schema: schema({ additionalProperties: { pattern: "^(?=xy)" } }),
      text: "a: xy\nb: xz\n",
      more: ", regex: native",
    },
    cyclic: {
      schema: schema({
        $defs: {
          node: {
            type: "object",
            required: ["name"],
            properties: {
              name: { type: "string" },
              below: { type: "array", items: { $ref: "#/$defs/node" } },
            },
            additionalProperties: false,
          },
        },
        $ref: "#/$defs/node",
      }),
      text: "name: a\nbelow:\n  - name: b\n    below:\n      - nmae: c\n",
    },
    functions: {
      schema: schema({
        required: ["toString", "constructor"],
        properties: { valueOf: { type: "string" } },
        additionalProperties: false,
      }),
      text: "hasOwnProperty: 1\nvalueOf: 2\n",
    },
    own: {
      schema: `{"$schema": "${DRAFT}", "properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}, "a": {"type": "string"}}}`,
      text: "a: 1\n",
    },
  });

  test("a pattern that would backtrack for ever", async () => {
    expect((await under("evil")).found).toEqual(["ARC105 evil/a.yaml:1:4", "ARC105 evil/a.yaml:2:4"]);
  });

  test("a glob that would backtrack for ever", async () => {
    using folder = repository({ [`things/${"a".repeat(100)}!.yaml`]: "a: 1\n" });
    const globs = ["things/+(+(a))", "things/*(*(a|aa))b", "things/{a,aa}*{a,aa}*{a,aa}*b"];
    const kinds = globs.map((glob, index) => `{name: thing-${index}, match: "${glob}", schema: thing.json}`);
    folder.write("archi3.yaml", configuration(...kinds));
    expect((await judge(folder, alone)).found).toEqual([]);
    const stars = `things/${"*a".repeat(30)}b`;
    folder.write(
      "archi3.yaml",
      `policies: policies\nkinds: [{name: thing, match: "${stars}", schema: thing.json}]\n`,
    );
    expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml:2:30", "too many stars");
  }, 60_000);

  test(
    "a remote reference",
    failing(
      { $ref: "https://schemas.example/remote.json" },
      "https://schemas.example/remote.json",
      "network",
    ),
  );
  test(
    "a remote reference, deep",
    failing({ properties: { a: { $ref: "http://127.0.0.1:1/remote.json#/x" } } }, "127.0.0.1:1/remote.json"),
  );
  test("a reference to a file", failing({ $ref: "other.json" }, "other.json"));
  test("a reference out of the repository", failing({ $ref: "file:///etc/passwd" }, "file:///etc/passwd"));
  test("a reference to nothing", failing({ $ref: "#/$defs/nothing" }, "#/$defs/nothing"));
  test("a schema that refers to itself without end", failing({ $ref: "#" }, "itself"));
  test(
    "schemas that refer to each other without end",
    failing(
      { $defs: { a: { $ref: "#/$defs/b" }, b: { allOf: [{ $ref: "#/$defs/a" }] } }, $ref: "#/$defs/a" },
      "itself",
    ),
  );
  test(
    "a pattern that linear time cannot express",
    failing({ properties: { a: { pattern: "^(?=x)y" } } }, "^(?=x)y", "regex: native"),
  );
  test("a back-reference", failing({ properties: { a: { pattern: "(a)\\1" } } }, "(a)\\1", "regex: native"));
  test(
    "a key's pattern that linear time cannot express",
    failing({ patternProperties: { "^(?!x)": {} } }, "^(?!x)", "regex: native"),
  );
  test("a pattern that is none", failing({ properties: { a: { pattern: "(" } } }, "("));
  test(
    "a pattern that forges a workflow command",
    failing({ properties: { a: { pattern: "(?=x)\n::error::forged" } } }, "forged"),
  );
  test("a reference that forges a workflow command", failing({ $ref: "x\n::error::forged ##[error]" }));
  test("a keyword of the wrong type", failing({ type: "strnig" }, "type"));
  test("a keyword of the wrong form", failing({ properties: [] }, "properties"));

  test("what linear time cannot express, in a schema that is trusted", async () => {
    expect((await under("native")).found).toEqual(["ARC105 native/a.yaml:2:4"]);
  });

  test("a cyclic reference", async () => {
    expect((await under("cyclic")).found).toEqual(["ARC101 cyclic/a.yaml:5:9"]);
  });

  test("names of an object's own functions", async () => {
    const { found, messages } = await under("functions");
    expect(found).toEqual([
      "ARC101 functions/a.yaml:1:1",
      "ARC102 functions/a.yaml:1:1",
      "ARC102 functions/a.yaml:1:1",
      "ARC103 functions/a.yaml:2:10",
    ]);
    expect(messages).toMatch(/"toString"[\s\S]*"constructor"|"constructor"[\s\S]*"toString"/);
  });

  test("keys of a schema that are an object's own", async () => {
    expect((await under("own")).found).toEqual(["ARC103 own/a.yaml:1:4"]);
  });

  for (const draft of [
    "http://json-schema.org/draft-04/schema#",
    "http://json-schema.org/draft-06/schema#",
    "https://json-schema.org/draft/2019-09/hyper-schema",
    "https://schemas.example/own",
    7,
    null,
  ]) {
    test(`a schema of the draft ${draft}`, async () => {
      using folder = repository({ "things/a.yaml": "a: 1\n" }, JSON.stringify({ $schema: draft }));
      expectUsageError(
        await archi3(folder.path, ["validate"]),
        "E_SCHEMA_DRAFT",
        "thing.json",
        JSON.stringify(draft),
        "2020-12",
      );
    });
  }

  for (const [name, text, says] of [
    ["that does not say its draft", "{}", "which draft"],
    ["that is no JSON", "{'a': 1}", "JSON"],
    ["that is empty", "", "JSON"],
    ["that is a list", "[]", "schema"],
    ["that is text", '"x"', "schema"],
    ["that is null", "null", "schema"],
  ] as const) {
    test(`a schema ${name}`, async () => {
      using folder = repository({ "things/a.yaml": "a: 1\n" }, text);
      expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", "thing.json", says);
    });
  }

  test("a schema outside of the repository", async () => {
    using folder = new Folder({ "outside.json": OPEN_SCHEMA, "inside/things/a.yaml": "a: 1\n" });
    for (const path of [
      "../outside.json",
      "things/../../outside.json",
      folder.at("outside.json"),
      "..\\outside.json",
      "C:/outside.json",
    ]) {
      folder.write(
        "inside/archi3.yaml",
        `kinds:\n  - name: thing\n    match: "things/**"\n    schema: ${JSON.stringify(path)}\n`,
      );
      expectUsageError(
        await archi3(folder.at("inside"), ["validate"]),
        "E_CONFIG",
        "archi3.yaml:4:13",
        "leads out",
      );
    }
  });

  test("files outside of the repository", async () => {
    using folder = new Folder({ "outside.yaml": `${SECRET}: [\n`, "inside/thing.json": OPEN_SCHEMA });
    for (const line of [
      'match: "../*.yaml"',
      'match: ["a", "x/../../*.yaml"]',
      'match: "{..,x}/*.yaml"',
      'match: "/etc/*"',
    ]) {
      folder.write("inside/archi3.yaml", `kinds:\n  - name: thing\n    ${line}\n    schema: thing.json\n`);
      const run = await archi3(folder.at("inside"), ["validate"]);
      expectSafe(run);
      expect(run.status).toBe(2);
      expect(run.stderr + run.stdout).not.toContain(SECRET);
    }
    folder.write("inside/archi3.yaml", 'policies: "../"\n');
    expectUsageError(await archi3(folder.at("inside"), ["validate"]), "archi3.yaml:1:11", "leads out");
  });

  test("a schema that is a link, that lies behind one, or is none at all", async () => {
    using outside = new Folder({ "thing.json": OPEN_SCHEMA });
    using folder = repository({ "things/a.yaml": "a: 1\n" });
    symlinkSync(outside.at("thing.json"), folder.at("link.json"));
    symlinkSync(outside.path, folder.at("linked"));
    folder.tool("mkfifo", "pipe.json");
    mkdirSync(folder.at("folder.json"));
    const config = folder.read("archi3.yaml");
    for (const [path, says] of [
      ["link.json", "link"],
      ["linked/thing.json", "link"],
      ["pipe.json", "pipe"],
      ["folder.json", "folder"],
      ["missing.json", "no such file"],
    ] as const) {
      folder.write("archi3.yaml", config.replace("thing.json", path));
      expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", path, says);
    }
  });

  test("a schema that is deeper than any stack", async () => {
    using folder = repository(
      { "things/a.yaml": "a: 1\n" },
      `{"$schema": "${DRAFT}", "not": ${'{"not": '.repeat(50_000)}{}${"}".repeat(50_001)}`,
    );
    expectUsageError(await alone(folder.path, ["validate"]), "E_SCHEMA", "thing.json");
  });
});
