import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import {
  archi3,
  BUNDLE,
  expectSafe,
  expectUsageError,
  Folder,
  once,
  ROOT,
  reportOf,
  shown,
  TOO_LONG,
} from "./run.ts";

const AGENT = "agents/reefer-monitor.yaml";

/** The example's agents, with one misspelt value in one of them. */
function faulty(below = "."): Folder {
  const folder = Folder.withAgents(below);
  folder.edit(join(below, AGENT), 'network: "high"', 'network: "hihg"');
  return folder;
}

const FAULT = { line: 0, column: 12 };
FAULT.line =
  readFileSync(join(ROOT, "examples/archi3/policies", AGENT), "utf8")
    .split("\n")
    .findIndex((line) => line.startsWith('  network: "high"')) + 1;
const PLACE = `${FAULT.line}:${FAULT.column}`;

describe("usage", () => {
  const wrong: { [name: string]: [args: string[], ...says: string[]] } = {
    "an unknown option": [["validate", "--al"], "--al", "--all"],
    "an unknown command": [["valdiate"], "valdiate", "validate"],
    "an option's value that is missing": [["validate", "--type"], "--type"],
    "an unknown severity": [["validate", "--fail-on", "errors"], "--fail-on", "error, warning, never"],
    "an unknown format": [["validate", "--format", "yaml"], "--format", "text, json"],
    "an output whose ending says nothing": [
      ["validate", "--output", "report.txt"],
      "--output report.txt",
      ".json",
    ],
    "an output without an ending": [["validate", "--output", "json"], "--output json", ".json"],
    "an output in a folder that does not exist": [
      ["validate", "--output", "nowhere/report.json"],
      "--output nowhere/report.json",
      "the folder nowhere does not exist",
    ],
    "--write-baseline with paths": [["validate", "--write-baseline", "agents"], "--write-baseline and paths"],
    "--write-baseline with --fix": [["validate", "--fix", "--write-baseline"], "--write-baseline and --fix"],
    "--all with paths": [["validate", "--all", "agents"], "--all"],
    "--all with --changed": [["validate", "--all", "--changed"], "--all and --changed exclude each other"],
    "--all with a base": [["validate", "--base=main", "--all"], "--all and --base exclude each other"],
    "--annotate without a base": [["validate", "--annotate", "all"], "--annotate needs a base", "--changed"],
    "an option in the place of a value": [
      ["validate", "--base", "--all"],
      "the value of --base is missing",
      "--all looks like an option",
    ],
    "an option of another command": [
      ["validate", "--enviroment", "production"],
      "--enviroment",
      "fix: --environment belongs to render",
    ],
    "an option that is near to none": [["monitor", "--test"], "'--test'", "fix: run it with --help"],
    "an option that would let policies pass unjudged": [
      ["deploy", "--environment", "production", "--no-validate", "--break-glass", "--reason", "now"],
      "unknown option '--no-validate'",
    ],
    "an environment without its option": [
      ["rollback", "production"],
      "'--environment <name>' not specified",
      "fix: did you mean --environment production?",
    ],
    "a second environment": [
      ["rollback", "--environment", "production", "staging"],
      "too many arguments",
      "fix: leave out staging",
    ],
    "an environment of a command that shows all": [["status", "production"], "fix: leave out production"],
    "help of a command that there is not": [["help", "valdiate"], "valdiate", "did you mean validate?"],
    "a missing path": [["validate", "nowhere"], "nowhere", "no such file or folder"],
    "a missing policies folder": [["validate", "--policies-dir", "nowhere"], "--policies-dir nowhere"],
    "a misspelt policies folder": [["validate", "--policies-dir", "agnets"], "did you mean agents?"],
    "a policies folder that is a file": [
      ["validate", "--policies-dir", AGENT],
      "--policies-dir",
      "it is a file",
    ],
    "a missing configuration": [["validate", "--config", "nowhere.yaml"], "--config", "nowhere.yaml"],
    "a configuration that is a folder": [["validate", "--config", "agents"], "--config", "agents"],
    "a misspelt kind": [
      ["validate", "--type", "agent-polices"],
      "--type agent-polices",
      "did you mean agent-policies?",
    ],
    "an unknown kind": [
      ["validate", "--type", "zebra"],
      "--type zebra",
      "agent-policies, orchestration-policies",
    ],
    "a misspelt name": [
      ["validate", "--name", "refer-monitor-policy"],
      "--name refer-monitor-policy",
      "did you mean reefer-monitor-policy?",
    ],
    "an unknown name": [["validate", "--name", "zebra"], "--name zebra", "metadata.name"],
  };
  for (const [name, [args, ...says]] of Object.entries(wrong)) {
    test(name, async () => {
      using folder = Folder.withAgents();
      expectUsageError(await archi3(folder.path, args), ...says);
    });
  }

  test("an empty folder, one without YAML, and one without policies", async () => {
    using folder = new Folder({ "readme.md": "# Nothing\n", "below/settings.json": "{}" });
    mkdirSync(folder.at("empty"));
    for (const args of [
      ["validate"],
      ["validate", "--all"],
      ["validate", "empty"],
      ["validate", "--policies-dir", "below"],
    ]) {
      expectUsageError(await archi3(folder.path, args), "E_NOTHING", "nothing to validate", "--policies-dir");
    }
  });

  test("a kind of which there is no policy", async () => {
    using folder = new Folder({
      [AGENT]: readFileSync(join(ROOT, "examples/archi3/policies", AGENT), "utf8"),
    });
    expectUsageError(
      await archi3(folder.path, ["validate", "--type", "security-policies"]),
      "nothing to validate",
      "security-policies",
    );
  });

  test("no command at all: what there is", async () => {
    using folder = new Folder();
    const run = await archi3(folder.path, []);
    expectSafe(run);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("validate");
  });

  for (const args of [["--help"], ["help"], ["validate", "--help"], ["help", "validate"]]) {
    test(args.join(" "), async () => {
      using folder = new Folder();
      const run = await archi3(folder.path, args);
      expectSafe(run);
      expect(run.status).toBe(0);
      expect(run.stdout).toContain("Usage: archi3-policy");
      expect(run.stderr).toBe("");
    });
  }

  test("the help says where defaults come from", async () => {
    using folder = new Folder();
    const { stdout } = await archi3(folder.path, ["validate", "--help"]);
    const help = stdout.replaceAll(/\s+/g, " ");
    expect(help).toMatch(/--policies-dir .{0,60}\(default: what archi3\.yaml says, else archi3\/policies/);
    expect(help).toMatch(/--fail-on .{0,60}\(default: what archi3\.yaml says, else error\)/);
  });

  test("a path may begin with a dash behind --", async () => {
    using folder = Folder.withAgents();
    const run = await archi3(folder.path, ["validate", "--", "-nowhere"]);
    expectUsageError(run, "E_PATH", "-nowhere");
  });

  test("--version", async () => {
    using folder = new Folder();
    expect(await archi3(folder.path, ["--version"])).toMatchObject({
      status: 0,
      stdout: `${packageJson.version}\n`,
      stderr: "",
    });
  });

  test("a link to it is the command, also for its threads", () => {
    using folder = Folder.withAgents();
    symlinkSync(BUNDLE, folder.at("archi3-policy"));
    const { status, stdout } = spawnSync("./archi3-policy", ["validate", "--jobs", "2", "--no-cache"], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining("2 policies checked: 0 errors")]);
  });

  test("an error has its code, its place, its reason and its mend, and a stack only with --verbose", async () => {
    using folder = Folder.withAgents();
    const plain = await archi3(folder.path, ["validate", "--config", "nowhere.yaml"]);
    expectUsageError(plain, /^error E_CONFIG: .*nowhere\.yaml.*\n {2}why: .+\n {2}fix: .+\n$/);
    const verbose = await archi3(folder.path, ["validate", "--config", "nowhere.yaml", "--verbose"]);
    expect(verbose.stderr).toContain("caused by:");
    expect(verbose.status).toBe(2);
  });
});

