import { describe, expect, test } from "vitest";
import { NFC, NFD, nines, together } from "./hostile.ts";
import { alone, shown } from "./run.ts";

/** What a text does to the reader: to its time and memory, and to whoever reads the same text in another way. */

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

const MIB = 1024 * 1024;

// hostile-sizes.whole.test.ts says what happens far beyond them.
rows("bounds", {
  "1 MiB": { text: `#${"x".repeat(MIB - 7)}\na: 1\n`, rules: [] },
  "a byte more than 1 MiB": { text: `«»#${"x".repeat(MIB - 6)}\na: 1\n`, rules: ["ARC003"] },
  "more than 200,000 values": { text: `a:\n«»${"-\n".repeat(200_000)}`, rules: ["ARC016"] },
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

rows("keys", {
  "a duplicate": { text: "a: 1\nb: 2\n«a»: 3\n", rules: ["ARC020"] },
  "a duplicate, in flow style": { text: "{a: 1, b: 2, «a»: 3}\n", rules: ["ARC020"] },
  "a duplicate in a nested mapping": { text: "a:\n  - b: 1\n    «b»: 2\n", rules: ["ARC020"] },
  '1 beside "1"': { text: '«1»: a\n«"1"»: b\n', rules: ["ARC023", "ARC021"] },
  "equal but for its quotes": { text: "a: 1\n«'a'»: 2\n", rules: ["ARC021"] },
  "equal after its escapes": { text: 'a: 1\n«"\\x61"»: 2\n', rules: ["ARC021"] },
  "equal as numbers": {
    text: new TextEncoder().encode("1: a\n1.0: b\n"),
    places: ["1:1", "2:1", "2:1"],
    rules: ["ARC023", "ARC021", "ARC023"],
  },
  "equal as numbers, one in another base": {
    text: new TextEncoder().encode("16: a\n0x10: b\n"),
    places: ["1:1", "2:1", "2:1"],
    rules: ["ARC023", "ARC021", "ARC023"],
  },
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
