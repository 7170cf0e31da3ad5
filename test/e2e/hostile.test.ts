import { existsSync, linkSync, mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import { DEFAULT_LIMITS } from "../../src/policy/read-limits.ts";
import { readText } from "../../src/policy/reader.ts";
import type { Report } from "../../src/report/report.ts";
import { IS_WHOLE, partOf } from "../part.ts";
import {
  alone,
  archi3,
  expectPrintable,
  expectSafe,
  expectUsageError,
  Folder,
  once,
  type Run,
  shown,
} from "./run.ts";

/** What must happen with hostile input: a finding at its place or a refusal, in bounded time, and nothing else. */

const OPEN_SCHEMA = JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema" });
const NEIGHBOUR = "policies/agents/neighbour.yaml";
const SECRET = "these words stand outside of the repository";

/** A repository whose `things/` are of a kind that allows everything, beside one file that is wrong. */
function repository(files: { [path: string]: string | Uint8Array }, schema = OPEN_SCHEMA, more = ""): Folder {
  return new Folder({
    "archi3.yaml": configuration(
      `{name: thing, match: "things/**", schema: thing.json, documents: one${more}}`,
    ),
    "thing.json": schema,
    "neighbour.json": '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}',
    [NEIGHBOUR]: "[]\n",
    ...files,
  });
}

function configuration(...kinds: string[]): string {
  const neighbour = `{name: neighbour, match: ${NEIGHBOUR}, schema: neighbour.json}`;
  return `policies: policies\nkinds:\n${[...kinds, neighbour].map((kind) => `  - ${kind}\n`).join("")}`;
}

/** What a run says of all but the neighbour. */
interface Judged {
  run: Run;
  report: Report;
  findings: readonly Finding[];
  found: string[];
  messages: string;
}

/** @param start `alone` where a run's own time and memory are what is proven */
async function judge(folder: Folder, start = archi3): Promise<Judged> {
  using results = new Folder();
  const run = await start(folder.path, ["validate", "--output", results.at("report.json")]);
  expectSafe(run);
  const text = results.read("report.json");
  expectPrintable(text);
  const report = JSON.parse(text) as Report;
  expect(run.status).toBe(report.conclusion === "success" ? 0 : 1);
  const judged = ({ file, rule }: Finding) => file === NEIGHBOUR && rule === "ARC103";
  expect(report.findings.some(judged), "the others are judged").toBe(true);
  return told({ run, report }, ({ file }) => file !== NEIGHBOUR);
}

/** What a run says of some of its files. */
function told(
  { run, report }: Pick<Judged, "run" | "report">,
  wanted: (finding: Finding) => boolean,
): Judged {
  const findings = report.findings.filter(wanted);
  return { run, report, findings, found: findings.map(shown), messages: wordsOf(findings) };
}

/**
 * Judges files in one run, for many tests that each ask about files of their own: what is wrong in one of them must not
 * touch what is said of another.
 */
function together(
  files: { [path: string]: string | Uint8Array },
  start = archi3,
): (...paths: string[]) => Promise<Judged> {
  const judged = once(async () => {
    using folder = repository(files);
    const all = await judge(folder, start);
    for (const { file } of all.findings) expect(Object.keys(files), "only files are judged").toContain(file);
    return all;
  });
  return async (...paths) => {
    for (const path of paths) expect(Object.keys(files), "the run judges this file").toContain(path);
    return told(await judged(), ({ file }) => paths.includes(file));
  };
}

function wordsOf(findings: readonly Finding[]): string {
  return findings.map(({ message, help }) => `${message} ${help}`).join("\n");
}

/** Takes the marks «…» out of a text, and says where they open. */
function marked(text: string): { text: string; places: string[] } {
  const places: string[] = [];
  let line = 1;
  let column = 1;
  for (const char of text) {
    if (char === "«") places.push(`${line}:${column}`);
    else if (char === "\n") {
      line += 1;
      column = 1;
    } else if (char !== "»") column += char.length;
  }
  return { text: text.replaceAll(/[«»]/g, ""), places };
}

/** Inputs by name: the text with its marks «…» (or bytes, and places), and the rules that speak at them. */
interface Row {
  text: string | Uint8Array;
  places?: string[];
  rules: string[];
  /** The text where the message must hold it. */
  says?: string;
  /** False where the rules are only warnings or notices in a kind of one's own. */
  fails?: boolean;
}

/** The files of all tables, which one run judges. */
const ROWS: { [path: string]: string | Uint8Array } = {};
const rowsTold = together(ROWS, alone);

function rows(title: string, table: { [name: string]: Row }): void {
  describe(title, () => {
    for (const [name, row] of Object.entries(table)) {
      const file = `things/row-${Object.keys(ROWS).length}.yaml`;
      const { text, places } =
        typeof row.text === "string" ? marked(row.text) : { text: row.text, places: row.places };
      ROWS[file] = text;

      test(name, async () => {
        const { findings, found, messages } = await rowsTold(file);
        expect(found).toEqual(row.rules.map((rule, nth) => `${rule} ${file}:${places?.[nth]}`));
        if (row.says !== undefined) expect(messages).toContain(row.says);
        const errors = findings.filter(({ severity }) => severity === "error");
        expect(errors.length > 0).toBe(row.rules.length > 0 && row.fails !== false);
      });
    }
  });
}

const nines = (item: string, count = 9) => Array.from({ length: count }, () => item).join(", ");
const LAUGHS = "abcdefghi";

rows("aliases", {
  "nine levels of nine aliases": {
    text: [...LAUGHS]
      .map((name, level) => {
        if (level === 0) return `${name}: &${name} [${nines("lol")}]`;
        const alias = `*${LAUGHS[level - 1]}`;
        // The sixth level's second alias passes 200,000 values.
        return level === 5
          ? `${name}: &${name} [${alias}, «${alias}», ${nines(alias, 7)}]`
          : `${name}: &${name} [${nines(alias)}]`;
      })
      .join("\n"),
    rules: ["ARC015"],
  },
  "a list in itself": { text: "a: &a [«*a»]\n", rules: ["ARC015"] },
  "a list that is in itself at the root": { text: "&a [«*a»]\n", rules: ["ARC015"] },
  "a mapping in itself": { text: "a: &a\n  b:\n    c: «*a»\n", rules: ["ARC015"] },
  "a mapping merged into itself": { text: "a: &a\n  <<: «*a»\n", rules: ["ARC015"] },
  "more than a thousand aliases": { text: `a: &a 1\nb: [${nines("*a", 1000)}, «*a»]\n`, rules: ["ARC015"] },
  "an alias of nothing": { text: "a: «*b»\n", rules: ["ARC010"] },
  "a plain, small use": { text: "a: &a {b: [1, 2]}\nc: *a\nd: [*a, *a]\n", rules: [] },
});

const DEEP = 100_000;

rows("nesting", {
  "64 levels": { text: `${"[".repeat(64)}${"]".repeat(64)}\n`, rules: [] },
  "65 levels": { text: `${"[".repeat(64)}«[»${"]".repeat(65)}\n`, rules: ["ARC014"] },
  "65 levels of mappings": {
    text: `${Array.from({ length: 65 }, (_, level) => `${" ".repeat(level)}${level === 64 ? "«a»" : "a"}:`).join("\n")} 1\n`,
    rules: ["ARC014"],
  },
});

describe("nesting without end", () => {
  const cases = ["[", "{a: ", "- ", "[{a: "].flatMap((piece) =>
    ["", "]".repeat(DEEP)].map((end) => ({
      name: `100,000 times ${JSON.stringify(piece)}${end === "" ? "" : ", then brackets"}`,
      text: piece.repeat(DEEP) + end,
    })),
  );
  const fileOf = (index: number) => `things/hostile-${index}.yaml`;
  const of = together(Object.fromEntries(cases.map(({ text }, index) => [fileOf(index), text])), alone);

  for (const [index, { name }] of cases.entries()) {
    test(name, async () => {
      const { findings, run } = await of(fileOf(index));
      expect(findings.map(({ rule, range }) => [rule, range.start.line])).toEqual([["ARC014", 1]]);
      expect(run.status).toBe(1);
    });
  }
});

const NFC = "caf\u00e9";
const NFD = "cafe\u0301";

rows("keys", {
  "a duplicate": { text: "a: 1\nb: 2\n«a»: 3\n", rules: ["ARC020"] },
  "a duplicate, in flow style": { text: "{a: 1, b: 2, «a»: 3}\n", rules: ["ARC020"] },
  "a duplicate in a nested mapping": { text: "a:\n  - b: 1\n    «b»: 2\n", rules: ["ARC020"] },
  '1 beside "1"': { text: '«1»: a\n«"1"»: b\n', rules: ["ARC023", "ARC021"] },
  "equal but for its quotes": { text: "a: 1\n«'a'»: 2\n", rules: ["ARC021"] },
  "equal after its escapes": { text: 'a: 1\n«"\\x61"»: 2\n', rules: ["ARC021"] },
  "equal after normalisation": { text: `${NFC}: 1\n«${NFD}»: 2\n`, rules: ["ARC021"] },
  "a list as a key": { text: "«[a, b]»: 1\n", rules: ["ARC024"] },
  "the key __proto__": { text: "a: 1\n«__proto__»: {polluted: true}\n", rules: ["ARC022"] },
  "__proto__, nested": { text: "a:\n  - b: {«__proto__»: {polluted: true}}\n", rules: ["ARC022"] },
  "__proto__, escaped": { text: 'a: 1\n«"\\u005f_proto__"»: {polluted: true}\n', rules: ["ARC022"] },
  "the key constructor": {
    text: "«constructor»: {prototype: {polluted: true}}\n".replace("prototype", "«prototype»"),
    rules: ["ARC022", "ARC022"],
  },
  "the key prototype": { text: "«prototype»: 1\n", rules: ["ARC022"] },
  "names of an object's own functions": { text: "toString: 1\nhasOwnProperty: 2\nvalueOf: 3\n", rules: [] },
});

rows("tags, versions and words", {
  "an unknown tag": { text: "a: «!ref» b\n", rules: ["ARC032"] },
  "a tag of JavaScript": { text: "a: «!!js/function» 'function () { return 1 }'\n", rules: ["ARC032"] },
  "a tag of Python": { text: "a: «!!python/object/apply:os.system» ['id']\n", rules: ["ARC032"] },
  "a verbatim tag": { text: "a: «!<tag:example.com,2026:x>» b\n", rules: ["ARC032"] },
  binary: { text: "a: «!!binary» aGVsbG8=\n", rules: ["ARC032"] },
  "a set": { text: "a: «!!set» {b, c}\n", rules: ["ARC032"] },
  "a tag that its value belies": { text: "a: «!!int» b\n", rules: ["ARC032"] },
  "YAML 1.1": { text: "«%YAML 1.1»\n---\na: 1\n", rules: ["ARC033"] },
  "a tag directive": { text: "«%TAG ! tag:example.com,2026:»\n---\na: 1\n", rules: ["ARC033"] },
  "not a number": { text: "a: «.nan»\n", rules: ["ARC031"], says: "not a number", fails: false },
  infinite: { text: "a: «-.inf»\n", rules: ["ARC031"], says: "infinite", fails: false },
  "1e400": { text: "a: «1e400»\n", rules: ["ARC031"], says: "too large", fails: false },
  "past 2^53": {
    text: "a: 9007199254740991\nb: «9007199254740993»\n",
    rules: ["ARC031"],
    says: "2^53",
    fails: false,
  },
});

describe("what readers disagree on", () => {
  const text = ["no", "on", "012", "1:20", "1e3", "0o14", "yes", "Off"]
    .map((word, index) => `k${index}: «${word}»`)
    .join("\n");
  const { text: plain, places } = marked(`${text}\nbase: &base {x: 1}\nmerged: {«<<»: *base}\n«on»: 1\n`);
  const expected = places.map((place, index) => `${index === 8 ? "ARC034" : "ARC030"} ${place}`);

  const of = together({ "things/hostile.yaml": plain, "policies/agents/hostile.yaml": plain });

  test("a warning in a kind of one's own", async () => {
    const { findings, found } = await of("things/hostile.yaml");
    expect(found).toEqual(expected.map((entry) => entry.replace(" ", " things/hostile.yaml:")));
    expect(findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
  });

  test("an error in a policy, or where no kind is known", async () => {
    const { findings } = await of("policies/agents/hostile.yaml");
    const errors = findings.filter(({ rule, severity }) => /ARC03[04]/.test(rule) && severity === "error");
    expect(errors.map(shown)).toEqual(
      expected.map((entry) => entry.replace(" ", " policies/agents/hostile.yaml:")),
    );
  });
});

rows("characters", {
  NUL: { text: "a: b«\0»c\n", rules: ["ARC006"], says: "U+0000" },
  ESC: { text: "a: b\nc: «\u001b»[31md\n", rules: ["ARC006"], says: "U+001B" },
  "ESC in a key": { text: "«\u001b»[2Ja: b\n", rules: ["ARC006"], says: "U+001B" },
  "ESC, escaped": { text: '"\\e[2J": "\\e[31m"\n', rules: [] },
  "a tab as indentation": { text: "a:\n«\t»b: 1\n", rules: ["ARC010"] },
  "a direction override": { text: 'a: "«\u202e»b"\n', rules: ["ARC006"], says: "U+202E" },
  "a direction isolate in a comment": { text: "a: 1 # «\u2066»b\n", rules: ["ARC006"], says: "U+2066" },
  "a zero-width space": { text: "a«\u200b»b: 1\n", rules: ["ARC006"], says: "U+200B" },
  "a byte order mark inside": { text: "a: 1\nb: «\ufeff»2\n", rules: ["ARC006"], says: "U+FEFF" },
  "a line separator": { text: "a: b«\u2028»c\n", rules: ["ARC006"], says: "U+2028" },
  "a lone carriage return": { text: "a: b«\r»c: d\n", rules: ["ARC006"], says: "U+000D" },
  CRLF: { text: 'a: 1\r\nb:\r\n  - c: "x\r\n      y"\r\n    «c»: 2\r\n', rules: ["ARC020"] },
  "a byte order mark, then CRLF": {
    text: "«»\ufeffa: 1\r\nb: 2\r\n«b»: 3\r\n",
    rules: ["ARC005", "ARC020"],
    says: "U+FEFF",
  },
  "a byte order mark alone": { text: "«»\ufeffa: 1\n", rules: ["ARC005"], fails: false },
  "letters and joiners of other scripts": {
    text: "naïve: 日本語\nفارسی: می\u200cخواهم\nfamily: 👨\u200d👩\u200d👧\n",
    rules: [],
  },
  empty: { text: "«»", rules: ["ARC012"] },
  "comments only": { text: "«#» nothing\n\n", rules: ["ARC012"] },
  null: { text: "«~»\n", rules: ["ARC012"] },
  "several documents": { text: "a: 1\n«---»\nb: 2\n", rules: ["ARC013"] },
  "not YAML at all": { text: 'a: «"b»\nc: d\n', rules: ["ARC010"] },
});

const littleEndian = (text: string) => Buffer.from(text, "utf16le");
const PLAIN = "a: 1\nname: ship\n";

const undecodable = (text: Uint8Array, says: string, place = "1:1"): Row => ({
  text,
  places: [place],
  rules: ["ARC004"],
  says,
});

rows("encodings", {
  "UTF-16, little-endian, marked": undecodable(littleEndian(`\ufeff${PLAIN}`), "UTF-16 (little-endian)"),
  "UTF-16, little-endian": undecodable(littleEndian(PLAIN), "UTF-16 (little-endian)"),
  "UTF-16, big-endian, marked": undecodable(littleEndian(`\ufeff${PLAIN}`).swap16(), "UTF-16 (big-endian)"),
  "UTF-16, big-endian": undecodable(littleEndian(PLAIN).swap16(), "UTF-16 (big-endian)"),
  "a byte of Latin-1": undecodable(Buffer.from("a: 1\nb: caf\xe9\n", "latin1"), "0xE9", "2:7"),
  "an overlong form": undecodable(Buffer.from("a: \xc0\xaf\n", "latin1"), "0xC0", "1:4"),
  "half of a surrogate pair": undecodable(Buffer.from("a: \xed\xa0\x80\n", "latin1"), "0xED", "1:4"),
  "a character that is cut off": undecodable(
    Buffer.concat([Buffer.from("é: "), Buffer.of(0xe2, 0x82)]),
    "0xE2",
    "1:4",
  ),
});

describe("sizes", () => {
  const MIB = 1024 * 1024;
  const allow = (folder: Folder, size: string) =>
    folder.edit(
      "archi3.yaml",
      "policies: policies",
      `policies: policies\nvalidate: {max-file-size: ${size}}`,
    );

  // `npm run test:whole` takes the sizes that people attack with; the others find the same faults in less time.
  const MEGABYTES = IS_WHOLE ? 50 : 8;
  const MANY_KEYS = IS_WHOLE ? 40_000 : 10_000;
  const STYLES = ["plain", "quoted", "block", "key"] as const;
  const scalars = {
    plain: () => `a: ${"x".repeat(MEGABYTES * MIB)}\n`,
    quoted: () => `a: "${"x".repeat(MEGABYTES * MIB)}"\n`,
    block: () => `a: |\n${`  ${"x".repeat(98)}\n`.repeat((MEGABYTES * MIB) / 101)}`,
    key: () => `${"x".repeat(MEGABYTES * MIB)}: a\n`,
  };
  const large = `a: "${"x".repeat(MIB)}"\nb: 1\nb: 2\n`;
  /** Holds these files; the runs have links to them. */
  let written: Folder | undefined;
  afterAll(() => written?.[Symbol.dispose]());
  const linked = (style: (typeof STYLES)[number], path: string) => {
    written ??= new Folder();
    const file = written.at(`${style}.yaml`);
    if (!existsSync(file)) written.write(`${style}.yaml`, scalars[style]());
    linkSync(file, path);
  };
  const tooLarge = once(async () => {
    using folder = repository({ "things/large.yaml": large });
    for (const style of STYLES) linked(style, folder.at(`things/${style}.yaml`));
    return (await judge(folder, alone)).found;
  });

  test("a file past 1 MiB is refused, and read where the configuration allows it", async () => {
    expect(await tooLarge()).toContain("ARC003 things/large.yaml:1:1");
    expect(await tooLarge()).toHaveLength(1 + STYLES.length);
    using folder = repository({ "things/large.yaml": large });
    allow(folder, "2MiB");
    expect((await judge(folder)).found).toEqual(["ARC020 things/large.yaml:3:1"]);
  });

  for (const style of partOf(STYLES, 2)) {
    test(`a ${style} scalar of ${MEGABYTES} MB`, async () => {
      expect(await tooLarge()).toContain(`ARC003 things/${style}.yaml:1:1`);
      using folder = repository({ "things/small.yaml": "a: 1\n" });
      linked(style, folder.at("things/large.yaml"));
      allow(folder, "64MiB");
      const { found } = await judge(folder, alone);
      if (style !== "key") expect(found).toEqual([]);
    }, 60_000);
  }

  const keys = (name: (index: number) => string, length = 40_000) =>
    Array.from({ length }, (_, index) => `${name(index)}: 1\n`).join("");
  const many = together(
    {
      "things/keys.yaml": keys((index) => `key${index}`),
      "things/same.yaml": keys(() => "key"),
      "things/equal.yaml": keys((index) => `${index % 2 === 0 ? NFC : NFD}${index >> 1}`),
      "things/values.yaml": `items:\n${"-\n".repeat(200_001)}`,
    },
    alone,
  );

  test("40,000 keys", async () => {
    expect((await many("things/keys.yaml")).found).toEqual([]);
  });

  test(`${MANY_KEYS} keys in a policy`, async () => {
    using folder = repository({
      "policies/agents/many.yaml": `agent:\n  id: "@many"\n${keys((index) => `key${index}`, MANY_KEYS)}`,
    });
    const { found } = await judge(folder, alone);
    expect(found).toContain("ARC101 policies/agents/many.yaml:3:1");
  }, 60_000);

  test("40,000 keys that are all the same", async () => {
    const { found } = await many("things/same.yaml");
    expect(found[0]).toBe("ARC020 things/same.yaml:2:1");
    expect(found.every((finding) => finding.startsWith("ARC020 "))).toBe(true);
  }, 60_000);

  test("40,000 keys that only normalisation makes equal", async () => {
    const { found } = await many("things/equal.yaml");
    expect(found[0]).toBe("ARC021 things/equal.yaml:2:1");
    // A file that is wrong all over is told so, not 20,000 times.
    expect(found).toHaveLength(501);
    expect(found.filter((finding) => finding.startsWith("ARC016 "))).toHaveLength(1);
  }, 60_000);

  // Files that strict readers refuse are read again by a slower parser.
  const tails = partOf(
    Object.entries({
      "a syntax error": "a: b: c\n",
      "an open quote": 'a: "b\n',
      "a tab": "a:\n\tb: 1\n",
      "a bracket too many": "a: [1]]\n",
    }),
    2,
  );
  const fileOf = (index: number) => `things/many-${index}.yaml`;
  const refused = together(
    Object.fromEntries(
      tails.map(([, tail], index) => [fileOf(index), `${keys((key) => `key${key}`)}${tail}`]),
    ),
    alone,
  );
  for (const [index, [name]] of tails.entries()) {
    test(`40,000 keys, then ${name}`, async () => {
      const { found } = await refused(fileOf(index));
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]).toMatch(/^ARC010 things\/many-\d\.yaml:4000[12]:/);
    }, 60_000);
  }

  test("more values than a document may hold", async () => {
    expect((await many("things/values.yaml")).found).toEqual(["ARC016 things/values.yaml:2:1"]);
  });

  /** What is repeated, and the rules that speak of it; a few runs judge them, so that none is long. */
  const everyPiece: [piece: string, ...rules: string[]][] = [
    ["[\n", "ARC014"],
    ["{\n", "ARC014"],
    ["- ", "ARC014"],
    ["? ", "ARC014"],
    ["a: ", "ARC010"],
    ["&a ", "ARC010"],
    ["!t ", "ARC010"],
    ["*a ", "ARC010"],
    ['"', "ARC010"],
    ["'"],
    ["|\n"],
    [">\n"],
    ["%A\n", "ARC010"],
    ["---\n", "ARC012", "ARC013"],
    ["...\n", "ARC012"],
    ["# x\n", "ARC012"],
    ["\t", "ARC012"],
    ["\n", "ARC012"],
    ["a:\n ", "ARC016", "ARC020"],
    ["a: 'b' c\n", "ARC010"],
    ["]\n", "ARC010"],
    [": \n", "ARC016", "ARC021", "ARC023"],
    ["{{a}}\n", "ARC010"],
    ["a: b: c\n", "ARC010"],
    ["- a: [\n", "ARC010"],
    ["@a: `\n", "ARC010"],
    ["\r", "ARC006", "ARC012"],
    ["\ufeff", "ARC005", "ARC006"],
  ];
  const pieces = partOf(everyPiece, 5);
  const RUNS = 4;
  const pathOf = (index: number) => `things/piece-${index}.yaml`;
  const megabyte = (piece: string) => piece.repeat(Math.floor((MIB - 8) / Buffer.byteLength(piece)));
  const runs = Array.from({ length: RUNS }, (_, run) =>
    together(
      Object.fromEntries(
        pieces.flatMap(([piece], index) => (index % RUNS === run ? [[pathOf(index), megabyte(piece)]] : [])),
      ),
      alone,
    ),
  );
  for (const [index, [piece, ...rules]] of pieces.entries()) {
    test(`a megabyte of ${JSON.stringify(piece)}`, async () => {
      const { run, findings } = await (runs[index % RUNS] as (typeof runs)[number])(pathOf(index));
      expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules);
      expect(run.status).toBe(1);
    }, 60_000);
  }
});

