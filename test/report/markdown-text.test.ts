import { describe, expect, test } from "vitest";
import { mendOf } from "../../src/adapters/github-error.ts";
import { markdownProse } from "../../src/report/markdown-text.ts";
import { activeIn, nodesOf, parseMarkdown } from "./gfm.ts";

const NOTHING = /^(?!)/;

describe("an address in a text", () => {
  test("of our own is a link that works", () => {
    const text = markdownProse(mendOf({ kind: "unreachable" }, "checks: write"));
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