describe("configuration errors name the line and the column", () => {
  const cases: { [name: string]: [text: string, ...says: (string | RegExp)[]] } = {
    "a syntax error": ["policies: policies\nvalidate: {fail-on: error\n", "archi3.yaml:"],
    "a leading tab": ["policies: policies\nvalidate:\n\tfail-on: error\n", "archi3.yaml:3:1", /tab/i],
    "what is left of a merge conflict": [
      "<<<<<<< HEAD\npolicies: policies\n",
      "archi3.yaml:1:1",
      "merge conflict",
    ],
    "a quote that is never closed": [
      'policies: "policies\nvalidate: {}\n',
      "archi3.yaml:1:11",
      "never closed",
    ],
    "no mapping": [
      "[]\n",
      "archi3.yaml:1:1",
      "it must be a mapping of keys, but is a list",
      "write keys such as",
    ],
    "an unknown key": [
      "policies: policies\nvalidat:\n  fail-on: error\n",
      "archi3.yaml:2:1",
      /did you mean "validate"/i,
    ],
    "a wrong value": ["validate:\n  fail-on: eror\n", "archi3.yaml:2:12", "error"],
    "a wrong type": ["kinds: rule\n", "archi3.yaml:1:8", "list"],
    "a missing key": ["kinds:\n  - name: rule\n    match: a\n", "archi3.yaml:2:", "schema"],
    "a duplicate key": ["policies: a\npolicies: b\n", "archi3.yaml:2:1", "twice"],
    "an unknown rule": ["severity:\n  ARC001: error\n  ARC02: off\n", "archi3.yaml:3:3"],
    "a rule without which a file that nobody can read passes": [
      "severity:\n  ARC001: error\n  ARC010: off\n",
      "archi3.yaml:3:11",
      "cannot be read",
    ],
    "a rule that does not exist": ["severity: {ARC998: off}\n", "archi3.yaml:1:12", "ARC998"],
    "a folder that does not exist": ["policies: nowhere\n", "archi3.yaml:1:11", "policies folder nowhere"],
    "a folder that is misspelt": ["policies: polices\n", "archi3.yaml:1:11", "did you mean policies?"],
    "a folder outside": ["policies: ../elsewhere\n", "archi3.yaml:1:11", "leads out"],
    "an environment after none": [
      "environments:\n  staging: {after: developmnt}\n  development: {}\n",
      "archi3.yaml:2:20",
      "did you mean development",
    ],
    "an environment after one that could only be itself": [
      "environments:\n  a: {after: b}\n",
      "archi3.yaml:2:14",
      /fix: +declare it below `environments`\n/,
    ],
    "environments in a circle": [
      "environments:\n  a: {after: b}\n  b: {after: a}\n",
      "archi3.yaml:",
      "circle",
    ],
    "a size that is none": ["validate: {max-file-size: big}\n", "archi3.yaml:1:27"],
  };
  for (const [name, [text, ...says]] of Object.entries(cases)) {
    test(name, async () => {
      using folder = Folder.withAgents("policies");
      folder.write("archi3.yaml", text);
      expectUsageError(await archi3(folder.path, ["validate"]), "error E_", ...says);
    });
  }

  test("an empty configuration is one", async () => {
    using folder = Folder.withAgents("policies");
    for (const text of ["", "# nothing yet\n", "---\n"]) {
      folder.write("archi3.yaml", text);
      expect((await archi3(folder.path, ["validate"])).status).toBe(0);
    }
  });

  test("--config takes one that is named otherwise, and paths are relative to its folder", async () => {
    using folder = Folder.withAgents("tree/policies");
    folder.write("tree/other.yaml", "policies: policies\nvalidate: {fail-on: never}\n");
    const run = await archi3(folder.path, ["validate", "--config", "tree/other.yaml"]);
    expectSafe(run);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("2 policies");
  });
});

