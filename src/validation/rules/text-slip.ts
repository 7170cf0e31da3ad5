import type { DraftMend, Rule } from "../rule.ts";

/** A slip of typing in one text. */
export interface Slip {
  rule: Rule["id"];
  message: string;
  help: string;
  /** The slip itself, as offsets into the decoded text. */
  part?: { start: number; end: number };
  replacement?: { text: string; title: string };
  /** A change of a part of the text, which need not be the part that is underlined. */
  mend?: DraftMend;
}

/** The mend that makes a text of another one, as a change of the stretch in which they differ; none where they do not. */
export function mendTo(text: string, now: string | undefined, title: string): Pick<Slip, "mend"> {
  if (now === undefined || text === now) return {};
  const shorter = Math.min(text.length, now.length);
  let start = 0;
  while (start < shorter && text[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === now.at(-1 - end)) end++;
  const changed = now.slice(start, now.length - end);
  return { mend: { kind: "part", start, end: text.length - end, text: changed, title } };
}
