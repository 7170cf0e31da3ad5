import { resolve } from "node:path";
import { readRegularFile } from "../adapters/files.ts";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { outsideError } from "../errors.ts";
import type { Finding } from "../policy/finding.ts";
import { isShown } from "../report/report.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { keyOf } from "../validation/baseline.ts";
import { type MendedFile, mend, type RefusedFix } from "../validation/mending.ts";
import { check, type Intake, openIntake, ruleOf, type ValidateOptions } from "./check.ts";
import { type Checked, narrow } from "./selection.ts";

/**
 * Mends what is found and would be told, where the mend is certain, and writes the files; says what it did, and what
 * it left. Nothing is written that was not validated before, in the whole set.
 * @throws {PolicyError} `E_CHANGED` (exit 4), with nothing written, where a file is not any more what was judged
 */
export async function fixPolicies(
  paths: readonly string[],
  options: ValidateOptions & { quiet: boolean },
  terminal: Terminal,
): Promise<void> {
  const opened = await openIntake(paths, options, terminal.currentFolder);
  // The baseline holds what is to be mended one by one; what a comment accepts is meant to stay.
  const intake: Intake = { ...opened, baselines: { which: "none" } };
  const rule = ruleOf(intake, options);
  const told = new Set<Finding>();
  const tell = (checked: Checked): Finding[] => {
    for (const finding of narrow(checked, intake.scope, options).findings)
      if (isShown(finding, rule)) told.add(finding);
    return checked.findings;
  };
  const checked = await check(intake);
  const { files, refused } = await mend({
    files: new Map(checked.files.map(({ file, bytes }) => [file, bytes])),
    findings: tell(checked),
    wanted: (finding) => told.has(finding),
    validate: async (changed) => tell(await check(intake, changed)),
  });
  writeMended(files, intake.scope.workspace.displayRoot);
  if (options.quiet) return;
  terminal.warn(guardWorkflowCommands(`${account(files, refused)}${noteOfBaseline(files, opened)}`));
}

function writeMended(files: readonly MendedFile[], root: string): void {
  for (const { file, before } of files) {
    const now = readRegularFile(resolve(root, file), before.length);
    if (now.kind === "bytes" && Buffer.compare(now.bytes, before) === 0) continue;
    throw outsideError("E_CHANGED", {
      what: "nothing was fixed",
      where: file,
      why: "somebody changed the file while it was judged",
      mend: "run it again",
    });
  }
  for (const { file, after } of files) writeFileAtomically(resolve(root, file), after, file);
}

/** A line for each mend, at the place where it was found, and for each that would not hold. */
function account(files: readonly MendedFile[], refused: readonly RefusedFix[]): string {
  const lines = [
    ...files.flatMap(({ mended }) =>
      mended.map((finding) => `fixed      ${placeOf(finding)} ${finding.fix?.title ?? ""}`),
    ),
    ...refused.map(({ finding, why }) => `not fixed  ${placeOf(finding)} ${why}`),
  ];
  return lines.length === 0 ? "nothing to fix\n" : lines.map((line) => `${printable(line)}\n`).join("");
}

/** What is mended stays accepted until the baseline is written anew. */
function noteOfBaseline(files: readonly MendedFile[], { baselines }: Intake): string {
  const own = baselines.which === "none" ? undefined : baselines.own;
  const accepted = new Set(own?.entries.map(keyOf));
  if (!files.some(({ mended }) => mended.some((finding) => accepted.has(keyOf(finding))))) return "";
  return "the baseline still accepts what was fixed: run `validate --write-baseline`, and commit it too\n";
}

function placeOf({ file, range, rule }: Finding): string {
  return `${file}:${range.start.line}:${range.start.column} ${rule}`;
}
