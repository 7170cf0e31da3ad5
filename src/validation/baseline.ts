import { type PolicyError, usageError } from "../errors.ts";
import { DEFAULT_LIMITS } from "../policy/document-builder.ts";
import type { Finding } from "../policy/finding.ts";
import type { Span } from "../policy/positions.ts";
import { readText } from "../policy/reader.ts";
import { decode, SourceText } from "../policy/source.ts";
import type { KindSchema } from "./builtin-schemas.ts";
import { judge } from "./explain.ts";
import { findingOfProblem, type SeverityOf } from "./findings.ts";
import { isAcceptable } from "./rule-ids.ts";

/** The name of the file that holds the baseline, beside the configuration. */
export const BASELINE_FILE = "archi3-baseline.json";

/** Bytes. A larger file is refused; that many findings are some fifty thousand. */
export const LARGEST_BASELINE = 10 * 1024 * 1024;

const FORMAT = "archi3-baseline/1";

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

/** A baseline as it stands in a file. */
export interface BaselineFile extends Baseline {
  /** As findings name the file. */
  file: string;
  source: SourceText;
}

/**
 * Reads a baseline.
 * @param where how findings and messages name the file
 * @param schema that of `baseline`
 * @throws {PolicyError} `E_BASELINE` (exit 2) at the first thing that is wrong, with file, line and column
 */
export async function parseBaseline(
  bytes: Uint8Array,
  where: string,
  schema: KindSchema,
): Promise<BaselineFile> {
  if (bytes.length > LARGEST_BASELINE) throw tooLarge(where);
  const decoded = decode(bytes);
  // Hidden characters may stand in what a message quotes; nothing is compared with it.
  const broken = decoded.problems.find(({ rule }) => rule === "ARC004");
  const source = new SourceText(decoded.text);
  const at = ({ start }: Pick<Span, "start">) => {
    const { line, column } = source.position(start);
    return `${where}:${line}:${column}`;
  };
  if (broken !== undefined) throw baselineError(at(broken), broken.message, broken.help);
  const value = parseJson(source.text, at);
  const [wrong] = await judge(schema, value);
  if (wrong !== undefined) {
    throw baselineError(at(spanOfPath(source.text, wrong.path, wrong.at)), wrong.message, wrong.help);
  }
  const entries = (value as RawBaseline).findings.map((entry) => ({ ...entry, count: entry.count ?? 1 }));
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (seen.has(keyOf(entry))) {
      const place = spanOfPath(source.text, ["findings", String(index), "fingerprint"], "value");
      throw baselineError(at(place), "this finding stands in it twice", "keep one of the two entries");
    }
    seen.add(keyOf(entry));
  }
  return { file: where, source, entries: sortEntries(entries) };
}

interface RawBaseline {
  findings: (Omit<BaselineEntry, "count"> & { count?: number })[];
}

function parseJson(text: string, at: (span: { start: number }) => string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const offset = /at position (\d+)/.exec(said)?.[1];
    const start = offset === undefined ? text.trimEnd().length : Number(offset);
    throw baselineError(
      at({ start }),
      "it is not JSON from here on",
      "correct it, or take back the last change of the file",
      error,
    );
  }
}

/** JSON is YAML too, whose reader knows places. Where the two differ, the start of the file is named. */
function spanOfPath(text: string, path: readonly string[], part: "key" | "value"): Span {
  const nowhere = { start: 0, end: 0 };
  const read = readText(text, { ...DEFAULT_LIMITS, nodes: LARGEST_BASELINE });
  const document = "refused" in read ? undefined : read.documents[0];
  for (let length = path.length; length >= 0; length--) {
    const spans = document?.spans(path.slice(0, length));
    if (spans !== undefined) return part === "key" ? (spans.key ?? spans.value) : spans.value;
  }
  return nowhere;
}

function baselineError(where: string, why: string, mend: string, cause?: unknown): PolicyError {
  return usageError("E_BASELINE", { what: "cannot use the baseline", where, why, mend, cause });
}

function tooLarge(where: string): PolicyError {
  return baselineError(
    where,
    `it is larger than ${LARGEST_BASELINE / 1024 / 1024} MiB`,
    "mend what is found most often, or switch its rule off, and write the baseline anew",
  );
}

/** A baseline in its one form: sorted, an entry a stretch of lines, and no line numbers that would move. */
export function renderBaseline({ entries }: Baseline): string {
  const findings = sortEntries(entries).map(({ rule, file, fingerprint, message, count }) => ({
    rule,
    file,
    fingerprint,
    message,
    ...(count === 1 ? {} : { count }),
  }));
  const text = JSON.stringify({ format: FORMAT, findings }, undefined, 2);
  return `${text.replace(HIDDEN, escaped)}\n`;
}

/** What a reviewer does not see: controls, marks of direction, and every blank that is not a space. */
const HIDDEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Co}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/gu;

function escaped(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
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
type HasFile = (file: string) => boolean;

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
      message: `The baseline accepts ${nameOf(entries)} in ${file}, which ${entries.length === 1 ? "is" : "are"} not found any more.`,
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
 * How often a changed baseline accepts the finding of each of its entries more than the one before it. An entry may
 * have moved along with what it accepts, out of a file that is gone.
 */
function growth(base: Baseline, head: Baseline, hasFile: HasFile): Map<BaselineEntry, number> {
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
export function withoutGrowth(base: Baseline, head: BaselineFile, hasFile: HasFile): BaselineFile {
  const more = growth(base, head, hasFile);
  const entries = head.entries.flatMap((entry) => {
    const count = entry.count - (more.get(entry) ?? 0);
    return count === 0 ? [] : [{ ...entry, count }];
  });
  return { ...head, entries };
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
      help: `Mend what is found, or accept it at its place: "# archi3-disable-next-line ${entry.rule} -- the reason".`,
      ...spans(entry),
    };
    return [findingOfProblem(problem, head.file, head.source, undefined, severity)];
  });
}

/** Where entries stand in their file: at their fingerprints, which stand nowhere else in a file that we wrote. */
function spansOfEntries({ source }: BaselineFile): (entry: BaselineEntry) => Span {
  // The same fingerprint of two rules or files is not of our making; it is told at the first.
  const starts = new Map<string, number>();
  for (const { 0: quoted, index } of source.text.matchAll(/"[0-9a-f]{32}"/g)) {
    if (!starts.has(quoted)) starts.set(quoted, index);
  }
  return ({ fingerprint }) => {
    const start = starts.get(`"${fingerprint}"`);
    return start === undefined ? { start: 0, end: 0 } : { start, end: start + fingerprint.length + 2 };
  };
}

/** An entry is known by more than its fingerprint, so that none can pass for that of another rule or file. */
function keyOf({ rule, file, fingerprint }: Pick<BaselineEntry, "rule" | "file" | "fingerprint">): string {
  return JSON.stringify([rule, file, fingerprint]);
}

function sortEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
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
