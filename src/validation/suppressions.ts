import type { Finding } from "../policy/finding.ts";
import type { Kind } from "../policy/kinds.ts";
import type { Problem, SourceText } from "../policy/source.ts";
import { findingOfProblem, type SeverityOf, withoutShapes } from "./findings.ts";
import type { Rule } from "./rule.ts";
import { isAboutUnjudged, isAcceptable, meantRule } from "./rule-ids.ts";
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
  /** The names of rules by which something was accepted. */
  used: ReadonlySet<NamedRule>;
}

/** A reason longer than this (UTF-16 units) is cut: it stands in every report. */
const LONGEST_REASON = 500;

/**
 * Accepts what sound comments name. A suppression without a reason, or whose last day is over, accepts nothing.
 * Time is linear in findings and suppressions.
 * @param today the day in UTC, as `2026-11-24`
 */
export function suppress(
  findings: readonly Finding[],
  files: readonly SuppressedFile[],
  today: string,
): Suppressed {
  if (files.length === 0) return { findings: [...findings], used: new Set() };
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
  return { findings: judged, used: new Set([...indices.values()].flatMap((index) => index.used())) };
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

/** Those suppressions that say the same of the same lines, or of the whole file. */
interface Group {
  members: { rule: NamedRule; after: number; reason: string }[];
  /** The furthest line with a finding that they accepted; 0 for none. */
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
        group.members.push({ rule, after, reason });
      }
      // Stretches that overlap share their last line: each line is entered once.
      for (let line = last; line > after && !this.#lastLines.has(line); line--)
        this.#lastLines.set(line, last);
    }
  }

  /** Why a finding is accepted; undefined where it is not. The nearest suppression gives the reason. */
  reasonFor(rule: string, line: number): string | undefined {
    const last = this.#lastLines.get(line);
    const nearby = last === undefined ? undefined : this.#accept(`${last} ${rule}`, line);
    const everywhere = this.#accept(`0 ${rule}`, line);
    return nearby ?? everywhere;
  }

  #accept(key: string, line: number): string | undefined {
    const group = this.#groups.get(key);
    // In the order of the text, so the first reaches over the most lines.
    const first = group?.members[0];
    if (group === undefined || first === undefined || first.after >= line) return undefined;
    group.furthest = Math.max(group.furthest, line);
    return first.reason;
  }

  used(): NamedRule[] {
    return [...this.#groups.values()].flatMap(({ members, furthest }) =>
      members.filter(({ after }) => after < furthest).map(({ rule }) => rule),
    );
  }
}

/** What has to be known to judge suppressions themselves. */
export interface SuppressionContext {
  rules: ReadonlyMap<string, Rule>;
  severityOf: SeverityOf;
  today: string;
  used: ReadonlySet<NamedRule>;
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
  const idle = comment.rules.filter((rule) => !used.has(rule) && !refused.includes(rule));
  const stale = idle.filter(({ id }) => wouldTell(id, file, comment));
  return stale.length === 0 ? problems : [...problems, staleRules(comment, stale)];
}

function refusedRule({ id, start, end }: NamedRule, rules: ReadonlyMap<string, Rule>): Problem {
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
        ? "Name each rule by its id, as findings and docs/rules.md do."
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

function staleRules(comment: ReadSuppression, stale: readonly NamedRule[]): Problem {
  const where = comment.about === "file" ? "in this file" : "there";
  const find = stale.length === 1 ? "finds" : "find";
  const message = `${list(stale.map(({ id }) => id))} ${find} nothing ${where} any more.`;
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
