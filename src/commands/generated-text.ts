import { type PolicyError, usageError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { readText } from "../policy/reader.ts";
import { render } from "../policy/template-render.ts";
import {
  resolveValues,
  type Surroundings,
  type VariableFacts,
  valueFault,
} from "../policy/template-values.ts";
import type { MissingValue } from "./generate-call.ts";
import { loadLinearRegExp } from "./kind-schemas.ts";
import type { GivenValue } from "./template-given.ts";
import { type OpenTemplate, templateError } from "./template-library.ts";

/** What a template makes of values. */
export interface GeneratedText {
  text: string;
  /** What the text says as YAML. */
  value: unknown;
}

/** The values by which a template is rendered, and what nobody has given. */
export interface Filled {
  values: ReadonlyMap<string, string>;
  /** In the order of the text. */
  missing: readonly VariableFacts[];
}

/** Fills in the values that were not given, and says which of those that are put in are missing. */
export function fill(
  { template, used }: OpenTemplate,
  facts: readonly VariableFacts[],
  given: ReadonlyMap<string, GivenValue>,
  surroundings: Surroundings,
): Filled {
  const texts = new Map([...given].map(([name, { value }]) => [name, value]));
  const { values } = resolveValues(template, used, texts, surroundings);
  const unknown = render(template, values).missing.flatMap(
    (name) => facts.find((one) => one.name === name) ?? [],
  );
  // What follows from a value that somebody has to give need not be given itself.
  const needed = unknown.filter(({ impliedBy }) => impliedBy === undefined);
  const missing = needed.length > 0 ? needed : unknown;
  return { values, missing };
}

/** Says of a value why a variable cannot have it, as a clause; undefined when it can. */
export type Judge = (variable: VariableFacts, value: string) => string | undefined;

/**
 * Loads what judges values by the types and patterns that a template declares.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2) for a pattern that linear time cannot match
 */
export async function loadJudge(
  { file, template }: OpenTemplate,
  facts: readonly VariableFacts[],
): Promise<Judge> {
  const patterns = new Map<string, { test(text: string): boolean }>();
  const declared = facts.filter(({ pattern }) => pattern !== undefined);
  const compile = declared.length === 0 ? undefined : await loadLinearRegExp();
  for (const { name, pattern = "" } of declared) {
    try {
      const compiled = compile?.(pattern);
      if (compiled !== undefined) patterns.set(name, compiled);
    } catch {
      const { start = 0 } = template.declarations.variables.find((one) => one.name === name) ?? {};
      const message = `The pattern of ${name} is no regular expression that can be matched in linear time.`;
      const help = "Correct it; look-around and back-references are not possible.";
      throw templateError(file, template.text, { start, message, help });
    }
  }
  return (variable, value) =>
    valueFault(variable, value, (text) => patterns.get(variable.name)?.test(text) ?? true);
}

/**
 * Refuses values that their variables cannot have.
 * @throws {PolicyError} `E_VARIABLE` (exit 2), with the option that gave the value
 */
export function checkValues(
  { file }: OpenTemplate,
  facts: readonly VariableFacts[],
  given: ReadonlyMap<string, GivenValue>,
  { values }: Filled,
  judge: Judge,
): void {
  for (const variable of facts) {
    const value = values.get(variable.name);
    const why = value === undefined ? undefined : judge(variable, value);
    if (why === undefined) continue;
    const where = given.get(variable.name)?.where ?? file.shown;
    throw usageError("E_VARIABLE", {
      what: `${variable.name} cannot be ${JSON.stringify(value)}`,
      where,
      why,
      mend: mendOf(variable),
    });
  }
}

/** What a variable takes, by its description and its example. */
function mendOf({ description, example }: VariableFacts): string {
  const choices = /^one of:?\s+(.+)$/i.exec(description ?? "")?.[1];
  if (choices !== undefined) return `give it one of ${choices}`;
  const what = `give it another value${description === undefined ? "" : `: ${description}`}`;
  return example === undefined ? what : `${what}, such as ${example}`;
}

/**
 * What is missing, with all that would be missing once it is there: a value that a condition asks for can let in more.
 * @param samples values that variables could have
 */
export function allMissing(
  open: OpenTemplate,
  facts: readonly VariableFacts[],
  given: ReadonlyMap<string, GivenValue>,
  surroundings: Surroundings,
  samples: ReadonlyMap<string, string>,
): MissingValue[] {
  const known = new Map(given);
  const all: MissingValue[] = [];
  for (;;) {
    const { missing } = fill(open, facts, known, surroundings);
    if (missing.length === 0) return all;
    for (const variable of missing) {
      const sample = samples.get(variable.name) ?? "…";
      all.push({ variable, sample });
      known.set(variable.name, { value: sample, where: variable.name });
    }
  }
}

/**
 * The reader's findings that no option lets through: a hidden character, nothing or too much to read, and keys that a
 * value made equal to others or to what no key may be, so that readers would see different policies.
 */
const BROKEN: ReadonlySet<string> = new Set(
  ["006", "012", "014", "015", "016", "020", "021", "022", "024"].map((number) => `ARC${number}`),
);

/**
 * Renders a template, and reads what comes out.
 * @throws {PolicyError} exit 2: `E_VARIABLE` for a value that its place cannot hold, `E_TEMPLATE` for a template whose
 *   text is no YAML
 */
export function generateText(open: OpenTemplate, values: ReadonlyMap<string, string>): GeneratedText {
  const { file, template } = open;
  const { text, map, problems } = render(template, values);
  const [unfit] = problems;
  if (unfit !== undefined) throw placeError(open, unfit, unfit);
  const read = readText(text, DEFAULT_LIMITS);
  if ("refused" in read) {
    const { offset, message } = read.refused;
    const place = map.rangeToSource(offset, offset + 1);
    throw templateError(file, template.text, {
      ...place,
      message: `What it makes is not YAML here: ${message}.`,
      help: "Correct this place; `archi3-policy validate` says more of it.",
    });
  }
  const broken = read.problems.find(({ rule }) => BROKEN.has(rule));
  if (broken !== undefined) throw placeError(open, map.rangeToSource(broken.start, broken.end), broken);
  const [document, second] = read.documents;
  if (document === undefined || second !== undefined || !isMapping(document.value))
    throw templateError(file, template.text, {
      start: 0,
      message: "What it makes is no mapping, so it is no policy.",
      help: "Begin it with the sections of a policy.",
    });
  return { text, value: document.value };
}

/** A fault that a value brought, by the variable's name; else one of the template. */
function placeError(
  { file, template }: OpenTemplate,
  place: { start: number; end: number },
  { message, help }: { message: string; help: string },
): PolicyError {
  const slot = template.slots.find(({ start, end }) => start === place.start && end <= place.end);
  if (slot === undefined) return templateError(file, template.text, { ...place, message, help });
  return usageError("E_VARIABLE", {
    what: `the value of ${slot.name} cannot stand where the template puts it`,
    where: file.shown,
    why: message.replace(/\.$/, ""),
    mend: "give it another value",
  });
}
