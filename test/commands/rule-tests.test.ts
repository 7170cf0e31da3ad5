import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runTest, type TestOptions } from "../../src/commands/test.ts";
import { runValidate } from "../../src/commands/validate.ts";
import { PolicyError } from "../../src/errors.ts";
import { Folder, ROOT } from "../e2e/run.ts";
import { recordingTerminal } from "../terminal.ts";

const TESTS = "policies/validation/tests/a.yaml";
const PRODUCTION = [
  "# Kept.",
  "version: 1.0.0",
  "metadata: { name: production, description: it, environment: production }",
  "environment-settings:",
  "  debug-mode: false   # never",
  "",
].join("\n");

function folderWith(tests: string, more: { [path: string]: string | Uint8Array } = {}): Folder {
  return new Folder({
    "policies/environments/production.yaml": PRODUCTION,
    [TESTS]: tests,
    "archi3.yaml": "policies: policies\n",
    ...more,
  });
}

async function run(folder: Folder, given: Partial<TestOptions> & { paths?: string[]; from?: string } = {}) {
  const { paths = [], from = ".", ...options } = given;
  const terminal = recordingTerminal(folder.at(from).replace(/\/\.$/, ""));
  const all: TestOptions = { quiet: false, format: "text", output: [], update: false, ...options };
  const status = await runTest(paths, all, terminal, "1.0.0");
  return {
    status,
    printed: terminal.printed().replace(/\([\d.]+ m?s\)/, "(TIME)"),
    warned: terminal.warned(),
  };
}

