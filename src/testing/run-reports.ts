import type { Annotation } from "../report/annotations.ts";
import { printJson } from "../report/json.ts";
import { xmlAttribute, xmlContent } from "../report/junit.ts";
import { markdownCode, markdownProse } from "../report/markdown-text.ts";
import { printable, truncateBytes } from "../report/sanitize.ts";
import {
  countsOf,
  differencesOf,
  differenceText,
  type FileResult,
  type TestResult,
  type TestRun,
} from "./test-run.ts";
import { holds } from "./verdict.ts";

/** The run as JSON: every test with what it expected and was not found, and what was found and not expected. */
export function renderRunJson(run: TestRun): string {
  const { files, tests, failed } = countsOf(run);
  return printJson(
    {
      ...{ format: "archi3-tests/1", tool: { name: "archi3-policy", version: run.version } },
      conclusion: failed === 0 ? "success" : "failure",
      summary: { files, tests, passed: tests - failed, failed, "duration-ms": Math.round(run.durationMs) },
      files: run.files.map(({ file, results }) => ({ file, tests: results.map(asJson) })),
      untested: run.untested ?? [],
    },
    2,
  );
}

function asJson({ test, comparison }: TestResult) {
  return {
    ...{ name: test.name, ...test.at, passed: holds(comparison) },
    missing: comparison.missing.map(({ expectation: { at, ...expected }, why }) => ({
      ...{ ...expected, why: why ?? null, at },
    })),
    unexpected: comparison.unexpected.map(({ path, finding: { rule, severity, message, help, range } }) => ({
      ...{ rule, path, ...range.start, severity, message, help },
    })),
  };
}

/** The run as JUnit XML: a suite a file, a case a test. */
export function renderRunJunit(run: TestRun): string {
  const { tests, failed } = countsOf(run);
  const time = (run.durationMs / 1_000).toFixed(3);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="archi3-policy" tests="${tests}" failures="${failed}" errors="0" time="${time}">`,
    ...run.files.map(renderSuite),
    "</testsuites>\n",
  ].join("\n");
}

function renderSuite({ file, results }: FileResult): string {
  const failed = results.filter(({ comparison }) => !holds(comparison)).length;
  const counts = `tests="${results.length}" failures="${failed}" errors="0" skipped="0" time="0"`;
  return [
    `  <testsuite name="${xmlAttribute(file)}" ${counts}>`,
    ...results.map((result) => renderCase(file, result)),
    "  </testsuite>",
  ].join("\n");
}

function renderCase(file: string, { test, comparison }: TestResult): string {
  const place = `classname="${xmlAttribute(file)}" file="${xmlAttribute(file)}" line="${test.at.line}"`;
  const open = `    <testcase name="${xmlAttribute(test.name)}" ${place} time="0"`;
  if (holds(comparison)) return `${open}/>`;
  const lines = linesOf(comparison);
  const message = lines.length === 1 ? (lines[0] ?? "") : `${lines.length} differences: ${lines[0]}`;
  return [
    `${open}>`,
    `      <failure message="${xmlAttribute(message)}" type="difference">${xmlContent(lines.join("\n"))}</failure>`,
    "    </testcase>",
  ].join("\n");
}

function linesOf(comparison: TestResult["comparison"]): string[] {
  return differencesOf(comparison).map((one) => printable(differenceText(one)));
}

/** Failed tests that a job's summary tells in full; the log has all. */
const MOST_TOLD = 50;

/** The run as a part of a job's summary. */
export function renderRunMarkdown(run: TestRun): string {
  const { tests, failed } = countsOf(run);
  const verdict = failed === 0 ? `✔ ${tests} rule tests passed` : `✖ ${failed} of ${tests} rule tests failed`;
  const failures = failuresOf(run);
  const items = failures.slice(0, MOST_TOLD).flatMap(({ file, result: { test, comparison } }) => [
    `- ${markdownProse(printable(test.name))} (${markdownCode(printable(file))}, line ${test.at.line})`,
    ...linesOf(comparison)
      .slice(0, MOST_TOLD)
      .map((line) => `  - ${markdownCode(truncateBytes(line, 500))}`),
  ]);
  const more = failures.length > MOST_TOLD ? [`- and ${failures.length - MOST_TOLD} more: see the log`] : [];
  const untested = (run.untested ?? []).map((rule) => markdownCode(printable(rule))).join(", ");
  const note = untested === "" ? [] : ["", `Rules that no test expects to find anything: ${untested}`];
  return `${[`### ${verdict}`, "", ...items, ...more, ...note].join("\n")}\n`;
}

/** Failed tests as annotations: at each expectation that was not met, for the rest at the test. */
export function annotationsOfRun(run: TestRun): Annotation[] {
  return failuresOf(run).flatMap(({ file, result: { test, comparison } }) => {
    const { missing } = comparison;
    const annotation = (line: number, lines: readonly string[]): Annotation => ({
      ...{ path: printable(file), start_line: line, end_line: line, annotation_level: "failure" },
      title: truncateBytes(printable(`Rule test: ${test.name}`), 255),
      message: truncateBytes(lines.join("\n"), 4_000),
    });
    const unmet = missing.map(({ expectation, why }) =>
      annotation(expectation.at.line, [printable(differenceText({ sign: "-", expectation, why }))]),
    );
    const found = linesOf({ ...comparison, missing: [] });
    return found.length === 0 ? unmet : [...unmet, annotation(test.at.line, found)];
  });
}

function failuresOf({ files }: TestRun): { file: string; result: TestResult }[] {
  return files.flatMap(({ file, results }) =>
    results.filter(({ comparison }) => !holds(comparison)).map((result) => ({ file, result })),
  );
}
