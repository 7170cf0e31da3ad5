import { describe, expect, test } from "vitest";
import { mendOf } from "../../src/adapters/github-error.ts";
import { markdownDigests, markdownProse, markdownSentence } from "../../src/report/markdown-text.ts";
import { printable } from "../../src/report/sanitize.ts";
import { FRAGMENTS } from "./fragments.ts";
import { activeIn, nodesOf, parseMarkdown, visibleText } from "./gfm.ts";

const NOTHING = /^(?!)/;

describe("a digest", () => {
  const DIGITS = "0123456789ab";
  test("can be copied: it stands in a code span, without anything that cannot be seen", () => {
    const text = markdownDigests(`the content is that of ${DIGITS} (sha256:${"5f".repeat(32)}), since \`x\``);
    expect(text).toBe(`the content is that of \`${DIGITS}\` (\`sha256:${"5f".repeat(32)}\`), since \`x\``);
    expect(text).not.toMatch(/\u200B|&#8203;/);
  });

  test.each([
    `\`x\`${DIGITS}`,
    `${DIGITS}\`x\``,
    `\`${DIGITS}\``,
    `\` ${DIGITS}`,
    `@${DIGITS}`,
    `https://evil.example/${DIGITS}`,
    `a/b@${DIGITS} and #${DIGITS}`,
    `<b>${DIGITS}</b> [x](${DIGITS})`,
  ])("does nothing, wherever it stands: %s", (line) => {
    const root = parseMarkdown(markdownDigests(line));
    expect(activeIn(root, NOTHING)).toEqual([]);
    expect(visibleText(root).replaceAll("`", "")).toBe(line.replaceAll("`", ""));
  });
});

describe("a sentence with commands", () => {
  test.each(FRAGMENTS)("does nothing, whatever stands in it: %j", (fragment) => {
    const line = printable(`do: archi3-policy status ${fragment}, \`${fragment}\`${fragment} or \`git log\``);
    const root = parseMarkdown(markdownSentence(line));
    expect(activeIn(root, NOTHING)).toEqual([]);
    expect(visibleText(root).replaceAll("`", "")).toBe(line.replaceAll("`", ""));
  });
});

describe("an address in a text", () => {
  test("of our own is a link that works", () => {
    const text = markdownProse(mendOf({ kind: "unreachable" }, "checks: write", "step"));
    const links = nodesOf(parseMarkdown(text)).flatMap((node) => (node.type === "link" ? [node.url] : []));
    expect(links).toEqual(["https://www.githubstatus.com"]);
  });

  test.each([
    "https://evil.example",
    "https://www.githubstatus.com.evil.example",
    "https://www.githubstatus.com@evil.example",
    "https://www.githubstatus.com/evil",
    "https://evil.example/https://www.githubstatus.com",
    "xhttps://www.githubstatus.com",
    "[x](https://www.githubstatus.com)",
  ])("of others is none: %s", (address) => {
    expect(activeIn(parseMarkdown(markdownProse(`look at ${address} now`)), NOTHING)).toEqual([]);
  });
});
