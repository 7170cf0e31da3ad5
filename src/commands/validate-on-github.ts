import { authorizeGit } from "../adapters/git-process.ts";
import type { Github } from "../adapters/github.ts";
import type { CheckResult } from "../adapters/github-checks.ts";
import { findMergeBase } from "../adapters/github-compare.ts";
import { type RunnerStep, tellRunner } from "../adapters/runner.ts";
import { printFailure } from "../adapters/terminal.ts";
import { defined } from "../defined.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import type { Failure } from "../report/failure.ts";
import type { Links } from "../report/links.ts";
import {
  CHECK_RUN_BYTES,
  JOB_SUMMARY_BYTES,
  renderMarkdown,
  renderMarkdownFailure,
  renderMarkdownFindings,
  renderMarkdownSummary,
} from "../report/markdown.ts";
import { markdownProse } from "../report/markdown-text.ts";
import { byteLength, printable } from "../report/sanitize.ts";
import { failureOfStep } from "../report/step-failure.ts";
import { renderErrorCommand, renderWorkflowCommands } from "../report/workflow-commands.ts";
import type { Beyond } from "./base.ts";
import { endCheckRun, KEPT_BYTES, type Told } from "./check-run-end.ts";
import type { ComparisonRequest } from "./comparison.ts";
import { authorizationOf, type GitHubRun, type Opened, reasonOf } from "./github-run.ts";
import { keepReport } from "./kept-report.ts";
import type { WritePreview } from "./preview.ts";
import { contextOf } from "./report-context.ts";
import { annotationsOf, renderAs, type Validation, writeReports } from "./report-formats.ts";
import { suggestMends } from "./suggestions.ts";
import { notesOfKinds, validatePolicies } from "./validate.ts";

/**
 * Validates policies and shows what is wrong where GitHub's people look: a check run with annotations, or the log's
 * commands where it may not be written; the job's summary; an artifact; outputs. The verdict is always the policies':
 * what GitHub refuses or loses is said, and changes nothing else.
 * @param opening the check run, whose request is on its way
 */
export async function validateOnGitHub(
  run: GitHubRun,
  github: Github | undefined,
  opening: Promise<Opened>,
): Promise<ExitStatus> {
  let validation: Validation;
  try {
    const comparison = comparisonOf(run, github);
    validation = await validatePolicies(
      run.inputs.paths,
      { ...run.inputs, ...defined({ comparison, means: run.means }) },
      run.terminal,
      run.version,
    );
  } catch (error) {
    return tellFailure(run, failureOfStep(error), opening);
  }
  return tellResult(run, validation, github, opening);
}

/** What the run is compared with: as the workflow says, else as the event does. */
function comparisonOf(
  { inputs, step, trigger }: GitHubRun,
  github: Github | undefined,
): ComparisonRequest | undefined {
  const revision = inputs.base;
  const beyond = beyondOf(step, inputs.token, github);
  if (revision === undefined)
    return trigger.comparison === undefined ? undefined : { ...trigger.comparison, beyond };
  const head = trigger.comparison?.against.head;
  return {
    against: { how: "merge-base", revision, typed: true, ...(head === undefined ? {} : { head }) },
    counted: trigger.comparison?.counted ?? "changes",
    beyond,
  };
}

const FETCH_LIMIT_MS = 60_000;

/** GitHub itself, for a clone that holds only what was checked out. */
function beyondOf(step: RunnerStep, token: string, github: Github | undefined): Beyond {
  const remote = {
    server: step.serverUrl,
    ...defined({ authorization: authorizationOf(token) }),
    timeoutMs: FETCH_LIMIT_MS,
  };
  return {
    mergeBase: async (one, other) => {
      if (github === undefined)
        return { state: "unknown", why: "GitHub was not asked, since the input token is empty" };
      const found = await findMergeBase(github, one, other);
      if (found.state === "found") return { state: "found", commit: found.sha };
      return {
        state: found.state === "none" ? "none" : "unknown",
        why: `GitHub did not say: ${reasonOf(found)}`,
      };
    },
    fetch: (repository, commits) => repository.fetch(commits, remote),
    has: (repository, name) => repository.remoteHas(name, remote),
  };
}

