import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PolicyError } from "../../src/errors.ts";
import type { Catalog, Policy } from "../../src/policy/catalog.ts";
import { rulesOf } from "./own-rules.ts";

/** Policies that were read already: what is judged here is what rules may take. */
function catalogOf(count: number, value: Record<string, unknown>): Catalog {
  const policies = Array.from({ length: count }, (_, index): Policy => {
    const path = `agents/a${index}.yaml`;
    const kind = { name: "agent", builtIn: true, documents: "one" as const };
    const document = { value, source: { text: "" }, spans: () => undefined } as unknown as Policy["document"];
    return { file: path, path, kind, document, value, name: `a${index}`, spans: () => undefined };
  });
  return { policies, unreadKinds: new Set(), environments: [] };
}

async function told(
  assertion: string,
  count: number,
  value: Record<string, unknown> = { a: 1 },
): Promise<string[]> {
  const ownRules = await rulesOf(
    JSON.stringify({ rules: [{ id: "ORG001", message: "Broken", assert: assertion }] }),
  );
  const drafts = ownRules.judge(
    catalogOf(count, value),
    () => undefined,
    () => true,
  );
  return [...new Set(drafts.map(({ message }) => message))];
}

/** Names for bytes, each twice as long as the one before. */
function doubled(times: number): string {
  return Array.from(
    { length: times },
    (_, at) => `cel.bind(v${at}, ${at === 0 ? 'bytes("aaaaaaaaaaaaaaaa")' : `v${at - 1} + v${at - 1}`}, `,
  ).join("");
}

const TOO_MUCH = "The rule ORG001 could not be evaluated: it takes more than 1,000,000 steps.";
const USED_UP = expect.stringMatching(
  /^The rule ORG001 could not be evaluated: this rule, or all rules together, have taken the steps/,
);

describe("a rule that costs too much is told, and the run goes on", () => {
  test.each([
    [
      "every policy with every other, twice",
      "policies.all(a, policies.all(b, policies.all(c, a.name + b.name + c.name != '')))",
      5_000,
      {},
    ],
    [
      "errors that decide nothing",
      "policies.all(a, policies.all(b, b.document.nothing == 1 || true))",
      5_000,
      {},
    ],
    [
      "errors in all that is looked at",
      "policies.all(a, policies.exists(b, b.document.nothing == 1))",
      1_000,
      {},
    ],
    [
      "comparisons of whole documents",
      "policies.all(a, policies.all(b, a.document == b.document || true))",
      5_000,
      { a: { b: { c: [1, 2, 3] } } },
    ],
    ["a text that doubles", `["x"]${".map(a, a + a)".repeat(60)}[0].size() > 0`, 10, {}],
    [
      "bytes that double",
      `${doubled(20)}[1,2,3,4,5,6,7,8,9,10].all(x, (v19 + v19).size() > 1)${")".repeat(20)}`,
      10,
      {},
    ],
    ["a list that doubles", `[["x"]]${".map(a, a + a)".repeat(60)}.size() > 0`, 10, {}],
    [
      "texts that are joined tenfold",
      `["x"]${".map(a, [a, a, a, a, a, a, a, a, a, a].join())".repeat(30)}[0].size() > 0`,
      10,
      {},
    ],
    [
      "texts that are cut into letters",
      'policies.map(p, p.document.a.split("")).size() > 0',
      50,
      { a: "a".repeat(500_000) },
    ],
    [
      "clocks of zones",
      'policies.all(p, policies.all(q, timestamp("2026-01-15T14:30:45Z").getHours("America/New_York") == 9))',
      1_000,
      {},
    ],
    ["lists in lists of policies", "policies.map(p, policies.map(q, policies)).size() == 0", 1_000, {}],
    [
      "a text that is looked for in another",
      "document.a.contains(document.b)",
      10,
      { a: "a".repeat(400_000), b: `b${"a".repeat(200_000)}` },
    ],
    [
      "large patterns on large texts",
      'document.a.matches("(a?){200}a{200}")',
      10,
      { a: "a".repeat(100_000) },
    ],
    [
      "patterns that are made up",
      'policies.all(p, policies.all(q, "x".matches("(x{50}){20}" + p.name + q.name) || true))',
      1_000,
      {},
    ],
    ["errors in lists", "policies.all(p, policies.all(q, [1][?9].orValue(1) == 1))", 2_000, {}],
  ])("%s", async (_what, assertion, count, value) => {
    const messages = await told(assertion, count, value);
    expect(messages[0]).toBe(TOO_MUCH);
    for (const other of messages.slice(1)) expect(other).toEqual(USED_UP);
  });

  test("the run as a whole ends too: it is said once that nothing is known from there on", async () => {
    const messages = await told("policies.exists(p, p.file == file)", 4_000);
    expect(messages).toEqual([USED_UP]);
  });

  test("one rule leaves steps to the others", async () => {
    const all = 'policies.all(a, policies.all(b, policies.all(c, a.name + b.name + c.name != "")))';
    const rules = [
      { id: "ORG001", message: "Broken", assert: all },
      { id: "ORG002", message: "Broken", assert: "document.a == 1" },
    ];
    const ownRules = await rulesOf(JSON.stringify({ rules }));
    const drafts = ownRules.judge(
      catalogOf(3_000, { a: 1 }),
      () => undefined,
      () => true,
    );
    expect(new Set(drafts.map(({ rule }) => rule))).toEqual(new Set(["ARC908"]));
  });

  test("what is needed by thousands of policies is given", async () => {
    expect(await told("policies.exists(p, p.file == file)", 1_000)).toEqual([]);
    expect(await told('document.a == 1 && has(document.a) && file.startsWith("agents/")', 5_000)).toEqual([]);
  });

  test("the same rule ends at the same policy, whatever ran before", async () => {
    const rules = JSON.stringify({
      rules: [
        { id: "ORG001", message: "Broken", assert: 'policies.exists(p, p.name.matches("^" + file + "$"))' },
      ],
    });
    const ownRules = await rulesOf(rules);
    const judge = () =>
      ownRules
        .judge(
          catalogOf(2_000, {}),
          () => undefined,
          () => true,
        )
        .map(({ policy, message }) => [policy.file, message]);
    expect(judge()).toEqual(judge());
  });
});

