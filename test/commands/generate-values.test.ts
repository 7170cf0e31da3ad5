import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { IS_WHOLE } from "../part.ts";
import { GeneratingFolder } from "./generating.ts";

const T = "policies/templates/t.yaml";
const ask = { template: "t", validate: false, output: "-" } as const;

describe("values", () => {
  const TEXT =
    'agent: ["{{A}}", "{{B}}"]\ntemplate-variables:\n  A: first\n  B: {description: second, default: b}\n';

  test.each([
    ["JSON", '{"A": "x: y"}', ["x: y", "b"]],
    ["numbers as they are written", '{"A": 1.50, "B": -3}', ["1.50", "-3"]],
    ["truths", '{"A": true, "B": false}', ["true", "false"]],
    ["nothing at all", '{"A": "", "B": ""}', ["", ""]],
    ["a file of YAML", "@v.yaml", ["no", "012"]],
    ["a file of JSON", "@v.json", ["1", "b"]],
  ])("%s", async (_, variables, expected) => {
    using folder = new GeneratingFolder({ [T]: TEXT, "v.yaml": 'A: no\nB: "012"\n', "v.json": '{"A": 1}' });
    const { printed, error } = await folder.generate({ ...ask, variables });
    expect(error).toBe("");
    expect(parse(printed)).toEqual({ agent: expected });
  });

  test("--set is stronger, the last one strongest, and may be empty or hold =", async () => {
    using folder = new GeneratingFolder({ [T]: TEXT });
    const set = ["A=1", "A=x=y", "B="];
    const { printed } = await folder.generate({ ...ask, values: { A: "0" }, set });
    expect(parse(printed)).toEqual({ agent: ["x=y", ""] });
  });

  test.each([
    ["{A: x}", "E_VARIABLES", /not JSON.*single quotes/],
    ["[1]", "E_VARIABLES", /no mapping/],
    ["", "E_VARIABLES", /not JSON/],
    ['{"A": "1", "A": "2"}', "E_VARIABLES", /unique|twice|keys/i],
    ["@none.yaml", "E_VARIABLES", /no such file/],
    ["@link.yaml", "E_VARIABLES", /symbolic link/],
    ["@two.yaml", "E_VARIABLES", /several documents/],
    ["@bomb.yaml", "E_VARIABLE", /B cannot have this value/],
    ["@tag.yaml", "E_VARIABLES", /tag/],
    ['{"A": null}', "E_VARIABLE", /A cannot have this value/],
    ['{"A": ["x"]}', "E_VARIABLE", /A cannot have this value/],
    ['{"A": {"b": "x"}}', "E_VARIABLE", /A cannot have this value/],
    ['{"AA": "x"}', "E_VARIABLE", /no variable AA.*did you mean A\?/],
    ['{"__proto__": "x"}', "E_VARIABLE", /no variable __proto__/],
    ['{"constructor": "x"}', "E_VARIABLE", /no variable constructor.*--list-templates/],
  ])("%j is refused by name", async (variables, code, told) => {
    using folder = new GeneratingFolder({
      ...{ [T]: TEXT, "two.yaml": "A: 1\n---\nA: 2\n", "bomb.yaml": "A: &a x\nB: *a\n" },
      "tag.yaml": "A: !!js/function >\n  x\n",
    });
    symlinkSync(folder.at("two.yaml"), folder.at("link.yaml"));
    const called = await folder.generate({ ...ask, variables });
    expect(called).toMatchObject({ status: 2, code, error: expect.stringMatching(told) });
  });

  test.each(["A", "=x", ""])("--set %j sets nothing, and is refused", async (one) => {
    using folder = new GeneratingFolder({ [T]: TEXT });
    expect(await folder.generate({ ...ask, set: [one] })).toMatchObject({ status: 2, code: "E_USAGE" });
  });
});

