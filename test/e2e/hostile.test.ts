import { mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/policy/document-builder.ts";
import type { Finding } from "../../src/policy/finding.ts";
import { readText } from "../../src/policy/reader.ts";
import type { Report } from "../../src/report/report.ts";
import { archi3, expectPrintable, expectSafe, expectUsageError, Folder, type Run, shown } from "./run.ts";

/** What must happen with hostile input: a finding at its place or a refusal, in bounded time, and nothing else. */

const OPEN_SCHEMA = JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema" });
const NEIGHBOUR = "policies/agents/neighbour.yaml";
const SECRET = "these words stand outside of the repository";

/** A repository whose `things/` are of a kind that allows everything, beside one file that is wrong. */
function repository(files: { [path: string]: string | Uint8Array }, schema = OPEN_SCHEMA, more = ""): Folder {
  return new Folder({
    "archi3.yaml": `policies: policies\nkinds:\n  - {name: thing, match: "things/**", schema: thing.json, documents: one${more}}\n  - {name: neighbour, match: ${NEIGHBOUR}, schema: neighbour.json}\n`,
    "thing.json": schema,
    "neighbour.json": '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}',
    [NEIGHBOUR]: "[]\n",
    ...files,
  });
}

/** What a run says of all but the neighbour. */
interface Judged {
  run: Run;
  report: Report;
  findings: readonly Finding[];
  found: string[];
  messages: string;
}

async function judge(folder: Folder): Promise<Judged> {
  using results = new Folder();
  const run = await archi3(folder.path, ["validate", "--output", results.at("report.json")]);
  expectSafe(run);
  const text = results.read("report.json");
  expectPrintable(text);
  const report = JSON.parse(text) as Report;
  expect(run.status).toBe(report.conclusion === "success" ? 0 : 1);
  const judged = ({ file, rule }: Finding) => file === NEIGHBOUR && rule === "ARC103";
  expect(report.findings.some(judged), "the others are judged").toBe(true);
  const findings = report.findings.filter(({ file }) => file !== NEIGHBOUR);
  return { run, report, findings, found: findings.map(shown), messages: wordsOf(findings) };
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

/** One run judges a whole table, a file a row: what is wrong in one file must not touch what is said of another. */
function rows(title: string, table: { [name: string]: Row }): void {
  describe(title, () => {
    const entries = Object.entries(table);
    const fileOf = (index: number) => `things/row-${index}.yaml`;
    let all: Judged;

    beforeAll(async () => {
      const files = entries.map(([, { text }], index) => [
        fileOf(index),
        typeof text === "string" ? marked(text).text : text,
      ]);
      using folder = repository(Object.fromEntries(files));
      all = await judge(folder);
    });

    for (const [index, [name, row]] of entries.entries()) {
      test(name, () => {
        const places = typeof row.text === "string" ? marked(row.text).places : row.places;
        const findings = all.findings.filter(({ file }) => file === fileOf(index));
        expect(findings.map(shown)).toEqual(
          row.rules.map((rule, nth) => `${rule} ${fileOf(index)}:${places?.[nth]}`),
        );
        if (row.says !== undefined) expect(wordsOf(findings)).toContain(row.says);
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
  for (const piece of ["[", "{a: ", "- ", "[{a: "]) {
    for (const end of ["", "]".repeat(DEEP)]) {
      test(`100,000 times ${JSON.stringify(piece)}${end === "" ? "" : ", then brackets"}`, async () => {
        using folder = repository({ "things/hostile.yaml": piece.repeat(DEEP) + end });
        const { findings, run } = await judge(folder);
        expect(findings.map(({ rule, range }) => [rule, range.start.line])).toEqual([["ARC014", 1]]);
        expect(run.status).toBe(1);
      });
    }
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

  test("a warning in a kind of one's own", async () => {
    using folder = repository({ "things/hostile.yaml": plain });
    const { findings, found } = await judge(folder);
    expect(found).toEqual(expected.map((entry) => entry.replace(" ", " things/hostile.yaml:")));
    expect(findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
  });

  test("an error in a policy, or where no kind is known", async () => {
    using folder = repository({ "policies/agents/hostile.yaml": plain });
    const { findings } = await judge(folder);
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

  test("a file past 1 MiB is refused, and read where the configuration allows it", async () => {
    using folder = repository({ "things/large.yaml": `a: "${"x".repeat(MIB)}"\nb: 1\nb: 2\n` });
    expect((await judge(folder)).found).toEqual(["ARC003 things/large.yaml:1:1"]);
    folder.edit("archi3.yaml", "policies: policies", "policies: policies\nvalidate: {max-file-size: 2MiB}");
    expect((await judge(folder)).found).toEqual(["ARC020 things/large.yaml:3:1"]);
  });

  for (const [style, text] of Object.entries({
    plain: `a: ${"x".repeat(50 * MIB)}\n`,
    quoted: `a: "${"x".repeat(50 * MIB)}"\n`,
    block: `a: |\n${`  ${"x".repeat(98)}\n`.repeat(MIB / 2)}`,
    key: `${"x".repeat(50 * MIB)}: a\n`,
  })) {
    test(`a ${style} scalar of 50 MB`, async () => {
      using folder = repository({ "things/large.yaml": text });
      expect((await judge(folder)).found).toEqual(["ARC003 things/large.yaml:1:1"]);
      folder.edit(
        "archi3.yaml",
        "policies: policies",
        "policies: policies\nvalidate: {max-file-size: 64MiB}",
      );
      const { found } = await judge(folder);
      if (style !== "key") expect(found).toEqual([]);
    }, 60_000);
  }

  const keys = (name: (index: number) => string) =>
    Array.from({ length: 40_000 }, (_, index) => `${name(index)}: 1\n`).join("");

  test("40,000 keys", async () => {
    using folder = repository({ "things/many.yaml": keys((index) => `key${index}`) });
    expect((await judge(folder)).found).toEqual([]);
  });

  test("40,000 keys in a policy", async () => {
    using folder = repository({
      "policies/agents/many.yaml": `agent:\n  id: "@many"\n${keys((index) => `key${index}`)}`,
    });
    const { found } = await judge(folder);
    expect(found).toContain("ARC101 policies/agents/many.yaml:3:1");
  }, 60_000);

  test("40,000 keys that are all the same", async () => {
    using folder = repository({ "things/many.yaml": keys(() => "key") });
    const { found } = await judge(folder);
    expect(found[0]).toBe("ARC020 things/many.yaml:2:1");
    expect(found.every((finding) => finding.startsWith("ARC020 "))).toBe(true);
  }, 60_000);

  test("40,000 keys that only normalisation makes equal", async () => {
    using folder = repository({
      "things/many.yaml": keys((index) => `${index % 2 === 0 ? NFC : NFD}${index >> 1}`),
    });
    const { found } = await judge(folder);
    expect(found[0]).toBe("ARC021 things/many.yaml:2:1");
    // A file that is wrong all over is told so, not 20,000 times.
    expect(found).toHaveLength(501);
    expect(found.filter((finding) => finding.startsWith("ARC016 "))).toHaveLength(1);
  }, 60_000);

  // Files that strict readers refuse are read again by a slower parser.
  for (const [name, tail] of Object.entries({
    "a syntax error": "a: b: c\n",
    "an open quote": 'a: "b\n',
    "a tab": "a:\n\tb: 1\n",
    "a bracket too many": "a: [1]]\n",
  })) {
    test(`40,000 keys, then ${name}`, async () => {
      using folder = repository({ "things/many.yaml": `${keys((index) => `key${index}`)}${tail}` });
      const { found } = await judge(folder);
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]).toMatch(/^ARC010 things\/many\.yaml:4000[12]:/);
    }, 60_000);
  }

  test("more values than a document may hold", async () => {
    using folder = repository({ "things/many.yaml": `items:\n${"-\n".repeat(200_001)}` });
    expect((await judge(folder)).found).toEqual(["ARC016 things/many.yaml:2:1"]);
  });

  for (const piece of [
    "[\n",
    "{\n",
    "- ",
    "? ",
    "a: ",
    "&a ",
    "!t ",
    "*a ",
    '"',
    "'",
    "|\n",
    ">\n",
    "%A\n",
    "---\n",
    "...\n",
    "# x\n",
    "\t",
    "\n",
    "a:\n ",
    "a: 'b' c\n",
    "]\n",
    ": \n",
    "{{a}}\n",
    "a: b: c\n",
    "- a: [\n",
    "@a: `\n",
    "\r",
    "\ufeff",
  ]) {
    test(`a megabyte of ${JSON.stringify(piece)}`, async () => {
      using folder = repository({
        "things/same.yaml": piece.repeat(Math.floor((MIB - 8) / Buffer.byteLength(piece))),
      });
      const { run } = await judge(folder);
      expect(run.status).toBe(1);
    }, 60_000);
  }
});

describe("files that are no files", () => {
  for (const inRepository of [false, true]) {
    describe(inRepository ? "in a repository" : "in a plain folder", () => {
      const place = (folder: Folder) => {
        if (inRepository) folder.commit();
      };

      test("a link to a file outside", async () => {
        using outside = new Folder({ "outside.yaml": `${SECRET}: [\n` });
        using folder = repository({});
        symlinkSync(outside.at("outside.yaml"), folder.at("policies/agents/link.yaml"));
        mkdirSync(folder.at("things"));
        symlinkSync(outside.at("outside.yaml"), folder.at("things/link.yaml"));
        place(folder);
        const { run, found } = await judge(folder);
        expect(found).toEqual(["ARC002 policies/agents/link.yaml:1:1", "ARC002 things/link.yaml:1:1"]);
        expect(run.stdout).not.toContain(SECRET);
        expect(run.status).toBe(1);
      });

      test("a link to a file inside, to nothing, and to itself", async () => {
        using folder = repository({});
        symlinkSync("neighbour.yaml", folder.at("policies/agents/inside.yaml"));
        symlinkSync("nothing.yaml", folder.at("policies/agents/nowhere.yaml"));
        symlinkSync("round.yaml", folder.at("policies/agents/round.yaml"));
        place(folder);
        const { found } = await judge(folder);
        expect(found).toEqual(
          ["inside", "nowhere", "round"].map((name) => `ARC002 policies/agents/${name}.yaml:1:1`),
        );
      });

      test("a link to a device", async () => {
        using folder = repository({});
        symlinkSync("/dev/zero", folder.at("policies/agents/zero.yaml"));
        place(folder);
        expect((await judge(folder)).found).toEqual(["ARC002 policies/agents/zero.yaml:1:1"]);
      });

      test("a link to a folder outside, among the policies", async () => {
        using outside = new Folder({ "stolen.yaml": `${SECRET}: [\n` });
        using folder = repository({});
        symlinkSync(outside.path, folder.at("policies/core"));
        place(folder);
        const { run, found } = await judge(folder);
        expect(found).toEqual(["ARC002 policies/core:1:1"]);
        expect(run.stdout).not.toContain(SECRET);
      });

      test("a link to a folder outside, among files of a kind of one's own", async () => {
        using outside = new Folder({ "stolen.yaml": `${SECRET}: [\n` });
        using folder = repository({ "things/good.yaml": "a: 1\n" });
        symlinkSync(outside.path, folder.at("things/linked"));
        place(folder);
        const { run, found } = await judge(folder);
        expect(found).toEqual(["ARC002 things/linked:1:1"]);
        expect(run.stdout).not.toContain(SECRET);
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
        using folder = Folder.withExample("policies");
        symlinkSync(outside.at("outside.yaml"), folder.at("archi3.yaml"));
        place(folder);
        const run = await archi3(folder.path, ["validate"]);
        expectUsageError(run, "archi3.yaml");
        expect(run.stderr).not.toContain(SECRET);
      });

      test("archi3.yaml is a named pipe", async () => {
        using folder = Folder.withExample("policies");
        folder.tool("mkfifo", "archi3.yaml");
        place(folder);
        expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml", "named pipe");
      });

      test("a named pipe", async () => {
        using folder = repository({ "things/good.yaml": "a: 1\n" });
        folder.tool("mkfifo", "policies/agents/pipe.yaml", "things/pipe.yaml");
        place(folder);
        const { found, messages } = await judge(folder);
        expect(found).toEqual(["ARC002 policies/agents/pipe.yaml:1:1", "ARC002 things/pipe.yaml:1:1"]);
        expect(messages).toContain("a named pipe");
      });

      test("a socket", async () => {
        using folder = repository({});
        const server = createServer().listen(folder.at("policies/agents/socket.yaml"));
        await new Promise((resolve) => server.once("listening", resolve));
        place(folder);
        const { found } = await judge(folder);
        server.close();
        expect(found).toEqual(["ARC002 policies/agents/socket.yaml:1:1"]);
      });

      test("a folder that is named like a file", async () => {
        using folder = repository({ "policies/agents/folder.yaml/inner.yaml": "a: b: c\n" });
        place(folder);
        expect((await judge(folder)).found).toEqual(["ARC040 policies/agents/folder.yaml/inner.yaml:1:1"]);
      });

      for (const [name, text] of Object.entries({
        "a newline and a workflow command": "a\n::error file=x::forged.yaml",
        "a workflow command at its start": "::error::forged.yaml",
        "a direction override": "a\u202egnp.yaml",
        "an escape sequence": "a\u001b[31m.yaml",
        "a carriage return": "a\rb.yaml",
        "a backslash": "..\\a.yaml",
        "a dash in front": "-a.yaml",
      })) {
        test(`a name with ${name}`, async () => {
          using folder = repository({
            [`policies/agents/${text}`]: "agent: [\n",
            [`things/${text}`]: "a: [\n",
          });
          place(folder);
          expect((await judge(folder)).findings.map(({ rule }) => rule)).toEqual(["ARC001", "ARC001"]);
        });
      }

      test("a name with a command in the old style, which is harmless elsewhere", async () => {
        using folder = repository({ "policies/agents/##[error]forged.yaml": "agent: [\n" });
        place(folder);
        expect((await judge(folder)).findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
          "ARC010 policies/agents/##[error]forged.yaml",
        ]);
      });

      test("A.yml beside a.yml", async () => {
        using folder = repository({ "things/A.yml": "a: 1\n", "things/a.yml": "a: 1\n" });
        place(folder);
        const { found, messages } = await judge(folder);
        expect(found).toEqual(["ARC007 things/a.yml:1:1"]);
        expect(messages).toContain("things/A.yml");
      });

      test("the same name in other code points", async () => {
        using folder = repository({ [`things/${NFC}.yml`]: "a: 1\n", [`things/${NFD}.yml`]: "a: 1\n" });
        place(folder);
        expect((await judge(folder)).found).toHaveLength(1);
      });

      test("folders that differ in case only", async () => {
        using folder = repository({ "things/A/x.yml": "a: 1\n", "things/a/x.yml": "a: 1\n" });
        place(folder);
        expect((await judge(folder)).found).toEqual(["ARC007 things/a/x.yml:1:1"]);
      });
    });
  }

  test("a device, named on the command line", async () => {
    using folder = repository({});
    expectUsageError(
      await archi3(folder.path, ["validate", "/dev/zero"]),
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

  test("values, keys and comments forge nothing", async () => {
    const agent = FORGED.map((text, index) => `k${index}: "${text}"\n"${text}${index}": 1\n`).join("");
    using folder = repository({
      "policies/agents/hostile.yaml": `agent: {id: "${FORGED[0]}"}\nversion: "${FORGED[1]}"\n${agent}`,
    });
    const { messages } = await judge(folder);
    expect(messages).toContain("forged");
  });

  test("lines that are shown forge nothing", async () => {
    using folder = repository({
      "policies/agents/hostile.yaml": "::error::forged: 1\n  ::set-output name=a::b: [\n",
    });
    await judge(folder);
    using other = repository({ "policies/agents/hostile.yaml": "a: 1\n##[error]forged: 1\na: 2\n" });
    await judge(other);
  });

  test("names of policies forge nothing", async () => {
    using folder = repository({
      "policies/agents/hostile.yaml": `metadata: {name: "${FORGED[0]}"}\nagnet: 1\n`,
    });
    await judge(folder);
    await archi3(folder.path, ["validate", "--name", "##[error]"]).then((run) =>
      expectUsageError(run, "no policy has this name"),
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
      using folder = Folder.withExample("policies");
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
  const failing =
    (body: object, ...parts: (string | RegExp)[]) =>
    async () => {
      using folder = repository({ "things/a.yaml": "a: 1\n" }, schema(body));
      expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", "thing.json", ...parts);
    };

  test("a pattern that would backtrack for ever", async () => {
    const evil = schema({
      properties: { a: { pattern: "^(a+)+$" }, b: { pattern: "^(\\w+\\s?)*$" } },
      patternProperties: { "^(x+)+$": false },
    });
    const long = "a".repeat(50_000);
    using folder = repository(
      { "things/a.yaml": `a: ${long}!\nb: ${long}!\n${"x".repeat(100)}!: 1\n` },
      evil,
    );
    expect((await judge(folder)).found).toEqual(["ARC105 things/a.yaml:1:4", "ARC105 things/a.yaml:2:4"]);
  });

  for (const format of [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
    "json-pointer",
    "regex",
    "byte",
    "iso-time",
  ]) {
    test(`a long text in the format ${format}`, async () => {
      const pieces = ["a", "a.", "a@", "a-", "1", "1:", "/", "%", "{a}", "(a", "P1"];
      const lines = pieces.map((piece, index) => `k${index}: '${piece.repeat(20_000)}!'`).join("\n");
      using folder = repository({ "things/a.yaml": lines }, schema({ additionalProperties: { format } }));
      await judge(folder);
    });
  }

  test("items that must differ, many of them", async () => {
    using folder = repository(
      { "things/a.yaml": Array.from({ length: 20_000 }, (_, index) => `- {a: ${index}}`).join("\n") },
      schema({ uniqueItems: true }),
    );
    await judge(folder);
  });

  test("the same for a policy", async () => {
    const text = folderText(20_000);
    using folder = repository({ "policies/agents/many.yaml": text });
    const { run } = await judge(folder);
    expect(run.status).toBe(1);
  });

  test("a glob that would backtrack for ever", async () => {
    using folder = repository({ [`things/${"a".repeat(100)}!.yaml`]: "a: 1\n" });
    for (const glob of ["things/+(+(a))", "things/*(*(a|aa))b", "things/{a,aa}*{a,aa}*{a,aa}*b"]) {
      folder.write(
        "archi3.yaml",
        `policies: policies\nkinds: [{name: thing, match: "${glob}", schema: thing.json}]\n`,
      );
      await judge(folder);
    }
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
    using folder = repository(
      { "things/a.yaml": "a: xy\nb: xz\n" },
      schema({ additionalProperties: { pattern: "^(?=xy)" } }),
      ", regex: native",
    );
    expect((await judge(folder)).found).toEqual(["ARC105 things/a.yaml:2:4"]);
  });

  test("a cyclic reference", async () => {
    const tree = schema({
      $defs: {
        node: {
          type: "object",
          required: ["name"],
          properties: { name: { type: "string" }, below: { type: "array", items: { $ref: "#/$defs/node" } } },
          additionalProperties: false,
        },
      },
      $ref: "#/$defs/node",
    });
    using folder = repository(
      { "things/a.yaml": "name: a\nbelow:\n  - name: b\n    below:\n      - nmae: c\n" },
      tree,
    );
    expect((await judge(folder)).found).toEqual(["ARC101 things/a.yaml:5:9"]);
  });

  test("names of an object's own functions", async () => {
    const names = schema({
      required: ["toString", "constructor"],
      properties: { valueOf: { type: "string" } },
      additionalProperties: false,
    });
    using folder = repository({ "things/a.yaml": "hasOwnProperty: 1\nvalueOf: 2\n" }, names);
    const { found, messages } = await judge(folder);
    expect(found).toEqual([
      "ARC101 things/a.yaml:1:1",
      "ARC102 things/a.yaml:1:1",
      "ARC102 things/a.yaml:1:1",
      "ARC103 things/a.yaml:2:10",
    ]);
    expect(messages).toMatch(/"toString"[\s\S]*"constructor"|"constructor"[\s\S]*"toString"/);
  });

  test("keys of a schema that are an object's own", async () => {
    const text = `{"$schema": "${DRAFT}", "properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}, "a": {"type": "string"}}}`;
    using folder = repository({ "things/a.yaml": "a: 1\n" }, text);
    expect((await judge(folder)).found).toEqual(["ARC103 things/a.yaml:1:4"]);
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
    expectUsageError(await archi3(folder.path, ["validate"]), "E_SCHEMA", "thing.json");
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
      using folder = Folder.withExample("policies");
      folder.write("archi3.yaml", text);
      expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml");
    });
  }

  test("UTF-16 and invalid UTF-8", async () => {
    using folder = Folder.withExample("policies");
    for (const bytes of [
      Buffer.from("\ufeffpolicies: policies\n", "utf16le"),
      Buffer.from("policies: p\xe9\n", "latin1"),
    ]) {
      folder.write("archi3.yaml", bytes);
      expectUsageError(await archi3(folder.path, ["validate"]), "archi3.yaml:1", "UTF-8");
    }
  });
});
