import type { Finding } from "../policy/finding.ts";
import { type Baseline, type BaselineEntry, baselineOf, formerKey, keyOf } from "./baseline.ts";
import { type BaselineFile, spansOfEntries } from "./baseline-file.ts";
import { findingOfProblem, type SeverityOf } from "./findings.ts";

/**
 * For entries in files that a change renames: the key under which the base's baseline accepts the same finding. Made of
 * what is really found on the base, never of what an entry says of itself: the change's author wrote that.
 */
export type Renames = ReadonlyMap<string, string>;

/**
 * @param found what is found on the base, in its files under the names that they have now
 * @param formerNames the names that they had, of those that git shows as renamed
 */
export function renamesOf(
  found: readonly Finding[],
  formerNames: ReadonlyMap<string, string>,
): Map<string, string> {
  const renames = new Map<string, string>();
  for (const finding of found) {
    const file = formerNames.get(finding.file);
    const key = file === undefined ? undefined : formerKey(finding, file);
    if (key !== undefined) renames.set(keyOf(finding), key);
  }
  return renames;
}

/** How often a changed baseline accepts the finding of each of its entries more than the one before it. */
function growth(base: Baseline, head: Baseline, renames: Renames): Map<BaselineEntry, number> {
  const before = new Map(base.entries.map((entry) => [keyOf(entry), entry.count]));
  const after = new Map(head.entries.map((entry) => [keyOf(entry), entry.count]));
  return new Map(
    head.entries.map((entry) => {
      const more = Math.max(0, entry.count - (before.get(keyOf(entry)) ?? 0));
      const former = renames.get(keyOf(entry));
      // What the change leaves in its old place has not moved from there.
      const moved = former === undefined ? 0 : (before.get(former) ?? 0) - (after.get(former) ?? 0);
      return [entry, Math.max(0, more - Math.max(0, moved))];
    }),
  );
}

/** What a changed baseline may accept: nothing that it did not accept before the change, too. */
export function withoutGrowth<B extends Baseline>(base: Baseline, head: B, renames: Renames): B {
  const more = growth(base, head, renames);
  const entries = head.entries.flatMap((entry) => {
    const count = entry.count - (more.get(entry) ?? 0);
    return count === 0 ? [] : [{ ...entry, count }];
  });
  return { ...head, entries };
}

/** What a change adds to a baseline: an error at each entry that is new, or accepts more than on the base. */
export function grown(
  base: Baseline,
  head: BaselineFile,
  severityOf: SeverityOf,
  renames: Renames,
): Finding[] {
  return findingsOf(growth(base, head, renames), head, severityOf, (entry, more) => ({
    message: `This change lets the baseline accept ${more === entry.count ? "another finding" : `${more} more findings`} of ${entry.rule} in ${entry.file}.`,
    help: `Fix what is found, or accept it at its place: "# archi3-disable-next-line ${entry.rule} -- the reason".`,
  }));
}

/**
 * What the first baseline accepts beyond what was found before it: once merged, it would let pass what comes later.
 * Of rules that are off nobody knows what they would have found.
 * @param found on the base; where that has no policies yet, in the change itself
 */
export function grownFromNothing(
  found: { on: "base" | "change"; findings: readonly Finding[] },
  head: BaselineFile,
  severityOf: SeverityOf,
): Finding[] {
  const judged = { ...head, entries: head.entries.filter(({ rule }) => severityOf(rule) !== undefined) };
  const where = found.on === "base" ? "on the base" : "in what is checked";
  return findingsOf(
    growth(baselineOf(found.findings), judged, new Map()),
    head,
    severityOf,
    ({ rule, file }) => ({
      message: `This first baseline accepts a finding of ${rule} in ${file} that is not there ${where}.`,
      help: "Delete the entry: a baseline holds what was found before it. What comes later is fixed, or accepted at its place by a comment.",
    }),
  );
}

function findingsOf(
  more: ReadonlyMap<BaselineEntry, number>,
  head: BaselineFile,
  severityOf: SeverityOf,
  say: (entry: BaselineEntry, more: number) => { message: string; help: string },
): Finding[] {
  const severity = severityOf("ARC907");
  if (severity === undefined) return [];
  const spans = spansOfEntries(head);
  return [...more].flatMap(([entry, count]) => {
    if (count === 0) return [];
    const problem = { rule: "ARC907", ...say(entry, count), ...spans(entry) };
    return [findingOfProblem(problem, head.file, head.source, undefined, severity)];
  });
}
