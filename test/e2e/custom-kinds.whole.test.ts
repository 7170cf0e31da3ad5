import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import { archi3, expectSafe, expectUsageError, Folder, once, reportOf, shown } from "./run.ts";

const DRAFTS = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** A schema in the manner of published ones: nothing of it is made for this product. */
const RULE = {
  $id: "https://rules.example/rule.json",
  type: "object",
  required: ["title", "id", "level"],
  properties: {
    title: { type: "string", maxLength: 40 },
    id: { type: "string", format: "uuid" },
    date: { type: "string", format: "date" },
    level: { enum: ["low", "medium", "high"] },
    enabled: { type: "boolean" },
    threshold: { type: "integer", minimum: 1 },
    tags: { type: "array", uniqueItems: true, items: { type: "string", pattern: "^[a-z]+\\.[a-z0-9]+$" } },
    related: { type: "array", items: { $ref: "#/definitions/related" } },
  },
  definitions: {
    related: { type: "object", required: ["id"], properties: { id: { type: "string", format: "uuid" } } },
  },
  additionalProperties: false,
};

const ID = "123e4567-e89b-42d3-a456-426614174000";
const OTHER_ID = "223e4567-e89b-42d3-a456-426614174000";
const THIRD_ID = "323e4567-e89b-42d3-a456-426614174000";
const GOOD = `title: Many failed logins\nid: ${ID}\ndate: 2026-01-31\nlevel: high\nenabled: true\nthreshold: 5\ntags: [attack.t1110, logins.many]\nrelated:\n  - id: ${ID}\n`;

/** The rule's schema in the newest draft. */
const NEWEST = { $schema: DRAFTS["2020-12"], ...RULE };

interface Setup {
  schema?: object;
  kind?: string;
  config?: string;
  files: { [path: string]: string };
}

/** A repository of somebody else's files, with nothing but an entry under `kinds`. */
function foreign({ schema = NEWEST, kind = "", config = "", files }: Setup): Folder {
  return new Folder({
    "archi3.yaml": `kinds:\n  - {name: rule, match: "rules/**/*.yml", schema: schemas/rule.json, name-at: /title, id-at: /id${kind}}\n${config}`,
    "schemas/rule.json": JSON.stringify(schema),
    ...files,
  });
}

async function validate(folder: Folder, ...args: string[]) {
  const run = await archi3(folder.path, ["validate", "--format", "json", ...args]);
  expectSafe(run);
  const report = reportOf(run);
  return {
    run,
    report,
    found: report.findings.map(shown),
    severities: report.findings.map(({ severity }) => severity),
  };
}

/** A schema, what its entry under `kinds` says beside it, and files that it judges. */
type Kind = Omit<Setup, "config">;

/** What a run says of the files of one kind, whose names are told as they are in the kind's own folder. */
interface Told {
  kind: string;
  findings: readonly Finding[];
  found: string[];
}

/**
 * Judges the files of many kinds in one run: no schema must touch what another one says. Each kind has a folder of its
 * own, and so has every finding.
 */
