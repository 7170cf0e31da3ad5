import type { Catalog, Policy } from "../policy/catalog.ts";
import { commentSpans } from "../policy/comments.ts";
import type { YamlDocument } from "../policy/document.ts";
import type { Finding, Severity } from "../policy/finding.ts";
import { type Kind, kindOfShape, placeOfKind } from "../policy/kinds.ts";
import { isMapping } from "../policy/pointer.ts";
import type { ReadLimits } from "../policy/read-limits.ts";
import { loadSecondReader, type ReadResult, readAgain, readBytes } from "../policy/reader.ts";
import { decode, type Problem, SourceText } from "../policy/source.ts";
import { loadTemplateEngine, type TemplateEngine } from "../policy/template.ts";
import { withoutTags } from "../policy/template-tags.ts";
import { type Accepted, accept } from "./acceptance.ts";
import type { BaselineEntry } from "./baseline.ts";
import type { BaselineFile } from "./baseline-file.ts";
import { checkCatalog } from "./check-catalog.ts";
import { checkPolicy, type Judging } from "./check-policy.ts";
import { findingsOfOwnRules } from "./custom-rules/own-findings.ts";
import type { OwnRules } from "./custom-rules/own-rules.ts";
import { findingOfProblem, type SeverityOf, sortFindings } from "./findings.ts";
import { withChosenReadings } from "./readings.ts";
import { mayHoldSuppressions, type SuppressionComment, suppressionsIn } from "./suppression-comments.ts";
import type { SuppressedFile } from "./suppressions.ts";
import { checkTemplateText, templatePolicy } from "./templates.ts";

/** A file to check: its bytes, and the kind that its path gives it. */
export interface InputFile {
  file: string;
  path: string;
  bytes: Uint8Array;
  kind: Kind | undefined;
  /** True for a file that the caller named: where its path gives no kind, its contents do. */
  named?: boolean;
  /** True for one that a run of all policies leaves unchecked, since its place among the policies gives it no kind. */
  misplaced?: boolean;
}

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
  ownRules?: OwnRules | undefined;
}

export interface ValidationOutcome {
  /** Sorted; those that a comment or the baseline accepts have the status `suppressed`. */
  findings: Finding[];
  catalog: Catalog;
  /** The policies of the catalog that have an error. */
  invalid: ReadonlySet<Policy>;
  /** The texts of the files that findings lie in, for code frames. */
  sources: ReadonlyMap<string, SourceText>;
  /** What the baseline need not accept any more. */
  staleEntries: readonly BaselineEntry[];
}

interface CheckedFile {
  findings: Finding[];
  policies: Policy[];
  /** Those of the policies that have an error. */
  refused: Policy[];
  /** What the reader found. */
  problems: readonly Problem[];
  /** Whether all that it defines is known. */
  whole: boolean;
  /** The kind that a file of no kind looks like. */
  looksLike?: string | undefined;
}

/** What one file gives: a pure function of its bytes, its kind's schema and this tool's version. */
export interface OwnPart extends CheckedFile {
  source: SourceText;
  /** The comments that accept findings of the file. */
  suppressions: readonly SuppressionComment[];
}

/**
 * Checks a set of policies: read → parse → kind → schema → rules of one policy → rules of the whole catalog → what is
 * accepted by comments and by the baseline.
 */
export async function validate(input: ValidationInput): Promise<ValidationOutcome> {
  const parts: OwnPart[] = [];
  for (const file of input.files) parts.push(await ownPart(file, input));
  return together(input, parts);
}

/** Checks one file by itself. What only few files need is loaded when the first of them comes. */
export async function ownPart(file: InputFile, input: Judging & { limits: ReadLimits }): Promise<OwnPart> {
  const part = isTemplate(file.kind)
    ? await checkTemplateFile(file, await loadTemplateEngine(), input)
    : await checkYamlFile(file, input);
  const findings = [...misplacement(file, part, input.severityOf), ...part.findings];
  return { ...part, findings, suppressions: await suppressionsOf(part, file.kind) };
}

type SourcePart = Omit<OwnPart, "suppressions">;

