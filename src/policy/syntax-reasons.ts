import { lineAt } from "./syntax-lines.ts";
import type { MistakeCode, Refusal, SyntaxProblem } from "./syntax-slip.ts";

/** The parser's reasons that no slip explains, in plain words. */
const REASONS: readonly [RegExp, MistakeCode, string, string][] = [
  [
    /nesting exceeded/,
    "too-deep",
    "The nesting is too deep here.",
    "Flatten the structure, or look for brackets that are never closed.",
  ],
  [
    /non-printable|JSON character|null byte/,
    "control-character",
    "A control character stands here.",
    "Remove the character.",
  ],
  [
    /tab characters/,
    "tab-indentation",
    "A tab is used as indentation.",
    "Indent with spaces; YAML does not allow tabs there.",
  ],
  [/quoted scalar/, "unclosed-quote", "A quoted text is never closed.", "Add the closing quote."],
  [
    /flow collection|missed comma/,
    "brackets",
    "The list or mapping in brackets cannot be read here.",
    "Look for a missing comma, quote or bracket just before this place.",
  ],
  [
    /block scalar|chomping|indentation width|line break is expected/,
    "block-sign",
    "The sign for block text (| or >) is followed by something that it does not allow.",
    "Put quotes around the value, or start the text on the next line.",
  ],
  [
    /multiline key|':' after/,
    "missing-colon",
    "A key with a colon was expected here.",
    'Write ": " between a key and its value.',
  ],
  [
    /indentation/,
    "indentation",
    "This does not fit the indentation of the lines around it.",
    "Give entries of one level the same indentation.",
  ],
  [
    /directive|%YAML|%TAG/i,
    "directive",
    "This line starts with % and is read as a YAML directive, which is not valid here.",
    "Put quotes around the text, or remove the line.",
  ],
  [
    /tag|exclamation/,
    "bad-tag",
    "A text that starts with ! is a tag, and this tag is not valid.",
    "Put quotes around the text.",
  ],
  [
    /anchor|alias/,
    "bad-anchor",
    "An anchor (&name) or reference (*name) is not valid here.",
    "Put quotes around the text if no reference is meant.",
  ],
];

const STRAY: [RegExp, MistakeCode, string, string] = [
  /[\]}]/,
  "stray-bracket",
  "This closing bracket closes nothing.",
  "Remove it, or add the opening bracket where the list or mapping starts.",
];

/** The problem at the place where the parser stopped, for a refusal that no slip explains. */
export function plain(refusal: Refusal): SyntaxProblem {
  const { text, at, reason, layout } = refusal;
  const line = layout.lines[lineAt(layout.lines, at)];
  const stray = /[\]}]/.test(text[at] ?? "") ? STRAY : undefined;
  const known = stray ?? REASONS.find(([pattern]) => pattern.test(reason));
  const word = /^\S+/.exec(text.slice(at, Math.min(line?.end ?? at, at + 200)))?.[0].length ?? 0;
  const atText = word > 0 ? at : Math.min(at, Math.max(0, (refusal.near[0]?.contentEnd ?? 1) - 1));
  return {
    code: known?.[1] ?? "syntax",
    message: known?.[2] ?? "The text cannot be read as YAML from here on.",
    help:
      known?.[3] ??
      "Look for a missing quote, bracket, colon or indentation on this line or the one before it.",
    start: atText,
    end: Math.min(text.length, Math.max(atText + word, atText + 1)),
  };
}
