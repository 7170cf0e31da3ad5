import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PolicyError } from "../../src/errors.ts";
import type { Changes } from "../../src/policy/changes.ts";
import { classify } from "../../src/validation/classification.ts";
import { severityOf } from "../../src/validation/rules/index.ts";
import { applyEdits, check, type Edit, EXAMPLE_FILES, placeOf, ROOT, shownAs, TEMPLATE } from "../example.ts";
import { agents, findingsBy, foundBy, rulesOf } from "./own-rules.ts";

const ONE = new Map([
  [
    "environments/production.yaml",
    `environment-settings:
  debug-mode: true
  retries: 3
  share: 0.5
  scale: 1.0
  word: "verified"
  latency: "<150ms"
  pause: "4-hours"
  empty:
  list: [1, 2]
  constructor-like: { a: 1, b: 2 }
`,
  ],
]);
/** The example without its template, which no rule is about. */
const POLICIES = new Map([...EXAMPLE_FILES].filter(([file]) => file !== TEMPLATE));
const settings = (rest: string) => rest.replaceAll("$", `document["environment-settings"]`);

describe("the language", () => {
  test.each([
    '$["debug-mode"] == true',
    "$.retries == 3 && $.retries + 1 == 4 && $.retries % 2 == 1 && -$.retries == -3",
    "$.retries == 3.0 && $.share == 0.5 && $.scale == 1 && $.scale == 1.0",
    "$.share * $.retries == 1.5 && $.retries / 2 == 1 && double($.retries) / 2 == 1.5 && 2 * 1.5 == 3",
    "$.share < 1 && $.share < $.retries && $.retries > 2.5",
    "$.empty == null && $.word != null",
    'has($.word) && !has($.wrod) && has($["debug-mode"]) && has(document["environment-settings"])',
    "$.?wrod.orValue(7) == 7 && $.?retries.orValue(7) == 3 && !has(document.?nothing.below)",
    '$[?"no-such-key"].hasValue() == false && $[?"debug-mode"].orValue(false)',
    "$.list.all(x, x > 0) && $.list.exists(x, x == 2) && $.list.map(x, x * 2) == [2, 4]",
    '$["constructor-like"].all(k, $["constructor-like"][k] > 0) && "a" in $["constructor-like"]',
    '$.word.matches("^ver") && !$.word.matches("^r") && $.word.startsWith("ver") && size($.word) == 8',
    'environment == "production" && file == "environments/production.yaml"',
    'policies.size() == 1 && policies[0].kind == "environment" && policies[0].environment == environment',
    'policies[0].document == document && policies[0].file == file && policies[0].name == ""',
    'threshold($.latency).value == 150 && threshold($.latency).comparator == "<"',
    'threshold($.latency).unit == "ms" && threshold($.retries).value == 3 && threshold("200/hour").rate == "hour"',
    'isThreshold($.latency) && !isThreshold($.word) && threshold("p<0.05").subject == "p"',
    'stricter($.latency, "<200ms") && !stricter($.latency, "<150ms") && stricter(">1s", ">2s", "alarm")',
    'duration($.pause) == duration("4h") && duration("1h30m") == duration("90m") && duration("within-30-days") > duration("24h")',
    'duration("-1h") < duration("0s") && duration("1.5s") == duration("1500ms")',
    "true || $.nothing == 1",
  ])("%s", async (assertion) => {
    expect(await foundBy(settings(assertion), ONE)).toEqual([]);
  });

  test.each([
    ['$["debug-mode"] == false', "Broken"],
    ["$.nothing == 1", "The rule ORG001 could not be evaluated: no such key: nothing."],
    [
      "$.retries",
      "The rule ORG001 could not be evaluated: it gives a whole number, not true or false: compare it with something.",
    ],
    [
      "$.word",
      "The rule ORG001 could not be evaluated: it gives a text, not true or false: compare it with something.",
    ],
    ['$.word + 1 == "x"', "The rule ORG001 could not be evaluated: no such overload: string + int."],
    [
      "$.list[7] == 1",
      "The rule ORG001 could not be evaluated: no such key: index out of bounds, index 7 >= size 2.",
    ],
    ["threshold($.word).value > 1", 'The rule ORG001 could not be evaluated: "verified" is no threshold.'],
    [
      'stricter($.latency, ">90%")',
      'The rule ORG001 could not be evaluated: "<150ms" and ">90%" cannot be compared.',
    ],
    [
      "duration($.word) > duration('1s')",
      'The rule ORG001 could not be evaluated: "verified" is no length of time.',
    ],
    [
      '$.word.matches($.word + "(")',
      'The rule ORG001 could not be evaluated: the pattern "verified(" cannot be used: missing closing ): `verified(`.',
    ],
    ["$.retries / 0 == 1", "The rule ORG001 could not be evaluated: division by zero."],
    [
      "9223372036854775807 + $.retries > 0",
      "The rule ORG001 could not be evaluated: integer overflow: 9223372036854775810.",
    ],
    ["true || false && $.nothing == 1 || 1 == 2 && true == false", undefined],
  ])("%s is told: %s", async (assertion, message) => {
    expect(await foundBy(settings(assertion), ONE)).toEqual(message === undefined ? [] : [message]);
  });

  test.each([
    'document["__proto__"] == 1',
    'document["constructor"] == 1',
    "document.constructor == 1",
    "dyn(policies)[0].constructor == 1",
    "dyn({}).toString == 1",
    "dyn([]).length == 1",
    '{"constructor": 1}.constructor == 1',
    'dyn(threshold("1s")).constructor == 1',
  ])("%s reaches no prototype", async (assertion) => {
    const [message] = await foundBy(assertion, ONE);
    expect(message).toMatch(/^The rule ORG001 could not be evaluated: no such key: /);
  });

  test("refs() gives the places that name something", async () => {
    const assertions = [
      'refs("@freight-manager").exists(r, r.target == "manager")',
      'refs("freight-manager") == refs("@freight-manager")',
      'refs("freight-manager").all(r, r.file.endsWith(".yaml") && r.pointer.startsWith("/") && r.kind != "")',
      'refs("nobody").size() == 0',
    ];
    const rules = assertions.map((assertion, index) => ({
      ...{ id: `ORG00${index}`, assert: assertion, message: assertion, kinds: ["security-policies"] },
    }));
    expect((await findingsBy(rules, POLICIES)).map(({ message }) => message)).toEqual([]);
  });
});

