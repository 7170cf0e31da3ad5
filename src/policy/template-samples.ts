import type { Template } from "./template.ts";
import type { DeclaredVariable } from "./template-declarations.ts";
import { isTruthy } from "./template-render.ts";
import type { TemplateVariable } from "./template-variables.ts";

/** One set of plausible values for a template's variables. */
export interface Samples {
  values: ReadonlyMap<string, string>;
  /** Variables that no sample was found for. */
  missing: string[];
}

/** A value that a text offers, and what it goes with: in "2 for managers", 2 goes with "manager". */
interface Choice {
  value: string;
  role: string;
}

/** What is known of one variable. */
interface Facts {
  name: string;
  condition: boolean;
  declared: DeclaredVariable | undefined;
  choices: Choice[];
  /** In "true if agent is a manager": "manager". */
  role: string | undefined;
  /** From the comment on a line of the template that uses the variable. */
  commented: Choice[];
}

/** As much of a description or comment as is looked at, and as many places of a variable. */
const MOST_TEXT = 300;
const MOST_PLACES = 20;

/** Templates with more roles are sampled with the first ones. */
const MOST_ROLES = 8;

/**
 * Sample values to try a template with, in as many sets as show both sides of its conditions, to be rendered with
 * conditions "by-value". A set is consistent: where descriptions offer "manager or specialist", "2 for managers,
 * 3 for specialists" and "true if agent is a manager", each set is all manager or all specialist.
 *
 * A value is, in this order: the choice of the set's role, the declared example or default, an example in the
 * description ("(e.g., X)"), the first of its choices, the first choice in a comment on a line that uses the
 * variable (`# low, medium, high`), what `fallback` knows, and for a declared boolean or number `true` or `1`.
 */
export function sampleValues(
  template: Template,
  used: readonly TemplateVariable[],
  fallback: (name: string) => string | undefined = () => undefined,
): Samples[] {
  const facts = factsOf(template, used);
  const roles = rolesOf(facts);
  const toggles = facts.some(({ condition, role }) => condition && !isRole(role, roles));
  const samples: Samples[] = [];
  for (const role of roles.length === 0 ? [undefined] : roles) {
    for (const truth of toggles ? [true, false] : [true]) {
      const values = new Map<string, string>();
      for (const fact of facts) {
        const value = sample(fact, role, roles, truth, fallback);
        if (value !== undefined) values.set(fact.name, value);
      }
      const missing = facts.filter(({ name }) => !values.has(name)).map(({ name }) => name);
      samples.push({ values, missing });
    }
  }
  return samples;
}

/**
 * What the known values say about the others by the role that they name: with "manager or specialist" for one variable,
 * "2 for managers, 3 for specialists" and "true if agent is a manager" for others, `specialist` makes them `3` and
 * `false`. A value that is given names the role before a declared default does.
 */
export function valuesByRole(
  template: Template,
  used: readonly TemplateVariable[],
  given: ReadonlyMap<string, string>,
): Map<string, string> {
  const facts = factsOf(template, used);
  const roles = rolesOf(facts);
  const named = (value: string | undefined, { choices, role }: Facts) => {
    if (value === undefined) return undefined;
    const chosen = choices.find((choice) => choice.value === value.toLowerCase())?.role;
    return chosen ?? (isTruthy(value) && isRole(role, roles) ? role : undefined);
  };
  const first = (known: (fact: Facts) => string | undefined) =>
    facts.map((fact) => named(known(fact), fact)).find((role) => isRole(role, roles));
  const chosen = first(({ name }) => given.get(name)) ?? first(({ declared }) => declared?.default);
  const values = new Map<string, string>();
  if (chosen === undefined) return values;
  for (const { name, role, choices } of facts) {
    const value = choices.find((choice) => choice.role === chosen)?.value;
    if (isRole(role, roles)) values.set(name, String(role === chosen));
    else if (value !== undefined && choices.every((choice) => isRole(choice.role, roles)))
      values.set(name, value);
  }
  return values;
}

/** The choices that a variable's description offers, or a comment on a line that uses it; for people to read. */
export function choicesOf(
  template: Template,
  used: readonly TemplateVariable[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    factsOf(template, used).map(({ name, choices, commented }) => [
      name,
      (choices.length > 0 ? choices : commented).map(({ value }) => value),
    ]),
  );
}

