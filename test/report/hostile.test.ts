import fc from "fast-check";
import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import type { Finding, Fix, RelatedPlace, Suppression } from "../../src/policy/finding.ts";
import { annotate } from "../../src/report/annotations.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { type Links, placesAtCommit } from "../../src/report/links.ts";
import { CHECK_RUN_BYTES, renderMarkdown } from "../../src/report/markdown.ts";
import type { Base, Report } from "../../src/report/report.ts";
import { printable } from "../../src/report/sanitize.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderText } from "../../src/report/text.ts";
import { renderWorkflowCommands } from "../../src/report/workflow-commands.ts";
import { FRAGMENTS } from "./fragments.ts";
import { activeIn, parseMarkdown, tableOf } from "./gfm.ts";
import { elements, FAIL_ON_ERROR, finding, parseXml, range, reportOf } from "./reports.ts";
import { commandOf, commandsIn } from "./runner.ts";
import { sarifProblems } from "./sarif-schema.ts";

const hostile = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...FRAGMENTS), weight: 9 }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(""));

const place = fc.integer({ min: 1, max: 30 }).map((line) => range(line));
const related: fc.Arbitrary<RelatedPlace> = fc.record({ file: hostile, range: place, message: hostile });
const fix: fc.Arbitrary<Fix> = fc.record({
  title: hostile,
  edits: fc.array(fc.record({ range: place, text: hostile }), { minLength: 1, maxLength: 2 }),
});
const standing = fc.oneof(
  fc.record({ status: fc.constantFrom("new" as const, "touched" as const, "existing" as const) }),
  fc.record({
    status: fc.constant("suppressed" as const),
    suppression: fc.record({
      by: fc.constant("comment" as const),
      reason: hostile,
    }) as fc.Arbitrary<Suppression>,
  }),
);
const found: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.record({
      severity: fc.constantFrom("error" as const, "warning" as const, "notice" as const),
      message: hostile,
      help: hostile,
      file: hostile,
      range: place,
      pointer: hostile,
      kind: fc.constantFrom("agent-policies", "environment"),
      policy: hostile,
      related: fc.array(related, { maxLength: 2 }),
      fix,
    }),
    standing,
  )
  .map(([parts, status]) => finding({ ...parts, ...status }));
const base: fc.Arbitrary<Base | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    state: fc.constantFrom("known" as const, "adopting" as const),
    name: hostile,
    commit: fc.constant("8f14e45fceea167a5a36dedd4bea2543f3c1a2b4"),
    notes: fc.array(hostile, { maxLength: 2 }),
  }),
  fc.record({
    state: fc.constant("unknown" as const),
    name: hostile,
    why: hostile,
    notes: fc.array(hostile),
  }),
);
const report = fc
  .tuple(fc.array(found, { minLength: 1, maxLength: 3 }), base)
  .map(([findings, compared]) => reportOf(findings, compared));

/** A rule of one's own has its words from a file, too. */
const rules = fc
  .tuple(hostile, hostile)
  .map(([what, why]) => [
    { id: "ARC301", name: "dangling-reference", severity: "error" as const, what, why },
  ]);

const LINKS: Links = {
  rule: (id) => `https://example.org/rules#${id}`,
  place: placesAtCommit("https://github.com/owner/policies", "8f14e45f"),
};
const PLAIN = (text: string) => text;
const NO_COLORS = { bold: PLAIN, dim: PLAIN, red: PLAIN, yellow: PLAIN, cyan: PLAIN, green: PLAIN };

const text = (one: Report) => renderText(one, new Map(), NO_COLORS);
const sarif = (one: Report) => renderSarif(one, { rules: [], rulePage: LINKS.rule });
const junit = (one: Report) => renderJunit(one, policiesOf(one), FAIL_ON_ERROR);
const markdown = (one: Report) =>
  renderMarkdown(one, { maxBytes: CHECK_RUN_BYTES, links: LINKS, notes: one.base?.notes ?? [] });
const annotations = (one: Report) =>
  annotate(one.findings, {
    annotate: "all",
    failure: FAIL_ON_ERROR,
    rules: [],
    isChanged: (_file, line) => line % 2 === 0,
  }).annotations;
const commands = (one: Report) => renderWorkflowCommands(annotations(one));
const policiesOf = ({ findings }: Report) =>
  findings.map(({ file, kind, policy }) => ({ file, kind: kind ?? "", name: policy ?? "" }));

const OUTPUTS: [name: string, write: (one: Report) => string][] = [
  ["text", text],
  ["JSON", renderJson],
  ["SARIF", sarif],
  ["JUnit", junit],
  ["Markdown", markdown],
  [
    "annotations",
    (one) =>
      annotations(one)
        .map(({ path, title, message }) => `${path}\n${title}\n${message}`)
        .join("\n"),
  ],
  ["workflow commands", commands],
];

const RUNS = { numRuns: 60 };
// What has no width, turns the direction or cannot be encoded; an emoji's selector can be seen.
const UNSEEN = /(?!\n|\uFE0F)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;

