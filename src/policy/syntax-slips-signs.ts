import type { Line, Span } from "./syntax-lines.ts";
import { char, type Detector, insert, quote, remove, type Slip, slip } from "./syntax-slip.ts";
import type { TextEdit } from "./text-edit.ts";

/** The tokens of a line that start with `signs`: its key, its value, or the items of its brackets. */
function startingWith(text: string, line: Line, signs: RegExp): Span[] {
  const spans: Span[] = [];
  const key = line.key;
  if (key !== undefined && signs.test(text[key.start] ?? "")) spans.push(key);
  if (signs.test(text[line.value] ?? "") && line.value < line.contentEnd && line.depth === 0)
    spans.push({ start: line.value, end: line.contentEnd });
  const inside = /(?:^|[[{,]|:[ \t])[ \t]*([@`%*&!|>][^,\]}\n]*)/g;
  if (line.depth > 0 || line.openBrackets.length > 0 || /^[[{]/.test(text.slice(line.value, line.value + 1)))
    for (const found of text.slice(line.value, line.contentEnd).matchAll(inside)) {
      const token = (found[1] ?? "").trimEnd();
      const start = line.value + found.index + found[0].length - (found[1] ?? "").length;
      if (signs.test(token[0] ?? "")) spans.push({ start, end: start + token.length });
    }
  return spans;
}

const SIGN_HELP = "Put quotes around the whole text.";

/** Values and keys that start with a sign of YAML. */
export const specialStarts: Detector = ({ text, at, near, next }) => {
  const line = near[0];
  if (line === undefined || line.text) return [];
  const slips: Slip[] = [];
  for (const span of startingWith(text, line, /[@`%*&!|>]/)) {
    if (at < span.start || at > span.end) continue;
    const sign = text[span.start] ?? "";
    const token = text.slice(span.start, span.end);
    if (/^[^"']+["']$/.test(token))
      slips.push(
        slip(
          "unopened-quote",
          span,
          "This text has a closing quote but no opening one.",
          "Add the opening quote.",
          [insert(span.start, token.slice(-1))],
        ),
      );
    const body = /^[|>][^ \t]*[ \t]+/.exec(token)?.[0].length;
    const header =
      body !== undefined &&
      /^[|>][+\-1-9]*[ \t]/.test(token) &&
      next !== undefined &&
      next.indent > line.indent;
    if (header)
      slips.push(
        slip(
          "text-after-block-sign",
          { start: span.start + body, end: span.end },
          `Nothing but a comment may follow ${sign} on its line.`,
          "Move the text to the next line and indent it.",
          [remove({ start: span.start + body, end: span.end })],
        ),
      );
    slips.push(
      slip("special-start", span, `A value cannot start with ${sign} unless it is quoted.`, SIGN_HELP, [
        quote(text, span),
      ]),
    );
  }
  return slips;
};

/** Placeholders in double braces without quotes. */
export const templates: Detector = ({ text, near }) =>
  near.flatMap((line) => {
    if (line.text) return [];
    const found = /\{\{/.exec(text.slice(line.value, line.contentEnd));
    const start =
      line.key !== undefined && text.startsWith("{{", line.token)
        ? line.token
        : line.value + (found?.index ?? 0);
    if (!text.startsWith("{{", start)) return [];
    const asKey = line.key !== undefined && start === line.token ? line.key : undefined;
    const place = /\}\}/.exec(text.slice(start, line.contentEnd));
    const short = { start, end: place === null ? line.contentEnd : start + place.index + 2 };
    const whole = asKey ?? (start === line.value ? { start, end: line.contentEnd } : short);
    return [
      slip(
        "unquoted-template",
        whole,
        "A placeholder in double braces must be quoted: YAML reads { as the start of a mapping.",
        'Put quotes around the whole value, such as "{{NAME}}".',
        [quote(text, whole)],
        [quote(text, short)],
      ),
    ];
  });

const TEMPLATE_COMMAND = /^[ \t]*(\{\{(?:[#/^!>]|[ \t]*else\b)[^\n]*\}\})[ \t]*$/gm;

/** Lines that only a template engine understands; all of them are one mistake. */
export const templateCommands: Detector = ({ text, near }) => {
  const line = near.at(-1);
  if (line === undefined || !text.includes("{{")) return [];
  const commands = [...text.matchAll(TEMPLATE_COMMAND)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    command: found[1] ?? "",
  }));
  const first = commands[0];
  if (first === undefined) return [];
  const start = text.indexOf(first.command, first.start);
  return [
    slip(
      "template-command",
      { start, end: start + first.command.length },
      "This line is a command for a template, not YAML.",
      "Keep the file with the templates and generate a policy from it, or remove these lines.",
      commands.map(({ start: from, end }) => remove({ start: from, end })),
    ),
  ];
};

/** Two anchors or tags on one value, or any on a reference. */
export const properties: Detector = ({ text, at, reason, near }) => {
  const line = near[0];
  const found = /duplication of an? (anchor|tag)|alias node should not/.exec(reason);
  if (found === null || line === undefined) return [];
  const word = /^[^\s,[\]{}]+/.exec(text.slice(at, line.end))?.[0].length ?? 1;
  const span = { start: at, end: at + word };
  const kind = found[1];
  const code = kind === undefined ? "anchored-alias" : kind === "anchor" ? "second-anchor" : "second-tag";
  const message =
    kind === undefined
      ? "A reference (*name) cannot have an anchor (&name) or a tag of its own."
      : `This value has two ${kind}s.`;
  return [slip(code, span, message, "Keep only one.", [remove(span)])];
};

const openingFor = (text: string, at: number): string => (text[at] === "]" || text[at] === "[" ? "[" : "{");

const closingFor = (text: string, at: number): string => (openingFor(text, at) === "[" ? "]" : "}");

function unclosedBracket(text: string, opener: number, places: number[]): Slip {
  const sign = text[opener] ?? "[";
  return slip(
    "unclosed-bracket",
    char(opener),
    `This ${sign} is never closed.`,
    `Add ${closingFor(text, opener)} where the ${sign === "[" ? "list" : "mapping"} ends.`,
    ...places.map((at) => [insert(at, closingFor(text, opener))]),
  );
}

/** Brackets that are not closed, closed by the wrong sign, or never opened. */
export const brackets: Detector = ({ text, layout, near, at }) => {
  const slips: Slip[] = [];
  const ends = near.map((line) => line.contentEnd);
  for (const line of near)
    for (const { at: stray, opener } of line.strayBrackets) {
      const fit = opener < 0 ? "" : closingFor(text, opener);
      if (opener >= 0) {
        slips.push(unclosedBracket(text, opener, [stray]));
        slips.push(
          slip(
            "mismatched-bracket",
            char(stray),
            `This ${text[stray]} closes a ${text[opener]}.`,
            `Write ${fit} here, or close the ${text[opener]} before it.`,
            [{ ...char(stray), text: fit }],
          ),
        );
      } else
        slips.push(
          slip(
            "stray-bracket",
            char(stray),
            `This ${text[stray]} closes nothing: there is no ${openingFor(text, stray)} before it.`,
            `Remove it, or add ${openingFor(text, stray)} where the ${text[stray] === "]" ? "list" : "mapping"} starts.`,
            [insert(line.value, openingFor(text, stray))],
            [remove(char(stray))],
          ),
        );
    }
  const open = layout.unclosed.filter((opener) => opener <= at).slice(-3);
  for (const opener of open.reverse()) {
    const own = layout.lines.find((line) => line.start <= opener && opener <= line.end);
    const places = [...(own === undefined ? [] : [own.contentEnd]), ...ends].filter((end) => end > opener);
    slips.push(unclosedBracket(text, opener, [...new Set(places)]));
  }
  return slips;
};

/** Commas missing or doubled within brackets. */
export const commas: Detector = ({ text, at, reason, near }) => {
  const line = near[0];
  if (line === undefined) return [];
  if (reason.startsWith("expected the node content"))
    return [
      slip(
        "extra-comma",
        char(at),
        "There is nothing before this comma.",
        "Remove the comma, or add the missing item.",
        [remove(char(at))],
      ),
    ];
  if (reason.startsWith("missed comma") && /[^\]}:,#@`%]/.test(text[at] ?? "]")) {
    const quoted = line.quoted.find((span) => span.start === at);
    const word = /^[^\s,[\]{}]+/.exec(text.slice(at, line.end))?.[0].length ?? 1;
    return [
      slip(
        "missing-comma",
        quoted ?? { start: at, end: at + word },
        "There is no comma between this item and the one before it.",
        "Put a comma between the two items.",
        [insert(at, ",")],
        ...commasBetween(text, line),
      ),
    ];
  }
  return [];
};

/** A comma wherever something else, or nothing, stands between two quoted items of a line. */
function commasBetween(text: string, line: Line): TextEdit[][] {
  const edits: TextEdit[] = [];
  // Behind a missing comma the line's own reading takes no quote for one.
  const quoted = [...text.slice(line.value, line.contentEnd).matchAll(/"[^"]*"|'[^']*'/g)].map((found) => ({
    start: line.value + found.index,
    end: line.value + found.index + found[0].length,
  }));
  for (const [index, { end }] of quoted.entries()) {
    const next = quoted[index + 1];
    if (next !== undefined && /^\s*[^\s\w,:[\]{}]{0,2}\s*$/.test(text.slice(end, next.start)))
      edits.push({ start: end, end: next.start, text: ", " });
  }
  return edits.length === 0 ? [] : [edits];
}

/** A closing bracket at its key's own indentation, which most readers accept. */
export const bracketIndentation: Detector = ({ text, near, reason }) => {
  const line = near[0];
  if (line === undefined || !/[\]}]/.test(text[line.token] ?? "") || reason !== "deficient indentation")
    return [];
  const bracket = char(line.token);
  return [
    slip(
      "bracket-indentation",
      bracket,
      "Strict YAML readers refuse this: the closing bracket stands no deeper than the key it belongs to.",
      "Indent the closing bracket.",
      [insert(line.start, " ")],
      [insert(line.start, "  ")],
    ),
  ];
};
