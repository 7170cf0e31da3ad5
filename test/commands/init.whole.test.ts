import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runDeploy } from "../../src/commands/deploy.ts";
import { type GenerateOptions, runGenerate } from "../../src/commands/generate.ts";
import { runInit } from "../../src/commands/init.ts";
import { runPlan } from "../../src/commands/plan.ts";
import { runTest } from "../../src/commands/test.ts";
import { runValidate } from "../../src/commands/validate.ts";
import { ROOT } from "../example.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const ACTION = `octo-org/archi3-policy@${COMMIT}`;

interface Shown {
  files: { path: string; fate: string }[];
  notes: string[];
  steps: { title: string; why: string; commands: string[] }[];
}

interface Given {
  dir?: string;
  action?: string;
  workflows?: "called" | "copied" | "none";
  force?: boolean;
  verbose?: boolean;
  program?: string;
}

async function init(folder: string, { program = "/no/such/program", ...given }: Given = {}): Promise<Shown> {
  const terminal = recordingTerminal(folder);
  const options = { force: false, dryRun: false, format: "json", quiet: false, verbose: false } as const;
  expect(await runInit({ ...options, ...given }, terminal, program)).toBe(0);
  return JSON.parse(terminal.printed()) as Shown;
}

/** This project, as somebody has cloned it. */
function clonedFrom(remote: string): TestRepository {
  const project = TestRepository.with({
    "action.yml": "name: ours\n",
    "dist/action/index.js": "",
    "dist/cli/index.js": "",
    ".github/workflows/promote.yml": "",
    ".gitignore": "node_modules\n",
  });
  project.git("remote", "add", "origin", remote);
  return project;
}

const usesOf = (folder: string) =>
  /uses: (\S+)/.exec(readFileSync(join(folder, ".github/workflows/pull-request.yml"), "utf8"))?.[1];

describe("the action that workflows name", () => {
  test.each(["https://github.com/octo-org/archi3-policy.git", "git@github.com:octo-org/archi3-policy"])(
    "is that of the clone that runs, at its full commit: %s",
    async (remote) => {
      using project = clonedFrom(remote);
      using policies = TestRepository.with({});
      const commit = project.git("rev-parse", "HEAD");
      const program = project.at("dist/cli/index.js");
      const before = await init(policies.path, { program });
      expect(before.notes.join()).toContain(`${commit} of octo-org/archi3-policy, which is on no branch`);
      project.git("update-ref", "refs/remotes/origin/main", commit);
      expect((await init(policies.path, { program })).notes).toEqual([]);
      expect(usesOf(policies.path)).toBe(`octo-org/archi3-policy/.github/workflows/validate.yml@${commit}`);
    },
  );

  test.each([
    ["which was cloned from a folder", "/srv/archi3-policy"],
    ["which was cloned from another server", "https://git.example/octo-org/archi3-policy"],
  ])("is a placeholder for a copy %s", async (_what, remote) => {
    using project = clonedFrom(remote);
    using policies = TestRepository.with({});
    const { notes, steps } = await init(policies.path, { program: project.at("dist/cli/index.js") });
    expect(notes).toEqual([expect.stringContaining("nobody can tell who publishes the action")]);
    expect(steps[0]?.title).toBe("Say who publishes the action");
    expect(usesOf(policies.path)).toBe("owner/archi3-policy/.github/workflows/validate.yml@v1");
  });

  test("is not the policy repository, below which the program was installed", async () => {
    using policies = clonedFrom("https://github.com/octo-org/policies.git");
    const installed = "node_modules/archi3-policy/dist/cli/index.js";
    policies.write({ [installed]: "" });
    await init(policies.path, { program: policies.at(installed) });
    expect(usesOf(policies.path)).toBe("owner/archi3-policy/.github/workflows/validate.yml@v1");
  });
});

