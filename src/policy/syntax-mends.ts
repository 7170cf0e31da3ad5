import type { Mend } from "./source.ts";
import type {} from "./syntax-slip.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * How mistakes are mended of which there is one mend only, by their codes. Where a bracket or a quote was meant to
 * be closed, how wide a tab is, or which of two lines stands wrong, nobody knows; what explains a mistake is not
 * always what was meant.
 */
const TITLES: Readonly<Record<string, string>> = {
  "bad-escape": "Double the backslash",
  "bracket-indentation": "Indent the bracket",
  "comment-without-space": "Put a space before the comment",
  "curly-quote": "Change to straight quotes",
  "mismatched-bracket": "Change to the bracket that fits",
  "missing-colon": "Write the colon",
  "missing-comma": "Write the comma",
  "missing-space": "Write the space",
  "special-start": "Put quotes around it",
  "tab-separator": "Change to a space",
  "trailing-comma": "Remove the comma",
  "wrong-colon": "Write the colon",
  "wrong-dash": "Write the dash",
};

/**
 * The mend of a mistake in a text's syntax, if it is certain.
 * @param edits the change that lets the parser get past the mistake, in the text's own offsets
 */
export function mendOfSyntax(text: string, code: string, edits: readonly TextEdit[]): Mend | undefined {
  const title = TITLES[code];
  const [edit] = edits;
  if (title === undefined || edit === undefined) return undefined;
  switch (code) {
    case "bracket-indentation":
      return { title, edits: [{ ...edit, text: "  " }] };
    case "missing-comma":
      return commaAfter(title, text, edit);
    case "missing-colon":
      // `load-balancing,` has a sign in the colon's place.
      return edit.text === ": " || /[\w-]/.test(text.charAt(edit.start - 1))
        ? { title, edits: [edit] }
        : undefined;
    case "missing-space":
      return edit.text.includes("\n") ? undefined : { title, edits: [edit] };
    case "wrong-colon":
      return { title, edits: [{ ...edit, text: /\s/.test(text.charAt(edit.end)) ? ":" : ": " }] };
    case "special-start":
      // Nothing but a name begins with @; a backtick or a percent sign may be a slip itself.
      return text.charAt(edit.start) === "@" ? quotedAsOthers(title, text, edit) : undefined;
    default:
      return { title, edits: [...edits] };
  }
}

/** A comma stands right behind the item before it; between words it is not sure that two items were meant. */
function commaAfter(title: string, text: string, { start }: TextEdit): Mend | undefined {
  const blank = /["'\]}]([ \t]*)$/.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  if (blank === undefined) return undefined;
  const at = start - blank.length;
  return { title, edits: [{ start: at, end: at, text: "," }] };
}

/** Ids stand in double quotes; two insertions keep the text itself out of the edit. */
function quotedAsOthers(title: string, text: string, { start, end }: TextEdit): Mend | undefined {
  if (!/^@[\w./-]+$/.test(text.slice(start, end))) return undefined;
  return {
    title,
    edits: [
      { start, end: start, text: '"' },
      { start: end, end, text: '"' },
    ],
  };
}
