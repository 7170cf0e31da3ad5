import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  archi3,
  BUNDLE,
  expectSafe,
  expectUsageError,
  Folder,
  ROOT,
  type Run,
  reportOf,
  shown,
  TOO_LONG,
} from "./run.ts";

const AGENT = "agents/reefer-monitor.yaml";
const AGENT_TEXT = readFileSync(join(ROOT, "examples/archi3/policies", AGENT), "utf8");
const PLAYBOOK = { $schema: "https://json-schema.org/draft/2020-12/schema", required: ["steps"] };
const PLAYBOOKS = `# What to do when something breaks.
kinds:
  - name: playbook
    match: "playbooks/*.yml"
    schema: playbook.json
`;

/** A repository that has one kind of its own, and no policies folder. */
function withPlaybooks(files: { [path: string]: string }): Folder {
  return new Folder({ "archi3.yaml": PLAYBOOKS, "playbook.json": JSON.stringify(PLAYBOOK), ...files });
}

/** A run that was judged and whose findings are these. */
function expectFindings(run: Run, ...findings: string[]): void {
  expectSafe(run);
  expect(reportOf(run).findings.map(shown)).toEqual(findings);
}

describe("every path that is named is judged, or refused by name", () => {
  /** Two repositories beside each other. In `one` there are also things that are no policies. */
  function two(): Folder {
    const folder = Folder.withAgents("one/policies");
    folder.write("one/docs/readme.md", "# Nothing\n");
    folder.write("one/notes/settings.yaml", "a: 1\n");
    folder.write("one/policies/loose/settings.yaml", "a: 1\n");
    folder.write("two/policies/agents/a.yaml", AGENT_TEXT);
    mkdirSync(folder.at("one/empty"));
    for (const repository of ["one", "two"]) folder.tool("git", "init", "--quiet", repository);
    return folder;
  }

  const others: { [name: string]: [path: string, ...says: string[]] } = {
    "an empty folder": ["empty", "(empty)", "no YAML file lies there"],
    "a folder without YAML": ["docs", "(docs)", "no YAML file lies there"],
    "a file of another ending": ["docs/readme.md", "(docs/readme.md)", "ends neither in .yaml nor in .yml"],
    "a file of no kind": ["notes/settings.yaml", "(notes/settings.yaml)", "--type"],
    "YAML of no kind outside of the policies": [
      "notes",
      "(notes)",
      "outside of the policies folder policies",
    ],
    "YAML of no kind among the policies": ["policies/loose", "policies/loose/settings.yaml", "--type"],
    "a folder of another repository": ["../two", "(../two)", "outside of the repository of policies"],
    "a file of another repository": ["../two/policies/agents/a.yaml", "run of its own"],
    "a folder of no repository": ["..", "(..)", "outside of the repository of policies"],
  };
  for (const [name, [path, ...says]] of Object.entries(others)) {
    test(name, async () => {
      using folder = two();
      expectUsageError(await archi3(folder.at("one"), ["validate", "policies", path]), ...says);
    });
  }

  test("whichever comes first, and with the policies of a kind", async () => {
    using folder = two();
    expectUsageError(await archi3(folder.at("one"), ["validate", "docs", "policies"]), "(docs)");
    expectUsageError(
      await archi3(folder.at("one"), ["validate", "policies", "docs", "--type", "agent"]),
      "(docs)",
    );
  });

  test("policies that have another configuration, or are another tree", async () => {
    using folder = Folder.withAgents("one");
    folder.write("two/agents/a.yaml", AGENT_TEXT);
    const args = ["validate", "one/agents", "two/agents/a.yaml"];
    expectUsageError(await archi3(folder.path, args), "(two/agents/a.yaml)", "those in two");
    folder.write("two/archi3.yaml", "policies: .\n");
    expectUsageError(
      await archi3(folder.path, ["validate", "one", "two"]),
      "(two)",
      "another configuration than one: two/archi3.yaml",
    );
  });

  test("all of one tree, and the configuration, which every run judges", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("archi3.yaml", "policies: policies\nvalidate: {fail-on: warning}\n");
    const paths = ["archi3.yaml", "policies/agents", `policies/${AGENT}`, "."];
    const run = await archi3(folder.path, ["validate", ...paths, "--format", "json"]);
    expectFindings(run);
    expect(run.status).toBe(0);
    expect(reportOf(run).summary.policies).toBe(2);
  });

  test("an empty path, name or kind is a variable that was not set", async () => {
    using folder = Folder.withAgents();
    for (const [args, says] of [
      [["validate", ""], "validate ''"],
      [["validate", "--name", ""], "--name ''"],
      [["validate", "--policies-dir", ""], "--policies-dir ''"],
      [["render", "--environment", "production", "--output", ""], "--output ''"],
    ] as const) {
      expectUsageError(await archi3(folder.path, args), "E_USAGE", "empty", says);
    }
    expect(readdirSync(folder.path)).toEqual(["agents"]);
  });
});