function together(kinds: { [title: string]: Kind }) {
  const titles = Object.keys(kinds);
  const judged = once(async () => {
    using folder = new Folder();
    for (const [index, kind] of Object.values(kinds).entries()) writeKind(folder, `kind-${index}`, kind);
    folder.write("archi3.yaml", `kinds:\n${Object.values(kinds).map(entryOf).join("")}`);
    const { run, report } = await validate(folder);
    for (const { file } of report.findings) expect(file).toMatch(/^kind-\d+\/rules\//);
    return { run, report };
  });
  return {
    judged,
    of: async (title: string): Promise<Told> => {
      if (!titles.includes(title)) throw new Error(`there is no kind ${title}`);
      const kind = `kind-${titles.indexOf(title)}`;
      const findings = (await judged()).report.findings
        .filter(({ file }) => file.startsWith(`${kind}/`))
        .map((finding) => ({ ...finding, file: finding.file.slice(kind.length + 1) }));
      return { kind, findings, found: findings.map(shown) };
    },
  };
}

function writeKind(folder: Folder, below: string, { schema = NEWEST, files }: Kind): void {
  folder.write(`${below}/schema.json`, JSON.stringify(schema));
  for (const [path, text] of Object.entries(files)) folder.write(`${below}/${path}`, text);
}

function entryOf({ kind = "" }: Kind, index: number): string {
  const name = `kind-${index}`;
  return `  - {name: ${name}, match: "${name}/rules/**/*.yml", schema: ${name}/schema.json, name-at: /title, id-at: /id${kind}}\n`;
}

describe("drafts", () => {
  const bad = `title: 5\nid: not-a-uuid\ndate: 2026-02-30\nlevel: hihg\nenabled: "true"\nthreshold: 0\ntags: [attack.t1110, attack.t1110, x]\nrelated:\n  - name: x\nlevle: low\n`;
  const files = { "rules/good.yml": GOOD, "rules/deep/er/bad.yml": bad };
  const drafts = together(
    Object.fromEntries(
      Object.entries(DRAFTS).map(([name, $schema]) => [name, { schema: { $schema, ...RULE }, files }]),
    ),
  );

  for (const name of Object.keys(DRAFTS)) {
    test(`a good and a bad file under ${name}`, async () => {
      const { found } = await drafts.of(name);
      expect(found).toEqual([
        "ARC103 rules/deep/er/bad.yml:1:8",
        "ARC105 rules/deep/er/bad.yml:2:5",
        "ARC105 rules/deep/er/bad.yml:3:7",
        "ARC104 rules/deep/er/bad.yml:4:8",
        "ARC103 rules/deep/er/bad.yml:5:10",
        "ARC106 rules/deep/er/bad.yml:6:12",
        "ARC107 rules/deep/er/bad.yml:7:22",
        "ARC105 rules/deep/er/bad.yml:7:36",
        "ARC102 rules/deep/er/bad.yml:9:5",
        "ARC101 rules/deep/er/bad.yml:10:1",
      ]);
      const { run, report } = await drafts.judged();
      expect(report.summary).toMatchObject({ policies: 6, valid: 3, invalid: 3, errors: 30 });
      expect(run.status).toBe(1);
    });
  }

  const peculiar = together({
    newer: {
      schema: {
        $schema: DRAFTS["2020-12"],
        type: "object",
        dependentRequired: { b: ["c"] },
        properties: { a: { prefixItems: [{ type: "string" }, { type: "integer" }], items: false } },
        unevaluatedProperties: { type: "string" },
      },
      files: { "rules/a.yml": "a: [x, 1, 2]\nb: text\nd: 5\n" },
    },
    dynamic: {
      schema: {
        $schema: DRAFTS["2020-12"],
        $dynamicAnchor: "node",
        type: "object",
        properties: { below: { type: "array", items: { $dynamicRef: "#node" } }, name: { type: "string" } },
        additionalProperties: false,
      },
      files: { "rules/a.yml": "name: a\nbelow:\n  - below:\n      - name: 5\n" },
    },
    ...Object.fromEntries(
      Object.entries(DRAFTS).map(([name, $schema]) => [
        name,
        {
          schema: { $schema, properties: { schema: { $ref: $schema } } },
          files: { "rules/a.yml": "schema:\n  type: strnig\n" },
        },
      ]),
    ),
  });

  test("keywords that only the newer drafts have", async () => {
    expect((await peculiar.of("newer")).found).toEqual(
      ["ARC108 rules/a.yml:1:4", "ARC102 rules/a.yml:1:1", "ARC103 rules/a.yml:3:4"].sort(byPlace),
    );
  });

  test("references to the meta-schema of the draft", async () => {
    for (const name of Object.keys(DRAFTS)) {
      expect((await peculiar.of(name)).found, name).toEqual(["ARC104 rules/a.yml:2:9"]);
    }
  });

  test("dynamic references", async () => {
    expect((await peculiar.of("dynamic")).found).toEqual(["ARC103 rules/a.yml:4:15"]);
  });

  test("a schema with a byte order mark, comments and unknown keywords", async () => {
    using folder = foreign({ files: { "rules/a.yml": "level: 5\n" } });
    folder.write(
      "schemas/rule.json",
      `\ufeff${JSON.stringify({ $schema: DRAFTS["draft-07"], $comment: "x", "x-order": [1], markdownDescription: "y", properties: { level: { type: "string", "x-enum-names": [], format: "of-our-own" } } })}`,
    );
    expect((await validate(folder)).found).toEqual(["ARC103 rules/a.yml:1:8"]);
  });
});

function byPlace(a: string, b: string): number {
  const place = (text: string) => text.split(":").slice(1).map(Number);
  const [lineA = 0, columnA = 0] = place(a);
  const [lineB = 0, columnB = 0] = place(b);
  return lineA - lineB || columnA - columnB || (a < b ? -1 : 1);
}

describe("a schema that refuses is never a pass", () => {
  const cases: { [name: string]: [schema: object, text: string] } = {
    "a choice in a choice": [
      {
        oneOf: [
          { anyOf: [{ required: ["a"], properties: { a: { type: "string" } } }, { type: "string" }] },
          { type: "integer" },
        ],
      },
      "b: 1\n",
    ],
    "the same choice at every level": [
      {
        anyOf: [
          { anyOf: [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "integer" }] },
          { type: "boolean" },
        ],
      },
      "b: 1\n",
    ],
    "two choices at one place": [
      {
        allOf: [
          { anyOf: [{ required: ["a"] }, { required: ["c"] }] },
          { anyOf: [{ type: "string" }, { type: "integer" }] },
        ],
      },
      "b: 1\n",
    ],
    "choices through references": [
      {
        definitions: {
          text: {
            type: "object",
            required: ["label"],
            properties: { type: { const: "text" }, label: { type: "string" } },
            additionalProperties: false,
          },
          area: {
            type: "object",
            required: ["label", "rows"],
            properties: { type: { const: "area" }, label: { type: "string" }, rows: { type: "integer" } },
            additionalProperties: false,
          },
          set: {
            type: "object",
            required: ["items"],
            properties: { type: { const: "set" }, items: { $ref: "#/definitions/inputs" } },
            additionalProperties: false,
          },
          inputs: {
            type: "array",
            items: {
              oneOf: [
                { oneOf: [{ $ref: "#/definitions/text" }, { $ref: "#/definitions/area" }] },
                { oneOf: [{ $ref: "#/definitions/set" }] },
              ],
            },
          },
        },
        properties: { form: { $ref: "#/definitions/inputs" } },
      },
      "form:\n  - type: text\n    name: x\n",
    ],
    "a choice between demands": [
      {
        additionalProperties: {
          type: "array",
          items: {
            anyOf: [
              { type: "string" },
              {
                type: "object",
                anyOf: [{ required: ["all"] }, { required: ["any"] }],
                properties: { all: {}, any: {} },
                additionalProperties: false,
              },
            ],
          },
        },
      },
      "label:\n  - title: x\n",
    ],
    "a condition": [
      JSON.parse('{"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}}'),
      "a: 1\n",
    ],
    "a condition that forbids": [JSON.parse('{"if": {"required": ["a"]}, "then": false}'), "a: 1\n"],
    "an exclusion": [{ not: { required: ["a"] } }, "a: 1\n"],
    "names of keys": [{ propertyNames: { pattern: "^b" } }, "a: 1\n"],
    "forbidden names of keys": [{ propertyNames: false }, "a: 1\n"],
    "names of keys by a choice": [
      { propertyNames: { anyOf: [{ const: "b" }, { pattern: "^c" }] } },
      "a: 1\n",
    ],
    "a dependency": [{ dependentSchemas: { a: { required: ["b"] } } }, "a: 1\n"],
    "items that must be there": [{ properties: { a: { contains: { const: 1 } } } }, "a: [2]\n"],
    "items that must be there, twice": [
      { properties: { a: { contains: { const: 1 }, minContains: 2 } } },
      "a: [1]\n",
    ],
    nothing: [{ properties: { a: false } }, "a: 1\n"],
    "a value in a mapping that is anchored": [
      { properties: { b: { properties: { x: { type: "string" } } } } },
      "a: &a {x: 1}\nb: *a\n",
    ],
    "a truth value that is text in YAML 1.2": [{ properties: { a: { type: "boolean" } } }, "a: yes\n"],
    "a text that is a number in YAML 1.2": [{ properties: { a: { type: "string" } } }, "a: 012\n"],
    "an inexact number": [{ properties: { a: { type: "string" } } }, "a: 9007199254740993\n"],
  };
  const all = together(
    Object.fromEntries(
      Object.entries(cases).map(([name, [body, text]]) => [
        name,
        { schema: { $schema: DRAFTS["2020-12"], ...body }, files: { "rules/a.yml": text } },
      ]),
    ),
  );
  for (const name of Object.keys(cases)) {
    test(name, async () => {
      const { findings } = await all.of(name);
      expect(
        findings.filter(({ severity, rule }) => severity === "error" && rule.startsWith("ARC1")).length,
      ).toBeGreaterThan(0);
    });
  }

  test("none of them counts as valid", async () => {
    const { run, report } = await all.judged();
    const policies = Object.keys(cases).length;
    expect(report.summary).toMatchObject({ policies, valid: 0, invalid: policies });
    expect(run.status).toBe(1);
  });

  test("what the reader was told not to say is said by the schema", async () => {
    using folder = foreign({
      config: "severity: {ARC030: off, ARC006: warning}\n",
      files: { "rules/a.yml": GOOD.replace("enabled: true", "enabled: yes").replace("high", "hi\u200bgh") },
    });
    expect(
      (await validate(folder)).report.findings.filter(({ severity }) => severity === "error").map(shown),
    ).toEqual(["ARC104 rules/a.yml:4:8", "ARC103 rules/a.yml:5:10"]);
  });
});

