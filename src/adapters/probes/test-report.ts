import { SaxesParser } from "saxes";
import { isMapping } from "../../policy/pointer.ts";

/** How many tests of a report were run, and how many of them failed. */
export interface TestResults {
  total: number;
  failed: number;
}

/**
 * Reads the results of a test report: JUnit's XML, or JSON as Jest and Vitest write it (`numTotalTests`,
 * `numFailedTests`) or with a `success` or `result` of its own. Tests that were skipped were not run.
 * @returns undefined for a report of another form, or one that breaks off
 */
export function resultsIn(text: string): TestResults | undefined {
  const start = text.trimStart().slice(0, 1);
  if (start === "<") return junitResults(text);
  return start === "{" ? jsonResults(text) : undefined;
}

/** What a `testsuite` or `testsuites` says of itself, and what was counted in it. */
interface Suite {
  stated: TestResults;
  counted: TestResults;
  /** Of suites inside: they are a part of what the outer one states. */
  nested: TestResults;
}

const NONE: TestResults = { total: 0, failed: 0 };

/**
 * Of what a suite states, what its suites state, and what its cases show, the larger counts: writers differ in which they
 * give, and no failure is overlooked.
 */
function junitResults(text: string): TestResults | undefined {
  const reading = new JUnitReading();
  const parser = new SaxesParser();
  // Thrown at the first one, since the parser would go on and tell each.
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => reading.open(name, attributes));
  parser.on("closetag", ({ name }) => reading.close(name));
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  return reading.results();
}

class JUnitReading {
  readonly #outer: Suite = { stated: NONE, counted: NONE, nested: NONE };
  /** Suites that have not ended, outermost first. */
  readonly #open: Suite[] = [];
  #suites = 0;
  #isUnreadable = false;
  #outcome: "passed" | "failed" | "skipped" | undefined;

  open(name: string, attributes: { readonly [name: string]: string }): void {
    if (isSuite(name)) {
      this.#suites += 1;
      const stated = statedBy(attributes);
      this.#isUnreadable ||= stated === undefined;
      this.#open.push({ stated: stated ?? NONE, counted: NONE, nested: NONE });
    } else if (name === "testcase") this.#outcome = "passed";
    else if (this.#outcome !== undefined) {
      if (name === "failure" || name === "error") this.#outcome = "failed";
      else if (name === "skipped" && this.#outcome === "passed") this.#outcome = "skipped";
    }
  }

  close(name: string): void {
    if (isSuite(name)) {
      const ended = this.#open.pop();
      const parent = this.#innermost();
      if (ended !== undefined) parent.nested = sum(parent.nested, totalOf(ended));
    } else if (name === "testcase") {
      const ran = {
        total: Number(this.#outcome !== "skipped"),
        failed: Number(this.#outcome === "failed"),
      };
      const suite = this.#innermost();
      suite.counted = sum(suite.counted, ran);
      this.#outcome = undefined;
    }
  }

  results(): TestResults | undefined {
    return this.#suites === 0 || this.#isUnreadable ? undefined : totalOf(this.#outer);
  }

  #innermost(): Suite {
    return this.#open.at(-1) ?? this.#outer;
  }
}

function isSuite(name: string): boolean {
  return name === "testsuite" || name === "testsuites";
}

function totalOf({ stated, counted, nested }: Suite): TestResults {
  const inside = sum(counted, nested);
  return {
    total: Math.max(stated.total, inside.total),
    failed: Math.max(stated.failed, inside.failed),
  };
}

function sum(one: TestResults, other: TestResults): TestResults {
  return { total: one.total + other.total, failed: one.failed + other.failed };
}

/** Longer ones are no exact numbers. */
const COUNT = /^\d{1,15}$/;
const COUNTS = ["tests", "failures", "errors", "skipped", "disabled"] as const;

/** @returns undefined where a count is not written as one */
function statedBy(attributes: { readonly [name: string]: string }): TestResults | undefined {
  const written = COUNTS.map((name) => attributes[name] ?? "0");
  if (!written.every((value) => COUNT.test(value))) return undefined;
  const [tests = 0, failures = 0, errors = 0, skipped = 0, disabled = 0] = written.map(Number);
  return { total: Math.max(0, tests - skipped - disabled), failed: failures + errors };
}

function jsonResults(text: string): TestResults | undefined {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMapping(report)) return undefined;
  const { numTotalTests, numFailedTests, success, result } = report;
  const { numPendingTests = 0, numTodoTests = 0 } = report;
  if (numTotalTests !== undefined || numFailedTests !== undefined) {
    if (!isCount(numTotalTests) || !isCount(numFailedTests)) return undefined;
    if (!isCount(numPendingTests) || !isCount(numTodoTests)) return undefined;
    const total = Math.max(0, numTotalTests - numPendingTests - numTodoTests);
    // A file of tests that could not even be loaded has no failed test.
    const failed = success === false ? Math.max(1, numFailedTests) : numFailedTests;
    return { total: Math.max(total, failed), failed };
  }
  if (typeof success === "boolean") return { total: 1, failed: success ? 0 : 1 };
  if (result === "pass" || result === "fail") return { total: 1, failed: result === "pass" ? 0 : 1 };
  return undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
