import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG, namesOf } from "../../src/config/config.ts";
import type { Finding } from "../../src/policy/finding.ts";
import { strictness } from "../../src/validation/rules/strictness.ts";
import { validate } from "../../src/validation/validate.ts";
import { applyEdits, type Edit, EXAMPLE_FILES, inputOf, placeOf } from "../example.ts";

/** What the family says of a set of policies; findings of the schema's are left out. */
async function told(
  files: ReadonlyMap<string, string>,
  environments = namesOf(DEFAULT_CONFIG),
): Promise<Finding[]> {
  const { findings } = await validate(inputOf(files, { environments, families: [strictness] }));
  return findings.filter(({ rule }) => rule.startsWith("ARC4"));
}

const PRODUCTION = "environments/production.yaml";
const STAGING = "environments/staging.yaml";
const DEVELOPMENT = "environments/development.yaml";

describe("what is no laxer", () => {
  const cases: [string, Edit[]][] = [
    [
      "development may be laxer than the core",
      [{ file: DEVELOPMENT, from: 'test-coverage: ">70%"', to: 'test-coverage: ">1%"' }],
    ],
    [
      "staging may be laxer than the core where development is, too",
      [{ file: STAGING, from: 'test-coverage: ">86%"', to: 'test-coverage: ">75%"' }],
    ],
    [
      "an equal value in another unit",
      [{ file: PRODUCTION, from: 'api-latency: "<150ms"', to: 'api-latency: "<0.22s"' }],
    ],
    [
      "words that cannot be compared",
      [{ file: PRODUCTION, from: 'test-coverage: ">90%"', to: "test-coverage: verified" }],
    ],
    [
      "another subject",
      [
        {
          file: PRODUCTION,
          from: 'statistical-significance: "p<0.01"',
          to: 'statistical-significance: "q<0.5"',
        },
      ],
    ],
    [
      "another dimension",
      [{ file: PRODUCTION, from: 'clearance-time: "<2-hours"', to: 'clearance-time: "<90-steps"' }],
    ],
    [
      "rate limits have no stricter side",
      [{ file: PRODUCTION, from: "rate-limit: 6000/hour", to: "rate-limit: 900000/hour" }],
    ],
    [
      "capacities have no stricter side",
      [{ file: PRODUCTION, from: "max-file-size: 100MB", to: "max-file-size: 900MB" }],
    ],
    [
      "numbers have no stricter side",
      [{ file: PRODUCTION, from: "max-connections: 40", to: "max-connections: 4000" }],
    ],
    [
      "retention has no stricter side",
      [{ file: PRODUCTION, from: "standard-logs: 2-years", to: "standard-logs: 1-day" }],
    ],
    [
      "lists that demand and refuse nothing are not compared",
      [
        {
          file: PRODUCTION,
          from: "channels: [email, slack, webhook, sms, pagerduty]",
          to: "channels: [email]",
        },
      ],
    ],
    [
      "a word that is not on the ladder",
      [{ file: PRODUCTION, from: "error-reporting: secure", to: "error-reporting: house-style" }],
    ],
    [
      "a mapping that a ladder word replaces",
      [
        {
          file: PRODUCTION,
          from: "      at-rest:\n        algorithm: AES-256-GCM\n        key-rotation: 30-days",
          to: "      at-rest: optional",
        },
      ],
    ],
    [
      "a threshold that is none",
      [{ file: PRODUCTION, from: 'test-coverage: ">90%"', to: 'test-coverage: ">>1%"' }],
    ],
    [
      "a value of the wrong type",
      [{ file: PRODUCTION, from: "ssl-required: true", to: "ssl-required: [false]" }],
    ],
    [
      "a new strict setting of an earlier overlay",
      [
        {
          file: DEVELOPMENT,
          from: "    enabled: true\n    simulator: true",
          to: "    enabled: true\n    audit-logging: true\n    idle-timeout: 5s\n    simulator: true",
        },
      ],
    ],
    [
      "an agent's name that is misspelt",
      [
        {
          file: PRODUCTION,
          from: '"@platform-manager":\n      test',
          to: '"@platfrom-manager":\n      test',
        },
      ],
    ],
    [
      "an agent that nobody defines",
      [{ file: PRODUCTION, from: '"@platform-manager":\n      test', to: '"@nobody":\n      test' }],
    ],
    [
      "a standard's name that is misspelt",
      [{ file: PRODUCTION, from: 'test-coverage: ">90%"', to: 'test-coverge: ">90%"' }],
    ],
  ];
  test.each(cases)("%s", async (_name, edits) => expect(await told(applyEdits(edits).files)).toEqual([]));
});

