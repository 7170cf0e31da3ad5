import { readRegularFile } from "../adapters/files.ts";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { outsideError } from "../errors.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { parseRuleTests, ruleTestError } from "../testing/test-file.ts";
import { isToUpdate, updatedText } from "../testing/update.ts";
import { compare, holds } from "../testing/verdict.ts";
import { builtInKindSchemas } from "../validation/builtin-schemas.ts";
import type { TestFileRead } from "./rule-test-files.ts";
import type { Tried, TriedFile } from "./rule-test-trials.ts";

/**
 * Writes what is found into the tests that do not hold, or that leave places out; says which. Nothing
 * is half done.
 * @param rules the ids of every rule that there is
 * @throws {PolicyError} `E_CHANGED` (exit 4), `E_RULE_TEST` (exit 2) for a test that cannot be changed; nothing is written
 *   then
 */
export async function updateTests(
  all: readonly TriedFile[],
  rules: ReadonlySet<string>,
  { quiet }: { quiet: boolean },
  terminal: Terminal,
): Promise<TriedFile[]> {
  const updated: TriedFile[] = [];
  const writes: { file: TestFileRead; text: string; lines: string[] }[] = [];
  for (const one of all) {
    const { file, tried } = one;
    const changed = tried.filter(({ test, comparison }) => isToUpdate(test, comparison));
    if (changed.length === 0) {
      updated.push(one);
      continue;
    }
    const text = updatedText(file, new Map(changed.map(({ index, comparison }) => [index, comparison])));
    updated.push(await triedAgain(one, text, rules));
    writes.push({ file, text, lines: changed.map((test) => accountOf(file, test)) });
  }
  for (const { file } of writes) checkUnchanged(file);
  for (const { file, text } of writes) writeFileAtomically(file.absolute, markOf(file) + text, file.file);
  const lines = writes.flatMap((write) => write.lines);
  if (!quiet)
    terminal.warn(guardWorkflowCommands(lines.length === 0 ? "nothing to update\n" : lines.join("")));
  return updated;
}

/** The byte order mark that a file begins with, which its text does not have. */
function markOf({ bytes }: TestFileRead): string {
  return Buffer.from(bytes.subarray(0, 3)).toString("hex") === "efbbbf" ? "\ufeff" : "";
}

/** The same findings, held against the new text, which must expect just these. */
async function triedAgain(
  { file, tried, isOff }: TriedFile,
  text: string,
  rules: ReadonlySet<string>,
): Promise<TriedFile> {
  const bytes = new TextEncoder().encode(text);
  const schema = builtInKindSchemas()("rule-tests");
  const read = await parseRuleTests(bytes, file.file, schema, rules).catch(() => undefined);
  const again = tried.map(({ index, test, trial }) => {
    const now = read?.tests[index] ?? test;
    return { index, test: now, trial, comparison: compare(now, trial.found, isOff) };
  });
  const wrong = read === undefined ? again[0] : again.find(({ comparison }) => !holds(comparison));
  if (wrong === undefined) return { file: { ...file, ...read, bytes }, tried: again, isOff };
  const { line, column } = tried.find(({ index }) => index === wrong.index)?.test.at ?? {
    line: 1,
    column: 1,
  };
  throw ruleTestError(
    `${file.file}:${line}:${column}`,
    "it is written in a way that cannot be changed for certain; nothing was updated",
    "write the test plainly, without aliases or several keys on a line, and run it again",
  );
}

function accountOf({ file }: TestFileRead, { test, comparison }: Tried): string {
  const { met, missing, unexpected } = comparison;
  const filled = met.filter(
    ({ expectation: { line, column } }) => line === undefined || column === undefined,
  );
  const parts = [
    ...(unexpected.length === 0 ? [] : [`${unexpected.length} added`]),
    ...(missing.length === 0 ? [] : [`${missing.length} taken out`]),
    ...(filled.length === 0 ? [] : [`${filled.length} got a place`]),
  ];
  const what = parts.length === 0 ? "expects nothing" : parts.join(", ");
  return `${printable(`updated    ${file}:${test.at.line}:${test.at.column} ${test.name}: ${what}`)}\n`;
}

/** @throws {PolicyError} `E_CHANGED` (exit 4) */
function checkUnchanged({ absolute, bytes, file }: TestFileRead): void {
  const now = readRegularFile(absolute, bytes.length);
  if (now.kind === "bytes" && Buffer.compare(now.bytes, bytes) === 0) return;
  throw outsideError("E_CHANGED", {
    what: "nothing was updated",
    where: file,
    why: "somebody changed the file while its tests ran",
    mend: "run it again",
  });
}
