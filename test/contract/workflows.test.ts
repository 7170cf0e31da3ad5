import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { OTHERS } from "../../src/inputs.ts";
import { PASSED_SECRETS as TELLING } from "../../src/release/starters.ts";
import { ROOT } from "../example.ts";
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseAction as parseActionAsGitHub,
  parseWorkflow as parseAsGitHub,
} from "./workflow-parser.ts";
import {
  inputProblems,
  type Job,
  ownPath,
  type Permissions,
  parseAction,
  parseWorkflow,
  problemsOf,
  type Workflow,
} from "./workflow-rules.ts";

const FILES = [".github/workflows", "workflows"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(join(ROOT, file), "utf8")]));
const WORKFLOWS = new Map([...TEXTS].map(([file, text]) => [file, parseWorkflow(text)]));

/** The action, at the root for those who use it and in a folder for our own workflows, which cannot name the root. */
const ACTIONS = ["action.yml", "action/action.yml"];

function textOf(file: string): string {
  return TEXTS.get(file) ?? readFileSync(join(ROOT, file), "utf8");
}

function jobsOf(workflow: Workflow): [id: string, job: Job][] {
  return Object.entries(workflow.jobs);
}

describe("GitHub's own parser accepts", () => {
  /** Finds our reusable workflows, and with them what their callers give wrongly. */
  const provider = {
    getFileContent: async (ref: { path: string }) => ({ name: ref.path, content: textOf(ref.path) }),
  };

  async function errorsOf(name: string, content: string): Promise<string[]> {
    const { context, value } = parseAsGitHub({ name, content }, new NoOperationTraceWriter());
    if (value !== undefined) {
      await convertWorkflowTemplate(context, value, provider, { fetchReusableWorkflowDepth: 3 });
    }
    return context.errors.getErrors().map(({ message }) => message);
  }

  test.each(FILES)("%s", async (file) => {
    expect(await errorsOf(file, textOf(file))).toEqual([]);
  });

  test("no input that the reusable workflow does not have", async () => {
    const text = `${textOf("workflows/pull-request.yml")}    with:\n      fail-at: error\n`;
    expect(await errorsOf("a.yml", text)).toEqual([expect.stringContaining("fail-at is not defined")]);
  });

  test.each(ACTIONS)("%s", (file) => {
    const { context } = parseActionAsGitHub(
      { name: file, content: textOf(file) },
      new NoOperationTraceWriter(),
    );
    expect(context.errors.getErrors()).toEqual([]);
  });
});

describe("by our own rules", () => {
  test.each(FILES)("%s is right", (file) => {
    expect(problemsOf(file, textOf(file))).toEqual([]);
  });

  /** A workflow with one slip each, and what must be said of it. */
  const SLIPS: { from: string; to: string; said: string }[] = [
    { from: "  pull_request:\n", to: "  pull_request_target:\n", said: "on: pull_request_target" },
    { from: "  merge_group:\n", to: "", said: "on: a merge queue" },
    {
      from: "  merge_group:\n",
      to: "  merge_group:\n  push:\n    paths: [a]\n",
      said: "on: push has a path",
    },
    { from: "permissions: {}\n", to: "", said: "permissions: not {}" },
    { from: "permissions: {}\n", to: "permissions:\n  contents: read\n", said: "permissions: not {}" },
    { from: "    permissions:\n      contents: read\n", to: "", said: "a: has no permissions" },
    { from: "contents: read", to: "contents: write", said: "a: may not have contents: write" },
    { from: "contents: read", to: "pull-requests: write", said: "a: may not have pull-requests: write" },
    { from: "github.run_id", to: "github.ref", said: "concurrency: does not end exactly" },
    { from: "event_name ==", to: "event_name !=", said: "concurrency: does not end exactly" },
    { from: "    timeout-minutes: 5\n", to: "", said: "a: has no timeout" },
    { from: "credentials: false", to: "credentials: true", said: "a: checkout leaves its token" },
    { from: "make", to: 'echo "$' + '{{ github.head_ref }}"', said: "a: an expression in a script" },
    { from: "$/action", to: "$/", said: "a: a bare $/" },
    { from: "0123456789abcdef", to: "v7", said: "not pinned" },
    { from: " # v7.0.1", to: "", said: "the comment does not say" },
    { from: "actions/checkout", to: "actions/setup-node", said: "not an action that may be used here" },
    { from: "actions/checkout", to: "someone/checkout", said: "not an action that may be used here" },
  ];
  const RIGHT = [
    "on:",
    "  pull_request:",
    "  merge_group:",
    "permissions: {}",
    "concurrency:",
    "  group: a-$" + "{{ github.event.pull_request.number || github.run_id }}",
    "  cancel-in-progress: $" + "{{ github.event_name == 'pull_request' }}",
    "jobs:",
    "  a:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 5",
    "    permissions:",
    "      contents: read",
    "    steps:",
    "      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567 # v7.0.1",
    "        with:",
    "          persist-credentials: false",
    "      - uses: $/action",
    "      - run: make",
    "",
  ].join("\n");

  test("a workflow without a slip is right", () => {
    expect(problemsOf("a.yml", RIGHT)).toEqual([]);
  });

  test.each(SLIPS)("$said ($from → $to)", ({ from, to, said }) => {
    expect(RIGHT).toContain(from);
    const problems = problemsOf(
      "a.yml",
      RIGHT.replace(from, () => to),
    );
    expect(problems).toContainEqual(expect.stringContaining(said));
  });
});

