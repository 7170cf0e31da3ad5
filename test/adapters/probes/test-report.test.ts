import { expect, test } from "vitest";
import { resultsIn } from "../../../src/adapters/probes/test-report.ts";

const JEST = { numTotalTests: 3, numFailedTests: 0 };

test.each<[what: string, text: string, total: number, failed: number]>([
  [
    "suites inside of suites count once",
    '<testsuites><testsuite tests="3" failures="1"><testsuite tests="2" failures="1"/><testsuite tests="1"/></testsuite></testsuites>',
    ...([3, 1] as const),
  ],
  [
    "suites beside each other are added",
    '<testsuites><testsuite tests="2" errors="1"/><testsuite tests="1"/></testsuites>',
    ...([3, 1] as const),
  ],
  ["single quotes", "<testsuite tests='3' failures='2'/>", 3, 2],
  [
    "cases without any attribute of the suite's",
    '<testsuite><testcase name="a"/><testcase name="b"><failure>no</failure></testcase></testsuite>',
    ...([2, 1] as const),
  ],
  [
    "a failure that the suite does not state",
    '<testsuite tests="2" failures="0"><testcase/><testcase><error/></testcase></testsuite>',
    ...([2, 1] as const),
  ],
  ["tests that were skipped were not run", '<testsuite tests="4" skipped="3"/>', 1, 0],
  [
    "nor were cases",
    "<testsuite><testcase><skipped/></testcase><testcase/></testsuite>",
    ...([1, 0] as const),
  ],
  [
    "what a test printed is no tag",
    '<?xml version="1.0"?><!-- <testsuite tests="9" failures="9"/> --><testsuite tests="1"><testcase><system-out><![CDATA[<failure><testsuite tests="9">]]></system-out></testcase></testsuite>',
    ...([1, 0] as const),
  ],
  ["what another attribute says", `<testsuite failures="2" tests="3" name=" failures='0' "/>`, 3, 2],
  ["an attribute on a line of its own", '<testsuite\n  tests = "3"\n  failures="1"\n/>', 3, 1],
  ["a count as a character reference", '<testsuite tests="3" failures="&#49;"/>', 3, 1],
  ["a > in an attribute", '<testsuite name="a > b" tests="1" failures="1"/>', 1, 1],
  ["an attribute that only ends like one", '<testsuite data-failures="7" tests="1"/>', 1, 0],
  ["Jest's and Vitest's", JSON.stringify({ ...JEST, numFailedTests: 1, success: false }), 3, 1],
  ["a file of tests that could not be loaded", JSON.stringify({ ...JEST, success: false }), 3, 1],
  [
    "tests that are still to be written",
    JSON.stringify({ ...JEST, numPendingTests: 1, numTodoTests: 1 }),
    1,
    0,
  ],
])("%s", (_what, text, total, failed) => {
  expect(resultsIn(text)).toEqual({ total, failed });
});

test.each(["<testsuites>", '<testsuite tests="1"', "<testsuite></testsuites>", "<!-- <testsuite/>", "<a/>"])(
  "%s is no report",
  (text) => {
    expect(resultsIn(text)).toBeUndefined();
  },
);

test("hostile texts take no time", () => {
  for (const part of ["<", '<a "', "<![CDATA[", "<!--", "<testsuite>", "<testcase>"]) {
    const began = performance.now();
    resultsIn(`<testsuite>${part.repeat(100_000)}`);
    expect(performance.now() - began, part).toBeLessThan(5_000);
  }
});

test.each(["1.0", "+1", "-1", "&#43;1", "1e0", "0x1", " 1", "", "one", "9".repeat(400)])(
  "a count that is none makes a report unreadable: %j",
  (count) => {
    expect(resultsIn(`<testsuite tests="3" failures="${count}"/>`)).toBeUndefined();
    expect(resultsIn(`<testsuite tests="3" errors='${count}'/>`)).toBeUndefined();
    expect(resultsIn(`<testsuites><testsuite tests="${count}"><testcase/></testsuite></testsuites>`)).toBe(
      undefined,
    );
  },
);

test.each([
  'tests="3" failures=1',
  'tests="3" failures="1" failures="0"',
  'tests="3" failures',
  'tests="3"failures="0"',
])("nor has one that is no XML any results: <testsuite %s>", (attributes) => {
  expect(resultsIn(`<testsuite ${attributes}/>`)).toBeUndefined();
});

test.each<object>([
  { ...JEST, numFailedTests: -1 },
  { ...JEST, numFailedTests: 0.5 },
  { ...JEST, numFailedTests: "1", success: true },
  { numTotalTests: 3, success: true, numFailedTests: null },
  { ...JEST, numPendingTests: -3 },
])("counts that are none in JSON: %j", (report) => {
  expect(resultsIn(JSON.stringify(report))).toBeUndefined();
});
