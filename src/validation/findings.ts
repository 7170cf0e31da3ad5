import { createHash } from "node:crypto";
import type { Policy } from "../policy/catalog.ts";
import { type Finding, IDENTITY, type Range, type Severity } from "../policy/finding.ts";
import type { Kind } from "../policy/kinds.ts";
import { isMapping, type Path, toPointer, valueAt } from "../policy/pointer.ts";
import type { NodeSpans, Span } from "../policy/positions.ts";
import { maskSpans, maskValue, shapedSecrets } from "../policy/secrets.ts";
import type { Problem, SourceText } from "../policy/source.ts";
import { fixOfDraft, fixOfProblem } from "./mends.ts";
import type { AnyDraft, PlaceOf } from "./rule.ts";

/** How severe a rule is in this run; undefined when it is switched off. */
export type SeverityOf = (rule: string) => Severity | undefined;

/** Turns a reader's problem into a finding. */
export function findingOfProblem(
  problem: Problem,
  file: string,
  source: SourceText,
  kind: Kind | undefined,
  severity: Severity,
): Finding {
  const fix = fixOfProblem(problem, source);
  return {
    rule: problem.rule,
    severity,
    message: withoutShapes(problem.message),
    help: withoutShapes(problem.help),
    file,
    range: source.range(problem.start, problem.end),
    ...(kind === undefined ? {} : { kind: kind.name }),
    related: (problem.related ?? []).map(({ start, end, message }) => ({
      file,
      range: source.range(start, end),
      message,
    })),
    ...(fix === undefined ? {} : { fix }),
    ...identified(problem.rule, file, [withoutShapes(problem.message)]),
    status: "new",
  };
}

/** Turns a rule's draft into a finding: looks up where everything stands. */
export function findingOfDraft(draft: AnyDraft, severity: Severity): Finding {
  const { policy, path } = draft;
  const { source } = policy.document;
  const span = spanOf(draft);
  const fix = fixOfDraft(draft, span);
  return {
    rule: draft.rule,
    severity,
    message: withoutSecret(draft.message, draft),
    help: withoutSecret(draft.help, draft),
    file: policy.file,
    range: source.range(span.start, span.end),
    pointer: withoutShapes(toPointer(path)),
    kind: policy.kind.name,
    ...(policy.name === undefined ? {} : { policy: policy.name }),
    related: (draft.related ?? []).map((related) => {
      const place = spanOf(related);
      return {
        file: related.policy.file,
        range: related.policy.document.source.range(place.start, place.end),
        message: related.message,
      };
    }),
    ...(fix === undefined ? {} : { fix }),
    ...identified(draft.rule, policy.file, [...pathByNames(policy, path), ...valuesOf(draft)]),
    status: "new",
  };
}

/** A message may quote the value that it is about: never when that is a secret. */
function withoutSecret(text: string, { policy, path }: PlaceOf): string {
  const value = valueAt(policy.value, path);
  const keyed =
    typeof value === "string" && value !== "" ? text.replaceAll(value, maskValue(value, path)) : text;
  return withoutShapes(keyed);
}

/** A text without what looks like a secret by its own shape. */
export function withoutShapes(text: string): string {
  return maskSpans(text, shapedSecrets(text));
}

/** The span of a place; what is missing stands at its nearest parent's key, at the top level at the first key. */
export function spanOf(place: PlaceOf & { part?: { start: number; end: number } }): Span {
  const { policy, path, at } = place;
  const spans = policy.spans(path);
  const isWholeByKey = path.length === 0 && at === "key";
  if (spans !== undefined && !isWholeByKey) return choose(spans, at, place, policy.document.source.text);
  for (let length = path.length - 1; length > 0; length--) {
    const parent = policy.spans(path.slice(0, length));
    if (parent !== undefined) return parent.key ?? firstKeyOf(policy, path.slice(0, length)) ?? parent.value;
  }
  return firstKeyOf(policy, []) ?? policy.spans([])?.value ?? { start: 0, end: 0 };
}

function choose(
  spans: NodeSpans,
  at: "key" | "value",
  place: { part?: { start: number; end: number } },
  text: string,
): Span {
  if (at === "key") return spans.key ?? spans.value;
  return place.part === undefined ? spans.value : partOf(spans.value, place.part, text);
}

