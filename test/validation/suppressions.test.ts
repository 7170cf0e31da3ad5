import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { commentSpans } from "../../src/policy/comments.ts";
import type { Finding } from "../../src/policy/finding.ts";
import type { Kind } from "../../src/policy/kinds.ts";
import { SourceText } from "../../src/policy/source.ts";
import { meantRule } from "../../src/validation/rule-ids.ts";
import { RULE_IDS, RULES, severityOf } from "../../src/validation/rules/index.ts";
import { suppressionsIn } from "../../src/validation/suppression-comments.ts";
import { type SuppressedFile, suppress } from "../../src/validation/suppressions.ts";
import { applyEdits, check, checkAll, EXAMPLE_FILES, mendFiles, TODAY } from "../example.ts";

const CORE = "core/orchestration-policies.yaml";
const AGENT = "agents/reefer-monitor.yaml";
const FAULT = {
  file: CORE,
  from: "primary-manager: context-dependent",
  to: 'primary-manager: "@route-planner"',
};

function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, range, status }) => `${rule} ${range.start.line} ${status}`);
}

/** The example with a fault on one line, and something said of it. */
function withFault(said: string): Map<string, string> {
  return applyEdits([{ ...FAULT, to: `${FAULT.to} ${said}` }]).files;
}

describe("an accepted finding", () => {
  test("stays in the list, with the reason", async () => {
    const found = await check(withFault("# archi3-disable-line ARC301 until 2027-01-31 --  trial in Lyon "));
    expect(found).toMatchObject([
      { rule: "ARC301", status: "suppressed", suppression: { by: "comment", reason: "trial in Lyon" } },
    ]);
  });

  test("shows no secret that stands in the reason, and no end of a long one", async () => {
    const secret = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";
    const long = "why ".repeat(1_000);
    const files = withFault(`# archi3-disable-line ARC301 ARC511 -- ${secret} ${long}`);
    const found = await check(files);
    expect(found.map(({ rule, status }) => `${rule} ${status}`)).toEqual([
      "ARC301 suppressed",
      "ARC511 suppressed",
    ]);
    expect(JSON.stringify(found)).not.toContain(secret);
    for (const { suppression } of found) expect(suppression?.reason?.length).toBeLessThanOrEqual(500);
  });

  test("leaves its policy valid, and one that counts does not", async () => {
    const accepted = await checkAll(withFault("# archi3-disable-line ARC301 -- trial"));
    expect([...accepted.invalid]).toEqual([]);
    for (const said of ["", "# archi3-disable-line ARC301"]) {
      const counted = await checkAll(withFault(said));
      expect([...counted.invalid].map(({ file }) => file)).toEqual([CORE]);
    }
  });

  test("that the schema told leaves its policy valid too", async () => {
    const edit = {
      file: AGENT,
      from: '  cpu: "low"',
      to: '  cpu: "lots" # archi3-disable-line ARC104 -- trial',
    };
    const { findings, invalid } = await checkAll(applyEdits([edit]).files);
    expect(findings.map(({ rule, status }) => `${rule} ${status}`)).toEqual(["ARC104 suppressed"]);
    expect([...invalid]).toEqual([]);
  });

  test("is accepted by the nearest comment, for its reason; all others are stale", async () => {
    const said = (form: string, why: string) => `# archi3-disable-${form} ARC301 -- ${why}`;
    const files = withFault(said("line", "here"));
    const above = `${said("next-line", "far")}\n${said("next-line", "near")}\n`;
    const text = files.get(CORE)?.replace(/^ *primary-manager: "@route/m, `${above}$&`);
    files.set(CORE, `${said("file", "everywhere")}\n${text}`);
    const found = await check(files);
    const stale = found.filter(({ rule }) => rule === "ARC905");
    expect(found.flatMap(({ suppression }) => suppression ?? [])).toMatchObject([{ reason: "here" }]);
    expect(stale.map(({ message }) => message)).toEqual([
      "What ARC301 finds in this file is accepted by another comment already.",
      "What ARC301 finds there is accepted by another comment already.",
      "What ARC301 finds there is accepted by another comment already.",
    ]);
    const fixed = await mendFiles(files, found, () => true);
    expect(fixed.findings.map(({ rule, status }) => `${rule} ${status}`)).toEqual(["ARC301 suppressed"]);
  });
});

describe("texts of every kind", () => {
  const fault = '  manager: "@cold-chain-manger"';
  const text = (EXAMPLE_FILES.get(AGENT) ?? "").replace(
    '  manager: "@cold-chain-manager"',
    `  # archi3-disable-next-line ARC301 -- trial\n${fault}`,
  );

  test.each([
    ["with carriage returns", text.replaceAll("\n", "\r\n"), ["ARC301 suppressed"]],
    ["with a byte order mark", `\ufeff${text}`, ["ARC005 new", "ARC301 suppressed"]],
    [
      "whose byte order mark is accepted",
      `\ufeff${text}# archi3-disable-file ARC005 -- the editor's\n`,
      ["ARC005 suppressed", "ARC301 suppressed"],
    ],
    ["without a line break at the end", text.trimEnd(), ["ARC301 suppressed"]],
  ])("%s", async (_, written, expected) => {
    const found = await check(new Map(EXAMPLE_FILES).set(AGENT, written));
    expect(found.map(({ rule, status }) => `${rule} ${status}`)).toEqual(expected);
  });

  test("that nobody can read: that is never accepted, and no comment in it called stale", async () => {
    const broken = `# archi3-disable-file ARC010,ARC301 -- we know\nagent: [1\n  \u200bb: } # archi3-disable-line ARC006 -- x\n`;
    const found = await check(new Map(EXAMPLE_FILES).set(AGENT, broken));
    const own = found.filter(({ file }) => file === AGENT);
    const syntax = own.filter(({ rule }) => rule === "ARC010").map(({ status }) => status);
    expect(new Set(syntax)).toEqual(new Set(["new"]));
    expect(own.filter(({ rule }) => rule === "ARC006")).toMatchObject([{ status: "suppressed" }]);
    expect(own.map(({ rule }) => rule).filter((rule) => rule.startsWith("ARC9"))).toEqual(["ARC902"]);
  });

  test("that are not UTF-8", async () => {
    const bytes = Buffer.from("# archi3-disable-file ARC004 -- old\nname: caf\xe9\n", "latin1");
    const found = await check(new Map<string, string | Uint8Array>(EXAMPLE_FILES).set(AGENT, bytes));
    expect(found.filter(({ rule }) => rule === "ARC004")).toMatchObject([{ status: "new" }]);
  });

  test("of a kind of one's own, with many documents", async () => {
    const kind: Kind = { name: "note", builtIn: false, documents: "many" };
    const notes =
      "a: no # archi3-disable-line ARC030 -- read by us alone\n---\na: no\n---\n# archi3-disable-next-line ARC030 -- too\na: no\n";
    const found = await check(new Map(EXAMPLE_FILES), undefined, {
      files: [{ file: "notes.yml", path: "notes.yml", bytes: new TextEncoder().encode(notes), kind }],
      schemaOf: () => ({ quick: async () => () => true, schema: () => Promise.reject(), places: undefined }),
    });
    expect(shown(found)).toEqual(["ARC030 1 suppressed", "ARC030 3 new", "ARC030 6 suppressed"]);
  });
});

describe("what is rejected before it is read", () => {
  test("is accepted by nothing", async () => {
    const rejected = ["ARC001", "ARC002", "ARC003", "ARC007"].map((rule) => ({
      ...{ file: AGENT, rule, message: "It is no file.", help: "Delete it." },
    }));
    const all = rejected.map(({ rule }) => rule).join(" ");
    const text = `# archi3-disable-file ${all} -- all of it\n${EXAMPLE_FILES.get(AGENT)}`;
    const found = await check(new Map(EXAMPLE_FILES).set(AGENT, text), undefined, { rejected });
    expect(found.filter(({ status }) => status === "suppressed")).toEqual([]);
    expect(found.filter(({ rule }) => rule === "ARC902")).toHaveLength(4);
  });
});

describe("silence makes a suppression stale", () => {
  const stale = "# archi3-disable-line ARC401 -- not needed";
  const clean = {
    file: CORE,
    from: "primary-manager: context-dependent",
    to: `primary-manager: context-dependent ${stale}`,
  };

  test("where everything is judged", async () => {
    const found = await check(applyEdits([clean]).files);
    expect(found.map(({ rule }) => rule)).toEqual(["ARC905"]);
    expect(found[0]?.message).toBe("ARC401 finds nothing there any more.");
    expect(found[0]?.fix?.edits).toMatchObject([{ text: "" }]);
  });

  test("but not where the rule is switched off", async () => {
    const given = { severityOf: severityOf(new Map([["ARC401", "off" as const]])) };
    expect(await check(applyEdits([clean]).files, undefined, given)).toEqual([]);
  });

  test("but not of a rule that compares, while another file has an error", async () => {
    const broken = { file: AGENT, from: '  cpu: "low"', to: '  cpu: "lots"' };
    expect((await check(applyEdits([clean, broken]).files)).map(({ rule }) => rule)).toEqual(["ARC104"]);
  });

  test("but not while another file cannot be read, whatever its severity", async () => {
    const files = applyEdits([clean]).files.set(AGENT, "agent: [\n");
    const given = { severityOf: severityOf(new Map([["ARC010", "notice" as const]])) };
    expect((await check(files, undefined, given)).map(({ rule }) => rule)).toEqual(["ARC010"]);
  });

  test("also for a rule of one file, while another file has an error", async () => {
    const one = { ...clean, to: clean.to.replace("ARC401", "ARC104") };
    const broken = { file: AGENT, from: '  cpu: "low"', to: '  cpu: "lots"' };
    expect((await check(applyEdits([one, broken]).files)).map(({ rule }) => rule)).toEqual([
      "ARC104",
      "ARC905",
    ]);
  });

  test("and its severity is the configuration's", async () => {
    const given = { severityOf: severityOf(new Map([["ARC905", "error" as const]])) };
    expect(await check(applyEdits([clean]).files, undefined, given)).toMatchObject([{ severity: "error" }]);
  });
});

describe("what was meant", () => {
  test.each([
    ["archi3-disable-nextline ARC301 -- x", "archi3-disable-next-line"],
    ["archi3-disable_next_line ARC301 -- x", "archi3-disable-next-line"],
    ["archi3-disable-next ARC301 -- x", "archi3-disable-next-line"],
    ["archi3-disabled-file ARC301 -- x", "archi3-disable-file"],
    ["archi3-disable-file ARC3O1 -- x", "ARC301"],
    ["archi3-disable-file no-such-thing -- x", undefined],
    ["archi3-disable ARC301 -- x", undefined],
    ["ARCHI3-DISABLE-FILE ARC301 -- x", "archi3-disable-file"],
    ["archi3_disable_next_line ARC301 -- x", "archi3-disable-next-line"],
    ["Archi3:disable-file ARC301 -- x", "archi3-disable-file"],
    ["archi3disable-file ARC301 -- x", "archi3-disable-file"],
  ])("by %s is %s", async (said, meant) => {
    const files = new Map([[AGENT, `# ${said}\n${EXAMPLE_FILES.get(AGENT)}`]]);
    const found = (await check(files)).filter(({ rule }) => rule === "ARC902" || rule === "ARC903");
    const helps = found.map(({ help }) => /^Did you mean (.*)\?$/.exec(help)?.[1]);
    expect(helps).toEqual([meant]);
    // Nobody decided that it counts: no fix makes it.
    expect(found.map(({ fix }) => fix)).toEqual([undefined]);
  });

  test.each([
    ["arc301", "ARC301"],
    ["ARC-301", "ARC301"],
    ["301", "ARC301"],
    ["ARC3O1", "ARC301"],
    ["ARC3l0", "ARC310"],
    [RULES.get("ARC511")?.name ?? "", "ARC511"],
    ["ARC999", undefined],
    ["all", undefined],
    ["*", undefined],
  ])("the rule %s is meant as %s", (word, meant) =>
    expect(meantRule(word, RULE_IDS, RULES.values())).toBe(meant),
  );
});

describe("accepting", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "a: 1",
      "# words",
      "b: |",
      "  - x",
      "---",
      "c: 'x # archi3-disable-line ARC301 -- no'",
    ),
    fc
      .tuple(
        fc.constantFrom("", "a: 1 "),
        fc.constantFrom("line", "next-line", "file", "nextline"),
        fc.constantFrom("ARC301", "ARC302", "ARC301, ARC302", "ARC999", "ARC010", ""),
        fc.constantFrom("", " until 2026-11-23", " until 2026-11-24", " until then"),
        fc.constantFrom("", " -- why", " --"),
      )
      .map(([before, form, rules, until, why]) => `${before}# archi3-disable-${form} ${rules}${until}${why}`),
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
  const finding = fc
    .tuple(fc.constantFrom("ARC301", "ARC302", "ARC010", "ARC905"), fc.integer({ min: 1, max: 14 }))
    .map(([rule, at]): Finding => {
      const place = { line: at, column: 1 };
      const range = { start: place, end: place };
      return {
        ...{ rule, severity: "error", message: "", help: "", file: "f", range, related: [] },
        ...{ fingerprint: `${rule}${at}`, status: "new" },
      };
    });
  const run = (findings: readonly Finding[], written: string) => {
    const source = new SourceText(written);
    const suppressions = suppressionsIn(source, commentSpans(yaml, written));
    const files: SuppressedFile[] = [{ file: "f", kind: undefined, source, suppressions }];
    return { ...suppress(findings, files, TODAY), suppressions };
  };

  test("twice is accepting once; nothing is lost; the nearest accepts, and only what accepts is used", () => {
    fc.assert(
      fc.property(text, fc.array(finding), (written, findings) => {
        const once = run(findings, written);
        expect(run(once.findings, written).findings).toEqual(once.findings);
        expect(once.findings.map(({ fingerprint }) => fingerprint)).toEqual(
          findings.map(({ fingerprint }) => fingerprint),
        );
        const nearest = (at: number, rule: string) => {
          const covering = once.suppressions.flatMap((one) => {
            if (one.state === "malformed" || one.reason === undefined) return [];
            if (one.until !== undefined && one.until.day < TODAY) return [];
            const { about } = one;
            if (about !== "file" && (at <= about.after || at > about.last)) return [];
            return one.rules.filter(({ id }) => id === rule).map((named) => ({ named, about }));
          });
          // In the order of the text, so the last is the nearest of its kind.
          return (covering.findLast(({ about }) => about !== "file") ?? covering.at(-1))?.named;
        };
        const used = new Set<unknown>();
        for (const { rule, range, status } of once.findings) {
          const acceptable = rule !== "ARC010" && rule !== "ARC905";
          const by = acceptable ? nearest(range.start.line, rule) : undefined;
          if (by !== undefined) used.add(by);
          expect(status).toBe(by === undefined ? "new" : "suppressed");
        }
        expect(once.used.size).toBe(used.size);
        for (const { start } of once.used)
          expect([...used].some((one) => (one as { start: number }).start === start)).toBe(true);
      }),
    );
  });
});
