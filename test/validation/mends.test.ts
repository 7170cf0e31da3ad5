import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { onlyNear } from "../../src/policy/spelling.ts";
import { applyFixes } from "../../src/validation/fixes.ts";
import { mendOfDate, mendOfForm } from "../../src/validation/forms.ts";
import { applyEdits, check, type Edit, EXAMPLE_FILES, mendFiles, TEMPLATE } from "../example.ts";

const AGENT = "agents/reefer-monitor.yaml";
const CORE = "core/agent-policies.yaml";
const PRODUCTION = "environments/production.yaml";

describe("a date is mended", () => {
  test.each([
    ["2025/10/02T14:05:00Z", "date-time", "2025-10-02T14:05:00Z"],
    ["2025-9-5 08:30:00+0200", "date-time", "2025-09-05T08:30:00+02:00"],
    ["29.09.2025 08:30:00z", "date-time", "2025-09-29T08:30:00Z"],
    ["29.09.2025", "date", "2025-09-29"],
    ["09/29/2025", "date", "2025-09-29"],
    ["04/04/2026", "date", "2026-04-04"],
    ["29 September 2025", "date", "2025-09-29"],
    ["Sep 29, 2025", "date", "2025-09-29"],
    ["2025.10.2", "date", "2025-10-02"],
  ])("%s as a %s", (text, format, expected) => expect(mendOfDate(text, format)).toBe(expected));

  test.each([
    ["03/04/2026", "date"],
    ["03.04.2026", "date"],
    ["2025-13-15", "date"],
    ["30.02.2025", "date"],
    ["29.09.2025", "date-time"],
    ["2025-09-22T07:45:00", "date-time"],
    ["2025/10/02T14:05:00Z", "date"],
    ["10:00", "time"],
    ["29 Foo 2025", "date"],
    ["2025-09-29", "date"],
    [`${"1".repeat(100_000)}/1/2026`, "date"],
  ])("but not %.20s as a %s", (text, format) => expect(mendOfDate(text, format)).toBeUndefined());
});

describe("a form is mended", () => {
  const ID = "^@[a-z][a-z0-9-]*$";
  test.each([
    ["notice-writer", ID, "@notice-writer"],
    ["@@data-engineer", ID, "@data-engineer"],
    ["@Fleet-Manager", ID, "@fleet-manager"],
    ["@fleet_manager", ID, "@fleet-manager"],
    [" @fleet-manager ", ID, "@fleet-manager"],
    ["v1.2.3", "^[0-9]+\\.[0-9]+\\.[0-9]+$", "1.2.3"],
  ])("%s", (text, pattern, expected) => expect(mendOfForm(text, { pattern })).toBe(expected));

  test.each([
    ["two words", ID],
    ["notice-writer", "^(?=@)@.*$"],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$"],
    ["AB", "^(?:@AB|ab)$"],
  ])("but not %s by %s", (text, pattern) => expect(mendOfForm(text, { pattern })).toBeUndefined());
});

describe("only one word is near", () => {
  test.each([
    ["hihg", ["low", "medium", "high"], "high"],
    ["High", ["high", "higher"], "high"],
    ["dayly", ["daily", "dally"], undefined],
    ["comprhsive", ["comprehensive", "compressive"], undefined],
    ["comprehnsve", ["comprehensive", "daily"], "comprehensive"],
    ["tiny", ["low", "medium", "high"], undefined],
  ])("to %s", (word, candidates, expected) => expect(onlyNear(word, candidates)).toBe(expected));
});

/** The example with faults, mended; what its files then hold. */
async function mended(edits: Edit[], change: (text: string) => string = (text) => text) {
  const { files } = applyEdits(edits);
  files.delete(TEMPLATE);
  for (const file of new Set(edits.map(({ file }) => file))) files.set(file, change(files.get(file) ?? ""));
  const found = await check(files);
  const mending = await mendFiles(files, found, () => true);
  const texts = new Map(
    mending.files.map(({ file, after }) => [
      file,
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(after),
    ]),
  );
  return { found, mending, texts };
}

const FAULTS: Edit[] = [
  { file: AGENT, from: 'memory: "low"', to: "memory: 'LOW'   # little is kept" },
  { file: AGENT, from: 'excursion-recall: ">99%"', to: 'excursion-recall: ">99%%" # of all' },
  { file: AGENT, from: 'manager: "@cold-chain-manager"', to: 'manager: "@cold-chain-\u200bmanager"' },
  { file: CORE, from: 'test-coverage: ">84%"', to: 'test-coverage: ">84 percent"' },
  { file: PRODUCTION, from: "debug-mode: false", to: 'debug-mode: "false"  # never' },
  { file: PRODUCTION, from: "max-connections: 40", to: 'max-connections: "40"' },
];

