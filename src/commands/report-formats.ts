import { resolve } from "node:path";
import { type Terminal, writeFileAtomically } from "../adapters/terminal.ts";
import type { Annotate } from "../config/config.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import type { Policy } from "../policy/catalog.ts";
import type { Finding } from "../policy/finding.ts";
import { annotate } from "../report/annotations.ts";
import type { ReportFormat } from "../report/formats.ts";
import { renderJson } from "../report/json.ts";
import { renderJunit } from "../report/junit.ts";
import { type Links, NO_LINKS } from "../report/links.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { type FailureRule, failsRun, isShown, type Report } from "../report/report.ts";
import type { RuleInfo } from "../report/rule-info.ts";
import { renderSarif, type SarifContext } from "../report/sarif.ts";
import { type Colors, renderText } from "../report/text.ts";
import { renderWorkflowCommands } from "../report/workflow-commands.ts";
import type { FileBytes } from "../validation/mending.ts";
import { RULES } from "../validation/rules/index.ts";
import type { Comparison } from "./comparison.ts";
import { formatOfFile } from "./output-files.ts";
import type { Checked } from "./selection.ts";

/** What a run found, and how it is to be told. */
export interface Validation {
  report: Report;
  rule: FailureRule & { annotate: Annotate };
  checked: Checked;
  /** The policies that the report tells about. */
  policies: readonly Policy[];
  comparison: Comparison | undefined;
  /** Validates the same again, with these bytes in the place of the files' own. */
  validate(changed: FileBytes): Promise<readonly Finding[]>;
}

/** What a report's writers have to know beside the report. */
export interface ReportContext {
  links: Links;
  colors: Colors;
  /** Prints only errors and what else fails the run. */
  quiet: boolean;
  repository?: SarifContext["repository"];
}

/** A file of Markdown is read by people and by tools that take no more. */
const MARKDOWN_BYTES = 1024 * 1024;

/** Tells those who deploy why they cannot: what is wrong, and not what is only doubtful, which `validate` shows. */
export function tellInvalid(format: ReportFormat, validation: Validation, terminal: Terminal): ExitStatus {
  const context = { links: NO_LINKS, colors: terminal.colors, quiet: true };
  terminal.print(renderAs(format, validation, context));
  const { errors } = validation.report.summary;
  terminal.publish?.({
    summary: renderAs("markdown", validation, context),
    annotation: {
      ...{ level: "error", title: "The policies are wrong" },
      message: `${errors} ${errors === 1 ? "error" : "errors"}: nothing was begun. The job's summary has them.`,
    },
  });
  return EXIT.failed;
}

export function renderAs(format: ReportFormat, validation: Validation, context: ReportContext): string {
  const { report, rule, checked, policies } = validation;
  const { links } = context;
  switch (format) {
    case "text":
      return renderText({ ...report, findings: shown(validation, context) }, checked.sources, context.colors);
    case "json":
      return renderJson(report);
    case "sarif":
      return renderSarif(report, {
        rules: rulesOf(checked),
        rulePage: links.rule,
        ...(context.repository === undefined ? {} : { repository: context.repository }),
      });
    case "junit":
      return renderJunit(
        report,
        policies.map(({ file, kind, name }) => ({
          file,
          kind: kind.name,
          ...(name === undefined ? {} : { name }),
        })),
        rule,
      );
    case "markdown":
      return renderMarkdown(report, { maxBytes: MARKDOWN_BYTES, links });
    case "github":
      return renderWorkflowCommands(annotationsOf(validation).annotations);
  }
}

/** The rule table, and the rules of the repository's own. */
function rulesOf({ ownRules }: Checked): RuleInfo[] {
  return [...RULES.values(), ...ownRules];
}

/** A run is never too quiet to tell errors, and whatever else fails it. */
function shown({ report, rule }: Validation, { quiet }: ReportContext) {
  return report.findings.filter(
    (finding) =>
      isShown(finding, rule) && (!quiet || finding.severity === "error" || failsRun(finding, rule)),
  );
}

/** The annotations of a run, at the lines of the commit that is reported on. */
export function annotationsOf({ report, rule, comparison, checked }: Validation) {
  const changes = comparison?.there?.changes;
  return annotate(report.findings, {
    annotate: rule.annotate,
    failure: rule,
    rules: rulesOf(checked),
    ...(comparison === undefined ? {} : { toHead: comparison.reported }),
    ...(changes === undefined
      ? {}
      : { isChanged: (file: string, line: number) => changes.touches(file, line) }),
  });
}

/** Writes the report to files. @returns what went wrong, since what was found is to be told all the same */
export function writeReports(
  validation: Validation,
  paths: readonly string[],
  context: ReportContext,
  { currentFolder }: Terminal,
): unknown[] {
  return paths.flatMap((path) => {
    try {
      writeFileAtomically(
        resolve(currentFolder, path),
        renderAs(formatOfFile(path), validation, context),
        path,
      );
      return [];
    } catch (error) {
      return [error];
    }
  });
}
