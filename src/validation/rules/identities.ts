import type { Policy } from "../../policy/catalog.ts";
import {
  type Agent,
  type Definition,
  type Definitions,
  fileStem,
  isAgent,
} from "../../policy/definitions.ts";
import type { Path } from "../../policy/pointer.ts";
import { candidatesFor, definitionTarget, type Use } from "../../policy/references.ts";
import { isSlip } from "../../policy/spelling.ts";
import { type Place, placeAt } from "../places.ts";
import type { Draft, PlaceOf, ReportDraft } from "../rule.ts";
import { quote } from "../wording.ts";
import { SlipIndex } from "./slips.ts";
import type { PrefersSpelling } from "./spellings.ts";

/** Everything by which names are judged. */
export interface Naming {
  known: Definitions;
  /** Whether a `thing` is used somewhere. */
  isNamed(thing: string): boolean;
  prefers: PrefersSpelling;
  placesOf: (policy: Policy) => Place | undefined;
  report: ReportDraft;
}

/**
 * Definitions whose name is wrong: ids that disagree with their keys, are there twice, or are misspelt. The unknown
 * uses that they account for are taken out of `unknown`.
 * @param unknown by `thing`
 */
export function reportIdentities(naming: Naming, unknown: Map<string, Use[]>): void {
  const duplicates = reportDuplicates(naming.known, naming.report);
  reportMismatches(naming);
  const accused = reportMisspeltDefinitions(naming, unknown, duplicates);
  reportFileNames(naming.known, accused, naming.report);
}

/** Looking for the nearest name is slow: in a file of nothing but unknown names the first findings will do. */
export const MOST_SUGGESTIONS = 100;

/** What a use speaks of, by kind and name; managers and specialists are agents. */
export function thing(use: Use): string {
  return thingNamed(definitionTarget(use.target), use.name, use.owner);
}

function thingNamed(target: string, name: string, owner = ""): string {
  return `${target} ${owner} ${name}`;
}

function reportDuplicates(known: Definitions, report: ReportDraft): ReadonlySet<Agent> {
  const first = new Map<string, Agent>();
  const duplicates = new Set<Agent>();
  for (const agent of known.agents) {
    if (agent.id === undefined || disagrees(agent)) continue;
    const earlier = first.get(agent.id);
    if (earlier === undefined) {
      first.set(agent.id, agent);
      continue;
    }
    duplicates.add(agent);
    // Two copies of the core policies are told once, by their name.
    if (
      earlier.policy !== agent.policy &&
      earlier.policy.kind.name === agent.policy.kind.name &&
      agent.key !== undefined
    )
      continue;
    report({
      rule: "ARC303",
      policy: agent.policy,
      path: agent.path,
      at: agent.at,
      message: `The agent id ${quote(`@${agent.id}`)} is defined twice.`,
      help: "Give each agent an id of its own, or delete one of the two.",
      related: [placeOf(earlier, "the first definition")],
    });
  }
  return duplicates;
}

function disagrees(agent: Agent): boolean {
  return agent.key !== undefined && agent.id !== undefined && agent.key !== agent.id;
}

/** An agent whose key and id disagree: the one that the other policies use is right. */
function reportMismatches({ known, isNamed, report }: Naming): void {
  for (const agent of known.agents) {
    const { key, id, body, policy } = agent;
    if (key === undefined || id === undefined || key === id) continue;
    const borrowed = known.agentsByName.get(id)?.some((other) => other !== agent) === true;
    const keyIsWrong = !borrowed && isNamed(thingNamed("agent", id)) && !isNamed(thingNamed("agent", key));
    const keyPlace = { policy, path: body, at: "key" } as const;
    const idPlace = { policy, path: agent.path, at: agent.at } as const;
    const right = keyIsWrong ? id : `@${key}`;
    report({
      rule: "ARC302",
      ...(keyIsWrong ? keyPlace : idPlace),
      message: `The agent's key is ${quote(key)}, but its id is ${quote(`@${id}`)}.`,
      help: keyIsWrong
        ? `Other policies call it ${quote(`@${id}`)}: rename the key to ${quote(id)}.`
        : `The id is the key with @ before it: write ${quote(`@${key}`)}.`,
      related: [{ ...(keyIsWrong ? idPlace : keyPlace), message: keyIsWrong ? "its id" : "its key" }],
      replacement: { text: right, title: `Change to ${right}` },
      values: [key, id],
    });
  }
}

/**
 * A definition that nobody uses, while several places agree on a spelling that is one slip away (or one place on a
 * spelling that is better attested elsewhere), is itself the misspelt one: one finding there instead of one at each use. What it accounts for is taken out of `unknown`.
 */