/** Things in a repository that the tests do not want read, and what a run says of them. */
interface Oddity {
  files?: { [path: string]: string };
  /** Where they lie, and what they lead to. */
  links?: { [path: string]: string };
  pipes?: string[];
  found: string[];
  says?: string;
}

const BAD_NAMES = Object.entries({
  "a newline and a workflow command": ["a\n::error file=x::forged.yaml"],
  "a workflow command at its start": ["::error::forged.yaml"],
  "a direction override": ["a\u202egnp.yaml", "a<U+202E>gnp.yaml"],
  "an escape sequence": ["a\u001b[31m.yaml", "a<U+001B>[31m.yaml"],
  "a carriage return": ["a\rb.yaml", "a<U+000D>b.yaml"],
  "a backslash": ["..\\a.yaml"],
  "a dash in front": ["-a.yaml"],
}).map(([name, [text = "", printed = text]]): [string, Oddity] => [
  `a name with ${name}`,
  {
    files: { [`policies/agents/${text}`]: "agent: [\n", [`things/${text}`]: "a: [\n" },
    found: ["policies/agents", "things"].map((folder) => `ARC001 ${folder}/${printed}:1:1`),
  },
]);

/** Stands for a folder outside of the repository, whose files must not be read. */
const OUTSIDE = "(outside)";

