import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENTS, type LedgerRecord } from "../../src/release/record.ts";
import {
  epochOfId,
  type Index,
  indexOf,
  LARGEST_RECORD,
  parseMessage,
  parseRecord,
  parseRecordOf,
  printMessage,
  printRecord,
} from "../../src/release/record-text.ts";
import { readCaseGroups, withFault } from "../constraints.ts";

const DIGEST = `sha256:${"5f".repeat(32)}` as const;

const RECORD: LedgerRecord = {
  format: "archi3-record/1",
  nonce: "5f2b0c1d8e7a4693",
  epoch: 13,
  time: "2026-11-28T14:03:09.120Z",
  environment: "production",
  event: "healthy",
  id: "production-12",
  kind: "deploy",
  digest: DIGEST,
  "effective-digest": DIGEST,
  previous: "production-9",
  actor: "alice",
  tool: "archi3-policy 0.1.0",
};

/** Entries of a production ledger, as they may stand in it. */
const index: fc.Arbitrary<Index> = fc
  .record({ epoch: fc.integer({ min: 3, max: 1e9 }), event: fc.constantFrom(...EVENTS), seed: fc.nat() })
  .chain(({ epoch, event, seed }) => {
    const earlier = fc.integer({ min: 1, max: epoch - 1 }).map((other) => `production-${other}`);
    const digest = fc.constant(`sha256:${seed.toString(16).padStart(64, "0")}` as const);
    return fc
      .record(
        {
          id: event === "intent" ? fc.constant(`production-${epoch}`) : earlier,
          kind: fc.constantFrom("deploy" as const, "rollback" as const),
          digest,
          "effective-digest": digest,
          previous: earlier,
          restores: earlier,
          ...(event === "evidence" ? { "evidence-name": fc.constantFrom("load", "end-to-end") } : {}),
        },
        { requiredKeys: event === "intent" ? ["id", "kind"] : event.endsWith("lock") ? [] : ["id"] },
      )
      .chain((rest) =>
        // What was restored has a verdict of its own, and always has one.
        (event === "rolled-back" && rest.restores !== undefined
          ? fc.record({
              restored: fc.constantFrom("healthy" as const, "failed" as const, "inconclusive" as const),
            })
          : fc.constant({})
        ).map((verdict) => ({ epoch, event, time: RECORD.time, ...rest, ...verdict })),
      );
  });

describe("a commit's message", () => {
  test("is a line for people, and the entry as trailers", () => {
    expect(printMessage(indexOf(RECORD), "production")).toBe(
      [
        "production-12 healthy",
        "",
        "Epoch: 13",
        "Time: 2026-11-28T14:03:09.120Z",
        "Event: healthy",
        "Deployment: production-12",
        "Kind: deploy",
        `Digest: ${DIGEST}`,
        `Effective-Digest: ${DIGEST}`,
        "Previous: production-9",
        "",
      ].join("\n"),
    );
  });

  test("is read as what was printed", () => {
    fc.assert(
      fc.property(index, (one) => {
        expect(parseMessage(printMessage(one, "production"), "production")).toEqual({
          is: "read",
          value: one,
        });
      }),
    );
  });

  test("is read as nothing else: any change of a byte is either another entry or refused", () => {
    const text = printMessage(indexOf(RECORD), "production");
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("", "\n", "0", "x", ": ", "\0"), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        const read = parseMessage(changed, "production");
        if (read.is === "read") expect(printMessage(read.value, "production")).toBe(changed);
      }),
    );
  });

  test("names the evidence, where the name is one that `evidence` takes", () => {
    const evidence = (name: string): LedgerRecord => ({
      ...{ ...RECORD, event: "evidence", evidence: { name, result: "pass" } },
    });
    const message = printMessage(indexOf(evidence("load")), "production");
    expect(message).toMatch(/\nEvidence: load\n$/);
    const read = (text: string, record: LedgerRecord) =>
      parseRecordOf(text, printRecord(record), "production").is;
    expect(read(message, evidence("load"))).toBe("read");
    expect(read(message, evidence("end-to-end"))).toBe("unreadable");
    expect(read(message.replace("Evidence: load\n", ""), evidence("load"))).toBe("read");
    expect(printMessage(indexOf(evidence("a\nLive: b")), "production")).not.toContain("Evidence:");
    const misplaced = message.replaceAll(/(production-12|Event:) evidence/g, "$1 healthy");
    expect(parseMessage(misplaced, "production")).toEqual({
      is: "unreadable",
      why: "its message is wrong: healthy is no evidence",
    });
  });

  test.each([
    ["nothing", ""],
    ["another's commit", "Fix a typo\n"],
    ["a second epoch", "production lock\n\nEpoch: 1\nEpoch: 2\nTime: 2026-01-01T00:00:00Z\nEvent: lock\n"],
    ["an unknown event", "production party\n\nEpoch: 1\nTime: 2026-01-01T00:00:00Z\nEvent: party\n"],
    [
      "an event that every object has",
      "production toString\n\nEpoch: 1\nTime: 2026-01-01T00:00:00Z\nEvent: toString\n",
    ],
    [
      "a trailer that every object has",
      "production lock\n\nEpoch: 1\nTime: 2026-01-01T00:00:00Z\nEvent: lock\n__proto__: 1\n",
    ],
    [
      "an epoch past all numbers",
      "production lock\n\nEpoch: 99999999999999999999\nTime: 2026-01-01T00:00:00Z\nEvent: lock\n",
    ],
    [
      "a thousand lines",
      `production lock\n\nEpoch: 1\nTime: 2026-01-01T00:00:00Z\nEvent: lock\n${"x\n".repeat(1000)}`,
    ],
    [
      "another environment's id",
      "staging-1 healthy\n\nEpoch: 2\nTime: 2026-01-01T00:00:00Z\nEvent: healthy\nDeployment: staging-1\n",
    ],
    [
      "an intent of another epoch",
      "production-1 intent\n\nEpoch: 2\nTime: 2026-01-01T00:00:00Z\nEvent: intent\nDeployment: production-1\nKind: deploy\n",
    ],
    [
      "the end of a deployment to come",
      "production-9 healthy\n\nEpoch: 2\nTime: 2026-01-01T00:00:00Z\nEvent: healthy\nDeployment: production-9\n",
    ],
    [
      "a deployment without an id",
      "production healthy\n\nEpoch: 2\nTime: 2026-01-01T00:00:00Z\nEvent: healthy\n",
    ],
  ])("%s is refused", (_, text) => expect(parseMessage(text, "production").is).toBe("unreadable"));
});

