import type { Span, TemplateProblem, TemplateProblemCode } from "./template.ts";

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** Words with a meaning of their own in Handlebars. */
const RESERVED = new Set("this else if unless each with lookup log as true false null undefined".split(" "));
/** More levels than anyone writes; keeps the parser's recursion far from the end of the stack. */
const MOST_LEVELS = 50;
/** Enough to see the pattern. */
const MOST_PROBLEMS = 50;

/** True for a word that can name a variable. */
export function isVariableName(word: string): boolean {
  return NAME.test(word) && !RESERVED.has(word);
}

/** One tag as it stands in the text, without braces, `~` and surrounding space. */
interface Tag extends Span {
  inner: string;
}

interface OpenBlock extends Tag {
  word: string;
  levels: number;
  otherwise?: Tag;
}

/**
 * Checks every tag by itself and the nesting of blocks. Handlebars stops at its first error and places it by
 * line only; this names each one at its place.
 */
export function checkTags(text: string): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: OpenBlock[] = [];
  let at = nextTag(text, 0);
  while (at !== -1 && problems.length < MOST_PROBLEMS) {
    const comment = /^\{\{~?!(?:--)?/.exec(text.slice(at, at + 6))?.[0];
    const end = comment === undefined ? tagEnd(text, at) : commentEnd(text, at, comment);
    if (end === undefined) {
      problems.push(unclosedTag(text, at, comment));
      // An open comment holds all that follows.
      at = comment === undefined ? nextTag(text, at + 2) : -1;
      continue;
    }
    const tag = { start: at, end, inner: text.slice(at + 2, end - 2).replace(/^~|~$/g, "") };
    const problem = comment === undefined ? checkTag(tag, text, open) : undefined;
    if (problem !== undefined) problems.push(problem);
    // Past this depth, what is open says nothing any more.
    if (problem?.code === "too-deep") return problems;
    at = nextTag(text, end);
  }
  for (const block of open) {
    problems.push(
      problemAt(
        "unclosed-block",
        block,
        `{{#${block.word} …}} is never closed.`,
        `Write {{/${block.word}}} where the part ends.`,
      ),
    );
  }
  return problems.sort((a, b) => a.start - b.start).slice(0, MOST_PROBLEMS);
}

/**
 * A template's text with its tags blanked out, so that what is left reads as YAML: blanks for a tag that has its lines
 * for itself, letters for one in the midst of a line. Offsets and lines stay as they are.
 */
export function withoutTags(text: string): string {
  let plain = "";
  let done = 0;
  for (let at = nextTag(text, 0); at !== -1; at = nextTag(text, Math.max(done, at + 2))) {
    const comment = /^\{\{~?!(?:--)?/.exec(text.slice(at, at + 6))?.[0];
    const end = comment === undefined ? tagEnd(text, at) : commentEnd(text, at, comment);
    // An open comment holds all that follows.
    if (end === undefined && comment !== undefined)
      return plain + text.slice(done, at) + blankedOut(text.slice(at), "x");
    if (end === undefined) continue;
    const filler = isAlone(text, { start: at, end }) ? " " : "x";
    plain += text.slice(done, at) + blankedOut(text.slice(at, end), filler);
    done = end;
  }
  return plain + text.slice(done);
}

function blankedOut(text: string, filler: string): string {
  return text.replace(/[^\r\n]/g, filler);
}

/** True for what stands on its lines with nothing but blanks around it. */
function isAlone(text: string, { start, end }: Span): boolean {
  let before = start - 1;
  while (text[before] === " " || text[before] === "\t") before -= 1;
  let after = end;
  while (text[after] === " " || text[after] === "\t" || text[after] === "\r") after += 1;
  return (before < 0 || text[before] === "\n") && (after === text.length || text[after] === "\n");
}

/** The next `{{` that is not escaped: one backslash before it makes it text, two are a backslash. */
function nextTag(text: string, from: number): number {
  let at = text.indexOf("{{", from);
  while (at !== -1 && text[at - 1] === "\\" && text[at - 2] !== "\\") at = text.indexOf("{{", at + 2);
  return at;
}

/** Undefined when another `{{` comes first: then this one lost its end. */
function tagEnd(text: string, start: number): number | undefined {
  const next = text.indexOf("{{", start + 3);
  const inner = text.slice(start, next === -1 ? undefined : next);
  const close = inner.indexOf("}}", 2);
  return close === -1 ? undefined : start + close + 2;
}

function commentEnd(text: string, start: number, opening: string): number | undefined {
  const closing = opening.endsWith("--") ? /--~?\}\}/g : /\}\}/g;
  closing.lastIndex = start + opening.length;
  return closing.test(text) ? closing.lastIndex : undefined;
}

function unclosedTag(text: string, start: number, comment: string | undefined): TemplateProblem {
  const next = text.indexOf("{{", start + 2);
  const rest = text.slice(start, next === -1 ? undefined : next);
  const line = rest.search(/[\r\n]/);
  return problemAt(
    "unclosed-tag",
    { start, end: start + (line === -1 ? rest.length : line) },
    `${comment ?? "{{"} is never closed.`,
    comment === undefined
      ? "Close it with }}, or write \\{{ for the two characters themselves."
      : `End the comment with ${comment.endsWith("--") ? "--" : ""}}}.`,
  );
}

