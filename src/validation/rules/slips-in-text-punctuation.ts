import { quote } from "../wording.ts";
import { mendTo, type Slip } from "./text-slip.ts";
import type { WrittenText } from "./written-text.ts";

/** A blank at the start or the end of a text, or nothing else in it. */
export function blankEdge(text: string, what: "key" | "value"): Slip | undefined {
  const edge = /^\s+|\s+$/.exec(text);
  if (edge === null) return undefined;
  const part = { start: edge.index, end: edge.index + edge[0].length };
  if (edge[0].length === text.length)
    return {
      rule: "ARC239",
      message: `The ${what} holds nothing but blanks.`,
      help: "Write what is meant, or delete it.",
      part,
    };
  return {
    rule: "ARC239",
    message: `The ${what} ${edge.index === 0 ? "begins" : "ends"} with a blank.`,
    help: "Remove the blank inside the quotes; programs compare it with the rest.",
    part,
    ...mendTo(text, text.trim(), "Remove the blank"),
  };
}

const WORD = "[a-z][a-z\\d]*(?:-[a-z\\d]+)*";
const ENDS_ODDLY = new RegExp(`^${WORD}(?:[,;.]|-+)$`);
const DOUBLE_DASH = new RegExp(`^${WORD}(--+)${WORD}$`);

/** Punctuation after a word, or two dashes inside of it. */
export function punctuationInValue({ text, plain }: WrittenText): Slip | undefined {
  const dashes = DOUBLE_DASH.exec(text)?.[1];
  if (dashes !== undefined) return punctuation(text, "value", text.indexOf(dashes), dashes.length);
  const odd = (text.length > 4 && ENDS_ODDLY.test(text)) || (plain && /[^\s,;][,;]$/.test(text));
  if (!odd) return undefined;
  const at = text.search(/[,;.-]+$/);
  return punctuation(text, "value", at, text.length - at);
}

/** Punctuation before or after a key, or two dashes inside of it. */
export function punctuationInKey(key: string): Slip | undefined {
  if (!/^[.,;][\w-]+$|^[\w-]*\w[.,;]$|^\w[\w-]*\w-+$|^[a-z\d]+(?:-[a-z\d]+)*--+[a-z\d-]+$/.test(key))
    return undefined;
  return punctuation(key, "key", 0, key.length);
}

function punctuation(text: string, what: "key" | "value", start: number, length: number): Slip {
  return {
    rule: "ARC236",
    message: `The ${what} ${quote(text)} holds punctuation that does not belong to a name.`,
    help: "Remove it.",
    part: { start, end: start + length },
    ...mendTo(text, withoutPunctuation(text), "Remove the punctuation"),
  };
}

/** Behind a dash at its end the rest of a word may be lost. */
function withoutPunctuation(text: string): string | undefined {
  return text.endsWith("-") ? undefined : text.replace(/^[.,;]+|[.,;]+$/g, "").replace(/--+/g, "-");
}
