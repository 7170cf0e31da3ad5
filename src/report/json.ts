import type { Report } from "./report.ts";
import { printable } from "./sanitize.ts";

/** The report as JSON, indented for people; control characters from files are shown, never passed on. */
export function renderJson(report: Report): string {
  return printJson(report, 2);
}

/** Any value as JSON and a newline, its texts made printable; no line of it is a workflow command. */
export function printJson(value: unknown, indent: number): string {
  const text = JSON.stringify(
    value,
    (_key, part: unknown) => (typeof part === "string" ? printable(part, { keepNewlines: true }) : part),
    indent,
  );
  // A runner takes `##[` for a command anywhere in a line; an escape reads the same.
  return `${text.replaceAll("##[", "##\\u005b")}\n`;
}