describe("patterns take linear time", () => {
  test.each(["^(a+)+$", "^(a|aa)+$", "(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$"])("%s", async (pattern) => {
    const text = `${"a".repeat(20_000)}!`;
    expect(await told(`!document.a.matches(${JSON.stringify(pattern)})`, 20, { a: text })).toEqual([]);
  });
});

/** Calls of everything that there is, with whatever values: expressions that somebody could write. */
function expressions(): fc.Arbitrary<string> {
  const leaf = fc.constantFrom(
    ...["document", "policies", "file", "document.text", "document.list", "document.number", "document.none"],
    ...[
      "1",
      "-7",
      "2.5",
      "9223372036854775807",
      "true",
      "null",
      "[]",
      "{}",
      '""',
      '"30s"',
      '"<200ms"',
      '"é\\n"',
      'b"{"',
    ],
    ...[
      'timestamp("2026-01-01T00:00:00Z")',
      'duration("1h")',
      "[1, 2.5]",
      '{"a": 1}',
      "optional.none()",
      "uint(3)",
    ],
  );
  const names = [
    ...[
      "size",
      "int",
      "uint",
      "double",
      "string",
      "bytes",
      "bool",
      "type",
      "dyn",
      "timestamp",
      "duration",
      "threshold",
    ],
    ...["isThreshold", "refs", "has"],
  ];
  const methods = [
    ...[
      "size",
      "contains",
      "startsWith",
      "endsWith",
      "matches",
      "split",
      "join",
      "indexOf",
      "lastIndexOf",
      "substring",
    ],
    ...[
      "trim",
      "lowerAscii",
      "upperAscii",
      "getHours",
      "getFullYear",
      "getMinutes",
      "json",
      "hex",
      "base64",
      "string",
      "at",
    ],
    ...["value", "hasValue", "orValue", "or"],
  ];
  return fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc
        .tuple(
          tie("any"),
          fc.constantFrom("+", "-", "*", "/", "%", "==", "!=", "<", ">=", "in", "&&", "||"),
          tie("any"),
        )
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(fc.constantFrom(...names), tie("any")).map(([name, a]) => `${name}(${a})`),
      fc.tuple(tie("any"), fc.constantFrom(...methods)).map(([a, name]) => `dyn(${a}).${name}()`),
      fc
        .tuple(tie("any"), fc.constantFrom(...methods), tie("any"))
        .map(([a, name, b]) => `dyn(${a}).${name}(${b})`),
      fc.tuple(tie("any"), tie("any")).map(([a, b]) => `stricter(dyn(${a}), dyn(${b}))`),
      fc.tuple(tie("any"), tie("any")).map(([a, b]) => `dyn(${a})[${b}]`),
      fc.tuple(tie("any"), tie("any")).map(([a, b]) => `dyn(${a})[?${b}]`),
      fc
        .tuple(tie("any"), fc.constantFrom("all", "exists", "exists_one", "map", "filter"), tie("any"))
        .map(([a, name, b]) => `dyn(${a}).${name}(x, ${b})`),
      fc.tuple(tie("any"), tie("any"), tie("any")).map(([a, b, c]) => `(dyn(${a}) ? ${b} : ${c})`),
      tie("any").map((a) => `!dyn(${a})`),
      tie("any").map((a) => `has(dyn(${a}).name)`),
    ),
  })).any;
}

test("whatever an expression is made of, it is refused, it judges, or it is told", async () => {
  const value = { text: "4-hours", list: [1, "a", null], number: 3, none: null };
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(expressions(), async (expression) => {
      const messages = await told(expression, 2, value).catch((error: unknown) => {
        if (error instanceof PolicyError && error.code === "E_RULE") return undefined;
        throw error;
      });
      if (messages === undefined) return;
      judged += 1;
      for (const message of messages)
        expect(message).toMatch(/^(?:Broken$|The rule ORG001 could not be evaluated: [^A-Z])/u);
    }),
    { numRuns: 5_000 },
  );
  expect(judged).toBeGreaterThan(300);
});
