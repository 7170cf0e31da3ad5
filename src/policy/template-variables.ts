import type { Path } from "./pointer.ts";
import type { Requirement, Slot, Span, Template, TemplateProblem } from "./template.ts";
import { badDeclaration, type Declarations } from "./template-declarations.ts";
import { contains, type MisplacedSlot, type SlotContext, skeletonOf, slotTokens } from "./template-places.ts";
import { misplacedProblem } from "./template-render.ts";

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
