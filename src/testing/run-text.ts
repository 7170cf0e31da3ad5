import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { type Colors, Frames, TINT } from "../report/text.ts";
import {
  countsOf,
  type Difference,
  differencesOf,
  differenceText,
  type FileResult,
  type TestRun,
} from "./test-run.ts";
import { holds } from "./verdict.ts";

/**
 * A run for a terminal: each file with its tests, what differs in those that failed with the text that was found
 * underlined, and one line that counts.
 * @param quiet leaves out what passed
 */
export function renderRunText(run: TestRun, colors: Colors, quiet: boolean): string {
  const blocks = run.files.flatMap((file) => renderFile(file, colors, quiet));
  return guardWorkflowCommands(
    [...blocks, `${countLine(run, colors)}\n`, untestedLine(run, colors)].join(""),
  );
}

function renderFile({ file, results }: FileResult, colors: Colors, quiet: boolean): string[] {
  const shown = results.filter(({ comparison }) => !quiet || !holds(comparison));
  if (shown.length === 0) return [];
  const tests = shown.flatMap(({ test, comparison, sources }) => {
    const name = printable(test.name);
    if (holds(comparison)) return [`  ${colors.green("✔")} ${name}`];
    const at = colors.dim(`${printable(file)}:${test.at.line}:${test.at.column}`);
    const frames = new Frames(sources);
    const differences = differencesOf(comparison).flatMap((one) => renderDifference(one, frames, colors));
    return [`  ${colors.red("✖")} ${name} ${at}`, ...differences];
  });
  return [`${colors.bold(printable(file))}\n${tests.join("\n")}\n\n`];
}

function renderDifference(one: Difference, frames: Frames, colors: Colors): string[] {
  const text = `      ${printable(differenceText(one))}`;
  if (one.sign === "-") return [colors.red(text)];
  const { finding } = one.found;
  const frame = frames.frame(finding, TINT[finding.severity](colors), colors);
  return [colors.green(text), ...frame.map((line) => `        ${line}`)];
}

function countLine(run: TestRun, colors: Colors): string {
  const { tests, failed, files } = countsOf(run);
  const sign = failed === 0 ? colors.green("✔") : colors.red("✖");
  const failures = `${failed} failed`;
  const time =
    run.durationMs < 1000 ? `${Math.round(run.durationMs)} ms` : `${(run.durationMs / 1000).toFixed(1)} s`;
  return `${sign} ${number(tests, "test")} in ${number(files, "file")}: ${tests - failed} passed, ${failed === 0 ? failures : colors.red(failures)} (${time})`;
}

function untestedLine({ untested = [] }: TestRun, colors: Colors): string {
  if (untested.length === 0) return "";
  const rules = untested.map((rule) => printable(rule)).join(", ");
  return `  ${colors.yellow("untested")}: ${rules} (no test expects ${untested.length === 1 ? "it" : "them"} to find anything)\n`;
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