describe("what values are", () => {
  const dates = ["2026-01-31", '"2026-01-31"', "'2026-01-31'", "!!str 2026-01-31"];
  const rule = (date: string, index: number) =>
    GOOD.replace("2026-01-31", date).replace("Many", `${index}`).replace("123e", `${index}23e`);
  const right = together({
    dates: {
      files: Object.fromEntries(dates.map((date, index) => [`rules/${index}.yml`, rule(date, index)])),
    },
    times: {
      schema: {
        $schema: DRAFTS["draft-07"],
        properties: {
          when: { type: "string", format: "date-time" },
          version: { type: "string" },
          id: { type: "string" },
          month: { type: "string" },
          number: { type: "number" },
        },
      },
      files: {
        "rules/a.yml":
          "when: 2026-01-31T10:00:00Z\nversion: 1.2.3\nid: 1a2b3c4d\nmonth: 2026-01\nnumber: 1.50\n",
      },
    },
    keys: {
      schema: { $schema: DRAFTS["2020-12"], type: "object" },
      files: { "rules/a.yml": "on: [push]\nx: 1\ny: 2\n404: none\ntrue: 1\n" },
    },
    spaces: { files: { "rules/a.yml": GOOD.replace("Many failed", "Many\u00a0failed") } },
  });

  const FORMATS = {
    date: "2026-13-01",
    "date-time": "2026-01-31",
    time: "25:00:00Z",
    email: "nobody",
    uri: "no uri",
    uuid: "1234",
    ipv4: "192.0.2.256",
    ipv6: "12345::",
    hostname: "-a-",
    duration: "1 hour",
    regex: "(",
  };
  const formats = Object.keys(FORMATS);
  const wrong = together({
    formats: {
      schema: {
        $schema: DRAFTS["2020-12"],
        properties: Object.fromEntries(formats.map((name) => [name, { type: "string", format: name }])),
      },
      files: {
        "rules/a.yml": Object.entries(FORMATS)
          .map(([name, value]) => `${name}: "${value}"\n`)
          .join(""),
      },
    },
    lists: {
      schema: {
        $schema: DRAFTS["2020-12"],
        type: "array",
        minItems: 2,
        items: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      },
      files: {
        "rules/good.yml": "- name: a\n- name: b\n",
        "rules/bad.yml": "- name: a\n- nmae: b\n- name: 5\n",
        "rules/mapping.yml": "name: a\n",
        "rules/short.yml": "- name: a\n",
      },
    },
    texts: {
      schema: { $schema: DRAFTS["2020-12"], type: "string", pattern: "^v" },
      files: { "rules/good.yml": "v1\n", "rules/bad.yml": "w1\n", "rules/number.yml": "1\n" },
    },
  });

  test("dates stay text, with and without quotes", async () => {
    expect((await right.of("dates")).found).toEqual([]);
    expect((await right.judged()).report.summary).toMatchObject({ policies: dates.length + 3, invalid: 0 });
  });

  test("times, versions and hexadecimal ids", async () => {
    expect((await right.of("times")).found).toEqual([]);
  });

  test("formats are asserted", async () => {
    expect((await wrong.of("formats")).found).toEqual(
      formats.map((name, index) => `ARC105 rules/a.yml:${index + 1}:${name.length + 3}`),
    );
  });

  test("the root need not be a mapping", async () => {
    expect((await wrong.of("lists")).found).toEqual([
      "ARC102 rules/bad.yml:2:3",
      "ARC103 rules/bad.yml:3:9",
      "ARC103 rules/mapping.yml:1:1",
      "ARC106 rules/short.yml:1:1",
    ]);
  });

  test("the root may be a text or a number", async () => {
    expect((await wrong.of("texts")).found).toEqual([
      "ARC105 rules/bad.yml:1:1",
      "ARC103 rules/number.yml:1:1",
    ]);
  });

  test("keys that are names of coordinates, numbers or words", async () => {
    const { findings } = await right.of("keys");
    expect(findings.every(({ severity }) => severity !== "error")).toBe(true);
    expect((await right.judged()).run.status).toBe(0);
  });

  test("text that only prints as a space does not fail a set", async () => {
    expect((await right.of("spaces")).found).toEqual(["ARC008 rules/a.yml:1:12"]);
    expect((await right.judged()).run.status).toBe(0);
  });
});