/** Every call of one of our reusable workflows. */
const CALLS = [...WORKFLOWS].flatMap(([file, workflow]) =>
  jobsOf(workflow).flatMap(([id, job]) => {
    const called = job.uses === undefined ? undefined : ownPath(job.uses);
    return called === undefined ? [] : [{ file, id, job, called }];
  }),
);

describe("who calls a workflow of ours", () => {
  test("there are calls", () => {
    expect(CALLS.map(({ file }) => file)).toEqual(
      expect.arrayContaining([".github/workflows/ci.yml", "workflows/pull-request.yml"]),
    );
  });

  test.each(CALLS)("$file grants $called what it asks for, and no more", ({ job, called }) => {
    // GitHub refuses a call that grants less, before anything runs.
    const asked: Permissions = {};
    for (const [, inner] of jobsOf(WORKFLOWS.get(called) ?? { on: {}, jobs: {} })) {
      for (const [scope, access] of Object.entries(inner.permissions ?? {})) {
        if (asked[scope] !== "write") asked[scope] = access;
      }
    }
    expect(job.permissions).toEqual(asked);
  });

  test.each(CALLS)("$file gives $called its inputs", ({ job, called }) => {
    const inputs = WORKFLOWS.get(called)?.on["workflow_call"]?.inputs;
    expect(inputs).toBeDefined();
    expect(inputProblems(job.with, inputs)).toEqual([]);
  });
});

const kebab = (name: string) => name.toLowerCase().replaceAll("_", "-");
const secret = (name: string) => `\${{ secrets.${name} }}`;

describe("secrets that alerts are told by", () => {
  const given = Object.fromEntries(TELLING.map((name) => [name, secret(kebab(name))]));

  test.each(["promote", "rollback", "monitor"])("reach the one step of %s.yml that tells", (name) => {
    const { on, jobs } = WORKFLOWS.get(`.github/workflows/${name}.yml`) ?? { on: {}, jobs: {} };
    const declared = on["workflow_call"]?.secrets ?? {};
    expect(Object.keys(declared)).toEqual(["ledger-token", ...TELLING.map(kebab)]);
    expect(Object.values(declared).every(({ required }) => required === false)).toBe(true);
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    const telling = steps.filter(({ env }) => env !== undefined);
    expect(telling).toMatchObject([{ env: given }]);
    expect(telling[0]?.with).toMatchObject({ command: name === "promote" ? "deploy" : name });
    expect(telling[0]?.with).not.toHaveProperty("dry-run");
  });

  const calls = CALLS.filter(({ called }) => /(?:promote|rollback|monitor)\.yml$/.test(called));

  test.each(calls)("are passed by name to $called by $file: $id", ({ job }) => {
    expect(job.secrets).toEqual({
      "ledger-token": secret("POLICY_LEDGER_TOKEN"),
      ...Object.fromEntries(TELLING.map((name) => [kebab(name), secret(name)])),
    });
  });

  test("are those that the documentation names", () => {
    for (const page of ["docs/monitoring.md", "docs/github.md"])
      for (const name of TELLING) expect(textOf(page).includes(`\`${name}\``), `${page}: ${name}`).toBe(true);
  });
});

test("the schedule of the monitor looks every quarter of an hour, and not at the full one", () => {
  const [, minuteField = ""] = /- cron: "(\S+) \* \* \* \*"/.exec(textOf("workflows/monitor.yml")) ?? [];
  const minutes = minuteField.split(",").map(Number);
  expect(minutes.map((minute) => minute % 15)).toEqual([7, 7, 7, 7]);
  expect(minutes).toHaveLength(4);
});

test("the starter says which check to require, and which never", () => {
  const text = textOf("workflows/pull-request.yml");
  const called = WORKFLOWS.get(".github/workflows/validate.yml");
  const job = `${parseWorkflow(text).jobs["policies"]?.name} / ${called?.jobs["validate"]?.name}`;
  const checkRun = called?.on["workflow_call"]?.inputs?.["check-name"]?.default;
  expect(text).toContain(`require the check "${job}"`);
  expect(text).toContain(`Do not require "${checkRun}"`);
});

