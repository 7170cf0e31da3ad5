import type { Finding } from "../policy/finding.ts";
import { applyBaseline, type BaselineEntry } from "./baseline.ts";
import type { BaselineFile } from "./baseline-file.ts";
import { findingsOfStaleEntries } from "./baseline-findings.ts";
import type { OwnRules } from "./custom-rules/own-rules.ts";
import type { SeverityOf } from "./findings.ts";
import type { RuleFamily } from "./rule.ts";
import { isAcceptable, type Named } from "./rule-ids.ts";
import type { ReadSuppression } from "./suppression-comments.ts";
import { findingsOfSuppressions, type SuppressedFile, suppress } from "./suppressions.ts";

/** What findings may be accepted by, and what has to be known to judge that itself. */
export interface Acceptances {
  files: readonly SuppressedFile[];
  baseline?: BaselineFile | undefined;
  /** The day in UTC, as `2026-11-24`: suppressions may have a last one. */
  today: string;
  families: readonly RuleFamily[];
  ownRules?: OwnRules | undefined;
  severityOf: SeverityOf;
  /** Every file that was looked at. */
  seen: ReadonlySet<string>;
  /** The files that could not be judged, or not as a whole: nothing follows from what is not found there. */
  unjudged: ReadonlySet<string>;
  /** Whether some file that others refer to could not be read. */
  someUnread: boolean;
}

/** What is left after everything that is accepted. */
export interface Accepted {
  /** All findings, in their order. */
  findings: Finding[];
  /** What is wrong with the acceptances themselves. */
  about: Finding[];
  /** What the baseline need not accept any more. */
  stale: BaselineEntry[];
}

/**
 * Accepts findings by comments, then by the baseline, and says what is wrong with either.
 * @param findings sorted, each once: a baseline counts them
 */
export function accept(findings: readonly Finding[], by: Acceptances): Accepted {
  const { files, baseline, today, severityOf } = by;
  if (files.length === 0 && baseline === undefined) return { findings: [...findings], about: [], stale: [] };
  const suppressed = suppress(findings, files, today);
  const based =
    baseline === undefined
      ? { findings: suppressed.findings, left: [] }
      : applyBaseline(suppressed.findings, baseline);
  const known: Named[] = [...by.families.flatMap((family) => family.rules), ...ownOf(by)];
  const rules = new Map(known.map((rule) => [rule.id, rule]));
  const silence = new Silence(based.findings, by);
  const context = {
    ...{ rules, severityOf, today, used: suppressed.used, idle: suppressed.idle },
    wouldTell: (rule: string, file: string, { about }: ReadSuppression) =>
      silence.tells(rule, file, about === "file" ? undefined : about.last),
  };
  const stale = based.left.filter(
    ({ rule, file }) => !rules.has(rule) || !isAcceptable(rule) || silence.tells(rule, file, undefined),
  );
  const about = [
    ...files.flatMap((file) => findingsOfSuppressions(file, context)),
    ...(baseline === undefined ? [] : findingsOfStaleEntries(baseline, stale, severityOf)),
  ];
  return { findings: based.findings, about, stale };
}

/** Rules that hold files against each other: what is wrong in one may silence them in another. */
const NEEDS_OTHERS = /^ARC[345]/;

function ownOf({ ownRules }: Acceptances) {
  return [...(ownRules?.rules ?? []), ...(ownRules?.later ?? [])];
}

/** Whether it tells anything that a rule does not speak. */
class Silence {
  readonly #by: Acceptances;
  /** Lines with errors that count, by file: a value that is wrong is not judged any further. */
  readonly #errors = new Map<string, Set<number>>();

  /** Rules of the repository's own that look at other policies, and those that do not judge yet. */
  readonly #needOthers = new Set<string>();
  readonly #later: ReadonlySet<string>;

  constructor(findings: readonly Finding[], by: Acceptances) {
    this.#by = by;
    for (const { id, looksAtOthers } of by.ownRules?.rules ?? []) if (looksAtOthers) this.#needOthers.add(id);
    this.#later = new Set(by.ownRules?.later?.map(({ id }) => id));
    for (const { severity, status, file, range } of findings) {
      if (severity !== "error" || status === "suppressed") continue;
      const lines = this.#errors.get(file) ?? new Set();
      this.#errors.set(file, lines.add(range.start.line));
    }
  }

  /** @param line undefined for any line of the file */
  tells(rule: string, file: string, line: number | undefined): boolean {
    const { severityOf, seen, unjudged, someUnread } = this.#by;
    if (severityOf(rule) === undefined || unjudged.has(file) || this.#later.has(rule)) return false;
    // In a file that is gone nothing will be found again.
    if (!seen.has(file)) return true;
    const needsOthers = NEEDS_OTHERS.test(rule) || this.#needOthers.has(rule);
    if (needsOthers && (this.#errors.size > 0 || someUnread)) return false;
    const errors = this.#errors.get(file);
    return errors === undefined || (line !== undefined && !errors.has(line));
  }
}

/**
 * Says of what comments accept whether they accepted it on the base already: a comment takes effect in the change that
 * brings it, so whoever approves the change has to see which are its own.
 * @param before what is found on the base
 */
export function withAge(findings: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const { fingerprint, suppression } of before) {
    if (suppression?.by === "comment") known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  }
  return findings.map((finding) => {
    const { suppression, fingerprint } = finding;
    if (suppression?.by !== "comment") return finding;
    const left = known.get(fingerprint) ?? 0;
    known.set(fingerprint, left - 1);
    return { ...finding, suppression: { ...suppression, status: left > 0 ? "existing" : "new" } };
  });
}
