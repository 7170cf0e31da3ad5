import { describe, expect, test } from "vitest";
import { toPointer } from "../../src/policy/pointer.ts";
import { explainErrors } from "../../src/validation/explain.ts";
import type { Explanation } from "../../src/validation/explanation.ts";
import { compileForeign } from "../../src/validation/foreign-schema.ts";
import type { JsonSchema } from "../../src/validation/schema.ts";

const DRAFT_07 = "http://json-schema.org/draft-07/schema#";
const DRAFT_2019 = "https://json-schema.org/draft/2019-09/schema";
const DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema";

const FILE = { where: "schema.json", at: () => "schema.json" };

function explained(schema: Exclude<JsonSchema, boolean>, value: unknown, draft: string): Explanation[] {
  return explainErrors(compileForeign({ $schema: draft, ...schema }, FILE, undefined), value);
}

function found(schema: Exclude<JsonSchema, boolean>, value: unknown, draft = DRAFT_2020): string[] {
  return explained(schema, value, draft).map(({ rule, path, at }) => `${rule} ${toPointer(path)} ${at}`);
}

function messageOf(schema: Exclude<JsonSchema, boolean>, value: unknown): string {
  const explanations = explained(schema, value, DRAFT_2020);
  expect(explanations).toHaveLength(1);
  return `${explanations[0]?.message} ${explanations[0]?.help}`;
}

