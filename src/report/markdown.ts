import type { Finding, Severity } from "../policy/finding.ts";
import type { Failure } from "./failure.ts";
import { bounded, fitted } from "./fitted.ts";
import { type Links, NO_LINKS } from "./links.ts";
import { markdownCode, markdownDigests, markdownLink, markdownProse, markdownText } from "./markdown-text.ts";
import { rankShown } from "./ranking.ts";
import { type Base, describeBase, describeUnread, type Report } from "./report.ts";
import { byteLength, printable } from "./sanitize.ts";

/** Bytes that GitHub takes for a check run's summary, and for its text. */
export const CHECK_RUN_BYTES = 65_535;
/** A step's summary above 1 MiB is dropped whole while the step stays green; the rest is for what others add. */
export const JOB_SUMMARY_BYTES = 1_000_000;

export interface MarkdownOptions {
  /** Never more bytes of UTF-8 than this. At 64 KiB or so there is room for a row whatever is in it. */
  maxBytes: number;
  links?: Links;
  /** What else a reader must know, such as findings that could not be annotated; one sentence each. */
  notes?: readonly string[];
}

/** The whole report as Markdown: the verdict, the counts, the base, and the findings as far as they fit. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  // Half is more than enough for the summary, and leaves the table the other half whatever the notes are.
  const summary = renderMarkdownSummary(report, { ...options, maxBytes: Math.floor(options.maxBytes / 2) });
  const maxBytes = options.maxBytes - byteLength(summary) - 1;
  return `${summary}\n${renderMarkdownFindings(report, { ...options, maxBytes })}`;
}

/** What a check run's summary holds: verdict, counts, the base by name, notes; the notes as far as they fit. */
export function renderMarkdownSummary(report: Report, options: MarkdownOptions): string {
  const head = [`### ${verdict(report)}`, ...countsByStatus(report), ...baseLines(report.base)];
  const notes = [...(report.base?.notes ?? []), ...(options.notes ?? [])];
  const lines = notes.map((note) => `- Note: ${markdownProse(bounded(note, 1_000))}\n`);
  return fitted(`${head.join("\n\n")}\n`, lines, options.maxBytes, (shown) =>
    shown === lines.length ? "" : `- ${shown} of ${lines.length} notes shown.\n`,
  );
}

/** So many findings of one suggestion are told; GitHub takes 65,536 characters. */
const MOST_TOLD = 10;

/**
 * A review comment that offers lines in the place of those that it stands at. The lines go into a fence of more
 * backticks than they hold, where nothing is active.
 * @param lines each with a line feed at its end
 */
export function renderMarkdownSuggestion(
  findings: readonly Finding[],
  lines: string,
  links: Links = NO_LINKS,
): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const told = findings.slice(0, MOST_TOLD).map(({ rule, message }) => {
    return `${markdownLink(markdownText(rule), links.rule(rule))}: ${markdownProse(bounded(message, MOST.message))}`;
  });
  const left = findings.length - told.length;
  const more = left === 0 ? [] : [`and ${left} more`];
  return `${[...told, ...more].join("\n\n")}\n\n${fence}suggestion\n${lines}${fence}`;
}

/** What a run's page says where the tool could not do its work. */
export function renderMarkdownFailure(
  { code, what, why, mend }: Failure,
  headline = "The policies could not be checked",
): string {
  const lines = [
    `### ❌ ${headline}`,
    `**${markdownText(code)}**: ${markdownDigests(bounded(what, MOST.message))}`,
    ...(why === undefined ? [] : [`Why: ${markdownDigests(bounded(why, MOST.message))}`]),
    ...(mend === undefined ? [] : [`What to do: ${markdownDigests(bounded(mend, MOST.help))}`]),
  ];
  return `${lines.join("\n\n")}\n`;
}

/**
 * What a check run's text holds: the ranked findings as a table that ends between two rows, then in a table of their
 * own those that comments accept, each with its reason: whoever approves a change has to see what it lets pass.
 */
