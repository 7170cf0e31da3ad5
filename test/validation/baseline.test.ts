import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PolicyError } from "../../src/errors.ts";
import type { Finding } from "../../src/policy/finding.ts";
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineOf,
  keyOf,
  shrink,
} from "../../src/validation/baseline.ts";
import {
  BASELINE_FILE,
  type BaselineFile,
  LARGEST_BASELINE,
  parseBaseline,
  renderBaseline,
} from "../../src/validation/baseline-file.ts";
import { grown, grownFromNothing, renamesOf, withoutGrowth } from "../../src/validation/baseline-growth.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { severityOf } from "../../src/validation/rules/index.ts";
import { applyEdits, check, checkAll, type Edit, EXAMPLE_FILES } from "../example.ts";

const CORE = "core/orchestration-policies.yaml";
const AGENT = "agents/reefer-monitor.yaml";
const RENAMED = "agents/reefers.yaml";
const PRODUCTION = "environments/production.yaml";

const schema = builtInKindSchemas()("baseline");
const asWritten = severityOf(new Map());

function parsed(text: string | Uint8Array): Promise<BaselineFile> {
  return parseBaseline(
    typeof text === "string" ? new TextEncoder().encode(text) : text,
    BASELINE_FILE,
    schema,
  );
}

function inFile(baseline: Baseline): Promise<BaselineFile> {
  return parsed(renderBaseline(baseline));
}

function edited(...edits: Edit[]): Map<string, string> {
  return applyEdits(edits).files;
}

const LEADER: Edit = {
  file: CORE,
  from: "primary-manager: context-dependent",
  to: 'primary-manager: "@route-planner"',
};
const COVERAGE: Edit = { file: PRODUCTION, from: 'test-coverage: ">90%"', to: 'test-coverage: ">80%"' };
const LEVEL: Edit = { file: AGENT, from: '  cpu: "low"', to: '  cpu: "lots"' };

function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, file, status }) => `${rule} ${file} ${status}`);
}

const ENTRY: BaselineEntry = {
  ...{ rule: "ARC301", file: CORE, message: "Nobody is called that.", count: 1 },
  fingerprint: "5f2b0c1d8e7a46935f2b0c1d8e7a4693",
};

