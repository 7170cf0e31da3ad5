import type { Policy } from "../../policy/catalog.ts";
import type { Path } from "../../policy/pointer.ts";

/** A value as it is read and as it is written. */
export interface WrittenText {
  text: string;
  raw: string;
  /** Written without quotes. */
  plain: boolean;
  /** The text begins on a line below its key, where a list would begin. */
  below: boolean;
  /** It may be an option of a command, which begins with a dash. */
  mayBeOption: boolean;
}

/** Values under such keys are options of commands, which begin with a dash. */
const OPTIONS = /arg|command|flag|option|param|cmd/i;

/** How the text at a path is written; undefined where it stands nowhere, or as a block of lines. */
export function writtenText(policy: Policy, path: Path, text: string): WrittenText | undefined {
  const raw = rawValue(policy, path);
  if (raw === undefined || raw.startsWith("|") || raw.startsWith(">")) return undefined;
  return {
    text,
    raw,
    plain: !isQuoted(raw),
    below: raw.includes("\n") && startsBelow(policy, path),
    mayBeOption: path.some((key) => OPTIONS.test(key)),
  };
}

/** What is written as the value at a path, with its quotes. */
export function rawValue(policy: Policy, path: Path): string | undefined {
  const span = policy.spans(path)?.value;
  return span === undefined ? undefined : policy.document.source.text.slice(span.start, span.end);
}

/** Whether a value as it is written has quotes, behind its anchor or tag if it has one. */
export function isQuoted(raw: string | undefined): boolean {
  return raw !== undefined && /^(?:[&!]\S+\s+)*["']/.test(raw);
}

function startsBelow(policy: Policy, path: Path): boolean {
  const spans = policy.spans(path);
  if (spans?.key === undefined) return false;
  return policy.document.source.text.slice(spans.key.end, spans.value.start).includes("\n");
}
