import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { unpackFiles } from "../../src/adapters/archive.ts";
import { type BundleOptions, runBundle } from "../../src/commands/bundle.ts";
import { readBundleFile } from "../../src/commands/bundle-file.ts";
import { bundleOfCommit } from "../../src/commands/bundle-of-commit.ts";
import { effectiveReleaseOf, openBundleFiles } from "../../src/commands/effective.ts";
import { runRender } from "../../src/commands/render.ts";
import { openWorkspace } from "../../src/commands/workspace.ts";
import { supportOf } from "../../src/policy/kinds.ts";
import { digestOf } from "../../src/release/digest.ts";
import { ROOT } from "../example.ts";
import { refusal } from "../release/refusal.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const EXAMPLE = join(ROOT, "examples/archi3");
const RULE_SCHEMA = JSON.stringify({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["title"],
  properties: { title: { type: "string" }, level: { type: "integer" } },
});
const RULE = "title: Exfiltration\nlevel: 3\n";

const AGENT = "policies/agents/reefer-monitor.yaml";

let repository: TestRepository;
/** The example's two agents only, which are right by themselves: a run is much faster. */
beforeEach(() => {
  const small = ["archi3.yaml", AGENT, "policies/agents/cold-chain-manager.yaml"];
  repository = TestRepository.with(
    Object.fromEntries(small.map((path) => [path, readFileSync(join(EXAMPLE, path), "utf8")])),
  );
});
afterEach(() => repository[Symbol.dispose]());

const options = (more: Partial<BundleOptions> = {}): BundleOptions => ({
  format: "json",
  quiet: false,
  ...more,
});

/** Adds the rest of the example. */
function addExample(): void {
  cpSync(EXAMPLE, repository.path, { recursive: true });
  repository.commit();
}

interface Printed {
  format: string;
  digest: string;
  commit: string;
  files: number;
  path: string;
}

async function bundle(folder = repository.path, more: Partial<BundleOptions> = {}): Promise<Printed> {
  const terminal = recordingTerminal(folder);
  expect(await runBundle(options(more), terminal, "0.0.0")).toBe(0);
  return JSON.parse(terminal.printed()) as Printed;
}

const refused = (more: Partial<BundleOptions> = {}, folder = repository.path) =>
  refusal(() => runBundle(options(more), recordingTerminal(folder), "0.0.0"));

/** Adds a kind of the configuration's own, with one file outside of the policies folder. */
function addKind(match = "rules/**/*.yml"): void {
  const kind = `kinds:\n  - { name: detection-rule, match: "${match}", schema: schemas/rule.json, name-at: /title }\n`;
  repository.write({
    "archi3.yaml": `${repository.read("archi3.yaml")}\n${kind}`,
    "schemas/rule.json": RULE_SCHEMA,
    "rules/exfiltration.yml": RULE,
  });
}

describe("what is built", () => {
  test("says its digest, its commit, how many policies and where it was written", async () => {
    const printed = await bundle();
    const head = repository.git("rev-parse", "HEAD");
    expect(printed).toEqual({
      format: "archi3-bundle/1",
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      commit: head,
      files: 2,
      path: `archi3-bundle-${printed.digest.slice(7, 19)}.tar.gz`,
    });
    const read = await readBundleFile(printed.path, repository.path);
    expect(read.digest).toBe(printed.digest);
    expect(read.manifest.source).toEqual({ commit: head, ref: "refs/heads/main" });
    expect(read.manifest.tool).toBe("archi3-policy 0.0.0");
  });

  test("holds every policy as it stands in the commit, and nothing else", async () => {
    addExample();
    const { path } = await bundle(repository.path, { output: "b.tar.gz" });
    expect(path).toBe("b.tar.gz");
    const { files } = await readBundleFile("b.tar.gz", repository.path);
    const folder = join(EXAMPLE, "policies");
    const expected = (readdirSync(folder, { recursive: true }) as string[]).filter(
      (name) => /\.ya?ml$/.test(name) && supportOf(name) === undefined,
    );
    expect([...files.keys()]).toEqual(expected.sort());
    for (const [name, content] of files)
      expect(Buffer.compare(content, readFileSync(join(folder, name)))).toBe(0);
  });

  test("as text, for people", async () => {
    const terminal = recordingTerminal(repository.path);
    expect(await runBundle(options({ format: "text" }), terminal, "0.0.0")).toBe(0);
    expect(terminal.printed()).toMatch(
      /^sha256:[0-9a-f]{64}\n2 policy files of the commit [0-9a-f]{40} \(main\)\nWrote archi3-bundle-[0-9a-f]{12}\.tar\.gz\n$/,
    );
    const quiet = recordingTerminal(repository.path);
    expect(await runBundle(options({ format: "text", quiet: true }), quiet, "0.0.0")).toBe(0);
    expect(quiet.printed()).toBe("");
  });

  test("policies outside of the policies folder stand under repository/", async () => {
    addKind();
    repository.commit();
    await bundle(repository.path, { output: "b.tar.gz" });
    const { files } = await readBundleFile("b.tar.gz", repository.path);
    expect(Buffer.from(files.get("repository/rules/exfiltration.yml") ?? "").toString()).toBe(RULE);
  });

  test("what OPA loads: a revision, the parts that it owns, and every policy by kind and path", async () => {
    addExample();
    addKind();
    repository.commit();
    const { digest } = await bundle(repository.path, { output: "b.tar.gz" });
    const files = await unpackFiles(readFileSync(repository.at("b.tar.gz")), "b.tar.gz");
    const json = (path: string) => JSON.parse(Buffer.from(files.get(path) ?? "").toString());
    expect(json(".manifest")).toEqual({ revision: digest, roots: ["archi3"] });
    const data = json("data.json");
    // OPA takes an archive for a bundle only if all of its data lie in the roots.
    expect(Object.keys(data)).toEqual(["archi3"]);
    expect(data.archi3.digest).toBe(digest);
    const { policies } = data.archi3;
    expect(Object.keys(policies)).toEqual(Object.keys(policies).sort());
    expect(policies["detection-rule"]["repository/rules/exfiltration.yml"]).toEqual({
      title: "Exfiltration",
      level: 3,
    });
    expect(policies["agent-policies"]["core/agent-policies.yaml"].agents.managers).toBeDefined();
    expect(Object.keys(policies.environment)).toHaveLength(3);
    expect(policies.template, "a template is a text, and no value").toBeUndefined();
  });
});

