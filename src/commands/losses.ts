import type { Comparison } from "./comparison.ts";
import type { FoundFiles } from "./intake.ts";

/**
 * Says which policies a change takes away: what is not there has no findings, so that whoever approves the change
 * would see nothing of it. Files of the repository's own kinds come and go; of the built-in ones each holds a part of
 * what the agents may do.
 */
export function withLosses(comparison: Comparison, { files, rejected }: FoundFiles): Comparison {
  const { there, counted } = comparison;
  if (there === undefined || counted === "all") return comparison;
  const kept = new Set(
    [...files.filter(({ kind }) => kind !== undefined), ...rejected].map(({ file }) => file),
  );
  const lost = there.files.files.filter(
    ({ file, kind }) => kind?.builtIn === true && !kept.has(there.changes.nameNow(file)),
  );
  if (lost.length === 0) return comparison;
  const names = lost
    .map(({ file }) => {
      const now = there.changes.nameNow(file);
      return now === file ? file : `${file} (now ${now}, where it is no policy)`;
    })
    .sort();
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : "";
  const note = `This change takes away policies that the base has: ${names.slice(0, MOST_NAMED).join(", ")}${more}.`;
  return { ...comparison, base: { ...comparison.base, notes: [note, ...comparison.base.notes] } };
}

/** Names in one note. */
const MOST_NAMED = 10;
