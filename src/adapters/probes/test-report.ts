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
  name: string;
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
  for (const tag of tagsOf(text)) if (tag === "broken" || !reading.take(tag)) return undefined;
  return reading.results();
}

class JUnitReading {
  readonly #outer: Suite = { name: "", stated: NONE, counted: NONE, nested: NONE };
  /** Suites that have not ended, outermost first. */
  readonly #open: Suite[] = [];
  #suites = 0;
  #outcome: "passed" | "failed" | "skipped" | undefined;

  /** @returns false where a tag closes what is not open, or holds what nobody can read */
  take(tag: Tag): boolean {
    const { name, closes } = tag;
    if (name === "testsuite" || name === "testsuites") return this.#suite(tag);
    if (name === "testcase") this.#case(tag);
    else if (this.#outcome !== undefined && !closes) {
      if (name === "failure" || name === "error") this.#outcome = "failed";
      else if (name === "skipped" && this.#outcome === "passed") this.#outcome = "skipped";
    }
    return true;
  }

  results(): TestResults | undefined {
    return this.#suites === 0 || this.#open.length > 0 ? undefined : totalOf(this.#outer);
  }

  #suite({ name, attributes, closes, isEmpty }: Tag): boolean {
    if (!closes) {
      this.#suites += 1;
      const stated = statedBy(attributes);
      if (stated === undefined) return false;
      this.#open.push({ name, stated, counted: NONE, nested: NONE });
      if (!isEmpty) return true;
    }
    const ended = this.#open.pop();
    if (ended?.name !== name) return false;
    const parent = this.#open.at(-1) ?? this.#outer;
    parent.nested = sum(parent.nested, totalOf(ended));
    return true;
  }

  #case({ closes, isEmpty }: Tag): void {
    if (!closes) this.#outcome = "passed";
    if (!closes && !isEmpty) return;
    const suite = this.#open.at(-1) ?? this.#outer;
    const ran = {
      total: Number(this.#outcome !== "skipped"),
      failed: Number(this.#outcome === "failed"),
    };
    suite.counted = sum(suite.counted, ran);
    this.#outcome = undefined;
  }
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
const COUNTS: readonly string[] = ["tests", "failures", "errors", "skipped", "disabled"];

/** @returns undefined where a count is not written as one, or what stands in the tag are no attributes */
function statedBy(text: string): TestResults | undefined {
  const attributes = attributesOf(text);
  if (attributes === undefined) return undefined;
  const written = COUNTS.map((name) => attributes.get(name));
  if (written.some((value) => value !== undefined && !COUNT.test(value))) return undefined;
  const [tests = 0, failures = 0, errors = 0, skipped = 0, disabled = 0] = written.map((value) =>
    Number(value ?? 0),
  );
  return { total: Math.max(0, tests - skipped - disabled), failed: failures + errors };
}

const ATTRIBUTE = /\s+([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

/** The attributes of a tag, as they are written; undefined where one is none, or stands twice. */
function attributesOf(text: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  let end = 0;
  for (const found of text.matchAll(ATTRIBUTE)) {
    const [whole, name = "", double, single = ""] = found;
    if (attributes.has(name)) return undefined;
    attributes.set(name, double ?? single);
    end += whole.length;
  }
  return /^\s*\/?$/.test(text.slice(end)) ? attributes : undefined;
}

interface Tag {
  name: string;
  attributes: string;
  closes: boolean;
  isEmpty: boolean;
}

/** The tags of an XML text, without what stands in comments and CDATA; `broken` where one does not end. */
function* tagsOf(text: string): Generator<Tag | "broken"> {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const [, closer] = SECTIONS.find(([opener]) => text.startsWith(opener, at)) ?? [];
    const end = closer === undefined ? endOfTag(text, at) : text.indexOf(closer, at);
    if (end === -1) {
      yield "broken";
      return;
    }
    if (closer === undefined) yield tagOf(text.slice(at + 1, end));
    at = end + (closer?.length ?? 1);
  }
}

const SECTIONS: readonly (readonly [opener: string, closer: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** Where a tag's `>` stands: none inside of quotes is one. */
function endOfTag(text: string, from: number): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  return -1;
}

function tagOf(inside: string): Tag {
  const closes = inside.startsWith("/");
  const name = /^\/?([^\s/]*)/.exec(inside)?.[1] ?? "";
  const attributes = inside.slice(name.length + Number(closes));
  return { name, attributes, closes, isEmpty: attributes.endsWith("/") };
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
