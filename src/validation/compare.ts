import type { Changes } from "../policy/changes.ts";
import type { Finding } from "../policy/finding.ts";
import type { BaselineFile } from "./baseline-file.ts";
import { classify } from "./classification.ts";
import { withOtherEnds } from "./other-ends.ts";
import { type InputFile, type OwnPart, ownParts } from "./own-part.ts";
import { together, type ValidationInput, type ValidationOutcome } from "./validate.ts";

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
  const makeParts = input.makeParts ?? ownParts;
  const parts = await makeParts(input.files, input);
  const known = new Map<string, { file: InputFile; part: OwnPart | undefined }>();
  for (const [index, file] of input.files.entries()) known.set(file.file, { file, part: parts[index] });
  const sameAs = (file: InputFile) => {
    const same = known.get(file.file);
    return same !== undefined && isSame(same.file, file) ? same.part : undefined;
  };
  const others = base.input.files.filter((file) => sameAs(file) === undefined);
  const otherParts = await makeParts(others, base.input);
  const ofOthers = new Map(others.map((file, index) => [file, otherParts[index]]));
  const baseParts = base.input.files.flatMap((file) => sameAs(file) ?? ofOthers.get(file) ?? []);
  const before = together(base.input, baseParts);
  const outcome = together({ ...input, baseline: base.acceptedAfter(before.findings) }, parts);
  const classified = classify(outcome.findings, before.findings, base.changes);
  return {
    ...outcome,
    before: before.findings,
    findings: withOtherEnds(classified, base.changes, (file) => outcome.sources.get(file)),
  };
}

function isSame(one: InputFile, other: InputFile): boolean {
  return (
    one.path === other.path &&
    one.kind?.name === other.kind?.name &&
    Buffer.compare(one.bytes, other.bytes) === 0
  );
}