const ODDITIES: { [name: string]: Oddity } = {
  "a link to a file outside": {
    links: {
      "policies/agents/link.yaml": `${OUTSIDE}/outside.yaml`,
      "things/link.yaml": `${OUTSIDE}/outside.yaml`,
    },
    found: ["ARC002 policies/agents/link.yaml:1:1", "ARC002 things/link.yaml:1:1"],
  },
  "a link to a file inside, to nothing, and to itself": {
    links: {
      "policies/agents/inside.yaml": "neighbour.yaml",
      "policies/agents/nowhere.yaml": "nothing.yaml",
      "policies/agents/round.yaml": "round.yaml",
    },
    found: ["inside", "nowhere", "round"].map((name) => `ARC002 policies/agents/${name}.yaml:1:1`),
  },
  "a link to a device": {
    links: { "policies/agents/zero.yaml": "/dev/zero" },
    found: ["ARC002 policies/agents/zero.yaml:1:1"],
  },
  "a link to a folder outside, among the policies": {
    links: { "policies/core": `${OUTSIDE}/folder` },
    found: ["ARC002 policies/core:1:1"],
  },
  "a link to a folder outside, among files of a kind of one's own": {
    files: { "things/good.yaml": "a: 1\n" },
    links: { "things/linked": `${OUTSIDE}/folder` },
    found: ["ARC002 things/linked:1:1"],
  },
  "a named pipe": {
    pipes: ["policies/agents/pipe.yaml", "things/pipe.yaml"],
    found: ["ARC002 policies/agents/pipe.yaml:1:1", "ARC002 things/pipe.yaml:1:1"],
    says: "a named pipe",
  },
  "a folder that is named like a file": {
    files: { "policies/agents/folder.yaml/inner.yaml": "a: b: c\n" },
    found: ["ARC040 policies/agents/folder.yaml/inner.yaml:1:1"],
  },
  ...Object.fromEntries(BAD_NAMES),
  "a name with a command in the old style, which is harmless elsewhere": {
    files: { "policies/agents/##[error]forged.yaml": "agent: [\n" },
    found: ["ARC010 policies/agents/##[error]forged.yaml:1:8"],
  },
  "A.yml beside a.yml": {
    files: { "things/A.yml": "a: 1\n", "things/a.yml": "a: 1\n" },
    found: ["ARC007 things/a.yml:1:1"],
    says: "things/A.yml",
  },
  "the same name in other code points": {
    files: { [`things/${NFC}.yml`]: "a: 1\n", [`things/${NFD}.yml`]: "a: 1\n" },
    found: [`ARC007 things/${NFC}.yml:1:1`],
  },
  "folders that differ in case only": {
    files: { "things/B/x.yml": "a: 1\n", "things/b/x.yml": "a: 1\n" },
    found: ["ARC007 things/b/x.yml:1:1"],
  },
};

