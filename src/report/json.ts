import type { Report } from "./report.ts";
import { sanitizeText } from "./sanitize.ts";

/** The report as JSON, indented for people; control characters from files are shown, never passed on. */
export function renderJson(report: Report): string {
  const text = JSON.stringify(
    report,
    (_key, value) => (typeof value === "string" ? sanitizeText(value, { keepNewlines: true }) : value),
    2,
  );
  // A runner takes `##[` for a command anywhere in a line; an escape reads the same.
  return `${text.replaceAll("##[", "##\\u005b")}\n`;
}
