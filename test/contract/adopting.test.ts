import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ownFiles } from "../../src/adapters/own-files.ts";
import { PASSED_SECRETS, type StarterOptions, starterWorkflows } from "../../src/release/starters.ts";
import { ROOT } from "../example.ts";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "./workflow-parser.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const PUBLISHED = { starters: ownFiles("workflows"), reusable: ownFiles(".github/workflows") };

/** Environments one after the other. */
const chain = (...names: string[]) => names.map((name, at) => ({ name, after: names[at - 1] }));

/** The workflows that `init` writes, by their paths. */
function workflowsFor(options: Partial<StarterOptions>): Map<string, string> {
  const files = starterWorkflows(PUBLISHED, {
    ...{ how: "called", action: { repository: "octo-org/archi3-policy", ref: COMMIT }, branch: "main" },
    ...{
      environments: chain("development", "staging", "production"),
      secrets: [],
      monitor: "production-monitor",
    },
    ...options,
  });
  return new Map([...files].map(([name, text]) => [`.github/workflows/${name}`, text]));
}

/** What GitHub's own parser says of them, those that they call included. */
async function errorsOf(files: ReadonlyMap<string, string>): Promise<string[]> {
  const provider = {
    // One that names its repository is this project's own.
    getFileContent: async (ref: { path: string; repository?: string }) => ({
      name: ref.path,
      content:
        ref.repository === undefined
          ? (files.get(ref.path) ?? "")
          : readFileSync(join(ROOT, ref.path), "utf8"),
    }),
  };
  const errors: string[] = [];
  for (const [name, content] of files) {
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    if (value !== undefined)
      await convertWorkflowTemplate(context, value, provider, { fetchReusableWorkflowDepth: 3 });
    errors.push(...context.errors.getErrors().map(({ message }) => `${name}: ${message}`));
  }
  return errors;
}

/** Everything of ours that the files use, each once. */
function usesOf(files: ReadonlyMap<string, string>): string[] {
  const uses = [...files.values()].flatMap((text) => [...text.matchAll(/^ +(?:- )?uses: (\S+)/gm)]);
  return [...new Set(uses.map(([, used = ""]) => used))]
    .filter((used) => !used.startsWith("actions/"))
    .sort();
}

