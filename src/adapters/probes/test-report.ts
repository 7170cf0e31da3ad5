import { isMapping } from "../../policy/pointer.ts";

/** How many tests a report tells of, and how many of them failed. */
export interface TestResults {
  total: number;
  failed: number;
}

/**
 * Reads the results of a test report: JUnit's XML (the counts of its suites), or JSON as Jest and Vitest write it
 * (`numTotalTests`, `numFailedTests`) or with a `success` or `result` of its own.
 * @returns undefined for a report of another form
 */
export function resultsIn(text: string): TestResults | undefined {
  const start = text.trimStart().slice(0, 1);
  if (start === "<") return junitResults(text);
  return start === "{" ? jsonResults(text) : undefined;
}

/** Counts the suites, or takes what the root sums up. */
function junitResults(text: string): TestResults | undefined {
  const [root] = /<testsuites\b[^>]*>/.exec(text) ?? [];
  const summed = root === undefined ? undefined : countsOf(root);
  if (summed !== undefined) return summed;
  const suites = [...text.matchAll(/<testsuite\b[^>]*>/g)].map(([tag]) => countsOf(tag));
  if (suites.length === 0) return undefined;
  return suites.reduce<TestResults>(
    (sum, suite) => ({ total: sum.total + (suite?.total ?? 0), failed: sum.failed + (suite?.failed ?? 0) }),
    { total: 0, failed: 0 },
  );
}

function countsOf(tag: string): TestResults | undefined {
  const count = (name: string) => {
    const value = new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1];
    return value === undefined ? undefined : Number(value);
  };
  const total = count("tests");
  if (total === undefined) return undefined;
  return { total, failed: (count("failures") ?? 0) + (count("errors") ?? 0) };
}

function jsonResults(text: string): TestResults | undefined {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMapping(report)) return undefined;
  const { numTotalTests: total, numFailedTests: failed, success, result } = report;
  if (typeof total === "number" && typeof failed === "number") return { total, failed };
  if (typeof success === "boolean") return { total: 1, failed: success ? 0 : 1 };
  if (result === "pass" || result === "fail") return { total: 1, failed: result === "pass" ? 0 : 1 };
  return undefined;
}
