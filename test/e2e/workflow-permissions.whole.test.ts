import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Level } from "../github/permissions.ts";
import { type ActionJob, forOthers, jobsOf, lower, readJob, type Values } from "./permissions/job.ts";
import { type Ended, type Moment, Stage } from "./permissions/stage.ts";

/** How a job ends that lacks a permission; what it lacks is always named. */
type Without =
  /** Its step fails with this status. */
  | number
  /** The plan, which is read before anything happens, is refused: a later step fails by that. */
  | "refused plan"
  /** The step does its work all the same, with less to show for it. */
  | "goes on"
  /** Nothing but the checkout needs it. */
  | "checkout";

interface Row {
  file: string;
  id: string;
  moment: Moment;
  values?: Values;
  /** How it ends with all that its workflow grants; 0 if not said. */
  status?: number;
  files?: { readonly [path: string]: string };
  without: { readonly [scope: string]: Without };
}

const PRODUCTION = { "inputs.environment": "production", "inputs.bundle": "@after" };
const BACK = {
  ...{ "inputs.environment": "production", "inputs.reason": "an outage" },
  "inputs.config-from == '' && 100 || 0": "100",
};

/** Every job of the workflows that release, roll back and watch, and of the one that validates. */
const ROWS: readonly Row[] = [
  {
    ...{ file: ".github/workflows/validate.yml", id: "validate", moment: "promotable" },
    without: { contents: "goes on", checks: "goes on" },
  },
  {
    ...{ file: ".github/workflows/promote.yml", id: "plan", moment: "promotable", values: PRODUCTION },
    without: { contents: 4, actions: "refused plan", attestations: "refused plan" },
  },
  {
    ...{ file: ".github/workflows/promote.yml", id: "deploy", moment: "promotable", values: PRODUCTION },
    without: {
      contents: 4,
      actions: 4,
      attestations: 3,
      deployments: "goes on",
      issues: "goes on",
      "pull-requests": 4,
    },
  },
  {
    ...{ file: ".github/workflows/rollback.yml", id: "find", moment: "released", values: BACK },
    without: { contents: 4 },
  },
  {
    ...{ file: ".github/workflows/rollback.yml", id: "rollback", moment: "rolling back", values: BACK },
    without: { contents: 4, actions: 3, deployments: "goes on", issues: "goes on" },
  },
  {
    ...{ file: ".github/workflows/monitor.yml", id: "monitor", moment: "rolling back" },
    values: { "inputs.github-environment": "production-monitor" },
    // Whose run is over is in doubt; where nobody can ask, it counts as going on.
    ...{ status: 1, without: { contents: 4, actions: 0, issues: "goes on" } },
  },
  {
    ...{ file: "workflows/release.yml", id: "bundle", moment: "promotable" },
    without: { contents: "checkout" },
  },
  {
    ...{ file: "workflows/release.yml", id: "tests", moment: "promotable" },
    files: { "staging-tests.xml": '<testsuite name="all" tests="1"><testcase name="one"/></testsuite>\n' },
    without: { contents: 4 },
  },
  { file: "workflows/release.yml", id: "due", moment: "promotable", without: { contents: 4 } },
];
const FILES = [
  ...new Set([...ROWS.map(({ file }) => file), "workflows/rollback.yml", "workflows/monitor.yml"]),
];

let stage: Stage;
/** What the plan of the same deployment says, which is approved. */
let plan: Ended["outputs"];

beforeAll(async () => {
  stage = await Stage.make();
  const row = ROWS.find(({ id }) => id === "plan") as Row;
  plan = (await stage.run(readJob(row.file, row.id, row.values ?? {}), row.moment)).outputs;
}, 180_000);
afterAll(() => stage?.[Symbol.dispose]());

function jobOf({ file, id, values = {} }: Row): ActionJob {
  const [hash = "", digest = ""] = ["plan-hash", "digest"].map((name) => plan?.get(name));
  return readJob(file, id, {
    ...values,
    "needs.plan.outputs.plan-hash": hash,
    "startsWith(inputs.bundle, '@') && needs.plan.outputs.digest || inputs.bundle": digest,
    "needs.staging.outputs.live": stage?.live ?? "",
    // Empty: what is found by itself, as the row's own moment has it.
    "needs.find.outputs.deployment-id": "",
  });
}

test("every permission of every job that runs the action has its row", () => {
  const named = ROWS.map(({ file, id }) => `${file}: ${id}`);
  expect(FILES.flatMap((file) => jobsOf(file).map((id) => `${file}: ${id}`)).sort()).toEqual(named.sort());
  for (const row of ROWS) {
    const asked = Object.keys(jobOf(row).permissions);
    expect([...Object.keys(row.without), ...forOthers(row.file, row.id)].sort(), row.id).toEqual(
      asked.sort(),
    );
  }
});

describe.each(ROWS)("$file: $id", (row) => {
  test("does its work with what its workflow grants", async () => {
    const { status, printed, outputs } = await stage.run(jobOf(row), row.moment, row);
    expect(status, printed).toBe(row.status ?? 0);
    expect(printed).not.toContain("permissions:");
    expect(outputs.get("decision") ?? "deploy").toBe("deploy");
  });

  test("cannot check out a private repository without `contents: read`", async () => {
    expect(await stage.checkOut(jobOf(row), jobOf(row).permissions)).toBe("done");
    expect(await stage.checkOut(jobOf(row), { contents: "none" })).toContain("Repository not found");
  });

  const asked = readPermissions(row).filter(([scope]) => row.without[scope] !== "checkout");
  test.each(asked)("says so where its token lacks `%s: %s`", async (scope, level) => {
    const job = jobOf(row);
    const permissions = { ...job.permissions, [scope]: lower(level) };
    const { status, printed, outputs } = await stage.run(job, row.moment, { ...row, permissions });
    const without = row.without[scope];
    expect(status, printed).toBe(typeof without === "number" ? without : (row.status ?? 0));
    expect(printed).toContain(`\`${scope}: ${level}\``);
    if (without === "refused plan") expect(outputs.get("decision")).toBe("refused");
  });
});

/** What of a job's permissions our own action needs. */
function readPermissions(row: Row): [scope: string, level: Level][] {
  const others = forOthers(row.file, row.id);
  return Object.entries(jobOf(row).permissions).filter(([scope]) => !others.includes(scope));
}

test("the token is in no argument, in no file, and not given to the program of a check", async () => {
  const row = ROWS.find(({ id }) => id === "deploy") as Row;
  const { github, gitWords, ghWords, seen, printed, folder, bare } = await stage.run(jobOf(row), row.moment);
  const login = Buffer.from(`x-access-token:${github.token}`).toString("base64");
  const history = execFileSync("git", ["-C", bare, "log", "--all", "--patch"], { encoding: "utf8" });
  expect(gitWords).toMatch(/^push$/m);
  expect(ghWords).toMatch(/^attestation$/m);
  expect(seen).toMatch(/^ARCHI3_DIGEST=sha256:/m);
  expect(history).toContain("production-3");
  for (const text of [gitWords, ghWords, seen, printed, history, ...textsIn(folder), ...textsIn(bare)])
    for (const secret of [github.token, login]) expect(text.includes(secret)).toBe(false);
  expect(seen).not.toContain("ACTIONS_RUNTIME_TOKEN");
});

/** What every file below a folder holds, git's own included. */
function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
}