describe("suggestions", () => {
  const [plain, suggesting] = ["validate", "validate-and-suggest"].map((name) =>
    parseWorkflow(textOf(`.github/workflows/${name}.yml`)),
  );

  test("differ from plain validation in a permission and an input, and in nothing else", () => {
    const step = suggesting?.jobs["validate"]?.steps?.at(-1);
    const permissions = suggesting?.jobs["validate"]?.permissions;
    expect(step?.with?.["suggest"]).toBe(true);
    expect(permissions?.["pull-requests"]).toBe("write");
    delete step?.with?.["suggest"];
    delete permissions?.["pull-requests"];
    expect({ ...suggesting, name: plain?.name }).toEqual(plain);
  });
});

describe("inputs of a call or a step", () => {
  const inputs = { name: { required: true }, kind: { required: true, default: "all" }, note: {} };

  const GIVEN: { given: { [name: string]: unknown } | undefined; problems: string[] }[] = [
    { given: { name: "a" }, problems: [] },
    { given: { name: "a", kind: "b", note: "c" }, problems: [] },
    { given: undefined, problems: ["name is required"] },
    { given: { name: "a", nme: "a" }, problems: ["nme is no input"] },
    { given: { name: "a", constructor: "a" }, problems: ["constructor is no input"] },
  ];

  test.each(GIVEN)("$given", ({ given, problems }) => {
    expect(inputProblems(given, inputs)).toEqual(problems);
  });
});