describe("the same policies have the same digest", () => {
  test("at another commit, in another clone, whatever git makes of line ends there", async () => {
    const { digest } = await bundle();
    repository.commit({ "docs/why.md": "Because.\n" }, "Another commit");
    expect((await bundle()).digest).toBe(digest);
    using clone = repository.clone(1);
    expect((await bundle(clone.path)).digest).toBe(digest);
    clone.git("config", "core.autocrlf", "true");
    clone.git("rm", "--quiet", "-r", "--cached", ".");
    clone.git("reset", "--quiet", "--hard");
    expect(clone.read("policies/agents/reefer-monitor.yaml"), "the clone is as its user likes it").toContain(
      "\r\n",
    );
    expect((await bundle(clone.path)).digest).toBe(digest);
  });

  test("from any folder of the repository, and in a linked working tree", async () => {
    const { digest } = await bundle();
    expect((await bundle(repository.at("policies/agents"))).digest).toBe(digest);
    expect((await bundle(repository.path, { policiesDir: "policies" })).digest).toBe(digest);
    repository.git("worktree", "add", "--quiet", "--detach", repository.at("../linked"));
    expect((await bundle(repository.at("../linked"))).digest).toBe(digest);
    const outside = repository.at("..");
    expect((await bundle(outside, { policiesDir: "work/policies" })).digest).toBe(digest);
  });

  test("and the archive is the same, byte for byte, for the same commit", async () => {
    await bundle(repository.path, { output: "../one.tar.gz" });
    await bundle(repository.at("policies"), { output: "../../two.tar.gz" });
    expect(readFileSync(repository.at("../one.tar.gz"))).toEqual(
      readFileSync(repository.at("../two.tar.gz")),
    );
  });

  test("other policies have another one", async () => {
    const { digest } = await bundle();
    repository.commit({ [AGENT]: `${repository.read(AGENT)}# reviewed\n` });
    expect((await bundle()).digest).not.toBe(digest);
  });
});

