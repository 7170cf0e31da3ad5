import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type InitOptions, runInit } from "../../src/commands/init.ts";
import { runValidate } from "../../src/commands/validate.ts";
import { recordingTerminal } from "../terminal.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is no repository, below others that hold nothing. */
function newFolder(files: { readonly [path: string]: string } = {}): string {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "archi3-init-")));
  folders.push(top);
  const folder = join(top, "a/b/repository");
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** Every file below a folder with its text. */
function contents(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}

const ACTION = "octo-org/archi3-policy@0123456789abcdef0123456789abcdef01234567";
const USUAL: InitOptions = {
  ...{ force: false, dryRun: false, format: "text", quiet: false, verbose: false, action: ACTION },
};

async function init(folder: string, options: Partial<InitOptions> = {}): Promise<string> {
  const terminal = recordingTerminal(folder);
  expect(await runInit({ ...USUAL, ...options }, terminal, "/no/such/program")).toBe(0);
  return terminal.printed();
}

interface Shown {
  files: { path: string; fate: string; instead?: string }[];
  notes: string[];
  steps: { title: string; commands: string[] }[];
}

async function shown(folder: string, options: Partial<InitOptions> = {}): Promise<Shown> {
  return JSON.parse(await init(folder, { ...options, format: "json" })) as Shown;
}

const fates = ({ files }: Shown) => new Set(files.map(({ fate }) => fate));

async function findings(folder: string): Promise<string> {
  const terminal = recordingTerminal(folder);
  await runValidate([], { format: "json", quiet: false, output: [], change: undefined }, terminal, "0");
  const { findings: found, summary } = JSON.parse(terminal.printed());
  return `${summary.policies} policies, ${found.length} findings`;
}

