import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { fromPointer, toPointer, valueAt } from "../../src/policy/pointer.ts";
import { DEFAULT_LIMITS } from "../../src/policy/read-limits.ts";
import {
  loadSecondReader,
  type ReadResult,
  readAgain,
  readBytes,
  readText,
} from "../../src/policy/reader.ts";

const second = await loadSecondReader();

function read(text: string): ReadResult {
  const first = readText(text);
  return "refused" in first ? readAgain(first, second) : first;
}

/** `⟦key⟧` and `«value»` mark where the node at the pointer must be found. */
const PLACES: { name: string; pointer: string; text: string }[] = [
  { name: "a plain scalar", pointer: "/a/b", text: "a:\n  ⟦b⟧: «core» # why\n" },
  { name: "a quoted scalar, with its quotes", pointer: "/a", text: '⟦a⟧: «"x: y"»\n' },
  { name: "a single-quoted scalar with an escape", pointer: "/a", text: "⟦a⟧: «'it''s'»\n" },
  { name: "a quoted key", pointer: "/@lead", text: '⟦"@lead"⟧: «1»\n' },
  { name: "a key with a slash and a tilde", pointer: "/a~1b~0c", text: "⟦a/b~c⟧: «1»\n" },
  { name: "an item of a block list", pointer: "/a/1", text: "a:\n  - one\n  - «two»\n" },
  { name: "a list at its key's own indentation", pointer: "/a/0", text: "a:\n- «one»\nb: 2\n" },
  { name: "an item of a flow list", pointer: "/a/1", text: 'a: [one, «"]"», three]\n' },
  { name: "a member of a flow mapping", pointer: "/a/c", text: "a: {b: 1, ⟦c⟧: «2»}\n" },
  {
    name: "a flow list over several lines with comments",
    pointer: "/a/1",
    text: "a: [ # one\n  x, # ]\n  «y»\n  ]\n",
  },
  {
    name: "a whole flow list, to its bracket",
    pointer: "/a",
    text: "⟦a⟧: «[x, [y], # ]\n  {z: 1}]» # end\n",
  },
  { name: "an empty flow list", pointer: "/a", text: "⟦a⟧: «[]»\nb: 1\n" },
  { name: "an empty flow mapping with a blank", pointer: "/a", text: "⟦a⟧: «{ }»\nb: 1\n" },
  { name: "a pair inside a flow list", pointer: "/a/0/k", text: "a: [⟦k⟧: «v»]\n" },
  { name: "a literal block scalar, with its header", pointer: "/a", text: "⟦a⟧: «|-\n  one\n  two»\nb: 1\n" },
  { name: "a folded block scalar at the end", pointer: "/a", text: "⟦a⟧: «>\n  one\n  two»" },
  { name: "a block scalar whose header has a comment", pointer: "/a", text: "⟦a⟧: «| # note\n  one»\n" },
  { name: "a plain scalar over two lines", pointer: "/a", text: "⟦a⟧: «one\n  two»\nb: 1\n" },
  { name: "a quoted scalar over two lines", pointer: "/a", text: '⟦a⟧: «"one\n  two"»\n' },
  {
    name: "a block mapping, to its last value",
    pointer: "/a",
    text: "⟦a⟧:\n  «b: 1\n  c:\n    - 2»\n# end\nd: 1\n",
  },
  { name: "an empty value, at its key", pointer: "/a", text: "«⟦a⟧»:\nb: 1\n" },
  { name: "an empty item, at its dash", pointer: "/a/1", text: "a:\n  - one\n  «-»\n  - three\n" },
  { name: "an empty first item", pointer: "/a/0", text: "a:\n  «-» # why\n  - two\n" },
  { name: "the second of two empty items", pointer: "/a/2", text: "a:\n  - x - y\n  -\n  «-»\nb: 1\n" },
  { name: "an empty item at the end", pointer: "/a/0", text: "a:\n  «-»" },
  { name: "an explicit key", pointer: "/a", text: "? ⟦a⟧\n: «1»\n" },
  { name: "an anchored value", pointer: "/a", text: "⟦a⟧: &x «1»\nb: *x\n" },
  { name: "an alias, where it stands", pointer: "/b", text: "a: &x {c: 1}\n⟦b⟧: «*x»\n" },
  { name: "a node inside an alias, where it is written", pointer: "/b/c", text: "a: &x {⟦c⟧: «1»}\nb: *x\n" },
  { name: "a node through two aliases", pointer: "/c/b/k", text: "a: &x {⟦k⟧: «1»}\nb: &y {b: *x}\nc: *y\n" },
  {
    name: "a merged key, where it is written",
    pointer: "/b/c",
    text: "a: &x {⟦c⟧: «1»}\nb:\n  <<: *x\n  d: 2\n",
  },
  {
    name: "a key that overrides a merged one",
    pointer: "/b/c",
    text: "a: &x {c: 1}\nb:\n  <<: *x\n  ⟦c⟧: «2»\n",
  },
  {
    name: "a merged key from a list",
    pointer: "/b/c",
    text: "a: &x {d: 1}\ne: &y {⟦c⟧: «2»}\nb:\n  <<: [*x, *y]\n",
  },
  {
    name: "the second of two documents' worth of anchors",
    pointer: "/c",
    text: "a: &x 1\nb: &x 2\n⟦c⟧: «*x»\n",
  },
  { name: "after an emoji, in UTF-16 units", pointer: "/a/1", text: 'a: ["🚚", «x»]\n' },
  { name: "with CRLF", pointer: "/b", text: "a: 1\r\n⟦b⟧: «two» # x\r\nc: 3\r\n" },
  { name: "a block scalar with CRLF", pointer: "/a", text: "⟦a⟧: «|\r\n  one\r\n  two»\r\nb: 1\r\n" },
  { name: "after a document marker", pointer: "/a", text: "---\n# note\n⟦a⟧: «1»\n...\n" },
  { name: "a tagged scalar", pointer: "/a", text: "⟦a⟧: !!str «1»\n" },
];

