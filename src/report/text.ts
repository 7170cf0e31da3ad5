import type { Finding, Range, Severity } from "../policy/finding.ts";
import { maskedOffset, maskSpans, shapedSecrets, type Span } from "../policy/secrets.ts";
import type { SourceText } from "../policy/source.ts";
import type { Report } from "./report.ts";
import { guardWorkflowCommands, sanitizePath, sanitizeText } from "./sanitize.ts";

/** Colours of a terminal, or functions that leave text as it is. */
export interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  green(text: string): string;
}

/** The report for a terminal: each finding with the text that it is about underlined, then one summary line. */
export function renderText(report: Report, sources: ReadonlyMap<string, SourceText>, colors: Colors): string {
  const secrets = secretSpans(report.findings, sources);
  const blocks = report.findings.map((finding) => renderFinding(finding, sources, secrets, colors));
  return guardWorkflowCommands([...blocks, summaryLine(report, colors)].join("\n"));
}

const TINT: { [severity in Severity]: (colors: Colors) => (text: string) => string } = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  notice: (colors) => colors.cyan,
};

function renderFinding(
  finding: Finding,
  sources: ReadonlyMap<string, SourceText>,
  secrets: ReadonlyMap<string, readonly Span[]>,
  colors: Colors,
): string {
  const tint = TINT[finding.severity](colors);
  const place = `${colors.bold(placeText(finding.file, finding.range))}`;
  const lines = [
    `${place} ${tint(finding.severity)} ${colors.dim(finding.rule)} ${sanitizeText(finding.message)}`,
    ...frame(finding, sources.get(finding.file), secrets.get(finding.file) ?? [], tint, colors),
    ...(finding.help === "" ? [] : [`  ${colors.dim("help:")} ${sanitizeText(finding.help)}`]),
    ...finding.related.map(
      (related) => `  ${colors.dim("see:")}  ${placeText(related.file, related.range)} ${sanitizeText(related.message)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function placeText(file: string, range: Range): string {
  return `${sanitizePath(file)}:${range.start.line}:${range.start.column}`;
}

/** Columns beyond which a line is shown only around what is underlined. */
const WIDTH = 120;

function frame(
  finding: Finding,
  source: SourceText | undefined,
  secrets: readonly Span[],
  tint: (text: string) => string,
  colors: Colors,
): string[] {
  const { start, end } = finding.range;
  if (source === undefined || start.line > source.lineCount) return [];
  const shown = maskedLine(source, start.line, secrets);
  const from = shown.at(start.column - 1);
  const to = end.line === start.line ? shown.at(end.column - 1) : shown.text.trimEnd().length;
  const window = windowOf(shown.text, from, to);
  const gutter = String(start.line);
  const line = `${colors.dim(`${gutter} │`)} ${window.text}`.trimEnd();
  const marker = "^".repeat(Math.max(1, window.to - window.from));
  return [line, `${" ".repeat(gutter.length)} ${colors.dim("│")} ${" ".repeat(window.from)}${tint(marker)}`];
}

/** A line as it may be shown, with a function from its own offsets to those of what is shown. */
function maskedLine(source: SourceText, number: number, secrets: readonly Span[]): { text: string; at(offset: number): number } {
  const raw = source.line(number);
  const lineStart = source.offset(number);
  const onLine = secrets
    .filter(({ start, end }) => end > lineStart && start < lineStart + raw.length)
    .map(({ start, end }) => ({ start: Math.max(0, start - lineStart), end: Math.min(raw.length, end - lineStart) }));
  const spans = [...onLine, ...shapedSecrets(raw)];
  const masked = maskSpans(raw, spans);
  return {
    text: visible(masked),
    at: (offset) => visible(masked.slice(0, maskedOffset(raw, spans, Math.min(offset, raw.length)))).length,
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

/** Where secrets were found, by file: no output shows what stands there. */
function secretSpans(findings: readonly Finding[], sources: ReadonlyMap<string, SourceText>): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { rule, file, range } of findings) {
    const source = sources.get(file);
    if (rule !== "ARC511" || source === undefined) continue;
    const span = {
      start: source.offset(range.start.line) + range.start.column - 1,
      end: source.offset(range.end.line) + range.end.column - 1,
    };
    spans.set(file, [...(spans.get(file) ?? []), span]);
  }
  return spans;
}

function summaryLine(report: Report, colors: Colors): string {
  const { summary } = report;
  const counts = [
    count(summary.errors, "error", colors.red),
    count(summary.warnings, "warning", colors.yellow),
    count(summary.notices, "notice", colors.cyan),
  ];
  const verdict = report.conclusion === "success" ? colors.green("✔") : colors.red("✖");
  const checked = `${summary.policies} ${summary.policies === 1 ? "policy" : "policies"} checked`;
  return `${verdict} ${checked}: ${counts.join(", ")} (${duration(summary["duration-ms"])})\n`;
}

function count(number: number, noun: string, tint: (text: string) => string): string {
  const text = `${number} ${noun}${number === 1 ? "" : "s"}`;
  return number === 0 ? text : tint(text);
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
