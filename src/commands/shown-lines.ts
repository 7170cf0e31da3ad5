import type { Comparison } from "./comparison.ts";

/** GitHub shows as many unchanged lines before and behind what changed, as git does. */
const CONTEXT = 3;

interface Lines {
  startLine: number;
  /** Inclusive. */
  endLine: number;
}

/**
 * Whether a pull request shows lines of a file, all of them in one hunk: told from the comparison with its base, so
 * that nobody has to ask GitHub for the files.
 */
export function areShown(
  { changes, reported }: Pick<Comparison, "changes" | "reported">,
  file: string,
  lines: Lines,
): boolean {
  const hunks = changes?.hunksOf(file);
  if (hunks === "all") return true;
  let shown: Lines | undefined;
  for (const { newStart, newCount } of hunks ?? []) {
    // Where nothing was put in, the hunk stands between its line and the next.
    const changed =
      newCount === 0
        ? { startLine: newStart + 1, endLine: newStart }
        : { startLine: newStart, endLine: newStart + newCount - 1 };
    const startLine = Math.max(1, changed.startLine - CONTEXT);
    const endLine = changed.endLine + CONTEXT;
    // Hunks whose context meets are shown as one.
    shown =
      shown !== undefined && startLine <= shown.endLine + 1
        ? { startLine: shown.startLine, endLine }
        : { startLine, endLine };
    if (holds(shown, lines) && isUnbroken(reported, file, changed, lines)) return true;
  }
  return false;
}

function holds(shown: Lines, { startLine, endLine }: Lines): boolean {
  return shown.startLine <= startLine && endLine <= shown.endLine;
}

/** What the base changed between the lines and the hunk is not between them in the pull request's head. */
function isUnbroken(reported: Comparison["reported"], file: string, changed: Lines, lines: Lines): boolean {
  const from = Math.min(lines.startLine, Math.max(1, changed.endLine));
  const to = Math.max(lines.endLine, changed.startLine - 1);
  const range = { start: { line: from, column: 1 }, end: { line: to, column: 1 } };
  const place = reported(file, range);
  return place !== undefined && place.range.end.line - place.range.start.line === to - from;
}
