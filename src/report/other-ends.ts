import type { Finding, Range } from "../policy/finding.ts";
import { lastLine, type ToHead } from "./links.ts";

/** Whether the change touches a line, or takes something away after it, as the report counts lines. */
export type IsChanged = (file: string, line: number) => boolean;

/** A place that a change touches, and the findings that it causes elsewhere. */
export interface OtherEnd {
  file: string;
  range: Range;
  /** Ranked. */
  broken: Finding[];
}

/**
 * The places that a change touches and that new findings on untouched lines are related to: one a line, on the
 * annotated commit.
 * @param findings ranked
 */
export function otherEnds(findings: readonly Finding[], isChanged: IsChanged, toHead: ToHead): OtherEnd[] {
  const ends = new Map<string, OtherEnd>();
  for (const finding of findings) {
    const { status, file, range } = finding;
    if (status !== "new" || firstChanged(file, range, isChanged) !== undefined) continue;
    for (const related of finding.related) {
      const place = touchedPart(related.file, related.range, isChanged);
      const head = place === undefined ? undefined : toHead(related.file, place);
      if (head === undefined) continue;
      const key = JSON.stringify([head.file, head.range.start.line]);
      const end = ends.get(key) ?? { ...head, broken: [] };
      // A finding may have several related places on one line.
      if (!end.broken.includes(finding)) end.broken.push(finding);
      ends.set(key, end);
    }
  }
  return [...ends.values()];
}

/** The range itself where the change touches its first line; else the first line of it that is touched. */
function touchedPart(file: string, range: Range, isChanged: IsChanged): Range | undefined {
  const line = firstChanged(file, range, isChanged);
  if (line === undefined || line === range.start.line) return line === undefined ? undefined : range;
  return { start: { line, column: 1 }, end: { line: line + 1, column: 1 } };
}

function firstChanged(file: string, range: Range, isChanged: IsChanged): number | undefined {
  const last = lastLine(range);
  for (let line = range.start.line; line <= last; line++) if (isChanged(file, line)) return line;
  return undefined;
}
