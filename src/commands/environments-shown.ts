import type { Published } from "../adapters/terminal.ts";
import type { EnvironmentReport } from "../release/protection-text.ts";
import { markdownProse } from "../report/markdown-text.ts";
import { printable } from "../report/sanitize.ts";

/** What a step of a workflow shows of how GitHub protects the environments, beside its log. */

/**
 * What a check found: all of it in the job's summary, what is not as configured as an annotation too.
 * @param advice how to put all of it right, a sentence
 */
export function checkShown(reports: readonly EnvironmentReport[], advice: string): Published {
  const wrong = reports.filter(({ differences }) => differences.length > 0);
  const count = `${wrong.length} of ${reports.length} GitHub environments`;
  if (wrong.length === 0) return { summary: summaryOf(reports, "the GitHub environments are as configured") };
  const title = `${count} ${wrong.length === 1 ? "is" : "are"} not as configured`;
  const lines = wrong.flatMap(({ name, differences }) =>
    differences.map(({ what, fix }) => `${name}: ${what} (${fix})`),
  );
  return {
    summary: `${summaryOf(reports, title)}\n${prose(advice)}\n`,
    annotation: { level: "error", title, message: [...lines, advice].join("\n") },
  };
}

/** What was set, or would be. What GitHub refused fails the step, which says so by itself. */
export function applyShown(reports: readonly EnvironmentReport[], dryRun: boolean): Published {
  return { summary: summaryOf(reports, dryRun ? "what would be set on GitHub" : "what was set on GitHub") };
}

function summaryOf(reports: readonly EnvironmentReport[], title: string): string {
  const items = reports.flatMap(({ name, state, differences, remarks }) => [
    `- **${prose(name)}**: ${state.replaceAll("-", " ")}`,
    ...differences.map(({ what, fix }) => `  - ${prose(what)}: ${prose(fix)}`),
    ...remarks.map((remark) => `  - Note: ${prose(remark)}`),
  ]);
  return `### ${prose(title.replace(/^./, (first) => first.toUpperCase()))}\n\n${items.join("\n")}\n`;
}

function prose(text: string): string {
  return markdownProse(printable(text));
}
