import type { Finding, Fix, Range, RelatedPlace, Severity, Status, Suppression } from "../policy/finding.ts";
import { printJson } from "./json.ts";
import { encodePath, type Links, webAddress } from "./links.ts";
import { markdownProse } from "./markdown-text.ts";
import { byRank } from "./ranking.ts";
import { describeBase, type Report } from "./report.ts";
import type { RuleInfo } from "./rule-info.ts";
import { byteLength, maskSecrets, printable, truncateBytes } from "./sanitize.ts";

export interface SarifContext {
  /** The whole rule table, so that a reader sees what was looked for, too. */
  rules: readonly RuleInfo[];
  rulePage?: Links["rule"];
  /** What was judged, where it is under version control. */
  repository?: { url: string; commit: string; branch?: string };
  limits?: SarifLimits;
}

export interface SarifLimits {
  results: number;
  /** Bytes of the results before compression, less what each has in common with the others. */
  bytes: number;
}

/**
 * GitHub refuses more than 25,000 results a run (it keeps 5,000, by severity) and files above 10 MB once they
 * are compressed; text of any kind stays below that when it is no larger before.
 */
export const GITHUB_SARIF_LIMITS: SarifLimits = { results: 25_000, bytes: 9_000_000 };

/** Bytes of the names and brackets of a plain result, which compression makes nearly nothing of after the first. */
const COMMON_BYTES = 350;
/** What a result counts for all the same. */
const LEAST_BYTES = 100;

/** GitHub keeps 100 locations of a result, and refuses more than 1,000. */
const RELATED_MAX = 100;
/** Bytes of one text; no message that is meant for a reader is as long. */
const TEXT_MAX = 8_000;

const SOURCE_ROOT = "%SRCROOT%";
const LEVEL = { error: "error", warning: "warning", notice: "note" } as const satisfies Record<
  Severity,
  string
>;

/** The report as a SARIF 2.1.0 log (OASIS, errata 01), on one line; results ranked, the most telling first. */
export function renderSarif(report: Report, context: SarifContext): string {
  const results = report.findings.toSorted(byRank).map(resultWriter(report, context.rules));
  const shown = withinLimits(results, context.limits ?? GITHUB_SARIF_LIMITS);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report, context) },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The folder that paths start from." } } },
        ...(context.repository === undefined
          ? {}
          : { versionControlProvenance: provenanceOf(context.repository) }),
        invocations: [
          {
            executionSuccessful: true,
            exitCode: report.conclusion === "success" ? 0 : 1,
            toolExecutionNotifications: notificationsOf(report, shown, results.length),
          },
        ],
        results: results.slice(0, shown),
      },
    ],
  };
  return printJson(log, 0);
}

function withinLimits(results: readonly object[], limits: SarifLimits): number {
  let bytes = 0;
  for (const [index, result] of results.entries()) {
    bytes += Math.max(LEAST_BYTES, byteLength(printJson(result, 0)) - COMMON_BYTES);
    if (index >= limits.results || bytes > limits.bytes) return index;
  }
  return results.length;
}

function driverOf({ tool }: Report, { rules, rulePage }: SarifContext) {
  return {
    name: tool.name,
    semanticVersion: tool.version,
    rules: rules.map(({ id, name, severity, what, why }) => {
      const helpUri = webAddress(rulePage?.(id));
      return {
        id,
        // An identifier in Pascal case (§3.49.7).
        ...(name === undefined ? {} : { name: inPascalCase(name) }),
        shortDescription: { text: plain(what) },
        fullDescription: { text: plain(sentences(what, why)) },
        help: { text: plain(sentences(what, why)), markdown: helpOf(what, why) },
        defaultConfiguration: { level: LEVEL[severity] },
        ...(helpUri === undefined ? {} : { helpUri }),
      };
    }),
  };
}

function inPascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function provenanceOf({ url, commit, branch }: NonNullable<SarifContext["repository"]>) {
  const repositoryUri = webAddress(url);
  if (repositoryUri === undefined) return [];
  return [
    {
      repositoryUri,
      revisionId: commit,
      ...(branch === undefined ? {} : { branch }),
      mappedTo: { uriBaseId: SOURCE_ROOT },
    },
  ];
}

function notificationsOf({ base }: Report, shown: number, all: number) {
  const notification = (level: "note" | "warning", text: string) => ({
    level,
    message: { text: plain(text) },
  });
  const cut = `${shown} of ${all} results are in this file, which is as many as GitHub takes; the first ones are the most severe and the newest.`;
  return [
    ...(shown === all ? [] : [notification("warning", cut)]),
    ...(base === null
      ? []
      : [
          notification(base.state === "unknown" ? "warning" : "note", describeBase(base, String)),
          ...base.notes.map((note) => notification("note", note)),
        ]),
  ];
}