describe("a baseline of what is found", () => {
  test("accepts all of it, wherever its lines move, and nothing else", async () => {
    const before = await check(edited(LEADER, COVERAGE));
    const baseline = await inFile(baselineOf(before));
    expect(baseline.entries.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      `ARC301 ${CORE}`,
      `ARC401 ${PRODUCTION}`,
    ]);
    const moved = edited(LEADER, COVERAGE, LEVEL);
    moved.set(CORE, `# one more line\n${moved.get(CORE)}`);
    const { findings, invalid, staleEntries } = await checkAll(moved, undefined, { baseline });
    expect(shown(findings)).toEqual([
      `ARC104 ${AGENT} new`,
      `ARC301 ${CORE} suppressed`,
      `ARC401 ${PRODUCTION} suppressed`,
    ]);
    expect(findings[1]?.suppression).toEqual({ by: "baseline" });
    expect([...invalid].map(({ file }) => file)).toEqual([AGENT]);
    expect(staleEntries).toEqual([]);
  });

  test("leaves out what cannot be accepted, and what a comment accepts", async () => {
    const files = edited(
      { ...LEADER, to: `${LEADER.to} # archi3-disable-line ARC301 -- trial` },
      { file: AGENT, from: '  cpu: "low"', to: '  cpu: "low" # archi3-disable-line ARC301' },
    );
    files.set("agents/broken.yaml", "agent: [\n").set("agents/empty.yaml", "# nothing\n");
    const found = await check(files);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(["ARC010", "ARC012", "ARC301", "ARC901"]));
    expect(baselineOf(found).entries).toEqual([]);
  });

  test("is read from its file, sorted, without a line number, one line a fact", async () => {
    const text = renderBaseline(baselineOf(await check(edited(COVERAGE, LEADER))));
    expect(text).toMatch(
      /^\{\n {2}"format": "archi3-baseline\/1",\n {2}"findings": \[\n {4}\{\n {6}"rule": "ARC301",\n/,
    );
    expect(text.endsWith("\n  ]\n}\n")).toBe(true);
    expect(text).not.toContain('"line"');
  });

  test("holds no secret, neither in words nor in a fingerprint that would tell when guessed right", async () => {
    const of = async (password: string) => {
      const edits = [
        {
          file: PRODUCTION,
          from: `connection-string: "\${DATABASE_URL}"`,
          to: `connection-string: "postgresql://a:${password}@db.example/x"`,
        },
        { file: AGENT, from: '  cpu: "low"', to: `  cpu: "low"\n  password: "${password}"` },
        {
          file: CORE,
          from: "primary-manager: context-dependent",
          to: `primary-manager: "postgresql://a:${password}@db.example/x"`,
        },
      ];
      return renderBaseline(baselineOf(await check(edited(...edits))));
    };
    const [one, other] = await Promise.all([of("kade14-noord"), of("dijk77-zuid0")]);
    expect(one.match(/"rule"/g)?.length).toBeGreaterThan(3);
    expect(one).not.toContain("kade14");
    expect(one).toBe(other);
  });
});

describe("a comment comes before the baseline", () => {
  test("which need not accept it too", async () => {
    const baseline = await inFile(baselineOf(await check(edited(LEADER))));
    const files = edited({ ...LEADER, to: `${LEADER.to} # archi3-disable-line ARC301 -- trial` });
    const found = await check(files, undefined, { baseline });
    expect(shown(found)).toEqual([`ARC906 ${BASELINE_FILE} new`, `ARC301 ${CORE} suppressed`]);
  });
});

describe("what the baseline accepts and nobody finds", () => {
  test("is told once a policy file, at the first entry, and taken out", async () => {
    const before = await check(
      edited(LEADER, COVERAGE, {
        ...COVERAGE,
        from: "rate-validity: within-7-days",
        to: "rate-validity: within-5-weeks",
      }),
    );
    const baseline = await inFile(baselineOf(before));
    const { findings, staleEntries } = await checkAll(edited(LEADER), undefined, { baseline });
    expect(shown(findings)).toEqual([`ARC906 ${BASELINE_FILE} new`, `ARC301 ${CORE} suppressed`]);
    const [stale] = findings;
    expect(baseline.source.line(stale?.range.start.line ?? 0)).toContain(staleEntries[0]?.fingerprint);
    expect(stale?.related).toHaveLength(1);
    expect(stale?.message).toContain(`2 findings in ${PRODUCTION}`);
    expect(shrink(baseline, staleEntries, { findings, hasFile: everywhere })).toEqual(
      baselineOf(await check(edited(LEADER))),
    );
  });

  test("moves to where it went when its file was renamed", async () => {
    const before = edited({ file: AGENT, from: "@cold-chain-manager", to: "@cold-chain-manger" });
    const baseline = await inFile(baselineOf(await check(before)));
    const renamed = new Map([...before].map(([file, text]) => [file === AGENT ? RENAMED : file, text]));
    const { findings, staleEntries } = await checkAll(renamed, undefined, { baseline });
    const now = { findings, hasFile: (file: string) => renamed.has(file) };
    const moved = await inFile(shrink(baseline, staleEntries, now));
    expect(moved.entries.map(({ file, rule }) => `${rule} ${file}`)).toEqual([`ARC301 ${RENAMED}`]);
    const renames = renamesOf(await check(renamed), new Map([[RENAMED, AGENT]]));
    expect(grown(baseline, moved, asWritten, renames)).toEqual([]);
    expect(withoutGrowth(baseline, moved, renames).entries).toEqual(moved.entries);
    expect(grown(baseline, moved, asWritten, NO_RENAMES)).toHaveLength(1);
  });

  test("goes nowhere else, be the words the same", async () => {
    const before = edited({
      file: AGENT,
      from: '  cpu: "low"',
      to: '  cpu: "low"\n  password: "kade14-noord"',
    });
    const baseline = await inFile(baselineOf(await check(before)));
    const secret = baseline.entries.filter(({ rule }) => rule === "ARC511");
    expect(secret).toHaveLength(1);
    const files = edited({
      file: PRODUCTION,
      from: `connection-string: "\${DATABASE_URL}"`,
      to: `connection-string: "\${DATABASE_URL}"\n    password: "dijk77-zuid0"`,
    });
    files.delete(AGENT);
    const { findings, staleEntries } = await checkAll(files, undefined, { baseline });
    const found = findings.filter(({ rule }) => rule === "ARC511");
    expect(found.map(({ message }) => message)).toEqual(secret.map(({ message }) => message));
    const now = { findings, hasFile: (file: string) => files.has(file) };
    expect(shrink(baseline, staleEntries, now).entries.map(({ file }) => file)).not.toContain(PRODUCTION);
  });

  test.each([
    ["in a file that cannot be read now", () => edited(LEADER).set(PRODUCTION, "a: [\n"), {}],
    [
      "where the rule is off",
      () => new Map(EXAMPLE_FILES),
      { severityOf: severityOf(new Map([["ARC401", "off" as const]])) },
    ],
    ["while an error may hide it", () => edited(LEVEL), {}],
  ])("is kept %s", async (_, files, given) => {
    const baseline = await inFile(baselineOf(await check(edited(COVERAGE))));
    const { findings, staleEntries } = await checkAll(files(), undefined, { baseline, ...given });
    expect(staleEntries).toEqual([]);
    expect(findings.map(({ rule }) => rule)).not.toContain("ARC906");
  });

  test.each([
    ["a rule that there is not", { ...ENTRY, rule: "ARC998" }],
    ["a rule whose findings cannot be accepted", { ...ENTRY, rule: "ARC010", file: "agents/broken.yaml" }],
    ["a file that is not there", { ...ENTRY, file: "agents/gone.yaml" }],
  ])("is stale for %s", async (_, entry) => {
    const baseline = await inFile({ entries: [entry] });
    const files = new Map(EXAMPLE_FILES).set("agents/broken.yaml", "agent: [\n");
    const { staleEntries } = await checkAll(files, undefined, { baseline });
    expect(staleEntries).toEqual([entry]);
    const { staleEntries: alone } = await checkAll(EXAMPLE_FILES, undefined, { baseline });
    expect(alone).toEqual([entry]);
  });

  test("has the configuration's severity", async () => {
    const given = { severityOf: severityOf(new Map([["ARC906", "off" as const]])) };
    const baseline = await inFile({ entries: [ENTRY] });
    const { findings, staleEntries } = await checkAll(EXAMPLE_FILES, undefined, { baseline, ...given });
    expect([findings, staleEntries]).toEqual([[], [ENTRY]]);
  });
});

const everywhere = () => true;
const NO_RENAMES = new Map<string, string>();

describe("a change of a baseline", () => {
  const other = { ...ENTRY, fingerprint: "0d9c3f6be1a24857b6d20d9c3f6be1a2" };

  test("that adds entries, or raises one, is an error at each", async () => {
    const head = await inFile({ entries: [{ ...ENTRY, count: 3 }, other] });
    const found = grown({ entries: [ENTRY] }, head, asWritten, NO_RENAMES);
    expect(found.map(({ rule, severity, file }) => `${rule} ${severity} ${file}`)).toEqual(
      Array(2).fill(`ARC907 error ${BASELINE_FILE}`),
    );
    for (const { range } of found) expect(head.source.line(range.start.line)).toContain('"fingerprint"');
    expect(found.some(({ message }) => message.includes("2 more findings"))).toBe(true);
  });

  test("that passes an entry off as another rule's or file's is one that adds", async () => {
    for (const passed of [
      { ...ENTRY, rule: "ARC511" },
      { ...ENTRY, file: PRODUCTION },
    ]) {
      expect(
        grown({ entries: [ENTRY] }, await inFile({ entries: [passed] }), asWritten, NO_RENAMES),
      ).toHaveLength(1);
    }
  });

  test("that only takes away, or says it in other words, is none", async () => {
    const head = await inFile({ entries: [{ ...ENTRY, message: "In other words." }] });
    expect(grown({ entries: [{ ...ENTRY, count: 2 }, other] }, head, asWritten, NO_RENAMES)).toEqual([]);
  });

  test("that follows a renamed file is none, and no more than that", async () => {
    const moved = { ...other, rule: ENTRY.rule, file: "agents/renamed.yaml" };
    const renames = new Map([[keyOf(moved), keyOf(ENTRY)]]);
    const twice = await inFile({ entries: [{ ...moved, count: 2 }] });
    expect(grown({ entries: [ENTRY] }, await inFile({ entries: [moved] }), asWritten, renames)).toEqual([]);
    expect(grown({ entries: [ENTRY] }, twice, asWritten, renames)).toHaveLength(1);
    expect(grown({ entries: [] }, twice, asWritten, renames)).toHaveLength(1);
    expect(
      grown({ entries: [ENTRY] }, await inFile({ entries: [ENTRY, moved] }), asWritten, renames),
    ).toHaveLength(1);
    expect(withoutGrowth({ entries: [ENTRY] }, twice, renames).entries).toEqual([moved]);
  });

  test("that begins it accepts what was found, of rules that were on, and nothing else", async () => {
    const findings = await check(edited(LEADER, COVERAGE));
    const head = await inFile({ entries: [...baselineOf(findings).entries, { ...ENTRY, rule: "ARC511" }] });
    const found = (on: "base" | "change") => grownFromNothing({ on, findings }, head, asWritten);
    expect(found("base").map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^ARC907 .*ARC511.* not there on the base\.$/),
    ]);
    expect(found("change")[0]?.message).toMatch(/ not there in what is checked\.$/);
    const off = severityOf(new Map([["ARC511", "off" as const]]));
    expect(grownFromNothing({ on: "base", findings }, head, off)).toEqual([]);
  });

  test("accepts nothing that it did not accept before", async () => {
    const head = await inFile({ entries: [{ ...ENTRY, count: 3 }, other] });
    const before = { entries: [{ ...ENTRY, count: 2 }] };
    expect(withoutGrowth(before, head, NO_RENAMES).entries).toEqual(before.entries);
  });

  test("is silent where the rule is off", async () => {
    const off = severityOf(new Map([["ARC907", "off" as const]]));
    expect(grown({ entries: [] }, await inFile({ entries: [ENTRY] }), off, NO_RENAMES)).toEqual([]);
  });
});

