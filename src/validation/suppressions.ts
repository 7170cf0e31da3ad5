import type { Finding } from "../policy/finding.ts";
import type { Kind } from "../policy/kinds.ts";
import type { Problem, SourceText } from "../policy/source.ts";
import { findingOfProblem, type SeverityOf, withoutShapes } from "./findings.ts";
import { isAboutUnjudged, isAcceptable, meantRule, type Named } from "./rule-ids.ts";
import type {
  MalformedSuppression,
  NamedRule,
  ReadSuppression,
  SuppressionComment,
} from "./suppression-comments.ts";
import { list, quote } from "./wording.ts";

/** A file that holds suppressions. */
export interface SuppressedFile {
  file: string;
  kind: Kind | undefined;
  source: SourceText;
  suppressions: readonly SuppressionComment[];
}

/** What suppressions did. */
export interface Suppressed {
  /** All findings, in their order; what is accepted says so. */
  findings: Finding[];
  /** The names of rules by which something was accepted; of several that could, only the nearest. */
  used: ReadonlySet<NamedRule>;
  /** Those by which something would have been accepted, had none been nearer. */
  idle: ReadonlySet<NamedRule>;
}

/** A reason longer than this (UTF-16 units) is cut: it stands in every report. */
const LONGEST_REASON = 500;

/**
 * Accepts what sound comments name. A suppression without a reason, or whose last day is over, accepts nothing.
 * Time is nearly linear in findings and suppressions.
 * @param today the day in UTC, as `2026-11-24`
 */
export function suppress(
  findings: readonly Finding[],
  files: readonly SuppressedFile[],
  today: string,
): Suppressed {
  if (files.length === 0) return { findings: [...findings], used: new Set(), idle: new Set() };
  const indices = new Map(
    files.map(({ file, suppressions }) => [file, new SuppressionIndex(suppressions, today)]),
  );
  const judged = findings.map((finding): Finding => {
    const index = isAcceptable(finding.rule) ? indices.get(finding.file) : undefined;
    const reason = index?.reasonFor(finding.rule, finding.range.start.line);
    if (reason === undefined) return finding;
    const shown = withoutShapes(reason).slice(0, LONGEST_REASON);
    return { ...finding, status: "suppressed", suppression: { by: "comment", reason: shown } };
  });
  const members = [...indices.values()].flatMap((index) => index.members());
  const used = new Set(members.filter((one) => one.used).map(({ rule }) => rule));
  const idle = members.filter((one) => !one.used && one.couldAccept).map(({ rule }) => rule);
  return { findings: judged, used, idle: new Set(idle) };
}

/** True for a suppression that counts on a day. */
function isSound(
  comment: SuppressionComment,
  today: string,
): comment is ReadSuppression & { reason: string } {
  return comment.state === "read" && comment.reason !== undefined && !isOver(comment, today);
}

function isOver({ until }: ReadSuppression, today: string): boolean {
  // Days in ISO 8601 sort as texts.
  return until !== undefined && until.day < today;
}

/** A rule that a suppression names. */
interface Member {
  rule: NamedRule;
  after: number;
  reason: string;
  used: boolean;
}

/** Those suppressions that say the same of the same lines, or of the whole file. */
interface Group {
  /** In the order of the text, so that each is nearer than those before it. */
  members: Member[];
  /** The furthest line with a finding that they could accept; 0 for none. */
  furthest: number;
}

/** The sound suppressions of one file, by the line or file and the rule that they are about. */
class SuppressionIndex {
  readonly #groups = new Map<string, Group>();
  /** From each line that suppressions are about to the last one of its stretch. */
  readonly #lastLines = new Map<number, number>();

  constructor(suppressions: readonly SuppressionComment[], today: string) {
    for (const comment of suppressions) {
      if (!isSound(comment, today)) continue;
      const { about, rules, reason } = comment;
      const [after, last] = about === "file" ? [0, 0] : [about.after, about.last];
      for (const rule of rules) {
        const group = this.#groups.get(`${last} ${rule.id}`) ?? { members: [], furthest: 0 };
        this.#groups.set(`${last} ${rule.id}`, group);
        group.members.push({ rule, after, reason, used: false });
      }
      // Stretches that overlap share their last line: each line is entered once.
      for (let line = last; line > after && !this.#lastLines.has(line); line--)
        this.#lastLines.set(line, last);
    }
  }

  /** Why a finding is accepted; undefined where it is not. The nearest suppression does it, and gives the reason. */
  reasonFor(rule: string, line: number): string | undefined {
    const last = this.#lastLines.get(line);
    const nearby = last === undefined ? undefined : this.#nearest(`${last} ${rule}`, line);
    const everywhere = this.#nearest(`0 ${rule}`, line);
    const nearest = nearby ?? everywhere;
    if (nearest !== undefined) nearest.used = true;
    return nearest?.reason;
  }

  #nearest(key: string, line: number): Member | undefined {
    const group = this.#groups.get(key);
    const nearest = group === undefined ? undefined : lastBefore(group.members, line);
    if (group !== undefined && nearest !== undefined) group.furthest = Math.max(group.furthest, line);
    return nearest;
  }

