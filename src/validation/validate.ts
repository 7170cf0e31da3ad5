import type { Catalog, Policy } from "../policy/catalog.ts";
import type { Finding } from "../policy/finding.ts";
import type { Kind } from "../policy/kinds.ts";
import type { ReadLimits } from "../policy/read-limits.ts";
import { type Problem, SourceText } from "../policy/source.ts";
import { type Accepted, accept } from "./acceptance.ts";
import type { BaselineEntry } from "./baseline.ts";
import type { BaselineFile } from "./baseline-file.ts";
import { checkCatalog } from "./check-catalog.ts";
import type { Judging } from "./check-policy.ts";
import { findingsOfOwnRules } from "./custom-rules/own-findings.ts";
import type { OwnRules } from "./custom-rules/own-rules.ts";
import { findingOfProblem, type SeverityOf, sortFindings } from "./findings.ts";
import { type InputFile, isError, type OwnPart, ownParts } from "./own-part.ts";
import type { SuppressedFile } from "./suppressions.ts";

/** A file that could not be taken in: its name or its nature is the problem. */
export interface RejectedFile {
  file: string;
  /** The kind that its path gives it: what it defines is unknown. */
  kind?: Kind | undefined;
  rule: string;
  message: string;
  help: string;
}

export interface ValidationInput extends Judging {
  files: readonly InputFile[];
  rejected: readonly RejectedFile[];
  environments: readonly string[];
  limits: ReadLimits;
  /** The day in UTC, as `2026-11-24`: what is accepted may be so until a day. */
  today: string;
  /** Old findings that are accepted. */
  baseline?: BaselineFile | undefined;
  /** Makes the own parts of files, in their order; by default {@link ownParts}. All ways give the same parts. */
  makeParts?: MakeParts | undefined;
  ownRules?: OwnRules | undefined;
}

/** A way to the own parts of files: one after another, on several threads, or remembered from an earlier run. */
export type MakeParts = (
  files: readonly InputFile[],
  input: Judging & { limits: ReadLimits },
) => Promise<readonly OwnPart[]>;

export interface ValidationOutcome {
  /** Sorted; those that a comment or the baseline accepts have the status `suppressed`. */
  findings: Finding[];
  catalog: Catalog;
  /** The files of which nobody knows all that they define, whatever the reason; templates among them. */
  unread: ReadonlySet<string>;
  /** The policies of the catalog that have an error. */
  invalid: ReadonlySet<Policy>;
  /** The texts of the files that findings lie in, for code frames. */
  sources: ReadonlyMap<string, SourceText>;
  /** What the baseline need not accept any more. */
  staleEntries: readonly BaselineEntry[];
}

/**
 * Checks a set of policies: read → parse → kind → schema → rules of one policy → rules of the whole catalog → what is
 * accepted by comments and by the baseline.
 */
export async function validate(input: ValidationInput): Promise<ValidationOutcome> {
  return together(input, await (input.makeParts ?? ownParts)(input.files, input));
}

/**
 * Puts the own parts of files together and checks what needs all of them.
 * @param parts in the order of the input's files
 */
export function together(input: ValidationInput, parts: readonly OwnPart[]): ValidationOutcome {
  const { findings, catalog, refused, sources, problems, lostLines, suppressed, unjudged, unread } = gather(
    input,
    parts,
  );
  const found = [
    ...checkCatalog(catalog, findings, (file) => problems.get(file) ?? [], lostLines, input),
    ...findingsOfOwnRules(catalog, input.ownRules, input),
  ];
  const accepted = accept(sortFindings([...findings, ...found]), {
    ...input,
    files: suppressed,
    seen: new Set([...input.files, ...input.rejected].map(({ file }) => file)),
    unjudged: new Set([...unjudged, ...lostLines]),
    someUnread: catalog.unreadKinds.size > 0,
  });
  for (const { file, document } of catalog.policies) sources.set(file, document.source);
  for (const { file, source } of suppressed) sources.set(file, source);
  if (input.baseline !== undefined) sources.set(input.baseline.file, input.baseline.source);
  return {
    findings:
      accepted.about.length === 0
        ? accepted.findings
        : sortFindings([...accepted.findings, ...accepted.about]),
    catalog,
    unread,
    invalid: invalidPolicies(catalog.policies, refused, found, accepted),
    sources,
    staleEntries: accepted.stale,
  };
}