describe("what a rule is about", () => {
  const rule = (more: object) => ({ id: "ORG001", assert: "false", message: "Broken", ...more });
  const places = async (more: object, files: ReadonlyMap<string, string> = EXAMPLE_FILES) =>
    (await findingsBy([rule(more)], files)).map(({ file }) => file);

  test("all kinds but templates, unless it names some", async () => {
    expect(await places({})).toEqual([...EXAMPLE_FILES.keys()].filter((file) => file !== TEMPLATE));
    expect(await places({ kinds: ["environment", "security-policies"] })).toEqual([
      "core/security-policies.yaml",
      "environments/development.yaml",
      "environments/production.yaml",
      "environments/staging.yaml",
    ]);
  });

  test("only where `when` holds; one that cannot be evaluated is told", async () => {
    expect(await places({ when: 'environment == "staging"' })).toEqual(["environments/staging.yaml"]);
    const [found] = await findingsBy(
      [rule({ kinds: ["environment"], when: "document.nothing", severity: "notice" })],
      EXAMPLE_FILES,
    );
    expect([found?.severity, found?.message]).toEqual([
      "error",
      "The rule ORG001 could not be evaluated: no such key: nothing.",
    ]);
  });

  test("a rule that finds and one that cannot be evaluated do not hinder others", async () => {
    const found = await findingsBy(
      [rule({}), rule({ id: "ORG002", assert: "document.nothing" }), rule({ id: "ORG003" })],
      ONE,
    );
    expect(found.map(({ rule }) => rule)).toEqual(["ARC908", "ORG001", "ORG003"]);
  });
});

