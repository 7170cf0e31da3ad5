import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { CORE_SCHEMA, constructFromEvents, load, parseEvents } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { loadSecondReader, readAgain, readBytes, readText } from "../../src/policy/reader.ts";

type Reading = { ok: true; values: unknown[] } | { ok: false };
type Expected = "error" | unknown[];

interface YamlDocument {
  name: string;
  covers: string;
  yaml: string;
  expect: Expected | { "js-yaml": Expected; yaml: Expected };
  differs?: "js-yaml refuses" | "yaml refuses" | "values";
  why?: string;
  /** What our own reader does where that is not simply `expect`. */
  we?: "js-yaml" | "yaml" | "refuses" | unknown[];
}

/** Values that the data file cannot hold, written as it holds them. */
function writable(value: unknown, within: ReadonlySet<unknown> = new Set()): unknown {
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (value instanceof Date) return { date: value.toISOString() };
  if (value instanceof Set) return { set: [...value] };
  if (typeof value !== "object" || value === null || within.has(value)) return value;
  const inside = new Set(within).add(value);
  if (Array.isArray(value)) return value.map((item) => writable(item, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, writable(item, inside)]));
}

function readWithJsYaml(text: string): Reading {
  try {
    return {
      ok: true,
      values: constructFromEvents(parseEvents(text, {}), { source: text, schema: CORE_SCHEMA }),
    };
  } catch {
    return { ok: false };
  }
}

function readWithYaml(text: string): Reading {
  try {
    const documents = [
      ...parseAllDocuments(text, { version: "1.2", schema: "core", logLevel: "silent", prettyErrors: false }),
    ];
    if (documents.some((document) => document.errors.length > 0)) return { ok: false };
    return { ok: true, values: documents.map((document) => document.toJS()) };
  } catch {
    return { ok: false };
  }
}

/** What our reader finds in a text that it cannot take as it is; everything else is a remark on a text that is read. */
const REFUSALS = new Set([
  "ARC006",
  "ARC010",
  "ARC014",
  "ARC015",
  "ARC016",
  "ARC020",
  "ARC021",
  "ARC022",
  "ARC024",
  "ARC032",
  "ARC033",
  "ARC034",
]);

const second = await loadSecondReader();

function readWithOurs(text: string): Reading {
  // A file cannot hold half of a character; a text in memory can.
  const first = text.isWellFormed() ? readBytes(new TextEncoder().encode(text)) : readText(text);
  const read = "refused" in first ? readAgain(first, second) : first;
  if (read.problems.some(({ rule }) => REFUSALS.has(rule))) return { ok: false };
  return { ok: true, values: read.documents.map(({ value }) => value) };
}

/** Every reader by the name under which the data tells what it gives; one that is not named there is ours. */
const readers: Record<string, (text: string) => Reading> = {
  "js-yaml": readWithJsYaml,
  yaml: readWithYaml,
  ours: readWithOurs,
};

function isExpected(value: YamlDocument["expect"]): value is Expected {
  return value === "error" || Array.isArray(value);
}

/** What `reader` must make of a document. */
function expected({ expect: all, we }: YamlDocument, reader: string): Expected {
  const parser = reader === "js-yaml" || reader === "yaml" ? reader : undefined;
  if (parser === undefined && we === "refuses") return "error";
  if (parser === undefined && Array.isArray(we)) return we;
  if (isExpected(all)) return all;
  return all[parser ?? (we === "yaml" ? "yaml" : "js-yaml")];
}

const data = readFileSync(new URL("yaml-documents/documents.yaml", import.meta.url), "utf8");
const documents = load(data, { schema: CORE_SCHEMA }) as YamlDocument[];

describe.each(Object.entries(readers))("%s", (reader, read) => {
  it.each(documents.map((document) => [`${document.covers}: ${document.name}`, document] as const))(
    "%s",
    (_name, document) => {
      const reading = read(document.yaml);
      const found = reading.ok ? writable(reading.values) : "error";
      const want = expected(document, reader);
      // `toEqual` shows what differs; it takes 0 for -0 and descends into cycles, so the judge is the strict one.
      if (!isDeepStrictEqual(found, want)) expect(found).toEqual(want);
      expect(isDeepStrictEqual(found, want)).toBe(true);
    },
  );
});

describe("the documents", () => {
  it("are many, each named once", () => {
    const names = new Set(documents.map(({ covers, name }) => `${covers}: ${name}`));
    expect(names.size).toBe(documents.length);
    expect(documents.length).toBeGreaterThanOrEqual(250);
    expect(documents.filter((document) => document.expect === "error").length).toBeGreaterThanOrEqual(50);
  });

  it.each(
    documents
      .filter((document) => !isExpected(document.expect))
      .map((document) => [document.name, document] as const),
  )("say how the parsers still differ on: %s", (_name, document) => {
    const [one, other] = [readWithJsYaml(document.yaml), readWithYaml(document.yaml)];
    const found = !one.ok ? "js-yaml refuses" : !other.ok ? "yaml refuses" : "values";
    expect(isDeepStrictEqual(one, other)).toBe(false);
    expect(document.differs).toBe(found);
    expect([document.why, document.we]).toEqual([
      expect.any(String),
      expect.stringMatching(/^(?:js-yaml|yaml|refuses)$/),
    ]);
  });
});