describe.each(OUTPUTS)("hostile text in %s", (name, write) => {
  it("is never unseen, and its lines are no commands", () => {
    fc.assert(
      fc.property(report, (one) => {
        const written = write(one);
        expect(written).not.toMatch(UNSEEN);
        expect(written.isWellFormed()).toBe(true);
        if (name !== "workflow commands" && name !== "annotations")
          expect(commandsIn(written).filter((command) => command !== undefined)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("may be long", () => {
    const long = finding({ message: "@a [x](y) `|$ ".repeat(8_000), file: "é|`".repeat(2_000) });
    const written = write(reportOf([long]));
    expect(written.length).toBeGreaterThan(100);
    expect(written.length).toBeLessThan(1_500_000);
  });

  const token = `ghp_${"aB3dE5gH7jK9mN1pQ3sT5vW7yZ0aC2eG4iK6"}`;
  it("shows no secret", () => {
    const secret = `the ${token} of`;
    const one = finding({
      message: secret,
      help: secret,
      file: `a/${token}/b.yaml`,
      policy: secret,
      pointer: `/${token}`,
      related: [{ file: `${token}.yaml`, range: range(2), message: secret }],
      fix: { title: secret, edits: [{ range: range(1), text: token }] },
    });
    const accepted = finding({ status: "suppressed", suppression: { by: "comment", reason: secret } });
    const compared: Base = { state: "unknown", name: token, why: secret, notes: [secret] };
    expect(write(reportOf([one, accepted], compared))).not.toContain(token.slice(0, 20));
  });
});

describe("hostile text", () => {
  it("leaves JSON and SARIF what they are", () => {
    fc.assert(
      fc.property(report, rules, (one, table) => {
        const json = JSON.parse(renderJson(one));
        expect(json.findings).toHaveLength(one.findings.length);
        const log = JSON.parse(renderSarif(one, { rules: table, rulePage: LINKS.rule }));
        expect(sarifProblems(log)).toEqual([]);
        expect(log.runs[0].results).toHaveLength(one.findings.length);
        for (const { message, relatedLocations = [] } of log.runs[0].results) {
          const links = [...message.text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
          expect(links).toEqual(relatedLocations.map(({ id }: { id: number }) => `${id}`));
        }
        const [rule] = log.runs[0].tool.driver.rules;
        expectInert(parseMarkdown(rule.help.markdown), ["paragraph", "paragraph"]);
      }),
      RUNS,
    );
  });

  it("leaves JUnit's XML what it is", () => {
    fc.assert(
      fc.property(report, (one) => {
        const root = parseXml(junit(one));
        const names = new Set([
          "testsuites",
          "testsuite",
          "properties",
          "property",
          "testcase",
          "failure",
          "system-out",
        ]);
        const unknown = (element: typeof root): boolean =>
          !names.has(element.name) || element.children.some(unknown);
        expect(unknown(root)).toBe(false);
        expect(elements(root, "testcase")).toHaveLength(one.findings.length);
        expect(elements(root, "failure").length).toBe(Number(root.attributes["failures"]));
      }),
      RUNS,
    );
  });

  it("makes no command but those that are meant, with its own words in them", () => {
    fc.assert(
      fc.property(report, (one) => {
        const meant = annotations(one);
        const lines = commands(one).split("\n").slice(0, -1);
        expect(lines).toHaveLength(meant.length);
        for (const [index, line] of lines.entries()) {
          const [, command = "", properties = "", message = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
          expect(["error", "warning", "notice"]).toContain(commandOf(line));
          expect(commandOf(line)).toBe(command);
          const given = new Map(
            properties.split(",").map((property) => {
              const at = property.indexOf("=");
              return [property.slice(0, at), unescaped(property.slice(at + 1))];
            }),
          );
          expect(given.get("file")).toBe(meant[index]?.path);
          expect(given.get("line")).toBe(String(meant[index]?.start_line));
          expect(commandsIn(unescaped(message)).filter((inner) => inner !== undefined)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("makes nothing of Markdown but what is meant, and reads the same", () => {
    fc.assert(
      fc.property(report, (one) => {
        const root = parseMarkdown(markdown(one));
        const shown = one.findings.filter(({ status }) => status !== "suppressed");
        const accepted = one.findings.filter(({ suppression }) => suppression?.by === "comment");
        expectInert(root, blocksOf(one, shown.length, accepted.length));
        const cells = tableOf(root)
          .filter(([first]) => first !== "" && first !== "rule")
          .map((row) => bare(row.at(-1) ?? ""));
        expect(cells.toSorted()).toEqual(
          [
            ...shown.map(({ message, help }) => bare(printable(message) + printable(help))),
            ...accepted.map(({ suppression }) => bare(printable(suppression?.reason ?? ""))),
          ].toSorted(),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** Undoes the escapes of a command, as the runner does. */
function unescaped(value: string): string {
  return value
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

/** Without what rendering drops: blanks at ends, and the marks around code. */
function bare(value: string): string {
  return value.replace(/[\s`]/g, "");
}

/** The blocks of a report's Markdown, from the top. */
function blocksOf({ base: compared, summary }: Report, rows: number, accepted: number): string[] {
  const notes = 2 * (compared?.notes.length ?? 0);
  return [
    "heading",
    ...(compared !== null || summary.suppressed > 0 ? ["paragraph"] : []),
    ...(compared === null ? [] : [compared.state === "unknown" ? "blockquote" : "paragraph"]),
    ...(notes > 0 ? ["list"] : []),
    ...(rows > 0 ? ["table", "paragraph"] : []),
    ...(accepted > 0 ? ["paragraph", "table", "paragraph"] : []),
  ];
}

const OUR_LINKS = /^https:\/\/(?:example\.org\/rules#ARC301|github\.com\/owner\/policies\/blob\/8f14e45f\/)/;

/** A tree of only the given blocks and of plain text, code, our own links and our own three tags. */
function expectInert(root: Root, blocks: readonly string[]): void {
  expect(root.children.map(({ type }) => type)).toEqual(blocks);
  expect(activeIn(root, OUR_LINKS)).toEqual([]);
}
