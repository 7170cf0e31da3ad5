import type { Node, Pair, YAMLError } from "yaml";
import { readLinearPattern } from "./linear-pattern.ts";
import type { Path } from "./pointer.ts";
import type { Requirement, Slot, Span, Template, TemplateEngine, TemplateProblem } from "./template.ts";
import { contains, type MisplacedSlot, type SlotContext, skeletonOf, slotTokens } from "./template-places.ts";
import { misplacedProblem } from "./template-render.ts";
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

/** One use of a variable. */
export interface VariablePlace extends Span {
  use: "value" | "condition";
  /** How YAML reads the place; absent for conditions, and where the place cannot take a value or is never rendered. */
  context?: SlotContext | "key";
  /** Where the value stands in the document, with `{{NAME}}` for keys that are variables; absent in comments. */
  path?: Path;
}

export interface TemplateVariable {
  name: string;
  /** In the order of the text. */
  places: VariablePlace[];
}

const OF_TYPE = {
  boolean: { is: /^(?:true|false)$/, why: "it is either true or false" },
  integer: { is: /^-?(?:0|[1-9]\d{0,15})$/, why: "it is a whole number" },
  number: { is: /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?$/, why: "it is a number" },
} as const;

/** Why a value is not of a type, as a clause; undefined when it is. */
export function typeFault(type: VariableType | undefined, value: string): string | undefined {
  if (type === undefined || type === "string" || OF_TYPE[type].is.test(value)) return undefined;
  return OF_TYPE[type].why;
}

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