describe("documents", () => {
  const TWO = `---\n${GOOD}---\ntitle: second\nid: ${OTHER_ID}\nlevel: hihg\n---\n# nothing\n---\ntitle: third\nid: ${THIRD_ID}\nlevel: low\n...\n`;

  test("many in a file: each with its own findings", async () => {
    using folder = foreign({ kind: ", documents: many", files: { "rules/a.yml": TWO } });
    const { report, found } = await validate(folder);
    expect(found).toEqual(["ARC104 rules/a.yml:14:8"]);
    expect(report.findings[0]).toMatchObject({ kind: "rule", policy: "second", pointer: "/level" });
    expect(report.summary).toMatchObject({ policies: 3, valid: 2, invalid: 1 });
  });

  const all = together({
    another: { files: { "rules/a.yml": TWO } },
    marked: { files: { "rules/a.yml": `# license\n---\n${GOOD}...\n` } },
    empty: { files: { "rules/a.yml": `---\n${GOOD}---\n` } },
    broken: {
      kind: ", documents: many",
      files: {
        "rules/a.yml": `title: a\nid: ${ID}\nlevel: hihg\n---\na: &a [*a]\n---\ntitle: c\nid: ${ID}\nlevel: hihg\n`,
      },
    },
  });

  test("one in a file: another one is an error", async () => {
    expect((await all.of("another")).found).toEqual(["ARC013 rules/a.yml:11:1"]);
  });

  test("one in a file, with markers around it; an empty one after it is another one", async () => {
    expect((await all.of("marked")).found).toEqual([]);
    expect((await all.judged()).report.summary).toMatchObject({ policies: 5 });
    expect((await all.of("empty")).found).toEqual(["ARC013 rules/a.yml:11:1"]);
  });

  test("a broken document does not hide the others", async () => {
    expect((await all.of("broken")).found).toEqual([
      "ARC104 rules/a.yml:3:8",
      "ARC015 rules/a.yml:5:8",
      "ARC104 rules/a.yml:9:8",
    ]);
  });
});

