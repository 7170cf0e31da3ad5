import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, Fix, Position } from "../../src/policy/finding.ts";
import { SourceText } from "../../src/policy/source.ts";
import { applyFixes, offsetAfter } from "../../src/validation/fixes.ts";
import { type MendedLines, mendedLines, spanBefore } from "../../src/validation/mended-lines.ts";
import { type MendingInput, mend } from "../../src/validation/mending.ts";

const at = (place: string): Position => {
  const [line = 0, column = 0] = place.split(":").map(Number);
  return { line, column };
};

/** A fix of edits, each written as `line:column-line:column=text`. */
function fix(...edits: string[]): Fix {
  return {
    title: "Change it",
    edits: edits.map((edit) => {
      const [, start = "", end = "", text = ""] = /^([\d:]+)-([\d:]+)=([\s\S]*)$/.exec(edit) ?? [];
      return { range: { start: at(start), end: at(end) }, text };
    }),
  };
}

describe("fixes are applied", () => {
  test.each<[name: string, before: string, fixes: Fix[], after: string]>([
    ["in the middle of a line", "a: hihg # why\n", [fix("1:4-1:8=high")], "a: high # why\n"],
    [
      "in several lines, whatever their order",
      "a: 1\nb: 2\n",
      [fix("2:4-2:5=3"), fix("1:4-1:5=0")],
      "a: 0\nb: 3\n",
    ],
    ["at both ends of a value", "a: 12\n", [fix('1:4-1:4="', '1:6-1:6="')], 'a: "12"\n'],
    ["to whole lines", "a: 1\nb: 2\nc: 3\n", [fix("2:1-3:1=")], "a: 1\nc: 3\n"],
    ["at the end of a text without a line break", "a: 1\nb: 2", [fix("1:5-2:5=")], "a: 1"],
    [
      "with the line breaks of the file",
      "a: 1\r\nb: 2\r\n",
      [fix("1:5-1:5=\nc: 3")],
      "a: 1\r\nc: 3\r\nb: 2\r\n",
    ],
    ["behind a byte order mark", "\ufeffa: 1\n", [fix("1:4-1:5=2")], "\ufeffa: 2\n"],
    ["to a byte order mark itself", "\ufeffa: 1\n", [fix("1:1-1:1=")], "a: 1\n"],
    ["behind characters of two code units", "a: 😀 hihg\n", [fix("1:7-1:11=high")], "a: 😀 high\n"],
    ["once where two say the same", "a: hihg\n", [fix("1:4-1:8=high"), fix("1:4-1:8=high")], "a: high\n"],
    ["next to each other", "a: xyz\n", [fix("1:4-1:5="), fix("1:5-1:6=")], "a: z\n"],
  ])("%s", (_name, before, fixes, after) => {
    const result = applyFixes(before, fixes);
    expect(result.text).toBe(after);
    expect(result.applied).toEqual(fixes);
  });

  test.each<[name: string, before: string, fixes: Fix[], after: string]>([
    ["that overlap an earlier one", "a: wrong\n", [fix("1:6-1:9=2"), fix("1:4-1:9=1")], "a: 1\n"],
    [
      "of which one edit overlaps",
      "a: 1\nb: 2\n",
      [fix("1:4-1:5=0"), fix("1:4-1:5=9", "2:4-2:5=9")],
      "a: 0\nb: 2\n",
    ],
    ["that insert at one place", "a: 1\n", [fix("1:4-1:4=x"), fix("1:4-1:4=y")], "a: x1\n"],
    ["that end past their line", "a: 1\n", [fix("1:4-1:9=2")], "a: 1\n"],
    ["that lie past the text", "a: 1\n", [fix("7:1-7:1=2")], "a: 1\n"],
    ["that run backwards", "a: 1\n", [fix("1:5-1:4=2")], "a: 1\n"],
    ["that part a character", "a: 😀\n", [fix("1:5-1:6=x")], "a: 😀\n"],
    ["whose edits overlap each other", "a: 123\n", [fix("1:4-1:6=x", "1:5-1:7=y")], "a: 123\n"],
    ["without an edit", "a: 1\n", [{ title: "Nothing", edits: [] }], "a: 1\n"],
  ])("but not those %s", (_name, before, fixes, after) => {
    const result = applyFixes(before, fixes);
    expect(result.text).toBe(after);
    expect(result.skipped).toHaveLength(1);
  });

  const line = fc.string({ unit: fc.constantFrom("a", ":", " ", "#", "é", "😀", "\t", '"'), maxLength: 8 });
  const text = fc
    .tuple(fc.boolean(), fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n")), { maxLength: 6 }), line)
    .map(
      ([marked, lines, last]) =>
        (marked ? "\ufeff" : "") + lines.map(([one, end]) => one + end).join("") + last,
    );
  const place = fc.record({ line: fc.integer({ min: 1, max: 7 }), column: fc.integer({ min: 1, max: 10 }) });
  const edit = fc.record({
    range: fc.record({ start: place, end: place }),
    text: fc.constantFrom("", "x", "😀", "\n"),
  });
  const fixes = fc.array(
    fc.record({ title: fc.constant("Change it"), edits: fc.array(edit, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 6 },
  );

  test("and everything outside of the edits stays, byte for byte", () => {
    fc.assert(
      fc.property(text, fixes, (before, wanted) => {
        const { text: after, edits, applied, skipped } = applyFixes(before, wanted);
        const own = before.replace(/^\ufeff/, "");
        let rest = after.replace(/^\ufeff/, "");
        let from = 0;
        for (const { start, end, text: written } of edits) {
          const kept = own.slice(from, start);
          expect(rest.startsWith(kept + written)).toBe(true);
          rest = rest.slice(kept.length + written.length);
          from = end;
        }
        expect(rest).toBe(own.slice(from));
        expect([...applied, ...skipped].length).toBe(wanted.length);
        const isMark = edits.some(
          ({ start, end, text: written }) => end === start && start === 0 && written === "",
        );
        expect(after.startsWith("\ufeff")).toBe(before.startsWith("\ufeff") && !isMark);
      }),
    );
  });

  test("and what stands outside of them is found again at its new place", () => {
    fc.assert(
      fc.property(text, fixes, fc.nat(60), (before, wanted, offset) => {
        const { text: after, edits } = applyFixes(before, wanted);
        const own = before.replace(/^\ufeff/, "");
        const isOutside = edits.every(({ start, end }) => offset < start || offset >= end);
        if (offset >= own.length || !isOutside) return;
        expect(after.replace(/^\ufeff/, "").charAt(offsetAfter(edits, offset))).toBe(own.charAt(offset));
      }),
    );
  });
});

/**
 * A validation for tests: a file is a list of words, and each `bad…` is found, with the fix that makes it `good…`.
 * @param brings words that are errors where they stand
 */
function words(brings: readonly string[] = []) {
  let validations = 0;
  const judge = (files: ReadonlyMap<string, string>): Finding[] =>
    [...files].flatMap(([file, text]) => {
      const source = new SourceText(text);
      return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }): Finding[] => {
        const isBad = word.startsWith("bad");
        if (!isBad && !brings.includes(word)) return [];
        const range = source.range(index, index + word.length);
        return [
          {
            rule: isBad ? "ARC104" : "ARC202",
            severity: "error",
            message: word,
            help: "",
            file,
            range,
            related: [],
            ...(isBad ? { fix: { title: "Change it", edits: [{ range, text: word.slice(3) }] } } : {}),
            fingerprint: `${file} ${word}`,
            status: "new",
          },
        ];
      });
    });
  const run = async (texts: Record<string, string>, wanted: MendingInput["wanted"] = () => true) => {
    const own = new Map(Object.entries(texts));
    const encoder = new TextEncoder();
    const files = new Map([...own].map(([file, text]) => [file, encoder.encode(text)]));
    const mending = await mend({
      files,
      findings: judge(own),
      wanted,
      validate: async (changed) => {
        validations += 1;
        const decoded = [...changed].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const);
        return judge(new Map([...own, ...decoded]));
      },
    });
    const after = new Map(mending.files.map((one) => [one.file, new TextDecoder().decode(one.after)]));
    return {
      texts: Object.fromEntries(after),
      refused: mending.refused.map(({ finding, why }) => `${finding.message}: ${why}`),
      mended: mending.files.flatMap(({ mended }) => mended.map(({ message }) => message)),
      before: mending.files.map(({ before }) => new TextDecoder().decode(before)),
      validations: () => validations,
    };
  };
  return run;
}