describe("why there is nothing to validate", () => {
  test("a path outside brings its own surroundings, not the current folder's configuration", async () => {
    using folder = Folder.withAgents("one");
    folder.write("two/archi3.yaml", "policies: policies\n");
    folder.write("two/policies/agents/a.yaml", AGENT_TEXT);
    folder.tool("git", "init", "--quiet", "two");
    const run = await archi3(folder.at("two"), ["validate", "../one", "--format", "json"]);
    expectFindings(run);
    expect(reportOf(run).summary.policies).toBe(2);
    const config = ["--config", "archi3.yaml"];
    expectUsageError(
      await archi3(folder.at("two"), ["validate", "../one", ...config]),
      "(../one)",
      "outside of policies, where this run looks",
    );
  });

  test("a folder of loose files: their names, and that one can be named itself", async () => {
    using folder = Folder.withAgents();
    folder.write("loose/agent.yaml", AGENT_TEXT.replaceAll("reefer-monitor", "other-monitor"));
    expectUsageError(
      await archi3(folder.path, ["validate", "loose"]),
      "YAML lies there (loose/agent.yaml)",
      "(agent): loose/agent.yaml",
    );
    expect((await archi3(folder.path, ["validate", "loose/agent.yaml"])).stdout).toContain(
      "1 policy checked",
    );
  });

  test("a folder inside or above the policies: the right one", async () => {
    using folder = Folder.withAgents("here/policies");
    expectUsageError(
      await archi3(folder.path, ["validate", "--policies-dir", "here/policies/agents"]),
      "here/policies/agents/cold-chain-manager.yaml and 1 more",
      /--policies-dir here\/policies$/m,
    );
    expectUsageError(await archi3(folder.path, ["validate"]), /--policies-dir here\/policies$/m);
    expectUsageError(
      await archi3(folder.path, ["render", "--environment", "production"]),
      "nothing to render",
      /--policies-dir here\/policies$/m,
    );
  });

  test("the configuration", async () => {
    using folder = Folder.withAgents();
    folder.write("archi3.yaml", "validate: {fail-on: error}\n");
    expectUsageError(
      await archi3(folder.path, ["validate", "archi3.yaml"]),
      "it is the configuration, which is checked on every run",
    );
  });

  test("globs that match nothing", async () => {
    using folder = withPlaybooks({ "playbooks/a.yaml": "steps: []\n" });
    for (const args of [["validate"], ["validate", "playbooks"]]) {
      expectUsageError(await archi3(folder.path, args), "the kind playbook (playbooks/*.yml)", "match");
    }
  });

  test("files that git ignores, and those of a repository within", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("policies/drafts/a.yaml", AGENT_TEXT);
    folder.write("policies/within/a.yaml", AGENT_TEXT);
    folder.write(".gitignore", "drafts\n");
    folder.commit();
    folder.tool("git", "init", "--quiet", "policies/within");
    expectUsageError(
      await archi3(folder.path, ["validate", "policies/drafts"]),
      "git ignores its YAML (policies/drafts/a.yaml)",
    );
    folder.tool("git", "rm", "-r", "--quiet", "--cached", "policies/within");
    folder.write("policies/within/b/a.yaml", AGENT_TEXT);
    expectUsageError(
      await archi3(folder.path, ["validate", "policies/drafts", "policies/agents"]),
      "(policies/drafts)",
    );
  });

  test("a link in a repository, which is not followed; one above it is", async () => {
    using folder = Folder.withAgents("repository/policies");
    folder.write("repository/docs/a.md", "");
    symlinkSync("../../elsewhere", folder.at("repository/docs/linked"));
    folder.write("elsewhere/agents/a.yaml", AGENT_TEXT);
    folder.tool("git", "init", "--quiet", "repository");
    symlinkSync("repository", folder.at("link"));
    expectUsageError(
      await archi3(folder.at("repository"), ["validate", "docs/linked"]),
      "symbolic link",
      "../elsewhere",
    );
    expect((await archi3(folder.path, ["validate", "link/policies/agents"])).stdout).toContain("2 policies");
  });

  test("a name that exists, but is of another kind or elsewhere", async () => {
    using folder = Folder.withAgents();
    const name = ["--name", "reefer-monitor-policy"];
    const kind = await archi3(folder.path, ["validate", ...name, "--type", "template"]);
    expectUsageError(kind, "of the kind agent", AGENT, "--type agent");
    const place = await archi3(folder.path, ["validate", ...name, "agents/cold-chain-manager.yaml"]);
    expectUsageError(place, AGENT, "leave the paths out");
    for (const { stderr } of [kind, place]) expect(stderr).not.toContain("did you mean");
  });
});

