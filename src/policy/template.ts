import type { Mend } from "./source.ts";
import { type Declarations, readDeclarations } from "./template-declarations.ts";
import { checkTags } from "./template-tags.ts";

/** A stretch of a template by UTF-16 offsets; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type TemplateProblemCode =
  | "unclosed-tag"
  | "unclosed-block"
  | "unexpected-tag"
  | "unsupported-tag"
  | "bad-name"
  | "too-deep"
  | "too-long"
  | "bad-declaration"
  | "bad-sample"
  | "no-declarations"
  | "lost-declarations"
  | "misspelt-declaration"
  | "undeclared-variable"
  | "unused-variable"
  | "unsupported-place"
  | "value-too-long";

/** Something wrong in a template, by UTF-16 offsets in its text. */
export interface TemplateProblem extends Span {
  code: TemplateProblemCode;
  message: string;
  help: string;
  related?: (Span & { message: string })[];
  mend?: Mend;
}

/** A condition that must hold for a part of the template to be rendered. */
export interface Requirement {
  name: string;
  truth: boolean;
}

/** One `{{NAME}}` that a value replaces. */
export interface Slot extends Span {
  name: string;
  /** Counts from 0 in the order of the text. */
  index: number;
  requires: readonly Requirement[];
}

export type TemplateNode =
  | (Span & { kind: "text" })
  | { kind: "slot"; slot: Slot }
  | (Span & { kind: "if"; name: string; truth: boolean; body: TemplateNode[]; otherwise: TemplateNode[] });

/** A template that can be rendered. */
export interface Template {
  text: string;
  engine: TemplateEngine;
  nodes: TemplateNode[];
  slots: Slot[];
  /** Where names stand in `{{#if NAME}}` and its like. */
  conditions: (Span & { name: string })[];
  declarations: Declarations;
}

interface Position {
  line: number;
  column: number;
}
interface Location {
  start: Position;
  end: Position;
}
interface HandlebarsProgram {
  body: HandlebarsStatement[];
}
/** The part of Handlebars' syntax tree that a template may hold. */
interface HandlebarsStatement {
  type: string;
  loc: Location;
  original?: string;
  value?: string;
  leftStripped?: boolean;
  rightStripped?: boolean;
  path?: { original: unknown };
  params?: { original?: unknown; loc: Location }[];
  program?: HandlebarsProgram;
  inverse?: HandlebarsProgram;
}

/** The parsers that templates need; other commands do not pay for them. */
export interface TemplateEngine {
  handlebars: (text: string) => HandlebarsProgram;
  yaml: typeof import("yaml");
}

/** Loads the parsers. Only Handlebars' grammar is taken: its runtime is never used, values reach no prototype. */
export async function loadTemplateEngine(): Promise<TemplateEngine> {
  const [base, yaml] = await Promise.all([
    // @ts-expect-error the package types only its main entry, which would bring the compiler and the runtime.
    import("handlebars/dist/cjs/handlebars/compiler/base.js"),
    import("yaml"),
  ]);
  return { handlebars: base.parse, yaml };
}

/**
 * Reads a policy template: YAML text with `{{NAME}}`, `{{#if NAME}}`, `{{#unless NAME}}`, `{{else}}`,
 * `{{else if NAME}}`, comments `{{! }}` and the whitespace control `~` of Handlebars, and nothing else.
 * Returns the problems when it cannot be read; never throws.
 */
export function parseTemplate(text: string, engine: TemplateEngine): Template | TemplateProblem[] {
  const problems = checkTags(text);
  if (problems.length > 0) return problems;
  if (text.length > LONGEST_TEMPLATE) return [tooLong()];
  // These characters upset Handlebars' columns or its lexer; what stands for them has the same length, and
  // texts are taken from the original.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for.
  const masked = text.replace(/[\x00\u2028\u2029]/g, " ");
  let program: HandlebarsProgram;
  try {
    program = engine.handlebars(masked);
  } catch {
    return [unreadable(text)];
  }
  const reader = new TreeReader(text);
  const nodes = reader.nodes(program, []);
  if (nodes === undefined) return [unreadable(text)];
  const { slots, conditions } = reader;
  return { text, engine, nodes, slots, conditions, declarations: readDeclarations(text, engine) };
}

