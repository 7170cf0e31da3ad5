import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import {
  loadTemplateEngine,
  parseTemplate,
  type Template,
  type TemplateProblem,
} from "../../src/policy/template.ts";
import { render } from "../../src/policy/template-render.ts";
import { sampleValues } from "../../src/policy/template-samples.ts";
import { checkTemplate, variables } from "../../src/policy/template-variables.ts";

const engine = await loadTemplateEngine();

function read(text: string): Template {
  const template = parseTemplate(text, engine);
  if (Array.isArray(template)) throw new Error(template.map(({ message }) => message).join("\n"));
  return template;
}

function refused(text: string): TemplateProblem[] {
  const problems = parseTemplate(text, engine);
  if (!Array.isArray(problems)) throw new Error("the template was accepted");
  return problems;
}

function rendered(
  text: string,
  values: Record<string, string>,
  conditions?: "all-true" | "all-false",
): string {
  return render(read(text), new Map(Object.entries(values)), conditions === undefined ? {} : { conditions })
    .text;
}

/** Both readers must agree on what a rendered text says. */
function parsed(text: string): unknown {
  const value: unknown = yaml.parse(text);
  expect(load(text)).toEqual(value);
  return value;
}

describe("parseTemplate", () => {
  const cases: [name: string, text: string, code: string, underlined: string][] = [
    ["an unclosed tag", "a: {{X\nb: 1", "unclosed-tag", "{{X"],
    ["a tag that runs into the next", "a: {{X b: {{Y}}", "unclosed-tag", "{{X b: "],
    ["an unclosed comment", "a: 1 {{!-- x }}\n", "unclosed-tag", "{{!-- x }}"],
    ["an unclosed condition", "{{#if A}}\na: 1\n", "unclosed-block", "{{#if A}}"],
    ["an end without a beginning", "a: 1\n{{/if}}", "unexpected-tag", "{{/if}}"],
    ["the wrong end", "{{#if A}}x{{/unless}}", "unexpected-tag", "{{/unless}}"],
    ["else outside", "a\n{{else}}\n", "unexpected-tag", "{{else}}"],
    ["a second else", "{{#if A}}1{{else}}2{{else}}3{{/if}}", "unexpected-tag", "{{else}}"],
    ["raw output", 'a: "{{{X}}}"', "unsupported-tag", "{{{X}}}"],
    ["raw output with &", "a: {{&X}}", "unsupported-tag", "{{&X}}"],
    ["a raw block", "{{{{raw}}}} {{{{/raw}}}}", "unsupported-tag", "{{{{raw}}}"],
    ["a partial", "{{> part}}", "unsupported-tag", "{{> part}}"],
    ["a partial block", "{{#> part}}x", "unsupported-tag", "{{#> part}}"],
    ["a decorator", "{{* part}}", "unsupported-tag", "{{* part}}"],
    ["a loop", "{{#each XS}}x", "unsupported-tag", "{{#each XS}}"],
    ["a helper", "a: {{upper NAME}}", "unsupported-tag", "{{upper NAME}}"],
    ["a path", "a: {{a.b}}", "bad-name", "{{a.b}}"],
    ["a word of Handlebars", "a: {{this}}", "bad-name", "{{this}}"],
    ["a data variable", "a: {{@root}}", "bad-name", "{{@root}}"],
    ["a literal", 'a: {{"x"}}', "bad-name", '{{"x"}}'],
    ["nothing", "a: {{}}", "bad-name", "{{}}"],
    ["a condition without a name", "{{#if}}x", "bad-name", "{{#if}}"],
    ["a condition on a path", "{{#if a.b}}x{{/if}}", "bad-name", "{{#if a.b}}"],
    ["a condition with block parameters", "{{#if A as |b|}}x", "bad-name", "{{#if A as |b|}}"],
    ["a brace after a tag", "a: {b: {{X}}}", "unexpected-tag", "{{X}}}"],
    ["a brace before a tag", "a: {{{X}}: 1}", "unsupported-tag", "{{{X}}"],
  ];
  test.each(cases)("refuses %s", (_, text, code, underlined) => {
    const [first] = refused(text);
    expect(first?.code).toBe(code);
    expect(text.slice(first?.start, first?.end)).toBe(underlined);
    expect(first?.message).toMatch(/\.$/);
    expect(first?.help).toMatch(/\.$/);
  });

  test("reports every fault of a text, in order", () => {
    const problems = refused("{{#if A}}\n{{a.b}}\n{{> x}}\n{{Y\n");
    expect(problems.map(({ code }) => code)).toEqual([
      "unclosed-block",
      "bad-name",
      "unsupported-tag",
      "unclosed-tag",
    ]);
  });

  test("refuses conditions nested beyond measure", () => {
    const text = "{{#if A}}".repeat(20_000) + "{{/if}}".repeat(20_000);
    expect(refused(text)[0]?.code).toBe("too-deep");
    const chain = `{{#if A}}${"{{else if B}}".repeat(20_000)}{{/if}}`;
    expect(refused(chain)[0]?.code).toBe("too-deep");
  });

  // The runner's limit is the bound: what grows faster than the text would take minutes.
  test.each([
    ["{{", 50],
    ["{{!", 1],
    ["{{!--", 1],
    ['{{"', 50],
    ["{{{", 50],
    ["{{#if", 50],
  ])("reports no more than 50 faults of a million characters of %s, in linear time", (piece, faults) => {
    const codes = refused(piece.repeat(1_000_000 / piece.length)).map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: faults }, () => "unclosed-tag"));
  });

  test.each(["\\{{", "}}", "{{A}}", "{{!}}", "{{!----}}"])(
    "finds the fault behind a million characters of %s, in linear time",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(refused(`${text}\n{{`)).toMatchObject([{ code: "unclosed-tag", start: text.length + 1 }]);
    },
  );

  test("reads 40,000 escaped tags as text", () => {
    expect(read("\\{{".repeat(40_000)).slots).toEqual([]);
  });

  test("places tags after line separators, CRLF and escaped tags", () => {
    const text = "a:\n\u2028\0 {{A}}\r\nb: \\{{no}} {{B}} \\\\{{C}}\r{{D}}";
    const template = read(text);
    expect(template.slots.map(({ start, end }) => text.slice(start, end))).toEqual([
      "{{A}}",
      "{{B}}",
      "{{C}}",
      "{{D}}",
    ]);
  });
});

