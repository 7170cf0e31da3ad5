import type { Finding, Range, Severity, Status } from "../policy/finding.ts";
import { maskedOffset, maskSpans, type Span } from "../policy/secrets.ts";
import type { SourceText } from "../policy/source.ts";
import { describeBase, describeUnread, type Report } from "./report.ts";
import { guardWorkflowCommands, printable, sanitizeText, secretSpans } from "./sanitize.ts";

/** Colours of a terminal, or functions that leave text as it is. */
export interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  green(text: string): string;
}

/**
 * The report for a terminal: each finding with the text that it is about underlined, then one summary line, and
 * what was compared with. Suppressed findings are only counted.
 */
export function renderText(report: Report, sources: ReadonlyMap<string, SourceText>, colors: Colors): string {
  const frames = new Frames(sources);
  const compared = report.base !== null;
  const blocks = report.findings
    .filter(({ status }) => status !== "suppressed")
    .map((finding) => renderFinding(finding, compared, frames, colors));
  const summary = [summaryLine(report, colors), ...baseLines(report, colors)].join("");
  return guardWorkflowCommands([...blocks, summary].join("\n"));
}

export const TINT: { [severity in Severity]: (colors: Colors) => (text: string) => string } = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  notice: (colors) => colors.cyan,
};

function renderFinding(finding: Finding, compared: boolean, frames: Frames, colors: Colors): string {
  const tint = TINT[finding.severity](colors);
  const place = `${colors.bold(placeText(finding.file, finding.range))}`;
  const status = compared ? `${statusText(finding.status, colors)} ` : "";
  const lines = [
    `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${status}${printable(finding.message)}`,
    ...frames.frame(finding, tint, colors),
    ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${printable(finding.help)}`]),
    ...finding.related.map(
      (related) =>
        `  ${colors.dim("see:")}  ${placeText(related.file, related.range)} ${printable(related.message)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the change brought stands out; what was there before does not. */
function statusText(status: Status, colors: Colors): string {
  return status === "existing" ? colors.dim(status) : status;
}

function placeText(file: string, range: Range): string {
  return `${printable(file)}:${range.start.line}:${range.start.column}`;
}

/** Columns beyond which a line is shown only around what is underlined. */
const WIDTH = 120;

/** Draws the lines that findings are about. What looks like a secret is masked, whatever the finding. */
export class Frames {
  readonly #sources: ReadonlyMap<string, SourceText>;
  readonly #secrets = new Map<string, readonly Span[]>();

  constructor(sources: ReadonlyMap<string, SourceText>) {
    this.#sources = sources;
  }

  frame(finding: Finding, tint: (text: string) => string, colors: Colors): string[] {
    const { start, end } = finding.range;
    const source = this.#sources.get(finding.file);
    if (source === undefined || start.line > source.lineCount) return [];
    const shown = maskedLine(source, start.line, start.column, this.#secretsOf(finding.file, source));
    const from = shown.at(start.column - 1);
    const to = end.line === start.line ? shown.at(end.column - 1) : shown.text.trimEnd().length;
    const window = windowOf(shown.text, from, to);
    const gutter = String(start.line);
    const line = `${colors.dim(`${gutter} │`)} ${window.text}`.trimEnd();
    const marker = "^".repeat(Math.max(1, window.to - window.from));
    return [
      line,
      `${" ".repeat(gutter.length)} ${colors.dim("│")} ${" ".repeat(window.from)}${tint(marker)}`,
    ];
  }

  #secretsOf(file: string, source: SourceText): readonly Span[] {
    const known = this.#secrets.get(file);
    if (known !== undefined) return known;
    const spans = secretSpans(source.text);
    this.#secrets.set(file, spans);
    return spans;
  }
}

/** UTF-16 units. */
const LONGEST_LINE = 4000;

/** A line as it may be shown, with a function from its own offsets to those of what is shown. */
function maskedLine(
  source: SourceText,
  number: number,
  column: number,
  secrets: readonly Span[],
): { text: string; at(offset: number): number } {
  const whole = source.line(number);
  // Of a line that goes on for ever only the part around the place is looked at.
  const cut = whole.length > LONGEST_LINE ? Math.max(0, column - LONGEST_LINE / 2) : 0;
  const raw = whole.slice(cut, cut + LONGEST_LINE);
  const lineStart = source.offset(number) + cut;
  const onLine = secrets
    .filter(({ start, end }) => end > lineStart && start < lineStart + raw.length)
    .map(({ start, end }) => ({
      start: Math.max(0, start - lineStart),
      end: Math.min(raw.length, end - lineStart),
    }));
  const masked = maskSpans(raw, onLine);
  return {
    text: visible(masked),
    at: (offset) => {
      const shown = Math.max(0, Math.min(offset - cut, raw.length));
      return visible(masked.slice(0, maskedOffset(raw, onLine, shown))).length;
    },
  };
}

/** Tabs become one space, so that what stands below stays below. */
function visible(text: string): string {
  return sanitizeText(text.replaceAll("\t", " "));
}

function windowOf(text: string, from: number, to: number): { text: string; from: number; to: number } {
  if (text.length <= WIDTH) return { text, from, to };
  const start = Math.max(0, Math.min(from - 30, text.length - WIDTH));
  const end = Math.min(text.length, start + WIDTH);
  const before = start > 0 ? "…" : "";
  const after = end < text.length ? "…" : "";
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    from: from + shift,
    to: Math.min(to, end) + shift,
  };
}

function summaryLine(report: Report, colors: Colors): string {
  const { summary } = report;
  const counts = [
    count(summary.errors, "error", colors.red),
    count(summary.warnings, "warning", colors.yellow),
    count(summary.notices, "notice", colors.cyan),
    ...(summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`]),
  ];
  // Errors that the base has too do not make a change bad.
  const good =
    report.conclusion === "success" &&
    !report.findings.some(
      ({ severity, status }) => severity === "error" && (status === "new" || status === "touched"),
    );
  const verdict = good ? colors.green("✔") : colors.red("✖");
  const checked = `${summary.policies} ${summary.policies === 1 ? "policy" : "policies"} checked`;
  const unread = describeUnread(report);
  return `${verdict} ${checked}${unread === undefined ? "" : `, ${unread}`}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}

/** What was compared with, and how the findings stand to it; nothing without a base. */
function baseLines({ base, summary }: Report, colors: Colors): string[] {
  if (base === null) return [];
  const sentence = describeBase(base, printable);
  const counts = `${summary.new} new, ${summary.touched} touched, ${summary.existing} existing`;
  return [
    `  ${base.state === "unknown" ? colors.yellow(sentence) : sentence} ${counts}\n`,
    ...base.notes.map((note) => `  ${printable(note)}\n`),
  ];
}

function count(number: number, noun: string, tint: (text: string) => string): string {
  const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
  return number === 0 ? text : tint(text);
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