describe("a broken baseline ends the run", () => {
  const entry = JSON.stringify(ENTRY);
  const whole = (findings: string) => `{\n  "format": "archi3-baseline/1",\n  "findings": [${findings}]\n}\n`;

  test.each([
    ["empty", "", "1:1"],
    ["cut off", whole(entry).slice(0, -4), "3:"],
    ["no JSON", "format: archi3-baseline/1\n", "1:"],
    ["left with a conflict", `{\n<<<<<<< HEAD\n${whole("").slice(2)}`, "2:1"],
    ["a list", "[]", "1:1"],
    ["of another format", whole("").replace("baseline/1", "baseline/2"), "2:13"],
    ["with a fingerprint of another form", whole(entry.replace("5f2b", "XXXX")), "3:"],
    ["with a count below one", whole(entry.replace('"count":1', '"count":0')), "3:"],
    ["with a key that is not known", whole(entry.replace('"count":1', '"line":1')), "3:"],
    ["with an entry twice", whole(`${entry},\n    ${entry}`), "4:"],
    [
      "with tabs and a key that is not known",
      `{\n\t"formt": "archi3-baseline/1",\n\t"findings": []\n}`,
      "2:2",
    ],
  ])("%s", async (_, text, place) => {
    const error = await parsed(text).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PolicyError);
    expect(error).toMatchObject({ code: "E_BASELINE", status: 2 });
    expect((error as PolicyError).parts.where).toMatch(new RegExp(`^${BASELINE_FILE}:${place}`));
    const { why, mend } = (error as PolicyError).parts;
    expect(`${why} ${mend}`).not.toMatch(/policy must|YAML|indent/);
    expect(mend).toMatch(/^restore it from git, or delete it and write it anew/);
  });

  test("not UTF-8, or too large", async () => {
    await expect(parsed(Buffer.from([0x7b, 0xff, 0x7d]))).rejects.toMatchObject({ code: "E_BASELINE" });
    await expect(parsed(Buffer.alloc(LARGEST_BASELINE + 1, " "))).rejects.toMatchObject({
      code: "E_BASELINE",
    });
  });
});

