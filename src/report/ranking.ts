import type { Finding, Position, Severity, Status } from "../policy/finding.ts";

const SEVERITY: { [severity in Severity]: number } = { error: 0, warning: 1, notice: 2 };
const STATUS: { [status in Status]: number } = { new: 0, touched: 1, existing: 2, suppressed: 3 };

/** What a ranking looks at; findings and what is made of them have it. */
export interface Ranked {
  severity: Severity;
  status: Status;
  file: string;
  range: { start: Position };
}

/**
 * Orders by what a reader must see first where only a part is shown: the accepted last; errors before warnings
 * before notices; then new before touched before existing; then by file and position.
 */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    Number(a.status === "suppressed") - Number(b.status === "suppressed") ||
    SEVERITY[a.severity] - SEVERITY[b.severity] ||
    STATUS[a.status] - STATUS[b.status] ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column
  );
}

/** The findings that are not suppressed, ranked. */
export function rankShown(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ status }) => status !== "suppressed").sort(byRank);
}