describe("names and places", () => {
  const named = together({
    wrong: { files: { "rules/a.yml": GOOD.replace("high", "hihg") } },
    alike: {
      files: {
        "rules/a.yml": GOOD,
        "rules/b.yml": GOOD.replace(ID, OTHER_ID),
      },
    },
    repeated: { files: { "rules/a.yml": GOOD, "rules/b.yml": GOOD.replace("Many failed", "Few") } },
  });

  test("findings carry the kind and the policy's name", async () => {
    const { findings, kind } = await named.of("wrong");
    expect(findings).toMatchObject([
      {
        rule: "ARC104",
        kind,
        policy: "Many failed logins",
        file: "rules/a.yml",
        help: 'Did you mean "high"?',
      },
    ]);
  });

  test("--name and --type pick policies", async () => {
    using folder = foreign({
      files: {
        "rules/a.yml": GOOD.replace("high", "hihg"),
        "rules/b.yml": GOOD.replace("Many failed", "Few").replace(ID, OTHER_ID),
      },
    });
    expect((await validate(folder, "--name", "Few logins")).report.summary).toMatchObject({
      policies: 1,
      errors: 0,
    });
    expect((await validate(folder, "--type", "rule")).report.summary).toMatchObject({
      policies: 2,
      errors: 1,
    });
    expectUsageError(await archi3(folder.path, ["validate", "--name", "Few login"]), "Few logins");
    expectUsageError(await archi3(folder.path, ["validate", "--type", "rul"]), "did you mean rule");
  });

  test("policies of the same name, told apart by their ids", async () => {
    expect((await named.of("alike")).found).toEqual([]);
    expect((await named.judged()).report.summary).toMatchObject({ policies: 5, valid: 3, invalid: 2 });
  });

  test("policies of the same id, whatever their names", async () => {
    const { found, findings } = await named.of("repeated");
    expect(found).toEqual(["ARC304 rules/b.yml:2:5"]);
    expect(findings[0]?.message).toBe(`Another policy has the id "${ID}" too.`);
  });

  test("name-at and id-at are optional", async () => {
    using folder = foreign({ files: { "rules/a.yml": GOOD } });
    folder.write(
      "archi3.yaml",
      'kinds: [{name: rule, match: "rules/**/*.yml", schema: schemas/rule.json}]\n',
    );
    expect((await validate(folder)).found).toEqual([]);
  });

  test("nothing but the kinds' own files is judged where there is no policies folder", async () => {
    using folder = foreign({
      files: {
        "rules/a.yml": GOOD,
        ".github/workflows/ci.yml": "on: push\n",
        "docs/broken.yaml": "a: [\n",
        "other/settings.yaml": "a: no\n",
      },
    });
    const { run, report, found } = await validate(folder);
    expect(found).toEqual([]);
    expect(report.summary.policies).toBe(1);
    expect(run.status).toBe(0);
  });

  test("a policies folder beside a kind of one's own: both are judged", async () => {
    using folder = Folder.withAgents("archi3/policies");
    folder.write("schemas/rule.json", JSON.stringify(NEWEST));
    folder.write("rules/a.yml", GOOD);
    folder.write(
      "archi3.yaml",
      'policies: archi3/policies\nkinds: [{name: rule, match: "rules/**/*.yml", schema: schemas/rule.json}]\n',
    );
    const { report, found } = await validate(folder);
    expect(found).toEqual([]);
    expect(report.summary.policies).toBe(3);
    folder.write("archi3/policies/stray.yaml", "a: 1\n");
    expect((await validate(folder)).found).toEqual(["ARC040 archi3/policies/stray.yaml:1:1"]);
  });

  test("a kind of one's own may lie in the policies folder, and comes before the built-in ones", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("schemas/rule.json", JSON.stringify(NEWEST));
    folder.write("policies/agents/rule.yml", GOOD);
    folder.write(
      "archi3.yaml",
      'kinds: [{name: rule, match: "policies/agents/*.yml", schema: schemas/rule.json}]\n',
    );
    expect((await validate(folder)).found).toEqual([]);
  });

  test("files of any ending, and of several patterns", async () => {
    using folder = foreign({
      files: {
        "a.rule": GOOD,
        ".hidden/b.yaml": GOOD,
        "json/c.json": JSON.stringify({ title: "c", id: ID, level: "hihg" }),
      },
    });
    folder.write(
      "archi3.yaml",
      'kinds: [{name: rule, match: ["*.rule", ".hidden/*", "json/*.{json,jsn}"], schema: schemas/rule.json}]\n',
    );
    const { report } = await validate(folder);
    expect(report.summary.policies).toBe(3);
    expect(report.findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual(["ARC104 json/c.json"]);
  });

  test("the first kind that matches a file takes it", async () => {
    using folder = foreign({
      files: {
        "rules/special/a.yml": "anything: 1\n",
        "rules/b.yml": GOOD,
        "schemas/any.json": JSON.stringify({ $schema: DRAFTS["2020-12"] }),
      },
    });
    folder.write(
      "archi3.yaml",
      'kinds:\n  - {name: special, match: "rules/special/*", schema: schemas/any.json}\n  - {name: rule, match: "rules/**", schema: schemas/rule.json}\n',
    );
    expect((await validate(folder)).found).toEqual([]);
  });

  test("a kind that matches nothing, by itself, is nothing to validate", async () => {
    using folder = foreign({ files: { "rules/a.yaml": GOOD } });
    expectUsageError(await archi3(folder.path, ["validate"]), "nothing to validate");
  });

  test("in a repository, with the configuration at its root and the run in a folder below", async () => {
    using folder = foreign({
      files: {
        "rules/deep/a.yml": GOOD.replace("high", "hihg"),
        "rules/ignored.yml": "a: [\n",
        ".gitignore": "ignored.yml\n",
      },
    });
    folder.commit();
    for (const below of [".", "rules", "rules/deep"]) {
      const run = await archi3(folder.at(below), ["validate", "--format", "json"]);
      expectSafe(run);
      expect(reportOf(run).findings.map(shown)).toEqual(["ARC104 rules/deep/a.yml:4:8"]);
    }
  });
});

