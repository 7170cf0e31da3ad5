import type { Github } from "../adapters/github.ts";
import { postSuggestions, type Suggestion } from "../adapters/github-suggestions.ts";
import type { Finding } from "../policy/finding.ts";
import type { Links } from "../report/links.ts";
import { renderMarkdownSuggestion } from "../report/markdown.ts";
import { printable } from "../report/sanitize.ts";
import { suggestionOf } from "../validation/suggestions.ts";
import type { Validation } from "./report-formats.ts";

/** More at once would bury a review. */
const MOST = 20;

/** The certain mends of new findings, as changes of lines of the commit that is reported on. */
export function suggestionsOf({ report, checked, comparison }: Validation, links: Links): Suggestion[] {
  const linesOf = new Map<string, readonly string[]>();
  return report.findings.flatMap((finding) => {
    const source = checked.sources.get(finding.file);
    if (finding.status !== "new" || finding.fix === undefined || source === undefined) return [];
    const lines = linesOf.get(finding.file) ?? source.text.split("\n");
    linesOf.set(finding.file, lines);
    const suggestion = suggestionOf(finding, lines);
    // What cannot be shown as it is cannot be offered either.
    if (suggestion === undefined || printable(suggestion.text, { keepNewlines: true }) !== suggestion.text)
      return [];
    const { startLine, endLine, text } = suggestion;
    const range: Finding["range"] = {
      start: { line: startLine, column: 1 },
      end: { line: endLine + 1, column: 1 },
    };
    const place =
      comparison === undefined ? { file: finding.file, range } : comparison.reported(finding.file, range);
    const sameLines =
      place !== undefined && place.range.end.line - place.range.start.line === endLine - startLine + 1;
    if (!sameLines) return [];
    return [
      {
        path: place.file,
        startLine: place.range.start.line,
        endLine: place.range.end.line - 1,
        body: renderMarkdownSuggestion(finding, text, links),
        fingerprint: finding.fingerprint,
      },
    ];
  });
}

/**
 * Posts the suggestions that are not there yet as one review.
 * @returns what a reader of the result has to know
 */
export async function postFixes(
  github: Github,
  pull: number,
  headSha: string,
  suggestions: readonly Suggestion[],
): Promise<string[]> {
  if (suggestions.length === 0) return [];
  const posted = await postSuggestions(github, { pull, headSha, suggestions, most: MOST });
  if (posted.state !== "suggested") {
    const { what, why, mend } = posted.error.parts;
    return [
      `Suggestions were not posted: ${[what, why, mend].filter((part) => part !== undefined).join("; ")}.`,
    ];
  }
  const { outside, left } = posted;
  return [
    ...(outside === 0 ? [] : [`${outside} suggestions stand on lines that the pull request does not show.`]),
    ...(left === 0 ? [] : [`${left} more suggestions wait for the next run.`]),
  ];
}
