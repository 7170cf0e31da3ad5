import type { Template, TemplateNode } from "./template.ts";
import { type DeclaredVariable, typeFault } from "./template-declarations.ts";
import { isTruthy } from "./template-render.ts";
import { choicesOf, valuesByRole } from "./template-samples.ts";
import type { TemplateVariable } from "./template-variables.ts";

/** What the world around a rendering knows: values of variables that need not be given. */
export interface Surroundings {
  /** The day in UTC, as `2026-11-24`. */
  today: string;
  author: string;
}

/** Where a value comes from when nobody gave one. */
export type ImpliedBy = "day" | "author" | "agent-name" | "role";

/** The values of a template's variables, as far as they are known. */
export interface ResolvedValues {
  values: ReadonlyMap<string, string>;
  /** Those that followed from others or from the surroundings. */
  implied: ReadonlyMap<string, ImpliedBy>;
}

/**
 * Fills in what was not given: what follows from the role that a value names, then declared defaults, then what the
 * surroundings say.
 * `CURRENT_DATE` is the present day, as the moment of its beginning, which is what policies take for a date.
 */
export function resolveValues(
  template: Template,
  used: readonly TemplateVariable[],
  given: ReadonlyMap<string, string>,
  surroundings: Surroundings,
): ResolvedValues {
  const { variables } = template.declarations;
  const known = new Set([...variables, ...used].map(({ name }) => name));
  const values = new Map(given);
  const implied = new Map<string, ImpliedBy>();
  const imply = (name: string, value: string | undefined, by: ImpliedBy) => {
    if (value === undefined || !known.has(name) || values.has(name)) return;
    values.set(name, value);
    implied.set(name, by);
  };
  for (const [name, value] of valuesByRole(template, used, given)) imply(name, value, "role");
  const type = values.get("AGENT_TYPE") ?? variables.find(({ name }) => name === "AGENT_TYPE")?.default;
  for (const role of type === undefined ? [] : ["manager", "specialist"])
    imply(`IS_${role.toUpperCase()}`, String(type?.toLowerCase() === role), "role");
  for (const { name, default: value } of variables)
    if (value !== undefined && !values.has(name)) values.set(name, value);
  imply("CURRENT_DATE", `${surroundings.today}T00:00:00Z`, "day");
  imply("AUTHOR_NAME", surroundings.author, "author");
  const agent = values.get("AGENT_NAME");
  imply("AGENT_ID", agent === undefined ? undefined : `@${agent.replace(/^@/, "")}`, "agent-name");
  return { values, implied };
}

/**
 * The variables that were given a value of which nothing comes: every place of theirs stands under a condition that
 * does not hold, and no other value follows from them. An empty value is for one that is left out.
 */
export function unusedValues(
  template: Template,
  used: readonly TemplateVariable[],
  given: ReadonlyMap<string, string>,
  values: ReadonlyMap<string, string>,
): string[] {
  const reached = new Set<string>();
  reach(template.nodes, values, reached);
  const idle = [...given].filter(([name, value]) => value !== "" && !reached.has(name));
  const follow = (from: ReadonlyMap<string, string>) =>
    resolveValues(template, used, from, { today: "", author: "" }).values;
  return idle
    .map(([name]) => name)
    .filter((name) => {
      const before = follow(given);
      const without = follow(new Map([...given].filter(([other]) => other !== name)));
      return [...reached].every((other) => before.get(other) === without.get(other));
    });
}

/** Notes the names that a rendering by values comes to. */
function reach(nodes: readonly TemplateNode[], values: ReadonlyMap<string, string>, into: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === "slot") into.add(node.slot.name);
    if (node.kind !== "if") continue;
    into.add(node.name);
    const holds = isTruthy(values.get(node.name)) === node.truth;
    reach(holds ? node.body : node.otherwise, values, into);
  }
}

/** Variables that have a value by themselves. */
const HELPERS: ReadonlyMap<string, ImpliedBy> = new Map([
  ["CURRENT_DATE", "day"],
  ["AUTHOR_NAME", "author"],
  ["AGENT_ID", "agent-name"],
]);

/** One variable of a template, for those who have to give it a value. */
export interface VariableFacts {
  name: string;
  description?: string;
  type?: DeclaredVariable["type"];
  default?: string;
  example?: string;
  pattern?: string;
  /** From what it has a value where nobody gives one and nothing is declared. */
  impliedBy?: ImpliedBy;
  /** Whether somebody has to give it a value. A condition alone takes a missing value for false. */
  required: boolean;
}

/** A template's variables in the order of their declarations, then those that are only used. */
export function variableFacts(template: Template, used: readonly TemplateVariable[]): VariableFacts[] {
  const { variables } = template.declarations;
  const followers = followersOf(template, used);
  const uses = new Map(used.map(({ name, places }) => [name, places]));
  const names = [...new Set([...variables, ...used].map(({ name }) => name))];
  return names.map((name) => {
    const {
      start: _start,
      end: _end,
      ...declared
    } = variables.find((one) => one.name === name) ?? {
      ...{ name, start: 0, end: 0 },
    };
    const impliedBy = declared.default === undefined ? (followers.get(name) ?? HELPERS.get(name)) : undefined;
    const isPutIn = uses.get(name)?.some(({ use }) => use === "value") === true;
    const required = isPutIn && declared.default === undefined && impliedBy === undefined;
    return { ...declared, ...(impliedBy === undefined ? {} : { impliedBy }), required };
  });
}

/** The variables that have a value as soon as another one names the role. */
function followersOf(template: Template, used: readonly TemplateVariable[]): ReadonlyMap<string, ImpliedBy> {
  for (const [name, [first]] of choicesOf(template, used)) {
    if (first === undefined) continue;
    const { implied } = resolveValues(template, used, new Map([[name, first]]), { today: "", author: "" });
    const followers = [...implied].filter(([, by]) => by === "role");
    if (followers.length > 0) return new Map(followers);
  }
  return new Map();
}

/** Whether a text has a pattern in it; made by a matcher that takes linear time. */
export type Matches = (text: string) => boolean;

/**
 * Why a value cannot be that of a variable, as a clause; undefined when it can.
 * @param matches the variable's pattern
 */
export function valueFault(
  { type, default: fallback, pattern }: VariableFacts,
  value: string,
  matches: Matches | undefined,
): string | undefined {
  // An empty default is for a variable that may be left out.
  if (value === "" && fallback === "") return undefined;
  const fault = typeFault(type, value);
  if (fault !== undefined) return fault;
  if (matches !== undefined && !matches(value)) return `it has to match ${pattern}`;
  return undefined;
}