const SOCKET = "policies/agents/socket.yaml";

describe("files that are no files", () => {
  for (const inRepository of [false, true]) {
    describe(inRepository ? "in a repository" : "in a plain folder", () => {
      const place = (folder: Folder) => {
        if (inRepository) folder.commit();
      };

      /** One run judges them all: what is odd in one place must not touch what is said of another. */
      const judged = once(async () => {
        const files = { "outside.yaml": `${SECRET}: [\n`, "folder/stolen.yaml": `${SECRET}: [\n` };
        using outside = new Folder(files);
        using folder = repository(Object.assign({}, ...Object.values(ODDITIES).map(({ files }) => files)));
        for (const { links = {}, pipes = [] } of Object.values(ODDITIES)) {
          for (const [path, target] of Object.entries(links)) {
            symlinkSync(target.replace(OUTSIDE, outside.path), folder.at(path));
          }
          if (pipes.length > 0) folder.tool("mkfifo", ...pipes);
        }
        const server = createServer().listen(folder.at(SOCKET));
        await new Promise((resolve) => server.once("listening", resolve));
        place(folder);
        return await judge(folder, alone).finally(() => server.close());
      });

      for (const [name, { found, says }] of Object.entries(ODDITIES)) {
        test(name, async () => {
          const all = await judged();
          const own = told(all, (finding) => found.some((place) => place.includes(` ${finding.file}:`)));
          expect(own.found).toEqual(found);
          if (says !== undefined) expect(own.messages).toContain(says);
          expect(all.run.stdout + JSON.stringify(all.report)).not.toContain(SECRET);
          expect(all.run.status).toBe(1);
        });
      }

      test("a socket", async () => {
        expect((await judged()).found).toContain(`ARC002 ${SOCKET}:1:1`);
      });

      test("nothing else is said of any of them", async () => {
        const expected = [`ARC002 ${SOCKET}:1:1`, ...Object.values(ODDITIES).flatMap(({ found }) => found)];
        expect((await judged()).found.toSorted()).toEqual(expected.toSorted());
      });

      test("the policies folder is a link that leads out", async () => {
        using outside = new Folder({ "policies/agents/stolen.yaml": `${SECRET}: [\n` });
        using folder = repository({ "things/good.yaml": "a: 1\n" });
        folder.edit("archi3.yaml", "policies: policies", "policies: linked");
        symlinkSync(outside.at("policies"), folder.at("linked"));
        place(folder);
        expectUsageError(await archi3(folder.path, ["validate"]), "linked", "link");
      });

      test("the usual policies folder is a link that leads out", async () => {
        using outside = new Folder({ "agents/stolen.yaml": `${SECRET}: [\n` });
        using folder = new Folder({ "readme.md": "" });
        symlinkSync(outside.path, folder.at("policies"));
        place(folder);
        const run = await archi3(folder.path, ["validate"]);
        expectSafe(run);
        expect(run.stdout + run.stderr).not.toContain(SECRET);
        expect(run.status).not.toBe(0);
      });

      test("archi3.yaml is a link that leads out", async () => {
        using outside = new Folder({ "outside.yaml": `${SECRET}: 1\n` });
        using folder = Folder.withAgents("policies");
        symlinkSync(outside.at("outside.yaml"), folder.at("archi3.yaml"));
        place(folder);
        const run = await archi3(folder.path, ["validate"]);
        expectUsageError(run, "archi3.yaml");
        expect(run.stderr).not.toContain(SECRET);
      });

      test("archi3.yaml is a named pipe", async () => {
        using folder = Folder.withAgents("policies");
        folder.tool("mkfifo", "archi3.yaml");
        place(folder);
        expectUsageError(await alone(folder.path, ["validate"]), "archi3.yaml", "named pipe");
      });
    });
  }

  test("a device, named on the command line", async () => {
    using folder = repository({});
    expectUsageError(
      await alone(folder.path, ["validate", "/dev/zero"]),
      "/dev/zero",
      "neither a file nor a folder",
    );
  });

  test("a path with a workflow command in it, named on the command line", async () => {
    using folder = repository({});
    expectUsageError(await archi3(folder.path, ["validate", "x\n::error::forged"]), "there is no such file");
    expectUsageError(await archi3(folder.path, ["validate", "##[error]forged"]), "there is no such file");
    expectUsageError(await archi3(folder.path, ["validate", "--type", "x\n::error::forged"]), "no such kind");
  });
});

