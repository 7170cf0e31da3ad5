import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparator, Dimension, Role, Rung, Strictness, Threshold } from "../../src/policy/threshold.ts";
import {
  acceptableRange,
  compareStrictness,
  dimensionOfName,
  formatThreshold,
  isNameOfTime,
  orderProblem,
  parseThreshold,
} from "../../src/policy/threshold.ts";

function threshold(text: string): Threshold {
  const parsed = parseThreshold(text);
  if (parsed.kind !== "threshold") throw new Error(`${JSON.stringify(text)} is ${JSON.stringify(parsed)}`);
  return parsed.threshold;
}

function malformed(text: string) {
  const parsed = parseThreshold(text);
  if (parsed.kind !== "malformed") throw new Error(`${JSON.stringify(text)} is ${JSON.stringify(parsed)}`);
  return parsed;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every shape of value that real policies hold: text, comparator, canonical amount, dimension, subject. */
const VALUES: [string, Comparator | undefined, number, Dimension, string?][] = [
  ["p<0.05", "<", 0.05, "count", "p"],
  ["p<0.01", "<", 0.01, "count", "p"],
  ["p<0.1", "<", 0.1, "count", "p"],
  ["lighthouse-score>90", ">", 90, "count", "lighthouse-score"],
  [">4.5/5", ">", 4.5, "count"],
  [">60%", ">", 60, "ratio"],
  [">70%", ">", 70, "ratio"],
  [">80%", ">", 80, "ratio"],
  [">85%", ">", 85, "ratio"],
  [">90%", ">", 90, "ratio"],
  [">95%", ">", 95, "ratio"],
  [">99.9%", ">", 99.9, "ratio"],
  [">=99%", ">=", 99, "ratio"],
  [">2%", ">", 2, "ratio"],
  [">5%", ">", 5, "ratio"],
  [">10%", ">", 10, "ratio"],
  ["<0.5%", "<", 0.5, "ratio"],
  ["<1%", "<", 1, "ratio"],
  ["<5%", "<", 5, "ratio"],
  ["<70%", "<", 70, "ratio"],
  ["<80%", "<", 80, "ratio"],
  ["<85%", "<", 85, "ratio"],
  ["<99%", "<", 99, "ratio"],
  ["<99.5%", "<", 99.5, "ratio"],
  ["30%", undefined, 30, "ratio"],
  ["70%", undefined, 70, "ratio"],
  ["80%", undefined, 80, "ratio"],
  ["95%", undefined, 95, "ratio"],
  ["99.9%", undefined, 99.9, "ratio"],
  ["100%", undefined, 100, "ratio"],
  ["<100ms", "<", 100, "duration"],
  ["<200ms", "<", 200, "duration"],
  ["<500ms", "<", 500, "duration"],
  [">200ms", ">", 200, "duration"],
  [">500ms", ">", 500, "duration"],
  [">1000ms", ">", 1000, "duration"],
  ["<1-second", "<", 1000, "duration"],
  ["<10-minutes", "<", 10 * MINUTE, "duration"],
  ["<1-hour", "<", HOUR, "duration"],
  ["<30-days", "<", 30 * DAY, "duration"],
  ["within-7-days", "<=", 7 * DAY, "duration"],
  ["within-30-days", "<=", 30 * DAY, "duration"],
  ["within-90-days", "<=", 90 * DAY, "duration"],
  ["500ms", undefined, 500, "duration"],
  ["30s", undefined, 30_000, "duration"],
  ["60s", undefined, 60_000, "duration"],
  ["1-second", undefined, 1000, "duration"],
  ["2-minutes", undefined, 2 * MINUTE, "duration"],
  ["15-minutes", undefined, 15 * MINUTE, "duration"],
  ["1-hour", undefined, HOUR, "duration"],
  ["4-hours", undefined, 4 * HOUR, "duration"],
  ["8-hours", undefined, 8 * HOUR, "duration"],
  ["24-hours", undefined, DAY, "duration"],
  ["72-hours", undefined, 3 * DAY, "duration"],
  ["7-days", undefined, 7 * DAY, "duration"],
  ["30-days", undefined, 30 * DAY, "duration"],
  ["90-days", undefined, 90 * DAY, "duration"],
  ["1-year", undefined, 365 * DAY, "duration"],
  ["7-years", undefined, 7 * 365 * DAY, "duration"],
  ["10-years", undefined, 10 * 365 * DAY, "duration"],
  ["10MB", undefined, 10_000_000, "size"],
  ["50MB", undefined, 50_000_000, "size"],
  ["100MB", undefined, 100_000_000, "size"],
  [">100 requests/hour", ">", 100, "rate"],
  [">1000 requests/hour", ">", 1000, "rate"],
  [">2000 requests/hour", ">", 2000, "rate"],
  ["<50 requests/hour", "<", 50, "rate"],
  ["<100 requests/hour", "<", 100, "rate"],
  ["<500 requests/hour", "<", 500, "rate"],
  ["<1000 requests/hour", "<", 1000, "rate"],
  ["200/hour", undefined, 200, "rate"],
  ["1000/hour", undefined, 1000, "rate"],
  ["5 requests/minute", undefined, 300, "rate"],
  ["10 requests/minute", undefined, 600, "rate"],
  [">5-sources", ">", 5, "count"],
  ["2-sources", undefined, 2, "count"],
  ["10-tasks", undefined, 10, "count"],
  ["5-attempts", undefined, 5, "count"],
  ["10x-growth", undefined, 10, "count"],
  ["5", undefined, 5, "count"],
];

const PLAIN_WORDS =
  "verified required mandatory comprehensive daily bi-daily weekly monthly quarterly hourly continuous real-time " +
  "per-phase per-chapter weeks-to-months multiple-sources multiple-independent-sources user-tested up-to-date " +
  "industry-standard low medium high info debug basic enterprise-grade exponential-backoff not-applicable " +
  "all-ports context-dependent all-relevant default within-scope within-budget";

/** Words that hold digits, slashes or comparators, and still are no thresholds. */
const WORDS = [
  "<$5",
  "<€ 200",
  "<-18C",
  ">-5 °C",
  "4.5/5",
  ...PLAIN_WORDS.split(" "),
  ...["OWASP-top-10", "OWASP-compliance-plus", "WCAG-AA", "WCAG-AAA-compliance", "AES-256", "AES-256-GCM"],
  ...["RS256", "TLS-1.3", "TLS_AES_256_GCM_SHA384", "OAuth2 flow", "Archi3-Production-Browser/1.0"],
  ...[
    "hours-to-2-days",
    "1-2-days",
    "3-7-days",
    "1-plus-weeks",
    "2-3-specialists",
    "24/7",
    "24x7",
    "within-1-2-days",
  ],
  ...[
    "structured-json",
    "manager-coordination-2-3-specialists",
    "2-factor-authentication",
    "3-way-merge",
    "007",
  ],
  ...[
    "1.0.0",
    "1.2.3s",
    ">=1.2.3",
    "node>=20.19.1",
    "2024-01-20",
    "2024-01-20T10:00:00Z",
    "10.0.0.0/8",
    "1/2",
  ],
  ...["port-443: https-traffic", "postgresql://localhost:5432/db?a=1", "$DATABASE_URL", "*.example.com"],
  ...["1st", "2nd", "2fa", "5G", "3D", "4k", "1080p", "256bit", "123e4567-e89b-12d3-a456-426614174000"],
  ...[
    "Bearer <token>",
    "<token>",
    "<b>bold</b>",
    "List<String>",
    "a->b",
    "input->output",
    "x=>y",
    "-> next",
    "step-1->2",
  ],
  ...["a → b", "c3RyaW5nCg==", "name=value", "=SUM(A1)", "", " ", "-", "-5", "%", "∞", "within", "within-"],
  ...[
    "100% coverage",
    "5 minutes late",
    "Only > 90% counts",
    "Use less than 5 of them.",
    "within-30-days-of-release",
  ],
];

describe("parseThreshold", () => {
  test.each(VALUES)("%s", (text, comparator, canonical, dimension, subject) => {
    const { quantity, ...rest } = threshold(text);
    expect(rest.comparator).toBe(comparator);
    expect(rest.subject).toBe(subject);
    expect(rest.form).toBe(text.startsWith("within") ? "within" : "symbol");
    expect([quantity.canonical, quantity.dimension]).toEqual([canonical, dimension]);
  });

  test.each(VALUES)("%s is written back as it stood", (text) => {
    expect(formatThreshold(threshold(text))).toBe(text);
  });

  test.each(WORDS)("%j is a word", (text) => {
    expect(parseThreshold(text)).toEqual({ kind: "word" });
  });

  test.each([
    ["<200milliseconds", "<200ms"],
    ["< 200 ms", "<200ms"],
    [" <200ms\n", "<200ms"],
    ["<0.2s", "<200ms"],
    ["≤200ms", "<=200ms"],
    ["≥99 %", ">=99%"],
    [">99-percent", ">99%"],
    ["30sec", "30s"],
    ["0.07s", "70ms"],
    ["1500µs", "1.5ms"],
    ["36-Hours", "1.5d"],
    ["12-months", "1-year"],
    ["365-days", "1-year"],
    ["2-weeks", "14-days"],
    ["within 30 days", "within-30-days"],
    ["0.1GB", "100MB"],
    ["512Mi", "536870912B"],
    ["1KiB", "1024-bytes"],
    ["100 requests per hour", "100 requests/hour"],
    ["100-requests-per-hour", "100 requests/hour"],
    ["600/hour", "10 requests/minute"],
    ["100rps", "360000/hour"],
    ["24 reqs/day", "1 request/hour"],
    ["1MB/s", "3600MB/hour"],
    ["1GB/s", "1000MB/s"],
    ["1/µs", "1000/ms"],
    ["<200usec", "<0.2ms"],
    ["<100000000000000000000ns", "<1e17us"],
    ["p < .05", "p<0.05"],
    ["p<5e-2", "p<0.05"],
    [">5-source", ">5-sources"],
    [">5 independent sources", ">5-independent-sources"],
    [">3-retries", ">3-retry"],
  ])("%s means the same as %s", (text, other) => {
    expect(threshold(text).quantity.canonical).toBe(threshold(other).quantity.canonical);
    expect(compareStrictness(threshold(text), threshold(other), "target")).toBe("equal");
  });

  test("a counted noun may look like a unit", () => {
    expect(threshold(">3-sets").quantity).toMatchObject({ unit: "sets", dimension: "count" });
    expect(threshold(">3-ways").quantity).toMatchObject({ unit: "ways", dimension: "count" });
  });

  test("a noun behind `per` is counted, not a rate", () => {
    expect(threshold(">2-reviews-per-phase").quantity).toMatchObject({
      unit: "reviews-per-phase",
      dimension: "count",
    });
  });

  test("subjects stand before a comparator or `within`", () => {
    expect(threshold("p95<200ms").subject).toBe("p95");
    expect(threshold("lighthouse score > 90").subject).toBe("lighthouse score");
    expect(threshold("resolved-within-24-hours")).toMatchObject({ subject: "resolved", form: "within" });
  });
});

/** Text, its faulty part, and the value put right where there is one likely way. */
const MALFORMED: [string, string, string?][] = [
  [">90%%", "%%", ">90%"],
  ["90%%", "%%", "90%"],
  [">>90%", ">>", ">90%"],
  ["=<200ms", "=<", "<=200ms"],
  ["=>99%", "=>", ">=99%"],
  ["==99%", "==", "=99%"],
  ["<>5", "<>"],
  ["< > 5", "< > 5"],
  ["<", "<"],
  ["score>", ">"],
  ["< abc", "abc"],
  ["90%>", "90%>", ">90%"],
  ["200ms <=", "200ms <=", "<=200ms"],
  ["0.5<p", "0.5<p", "p>0.5"],
  ["<200mss", "mss", "<200ms"],
  ["<200 mss", "mss", "<200 ms"],
  ["<200sm", "sm", "<200ms"],
  ["<200MS", "MS", "<200ms"],
  ["30secc", "secc", "30sec"],
  ["<200foo", "foo"],
  [">5sources", "sources"],
  ["<1-houer", "houer", "<1-hour"],
  ["4-huors", "huors", "4-hours"],
  ["within-30-dyas", "dyas", "within-30-days"],
  ["within-30", "30"],
  ["within-1,000-days", "1,000", "within-1000-days"],
  ["100MBB", "MBB", "100MB"],
  ["100Mb", "Mb", "100MB"],
  ["100MBs", "MBs", "100MB"],
  ["<20mil", "mil"],
  ["<200 ms ms", "ms", "<200 ms"],
  ["<200ms.", ".", "<200ms"],
  ["<200ms at p99", "at p99"],
  ["<30-days-old", "-old"],
  ["1h30m", "30m"],
  ["<1-hour-30-minutes", "-30-minutes"],
  ["<1-2-days", "1-2-days"],
  ["<5-", "-"],
  ["<1,000ms", "1,000", "<1000ms"],
  ["1_000ms", "1_000", "1000ms"],
  ["<1,5s", "1,5", "<1.5s"],
  ["<1.2.3s", "1.2.3"],
  [">-5%", "-5"],
  ["-5%", "-5"],
  [">+5%", "+5", ">5%"],
  ["<1234567890123456ms", "1234567890123456"],
  [">1e400", "1e400"],
  [">1e31", "1e31"],
  [">1e-400", "1e-400"],
  [`<0.${"0".repeat(30)}1s`, `0.${"0".repeat(30)}1`],
  ["<200mbyte", "mbyte"],
  ["5 requests/minte", "minte", "5 requests/minute"],
  ["<200ms/request", "request"],
  ["<5 / ", "/"],
  ["<5%/hour", "%"],
  ["10requests/minute", "requests", "10 requests/minute"],
];

describe("malformed thresholds", () => {
  test.each(MALFORMED)("%s: the fault is %j", (text, part, fix) => {
    const { start, end, why, mend, ...rest } = malformed(text);
    expect(text.slice(start, end)).toBe(part);
    expect(why).toContain(`\`${part}\` `);
    expect(mend).not.toBe("");
    expect(rest.fix).toBe(fix);
    if (fix !== undefined) {
      expect(mend).toContain(fix);
      expect(parseThreshold(fix).kind).toBe("threshold");
    }
  });

  test("an ambiguous slip names every unit that may be meant, and mends nothing", () => {
    expect(malformed("<200mis")).toMatchObject({
      mend: expect.stringMatching(/^did you mean `.+` or `.+`\?$/),
    });
    expect(malformed("<200mis").fix).toBeUndefined();
    expect(malformed("<200megibytes")).toMatchObject({ mend: "did you mean `megabytes` or `mebibytes`?" });
    expect(malformed("<200megibytes").fix).toBeUndefined();
  });

  test("offsets count from the start of the whole text", () => {
    const text = "   <200mss ";
    const { start, end } = malformed(text);
    expect(text.slice(start, end)).toBe("mss");
  });

  test("a long text is judged by its beginning, its message stays short", () => {
    expect(parseThreshold("a".repeat(1_000_000)).kind).toBe("word");
    expect(parseThreshold(`<200ms${" ".repeat(500)}or so`).kind).toBe("malformed");
    const { why } = malformed(`<${"9".repeat(1_000_000)}`);
    expect(why.length).toBeLessThan(150);
  });

  // The runner's limit is the bound: a pass over the whole text that is not linear would take minutes.
  test.each([
    [" ", "word"],
    ["<1", "malformed"],
    ["9", "word"],
    ["<1 -", "malformed"],
    ["a-", "word"],
    ["/", "word"],
    ["<1,", "malformed"],
    ["within-", "word"],
    ["<", "word"],
    ["%", "word"],
    ["<5 a ", "malformed"],
  ])("200 characters are read of a megabyte of %j: it is %s", (bit, kind) => {
    const text = bit.repeat(1_000_000 / bit.length);
    expect(parseThreshold(text).kind).toBe(kind);
    expect(parseThreshold(text)).toEqual(parseThreshold(text.slice(0, 201)));
  });
});

const S: Strictness = "stricter";

describe("compareStrictness", () => {
  test.each<[string, Strictness, string, Role]>([
    ["<100ms", S, "<200ms", "target"],
    ["<100ms", S, "<=100ms", "target"],
    ["<1-second", "laxer", "<200ms", "target"],
    ["<60s", "equal", "<1-minute", "target"],
    [">95%", S, ">90%", "target"],
    [">90%", S, ">=90%", "target"],
    [">70%", "laxer", ">85%", "target"],
    ["within-7-days", S, "within-30-days", "target"],
    ["within-7-days", "equal", "<=1-week", "target"],
    ["p<0.01", S, "p<0.05", "target"],
    [">2000 requests/hour", S, ">1000 requests/hour", "target"],
    ["100%", S, ">90%", "target"],
    [">90%", "laxer", "100%", "target"],
    ["100%", "equal", ">=100%", "target"],
    ["=100%", S, ">=99%", "target"],
    ["=90%", "incomparable", "=95%", "target"],
    [">200ms", S, ">500ms", "alarm"],
    [">=500ms", S, ">500ms", "alarm"],
    ["<1000 requests/hour", S, "<500 requests/hour", "alarm"],
    ["<99%", "laxer", "<99.5%", "alarm"],
    [">5%", S, ">10%", "alarm"],
    ["80%", "incomparable", ">90%", "alarm"],
    ["80%", "incomparable", "90%", "alarm"],
    ["80%", "equal", "80%", "alarm"],
    ["4-hours", S, "8-hours", "timeout"],
    ["24-hours", "laxer", "8-hours", "timeout"],
    ["60s", "equal", "1-minute", "timeout"],
    ["30s", "incomparable", "5-attempts", "timeout"],
    ["3-attempts", "incomparable", "5-attempts", "timeout"],
    ["7-years", "incomparable", "1-year", "target"],
    ["5-attempts", "incomparable", "3-attempts", "target"],
    ["10x-growth", "equal", "10x-growth", "target"],
    [">5-sources", "incomparable", ">3-tasks", "target"],
    [">5-sources", "incomparable", "2-sources", "target"],
    [">100 errors/hour", "incomparable", ">50 requests/hour", "alarm"],
    ["<200ms", "incomparable", ">100ms", "target"],
    ["<200ms", "incomparable", "<5%", "target"],
    ["p<0.01", "incomparable", "q<0.05", "target"],
    ["p<0.01", "incomparable", "<0.05", "target"],
    ["Lighthouse score>90", S, "lighthouse-score>80", "target"],
  ])("%s is %s than or to %s, as a %s", (a, expected, b, role) => {
    expect(compareStrictness(threshold(a), threshold(b), role)).toBe(expected);
  });
});

describe("dimensionOfName", () => {
  const names: [Dimension, string][] = [
    ["duration", "response-time api-response-time prediction-latency latency deployment-time recovery-time"],
    ["duration", "session-timeout query_timeout timeout duration rto requestTimeout"],
    [
      "ratio",
      "error-rate success-rate conversion-rate code-coverage model-accuracy data-completeness uptime",
    ],
    ["ratio", "availability resource-utilization cpu-target memory-target"],
    ["rate", "throughput rate-limit request-rate"],
    ["size", "max-file-size max-commit-size"],
    ["count", "max-connections min-instances"],
  ];
  const cases = names.flatMap(([dimension, list]) =>
    list.split(" ").map((name) => [name, dimension] as const),
  );
  test.each(cases)("%s is a %s", (name, dimension) => {
    expect(dimensionOfName(name)).toBe(dimension);
  });

  const doubtful =
    "performance accuracy coverage completeness time real-time up-to-date effect-size batch-size size rate " +
    "learning-rate frame-rate significance-level currency scalability retention sometimeout __proto__ constructor";
  test.each([...doubtful.split(" "), ""])("%j says nothing certain", (name) => {
    expect(dimensionOfName(name)).toBeUndefined();
  });

  test("agrees with the values that such names have", () => {
    expect(threshold("<200ms").quantity.dimension).toBe(dimensionOfName("api-response-time"));
    expect(threshold("200/hour").quantity.dimension).toBe(dimensionOfName("rate-limit"));
    expect(threshold("100MB").quantity.dimension).toBe(dimensionOfName("max-file-size"));
    expect(threshold("<70%").quantity.dimension).toBe(dimensionOfName("cpu-target"));
  });
});

describe("acceptableRange", () => {
  test.each(["0%", "100%", ">=100%", "<100%", "<=0%", ">99.99%", "<200ms", "within-30-days", "10x", ">0%"])(
    "%s is fine",
    (text) => {
      expect(acceptableRange(threshold(text))).toBeUndefined();
    },
  );

  test.each(["101%", ">150%", "<100.1%", ">100%", "<0%", "<0ms"])(
    "%s is not, and the message shows it",
    (text) => {
      expect(acceptableRange(threshold(text))?.why).toContain(`\`${text}\``);
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("an amount of %d is refused", (canonical) => {
    const { quantity, ...rest } = threshold("<200ms");
    expect(acceptableRange({ ...rest, quantity: { ...quantity, canonical } })).toBeDefined();
  });
});

const order = (better: Rung, a: string, worse: Rung, b: string) =>
  orderProblem({ rung: better, threshold: threshold(a) }, { rung: worse, threshold: threshold(b) });

describe("orderProblem", () => {
  test.each([
    ["<200ms", ">500ms", ">1000ms"],
    ["<200ms", ">200ms", ">201ms"],
    ["<=200ms", ">200ms", ">1-second"],
    [">1000 requests/hour", "<500 requests/hour", "<100 requests/hour"],
    [">99.9%", "<99.5%", "<99%"],
    ["<1%", ">5%", ">10%"],
    ["100%", "<95%", "<90%"],
    ["200ms", "500ms", "1000ms"],
    ["<200ms", "500ms", "1000ms"],
  ])("%s, %s, %s get worse step by step", (target, alert, critical) => {
    expect(order("target", target, "alert-threshold", alert)).toBeUndefined();
    expect(order("alert-threshold", alert, "critical-threshold", critical)).toBeUndefined();
    expect(order("target", target, "critical-threshold", critical)).toBeUndefined();
  });

  test.each([
    ["target", "<200ms", "alert-threshold", "<500ms", "direction"],
    ["target", ">99%", "critical-threshold", ">95%", "direction"],
    ["alert-threshold", ">500ms", "critical-threshold", "<1000ms", "direction"],
    ["target", "<200ms", "alert-threshold", ">100ms", "order"],
    ["target", "<200ms", "alert-threshold", "100ms", "order"],
    ["target", ">1000 requests/hour", "alert-threshold", "<20 requests/minute", "order"],
    ["alert-threshold", ">1000ms", "critical-threshold", ">500ms", "order"],
    ["alert-threshold", "<99%", "critical-threshold", "<99.5%", "order"],
    ["alert-threshold", ">500ms", "critical-threshold", "100ms", "order"],
    ["alert-threshold", ">500ms", "critical-threshold", ">500ms", "equal"],
    ["alert-threshold", ">=500ms", "critical-threshold", ">0.5s", "equal"],
    ["target", "<=200ms", "alert-threshold", ">=200ms", "equal"],
    ["target", "<200ms", "alert-threshold", ">5%", "measure"],
    ["target", "p<0.05", "alert-threshold", "q>0.05", "measure"],
  ] as const)("%s %s with %s %s: %s", (better, a, worse, b, kind) => {
    const problem = order(better, a, worse, b);
    expect(problem).toMatchObject({ kind, rung: worse });
    for (const part of [better, a, worse, b]) expect(problem?.why).toContain(part);
  });

  test("the advice leads to a right pair", () => {
    expect(order("target", "<200ms", "alert-threshold", "<500ms")?.mend).toContain("`>`");
    expect(order("alert-threshold", "<99%", "critical-threshold", ">95%")?.mend).toContain("`<`");
    expect(order("alert-threshold", ">1000ms", "critical-threshold", ">500ms")?.mend).toContain("higher");
    expect(order("alert-threshold", "<99%", "critical-threshold", "<99.5%")?.mend).toContain("lower");
    expect(order("target", "<=200ms", "alert-threshold", ">=200ms")?.mend).toContain("`>`");
  });
});

describe("laws", () => {
  const amount = fc.oneof(
    fc
      .tuple(fc.nat({ max: 999_999 }), fc.nat({ max: 3 }))
      .map(([digits, places]) => `${digits / 10 ** places}`),
    fc.tuple(fc.nat({ max: 999_999 }), fc.integer({ min: -30, max: 24 })).map((parts) => parts.join("e")),
  );
  const tail = fc.constantFrom(
    ..."ms s sec m min h d w y µs % MB kB GiB B rps x x-growth -hours -second -weeks -month -years -sources".split(
      " ",
    ),
    ..."-percent -megabytes -business-days /hour /s".split(" "),
    ...["", " requests/hour", " requests/minute", " errors/day", " MB/s"],
  );
  const front = fc.constantFrom(
    "",
    "<",
    "<=",
    ">",
    ">=",
    "=",
    "p<",
    "lighthouse-score>=",
    "p95 ≤ ",
    "within-",
  );
  const text = fc.tuple(front, amount, tail).map((parts) => parts.join(""));
  const anyThreshold = text.map(parseThreshold).filter((parsed) => parsed.kind === "threshold");

  /** Few numbers, units and comparators, so that values that can be compared meet often. */
  const close = fc
    .tuple(
      fc.constantFrom("", "<", "<=", ">", ">=", "="),
      fc.constantFrom(1, 2, 60, 120),
      fc.constantFrom("s", "-minutes", "%", "/hour", " errors/minute", "-tasks"),
    )
    .map((parts) => threshold(parts.join("")));
  const role = fc.constantFrom<Role>("target", "alarm", "timeout");
  const flip = {
    stricter: "laxer",
    laxer: "stricter",
    equal: "equal",
    incomparable: "incomparable",
  } as const;

  test("reading what was written gives the same threshold", () => {
    fc.assert(
      fc.property(anyThreshold, ({ threshold: first }) => {
        const written = formatThreshold(first);
        const second = threshold(written);
        expect(second).toEqual(first);
        expect(formatThreshold(second)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  test("no text throws; offsets lie in it; the message names the part; a fix is a threshold", () => {
    const bits = fc.constantFrom(
      ..."< > <= >= = 0 1 90 . , - % %% ms mss hour dyas MB requests / per within- p - + e5 µ 　 \u0000 𝟗 ` x".split(
        " ",
      ),
      " ",
    );
    const scraps = fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(scraps, text, fc.string({ unit: "binary", maxLength: 300 })), (input) => {
        const parsed = parseThreshold(input);
        if (parsed.kind !== "malformed") return;
        expect(parsed.start).toBeGreaterThanOrEqual(0);
        expect(parsed.end).toBeGreaterThan(parsed.start);
        expect(parsed.end).toBeLessThanOrEqual(input.length);
        const part = input.slice(parsed.start, parsed.end).trim();
        expect(part).not.toBe("");
        expect(parsed.why).toContain([...part].slice(0, 40).join(""));
        if (parsed.fix !== undefined) expect(parseThreshold(parsed.fix).kind).toBe("threshold");
      }),
      { numRuns: 5000 },
    );
  });

  test("every word of letters is a word", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzäéß"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("-", " ", "_"),
        (words, join) => {
          expect(parseThreshold(words.join(join)).kind).toBe("word");
        },
      ),
    );
  });

  test("units convert exactly, whatever the way", () => {
    const same = (a: string, b: string) =>
      expect(threshold(a).quantity.canonical).toBe(threshold(b).quantity.canonical);
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), fc.nat({ max: 6 }), (digits, decimals) => {
        const thousandth = (n: number) => `${BigInt(n)}e-${decimals + 3}`;
        const n = `${digits}e-${decimals}`;
        same(`${n}s`, `${thousandth(digits * 1_000_000)}ms`);
        same(`${n}ms`, `${thousandth(digits)}s`);
        same(`${n}-hours`, `${digits * 60}e-${decimals}min`);
        same(`${n}-weeks`, `${digits * 7}e-${decimals}d`);
        same(`${n}-years`, `${digits * 12}e-${decimals}-months`);
        same(`${n}MB`, `${thousandth(digits)}GB`);
        same(`${n}MiB`, `${digits * 1024}e-${decimals}KiB`);
        same(`${n}/minute`, `${digits * 60}e-${decimals}/hour`);
        same(`${n}/day`, `${digits * 7}e-${decimals}/week`);
        same(`${n}rps`, `${n} requests/s`);
      }),
    );
  });

  test("stricter is a strict partial order, equal an equivalence", () => {
    fc.assert(
      fc.property(close, close, close, role, (a, b, c, as) => {
        const [ab, bc, ac] = [
          compareStrictness(a, b, as),
          compareStrictness(b, c, as),
          compareStrictness(a, c, as),
        ];
        expect(compareStrictness(a, a, as)).toBe("equal");
        expect(compareStrictness(b, a, as)).toBe(flip[ab]);
        if (ab === "stricter" && (bc === "stricter" || bc === "equal")) expect(ac).toBe("stricter");
        if (ab === "equal") expect(ac).toBe(bc);
      }),
      { numRuns: 5000 },
    );
  });

  test("what is stricter as a target is laxer as an alarm", () => {
    fc.assert(
      fc.property(close, close, (a, b) => {
        fc.pre(a.comparator !== undefined && b.comparator !== undefined);
        expect(compareStrictness(a, b, "alarm")).toBe(flip[compareStrictness(a, b, "target")]);
      }),
      { numRuns: 1000 },
    );
  });

  test("a pair of alarms is in order exactly when the critical one is laxer, with another boundary", () => {
    fc.assert(
      fc.property(close, close, (a, b) => {
        fc.pre(/[<>]/.test(a.comparator ?? "") && /[<>]/.test(b.comparator ?? ""));
        const problem = orderProblem(
          { rung: "alert-threshold", threshold: a },
          { rung: "critical-threshold", threshold: b },
        );
        const apart = a.quantity.canonical !== b.quantity.canonical;
        expect(problem === undefined).toBe(apart && compareStrictness(b, a, "alarm") === "laxer");
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["-<92%", "<92%"],
  ["+ >=3-sources", ">=3-sources"],
])("a sign before the comparator: %s", (text, fix) => {
  expect(malformed(text).fix).toBe(fix);
});

test.each(["-<token>", "- <b>"])("%s is no threshold with a sign before it", (text) => {
  expect(parseThreshold(text)).not.toMatchObject({ fix: expect.anything() });
});

test.each(["replan-time", "quote-turnaround", "pipeline-delay", "release-duration"])(
  "%s is a time",
  (name) => {
    expect(isNameOfTime(name)).toBe(true);
  },
);

test.each(["on-time", "real-time", "retry-times", "uptime", "consumer-lag"])(
  "%s need not be a time",
  (name) => {
    expect(isNameOfTime(name)).toBe(false);
  },
);