/** A run without options on one fault. */
const plain = once(async () => {
  using folder = faulty();
  return await archi3(folder.path, ["validate"]);
});

describe("results", () => {
  test("a clean set ends 0 with one line on standard output, and nothing on standard error", async () => {
    using folder = Folder.withExample();
    const run = await archi3(folder.path, ["validate"]);
    expect(run.stdout).toMatch(/^✔ 9 policies checked: 0 errors, 0 warnings, 0 notices \(.+\)\n$/);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  test("a finding ends 1, on standard output, with its place, its line, its mark and its help", async () => {
    const run = await plain();
    expectSafe(run);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    const [first, frame, mark, help] = run.stdout.split("\n");
    expect(first).toMatch(new RegExp(`^${AGENT}:${PLACE} error ARC104 .*hihg`));
    expect(frame).toBe(`${FAULT.line} │   network: "hihg"`);
    expect(mark).toMatch(/^ +│ {12}\^{6}$/);
    expect(help).toContain('Did you mean "high"?');
    expect(run.stdout).toMatch(/✖ 2 policies checked: 1 error, 0 warnings, 0 notices \(.+\)\n$/);
  });

  test("the seed's spellings", async () => {
    using folder = Folder.withExample();
    folder.edit(AGENT, 'network: "high"', 'network: "hihg"');
    expect(
      (await archi3(folder.path, ["validate", "--all", "--output", "validation-report.json"])).status,
    ).toBe(1);
    expect(JSON.parse(folder.read("validation-report.json")).findings.map(shown)).toEqual([
      `ARC104 ${AGENT}:${PLACE}`,
    ]);
    const typed = await archi3(folder.path, ["validate", "--type", "agent-policies"]);
    expect(typed).toMatchObject({ status: 0, stderr: "" });
    expect(typed.stdout).toContain("1 policy checked");
  });

  test("--format json is what the report's schema says, clean or not, and what --output writes", async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "schemas/report.schema.json"), "utf8"));
    const conforms = new Ajv2020({ strict: false }).compile(schema);
    for (const make of [() => Folder.withAgents(), () => faulty()]) {
      using folder = make();
      const run = await archi3(folder.path, [
        "validate",
        "--format",
        "json",
        "--output",
        "one.json",
        "--output",
        "two.json",
      ]);
      const report = reportOf(run);
      conforms(report);
      expect(conforms.errors ?? []).toEqual([]);
      expect(folder.read("one.json")).toBe(run.stdout);
      expect(folder.read("two.json")).toBe(run.stdout);
      expect(report.conclusion).toBe(run.status === 0 ? "success" : "failure");
    }
  });

  test("an output that cannot be written ends 4, and says so", async () => {
    using folder = Folder.withAgents();
    const run = await archi3(folder.path, ["validate", "--output", TOO_LONG]);
    expect(run.status).toBe(4);
    expect(run.stderr).toMatch(/E_WRITE.*rrr\.json/);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  test("an output replaces an earlier report of its format, and what is empty", async () => {
    using folder = Folder.withAgents();
    const outputs = ["r.json", "r.sarif", "r.xml", "r.md"];
    folder.write("r.json", "");
    const args = ["validate", ...outputs.flatMap((output) => ["--output", output])];
    for (const _again of [1, 2])
      expect(await archi3(folder.path, args)).toMatchObject({ status: 0, stderr: "" });
  });

  test.each([
    ["the baseline", "archi3-baseline.json", '{\n  "format": "archi3-baseline/1",\n  "findings": []\n}\n'],
    ["a schema", "rule.json", '{"$schema": "http://json-schema.org/draft-07/schema#"}'],
    ["a report of another tool", "junit.xml", '<?xml version="1.0"?>\n<testsuites name="mocha"/>\n'],
    ["a page of somebody's", "README.md", "# Read me\n"],
  ])("an output does not replace %s", async (_name, path, contents) => {
    using folder = Folder.withAgents();
    folder.write(path, contents);
    expectUsageError(
      await archi3(folder.path, ["validate", "--output", path]),
      "E_OUTPUT",
      `--output ${path}`,
      "not an earlier report",
    );
    expect(folder.read(path)).toBe(contents);
  });

  test("a file that cannot be read is no policy, and counts as invalid", async () => {
    using folder = Folder.withAgents();
    folder.write("agents/broken.yaml", "agent: [\n");
    folder.write("README.md", "# No {policy\n- : [");
    const run = await archi3(folder.path, ["validate", "--format", "json", "--output", "r.md"]);
    expect(reportOf(run).summary).toMatchObject({ policies: 2, valid: 2, invalid: 1, errors: 1 });
    expect(folder.read("r.md")).toContain("in 2 policies, 1 file could not be read");
    const one = await archi3(folder.path, ["validate", "--type", "agent", "README.md"]);
    expect(one.stdout).toMatch(/✖ \d policies checked, 1 file could not be read: \d error/);
    const all = await archi3(folder.path, ["validate"]);
    expect(all.stdout).toContain("✖ 2 policies checked, 1 file could not be read: 1 error");
  });

  test("--fail-on decides the status, not what is told", async () => {
    using folder = faulty();
    folder.write("stray.yaml", "a: 1\n");
    const all = await archi3(folder.path, ["validate"]);
    for (const [severity, status] of [
      ["error", 1],
      ["warning", 1],
      ["never", 0],
    ] as const) {
      const run = await archi3(folder.path, ["validate", "--fail-on", severity]);
      expect(run.status, severity).toBe(status);
      expect(findingsOf(run.stdout)).toEqual(findingsOf(all.stdout));
    }
    folder.edit(AGENT, "hihg", "high");
    for (const [severity, status] of [
      ["error", 0],
      ["warning", 1],
      ["never", 0],
    ] as const) {
      expect((await archi3(folder.path, ["validate", "--fail-on", severity])).status, severity).toBe(status);
    }
    folder.write("archi3.yaml", "validate: {fail-on: warning}\n");
    expect((await archi3(folder.path, ["validate"])).status).toBe(1);
    expect((await archi3(folder.path, ["validate", "--fail-on", "error"])).status, "the option wins").toBe(0);
  });

  test("--quiet tells errors only, and still counts the others", async () => {
    using folder = faulty();
    folder.write("stray.yaml", "a: 1\n");
    const run = await archi3(folder.path, ["validate", "--quiet"]);
    expect(findingsOf(run.stdout)).toEqual([`${AGENT}:${PLACE} error ARC104`]);
    expect(run.stdout).toContain("1 error, 1 warning");
    expect(run.status).toBe(1);
  });

  test("two runs print the same", async () => {
    using folder = faulty();
    for (const name of ["b", "a", "c", "B2"])
      folder.write(`agents/${name}.yaml`, "agent: {id: 5}\nversion: x\n");
    const runs = [
      await archi3(folder.path, ["validate", "--format", "json"]),
      await archi3(folder.path, ["validate", "--format", "json"]),
    ];
    const [one, two] = runs.map((run) => reportOf(run).findings);
    expect(one).toEqual(two);
    const places = (one ?? []).map(
      ({ file, range }) => [file, range.start.line, range.start.column] as const,
    );
    const sorted = [...places].sort(([a, lineA, columnA], [b, lineB, columnB]) =>
      a < b ? -1 : a > b ? 1 : lineA - lineB || columnA - columnB,
    );
    expect(places).toEqual(sorted);
    expect(new Set((one ?? []).map(({ fingerprint }) => fingerprint)).size).toBe(one?.length);
  });
});