/** The run could not be made: nothing was judged, which is never a pass. */
async function tellFailure(run: GitHubRun, failure: Failure, opening: Promise<Opened>): Promise<ExitStatus> {
  sayFailure(run, failure);
  const summary = renderMarkdownFailure(failure);
  const output = { title: "The policies could not be checked", summary };
  const shown = await endCheckRun({ conclusion: "failure", output, annotations: [] }, summary, opening);
  const unwritten = await tellRunner({
    outputs: { conclusion: "failure", ...shown.outputs },
    summary: `${summary}${shown.notes.map((note) => `\n${markdownProse(printable(note))}\n`).join("")}`,
  });
  sayNotes(run, [...shown.notes, ...unwritten]);
  return failure.status;
}

/** Tells a failure in the log, where the runner makes an annotation of it. */
function sayFailure({ inputs, terminal }: GitHubRun, failure: Failure): void {
  printFailure(terminal, failure, inputs.verbose);
  const said = [failure.what, failure.why, failure.mend].filter((part) => part !== undefined).join("\n");
  terminal.print(renderErrorCommand(failure.code, said));
}

function sayNotes({ terminal }: GitHubRun, notes: readonly string[]): void {
  for (const note of notes) terminal.warn(`${terminal.colors.yellow("note")}: ${printable(note)}\n`);
}

async function tellResult(
  run: GitHubRun,
  validation: Validation,
  github: Github | undefined,
  opening: Promise<Opened>,
): Promise<ExitStatus> {
  const { inputs, terminal } = run;
  const { report } = validation;
  const context = contextOf(run, validation);
  // Before the check run is completed, which must say the same as the job.
  const [unwritten] = writeReports(validation, inputs.output, context, terminal);
  const failure = unwritten === undefined ? undefined : failureOfStep(unwritten);
  terminal.print(renderAs(inputs.format, validation, context));
  if (failure !== undefined) sayFailure(run, failure);
  const preview = await previewAsked(run, validation);
  const shown = await showAnnotations(run, validation, { links: context.links, failure, preview }, opening);
  const kept = await keepReport(run, validation, context);
  const suggested = await suggest(run, validation, github, context.links);
  const notes = [...notesOfKinds(validation.checked), ...shown.notes, ...kept.notes, ...suggested];
  const conclusion = failure === undefined ? report.conclusion : "failure";
  const head = failureHead(failure);
  const changes = preview(JOB_SUMMARY_BYTES / 2);
  const maxBytes = JOB_SUMMARY_BYTES - byteLength(head) - byteLength(changes);
  const unsaid = await tellRunner({
    outputs: { ...outputsOf(validation), conclusion, ...shown.outputs, ...kept.outputs },
    summary: `${head}${renderMarkdown(report, { maxBytes, links: context.links, notes })}${changes}`,
  });
  sayNotes(run, [...notes, ...unsaid]);
  await tellAlarm(run, validation);
  if (failure !== undefined) return failure.status;
  return conclusion === "success" ? EXIT.done : EXIT.failed;
}

/** Tells whom it concerns that the default branch is invalid, or valid again, where the whole of it was judged. */
async function tellAlarm(run: GitHubRun, { report }: Validation): Promise<void> {
  const { inputs, step, terminal, version, env } = run;
  if (inputs.paths.length > 0 || inputs.type !== undefined || inputs.name !== undefined) return;
  const { defaultBranchCommit } = await import("./validation-look.ts");
  if (defaultBranchCommit(env) === undefined) return;
  const { raiseInvalid } = await import("./raising.ts");
  const authorization = authorizationOf(inputs.token);
  const noLonger = authorization === undefined ? undefined : authorizeGit(step.serverUrl, authorization);
  await raiseInvalid(report, inputs, terminal, version, { ...env, GITHUB_TOKEN: inputs.token });
  noLonger?.();
}