describe("types and patterns", () => {
  const TEXT = [
    "agent: {n: {{N}}, b: {{B}} }",
    'name: "{{W}}" # {{K}}',
    "template-variables:",
    "  N: {type: integer, description: how many, example: 3}",
    "  B: {type: boolean, default: true}",
    "  W: {description: a word of small letters, pattern: '^[a-z]+$', default: w}",
    "  K: {description: 'one of: x, y', pattern: '^[xy]$', default: x}",
    "",
  ].join("\n");

  test("values of a type stand without quotes", async () => {
    using folder = new GeneratingFolder({ [T]: TEXT });
    const { printed } = await folder.generate({ ...ask, values: { N: 4, B: "false" } });
    expect(parse(printed)).toEqual({ agent: { n: 4, b: false }, name: "w" });
  });

  test.each([
    ["N=4.5", /N cannot be "4.5" .*--set N=….*"4.5" is no whole number.*how many, such as 3/],
    ["N=", /N cannot be ""/],
    ["B=yes", /"yes" is neither true nor false/],
    ["W=A b", /it has to match \^\[a-z\]\+\$ \| give it another value: a word of small letters/],
    ["K=z", /K cannot be "z".*give it one of x, y$/],
  ])("--set %s is refused with the option", async (one, told) => {
    using folder = new GeneratingFolder({ [T]: TEXT });
    const called = await folder.generate({ ...ask, set: ["N=1", one] });
    expect(called).toMatchObject({ status: 2, code: "E_VARIABLE", error: expect.stringMatching(told) });
  });

  test("a pattern takes linear time", async () => {
    using folder = new GeneratingFolder({
      [T]: "agent: {{A}}\ntemplate-variables:\n  A: {pattern: '^(a+)+$'}\n",
    });
    const called = await folder.generate({ ...ask, values: { A: `${"a".repeat(50_000)}!` } });
    expect(called).toMatchObject({ code: "E_VARIABLE" });
  }, 10_000);
});

