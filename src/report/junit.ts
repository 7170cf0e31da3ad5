import type { Finding } from "../policy/finding.ts";
import { describeBase, type FailureRule, failsRun, type Report } from "./report.ts";
import { printable } from "./sanitize.ts";

/** A policy that was checked, whether anything was found in it or not. */
export interface CheckedPolicy {
  file: string;
  kind: string;
  name?: string;
}

/** Where findings are told whose file is no policy, or could not be read as one. */
const OTHER_FILES = "files";

interface TestCase {
  suite: string;
  name: string;
  file: string;
  findings: Finding[];
}

/**
 * The report as JUnit XML, as Jenkins, GitLab and the reporters for GitHub read it: a suite a kind, a case a
 * policy. What fails the run is the case's one failure (they read only the first); the rest is its output.
 * What a comment accepts is told in the output, with its reason; what the baseline accepts is left out.
 */
export function renderJunit(
  report: Report,
  policies: readonly CheckedPolicy[],
  failure: FailureRule,
): string {
  const suites = new Map<string, TestCase[]>();
  for (const test of casesOf(report, policies)) {
    const suite = suites.get(test.suite);
    if (suite === undefined) suites.set(test.suite, [test]);
    else suite.push(test);
  }
  const time = (report.summary["duration-ms"] / 1_000).toFixed(3);
  const rendered = [...suites].map(([suite, cases]) => renderSuite(suite, cases, report, failure));
  const total = rendered.reduce((sum, { failures }) => sum + failures, 0);
  const tests = rendered.reduce((sum, suite) => sum + suite.tests, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="archi3-policy" tests="${tests}" failures="${total}" errors="0" time="${time}">`,
    ...rendered.map(({ xml }) => xml),
    "</testsuites>\n",
  ].join("\n");
}

function casesOf(report: Report, policies: readonly CheckedPolicy[]): TestCase[] {
  const cases: TestCase[] = [];
  const byFile = new Map<string, { name: string | undefined; test: TestCase }[]>();
  const add = (suite: string, file: string, name: string | undefined) => {
    const test = { suite, name: name === undefined ? file : `${name} (${file})`, file, findings: [] };
    cases.push(test);
    byFile.set(file, [...(byFile.get(file) ?? []), { name, test }]);
    return test;
  };
  for (const { kind, file, name } of policies) add(kind, file, name);
  for (const finding of report.findings) {
    if (finding.suppression?.by === "baseline") continue;
    const known = byFile.get(finding.file);
    const match = known?.find(({ name }) => name === finding.policy) ?? known?.[0];
    const test = match?.test ?? add(finding.kind ?? OTHER_FILES, finding.file, undefined);
    test.findings.push(finding);
  }
  return cases;
}

interface RenderedSuite {
  xml: string;
  tests: number;
  failures: number;
}

function renderSuite(
  suite: string,
  cases: readonly TestCase[],
  report: Report,
  failure: FailureRule,
): RenderedSuite {
  const failed = cases.filter(({ findings }) => findings.some((finding) => failsRun(finding, failure)));
  const counts = `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="0" time="0"`;
  const base = report.base === null ? [] : [describeBase(report.base, String), ...report.base.notes];
  const properties = base.map((text) => `      <property name="base" value="${xmlAttribute(text)}"/>`);
  const lines = [
    `  <testsuite name="${xmlAttribute(suite)}" ${counts}>`,
    ...(properties.length === 0 ? [] : ["    <properties>", ...properties, "    </properties>"]),
    ...cases.map((test) => renderCase(test, failure, report.base !== null)),
    "  </testsuite>",
  ];
  return { xml: lines.join("\n"), tests: cases.length, failures: failed.length };
}

function renderCase(
  { suite, name, file, findings }: TestCase,
  failure: FailureRule,
  compared: boolean,
): string {
  const open = `    <testcase name="${xmlAttribute(name)}" classname="${xmlAttribute(suite)}" file="${xmlAttribute(file)}" time="0"`;
  if (findings.length === 0) return `${open}/>`;
  const fatal = findings.filter((finding) => failsRun(finding, failure));
  const rest = findings.filter((finding) => !failsRun(finding, failure));
  const told = (some: readonly Finding[]) => xmlContent(some.map((one) => toldOf(one, compared)).join("\n"));
  return [
    `${open}>`,
    ...(fatal.length === 0 ? [] : [renderFailure(fatal, told(fatal))]),
    ...(rest.length === 0 ? [] : [`      <system-out>${told(rest)}</system-out>`]),
    "    </testcase>",
  ].join("\n");
}

function renderFailure(findings: readonly Finding[], body: string): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(" ");
  const first = findings[0]?.message ?? "";
  const message = findings.length === 1 ? first : `${findings.length} findings: ${first}`;
  return `      <failure message="${xmlAttribute(message)}" type="${xmlAttribute(rules)}">${body}</failure>`;
}

/** A finding as a few lines of plain text. Without a base every finding is new, which says nothing. */
function toldOf(finding: Finding, compared: boolean): string {
  const { file, range, severity, rule, message, help, related, status, suppression } = finding;
  const standing = compared || status === "suppressed" ? ` (${status})` : "";
  const at = (path: string, { line, column }: { line: number; column: number }) =>
    `${path}:${line}:${column}`;
  return [
    `${at(file, range.start)} ${severity} ${rule}${standing} ${message}`,
    ...(help === "" ? [] : [`  help: ${help}`]),
    ...(suppression?.reason === undefined ? [] : [`  accepted: ${suppression.reason}`]),
    ...related.map((place) => `  see: ${at(place.file, place.range.start)} ${place.message}`),
  ]
    .map((line) => printable(line))
    .join("\n");
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** Fit for an attribute in double quotes: one line, since XML makes blanks of an attribute's line ends. */
export function xmlAttribute(text: string): string {
  return escapeXml(printable(text));
}

/** Fit for an element's text, with its lines. */
export function xmlContent(text: string): string {
  return escapeXml(printable(text, { keepNewlines: true }));
}

/** What the sanitiser lets through is within XML 1.0's characters (§2.2); no line of it is a runner's command. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "")
    .replaceAll("::", "&#58;&#58;")
    .replaceAll("##[", "##&#91;");
}