/** A named file is judged as what it looks like, which must not look like a pass of the place that it lies at. */
function misplacement(file: InputFile, part: SourcePart, severityOf: SeverityOf): Finding[] {
  const kind = file.kind?.name ?? part.policies[0]?.kind.name;
  const severity = severityOf("ARC040");
  if (file.misplaced !== true || kind === undefined || severity === undefined) return [];
  const problem = {
    rule: "ARC040",
    message: `The file's place gives it no kind of policy, so it is checked only where it is named; here as the kind ${kind}, which it looks like.`,
    help: `Move it to ${placeOfKind(kind)} in the policies folder, or name the right folder with --policies-dir.`,
    start: 0,
    end: 0,
  };
  return [findingOfProblem(problem, file.file, part.source, undefined, severity)];
}

async function checkYamlFile(file: InputFile, input: Judging & { limits: ReadLimits }): Promise<SourcePart> {
  const read = readBytes(file.bytes, input.limits);
  const known = "refused" in read ? readAgain(read, await loadSecondReader(), input.limits) : read;
  return { source: known.source, ...(await checkFile(file, known, input)) };
}

const NO_SUPPRESSIONS: readonly SuppressionComment[] = [];

async function suppressionsOf(
  { source }: SourcePart,
  kind: Kind | undefined,
): Promise<readonly SuppressionComment[]> {
  if (!mayHoldSuppressions(source.text)) return NO_SUPPRESSIONS;
  const text = isTemplate(kind) ? withoutTags(source.text) : source.text;
  return suppressionsIn(source, commentSpans(await import("yaml"), text));
}

/**
 * Puts the own parts of files together and checks what needs all of them.
 * @param parts in the order of the input's files
 */