  members(): (Member & { couldAccept: boolean })[] {
    return [...this.#groups.values()].flatMap(({ members, furthest }) =>
      members.map((member) => ({ ...member, couldAccept: member.after < furthest })),
    );
  }
}

/** The last of the members that reach from before a line. Very many may, and be asked very often: it is halved. */
function lastBefore(members: readonly Member[], line: number): Member | undefined {
  let [from, to] = [0, members.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((members[middle]?.after ?? line) < line) from = middle + 1;
    else to = middle;
  }
  return members[from - 1];
}

/** What has to be known to judge suppressions themselves. */
export interface SuppressionContext {
  rules: ReadonlyMap<string, Named>;
  severityOf: SeverityOf;
  today: string;
  used: ReadonlySet<NamedRule>;
  idle: ReadonlySet<NamedRule>;
  /** Whether a finding of a rule would have been told there: where not, silence does not make a suppression stale. */
  wouldTell(rule: string, file: string, comment: ReadSuppression): boolean;
}

/**
 * What is wrong with the suppressions of a file themselves. Only what accepts nothing any more has a fix: one that made a
 * malformed suppression count would silence what it is about, without anybody having decided so.
 */
export function findingsOfSuppressions(file: SuppressedFile, context: SuppressionContext): Finding[] {
  return file.suppressions
    .flatMap((comment) =>
      comment.state === "malformed" ? [malformed(comment)] : problemsOf(comment, file.file, context),
    )
    .flatMap((problem) => {
      const severity = context.severityOf(problem.rule);
      if (severity === undefined) return [];
      return [findingOfProblem(problem, file.file, file.source, file.kind, severity)];
    });
}

function malformed({ message, help, at }: MalformedSuppression): Problem {
  return { rule: "ARC903", message, help, start: at.start, end: at.end };
}

function problemsOf(comment: ReadSuppression, file: string, context: SuppressionContext): Problem[] {
  const { rules, today, used, wouldTell } = context;
  const refused = comment.rules.filter(({ id }) => !rules.has(id) || !isAcceptable(id));
  const problems = refused.map((rule) => refusedRule(rule, rules));
  if (comment.reason === undefined) return [...problems, noReason(comment)];
  if (isOver(comment, today)) return [...problems, over(comment)];
  const unused = comment.rules.filter((rule) => !used.has(rule) && !refused.includes(rule));
  const stale = unused.filter(({ id }) => wouldTell(id, file, comment));
  if (stale.length === 0) return problems;
  return [...problems, staleRules(comment, stale, context.idle)];
}

function refusedRule({ id, start, end }: NamedRule, rules: ReadonlyMap<string, Named>): Problem {
  const at = { rule: "ARC902", start, end };
  if (rules.has(id)) {
    return {
      ...at,
      message: `Findings of ${id} cannot be accepted.`,
      help: isAboutUnjudged(id)
        ? "Correct what it finds, and delete it here: what cannot be read would pass unseen."
        : "Correct what it finds, and delete it here.",
    };
  }
  const meant = meantRule(id, new Set(rules.keys()), rules.values());
  return {
    ...at,
    message: `There is no rule ${quote(id)}.`,
    help:
      meant === undefined
        ? "Name each rule by its id, as findings and docs/rules.md of archi3-policy do."
        : `Did you mean ${meant}?`,
  };
}

function noReason({ start, end }: ReadSuppression): Problem {
  return {
    rule: "ARC901",
    message: "The suppression gives no reason, so it accepts nothing.",
    help: "Write why this is acceptable behind two dashes at its end: ARC301 -- the reason.",
    start,
    end,
  };
}

function over({ until, start, end }: ReadSuppression): Problem {
  return {
    rule: "ARC904",
    message: `The suppression ended with ${until?.day}; what it accepted counts again.`,
    help: "Fix that and delete the comment; if it is still acceptable, write a later day.",
    start: until?.start ?? start,
    end: until?.end ?? end,
  };
}

function staleRules(
  comment: ReadSuppression,
  stale: readonly NamedRule[],
  said: ReadonlySet<NamedRule>,
): Problem {
  const where = comment.about === "file" ? "in this file" : "there";
  const ids = list(stale.map(({ id }) => id));
  const find = stale.length === 1 ? "finds" : "find";
  const twice = stale.filter((rule) => said.has(rule)).length;
  const message =
    twice === stale.length
      ? `What ${ids} ${find} ${where} is accepted by another comment already.`
      : `${ids} ${find} nothing ${where} any more${twice === 0 ? "" : ", or another comment accepts it"}.`;
  const [first] = stale;
  if (stale.length < comment.rules.length && first !== undefined) {
    const help =
      "Delete the rules that are no longer needed from the comment, so that it accepts nothing new by chance.";
    return { rule: "ARC905", message, help, start: first.start, end: first.end };
  }
  return {
    rule: "ARC905",
    message,
    help: "Delete the comment, so that it accepts nothing new by chance.",
    start: comment.start,
    end: comment.end,
    mend: { title: "Delete the comment", edits: [{ ...comment.removal, text: "" }] },
  };
}
