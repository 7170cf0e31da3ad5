import { SCALAR_STYLE } from "js-yaml";
import type { ScalarNode } from "./events.ts";
import type { Span } from "./positions.ts";
import { removalOf } from "./removal.ts";
import type { PlainScalar } from "./scalar.ts";
import type { Mend, Reading } from "./source.ts";

/** Deletes an entry that says again what another one says, if nothing else goes with it. */
export function repetitionRemoved(text: string, entry: Span): Mend | undefined {
  const removal = removalOf(text, entry);
  return removal === undefined
    ? undefined
    : { title: "Remove the repetition", edits: [{ ...removal, text: "" }] };
}

/** Numbers and the words for true and false hold nothing that quotes would have to escape. */
export function quoted({ start, end }: Span): Mend {
  return {
    title: "Put quotes around it",
    edits: [
      { start, end: start, text: '"' },
      { start: end, end, text: '"' },
    ],
  };
}

/** Deletes the line that starts at an offset. */
export function withoutDirective(text: string, at: number): Mend {
  const next = text.indexOf("\n", at);
  const end = next === -1 ? text.length : next + 1;
  return { title: "Remove the directive", edits: [{ start: at, end, text: "" }] };
}

/** A tag of Python that says what quotes say already; any other one asks for something. */
export function mendOfTag(text: string, tag: string, event: ScalarNode): Mend | undefined {
  const isText = /^!!python\/(?:str|unicode)$/.test(tag) && event.style !== SCALAR_STYLE.PLAIN;
  const blank = /^[ \t]*/.exec(text.slice(event.tagEnd, event.tagEnd + 80))?.[0].length ?? 0;
  if (!isText || event.tagStart === -1) return undefined;
  const edit = { start: event.tagStart, end: event.tagEnd + blank, text: "" };
  return { title: "Remove the tag", edits: [edit] };
}

/** What somebody may have meant who wrote a scalar that readers disagree on. */
export function readingsOf({ value, elsewhere, inexact }: PlainScalar, text: string): Reading[] {
  const asText: Reading = { text: `"${text}"`, offered: true };
  if (inexact !== undefined) return [asText, { text: "1", offered: false }];
  if (elsewhere === "true" || elsewhere === "false") return [asText, { text: elsewhere, offered: true }];
  // `1_000` and `1e3` are one number however they are read; `012` is 12 to some and 10 to others.
  const isOneNumber =
    typeof value === "number" ? elsewhere === "text" : /^[-+]?[1-9]\d{0,2}(?:_\d{3})+$/.test(text);
  const number = typeof value === "number" ? value : Number(elsewhere);
  if (isOneNumber && Number.isSafeInteger(number)) return [asText, { text: String(number), offered: true }];
  // Nobody writes numbers to the base of 60 on purpose: `1:20` is a time.
  if (typeof value === "string" && text.includes(":"))
    return [
      { ...asText, likeliest: true },
      { text: "1", offered: false },
    ];
  return [asText, { text: "1", offered: false }];
}