/** The first line of every finding, up to its rule. */
function findingsOf(stdout: string): string[] {
  return stdout
    .split("\n")
    .flatMap((line) => /^(.+:\d+:\d+ (?:error|warning|notice) ARC\d{3})\b/.exec(line)?.[1] ?? []);
}

describe("colours", () => {
  const COLOR = "\u001b[31m";
  const colored = async (args: string[], environment: NodeJS.ProcessEnv) => {
    using folder = faulty();
    return (await archi3(folder.path, ["validate", ...args], environment)).stdout.includes(COLOR);
  };
  test("none without a terminal", async () => expect((await plain()).stdout).not.toContain("\u001b"));
  test("where the environment forces them", async () =>
    expect(await colored([], { FORCE_COLOR: "1" })).toBe(true));
  test("not with NO_COLOR", async () =>
    expect(await colored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false));
  test("not with --no-color", async () =>
    expect(await colored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false));
  test("not in errors with --no-color", async () => {
    using folder = new Folder();
    const run = await archi3(folder.path, ["validate", "--no-color"], { FORCE_COLOR: "1" });
    expect(run.stderr).not.toContain("\u001b");
  });
  test("not in JSON", async () =>
    expect(await colored(["--format", "json"], { FORCE_COLOR: "1" })).toBe(false));
});