const BLOCK = /^([#^])\s*(if|unless)\s+(\S+)\s*$/;
const END = /^\/\s*(\S*)\s*$/;
const ELSE = /^(?:\s*else\s*|\^\s*)$/;
const ELSE_IF = /^\s*else\s+(?:if|unless)\s+(\S+)\s*$/;

function checkTag(tag: Tag, text: string, open: OpenBlock[]): TemplateProblem | undefined {
  const { inner } = tag;
  if (inner.startsWith("{") || inner.startsWith("&")) return rawOutput(tag, text);
  if (text[tag.end] === "}") return braceAfterTag(tag);
  const block = BLOCK.exec(inner);
  if (block !== null) return openBlock(tag, block[2] ?? "", block[3] ?? "", open);
  const end = END.exec(inner);
  if (end !== null) return closeBlock(tag, end[1] ?? "", open);
  const elseIf = ELSE_IF.exec(inner);
  if (elseIf !== null || ELSE.test(inner)) return elseTag(tag, elseIf?.[1], open);
  return plainTag(tag);
}

function rawOutput(tag: Tag, text: string): TemplateProblem {
  const triple = tag.inner.startsWith("{");
  const flow = triple && text[tag.end] !== "}";
  return problemAt(
    "unsupported-tag",
    triple && text[tag.end] === "}" ? { start: tag.start, end: tag.end + 1 } : tag,
    flow
      ? "{ stands directly before {{."
      : "Raw output is not allowed: a value could change the policy's structure.",
    flow
      ? "Put a space between { and {{."
      : "Write {{NAME}}; values are quoted as YAML needs it, never as HTML.",
  );
}

function braceAfterTag(tag: Tag): TemplateProblem {
  const span = { start: tag.start, end: tag.end + 1 };
  return problemAt("unexpected-tag", span, "} stands directly after }}.", "Put a space between }} and }.");
}

function openBlock(tag: Tag, word: string, name: string, open: OpenBlock[]): TemplateProblem | undefined {
  const levels = (open.at(-1)?.levels ?? 0) + 1;
  open.push({ ...tag, word, levels });
  return levels > MOST_LEVELS ? tooDeep(tag) : checkName(tag, name);
}

function tooDeep(tag: Tag): TemplateProblem {
  return problemAt(
    "too-deep",
    tag,
    `More than ${MOST_LEVELS} conditions stand inside one another.`,
    "Split the template into several.",
  );
}

function closeBlock(tag: Tag, word: string, open: OpenBlock[]): TemplateProblem | undefined {
  const block = open.pop();
  if (block === undefined) {
    return problemAt(
      "unexpected-tag",
      tag,
      `{{/${word}}} closes nothing.`,
      "Delete it, or write the {{#…}} that it ends.",
    );
  }
  if (block.word === word) return undefined;
  return problemAt(
    "unexpected-tag",
    tag,
    `{{/${word}}} does not match {{#${block.word} …}}.`,
    `Write {{/${block.word}}}.`,
    [{ start: block.start, end: block.end, message: "This is the open part." }],
  );
}

function elseTag(tag: Tag, name: string | undefined, open: OpenBlock[]): TemplateProblem | undefined {
  const block = open.at(-1);
  if (block === undefined) {
    return problemAt(
      "unexpected-tag",
      tag,
      "{{else}} stands outside of {{#if}}.",
      "Delete it, or write the {{#if NAME}} before it.",
    );
  }
  if (block.otherwise !== undefined) {
    const related = [
      { start: block.otherwise.start, end: block.otherwise.end, message: "The first {{else}}." },
    ];
    return problemAt(
      "unexpected-tag",
      tag,
      `{{#${block.word} …}} has a second {{else}}.`,
      "Keep one; use {{else if NAME}} before it for more cases.",
      related,
    );
  }
  if (name === undefined) {
    block.otherwise = tag;
    return undefined;
  }
  // Each `else if` is a condition inside the `else` of the one before.
  block.levels++;
  return block.levels > MOST_LEVELS ? tooDeep(tag) : checkName(tag, name);
}

function plainTag(tag: Tag): TemplateProblem | undefined {
  const inner = tag.inner.trim();
  const helper = /^[#^]\s*([^\s]*)/.exec(tag.inner);
  if (helper !== null) {
    const word = helper[1] ?? "";
    const known = word === "if" || word === "unless";
    return problemAt(
      known ? "bad-name" : "unsupported-tag",
      tag,
      known ? `{{#${word}}} needs exactly one variable.` : `{{#${word}}} is not supported.`,
      known
        ? `Write {{#${word} NAME}}.`
        : "Only {{#if NAME}} and {{#unless NAME}} are; write repeated parts out.",
    );
  }
  if (inner.startsWith(">") || inner.startsWith("*") || inner.startsWith("#")) {
    return problemAt(
      "unsupported-tag",
      tag,
      "Including other templates is not supported.",
      "Write the text into this template.",
    );
  }
  if (/^[A-Za-z_][\w-]*\s+\S/.test(inner)) {
    return problemAt(
      "unsupported-tag",
      tag,
      `Only a variable's name may stand in {{ }}, not ${JSON.stringify(inner)}.`,
      "Write {{NAME}} and hand in the finished value.",
    );
  }
  return checkName(tag, inner);
}

function checkName(tag: Tag, name: string): TemplateProblem | undefined {
  if (isVariableName(name)) return undefined;
  return problemAt(
    "bad-name",
    tag,
    name === "" ? "{{ }} names no variable." : `${JSON.stringify(name)} cannot name a variable.`,
    RESERVED.has(name)
      ? "This word has a meaning of its own in templates; choose another."
      : "Use letters, digits, _ and -, and begin with a letter or _.",
  );
}

function problemAt(
  code: TemplateProblemCode,
  { start, end }: Span,
  message: string,
  help: string,
  related?: (Span & { message: string })[],
): TemplateProblem {
  return { code, message, help, start, end, ...(related === undefined ? {} : { related }) };
}
