import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Policy } from "../src/policy/catalog.ts";
import { kindOfPath, placeOfKind } from "../src/policy/kinds.ts";
import { fromPointer } from "../src/policy/pointer.ts";
import { DEFAULT_LIMITS } from "../src/policy/read-limits.ts";
import { builtInKindSchemas } from "../src/validation/builtin-schemas.ts";
import { spanOf } from "../src/validation/findings.ts";
import { shape } from "../src/validation/rules/shape.ts";
import { validate } from "../src/validation/validate.ts";
import {
  type CaseGroup,
  type ConstraintCase,
  expectedOf,
  foundBy,
  readCaseGroups,
  withFault,
} from "./constraints.ts";
import { placeOf, TODAY } from "./example.ts";

/**
 * Every constraint of our schemas has a case that only this constraint catches. The cases are data of their own, so
 * that a constraint that is taken out of a schema is missed; `node script/mutate.mjs` proves that for each of them.
 */
const schemaOf = builtInKindSchemas();
const groups = readCaseGroups();

for (const group of groups) {
  describe(`${group.about}: ${group.document}`, () => {
    test("the document itself is valid", async () => {
      expect(foundBy(await schemaOf(group.kind).schema(), group.value)).toEqual([]);
    });

    test("every fault is found, at its place, and nothing else", async () => {
      const schema = await schemaOf(group.kind).schema();
      const wrong = group.cases.flatMap((one) => {
        const found = foundBy(schema, withFault(group.value, one));
        return String(found) === String(expectedOf(one)) ? [] : [{ ...one, found }];
      });
      expect(wrong).toEqual([]);
    });
  });
}

describe("through the text of a file", () => {
  // One case of each way of being wrong suffices: from the schema's answer on, all go the same way.
  const firsts = new Map<string, { group: CaseGroup; one: ConstraintCase }>();
  for (const group of groups) {
    // The configuration and the baseline are no policies.
    if (placeOfKind(group.kind) === undefined) continue;
    for (const one of group.cases) {
      const way = `${group.kind} ${one.expect} by ${["set", "add", "rename", "remove"].find((change) => change in one)}`;
      if (!firsts.has(way)) firsts.set(way, { group, one });
    }
  }

  for (const [way, { group, one }] of firsts) {
    test(`${way}: ${one.at}`, async () => {
      const { found, rangeOf } = await validateText(group.kind, withFault(group.value, one));
      const expected = expectedOf(one).map((line) => {
        const [, rule, pointer = "", at] = /^(\S+) (.*) (key|value)$/.exec(line) ?? [];
        return `${rule} ${pointer} ${rangeOf(pointer, at === "key" ? "key" : "value")}`;
      });
      expect(found).toEqual(expected);
    });
  }
});

/** What is found in the text of a value by its schema alone, and where the nodes of the text stand. */
async function validateText(kindName: string, value: unknown) {
  // In quotes, since plain words such as `no` are findings of the reader's.
  const text = stringify(value, { defaultStringType: "QUOTE_DOUBLE" });
  const path = (placeOfKind(kindName) ?? "").replace("*", "sample");
  const { findings, catalog } = await validate({
    files: [{ file: path, path, bytes: new TextEncoder().encode(text), kind: kindOfPath(path) }],
    rejected: [],
    environments: [],
    limits: DEFAULT_LIMITS,
    today: TODAY,
    severityOf: () => "error",
    schemaOf: (kind) => schemaOf(kind.name),
    families: [shape],
  });
  const policy = catalog.policies[0] as Policy;
  return {
    found: findings.map(({ rule, pointer, file, range }) => `${rule} ${pointer} ${placeOf(file, range)}`),
    rangeOf: (pointer: string, at: "key" | "value") => {
      const tokens = fromPointer(pointer);
      // What is missing is told at the key of what lacks it.
      const { start, end } = policy.document.spans(tokens)?.[at] ?? spanOf({ policy, path: tokens, at });
      return placeOf(path, policy.document.source.range(start, end));
    },
  };
}
