import fc from "fast-check";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/monitor-state.schema.json" with { type: "json" };
import { defined } from "../../src/defined.ts";
import { isMapping } from "../../src/policy/pointer.ts";
import { ALERT_NAMES, type Alert, type Delivery, keyOf } from "../../src/watch/alert.ts";
import { type MonitorState, NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import { LARGEST_STATE, parseState, printState } from "../../src/watch/monitor-text.ts";
import { readCaseGroups, withFault } from "../constraints.ts";

const TIME = "2026-11-28T14:03:09.120Z";
const LOOK = `{"type":"look","format":"archi3-monitor/1","time":"${TIME}"}`;

const ALERT: Alert = {
  name: "drift",
  environment: "production",
  subject: "directory",
  summary: "The target does not hold what was deployed.",
  since: TIME,
  id: "5f2b0c1d8e7a4693",
  deliveries: [{ channel: "ops", status: "firing", state: "delivered", at: TIME, attempts: 1 }],
};
const STATE: MonitorState = {
  looked: TIME,
  watermarks: [
    { environment: "staging", epoch: 0 },
    { environment: "production", epoch: 13 },
  ],
  alerts: [ALERT],
  points: [{ name: "errors", environment: "production", time: TIME, value: 0.01, kept: true }],
  validations: [{ commit: "9d".repeat(20), time: TIME, errors: 0, warnings: 2 }],
  later: ['{"type":"moon","phase":"full"}'],
};

describe("the text", () => {
  test("is a sorted line of JSON for each thing, the look first", () => {
    expect(printState(STATE)).toBe(
      [
        LOOK,
        `{"type":"alert","since":"${TIME}","id":"5f2b0c1d8e7a4693","name":"drift","environment":"production","subject":"directory","summary":"The target does not hold what was deployed.","deliveries":[{"channel":"ops","status":"firing","state":"delivered","at":"${TIME}","attempts":1}]}`,
        '{"type":"moon","phase":"full"}',
        `{"type":"point","environment":"production","name":"errors","time":"${TIME}","value":0.01,"kept":true}`,
        `{"type":"validation","time":"${TIME}","commit":"${"9d".repeat(20)}","errors":0,"warnings":2}`,
        '{"type":"watermark","environment":"production","epoch":13}',
        '{"type":"watermark","environment":"staging","epoch":0}',
        "",
      ].join("\n"),
    );
    expect(printState(NOTHING_SEEN)).toBe('{"type":"look","format":"archi3-monitor/1"}\n');
  });

  test("names the alerts that there are", () => {
    expect(schema.$defs.alert.properties.name.enum).toEqual(ALERT_NAMES);
  });

  test("is read as the state that was printed, and printed again as it was", () => {
    fc.assert(
      fc.property(states(), (state) => {
        const text = printState(state);
        const read = parseState(text);
        if (read.is === "unreadable") throw new Error(`${read.line}: ${read.why}`);
        expect(asSets(read.value)).toEqual(asSets(state));
        expect(printState(read.value)).toBe(text);
      }),
    );
  });

  test("is read as nothing else: any change of a byte is either another state or refused", () => {
    const text = printState(STATE);
    const puts = fc.constantFrom("", "\n", " ", "0", "x", '"', "}", "\\u0061", "é", "\0");
    fc.assert(
      fc.property(fc.nat(text.length - 1), puts, (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        const read = parseState(changed);
        if (read.is === "read") expect(printState(read.value)).toBe(changed);
      }),
      { numRuns: 1000 },
    );
  });

  test("changes by one line where one thing changes", () => {
    const before = new Set(printState(STATE).split("\n"));
    const alerts = [{ ...ALERT, until: TIME }];
    const after = printState({ ...STATE, alerts }).split("\n");
    expect(after.filter((line) => !before.has(line))).toHaveLength(1);
  });

  test("of a later version is kept where its type is not known", () => {
    const text = `${LOOK}\n{"type":"moon","__proto__":{"x":1}}\n{"type":"moon","phase":[1,2]}\n`;
    const read = parseState(text);
    expect(read.is === "read" && printState({ ...read.value, looked: TIME })).toBe(text);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe("what is no state is refused, with its line", () => {
  const line = (value: unknown) => JSON.stringify(value);
  const watermark = (environment: string) => line({ type: "watermark", environment, epoch: 1 });
  const alert = (changes: Partial<Alert>) =>
    printState({ ...NOTHING_SEEN, alerts: [{ ...ALERT, ...changes }] }).split("\n")[1] ?? "";
  const repeated = `{"type":"watermark","environment":"a","environment":"b","epoch":1}`;

  test.each<[what: string, text: string, line: number, why: RegExp]>([
    ["nothing", "", 1, /empty/],
    ["a line feed", "\n", 1, /not JSON/],
    ["no line feed at the end", LOOK, 1, /line feed/],
    ["no look", `${watermark("a")}\n`, 1, /format/],
    ["a look twice", `${LOOK}\n${LOOK}\n`, 2, /again/],
    ["another format", `${LOOK.replace("/1", "/2")}\n`, 1, /\/format is not archi3-monitor\/1/],
    ["words", `${LOOK}\nHello\n`, 2, /not JSON/],
    ["a conflict of a merge", `${LOOK}\n<<<<<<< ours\n`, 2, /not JSON/],
    ["a list", `${LOOK}\n[]\n`, 2, /no type/],
    ["null", `${LOOK}\nnull\n`, 2, /no type/],
    ["an inherited type", `${LOOK}\n{"__proto__":{"type":"watermark"}}\n`, 2, /no type/],
    ["a number for a type", `${LOOK}\n{"type":1}\n`, 2, /no type/],
    ["a prototype", `${LOOK}\n{"type":"watermark","__proto__":{"epoch":1}}\n`, 2, /lacks environment/],
    [
      "a prototype beside the rest",
      `${LOOK}\n${watermark("a").slice(0, -1)},"__proto__":{}}\n`,
      2,
      /not known/,
    ],
    ["a blank", `${LOOK}\n${watermark("a").replace(",", ", ")}\n`, 2, /otherwise/],
    ["a key twice", `${LOOK}\n${repeated}\n`, 2, /otherwise/],
    ["a carriage return", `${LOOK}\r\n`, 1, /otherwise/],
    ["a byte order mark", `\ufeff${LOOK}\n`, 1, /not JSON/],
    ["other order", `${LOOK}\n${watermark("b")}\n${watermark("a")}\n`, 3, /sorted/],
    ["a line twice", `${LOOK}\n${watermark("a")}\n${watermark("a")}\n`, 3, /sorted/],
    [
      "two watermarks",
      `${LOOK}\n${watermark("a")}\n${watermark("a").replace(":1}", ":2}")}\n`,
      3,
      /another watermark/,
    ],
    ["an id twice", `${LOOK}\n${alert({})}\n${alert({ subject: "other" })}\n`, 3, /its id/],
    [
      "the same open twice",
      `${LOOK}\n${alert({ id: "0".repeat(16) })}\n${alert({ id: "1".repeat(16) })}\n`,
      3,
      /is open/,
    ],
    ["100,000 brackets", `${LOOK}\n${"[".repeat(100_000)}\n`, 2, /not JSON/],
    ["brackets that are closed", `${LOOK}\n${"[".repeat(100_000)}${"]".repeat(100_000)}\n`, 2, /no type/],
    ["too much", "x".repeat(LARGEST_STATE + 1), 1, /larger than 32 MiB/],
  ])("%s", (_, text, at, why) => {
    expect(parseState(text)).toEqual({ is: "unreadable", line: at, why: expect.stringMatching(why) });
  });

  test("what the schema refuses, and only that", () => {
    const groups = readCaseGroups().filter(({ kind }) => kind === "monitor-state");
    expect(groups).toHaveLength(5);
    const wrong = groups.flatMap(({ value, cases }) =>
      cases.filter((one) => {
        const changed = withFault(value, one);
        const isLook = isMapping(changed) && changed["type"] === "look";
        const { is } = parseState(`${isLook ? "" : `${LOOK}\n`}${line(changed)}\n`);
        // Another type is that of a later version.
        const isLater = one.at === "/type" && "set" in one;
        return is !== (one.expect === "nothing" || isLater ? "read" : "unreadable");
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a value that JSON cannot hold, or a key that nobody knows, is not read again", () => {
    const [point] = STATE.points;
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(parseState(printState({ ...STATE, points: [{ ...point, value } as never] })).is).toBe(
        "unreadable",
      );
    const strange = { ...ALERT, mood: "bad" };
    expect(parseState(printState({ ...STATE, alerts: [strange] })).is).toBe("unreadable");
  });
});

/** Order means nothing in a state. */
function asSets({ looked, ...lists }: MonitorState) {
  const sorted = Object.entries(lists).map(([name, list]) => [name, new Set<unknown>(list)]);
  return { looked, ...Object.fromEntries(sorted) };
}

function states(): fc.Arbitrary<MonitorState> {
  const text = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom("", "a\nb", "\r", "\0", "\u2028", "\ud800", "\u202e", "😀", '"\\'),
  );
  const name = fc.string({ minLength: 1, maxLength: 6 });
  const time = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const environment = fc.constantFrom("development", "staging", "production", "constructor");
  const count = fc.nat();
  const hex = (digits: number) => fc.nat().map((one) => one.toString(16).padStart(digits, "0"));
  const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const run = fc.record({ repository: name, id: fc.nat().map((one) => one + 1), attempt: fc.constant(1) });
  const holder = fc
    .record({
      ...{ id: name, host: name, place: optional(name), pid: fc.nat().map((one) => one + 1), started: name },
      run: optional(run),
    })
    .map(defined);
  const delivery: fc.Arbitrary<Delivery> = fc
    .record({
      channel: name,
      status: fc.constantFrom("firing" as const, "resolved" as const),
      state: fc.constantFrom("due" as const, "sending" as const, "delivered" as const, "refused" as const),
      at: time,
      attempts: count,
      message: optional(hex(8)),
      holder: optional(holder),
      error: optional(text),
      "instead-of": optional(name),
      reference: optional(name),
    })
    .map(defined);
  const alert: fc.Arbitrary<Alert> = fc
    .record({
      id: hex(16),
      name: fc.constantFrom(...ALERT_NAMES),
      environment: optional(environment),
      subject: name,
      what: optional(name),
      summary: text,
      next: optional(text),
      facts: optional(fc.array(fc.tuple(text, text), { maxLength: 2 })),
      links: optional(fc.array(fc.record({ text, url: text }), { maxLength: 2 })),
      since: time,
      until: optional(time),
      silenced: optional(text),
      deliveries: fc.array(delivery, { maxLength: 3 }),
    })
    .map(defined);
  const point = fc.record({
    name,
    environment,
    time,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    kept: fc.boolean(),
  });
  const validation = fc.record({
    commit: hex(40),
    time,
    errors: count,
    warnings: count,
  });
  const later = fc
    .record({ type: fc.constantFrom("later", "zeta", "a"), said: fc.constantFrom("x", null, [1, { a: 2 }]) })
    .map((value) => JSON.stringify(value));
  const isOpenKey = ({ until, ...one }: Alert) => (until === undefined ? keyOf(one) : one.id);
  return fc.record({
    looked: optional(time),
    watermarks: fc.uniqueArray(fc.record({ environment, epoch: count }), {
      selector: (one) => one.environment,
    }),
    alerts: fc
      .uniqueArray(alert, { selector: ({ id }) => id, maxLength: 5 })
      .map((all) => [...new Map(all.map((one) => [isOpenKey(one), one])).values()]),
    points: fc.array(point, { maxLength: 5 }),
    validations: fc.array(validation, { maxLength: 5 }),
    later: fc.array(later, { maxLength: 3 }),
  });
}
