import type { Report } from "./report.ts";
import { sanitizeText } from "./sanitize.ts";

/** The report as JSON, indented for people; control characters from files are shown, never passed on. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, (_key, value) => (typeof value === "string" ? sanitizeText(value, { keepNewlines: true }) : value), 2)}\n`;
}