describe("many faults in several files", () => {
  test("are mended together, and comments stay", async () => {
    const { mending, texts } = await mended(FAULTS);
    expect(mending.refused).toEqual([]);
    expect(mending.findings).toEqual([]);
    expect(texts.get(AGENT)).toContain("memory: 'low'   # little is kept\n");
    expect(texts.get(AGENT)).toContain('excursion-recall: ">99%" # of all\n');
    expect(texts.get(PRODUCTION)).toContain("debug-mode: false  # never\n");
    expect(texts.get(CORE)).toBe(EXAMPLE_FILES.get(CORE));
  });

  test("leave CRLF and a byte order mark as they are, unless the mark is to go", async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const { texts, mending, found } = await mended(FAULTS, windows);
    expect(mending.refused).toEqual([]);
    expect(found.filter(({ rule }) => rule === "ARC005")).toHaveLength(3);
    expect(texts.get(CORE)).toBe(EXAMPLE_FILES.get(CORE)?.replaceAll("\n", "\r\n"));
  });
});

test("a secret stands in no fix, and its line is mended all the same where signs do it", async () => {
  const secret = "Kt7-vRq2-Zw9p-Lm4x";
  const files = new Map(EXAMPLE_FILES);
  files.delete(TEMPLATE);
  const edits: Edit[] = [
    {
      file: PRODUCTION,
      from: "max-connections: 40",
      to: `max-connections: 40\n    api-key: “${secret}”\n    password: " ${secret}"`,
    },
  ];
  const found = await check(applyEdits(edits).files);
  expect(found.length).toBeGreaterThan(1);
  for (const { fix } of found) expect(JSON.stringify(fix ?? {})).not.toContain(secret);
});

test("numbers get quotes where a free text stands, and keep how they are written", async () => {
  const { files } = applyEdits([
    {
      file: AGENT,
      from: '  description: "Watches refrigerated units and raises excursions"\n  manager:',
      to: "  description: 3.10\n  manager:",
    },
  ]);
  files.delete(TEMPLATE);
  const [finding] = await check(files);
  expect(finding?.rule).toBe("ARC103");
  const fixes = finding?.fix === undefined ? [] : [finding.fix];
  expect(applyFixes(files.get(AGENT) ?? "", fixes).text).toContain('description: "3.10"\n');
});

/** The cases whose change is one line of one file, as far as they stand in each other's way nowhere. */
function faultsTogether(): Edit[] {
  const together: Edit[] = [];
  const folder = join(import.meta.dirname, "../cases");
  for (const file of readdirSync(folder).sort()) {
    for (const one of parse(readFileSync(join(folder, file), "utf8")) as (Partial<Edit> & {
      expect: unknown;
    })[]) {
      const { file: target, from, to, after } = one;
      const isSmall = from !== undefined && to !== undefined && !`${from}${to}`.includes("\n");
      if (target === undefined || !isSmall || !SMALL_FAULTS.test(String(one.expect))) continue;
      const edit = { file: target, from, to, ...(after === undefined ? {} : { after }) };
      if (target !== TEMPLATE && fitsBeside(together, edit)) together.push(edit);
    }
  }
  return together;
}

const SMALL_FAULTS = /^ARC(?:006|008|10[3457]|20[1789]|211|23\d|301)$/;

function fitsBeside(edits: readonly Edit[], edit: Edit): boolean {
  try {
    return applyEdits([...edits, edit]).places.length > 0;
  } catch {
    // Another fault stands where this one would.
    return false;
  }
}

test("more than a hundred faults are mended in one go, and then nothing more", async () => {
  const { found, mending, texts } = await mended(faultsTogether());
  const fixable = found.filter(({ fix }) => fix !== undefined);
  expect(fixable.length).toBeGreaterThan(100);
  expect(mending.refused.map(({ finding: { message } }) => message)).toEqual([
    '"solve-time" is malformed: "pct" stands where `%` is expected.',
  ]);
  expect(mending.findings.length).toBeLessThanOrEqual(found.length - fixable.length + 1);
  const after = new Map([...EXAMPLE_FILES, ...texts]);
  after.delete(TEMPLATE);
  expect((await mendFiles(after, await check(after), () => true)).files).toEqual([]);
}, 30_000);
