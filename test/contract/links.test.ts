import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../example.ts";
import { nodesOf, parseMarkdown, visibleText } from "../report/gfm.ts";

const PAGES = [".", "docs", "bench", "examples/archi3"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Many links lead to one page, and reading a page takes long. */
const anchors = new Map<string, Set<string>>();

function anchorsOf(file: string): Set<string> {
  const known = anchors.get(file) ?? readAnchors(readFileSync(file, "utf8"));
  anchors.set(file, known);
  return known;
}

/** The addresses of a page's headings, as GitHub makes them: of two alike the second ends with `-1`. */
function readAnchors(markdown: string): Set<string> {
  const found = new Set<string>();
  for (const node of nodesOf(parseMarkdown(markdown))) {
    if (node.type !== "heading") continue;
    const text = node.children.map(visibleText).join("").trim().toLowerCase();
    const slug = text.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    let anchor = slug;
    for (let count = 1; found.has(anchor); count += 1) anchor = `${slug}-${count}`;
    found.add(anchor);
  }
  return found;
}

/** What is wrong with a link of a page; undefined for one that leads somewhere, and for the web's. */
function faultOf(page: string, url: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(url)) return undefined;
  const [path = "", anchor] = url.split("#");
  const file = path === "" ? join(ROOT, page) : join(ROOT, dirname(page), decodeURIComponent(path));
  if (relative(ROOT, file).startsWith("..") || !existsSync(file)) return `${page}: ${url} leads to no file`;
  if (anchor === undefined) return undefined;
  const isHeading = statSync(file).isFile() && anchorsOf(file).has(anchor);
  return isHeading ? undefined : `${page}: ${url} leads to no heading`;
}

function faultsOf(page: string, markdown: string): string[] {
  return nodesOf(parseMarkdown(markdown)).flatMap((node) => {
    if (node.type !== "link" && node.type !== "definition" && node.type !== "image") return [];
    return faultOf(page, node.url) ?? [];
  });
}

test.each(PAGES)("every link of %s leads to a file, and to a heading where it names one", (page) => {
  expect(faultsOf(page, readFileSync(join(ROOT, page), "utf8"))).toEqual([]);
});

test("links that lead nowhere are found", () => {
  const right = "[a](#gates) [b](runbooks.md#exit-5) [c](https://x.example/#y) [d](../examples/archi3)";
  const wrong = "[a](#gone) [b](gone.md) [c](../README.md#gone) [d](../../out.md)";
  expect(faultsOf("docs/promotion.md", `${right} ${wrong}`)).toEqual([
    "docs/promotion.md: #gone leads to no heading",
    "docs/promotion.md: gone.md leads to no file",
    "docs/promotion.md: ../README.md#gone leads to no heading",
    "docs/promotion.md: ../../out.md leads to no file",
  ]);
});