describe("what is missing", () => {
  const TEXT = [
    'agent: ["{{A}}", "{{B}}", {{#if C}}"{{D}}"{{/if}}] # {{E}}',
    "template-variables:",
    "  A: {description: first, example: it's one}",
    "  B: second (e.g., two)",
    "  C: true if there is more",
    "  D: more",
    "  E: a remark",
    "",
  ].join("\n");

  test("is listed with what it is for, and a call that gives it", async () => {
    using folder = new GeneratingFolder({ [T]: TEXT });
    const called = await folder.generate({ ...ask, set: ["E=x"] });
    expect(called).toMatchObject({ status: 2, code: "E_UNRESOLVED", printed: "" });
    expect(called.error).toBe(
      "2 variables have no value: A, B | policies/templates/t.yaml | nothing was given for them, and they have no default | A: first | B: second (e.g., two) | give each one",
    );
    expect(called.fix).toBe(
      "archi3-policy generate --template t --set E=x --output - --no-validate --set 'A=it'\\''s one' --set B=two",
    );
  });

  test("depends on the conditions; of many each has a line, or is for a file", async () => {
    using folder = new GeneratingFolder({ [T]: TEXT });
    const { error, fix } = await folder.generate({ ...ask, set: ["C=yes"] });
    expect(error).toMatch(/^4 variables have no value: A, B, D, E /);
    expect(error).toMatch(/ \| A: first \| .* \| E: a remark \| .*--variables @values.json/);
    expect(fix?.split("\n")).toEqual([
      "archi3-policy generate --template t --set C=yes --output - --no-validate \\",
      ...["  --set 'A=it'\\''s one' \\", "  --set B=two \\", "  --set D=d \\", "  --set E=e"],
    ]);
  });

  test("has a call that works as it stands, with all that was given: fifty variables, in a shell", async () => {
    const names = Array.from({ length: 50 }, (_, index) => `V${index}`);
    const declared = names.map(
      (name, index) => `  ${name}: {description: "no. ${index}", example: "it's ${name} $x"}`,
    );
    using folder = new GeneratingFolder({
      "policies/templates/t.yaml": [
        "agent:",
        ...names.map((name) => `  ${name}: "{{${name}}}"`),
        '{{#if V49}}  more: "{{MORE}}"\n{{/if}}  given: "{{A}} {{B}}"',
        "template-variables:",
        ...declared,
        ...["  MORE: what another one lets in", "  A: given", "  B: given", ""],
      ].join("\n"),
    });
    const variables = '{\n  "A": "a b"\n}';
    const asked = { template: "t", variables, set: ["B=it's"], output: "out.yaml", validate: false };
    const { error, fix = "" } = await folder.generate({ ...asked, dryRun: true, quiet: true });
    expect(error).toMatch(/^51 variables have no value: V0, /);
    const words = execFileSync("sh", ["-c", fix.replace("archi3-policy generate", "printf '%s\\0'")], {
      encoding: "utf8",
    });
    const [, ...call] = ["", ...words.split("\0").slice(0, -1)];
    const valuesOf = (name: string) => call.flatMap((word, at) => (call[at - 1] === name ? [word] : []));
    expect(call).toEqual(expect.arrayContaining(["--no-validate", "--dry-run", "--quiet"]));
    expect(valuesOf("--variables").map((text) => JSON.parse(text))).toEqual([{ A: "a b" }]);
    const [template = "", output = ""] = [...valuesOf("--template"), ...valuesOf("--output")];
    const again = { template, output, variables: valuesOf("--variables")[0] ?? "", set: valuesOf("--set") };
    expect(await folder.generate({ ...again, validate: false })).toMatchObject({ status: 0, error: "" });
    const { agent } = parse(folder.read("out.yaml"));
    expect(agent).toMatchObject({ V0: "it's V0 $x", V49: "it's V49 $x", given: "a b it's" });
    expect(Object.keys(agent)).toHaveLength(52);
  });

  test("is asked for at a terminal, once more where the answer cannot be", async () => {
    using folder = new GeneratingFolder({
      [T]: 'agent: "{{A}}" # {{L}}\nlevel: "{{L}}" # low, high\ntemplate-variables:\n  A: {description: first, pattern: "^a"}\n  L: level\n',
    });
    const asked: string[] = [];
    const answers = ["x", "ab", "low"];
    const person = async (question: string) => {
      asked.push(question);
      return answers.shift();
    };
    const { printed, warned } = await folder.generate(ask, { ask: person });
    expect(asked).toEqual(["A, first: ", "A, first: ", "L, level (low, high): "]);
    expect(warned).toContain("A cannot be that: it has to match ^a\n");
    expect(parse(printed)).toEqual({ agent: "ab", level: "low" });
  });

  test("is listed by itself where nothing is left that it could follow from", async () => {
    using folder = new GeneratingFolder({ [T]: 'agent: "{{AGENT_ID}}"\n' });
    expect((await folder.generate(ask)).error).toContain(
      "a variable has no value: AGENT_ID | policies/templates/t.yaml | ",
    );
  });

  test("stays missing where nobody answers, and nobody is asked who wants quiet", async () => {
    using folder = new GeneratingFolder({ [T]: TEXT });
    expect(await folder.generate(ask, { ask: async () => undefined })).toMatchObject({
      code: "E_UNRESOLVED",
    });
    const never = async () => {
      throw new Error("asked");
    };
    expect(await folder.generate({ ...ask, quiet: true }, { ask: never })).toMatchObject({
      code: "E_UNRESOLVED",
    });
  });
});

