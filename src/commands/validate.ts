import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import type { ReportFormat } from "../report/formats.ts";
import { NO_LINKS } from "../report/links.ts";
import { makeReport } from "../report/report.ts";
import { guardWorkflowCommands, sanitizeText } from "../report/sanitize.ts";
import type { FileBytes } from "../validation/mending.ts";
import { check, type Intake, openIntake, ruleOf, type ValidateOptions } from "./check.ts";
import { checkReportFiles } from "./output-files.ts";
import { renderAs, type Validation, writeReports } from "./report-formats.ts";
import { type Checked, select } from "./selection.ts";

/** How the command line prints what was found. */
export interface PrintOptions {
  format: ReportFormat;
  quiet: boolean;
}

/** What a run changes before it says what is wrong with what is there then. */
export type Change = "fix" | "write-baseline";

/** Checks policies and says what is wrong; ends 1 when something at or above the failing severity is. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions & PrintOptions & { change?: Change | undefined },
  terminal: Terminal,
  version: string,
  env: { readonly [name: string]: string | undefined } = {},
): Promise<ExitStatus> {
  checkReportFiles(options.output, terminal.currentFolder);
  if (options.change === "fix") {
    const { fixPolicies } = await import("./fix.ts");
    await fixPolicies(paths, options, terminal);
  } else if (options.change === "write-baseline") {
    const { writeBaseline } = await import("./write-baseline.ts");
    await writeBaseline(options, terminal);
  }
  const validation = await validatePolicies(paths, options, terminal, version);
  for (const note of options.quiet ? [] : notesOfKinds(validation.checked)) {
    terminal.warn(guardWorkflowCommands(`${terminal.colors.yellow("warning")}: ${sanitizeText(note)}\n`));
  }
  const context = { links: NO_LINKS, colors: terminal.colors, quiet: options.quiet };
  const failures = writeReports(validation, options.output, context, terminal);
  // What was found is told even where a file cannot be written.
  terminal.print(renderAs(options.format, validation, context));
  const { spent } = options.means ?? {};
  spent?.step("telling what was found");
  for (const line of spent?.lines() ?? []) terminal.warn(`${terminal.colors.dim(line)}\n`);
  if (failures.length > 0) throw failures[0];
  const isWhole = [...paths, options.type, options.name, options.comparison].every(
    (part) => part === undefined,
  );
  if (isWhole && env["GITHUB_RUN_ID"] !== undefined) {
    const { raiseInvalid } = await import("./raising.ts");
    await raiseInvalid(validation.report, options, terminal, version, env);
  }
  return validation.report.conclusion === "success" ? EXIT.done : EXIT.failed;
}

/**
 * Checks policies, against a base if there is one, and sums up what is wrong.
 * @param paths what to tell about; everything when empty
 */
export async function validatePolicies(
  paths: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
  version: string,
): Promise<Validation> {
  const started = performance.now();
  checkReportFiles(options.output, terminal.currentFolder);
  const progress = terminal.progress("Reading policies");
  const intake = await openIntake(paths, options, terminal.currentFolder);
  options.means?.spent?.step(`finding and reading ${intake.found.files.length} files`);
  progress(`Checking ${intake.found.files.length} files`);
  const validation = await judge(intake, options, {
    currentFolder: terminal.currentFolder,
    version,
    started,
  });
  progress(undefined);
  return validation;
}

/**
 * Judges what was taken in, and sums up what is wrong.
 * @param run `started` is when it began, in milliseconds of `performance.now()`
 */
export async function judge(
  intake: Intake,
  options: Pick<ValidateOptions, "type" | "name" | "failOn" | "annotate" | "means">,
  run: { currentFolder: string; version: string; started: number },
): Promise<Validation> {
  const { comparison } = intake;
  const checked = await check(intake);
  options.means?.spent?.step("judging them together");
  const selected = select(checked, intake.scope, options, run.currentFolder);
  const rule = ruleOf(intake, options);
  const report = makeReport(
    {
      findings: selected.findings,
      policies: selected.policies.length,
      valid: selected.valid,
      unread: selected.unread,
      base: comparison?.base ?? null,
    },
    { ...rule, version: run.version, durationMs: performance.now() - run.started },
  );
  const validate = async (changed: FileBytes) => (await check(intake, changed)).findings;
  return { report, rule, checked, policies: selected.policies, comparison, validate };
}

/** A glob that matches nothing, or not the files that were meant, checks nothing, which looks like a pass. */
export function notesOfKinds({ idleKinds, nearMisses }: Pick<Checked, "idleKinds" | "nearMisses">): string[] {
  return [
    ...idleKinds.map(({ name, matchAt }) => `The kind "${name}" matches no file (${matchAt}).`),
    ...nearMisses.map(({ kind: { name, matchAt }, files }) => {
      const more = files.length === 1 ? "" : ` and ${files.length - 1} more`;
      return `The kind "${name}" leaves out ${files[0]}${more}, because of the ending alone (${matchAt}): .yaml and .yml differ, {yaml,yml} is both.`;
    }),
  ];
}