function reportMisspeltDefinitions(
  { known, isNamed, prefers, placesOf, report }: Naming,
  unknown: Map<string, Use[]>,
  duplicates: ReadonlySet<Agent>,
): ReadonlySet<Definition> {
  const accused = new Set<Definition>();
  if (unknown.size === 0) return accused;
  const byAlias = new Map(known.agents.flatMap((agent) => agent.aliases.map((alias) => [alias, agent])));
  const isUsed = (one: Definition, owner?: string) => isNamed(thingNamed(one.target, one.name, owner));
  let asked = 0;
  for (const [name, group] of unknown) {
    const use = group[0];
    if (use === undefined || ++asked > MOST_SUGGESTIONS) continue;
    const ofFile = definitionTarget(use.target) === "agent" ? byAlias.get(use.name) : undefined;
    const alias = ofFile !== undefined && (duplicates.has(ofFile) || !isUsed(ofFile)) ? ofFile : undefined;
    const near = alias === undefined ? likelyMisspelt(use, known, isUsed) : undefined;
    const isWrong = near !== undefined && (group.length > 1 || prefers(use.name, near.name));
    const culprit = alias ?? (isWrong ? near : undefined);
    if (culprit === undefined) continue;
    unknown.delete(name);
    accused.add(culprit);
    const told = (isAgent(culprit) && duplicates.has(culprit)) || isListedBeside(culprit, use.name, placesOf);
    if (!told) report(misspeltDefinition(culprit, group));
  }
  return accused;
}

function likelyMisspelt(
  use: Use,
  known: Definitions,
  isUsed: (one: Definition, owner?: string) => boolean,
): Definition | undefined {
  const candidates = candidatesFor(use, known);
  if (candidates === undefined) return undefined;
  const near = slipIndexOf(candidates)
    .oneSlipFrom(use.name)
    .flatMap((name) => {
      const definition = candidates.get(name)?.[0];
      return definition === undefined || isUsed({ ...definition, name }, use.owner) ? [] : [definition];
    });
  return near.length === 1 ? near[0] : undefined;
}

const slipIndexes = new WeakMap<object, SlipIndex>();

/** The names of a map of definitions, ready to be searched for what a misspelt name means; built once. */
export function slipIndexOf(definitions: ReadonlyMap<string, unknown>): SlipIndex {
  const index = slipIndexes.get(definitions) ?? new SlipIndex(definitions.keys());
  slipIndexes.set(definitions, index);
  return index;
}

/** True when the schema lists the name at the definition's place: then its misspelling is reported there already. */
function isListedBeside(definition: Definition, name: string, placesOf: Naming["placesOf"]): boolean {
  const root = placesOf(definition.policy);
  if (definition.at !== "key" || root === undefined) return false;
  return placeAt(root, definition.path.slice(0, -1))?.properties.has(name) === true;
}

function misspeltDefinition(definition: Definition, group: readonly Use[]): Draft {
  const use = group[0];
  const name = use?.name ?? definition.name;
  const right = isAgent(definition) && definition.at === "value" ? `@${name}` : name;
  const places = group.length === 1 ? "the only place that refers" : `all ${group.length} places that refer`;
  return {
    rule: "ARC302",
    policy: definition.policy,
    path: definition.path,
    at: definition.at,
    message: `${NOUNS[definition.target]} is called ${quote(definition.name)} here, but ${places} to it ${group.length === 1 ? "calls" : "call"} it ${quote(name)}.`,
    help: `Rename it to ${quote(right)}, or change the ${group.length === 1 ? "place that refers" : "places that refer"} to it.`,
    related: group.slice(0, 3).map((one) => placeOf(one, `called ${quote(name)} here`)),
    replacement: { text: right, title: `Change to ${right}`, also: otherNameOf(definition, name) },
    values: [definition.name, name],
  };
}

/** An agent that is misspelt in its key and in its id: both have to change, or they would disagree. */
function otherNameOf(
  definition: Definition,
  right: string,
): { path: Path; at: "key" | "value"; text: string }[] {
  if (!isAgent(definition) || definition.key === undefined || definition.key !== definition.id) return [];
  return definition.at === "value"
    ? [{ path: definition.body, at: "key", text: right }]
    : [{ path: definition.path, at: "value", text: `@${right}` }];
}

const NOUNS: { readonly [target in Definition["target"]]: string } = {
  agent: "The agent",
  "mcp-server": "The MCP server",
  role: "The role",
  metric: "The metric",
};

/** A policy of one agent says its name three times: in its id, its own name and its file's. Two outvote one. */
function reportFileNames(known: Definitions, accused: ReadonlySet<Definition>, report: ReportDraft): void {
  for (const agent of known.agents) {
    const { id, policy } = agent;
    const name = policy.name;
    if (agent.key !== undefined || id === undefined || name === undefined || accused.has(agent)) continue;
    const stem = fileStem(policy);
    const base = name.replace(/-policy$/, "");
    const idPlace = { policy, path: agent.path, at: agent.at } as const;
    const namePlace = { policy, path: ["metadata", "name"], at: "value" } as const;
    const idIsWrong = stem === base && isSlip(id, base);
    if (!idIsWrong && !(stem === id && isSlip(id, base))) continue;
    const right = idIsWrong ? `@${base}` : name.replace(base, id);
    report({
      rule: "ARC302",
      ...(idIsWrong ? idPlace : namePlace),
      message: `The policy is called ${quote(name)}, but its agent's id is ${quote(`@${id}`)}.`,
      help: `Its file is called ${quote(stem)}: write ${quote(right)}.`,
      related: [
        { ...(idIsWrong ? namePlace : idPlace), message: idIsWrong ? "the policy's name" : "the agent's id" },
      ],
      replacement: { text: right, title: `Change to ${right}` },
    });
  }
}

/** A use or a definition as a related place. */
export function placeOf(place: Use | Definition, message: string): PlaceOf & { message: string } {
  return { policy: place.policy, path: place.path, at: place.at, message };
}
