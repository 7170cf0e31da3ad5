import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { mergePatch } from "../../src/policy/effective.ts";
import { patchText } from "../../src/policy/patch-text.ts";
import { readText } from "../../src/policy/reader.ts";

/** What a patch leaves of a text. */
interface Case {
  name: string;
  text: string;
  patch: Record<string, unknown>;
  out: string | undefined;
}

const CASES: Case[] = [
  {
    name: "a value changes where it stands",
    text: "# why\na:   1   # kept\nb: {c: 'x', d: 2}\n",
    patch: { a: 2, b: { c: "yy" } },
    out: "# why\na:   2   # kept\nb: {c: yy, d: 2}\n",
  },
  {
    name: "a new key stands behind the others of its mapping",
    text: "a:\n  b: 1  # one\n\n# about c\nc: 2\n",
    patch: { a: { new: { deep: [1, "two"] } }, z: true },
    out: "a:\n  b: 1  # one\n  new: { deep: [1, two] }\n\n# about c\nc: 2\nz: true\n",
  },
  {
    name: "null takes a key away, with its lines",
    text: "a: 1\nb:\n  - x\n  - y # last\nc: 3\n",
    patch: { b: null, gone: null },
    out: "a: 1\nc: 3\n",
  },
  {
    name: "a mapping that loses all of its keys is empty, not nothing",
    text: "a:\n  b: 1\nc: 2\n",
    patch: { a: { b: null } },
    out: "a: {}\nc: 2\n",
  },
  {
    name: "a list is replaced as a whole, and a block by a line",
    text: "a:\n  - 1\n  - 2\nb: |\n  some\n  text\nc: 3\n",
    patch: { a: [3], b: "word" },
    out: "a: [3]\nb: word\nc: 3\n",
  },
  {
    name: "a key without a value gets one",
    text: "a:\nb: 1\n",
    patch: { a: { x: null, z: 1 } },
    out: "a: { z: 1 }\nb: 1\n",
  },
  {
    name: "a mapping in braces stays in braces",
    text: "a: { b: 1, c: 2 } # kept\nd: { e: 1 }\n",
    patch: { a: { new: 3 }, d: { e: null } },
    out: "a: { b: 1, c: 2, new: 3 } # kept\nd: {}\n",
  },
  {
    name: "lines end as they did",
    text: "a: 1\r\nb: 2\r\n",
    patch: { a: null, c: 3 },
    out: "b: 2\r\nc: 3\r\n",
  },
  { name: "a last line without a break", text: "a: 1", patch: { b: 2 }, out: "a: 1\nb: 2" },
  {
    name: "the last key makes way for another",
    text: "a: 1\nb: 2",
    patch: { b: null, c: 3 },
    out: "a: 1\nc: 3",
  },
  { name: "nothing changes nothing", text: "a:  1 # x\n", patch: {}, out: "a:  1 # x\n" },
  {
    name: "a text that an alias repeats",
    text: "a: &x {b: 1}\nc: *x\n",
    patch: { c: { b: 2 } },
    out: undefined,
  },
  { name: "a list", text: "- a\n", patch: { b: 1 }, out: undefined },
  { name: "several documents", text: "a: 1\n---\na: 2\n", patch: { a: 3 }, out: undefined },
  { name: "no YAML", text: "a: [\n", patch: { a: 3 }, out: undefined },
];

describe("a patch put onto a text", () => {
  test.each(CASES)("$name", ({ text, patch, out }) => expect(patchText(text, patch)).toBe(out));
});

const key = fc.constantFrom("a", "b-c", "@x", "1", "no", "two words");
const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("yes", "x # y", ": ", "é", "two\nlines\n", "open\nend"),
);
const value = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("node"), { maxLength: 3 }), tie("mapping")),
  mapping: fc.dictionary(key, tie("node"), { maxKeys: 4, noNullPrototype: true }),
}));
const change = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: "small" }, fc.constant(null), value.node, tie("mapping")),
  mapping: fc.dictionary(key, tie("node"), { maxKeys: 4, noNullPrototype: true }),
}));

test("whatever is patched, the text then says what the merge patch does, and keeps its comments", () => {
  const mapping = value.mapping as fc.Arbitrary<Record<string, unknown>>;
  const patch = change.mapping as fc.Arbitrary<Record<string, unknown>>;
  fc.assert(
    fc.property(mapping, patch, fc.boolean(), (before, changed, inFlow) => {
      fc.pre(Object.keys(before).length > 0);
      const text = `# a comment\n${stringify(before, inFlow ? { collectionStyle: "flow" } : {})}`;
      const read = readText(text);
      // What the reader has doubts about is not the patch's affair.
      fc.pre(!("refused" in read) && read.documents.length === 1);
      const document = "refused" in read ? undefined : read.documents[0];
      const patched = patchText(text, changed) ?? "";
      expect(patched.startsWith("# a comment\n"), patched).toBe(true);
      const after = readText(patched);
      expect("refused" in after ? undefined : after.documents[0]?.value).toEqual(
        mergePatch(document?.value, changed),
      );
    }),
    { numRuns: 300 },
  );
});