describe.each([DRAFT_07, DRAFT_2019, DRAFT_2020])("in the draft %s", (draft) => {
  const shapes = {
    type: "object",
    anyOf: [
      {
        properties: { shape: { const: "circle" }, radius: { type: "number" } },
        required: ["shape", "radius"],
      },
      {
        properties: { shape: { const: "square" }, side: { type: "number" } },
        required: ["shape", "side"],
      },
    ],
  };

  test("a constant says which form was meant", () => {
    expect(found(shapes, { shape: "square", side: "wide" }, draft)).toEqual(["ARC103 /side value"]);
    expect(found(shapes, { shape: "circle" }, draft)).toEqual(["ARC102 /radius key"]);
  });

  test("a value that is no mapping is only of the wrong type", () => {
    expect(found(shapes, "circle", draft)).toEqual(["ARC103  value"]);
    const wrapped = { type: "object", properties: { figure: shapes } };
    expect(found(wrapped, { figure: 1 }, draft)).toEqual(["ARC103 /figure value"]);
  });

  test("forms inside forms behind a reference are explained by the innermost", () => {
    const definitions = draft === DRAFT_07 ? "definitions" : "$defs";
    const schema = {
      type: "object",
      properties: { rule: { $ref: `#/${definitions}/rule` } },
      [definitions]: {
        rule: {
          oneOf: [
            { type: "string" },
            {
              type: "object",
              properties: { limit: { oneOf: [{ type: "integer" }, { enum: ["none"] }] } },
              required: ["limit"],
              additionalProperties: false,
            },
          ],
        },
      },
    };
    expect(found(schema, { rule: { limit: "nine" } }, draft)).toEqual(["ARC104 /rule/limit value"]);
    expect(found(schema, { rule: {} }, draft)).toEqual(["ARC102 /rule/limit key"]);
    expect(found(schema, { rule: 3 }, draft)).toEqual(["ARC103 /rule value"]);
    expect(found(schema, { rule: { limit: 3 } }, draft)).toEqual([]);
  });

  test("a condition is told by what it demands", () => {
    const schema = {
      type: "object",
      properties: { level: { type: "string" } },
      if: { properties: { level: { const: "high" } }, required: ["level"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["approver"] },
      else: { properties: { approver: false } },
    };
    expect(found(schema, { level: "high" }, draft)).toEqual(["ARC102 /approver key"]);
    expect(found(schema, { level: "low", approver: "x" }, draft)).toEqual(["ARC108 /approver key"]);
  });

  test("the form of names is told at the key", () => {
    const schema = { type: "object", propertyNames: { pattern: "^[a-z]+$", maxLength: 8 } };
    expect(found(schema, { Bad: 1, good: 2 }, draft)).toEqual(["ARC105 /Bad key"]);
    expect(found(schema, { WORSETHANBAD: 1 }, draft)).toEqual(["ARC105 /WORSETHANBAD key"]);
  });

  test("a key that another demands is missing", () => {
    const dependent =
      draft === DRAFT_07
        ? { dependencies: { card: ["address"] } }
        : { dependentRequired: { card: ["address"] } };
    expect(found({ type: "object", ...dependent }, { card: 1 }, draft)).toEqual(["ARC102 /address key"]);
  });

  test("an item that is demanded, and a value that is excluded, are told once", () => {
    const schema = {
      type: "object",
      properties: { roles: { contains: { const: "owner" } }, name: { not: { enum: ["root"] } } },
    };
    expect(found(schema, { roles: ["guest", "reader"] }, draft)).toEqual(["ARC108 /roles value"]);
    const both = { contains: { const: "owner" }, items: { type: "string" } };
    expect(found(both, ["guest", 1], draft).sort()).toEqual(["ARC103 /1 value", "ARC108  value"]);
    expect(found(schema, { name: "root" }, draft)).toEqual(["ARC108 /name value"]);
  });

  test("a value of the wrong type is not also outside its list of values", () => {
    const schema = { type: "object", properties: { mode: { type: "string", enum: ["on", "off"] } } };
    expect(found(schema, { mode: 1 }, draft)).toEqual(["ARC103 /mode value"]);
  });

  test("a missing and an unknown key of different kinds are two causes", () => {
    const schema = {
      type: "object",
      properties: { names: { type: "array" } },
      required: ["names"],
      additionalProperties: false,
    };
    expect(found(schema, { zeal: 1 }, draft).sort()).toEqual(["ARC101 /zeal key", "ARC102 /names key"]);
    expect(found(schema, { zeal: ["a"] }, draft)).toEqual(["ARC101 /zeal key"]);
  });
});

test.each([DRAFT_2019, DRAFT_2020])("keys that no part describes are unknown (%s)", (draft) => {
  const schema = {
    type: "object",
    allOf: [{ properties: { a: { type: "string" } } }],
    properties: { b: { type: "string" } },
    unevaluatedProperties: false,
  };
  expect(found(schema, { a: "x", b: "y", other: 1 }, draft)).toEqual(["ARC101 /other key"]);
});

const METRIC = {
  type: "object",
  properties: { target: { type: "string" }, alarm: { type: "string" }, limit: { type: "string" } },
  required: ["target", "alarm", "limit"],
  additionalProperties: false,
};

describe("keys one level off", () => {
  const free = { type: "object", additionalProperties: METRIC };
  const closed = {
    type: "object",
    properties: { delay: METRIC, owner: { type: "string" } },
    required: ["delay", "owner"],
    additionalProperties: false,
  };

  test("a key that left its mapping is told at the key, with what to do", () => {
    const value = { delay: { target: "1", alarm: "2" }, limit: "3" };
    for (const schema of [free, closed]) {
      const expected = schema === closed ? ["ARC102 /owner key", "ARC101 /limit key"] : ["ARC101 /limit key"];
      expect(found(schema, value)).toEqual(expected);
    }
    expect(messageOf(free, value)).toContain(
      'The key "limit" belongs in "delay": indent it by two more spaces.',
    );
  });

  test("keys that left together are one cause", () => {
    const value = { delay: { target: "1" }, alarm: "2", limit: "3" };
    expect(found(free, value)).toEqual(["ARC101 /alarm key"]);
    expect(messageOf(free, value)).toContain('The keys "alarm", "limit" belong in "delay"');
  });

  test("a key that slid into the mapping above", () => {
    const value = { delay: { target: "1", alarm: "2", limit: "3", owner: "x" } };
    expect(found(closed, value)).toEqual(["ARC101 /delay/owner key"]);
    expect(messageOf(closed, value)).toContain("belongs one level further out");
  });

  test("a key in front of the mapping, or behind another, did not leave it", () => {
    const before = { limit: "3", delay: { target: "1", alarm: "2" } };
    expect(found(free, before).sort()).toEqual(["ARC102 /delay/limit key", "ARC103 /limit value"]);
    const whole = { target: "1", alarm: "2", limit: "3" };
    const behind = { delay: { target: "1", alarm: "2" }, other: whole, limit: "3" };
    expect(found(free, behind).sort()).toEqual(["ARC102 /delay/limit key", "ARC103 /limit value"]);
  });
});

describe("keys that are missing together", () => {
  test("three and more are listed in one finding", () => {
    expect(found(METRIC, {})).toEqual(["ARC102 /target key"]);
    expect(messageOf(METRIC, {})).toContain("The policy lacks 3 keys: target, alarm, limit.");
    expect(found({ ...METRIC, minProperties: 1 }, {})).toEqual(["ARC102 /target key"]);
  });

  test("two are two, unless nothing is there", () => {
    expect(found(METRIC, { limit: "3" })).toEqual(["ARC102 /target key", "ARC102 /alarm key"]);
    expect(found({ ...METRIC, required: ["target", "alarm"] }, {})).toEqual(["ARC102 /target key"]);
  });
});

test("unknown and missing keys: a near name is the one, a far one of the same kind is asked about", () => {
  expect(messageOf(METRIC, { target: "1", alarm: "2", limitt: "3" })).toContain('Did you mean "limit"?');
  expect(messageOf(METRIC, { target: "1", alarm: "2", ceiling: "3" })).toContain(
    'The key "limit" is missing here: is this it?',
  );
});

describe("help that leads on", () => {
  test("a number where a text of a form belongs is told the form, not only the quotes", () => {
    const version = { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$", examples: ["1.0.0"] };
    expect(messageOf(version, 1.5)).toContain('Write a text such as "1.0.0".');
    expect(messageOf({ type: "string", examples: ["x"] }, 1.5)).toContain("Put the value in quotes.");
  });

  test("numbers are nobody's misspelling", () => {
    expect(messageOf({ enum: [2, 3] }, 1)).toContain("Write one of 2, 3.");
  });
});

test("what is allowed as a number and in quotes is told once", () => {
  expect(messageOf({ enum: [2, 3, "2", "3"] }, 7)).toContain(
    "must be one of 2, 3, but is 7. Write one of 2, 3.",
  );
});
