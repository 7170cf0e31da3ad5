import type { Finding, Fix } from "../policy/finding.ts";
import { SourceText } from "../policy/source.ts";
import type { TextEdit } from "../policy/text-edit.ts";
import { applyFixes, offsetAfter } from "./fixes.ts";

/** Files' bytes by their names, as findings name them. */
export type FileBytes = ReadonlyMap<string, Uint8Array>;

export interface MendingInput {
  /** The files that findings with a fix lie in; a finding in any other is left alone. */
  files: FileBytes;
  /** What was found in the files as they are. */
  findings: readonly Finding[];
  /** Which of the findings with a fix are to be mended; those that come to light later are asked for too. */
  wanted(finding: Finding): boolean;
  /** Validates the whole set again, with these bytes in the place of the files' own. */
  validate(changed: FileBytes): Promise<readonly Finding[]>;
}

/** A file that is to be written anew. */
export interface MendedFile {
  file: string;
  /** What was read and judged: whoever writes compares it with what the disk holds by then. */
  before: Uint8Array;
  after: Uint8Array;
  /** The findings that are gone, each as it was when its fix was applied. */
  mended: Finding[];
}

/** A fix that was not kept. */
export interface RefusedFix {
  finding: Finding;
  /** A sentence: what the fix would have brought, or why it was not tried. */
  why: string;
}

export interface Mending {
  /** By name. */
  files: MendedFile[];
  refused: RefusedFix[];
  /** What is found in the files as they are to be written. */
  findings: readonly Finding[];
}

/** Rounds of fixes; a fix that another one had to make way for comes in the next. */
const MOST_ROUNDS = 8;
/** Validations of the whole set; what has not been tried by then is left alone. */
const MOST_VALIDATIONS = 64;

/**
 * Applies fixes and keeps only those that hold: after every change the whole set is validated again, and a fix is
 * kept if its finding is gone and no error or warning has come anywhere. Nothing is written here.
 *
 * Where a set of fixes does not hold, those that speak against it are tried apart from the others, down to single
 * ones. Mending what was mended changes nothing.
 */
export async function mend(input: MendingInput): Promise<Mending> {
  const workshop = new Workshop(input);
  let kept = -1;
  for (let round = 0; round < MOST_ROUNDS && workshop.kept.length > kept; round++) {
    kept = workshop.kept.length;
    workshop.refused.clear();
    await workshop.keep(workshop.open());
  }
  return workshop.result();
}

type FixedFinding = Finding & { fix: Fix };

class Workshop {
  readonly kept: FixedFinding[] = [];
  readonly refused = new Map<FixedFinding, string>();
  readonly #input: MendingInput;
  #state: State;
  #validations = 0;

  constructor(input: MendingInput) {
    this.#input = input;
    this.#state = new State(textsOf(input.files), input.findings);
  }

  /** The findings that could be mended now. */
  open(): FixedFinding[] {
    return this.#state.findings.filter((finding) => this.#isOpen(finding));
  }

  #isOpen(finding: Finding): finding is FixedFinding {
    // What somebody accepted is not a fault to mend; mended, it would leave its acceptance stale.
    if (finding.fix === undefined || finding.status === "suppressed") return false;
    return this.#state.holds(finding.file) && this.#input.wanted(finding);
  }

  /** Keeps as many of the fixes as hold together, on top of those that are kept already. */
  async keep(group: readonly FixedFinding[]): Promise<void> {
    if (group.length === 0) return;
    if (this.#validations >= MOST_VALIDATIONS)
      return this.#refuse(group, "Too many fixes do not hold, so this one was not tried.");
    const { state, applied, objections } = await this.#try(group);
    if (applied.length === 0) return this.#refuse(group, "It does not fit the text.");
    if (objections.length === 0) {
      this.#state = state;
      this.kept.push(...applied);
      return;
    }
    if (group.length === 1) return this.#refuse(group, objectionText(objections[0]));
    const [likely, doubtful] = parted(group, objections);
    const before = this.#state;
    await this.keep(likely);
    await this.keep(before === this.#state ? doubtful : this.#again(doubtful));
  }

  #refuse(group: readonly FixedFinding[], why: string): void {
    for (const finding of group) this.refused.set(finding, why);
  }

  /** The same findings as they are now: what was kept since has moved them. */
  #again(findings: readonly FixedFinding[]): FixedFinding[] {
    const left = new Map<string, number>();
    for (const { fingerprint } of findings) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
    return this.open().filter(({ fingerprint }) => {
      const number = left.get(fingerprint) ?? 0;
      left.set(fingerprint, number - 1);
      return number > 0;
    });
  }

  /** Applies a group; what that brings to light is mended along with it, where all of that can be. */
  async #try(group: readonly FixedFinding[]): Promise<Trial> {
    const first = await this.#apply(this.#state, group);
    const objections = objectionsTo([first]);
    const brought = objections.flatMap((one) => (one.kind === "brought" ? [one.finding] : []));
    const mendable = brought.filter((finding) => this.#isOpen(finding));
    if (mendable.length === 0 || mendable.length < objections.length) return { ...first, objections };
    const second = await this.#apply(first.state, mendable);
    const further = objectionsTo([first, second]);
    if (further.length > 0) return { ...first, objections };
    return { state: second.state, applied: [...first.applied, ...second.applied], objections: [] };
  }

  async #apply(before: State, group: readonly FixedFinding[]): Promise<Change> {
    const texts = new Map(before.texts);
    const edits = new Map<string, readonly TextEdit[]>();
    const applied: FixedFinding[] = [];
    for (const [file, findings] of byFile(group)) {
      const fixes = findings.map(({ fix }) => fix);
      const result = applyFixes(before.texts.get(file) ?? "", fixes);
      const made = new Set(result.applied);
      for (const finding of findings) if (made.has(finding.fix)) applied.push(finding);
      texts.set(file, result.text);
      edits.set(file, result.edits);
    }
    if (applied.length === 0) return { before, state: before, applied, edits };
    this.#validations += 1;
    const findings = await this.#input.validate(changedOf(this.#input.files, texts));
    return { before, state: new State(texts, findings), applied, edits };
  }

  result(): Mending {
    const changed = [...changedOf(this.#input.files, this.#state.texts)];
    const files = changed.map(([file, after]) => ({
      file,
      before: this.#input.files.get(file) ?? after,
      after,
      mended: this.kept.filter((finding) => finding.file === file),
    }));
    return {
      files: files.sort((a, b) => (a.file < b.file ? -1 : 1)),
      refused: [...this.refused].map(([finding, why]) => ({ finding, why })),
      findings: this.#state.findings,
    };
  }
}

/** The texts of files with their byte order marks, and what is found in all files. */
class State {
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
    const { line, column } = range.start;
    const text = this.texts.get(file);
    if (text === undefined) return { file, at: `${line}:${column}` };
    const source = this.#sources.get(file) ?? new SourceText(text.replace(/^\ufeff/, ""));
    this.#sources.set(file, source);
    return { file, at: source.offset(line) + column - 1 };
  }
}