describe("conditions", () => {
  const text = "a: 1\n{{#if X}}\nb: 2\n{{else if Y}}\nc: 3\n{{else}}\nd: 4\n{{/if}}\ne: 5\n";

  test("lines that hold only a tag vanish", () => {
    expect(rendered(text, { X: "yes" })).toBe("a: 1\nb: 2\ne: 5\n");
    expect(rendered(text, { X: "false", Y: "true" })).toBe("a: 1\nc: 3\ne: 5\n");
    expect(rendered(text, {})).toBe("a: 1\nd: 4\ne: 5\n");
    expect(rendered("a: 1\r\n  {{#unless X}}\r\nb: 2\r\n  {{/unless}}\r\n{{! gone }}\r\nc: 3", {})).toBe(
      "a: 1\r\nb: 2\r\nc: 3",
    );
  });

  test("can all be taken for true or for false", () => {
    expect(rendered(text, {}, "all-true")).toBe("a: 1\nb: 2\ne: 5\n");
    expect(rendered(text, { X: "true" }, "all-false")).toBe("a: 1\nd: 4\ne: 5\n");
  });

  test.each(["", "false", "False", "no", "off", "0", " "])("%j does not hold", (value) => {
    expect(rendered("{{#if X}}a{{else}}b{{/if}}", { X: value })).toBe("b");
  });

  test("inside a line", () => {
    expect(rendered("a: {{#if X}}1{{else}}2{{/if}} # c", { X: "true" })).toBe("a: 1 # c");
    expect(rendered("a: [ {{~#if X}} 1 {{~/if}} ]", { X: "true" })).toBe("a: [ 1 ]");
  });

  test("names reach no prototype", () => {
    const output = render(
      read("{{#if constructor}}a{{else}}b{{/if}}: '{{__proto__}}{{toString}}'"),
      new Map(),
    );
    expect(output.text).toBe("b: '__proto__toString'");
    expect(output.missing).toEqual(["__proto__", "toString"]);
  });
});