function badDeclaration(span: Span, message: string, help: string): TemplateProblem {
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

/** More settings of the conditions than this are not tried; a place that needs one has no context. */
const MOST_SETTINGS = 24;

interface Places {
  contexts: Map<number, { context: SlotContext | "key"; path?: Path }>;
  misplaced: Map<number, MisplacedSlot>;
}

/** Renders with as many settings of the conditions as it takes to see every slot once. */
function placesOf(template: Template): Places {
  const places: Places = { contexts: new Map(), misplaced: new Map() };
  const look = (holds: (name: string) => boolean) => {
    const { tokens, misplaced } = skeletonPlaces(template, holds);
    for (const [index, place] of tokens) if (!places.contexts.has(index)) places.contexts.set(index, place);
    for (const slot of misplaced)
      if (!places.misplaced.has(slot.slot.index)) places.misplaced.set(slot.slot.index, slot);
  };
  look(() => true);
  if (template.conditions.length > 0) look(() => false);
  for (let setting = 2; setting < MOST_SETTINGS; setting++) {
    const unseen = template.slots.filter(
      ({ index }) => !places.contexts.has(index) && !places.misplaced.has(index),
    );
    const chosen = compatible(unseen);
    if (chosen === undefined) break;
    look((name) => chosen.get(name) ?? true);
  }
  return places;
}

function skeletonPlaces(template: Template, holds: (name: string) => boolean) {
  const skeleton = skeletonOf(template, holds);
  const { tokens, misplaced } = slotTokens(skeleton, template.engine.yaml);
  const found: [number, { context: SlotContext | "key"; path?: Path }][] = [];
  for (const { context, key, path, source } of tokens) {
    const place = { context: key ? ("key" as const) : context, ...(path === undefined ? {} : { path }) };
    for (const match of source.matchAll(skeleton.mark)) found.push([Number(match[1]), place]);
  }
  return { tokens: found, misplaced };
}

/** A setting that shows as many of the slots as fit together; undefined when none can be shown. */
function compatible(slots: readonly Slot[]): Map<string, boolean> | undefined {
  const chosen = new Map<string, boolean>();
  let any = false;
  for (const { requires } of slots) {
    const next = new Map<string, boolean>();
    const fits = requires.every(({ name, truth }: Requirement) => {
      if ((chosen.get(name) ?? next.get(name) ?? truth) !== truth) return false;
      next.set(name, truth);
      return true;
    });
    if (!fits) continue;
    any = true;
    for (const [name, truth] of next) chosen.set(name, truth);
  }
  return any ? chosen : undefined;
}

/** The variables of a template with all their places, in the order in which they first stand in the text. */
export function variables(template: Template): TemplateVariable[] {
  return collect(template, placesOf(template));
}

function collect(template: Template, { contexts }: Places): TemplateVariable[] {
  const all: { name: string; place: VariablePlace }[] = [];
  for (const { name, start, end, index } of template.slots) {
    all.push({ name, place: { start, end, use: "value", ...contexts.get(index) } });
  }
  for (const { name, start, end } of template.conditions)
    all.push({ name, place: { start, end, use: "condition" } });
  all.sort((a, b) => a.place.start - b.place.start);
  const found = new Map<string, TemplateVariable>();
  for (const { name, place } of all) {
    if (template.declarations.blocks.some((block) => contains(block, place))) continue;
    const variable = found.get(name) ?? { name, places: [] };
    found.set(name, variable);
    variable.places.push(place);
  }
  return [...found.values()];
}

/**
 * Everything doubtful in a template that can be read: faults of its `template-variables` block, variables used
 * and not declared or the reverse (a use in a comment counts), and variables where no value can be put in safely.
 */
export function checkTemplate(template: Template): TemplateProblem[] {
  const { declarations } = template;
  const places = placesOf(template);
  const used = collect(template, places);
  const problems = [...declarations.problems, ...[...places.misplaced.values()].map(misplacedProblem)];
  for (const span of [...template.slots, ...template.conditions]) {
    if (!declarations.blocks.some((block) => contains(block, span))) continue;
    const help = "Write the name without braces.";
    problems.push(badDeclaration(span, `{{${span.name}}} stands in the template-variables block.`, help));
  }
  problems.push(...undeclared(used, declarations, template.text), ...unused(used, declarations));
  return problems.sort((a, b) => a.start - b.start);
}

function undeclared(
  used: readonly TemplateVariable[],
  { variables, blocks, readable }: Declarations,
  text: string,
): TemplateProblem[] {
  if (!readable) return [];
  const declared = new Set(variables.map(({ name }) => name));
  const problems: TemplateProblem[] = [];
  for (const { name, places } of used) {
    const [first, ...others] = places;
    if (first === undefined || declared.has(name)) continue;
    const { start, end } = first;
    if (blocks.length === 0) {
      const headless = withoutHead(used, text);
      if (headless !== undefined) return [headless];
      const message = "The template does not say what its variables are for.";
      const help =
        'Add a section template-variables: at the end, with a line NAME: "what it is for" for each.';
      return [{ code: "no-declarations", message, help, start, end }];
    }
    const related = others.map((place) => ({
      start: place.start,
      end: place.end,
      message: "Used here too.",
    }));
    const help = `Add ${name}: "what it is for" to template-variables, or correct the name.`;
    const message = `${name} is not declared in template-variables.`;
    problems.push({
      code: "undeclared-variable",
      message,
      help,
      start,
      end,
      ...(related.length > 0 ? { related } : {}),
    });
  }
  return problems;
}

/** Variables that are declared where nothing says that these are declarations. */
function withoutHead(used: readonly TemplateVariable[], text: string): TemplateProblem | undefined {
  const names = new Set(used.map(({ name }) => name));
  for (const match of text.matchAll(/^([ \t]+)([A-Za-z_][\w-]*):/gm)) {
    const [, indent = "", name = ""] = match;
    if (!names.has(name)) continue;
    const start = match.index + indent.length;
    const message = "The variables seem to be declared from here on, but template-variables is missing.";
    const help = "Write the line `template-variables:` above, in the first column.";
    return { code: "lost-declarations", message, help, start, end: start + name.length };
  }
  return undefined;
}

function unused(used: readonly TemplateVariable[], { variables, readable }: Declarations): TemplateProblem[] {
  if (!readable) return [];
  const names = new Set(used.map(({ name }) => name));
  return variables
    .filter(({ name }) => !names.has(name))
    .map(({ name, start, end }) => ({
      code: "unused-variable",
      message: `${name} is declared, but the template does not use it.`,
      help: "Delete the line, or use the variable.",
      start,
      end,
    }));
}
