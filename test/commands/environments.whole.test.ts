import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Published } from "../../src/adapters/terminal.ts";
import {
  type EnvironmentsOptions,
  runEnvironmentsApply,
  runEnvironmentsCheck,
} from "../../src/commands/environments.ts";
import type { PolicyError } from "../../src/errors.ts";
import type { EnvironmentReport } from "../../src/release/protection-text.ts";
import { GitHub, type Options } from "../github/github.ts";
import { ADMIN_PERMISSIONS } from "../github/permissions.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG = `policies: .
environments:
  staging: {}
  production:
    after: staging
    reviewers: { users: [alice], teams: [sre], prevent-self-review: true }
    github: { rollback: production-rollback, monitor: production-monitor, branches: [main] }
`;
const NAMES = ["staging", "production", "production-rollback", "production-monitor"];

/** A repository on the stand-in, whose token is an administrator's, and a folder with a configuration. */
async function stage(options: Options = {}, config = CONFIG) {
  const github = await GitHub.start({ isPrivate: false, permissions: ADMIN_PERMISSIONS, ...options });
  github.accounts.add("User", "alice", "mallory");
  github.accounts.add("Team", "sre");
  const folder = mkdtempSync(join(tmpdir(), "environments-"));
  writeFileSync(join(folder, "archi3.yaml"), config);
  const env = {
    ...{ GITHUB_TOKEN: github.token, GITHUB_REPOSITORY: "octo-org/policies", GITHUB_API_URL: github.url },
  };
  const run = async (command: typeof runEnvironmentsCheck, more: Partial<EnvironmentsOptions>) => {
    const published: Published[] = [];
    const publish = (one: Published) => published.push(one);
    const terminal = Object.assign(recordingTerminal(folder), { publish });
    let error: PolicyError | undefined;
    const status = await command({ format: "text", quiet: false, ...more }, terminal, "0", env).catch(
      (thrown) => {
        error = thrown as PolicyError;
        return error.status;
      },
    );
    return { status, error, printed: terminal.printed(), warned: terminal.warned(), published };
  };
  return {
    github,
    check: (more: Partial<EnvironmentsOptions> = {}) => run(runEnvironmentsCheck, more),
    apply: (more: Partial<EnvironmentsOptions> & { dryRun?: boolean } = {}) =>
      run((options, ...rest) => runEnvironmentsApply({ dryRun: false, ...options, ...more }, ...rest), more),
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true });
      await github[Symbol.asyncDispose]();
    },
  };
}

const writes = (github: GitHub) => github.requests.filter(({ method }) => method !== "GET");

test("what is missing is told with its fix, set, and then as configured; a second time nothing is written", async () => {
  await using at = await stage();
  const before = await at.check();
  expect(before.status).toBe(1);
  expect(before.printed).toMatch(/✖ production \(deploy production\): missing/);
  expect(before.printed).toContain("fix: add alice to the required reviewers");
  expect(before.printed).toContain("gh api --method PUT repos/octo-org/policies/environments/production ");
  expect(before.printed).toContain("archi3-policy environments apply\n");
  expect(writes(at.github)).toEqual([]);

  const done = await at.apply();
  expect(done).toMatchObject({ status: 0, warned: "" });
  expect(done.printed).toMatch(/✔ production \(deploy production\): created\n {4}done: create it/);
  expect(done.printed).not.toContain("loosens");
  expect(NAMES.map((name) => at.github.environments.get(name))).toMatchObject([
    { reviewers: [], branches: "all" },
    {
      ...{ reviewers: [{ name: "alice" }, { name: "sre" }], preventSelfReview: true, waitTimer: 0 },
      ...{ branches: "named", policies: [{ name: "main", type: "branch" }] },
    },
    { reviewers: [], waitTimer: 0, branches: "named" },
    { reviewers: [], waitTimer: 0, branches: "named" },
  ]);
  const written = writes(at.github).length;
  expect((await at.check()).status).toBe(0);
  expect((await at.apply()).printed).toContain("as configured");
  expect((await at.check({ quiet: true })).printed).toBe("");
  expect(writes(at.github)).toHaveLength(written);
});

test("what is taken away is said, one by one", async () => {
  await using at = await stage();
  at.github.environments.set("production", {
    ...{ users: ["alice", "mallory"], teams: ["sre"], preventSelfReview: true, waitTimer: 10 },
    branches: { branches: ["main", "wild"], tags: ["v*"] },
  });
  at.github.environments.set("production-rollback", { users: ["alice"], branches: { branches: ["main"] } });
  const dry = await at.apply({ dryRun: true });
  expect(dry.status).toBe(0);
  expect(writes(at.github)).toEqual([]);
  for (const step of [
    "would: remove mallory from the required reviewers (loosens: mallory may approve",
    "would: switch the wait timer off (loosens: its wait timer is 10 minutes",
    "would: remove wild from its branches and tags\n",
    "would: remove the tag v* from its branches and tags\n",
    "would: remove alice from the required reviewers (loosens: alice has to approve, and an emergency",
  ])
    expect(dry.printed).toContain(step);
  const done = await at.apply();
  const end = "\nNothing was changed on GitHub: this was a dry run.\n";
  expect(dry.printed.endsWith(end)).toBe(true);
  expect(done.printed).toBe(
    dry.printed
      .slice(0, -end.length)
      .replaceAll("would:", "done:")
      .replaceAll("not as configured", "changed")
      .replaceAll("missing", "created")
      .replaceAll("✖", "✔"),
  );
  expect(at.github.environments.get("production")?.policies.map(({ name }) => name)).toEqual(["main"]);
  expect((await at.check()).status).toBe(0);
});

test("one environment is looked at by itself, with the environments of its rollbacks and monitoring", async () => {
  await using at = await stage();
  await at.apply({ environment: "production" });
  expect(NAMES.filter((name) => at.github.environments.get(name) !== undefined)).toEqual(NAMES.slice(1));
  expect((await at.check({ environment: "production" })).status).toBe(0);
  const { printed, status } = await at.check({ environment: "staging", format: "json" });
  const { environments } = JSON.parse(printed) as { environments: EnvironmentReport[] };
  expect(status).toBe(1);
  expect(environments).toMatchObject([
    { name: "staging", state: "missing", differences: [{ loosens: false }] },
  ]);
  expect((await at.check({ environment: "prodction" })).error?.parts.mend).toBe("did you mean production?");
});

test("branches that archi3.yaml does not name stay as they are", async () => {
  await using at = await stage({}, CONFIG.replace(", branches: [main]", ""));
  at.github.environments.set("production", { branches: "protected" });
  at.github.environments.set("production-rollback", { users: ["alice"], branches: { branches: ["main"] } });
  at.github.repository.setBranch("main", "a".repeat(40));
  expect((await at.check()).printed).toMatch(/note: .*no branch is protected/);
  await at.apply();
  expect(at.github.environments.get("production")).toMatchObject({ branches: "protected" });
  expect(at.github.environments.get("production-rollback")).toMatchObject({
    ...{ reviewers: [], branches: "named", policies: [{ name: "main" }] },
  });
});

test("where the plan has no reviewers, that is explained, and the others are set all the same", async () => {
  await using at = await stage({ isPrivate: true });
  at.github.expectViolation(/billing plan/);
  expect((await at.check()).printed).toContain("on an Enterprise plan only");
  const { status, error, printed } = await at.apply();
  expect([status, error?.code]).toEqual([4, "E_GITHUB_INVALID"]);
  expect(error?.parts.why).toMatch(/billing plan.*Enterprise.*deployments to production are refused/s);
  expect(error?.parts.mend).toContain("leave `reviewers` of production out");
  expect(printed).toContain("could not be set");
  expect(NAMES.filter((name) => at.github.environments.get(name) === undefined)).toEqual(["production"]);
});

test.each(["actions", "administration", "members"] as const)(
  "without %s, GitHub's no is told",
  async (lacking) => {
    await using at = await stage({ permissions: { ...ADMIN_PERMISSIONS, [lacking]: "none" } });
    const { status, error, printed } = await at.apply();
    expect([status, error?.code]).toEqual([4, "E_TOKEN_PERMISSION"]);
    expect(error?.parts.mend).toContain(`${lacking}: ${lacking === "administration" ? "write" : "read"}`);
    if (lacking === "administration") expect(printed.match(/not tried/g)).toHaveLength(3);
  },
);

test("a repository that the token may not know is not taken for one without environments", async () => {
  await using at = await stage();
  at.github.fault("repos/get", {
    kind: "wrong-shape",
    status: 404,
    body: { message: "Not Found" },
    carriedOut: false,
  });
  expect(await at.check()).toMatchObject({ status: 4, printed: "" });
});

test("a reviewer whom GitHub does not know is named, and nobody is left out in silence", async () => {
  await using at = await stage({}, CONFIG.replace("alice", "alcie"));
  const { status, error } = await at.apply();
  expect([status, error?.code]).toEqual([4, "E_REVIEWER"]);
  expect(error?.parts.what).toContain("alcie");
  expect(at.github.environments.get("production")).toBeUndefined();
  expect(at.github.environments.get("production-rollback")).toBeDefined();
});

test("a lost answer to a change is no second environment and no second branch", async () => {
  await using at = await stage();
  at.github.fault("repos/create-or-update-environment", { kind: "reset", carriedOut: true });
  at.github.fault("repos/create-deployment-branch-policy", { kind: "reset", carriedOut: true });
  expect((await at.apply()).status).toBe(0);
  expect(at.github.environments.get("production")?.policies).toHaveLength(1);
});

test("what stands on GitHub is printed as text, and forges neither lines nor commands", async () => {
  await using at = await stage({}, CONFIG.replace("github: {", 'github: { deploy: "eu/prod",'));
  const branches = { branches: ["main", "\u001b[2J\n::error::forged", "`$(id)`"] };
  at.github.environments.set("eu/prod", { users: ["alice"], teams: ["sre"], branches });
  const { status, printed } = await at.check({ environment: "production" });
  expect(status).toBe(1);
  expect(printed).not.toContain("\u001b");
  expect(printed).not.toMatch(/^\s*::error/m);
  expect(printed).toContain("environments/eu%2Fprod ");
  // Between single quotes a shell leaves it alone.
  expect(printed).toMatch(/--jq '[^']*select\(\.name == "`\$\(id\)`" [^']*'\)"$/m);
  await at.apply();
  expect(at.github.environments.get("eu/prod")?.policies).toHaveLength(1);
});

test("a step shows what differs in its summary and as an annotation, and what is right in its summary alone", async () => {
  await using at = await stage();
  at.github.environments.set("staging", { users: ["mallory"] });
  const [shown] = (await at.check({ environment: "staging" })).published;
  expect(shown?.annotation).toEqual({
    level: "error",
    title: "1 of 1 GitHub environments is not as configured",
    message: expect.stringMatching(
      /^staging: mallory has to approve, .* \(remove mallory .*\)\nSet all of it, .* apply --environment staging$/,
    ),
  });
  expect(shown?.summary).toMatch(
    /^### 1 of 1 .*\n\n- \*\*staging\*\*: differs\n {2}- mallory has to approve/,
  );
  const [dry] = (await at.apply({ dryRun: true })).published;
  expect(dry?.summary).toMatch(/^### What would be set on GitHub\n/);
  await at.apply();
  const [right] = (await at.check()).published;
  expect(right).toEqual({ summary: expect.stringContaining("- **staging**: as configured\n") });
});