describe("paths", () => {
  test("a file: only what lies in it is told", async () => {
    using folder = faulty("policies");
    folder.write("policies/agents/other.yaml", "agent: {id: 5}\nversion: x\n");
    const run = await archi3(folder.path, ["validate", `policies/${AGENT}`]);
    expect(findingsOf(run.stdout)).toEqual([`policies/${AGENT}:${PLACE} error ARC104`]);
    expect(run.stdout).toContain("1 policy checked");
    const other = await archi3(folder.path, ["validate", "policies/agents/cold-chain-manager.yaml"]);
    expect(other.status).toBe(0);
  });

  test("a folder, several folders, and a path with dots", async () => {
    using folder = faulty("policies");
    folder.write(
      "archi3.yaml",
      'kinds: [{name: thing, match: "policies/{core,environments}/*.yaml", schema: thing.json}]\n',
    );
    folder.write("thing.json", '{"$schema": "https://json-schema.org/draft/2020-12/schema"}');
    folder.write("policies/core/right.yaml", "a: 1\n");
    folder.write("policies/environments/right.yaml", "a: 1\n");
    expect((await archi3(folder.path, ["validate", "policies/agents"])).status).toBe(1);
    expect((await archi3(folder.path, ["validate", "policies/core", "policies/environments"])).status).toBe(
      0,
    );
    expect((await archi3(folder.path, ["validate", "./policies/core/../agents"])).status).toBe(1);
    expect((await archi3(folder.at("policies/core"), ["validate", "../agents"])).status).toBe(1);
  });

  test("a file that is told is judged with its whole catalog", async () => {
    using folder = Folder.withAgents("policies");
    folder.edit(`policies/${AGENT}`, 'manager: "@cold-chain-manager"', 'manager: "@nobody-manager"');
    const run = await archi3(folder.path, ["validate", `policies/${AGENT}`, "--format", "json"]);
    expect(reportOf(run).findings.map(({ rule }) => rule)).not.toEqual([]);
  });

  test("a file outside of any policy tree is judged by what it holds", async () => {
    using folder = new Folder({ "readme.md": "" });
    const agent = readFileSync(join(ROOT, "examples/archi3/policies", AGENT), "utf8");
    folder.write("somewhere/mine.yaml", agent.replace('network: "high"', 'network: "hihg"'));
    const run = await archi3(folder.path, ["validate", "somewhere/mine.yaml", "--format", "json"]);
    expect(reportOf(run).findings.map(shown)).toContain(`ARC104 somewhere/mine.yaml:${PLACE}`);
    expect(run.status).toBe(1);
  });

  test("a file that its place gives no kind is told of, also where it is named and its contents give one", async () => {
    using folder = faulty("policies");
    folder.write("policies/x.yaml", folder.read(`policies/${AGENT}`));
    folder.write("policies/y.yaml", "template-variables: {}\nagent: {}\n");
    for (const path of ["policies/x.yaml", "policies/y.yaml"]) {
      const [first] = findingsOf((await archi3(folder.path, ["validate", path])).stdout);
      expect(first).toBe(`${path}:1:1 warning ARC040`);
    }
    const said = await archi3(folder.path, ["validate", "--type", "agent", "policies/x.yaml"]);
    expect(said.stdout).not.toContain("ARC040");
    expect(said.stdout).toContain("policies/x.yaml");
  });

  test("a file of a kind of one's own with another ending is judged once", async () => {
    using folder = new Folder({
      "archi3.yaml": 'kinds: [{name: thing, match: "*.thing", schema: thing.json}]\n',
      "thing.json": JSON.stringify({
        $schema: "http://json-schema.org/draft-07/schema#",
        required: ["name"],
      }),
      "a.thing": "nmae: x\n",
    });
    const run = await archi3(folder.path, ["validate", "a.thing", "--format", "json"]);
    expect(reportOf(run).findings.map(shown)).toEqual(["ARC102 a.thing:1:1"]);
    expect(reportOf(run).summary.policies).toBe(1);
  });

  test("a file in a folder that git ignores, when it is named", async () => {
    using folder = faulty("policies");
    folder.write(".gitignore", "policies/agents\n");
    folder.commit();
    expect((await archi3(folder.path, ["validate"])).stdout).not.toContain(AGENT);
    expect(findingsOf((await archi3(folder.path, ["validate", `policies/${AGENT}`])).stdout)).toContain(
      `policies/${AGENT}:${PLACE} error ARC104`,
    );
  });

  test("a file that may not be read", async () => {
    using folder = Folder.withAgents();
    chmodSync(folder.at(AGENT), 0);
    const run = await archi3(folder.path, ["validate", "--format", "json"]);
    expectSafe(run);
    const root = process.getuid?.() === 0;
    expect(reportOf(run).findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual(
      root ? [] : [`ARC002 ${AGENT}`],
    );
  });
});

describe("places", () => {
  test("in a repository: named from its root, whatever the current folder", async () => {
    using folder = faulty("archi3/policies");
    folder.commit();
    for (const below of [".", "archi3", "archi3/policies", "archi3/policies/agents"]) {
      const run = await archi3(folder.at(below), ["validate"]);
      expect(findingsOf(run.stdout), below).toContain(`archi3/policies/${AGENT}:${PLACE} error ARC104`);
    }
  });

  test("outside of one: named from the current folder", async () => {
    using folder = faulty("tree/policies");
    const run = await archi3(folder.at("tree"), ["validate"]);
    expect(findingsOf(run.stdout)).toEqual([`policies/${AGENT}:${PLACE} error ARC104`]);
    const above = await archi3(folder.path, ["validate", "--policies-dir", "tree/policies"]);
    expect(findingsOf(above.stdout)).toEqual([`tree/policies/${AGENT}:${PLACE} error ARC104`]);
  });

  test("archi3.yaml is found from a folder below it, up to the root of the repository", async () => {
    using folder = faulty("somewhere/else");
    folder.write("archi3.yaml", "policies: somewhere/else\nvalidate: {fail-on: never}\n");
    folder.commit();
    const run = await archi3(folder.at("somewhere/else/agents"), ["validate"]);
    expect(findingsOf(run.stdout)).toEqual([`somewhere/else/${AGENT}:${PLACE} error ARC104`]);
    expect(run.status).toBe(0);
  });

  test("archi3.yaml above the repository is not taken", async () => {
    using folder = faulty("repository/policies");
    folder.write("archi3.yaml", "validate: {fail-on: never}\n");
    folder.tool("git", "init", "--quiet", "repository");
    expect((await archi3(folder.at("repository"), ["validate"])).status).toBe(1);
  });

  test("files that git ignores are not judged; untracked ones are", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("policies/agents/ignored.yaml", "a: [\n");
    folder.write("policies/agents/ignored-too/deep.yaml", "a: [\n");
    folder.write(".gitignore", "ignored*\n");
    folder.commit();
    expect((await archi3(folder.path, ["validate"])).status).toBe(0);
    folder.write("policies/agents/untracked.yaml", "a: [\n");
    expect(findingsOf((await archi3(folder.path, ["validate"])).stdout)).toEqual([
      expect.stringContaining("policies/agents/untracked.yaml:"),
    ]);
  });

  test("a tracked file that is deleted, and one whose name is not plain", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("policies/agents/größe und mehr.yaml", "a: [\n");
    folder.write("policies/agents/gone.yaml", "a: [\n");
    folder.commit();
    folder.tool("rm", "policies/agents/gone.yaml");
    expect(findingsOf((await archi3(folder.path, ["validate"])).stdout)).toEqual([
      expect.stringContaining("policies/agents/größe und mehr.yaml:"),
    ]);
  });

  test("a linked working tree, and the environment that a git hook runs in", async () => {
    using folder = faulty("repository/policies");
    const git = (...args: string[]) =>
      folder.tool("git", "-C", "repository", "-c", "user.name=x", "-c", "user.email=x@example.com", ...args);
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "policies");
    git("worktree", "add", "--quiet", "../linked");
    const run = await archi3(folder.at("linked"), ["validate"]);
    expect(findingsOf(run.stdout)).toEqual([`policies/${AGENT}:${PLACE} error ARC104`]);
    const hook = await archi3(folder.at("repository"), ["validate"], {
      GIT_DIR: ".git",
      GIT_INDEX_FILE: ".git/index",
    });
    expect(findingsOf(hook.stdout)).toEqual([`policies/${AGENT}:${PLACE} error ARC104`]);
  });

  test("a repository that is broken, or no git at all, ends 4 and says so", async () => {
    using folder = Folder.withAgents("policies");
    folder.write(".git/HEAD", "nonsense\n");
    const broken = await archi3(folder.path, ["validate"]);
    expect(broken.status).toBe(4);
    expect(broken.stderr).toContain("E_GIT");
    using other = Folder.withAgents("policies");
    other.commit();
    const without = await archi3(other.path, ["validate"], { PATH: "/nowhere" });
    expect(without.status).toBe(4);
    expect(without.stderr).toContain("E_GIT");
  });
});