describe("places", () => {
  const TEXT = `metadata:
  name: reader
agent:
  steps:
    - { name: first, limit: 3 }
    - name: second
      limit: 9
  words: [a, b]
`;
  const files = new Map([["agents/reader.yaml", TEXT]]);
  const at = async (more: object) =>
    (await findingsBy([{ id: "ORG001", assert: "false", message: "Broken", ...more }], files)).map(
      ({ file, range, pointer }) => [pointer, placeOf(file, range).replace("agents/reader.yaml:", "")],
    );

  test.each([
    ["a value", { at: "/metadata/name" }, [["/metadata/name", "2:9-2:15"]]],
    ["a mapping is shown by its key", { at: "/agent" }, [["/agent", "3:1-3:6"]]],
    ["nothing said: the first key", {}, [["", "1:1-1:9"]]],
    [
      "what is missing: what should hold it",
      { at: "/agent/quality/gate" },
      [["/agent/quality/gate", "3:1-3:6"]],
    ],
    ["what is missing at the top: the first key", { at: "/nothing" }, [["/nothing", "1:1-1:9"]]],
    ["a key with a slash", { at: "/agent/a~1b" }, [["/agent/a~1b", "3:1-3:6"]]],
    [
      "each part",
      { each: "/agent/steps/*", at: "/limit", assert: "item.limit < 5" },
      [["/agent/steps/1/limit", "7:14-7:15"]],
    ],
    [
      "parts that are scalars",
      { each: "/agent/words/*", assert: 'item == "a"' },
      [["/agent/words/1", "8:14-8:15"]],
    ],
    [
      "members of a mapping, by their keys",
      { each: "/agent/*", assert: 'key == "steps"' },
      [["/agent/words", "8:3-8:8"]],
    ],
    [
      "indices",
      { each: "/agent/steps/*", assert: "key == 1", at: "/name" },
      [["/agent/steps/0/name", "5:15-5:20"]],
    ],
    ["no part, nothing to say", { each: "/agent/nothing/*" }, []],
    [
      "one part without a star",
      { each: "/agent/words", assert: "item.size() == 3" },
      [["/agent/words", "8:3-8:8"]],
    ],
  ])("%s", async (_what, more, places) => {
    expect(await at(more)).toEqual(places);
  });
});

describe("what is refused when rules are loaded", () => {
  const refused = async (text: string): Promise<string> => {
    const error = await rulesOf(text).catch((thrown: unknown) => thrown);
    if (!(error instanceof PolicyError)) throw error;
    expect([error.code, error.status, error.parts.what]).toEqual(["E_RULE", 2, "cannot use the rule"]);
    return `${error.parts.where}: ${error.parts.why} | ${error.parts.mend}`;
  };
  const rule = (lines: string) => `rules:\n  - id: ORG001\n    message: Broken\n    ${lines}\n`;

  test.each([
    ["assert: document.a ==", "rules.yaml:4:26: unexpected token: the end"],
    ["assert: documnt.a == 1", "rules.yaml:4:13: there is no variable documnt | did you mean document?"],
    ["assert: >-\n      true &&\n      documnt.a == 1", "rules.yaml:6:7: there is no variable documnt"],
    ['assert: "document[\\"a\\"] == 1 && documnt.b"', "rules.yaml:4:38: there is no variable documnt"],
    [
      "assert: treshold('1s').value > 1",
      "rules.yaml:4:13: there is no function treshold() | did you mean threshold()?",
    ],
    ["assert: threshold('1s').valu > 1", "rules.yaml:4:29: no such key: valu"],
    ["assert: policies.all(p, p.nam != file)", "rules.yaml:4:31: no such key: nam"],
    ["assert: \"1 + 'a' == 2\"", "rules.yaml:4:14: no such overload: int + string"],
    ["assert: size(file)", "rules.yaml:4:13: it gives an int, not true or false"],
    ["assert: 'true'\n    when: file", "rules.yaml:5:11: it gives a string, not true or false"],
    [
      'assert: document.a.startWith("x")',
      "rules.yaml:4:24: no value has a function startWith() | did you mean startsWith()?",
    ],
    ["assert: document.a = 1", "rules.yaml:4:24: one = compares nothing | write == to compare"],
    [
      "assert: document.mcp-permissions.git == 1",
      "rules.yaml:4:26: there is no variable permissions | a name with a dash stands in brackets",
    ],
    ["assert: item.a == 1", "rules.yaml:4:13: there is no variable item | say with `each` which parts"],
    ["assert: file.matches('(?=x)')", 'rules.yaml:4:26: the pattern "(?=x)" cannot be used'],
    ["assert: file.matches(r'(a)\\1')", "rules.yaml:4:26: the pattern"],
    ["assert: duration(file) < duration('4-huors')", 'rules.yaml:4:39: "4-huors" is no length of time'],
    [
      "assert: threshold('<<200ms').value > 1",
      'rules.yaml:4:23: "<<200ms" is no threshold: `<<` is not a comparator',
    ],
    ["assert: '!stricter(\"fast\", file)'", 'rules.yaml:4:24: "fast" is no threshold'],
    [
      "assert: 1 + dyn(document.list).value() == 2",
      "rules.yaml:4:13: nobody can tell the type of one side of + | say it: int(…)",
    ],
    ["assert: has(document)", "rules.yaml:4:13: has() takes a key of a mapping"],
    ["assert: 'false'\n    at: /a/*", "rules.yaml:5:9: `at` is one place, and `*` is many"],
    [
      "assert: 'false'\n    kinds: [agent, enviroment]",
      "rules.yaml:5:20: there is no kind enviroment | did you mean environment?",
    ],
    ["assert: 'false'\n    kinds: [template]", "rules.yaml:5:13: templates are no policies yet"],
  ])("%s", async (lines, told) => {
    expect(await refused(rule(lines))).toContain(told);
  });

  test("an id stands once, and is no built-in rule's", async () => {
    const twice = `rules:\n  - { id: ORG001, message: a, assert: "true" }\n  - { id: ORG001, message: b, assert: "true" }\n`;
    expect(await refused(twice)).toBe(
      "rules.yaml:3:11: there is a rule ORG001 already, at rules.yaml:2:11 | choose another id",
    );
    expect(await refused(`rules: [{ id: ARC999, message: a, assert: "true" }]`)).toContain(
      "their ids begin with ARC",
    );
  });

  test("so is an expression that nobody could read", async () => {
    const document = { rules: [{ id: "ORG001", message: "a", assert: `true ${" ".repeat(10_000)}` }] };
    expect(await refused(JSON.stringify(document))).toContain("it is longer than 10,000 characters");
  });

  test.each([
    ["parentheses", `${"(".repeat(4_900)}true${")".repeat(4_900)}`],
    ["exclamation marks", `${"!".repeat(9_900)}true`],
    ["a long chain", Array.from({ length: 1_200 }, () => "true").join("&&")],
    ["lists", `${"[".repeat(4_900)}${"]".repeat(4_900)}.size() == 0`],
    ["minus signs", `${"-".repeat(9_900)}1 == 1`],
  ])("deep nesting is refused, not followed: %s", async (_what, text) => {
    const document = JSON.stringify({ rules: [{ id: "ORG001", message: "a", assert: text }] });
    expect(await refused(document)).toContain("it is nested more than 250 levels deep");
  });
});

