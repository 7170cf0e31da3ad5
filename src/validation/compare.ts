import type { Changes } from "../policy/changes.ts";
import type { Finding } from "../policy/finding.ts";
import type { BaselineFile } from "./baseline-file.ts";
import { classify } from "./classification.ts";
import { withOtherEnds } from "./other-ends.ts";
import { type OwnPart, ownPart, together, type ValidationInput, type ValidationOutcome } from "./validate.ts";

/** The base of a comparison, ready to be judged. */
export interface BaseInput {
  /** Judged by the same configuration, schemas and rules; its files go by the names that they have now. */
  input: ValidationInput;
  changes: Changes;
  /** What the baseline may accept in the newer state, knowing what is found on the base. */
  acceptedAfter(found: readonly Finding[]): BaselineFile | undefined;
}

/** What is found, and what is found on the base. */
export interface ComparedOutcome extends ValidationOutcome {
  before: readonly Finding[];
}

/**
 * Checks a set of policies and the state that it came from, and says which findings are new. What did not change is
 * read once: a file's own part is a pure function of its bytes, its name and what it is judged by.
 */
export async function validateAgainst(input: ValidationInput, base: BaseInput): Promise<ComparedOutcome> {
  const parts: OwnPart[] = [];
  const known = new Map<
    string,
    { part: OwnPart; path: string; kind: string | undefined; bytes: Uint8Array }
  >();
  for (const file of input.files) {
    const part = await ownPart(file, input);
    parts.push(part);
    known.set(file.file, { part, path: file.path, kind: file.kind?.name, bytes: file.bytes });
  }
  const baseParts: OwnPart[] = [];
  for (const file of base.input.files) {
    const same = known.get(file.file);
    const isSame =
      same?.path === file.path &&
      same.kind === file.kind?.name &&
      Buffer.compare(same.bytes, file.bytes) === 0;
    baseParts.push(isSame ? same.part : await ownPart(file, base.input));
  }
  const before = together(base.input, baseParts);
  const outcome = together({ ...input, baseline: base.acceptedAfter(before.findings) }, parts);
  const classified = classify(outcome.findings, before.findings, base.changes);
  return {
    ...outcome,
    before: before.findings,
    findings: withOtherEnds(classified, base.changes, (file) => outcome.sources.get(file)),
  };
}