describe("record.json", () => {
  test("is read as what was printed, whatever the order of the keys was", () => {
    const mixed = Object.fromEntries(Object.entries(RECORD).reverse()) as unknown as LedgerRecord;
    expect(printRecord(mixed)).toBe(printRecord(RECORD));
    expect(parseRecord(printRecord(RECORD))).toEqual({ is: "read", value: RECORD });
  });

  // Its schema is judged by a small reader of our own here, and by ajv in test/constraints.test.ts.
  describe.each(readCaseGroups().filter(({ kind }) => kind === "record"))("$document", ({ value, cases }) => {
    test.each(cases.map((one) => ({ ...one, text: JSON.stringify({ ...one, expect: undefined }) })))(
      "$text: $expect",
      (one) => {
        const read = parseRecord(JSON.stringify(withFault(value, one)));
        const unfit = read.is === "unreadable" && read.why.includes("schema");
        expect(unfit).toBe(one.expect !== "nothing");
      },
    );
  });

  test.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a number past all numbers", `${printRecord(RECORD).slice(0, -2)}, "timings": {"stage": 1e400}}`],
    ["100,000 brackets", "[".repeat(100_000)],
    [
      "a key that changes prototypes",
      `${printRecord(RECORD).slice(0, -2)}, "__proto__": {"event": "intent"}}`,
    ],
    ["a constructor", `${printRecord(RECORD).slice(0, -2)}, "constructor": {}}`],
  ])("%s is refused", (_, text) => {
    expect(parseRecord(text).is).toBe("unreadable");
    expect(({} as { event?: unknown }).event).toBeUndefined();
  });

  test("a huge one is refused before it is read", () => {
    expect(parseRecord(`"${"x".repeat(LARGEST_RECORD)}"`)).toMatchObject({
      why: "record.json is larger than 1 MiB",
    });
  });

  test("must say what its commit's message says, and be of this environment", () => {
    const text = printRecord(RECORD);
    const message = printMessage(indexOf(RECORD), "production");
    expect(parseRecordOf(message, text, "production").is).toBe("read");
    expect(parseRecordOf(message.replace(": 13", ": 14"), text, "production").is).toBe("unreadable");
    expect(parseRecordOf(message, printRecord({ ...RECORD, event: "failed" }), "production").is).toBe(
      "unreadable",
    );
    expect(parseRecordOf(message, text, "staging").is).toBe("unreadable");
  });
});

test.each([
  ["production-12", 12],
  ["production-012", undefined],
  ["production-0", undefined],
  ["production-", undefined],
  ["production-2-1", undefined],
  ["staging-1", undefined],
])("%s has the epoch %s in production", (id, epoch) => expect(epochOfId(id, "production")).toBe(epoch));
