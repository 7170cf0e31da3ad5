import type { Finding, Fix } from "../policy/finding.ts";
import { SourceText } from "../policy/source.ts";
import type { TextEdit } from "../policy/text-edit.ts";
import { offsetAfter } from "./fixes.ts";

export type FixedFinding = Finding & { fix: Fix };

/** The texts of files with their byte order marks, and what is found in all files. */
export class State {
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly #sources = new Map<string, SourceText>();

  constructor(texts: ReadonlyMap<string, string>, findings: readonly Finding[]) {
    this.texts = texts;
    this.findings = findings;
  }

  holds(file: string): boolean {
    return this.texts.has(file);
  }

  /** Where a finding of this state begins; by line and column in a file whose text is not here and never changes. */
  placeOf({ file, range }: Finding): Place {
    return { file, at: this.offsetOf(file, range.start) ?? `${range.start.line}:${range.start.column}` };
  }

  offsetOf(file: string, { line, column }: Finding["range"]["start"]): number | undefined {
    const text = this.texts.get(file);
    if (text === undefined) return undefined;
    const source = this.#sources.get(file) ?? new SourceText(text.replace(/^\ufeff/, ""));
    this.#sources.set(file, source);
    return source.offset(line) + column - 1;
  }
}

interface Place {
  file: string;
  at: number | string;
}

/** Fixes that were applied to one state and gave another. */
export interface Change {
  before: State;
  state: State;
  applied: readonly FixedFinding[];
  edits: ReadonlyMap<string, readonly TextEdit[]>;
}

export type Objection =
  /** The finding is still there, although its fix was applied. */
  | { kind: "stays"; finding: Finding }
  /** An error or a warning that was not there before. */
  | { kind: "brought"; finding: Finding };

/** What speaks against changes that follow one another: whatever the last state has that the first had not. */
export function objectionsTo(changes: readonly Change[]): Objection[] {
  const last = changes.at(-1);
  if (last === undefined) return [];
  const known = new Known();
  const applied = new Set<string>();
  for (const [index, change] of changes.entries()) {
    const made = new Set<Finding>(change.applied);
    for (const finding of index === 0 ? change.before.findings : change.applied) {
      const place = changes.slice(index).reduce(moved, change.before.placeOf(finding));
      if (made.has(finding)) applied.add(JSON.stringify([finding.fingerprint, place]));
      else known.add(finding, place);
    }
  }
  const unplaced: Finding[] = [];
  const objections: Objection[] = [];
  for (const finding of last.state.findings) {
    const place = last.state.placeOf(finding);
    if (applied.has(JSON.stringify([finding.fingerprint, place])))
      objections.push({ kind: "stays", finding });
    else if (!known.takeAt(finding, place)) unplaced.push(finding);
  }
  for (const finding of unplaced)
    if (!known.takeElsewhere(finding) && finding.severity !== "notice")
      objections.push({ kind: "brought", finding });
  return objections;
}

/** Findings that were there before; each explains one that is there now, since items of a list share fingerprints. */
class Known {
  readonly #byPlace = new Map<string, string[]>();
  readonly #left = new Map<string, number>();

  add({ rule, fingerprint }: Finding, place: Place): void {
    // A key that was renamed is a part of the paths, and so of the fingerprints, of what stands below it.
    const key = JSON.stringify([rule, place]);
    this.#byPlace.set(key, [...(this.#byPlace.get(key) ?? []), fingerprint]);
    this.#left.set(fingerprint, (this.#left.get(fingerprint) ?? 0) + 1);
  }

  takeAt({ rule, fingerprint }: Finding, place: Place): boolean {
    const here = this.#byPlace.get(JSON.stringify([rule, place]));
    if (here === undefined) return false;
    const same = here.indexOf(fingerprint);
    const [taken] = here.splice(Math.max(0, same), 1);
    // One place may hold several findings of a rule, of which a mend elsewhere makes more or fewer.
    if (taken !== undefined) this.#left.set(taken, (this.#left.get(taken) ?? 0) - 1);
    return true;
  }

  takeElsewhere({ fingerprint }: Finding): boolean {
    const left = this.#left.get(fingerprint) ?? 0;
    this.#left.set(fingerprint, left - 1);
    return left > 0;
  }
}

/** Where a place is after a change. */
function moved(place: Place, { edits }: Change): Place {
  const made = edits.get(place.file);
  return made === undefined || typeof place.at === "string"
    ? place
    : { file: place.file, at: offsetAfter(made, place.at) };
}

/**
 * The fixes of a change that each objection speaks against: those whose edits stand where it stands, else those
 * whose places are nearest in the document, else all of its file.
 */
export function accusedBy(objections: readonly Objection[], [change]: readonly Change[]): FixedFinding[][] {
  if (change === undefined) return [];
  const byFile = new Map<string, FixedFinding[]>();
  for (const finding of change.applied)
    byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  return objections.map(({ kind, finding }) => {
    if (kind === "stays") return staying(finding, byFile.get(finding.file) ?? [], change);
    const here = byFile.get(finding.file) ?? [];
    const beside = finding.related.flatMap(({ file, range }) =>
      standingAt(file, range, byFile.get(file) ?? [], change),
    );
    const own = standingAt(finding.file, finding.range, here, change);
    const found = own.length > 0 ? own : nearestTo(finding.pointer, here);
    const accused = [...new Set([...found, ...beside])];
    if (accused.length > 0) return accused;
    return finding.related.flatMap(({ file }) => byFile.get(file) ?? []);
  });
}

function staying(finding: Finding, candidates: readonly FixedFinding[], change: Change): FixedFinding[] {
  const { at } = change.state.placeOf(finding);
  return candidates.filter(
    (one) => one.fingerprint === finding.fingerprint && moved(change.before.placeOf(one), change).at === at,
  );
}

/** The fixes that changed something within a range of the text as it is after the change. */
function standingAt(
  file: string,
  range: Finding["range"],
  candidates: readonly FixedFinding[],
  { before, state, edits }: Change,
): FixedFinding[] {
  const start = state.offsetOf(file, range.start);
  const end = state.offsetOf(file, range.end);
  if (start === undefined || end === undefined || candidates.length === 0) return [];
  const made = edits.get(file) ?? [];
  return candidates.filter(({ fix }) =>
    fix.edits.some(({ range: { start: from } }) => {
      const offset = before.offsetOf(file, from);
      const now = offset === undefined ? undefined : offsetAfter(made, offset);
      return now !== undefined && start <= now && now < Math.max(end, start + 1);
    }),
  );
}

/** The fixes whose places share most of an objection's path, if they share any of it; all where nothing is known. */
function nearestTo(pointer: string | undefined, candidates: readonly FixedFinding[]): FixedFinding[] {
  if (pointer === undefined) return [...candidates];
  const shared = candidates.map((one) => sharedDepth(pointer, one.pointer ?? ""));
  const deepest = Math.max(...shared);
  return candidates.filter((_, index) => shared[index] === deepest);
}

function sharedDepth(one: string, other: string): number {
  const [tokens, others] = [one.split("/"), other.split("/")];
  const apart = tokens.findIndex((token, index) => token !== others[index]);
  return apart === -1 ? tokens.length : apart;
}
