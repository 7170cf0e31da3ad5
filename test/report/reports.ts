import { SaxesParser } from "saxes";
import type { Finding, Range } from "../../src/policy/finding.ts";
import { type Base, type FailureRule, makeReport, type Report } from "../../src/report/report.ts";
import type { RuleInfo } from "../../src/report/rule-info.ts";

export const FAIL_ON_ERROR: FailureRule = { failOn: "error", counted: "changes" };

export const RULES_OF_TEST: readonly RuleInfo[] = [
  {
    id: "ARC301",
    name: "dangling-reference",
    severity: "error",
    what: "A name that is used but defined nowhere.",
    why: "Whoever follows it finds `nothing`.",
  },
  { id: "ARC209", name: "odd-value", severity: "warning", what: "An odd value.", why: "Slips look like it." },
];

export function range(line: number, column = 1, endColumn = column + 4, endLine = line): Range {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "ARC301",
    severity: "error",
    message: "`@coder` is defined nowhere.",
    help: "Did you mean `@coder-manager`?",
    file: "policies/agents/reviewer.yaml",
    range: range(12, 3, 9),
    related: [],
    fingerprint: "5f2b7c1f0e9a4d3c8b6a7f5e4d3c2b1a",
    status: "new",
    ...parts,
  };
}

export function reportOf(
  findings: readonly Finding[],
  base: Base | null = null,
  rule: FailureRule = FAIL_ON_ERROR,
  unread = 0,
): Report {
  const outcome = { findings, policies: 9, valid: 8, unread, base };
  return makeReport(outcome, { ...rule, version: "0.1.0", durationMs: 84 });
}

export const KNOWN: Base = {
  state: "known",
  name: "main",
  commit: "8f14e45fceea167a5a36dedd4bea2543f3c1a2b4",
  notes: ["The schemas are those of main."],
};
export const ADOPTING: Base = { ...KNOWN, state: "adopting", notes: [] };
export const UNKNOWN: Base = { state: "unknown", name: "main", why: "the history is not there", notes: [] };

/** An element of an XML document, as a strict parser reads it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** @throws where the text is not well-formed XML 1.0 */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error("no element");
  return document;
}

/** Every element of a name, in the order of the document. */
export function elements(root: Element, name: string): Element[] {
  const within = root.children.flatMap((child) => elements(child, name));
  return root.name === name ? [root, ...within] : within;
}