const NO_SCHEMA = ["ARC101", "ARC102"].map((rule) => [rule, "off"] as const);

describe("findings are like those of built-in rules", () => {
  const rule = {
    id: "ORG001",
    kinds: ["agent"],
    assert: "document.value < 2",
    message: "Too much",
    at: "/value",
    severity: "warning",
  };
  const TWO = new Map([
    ["agents/a.yaml", "value: 1\n"],
    ["agents/b.yaml", "value: 3 # archi3-disable-line ORG001 -- agreed\n"],
    ["agents/c.yaml", "value: 3\n"],
  ]);

  async function all(files: ReadonlyMap<string, string>, given = {}, rules: object[] = [rule]) {
    const ownRules = await rulesOf(JSON.stringify({ rules }));
    return check(files, undefined, {
      families: [],
      ownRules,
      // What the schema says of these policies is not what is looked at here.
      severityOf: severityOf(new Map([...NO_SCHEMA]), ownRules.rules),
      ...given,
    });
  }

  test("comments accept them, and one that accepts nothing any more is told", async () => {
    expect((await all(TWO)).filter(({ rule }) => rule === "ORG001").map(shownAs)).toEqual([
      "ORG001 agents/b.yaml:1:8-1:9 accepted",
      "ORG001 agents/c.yaml:1:8-1:9",
    ]);
    const stale = new Map([["agents/b.yaml", "value: 1 # archi3-disable-line ORG001 -- agreed\n"]]);
    expect((await all(stale)).map(({ rule }) => rule)).toContain("ARC905");
  });

  test("an id that no rule has is told with the one that was meant", async () => {
    const typo = new Map([["agents/b.yaml", "value: 3 # archi3-disable-line ORG01 -- agreed\n"]]);
    const [unknown] = (await all(typo)).filter(({ rule }) => rule === "ARC902");
    expect(unknown?.help).toBe("Did you mean ORG001?");
  });

  test("the configuration makes them milder, or switches them off; that one cannot be evaluated stays an error", async () => {
    const of = (severity: "notice" | "off", own: typeof rule) => ({
      severityOf: severityOf(new Map([["ORG001", severity]]), [{ id: own.id, severity: "warning" }]),
    });
    const found = async (severity: "notice" | "off", one = rule) =>
      (await all(TWO, of(severity, one), [one]))
        .filter(({ rule }) => rule === "ORG001" || rule === "ARC908")
        .map(({ severity }) => severity);
    expect((await all(TWO)).findLast(({ rule }) => rule === "ORG001")?.severity).toBe("warning");
    expect(await found("notice")).toEqual(["notice", "notice"]);
    expect(await found("off")).toEqual([]);
    expect(await found("notice", { ...rule, assert: "document.nothing" })).toEqual([
      "error",
      "error",
      "error",
    ]);
    expect(await found("off", { ...rule, assert: "document.nothing" })).toEqual([]);
  });

  test("no comment and no baseline accepts that one cannot be evaluated, and in every change it is new", async () => {
    const crashing = { ...rule, assert: "document.nothing" };
    const text = "# archi3-disable-file ORG001, ARC908 -- a generated list\nvalue: 3\n";
    const found = await all(new Map([["agents/c.yaml", text]]), {}, [crashing]);
    expect(found.filter(({ rule }) => rule === "ARC908").map(({ status }) => status)).toEqual(["new"]);
    expect(found.map(({ rule }) => rule)).toContain("ARC902");
    const [before] = found.filter(({ rule }) => rule === "ARC908");
    const changes = { hasLine: () => false, nameNow: (file: string) => file } as unknown as Changes;
    expect(
      before === undefined ? [] : classify([before], [before], changes).map(({ status }) => status),
    ).toEqual(["new"]);
  });

  test("their fingerprints do not move with lines, and tell apart what is evaluated from what is not", async () => {
    const print = async (text: string, assertion = rule.assert) =>
      (await all(new Map([["agents/c.yaml", text]]), {}, [{ ...rule, assert: assertion }])).find(
        ({ rule }) => rule === "ORG001" || rule === "ARC908",
      )?.fingerprint;
    expect(await print("value: 3\n")).toBe(await print("\n\n# moved\nvalue: 3\n"));
    expect(await print("value: 3\n")).not.toBe(await print("value: 4\n"));
    expect(await print("value: 3\n")).not.toBe(await print("value: 3\n", "document.nothing"));
  });

  test("a secret in a value is shown in no message", async () => {
    const files = new Map([["agents/c.yaml", "value: ghp_0123456789abcdefghijABCDEFGHIJ012345\n"]]);
    const found = await all(files, {}, [{ ...rule, assert: "duration(document.value) > duration('1s')" }]);
    expect(JSON.stringify(found)).not.toContain("ghp_0123456789abcdefghij");
  });
});