describe("kinds of one's own", () => {
  test("--type says the kind of a file that no glob matches", async () => {
    using folder = withPlaybooks({ "playbooks/a.yml": "steps: []\n", "drafts/b.yml": "stesp: []\n" });
    const args = ["validate", "--type", "playbook", "drafts/b.yml", "--format", "json"];
    expectFindings(await archi3(folder.path, args), "ARC102 drafts/b.yml:1:1");
    expectFindings(
      await archi3(folder.at("drafts"), [
        "validate",
        "--type",
        "playbook",
        "b.yml",
        "--config",
        "../archi3.yaml",
        "--format",
        "json",
      ]),
      "ARC102 b.yml:1:1",
    );
  });

  test("a file that a glob matches has its kind also where git ignores it", async () => {
    using folder = withPlaybooks({ "playbooks/a.yml": "stesp: []\n", ".gitignore": "playbooks\n" });
    folder.commit();
    const run = await archi3(folder.path, ["validate", "playbooks/a.yml", "--format", "json"]);
    expectFindings(run, "ARC102 playbooks/a.yml:1:1");
  });

  test("one that matches no file is warned of, which changes nothing else", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("archi3.yaml", `policies: policies\n${PLAYBOOKS}`);
    folder.write("playbook.json", JSON.stringify(PLAYBOOK));
    const run = await archi3(folder.path, ["validate"]);
    expectSafe(run);
    expect(run.stderr).toBe('warning: The kind "playbook" matches no file (archi3.yaml:5:12).\n');
    expect(run.stdout).toContain("0 warnings");
    expect(run.status).toBe(0);
    expect((await archi3(folder.path, ["validate", "--quiet", "--fail-on", "warning"])).stderr).toBe("");
  });

  test("one whose files another one takes does match", async () => {
    using folder = withPlaybooks({ "playbooks/a.yml": "steps: []\n" });
    folder.write("archi3.yaml", `${PLAYBOOKS}  - {name: late, match: "**/a.yml", schema: playbook.json}\n`);
    expect(await archi3(folder.path, ["validate"])).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("the configuration", () => {
  test("with the wrong ending is refused, alone and beside the right one", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("archi3.yml", "validate: {fail-on: never}\n");
    expectUsageError(await archi3(folder.path, ["validate"]), "(archi3.yml)", "rename it", "archi3.yaml");
    folder.write("archi3.yaml", "validate: {fail-on: error}\n");
    expectUsageError(await archi3(folder.path, ["validate"]), "(archi3.yml)", "keep one");
  });

  test("a rule's id: a guess only where it is a slip away", async () => {
    using folder = Folder.withAgents("policies");
    for (const [id, says] of [
      ["arc209", "did you mean ARC209?"],
      ["ARC999", "see docs/rules.md"],
    ] as const) {
      folder.write("archi3.yaml", `severity: { ${id}: error }\n`);
      const run = await archi3(folder.path, ["validate"]);
      expectUsageError(run, "archi3.yaml:1:13", `there is no rule ${id}`, says);
      expect(run.stderr.includes("did you mean")).toBe(says.startsWith("did you mean"));
    }
  });

  test("a rule is switched off with and without quotes", async () => {
    using folder = Folder.withAgents("policies");
    folder.write("policies/stray.yaml", "a: 1\n");
    for (const off of ["off", '"off"']) {
      folder.write("archi3.yaml", `severity: { ARC040: ${off} }\n`);
      expectFindings(await archi3(folder.path, ["validate", "--format", "json"]));
    }
  });
});

describe("what is told", () => {
  test("--quiet tells what fails the run", async () => {
    using folder = Folder.withAgents();
    folder.write("stray.yaml", "a: 1\n");
    for (const [failOn, told] of [
      ["warning", true],
      ["error", false],
      ["never", false],
    ] as const) {
      const run = await archi3(folder.path, ["validate", "--quiet", "--fail-on", failOn]);
      expect(run.stdout.includes("stray.yaml:1:1 warning ARC040"), failOn).toBe(told);
      expect(run.status).toBe(told ? 1 : 0);
    }
  });

  test("findings are printed also where the report cannot be written", async () => {
    using folder = Folder.withAgents();
    folder.edit(AGENT, 'network: "high"', 'network: "hihg"');
    const args = ["validate", "--output", TOO_LONG, "--output", "right.json"];
    const text = await archi3(folder.path, args);
    expect(text.stdout).toContain("ARC104");
    expect(text.stderr).toMatch(/^error E_WRITE: .*rrr\.json\)\n {2}why: ENAMETOOLONG/);
    expect(text.status).toBe(4);
    const json = await archi3(folder.path, [...args, "--format", "json"]);
    expect(json).toMatchObject({ status: 4, stdout: folder.read("right.json") });
  });

  test("a report's folder is looked for first, named, and not made", async () => {
    using folder = Folder.withAgents();
    const run = await archi3(folder.path, ["validate", "--fix", "--output", "nodir/r.json"]);
    expectUsageError(
      run,
      /E_OUTPUT: .*\(--output nodir\/r\.json\)\n {2}why: the folder nodir does not exist/,
    );
    expect(existsSync(folder.at("nodir"))).toBe(false);
  });
});

describe("render --output", () => {
  const render = (folder: Folder, output: string) =>
    archi3(folder.path, ["render", "--environment", "production", "--output", output]);

  test("a file's name is refused, unless it is the JSON's", async () => {
    using folder = Folder.withAgents("policies");
    for (const name of ["out.yaml", "out.yml"])
      expectUsageError(await render(folder, name), `--output ${name}`, "folder", ".json");
    expect(readdirSync(folder.path)).toEqual(["policies"]);
    expect((await render(folder, "out.json")).stdout).toBe("Wrote out.json\n");
    const missing = await render(folder, "nodir/out.json");
    expectUsageError(missing, "the folder nodir does not exist");
  });

  test("the root of the file system is refused", async () => {
    // The one file has a place where nothing can be written, so that a failure of this test leaves nothing behind.
    using folder = withPlaybooks({ "proc/a.yml": "steps: []\n" });
    folder.edit("archi3.yaml", "playbooks/*.yml", "proc/*.yml");
    expectUsageError(await render(folder, "/"), "--output /", "root of the file system");
  });

  test("the policies themselves are not replaced", async () => {
    using folder = Folder.withAgents("policies");
    const before = folder.read(`policies/${AGENT}`);
    expectUsageError(await render(folder, "policies"), "--output policies", "policies themselves");
    expectUsageError(await render(folder, "policies/../policies/"), "policies themselves");
    expect(folder.read(`policies/${AGENT}`)).toBe(before);
  });

  test("what was not rendered is not replaced, and nothing is written beside it", async () => {
    using folder = Folder.withAgents("policies");
    folder.write(`out/${AGENT}`, "mine: true\n");
    folder.write("out/notes.txt", "mine");
    expectUsageError(await render(folder, "out"), "--output out", AGENT, "was not rendered");
    expect(folder.read(`out/${AGENT}`)).toBe("mine: true\n");
    expect(readdirSync(folder.at("out/agents"))).toEqual(["reefer-monitor.yaml"]);
    folder.tool("rm", `out/${AGENT}`);
    for (const run of [await render(folder, "out"), await render(folder, "out")])
      expect(run).toMatchObject({ status: 0, stdout: "Wrote 2 files to out\n" });
    expect(folder.read(`out/${AGENT}`)).toMatch(/^# Rendered by archi3-policy/);
    expect(folder.read("out/notes.txt")).toBe("mine");
  });
});

test("the first screen of the README can be typed in the clone, and says what it prints", () => {
  using clone = new Folder();
  cpSync(join(ROOT, "examples/archi3"), clone.at("examples/archi3"), { recursive: true });
  clone.write(".gitignore", "dist\n");
  mkdirSync(clone.at("dist"));
  symlinkSync(join(BUNDLE, ".."), clone.at("dist/cli"));
  clone.tool("git", "init", "--quiet");
  const screen = /```console\n(.*?)```/s.exec(readFileSync(join(ROOT, "README.md"), "utf8"))?.[1] ?? "";
  const commands = [...screen.matchAll(/^\$ (.*)$/gm)].map(([, command]) => command);
  const { stdout, stderr } = spawnSync("sh", ["-c", commands.join("\n")], {
    cwd: clone.path,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "" },
  });
  const timeless = (text: string) => text.replace(/\([\d.]+ m?s\)/, "").trim();
  expect(stderr).toBe("");
  expect(timeless(stdout)).toBe(timeless(screen.replace(/^\$ .*\n/gm, "")));
});