/** The place of a part of a scalar, where the text stands in the file letter for letter, apart from folded lines. */
function partOf(value: Span, part: { start: number; end: number }, text: string): Span {
  const first = text.charAt(value.start);
  const quoted = first === '"' || first === "'";
  const edge = value.start + (quoted ? 1 : 0);
  const inner = text.slice(edge, value.end - (quoted ? 1 : 0));
  const escaped = (first === '"' && inner.includes("\\")) || (first === "'" && inner.includes("''"));
  if (escaped || /[|>&!]/.test(first)) return value;
  const start = edge + writtenAt(inner, part.start);
  const end = edge + writtenAt(inner, Math.max(part.end, part.start + 1) - 1) + 1;
  return end <= value.end ? { start, end } : value;
}

/** Where a character of a scalar's value is written: a line break and the blanks around it are read as one blank. */
function writtenAt(inner: string, offset: number): number {
  let read = 0;
  let written = 0;
  for (const { 0: fold, index } of inner.matchAll(/(?<![ \t])[ \t]*\r?\n\s*/g)) {
    const readTo = read + index - written;
    if (offset < readTo) break;
    const blanks = Math.max(1, fold.split("\n").length - 2);
    if (offset < readTo + blanks) return index;
    read = readTo + blanks;
    written = index + fold.length;
  }
  return written + offset - read;
}

function firstKeyOf(policy: Policy, path: Path): Span | undefined {
  const mapping = valueAt(policy.value, path);
  const first = isMapping(mapping) ? Object.keys(mapping)[0] : undefined;
  return first === undefined ? undefined : policy.spans([...path, first])?.key;
}

/** A path that survives insertions: list items go by their id, name or value, never by their index. */
function pathByNames(policy: Policy, path: Path): string[] {
  return path.map((token, index) => {
    const parent = valueAt(policy.value, path.slice(0, index));
    return Array.isArray(parent) ? nameOfItem(parent[Number(token)], path.slice(0, index + 1)) : token;
  });
}

/** Items are asked for by each finding in them, and may be large. */
const namesOfItems = new WeakMap<object, string>();

/** An item's id or name, else what it holds itself: not what lies deeper, whose changes are told by themselves. */
function nameOfItem(item: unknown, path: Path): string {
  if (typeof item !== "object" || item === null) return shallow(item, path);
  const name = isMapping(item) ? (item["id"] ?? item["name"]) : undefined;
  if (typeof name === "string" || typeof name === "number") return String(name);
  const known = namesOfItems.get(item) ?? JSON.stringify(ownValues(item, path));
  namesOfItems.set(item, known);
  return known;
}

function ownValues(item: object, path: Path): unknown {
  if (Array.isArray(item))
    return item.map((value: unknown, index) => shallow(value, [...path, String(index)]));
  const entries = Object.entries(item).map(([key, value]) => [
    withoutShapes(key),
    shallow(value, [...path, key]),
  ]);
  // In whatever order they are written.
  return entries.sort(([a = ""], [b = ""]) => compare(a, b));
}

/** A value without what lies deeper. Fingerprints show no secret, not even one that could be guessed from them. */
function shallow(value: unknown, path: Path): string {
  if (Array.isArray(value)) return "[]";
  if (isMapping(value)) return "{}";
  return typeof value === "string" ? maskValue(value, path) : String(value);
}

function valuesOf(draft: AnyDraft): readonly string[] {
  const value = valueAt(draft.policy.value, draft.path);
  const own = typeof value === "object" || value === undefined ? [] : [String(value)];
  // Reports and baselines hold fingerprints, from which a short secret could be guessed.
  return (draft.values ?? own).map((text) => withoutSecret(text, draft));
}

function identified(
  rule: string,
  file: string,
  identity: readonly string[],
): Pick<Finding, "fingerprint" | typeof IDENTITY> {
  return { fingerprint: fingerprint([rule, file, ...identity]), [IDENTITY]: identity };
}

/** The fingerprint that a finding would have, were its file called otherwise. */
export function fingerprintIn(file: string, { rule, [IDENTITY]: identity }: Finding): string | undefined {
  return identity === undefined ? undefined : fingerprint([rule, file, ...identity]);
}

function fingerprint(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** Orders findings by file, position and rule, and drops what was found twice. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || !sameFinding(before, finding);
  });
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a.file === b.file && a.rule === b.rule && a.message === b.message && sameRange(a.range, b.range);
}

export function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.column === b.start.column &&
    a.end.line === b.end.line &&
    a.end.column === b.end.column
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