describe("laws", () => {
  const hex = fc.constantFrom("0".repeat(32), "1".repeat(32), "a".repeat(32));
  const what = fc.record({
    rule: fc.constantFrom("ARC301", "ARC401", "ARC010", "ARC905"),
    file: fc.constantFrom("a.yaml", "b.yaml"),
    fingerprint: hex,
    message: fc.string({ unit: "binary" }),
  });
  const finding = what.map((one): Finding => {
    const place = { line: 1, column: 1 };
    return {
      ...one,
      severity: "error",
      help: "",
      range: { start: place, end: place },
      related: [],
      status: "new",
    };
  });
  const findings = fc.array(finding, { maxLength: 20 });
  const baseline = findings.map(baselineOf);
  const total = ({ entries }: Baseline) => entries.reduce((sum, { count }) => sum + count, 0);

  test("what is written is what is read, and written the same again", async () => {
    await fc.assert(
      fc.asyncProperty(baseline, async (one) => {
        const text = renderBaseline(one);
        const read = await parsed(text);
        expect(read.entries).toEqual(one.entries);
        expect(renderBaseline(read)).toBe(text);
        expect(text).not.toMatch(/(?![\n ])[\p{Cc}\p{Cf}\p{Z}]/u);
      }),
    );
  });

  test("a baseline of findings accepts them all, but what cannot be accepted", () => {
    fc.assert(
      fc.property(findings, (some) => {
        const applied = applyBaseline(some, baselineOf(some));
        expect(applied.left).toEqual([]);
        const open = applied.findings.filter(({ status }) => status !== "suppressed").map(({ rule }) => rule);
        expect(open).toEqual(
          some.map(({ rule }) => rule).filter((rule) => rule === "ARC010" || rule === "ARC905"),
        );
      }),
    );
  });

  test("applying accepts as many as it counts, and twice is once", () => {
    fc.assert(
      fc.property(findings, baseline, (some, one) => {
        const applied = applyBaseline(some, one);
        const accepted = applied.findings.filter(({ status }) => status === "suppressed").length;
        expect(accepted + total({ entries: applied.left })).toBe(total(one));
        expect(applyBaseline(applied.findings, one)).toEqual(applied);
      }),
    );
  });

  test("shrinking never adds, and leaves exactly what accepts something", async () => {
    await fc.assert(
      fc.asyncProperty(findings, baseline, async (some, one) => {
        const { left, findings: before } = applyBaseline(some, one);
        const less = shrink(one, left, { findings: before, hasFile: everywhere });
        expect(grown(one, await inFile(less), asWritten, NO_RENAMES)).toEqual([]);
        const after = applyBaseline(some, less);
        expect(after).toEqual({ findings: before, left: [] });
        expect(shrink(less, after.left, { findings: after.findings, hasFile: everywhere })).toEqual(less);
      }),
    );
  });
});
