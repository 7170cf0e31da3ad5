import type { SourceText } from "../policy/source.ts";
import type { Expectation, RuleTest } from "./test-file.ts";
import { type Comparison, type Found, holds } from "./verdict.ts";

/** One test that was run. */
export interface TestResult {
  test: RuleTest;
  comparison: Comparison;
  /** The texts of given policies that findings lie in, by the names that the findings have for them. */
  sources: ReadonlyMap<string, SourceText>;
}

/** The tests of one file that were run. */
export interface FileResult {
  file: string;
  results: readonly TestResult[];
}

/** A run of rule tests. */
export interface TestRun {
  files: readonly FileResult[];
  /** Rules of the repository's own that no test expects to find anything. */
  untested?: readonly string[];
  version: string;
  durationMs: number;
}

/** How many tests a run had, and how many of them failed. */
export function countsOf({ files }: TestRun): { files: number; tests: number; failed: number } {
  const results = files.flatMap((file) => file.results);
  const failed = results.filter(({ comparison }) => !holds(comparison)).length;
  return { files: files.length, tests: results.length, failed };
}

/** One line of what differs between a test and what was found: not found although expected, or the other way round. */
export type Difference =
  | { sign: "-"; expectation: Expectation; why: string | undefined }
  | { sign: "+"; found: Found };

/** What differs, by place, so that what moved or changed its words stands side by side. */
export function differencesOf({ missing, unexpected }: Comparison): Difference[] {
  const all: Difference[] = [
    ...missing.map((one) => ({ sign: "-" as const, ...one })),
    ...unexpected.map((found) => ({ sign: "+" as const, found })),
  ];
  return all.sort(byPlace);
}

function byPlace(a: Difference, b: Difference): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  if (one.line !== other.line) return one.line - other.line;
  if (one.rule !== other.rule) return one.rule < other.rule ? -1 : 1;
  return a.sign === b.sign ? one.column - other.column : a.sign === "-" ? -1 : 1;
}

function placeOf(one: Difference): { path: string; line: number; column: number; rule: string } {
  if (one.sign === "-") {
    const { path, line = 0, column = 0, rule } = one.expectation;
    return { path, line, column, rule };
  }
  const { path, finding } = one.found;
  return { path, ...finding.range.start, rule: finding.rule };
}

/** A difference on one line, as it stands in every output; not yet fit to be shown. */
export function differenceText(one: Difference): string {
  if (one.sign === "+") {
    const { path, finding } = one.found;
    const { line, column } = finding.range.start;
    return `+ ${finding.rule} ${path}:${line}:${column} ${finding.severity} ${finding.message}`;
  }
  const { rule, path, line, column, severity, message } = one.expectation;
  const place = [path, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])];
  const said = [severity, message === undefined ? undefined : JSON.stringify(message)].filter(
    (word) => word !== undefined,
  );
  const words = [
    rule,
    line === undefined && column !== undefined ? `${path} column ${column}` : place.join(":"),
  ];
  return `- ${[...words, ...said].join(" ")} (expected, ${one.why ?? "not found"})`;
}