describe("the workflows that init writes", () => {
  test("call those of the pinned commit", async () => {
    const files = workflowsFor({});
    expect([...files.keys()].sort()).toEqual(
      ["monitor", "pull-request", "release", "rollback"].map((name) => `.github/workflows/${name}.yml`),
    );
    expect(usesOf(files)).toEqual([
      ...["monitor", "promote", "rollback", "validate"].map(
        (name) => `octo-org/archi3-policy/.github/workflows/${name}.yml@${COMMIT}`,
      ),
      `octo-org/archi3-policy@${COMMIT}`,
    ]);
    expect(await errorsOf(files)).toEqual([]);
  });

  test("copied, need nothing of another repository but the pinned action", async () => {
    const files = workflowsFor({ how: "copied" });
    expect(usesOf(files)).toEqual([
      ...["monitor", "promote", "rollback", "validate"].map(
        (name) => `./.github/workflows/called-${name}.yml`,
      ),
      `octo-org/archi3-policy@${COMMIT}`,
    ]);
    expect(await errorsOf(files)).toEqual([]);
  });

  test("differ from the published ones by nothing but what they use and how to copy them", () => {
    const files = workflowsFor({});
    for (const [name, published] of PUBLISHED.starters) {
      const text = (files.get(`.github/workflows/${name}`) ?? "").replaceAll(COMMIT, "v1");
      const rest = published
        .split("\n")
        .filter((line) => !text.includes(line.replaceAll("owner/", "octo-org/")));
      expect(rest).toEqual([
        expect.stringMatching(/^# Copy it to/),
        expect.stringMatching(/^# and tags can move/),
      ]);
    }
  });

  test("keep the placeholder where nobody knows the owner", () => {
    expect(usesOf(workflowsFor({ action: undefined })).every((used) => used.startsWith("owner/"))).toBe(true);
  });

  test("copied, hand the secrets of a GitHub environment to what deploys or watches, and to nothing else", async () => {
    const files = workflowsFor({ how: "copied", secrets: ["SLACK_WEBHOOK_URL", "PAGER_URL"] });
    expect(await errorsOf(files)).toEqual([]);
    const calls = ["release", "rollback", "monitor"].flatMap((name) =>
      Object.values<{ uses?: string; secrets?: unknown }>(
        parse(files.get(`.github/workflows/${name}.yml`) ?? "").jobs,
      ).filter(({ uses }) => uses !== undefined),
    );
    expect(calls.map(({ secrets }) => secrets)).toEqual(Array(5).fill("inherit"));
    const given = ["promote", "rollback", "monitor", "validate"].flatMap((name) => {
      const { jobs, on } = parse(files.get(`.github/workflows/called-${name}.yml`) ?? "");
      expect(on.workflow_call.secrets).toBeUndefined();
      const steps = Object.values<{ steps: { name: string; env?: object; with?: object }[] }>(jobs).flatMap(
        (job) => job.steps,
      );
      return steps.flatMap((step) => (step.env === undefined ? [] : [[step.name, step.env]]));
    });
    const secret = (name: string) => `\${{ secrets.${name} }}`;
    const env = { SLACK_WEBHOOK_URL: secret("SLACK_WEBHOOK_URL"), PAGER_URL: secret("PAGER_URL") };
    expect(given).toEqual([
      ["Deploy", env],
      ["Roll back", env],
      ["Monitor", env],
    ]);
    expect([...files.values()].join()).not.toContain("secrets.ledger-token");
  });

  test("copied without secrets, are given the repository's by their usual names", async () => {
    const { jobs } = parse(workflowsFor({ how: "copied" }).get(".github/workflows/called-monitor.yml") ?? "");
    expect(Object.keys(jobs.monitor.steps.at(-1).env)).toEqual(PASSED_SECRETS);
  });

  test.each([["called"], ["copied"]] as const)(
    "%s, watch in the GitHub environment of archi3.yaml",
    (how) => {
      const text = workflowsFor({ how, monitor: "007" }).get(".github/workflows/monitor.yml") ?? "";
      expect(parse(text).jobs.monitor.with).toEqual({ "github-environment": "007" });
    },
  );

  test.each([
    ["1.10", "1.10"],
    ["null", "null"],
    ["release/c++", "release/c\\+\\+"],
    ["trunk", "trunk"],
  ])("the branch %s is written so that GitHub reads it as that text", (branch, filter) => {
    const files = workflowsFor({ branch });
    for (const name of ["release.yml", "pull-request.yml"]) {
      const { on } = parse(files.get(`.github/workflows/${name}`) ?? "");
      expect(on.push.branches, name).toEqual([filter]);
    }
  });

  test.each([
    { names: ["dev", "prod"], needs: { dev: "bundle", tests: "dev", prod: ["bundle", "tests", "due"] } },
    {
      names: ["dev", "qa", "staging", "prod"],
      needs: { qa: ["bundle", "dev", "due"], staging: ["bundle", "qa", "due"], tests: "staging" },
    },
  ])("release to the environments that there are: $names", async ({ names, needs }) => {
    const files = workflowsFor({ environments: chain(...names), branch: "trunk" });
    expect(await errorsOf(files)).toEqual([]);
    const { on, jobs } = parse(files.get(".github/workflows/release.yml") ?? "");
    expect(on.push.branches).toEqual(["trunk"]);
    expect(on.workflow_dispatch.inputs.environment.options).toEqual(names.slice(1));
    expect(Object.keys(jobs).sort()).toEqual(["bundle", "due", "tests", ...names].sort());
    for (const [job, needed] of Object.entries(needs)) expect(jobs[job].needs).toEqual(needed);
    for (const name of names) expect(jobs[name].with.environment).toBe(name);
    const rollback = parse(files.get(".github/workflows/rollback.yml") ?? "");
    expect(rollback.on.workflow_dispatch.inputs.environment.options).toEqual([...names].reverse());
    // Nothing is left of the usual names.
    const text = files.get(".github/workflows/release.yml") ?? "";
    const usual = ["development", "staging", "production"].filter((name) => !names.includes(name));
    for (const name of usual) expect(text.toLowerCase()).not.toContain(name);
  });
});