describe("the example's own rules", () => {
  const text = readFileSync(join(ROOT, "examples/archi3/policies/validation/rules/northquay.yaml"), "utf8");
  const broken = async (edits: readonly Edit[]) => {
    const ownRules = await rulesOf(text);
    const { files, places } = applyEdits(edits);
    files.delete(TEMPLATE);
    return {
      found: (await check(files, undefined, { ownRules }))
        .filter(({ rule }) => rule.startsWith("NQF"))
        .map(shownAs),
      places,
    };
  };

  test("hold", async () => expect((await broken([])).found).toEqual([]));

  test("speak where they are broken", async () => {
    const { found, places } = await broken([
      {
        file: "core/agent-policies.yaml",
        from: "    rate-negotiator:\n",
        to: '    careless:\n      id: "@careless"\n      «quality-standards»: { tone: friendly }\n      mcp-permissions: { database: [write] }\n\n    rate-negotiator:\n',
      },
      {
        file: "core/orchestration-policies.yaml",
        from: "      quality-gates: [intake-review, output-review]",
        to: "      «quality-gates»: [output-review]",
      },
    ]);
    expect(found).toEqual([`NQF002 ${places[0]}`, `NQF001 ${places[1]}`]);
  });
});

test("a rule that costs too much is told", async () => {
  const doubling = `["x"]${".map(a, a + a)".repeat(60)}[0].size() > 0`;
  expect(await foundBy(doubling, ONE)).toEqual([
    "The rule ORG001 could not be evaluated: it takes more than 1,000,000 steps.",
  ]);
});

test("a rule that no policy keeps is told for each of them", async () => {
  expect(await foundBy("document.value == 2", agents(200))).toHaveLength(200);
});
