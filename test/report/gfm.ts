import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A text as GitHub Flavored Markdown. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of a tree, from the top. */
export function nodesOf(node: Nodes): Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

/** What a reader sees of a node, its code too; `skipped` characters are those that only keep others apart. */
export function visibleText(node: Nodes): string {
  if (node.type === "html") return node.value === "<br>" ? "\n" : "";
  if ("value" in node) return node.value.replaceAll("\u200B", "");
  return "children" in node ? node.children.map(visibleText).join("") : "";
}

/** The rows of the one table of a tree, its head first, as a reader sees them. */
export function tableOf(root: Root): string[][] {
  const tables = root.children.filter((node) => node.type === "table");
  return tables.flatMap(({ children }) =>
    children.map((row) => row.children.map((cell) => visibleText(cell))),
  );
}

const INLINE = new Set(["text", "inlineCode", "link", "html", "break"]);
const BLOCKS = new Set([
  "root",
  "heading",
  "paragraph",
  "strong",
  "list",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "blockquote",
]);
/** Tags that our own Markdown may hold in a line, and around lines that are folded. */
const OWN_TAGS = /^(?:<br>|<\/?span>|<details><summary>[\w ]+<\/summary>|<\/details>)$/;
/** What GitHub makes something of in the text that is left after rendering, outside of code and links. */
const ACTIVE_TEXT =
  /@[\w-]|#\d|gh-\d|[a-z]:\/\/|www\.|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|:[\w+-]+:|(?<!\0)\$|\$(?!\0)/i;

/**
 * What a tree holds that does something, or is none of ours: tags, images, links to elsewhere, and what GitHub makes
 * mentions, references or formulas of after rendering.
 * @param links what our own links look like
 */
export function activeIn(root: Root, links: RegExp): string[] {
  return nodesOf(root).flatMap((node) => {
    if (!BLOCKS.has(node.type) && !INLINE.has(node.type)) return [node.type];
    if (node.type === "html") return OWN_TAGS.test(node.value) ? [] : [node.value];
    if (node.type === "link") return links.test(node.url) ? [] : [node.url];
    if (node.type !== "tableCell" && node.type !== "paragraph") return [];
    return ACTIVE_TEXT.exec(renderedText(node)) ?? [];
  });
}

/** Text as it stands after rendering: what is code or a tag keeps its neighbours apart. */
function renderedText(node: Nodes): string {
  if (node.type === "inlineCode" || node.type === "html") return "\u0000";
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(renderedText).join("") : "";
}
