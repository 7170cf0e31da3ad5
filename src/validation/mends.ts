import type { Fix } from "../policy/finding.ts";
import { valueAt } from "../policy/pointer.ts";
import type { NodeSpans, Span } from "../policy/positions.ts";
import { removalOf } from "../policy/removal.ts";
import { isTextEverywhere } from "../policy/scalar.ts";
import { maskValue, shapedSecrets } from "../policy/secrets.ts";
import type { Mend, Problem, SourceText } from "../policy/source.ts";
import type { AnyDraft, DraftMend } from "./rule.ts";

/** The fix of what the reader found, if it has one. */
export function fixOfProblem({ mend }: Problem, source: SourceText): Fix | undefined {
  return mend === undefined ? undefined : placed(mend, source);
}

/**
 * The fix of a rule's finding: its mend as edits of the text, in the style of what stands there. Undefined where
 * what stands in the text is not what the rule speaks of (an alias, say), and where the edit would show a secret.
 * @param span where the finding stands
 */
export function fixOfDraft(draft: AnyDraft, span: Span): Fix | undefined {
  const { source } = draft.policy.document;
  const mend = draft.replacement === undefined ? mendOf(draft) : replaced(draft, span);
  if (mend === undefined || showsSecret(mend, draft)) return undefined;
  // What aliases repeat may be right for one of them and wrong for another.
  if (mend.edits.some((edit) => draft.policy.document.isRepeated(edit))) return undefined;
  return placed(mend, source);
}

function placed({ title, edits }: Mend, source: SourceText): Fix {
  return { title, edits: edits.map(({ start, end, text }) => ({ range: source.range(start, end), text })) };
}

/** A text that is put in anew is shown in every output; signs and blanks tell nothing. */
function showsSecret({ title, edits }: Mend, { policy, path }: AnyDraft): boolean {
  const value = valueAt(policy.value, path);
  const isSecret = typeof value === "string" && maskValue(value, path) !== value;
  const texts = edits.map(({ text }) => text).filter((text) => text.length > 1);
  return (isSecret && texts.length > 0) || [title, ...texts].some((text) => shapedSecrets(text).length > 0);
}

function replaced(draft: AnyDraft, span: Span): Mend | undefined {
  const { replacement, part, policy } = draft;
  if (replacement === undefined) return undefined;
  const { title, also = [] } = replacement;
  if (part !== undefined) return partMend(draft, { ...part, ...replacement });
  const { text: source } = policy.document.source;
  const spans = also.map(({ path, at }) => policy.spans(path)?.[at]);
  const edits = [span, ...spans].map((place, index) => {
    const text = index === 0 ? replacement.text : (also[index - 1]?.text ?? "");
    return place === undefined ? undefined : replacing(source, place, text, replacement.raw === true);
  });
  return edits.includes(undefined) ? undefined : { title, edits: edits.flatMap((edit) => edit ?? []) };
}

function replacing(
  source: string,
  span: Span,
  text: string,
  raw: boolean,
): Mend["edits"][number] | undefined {
  const written = source.slice(span.start, span.end);
  // What an alias or a tag stands before, and what a block holds, is written elsewhere or in several lines.
  if (/^[*&!|>]/.test(written)) return undefined;
  return { ...span, text: raw ? text : inQuotesOf(written, text) };
}

/** Writes a text in the style of what it replaces: its quotes, or double quotes where plain text would not do. */
function inQuotesOf(written: string, text: string): string {
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  if (written.startsWith('"')) return JSON.stringify(text);
  return isTextEverywhere(text) ? text : JSON.stringify(text);
}