describe("what is printed", () => {
  const FORGED = [
    "\\n::error file=x::forged",
    "##[error]forged",
    "\\r::warning::forged",
    "\\e[31mred",
    "\\u202Eback",
    "\\u2028::error::forged",
    "\\x85::error::forged",
  ];

  const values = FORGED.map((text, index) => `k${index}: "${text}"\n"${text}${index}": 1\n`).join("");
  const of = together({
    "policies/agents/values.yaml": `agent: {id: "${FORGED[0]}"}\nversion: "${FORGED[1]}"\n${values}`,
    "policies/agents/lines.yaml": "::error::forged: 1\n  ::set-output name=a::b: [\n",
    "policies/agents/old-lines.yaml": "a: 1\n##[error]forged: 1\na: 2\n",
    "policies/agents/names.yaml": `metadata: {name: "${FORGED[0]}"}\nagnet: 1\n`,
  });

  test("values, keys and comments forge nothing", async () => {
    expect((await of("policies/agents/values.yaml")).messages).toContain("forged");
  });

  test("lines that are shown forge nothing", async () => {
    for (const file of ["policies/agents/lines.yaml", "policies/agents/old-lines.yaml"]) {
      const { findings, run } = await of(file);
      expect(findings.length, file).toBeGreaterThan(0);
      expect(run.stdout).toContain(`${file}:`);
    }
  });

  test("names of policies forge nothing", async () => {
    expect((await of("policies/agents/names.yaml")).findings.length).toBeGreaterThan(0);
    using folder = repository({
      "policies/agents/hostile.yaml": `metadata: {name: "${FORGED[0]}"}\nagnet: 1\n`,
    });
    expectUsageError(
      await archi3(folder.path, ["validate", "--name", "##[error]"]),
      "no policy has this name",
    );
  });

  test("JSON on standard output forges nothing", async () => {
    using folder = repository({
      "policies/agents/hostile.yaml": `"${FORGED[1]}": 1\n"\\e[31m": 2\n"a::b": 3\n`,
    });
    const run = await archi3(folder.path, ["validate", "--format", "json"]);
    expectSafe(run);
    expect(
      JSON.parse(run.stdout)
        .findings.map(({ message }: Finding) => message)
        .join(),
    ).toContain("##[error]forged");
  });
});