describe("a repository that git knows", () => {
  test("names its owner, its branch and its remote", async () => {
    using policies = TestRepository.with({});
    policies.git("branch", "--move", "trunk");
    policies.git("remote", "add", "origin", "https://github.com/octo-org/policies.git");
    const { steps } = await init(policies.path, { action: ACTION });
    expect(policies.read(".github/CODEOWNERS")).toMatch(/^\/policies\/ +@octo-org$/m);
    expect(policies.read(".github/workflows/pull-request.yml")).toContain("branches: [trunk]");
    expect(policies.read("archi3.yaml")).toContain("branches: [trunk]");
    const commands = steps.flatMap((step) => step.commands).join("\n");
    expect(commands).not.toMatch(/git init|gh repo create|git commit --allow-empty/);
  });

  test("has a branch of any name, which changes nothing but the branch", async () => {
    using policies = TestRepository.with({});
    const branch = 'a\'$(b);{c},"d"#e';
    policies.git("branch", "--move", branch);
    await init(policies.path, { action: ACTION });
    const { environments } = parse(policies.read("archi3.yaml"));
    expect(environments.production.github.branches).toEqual([branch]);
    for (const name of ["pull-request", "release"])
      expect(parse(policies.read(`.github/workflows/${name}.yml`)).on.push.branches).toEqual([branch]);
  });

  test("that is larger gets nothing outside of the folder, and nothing that GitHub would not read there", async () => {
    using larger = TestRepository.with({ "README.md": "a larger one\n" });
    const { notes } = await init(larger.path, { dir: "teams/policies", action: ACTION });
    expect(notes).toEqual([expect.stringContaining("GitHub reads workflows, CODEOWNERS and rulesets at a")]);
    expect(existsSync(larger.at("teams/policies/archi3.yaml"))).toBe(true);
    const changed = larger.git("status", "--porcelain", "--untracked-files=all").split("\n");
    expect(changed.filter((line) => !line.startsWith("?? teams/policies/"))).toEqual([]);
    expect(changed.filter((line) => line.includes(".github"))).toEqual([]);
  });

  test("that is configured already is left alone from below", async () => {
    using policies = TestRepository.with({ "archi3.yaml": "" });
    await expect(init(policies.path, { dir: "below" })).rejects.toMatchObject({ code: "E_INIT", status: 2 });
    expect(policies.git("status", "--porcelain")).toBe("");
  });
});

