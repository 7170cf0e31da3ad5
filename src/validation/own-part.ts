import type { Policy } from "../policy/catalog.ts";
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
import { checkPolicy, findingsOf, type Judging } from "./check-policy.ts";
import { findingOfProblem, type SeverityOf } from "./findings.ts";
import { withChosenReadings } from "./readings.ts";
import type { Draft } from "./rule.ts";
import { mayHoldSuppressions, type SuppressionComment, suppressionsIn } from "./suppression-comments.ts";
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
  /** True where JSON can say all of it: readers agree on the text, and no alias stands in it. */
  plain: boolean;
  /** The comments that accept findings of the file. */
  suppressions: readonly SuppressionComment[];
}

/** Checks files by themselves, one after another. */
export async function ownParts(
  files: readonly InputFile[],
  input: Judging & { limits: ReadLimits },
): Promise<OwnPart[]> {
  const parts: OwnPart[] = [];
  for (const file of files) parts.push(await ownPart(file, input));
  return parts;
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
  const plain = known.problems.length === 0 && !known.documents.some(({ hasAliases }) => hasAliases);
  return { source: known.source, plain, ...(await checkFile(file, known, input)) };
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
  addOfFile(checked, input);
  return checked;
}

export function isTemplate(kind: Kind | undefined): boolean {
  return kind?.builtIn === true && kind.name === "template";
}

/** What is wrong with a file as a whole. What is an error there, its first policy is refused for. */
function addOfFile({ findings, policies, refused }: CheckedFile, { families, severityOf }: Judging): void {
  const [first] = policies;
  if (first === undefined) return;
  const drafts: Draft[] = [];
  for (const family of families)
    for (const check of family.fileChecks ?? []) check(policies, (draft) => drafts.push(draft));
  const found = findingsOf(drafts, () => [], severityOf);
  findings.push(...found);
  if (found.some(isError) && !refused.includes(first)) refused.push(first);
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
  const refused = findings.some(isError) ? [...policies] : [];
  const plain = problems.length === 0;
  const checked = { source, plain, findings, policies, refused, problems, whole: decoded.readable };
  addOfFile(checked, input);
  return checked;
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

export function isError({ severity }: Finding): boolean {
  return severity === "error";
}
