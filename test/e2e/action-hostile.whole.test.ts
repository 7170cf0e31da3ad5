import { describe, expect, test } from "vitest";
import { printable } from "../../src/report/sanitize.ts";
import { FORK_PERMISSIONS } from "../github/permissions.ts";
import type { Step } from "../github/runner.ts";
import { FRAGMENTS } from "../report/fragments.ts";
import { activeIn, parseMarkdown } from "../report/gfm.ts";
import { sarifProblems } from "../report/sarif-schema.ts";
import { type Files, POST, REPOSITORY, Scene, SMALL } from "./action.ts";
import { once } from "./run.ts";

/** Whole runs in which everything that somebody else may write is written by somebody who wants more than a policy. */

const SECRET = `ghp_${"aB3dE5gH7jK9mN1pQ3sT5vW7yZ0aC2eG4iK6"}`;

const SCHEMA = JSON.stringify({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { level: { enum: ["low", "high"] } },
  additionalProperties: false,
});

/** Names that a file system and git take. */
const NAMES = FRAGMENTS.filter(
  (text) => !/[\0/]/.test(text) && text.isWellFormed() && !/^\.*$/.test(text.trim()) && text.length < 100,
);

function hostilePolicies(): Files {
  const files: { [path: string]: string } = {};
  for (const [at, name] of NAMES.entries()) {
    const value = FRAGMENTS[(at * 7) % FRAGMENTS.length] ?? "";
    const key = FRAGMENTS[(at * 11) % FRAGMENTS.length] ?? "";
    const values = [`level: ${JSON.stringify(`${value}${name}`)}`, `${JSON.stringify(`k${key}`)}: 1`];
    files[`rules/${name} ${at}.yaml`] = `${values.join("\n")}\n`;
  }
  files["rules/mended.yaml"] = "level: hihg # @everyone ```\n";
  files[`rules/${SECRET}.yaml`] = `level: ${SECRET}\n"${SECRET}": 1\n`;
  files["rules/accepted.yaml"] =
    `# archi3-disable-next-line ARC104 -- ${FRAGMENTS.filter((text) => !/[\0\r\n\u0085\u2028\u2029]/.test(text)).join(" ")}\nlevel: "x"\n`;
  return files;
}

const CHANGE = hostilePolicies();
const OPTIONS = {
  branch: "feature/<img>@everyone|#123`$x$%0A",
  into: "into/](https-evil.example)@org/team|<b>`www.evil.example$x$",
  title: "::error::@everyone <img src=x onerror=y> [x](https://evil.example)",
  message: "::set-output name=a::b\n\n##[error]@everyone\n::stop-commands::x",
};
const BASE = { ...SMALL, "rule.json": SCHEMA };

async function run(permissions?: typeof FORK_PERMISSIONS) {
  const scene = await Scene.pullRequest(BASE, CHANGE, {
    ...OPTIONS,
    ...(permissions === undefined ? {} : { permissions }),
  });
  const step = await scene.run({ inputs: { suggest: "true" } });
  return { scene, step, after: await step.post(POST) };
}

const own = once(() => run());
const fork = once(() => run(FORK_PERMISSIONS));

/** What our own links look like; the action's own repository is not known here, so rules have none. */
const LINKS = new RegExp(`^https://github\\.com/${REPOSITORY}/blob/[0-9a-f]{40}/rules/`);
const UNSEEN = /(?!\n|\uFE0F)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const OUTPUTS = [
  "conclusion",
  "errors",
  "warnings",
  "notices",
  "new",
  "touched",
  "existing",
  "suppressed",
  "base",
  "report-path",
  "sarif-path",
  "check-run-url",
  "artifact-url",
];

