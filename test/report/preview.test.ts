import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EnvironmentPreview, renderPreview } from "../../src/report/preview.ts";
import { FRAGMENTS } from "./fragments.ts";
import { activeIn, parseMarkdown, visibleText } from "./gfm.ts";
import { change, WIDENED } from "./plans.ts";

const RISK = { level: "medium", reasons: ["1 permission widened"] } as const;

function told(environment: string, parts: object = {}): EnvironmentPreview {
  const known = { is: "told", live: "env-1", changes: [], risk: RISK, staleSince: undefined } as const;
  return { environment, ...known, ...parts };
}

const linesOf = (environments: readonly EnvironmentPreview[], maxBytes = 30_000) =>
  renderPreview({ is: "told", environments }, maxBytes)
    .split("\n")
    .filter((line) => line !== "");

describe("a preview", () => {
  test("says of every environment what would change, how risky that is, or why nobody can tell", () => {
    const lines = linesOf([
      told("development", { changes: [change(), WIDENED] }),
      told("staging"),
      told("canary", { live: null, changes: [change({ path: "a.yaml" }), change({ path: "b.yaml" })] }),
      { environment: "production", is: "untold", why: "cannot fetch the ledger: nobody answers" },
    ]);
    expect(lines).toEqual([
      "### What would change",
      expect.stringContaining("If this were merged and deployed"),
      "**development**: 2 changes in 1 policy; risk **medium**: 1 permission widened",
      "<details><summary>2 changes in 1 policy</summary>",
      "In **agents/reefer-monitor.yaml**",
      expect.stringContaining("⚠️ **widened**"),
      expect.stringContaining("**changed**"),
      "</details>",
      "**staging**: nothing",
      "**canary**: nothing is live there; 2 policies would be",
      "**production**: could not be told: cannot fetch the ledger: nobody answers",
    ]);
  });

  test("says how old a ledger is that could not be fetched", () => {
    const [line = ""] = linesOf([told("staging", { staleSince: "2026-11-26T12:00:00Z" })]).slice(-1);
    expect(line.replaceAll("&#8203;", "")).toBe(
      "**staging**: nothing (the ledger's remote cannot be reached; this is what was fetched at 2026-11-26T12:00:00Z)",
    );
  });

  test("stays below its bytes, and counts what it leaves out", () => {
    const many = Array.from({ length: 5_000 }, (_, at) => change({ path: `${at}.yaml` }));
    const text = renderPreview({ is: "told", environments: [told("a", { changes: many })] }, 20_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/^- \d+ of 5000 shown$/m);
    expect(text.trimEnd()).toMatch(/<\/details>$/);
    const environments = Array.from({ length: 300 }, (_, at) =>
      told(`e${at}`, { changes: many.slice(0, 9) }),
    );
    const crowded = renderPreview({ is: "told", environments }, 8_000);
    expect(Buffer.byteLength(crowded)).toBeLessThanOrEqual(8_000);
    expect(crowded).toMatch(/^- \d+ of 300 shown$/m);
  });

  test("does nothing of what a policy or git says", () => {
    const hostile = fc
      .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(hostile, (text) => {
        const changes = [change({ path: text, subject: text, place: text, before: text, after: text })];
        const root = parseMarkdown(
          renderPreview(
            {
              is: "told",
              environments: [told("a", { changes }), { environment: "b", is: "untold", why: text }],
            },
            30_000,
          ),
        );
        const types = new Set(root.children.map(({ type }) => type));
        expect([...types].filter((type) => !["heading", "paragraph", "html", "list"].includes(type))).toEqual(
          [],
        );
        expect(activeIn(root, /^https:\/\/www\.githubstatus\.com$/)).toEqual([]);
        const headings = root.children.filter(({ type }) => type === "heading");
        expect(headings.map(visibleText)).toEqual(["What would change"]);
      }),
      { numRuns: 200 },
    );
  });
});