describe("mending", () => {
  test("mends all files with one validation where everything holds", async () => {
    const run = words();
    const result = await run({ a: "bad1 bad2\n", b: "bad3", c: "fine" });
    expect(result.texts).toEqual({ a: "1 2\n", b: "3" });
    expect(result.mended).toEqual(["bad1", "bad2", "bad3"]);
    expect(result.before).toEqual(["bad1 bad2\n", "bad3"]);
    expect(result.validations()).toBe(1);
  });

  test("backs out of a fix that brings something new, and keeps the others", async () => {
    const result = await words(["2"])({ a: "bad1 bad2 bad3", b: "bad4" });
    expect(result.texts).toEqual({ a: "1 bad2 3", b: "4" });
    expect(result.refused).toEqual(["bad2: It would bring ARC202 at a:1:3: 2"]);
  });

  test("keeps a fix that moves what was found before", async () => {
    const result = await words(["old"])({ a: "bad1 old" });
    expect(result.texts).toEqual({ a: "1 old" });
  });

  test("mends what comes to light along with what hid it", async () => {
    const result = await words()({ a: "badbad1" });
    expect(result.texts).toEqual({ a: "1" });
    expect(result.mended).toEqual(["badbad1", "bad1"]);
  });

  test("leaves what is not wanted", async () => {
    const result = await words()({ a: "bad1 bad2" }, ({ message }) => message === "bad2");
    expect(result.texts).toEqual({ a: "bad1 2" });
  });

  test("changes nothing the second time", async () => {
    const run = words(["2", "5"]);
    const first = await run({ a: "bad1 bad2 bad3 bad4 bad5 bad6" });
    expect(first.texts).toEqual({ a: "1 bad2 3 4 bad5 6" });
    expect((await run({ a: first.texts["a"] ?? "" })).texts).toEqual({});
  });

  test("tries a bounded number of times where nothing holds", async () => {
    const many = Array.from({ length: 300 }, (_, index) => String(index));
    const result = await words(many)({ a: many.map((word) => `bad${word}`).join(" ") });
    expect(result.texts).toEqual({});
    expect(result.refused).toHaveLength(300);
    expect(result.validations()).toBeLessThanOrEqual(70);
  });

  test("keeps all that hold among as many that do not, by few validations, and the second time nothing more", async () => {
    const odd = Array.from({ length: 50 }, (_, index) => String(2 * index + 1));
    const text = Array.from({ length: 100 }, (_, index) => `bad${index}`).join(" ");
    const run = words(odd);
    const result = await run({ a: text });
    expect(result.mended).toHaveLength(50);
    expect(result.refused[0]).toBe("bad1: It would bring ARC202 at a:1:3: 1");
    expect(result.validations()).toBeLessThan(10);
    expect((await run({ a: result.texts["a"] ?? "" })).texts).toEqual({});
  });

  test("takes what it brings for new although the same stands elsewhere in the file", async () => {
    const range = (start: number) => ({ start: at(`1:${start}`), end: at(`1:${start + 1}`) });
    const base: Omit<Finding, "rule" | "fingerprint" | "range"> = {
      severity: "error",
      message: "m",
      help: "",
      file: "a",
      related: [],
      status: "new",
    };
    // Items of a list share their fingerprints.
    const lacking = (start: number): Finding => ({
      ...base,
      rule: "ARC102",
      fingerprint: "f",
      range: range(start),
    });
    const misspelt: Finding = {
      ...base,
      rule: "ARC104",
      fingerprint: "g",
      range: range(3),
      fix: fix("1:3-1:4=y"),
    };
    const { files, refused } = await mend({
      files: new Map([["a", new TextEncoder().encode("y x")]]),
      findings: [lacking(1), misspelt],
      wanted: () => true,
      validate: async () => [lacking(1), lacking(3)],
    });
    expect(files).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  test("leaves a file alone that is no UTF-8", async () => {
    const range = { start: at("1:1"), end: at("1:2") };
    const finding: Finding = {
      ...{ rule: "ARC104", severity: "error", message: "m", help: "", file: "a", range, related: [] },
      ...{ fix: { title: "Change it", edits: [{ range, text: "x" }] }, fingerprint: "f", status: "new" },
    };
    const files = new Map([["a", Uint8Array.of(0x61, 0xff)]]);
    const validate = () => Promise.reject(new Error("nothing is to be validated"));
    const { files: mended } = await mend({ files, findings: [finding], wanted: () => true, validate });
    expect(mended).toEqual([]);
  });
});

/** The stretches of lines that fixes mend which are applied at once. */
function stretches(text: string, ...fixes: Fix[]): MendedLines[] {
  const before = text.replace(/^\ufeff/, "");
  const source = new SourceText(before);
  const { text: after, edits } = applyFixes(text, fixes);
  const offset = ({ line, column }: Position) => source.offset(line) + column - 1;
  const mended = fixes.map((one, index) => ({
    finding: { message: String(index) } as Finding,
    edits: one.edits.map(({ range, text }) => ({ start: offset(range.start), end: offset(range.end), text })),
  }));
  return mendedLines({ before, after: after.replace(/^\ufeff/, ""), batches: [edits], mended });
}

describe("mended lines", () => {
  const of = (text: string, ...edits: string[]) =>
    stretches(text, fix(...edits)).map(({ findings: _, ...lines }) => lines);

  test.each<[name: string, text: string, edits: string[], expected: Omit<MendedLines, "findings">]>([
    [
      "of one edit",
      "a: 1\nb: hihg # why\n",
      ["2:4-2:8=high"],
      { startLine: 2, endLine: 2, text: "b: high # why\n" },
    ],
    [
      "of two edits in a line",
      "a: 12\n",
      ['1:4-1:4="', '1:6-1:6="'],
      { startLine: 1, endLine: 1, text: 'a: "12"\n' },
    ],
    [
      "of edits in two lines",
      "a: 1\nb: 2\nc: 3\n",
      ["1:4-1:5=x", "3:4-3:5=y"],
      { startLine: 1, endLine: 3, text: "a: x\nb: 2\nc: y\n" },
    ],
    ["that deletes a line", "a: 1\nb: 2\nc: 3\n", ["2:1-3:1="], { startLine: 2, endLine: 2, text: "" }],
    ["of which the last goes", "a: 1\nb: 2", ["1:5-2:5="], { startLine: 1, endLine: 2, text: "a: 1\n" }],
    [
      "that deletes the last line with its break",
      "a: 1\nb: 2\n",
      ["2:1-3:1="],
      { startLine: 2, endLine: 2, text: "" },
    ],
    [
      "in the last line without a break",
      "a: 1\nb: 2",
      ["2:4-2:5=3"],
      { startLine: 2, endLine: 2, text: "b: 3\n" },
    ],
    ["in a file with CRLF", "a: 1\r\nb: 2\r\n", ["1:4-1:5=3"], { startLine: 1, endLine: 1, text: "a: 3\n" }],
    [
      "that inserts a line",
      "a: 1\nb: 2\n",
      ["1:5-1:5=\nc: 3"],
      { startLine: 1, endLine: 1, text: "a: 1\nc: 3\n" },
    ],
  ])("%s", (_name, text, edits, expected) => expect(of(text, ...edits)).toEqual([expected]));

  test.each<[name: string, text: string, edits: string[]]>([
    ["that would show a secret of a line", "password: Kt7-vRq2-Zw9p-Lm4x,\n", ["1:29-1:30="]],
    ["of a line that was masked", "a: [masked]x\n", ["1:12-1:13="]],
    ["of very many lines", "a\n".repeat(100), ["1:1-1:2=b", "99:1-99:2=b"]],
    ["that takes a byte order mark away, which nobody sees", "\ufeffa: 1\n", ["1:1-1:1="]],
  ])("are not shown %s", (_name, text, edits) => expect(of(text, ...edits)).toEqual([]));

  test("that hold several mends are one stretch, and lines beside it are another", () => {
    const fixes = [fix("1:8-1:13=alpha"), fix("1:15-1:19=beta"), fix("2:7-2:10=true"), fix("2:7-2:10=true")];
    expect(stretches("tags: [alhpa, btea]\nflag: yes\nrest: 1\n", ...fixes)).toEqual([
      {
        startLine: 1,
        endLine: 1,
        text: "tags: [alpha, beta]\n",
        findings: [{ message: "0" }, { message: "1" }],
      },
      { startLine: 2, endLine: 2, text: "flag: true\n", findings: [{ message: "2" }, { message: "3" }] },
    ]);
  });

  test("together make of a text what its fixes make of it", () => {
    const line = fc.string({ unit: fc.constantFrom("a", ":", " ", "é"), maxLength: 6 });
    const place = fc.record({ line: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 7 }) });
    const edit = fc.record({
      range: fc.record({ start: place, end: place }),
      text: fc.constantFrom("", "x", "\ny"),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (lines, made) => {
          const text = lines.map((one) => `${one}\n`).join("");
          const fixes = made.map((one) => ({ title: "Change it", edits: [one] }));
          const { applied, text: expected } = applyFixes(text, fixes);
          const now: (string | undefined)[] = lines.map((one) => `${one}\n`);
          for (const { startLine, endLine, text: put } of stretches(text, ...applied))
            for (let at = startLine; at <= endLine; at++) now[at - 1] = at === startLine ? put : "";
          expect(now.join("")).toBe(/[^\n]$/.test(expected) ? `${expected}\n` : expected);
        },
      ),
    );
  });

  test("know where what stands in a mended text stood before", () => {
    const batches = [[{ start: 2, end: 4, text: "xyz" }], [{ start: 0, end: 0, text: "- " }]];
    expect(spanBefore(batches, { start: 8, end: 9 })).toEqual({ start: 5, end: 6 });
    expect(spanBefore(batches, { start: 5, end: 6 })).toEqual({ start: 2, end: 4 });
  });
});
