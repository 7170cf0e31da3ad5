import type { Finding } from "../policy/finding.ts";
import { type Baseline, type BaselineEntry, growth, type HasFile } from "./baseline.ts";
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

/**
 * What a change adds to a baseline: an error at each entry that is new, or accepts more than on the base.
 * @param base the baseline before the change
 */
export function grown(
  base: Baseline,
  head: BaselineFile,
  severityOf: SeverityOf,
  hasFile: HasFile,
): Finding[] {
  const severity = severityOf("ARC907");
  if (severity === undefined) return [];
  const added = growth(base, head, hasFile);
  const spans = spansOfEntries(head);
  return head.entries.flatMap((entry) => {
    const more = added.get(entry) ?? 0;
    if (more === 0) return [];
    const problem = {
      rule: "ARC907",
      message: `This change lets the baseline accept ${more === entry.count ? "another finding" : `${more} more findings`} of ${entry.rule} in ${entry.file}.`,
      help: `Fix what is found, or accept it at its place: "# archi3-disable-next-line ${entry.rule} -- the reason".`,
      ...spans(entry),
    };
    return [findingOfProblem(problem, head.file, head.source, undefined, severity)];
  });
}
