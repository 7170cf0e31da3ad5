import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { valueAt } from "../../src/policy/pointer.ts";
import { DEFAULT_LIMITS } from "../../src/policy/read-limits.ts";
import { readText } from "../../src/policy/reader.ts";
import { writtenOffset } from "../../src/policy/written-offset.ts";

/** The character of the file at which a part of the value at `assert` is written. */
function written(text: string, part: string): string {
  const read = readText(text, DEFAULT_LIMITS);
  if ("refused" in read) throw new Error("the text is refused");
  const [document] = read.documents;
  const span = document?.spans(["assert"])?.value;
  const value = valueAt(document?.value, ["assert"]);
  if (span === undefined || typeof value !== "string") throw new Error("the value has no place");
  const at = writtenOffset(text, span, value, value.indexOf(part));
  const { line, column } = read.source.position(at);
  return `${line}:${column}`;
}

test.each([
  ["plain", "assert: document.a == wrong\n", "wrong", "1:23"],
  ["plain, folded", "assert: document.a\n  == 1 &&\n    wrong\n", "wrong", "3:5"],
  ["single quotes", "assert: 'document[\"a\"] == ''x'' && wrong'\n", "wrong", "1:36"],
  ["double quotes", 'assert: "document[\\"a-b\\"] == wrong"\n', "wrong", "1:31"],
  ["double quotes with escapes", 'assert: "\\u0022\\x22 \\U0001F600 \\/ wrong"\n', "wrong", "1:35"],
  ["double quotes with a line break", 'assert: "a == \\\n  wrong"\n', "wrong", "2:3"],
  ["literal block", "assert: |\n  document.a == 1 &&\n    wrong\n", "wrong", "3:5"],
  ["literal block with a comment", "assert: |-  # why\n  a\n  wrong\n", "wrong", "3:3"],
  ["folded block", "assert: >\n  document.a == 1\n  && wrong\n", "wrong", "3:6"],
  ["folded block with blank lines", "assert: >-\n  a\n\n  b\n    c\n  wrong\n", "wrong", "6:3"],
])("%s: a character is found where it is written", (_style, text, part, place) => {
  expect(written(text, part)).toBe(place);
});

test("past the end is the end of what is written", () => {
  const text = 'assert: "a =="\nnext: 1\n';
  expect(writtenOffset(text, { start: 8, end: 14 }, "a ==", 4)).toBe(13);
});

test("whatever the style, what is no white space is found again", () => {
  const words = fc.array(fc.stringMatching(/^[a-z"'\\#:&|()[\]é]{1,6}$/), { minLength: 1, maxLength: 8 });
  const style = fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED");
  fc.assert(
    fc.property(words, style, fc.constantFrom(" ", "\n"), (parts, type, joint) => {
      const value = parts.join(joint);
      const document = parseDocument("assert: x\nnext: 1\n");
      const scalar = document.createNode(value) as { type?: string };
      scalar.type = type;
      document.set("assert", scalar);
      const text = document.toString({ lineWidth: 30 });
      const read = readText(text, DEFAULT_LIMITS);
      if ("refused" in read) return;
      const span = read.documents[0]?.spans(["assert"])?.value;
      if (span === undefined) return;
      let offset = 0;
      for (const part of parts) {
        const at = writtenOffset(text, span, value, offset);
        const first = part.charAt(0);
        const shown = text.slice(at, at + 2);
        expect(
          [first, `\\${first}`, "''"].some((one) => shown.startsWith(one)) || shown.startsWith("\\"),
          text,
        ).toBe(true);
        offset += part.length + 1;
      }
    }),
  );
});
