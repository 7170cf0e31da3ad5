import { describe, expect, it } from "vitest";
import { type Links, placesAtCommit, webAddress } from "../../src/report/links.ts";
import {
  CHECK_RUN_BYTES,
  JOB_SUMMARY_BYTES,
  renderMarkdown,
  renderMarkdownFindings,
  renderMarkdownSummary,
} from "../../src/report/markdown.ts";
import { nodesOf, parseMarkdown, tableOf, visibleText } from "./gfm.ts";
import { ADOPTING, finding, KNOWN, range, reportOf, UNKNOWN } from "./reports.ts";

const LINKS: Links = {
  rule: (id) => `https://example.org/rules#${id}`,
  place: placesAtCommit("https://github.com/owner/policies", "8f14e45f"),
};
const ROOM = { maxBytes: CHECK_RUN_BYTES };
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("renderMarkdown", () => {
  it("says the verdict first, then the counts, the base and the findings", () => {
    const findings = [
      finding({ severity: "warning", status: "existing", help: "" }),
      finding({ file: "policies/b_c.yaml" }),
      finding({ status: "suppressed", suppression: { by: "baseline" } }),
    ];
    expect(
      renderMarkdown(reportOf(findings, KNOWN), { ...ROOM, links: LINKS, notes: ["`x` was left out."] }),
    ).toBe(`### ❌ Failed: 1 error, 1 warning, 0 notices in 9 policies

1 new, 0 touched, 1 existing, 1 suppressed.

Compared with \`main\` (\`8f14e45fceea\`).
- Note: The schemas are those of main.
- Note: \`x\` was left out.

|  | rule | status | place | finding |
|---|---|---|---|---|
| ❌ error | [ARC301](https://example.org/rules#ARC301) | new | [policies/b\\_c.yaml:12](https://github.com/owner/policies/blob/8f14e45f/policies/b_c.yaml#L12) | \`@coder\` is defined nowhere.<br>Did you mean \`@coder-manager\`? |
| ⚠️ warning | [ARC301](https://example.org/rules#ARC301) | existing | [policies/agents/reviewer.yaml:12](https://github.com/owner/policies/blob/8f14e45f/policies/agents/reviewer.yaml#L12) | \`@coder\` is defined nowhere. |

2 of 2 findings shown.
`);
  });

  it("says nothing of a base where there is none", () => {
    const text = renderMarkdown(reportOf([finding()]), ROOM);
    expect(text).toMatch(/^### ❌ Failed: 1 error/);
    expect(text).not.toMatch(/new|Compared|base|status/);
    expect(renderMarkdown(reportOf([]), ROOM)).toBe(
      "### ✅ Passed: 0 errors, 0 warnings, 0 notices in 9 policies\n\n",
    );
  });

  const PLACE = "policies/agents/reviewer.yaml:12";

  it("tells what comments accept, with their reasons, and only counts what the baseline accepts", () => {
    const findings = [
      finding({
        status: "suppressed",
        suppression: { by: "comment", reason: "joins in | March", status: "existing" },
      }),
      finding({ status: "suppressed", suppression: { by: "comment", reason: "a trial" } }),
      finding({ status: "suppressed", suppression: { by: "baseline" } }),
    ];
    const rendered = renderMarkdown(reportOf(findings, KNOWN), { ...ROOM, links: LINKS });
    expect(rendered).toContain("0 existing, 3 suppressed.");
    expect(tableOf(parseMarkdown(rendered))).toEqual([
      ["rule", "status", "place", "finding", "reason"],
      ["ARC301", "existing", PLACE, "@coder is defined nowhere.", "joins in | March"],
      ["ARC301", "new", PLACE, "@coder is defined nowhere.", "a trial"],
    ]);
    const [head] = tableOf(parseMarkdown(renderMarkdown(reportOf(findings), ROOM)));
    expect(head).toEqual(["rule", "place", "finding", "reason"]);
    expect(rendered).toMatch(/\n2 of 2 accepted findings shown\.\n$/);
    expect(bytes(renderMarkdownFindings(reportOf(findings), { maxBytes: 60 }))).toBeLessThanOrEqual(60);
  });

  it("says loudly that a base is unknown, and that another is adopting", () => {
    const unknown = parseMarkdown(renderMarkdownSummary(reportOf([finding()], UNKNOWN), ROOM));
    const quote = unknown.children.find(({ type }) => type === "blockquote");
    expect(quote === undefined ? "" : visibleText(quote)).toBe(
      "[!WARNING]\nThe base main is unknown (the history is not there): every finding counts as new.",
    );
    expect(nodesOf(unknown).some(({ type }) => type === "strong")).toBe(true);
    expect(renderMarkdownSummary(reportOf([], ADOPTING), ROOM)).toContain(
      "Adopting: `main` (`8f14e45fceea`) has neither",
    );
  });

  it("never takes more bytes than it may, cuts between rows, and says how many there are", () => {
    const findings = Array.from({ length: 30 }, (_item, index) =>
      finding({ file: `policies/${index}.yaml`, severity: index < 15 ? "warning" : "error" }),
    );
    const report = reportOf(findings, KNOWN);
    for (const maxBytes of [1_000, 4_321, JOB_SUMMARY_BYTES])
      for (const render of [renderMarkdown, renderMarkdownFindings]) {
        const text = render(report, { maxBytes, links: LINKS });
        expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
        const rows = tableOf(parseMarkdown(text)).slice(1);
        expect(rows.every((row) => row.length === 5 && row[4] !== "")).toBe(true);
        expect(text.endsWith(`\n${rows.length} of 30 findings shown.\n`)).toBe(true);
        expect(rows.slice(0, 15).every(([severity]) => severity === "❌ error")).toBe(true);
        if (maxBytes === JOB_SUMMARY_BYTES) expect(rows).toHaveLength(30);
        else expect(rows.length).toBeLessThan(30);
      }
  });

  it("shows a finding however long its texts are", () => {
    const long = "$".repeat(20_000);
    const huge = finding({ file: long, message: long, help: long, rule: long });
    const links = {
      rule: () => `https://a/${long}`,
      place: () => ({ file: long, line: 1, address: `https://a/${long}` }),
    };
    const base = { ...KNOWN, name: long, notes: Array.from({ length: 100 }, () => long) };
    for (const render of [renderMarkdown, renderMarkdownFindings, renderMarkdownSummary]) {
      const text = render(reportOf([huge], base), { ...ROOM, links });
      expect(bytes(text)).toBeLessThanOrEqual(CHECK_RUN_BYTES);
      expect(text).toMatch(
        render === renderMarkdownSummary ? /\d of 100 notes shown\.\n$/ : /\n1 of 1 findings/,
      );
    }
  });
});

describe("links", () => {
  it("lead to the exact lines", () => {
    const place = placesAtCommit("https://github.com/o/r", "c0ffee");
    const address = (...at: Parameters<typeof place>) => place(...at).address;
    expect(place("a b/c.yaml", range(3, 1, 9, 5))).toEqual({
      file: "a b/c.yaml",
      line: 3,
      address: "https://github.com/o/r/blob/c0ffee/a%20b/c.yaml#L3-L5",
    });
    // The end is exclusive, so line 5 is not part of it.
    expect(address("a.yaml", range(3, 1, 1, 5))).toBe("https://github.com/o/r/blob/c0ffee/a.yaml#L3-L4");
    expect(address("a.yaml", range(3))).toBe("https://github.com/o/r/blob/c0ffee/a.yaml#L3");
    expect(address("../../../../evil/r/a.yaml", range(3))).toBeUndefined();
  });

  it("are those of the commit that is reported on, and none where it has no such line", () => {
    const place = placesAtCommit("https://github.com/o/r", "c0ffee", (file, { start, end }) =>
      start.line < 3 ? undefined : { file, range: { start: { ...start, line: start.line - 2 }, end } },
    );
    const text = renderMarkdown(reportOf([finding({ range: range(2) }), finding({ range: range(5) })]), {
      ...ROOM,
      links: { ...LINKS, place },
    });
    expect(text).toContain("| policies/agents/reviewer.yaml:2 |");
    expect(text).toContain(
      "[policies/agents/reviewer.yaml:3](https://github.com/o/r/blob/c0ffee/policies/agents/reviewer.yaml#L3",
    );
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "docs/rules.md", "", "ftp://a/b"])(
    "are never %j",
    (address) => {
      expect(webAddress(address)).toBeUndefined();
      const text = renderMarkdown(reportOf([finding()]), {
        ...ROOM,
        links: { ...LINKS, rule: () => address },
      });
      expect(text).toContain("| ARC301 |");
    },
  );

  it("hold nothing that ends them", () => {
    expect(webAddress('https://a/b (c)|"d">e[f]\\g%zz%20')).toBe(
      "https://a/b%20%28c%29%7C%22d%22%3Ee%5Bf%5D/g%25zz%20",
    );
  });
});
