import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortDigest } from "../../src/release/digest.ts";
import type { Plan } from "../../src/release/plan.ts";
import { renderApproverPage } from "../../src/report/approver-page.ts";
import { CHECK_RUN_BYTES, JOB_SUMMARY_BYTES } from "../../src/report/markdown.ts";
import { guardWorkflowCommands } from "../../src/report/sanitize.ts";
import { digest } from "../release/ledgers.ts";
import { FRAGMENTS } from "./fragments.ts";
import { activeIn, nodesOf, parseMarkdown, visibleText } from "./gfm.ts";
import { change, gatesWith, plan, WIDENED } from "./plans.ts";
import { commandsIn } from "./runner.ts";

const HERE = "https://github.com/octo-org/policies";
const page = (one: Plan, maxBytes = JOB_SUMMARY_BYTES) =>
  renderApproverPage(one, { maxBytes, repositoryUrl: HERE });

const FIRST = plan({
  ...{ environment: "development", live: null, verified: null, "back-to": "empty", "back-by-hand": null },
  changes: [1, 2]
    .map((number) =>
      change({
        ...{ path: `core/${number}.yaml`, subject: `core/${number}.yaml`, bearing: "added", area: "other" },
        ...{ place: "", after: "12 settings" },
        before: undefined as never,
      }),
    )
    .map(({ before: _, ...rest }) => rest),
  notes: ["development has no overlay: it runs the core unchanged."],
});
const RISKY = plan({
  changes: [
    ...Array.from({ length: 12 }, (_, at) =>
      change({ path: `agents/unit-${at}.yaml`, subject: `@unit-${at}` }),
    ),
    change({ path: "core/security-policies.yaml", subject: "core/security-policies.yaml", area: "security" }),
    change({ bearing: "relaxed", before: ">95%", after: ">90%" }),
    WIDENED,
  ],
  risk: { level: "high", reasons: ["1 permission widened", "1 change in security sections"] },
  gates: gatesWith({
    approval: { is: "wait", reason: "alice or team sre may approve in GitHub", until: undefined },
  }),
  source: { commit: "8f14e45fceea167a5a36dedd4bea2543f3c1a2b4", "pull-request": 12 },
});
const REFUSED = plan({
  gates: [
    ...gatesWith({
      after: {
        is: "refuse",
        reason: `${shortDigest(digest("new"))} was never healthy in staging`,
        mend: "deploy it there first",
      },
      freeze: { is: "wait", reason: "frozen: weekend", until: Date.parse("2026-11-30T07:00:00Z") },
    }),
    { name: "protection" as never, verdict: { is: "pass", reason: "as configured" } },
  ],
  verified: {
    ...plan().verified,
    ...{ environment: "staging", id: null, deployed: null, checks: [], evidence: [] },
    "healthy-since": null,
    "soaked-ms": null,
  },
  open: "production-13",
});
const UNCHANGED = plan({
  ...{ live: { id: "production-12", digest: digest("new") }, changes: [], commits: [], "back-to": null },
  risk: { level: "low", reasons: ["nothing changes"] },
});

describe("what an approver reads", () => {
  test("asks for an approval only where no gate refuses, since nobody is asked there", () => {
    const approval = { is: "wait", reason: "alice may approve", until: undefined } as const;
    const lock = { is: "refuse", reason: "locked", mend: "unlock" } as const;
    expect(page(plan({ gates: gatesWith({ approval }) }))).toContain("the approval is yours to give");
    expect(page(plan({ gates: gatesWith({ approval, lock }) }))).not.toContain("yours to give");
  });

  test.each([
    ["first-deployment", FIRST],
    ["risky-change", RISKY],
    ["refused", REFUSED],
    ["nothing-changes", UNCHANGED],
  ])("of %s", async (name, one) => {
    const written = page(one);
    await expect(written).toMatchFileSnapshot(join(import.meta.dirname, "plans", `${name}.md`));
    expect(activeIn(withoutCode(parseMarkdown(written)), OUR_LINKS)).toEqual([]);
  });

  test("outside of a workflow names no workflow, and commits are no links", () => {
    const written = renderApproverPage(RISKY, { maxBytes: JOB_SUMMARY_BYTES });
    expect(written).not.toContain("gh workflow");
    expect(written).not.toContain(`${HERE}/commit`);
    expect(written).toContain(
      "archi3-policy rollback --environment production --deployment-id production-12",
    );
  });

  test("shows everything dangerous before anything else, and folds what is many", () => {
    const [open = "", folded = ""] = page(RISKY).split("<details>");
    expect(open.indexOf("widened")).toBeGreaterThan(0);
    expect(open.indexOf("**widened**")).toBeLessThan(open.indexOf("**relaxed**"));
    expect(open).toContain("core/security-policies.yaml");
    expect(open).not.toContain("unit-1.");
    expect(folded).toContain("12 changes in 12 policies");
  });
});