describe("values", () => {
  const cases: [name: string, text: string, value: string, output: string][] = [
    ["double quotes", 'a: "x{{V}}"', '"\\\n\u2028', 'a: "x\\"\\\\\\n\\u2028"'],
    ["never HTML", 'a: "{{V}}"', "<&>'", 'a: "<&>\'"'],
    ["single quotes", "a: '{{V}}'", "it's", "a: 'it''s'"],
    ["single quotes that cannot hold it", "a: 'x ''{{V}}'", 'a\n"', 'a: "x \'a\\n\\""'],
    ["a plain word", "a: {{V}} # c", "daily", "a: daily # c"],
    ["a plain threshold", "a: {{V}}", "<200ms", "a: <200ms"],
    ["a plain value that is a number", "a: {{V}}", "1.0", 'a: "1.0"'],
    ["a plain value that is a word of YAML 1.1", "a: {{V}}", "no", 'a: "no"'],
    ["a plain value that is a date", "a: {{V}}", "2026-01-02", 'a: "2026-01-02"'],
    ["a plain value that would open a mapping", "a: {{V}}", "b: c", 'a: "b: c"'],
    ["a plain value that would end in a comment", "a: x {{V}} y", "b #c", 'a: "x b #c y"'],
    ["an empty plain value", "a: {{V}}", "", 'a: ""'],
    ["a key", "{{V}}: 1", "b: c", '"b: c": 1'],
    ["a key that would merge", "{{V}}: 1", "<<", '"<<": 1'],
    ["a list", "a: [{{V}}, b]", "x, y", 'a: ["x, y", b]'],
    ["a quoted slot in a list", 'a: ["{{V}}"]', 'r", "w', 'a: ["r\\", \\"w"]'],
    ["a comment", "a: 1 # {{V}}\nb: 2", "x\ny: 3\r\u2028z", "a: 1 # x y: 3  z\nb: 2"],
    [
      "a comment that must not switch findings off",
      "# {{V}}",
      "archi3-disable-file ARC101 -- x",
      "#     file ARC101    x",
    ],
    ["a block", "a: |\n  x {{V}}\nb: 1\n", "1\n 2: # \n3", "a: |\n  x 1\n   2: # \n  3\nb: 1\n"],
    ["a block that cannot hold it", "a: | # c\n  {{V}}\nb: 1\n", "  x\n", 'a: "  x\\n\\n" # c\nb: 1\n'],
    ["a folded block", "a: >-\n  x {{V}}\n  y\nb: 1\n", "1\n2", 'a: "x 1\\n2 y"\nb: 1\n'],
  ];
  test.each(cases)("in %s", (_, text, value, output) => {
    expect(rendered(text, { V: value })).toBe(output);
  });

  test("words of the template are its own, whatever they look like", () => {
    expect(rendered("a: Zs0z {{V}} Zsq0z", { V: "Zs0z: " })).toBe('a: "Zs0z Zs0z:  Zsq0z"');
  });

  test("an escaped tag is text", () => {
    expect(rendered("a: '\\{{V}} {{V}}'", { V: "x" })).toBe("a: '{{V}} x'");
  });

  test("a declared number or boolean may stand without quotes, if it is one", () => {
    const text =
      "n: {{N}}\ni: {{I}}\nb: {{B}}\ns: {{S}}\nm: 1{{N}}\ntemplate-variables:\n  N: {type: number}\n  I: {type: integer}\n  B: {type: boolean}\n  S: x\n";
    expect(rendered(text, { N: "1.5", I: "3", B: "true", S: "3" })).toBe(
      'n: 1.5\ni: 3\nb: true\ns: "3"\nm: "11.5"\n',
    );
    expect(rendered(text, { N: "010", I: "3.5", B: "yes", S: "~" })).toBe(
      'n: "010"\ni: "3.5"\nb: "yes"\ns: "~"\nm: "1010"\n',
    );
  });

  test("names of missing values are reported once and stand in their places", () => {
    const output = render(read('a: "{{B}} {{A}}"\nc: {{B}}'), new Map());
    expect(output).toMatchObject({ text: 'a: "B A"\nc: B', missing: ["B", "A"] });
  });

  test.each([
    ["an anchor", "a: &{{V}} x"],
    ["an alias", "a: *{{V}}"],
    ["a tag", "a: !{{V}} x"],
    ["the first line of a block text", "a: |{{V}}\n  x"],
    ["text that YAML cannot read", 'a: "\\x{{V}}"'],
    ["text that YAML cannot read", 'a: "\\\\{{V}}"'],
    ["text that YAML cannot read", "a: @{{V}}"],
  ])("in %s nothing that means anything to YAML is put", (where, text) => {
    const { text: output, problems } = render(read(text), new Map([["V", '"\n: x']]));
    expect(output).toContain("____x");
    expect(problems[0]?.message).toContain(where);
    expect(text.slice(problems[0]?.start, problems[0]?.end)).toBe("{{V}}");
  });

  test("a key that YAML cannot hold is a problem", () => {
    const output = render(
      read("{{V}}: 1\n'{{W}}': 2"),
      new Map([
        ["V", "x".repeat(1001)],
        ["W", "y"],
      ]),
    );
    expect(output.problems).toMatchObject([{ code: "value-too-long", start: 0, end: 5 }]);
  });
});

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 5,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ..."\n|\r\n|\r| |  |\t|\"|'|\\|#| #|: |:|- |---|...|\n---\n|{{|}}|[|]|{|}|,|&a|*a|!t|%|@|`|?|? |<<|~|null|true|no|1|0x1|1:30|\u2028|\u0085|\ufeff|\u0000|\u001b|\u00a0|é|😀|\ud800|__proto__|x: y|>|$&|$1|Zs0z|archi3-disable".split(
            "|",
          ),
          "|",
        ),
        { maxLength: 6 },
      )
      .map((pieces) => pieces.join("")),
  },
);