describe("the action", () => {
  const action = parseAction(textOf("action.yml"));

  test("is the same in its folder, seen from there", () => {
    const { main, post, ...runs } = action.runs;
    const below = { main: `../${main}`, ...(post === undefined ? {} : { post: `../${post}` }) };
    expect(parseAction(textOf("action/action.yml"))).toEqual({ ...action, runs: { ...runs, ...below } });
  });

  // By whether it is there, and not by a list of what is used: a slip in a path would only make that list shorter.
  const OWN = [...TEXTS].flatMap(([file, text]) =>
    [...text.matchAll(/^[ -]*uses:[ ]*["']?(\$[^\s"']*)/gm)].map(([, path = ""]) => ({ file, path })),
  );

  test.each(OWN)("and what else is here is where $file says: $path", ({ path }) => {
    const named = join(ROOT, path.replace(/^\$\/?/, ""));
    expect(path).toMatch(/^\$\/./);
    expect(existsSync(/\.ya?ml$/.test(named) ? named : join(named, "action.yml"))).toBe(true);
  });

  const uses = [...WORKFLOWS].flatMap(([file, workflow]) =>
    jobsOf(workflow).flatMap(([, { steps = [] }]) =>
      steps.filter((step) => step.uses === "$/action").map((step) => ({ file, step })),
    ),
  );

  test.each(uses)("is given its inputs by $file", ({ step }) => {
    expect(inputProblems(step.with, action.inputs)).toEqual([]);
  });

  test.each(uses)("has the outputs that $file reads", ({ file }) => {
    const read = [...textOf(file).matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(action.outputs ?? {})).toEqual(expect.arrayContaining(read));
  });

  /** Those that validate are the action in a workflow of its own, and nothing besides. */
  const validating = uses.filter(({ step }) => step.with?.["command"] === "validate");

  /** Inputs that a called workflow has not, and why. */
  const KEPT_BACK: { [name: string]: string } = {
    command: "the workflow is for one",
    ...Object.fromEntries(
      [...OTHERS, "bundle-artifact", "dashboard-artifact"].map((name) => [name, "another command's"]),
    ),
    output: "files that end with the runner",
    suggest: "a workflow of its own, for its permission",
    token: "a called workflow has the caller's own",
    matrix: "nothing to set",
    "job-id": "nothing to set",
  };

  test.each(validating)("is offered whole by $file", ({ file, step }) => {
    const offered = Object.keys(WORKFLOWS.get(file)?.on["workflow_call"]?.inputs ?? {});
    const passed = offered.filter((name) => step.with?.[name] === `\${{ inputs.${name} }}`);
    const all = Object.keys(action.inputs ?? {}).filter((name) => !Object.hasOwn(KEPT_BACK, name));
    expect(passed).toEqual(all);
    expect(offered).toEqual([...all, "runs-on"]);
    expect(Object.keys(action.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(KEPT_BACK)));
  });

  test.each(validating)("is described by $file in its own words", ({ file }) => {
    const { inputs = {}, outputs = {} } = WORKFLOWS.get(file)?.on["workflow_call"] ?? {};
    const { "runs-on": _, ...shared } = inputs;
    expect(described(shared)).toEqual(described(action.inputs ?? {}, Object.keys(shared)));
    expect(described(outputs)).toEqual(described(action.outputs ?? {}, Object.keys(outputs)));
  });

  // A step gives every input a value, so the action's own default is never used.
  test.each(validating)("has the defaults that $file states", ({ file }) => {
    const stated = WORKFLOWS.get(file)?.on["workflow_call"]?.inputs ?? {};
    const shared = Object.entries(stated).filter(([name]) => action.inputs?.[name] !== undefined);
    const here = shared.map(([name, { default: value }]) => [name, String(value ?? "")]);
    const there = shared.map(([name]) => [name, String(action.inputs?.[name]?.default ?? "")]);
    expect(here).toEqual(there);
  });
});

function described(
  values: { [name: string]: { description?: string } },
  names = Object.keys(values),
): (string | undefined)[][] {
  return names.map((name) => [name, values[name]?.description]);
}

/** Registers a test that runs a tool of script/setup-integration. */
function testWith(tool: string, name: string, run: (binary: string) => void): void {
  const binary = join(ROOT, ".cache/tools", tool);
  const missing = !existsSync(binary);
  test.skipIf(missing)(`${name}${missing ? " (needs its tool: run script/setup-integration)" : ""}`, () =>
    run(binary),
  );
}

function outputOf(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

describe("actionlint", () => {
  // What else it finds on the machine would make the verdict another one.
  const ALONE = ["-shellcheck=", "-pyflakes=", "-no-color"];
  const CONFIG = ".github/actionlint.yaml";

  testWith("bin/actionlint", "finds nothing", (actionlint) => {
    expect(outputOf(actionlint, ...ALONE, ...FILES)).toEqual({ status: 0, output: "" });
  });

  testWith("bin/actionlint", "still says every message that is silenced", (actionlint) => {
    const folder = mkdtempSync(join(tmpdir(), "archi3-actionlint-"));
    try {
      const empty = join(folder, "none.yaml");
      writeFileSync(empty, "self-hosted-runner: {}\n");
      const { output } = outputOf(
        actionlint,
        ...ALONE,
        "-config-file",
        empty,
        "-format",
        "{{json .}}",
        ...FILES,
      );
      const messages = (JSON.parse(output) as { message: string }[]).map(({ message }) => message);
      const { paths } = parse(textOf(CONFIG)) as { paths: { [glob: string]: { ignore: string[] } } };
      const silenced = Object.values(paths).flatMap(({ ignore }) => ignore);
      const unmet = silenced.filter(
        (pattern) => !messages.some((message) => new RegExp(pattern).test(message)),
      );
      expect(silenced).not.toEqual([]);
      expect(unmet).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  testWith("bin/actionlint", "would find a slip", (actionlint) => {
    const text = textOf("workflows/pull-request.yml").replace("merge_group:", "merge_grup:");
    const { status, stdout } = spawnSync(actionlint, [...ALONE, "-"], {
      cwd: ROOT,
      encoding: "utf8",
      input: text,
    });
    expect(status).toBe(1);
    expect(stdout).toContain("merge_grup");
  });
});

describe("zizmor", () => {
  // Its strictest persona. Offline: what asks GitHub is left out.
  const STRICTEST = ["--offline", "--persona=auditor", "--strict-collection", "--no-progress", "--quiet"];
  const INPUTS = [...FILES, ...ACTIONS];

  testWith("zizmor/bin/zizmor", "finds nothing", (zizmor) => {
    const { status, output } = outputOf(zizmor, ...STRICTEST, "--format=json", ...INPUTS);
    expect(status, output).toBe(0);
    expect(JSON.parse(output)).toEqual([]);
  });

  testWith("zizmor/bin/zizmor", "still finds what is silenced, and only that", (zizmor) => {
    const { output } = outputOf(zizmor, ...STRICTEST, "--no-config", "--format=json", ...INPUTS);
    const findings = JSON.parse(output) as { ident: string }[];
    const placeholders = FILES.flatMap((file) => [
      ...textOf(file).matchAll(/^[ -]*uses: owner\/archi3-policy[@/]/gm),
    ]);
    const { rules } = parse(textOf(".github/zizmor.yml")) as {
      rules: { [audit: string]: { ignore?: string[] } };
    };
    const silenced = Object.entries(rules).flatMap(([audit, { ignore = [] }]) => ignore.map(() => audit));
    expect(placeholders).not.toEqual([]);
    const idents = findings.map(({ ident }) => ident);
    expect(idents.filter((ident) => ident === "unpinned-uses")).toHaveLength(placeholders.length);
    expect(new Set(idents)).toEqual(new Set(["unpinned-uses", ...silenced]));
  });
});