describe("pipes", () => {
  /** Runs the bundle with its standard output in a pipe; its errors and its status go to files. */
  const piped = (folder: Folder, into: string) =>
    spawnSync(
      "sh",
      [
        "-c",
        `{ "$0" "$1" validate --format json 2>stderr; echo $? >status; } | ${into}`,
        process.execPath,
        BUNDLE,
      ],
      {
        cwd: folder.path,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
        timeout: 10_000,
      },
    );

  test("a reader that leaves early is no failure", () => {
    using folder = new Folder();
    for (let index = 0; index < 300; index++)
      folder.write(`agents/a${index}.yaml`, "agent: {id: 5}\nversion: x\nstray: 1\n");
    const { stdout, signal } = piped(folder, "head -n 1");
    expect(signal).toBeNull();
    expect(stdout).toBe("{\n");
    expect(folder.read("stderr")).toBe("");
    expect(folder.read("status")).toBe("1\n");
  });

  test("a slow reader gets everything", () => {
    using folder = new Folder();
    for (let index = 0; index < 300; index++)
      folder.write(`agents/a${index}.yaml`, "agent: {id: 5}\nversion: x\nstray: 1\n");
    const { stdout } = piped(folder, "(sleep 1; cat)");
    expect(JSON.parse(stdout).summary.policies).toBe(300);
    expect(folder.read("stderr")).toBe("");
  });
});
