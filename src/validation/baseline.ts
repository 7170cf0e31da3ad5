import type { Finding } from "../policy/finding.ts";
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
 * gone may move to another one, where the same is found.
 * @param now what is found now, accepted or not, and which files there are
 */
export function shrink(
  { entries }: Baseline,
  stale: readonly BaselineEntry[],
  now: { findings: readonly Finding[]; hasFile: HasFile },
): Baseline {
  const counts = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
  const kept = entries.flatMap((entry) => {
    const count = entry.count - (counts.get(keyOf(entry)) ?? 0);
    return count <= 0 ? [] : [{ ...entry, count }];
  });
  const moves = new Moves(stale, now.hasFile);
  const open = baselineOf(now.findings.filter(({ status }) => status !== "suppressed"));
  const moved = open.entries.flatMap((entry) => {
    const count = moves.take(entry, entry.count);
    return count === 0 ? [] : [{ ...entry, count }];
  });
  const accepted = new Map(kept.map((entry) => [keyOf(entry), entry]));
  for (const entry of moved) {
    const count = entry.count + (accepted.get(keyOf(entry))?.count ?? 0);
    accepted.set(keyOf(entry), { ...entry, count });
  }
  return { entries: sortEntries([...accepted.values()]) };
}

/** Says whether a file is there, by the name that findings give it. */
export type HasFile = (file: string) => boolean;

/** What was accepted in files that are gone: it may be accepted once more, where it went. */
class Moves {
  readonly #left = new Map<string, number>();

  constructor(entries: readonly BaselineEntry[], hasFile: HasFile) {
    for (const entry of entries.filter(({ file }) => !hasFile(file))) {
      const key = wordingOf(entry);
      this.#left.set(key, (this.#left.get(key) ?? 0) + entry.count);
    }
  }

  /** Takes as many as there are of the same wording, at most `most`. */
  take(entry: BaselineEntry, most: number): number {
    const left = this.#left.get(wordingOf(entry)) ?? 0;
    const taken = Math.min(left, most);
    this.#left.set(wordingOf(entry), left - taken);
    return taken;
  }
}

/** What says the same of two files. */
function wordingOf({ rule, message }: BaselineEntry): string {
  return JSON.stringify([rule, message]);
}

/**
 * How often a changed baseline accepts the finding of each of its entries more than the one before it. An entry may
 * have moved along with what it accepts, out of a file that is gone.
 */
export function growth(base: Baseline, head: Baseline, hasFile: HasFile): Map<BaselineEntry, number> {
  const before = new Map(base.entries.map((entry) => [keyOf(entry), entry.count]));
  const after = new Map(head.entries.map((entry) => [keyOf(entry), entry.count]));
  const moves = new Moves(
    base.entries.map((entry) => ({
      ...entry,
      count: Math.max(0, entry.count - (after.get(keyOf(entry)) ?? 0)),
    })),
    hasFile,
  );
  return new Map(
    head.entries.map((entry) => {
      const more = Math.max(0, entry.count - (before.get(keyOf(entry)) ?? 0));
      return [entry, more - moves.take(entry, more)];
    }),
  );
}

/** What a changed baseline may accept: nothing that it did not accept before the change, too. */
export function withoutGrowth<B extends Baseline>(base: Baseline, head: B, hasFile: HasFile): B {
  const more = growth(base, head, hasFile);
  const entries = head.entries.flatMap((entry) => {
    const count = entry.count - (more.get(entry) ?? 0);
    return count === 0 ? [] : [{ ...entry, count }];
  });
  return { ...head, entries };
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
