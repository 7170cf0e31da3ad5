import type { Catalog, Policy } from "./catalog.ts";
import {
  type Agent,
  bareName,
  type Definition,
  type Definitions,
  type DefinitionTarget,
  isAgent,
  type NamedPlace,
  seenName,
} from "./definitions.ts";
import type { Path } from "./pointer.ts";
import { nearest, onlyNear } from "./spelling.ts";

/** What a use refers to, as schemas name it. */
export type ReferenceTarget = "agent" | "manager" | "specialist" | "mcp-server" | "metric" | "role";
/** A place where a schema says that a name refers to something. */
export interface ReferenceSite {
  target: ReferenceTarget;
  path: Path;
  at: "key" | "value";
  written: string;
}

/** A use of a definition. */
export interface Use extends NamedPlace {
  target: ReferenceTarget;
  written: string;
  /** Without the `@` of an agent. */
  name: string;
  /** True where plain words stand among names: such a word is a reference only if it resembles a name. */
  loose: boolean;
  /** The agent whose metric it is. */
  owner?: string;
}

/** What a use refers to. `word`: a plain word, or a misspelt name without its sign. `open`: nobody can tell. */
export type Resolution =
  | { state: "defined"; definition: Definition }
  | { state: "other-type"; definition: Agent }
  | { state: "unknown" }
  | { state: "word" }
  | { state: "open" };

/** A use and what it refers to. */
export interface Edge {
  use: Use;
  definition: Definition;
}

/**
 * All uses of definitions in the built-in kinds, templates apart.
 * @param sitesOf where the schema of a policy's kind says that names refer to something
 */
export function uses(catalog: Catalog, sitesOf: (policy: Policy) => Iterable<ReferenceSite>): Use[] {
  const found: Use[] = [];
  for (const policy of catalog.policies) {
    if (!policy.kind.builtIn || policy.kind.name === "template") continue;
    for (const { target, path, at, written } of sitesOf(policy)) {
      // A bare wildcard names nothing in particular.
      if (written === "" || written === "*") continue;
      const isAgent = target === "agent" || target === "manager" || target === "specialist";
      const plainWordsAllowed = policy.kind.name === "orchestration-policies" && target !== "agent";
      const owner = target === "metric" ? path.at(-2) : undefined;
      found.push({
        policy,
        path,
        at,
        target,
        written,
        name: isAgent ? bareName(written) : seenName(written),
        loose: isAgent && plainWordsAllowed && !written.startsWith("@"),
        ...(owner === undefined ? {} : { owner: bareName(owner) }),
      });
    }
  }
  return found;
}

/** What can be defined for a target. */
export function definitionTarget(target: ReferenceTarget): DefinitionTarget {
  return target === "manager" || target === "specialist" ? "agent" : target;
}

/** Finds what a use refers to. */
export function resolve(use: Use, known: Definitions): Resolution {
  const target = definitionTarget(use.target);
  const candidates = candidatesFor(use, known);
  if (candidates === undefined) return { state: "open" };
  const matches = candidates.get(use.name) ?? [];
  const fitting = matches.find((definition) => isOfTarget(definition, use));
  if (fitting !== undefined) return { state: "defined", definition: fitting };
  const other = matches.find(isAgent);
  if (other !== undefined) return { state: "other-type", definition: other };
  if (!known.complete[target]) return { state: "open" };
  return { state: use.loose ? "word" : "unknown" };
}

/** The definitions among which a use is looked up, by name; undefined where they cannot be known. */
export function candidatesFor(
  use: Use,
  known: Definitions,
): ReadonlyMap<string, readonly Definition[]> | undefined {
  switch (definitionTarget(use.target)) {
    case "agent":
      return known.agentsByName;
    case "mcp-server":
      return known.servers;
    case "role":
      return known.roles;
    case "metric":
      return use.owner === undefined ? known.metrics : known.metricsOf(use.owner);
  }
}

/** True for a definition of the sort that a use refers to. */
export function isOfTarget(definition: Definition, use: Use): boolean {
  if (isAgent(definition)) {
    const { target } = use;
    return target === "manager" || target === "specialist"
      ? definition.types.has(target)
      : target === "agent";
  }
  // An overlay's own role exists only in that environment.
  return (
    definition.target !== "role" ||
    definition.policy.kind.name !== "environment" ||
    definition.policy === use.policy
  );
}

/**
 * The definition that an unknown name most likely means.
 * @param taken names that stand beside the use already, so that none of them is meant
 */
export function nearestDefinition(
  use: Use,
  known: Definitions,
  taken: ReadonlySet<string>,
): (Definition & { certain: boolean }) | undefined {
  const candidates = candidatesFor(use, known);
  if (candidates === undefined) return undefined;
  const names: string[] = [];
  for (const [name, list] of candidates)
    if (!taken.has(name) && list.some((one) => isOfTarget(one, use))) names.push(name);
  const best = nearest(use.name, names);
  const found = best === undefined ? undefined : candidates.get(best)?.find((one) => isOfTarget(one, use));
  // An agent may go by a second name: the one that is near is meant.
  return found === undefined || best === undefined
    ? undefined
    : { ...found, name: best, certain: onlyNear(use.name, names) === best };
}

/** The resolved graph: every use that refers to a definition, with both ends. */
export function edges(all: readonly Use[], known: Definitions): Edge[] {
  return all.flatMap((use) => {
    const resolution = resolve(use, known);
    return resolution.state === "defined" ? [{ use, definition: resolution.definition }] : [];
  });
}