const EVERYWHERE = `# top {{V}}
"a{{V}}": 1 # {{V}}
'b{{V}}': 2
c{{V}}: 3
double: "x {{V}} y{{V}}"
single: 'it''s {{V}}'
plain: {{V}}
mixed: a{{V}}b {{V}}
flow: [{{V}}, "{{V}}", '{{V}}', {k: {{V}} }, x {{V}}]
lines: one {{V}}
  {{V}} two
double lines: "one {{V}}
  {{V}} two"
single lines: 'one {{V}}

  {{V}} two'
literal: |
  first {{V}}
    {{V}}
keep: |+
  {{V}}

strip: >-
  {{V}} x
  y
list:
  - {{V}}
  - - "{{V}}"
  # {{V}}
last: {{V}}`;

function everywhere(v: string): unknown {
  return {
    [`a${v}`]: 1,
    [`b${v}`]: 2,
    [`c${v}`]: 3,
    double: `x ${v} y${v}`,
    single: `it's ${v}`,
    plain: v,
    mixed: `a${v}b ${v}`,
    flow: [v, v, v, { k: v }, `x ${v}`],
    lines: `one ${v} ${v} two`,
    "double lines": `one ${v} ${v} two`,
    "single lines": `one ${v}\n${v} two`,
    literal: `first ${v}\n  ${v}\n`,
    keep: `${v}\n\n`,
    strip: `${v} x y`,
    list: [v, [v]],
    last: v,
  };
}

/** What a document is made of, without the texts. */
function shape(node: unknown): unknown {
  if (yaml.isMap(node)) return { map: node.items.map(({ key, value }) => [shape(key), shape(value)]) };
  if (yaml.isSeq(node)) return { list: node.items.map(shape) };
  if (yaml.isScalar(node)) return typeof node.value;
  return node === null ? null : "other";
}