describe("an empty folder", () => {
  test("becomes a repository in whose policies nothing is found", async () => {
    const folder = newFolder();
    const { files, notes } = await shown(folder);
    expect(new Set(files.map(({ fate }) => fate))).toEqual(new Set(["create"]));
    expect([...contents(folder).keys()]).toEqual(files.map(({ path }) => path).sort());
    expect(notes).toEqual([]);
    const { "yaml.schemas": schemas } = JSON.parse(read(folder, ".vscode/settings.json"));
    for (const schema of Object.keys(schemas)) expect(existsSync(join(folder, schema)), schema).toBe(true);
    expect(await findings(folder)).toBe("7 policies, 0 findings");
    expect(read(folder, "README.md")).toContain(
      "a clone of [octo-org/archi3-policy](https://github.com/octo-org/archi3-policy) at the commit",
    );
  });

  test("is made where there is none", async () => {
    const folder = newFolder();
    expect(await init(folder, { dir: "new/policies" })).toContain("created in new/policies.");
    expect(existsSync(join(folder, "new/policies/archi3.yaml"))).toBe(true);
  });

  test("stays empty in a dry run", async () => {
    const folder = newFolder();
    const printed = await init(folder, { dryRun: true, dir: "new" });
    expect(printed).toContain("create      archi3.yaml");
    expect(printed).toContain("would be created in new. This was a dry run.");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("gets its policies where somebody wants them", async () => {
    const folder = newFolder();
    await init(folder, { policiesDir: "archi3/policies/" });
    expect(read(folder, "archi3.yaml")).toContain("\npolicies: archi3/policies\n");
    expect(existsSync(join(folder, "archi3/policies/core/agent-policies.yaml"))).toBe(true);
    expect(read(folder, ".github/CODEOWNERS")).toContain("/archi3/policies/");
    await expect(init(folder, { policiesDir: "../out" })).rejects.toMatchObject({ code: "E_USAGE" });
  });
});

describe("a second run", () => {
  test("changes nothing, and says so", async () => {
    const folder = newFolder();
    await init(folder);
    const before = contents(folder);
    const printed = await init(folder);
    expect(printed).toContain("Nothing was changed: everything is there.");
    expect(contents(folder)).toEqual(before);
    expect(fates(await shown(folder, { force: true }))).toEqual(new Set(["unchanged"]));
  });

  test("writes what a first one did not come to", async () => {
    const folder = newFolder();
    await init(folder);
    const whole = contents(folder);
    for (const path of ["archi3.yaml", "policies/core/security-policies.yaml", ".github/CODEOWNERS"])
      rmSync(join(folder, path));
    await init(folder);
    expect(contents(folder)).toEqual(whole);
  });

  test("keeps what was changed; --force renews what only init makes, and nothing of the repository's own", async () => {
    const folder = newFolder();
    await init(folder);
    const own = [
      ...["archi3.yaml", "README.md", ".gitignore", ".github/CODEOWNERS", "checks/live-policies.mjs"],
      "policies/core/agent-policies.yaml",
    ];
    const made = [".github/workflows/rollback.yml", ".github/rulesets/default-branch.json"];
    const schema = ".archi3/schemas/config.schema.json";
    for (const path of [...own, ...made, schema]) write(folder, path, `${read(folder, path)}# ours\n`);
    const printed = await init(folder);
    expect(printed).toContain("kept        README.md, which is yours");
    for (const path of [...made, schema]) expect(printed).toContain(`kept        ${path}, which differs`);
    expect(printed).toContain("3 kept that differ; to see how: archi3-policy init --dry-run --force");
    const dry = await init(folder, { dryRun: true, force: true });
    expect(dry).toMatch(/^overwrite {3}\.github\/workflows\/rollback\.yml\n(?: {4}.*\n)* {4}-# ours$/m);
    expect(read(folder, made[0] ?? "")).toContain("# ours");
    const { files } = await shown(folder, { force: true });
    expect(files.flatMap(({ path, fate }) => (fate === "overwrite" ? [path] : [])).sort()).toEqual(
      [...made, schema].sort(),
    );
    for (const path of [...made, schema]) expect(read(folder, path)).not.toContain("# ours");
    for (const path of own) expect(read(folder, path)).toContain("# ours");
  });

  test("with --force makes the workflows for the environments that archi3.yaml has come to name", async () => {
    const folder = newFolder();
    await init(folder);
    const config = read(folder, "archi3.yaml")
      .replace("  production:\n    after: staging ", "  production:\n    after: qa      ")
      .replace("  production:\n", "  qa:\n    after: staging\n    target: { type: git }\n  production:\n");
    write(folder, "archi3.yaml", config);
    await init(folder, { force: true });
    expect(read(folder, "archi3.yaml")).toBe(config);
    expect(read(folder, ".github/workflows/release.yml")).toMatch(/^ {2}qa:\n {4}name: Qa\n/m);
    expect(read(folder, ".github/workflows/rollback.yml")).toContain(
      "options: [production, qa, staging, development]",
    );
  });
});

describe("--force on a repository that was set up", () => {
  const workflows = (folder: string) =>
    [...contents(folder)].filter(([path]) => path.startsWith(".github/workflows/"));

  test.each(["called", "copied"] as const)(
    "leaves workflows %s, with the action that they name",
    async (how) => {
      const folder = newFolder();
      await init(folder, { workflows: how });
      const before = workflows(folder);
      const { action: _none, ...options } = USUAL;
      const terminal = recordingTerminal(folder);
      await runInit({ ...options, force: true }, terminal, "/no/such/program");
      expect(workflows(folder)).toEqual(before);
      expect(terminal.printed()).not.toMatch(/placeholder|FULL_COMMIT/);
    },
  );
});

describe("policies that are there", () => {
  const AGENT = "version: '1.0.0'\n";
  const OWN = { "archi3/policies/core/agent-policies.yaml": AGENT };

  test("are adopted as they are, with the environments that they have", async () => {
    const overlays = ["prod", "dev", "eu-test"].map((name) => [
      `archi3/policies/environments/${name}.yaml`,
      AGENT,
    ]);
    const folder = newFolder({ ...OWN, ...Object.fromEntries(overlays) });
    const { files, notes, steps } = await shown(folder);
    expect(files.filter(({ path }) => path.startsWith("archi3/"))).toEqual([]);
    const config = read(folder, "archi3.yaml");
    expect(config).toContain("\npolicies: archi3/policies\n");
    const environments = config.slice(0, config.indexOf("\nalerts:"));
    expect(environments.match(/^ {2}[\w-]+:$/gm)).toEqual(["  dev:", "  eu-test:", "  prod:"]);
    expect(notes.join()).toContain("nothing says when policies come to eu-test");
    expect(steps.map(({ title }) => title)).toContain("Look at what is found in the policies that were here");
    expect(read(folder, ".github/workflows/rollback.yml")).toContain("options: [prod, eu-test, dev]");
  });

  test("go by the configuration that is there", async () => {
    const config = "environments:\n  live: {target: {type: git}, reviewers: {users: [alice]}}\n";
    const folder = newFolder({ ...OWN, "archi3.yaml": config });
    const { files, notes, steps } = await shown(folder);
    expect(files[0]).toEqual({ path: "archi3.yaml", fate: "keep" });
    expect(files.some(({ path }) => path.startsWith("checks/"))).toBe(false);
    expect(notes.join()).toContain("change its jobs to your environments by hand");
    expect(JSON.stringify(steps)).toContain("With reviewers: live.");
  });

  test("are no samples where only kinds of the repository's own are configured", async () => {
    const kind = "kinds: [{name: rule, match: 'rules/*.yml', schema: rule.json}]\n";
    const folder = newFolder({ "archi3.yaml": kind, "rule.json": "{}" });
    await init(folder);
    expect(existsSync(join(folder, "policies"))).toBe(false);
  });
});

describe("what stands in the way", () => {
  test("is kept where it says the same by another name", async () => {
    const folder = newFolder({ "README.rst": "Ours\n", CODEOWNERS: "* @alice\n" });
    const { files, notes } = await shown(folder);
    expect(notes).toEqual([]);
    expect(files.filter(({ fate }) => fate === "keep")).toEqual([
      { path: ".github/CODEOWNERS", fate: "keep", instead: "CODEOWNERS" },
      { path: "README.md", fate: "keep", instead: "README.rst" },
    ]);
  });

  test("is settings for other things too, which stay as they are: what to add is told until it is there", async () => {
    const settings = '// ours\n{ "editor.rulers": [120], }\n';
    const folder = newFolder({ ".vscode/settings.json": settings });
    for (const force of [false, true]) {
      const { notes } = await shown(folder, { force });
      expect(notes).toEqual([expect.stringMatching(/^\.vscode\/settings\.json is yours; .*archi3\/schemas/)]);
      expect(read(folder, ".vscode/settings.json")).toBe(settings);
    }
    write(
      folder,
      ".vscode/settings.json",
      '{ "yaml.schemas": { "./.archi3/schemas/config.schema.json": [] } }\n',
    );
    expect((await shown(folder)).notes).toEqual([]);
  });

  test.each([
    [".gitignore", "dist/\n", "archi3-bundle-*.tar.gz, validation-report.*"],
    [".gitignore", "archi3-bundle-*.tar.gz\nvalidation-report.*\n", undefined],
    ["CODEOWNERS", "/src/ @alice\n/.github @bob # ours\n", "/policies/, /archi3.yaml, /checks/"],
    [".github/CODEOWNERS", "* @alice\n/policies/core/\n", undefined],
    [".github/CODEOWNERS", "* @alice\n/policies/\n", "/policies/"],
  ])("is a %s of the repository's own, %j: to be added is %s", async (path, text, missing) => {
    const folder = newFolder({ [path]: text });
    const { notes } = await shown(folder, { force: true });
    expect(notes).toEqual(missing === undefined ? [] : [`${path} is yours; add to it: ${missing}`]);
    expect(read(folder, path)).toBe(text);
  });

  test.each([
    ["called", ["SLACK_WEBHOOK_URL"], [], ["gh secret set SLACK_WEBHOOK_URL"]],
    ["called", ["OPS_URL"], [expect.stringContaining("(OPS_URL): use --workflows copied")], []],
    ["copied", ["OPS_URL"], [], ["qa", "prod"].map((place) => `gh secret set OPS_URL --env ${place}`)],
  ] as const)(
    "with %s workflows and the secrets %j says where these go",
    async (workflows, names, said, typed) => {
      const channels = names.map((name, at) => `    c${at}: { type: slack, url-from: ${name} }\n`).join("");
      const chain = "environments:\n  qa: {}\n  prod: { after: qa }\n";
      const folder = newFolder({ "archi3.yaml": `${chain}alerts:\n  channels:\n${channels}` });
      const { notes, steps } = await shown(folder, { workflows });
      expect(notes).toEqual(said);
      const commands = steps
        .flatMap((step) => step.commands)
        .filter((one) => one.startsWith("gh secret set"));
      expect(commands).toEqual([...typed, "gh secret set POLICY_LEDGER_TOKEN"]);
    },
  );

  test("is no schedule that waits for reviewers without a word", async () => {
    const asked = "reviewers: { users: [alice] }";
    const config = (github: string) => `environments:\n  qa: {}\n  prod: { after: qa, ${asked}${github} }\n`;
    const waiting = newFolder({ "archi3.yaml": config("") });
    const { notes } = await shown(waiting);
    expect(notes).toEqual([expect.stringMatching(/^monitor\.yml runs .* prod, where each run would wait/)]);
    const apart = newFolder({ "archi3.yaml": config(", github: { monitor: night-watch }") });
    expect((await shown(apart)).notes).toEqual([]);
    expect(read(apart, ".github/workflows/monitor.yml")).toContain("github-environment: night-watch\n");
  });

  test("is a workflow of the repository's own, which stays: that ours is missing is told", async () => {
    const path = ".github/workflows/release.yml";
    const folder = newFolder({ [path]: "name: Release\non: push\njobs: {}\n# policies\n" });
    const { notes } = await shown(folder, { force: true });
    expect(notes).toEqual([expect.stringContaining(`${path} is another workflow of yours`)]);
    expect(read(folder, path)).toContain("jobs: {}");
  });

  test.each([
    ["a folder that is a link", ".github", "symbolic link"],
    ["a folder of policies that is a link", "policies", "symbolic link"],
    ["a file that is a link", "README.md", "symbolic link"],
  ])("%s leads nowhere, and nothing is written", async (_what, name, why) => {
    const folder = newFolder();
    const outside = join(dirname(folder), "outside");
    mkdirSync(outside);
    write(outside, "core/agent-policies.yaml", "");
    symlinkSync(outside, join(folder, name));
    for (const force of [false, true])
      await expect(init(folder, { force })).rejects.toMatchObject({
        code: "E_INIT",
        parts: { where: name, why: expect.stringContaining(why) },
      });
    expect([readdirSync(folder), [...contents(outside).keys()]]).toEqual([
      [name],
      ["core/agent-policies.yaml"],
    ]);
  });

  test("is told before anything is written: a file for a folder, a broken configuration", async () => {
    for (const files of [{ policies: "a file" }, { "archi3.yaml": "nonsense: 1\n" }]) {
      const folder = newFolder(files);
      await expect(init(folder)).rejects.toMatchObject({ status: 2 });
      expect(readdirSync(folder)).toEqual(Object.keys(files));
    }
  });

  test("half-way, is told with what was written", async () => {
    const folder = newFolder();
    // It stands where the file is made before it gets its name.
    mkdirSync(join(folder, `README.md.${process.pid}.tmp`));
    await expect(init(folder)).rejects.toMatchObject({
      code: "E_WRITE",
      parts: { mend: expect.stringMatching(/which keeps what was written: archi3\.yaml, policies\/core/) },
    });
    rmSync(join(folder, `README.md.${process.pid}.tmp`), { recursive: true });
    expect(fates(await shown(folder))).toEqual(new Set(["unchanged", "create"]));
  });
});

describe("the action that workflows name", () => {
  test("is a placeholder where nobody can tell, and that is said", async () => {
    const folder = newFolder();
    const terminal = recordingTerminal(folder);
    const { action: _none, ...options } = USUAL;
    await runInit({ ...options, dir: "x y", workflows: "copied" }, terminal, "/no/such/program");
    expect(terminal.printed()).toContain("! nobody can tell who publishes the action");
    expect(terminal.printed()).toContain(
      "archi3-policy init --dir 'x y' --workflows copied --force --action OWNER/archi3-policy@FULL_COMMIT",
    );
  });

  test("has an owner, a name and a ref", async () => {
    const folder = newFolder();
    for (const action of ["octo-org", "octo-org/a b@v1", "../a@v1", "octo-org/archi3-policy", "o/r@-x"])
      await expect(init(folder, { action })).rejects.toMatchObject({
        parts: { where: `--action ${action}` },
      });
    expect((await shown(folder, { action: "octo-org/fork@v2" })).notes.join()).toContain("can move");
    expect(read(folder, ".github/workflows/pull-request.yml")).toContain(
      "uses: octo-org/fork/.github/workflows/validate.yml@v2",
    );
  });
});