/** Against a base: touched ones were there already, on a line that is another now. Of accepted ones nothing is known. */
const BASELINE: { [status in Status]?: "new" | "updated" | "unchanged" } = {
  new: "new",
  touched: "updated",
  existing: "unchanged",
};

function resultWriter({ base, findings }: Report, rules: readonly RuleInfo[]): (finding: Finding) => object {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  // All results of a run say whether they are suppressed, or none (§3.27.23).
  const someSuppressed = findings.some(({ status }) => status === "suppressed");
  return (finding) => {
    const { rule, severity, file, range, related, fix, fingerprint, status } = finding;
    const ruleIndex = indexes.get(rule);
    const shown = related.slice(0, RELATED_MAX);
    const edits = fix === undefined ? undefined : fixOf(fix, file);
    const state = base === null ? undefined : BASELINE[status];
    return {
      ruleId: rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVEL[severity],
      message: { text: messageOf(finding, shown) },
      locations: [{ physicalLocation: placeOf(file, range) }],
      ...(shown.length === 0 ? {} : { relatedLocations: shown.map(relatedLocation) }),
      partialFingerprints: { "archi3/v1": fingerprint },
      ...(state === undefined ? {} : { baselineState: state }),
      ...(someSuppressed ? { suppressions: suppressionsOf(finding) } : {}),
      ...(edits === undefined ? {} : { fixes: [edits] }),
      ...propertiesOf(finding),
    };
  };
}

function placeOf(file: string, range: Range) {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
    region: regionOf(range),
  };
}

/** Masked before it is encoded: what masks the written text knows nothing of encodings. */
function uriOf(file: string): string {
  return encodePath(maskSecrets(file));
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function relatedLocation({ file, range, message }: RelatedPlace, index: number) {
  return { id: index + 1, physicalLocation: placeOf(file, range), message: { text: plain(message) } };
}

/** What is wrong, what to do, and the related places as links to their locations (§3.11.6): GitHub shows only these. */
function messageOf({ message, help, related }: Finding, shown: readonly RelatedPlace[]): string {
  const links = shown.map(({ file, range, message: why }, index) => {
    const text = plain(`${printable(file)}:${range.start.line}`);
    return `See [${text.replace(/[[\]\\]/g, "\\$&")}](${index + 1}): ${plain(why)}`;
  });
  const more = related.length - shown.length;
  return [
    plain(message),
    ...(help === "" ? [] : [plain(help)]),
    ...links,
    ...(more === 0 ? [] : [`… and ${more} more`]),
  ].join("\n");
}

/**
 * Text in a message: no link and no placeholder, which SARIF has in plain texts too (§3.11.5, §3.11.6). The
 * standard wants every brace doubled; only a placeholder's are, since readers show others as they stand.
 */
function plain(text: string): string {
  return truncateBytes(printable(text, { keepNewlines: true }), TEXT_MAX)
    .replaceAll("](", "] (")
    .replace(/\{(?=\d+\})|(?<=\{\d+)\}/g, "$&$&");
}

/** A rule of one's own has its words from a file: they never stand where a line of Markdown begins. */
/** Rules of a repository's own may say what they find without a full stop. */
function sentences(what: string, why: string): string {
  return `${/[.!?]$/.test(what) ? what : `${what}.`} ${why}`;
}

function helpOf(what: string, why: string): string {
  const [finds, matters] = [what, why].map((text) => markdownProse(printable(text)));
  return `**Finds:** ${finds}\n\n**Why it matters:** ${matters}\n`;
}

function suppressionsOf({ status, suppression }: Finding) {
  if (status !== "suppressed") return [];
  return [suppression === undefined ? { kind: "external" } : suppressionOf(suppression)];
}

function suppressionOf({ by, reason }: Suppression) {
  return {
    kind: by === "comment" ? "inSource" : "external",
    ...(reason === undefined ? {} : { justification: plain(reason) }),
  };
}

/** A fix that may be applied by a machine; none where a text of it could not be written down as it is. */
function fixOf({ title, edits }: Fix, file: string) {
  if (edits.some(({ text }) => printable(text, { keepNewlines: true }) !== text)) return undefined;
  return {
    description: { text: plain(title) },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file), uriBaseId: SOURCE_ROOT },
        replacements: edits.map(({ range, text }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text },
        })),
      },
    ],
  };
}

function propertiesOf({ kind, policy, pointer }: Finding) {
  const properties = {
    ...(kind === undefined ? {} : { kind }),
    ...(policy === undefined ? {} : { policy }),
    ...(pointer === undefined ? {} : { pointer }),
  };
  return Object.keys(properties).length === 0 ? {} : { properties };
}
