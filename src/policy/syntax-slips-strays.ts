import { isBlank, type Line } from "./syntax-lines.ts";
import { bare, char, type Detector, insert, type Refusal, remove, slip } from "./syntax-slip.ts";
import type { TextEdit } from "./text-edit.ts";

/** How far above the parser's stop a slip may lie, in lines. */
const REACH = 400;
/** How many places of one kind are tried for one refusal. */
const MOST_TRIED = 4;

/** The nearest lines at or above the parser's stop that `is` accepts; what they hold may break the text only later. */
function above({ layout, near }: Refusal, is: (line: Line) => boolean): Line[] {
  const found: Line[] = [];
  const from = near[0] === undefined ? -1 : layout.lines.indexOf(near[0]);
  for (let index = from; index >= Math.max(0, from - REACH) && found.length < MOST_TRIED; index--) {
    const line = layout.lines[index];
    if (line !== undefined && !line.blank && !line.text && line.depth === 0 && is(line)) found.push(line);
  }
  return found;
}

const MARKER = /^(?:---|\.\.\.)(?=\s|$)/;

/** A document marker in the middle of a policy. */
export const documentMarkers: Detector = (refusal) => {
  const { text, layout } = refusal;
  const isMarker = (line: Line) =>
    line.indent === 0 && MARKER.test(text.slice(line.start, Math.min(line.end, line.start + 4)));
  return above(refusal, isMarker).flatMap((line) => {
    const from = layout.lines.indexOf(line) + 1;
    const next = layout.lines.slice(from, from + 50).find((row) => !row.blank);
    if (next === undefined || (next.indent === 0 && next.dash < 0)) return [];
    const span = { start: line.start, end: line.start + 3 };
    const message =
      text[line.start] === "-"
        ? "This begins a new document in the middle of a policy."
        : "This ends the document in the middle of a policy.";
    return [slip("document-marker", span, message, "Delete it.", [remove(span)])];
  });
};

const SIGNS: Readonly<Record<string, string>> = {
  "&": "The sign & before a key names an anchor, so that no key is left.",
  "!": "The sign ! before a key makes it a tag, so that no key is left.",
  "*": "The sign * before a key makes it a reference, so that no key is left.",
};

/** A key with a sign of YAML before it. */
export const signedKeys: Detector = (refusal) => {
  const { text } = refusal;
  const isSigned = ({ key, token }: Line) =>
    key?.start === token && /^[&!*][A-Za-z][\w.-]*$/.test(text.slice(token, key.end));
  return above(refusal, isSigned).map((line) =>
    slip(
      "signed-key",
      char(line.token),
      SIGNS[text[line.token] ?? ""] ?? "",
      "Delete the sign, or put quotes around the key.",
      [remove(char(line.token))],
    ),
  );
};

/** The ways to start a new line at an offset of a line: as deep as its key, deeper, or less deep. */
export function splits({ line, at }: { line: Line; at: number }, text: string): TextEdit[][] {
  const own = (line.key?.start ?? line.token) - line.start;
  const indents = [own, line.indent, own + 2, own + 4];
  for (let indent = own - 2; indent >= 0 && indents.length < 12; indent -= 2) indents.push(indent);
  let start = at;
  while (isBlank(text[start - 1])) start--;
  return [...new Set(indents)].map((indent) => [{ start, end: at, text: `\n${" ".repeat(indent)}` }]);
}

/** Two keys on one line with no blank between them, such as `limits:cpu: 2`. */
export const joinedKeys: Detector = (refusal) => {
  const { text } = refusal;
  const joined = ({ key }: Line) =>
    key === undefined ? null : /^[A-Za-z@][\w.@-]*:(?=[A-Za-z@"'])/.exec(text.slice(key.start, key.end));
  return above(refusal, (line) => joined(line) !== null).map((line) => {
    const at = line.token + (joined(line)?.[0].length ?? 0);
    return slip(
      "joined-lines",
      { start: at - 1, end: line.key?.end ?? at },
      "Two keys stand on this line.",
      "Put the second key on a line of its own.",
      ...splits({ line, at }, text),
    );
  });
};

/** A tab between a key or a dash and what follows on its line. */
export const separatingTabs: Detector = ({ text, near }) =>
  near.slice(0, 2).flatMap((line) => {
    if (line.text || line.blank || line.depth > 0) return [];
    const from = line.colon >= 0 ? line.colon + 1 : line.dash + 1;
    const tab = text.slice(from, line.colon >= 0 ? line.value : line.token).indexOf("\t");
    if (from === 0 || tab === -1) return [];
    const start = from + tab;
    let end = start;
    while (text[end] === "\t") end++;
    return [
      slip(
        "tab-separator",
        { start, end },
        `A tab stands after this ${line.colon >= 0 ? "colon" : "dash"}.`,
        "Write a space; not every reader accepts a tab there.",
        [{ start, end, text: " " }],
      ),
    ];
  });

/** A word on a line of its own that is no key, no item and no part of a text. */
export const strayWords: Detector = (refusal) => {
  const { text } = refusal;
  const isWord = (line: Line) =>
    line.dash < 0 &&
    bare(line) &&
    /^[\p{L}\d][^\s:"'[\]{},#=]*$/u.test(text.slice(line.token, line.contentEnd));
  return above(refusal, isWord).map((line) => {
    const span = { start: line.token, end: line.contentEnd };
    return slip(
      "stray-word",
      span,
      "This line is neither a key with a value nor an item of a list.",
      'Delete it; if it is a key, write ": " after it.',
      [remove({ start: line.start, end: line.end })],
    );
  });
};

/** Puts a missing space, or a missing line break, behind a colon. */
export function spaceOrBreak(line: Line, at: number): TextEdit[][] {
  return [[insert(at, " ")], [insert(at, `\n${" ".repeat(line.token - line.start + 2)}`)]];
}
