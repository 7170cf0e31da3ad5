import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/policy/read-limits.ts";
import { readText } from "../../src/policy/reader.ts";
import { judge, OPEN_SCHEMA, repository } from "./hostile.ts";
import { archi3, expectUsageError, Folder } from "./run.ts";

describe("prototypes", () => {
  const HOSTILE = [
    "__proto__: {polluted: true}\n",
    "constructor: {prototype: {polluted: true}}\n",
    "a: &a {__proto__: {polluted: true}}\n<<: *a\n",
    "a: &a {x: 1}\nb:\n  <<: [*a, {__proto__: {polluted: true}}]\n",
    '? "__proto__"\n: {polluted: true}\n',
    "!!map {__proto__: {polluted: true}}\n",
    "- __proto__\n- constructor\n",
  ];

  test("nothing that is read changes one", () => {
    const before = Reflect.ownKeys(Object.prototype);
    for (const text of HOSTILE) {
      const read = readText(text, DEFAULT_LIMITS);
      if ("refused" in read) throw read.refused;
      for (const { value } of read.documents) {
        expect(Object.getPrototypeOf(value)).toBe(Array.isArray(value) ? Array.prototype : Object.prototype);
        expect(JSON.stringify(value)).not.toContain("polluted");
      }
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  for (const text of [
    "severity: {__proto__: off}\n",
    "environments: {constructor: {after: development}}\n",
    "__proto__: {policies: x}\n",
    "kinds: [{name: constructor, match: a, schema: b, __proto__: {x: 1}}]\n",
  ]) {
    test(`a configuration of ${JSON.stringify(text)}`, async () => {
      using folder = Folder.withAgents("policies");
      folder.write("archi3.yaml", text);
      expectUsageError(await archi3(folder.path, ["validate"]), /archi3\.yaml:1:\d+/);
    });
  }

  test("pointers into a prototype find nothing", async () => {
    using folder = repository(
      { "things/a.yaml": "a: 1\n" },
      OPEN_SCHEMA,
      ", name-at: /constructor/name, id-at: /__proto__/x",
    );
    expect((await judge(folder)).found).toEqual([]);
  });
});
