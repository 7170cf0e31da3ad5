import type { Finding } from "../policy/finding.ts";
import type { BaselineEntry } from "./baseline.ts";
import { type BaselineFile, spansOfEntries } from "./baseline-file.ts";
import { findingOfProblem, type SeverityOf } from "./findings.ts";

/** That many further places are named in a finding about many entries. */
const MOST_RELATED = 10;

/** The entries that accept nothing, one finding a policy file: one command mends them all. */
export function findingsOfStaleEntries(
  baseline: BaselineFile,
  stale: readonly BaselineEntry[],
  severityOf: SeverityOf,
): Finding[] {
  const severity = severityOf("ARC906");
  if (severity === undefined) return [];
  const byFile = new Map<string, BaselineEntry[]>();
  for (const entry of stale) {
    const sameFile = byFile.get(entry.file);
    if (sameFile === undefined) byFile.set(entry.file, [entry]);
    else sameFile.push(entry);
  }
  const spans = spansOfEntries(baseline);
  return [...byFile].map(([file, entries]) => {
    const [first, ...others] = entries.map((entry) => ({ entry, ...spans(entry) }));
    const problem = {
      rule: "ARC906",
      message: `The baseline accepts ${nameOf(entries)} in ${file}, which ${entries.length === 1 ? "is" : "are"} no longer found.`,
      help: "Write the baseline anew with `archi3-policy validate --write-baseline`, and commit it.",
      start: first?.start ?? 0,
      end: first?.end ?? 0,
      related: others
        .slice(0, MOST_RELATED)
        .map(({ entry, start, end }) => ({ start, end, message: `so does this entry: ${entry.rule}` })),
    };
    return findingOfProblem(problem, baseline.file, baseline.source, undefined, severity);
  });
}

function nameOf(entries: readonly BaselineEntry[]): string {
  const [first, second] = entries;
  return second === undefined ? `a finding of ${first?.rule}` : `${entries.length} findings`;
}