function expectHarmlessLog({ stdout, stderr, commands, outputs, states, exported }: Step): void {
  const told = commands.filter(({ name }) => !["debug", "add-mask"].includes(name));
  for (const { name, properties } of told) {
    expect(["error", "warning", "notice"]).toContain(name);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(["file", "line", "title"]));
  }
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, "g");
  expect(`${stdout}${stderr}`.replace(escapes, "")).not.toMatch(UNSEEN);
  for (const name of outputs.keys()) expect(OUTPUTS).toContain(name);
  expect([...states.keys()].sort()).toEqual(["finished", "started", "verdict"]);
  expect([...exported]).toEqual([]);
}

describe("a hostile pull request of a branch", () => {
  test("is judged, and shown in one check run", async () => {
    const { scene, step } = await own();
    expect(step.status, step.stderr).toBe(1);
    expect(scene.github.checkRuns.all).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    expect(scene.github.checkRuns.all[0]?.annotations.length).toBeGreaterThan(NAMES.length);
    // A backslash in a name is one on Linux; the stand-in takes it for a separator, as it may be elsewhere.
    expect(scene.github.violations.filter((one) => !one.includes("\\"))).toEqual([]);
  });

  test("does nothing in the log, the outputs and the states", async () => {
    const { step, after } = await own();
    expectHarmlessLog(step);
    expect(step.commands.filter(({ name }) => name === "error")).toEqual([]);
    expect(after.commands).toEqual([]);
  });

  test("does nothing in Markdown: the summary, the check run, the review", async () => {
    const { scene, step } = await own();
    const [checkRun] = scene.github.checkRuns.all;
    const texts = [step.summary, checkRun?.output.summary ?? "", checkRun?.output.text ?? ""];
    for (const text of texts) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(UNSEEN);
      expect(activeIn(parseMarkdown(text), LINKS)).toEqual([]);
    }
    const comments = scene.github.pulls.reviews.flatMap((review) => review.comments);
    expect(comments.length).toBeGreaterThan(0);
    for (const { body } of comments) {
      // A suggestion shows lines as they are, in a block of code; nothing in it is active.
      const words = parseMarkdown(body).children.filter(({ type, ...node }) => {
        if (type === "code") expect("lang" in node && node.lang).toBe("suggestion");
        return type !== "code" && type !== "html";
      });
      expect(activeIn({ type: "root", children: words }, LINKS)).toEqual([]);
    }
  });

  test("does nothing in annotations and reports", async () => {
    const { scene } = await own();
    for (const { title, message } of scene.github.checkRuns.all[0]?.annotations ?? []) {
      expect(`${title}\n${message}`).not.toMatch(UNSEEN);
    }
    const [artifact] = scene.github.artifacts.all;
    const sarif = JSON.parse(String(artifact?.files.get("policy-report.sarif")));
    expect(sarifProblems(sarif)).toEqual([]);
    const report = JSON.parse(String(artifact?.files.get("policy-report.json")));
    expect(report.findings.length).toBeGreaterThan(NAMES.length);
    expect(JSON.stringify(report)).not.toMatch(UNSEEN);
  });

  test("brings no secret out anywhere", async () => {
    const { scene, step, after } = await own();
    const [artifact] = scene.github.artifacts.all;
    const all = [
      ...[step.stdout, step.stderr, step.summary, after.stdout, after.stderr],
      ...step.outputs.values(),
      JSON.stringify(scene.github.requests.map(({ body }) => body)),
      ...[...(artifact?.files.values() ?? [])].map(String),
    ];
    for (const text of all) expect(text).not.toContain(SECRET.slice(4, 24));
  });
});

describe("a hostile pull request of a fork", () => {
  test("makes no command but annotations of its own files", async () => {
    const { scene, step, after } = await fork();
    expect(step.status, step.stderr).toBe(1);
    expectHarmlessLog(step);
    const told = step.commands.filter(({ name }) => name === "error");
    expect(told.length).toBe(10);
    const files = Object.keys(CHANGE).map((file) => printable(file));
    for (const { properties } of told) expect(files).toContain(properties["file"]);
    expect(activeIn(parseMarkdown(step.summary), LINKS)).toEqual([]);
    expect(scene.github.checkRuns.all).toEqual([]);
    expect(after.commands).toEqual([]);
  });
});
