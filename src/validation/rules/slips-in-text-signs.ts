import type { Rule } from "../rule.ts";
import { quote } from "../wording.ts";
import { mendTo, type Slip } from "./text-slip.ts";
import type { WrittenText } from "./written-text.ts";

/** `value# comment`: without the blank the comment is a part of the value. */
export function gluedComment({ text, plain }: WrittenText): Slip | undefined {
  const found = plain ? /^[\w@%<>.-]*[a-z\d]{2}[)%]?(# \S.*)$/.exec(text) : null;
  const comment = found?.[1];
  if (comment === undefined) return undefined;
  const start = text.length - comment.length;
  return {
    rule: "ARC235",
    message: `${quote(comment)} is read as a part of the value: a comment needs a space before its #.`,
    help: "Put a space before the #; if it is no comment, put quotes around the value.",
    part: { start, end: text.length },
    mend: { kind: "space", at: start, title: "Put a space before the comment" },
  };
}

/** A dash or a bullet before a text. */
export function gluedDash({ text, plain, mayBeOption }: WrittenText): Slip | undefined {
  if (!plain || mayBeOption || !/^(?:-[A-Za-z][\w]|[+•–—·]\s*[A-Za-z])/u.test(text)) return undefined;
  return {
    ...signBefore(text, "ARC233", "An item of a list starts with one dash and a space"),
    // `+` and a bullet may be meant as a mark.
    ...(/^-[a-z]{2}[a-z-]*$/.test(text) ? mendTo(text, text.slice(1), "Remove the dash") : {}),
  };
}

/** A second colon or an equals sign before a value. */
export function colonInValue({ text, plain }: WrittenText): Slip | undefined {
  if (!plain || !/^(?:[:=]\s*[\w"'@<>]|[:=]>)[^:]*$/.test(text)) return undefined;
  return {
    ...signBefore(text, "ARC234", "One colon and a space stand between a key and its value"),
    ...(/^[:=]\s*[\w"'@]/.test(text) ? mendTo(text, text.slice(1).trimStart(), "Remove the sign") : {}),
  };
}

function signBefore(text: string, rule: Rule["id"], usage: string): Slip {
  return {
    rule,
    message: `The sign ${text.charAt(0)} is a part of the text ${quote(text)}.`,
    help: `${usage}; if the sign belongs to the text, put quotes around it.`,
    part: { start: 0, end: 1 },
  };
}

/** A colon or an equals sign before or after a key. */
export function colonInKey(key: string): Slip | undefined {
  if (!/^[^\s:=]+\s*[:=]+$|^[:=]+[^\s:=]+$/.test(key)) return undefined;
  return {
    rule: "ARC234",
    message: `The sign ${key.endsWith("=") || key.startsWith("=") ? "=" : ":"} is a part of the key ${quote(key)}.`,
    help: "Write one colon between a key and its value.",
    replacement: { text: key.replace(/[\s:=]/g, ""), title: "Remove the sign" },
  };
}

/** A text that begins with & and so is no text. */
export function anchorForText(name: string): Slip {
  return {
    rule: "ARC236",
    message: `The sign & makes ${quote(`&${name}`)} the name of an anchor, so that the value is empty.`,
    help: "Delete the sign, or put quotes around the text.",
  };
}
