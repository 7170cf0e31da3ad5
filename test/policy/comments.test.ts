import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { commentSpans } from "../../src/policy/comments.ts";
import { scalarSpan, strictEvents, YamlRefused } from "../../src/policy/events.ts";
import type { Span } from "../../src/policy/positions.ts";
import { withoutTags } from "../../src/policy/template-tags.ts";
import { EXAMPLE_FILES } from "../example.ts";

const DOCUMENTS = yaml.parse(
  readFileSync(join(import.meta.dirname, "yaml-documents/documents.yaml"), "utf8"),
) as { name: string; yaml: string }[];

function commentsOf(text: string): string[] {
  return commentSpans(yaml, text).map(({ start, end }) => text.slice(start, end));
}

/** Where the reader's own events have scalars; undefined for a text that it refuses. */
function scalarsOf(text: string): Span[] | undefined {
  try {
    return strictEvents(text, 64).flatMap((event) => {
      if (!("valueStart" in event)) return [];
      const span = scalarSpan(text, event);
      return span === undefined ? [] : [span];
    });
  } catch (error) {
    if (error instanceof YamlRefused) return undefined;
    throw error;
  }
}

/** Every `#` of a text that begins a comment, as the reader's events say: apart from other text, in no scalar. */
function expectedComments(text: string, scalars: readonly Span[]): number[] {
  // The header of a block scalar belongs to its span, and so does what stands behind it.
  const values = scalars.map(({ start, end }) => {
    const isBlock = /[|>]/.test(text.charAt(start));
    return { start: isBlock ? text.indexOf("\n", start) : start, end };
  });
  const lines = [...text.matchAll(/^.*$/gm)];
  return lines.flatMap(({ 0: line, index }) => {
    const sign = [...line.matchAll(/(?<![^\s])#/g)].find(
      ({ index: at }) => !values.some(({ start, end }) => start <= index + at && index + at < end),
    );
    return sign === undefined ? [] : [index + sign.index];
  });
}

describe("comments", () => {
  test.each([
    ["on a line of its own", "# one\na: 1\n  # two\n", ["# one", "# two"]],
    ["behind a value", "a: 1 # one\nb: '#' # two\nc: x#y\n", ["# one", "# two"]],
    ["in a flow", "a: [1, # one\n  2 # two\n]\n", ["# one", "# two"]],
    [
      "behind a block's header, not in the block",
      "a: | # one\n  # no\n  x # no\n# two\n",
      ["# one", "# two"],
    ],
    ["not in quotes", "a: \"x\n  # no\"\nb: 'y\n  # no'\n", []],
    [
      "around documents",
      "# one\n--- # two\na: 1\n... # three\n# four\n",
      ["# one", "# two", "# three", "# four"],
    ],
    ["behind a directive", "%YAML 1.2 # one\n---\na: 1\n", ["# one"]],
    ["with carriage returns", "a: 1 # one\r\n# two\r\n", ["# one", "# two"]],
    [
      "in a text that nobody can read",
      "a: [1 # one\nb: } # two\n\t- x # three\n",
      ["# one", "# two", "# three"],
    ],
    ["beside the signs of the lexer", "a: \u001f # one\n\u0018: \u0002 # two\n", ["# one", "# two"]],
    ["not where the number sign touches something", "a: b#c\nd: [e]#f\n", []],
  ])("stand %s", (_, text, expected) => expect(commentsOf(text)).toEqual(expected));

  const readable = [...DOCUMENTS.map(({ yaml: text }) => text), ...EXAMPLE_FILES.values()].flatMap((text) => {
    const scalars = scalarsOf(text);
    return scalars === undefined ? [] : [{ text, scalars }];
  });

  test("are where the reader has no values, in all that it accepts", () => {
    expect(readable.length).toBeGreaterThan(100);
    const wrong = readable.filter(({ text, scalars }) => {
      const starts = commentSpans(yaml, text).map(({ start }) => start);
      return String(starts) !== String(expectedComments(text, scalars));
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

describe("a template's text without its tags", () => {
  test.each([
    ["a tag in a line", 'a: "{{NAME}}" # x', 'a: "xxxxxxxx" # x'],
    ["a tag that is a line", "  {{#if A}}\r\na: 1\n{{/if}}", "           \r\na: 1\n       "],
    ["a comment of several lines", "{{!-- a\n # b --}}\nc: 1", "       \n         \nc: 1"],
    ["a tag that is never closed", "a: {{NAME\nb: {{C}}", "a: {{NAME\nb: xxxxx"],
    ["a comment that is never closed", "a: 1 {{! b\nc: {{D}}", "a: 1 xxxxx\nxxxxxxxx"],
    ["an escaped tag", "a: \\{{NAME}} # x", "a: \\{{NAME}} # x"],
  ])("blanks out %s", (_, text, expected) => expect(withoutTags(text)).toBe(expected));

  test("has the same lines, and no tag again", () => {
    const part = fc.constantFrom(
      "{{",
      "}}",
      "{{!",
      "{{!--",
      "--}}",
      "{",
      "}",
      "\n",
      "\r\n",
      " ",
      "#",
      "a: ",
      "\\",
      "~",
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join("")),
        (text) => {
          const plain = withoutTags(text);
          expect(plain.replace(/[^\r\n]/g, ".")).toBe(text.replace(/[^\r\n]/g, "."));
        },
      ),
    );
  });
});