describe("no value can change the structure", () => {
  test("every value comes back equal from every place", () => {
    const template = read(EVERYWHERE);
    fc.assert(
      fc.property(hostile, (value) => {
        const { text, missing, problems } = render(template, new Map([["V", value]]));
        expect({ missing, problems }).toEqual({ missing: [], problems: [] });
        expect(parsed(text)).toEqual(everywhere(value));
      }),
      { numRuns: 400 },
    );
  });

  test("templates of any making, with any values, keep the shape that plain words give", () => {
    const piece = fc.constantFrom(
      ..."{{A}}|{{B}}|{{A}}{{B}}|: |a: |b|\n|\n  |\n    |- | #|\"|'|[|]|, |{ | }|\\|&x |*x|!!str |\n---\n|{{#if C}}|{{else}}|{{/if}}|{{! c }}|? |\t|%|@|\r\n|>-\n  ".split(
        "|",
      ),
      "|\n  ",
      "|",
    );
    const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, hostile, hostile, fc.boolean(), (text, a, b, c) => {
        const template = parseTemplate(text, engine);
        if (Array.isArray(template)) return;
        const conditions = c ? "all-true" : "all-false";
        const plain = render(
          template,
          new Map([
            ["A", "word"],
            ["B", "other"],
          ]),
          { conditions },
        );
        const output = render(
          template,
          new Map([
            ["A", a],
            ["B", b],
          ]),
          { conditions },
        );
        checkTemplate(template);
        const options = { uniqueKeys: false, logLevel: "silent", schema: "failsafe" } as const;
        const before = yaml.parseAllDocuments(plain.text, options);
        if (before.some(({ errors }) => errors.length > 0)) return;
        const after = yaml.parseAllDocuments(output.text, options);
        expect(after.flatMap(({ errors }) => errors)).toEqual([]);
        expect([...after].map(({ contents }) => shape(contents))).toEqual(
          [...before].map(({ contents }) => shape(contents)),
        );
      }),
      { numRuns: 1500 },
    );
  });
});