/** Why a run could not be: code, status, place, reason. */
async function refused(folder: Folder, given: Parameters<typeof run>[1] = {}): Promise<string> {
  const error = await run(folder, given).catch((reason: unknown) => reason);
  if (!(error instanceof PolicyError)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  const { where = "", why = "", mend = "" } = error.parts;
  return `${error.code} ${error.status} ${where} ${why} (${mend})`;
}

const DEBUG = "rules: [ARC506]\ntests:\n  - name: debug\n    given: [{ path: environments/production.yaml,";

describe("a run", () => {
  test("tells each file with its tests, and for what differs where and what was found", async () => {
    using folder = folderWith(`rules: [ARC506]
tests:
  - name: in order
    given: [{ path: environments/production.yaml, patch: {} }]
    expect: []
  - name: debug mode
    given:
      - path: environments/production.yaml
        patch: { environment-settings: { debug-mode: true } }
    expect: [{ rule: ARC506, line: 4, message: Debug }]
`);
    const { status, printed } = await run(folder);
    expect(status).toBe(1);
    expect(printed.split("\n")).toEqual([
      TESTS,
      "  ✔ in order",
      `  ✖ debug mode ${TESTS}:6:11`,
      '      - ARC506 environments/production.yaml:4 "Debug" (expected, not found)',
      expect.stringMatching(/^ {6}\+ ARC506 environments\/production\.yaml:5:15 error .+/),
      "        5 │   debug-mode: true   # never",
      "          │               ^^^^",
      "",
      "✖ 2 tests in 1 file: 1 passed, 1 failed (TIME)",
      "",
    ]);
    const quiet = await run(folder, { quiet: true });
    expect(quiet.printed).not.toContain("in order");
    const one = await run(folder, { name: "in ord", quiet: true });
    expect([one.status, one.printed]).toEqual([0, "✔ 1 test in 1 file: 1 passed, 0 failed (TIME)\n"]);
  });

  test("judges a policy by itself unless the test says what is beside it", async () => {
    const dangling = (beside: string) => `tests:
  - name: refers to nobody
    rules: [ARC301]
    given: [{ path: agents/a.yaml, text: 'agent: { id: "@a", manager: "@nobody" }' }]
    ${beside}
    expect: []
`;
    using alone = folderWith(dangling("beside: nothing"));
    expect((await run(alone)).status).toBe(0);
    using together = Folder.withExample("policies");
    together.write(TESTS, dangling("beside: repository"));
    expect((await run(together)).printed).toContain("+ ARC301 agents/a.yaml:1:29");
  });

  test("takes files beside the test, patches onto them, and several policies at once", async () => {
    using folder = folderWith(
      `tests:
  - name: two
    rules: [ARC506]
    given:
      - { path: environments/production.yaml, file: fixtures/p.yaml, patch: { environment-settings: { debug-mode: true } } }
      - { path: environments/staging.yaml, file: fixtures/p.yaml }
    expect:
      - { rule: ARC506, path: environments/production.yaml, line: 5, column: 15, severity: error }
`,
      { "policies/validation/tests/fixtures/p.yaml": PRODUCTION },
    );
    expect((await run(folder)).status).toBe(0);
    // From anywhere, and by the name of a file or a folder.
    expect((await run(folder, { from: "policies/environments" })).status).toBe(0);
    expect((await run(folder, { paths: [TESTS] })).status).toBe(0);
    expect((await run(folder, { paths: ["policies"] })).status).toBe(0);
  });

  test("a comment in the policy accepts as it does everywhere", async () => {
    using folder = folderWith(`tests:
  - name: accepted
    rules: [ARC506]
    given:
      - path: environments/production.yaml
        text: |
          environment-settings:
            debug-mode: true # archi3-disable-line ARC506 -- a trial
    expect: []
`);
    expect((await run(folder)).status).toBe(0);
  });

  test("never passes where the policy cannot be read", async () => {
    using folder = folderWith(`${DEBUG} text: "environment-settings: [" }]\n    expect: []\n`);
    const { status, printed } = await run(folder);
    expect([status, printed]).toEqual([
      1,
      expect.stringMatching(/\+ ARC010 environments\/production\.yaml:1:/),
    ]);
  });

  test("knows kinds of one's own, also outside of the policies folder", async () => {
    const schema = JSON.stringify({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: { level: { enum: ["low", "high"] } },
    });
    const config = 'policies: policies\nkinds: [{ name: rule, match: "rules/*.yml", schema: rule.json }]\n';
    using folder = folderWith(
      `tests:
  - name: a level that there is not
    given: [{ path: repository/rules/a.yml, text: "level: hihg" }]
    expect: [{ rule: ARC104, line: 1, column: 8 }]
`,
      { "archi3.yaml": config, "rule.json": schema },
    );
    expect((await run(folder)).status).toBe(0);
  });

  test("knows the repository's own rules, and names those that no test expects", async () => {
    const rule = (id: string) =>
      `  - { id: ${id}, kinds: [environment], assert: '!document["environment-settings"]["debug-mode"]', message: Off, at: /environment-settings/debug-mode }\n`;
    using folder = folderWith(
      `tests:
  - name: own
    rules: [ORG001]
    given: [{ path: environments/production.yaml, patch: { environment-settings: { debug-mode: true } } }]
    expect: [{ rule: ORG001, line: 5, column: 15, message: "Off" }]
`,
      { "policies/validation/rules/a.yaml": `rules:\n${rule("ORG001")}${rule("ORG002")}` },
    );
    const { status, printed } = await run(folder);
    expect([status, printed]).toEqual([0, expect.stringContaining("untested: ORG002 (no test expects it")]);
  });

  test("writes the result to files, and prints it as JSON and JUnit", async () => {
    using folder = folderWith(`${DEBUG} patch: {} }]\n    expect: [{ rule: ARC506, line: 7 }]\n`);
    const { printed } = await run(folder, { format: "json", output: ["r.json", "r.xml"] });
    expect(JSON.parse(printed)).toMatchObject({
      ...{
        format: "archi3-tests/1",
        conclusion: "failure",
        summary: { files: 1, tests: 1, passed: 0, failed: 1 },
      },
      files: [
        {
          file: TESTS,
          tests: [
            {
              ...{ name: "debug", line: 3, column: 11, passed: false, unexpected: [] },
              missing: [{ rule: "ARC506", path: "environments/production.yaml", line: 7, why: null }],
            },
          ],
        },
      ],
    });
    expect(folder.read("r.json")).toBe(
      (await run(folder, { format: "json" })).printed.replace(
        /"duration-ms": \d+/,
        /"duration-ms": \d+/.exec(folder.read("r.json"))?.[0] ?? "",
      ),
    );
    expect(folder.read("r.xml")).toContain(
      '<failure message="- ARC506 environments/production.yaml:7 (expected, not found)" type="difference">',
    );
    expect(await refused(folder, { output: ["r.sarif"] })).toMatch(/^E_OUTPUT 2 --output r\.sarif /);
    folder.write("mine.xml", "<mine/>");
    expect(await refused(folder, { output: ["mine.xml"] })).toMatch(/^E_OUTPUT 2 --output mine\.xml /);
  });
});

describe("--update", () => {
  test("writes what is found, and leaves everything else of the file as it is", async () => {
    const before = `# About debug mode.
rules: [ARC506]   # only this

tests:
  - name: new
    given:
      - path: environments/production.yaml
        patch: { environment-settings: { debug-mode: true } }

  - name: wrong
    given: [{ path: environments/production.yaml, patch: {} }]
    expect:
      # gone by now
      - { rule: ARC506, line: 9 }
  - { name: short, given: [{ path: environments/production.yaml, patch: { environment-settings: { debug-mode: true } } }], expect: [] }
  - name: in part
    given: [{ path: environments/production.yaml, patch: { environment-settings: { debug-mode: true } } }]
    expect:
      - rule: ARC506 # why it matters
        message: debug
  - name: right
    given: [{ path: environments/production.yaml, patch: {} }]
    expect:   [ ]
`;
    using folder = folderWith(before.replace("message: debug", "severity: error"));
    const { status, printed, warned } = await run(folder, { update: true });
    expect([status, printed.split("\n").at(-2)]).toEqual([
      0,
      "✔ 5 tests in 1 file: 5 passed, 0 failed (TIME)",
    ]);
    expect(warned).toBe(
      [
        `updated    ${TESTS}:5:11 new: 1 added\n`,
        `updated    ${TESTS}:10:11 wrong: 1 taken out\n`,
        `updated    ${TESTS}:15:13 short: 1 added\n`,
        `updated    ${TESTS}:16:11 in part: 1 got a place\n`,
      ].join(""),
    );
    expect(folder.read(TESTS)).toBe(`# About debug mode.
rules: [ARC506]   # only this

tests:
  - name: new
    given:
      - path: environments/production.yaml
        patch: { environment-settings: { debug-mode: true } }
    expect:
      - { rule: ARC506, line: 5, column: 15 }

  - name: wrong
    given: [{ path: environments/production.yaml, patch: {} }]
    expect: []
  - { name: short, given: [{ path: environments/production.yaml, patch: { environment-settings: { debug-mode: true } } }], expect: [{ rule: ARC506, line: 5, column: 15 }] }
  - name: in part
    given: [{ path: environments/production.yaml, patch: { environment-settings: { debug-mode: true } } }]
    expect:
      - { rule: ARC506, line: 5, column: 15, severity: error }
  - name: right
    given: [{ path: environments/production.yaml, patch: {} }]
    expect:   [ ]
`);
    const again = await run(folder, { update: true });
    expect([again.status, again.warned]).toEqual([0, "nothing to update\n"]);
  });

  test("keeps entries that hold, in their order and with their comments", async () => {
    const text = (expected: string) => `tests:\r
  - name: all\r
    rules: [ARC506, ARC507]\r
    given:\r
      - path: environments/production.yaml\r
        text: "environment-settings:\\n  debug-mode: true\\n"\r
    expect:\r
${expected}`;
    using folder = folderWith(
      text(
        "      # of old\r\n      - { rule: ARC507, line: 99 }\r\n      # kept\r\n      -   { rule: ARC506, line: 2, column: 15 }   # kept too",
      ),
    );
    expect((await run(folder, { update: true })).status).toBe(0);
    expect(folder.read(TESTS)).toBe(
      text("      # of old\r\n      # kept\r\n      -   { rule: ARC506, line: 2, column: 15 }   # kept too"),
    );
  });

  test("keeps a byte order mark", async () => {
    using folder = folderWith(`\ufeff${DEBUG} patch: {} }]\n`);
    await run(folder, { update: true });
    expect(folder.read(TESTS)).toBe(`\ufeff${DEBUG} patch: {} }]\n    expect: []\n`);
  });

  test("writes nothing where a test is written so that it cannot be changed for certain", async () => {
    const before = `tests:
  - &one
    name: one
    rules: [ARC506]
    given: &given [{ path: environments/production.yaml, patch: { environment-settings: { debug-mode: true } } }]
    expect: &none []
  - { name: two, rules: [ARC506], given: [{ path: environments/production.yaml, patch: {} }], expect: *none }
`;
    using folder = folderWith(before);
    expect(await refused(folder, { update: true })).toMatch(/^E_RULE_TEST 2 .* nothing was updated /);
    expect(folder.read(TESTS)).toBe(before);
  });
});

describe("files of tests that cannot be used", () => {
  const given = "given: [{ path: environments/production.yaml, patch: {} }]";
  test.each([
    [
      "a misspelt rule",
      `tests:\n  - {name: a, rules: [ARC56], ${given}, expect: []}\n`,
      "2:23 there is no rule ARC56 (did you mean ",
    ],
    [
      "a misspelt expectation",
      `tests:\n  - {name: a, ${given}, expect: [{rule: ARC999}]}\n`,
      "2:91 there is no rule ARC999",
    ],
    [
      "a rule that is not looked at",
      `tests:\n  - {name: a, rules: [ARC506], ${given}, expect: [{rule: ARC501}]}\n`,
      "2:108 the test looks only at ARC506",
    ],
    ["nothing expected", `tests:\n  - {name: a, ${given}}\n`, "2:12 the test does not say what it expects"],
    ["an unknown key", `tests:\n  - {name: a, givn: [], ${given}, expect: []}\n`, '2:15 Unknown key "givn"'],
    ["no tests", "tests: []\n", "1:8 "],
    ["nothing", "# later\n", "1:1 it holds no test"],
    ["no YAML", "tests: [\n", "1:"],
    [
      "several documents",
      `tests:\n  - {name: a, ${given}, expect: []}\n---\na: 1\n`,
      " it holds several documents",
    ],
    ["no form of a policy", "tests:\n  - {name: a, given: [{path: agents/a.yaml}], expect: []}\n", "2:23 "],
    [
      "two forms of a policy",
      "tests:\n  - {name: a, given: [{path: agents/a.yaml, text: a, patch: {}}], expect: []}\n",
      "2:54 the policy's text is given already",
    ],
    [
      "a path given twice",
      "tests:\n  - {name: a, given: [{path: agents/a.yaml, text: a}, {path: agents/a.yaml, text: a}], expect: []}\n",
      "2:62 this path is given twice",
    ],
    [
      "a place of no policy",
      "tests:\n  - {name: a, given: [{path: README.md, text: a}], expect: []}\n",
      "2:23 no run would take a policy in at README.md",
    ],
    [
      "a test as a policy",
      "tests:\n  - {name: a, given: [{path: validation/tests/b.yaml, text: a}], expect: []}\n",
      "2:23 no run would take",
    ],
    [
      "a patch onto nothing",
      "tests:\n  - {name: a, given: [{path: environments/prodution.yaml, patch: {}}], expect: []}\n",
      "2:23 the repository has no policy environments/prodution.yaml to put the patch onto (did you mean environments/production.yaml?)",
    ],
    [
      "a finding in another file",
      `tests:\n  - {name: a, ${given}, expect: [{rule: ARC506, path: agents/a.yaml}]}\n`,
      " no policy of this path is given",
    ],
    [
      "a finding in one of two",
      "tests:\n  - name: a\n    given: [{path: agents/a.yaml, text: a}, {path: agents/b.yaml, text: a}]\n    expect: [{rule: ARC506}]\n",
      "4:14 it does not say in which",
    ],
  ])("%s", async (_what, text, why) => {
    using folder = folderWith(text);
    const told = await refused(folder);
    expect(told).toMatch(/^E_RULE_TEST 2 policies\/validation\/tests\/a\.yaml/);
    expect(told.replace("E_RULE_TEST 2 policies/validation/tests/a.yaml:", " ").replace(/^ /, "")).toContain(
      why.trimStart(),
    );
  });

  test("no test is never a pass", async () => {
    using folder = new Folder({ "policies/environments/production.yaml": PRODUCTION });
    expect(await refused(folder)).toMatch(/^E_NOTHING 2 policies\/validation\/tests /);
    expect(await refused(folder, { paths: ["policies/environments"] })).toMatch(
      /^E_NOTHING 2 policies\/environments /,
    );
    using other = folderWith(`${DEBUG} patch: {} }]\n    expect: []\n`);
    expect(await refused(other, { name: "release" })).toMatch(/^E_NOTHING 2 --name release /);
  });
});

describe("hostile tests", () => {
  const bomb = `${"abcdefgh"
    .split("")
    .map((letter, at, all) => `${letter}: &${letter} [${Array(9).fill(at === 0 ? "x" : `*${all[at - 1]}`)}]`)
    .join("\n")}\ntests: []\n`;

  test.each([
    ["an alias bomb", bomb, /a\.yaml:\d+:\d+ /],
    [
      "a prototype in a patch",
      `${DEBUG} patch: { __proto__: { x: 1 } } }]\n    expect: []\n`,
      /a\.yaml:4:60 /,
    ],
    [
      "a path out of the folder",
      "tests:\n  - {name: a, given: [{path: ../../a.yaml, text: a}], expect: []}\n",
      /2:30 no policy can have this path: it leads out/,
    ],
    [
      "an absolute path",
      "tests:\n  - {name: a, given: [{path: /etc/passwd, text: a}], expect: []}\n",
      /2:30 no policy can have this path: it is absolute/,
    ],
    [
      "a file elsewhere",
      `${DEBUG} file: /etc/passwd }]\n    expect: []\n`,
      /4:13 \/etc\/passwd leads out of the repository/,
    ],
    [
      "a file above",
      `${DEBUG} file: ../../../../../x.yaml }]\n    expect: []\n`,
      /4:13 .* leads out of the repository/,
    ],
    ["a folder", `${DEBUG} file: fixtures }]\n    expect: []\n`, /4:13 fixtures: it is a folder/],
    [
      "a link",
      `${DEBUG} file: fixtures/link.yaml }]\n    expect: []\n`,
      /4:13 fixtures\/link\.yaml is a symbolic link/,
    ],
    [
      "a file below a link",
      `${DEBUG} file: away/hostname }]\n    expect: []\n`,
      /4:13 away\/hostname is a symbolic link, or lies below one/,
    ],
  ])("%s is refused at its place, and nothing of it is shown", async (_what, text, told) => {
    using folder = folderWith(text, { "policies/validation/tests/fixtures/b.yaml": PRODUCTION });
    symlinkSync("/etc/passwd", folder.at("policies/validation/tests/fixtures/link.yaml"));
    symlinkSync("/etc", folder.at("policies/validation/tests/away"));
    const error = await refused(folder);
    expect(error).toMatch(/^E_RULE_TEST 2 /);
    expect(error).toMatch(told);
    expect(error).not.toContain("root:");
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test("a file of tests that is a link is not followed", async () => {
    using folder = folderWith("tests: []\n");
    symlinkSync(folder.at("archi3.yaml"), folder.at("policies/validation/tests/b.yaml"));
    folder.write(TESTS, `${DEBUG} patch: {} }]\n    expect: []\n`);
    expect(await refused(folder)).toMatch(
      /^E_RULE_TEST 2 policies\/validation\/tests\/b\.yaml it is a symbolic link/,
    );
  });

  test("nothing that a test or a policy says is obeyed by a terminal or a runner", async () => {
    using folder = folderWith(`tests:
  - name: "\\e[31m\\n::error::x ##[group]"
    given: [{ path: environments/production.yaml, text: "\\"::error::\\\\e[2J\\": 1\\n" }]
    expect: [{ rule: ARC101, message: "::stop-commands::\\e" }]
`);
    for (const format of ["text", "json", "junit"] as const) {
      const { printed } = await run(folder, { format });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      expect(printed).not.toMatch(/\x1b|^\s*::|##\[/m);
    }
  });
});

test("files of tests are no policies: neither validated, nor bundled, and a named one says what to run", async () => {
  using folder = folderWith(`${DEBUG} patch: {} }]\n    expect: []\n`, {
    "policies/validation/tests/fixtures/broken.yaml": "a: [",
  });
  const terminal = recordingTerminal(folder.path);
  const options = { quiet: false, format: "json" as const, output: [] };
  await runValidate([], options, terminal, "1.0.0");
  expect(terminal.printed()).not.toContain("validation/tests");
  const named = runValidate([TESTS], options, terminal, "1.0.0");
  await expect(named).rejects.toMatchObject({ parts: { mend: "run them: archi3-policy test" } });
});

test("the tests that docs/rule-tests.md shows hold", async () => {
  const page = readFileSync(join(ROOT, "docs/rule-tests.md"), "utf8");
  using folder = folderWith(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  expect((await run(folder)).printed).toMatch(
    /✔ staging may be debugged[\s\S]*✔ 2 tests in 1 file: 2 passed/,
  );
});

test("the example's own tests hold", async () => {
  const terminal = recordingTerminal(join(ROOT, "examples/archi3"));
  const options: TestOptions = { quiet: true, format: "text", output: [], update: false };
  expect([await runTest([], options, terminal, "1.0.0"), terminal.printed()]).toEqual([
    0,
    expect.any(String),
  ]);
});
