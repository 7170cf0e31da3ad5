import { createHash } from "node:crypto";
import type { Github } from "../adapters/github.ts";
import { postSuggestions, type ReviewSuggestion } from "../adapters/github-suggestions.ts";
import type { Finding } from "../policy/finding.ts";
import type { Links } from "../report/links.ts";
import { renderMarkdownSuggestion } from "../report/markdown.ts";
import { printable } from "../report/sanitize.ts";
import { type MendedLines, mendedLines } from "../validation/mended-lines.ts";
import { mend } from "../validation/mending.ts";
import type { Validation } from "./report-formats.ts";
import { areShown } from "./shown-lines.ts";

/** More at once would bury a review. */
const MOST = 20;

/** What can be offered on a pull request. */
interface Offers {
  suggestions: ReviewSuggestion[];
  /** How many more stand on lines that the pull request does not show; GitHub takes comments nowhere else. */
  outside: number;
}

/**
 * Offers the certain mends of new findings on the lines of a pull request, as one review; those that are there
 * already are left alone.
 * @returns what a reader of the result has to know
 */
export async function suggestMends(
  github: Github,
  { pull, headSha }: { pull: number; headSha: string },
  validation: Validation,
  links: Links,
): Promise<string[]> {
  const { suggestions, outside } = await offersOf(validation, links);
  const away =
    outside === 0
      ? []
      : [
          `${outside === 1 ? "1 suggestion stands on a line" : `${outside} suggestions stand on lines`} that the pull request does not show.`,
        ];
  if (suggestions.length === 0) return away;
  const posted = await postSuggestions(github, { pull, headSha, suggestions, most: MOST });
  if (posted.state !== "suggested") {
    const { what, why, mend } = posted.error.parts;
    const reason = [what, why, mend].filter((part) => part !== undefined).join("; ");
    return [...away, `Suggestions were not posted: ${reason}.`];
  }
  const { left } = posted;
  return [
    ...away,
    ...(left === 0
      ? []
      : [`${left} more ${left === 1 ? "suggestion waits" : "suggestions wait"} for the next run.`]),
  ];
}

/** The mends that hold when all is validated again, as replacements of whole lines of the pull request's head. */
async function offersOf(validation: Validation, links: Links): Promise<Offers> {
  const { report, checked, validate } = validation;
  const wanted = new Set(
    report.findings
      .filter(({ status, fix }) => status === "new" && fix !== undefined)
      .map(({ fingerprint }) => fingerprint),
  );
  const offers: Offers = { suggestions: [], outside: 0 };
  if (wanted.size === 0) return offers;
  const { files } = await mend({
    files: new Map(checked.files.map(({ file, bytes }) => [file, bytes])),
    findings: checked.findings,
    wanted: ({ fingerprint, status }) => status === "new" && wanted.has(fingerprint),
    validate,
  });
  for (const { file, change } of files) {
    for (const lines of mendedLines(change)) {
      const suggestion = suggestionOf(file, lines, validation, links);
      if (suggestion === "outside") offers.outside += 1;
      else if (suggestion !== undefined) offers.suggestions.push(suggestion);
    }
  }
  return offers;
}

function suggestionOf(
  file: string,
  { startLine, endLine, text, findings }: MendedLines,
  { comparison }: Validation,
  links: Links,
): ReviewSuggestion | "outside" | undefined {
  // What cannot be shown as it is cannot be offered either.
  if (comparison === undefined || printable(text, { keepNewlines: true }) !== text) return undefined;
  if (!areShown(comparison, file, { startLine, endLine })) return "outside";
  const range: Finding["range"] = {
    start: { line: startLine, column: 1 },
    end: { line: endLine + 1, column: 1 },
  };
  const place = comparison.reported(file, range);
  if (place === undefined) return "outside";
  const { start, end } = place.range;
  if (end.line - start.line !== endLine - startLine + 1) return "outside";
  return {
    path: place.file,
    startLine: start.line,
    endLine: end.line - 1,
    body: renderMarkdownSuggestion(findings, text, links),
    digest: createHash("sha256").update(text).digest("hex").slice(0, 32),
  };
}
