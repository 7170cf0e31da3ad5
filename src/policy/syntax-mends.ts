import type { Mend } from "./source.ts";
import type { MistakeCode } from "./syntax-slip.ts";
import type { TextEdit } from "./text-edit.ts";

/**
 * How mistakes are mended of which there is one mend only, by their codes. Where a bracket or a quote was meant to
 * be closed, how wide a tab is, or which of two lines stands wrong, nobody knows; what explains a mistake is not
 * always what was meant.
 */
const TITLES: Readonly<Partial<Record<MistakeCode, string>>> = {
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
export function mendOfSyntax(text: string, code: MistakeCode, edits: readonly TextEdit[]): Mend | undefined {
  const title = TITLES[code];
  const [edit] = edits;
  if (title === undefined || edit === undefined) return undefined;
  switch (code) {
    case "bracket-indentation":
      return { title, edits: [{ ...edit, text: "  " }] };
    case "missing-comma":
      return commaAfter(title, text, edit);
    case "missing-colon":
      return colonAfter(title, text, edit);
    case "missing-space":
      return spaceBefore(title, text, edit);
    case "wrong-colon":
      return { title, edits: [{ ...edit, text: /\s/.test(text.charAt(edit.end)) ? ":" : ": " }] };
    case "special-start":
      // Nothing but a name begins with @; a backtick or a percent sign may be a slip itself.
      return text.charAt(edit.start) === "@" ? quotedAsOthers(title, text, edit) : undefined;
    default:
      return { title, edits: [...edits] };
  }
}

/**
 * A comma stands right behind the item before it; between words it is not sure that two items were meant, and what
 * touches the closing quote (`"@customs-manage"r`) is rather a part of the item.
 */
function commaAfter(title: string, text: string, { start, end }: TextEdit): Mend | undefined {
  const blank = /["'\]}]([ \t]*)$/.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  if (blank === undefined || (blank === "" && /[^\s"'[{]/.test(text.charAt(end)))) return undefined;
  const at = start - blank.length;
  return { title, edits: [{ start: at, end: at, text: "," }] };
}

/** `door-to-doo:r` has its colon, only not where it belongs; `load-balancing,` has a sign in the colon's place. */
function colonAfter(title: string, text: string, edit: TextEdit): Mend | undefined {
  if (edit.text === ": ") return { title, edits: [edit] };
  const line = text.slice(text.lastIndexOf("\n", edit.start - 1) + 1, edit.start);
  // A key is one word: in `7  - item` it is the sign before the dash that is too much.
  if (/^\s*(?:- +)?[^\s"']+\s+\S/.test(line)) return undefined;
  const word = /[^\s"']*$/.exec(text.slice(Math.max(0, edit.start - 200), edit.start))?.[0] ?? "";
  return /[\w"'-]$/.test(text.slice(0, edit.start)) && !word.includes(":")
    ? { title, edits: [edit] }
    : undefined;
}

/**
 * Behind a colon or a dash the space is missing only if the whole value stands there: in `name:d production` it is
 * a letter that is too much, or the colon stands a letter too early.
 */
function spaceBefore(title: string, text: string, edit: TextEdit): Mend | undefined {
  const value = text.slice(edit.end, edit.end + 200).split("\n", 1)[0] ?? "";
  if (edit.text.includes("\n") || /^[^\s"'[{]{1,2}["'\s]/.test(value)) return undefined;
  return { title, edits: [edit] };
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
