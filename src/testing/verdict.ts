import type { Finding } from "../policy/finding.ts";
import { isAboutUnjudged } from "../validation/rule-ids.ts";
import { assign } from "./assignment.ts";
import type { Expectation, RuleTest } from "./test-file.ts";

/** A finding in a given policy. */
export interface Found {
  /** The given policy's path. */
  path: string;
  finding: Finding;
}

/** How what was found stands to what was expected. */
export interface Comparison {
  /** Each expectation with the finding that fulfils it. */
  met: readonly { expectation: Expectation; found: Found }[];
  /** Expected and not found; with why, where that is known. */
  missing: readonly { expectation: Expectation; why: string | undefined }[];
  /** Found and not expected. */
  unexpected: readonly Found[];
}

/** True where all that was expected was found, and nothing else. */
export function holds({ missing, unexpected }: Comparison): boolean {
  return missing.length === 0 && unexpected.length === 0;
}

/**
 * Whether a test looks at the findings of a rule. What keeps a policy from being judged counts in every test: no rule
 * speaks of such a policy, which would look like a pass.
 */
function looksAt({ rules }: RuleTest, { rule, severity, pointer }: Finding): boolean {
  if (rules === undefined || rules.includes(rule) || isAboutUnjudged(rule) || rule === "ARC040") return true;
  // An error of reading, or of the document as a whole: what it says is not judged, or not all of it.
  return severity === "error" && (rule.startsWith("ARC0") || pointer === "");
}

/**
 * Holds what was found in a test's given policies against what it expects: each expectation takes one finding.
 * @param all every finding in the given policies, in their order; suppressed ones count as none
 * @param isOff whether the configuration switches a rule off
 */
export function compare(test: RuleTest, all: readonly Found[], isOff: (rule: string) => boolean): Comparison {
  const isSuppressed = ({ finding }: Found) => finding.status === "suppressed";
  const looked = all.filter((found) => looksAt(test, found.finding) && !isSuppressed(found));
  const expected = test.expect ?? [];
  const taken = assign(bySaid(expected), looked, fulfils);
  const met = expected.flatMap((expectation) => {
    const found = taken.get(expectation);
    return found === undefined ? [] : [{ expectation, found }];
  });
  const used = new Set(met.map(({ found }) => found));
  const suppressed = all.filter(isSuppressed);
  return {
    met,
    missing: expected
      .filter((one) => !taken.has(one))
      .map((expectation) => ({ expectation, why: whyMissing(expectation, suppressed, isOff) })),
    unexpected: looked.filter((found) => !used.has(found)),
  };
}

function whyMissing(
  expectation: Expectation,
  suppressed: readonly Found[],
  isOff: (rule: string) => boolean,
): string | undefined {
  if (isOff(expectation.rule)) return "archi3.yaml switches the rule off";
  const accepted = suppressed.find((found) => fulfils(found, expectation));
  return accepted === undefined ? undefined : "found, but a comment accepts it";
}

function fulfils({ path, finding }: Found, expected: Expectation): boolean {
  const { rule, range, severity, message } = finding;
  return (
    rule === expected.rule &&
    path === expected.path &&
    (expected.line ?? range.start.line) === range.start.line &&
    (expected.column ?? range.start.column) === range.start.column &&
    (expected.severity ?? severity) === severity &&
    (expected.message === undefined || message.includes(expected.message))
  );
}

/** Those that say most first, so that hardly any has to make way. */
function bySaid(expected: readonly Expectation[]): Expectation[] {
  const said = (one: Expectation) => Object.values(one).filter((value) => value !== undefined).length;
  return [...expected].sort((a, b) => said(b) - said(a));
}

/**
 * Rules that no test expects to find anything: nobody knows whether they ever do.
 * @param ids those of the repository's own rules
 */
export function untestedRules(ids: Iterable<string>, tests: readonly RuleTest[]): string[] {
  const expected = new Set(tests.flatMap(({ expect = [] }) => expect.map(({ rule }) => rule)));
  return [...ids].filter((id) => !expected.has(id));
}
