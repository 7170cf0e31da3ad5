import type { Changes } from "../policy/changes.ts";
import type { Finding, Status } from "../policy/finding.ts";
import { NOT_EVALUATED } from "./rule-ids.ts";

/**
 * Says of every finding how it stands to the base: new, touched or existing. What a comment or the baseline accepts
 * stays accepted.
 * @param base the base's own findings, of files under the names that they have now
 * @param changes what differs between the base and the state that the findings are of
 */
export function classify(
  findings: readonly Finding[],
  base: readonly Finding[],
  changes: Changes,
): Finding[] {
  const known = new Map<string, number>();
  for (const { fingerprint, status } of base) {
    // What was accepted on the base counts again once it is not accepted any more.
    if (status === "suppressed") continue;
    known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  }
  const isTouched = ({ file, range }: Finding) => changes.hasLine(file, range.start.line, lastLine(range));
  const statuses = new Map<Finding, Status>();
  // What was not evaluated may hide what a change brings, wherever it is told.
  for (const finding of findings) if (finding.rule === NOT_EVALUATED) statuses.set(finding, "new");
  // Of several that are alike, those on untouched lines are the ones that the base had.
  for (const touched of [false, true]) {
    for (const finding of findings) {
      if (finding.status === "suppressed" || statuses.has(finding) || isTouched(finding) !== touched)
        continue;
      const left = known.get(finding.fingerprint) ?? 0;
      known.set(finding.fingerprint, left - 1);
      statuses.set(finding, left <= 0 ? "new" : touched ? "touched" : "existing");
    }
  }
  return findings.map((finding) => {
    const status = statuses.get(finding);
    return status === undefined ? finding : { ...finding, status };
  });
}

/** A range that ends at the start of a line does not reach into it. */
function lastLine({ start, end }: Finding["range"]): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