describe("hostile values", () => {
  const PLACES = [
    'quoted: "a {{V}} b"',
    "single: 'a {{V}} b'",
    "plain: {{V}}",
    "behind: a {{V}}",
    'list: [x, "{{V}}", {{V}}]',
    "items:\n  - {{V}}\n  - y",
    "keys:\n  {{V}}: 1\n  k-{{V}}: 2",
    "block: |\n  a\n  {{V}}\n  b",
    "folded: >-\n  a {{V}}",
    "# remark: {{V}}",
    "agent: last",
    "",
  ].join("\n");
  const pieces = fc.constantFrom(
    ...[
      '"',
      "'",
      "\n",
      "\r\n",
      "\r",
      ": ",
      ":",
      " #",
      "#",
      "{{",
      "}}",
      "{{V}}",
      "---",
      "--- ",
      "\n---\n",
      "...",
    ],
    ...[
      "&a",
      "*a",
      "!!js",
      "!",
      "\t",
      "\u0000",
      "\u001b[2J",
      "\u0085",
      "\u202e",
      "\u2028",
      "\u2029",
      "\ufeff",
    ],
    ...[
      "__proto__",
      "constructor",
      "-",
      "- ",
      "?",
      "? ",
      "@",
      "`",
      "%",
      "|",
      ">",
      "[",
      "]",
      "{",
      "}",
      ",",
      "\\",
    ],
    ...[
      "<b>&amp;</b>",
      "~",
      "null",
      "true",
      "no",
      "012",
      "1:20",
      "1e400",
      ".nan",
      "=",
      "<<",
      " ",
      "  ",
      "a",
      "\ud800",
    ],
  );
  const hostile = fc.oneof(
    fc.array(pieces, { maxLength: 6 }).map((all) => all.join("")),
    fc.string({ unit: "binary", maxLength: 10 }),
    pieces.map((piece) => piece.repeat(300)),
  );
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === "object" && value !== null
        ? Object.values(value).map(shape)
        : typeof value;

  test("change no structure and come back as they were, or are refused by name", async () => {
    using folder = new GeneratingFolder({ [T]: PLACES });
    const harmless = parse((await folder.generate({ ...ask, values: { V: "word" } })).printed);
    const property = fc.asyncProperty(hostile, async (value) => {
      const { printed, code, error, status } = await folder.generate({ ...ask, set: [`V=${value}`] });
      if (status === 2) {
        // Keys that are too long, or that no key may be called.
        expect({ code, error }).toEqual({
          code: "E_VARIABLE",
          error: expect.stringContaining("the value of V "),
        });
        expect(value.length >= 150 || /^(?:__proto__|constructor|prototype)$/.test(value.trim())).toBe(true);
        return;
      }
      for (const read of [load, parse]) {
        const got = read(printed) as Record<string, unknown>;
        expect(shape(got)).toEqual(shape(harmless));
        expect(got).toMatchObject({
          ...{ quoted: `a ${value} b`, single: `a ${value} b`, plain: value, behind: `a ${value}` },
          ...{ list: ["x", value, value], items: [value, "y"], agent: "last", folded: `a ${value}` },
        });
        expect(Object.keys(got["keys"] as object).sort()).toEqual([value, `k-${value}`].sort());
        expect(got["block"]).toBe(`a\n${value}\nb\n`);
      }
    });
    await fc.assert(property, { numRuns: IS_WHOLE ? 200 : 20 });
  });

  test.each(["0", "012", "9.", "-1_", "0x", "+1:"])("a very long number is text: %s", async (piece) => {
    using folder = new GeneratingFolder({ [T]: "agent: {{V}}\n" });
    const value = piece.repeat(200);
    const { printed } = await folder.generate({ ...ask, set: [`V=${value}`] });
    for (const read of [load, parse]) expect(read(printed)).toEqual({ agent: value });
  });

  test.each(["a", "__proto__", "prototype"])(
    "a key that is %s a second time, or by its name, is refused",
    async (value) => {
      using folder = new GeneratingFolder({ [T]: "agent:\n  a: 1\n  {{V}}: 2\n" });
      const called = await folder.generate({ ...ask, values: { V: value } });
      expect(called).toMatchObject({ status: 2, code: "E_VARIABLE", printed: "" });
      expect(called.error).toContain("the value of V cannot stand where the template puts it");
    },
  );

  test("a value writes no comment that switches findings off", async () => {
    using folder = new GeneratingFolder();
    const value = 'x # archi3-disable-file -- "no"';
    await folder.generate({ values: { AGENT_NAME: "a", AGENT_DESCRIPTION: value } });
    expect(parse(folder.read("policies/generated/a.yaml")).agent.description).toBe(value);
  });

  test("what is printed of a value moves no cursor and gives no runner a command", async () => {
    using folder = new GeneratingFolder();
    const values = { AGENT_NAME: "a", CPU_REQUIREMENT: "\u001b[2J\n::error::x \u202e" };
    for (const more of [{}, { dryRun: true }, { format: "json" as const }]) {
      const { status, printed, warned } = await folder.generate({ values, ...more });
      expect(status).toBe(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
      expect(printed + warned).not.toMatch(/[\u001b\u202e]|^::error/m);
    }
    const named = await folder.generate({ set: ["AGENT_NAME=A\u001b[2J"] });
    expect(named).toMatchObject({ code: "E_VARIABLE" });
  });
});
