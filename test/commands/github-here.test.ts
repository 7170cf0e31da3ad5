import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isPrivate } from "../../src/adapters/github-environments.ts";
import { githubHere } from "../../src/commands/github-here.ts";
import { githubOf } from "../../src/commands/github-of.ts";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { PolicyError } from "../../src/errors.ts";
import { GitHub } from "../github/github.ts";
import { TestRepository } from "../repository.ts";

/** A folder of programs in which GitHub's own client says which server it was asked about. */
let programs: string;

beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), "gh-"));
  vi.stubEnv("PATH", `${programs}${delimiter}${process.env["PATH"]}`);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(programs, { recursive: true });
});

function client(script: string): void {
  writeFileSync(join(programs, "gh"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(programs, "gh"), 0o755);
}

function here(env: { [name: string]: string }, remote?: string) {
  using repository = TestRepository.with({ "a.txt": "a" });
  if (remote !== undefined) repository.git("remote", "add", "origin", remote);
  const workspace = {
    ...{ config: DEFAULT_CONFIG, configFile: undefined, inRepository: true, displayRoot: repository.path },
  };
  try {
    return githubHere({ env, workspace }).repository;
  } catch (error) {
    return (error as PolicyError).code;
  }
}

test("outside of workflows the repository is the remote's, and the token that of GitHub's own client", () => {
  client('[ "$*" = "auth token --hostname github.com" ] && echo secret');
  expect(here({}, "git@github.com:octo/policies.git")).toBe("octo/policies");
  expect(here({ GITHUB_REPOSITORY: "octo/others" }, "git@github.com:octo/policies.git")).toBe("octo/others");
});

test("another server gets its own token only", () => {
  client('[ "$4" = github.com ] && echo secret');
  const env = { GITHUB_REPOSITORY: "octo/policies" };
  expect(here({ ...env, GITHUB_API_URL: "https://api.github.com" })).toBe("octo/policies");
  expect(here({ ...env, GITHUB_API_URL: "https://git.example/api/v3" })).toBe("E_TOKEN");
});

test.each<[string, string | undefined]>([
  ["no remote", undefined],
  ["a folder", "/srv/policies.git"],
  ["another server", "https://git.example/octo/policies.git"],
])("of %s nobody can tell which repository is meant", (_, remote) => {
  expect(here({ GITHUB_TOKEN: "t" }, remote)).toBe("E_REPOSITORY");
});

test("without a token nothing is asked", () => {
  client("exit 1");
  expect(here({ GITHUB_REPOSITORY: "octo/policies" })).toBe("E_TOKEN");
});

/** Who asks, by the variables of each, and where each hands in a token. */
const RUN = { GITHUB_RUN_ID: "7", GITHUB_REPOSITORY: "octo/policies" };
const CALLERS: [string, { [name: string]: string }, { token: RegExp; network: RegExp; not: RegExp }][] = [
  [
    "a step of the action",
    { ...RUN, INPUT_COMMAND: "environments check" },
    { token: /`with: token`/, network: /the runner's way/, not: /gh auth login|GITHUB_TOKEN|machine/ },
  ],
  [
    "a program that a step runs",
    RUN,
    { token: /GITHUB_TOKEN of the step/, network: /the runner's way/, not: /gh auth login|with: |machine/ },
  ],
  [
    "somebody at a machine",
    { GITHUB_REPOSITORY: "octo/policies" },
    {
      token: /GITHUB_TOKEN .*gh auth login/,
      network: /this machine's network/,
      not: /with: |\bjob\b|runner/,
    },
  ],
];

test.each(CALLERS)("%s is told what helps there", async (_, env, told) => {
  await using github = await GitHub.start();
  const mendOf = async (GITHUB_API_URL: string, totalMs: number) => {
    const called = githubOf({ ...env, GITHUB_TOKEN: "ghs_old", GITHUB_API_URL }, { callMs: 5_000, totalMs });
    if (called === undefined) throw new Error("no client");
    const error: unknown = await isPrivate(called).catch((reason: unknown) => reason);
    return error instanceof PolicyError ? `${error.code}: ${error.parts.mend}` : String(error);
  };
  const unauthorized = await mendOf(github.url, 5_000);
  expect(unauthorized).toMatch(/^E_TOKEN: /);
  expect(unauthorized).toMatch(told.token);
  const unreachable = await mendOf("http://127.0.0.1:1", 50);
  expect(unreachable).toMatch(/^E_GITHUB: /);
  expect(unreachable).toMatch(told.network);
  for (const mend of [unauthorized, unreachable]) expect(mend).not.toMatch(told.not);
});