/** Handlebars takes time that grows faster than its text. */
const LONGEST_TEMPLATE = 128 * 1024;

function tooLong(): TemplateProblem {
  const message = `The template is longer than the ${LONGEST_TEMPLATE / 1024} KiB that a template may have.`;
  return { code: "too-long", message, help: "Split it into several templates.", start: 0, end: 1 };
}

/** What is left when every tag is sound by itself; no text is known that leads here. */
function unreadable(text: string): TemplateProblem {
  return {
    code: "unsupported-tag",
    message: "The template cannot be read as Handlebars.",
    help: "Use {{NAME}}, {{#if NAME}}…{{else}}…{{/if}} and {{#unless NAME}}…{{/unless}} only.",
    start: 0,
    end: text.length,
  };
}

/** Turns Handlebars' tree, which knows lines and columns, into nodes with offsets. */
class TreeReader {
  readonly slots: Slot[] = [];
  readonly conditions: (Span & { name: string })[] = [];
  readonly #lineStarts = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (const match of text.matchAll(/\r\n?|\n/g)) this.#lineStarts.push(match.index + match[0].length);
  }

  #span(location: Location): Span {
    const offset = (at: Position) => (this.#lineStarts[at.line - 1] ?? this.#length) + at.column;
    return { start: offset(location.start), end: offset(location.end) };
  }

  /** Undefined when a statement is of a kind that `checkTags` should have refused. */
  nodes(
    program: HandlebarsProgram | undefined,
    requires: readonly Requirement[],
  ): TemplateNode[] | undefined {
    const nodes: TemplateNode[] = [];
    for (const statement of program?.body ?? []) {
      if (statement.type === "CommentStatement") continue;
      const node = this.#node(statement, requires);
      if (node === undefined) return undefined;
      nodes.push(node);
    }
    return nodes;
  }

  #node(statement: HandlebarsStatement, requires: readonly Requirement[]): TemplateNode | undefined {
    const span = this.#span(statement.loc);
    if (statement.type === "ContentStatement") return { kind: "text", ...contentSpan(statement, span.start) };
    const word = statement.path?.original;
    if (typeof word !== "string") return undefined;
    if (statement.type === "MustacheStatement") {
      const slot = { ...span, name: word, index: this.slots.length, requires };
      this.slots.push(slot);
      return { kind: "slot", slot };
    }
    return statement.type === "BlockStatement" ? this.#condition(statement, span, word, requires) : undefined;
  }

  #condition(
    statement: HandlebarsStatement,
    span: Span,
    word: string,
    requires: readonly Requirement[],
  ): TemplateNode | undefined {
    const [parameter] = statement.params ?? [];
    const name = parameter?.original;
    if (parameter === undefined || typeof name !== "string") return undefined;
    this.conditions.push({ name, ...this.#span(parameter.loc) });
    const truth = word === "if";
    const body = this.nodes(statement.program, [...requires, { name, truth }]);
    const otherwise = this.nodes(statement.inverse, [...requires, { name, truth: !truth }]);
    if (body === undefined || otherwise === undefined) return undefined;
    return { kind: "if", ...span, name, truth, body, otherwise };
  }
}

/** Where the text that Handlebars left of a content statement stands, after it took standalone lines away. */
function contentSpan(statement: HandlebarsStatement, start: number): Span {
  // `original` is shorter than its place when a backslash before an escaped tag was taken from its end.
  const { original = "", value = original } = statement;
  let lead = original.indexOf(value);
  if (statement.rightStripped && !statement.leftStripped) lead = original.length - value.length;
  return { start: start + lead, end: start + lead + value.length };
}
