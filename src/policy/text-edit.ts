import type { Span } from "./positions.ts";

/** A stretch of a text, by UTF-16 offsets, and what stands there in its place. */
export interface TextEdit extends Span {
  text: string;
}

/** @param edits in the order of the text; none touches another */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let out = "";
  let from = 0;
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}
