import { createHash } from "node:crypto";
import { join } from "node:path";
import { uploadReport } from "../adapters/artifact.ts";
import { gitRoot, Repository } from "../adapters/git.ts";
import { Github, type Limits, USUAL_LIMITS } from "../adapters/github.ts";
import {
  type CheckRunIdentity,
  closeCheckRun,
  type OpenCheckRun,
  openCheckRun,
} from "../adapters/github-checks.ts";
import { findMergeBase } from "../adapters/github-compare.ts";
import type { Setback } from "../adapters/github-error.ts";
import { type RunnerStep, tellRunner } from "../adapters/runner.ts";
import { makeFolder, type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import type { ValidateInputs } from "../inputs.ts";
import type { Annotations } from "../report/annotations.ts";
import { type Failure, failureOf, renderFailure } from "../report/failure.ts";
import { encodePath, type Links, placesAtCommit } from "../report/links.ts";
import {
  CHECK_RUN_BYTES,
  JOB_SUMMARY_BYTES,
  renderMarkdown,
  renderMarkdownFailure,
  renderMarkdownFindings,
  renderMarkdownSummary,
} from "../report/markdown.ts";
import { printable } from "../report/sanitize.ts";
import { renderErrorCommand, renderWorkflowCommands } from "../report/workflow-commands.ts";
import { RULES } from "../validation/rules/index.ts";
import type { Beyond } from "./base.ts";
import type { ComparisonRequest } from "./comparison.ts";
import {
  annotationsOf,
  type ReportContext,
  renderAs,
  type Validation,
  writeReports,
} from "./report-formats.ts";
import { suggestMends } from "./suggestions.ts";
import type { Trigger } from "./trigger.ts";
import { notesOfIdleKinds, validatePolicies } from "./validate.ts";

/** One run of the action: what it was asked for, and where it runs. */
export interface GitHubRun {
  inputs: ValidateInputs;
  step: RunnerStep;
  trigger: Trigger;
  terminal: Terminal;
  version: string;
  /** Variables for the artifact's client, which reads them itself. */
  env: { readonly [name: string]: string | undefined };
}

/**
 * Validates policies and shows what is wrong where GitHub's people look: a check run with annotations, or the log's
 * commands where it may not be written; the job's summary; an artifact; outputs. The verdict is always the policies':
 * what GitHub refuses or loses is said, and changes nothing else.
 */
export async function validateOnGitHub(run: GitHubRun): Promise<ExitStatus> {
  const github = connect(run);
  const opening = openRun(run, github);
  let validation: Validation;
  try {
    const comparison = comparisonOf(run, github);
    validation = await validatePolicies(
      run.inputs.paths,
      { ...run.inputs, ...(comparison === undefined ? {} : { comparison }) },
      run.terminal,
      run.version,
    );
  } catch (error) {
    return tellFailure(run, failureOf(error), await opening);
  }
  return tellResult(run, validation, github, await opening);
}

/** Ends a check run that its job left open, since it crashed or was cancelled. */
export async function closeLeftOver(run: Omit<GitHubRun, "terminal">, cancelled: boolean): Promise<void> {
  const github = connect(run, LIMITS_AFTER_JOB);
  if (github === undefined || run.inputs.checkName === "") return;
  const [conclusion, why] = cancelled
    ? (["cancelled", "The job was cancelled before the policies were checked."] as const)
    : (["failure", "The job ended before the policies were checked: see its log."] as const);
  await closeCheckRun(github, identityOf(run), conclusion, why);
}

/** Little of a cancelled job's time is left. */
const LIMITS_AFTER_JOB: Limits = { callMs: 3_000, totalMs: 5_000 };

function connect(
  { inputs, step }: Pick<GitHubRun, "inputs" | "step">,
  limits: Limits = USUAL_LIMITS,
): Github | undefined {
  if (inputs.token === "") return undefined;
  return Github.connect({ token: inputs.token, repository: step.repository, apiUrl: step.apiUrl, limits });
}

/** What the run is compared with: as the workflow says, else as the event does. */
function comparisonOf(
  { inputs, step, trigger, terminal }: GitHubRun,
  github: Github | undefined,
): ComparisonRequest | undefined {
  const asked = inputs.base;
  const beyond = beyondOf(step, inputs.token, github, terminal.currentFolder);
  if (asked !== undefined) {
    const counted = trigger.comparison?.counted ?? "changes";
    return { against: { how: "merge-base", revision: asked, typed: true }, counted, beyond };
  }
  return trigger.comparison === undefined ? undefined : { ...trigger.comparison, beyond };
}

const FETCH_LIMIT_MS = 60_000;

/** GitHub itself, for a clone that holds only what was checked out. */
function beyondOf(step: RunnerStep, token: string, github: Github | undefined, folder: string): Beyond {
  return {
    mergeBase: async (one, other) => {
      if (github === undefined) return undefined;
      const found = await findMergeBase(github, one, other);
      return found.state === "found" ? found.sha : undefined;
    },
    fetch: async (commits) => {
      const root = gitRoot(folder);
      if (root === undefined) return "this is no git repository";
      const login = Buffer.from(`x-access-token:${token}`).toString("base64");
      return new Repository(root).fetch(commits, {
        server: step.serverUrl,
        ...(token === "" ? {} : { authorization: `basic ${login}` }),
        timeoutMs: FETCH_LIMIT_MS,
      });
    },
  };
}

/** The same for the same attempt of the same job, and for no other: by it a check run is found again. */
function identityOf({
  inputs,
  step,
  trigger,
}: Pick<GitHubRun, "inputs" | "step" | "trigger">): CheckRunIdentity {
  const headSha = trigger.headSha ?? step.sha;
  return {
    headSha,
    name: inputs.checkName,
    externalId: `archi3-policy-${runKey({ inputs, step, trigger })}`,
    detailsUrl: `${step.serverUrl}/${step.repository}/actions/runs/${step.runId}`,
  };
}

function runKey({ inputs, step, trigger }: Pick<GitHubRun, "inputs" | "step" | "trigger">): string {
  const { workflow, job, runId, runAttempt } = step;
  const headSha = trigger.headSha ?? step.sha;
  // Two calls of one reusable workflow have all of the runner's names in common: only what they ask for differs.
  const { token: _, ...asked } = inputs;
  const parts = [workflow, job, step.step, headSha, runId, runAttempt, asked];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** The check run, or why there is none. */
type Opened = { state: "open"; run: OpenCheckRun } | { state: "none"; why: string | undefined };

async function openRun(run: GitHubRun, github: Github | undefined): Promise<Opened> {
  if (run.inputs.checkName === "") return { state: "none", why: undefined };
  if (github === undefined) return { state: "none", why: "the input token is empty" };
  const opened = await openCheckRun(github, identityOf(run));
  return opened.state === "open" ? opened : { state: "none", why: reasonOf(opened) };
}

/** Why GitHub did not do what it was asked to, and what to do about it. */
function reasonOf({ error }: Setback): string {
  const { what, why, mend } = error.parts;
  return [what, why, mend].filter((part) => part !== undefined).join("; ");
}

/** The run could not be made: nothing was judged, which is never a pass. */
async function tellFailure(run: GitHubRun, failure: Failure, opened: Opened): Promise<ExitStatus> {
  const { inputs, terminal } = run;
  terminal.warn(renderFailure(failure, { verbose: inputs.verbose, colors: terminal.colors }));
  const said = [failure.what, failure.why, failure.mend].filter((part) => part !== undefined).join("\n");
  terminal.print(renderErrorCommand(failure.code, said));
  const summary = renderMarkdownFailure(failure);
  if (opened.state === "open") {
    const output = { title: "The policies could not be checked", summary };
    await opened.run.complete({ conclusion: "failure", output, annotations: [] });
  }
  await tellRunner({ outputs: { conclusion: "failure" }, summary });
  return failure.status;
}

async function tellResult(
  run: GitHubRun,
  validation: Validation,
  github: Github | undefined,
  opened: Opened,
): Promise<ExitStatus> {
  const { inputs, terminal } = run;
  const context = contextOf(run, validation);
  const failures = writeReports(validation, inputs.output, context, terminal);
  terminal.print(renderAs(inputs.format, validation, context));
  const annotations = annotationsOf(validation);
  const shown = await showAnnotations(run, validation, annotations, context.links, opened);
  const kept = await keepReport(run, validation, context);
  const suggested = await suggest(run, validation, github, context.links);
  const notes = [
    ...notesOfIdleKinds(validation.checked.idleKinds),
    ...shown.notes,
    ...kept.notes,
    ...suggested,
  ];
  for (const note of notes) terminal.warn(`${terminal.colors.yellow("note")}: ${printable(note)}\n`);
  await tellRunner({
    outputs: { ...outputsOf(validation), ...shown.outputs, ...kept.outputs },
    summary: renderMarkdown(validation.report, { maxBytes: JOB_SUMMARY_BYTES, links: context.links, notes }),
  });
  if (failures.length > 0) return tellFailure(run, failureOf(failures[0]), { state: "none", why: undefined });
  return validation.report.conclusion === "success" ? EXIT.done : EXIT.failed;
}

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

function contextOf({ inputs, step, trigger, terminal }: GitHubRun, validation: Validation): ReportContext {
  const commit = trigger.headSha ?? step.sha;
  const url = `${step.serverUrl}/${step.repository}`;
  const branch = /^refs\/heads\/(.+)$/.exec(step.ref)?.[1];
  return {
    links: linksOf(step, commit, validation),
    colors: terminal.colors,
    quiet: inputs.quiet,
    // The lines of its regions are those of the checkout.
    repository: {
      url,
      commit: validation.comparison?.checkout ?? step.sha,
      ...(branch === undefined ? {} : { branch }),
    },
  };
}

/** Where a reader goes on: the rule's page in the action's own repository, and the lines at the judged commit. */
function linksOf(
  { serverUrl, repository, action }: RunnerStep,
  commit: string,
  { comparison }: Validation,
): Links {
  return {
    rule: (id) =>
      action === undefined
        ? undefined
        : `${serverUrl}/${action.repository}/blob/${encodePath(action.ref)}/docs/rules.md#${anchorOf(id)}`,
    place: placesAtCommit(`${serverUrl}/${repository}`, commit, comparison?.reported),
  };
}

/** The heading of a rule's part of docs/rules.md, as GitHub makes an anchor of it. */
function anchorOf(id: string): string {
  const name = RULES.get(id)?.name;
  return name === undefined ? id.toLowerCase() : `${id.toLowerCase()}-${name}`;
}

interface Told {
  outputs: { [name: string]: string };
  /** What a reader of the result has to know. */
  notes: string[];
}

/** Shows the findings at their lines: by the check run, or by the log's commands where there is none. */
async function showAnnotations(
  run: GitHubRun,
  { report }: Validation,
  { annotations, unplaced }: Annotations,
  links: Links,
  opened: Opened,
): Promise<Told> {
  const away =
    unplaced === 0
      ? []
      : [`${unplaced} of the findings to annotate stand on no line of the commit; they are in the table.`];
  const byCommands = (why: string | undefined): Told => {
    run.terminal.print(renderWorkflowCommands(annotations));
    return {
      outputs: {},
      notes: [...away, ...(why === undefined ? [] : [`No check run was made: ${why}.`])],
    };
  };
  if (opened.state === "none") return byCommands(opened.why);
  const { summary } = report;
  const title = `${counted(summary.errors, "error")}, ${counted(summary.warnings, "warning")}, ${counted(summary.notices, "notice")}`;
  const options = { maxBytes: CHECK_RUN_BYTES, links, notes: away };
  const completed = await opened.run.complete({
    conclusion: report.conclusion,
    output: {
      title,
      summary: renderMarkdownSummary(report, options),
      text: renderMarkdownFindings(report, options),
    },
    annotations,
  });
  const outputs = { "check-run-url": opened.run.url ?? "" };
  switch (completed.state) {
    case "posted":
      return { outputs, notes: away };
    case "partly":
      run.terminal.print(renderWorkflowCommands(annotations.slice(completed.annotations)));
      return {
        outputs,
        notes: [
          ...away,
          `The check run shows ${completed.annotations} of ${completed.total} annotations: ${reasonOf({ state: "refused", error: completed.error })}.`,
        ],
      };
    default:
      return byCommands(reasonOf(completed));
  }
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

const UPLOAD_LIMIT_MS = 60_000;

/** Writes the full report, as JSON and SARIF, and uploads it. */
async function keepReport(run: GitHubRun, validation: Validation, context: ReportContext): Promise<Told> {
  const { step, inputs, env } = run;
  const folder = join(step.temporaryFolder, `policy-report-${runKey(run).slice(0, 12)}`);
  makeFolder(folder, folder);
  const files = { json: join(folder, "policy-report.json"), sarif: join(folder, "policy-report.sarif") };
  writeFileAtomically(files.json, renderAs("json", validation, context));
  writeFileAtomically(files.sarif, renderAs("sarif", validation, context));
  const outputs = { "report-path": files.json, "sarif-path": files.sarif };
  if (inputs.artifact === "") return { outputs, notes: [] };
  const upload = { name: artifactName(run), files: Object.values(files), folder };
  const uploaded = await uploadReport(upload, { env, limitMs: UPLOAD_LIMIT_MS });
  switch (uploaded.state) {
    case "uploaded": {
      const url = `${step.serverUrl}/${step.repository}/actions/runs/${step.runId}`;
      const page = uploaded.id === undefined ? url : `${url}/artifacts/${uploaded.id}`;
      return { outputs: { ...outputs, "artifact-url": page }, notes: [] };
    }
    case "taken": {
      const why = `this run has an artifact ${upload.name} already; jobs that both keep a report name it differently (input artifact)`;
      return { outputs, notes: [`The report was not uploaded: ${why}.`] };
    }
    default:
      return { outputs, notes: [`The report was not uploaded: ${uploaded.why}.`] };
  }
}

/** A run's artifacts have distinct names: jobs of a matrix add what tells them apart. */
function artifactName({ inputs }: GitHubRun): string {
  const { artifact, matrix } = inputs;
  const values = matrix === "null" ? "" : matrix.replaceAll(/[^\w.]+/g, "-").replace(/-$/, "");
  return `${artifact}${values}`.slice(0, LONGEST_NAME);
}

/** Characters that fit into a file's name together with its ending. */
const LONGEST_NAME = 200;