/** Takes the marks out of a text and gives their spans. */
function unmark(text: string): { plain: string; key: number[]; value: number[] } {
  const key: number[] = [];
  const value: number[] = [];
  let plain = "";
  for (const char of text) {
    if (char === "⟦" || char === "⟧") key.push(plain.length);
    else if (char === "«" || char === "»") value.push(plain.length);
    else plain += char;
  }
  return { plain, key, value };
}

describe("the place of a node", () => {
  test.each(PLACES)("$name", ({ pointer, text }) => {
    const { plain, key, value } = unmark(text);
    const [document] = read(plain).documents;
    const spans = document?.spans(fromPointer(pointer));
    expect(spans?.value).toEqual({ start: value[0], end: value[1] });
    if (key.length > 0) expect(spans?.key).toEqual({ start: key[0], end: key[1] });
    else expect(spans?.key).toBeUndefined();
  });

  test("is the same by the lenient reader, for texts that both accept", () => {
    for (const { text, pointer } of PLACES) {
      const { plain } = unmark(text);
      // A trailing block that only the strict reader refuses makes the lenient one read everything.
      const strict = read(plain).documents[0]?.spans(fromPointer(pointer));
      const lenient = read(`${plain.endsWith("\n") ? plain : `${plain}\n`}zz: [\n  1\n]\n`);
      if (!lenient.problems.some(({ rule }) => rule === "ARC011")) continue;
      expect([text, lenient.documents[0]?.spans(fromPointer(pointer))]).toEqual([text, strict]);
    }
  });

  test("of nothing is undefined", () => {
    const [document] = read("a: [1]\n").documents;
    expect(document?.spans(["b"])).toBeUndefined();
    expect(document?.spans(["a", "1"])).toBeUndefined();
    expect(document?.spans(["a", "0", "x"])).toBeUndefined();
    expect(document?.spans(["toString"])).toBeUndefined();
  });

  test("is found again after the document was released", () => {
    const [document] = read("a: &x {b: 1}\nc: *x\n").documents;
    const before = document?.spans(["c", "b"]);
    document?.release();
    expect(before).toEqual({ key: { start: 7, end: 8 }, value: { start: 10, end: 11 } });
    expect(document?.spans(["c", "b"])).toEqual(before);
  });

  test("leads back to the text of every scalar, for any document", () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie("node"), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), tree, { minKeys: 1, maxKeys: 4 }),
        (value) => {
          const text = stringify(value);
          const result = read(text);
          fc.pre(result.readable && result.problems.length === 0);
          const [document] = result.documents;
          expect(document?.value).toEqual(value);
          for (const path of leaves(value, [])) {
            const spans = document?.spans(path);
            expect(spans).toBeDefined();
            const written = text.slice(spans?.value.start, spans?.value.end);
            const node = valueAt(value, path);
            if (node !== null && node !== "" && typeof node !== "object")
              expect(read(`k: ${written}\n`).documents[0]?.value).toEqual({ k: node });
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function leaves(node: unknown, path: readonly string[]): string[][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => leaves(item, [...path, String(index)]));
  if (typeof node === "object" && node !== null)
    return Object.entries(node).flatMap(([key, value]) => leaves(value, [...path, key]));
  return String(node).includes("\n") ? [] : [[...path]];
}

describe("pointers", () => {
  test("are read as they are written", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(fromPointer(toPointer(path))).toEqual(path);
      }),
    );
  });
});

