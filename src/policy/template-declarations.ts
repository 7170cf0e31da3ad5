import type { Node, Pair, YAMLError } from "yaml";
import { readLinearPattern } from "./linear-pattern.ts";
import type { Span, TemplateEngine, TemplateProblem } from "./template.ts";
import { isVariableName } from "./template-tags.ts";

export type VariableType = "string" | "number" | "integer" | "boolean";

/** A variable as the `template-variables` block declares it; the span is its name's. */
export interface DeclaredVariable extends Span {
  name: string;
  description?: string;
  type?: VariableType;
  default?: string;
  example?: string;
  /** A regular expression that values must match. */
  pattern?: string;
}

/** What a template says about its variables. */
export interface Declarations {
  variables: DeclaredVariable[];
  /** The stretches that are not part of the policy: the block and the comment directly above it. */
  blocks: Span[];
  problems: TemplateProblem[];
  /** False where the block is no YAML, so that nobody knows what it declares. */
  readable: boolean;
}

const OF_TYPE = {
  boolean: { is: /^(?:true|false)$/, why: "is neither true nor false" },
  integer: { is: /^-?(?:0|[1-9]\d{0,15})$/, why: "is no whole number" },
  number: { is: /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/, why: "is no number" },
} as const;

/** As much of a value as a message shows. */
const MOST_SHOWN = 60;

/** Why a value is not of a type, as a clause; undefined when it is. */
export function typeFault(type: VariableType | undefined, value: string): string | undefined {
  if (type === undefined || type === "string" || OF_TYPE[type].is.test(value)) return undefined;
  return `${JSON.stringify(value.slice(0, MOST_SHOWN))} ${OF_TYPE[type].why}`;
}

/** YAML's reader compares each name with all others. */
const LONGEST_BLOCK = 32 * 1024;

const BLOCK_KEY = /^(?:template-variables|"template-variables"|'template-variables')[ \t]*:(?=\s|$)/gm;

/**
 * Reads the `template-variables` block at the root of a template: `NAME: description`, or `NAME:` with
 * `description`, `type`, `default`, `example` and `pattern`. The block is cut out by its lines, since a template
 * as a whole is seldom valid YAML.
 */
export function readDeclarations(text: string, engine: TemplateEngine): Declarations {
  const declarations: Declarations = { variables: [], blocks: [], problems: [], readable: true };
  const visible = text.replace(/\{\{~?!(?:--[\s\S]*?--|[\s\S]*?)~?\}\}/g, (comment) =>
    comment.replace(/[^\r\n]/g, " "),
  );
  for (const match of visible.matchAll(BLOCK_KEY)) {
    const block = { start: match.index, end: blockEnd(visible, match.index) };
    if (declarations.blocks.length > 0) {
      const span = { start: block.start, end: block.start + match[0].length };
      declarations.problems.push(
        badDeclaration(span, "template-variables stands here a second time.", "Keep one block."),
      );
    }
    declarations.blocks.push({ start: withCommentAbove(visible, block), end: block.end });
    if (block.end - block.start > LONGEST_BLOCK) {
      const span = { start: block.start, end: block.start + match[0].length };
      const message = `template-variables is longer than the ${LONGEST_BLOCK / 1024} KiB that it may be.`;
      declarations.problems.push(badDeclaration(span, message, "Split the template into several."));
      declarations.readable = false;
      continue;
    }
    new BlockReader(declarations, block.start).read(visible.slice(block.start, block.end), engine.yaml);
  }
  return declarations;
}

/** The block ends with its last indented line; comments and blank lines after it belong to what follows. */
function blockEnd(text: string, start: number): number {
  const line = /[^\n]*(?:\n|$)/y;
  let at = start;
  let end = start;
  while (at < text.length) {
    line.lastIndex = at;
    const current = line.exec(text)?.[0] ?? "";
    const belongs = at === start || /^(?:[ \t]+\S|[-\]}](?!--))/.test(current);
    if (!belongs && /^[^\s#]/.test(current)) break;
    at += current.length;
    if (belongs) end = at;
  }
  return end;
}

/** A comment directly above the block goes with it; at the end of the text, so do the blank lines before. */
function withCommentAbove(text: string, block: Span): number {
  let at = block.start;
  const lineAbove = () => (at < 2 ? 0 : text.lastIndexOf("\n", at - 2) + 1);
  const above = () => text.slice(lineAbove(), at);
  while (at > 0 && above().startsWith("#") && !above().includes("{{")) at = lineAbove();
  if (text.slice(block.end).trim() === "") while (at > 0 && above().trim() === "") at = lineAbove();
  return at;
}

/** A fault of a declaration. */
export function badDeclaration(span: Span, message: string, help: string): TemplateProblem {
  return { code: "bad-declaration", message, help, start: span.start, end: span.end };
}

const TYPES = new Set<string>(["string", "number", "integer", "boolean"] satisfies VariableType[]);
const SHAPE_HELP =
  'Write NAME: "what it is for", or NAME: with description, type, default, example or pattern.';

/** Reads the YAML of one block into declarations and problems with offsets in the template. */
class BlockReader {
  readonly #into: Declarations;
  readonly #offset: number;