describe("what is not committed", () => {
  const CHANGED = AGENT;

  test.each<[string, () => void, string]>([
    ["a changed policy", () => repository.write({ [CHANGED]: `${repository.read(CHANGED)}# x\n` }), CHANGED],
    ["a deleted policy", () => repository.write({ [CHANGED]: undefined }), CHANGED],
    [
      "a policy that is not tracked",
      () => repository.write({ "policies/agents/z.yaml": "a: 1\n" }),
      "policies/agents/z.yaml",
    ],
    ["any file among them", () => repository.write({ "policies/notes.txt": "x" }), "policies/notes.txt"],
    ["a staged change", stageChange, CHANGED],
    [
      "the configuration",
      () => repository.write({ "archi3.yaml": `${repository.read("archi3.yaml")}# x\n` }),
      "archi3.yaml",
    ],
    ["a baseline", () => repository.write({ "archi3-baseline.json": "{}" }), "archi3-baseline.json"],
    [
      "a link",
      () => symlinkSync("/etc/hosts", repository.at("policies/agents/l.yaml")),
      "policies/agents/l.yaml",
    ],
    [
      "a strange name",
      () => repository.write({ "policies/a\n::error::b.yaml": "x" }),
      "policies/a\n::error::b.yaml",
    ],
  ])("%s is refused", async (_, change, file) => {
    change();
    expect(await refused()).toContain(`E_DIRTY 3 ${file}: `);
  });

  function stageChange(): void {
    repository.write({ [CHANGED]: `${repository.read(CHANGED)}# x\n` });
    repository.git("add", "--all");
    repository.git("show", `HEAD:${CHANGED}`);
    repository.git("config", "status.showUntrackedFiles", "no");
  }

  test("the files and the schema of a kind of one's own are refused", async () => {
    addKind();
    repository.commit();
    repository.write({ "rules/new.yml": "title: New\n" });
    expect(await refused()).toContain("E_DIRTY 3 rules/new.yml: ");
    repository.write({ "rules/new.yml": undefined, "schemas/rule.json": `${RULE_SCHEMA}\n` });
    expect(await refused()).toContain("E_DIRTY 3 schemas/rule.json: ");
  });

  test("up to five files are named", async () => {
    for (const name of ["a", "b", "c", "d", "e", "f", "g"])
      repository.write({ [`policies/agents/${name}.yaml`]: "x" });
    expect(await refused()).toMatch(/^E_DIRTY 3 (policies\/agents\/[a-e]\.yaml,? ){5}and 2 more: /);
  });

  test("what is elsewhere, ignored, or an earlier bundle does not matter", async () => {
    repository.commit({ ".gitignore": "*.tmp\n" });
    const { digest } = await bundle(repository.at("policies"));
    repository.write({ "README.md": "Changed\n", "docs/new.md": "x", "policies/agents/a.tmp": "x" });
    expect((await bundle(repository.at("policies"))).digest).toBe(digest);
  });
});

describe("what is no bundle", () => {
  test("wrong policies are told as validate tells them, and nothing is written", async () => {
    addExample();
    const path = "policies/environments/production.yaml";
    repository.commit({ [path]: repository.read(path).replace("test-coverage:", "test-coverge:") });
    const terminal = recordingTerminal(repository.path);
    const before = readdirSync(repository.path);
    expect(await runBundle(options({ format: "text" }), terminal, "0.0.0")).toBe(1);
    expect(terminal.printed()).toMatch(new RegExp(`^${path}:\\d+:\\d+ error ARC\\d+`, "m"));
    expect(readdirSync(repository.path)).toEqual(before);
    const json = recordingTerminal(repository.path);
    expect(await runBundle(options(), json, "0.0.0")).toBe(1);
    expect(JSON.parse(json.printed())).toMatchObject({ format: "archi3-report/1", conclusion: "failure" });
  });

  test("policies that only a rule finds wrong, and ones that cannot be read where nothing fails a run", async () => {
    addExample();
    const path = "policies/environments/production.yaml";
    const production = repository.read(path);
    repository.commit({ [path]: production.replace(/debug-mode: false/, "debug-mode: true") });
    expect(await runBundle(options(), recordingTerminal(repository.path), "0.0.0")).toBe(1);
    repository.commit({
      "archi3.yaml": repository.read("archi3.yaml").replace("fail-on: warning", "fail-on: never"),
      [path]: `${production}\n  broken: [`,
    });
    expect(await refused()).toMatch(/^E_INVALID 1 /);
  });

  test("a link or names that collide, also where nothing fails a run", async () => {
    repository.commit({
      "archi3.yaml": repository.read("archi3.yaml").replace("fail-on: warning", "fail-on: never"),
    });
    symlinkSync("reefer-monitor.yaml", repository.at("policies/agents/linked.yaml"));
    repository.commit();
    expect(await refused()).toMatch(/^E_INVALID 1 /);
    repository.git("rm", "--quiet", "policies/agents/linked.yaml");
    const agent = repository.read(AGENT);
    repository.commit({
      "policies/agents/REEFER-monitor.yaml": agent.replace("reefer-monitor-policy", "other"),
    });
    expect(await refused()).toContain("E_BUNDLE 3 policies/agents/reefer-monitor.yaml: On some machines");
  });

  test("the name that stands for outside of the policies folder is taken", async () => {
    addKind("{rules,policies/repository}/**/*.yml");
    repository.commit({ "policies/repository/rules/x.yml": RULE });
    expect(await refused()).toContain("E_BUNDLE 3 policies/repository/rules/x.yml: bundles keep");
  });

  test("there must be a repository, a commit, and policies", async () => {
    using empty = TestRepository.with({});
    expect(await refused({}, empty.path)).toMatch(/^E_NOTHING 2 /);
    expect(await refused({}, join(empty.path, ".."))).toMatch(/^E_REPOSITORY 2 /);
    empty.git("checkout", "--quiet", "--orphan", "unborn");
    expect(await refused({}, empty.path)).toMatch(/^E_COMMIT 2 /);
  });

  test("a file that is not there, or no bundle, is told as what it is", async () => {
    expect(await refusal(() => readBundleFile("none.tar.gz", repository.path))).toMatch(
      /^E_BUNDLE_FILE 2 none/,
    );
    expect(await refusal(() => readBundleFile("policies", repository.path))).toMatch(
      /^E_BUNDLE_FILE 2 policies/,
    );
    expect(await refusal(() => readBundleFile("archi3.yaml", repository.path))).toMatch(
      /^E_BUNDLE 3 archi3\.yaml/,
    );
  });
});