describe("prototypes", () => {
  const HOSTILE = [
    "__proto__: {polluted: true}\n",
    "constructor: {prototype: {polluted: true}}\n",
    "a: &a {__proto__: {polluted: true}}\n<<: *a\n",
    "a: &a {x: 1}\nb:\n  <<: [*a, {__proto__: {polluted: true}}]\n",
    '? "__proto__"\n: {polluted: true}\n',
    "!!map {__proto__: {polluted: true}}\n",
    "- __proto__\n- constructor\n",
  ];

  test("nothing that is read changes one", () => {
    const before = Reflect.ownKeys(Object.prototype);
    for (const text of HOSTILE) {
      const read = readText(text, DEFAULT_LIMITS);
      if ("refused" in read) throw read.refused;
      for (const { value } of read.documents) {
        expect(Object.getPrototypeOf(value)).toBe(Array.isArray(value) ? Array.prototype : Object.prototype);
        expect(JSON.stringify(value)).not.toContain("polluted");
      }
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  for (const text of [
    "severity: {__proto__: off}\n",
    "environments: {constructor: {after: development}}\n",
    "__proto__: {policies: x}\n",
    "kinds: [{name: constructor, match: a, schema: b, __proto__: {x: 1}}]\n",
  ]) {
    test(`a configuration of ${JSON.stringify(text)}`, async () => {
      using folder = Folder.withAgents("policies");
      folder.write("archi3.yaml", text);
      expectUsageError(await archi3(folder.path, ["validate"]), /archi3\.yaml:1:\d+/);
    });
  }

  test("pointers into a prototype find nothing", async () => {
    using folder = repository(
      { "things/a.yaml": "a: 1\n" },
      OPEN_SCHEMA,
      ", name-at: /constructor/name, id-at: /__proto__/x",
    );
    expect((await judge(folder)).found).toEqual([]);
  });
});

describe("schemas of users", () => {
  const DRAFT = "https://json-schema.org/draft/2020-12/schema";
  const schema = (body: object) => JSON.stringify({ $schema: DRAFT, ...body });
  /** Judges a file under each of these schemas, in one run. */
  const underEach = (cases: { [name: string]: { schema: string; text: string; more?: string } }) => {
    const names = Object.keys(cases);
    const kinds = names.map(
      (name) => `{name: ${name}, match: "${name}/**", schema: ${name}.json${cases[name]?.more ?? ""}}`,
    );
    const schemas = names.map((name) => [`${name}.json`, cases[name]?.schema]);
    const texts = names.map((name) => [`${name}/a.yaml`, cases[name]?.text]);
    const files = Object.fromEntries([...schemas, ...texts]);
    const of = together({ "archi3.yaml": configuration(...kinds), ...files }, alone);
    return (name: string) => of(`${name}/a.yaml`);
  };
  const failing =
    (body: object, ...parts: (string | RegExp)[]) =>
    async () => {
      using folder = repository({ "things/a.yaml": "a: 1\n" }, schema(body));
      expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", "thing.json", ...parts);
    };

  const long = "a".repeat(50_000);
  const under = underEach({
    evil: {
      schema: schema({
        properties: { a: { pattern: "^(a+)+$" }, b: { pattern: "^(\\w+\\s?)*$" } },
        patternProperties: { "^(x+)+$": false },
      }),
      text: `a: ${long}!\nb: ${long}!\n${"x".repeat(100)}!: 1\n`,
    },
    different: {
      schema: schema({ uniqueItems: true }),
      text: Array.from({ length: 20_000 }, (_, index) => `- {a: ${index}}\n`).join(""),
    },
    alike: {
      schema: schema({ uniqueItems: true }),
      text: `${Array.from({ length: 20_000 }, (_, index) => `- {a: ${index}}\n`).join("")}- {a: 19999}\n`,
    },
    native: {
      schema: schema({ additionalProperties: { pattern: "^(?=xy)" } }),
      text: "a: xy\nb: xz\n",
      more: ", regex: native",
    },
    cyclic: {
      schema: schema({
        $defs: {
          node: {
            type: "object",
            required: ["name"],
            properties: {
              name: { type: "string" },
              below: { type: "array", items: { $ref: "#/$defs/node" } },
            },
            additionalProperties: false,
          },
        },
        $ref: "#/$defs/node",
      }),
      text: "name: a\nbelow:\n  - name: b\n    below:\n      - nmae: c\n",
    },
    functions: {
      schema: schema({
        required: ["toString", "constructor"],
        properties: { valueOf: { type: "string" } },
        additionalProperties: false,
      }),
      text: "hasOwnProperty: 1\nvalueOf: 2\n",
    },
    own: {
      schema: `{"$schema": "${DRAFT}", "properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}, "a": {"type": "string"}}}`,
      text: "a: 1\n",
    },
  });

  test("a pattern that would backtrack for ever", async () => {
    expect((await under("evil")).found).toEqual(["ARC105 evil/a.yaml:1:4", "ARC105 evil/a.yaml:2:4"]);
  });

  const pieces = ["a", "a.", "a@", "a-", "1", "1:", "/", "%", "{a}", "(a", "P1"];
  /** For every format, the pieces whose repetition it refuses; most formats refuse all. */
  const formats = {
    date: pieces,
    "date-time": pieces,
    duration: pieces,
    email: pieces,
    hostname: pieces,
    ipv4: pieces,
    ipv6: pieces,
    uri: pieces,
    "uri-reference": ["%", "{a}"],
    "uri-template": ["%"],
    url: pieces,
    uuid: pieces,
    "json-pointer": pieces.filter((piece) => piece !== "/"),
    regex: ["(a"],
    byte: pieces,
    "iso-time": pieces,
  };
  const longTexts = pieces.map((piece, index) => `k${index}: '${piece.repeat(20_000)}!'`).join("\n");
  const underFormat = underEach(
    Object.fromEntries(
      Object.keys(formats).map((format) => [
        format,
        { schema: schema({ additionalProperties: { format } }), text: longTexts },
      ]),
    ),
  );
  for (const [format, refused] of Object.entries(formats)) {
    test(`a long text in the format ${format}`, async () => {
      const { found } = await underFormat(format);
      const lines = refused.map((piece) => pieces.indexOf(piece) + 1);
      expect(found).toEqual(lines.map((line) => `ARC105 ${format}/a.yaml:${line}:${line > 10 ? 6 : 5}`));
    });
  }

  test("items that must differ, many of them", async () => {
    expect((await under("different")).found).toEqual([]);
    expect((await under("alike")).found).toEqual(["ARC107 alike/a.yaml:20001:3"]);
  });

  test("the same for a policy", async () => {
    const text = folderText(20_000);
    using folder = repository({ "policies/agents/many.yaml": text });
    const { run } = await judge(folder, alone);
    expect(run.status).toBe(1);
  });

  test("a glob that would backtrack for ever", async () => {
    using folder = repository({ [`things/${"a".repeat(100)}!.yaml`]: "a: 1\n" });
    const globs = ["things/+(+(a))", "things/*(*(a|aa))b", "things/{a,aa}*{a,aa}*{a,aa}*b"];
    const kinds = globs.map((glob, index) => `{name: thing-${index}, match: "${glob}", schema: thing.json}`);
    folder.write("archi3.yaml", configuration(...kinds));
    expect((await judge(folder, alone)).found).toEqual([]);
    const stars = `things/${"*a".repeat(30)}b`;
    folder.write(
      "archi3.yaml",
      `policies: policies\nkinds: [{name: thing, match: "${stars}", schema: thing.json}]\n`,
    );
    expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml:2:30", "too many stars");
  }, 60_000);

  test(
    "a remote reference",
    failing(
      { $ref: "https://schemas.example/remote.json" },
      "https://schemas.example/remote.json",
      "network",
    ),
  );
  test(
    "a remote reference, deep",
    failing({ properties: { a: { $ref: "http://127.0.0.1:1/remote.json#/x" } } }, "127.0.0.1:1/remote.json"),
  );
  test("a reference to a file", failing({ $ref: "other.json" }, "other.json"));
  test("a reference out of the repository", failing({ $ref: "file:///etc/passwd" }, "file:///etc/passwd"));
  test("a reference to nothing", failing({ $ref: "#/$defs/nothing" }, "#/$defs/nothing"));
  test("a schema that refers to itself without end", failing({ $ref: "#" }, "itself"));
  test(
    "schemas that refer to each other without end",
    failing(
      { $defs: { a: { $ref: "#/$defs/b" }, b: { allOf: [{ $ref: "#/$defs/a" }] } }, $ref: "#/$defs/a" },
      "itself",
    ),
  );
  test(
    "a pattern that linear time cannot express",
    failing({ properties: { a: { pattern: "^(?=x)y" } } }, "^(?=x)y", "regex: native"),
  );
  test("a back-reference", failing({ properties: { a: { pattern: "(a)\\1" } } }, "(a)\\1", "regex: native"));
  test(
    "a key's pattern that linear time cannot express",
    failing({ patternProperties: { "^(?!x)": {} } }, "^(?!x)", "regex: native"),
  );
  test("a pattern that is none", failing({ properties: { a: { pattern: "(" } } }, "("));
  test(
    "a pattern that forges a workflow command",
    failing({ properties: { a: { pattern: "(?=x)\n::error::forged" } } }, "forged"),
  );
  test("a reference that forges a workflow command", failing({ $ref: "x\n::error::forged ##[error]" }));
  test("a keyword of the wrong type", failing({ type: "strnig" }, "type"));
  test("a keyword of the wrong form", failing({ properties: [] }, "properties"));

  test("what linear time cannot express, in a schema that is trusted", async () => {
    expect((await under("native")).found).toEqual(["ARC105 native/a.yaml:2:4"]);
  });

  test("a cyclic reference", async () => {
    expect((await under("cyclic")).found).toEqual(["ARC101 cyclic/a.yaml:5:9"]);
  });

  test("names of an object's own functions", async () => {
    const { found, messages } = await under("functions");
    expect(found).toEqual([
      "ARC101 functions/a.yaml:1:1",
      "ARC102 functions/a.yaml:1:1",
      "ARC102 functions/a.yaml:1:1",
      "ARC103 functions/a.yaml:2:10",
    ]);
    expect(messages).toMatch(/"toString"[\s\S]*"constructor"|"constructor"[\s\S]*"toString"/);
  });

  test("keys of a schema that are an object's own", async () => {
    expect((await under("own")).found).toEqual(["ARC103 own/a.yaml:1:4"]);
  });

  for (const draft of [
    "http://json-schema.org/draft-04/schema#",
    "http://json-schema.org/draft-06/schema#",
    "https://json-schema.org/draft/2019-09/hyper-schema",
    "https://schemas.example/own",
    7,
    null,
  ]) {
    test(`a schema of the draft ${draft}`, async () => {
      using folder = repository({ "things/a.yaml": "a: 1\n" }, JSON.stringify({ $schema: draft }));
      expectUsageError(
        await archi3(folder.path, ["validate"]),
        "E_SCHEMA_DRAFT",
        "thing.json",
        JSON.stringify(draft),
        "2020-12",
      );
    });
  }

  for (const [name, text, says] of [
    ["that does not say its draft", "{}", "which draft"],
    ["that is no JSON", "{'a': 1}", "JSON"],
    ["that is empty", "", "JSON"],
    ["that is a list", "[]", "schema"],
    ["that is text", '"x"', "schema"],
    ["that is null", "null", "schema"],
  ] as const) {
    test(`a schema ${name}`, async () => {
      using folder = repository({ "things/a.yaml": "a: 1\n" }, text);
      expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", "thing.json", says);
    });
  }

  test("a schema outside of the repository", async () => {
    using folder = new Folder({ "outside.json": OPEN_SCHEMA, "inside/things/a.yaml": "a: 1\n" });
    for (const path of [
      "../outside.json",
      "things/../../outside.json",
      folder.at("outside.json"),
      "..\\outside.json",
      "C:/outside.json",
    ]) {
      folder.write(
        "inside/archi3.yaml",
        `kinds:\n  - name: thing\n    match: "things/**"\n    schema: ${JSON.stringify(path)}\n`,
      );
      expectUsageError(
        await archi3(folder.at("inside"), ["validate"]),
        "E_CONFIG",
        "archi3.yaml:4:13",
        "leads out",
      );
    }
  });

  test("files outside of the repository", async () => {
    using folder = new Folder({ "outside.yaml": `${SECRET}: [\n`, "inside/thing.json": OPEN_SCHEMA });
    for (const line of [
      'match: "../*.yaml"',
      'match: ["a", "x/../../*.yaml"]',
      'match: "{..,x}/*.yaml"',
      'match: "/etc/*"',
    ]) {
      folder.write("inside/archi3.yaml", `kinds:\n  - name: thing\n    ${line}\n    schema: thing.json\n`);
      const run = await archi3(folder.at("inside"), ["validate"]);
      expectSafe(run);
      expect(run.status).toBe(2);
      expect(run.stderr + run.stdout).not.toContain(SECRET);
    }
    folder.write("inside/archi3.yaml", 'policies: "../"\n');
    expectUsageError(await archi3(folder.at("inside"), ["validate"]), "archi3.yaml:1:11", "leads out");
  });

  test("a schema that is a link, that lies behind one, or is none at all", async () => {
    using outside = new Folder({ "thing.json": OPEN_SCHEMA });
    using folder = repository({ "things/a.yaml": "a: 1\n" });
    symlinkSync(outside.at("thing.json"), folder.at("link.json"));
    symlinkSync(outside.path, folder.at("linked"));
    folder.tool("mkfifo", "pipe.json");
    mkdirSync(folder.at("folder.json"));
    const config = folder.read("archi3.yaml");
    for (const [path, says] of [
      ["link.json", "link"],
      ["linked/thing.json", "link"],
      ["pipe.json", "pipe"],
      ["folder.json", "folder"],
      ["missing.json", "no such file"],
    ] as const) {
      folder.write("archi3.yaml", config.replace("thing.json", path));
      expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", path, says);
    }
  });

  test("a schema that is deeper than any stack", async () => {
    using folder = repository(
      { "things/a.yaml": "a: 1\n" },
      `{"$schema": "${DRAFT}", "not": ${'{"not": '.repeat(50_000)}{}${"}".repeat(50_001)}`,
    );
    expectUsageError(await alone(folder.path, ["validate"]), "E_SCHEMA", "thing.json");
  });
});

/** An agent whose permissions are a list of many mappings. */
function folderText(count: number): string {
  return `agent:\n  id: "@many"\npermissions:\n  database:\n${Array.from({ length: count }, (_, index) => `    - {a: ${index}}`).join("\n")}\n`;
}

describe("configurations", () => {
  for (const [name, text] of Object.entries({
    "an alias bomb": `${[..."abcdefg"].map((name, level) => `${name}: &${name} [${nines(level === 0 ? "x" : `*${"abcdefg"[level - 1]}`)}]`).join("\n")}\n`,
    "100,000 brackets": "[".repeat(100_000),
    "an unknown key that forges a workflow command": '"\\n::error::forged ##[error]x": 1\n',
    "a value that forges a workflow command": 'validate: {fail-on: "\\n::error::forged"}\n',
    "a path that forges a workflow command": 'policies: "../\\n::error::forged"\n',
    "a folder that forges a workflow command": 'policies: "x\\n::error::forged"\n',
    "a rule that forges a workflow command": 'severity: {"ARC999": off}\n',
    "an environment that forges a workflow command": "environments: {a: {after: b}}\n",
    "a hidden character": "policies: pol\u200bicies\n",
    "a tag": "policies: !!js/function policies\n",
    "several documents": "policies: policies\n---\npolicies: other\n",
    "a list": "- a\n",
    "a text": "policies\n",
  })) {
    test(name, async () => {
      using folder = Folder.withAgents("policies");
      folder.write("archi3.yaml", text);
      expectUsageError(await (text.length < 1000 ? archi3 : alone)(folder.path, ["validate"]), "archi3.yaml");
    });
  }

  test("UTF-16 and invalid UTF-8", async () => {
    using folder = Folder.withAgents("policies");
    for (const bytes of [
      Buffer.from("\ufeffpolicies: policies\n", "utf16le"),
      Buffer.from("policies: p\xe9\n", "latin1"),
    ]) {
      folder.write("archi3.yaml", bytes);
      expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml:1", "UTF-8");
    }
  });
});
