import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { madeUpSha } from "./diff.ts";
import {
  type Event,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "./events.ts";
import { valuesIn } from "./file-commands.ts";
import { GitHub } from "./github.ts";
import { runAction } from "./runner.ts";
import { commandsIn } from "./workflow-commands.ts";

const ACTION = join(import.meta.dirname, "tiny-action.mjs");
const REPOSITORY = "octo-org/policies";
const BASE = { sha: madeUpSha("base"), ref: "main" };
const HEAD = { sha: madeUpSha("head"), ref: "change" };
const PULL = pullRequestEvent({
  repository: REPOSITORY,
  number: 7,
  base: BASE,
  head: { ...HEAD, fork: "eve/policies" },
});

describe("an action", () => {
  test("gets what a runner gives, and leaves what a runner takes", async () => {
    await using github = await GitHub.start();
    const folder = mkdtempSync(join(tmpdir(), "archi3-workspace-"));
    try {
      const action = join(folder, "action.yml");
      const declared = {
        "fail-on": { default: "error" },
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
        token: { default: "${{ github.token }}" },
        "my mode": {},
      };
      writeFileSync(action, JSON.stringify({ inputs: declared }));
      const options = { event: PULL, folder, action, github, run: { id: 9, attempt: 2 } };
      const step = await runAction(ACTION, { ...options, inputs: { "my mode": "plain" } });
      const env = JSON.parse(step.stdout.trimEnd().split("\n").at(-1) ?? "");
      expect(env).toMatchObject({
        "INPUT_FAIL-ON": "error",
        INPUT_TOKEN: github.token,
        INPUT_MY_MODE: "plain",
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_REF: "refs/pull/7/merge",
        GITHUB_REF_NAME: "7/merge",
        GITHUB_HEAD_REF: "change",
        GITHUB_BASE_REF: "main",
        GITHUB_RUN_ID: "9",
        GITHUB_RUN_ATTEMPT: "2",
        GITHUB_API_URL: github.url,
        GITHUB_WORKSPACE: folder,
      });
      expect([step.status, step.summary, step.outputs.get("head")]).toEqual([3, "# Done\n", HEAD.sha]);
      expect(step.commands).toEqual([
        { name: "error", properties: { file: "a,b.yaml", line: "3" }, data: "first\nsecond 100%" },
        { name: "notice", properties: {}, data: "from the side" },
      ]);
      const post = await step.post(ACTION);
      const after = JSON.parse(post.stdout.trimEnd().split("\n").at(-1) ?? "");
      expect([after.STATE_check, after.LATER]).toEqual(["12", "yes"]);
      expect(env.STATE_check).toBeUndefined();
      await expect(runAction(ACTION, { ...options, inputs: { fialon: "x" } })).rejects.toThrow(
        "no input fialon",
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("is interrupted, terminated and killed when its run is cancelled", async () => {
    const controller = new AbortController();
    const running = runAction(ACTION, {
      event: PULL,
      folder: tmpdir(),
      inputs: { mode: "stubborn" },
      signal: controller.signal,
      onOutput: () => controller.abort(),
      graceMs: { interrupt: 400, terminate: 400 },
    });
    expect(await running).toMatchObject({
      status: null,
      signal: "SIGKILL",
      stdout: "ready\nSIGINT\nSIGTERM\n",
    });
  });

  test("fails with a malformed file", async () => {
    const run = runAction(ACTION, { event: PULL, folder: tmpdir(), inputs: { mode: "malformed" } });
    await expect(run).rejects.toThrow("Invalid format 'neither name nor value'");
  });
});

test("commands are found where the runner finds them, and nowhere else", () => {
  const output = [
    "  ::warning title=A%3A b,line=1::one",
    "text ::error::not at the start",
    "text ##[error]anywhere",
    "::unknown::x",
    "::error",
    "progress\r::error::behind a carriage return",
    "::stop-commands::token",
    "::error::stopped",
    "::TOKEN::",
    "::Debug::%250A",
  ].join("\n");
  expect(commandsIn(output).map(({ name, data }) => `${name} ${data}`)).toEqual([
    "warning one",
    "error anywhere",
    "error behind a carriage return",
    "stop-commands token",
    "token ",
    "debug %0A",
  ]);
  expect(commandsIn(output)[0]?.properties).toEqual({ title: "A: b", line: "1" });
});

test.each<[string, { [name: string]: string } | RegExp]>([
  ["a=1\n\nb=x=y\n", { a: "1", b: "x=y" }],
  ["a<<E\none\n\nb=2\nE\nb=3", { a: "one\n\nb=2", b: "3" }],
  ["a<<E\nE\n", { a: "" }],
  ["a<<E\none\n", /delimiter not found/],
  ["a<<\n", /Invalid format/],
  ["=1\n", /Invalid format/],
])("the file %j is read as the runner reads it", (file, expected) => {
  if (expected instanceof RegExp) expect(() => valuesIn(file)).toThrow(expected);
  else expect(Object.fromEntries(valuesIn(file))).toEqual(expected);
});

describe("events", () => {
  const at = { repository: REPOSITORY, ref: "refs/heads/main", sha: HEAD.sha };
  test.each<[string, Event, object]>([
    [
      "a fork's pull request",
      PULL,
      {
        action: "opened",
        number: 7,
        pull_request: {
          number: 7,
          base: { sha: BASE.sha, ref: "main", repo: { full_name: REPOSITORY, owner: { login: "octo-org" } } },
          head: {
            sha: HEAD.sha,
            ref: "change",
            label: "eve:change",
            repo: { full_name: "eve/policies", fork: true },
          },
        },
        repository: { full_name: REPOSITORY },
      },
    ],
    [
      "a push to a pull request",
      pullRequestEvent({
        repository: REPOSITORY,
        action: "synchronize",
        number: 7,
        base: BASE,
        head: HEAD,
        before: BASE.sha,
      }),
      { action: "synchronize", before: BASE.sha, after: HEAD.sha },
    ],
    [
      "a merge queue",
      mergeGroupEvent({ repository: REPOSITORY, base: BASE, head: { sha: HEAD.sha, pull: 7 } }),
      { action: "checks_requested", merge_group: { base_sha: BASE.sha, head_sha: HEAD.sha } },
    ],
    [
      "a push",
      pushEvent({ ...at, after: HEAD.sha }),
      { created: true, after: HEAD.sha, ref: "refs/heads/main" },
    ],
    [
      "a start by hand",
      workflowDispatchEvent({ ...at, inputs: { a: "b" } }),
      { inputs: { a: "b" }, ref: "refs/heads/main" },
    ],
    ["a schedule", scheduleEvent({ ...at, schedule: "7 4 * * *" }), { schedule: "7 4 * * *" }],
  ])("%s", (_, event, payload) => {
    expect(event.payload).toMatchObject(payload);
    expect(JSON.stringify(event.payload)).not.toMatch(/Codertocat\/Hello-World|octo-org\/octo-repo/);
  });
});