export function together(input: ValidationInput, parts: readonly OwnPart[]): ValidationOutcome {
  const { findings, catalog, refused, sources, problems, lostLines, suppressed, unjudged } = gather(
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
}

function gather(input: ValidationInput, parts: readonly OwnPart[]): Gathered {
  const findings = input.rejected.flatMap((rejected) => findingOfRejected(rejected, input.severityOf));
  const policies: Policy[] = [];
  const refused = new Set<Policy>();
  const unreadKinds = new Set<string>();
  for (const { kind } of input.rejected) if (kind !== undefined) unreadKinds.add(kind.name);
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
    const meant = kind === undefined ? part.looksLike : undefined;
    if (meant !== undefined) unreadKinds.add(meant);
    if (!part.whole) lostLines.add(file);
    if (!part.whole && kind !== undefined) unreadKinds.add(kind.name);
  }
  const catalog = { policies, unreadKinds, environments: input.environments };
  return { findings, catalog, refused, sources, problems, lostLines, suppressed, unjudged };
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

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function findingOfRejected(rejected: RejectedFile, severityOf: SeverityOf): Finding[] {
  const severity = severityOf(rejected.rule);
  if (severity === undefined) return [];
  const problem = { rule: rejected.rule, message: rejected.message, help: rejected.help, start: 0, end: 0 };
  return [findingOfProblem(problem, rejected.file, new SourceText(""), undefined, severity)];
}

async function checkFile(
  file: InputFile,
  read: ReadResult,
  input: Judging & { limits: ReadLimits },
): Promise<CheckedFile> {
  const kind = file.kind ?? (file.named === true ? kindOfShape(read.documents[0]?.value) : undefined);
  const checked: CheckedFile = {
    findings: [],
    policies: [],
    refused: [],
    problems: [],
    whole: read.readable && !read.problems.some(({ lostLine }) => lostLine === true),
  };
  const add = (problem: Problem) => {
    const severity = severityHere(problem.rule, kind, input.severityOf);
    if (severity !== undefined)
      checked.findings.push(findingOfProblem(problem, file.file, read.source, kind, severity));
    return severity;
  };
  if (kind === undefined) {
    add(unknownKind(read));
    return { ...checked, looksLike: kindOfShape(read.documents[0]?.value)?.name };
  }
  // Only what is an error explains a rule's finding away: a warning does not fail the run in its place.
  const problems = read.problems.some(({ readings }) => readings !== undefined)
    ? await withChosenReadings(read, input.schemaOf(kind), input.limits)
    : read.problems;
  const told = problems.filter((problem) => add(problem) === "error");
  checked.problems = told;
  const documents = read.documents.filter(({ value }) => value !== null);
  const extra = kind.documents === "one" ? read.documents[1] : undefined;
  if (extra !== undefined) add(severalDocuments(read.documents[0], extra, kind));
  if (!read.readable && kind.documents === "one") return checked;
  for (const document of kind.documents === "one" ? documents.slice(0, 1) : documents) {
    const { findings, policy, lostLine } = await checkPolicy(
      { file: file.file, path: file.path, kind },
      document,
      told,
      input,
    );
    for (const finding of findings) checked.findings.push(finding);
    checked.policies.push(policy);
    if (lostLine) checked.whole = false;
    if (told.length > 0 || findings.some(isError)) checked.refused.push(policy);
  }
  return checked;
}

function isTemplate(kind: Kind | undefined): boolean {
  return kind?.builtIn === true && kind.name === "template";
}

/** A template is checked by what it makes of sample values, judged as the kind that comes out. */
async function checkTemplateFile(
  file: InputFile,
  engine: TemplateEngine,
  input: Judging & { limits: ReadLimits },
): Promise<SourcePart> {
  const decoded = decode(file.bytes);
  const source = new SourceText(decoded.text);
  const kind = file.kind as Kind;
  const template = decoded.readable
    ? checkTemplateText(source, engine, input.limits, input.schemaOf)
    : { problems: [], samples: [] };
  const problems = [...decoded.problems, ...template.problems];
  const findings = problems.flatMap((problem) => {
    const severity = input.severityOf(problem.rule);
    return severity === undefined ? [] : [findingOfProblem(problem, file.file, source, kind, severity)];
  });
  for (const sample of template.samples) {
    const place = { file: file.file, path: file.path, kind: sample.kind };
    const { findings: found } = await checkPolicy(place, sample.document, problems, input);
    findings.push(...found.map(({ policy: _sampleName, ...finding }) => ({ ...finding, kind: kind.name })));
  }
  const policies = decoded.readable
    ? [templatePolicy({ file: file.file, path: file.path, kind }, source)]
    : [];
  return {
    source,
    findings,
    policies,
    refused: findings.some(isError) ? policies : [],
    problems,
    whole: decoded.readable,
  };
}

/** Readers of somebody else's kinds are known to that somebody: what readers disagree on is only a warning there. */
function severityHere(rule: string, kind: Kind | undefined, severityOf: SeverityOf): Severity | undefined {
  const severity = severityOf(rule);
  const readersDiffer = ["ARC008", "ARC030", "ARC031", "ARC034"].includes(rule);
  return readersDiffer && severity === "error" && kind?.builtIn === false ? "warning" : severity;
}

function unknownKind(read: ReadResult): Problem {
  const document = read.documents[0];
  const looksLike = kindOfShape(document?.value);
  const first = isMapping(document?.value) ? Object.keys(document.value)[0] : undefined;
  const key = first === undefined ? undefined : document?.spans([first])?.key;
  return {
    rule: "ARC040",
    message: "The file matches no kind of policy, so nothing in it is checked.",
    help:
      looksLike === undefined
        ? "Policies lie in core/, environments/, agents/, generated/ and templates/ of the policies folder; other kinds are declared under `kinds` in archi3.yaml."
        : `It looks like the kind ${looksLike.name}, whose place is ${placeOfKind(looksLike.name)} in the policies folder: move it there, or name the right folder with --policies-dir.`,
    start: key?.start ?? 0,
    end: key?.end ?? 0,
  };
}

function severalDocuments(first: YamlDocument | undefined, extra: YamlDocument, kind: Kind): Problem {
  const { text } = extra.source;
  const firstEnd = first?.spans([])?.value.end ?? 0;
  const marker = text.slice(firstEnd).search(/^---/m);
  const start = marker === -1 ? (extra.spans([])?.value.start ?? 0) : firstEnd + marker;
  return {
    rule: "ARC013",
    message: "The file holds several documents; only the first one would be read.",
    help: kind.builtIn
      ? "Give each policy a file of its own."
      : `Give each policy a file of its own, or say \`documents: many\` for the kind ${kind.name} in archi3.yaml.`,
    start,
    end: Math.min(text.length, start + 3),
  };
}