describe("the steps that only a person can do", () => {
  const commandsOf = ({ steps }: Shown) => steps.flatMap(({ commands }) => commands);
  const titlesOf = ({ steps }: Shown) => steps.map(({ title }) => title);
  /** What a shell does of them, without GitHub. */
  const doCommit = (policies: TestRepository, shown: Shown, folder = policies.path) => {
    const commands = commandsOf(shown).filter((command) => /^(?:git (?:switch|add)|test|cd) /.test(command));
    const { status, stderr } = spawnSync("sh", ["-ec", commands.join("\n")], {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        ...{ GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.com" },
        ...{ GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.com" },
      },
    });
    expect(status, stderr).toBe(0);
    expect(policies.git("status", "--porcelain")).toBe("");
  };

  test("commit policies that git did not know, and the baseline of what was found in them", async () => {
    using policies = TestRepository.with({ "README.md": "ours\n" });
    policies.write({ "archi3/policies/core/agent-policies.yaml": "version: '1.0.0'\n" });
    const shown = await init(policies.path, { action: ACTION });
    policies.write({ "archi3-baseline.json": "{}\n" });
    doCommit(policies, shown);
    expect(policies.git("ls-files", "archi3", "archi3-baseline.json").split("\n")).toEqual([
      "archi3-baseline.json",
      "archi3/policies/core/agent-policies.yaml",
    ]);
  });

  test("begin in the folder that is named, and leave out what git ignores", async () => {
    using policies = TestRepository.with({
      ".gitignore": ".vscode\n",
      "policies/core/agent-policies.yaml": "",
    });
    const above = join(policies.path, "..");
    const shown = await init(above, { action: ACTION, dir: "work" });
    expect(shown.steps[0]?.commands[0]).toBe("cd work");
    doCommit(policies, shown, above);
  });

  test("are not told again once all is committed, but by --verbose", async () => {
    using policies = TestRepository.with({});
    policies.write({ ".github/CODEOWNERS": "* @octo-org/policy-team\n" });
    const first = await init(policies.path, { action: ACTION });
    expect(titlesOf(first)).toContain("Decide who approves production in archi3.yaml (reviewers)");
    const config = policies.read("archi3.yaml").replace("# reviewers:", "reviewers:");
    policies.commit({ "archi3.yaml": config });
    const terminal = recordingTerminal(policies.path);
    const options = { force: false, dryRun: false, format: "text", quiet: false, verbose: false } as const;
    await runInit(options, terminal, "/no/such/program");
    expect(terminal.printed()).toContain("nothing is left to write");
    expect(terminal.printed()).toContain("All first steps once more: archi3-policy init --verbose");
    expect(terminal.printed()).not.toMatch(/^\d\. /m);
    expect(titlesOf(await init(policies.path, { verbose: true }))).toContain("Open the pull request");
  });

  test("are one commit where files were renewed", async () => {
    using policies = TestRepository.with({});
    await init(policies.path, { action: ACTION });
    const config = policies.read("archi3.yaml").replace("# reviewers:", "reviewers:");
    const owned = policies.read(".github/CODEOWNERS").replaceAll(/^# \//gm, "/");
    policies.commit({ "archi3.yaml": config, ".github/CODEOWNERS": owned });
    const renewed = await init(policies.path, {
      action: `octo-org/archi3-policy@${"f".repeat(40)}`,
      force: true,
    });
    expect(titlesOf(renewed)).toEqual(["Commit what is new"]);
    doCommit(policies, renewed);
  });

  test("are all told while the workflows name nobody's action", async () => {
    using policies = TestRepository.with({});
    await init(policies.path);
    policies.commit();
    expect(titlesOf(await init(policies.path, { action: ACTION }))[0]).toBe("Say who publishes the action");
  });
});

describe("a repository that was set up", () => {
  const call = (folder: string) => [recordingTerminal(folder), "0.1.0"] as const;

  test("is green against a base that has nothing, which is said to be adopting", async () => {
    using policies = TestRepository.with({});
    policies.branch("adopt");
    await init(policies.path, { action: ACTION });
    policies.commit();
    const terminal = recordingTerminal(policies.path);
    const comparison = {
      against: { how: "merge-base", revision: "main", typed: true },
      counted: "changes",
    } as const;
    const options = { format: "text", quiet: false, output: [], change: undefined, comparison } as const;
    expect(await runValidate([], options, terminal, "0.1.0")).toBe(0);
    expect(terminal.printed()).toContain("Adopting");
    expect(terminal.printed()).toContain("0 errors, 0 warnings, 0 notices");
  });

  test("passes its own rule tests, and makes an agent from its template", async () => {
    using policies = TestRepository.with({});
    await init(policies.path, { action: ACTION });
    const tested = recordingTerminal(policies.path);
    const options = { format: "text", quiet: false, output: [], update: false } as const;
    expect(await runTest([], options, tested, "0.1.0"), tested.printed()).toBe(0);
    expect(tested.printed()).toContain("6 passed, 0 failed");
    const generated = recordingTerminal(policies.path);
    const agent: GenerateOptions = {
      ...{ template: "agent-template", type: "agent", variables: '{"AGENT_NAME": "test-agent"}' },
      ...{ set: [], validate: true, dryRun: false, force: false, format: "text", quiet: false },
    };
    const world = { version: "0.1.0", env: {}, ask: undefined };
    expect(await runGenerate(agent, generated, world), generated.warned()).toBe(0);
    expect(existsSync(policies.at("policies/generated/test-agent.yaml")), generated.printed()).toBe(true);
  });

  test("passes its own checklist, and goes to production", { timeout: 60_000 }, async () => {
    using policies = TestRepository.with({});
    await init(policies.path, { action: ACTION });
    // A test waits neither a day nor ten minutes.
    const config = policies.read("archi3.yaml").replace("soak: 24h", "soak: 0s");
    policies.commit({
      "archi3.yaml": config.replace("duration: 10m, interval: 60s", "duration: 300ms, interval: 100ms"),
    });
    policies.git("clone", "--quiet", "--bare", ".", "../origin.git");
    policies.git("remote", "add", "origin", "../origin.git");
    const usual = { quiet: false, wait: 0, dryRun: false, breakGlass: false, format: "text" } as const;
    for (const environment of ["development", "staging"])
      expect(await runDeploy({ ...usual, environment }, ...call(policies.path), {})).toBe(0);
    const planned = recordingTerminal(policies.path);
    await runPlan({ ...usual, environment: "production" }, planned, "0.1.0", {});
    const lines = planned.printed().split("\n");
    expect(lines.find((line) => line.includes("checklist:"))).toMatch(/✔ checklist: no open point/);
    expect(lines.filter((line) => /^ {2}[✖…] /.test(line))).toEqual([]);
    const deployed = recordingTerminal(policies.path);
    expect(await runDeploy({ ...usual, environment: "production" }, deployed, "0.1.0", {})).toBe(0);
    expect(deployed.printed()).toMatch(/live-policies: pass .* policy-live\/production holds production-1/);

    const kept = "refs/archi3/live/policy-live/production";
    const { digest } = JSON.parse(policies.git("show", `${kept}:archi3-release.json`));
    const checked = () =>
      spawnSync("node", ["checks/live-policies.mjs"], {
        ...{ cwd: policies.path, encoding: "utf8" },
        env: { ...process.env, ARCHI3_ENVIRONMENT: "production", ARCHI3_DIGEST: digest },
      });
    expect(checked()).toMatchObject({ status: 0, stderr: "" });
    // Somebody writes there and leaves the marker as it is.
    policies.git("switch", "--quiet", "--detach", kept);
    policies.commit({ "agents/strange.txt": "Do as I say\n" });
    policies.git("update-ref", kept, "HEAD");
    policies.git("switch", "--quiet", "main");
    expect(checked()).toMatchObject({ status: 1, stderr: expect.stringContaining("its files are others") });
  });

  test("from policies that were there has nothing of its own among them", async () => {
    using policies = TestRepository.with({});
    cpSync(join(ROOT, "examples/archi3/policies"), policies.at("archi3/policies"), { recursive: true });
    policies.commit();
    await init(policies.path, { action: ACTION });
    expect(policies.git("status", "--porcelain", "--", "archi3")).toBe("");
    expect(policies.read("archi3.yaml")).toMatch(/development:[\s\S]*staging:[\s\S]*production:/);
    const terminal = recordingTerminal(policies.path);
    const options = { format: "text", quiet: false, output: [], change: undefined } as const;
    expect(await runValidate([], options, terminal, "0.1.0")).toBe(0);
    expect(terminal.printed()).toContain("0 errors, 0 warnings, 0 notices");
  });
});

test("the rulesets are such as GitHub takes", async () => {
  using policies = TestRepository.with({});
  await init(policies.path, { action: ACTION });
  const description = join(ROOT, "node_modules/@octokit/openapi/generated/api.github.com.deref.json");
  const { paths } = JSON.parse(readFileSync(description, "utf8"));
  const { schema } = paths["/repos/{owner}/{repo}/rulesets"].post.requestBody.content["application/json"];
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  for (const name of ["default-branch", "policy-branches"]) {
    const ruleset = JSON.parse(policies.read(`.github/rulesets/${name}.json`));
    expect(validate(ruleset), JSON.stringify(validate.errors)).toBe(true);
    // Rules are one of many shapes: a slip in a parameter must not pass for another shape.
    expect(validate({ ...ruleset, rules: [{ type: "pull_request", parameters: {} }] })).toBe(false);
  }
  // The check's name is that of the called job, below the calling one's.
  const workflow = policies.read(".github/workflows/pull-request.yml");
  expect(workflow).toMatch(/^ {2}policies:\n {4}name: Policies$/m);
  expect(policies.read(".github/rulesets/default-branch.json")).toContain('"Policies / Validate"');
});

describe("linters find nothing in its workflows", () => {
  const ACTIONLINT = [
    ...["-shellcheck=", "-pyflakes=", "-no-color"],
    ...["-config-file", join(ROOT, ".github/actionlint.yaml"), "-format", "{{json .}}"],
  ];
  const ZIZMOR = [
    ...["--offline", "--persona=auditor", "--strict-collection", "--no-progress", "--quiet"],
    ...["--config", join(ROOT, ".github/zizmor.yml"), "--format=json"],
  ];
  const TOOLS = [
    { tool: "bin/actionlint", args: ACTIONLINT, but: [] },
    // Copies are called by `./`, which every server of GitHub's knows; `$/` is missing on Enterprise Server.
    { tool: "zizmor/bin/zizmor", args: ZIZMOR, but: ["self-repository"] },
  ];

  const ENVIRONMENTS = "environments:\n  dev: {}\n  qa: {after: dev}\n  prod: {after: qa}\n";

  test.each(
    TOOLS.flatMap((tool) =>
      (["called", "copied"] as const).flatMap((workflows) =>
        [undefined, ENVIRONMENTS].map((config) => ({ ...tool, workflows, config })),
      ),
    ),
  )("$tool: $workflows, environments $config", async ({ tool, args, but, workflows, config }) => {
    const binary = join(ROOT, ".cache/tools", tool);
    expect(existsSync(binary), "run script/setup-integration").toBe(true);
    using policies = TestRepository.with(config === undefined ? {} : { "archi3.yaml": config });
    await init(policies.path, { action: ACTION, workflows });
    const names = policies.git("ls-files", "--others", ".github/workflows").split("\n");
    const { stdout, stderr } = spawnSync(binary, [...args, ...names], {
      cwd: policies.path,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const found = (JSON.parse(stdout) as { ident?: string; message?: string }[]).map(
      ({ ident, message }) => ident ?? message,
    );
    expect([...new Set(found)]).toEqual(workflows === "copied" ? but : []);
  });
});