/** What a valid change would do, where the workflow asks for it. */
async function previewAsked(run: GitHubRun, validation: Validation): Promise<WritePreview> {
  const isChange = run.trigger.comparison?.counted === "changes";
  if (!run.inputs.preview || !isChange || validation.report.conclusion !== "success") return () => "";
  const { previewOf } = await import("./preview.ts");
  return previewOf(run, validation);
}

/** What stands above a result that could not be written to where it was asked for. */
function failureHead(failure: Failure | undefined): string {
  return failure === undefined ? "" : `${renderMarkdownFailure(failure, NOT_WRITTEN)}\n`;
}

const NOT_WRITTEN = "The result could not be written";

/** Offers certain mends on the pull request, where the workflow asks for it. */
async function suggest(
  { inputs, trigger }: GitHubRun,
  validation: Validation,
  github: Github | undefined,
  links: Links,
): Promise<string[]> {
  const { pullRequest, headSha } = trigger;
  if (!inputs.suggest || github === undefined || pullRequest === undefined || headSha === undefined)
    return [];
  return suggestMends(github, { pull: pullRequest, headSha }, validation, links);
}

/** Shows the findings at their lines: by the check run, or by the log's commands where there is none. */
async function showAnnotations(
  run: GitHubRun,
  validation: Validation,
  { links, failure, preview }: { links: Links; failure: Failure | undefined; preview: WritePreview },
  opening: Promise<Opened>,
): Promise<Told> {
  const { report } = validation;
  const { annotations, unplaced, left } = annotationsOf(validation);
  const notes = notesOfAnnotations(annotations.length, unplaced, left);
  const head = failureHead(failure);
  const { errors, warnings, notices } = report.summary;
  const counts = [counted(errors, "error"), counted(warnings, "warning"), counted(notices, "notice")];
  const title = [...(failure === undefined ? [] : [NOT_WRITTEN]), ...counts].join(", ");
  const summarized = (bytes: number) =>
    `${head}${renderMarkdownSummary(report, { maxBytes: bytes - byteLength(head), links, notes })}`;
  const changes = preview(CHECK_RUN_BYTES / 2);
  const result: CheckResult = {
    conclusion: failure === undefined ? report.conclusion : "failure",
    output: {
      title,
      summary: `${summarized(CHECK_RUN_BYTES - byteLength(changes))}${changes}`,
      text: renderMarkdownFindings(report, { maxBytes: CHECK_RUN_BYTES, links, notes }),
    },
    annotations,
  };
  const ended = await endCheckRun(result, summarized(KEPT_BYTES), opening);
  // The format `github` has printed them already.
  const rest = run.inputs.format === "github" ? [] : annotations.slice(ended.shown);
  if (rest.length > 0) run.terminal.print(renderWorkflowCommands(rest));
  return { outputs: ended.outputs, notes: [...notes, ...ended.notes] };
}

function notesOfAnnotations(shown: number, unplaced: number, left: number): string[] {
  return [
    ...(unplaced === 0
      ? []
      : [`${unplaced} of the findings to annotate stand on no line of the commit; they are in the table.`]),
    ...(left === 0
      ? []
      : [`${shown} of ${shown + left} annotations shown: the others only name what changed lines break.`]),
  ];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function outputsOf({ report }: Validation): { [name: string]: string | number } {
  const { errors, warnings, notices, new: fresh, touched, existing, suppressed } = report.summary;
  const base = report.base === null || report.base.state === "unknown" ? "" : report.base.commit;
  return {
    conclusion: report.conclusion,
    errors,
    warnings,
    notices,
    new: fresh,
    touched,
    existing,
    suppressed,
    base,
  };
}
