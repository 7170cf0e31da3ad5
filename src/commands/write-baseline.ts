import { relative, sep } from "node:path";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { printable } from "../report/sanitize.ts";
import { applyBaseline, baselineOf, shrink } from "../validation/baseline.ts";
import { renderBaseline } from "../validation/baseline-file.ts";
import { isAcceptable } from "../validation/rule-ids.ts";
import { baselinePath } from "./baseline.ts";
import { check, openIntake, type ValidateOptions } from "./check.ts";

/**
 * Writes the baseline: where there is none, it accepts all that is found; where there is one, what is not found any
 * more goes out of it, and nothing comes in.
 */
export async function writeBaseline(
  options: Omit<ValidateOptions, "comparison" | "type" | "name"> & { quiet: boolean },
  terminal: Terminal,
): Promise<void> {
  const intake = await openIntake([], options, terminal.currentFolder);
  const { workspace } = intake.scope;
  const { baselines } = intake;
  const before = baselines.which === "own" ? baselines.own : undefined;
  const { findings, staleEntries, files } = await check(intake);
  const names = new Set([...files, ...intake.found.rejected].map(({ file }) => file));
  const after =
    before === undefined
      ? baselineOf(findings)
      : shrink(before, staleEntries, { findings, hasFile: (file) => names.has(file) });
  const path = baselinePath(workspace);
  const shown = relative(workspace.displayRoot, path).split(sep).join("/");
  // An empty one would accept nothing, and could not take in what is found later.
  const isNeeded = before !== undefined || after.entries.length > 0;
  if (isNeeded) writeFileAtomically(path, renderBaseline(after), shown);
  if (options.quiet) return;
  if (!isNeeded) {
    terminal.warn(`${printable(shown)} is not written: nothing is found that it could accept\n`);
    return;
  }
  const sum = (entries: readonly { count: number }[]) => entries.reduce((all, { count }) => all + count, 0);
  const was = before === undefined ? "" : `, ${sum(before.entries)} before`;
  const left = applyBaseline(findings, after).findings.filter(
    ({ rule, status }) => status !== "suppressed" && isAcceptable(rule),
  ).length;
  terminal.warn(`${printable(shown)} accepts ${countOf(sum(after.entries))}${was}\n`);
  if (left > 0)
    terminal.warn(`${countOf(left)} ${left === 1 ? "was" : "were"} not added: a baseline only shrinks\n`);
}

function countOf(findings: number): string {
  return `${findings} finding${findings === 1 ? "" : "s"}`;
}