function isRole(role: string | undefined, roles: readonly string[]): boolean {
  return role !== undefined && roles.includes(role);
}

function sample(
  { name, condition, declared, choices, role, commented }: Facts,
  chosen: string | undefined,
  roles: readonly string[],
  truth: boolean,
  fallback: (name: string) => string | undefined,
): string | undefined {
  if (isRole(role, roles)) return String(role === chosen);
  if (condition && !truth) return role !== undefined || declared?.type === "boolean" ? "false" : "";
  const options = [...choices, ...commented];
  const value =
    (chosen === undefined ? undefined : options.find((choice) => choice.role === chosen)?.value) ??
    declared?.example ??
    declared?.default ??
    exampleIn(declared?.description?.slice(0, MOST_TEXT)) ??
    (role === undefined ? undefined : "true") ??
    options[0]?.value ??
    fallback(name) ??
    ofType(declared?.type);
  return condition && !isTruthy(value) ? "true" : value;
}

function ofType(type: DeclaredVariable["type"]): string | undefined {
  if (type === "boolean") return "true";
  return type === "number" || type === "integer" ? "1" : undefined;
}

function factsOf(template: Template, used: readonly TemplateVariable[]): Facts[] {
  const declarations = new Map(template.declarations.variables.map((variable) => [variable.name, variable]));
  const uses = new Map(used.map((variable) => [variable.name, variable.places]));
  return [...new Set([...declarations.keys(), ...uses.keys()])].map((name) => {
    const declared = declarations.get(name);
    const places = uses.get(name) ?? [];
    const condition = places.some(({ use }) => use === "condition");
    const description = (declared?.description ?? "").slice(0, MOST_TEXT);
    const role = /^true (?:if|when)\b.*?([\w-]+)\W*$/i.exec(description)?.[1];
    const offered = / or | for |^one of:? /i.test(description) ? choicesIn(description) : [];
    let commented: Choice[] = [];
    for (const { end } of places.slice(0, MOST_PLACES)) {
      if (commented.length === 0) commented = choicesIn(commentAfter(template.text, end));
    }
    return {
      name,
      condition,
      declared,
      choices: offered,
      role: role === undefined ? undefined : roleName(role),
      commented,
    };
  });
}

/** The roles that make conditions true, in the order in which a list of choices offers them. */
function rolesOf(facts: readonly Facts[]): string[] {
  const wanted = new Set(facts.map(({ role }) => role));
  const list = facts.find(({ choices }) => choices.some((choice) => wanted.has(choice.role)));
  return [...new Set(list?.choices.map((choice) => choice.role))].slice(0, MOST_ROLES);
}

function commentAfter(text: string, offset: number): string {
  const [rest = ""] = text.slice(offset, offset + MOST_TEXT).split("\n", 1);
  return /\s#(.*)$/.exec(rest)?.[1]?.trim() ?? "";
}

/** Manager, managers and "Manager" are one role. */
function roleName(word: string): string {
  return word.toLowerCase().replace(/s$/, "");
}

/** The choices that a text lists: "a, b, c", "a or b", "2 for managers, 3 for specialists"; none for prose. */
function choicesIn(text: string): Choice[] {
  const items = text
    .replace(/^one of:?\s+/i, "")
    .replace(/\.$/, "")
    .split(/\s*,\s*(?:or\s+)?|\s+or\s+/);
  if (items.length < 2) return [];
  const choices: Choice[] = [];
  for (const item of items) {
    const match = /^(\S+)(?:\s+(?:for|if)\s+(?:an?\s+|the\s+)?(\S+))?$/.exec(item);
    if (match === null) return [];
    const value = unquoted(match[1] ?? "");
    choices.push({ value, role: roleName(match[2] ?? value) });
  }
  return choices;
}

/** The example that a description gives: "Name (e.g., analyst)", "Name, for example analyst". */
function exampleIn(description: string | undefined): string | undefined {
  const match = /(?:\be\.g\.|\bfor example|\bsuch as),?:?\s+([^()]+?)\s*(?:\)|$)/i.exec(description ?? "");
  const first = match?.[1]?.split(/,\s|\s+or\s+/)[0];
  return first === undefined || first === "" ? undefined : unquoted(first);
}

function unquoted(text: string): string {
  return text.replace(/^(["'`])(.*)\1$/, "$2");
}
