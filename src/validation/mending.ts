import type { Finding } from "../policy/finding.ts";
import type { TextEdit } from "../policy/text-edit.ts";
import { applyFixes } from "./fixes.ts";
import { type MendedText, spanBefore } from "./mended-lines.ts";
import {
  accusedBy,
  type Change,
  type FixedFinding,
  type Objection,
  objectionsTo,
  State,
} from "./objections.ts";

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
  /** How the text became what it is to be. */
  change: MendedText;
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

class Workshop {
  readonly kept: FixedFinding[] = [];
  /** By file, as the texts were at first. */
  readonly #texts: ReadonlyMap<string, string>;
  readonly #batches = new Map<string, (readonly TextEdit[])[]>();
  readonly #mended = new Map<string, { finding: FixedFinding; edits: TextEdit[] }[]>();
  readonly refused = new Map<FixedFinding, string>();
  readonly #input: MendingInput;
  #state: State;
  #validations = 0;

  constructor(input: MendingInput) {
    this.#input = input;
    this.#texts = textsOf(input.files);
    this.#state = new State(this.#texts, input.findings);
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
    const trial = await this.#try(group);
    const { applied, objections } = trial;
    if (applied.length === 0) return this.#refuse(group, "It does not fit the text.");
    if (objections.length === 0) {
      for (const change of trial.changes) this.#hold(change);
      return;
    }
    if (group.length === 1) return this.#refuse(group, objectionText(objections[0]));
    const { likely, doubtful, refused } = parted(group, trial);
    for (const [finding, why] of refused) this.refused.set(finding, why);
    const before = this.#state;
    await this.keep(likely);
    await this.keep(before === this.#state ? doubtful : this.#again(doubtful));
  }

  #hold({ before, state, applied, edits }: Change): void {
    for (const finding of applied) {
      const { file, fix } = finding;
      const placed = fix.edits.flatMap(({ range, text }) => {
        const [start, end] = [before.offsetOf(file, range.start), before.offsetOf(file, range.end)];
        const span = start === undefined || end === undefined ? undefined : { start, end };
        return span === undefined ? [] : [{ ...spanBefore(this.#batches.get(file) ?? [], span), text }];
      });
      this.#mended.set(file, [...(this.#mended.get(file) ?? []), { finding, edits: placed }]);
    }
    for (const [file, made] of edits) this.#batches.set(file, [...(this.#batches.get(file) ?? []), made]);
    this.#state = state;
    this.kept.push(...applied);
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
    const alone = { applied: first.applied, objections, changes: [first] };
    if (mendable.length === 0 || mendable.length < objections.length) return alone;
    const second = await this.#apply(first.state, mendable);
    const further = objectionsTo([first, second]);
    if (further.length > 0) return alone;
    const applied = [...first.applied, ...second.applied];
    return { applied, objections: [], changes: [first, second] };
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
      change: {
        before: withoutMark(this.#texts.get(file) ?? ""),
        after: withoutMark(this.#state.texts.get(file) ?? ""),
        batches: this.#batches.get(file) ?? [],
        mended: this.#mended.get(file) ?? [],
      },
    }));
    return {
      files: files.sort((a, b) => (a.file < b.file ? -1 : 1)),
      refused: [...this.refused].map(([finding, why]) => ({ finding, why })),
      findings: this.#state.findings,
    };
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, "");
}

interface Trial {
  applied: readonly FixedFinding[];
  /** What speaks against it; it holds if nothing does. */
  objections: readonly Objection[];
  /** What was changed, one after the other; the objections speak against the only one. */
  changes: readonly Change[];
}

/** A group of fixes after a trial that something speaks against. */
interface Parted {
  likely: readonly FixedFinding[];
  doubtful: readonly FixedFinding[];
  /** Those that an objection of their own speaks against, where there are too many to try each alone. */
  refused: ReadonlyMap<FixedFinding, string>;
}

/** So many fixes that are all accused are halved, down to single ones; each may only fail beside another. */
const MOST_HALVED = 8;

/** Puts the fixes that something speaks against apart; where all or none of them are accused, halves the group. */
function parted(group: readonly FixedFinding[], { objections, changes }: Trial): Parted {
  const accused = new Map<FixedFinding, string | undefined>();
  for (const [index, those] of accusedBy(objections, changes).entries()) {
    for (const one of those) {
      const own = those.length === 1 ? objectionText(objections[index]) : undefined;
      accused.set(one, accused.get(one) ?? own);
    }
  }
  const likely = group.filter((finding) => !accused.has(finding));
  const doubtful = group.filter((finding) => accused.has(finding));
  const none = new Map<FixedFinding, string>();
  if (likely.length > 0 && doubtful.length > 0) return { likely, doubtful, refused: none };
  const refused = new Map(
    [...accused].flatMap(([one, why]) => (why === undefined ? [] : [[one, why] as const])),
  );
  if (likely.length === 0 && group.length > MOST_HALVED && refused.size > group.length / 2)
    return { likely: [], doubtful: group.filter((one) => !refused.has(one)), refused };
  const half = Math.ceil(group.length / 2);
  return { likely: group.slice(0, half), doubtful: group.slice(half), refused: none };
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