describe("the source map", () => {
  test("leads every character to itself or to its variable", () => {
    const template = read(`${EVERYWHERE}\n{{#if V}}\nx: "{{V}}"\n{{/if}}\nend: 1\n`);
    fc.assert(
      fc.property(hostile, (value) => {
        const { text, map } = render(template, new Map([["V", value]]), { conditions: "all-true" });
        const end = text.lastIndexOf("end: 1");
        expect(map.rangeToSource(end, end + 6)).toEqual({
          start: template.text.length - 7,
          end: template.text.length - 1,
        });
        const wrong: string[] = [];
        for (let at = 0; at < text.length; at++) {
          const source = template.text.slice(map.toSource(at).start, map.toSource(at).end);
          const own = source === text[at] || source === "{{V}}";
          // Where a whole value had to be quoted, its own text is led to as one piece.
          const requoted = text[at] === '"' || source.includes(text[at] ?? "") || source.includes("\n");
          if (!own && !requoted) wrong.push(`${text[at]} at ${at} is not in ${source}`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("shows a finding in a value at the whole tag, and an empty place as empty", () => {
    const template = read('a: 1\nb: "x{{V}}y"\n');
    const { text, map } = render(template, new Map([["V", "12345"]]));
    const at = text.indexOf("234");
    expect(map.rangeToSource(at, at + 3)).toEqual({ start: 10, end: 15 });
    expect(map.rangeToSource(text.indexOf('"x'), text.indexOf('"x') + 9)).toEqual({ start: 8, end: 17 });
    expect(map.rangeToSource(5, 5)).toEqual({ start: 5, end: 5 });
    const blank = render(read("{{! c }}\n\n{{V}}"), new Map());
    expect(blank.map.toSource(blank.text.indexOf("\n"))).toEqual({ start: 9, end: 10 });
    expect(map.toSource(text.length)).toEqual({ start: 18, end: 18 });
    expect(render(read(""), new Map()).map.toSource(3)).toEqual({ start: 0, end: 0 });
  });
});

describe("variables", () => {
  test("have all their places, with what YAML makes of them", () => {
    const text = `a: "{{V}}"\nb: ['{{V}}', {{V}}]\n{{V}}: # {{V}}\n  c: |\n    {{V}}\n{{#if V}}{{W}}: &{{W}} 1{{/if}}\n`;
    const [v, w] = variables(read(text));
    expect(v?.places.map(({ use, context, path }) => [use, context, path?.join("/")])).toEqual([
      ["value", "double-quoted", "a"],
      ["value", "single-quoted", "b/0"],
      ["value", "plain", "b/1"],
      ["value", "key", "{{V}}"],
      ["value", "comment", undefined],
      ["value", "block", "{{V}}/c"],
      ["condition", undefined, undefined],
    ]);
    expect(v?.places.every(({ start, end }) => text.slice(start, end).includes("V"))).toBe(true);
    expect(w?.places.map(({ context }) => context)).toEqual(["key", undefined]);
  });

  test("are seen in every branch that can be rendered", () => {
    const text =
      "{{#if A}}\n{{#if B}}\na: 1\n{{else}}\nb: {{V}}\n{{#if A}}{{else}}never: {{N}}{{/if}}\n{{/if}}\n{{else}}\n{{#if B}}\nc: '{{V}}'\n{{/if}}\n{{/if}}\n";
    const found = variables(read(text));
    const contexts = (name: string) =>
      found.find((variable) => variable.name === name)?.places.map(({ context }) => context);
    expect(contexts("V")).toEqual(["plain", "single-quoted"]);
    expect(contexts("N")).toEqual([undefined]);
  });
});

describe("template-variables", () => {
  const text = `name: "{{NAME}}"
# the old one: {{OLD}}
{{#if WEB}}
web: {{PORT}}
{{/if}}
other: {{GUEST}}

# What to fill in
template-variables:
  NAME: "Who it is (e.g., analyst)"
  OLD: Who it was
  # set for servers
  WEB: {type: boolean, description: serves pages}

  PORT:
    type: integer
    default: 8080
    example: "9090"
    pattern: "^[0-9]+$"
  SPARE: never used
# after
end: true
`;

  test("are read with their places", () => {
    const { variables: declared, problems } = read(text).declarations;
    expect(problems).toEqual([]);
    expect(declared.map(({ start, end }) => text.slice(start, end))).toEqual([
      "NAME",
      "OLD",
      "WEB",
      "PORT",
      "SPARE",
    ]);
    expect(declared[3]).toMatchObject({
      type: "integer",
      default: "8080",
      example: "9090",
      pattern: "^[0-9]+$",
    });
    expect(declared[2]).toMatchObject({ type: "boolean", description: "serves pages" });
  });

  test("are dropped from what comes out, with the comment above them", () => {
    expect(rendered(text, { NAME: "n", OLD: "o", GUEST: "g" })).toBe(
      'name: "n"\n# the old one: o\nother: g\n\n# after\nend: true\n',
    );
    expect(rendered("a: 1\n\n# x\ntemplate-variables:\n  A: b\n\n", {})).toBe("a: 1\n\n");
    expect(rendered("\ntemplate-variables:\n  A: b\n", {})).toBe("");
    expect(rendered("{{!\ntemplate-variables:\n}}\na: 1\n", {})).toBe("a: 1\n");
  });

  test("are compared with what the template uses; a use in a comment counts", () => {
    const problems = checkTemplate(read(text));
    expect(problems.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ["undeclared-variable", "{{GUEST}}"],
      ["unused-variable", "SPARE"],
    ]);
  });

  test.each([
    ["a list", "template-variables: [a]\n", "[a]"],
    ["a word", "template-variables: a\n", "a"],
    ["a bad name", "template-variables:\n  a.b: x\n", "a.b"],
    ["a list for a variable", "template-variables:\n  A: [x]\n", "[x]"],
    ["an unknown setting", "template-variables:\n  A: {exampel: x}\n", "exampel"],
    ["an unknown type", "template-variables:\n  A: {type: text}\n", "text"],
    ["a list as an example", "template-variables:\n  A: {example: [x]}\n", "[x]"],
    ["a name given twice", "template-variables:\n  A: x\n  A: y\n", "A"],
    ["a second block", "template-variables: {A: x}\ntemplate-variables: {A: x}\n", "template-variables:"],
    ["a variable inside", 'template-variables:\n  A: "{{A}}"\n', "{{A}}"],
  ])("%s is a problem at its place", (_, block, underlined) => {
    const source = `a: {{A}}\n${block}`;
    const problem = checkTemplate(read(source)).find(({ code }) => code === "bad-declaration");
    expect(source.slice(problem?.start, problem?.end)).toBe(underlined);
  });

  test.each([
    ["type: integer, default: many", 'The default of A cannot be its value: "many" is no whole number.'],
    ["type: boolean, example: yes", 'The example of A cannot be its value: "yes" is neither true nor false.'],
    ["pattern: '^[a-z]+$', default: A", "The default of A cannot be its value: it has to match ^[a-z]+$."],
    ["pattern: 'a)'", "The pattern of A cannot be read: ) closes a group that is not open."],
    // Both may be left out, and what only the matcher of values can read is left to it.
    ["type: integer, default: ''", undefined],
    ["pattern: '(?i)^a', default: B", undefined],
  ])("what A declares for itself has to fit: %s", (fields, message) => {
    const [problem] = checkTemplate(read(`a: {{A}}\ntemplate-variables:\n  A: {${fields}}\n`));
    expect(problem?.message).toBe(message);
  });

  test("an empty or absent block is told from one that lacks a name", () => {
    expect(checkTemplate(read("a: {{A}}\nb: {{B}}\n")).map(({ code }) => code)).toEqual(["no-declarations"]);
    expect(checkTemplate(read("a: {{A}}\ntemplate-variables:\n")).map(({ code }) => code)).toEqual([
      "undeclared-variable",
    ]);
    expect(checkTemplate(read("a: 1\n"))).toEqual([]);
  });
});

describe("sampleValues", () => {
  function samples(text: string, fallback?: (name: string) => string | undefined) {
    const template = read(text);
    return sampleValues(template, variables(template), fallback).map(({ values }) =>
      Object.fromEntries(values),
    );
  }

  const ROLES = `kind: "{{KIND}}"
rank: "{{RANK}}"  # 1 for pilots, 2 for crews
{{#if IS_CREW}}
boss: "{{BOSS}}"
{{/if}}
{{#if DEBUG}}
debug: on
{{/if}}
pace: "{{PACE}}"  # slow, fast
limit: {{LIMIT}}
template-variables:
  IS_PILOT: "true if the member is a pilot"
  IS_CREW: "true if the member is a crew"
  KIND: "pilot or crew"
  RANK: "1 for pilots, 2 for crews"
  BOSS: "Who leads (e.g., @captain)"
  PACE: "How fast"
  LIMIT: {type: number, description: the limit, default: 5}
  DEBUG: "Debugging"
`;

  test("are consistent for each role and show both sides of every condition", () => {
    const sets = samples(ROLES);
    expect(
      sets.map(({ KIND, RANK, IS_PILOT, IS_CREW, DEBUG }) => [KIND, RANK, IS_PILOT, IS_CREW, DEBUG]),
    ).toEqual([
      ["pilot", "1", "true", "false", "true"],
      ["pilot", "1", "true", "false", ""],
      ["crew", "2", "false", "true", "true"],
      ["crew", "2", "false", "true", ""],
    ]);
    expect(sets[0]).toMatchObject({ BOSS: "@captain", PACE: "slow", LIMIT: "5" });
    const template = read(ROLES);
    for (const { values, missing } of sampleValues(template, variables(template))) {
      expect(missing).toEqual([]);
      expect(parsed(render(template, values).text)).toHaveProperty("limit", 5);
    }
  });

  test("come from the fallback last, and are missing when nothing is known", () => {
    const text = "a: {{A}}\nb: {{B}}\ntemplate-variables:\n  A: Some words, and others\n  B: {example: x}\n";
    expect(samples(text)).toEqual([{ B: "x" }]);
    expect(samples(text, (name) => `from ${name}`)).toEqual([{ A: "from A", B: "x" }]);
  });

  test.each([
    ["Name (e.g., analyst)", "analyst"],
    ["Target (e.g., <200ms)", "<200ms"],
    ["Id, for example @a or @b", "@a"],
    ["one of: x, y", "x"],
    ["true if it is set", "true"],
  ])("a description %j gives %j", (description, value) => {
    expect(samples(`a: {{A}}\ntemplate-variables:\n  A: ${JSON.stringify(description)}\n`)).toEqual([
      { A: value },
    ]);
  });

  test("no conditions, no variables: one empty set", () => {
    expect(samples("a: 1\n")).toEqual([{}]);
  });
});
