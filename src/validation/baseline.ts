import type { Finding } from "../policy/finding.ts";
import { fingerprintIn } from "./findings.ts";
import { isAcceptable } from "./rule-ids.ts";

/** A finding that is accepted, as often as `count` says. */
export interface BaselineEntry {
  rule: string;
  file: string;
  fingerprint: string;
  message: string;
  count: number;
}

/** Old findings that are accepted until somebody mends them; each is there once, sorted. */
export interface Baseline {
  entries: readonly BaselineEntry[];
}

/** The baseline that accepts what is found now, and is not accepted by a comment. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, file, fingerprint, message, suppression } of findings) {
    if (!isAcceptable(rule) || suppression?.by === "comment") continue;
    const known = entries.get(keyOf({ rule, file, fingerprint }));
    if (known === undefined)
      entries.set(keyOf({ rule, file, fingerprint }), { rule, file, fingerprint, message, count: 1 });
    else known.count += 1;
  }
  return { entries: sortEntries([...entries.values()]) };
}

/**
 * Accepts what a baseline holds: as many findings of a fingerprint as it says, in the order of the findings.
 * @returns all findings in their order, and the entries that accepted nothing, or less than they could
 */
export function applyBaseline(
  findings: readonly Finding[],
  { entries }: Baseline,
): { findings: Finding[]; left: BaselineEntry[] } {
  const counts = new Map(
    entries.filter(({ rule }) => isAcceptable(rule)).map((entry) => [keyOf(entry), entry.count]),
  );
  const judged = findings.map((finding): Finding => {
    const count = finding.suppression?.by === "comment" ? 0 : (counts.get(keyOf(finding)) ?? 0);
    if (count === 0) return finding;
    counts.set(keyOf(finding), count - 1);
    return { ...finding, status: "suppressed", suppression: { by: "baseline" } };
  });
  const left = entries.flatMap((entry) => {
    const count = counts.get(keyOf(entry)) ?? entry.count;
    return count === 0 ? [] : [{ ...entry, count }];
  });
  return { findings: judged, left };
}

/**
 * A baseline without what it need not accept any more. It never accepts more than before; an entry of a file that is
 * gone moves to another one where the same is found: by the same rule, at the same path, of the same values.
 * @param now what is found now, accepted or not, and which files there are
 */
export function shrink(
  { entries }: Baseline,
  stale: readonly BaselineEntry[],
  now: { findings: readonly Finding[]; hasFile: (file: string) => boolean },
): Baseline {
  const counts = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
  const kept = entries.flatMap((entry) => {
    const count = entry.count - (counts.get(keyOf(entry)) ?? 0);
    return count <= 0 ? [] : [{ ...entry, count }];
  });
  const gone = new GoneEntries(stale.filter(({ file }) => !now.hasFile(file)));
  const moved = baselineOf(now.findings.filter((one) => one.status !== "suppressed" && gone.take(one)));
  const accepted = new Map(kept.map((entry) => [keyOf(entry), entry]));
  for (const entry of moved.entries) {
    const count = entry.count + (accepted.get(keyOf(entry))?.count ?? 0);
    accepted.set(keyOf(entry), { ...entry, count });
  }
  return { entries: sortEntries([...accepted.values()]) };
}

/** What was accepted in files that are gone: each may be accepted once more, where it went. */
class GoneEntries {
  readonly #left: Map<string, number>;
  /** The files by the rules of their entries, and by that and their last name: folders are renamed as a whole. */
  readonly #files = new Map<string, Set<string>>();

  constructor(entries: readonly BaselineEntry[]) {
    this.#left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
    for (const { rule, file } of entries) {
      for (const key of [rule, `${rule} ${basename(file)}`])
        this.#files.set(key, (this.#files.get(key) ?? new Set()).add(file));
    }
  }

  /** Takes one that is the same finding, but for the name of its file; false where none is left. */
  take(finding: Finding): boolean {
    for (const key of [`${finding.rule} ${basename(finding.file)}`, finding.rule]) {
      for (const file of this.#files.get(key) ?? []) if (this.#takeFrom(file, finding)) return true;
    }
    return false;
  }

  #takeFrom(file: string, finding: Finding): boolean {
    const key = formerKey(finding, file);
    const left = key === undefined ? 0 : (this.#left.get(key) ?? 0);
    if (key === undefined || left === 0) return false;
    this.#left.set(key, left - 1);
    return true;
  }
}

function basename(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** The key of the entry that accepted a finding when its file had another name. */
export function formerKey(finding: Finding, file: string): string | undefined {
  const fingerprint = fingerprintIn(file, finding);
  return fingerprint === undefined ? undefined : keyOf({ rule: finding.rule, file, fingerprint });
}

/** An entry is known by more than its fingerprint, so that none can pass for that of another rule or file. */
export function keyOf({
  rule,
  file,
  fingerprint,
}: Pick<BaselineEntry, "rule" | "file" | "fingerprint">): string {
  return JSON.stringify([rule, file, fingerprint]);
}

/** By file, rule, message and fingerprint. */
export function sortEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  return [...entries].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message) ||
      compare(a.fingerprint, b.fingerprint),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