describe("severities", () => {
  const files = { "rules/a.yml": GOOD.replace("high", "hihg").replace("threshold: 5", "threshold: 0") };

  test("are those of the configuration", async () => {
    using folder = foreign({ config: "severity: {ARC104: warning, ARC106: off}\n", files });
    const { run, found, severities } = await validate(folder);
    expect(found).toEqual(["ARC104 rules/a.yml:4:8"]);
    expect(severities).toEqual(["warning"]);
    expect(run.status).toBe(0);
    expect((await archi3(folder.path, ["validate", "--fail-on", "warning"])).status).toBe(1);
  });

  test("of a rule that does not exist are an error", async () => {
    using folder = foreign({ config: "severity:\n  ARC999: off\n", files });
    expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml:4:3", "ARC999");
  });
});

describe("configurations", () => {
  const cases: { [name: string]: [entry: string, ...says: string[]] } = {
    "a kind that the product has": [
      "{name: agent, match: a, schema: schemas/rule.json}",
      "archi3.yaml:2:12",
      "agent exists already",
    ],
    "two kinds of one name": [
      "{name: a, match: a, schema: schemas/rule.json}\n  - {name: a, match: b, schema: schemas/rule.json}",
      "archi3.yaml:3:12",
      "a exists already",
    ],
    "no schema": ["{name: a, match: a}", "archi3.yaml:2:", "schema"],
    "no pattern": ["{name: a, schema: schemas/rule.json}", "archi3.yaml:2:", "match"],
    "a misspelt key": ["{name: a, mathc: a, schema: schemas/rule.json}", "archi3.yaml:2:15", "match"],
    "a pointer that is none": [
      "{name: a, match: a, schema: schemas/rule.json, name-at: title}",
      "archi3.yaml:2:",
    ],
    "documents of another number": [
      "{name: a, match: a, schema: schemas/rule.json, documents: two}",
      "archi3.yaml:2:",
      "one, many",
    ],
    "an unknown engine": [
      "{name: a, match: a, schema: schemas/rule.json, regex: fast}",
      "archi3.yaml:2:",
      "linear, native",
    ],
    "a schema that is not there": [
      "{name: a, match: a, schema: schemas/nowhere.json}",
      "schemas/nowhere.json",
      "no such file",
    ],
    "a schema somewhere else": [
      "{name: a, match: a, schema: https://rules.example/rule.json}",
      "archi3.yaml:2:33",
      "is a URL, and nothing is fetched",
      "download the schema",
    ],
  };
  for (const [name, [entry, ...says]] of Object.entries(cases)) {
    test(name, async () => {
      using folder = foreign({ files: { "rules/a.yml": GOOD } });
      folder.write("archi3.yaml", `kinds:\n  - ${entry}\n`);
      expectUsageError(await archi3(folder.path, ["validate"]), ...says);
    });
  }
});