const OUR_LINKS = /^https:\/\/(?:github\.com\/octo-org\/policies\/|ci\.example\/7$|www\.githubstatus\.com$)/;

const hostile = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...FRAGMENTS), weight: 9 }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(""));

/** A plan whose every foreign text is the same. */
function planOf(text: string, many = 1): Plan {
  const times = <T>(make: () => T, most = 200) => Array.from({ length: Math.min(most, many) }, make);
  return plan({
    ...{ environment: text, live: { id: text, digest: digest("old") }, hash: text, notes: times(() => text) },
    ...{ open: text, "back-to": text, "back-by-hand": text },
    changes: times(
      () => change({ path: text, subject: text, place: text, before: text, after: text }),
      many,
    ).concat(times(() => ({ ...WIDENED, path: `${text}2`, subject: text, place: text, before: text }))),
    risk: { level: "low", reasons: times(() => text).slice(0, 5) },
    gates: times(() => ({
      name: "lock" as const,
      verdict: { is: "refuse" as const, reason: text, mend: text },
    }))
      .slice(0, 5)
      .concat(gatesWith({ freeze: { is: "wait", reason: text, until: 1 } }) as never),
    checklist: times(() => ({ point: text, state: "open" as const, reason: text })),
    verified: {
      ...{ environment: text, id: text, "healthy-since": "2026-11-26T12:00:00.000Z", "soaked-ms": 1 },
      checks: times(() => ({
        check: text,
        verdict: "warn" as const,
        measurements: 1,
        failures: 0,
        said: text,
      })),
      evidence: times(() => ({
        name: text,
        result: "fail" as const,
        url: text,
        time: "2026-11-27T09:00:00.000Z",
      })),
      deployed: { actor: text, approvers: times(() => text).slice(0, 5), "run-url": text },
    },
    commits: times(() => ({ commit: text, title: text, author: text, rationale: text })),
  });
}

const UNSEEN = /(?!\n|\uFE0F)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
const BLOCKS = ["paragraph", "heading", "list", "html", "code"];

test("a commit that was squashed from a pull request leads to its page", () => {
  const commit = { commit: "8f14e45fceea167a5a36dedd4bea2543f3c1a2b4", author: "Ada", rationale: "" };
  const written = (title: string, repositoryUrl?: string) =>
    renderApproverPage(plan({ commits: [{ ...commit, title }] }), {
      maxBytes: JOB_SUMMARY_BYTES,
      ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    });
  const url = "https://github.com/octo-org/policies";
  expect(written("Watch reefers (#41)", url)).toContain(`[pull request 41](${url}/pull/41)`);
  for (const title of ["Watch reefers #41", "(#41) Watch", "Watch (#x)"])
    expect(written(title, url)).not.toContain("/pull/");
  expect(written("Watch reefers (#41)")).not.toContain("/pull/");
});

describe("hostile text on the page", () => {
  test("does nothing, and stands in no block but ours", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = page(planOf(text));
        expect(written).not.toMatch(UNSEEN);
        expect(commandsIn(guardWorkflowCommands(written)).filter((command) => command !== undefined)).toEqual(
          [],
        );
        const root = parseMarkdown(written);
        expect(root.children.filter(({ type }) => !BLOCKS.includes(type))).toEqual([]);
        const headings = root.children.filter(({ type }) => type === "heading");
        expect(headings.map((node) => visibleText(node).slice(0, 8))).toEqual([
          "What cha",
          "Checklis",
          "Verified",
          "How to r",
          "Who made",
        ]);
        const code = nodesOf(root).filter((node) => node.type === "code");
        expect(code.map((node) => node.type === "code" && node.lang)).toEqual(["sh", "sh"]);
        const links = /^(?:https?:|github)/;
        expect(activeIn(withoutCode(root), links)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("shows no secret", () => {
    const token = `ghp_${"aB3dE5gH7jK9mN1pQ3sT5vW7yZ0aC2eG4iK6"}`;
    expect(page(planOf(`the ${token} of`))).not.toContain(token.slice(0, 20));
    expect(page(planOf(`https://x.example/${token}`))).not.toContain(token.slice(0, 20));
  });

  test.each([CHECK_RUN_BYTES, JOB_SUMMARY_BYTES])(
    "is cut below %i bytes, and says so; the way back stays",
    (most) => {
      for (const text of ["a plain name", "@a [x](y) `|$ ".repeat(80), "#1".repeat(1_000)]) {
        const written = page(planOf(text, 20_000), most);
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(most);
        expect(written).toMatch(/^- \d+ of \d+ shown$/m);
        expect(written).toContain("### How to roll back");
        expect(written).toContain("Plan hash");
        expect(written.match(/<details>/g)?.length).toBe(written.match(/<\/details>/g)?.length);
      }
    },
  );
});

/** Our own fences hold commands that people copy. */
function withoutCode(root: ReturnType<typeof parseMarkdown>): ReturnType<typeof parseMarkdown> {
  return { ...root, children: root.children.filter(({ type }) => type !== "code") };
}
