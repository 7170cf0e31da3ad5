import { describe, expect, test } from "vitest";
import { applyEdits, check, type Edit, EXAMPLE_FILES, shownAs } from "../example.ts";

const AGENTS = "core/agent-policies.yaml";
const COLD_CHAIN = "agents/cold-chain-manager.yaml";
const REEFER = "agents/reefer-monitor.yaml";
const PRODUCTION = "environments/production.yaml";
const DEVELOPMENT = "environments/development.yaml";
const SECURITY = "core/security-policies.yaml";

async function findingsOf(...edits: Edit[]): Promise<string[]> {
  return (await check(applyEdits(edits).files)).map(shownAs);
}

/** A free quality standard of the pilot's manager. */
const standard = (line: string): Edit => ({
  file: COLD_CHAIN,
  from: "lane-qualification: within-180-days",
  to: line,
});

describe("nothing is said of", () => {
  test.each([
    ["plain words", "lane-qualification: verified-by-hand"],
    ["standards with numbers in their names", "lane-qualification: ISO-27002"],
    ["ranges", "lane-qualification: 3-7-days"],
    ["a bare percentage", 'lane-qualification: "100%"'],
    ["a multiple where a rate could stand", "throughput: 10x-growth"],
    ["a growth past 100%", 'volume-growth: ">150%"'],
    ["a value with a subject of its own", 'lane-latency: "p95<200ms"'],
    ["how far off an accuracy may be", 'arrival-accuracy: "<5-minutes"'],
    ["counts of what is covered", 'source-coverage: ">5-sources"'],
    ["a name that leaves its unit open", 'effect-size: ">0.5"'],
    ["a name that leaves its direction open", 'session-length: ">5-minutes"'],
    ["counted things that look like no unit", 'lane-qualification: ">3-sets"'],
    ["letters beside digits that name something", "lane-qualification: IO-500"],
    ["something that happens every so often", "lane-qualification: every-30-days"],
    ["percent joined by a hyphen", "lane-qualification: 80-percent"],
    ["a share that is in time, without its unit", 'on-time: ">95"'],
    ["a name with a number that no other standard compares", "lane-qualification: level92"],
    ["a percentile by name beside a limit of the same subject", "lane-qualification: p95"],
    ["a key that is like one that is there too", 'accuracy: ">90%"\n  acuracy-note: kept'],
  ])("%s", async (_name, line) => {
    expect(await findingsOf(standard(line))).toEqual([]);
  });

  test("words of an open vocabulary that are like no well-known one", async () => {
    expect(
      await findingsOf({
        file: COLD_CHAIN,
        from: "frequency: real-time",
        to: "frequency: every-second-tuesday",
      }),
    ).toEqual([]);
  });

  test("standards whose numbers differ, which are other standards", async () => {
    expect(await findingsOf({ file: REEFER, from: '"iso27001"', to: '"iso27002"' })).toEqual([]);
  });

  test("another word that is two letters away at its beginning", async () => {
    const edit = { file: SECURITY, from: "scope: all-systems", to: "scope: internal-systems" };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("amounts that the environment puts in", async () => {
    expect(
      await findingsOf({
        file: PRODUCTION,
        from: "query-timeout: 15s",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the policy names a variable of the environment.
        to: 'query-timeout: "${DB_TIMEOUT}"',
      }),
    ).toEqual([]);
  });

  test("an overlay that gives only some rungs", async () => {
    const edit = { file: DEVELOPMENT, from: '      critical-threshold: ">4s"\n', to: "" };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("rungs in different units of one dimension", async () => {
    const edit = { file: AGENTS, from: 'critical-threshold: ">1500ms"', to: 'critical-threshold: ">1.5s"' };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("as many instances at least as at most", async () => {
    const edit = { file: AGENTS, from: "min-instances: 2\n", to: "min-instances: 24\n" };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("a least and a most of other things", async () => {
    const edit = {
      file: PRODUCTION,
      from: "max-connections: 40",
      to: "max-connections: 40\n    min-pool-size: 50",
    };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("a new setting of a server that is like no known one", async () => {
    const edit = {
      file: PRODUCTION,
      from: "query-timeout: 15s",
      to: "query-timeout: 15s\n    statement-cache: 64",
    };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test.each(["0%", "100%"])("a standard of %s without a comparator beside one that has it", async (all) => {
    const edit = {
      file: PRODUCTION,
      from: 'inventory-accuracy: ">99.9%"',
      to: `inventory-accuracy: "${all}"`,
    };
    expect((await findingsOf(edit)).filter((found) => found.startsWith("ARC201"))).toEqual([]);
  });

  test("two steps of an escalation at the same time", async () => {
    const edit = { file: AGENTS, from: "- 3-minutes: alert-thresholds", to: "- immediate: alert-thresholds" };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("names of a series that differ in digits", async () => {
    const edit = {
      file: REEFER,
      from: '    - "sensor-plausibility"',
      to: '    - "sensor-plausibility"\n    - "excursion-handling-2"',
    };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("tiers in quotes beside tiers without", async () => {
    const edit = { file: REEFER, from: 'tier: "3"\n  description', to: "tier: 3\n  description" };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test.each([
    "^@(?:[a-z]+-)+[a-z]+$",
    "^@[a-z]{2,20}(-[a-z]{2,20}){0,4}$",
    "must-match-pattern-^@[a-z-]+$",
    "^@",
  ])("ids that have the form %s", async (pattern) => {
    const edit = { file: COLD_CHAIN, from: '"^@[a-z][a-z-]*$"', to: `"${pattern}"` };
    expect(await findingsOf(edit)).toEqual([]);
  });

  test("required fields further down", async () => {
    const edit = { file: COLD_CHAIN, from: "    - compliance-requirements\n", to: "    - metadata.author\n" };
    expect(await findingsOf(edit)).toEqual([]);
  });
});

describe("mends", () => {
  test.each([
    ['excursion-rate: "<0.3%%"', "%"],
    ["lane-qualification: within-18O-days", "within-180-days"],
  ])("%s by %s", async (line, text) => {
    const from = line.startsWith("excursion")
      ? 'excursion-rate: "<0.3%"'
      : "lane-qualification: within-180-days";
    const [finding] = await check(applyEdits([{ file: COLD_CHAIN, from, to: line }]).files);
    expect(finding?.fix?.edits[0]?.text).toBe(text);
  });

  test("a tier keeps its quotes", async () => {
    const edit = { file: REEFER, from: 'tier: "3"\n  description', to: 'tier: "2"\n  description' };
    const [finding] = await check(applyEdits([edit]).files);
    expect(finding?.fix?.edits[0]?.text).toBe('"3"');
  });

  test("a misspelt part is not underlined where the file spells the value otherwise", async () => {
    const edit = { file: COLD_CHAIN, from: 'excursion-rate: "<0.3%"', to: 'excursion-rate: "\\u003c0.3%%"' };
    const [finding] = await check(applyEdits([edit]).files);
    expect(finding?.fix?.edits[0]?.text).toBe('"<0.3%"');
  });
});

describe("one fault, one finding", () => {
  /** The example with a capability more in the first agents, one of these words each. */
  const withCapabilities = (words: readonly string[]) => {
    const left = [...words];
    const lines = (EXAMPLE_FILES.get(AGENTS) ?? "").split("\n").flatMap((line) => {
      const word = /^ +capabilities:$/.test(line) ? left.shift() : undefined;
      return word === undefined ? [line] : [line, `${line.replace("capabilities:", "  - ")}${word}`];
    });
    expect(left).toEqual([]);
    return new Map(EXAMPLE_FILES).set(AGENTS, lines.join("\n"));
  };
  const often = (word: string, count: number): string[] => Array.from({ length: count }, () => word);

  test("a misspelt word that was copied beside one that is far more usual", async () => {
    const words = [...often("parcel-tracing", 7), ...often("parcel-tarcing", 2)];
    const found = await check(withCapabilities(words));
    expect(found.map(({ rule }) => rule)).toEqual(["ARC209"]);
    expect(found[0]?.message).toContain("is used 2 times");
    expect(found[0]?.related).toHaveLength(2);
  });

  test.each([
    ["two words that are used about as often", "parcel-tarcing", 3, 7],
    ["a plural that is used more than once", "parcel-tracings", 2, 8],
  ])("%s are no slip", async (_name, word, count, usual) => {
    const words = [...often("parcel-tracing", usual), ...often(word, count)];
    expect(await check(withCapabilities(words))).toEqual([]);
  });

  test("a rung that cannot be read is not out of order too", async () => {
    const edit = { file: COLD_CHAIN, from: 'alert-threshold: ">900ms"', to: 'alert-threshold: ">900"' };
    expect(await findingsOf(edit)).toHaveLength(1);
  });

  test("demands in words give one notice a file", async () => {
    const rules = Array.from({ length: 40 }, (_, index) => `    - demand-${index}: in-words\n`).join("");
    const found = await check(
      applyEdits([{ file: COLD_CHAIN, from: "custom-rules:\n", to: `custom-rules:\n${rules}` }]).files,
    );
    expect(found.map(({ rule }) => rule)).toEqual(["ARC222"]);
    expect(found[0]?.message).toContain("40 demands");
    expect(found[0]?.message).toContain("and 32 more");
  });
});

describe("hostile input", () => {
  test("an expression that explodes elsewhere is run in linear time", async () => {
    const edit: Edit[] = [
      { file: COLD_CHAIN, from: '"^@[a-z][a-z-]*$"', to: '"^@(([a-z]+)+)+$"' },
      // Backtracking would take minutes for it, past the runner's limit; for a longer one, ages.
      { file: COLD_CHAIN, from: 'id: "@cold-chain-manager"', to: `id: «"@${"a".repeat(20)}-"»` },
    ];
    expect(await findingsOf(...edit)).toEqual(applyEdits(edit).places.map((place) => `ARC221 ${place}`));
  });

  // The runner's limit is the bound: to compare each word with each would take minutes.
  test("6,000 unknown words and keys take linear time", async () => {
    const lines = Array.from(
      { length: 6_000 },
      (_, index) => `  metric-${index.toString(26)}x: word-${index}\n`,
    ).join("");
    const { files, places } = applyEdits([
      standard(`lane-qualification: verified\n${lines}  last-rate: "<5«%%»"\n`),
    ]);
    const found = await check(new Map([[COLD_CHAIN, files.get(COLD_CHAIN) ?? ""]]));
    expect(found.map(shownAs)).toEqual([`ARC201 ${places[0]}`]);
  });
});