describe("a schema that cannot be used is told with its place, in words of its own", () => {
  const DRAFT = `"$schema": "${DRAFTS["2020-12"]}"`;
  const cases: { [name: string]: [schema: string, says: string[], saysNot: RegExp] } = {
    "a draft that is too old": [
      '{\n  "$schema": "http://json-schema.org/draft-04/schema#"\n}',
      ["schemas/rule.json:2:14", "draft-04", "convert the schema to one of these drafts"],
      /that it is written in/,
    ],
    "no JSON": ["{\n  'a': 1}", ["schemas/rule.json:2:3", "not JSON from here on"], /position/],
    "an unknown type": [
      `{${DRAFT},\n "properties": {"level": {"type": "strng"}}}`,
      ["schemas/rule.json:2:35", 'id you mean "string"?'],
      /data\/|regex: native/,
    ],
    "another file that it refers to": [
      `{${DRAFT}, "$ref": "other.json"}`,
      ['it refers to "other.json"', "no other file is read"],
      /archi3:/,
    ],
    "a pattern that takes for ever": [
      `{${DRAFT}, "pattern": "(?=a)b"}`,
      ["(?=a)b", "set `regex: native`"],
      /correct the schema/,
    ],
  };
  test.each(Object.entries(cases))("%s", async (_name, [schema, says, saysNot]) => {
    using folder = foreign({ files: { "rules/a.yml": GOOD } });
    folder.write("schemas/rule.json", schema);
    const run = await archi3(folder.path, ["validate"]);
    expectUsageError(run, "E_SCHEMA", "kind rule", ...says);
    expect(run.stderr).not.toMatch(saysNot);
  });
});

test("several documents where one is expected: the help says how to allow them", async () => {
  using folder = foreign({ files: { "rules/a.yml": `${GOOD}---\n${GOOD}` } });
  expect((await validate(folder)).report.findings[0]).toMatchObject({
    rule: "ARC013",
    help: expect.stringContaining("`documents: many` for the kind rule"),
  });
});

test("files that a kind leaves out only for their ending are told, once a kind", async () => {
  using folder = foreign({
    files: { "rules/a.yml": GOOD, "rules/b.yaml": GOOD, "rules/c/d.yaml": "", "e.yaml": "" },
  });
  expect((await archi3(folder.path, ["validate"])).stderr).toBe(
    'warning: The kind "rule" leaves out rules/b.yaml and 1 more, because of the ending alone (archi3.yaml:2:25): .yaml and .yml differ, {yaml,yml} is both.\n',
  );
  expect((await archi3(folder.path, ["validate", "--quiet"])).stderr).toBe("");
});