  constructor(into: Declarations, offset: number) {
    this.#into = into;
    this.#offset = offset;
  }

  read(source: string, yaml: TemplateEngine["yaml"]): void {
    const document = yaml.parseDocument(source, { prettyErrors: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) this.#unreadable(error, source);
    if (error !== undefined || !yaml.isMap(document.contents)) return;
    const block = document.contents.items[0]?.value;
    if (!yaml.isMap<Node, Node>(block)) {
      const empty = yaml.isScalar(block) && block.value === null;
      if (!empty)
        this.#problem(this.#span(block), "template-variables is not a mapping of names.", SHAPE_HELP);
      return;
    }
    for (const pair of block.items) this.#variable(pair, yaml);
  }

  /** Tells the first error; further ones mostly follow from it. */
  #unreadable({ code, message, pos: [start, end] }: YAMLError, source: string): void {
    this.#into.readable = false;
    const span = { start: this.#offset + start, end: this.#offset + Math.max(end, start + 1) };
    if (code !== "DUPLICATE_KEY") {
      const why = `The template-variables block cannot be read: ${message}.`.replace(/\.\.$/, ".");
      this.#problem(span, why, SHAPE_HELP);
      return;
    }
    const [key = ""] = /^[^\s:]+/.exec(source.slice(start)) ?? [];
    this.#problem(
      { start: span.start, end: span.start + key.length },
      `${key} stands twice here; the line with a variable's name is probably missing above.`,
      "Write that line, or keep one of the two.",
    );
  }

  #variable({ key, value }: Pair<Node, Node | null>, yaml: TemplateEngine["yaml"]): void {
    const name = yaml.isScalar(key) ? String(key.value) : "";
    const span = this.#span(key);
    if (!isVariableName(name)) {
      const help = "Use letters, digits, _ and -, and begin with a letter or _.";
      this.#problem(span, `${JSON.stringify(name)} cannot name a variable.`, help);
      return;
    }
    const variable: DeclaredVariable = { name, ...span };
    this.#into.variables.push(variable);
    if (yaml.isScalar(value)) {
      if (typeof value.value === "string") variable.description = value.value;
      else if (value.value !== null)
        this.#problem(this.#span(value), `${name}'s description is not text.`, SHAPE_HELP);
    } else if (yaml.isMap<Node, Node>(value)) {
      for (const field of value.items) this.#field(variable, field, yaml);
      this.#checkSamples(variable);
    } else if (value !== null)
      this.#problem(this.#span(value), `${name} is described by a list.`, SHAPE_HELP);
  }

  /** A default or an example that the variable itself may not have; an empty default is for one that may be left out. */
  #checkSamples(variable: DeclaredVariable): void {
    const { name, type, pattern } = variable;
    const read = pattern === undefined ? undefined : readLinearPattern(pattern);
    const span = { start: variable.start, end: variable.end };
    if (read?.kind === "invalid") {
      const part = pattern?.slice(read.start, read.end) ?? "";
      this.#problem(span, `The pattern of ${name} cannot be read: ${part} ${read.why}.`, "Correct it.");
    }
    for (const field of ["default", "example"] as const) {
      const value = variable[field];
      if (value === undefined || value === "") continue;
      const fits = read?.kind !== "pattern" || read.test(value);
      const why = typeFault(type, value) ?? (fits ? undefined : `it has to match ${pattern}`);
      if (why === undefined) continue;
      const message = `The ${field} of ${name} cannot be its value: ${why}.`;
      this.#into.problems.push({ code: "bad-sample", message, help: `Correct the ${field}.`, ...span });
    }
  }

  #field(
    variable: DeclaredVariable,
    { key, value }: Pair<Node, Node | null>,
    yaml: TemplateEngine["yaml"],
  ): void {
    const field = yaml.isScalar(key) ? String(key.value) : "";
    if (!yaml.isScalar(value) || value.value === null) {
      const message = `${variable.name}'s ${field} is not a single value.`;
      this.#problem(this.#span(value ?? key), message, SHAPE_HELP);
      return;
    }
    const text = value.source ?? String(value.value);
    if (field === "description" || field === "default" || field === "example" || field === "pattern") {
      variable[field] = text;
    } else if (field !== "type") {
      this.#problem(
        this.#span(key),
        `${variable.name} has an unknown setting ${JSON.stringify(field)}.`,
        SHAPE_HELP,
      );
    } else if (isType(text)) variable.type = text;
    else {
      const message = `${JSON.stringify(text)} is not a type of variable.`;
      this.#problem(this.#span(value), message, `Use one of ${[...TYPES].join(", ")}.`);
    }
  }

  #span(node: unknown): Span {
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
    const [start, end]: unknown[] = Array.isArray(range) ? range : [];
    const from = this.#offset + (typeof start === "number" ? start : 0);
    return { start: from, end: typeof end === "number" ? this.#offset + end : from };
  }

  #problem(span: Span, message: string, help: string): void {
    this.#into.problems.push(badDeclaration(span, message, help));
  }
}

function isType(text: string): text is VariableType {
  return TYPES.has(text);
}