export function renderMarkdownFindings(report: Report, options: MarkdownOptions): string {
  const links = options.links ?? NO_LINKS;
  const ranked = rankShown(report.findings);
  const withStatus = report.base !== null;
  const columns = ["", "rule", ...(withStatus ? ["status"] : []), "place", "finding"];
  const accepted = report.findings.filter(({ suppression }) => suppression?.by === "comment");
  const shown = tableOf(columns, ranked, rowWriter(withStatus, links), options.maxBytes, "findings");
  if (accepted.length === 0) return shown;
  const title = `${shown === "" ? "" : "\n"}Accepted by comments:\n\n`;
  const room = options.maxBytes - byteLength(shown) - byteLength(title);
  const rows = tableOf(
    ["rule", ...(withStatus ? ["status"] : []), "place", "finding", "reason"],
    accepted,
    acceptedWriter(withStatus, links),
    room,
    "accepted findings",
  );
  return byteLength(rows) > room ? shown : `${shown}${title}${rows}`;
}

/** A table as far as it fits, and how much of it that is; nothing where there is nothing to show. */
function tableOf(
  columns: readonly string[],
  findings: readonly Finding[],
  row: (finding: Finding) => string,
  maxBytes: number,
  what: string,
): string {
  if (findings.length === 0) return "";
  const head = `| ${columns.join(" | ")} |\n|${columns.map(() => "---|").join("")}\n`;
  // An empty line ends the table.
  return fitted(
    head,
    findings,
    maxBytes,
    (shown) => `\n${shown} of ${findings.length} ${what} shown.\n`,
    row,
  );
}

function verdict(report: Report): string {
  const { conclusion, summary } = report;
  const counts = [
    count(summary.errors, "error"),
    count(summary.warnings, "warning"),
    count(summary.notices, "notice"),
  ];
  const policies = summary.policies === 1 ? "1 policy" : `${summary.policies} policies`;
  const unread = describeUnread(report);
  const all = unread === undefined ? policies : `${policies}, ${unread}`;
  return `${conclusion === "success" ? "✅ Passed" : "❌ Failed"}: ${counts.join(", ")} in ${all}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function countsByStatus({ base, summary }: Report): string[] {
  const counts = [
    ...(base === null
      ? []
      : [`${summary.new} new`, `${summary.touched} touched`, `${summary.existing} existing`]),
    ...(base === null && summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`]),
  ];
  return counts.length === 0 ? [] : [`${counts.join(", ")}.`];
}

function baseLines(base: Base | null): string[] {
  if (base === null) return [];
  const sentence = describeBase(base, (text) => markdownCode(bounded(text, 200)));
  // GitHub draws an alert around it; elsewhere it is a quotation with the same words.
  return [base.state === "unknown" ? `> [!WARNING]\n> **${sentence}**` : sentence];
}

/** Bytes of a finding's texts in its row, and of an address that is still a link. */
const MOST = { rule: 50, file: 300, message: 800, help: 500, address: 2_000 } as const;

const SIGN: { [severity in Severity]: string } = { error: "❌", warning: "⚠️", notice: "ℹ️" };

/** Writes one finding as a row; its texts are cut before they are escaped, so that a row is never broken. */
function rowWriter(withStatus: boolean, links: Links): (finding: Finding) => string {
  return (finding) => {
    const { severity, rule, status, message, help } = finding;
    const { file, line, address } = links.place(finding.file, finding.range);
    // Without the column: GitHub draws `:100:` as an emoji.
    const place = `${bounded(file, MOST.file)}:${line}`;
    const said = [bounded(message, MOST.message), bounded(help, MOST.help)].filter((text) => text !== "");
    const cells = [
      `${SIGN[severity]} ${severity}`,
      linked(bounded(rule, MOST.rule), links.rule(rule)),
      ...(withStatus ? [status] : []),
      linked(place, address),
      said.map(markdownProse).join("<br>"),
    ];
    return `| ${cells.join(" | ")} |\n`;
  };
}

/** Writes an accepted finding as a row, with the reason that its comment gives; without a base to read, each is new. */
function acceptedWriter(withStatus: boolean, links: Links): (finding: Finding) => string {
  return ({ rule, file, range, message, suppression }) => {
    const at = links.place(file, range);
    const cells = [
      linked(bounded(rule, MOST.rule), links.rule(rule)),
      ...(withStatus ? [suppression?.status ?? "new"] : []),
      linked(`${bounded(at.file, MOST.file)}:${at.line}`, at.address),
      markdownProse(bounded(message, MOST.message)),
      markdownProse(bounded(suppression?.reason ?? "", MOST.message)),
    ];
    return `| ${cells.join(" | ")} |\n`;
  };
}

/** A link, unless its address is a page long or would show a secret that the text masks. */
function linked(text: string, address: string | undefined): string {
  const fits = address !== undefined && address.length <= MOST.address && printable(address) === address;
  return markdownLink(markdownText(text), fits ? address : undefined);
}