describe("where and what is told", () => {
  async function single(edits: Edit[]): Promise<{ finding: Finding; related: string[] }> {
    const [finding, ...more] = await told(applyEdits(edits).files);
    if (finding === undefined) throw new Error("nothing was found");
    expect(more).toEqual([]);
    return { finding, related: finding.related.map(({ file, range }) => textAt(file, range)) };
  }

  function textAt(file: string, range: Finding["range"]): string {
    const line = (EXAMPLE_FILES.get(file) ?? "").split("\n")[range.start.line - 1] ?? "";
    return `${file} ${line.slice(range.start.column - 1, range.end.column - 1)}`;
  }

  test("laxer than core and staging at once is told once, beside the core's value", async () => {
    const { finding, related } = await single([
      { file: PRODUCTION, from: 'test-coverage: ">90%"', to: 'test-coverage: ">80%"' },
    ]);
    expect(finding.rule).toBe("ARC401");
    expect(finding.message).toBe("production is laxer than the core: >80% instead of >84%.");
    expect(related).toEqual(['core/agent-policies.yaml ">84%"']);
  });

  test("laxer than the environment before, beside its line", async () => {
    const { finding, related } = await single([
      { file: PRODUCTION, from: "query-timeout: 15s", to: "query-timeout: 50s" },
    ]);
    expect(finding.message).toBe("production is laxer than staging: 50s instead of 45s.");
    expect(finding.pointer).toBe("/mcp-servers/database/query-timeout");
    expect(related).toEqual([`${STAGING} 45s`]);
  });

  test("what is inherited is told at the block that lacks it, beside both values", async () => {
    const { finding, related } = await single([
      { file: PRODUCTION, from: '      test-coverage: ">90%"\n', to: "" },
    ]);
    expect([finding.rule, textAt(finding.file, finding.range)]).toEqual([
      "ARC402",
      `${PRODUCTION} "@platform-manager"`,
    ]);
    expect(finding.message).toBe("production is laxer than staging: >84% instead of >86%.");
    expect(related).toEqual([`${STAGING} ">86%"`, 'core/agent-policies.yaml ">84%"']);
  });

  test("an environment that says nothing of a place is passed over", async () => {
    const { finding, related } = await single([
      { file: STAGING, from: "    query-timeout: 45s\n", to: "" },
      { file: PRODUCTION, from: "query-timeout: 15s", to: "query-timeout: 150s" },
    ]);
    expect(finding.message).toBe("production is laxer than development: 150s instead of 120s.");
    expect(related).toEqual([`${DEVELOPMENT} 120s`]);
  });
});

describe("the chain", () => {
  test("an environment without an overlay runs the core", async () => {
    const files = new Map(EXAMPLE_FILES);
    files.delete(PRODUCTION);
    const places = (await told(files)).map(
      ({ rule, file, range }) => `${rule} ${placeOf(file, range).split(":")[0]}`,
    );
    expect(new Set(places)).toEqual(new Set([`ARC402 ${STAGING}`]));
    files.delete(STAGING);
    expect(await told(files)).toEqual([]);
  });

  test("an overlay that was copied from another environment says nothing about its own", async () => {
    const copied = new Map(EXAMPLE_FILES).set(PRODUCTION, EXAMPLE_FILES.get(DEVELOPMENT) ?? "");
    expect(await told(copied)).toEqual([]);
  });

  test("an overlay that cannot be read says nothing about its environment", async () => {
    expect(await told(new Map(EXAMPLE_FILES).set(PRODUCTION, "a: [\n"))).toEqual([]);
  });

  test("an overlay whose file has a wrong name says nothing about the environment that it is meant for", async () => {
    const files = new Map(EXAMPLE_FILES);
    files.set("environments/prodution.yaml", files.get(PRODUCTION) ?? "");
    files.delete(PRODUCTION);
    expect(await told(files)).toEqual([]);
  });

  test("the order is the configuration's", async () => {
    const rules = new Set((await told(EXAMPLE_FILES, ["production", "development"])).map(({ rule }) => rule));
    expect(rules).toEqual(new Set(["ARC401", "ARC402"]));
    expect(await told(EXAMPLE_FILES, ["production"])).toEqual([]);
    expect(await told(EXAMPLE_FILES, [])).toEqual([]);
  });
});