describe("bytes", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test("with a byte order mark keep their lines and columns", () => {
    const result = readBytes(bytes("\ufeffa: 1\r\nb: two\r\n")) as ReadResult;
    const span = result.documents[0]?.spans(["b"])?.value;
    expect(result.problems.map(({ rule }) => rule)).toEqual(["ARC005"]);
    expect(result.source.range(span?.start ?? -1, span?.end ?? -1)).toEqual({
      start: { line: 2, column: 4 },
      end: { line: 2, column: 7 },
    });
  });

  test("that are not UTF-8 are refused at the very byte", () => {
    const result = readBytes(new Uint8Array([...bytes("a: 1\nb: caf"), 0xe9, 0x0a])) as ReadResult;
    expect(result.readable).toBe(false);
    expect(result.problems).toMatchObject([{ rule: "ARC004", start: 11 }]);
  });

  test.each([
    ["little-endian", [0xff, 0xfe, 0x61, 0x00]],
    ["big-endian", [0xfe, 0xff, 0x00, 0x61]],
    ["little-endian without a mark", [0x61, 0x00, 0x3a, 0x00]],
    ["big-endian without a mark", [0x00, 0x61, 0x00, 0x3a]],
  ])("that are UTF-16 (%s) are named so", (_name, raw) => {
    const result = readBytes(new Uint8Array(raw)) as ReadResult;
    expect(result.problems[0]?.message).toMatch(/UTF-16/);
  });

  test("joiners between letters and in emoji are spelling, elsewhere they hide", () => {
    expect(read('a: "می\u200cخواهم 👨\u200d👩"\n').problems).toEqual([]);
    expect(read('a: "ad\u200dmin"\n').problems).toMatchObject([{ rule: "ARC006", start: 6, end: 7 }]);
  });
});

describe("limits", () => {
  const rules = (text: string) => read(text).problems.map(({ rule }) => rule);
  test("64 levels are read, 65 are not", () => {
    expect(rules(`${"[".repeat(64)}1${"]".repeat(64)}`)).toEqual([]);
    expect(rules(`${"[".repeat(65)}1${"]".repeat(65)}`)).toEqual(["ARC014"]);
  });

  test("aliases are counted, and what they unfold to", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const name of "bcdefgh") {
      const before = String.fromCharCode(name.charCodeAt(0) - 1);
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]`);
    }
    expect(rules(bomb.join("\n"))).toEqual(["ARC015"]);
    expect(rules("a: &a [*a]")).toEqual(["ARC015"]);
    expect(
      rules(
        `a: &a 1\nb: [${Array(DEFAULT_LIMITS.aliases + 1)
          .fill("*a")
          .join(",")}]`,
      ),
    ).toEqual(["ARC015"]);
    expect(rules("a: &a {x: 1}\nb: *a\n")).toEqual([]);
  });

  test("no key reaches a prototype", () => {
    const result = read('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(result.problems.map(({ rule }) => rule)).toEqual(["ARC022", "ARC022", "ARC022"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(result.documents[0]?.value)).toBe(Object.prototype);
  });
});
