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
