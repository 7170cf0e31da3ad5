import { extname, resolve } from "node:path";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, usageError } from "../errors.ts";
import {
  annotationsOfRun,
  renderRunJson,
  renderRunJunit,
  renderRunMarkdown,
} from "../testing/run-reports.ts";
import { renderRunText } from "../testing/run-text.ts";
import { type RuleTest, ruleTestError } from "../testing/test-file.ts";
import { countsOf, type FileResult, type TestResult, type TestRun } from "../testing/test-run.ts";
import { compare, holds, untestedRules } from "../testing/verdict.ts";
import { RULE_IDS, severityOf } from "../validation/rules/index.ts";
import { checkOutputFile } from "./output-files.ts";
import { readTestFiles, type TestFileRead } from "./rule-test-files.ts";
import { Trials, type Tried, type TriedFile } from "./rule-test-trials.ts";
import { updateTests } from "./rule-test-update.ts";
import { openScope } from "./scope.ts";
import type { Workspace } from "./workspace.ts";

/** How a run of rule tests is printed. */
export const TEST_FORMATS = ["text", "json", "junit"] as const;
export type TestFormat = (typeof TEST_FORMATS)[number];

export interface TestOptions {
  config?: string;
  policiesDir?: string;
  quiet: boolean;
  format: TestFormat;
  /** Files to write the result to; the endings say the formats. */
  output: readonly string[];
  /** Runs only tests whose name holds this. */
  name?: string;
  /** Writes what is found into the tests. */
  update: boolean;
}

/**
 * Runs the repository's rule tests and says what differs; ends 1 when something does.
 * @param paths files or folders of tests; those of the policies folder where there are none
 * @throws {PolicyError} with exit 2 where there is no test, and for one that cannot be used; `E_CHANGED` (exit 4)
 */
export async function runTest(
  paths: readonly string[],
  options: TestOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitStatus> {
  const started = performance.now();
  for (const path of options.output) checkOutput(path, terminal.currentFolder);
  const progress = terminal.progress("Reading rule tests");
  const scope = await openScope(paths, options, terminal.currentFolder);
  const own = scope.workspace.ownRules.rules.map(({ id }) => id);
  const rules = new Set([...RULE_IDS, ...own]);
  const files = await readTestFiles(scope, rules);
  let tried = await tryAll(files, options, scope.workspace, progress);
  if (options.update) tried = await updateTests(tried, rules, options, terminal);
  progress(undefined);
  const run: TestRun = {
    ...{ files: tried.map(resultOf), version, durationMs: performance.now() - started },
    // Other files may hold tests of the rest.
    ...(paths.length === 0 ? { untested: untestedRules(own, testsOf(files, tried)) } : {}),
  };
  tell(run, options, terminal);
  return countsOf(run).failed === 0 ? EXIT.done : EXIT.failed;
}

const NO_SOURCES: TestResult["sources"] = new Map();

/** Every test as it stands in its file by now. */
function testsOf(files: readonly TestFileRead[], tried: readonly TriedFile[]): RuleTest[] {
  const now = new Map(tried.map(({ file }) => [file.absolute, file]));
  return files.flatMap((file) => [...(now.get(file.absolute) ?? file).tests]);
}

async function tryAll(
  files: readonly TestFileRead[],
  { name, update: updates }: TestOptions,
  workspace: Workspace,
  progress: (step: string) => void,
): Promise<TriedFile[]> {
  const severity = severityOf(workspace.config.severity, workspace.ownRules.rules);
  const isOff = (rule: string) => severity(rule) === undefined;
  const trials = new Trials(workspace);
  const all: TriedFile[] = [];
  let number = 0;
  for (const file of files) {
    const tried: Tried[] = [];
    for (const [index, test] of file.tests.entries()) {
      if (name !== undefined && !test.name.includes(name)) continue;
      if (test.expect === undefined && !updates) throw expectsNothing(file, test);
      const off = test.rules?.find(isOff);
      if (off !== undefined) throw looksAtNothing(file, test, off);
      number += 1;
      progress(`Running rule test ${number}`);
      const { found, sources } = await trials.of(test, file);
      const comparison = compare(test, found, isOff);
      // Texts of thousands of tests that hold would only fill the memory.
      const trial = { found, sources: holds(comparison) ? NO_SOURCES : sources };
      tried.push({ index, test, trial, comparison });
    }
    if (tried.length > 0) all.push({ file, tried, isOff });
  }
  if (all.length > 0) return all;
  throw usageError("E_NOTHING", {
    what: "no rule test has a name like that",
    where: `--name ${name ?? ""}`,
    mend: "write a part of a test's name, with its capitals and small letters",
  });
}

/** It would hold whatever is given. */
function looksAtNothing({ file }: TestFileRead, { at }: RuleTest, rule: string) {
  return ruleTestError(
    `${file}:${at.line}:${at.column}`,
    `it looks at ${rule}, which archi3.yaml switches off`,
    "take the rule out of `rules`, or switch it on",
  );
}

function expectsNothing({ file }: TestFileRead, { at }: RuleTest) {
  return ruleTestError(
    `${file}:${at.line}:${at.column}`,
    "the test does not say what it expects",
    "write `expect: []` where nothing may be found, or let `archi3-policy test --update` write what is found",
  );
}

function resultOf({ file, tried }: TriedFile): FileResult {
  const results = tried.map(({ test, trial, comparison }): TestResult => {
    return { test, comparison, sources: trial.sources };
  });
  return { file: file.file, results };
}

/** The formats of files by their endings, and how an earlier one begins. */
const OUTPUTS: { [ending: string]: { format: TestFormat; sign: RegExp } } = {
  ".json": { format: "json", sign: /^\{\s*"format":\s*"archi3-tests\// },
  ".xml": { format: "junit", sign: /^<\?xml[^>]*>\s*<testsuites name="archi3-policy"/ },
};

/** @throws {PolicyError} `E_OUTPUT` (exit 2) */
function checkOutput(path: string, currentFolder: string): void {
  const output = OUTPUTS[extname(path).toLowerCase()];
  if (output !== undefined) {
    checkOutputFile(path, currentFolder, { sign: output.sign, name: "an earlier result of rule tests" });
    return;
  }
  throw usageError("E_OUTPUT", {
    what: "cannot tell the format of the output",
    where: `--output ${path}`,
    why: "the ending of the file's name decides its format",
    mend: `end it in one of ${Object.keys(OUTPUTS).join(", ")}`,
  });
}

function tell(run: TestRun, { format, quiet, output }: TestOptions, terminal: Terminal): void {
  const render = (as: TestFormat | undefined) => {
    if (as === "json") return renderRunJson(run);
    return as === "junit" ? renderRunJunit(run) : renderRunText(run, terminal.colors, quiet);
  };
  const { failed } = countsOf(run);
  terminal.publish?.({
    outputs: { conclusion: failed === 0 ? "success" : "failure" },
    summary: renderRunMarkdown(run),
    annotations: annotationsOfRun(run),
  });
  // What was found is told even where a file cannot be written.
  terminal.print(render(format));
  for (const path of output) {
    const as = OUTPUTS[extname(path).toLowerCase()]?.format;
    writeFileAtomically(resolve(terminal.currentFolder, path), render(as), path);
  }
}