/** What the own parts of all files give. */
interface Gathered {
  findings: Finding[];
  catalog: Catalog;
  /** The policies with an error of their own. */
  refused: ReadonlySet<Policy>;
  sources: Map<string, SourceText>;
  /** What the reader found, by file. */
  problems: ReadonlyMap<string, readonly Problem[]>;
  /** The files of which not all is known that they define. */
  lostLines: ReadonlySet<string>;
  suppressed: SuppressedFile[];
  /** The files of which nothing was judged. */
  unjudged: ReadonlySet<string>;
  unread: ReadonlySet<string>;
}

function gather(input: ValidationInput, parts: readonly OwnPart[]): Gathered {
  const findings = input.rejected.flatMap((rejected) => findingOfRejected(rejected, input.severityOf));
  const policies: Policy[] = [];
  const refused = new Set<Policy>();
  const unreadKinds = new Set<string>();
  const unread = new Set<string>();
  const note = (file: string, kind: string | undefined) => {
    if (kind === undefined) return;
    unreadKinds.add(kind);
    unread.add(file);
  };
  for (const { file, kind } of input.rejected) note(file, kind?.name);
  const unjudged = new Set(input.rejected.map(({ file }) => file));
  const lostLines = new Set<string>();
  const sources = new Map<string, SourceText>();
  const problems = new Map<string, readonly Problem[]>();
  const suppressed: SuppressedFile[] = [];
  for (const [index, { file, kind }] of input.files.entries()) {
    const part = parts[index];
    if (part === undefined) throw new Error("a file has no own part");
    const { source, suppressions } = part;
    // One by one: a spread of very many would overflow the stack.
    for (const finding of part.findings) findings.push(finding);
    for (const policy of part.policies) policies.push(policy);
    for (const policy of part.refused) refused.add(policy);
    if (part.findings.length > 0) sources.set(file, source);
    if (part.problems.length > 0) problems.set(file, part.problems);
    if (suppressions.length > 0) suppressed.push({ file, kind, source, suppressions });
    if (part.policies.length === 0) unjudged.add(file);
    // A file in the wrong place defines nothing, but was meant to.
    if (kind === undefined) note(file, part.looksLike);
    if (!part.whole) lostLines.add(file);
    if (!part.whole) note(file, kind?.name);
  }
  const catalog = { policies, unreadKinds, environments: input.environments };
  return { findings, catalog, refused, sources, problems, lostLines, suppressed, unjudged, unread };
}

/**
 * The policies with an error of their own, or one that only the catalog shows; not those of which every error is
 * accepted. What is wrong with a suppression is wrong with all policies of its file.
 */
function invalidPolicies(
  policies: readonly Policy[],
  refused: ReadonlySet<Policy>,
  found: readonly Finding[],
  { findings, about }: Accepted,
): ReadonlySet<Policy> {
  const key = (file: string, name?: string) => JSON.stringify([file, name]);
  const keysOf = (some: readonly Finding[]) =>
    new Set(some.filter(isError).map(({ file, policy }) => key(file, policy)));
  const accused = keysOf(found);
  const suppressed = findings.some(({ status }) => status === "suppressed");
  const open = suppressed ? keysOf(findings.filter(({ status }) => status !== "suppressed")) : undefined;
  const misused = keysOf(about);
  return new Set(
    policies.filter((policy) => {
      const own = key(policy.file, policy.name);
      const whole = key(policy.file);
      if (misused.has(whole)) return true;
      if (!refused.has(policy) && !accused.has(own)) return false;
      return open === undefined || open.has(own) || open.has(whole);
    }),
  );
}

function findingOfRejected(rejected: RejectedFile, severityOf: SeverityOf): Finding[] {
  const severity = severityOf(rejected.rule);
  if (severity === undefined) return [];
  const problem = { rule: rejected.rule, message: rejected.message, help: rejected.help, start: 0, end: 0 };
  return [findingOfProblem(problem, rejected.file, new SourceText(""), undefined, severity)];
}