describe("what an environment runs", () => {
  async function built(folder = repository.path) {
    const result = await bundleOfCommit({}, recordingTerminal(folder), "0.0.0");
    if (result.is !== "built") throw new Error("the policies are wrong");
    return result;
  }

  /** What `render --output` writes, by path. */
  async function rendered(environment: string): Promise<Map<string, string>> {
    const terminal = recordingTerminal(repository.path);
    const folder = repository.at(`../live-${environment}`);
    await runRender({ environment, format: "text", output: [folder], quiet: true }, terminal);
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = names.map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
  }

  const texts = (files: ReadonlyMap<string, Uint8Array>) =>
    new Map([...files].map(([path, content]) => [path, Buffer.from(content).toString("utf8")]));

  test.each(["development", "production"])(
    "%s: is what render writes, byte for byte",
    async (environment) => {
      addExample();
      addKind();
      repository.commit();
      const { catalog, workspace } = await built();
      const release = await effectiveReleaseOf(catalog, environment, workspace);
      expect(texts(release.files)).toEqual(await rendered(environment));
      expect(release.files.has("repository/rules/exfiltration.yml")).toBe(true);
      expect(release.digest).toBe(digestOf("archi3-effective/1", release.files));
      expect(release.hasOverlay).toBe(true);
    },
  );

  test("is the same from a bundle's file, in another repository, as from the commit", async () => {
    addExample();
    addKind();
    repository.commit();
    const { catalog, workspace } = await built();
    const expected = await effectiveReleaseOf(catalog, "production", workspace);
    await bundle(repository.path, { output: "../b.tar.gz" });
    const { files } = await readBundleFile("../b.tar.gz", repository.path);
    // Only the configuration and the schemas are elsewhere too; the policies there are others, under another name.
    using other = TestRepository.with({
      "archi3.yaml": repository.read("archi3.yaml").replace(/^policies: .*$/m, "policies: elsewhere"),
      "schemas/rule.json": RULE_SCHEMA,
      "elsewhere/agents/other.yaml": "nothing: of this\n",
    });
    const there = await openWorkspace({}, other.path);
    const opened = await openBundleFiles(files, there, other.path);
    const release = await effectiveReleaseOf(opened.catalog, "production", opened.workspace);
    expect(release.digest).toBe(expected.digest);
    expect(texts(release.files)).toEqual(texts(expected.files));
  });

  test("a policy that the configuration knows no kind for is not left out in silence", async () => {
    addKind();
    repository.commit();
    const { bundle: whole } = await built();
    repository.commit({ "archi3.yaml": "policies: policies\n" });
    const workspace = await openWorkspace({}, repository.path);
    expect(await refusal(() => openBundleFiles(whole.files, workspace, repository.path))).toContain(
      "E_BUNDLE 3 repository/rules/exfiltration.yml: the configuration has no kind for it",
    );
  });

  test("an environment without an overlay runs the core, and one that nobody knows is refused", async () => {
    addExample();
    repository.commit({ "policies/environments/development.yaml": undefined });
    const { catalog, workspace } = await built();
    expect((await effectiveReleaseOf(catalog, "development", workspace)).hasOverlay).toBe(false);
    expect(await refusal(async () => effectiveReleaseOf(catalog, "prodution", workspace))).toMatch(
      /^E_ENVIRONMENT 2/,
    );
  });

  test("two policies never become one file", async () => {
    addExample();
    addKind("{rules,policies}/{x.yml,environment.yaml}");
    repository.commit({ "policies/environment.yaml": RULE });
    const { catalog, workspace } = await built();
    expect(await refusal(() => effectiveReleaseOf(catalog, "production", workspace))).toMatch(
      /^E_INVALID 1 environment\.yaml: both the overlay's own sections and policies\/environment\.yaml/,
    );
  });
});