function mendOf(draft: AnyDraft): Mend | undefined {
  const { mend, policy, path } = draft;
  if (mend === undefined) return undefined;
  const spans = policy.spans(path);
  if (spans === undefined) return undefined;
  const { text } = policy.document.source;
  switch (mend.kind) {
    case "part":
      return partMend(draft, mend);
    case "dash":
      return dashBefore(text, spans.value);
    case "space":
    case "comma":
      return endedAt(draft, spans.value, mend);
    case "quote":
      return isPlain(text, spans.value) ? around(spans.value, "Put quotes around it", '"', '"') : undefined;
    case "list":
      return /[\n,[\]{}#]/.test(text.slice(spans.value.start, spans.value.end))
        ? undefined
        : around(spans.value, "Write it as a list", "[", "]");
    case "remove":
      return removed(text, spans);
    case "unwrap":
      return unwrapped(draft, spans.value);
  }
}

function dashBefore(text: string, { start, end }: Span): Mend | undefined {
  const column = start - text.lastIndexOf("\n", start - 1) - 1;
  const others = /\n( *)- /.exec(text.slice(start, end))?.[1]?.length;
  const from = others === column - 2 ? start - 2 : start;
  const fits = others === column || (others === column - 2 && text.slice(from, start) === "  ");
  return fits ? { title: "Write the dash", edits: [{ start: from, end: start, text: "- " }] } : undefined;
}

/** Ends an unquoted text of one line; behind a comment nothing else may stand on the line. */
function endedAt(
  { policy, path }: AnyDraft,
  { start, end }: Span,
  { kind, at, title }: Extract<DraftMend, { kind: "space" | "comma" }>,
): Mend | undefined {
  const { text } = policy.document.source;
  const written = text.slice(start, end);
  const isComment = written.charAt(at) === "#";
  if (written !== valueAt(policy.value, path) || (isComment && !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end))))
    return undefined;
  const edit =
    kind === "comma"
      ? { start: start + at, end: start + at + 1, text: "," }
      : { start: start + at, end: start + at, text: " " };
  return { title, edits: [edit] };
}

function isPlain(text: string, { start, end }: Span): boolean {
  return start < end && !/^[\s"'&!*|>[{]/.test(text.charAt(start)) && !/["\\\n]/.test(text.slice(start, end));
}

function around({ start, end }: Span, title: string, open: string, close: string): Mend {
  return {
    title,
    edits: [
      { start, end: start, text: open },
      { start: end, end, text: close },
    ],
  };
}

function removed(text: string, { value }: NodeSpans): Mend | undefined {
  const removal = removalOf(text, value);
  return removal === undefined ? undefined : { title: "Remove the item", edits: [{ ...removal, text: "" }] };
}

function unwrapped({ policy, path }: AnyDraft, list: Span): Mend | undefined {
  const item = policy.spans([...path, "0"])?.value;
  const isDash =
    item !== undefined && /^-[ \t]+$/.test(policy.document.source.text.slice(list.start, item.start));
  return isDash
    ? { title: "Remove the dash", edits: [{ start: list.start, end: item.start, text: "" }] }
    : undefined;
}

/** A change of a part of a scalar that stands in the file letter for letter. */
function partMend(
  { policy, path, at }: AnyDraft,
  { start, end, text, title }: Omit<Extract<DraftMend, { kind: "part" }>, "kind">,
): Mend | undefined {
  const place = policy.spans(path)?.[at];
  const read = at === "key" ? path.at(-1) : valueAt(policy.value, path);
  if (place === undefined || typeof read !== "string") return undefined;
  const written = policy.document.source.text.slice(place.start, place.end);
  const quote = /^["']/.exec(written)?.[0] ?? "";
  const mended = read.slice(0, start) + text + read.slice(end);
  if (written !== `${quote}${read}${quote}` || !staysReadable(mended, quote)) return undefined;
  const from = place.start + quote.length;
  return { title, edits: [{ start: from + start, end: from + end, text }] };
}

/** Whether a text can stand between these quotes, or without any, as it is. */
function staysReadable(text: string, quote: string): boolean {
  if (quote === "'") return !text.includes("'");
  if (quote === '"') return !/["\\]/.test(text);
  return text !== "" && !/^[-?:,[\]{}#&*!|>'"%@`\s]|[\s:]$|:\s|\s#/.test(text);
}