interface Place {
  file: string;
  at: number | string;
}

/** Fixes that were applied to one state and gave another. */
interface Change {
  before: State;
  state: State;
  applied: readonly FixedFinding[];
  edits: ReadonlyMap<string, readonly TextEdit[]>;
}

interface Trial {
  state: State;
  applied: readonly FixedFinding[];
  /** What speaks against it; it holds if nothing does. */
  objections: readonly Objection[];
}

type Objection =
  /** The finding is still there, although its fix was applied. */
  | { kind: "stays"; finding: Finding }
  /** An error or a warning that was not there before. */
  | { kind: "brought"; finding: Finding };

/** What speaks against changes that follow one another: whatever the last state has that the first had not. */
function objectionsTo(changes: readonly Change[]): Objection[] {
  const last = changes.at(-1);
  if (last === undefined) return [];
  const known = new Set<string>();
  const applied = new Set<string>();
  for (const [index, change] of changes.entries()) {
    const made = new Set<Finding>(change.applied);
    for (const finding of index === 0 ? change.before.findings : change.applied) {
      const place = changes.slice(index).reduce(moved, change.before.placeOf(finding));
      if (made.has(finding)) applied.add(JSON.stringify([finding.fingerprint, place]));
      // A key that was renamed is a part of the paths, and so of the fingerprints, of what stands below it.
      else known.add(JSON.stringify([finding.rule, place]));
      if (index === 0) known.add(finding.fingerprint);
    }
  }
  return last.state.findings.flatMap((finding): Objection[] => {
    const place = last.state.placeOf(finding);
    if (applied.has(JSON.stringify([finding.fingerprint, place]))) return [{ kind: "stays", finding }];
    if (finding.severity === "notice" || known.has(finding.fingerprint)) return [];
    return known.has(JSON.stringify([finding.rule, place])) ? [] : [{ kind: "brought", finding }];
  });
}

/** Where a place is after a change. */
function moved(place: Place, { edits }: Change): Place {
  const made = edits.get(place.file);
  return made === undefined || typeof place.at === "string"
    ? place
    : { file: place.file, at: offsetAfter(made, place.at) };
}

/** Puts the fixes that something speaks against apart; where all or none of them are accused, halves the group. */
function parted(
  group: readonly FixedFinding[],
  objections: readonly Objection[],
): [likely: readonly FixedFinding[], doubtful: readonly FixedFinding[]] {
  const fingerprints = new Set<string>();
  const files = new Set<string>();
  for (const { kind, finding } of objections) {
    if (kind === "stays") fingerprints.add(finding.fingerprint);
    else for (const { file } of [finding, ...finding.related]) files.add(file);
  }
  const isAccused = ({ fingerprint, file }: FixedFinding) => fingerprints.has(fingerprint) || files.has(file);
  const likely = group.filter((finding) => !isAccused(finding));
  if (likely.length > 0 && likely.length < group.length) return [likely, group.filter(isAccused)];
  const half = Math.ceil(group.length / 2);
  return [group.slice(0, half), group.slice(half)];
}

function objectionText(objection: Objection | undefined): string {
  if (objection === undefined || objection.kind === "stays") return "The finding would stay.";
  const { rule, file, range, message } = objection.finding;
  return `It would bring ${rule} at ${file}:${range.start.line}:${range.start.column}: ${message}`;
}

function byFile(findings: readonly FixedFinding[]): Map<string, FixedFinding[]> {
  const groups = new Map<string, FixedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}

const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The texts of the files that are UTF-8; no other can be written back as it was. */
function textsOf(files: FileBytes): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    try {
      texts.set(file, STRICT_UTF8.decode(bytes));
    } catch {
      // Its only finding is that it is no UTF-8, which has no fix.
    }
  }
  return texts;
}

/** The bytes of the texts that are not what the files hold. */
function changedOf(files: FileBytes, texts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const changed = new Map<string, Uint8Array>();
  for (const [file, text] of texts) {
    const bytes = encoder.encode(text);
    const before = files.get(file);
    if (before === undefined || !isEqual(bytes, before)) changed.set(file, bytes);
  }
  return changed;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
