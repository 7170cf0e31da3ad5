import { type Catalog, environmentOf, type Policy } from "../../policy/catalog.ts";
import { fromPointer, isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import {
  type Agent,
  bareName,
  candidatesFor,
  type Definition,
  type Definitions,
  definitions,
  definitionTarget,
  fileStem,
  isAgent,
  nearestDefinition,
  resolve,
  type Use,
  uses,
} from "../../policy/references.ts";
import { isSlip } from "../../policy/spelling.ts";
import { quote } from "../explain.ts";
import { type Place, placeAt } from "../places.ts";
import { referenceSites } from "../reference-sites.ts";
import type { Draft, PlaceOf, ReportDraft, RuleFamily } from "../rule.ts";

const ORCHESTRATION = "core/orchestration-policies.yaml";
const AGENTS = "core/agent-policies.yaml";

type PlacesOf = (policy: Policy) => Place | undefined;

/** Names that are used must be defined, once, and be the same wherever they stand. */
export const references: RuleFamily = {
  rules: [
    {
      id: "ARC301",
      name: "unknown-reference",
      severity: "error",
      what: "An agent, manager, specialist, MCP server or role is named that no policy defines.",
      why: "Work is routed to nobody, or a permission is granted to nothing.",
      example: {
        file: ORCHESTRATION,
        good: '      buying:\n        keywords: [quote, spot-rate, surcharge, tender]\n        specialist: "@rate-negotiator"',
        bad: '      buying:\n        keywords: [quote, spot-rate, surcharge, tender]\n        specialist: «"@rate-negotiater"»',
      },
    },
    {
      id: "ARC302",
      name: "id-mismatch",
      severity: "error",
      what: "An agent's key and its id disagree, or a definition is spelt differently from everything that refers to it.",
      why: "Some readers go by the key, others by the id: they would speak of two different agents.",
      example: {
        file: AGENTS,
        good: '    rate-negotiator:\n      id: "@rate-negotiator"',
        bad: '    rate-negotiator:\n      id: «"@rates-negotiator"»',
      },
    },
    {
      id: "ARC303",
      name: "duplicate-definition",
      severity: "error",
      what: "Two agents have the same id.",
      why: "Nobody can tell which of the two is meant, and which of them works depends on the order of reading.",
      example: {
        file: "agents/reefer-monitor.yaml",
        good: 'agent:\n  id: "@reefer-monitor"',
        bad: 'agent:\n  id: «"@shipment-tracker"»',
      },
    },
    {
      id: "ARC304",
      name: "duplicate-name",
      severity: "error",
      what: "Two policies have the same name.",
      why: "Reports, deployments and `--name` tell policies apart by their names.",
      example: {
        file: "environments/staging.yaml",
        good: "  name: staging-environment",
        bad: "  name: «production-environment»",
      },
    },
    {
      id: "ARC307",
      name: "unknown-override",
      severity: "error",
      what: "An environment overrides an agent that no policy defines, or a quality standard that the agent does not have.",
      why: "The override has no effect: the agent keeps working to the core's standard.",
      example: {
        file: "environments/staging.yaml",
        good: '    "@platform-manager":\n      test-coverage: ">86%"',
        bad: '    "@platform-manager":\n      «tests-coverage»: ">86%"',
      },
    },
  ],
  catalogChecks: [checkReferences, checkPolicyNames],
};

function checkReferences(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const known = definitions(catalog);
  const all = uses(catalog, (policy) => {
    const root = placesOf(policy);
    return root === undefined ? [] : referenceSites(policy, root);
  });
  const named = new Set(all.map(thing));
  const duplicates = reportDuplicates(known, report);
  reportMismatches(known, named, report);
  const unknown = new Map<string, Use[]>();
  for (const use of all) {
    const resolution = resolve(use, known);
    if (resolution.state === "other-type") report(otherType(use, resolution.definition));
    if (resolution.state !== "unknown") continue;
    const group = unknown.get(thing(use));
    if (group === undefined) unknown.set(thing(use), [use]);
    else group.push(use);
  }
  const accused = reportMisspeltDefinitions(known, unknown, named, duplicates, report, placesOf);
  reportFileNames(known, accused, report);
  let suggestions = 0;
  for (const group of unknown.values()) {
    for (const use of group) report(unknownUse(use, known, ++suggestions <= MOST_SUGGESTIONS));
  }
  reportUnknownResources(catalog, known, report, placesOf);
}

/** Looking for the nearest name is slow: in a file of nothing but unknown names the first findings will do. */
const MOST_SUGGESTIONS = 300;

/** What a use speaks of, by kind and name; managers and specialists are agents. */
function thing(use: Use): string {
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
function reportMismatches(known: Definitions, named: ReadonlySet<string>, report: ReportDraft): void {
  for (const agent of known.agents) {
    const { key, id, body, policy } = agent;
    if (key === undefined || id === undefined || key === id) continue;
    const borrowed = known.agentsByName.get(id)?.some((other) => other !== agent) === true;
    const keyIsWrong =
      !borrowed && named.has(thingNamed("agent", id)) && !named.has(thingNamed("agent", key));
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
 * A definition that nobody uses, while several places agree on a spelling that is one slip away, is itself the
 * misspelt one: one finding there instead of one at each use. What it accounts for is taken out of `unknown`.
 */
function reportMisspeltDefinitions(
  known: Definitions,
  unknown: Map<string, Use[]>,
  named: ReadonlySet<string>,
  duplicates: ReadonlySet<Agent>,
  report: ReportDraft,
  placesOf: PlacesOf,
): ReadonlySet<Definition> {
  const accused = new Set<Definition>();
  const byAlias = new Map(known.agents.flatMap((agent) => agent.aliases.map((alias) => [alias, agent])));
  const isUsed = (one: Definition, owner?: string) => named.has(thingNamed(one.target, one.name, owner));
  let asked = 0;
  for (const [name, group] of unknown) {
    const use = group[0];
    if (use === undefined || ++asked > MOST_SUGGESTIONS) continue;
    const ofFile = definitionTarget(use.target) === "agent" ? byAlias.get(use.name) : undefined;
    const alias = ofFile !== undefined && (duplicates.has(ofFile) || !isUsed(ofFile)) ? ofFile : undefined;
    const culprit = alias ?? (group.length > 1 ? likelyMisspelt(use, known, isUsed) : undefined);
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
  const near: Definition[] = [];
  for (const [name, [definition]] of candidatesFor(use, known) ?? []) {
    if (definition !== undefined && isSlip(name, use.name) && !isUsed({ ...definition, name }, use.owner))
      near.push(definition);
  }
  return near.length === 1 ? near[0] : undefined;
}

/** True when the schema lists the name at the definition's place: then its misspelling is reported there already. */
function isListedBeside(definition: Definition, name: string, placesOf: PlacesOf): boolean {
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
    replacement: { text: right, title: `Change to ${right}` },
    values: [definition.name, name],
  };
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

function placeOf(place: Use | Definition, message: string): PlaceOf & { message: string } {
  return { policy: place.policy, path: place.path, at: place.at, message };
}

function otherType(use: Use, agent: Agent): Draft {
  const type = [...agent.types].join(" and ");
  const wanted = use.target === "manager" ? "a manager" : "a specialist";
  return {
    rule: "ARC301",
    policy: use.policy,
    path: use.path,
    at: use.at,
    message: `${quote(use.written)} is a ${type}, not ${wanted}.`,
    help: `Name ${wanted} here.`,
    related: [placeOf(agent, `defined as a ${type} here`)],
  };
}

function unknownUse(use: Use, known: Definitions, suggest: boolean): Draft {
  const override = use.policy.kind.name === "environment" && use.path[0] === "agent-overrides";
  const guess = suggest ? nearestDefinition(use, known, namesBeside(use)) : undefined;
  const text = guess === undefined ? "" : `${use.written.startsWith("@") ? "@" : ""}${guess.name}`;
  const home = homeOf(use, known);
  return {
    rule: override ? "ARC307" : "ARC301",
    policy: use.policy,
    path: use.path,
    at: use.at,
    message: messageOf(use),
    help:
      guess === undefined ? `Define it, or write a name that is defined.` : `Did you mean ${quote(text)}?`,
    ...(guess === undefined
      ? { related: home }
      : { related: [placeOf(guess, "defined here")], replacement: { text, title: `Change to ${text}` } }),
    values: [use.written],
  };
}

function messageOf(use: Use): string {
  const { written, policy } = use;
  switch (use.target) {
    case "metric": {
      const owner = use.owner === undefined ? "The core" : quote(`@${use.owner}`);
      return `${owner} has no quality standard ${quote(written)} that ${environmentOf(policy)} could override.`;
    }
    case "mcp-server":
      return `No environment has an MCP server ${quote(written)}.`;
    case "role":
      return `The role ${quote(written)} is not defined.`;
    default:
      return `No ${use.target} ${quote(written)} is defined.`;
  }
}

/** Names that stand beside a use in the same list or mapping. */
function namesBeside(use: Use): ReadonlySet<string> {
  const parent = valueAt(use.policy.value, use.path.slice(0, -1));
  const beside = Array.isArray(parent)
    ? parent
    : use.at === "key" && isMapping(parent)
      ? Object.keys(parent)
      : [];
  return new Set(beside.filter((name) => typeof name === "string").map(bareName));
}

/** Where things of this sort are defined. */
function homeOf(use: Use, known: Definitions): (PlaceOf & { message: string })[] {
  const candidates = candidatesFor(use, known);
  const wanted = [...(candidates?.values() ?? [])]
    .flat()
    .find((one) => !isAgent(one) || use.target === "agent" || one.types.has(use.target as "manager"));
  if (wanted === undefined) return [];
  const path = isAgent(wanted) ? wanted.body.slice(0, -1) : wanted.path.slice(0, -1);
  const place = path.length === 0 ? wanted.path : path;
  return [
    { policy: wanted.policy, path: place, at: "key", message: `${PLURALS[use.target]} are defined here` },
  ];
}

const PLURALS: { readonly [target in Use["target"]]: string } = {
  agent: "agents",
  manager: "managers",
  specialist: "specialists",
  "mcp-server": "MCP servers",
  role: "roles",
  metric: "its quality standards",
};

/** The matrix may speak of more than servers; only a near miss of a server is certainly a misspelling. */
function reportUnknownResources(
  catalog: Catalog,
  known: Definitions,
  report: ReportDraft,
  placesOf: PlacesOf,
): void {
  if (!known.complete["mcp-server"]) return;
  const parent: Path = ["authorization", "permission-matrix"];
  for (const policy of catalog.policies) {
    if (!policy.kind.builtIn || policy.kind.name !== "security-policies") continue;
    const matrix = valueAt(policy.value, parent);
    const root = placesOf(policy);
    const listed = root === undefined ? undefined : placeAt(root, parent)?.properties;
    if (!isMapping(matrix)) continue;
    for (const name of Object.keys(matrix).slice(0, MOST_SUGGESTIONS)) {
      if (known.servers.has(name) || listed?.has(name) === true) continue;
      const meant = [...known.servers.keys()].find(
        (server) => isSlip(name, server) && !Object.hasOwn(matrix, server),
      );
      const server = meant === undefined ? undefined : known.servers.get(meant)?.[0];
      if (meant === undefined || server === undefined || listed?.has(meant) === true) continue;
      report({
        rule: "ARC301",
        policy,
        path: [...parent, name],
        at: "key",
        message: `No environment has an MCP server ${quote(name)}.`,
        help: `Did you mean ${quote(meant)}?`,
        related: [placeOf(server, "defined here")],
        replacement: { text: meant, title: `Change to ${meant}` },
      });
    }
  }
}

/** Policies are told apart by their names; those of foreign kinds by name and id, among their kind. */
function checkPolicyNames(catalog: Catalog, report: ReportDraft): void {
  const first = new Map<string, Policy>();
  for (const policy of inOrder(catalog.policies)) {
    const { kind, name } = policy;
    if (name === undefined || kind.nameAt === undefined || (kind.builtIn && kind.name === "template"))
      continue;
    const id = kind.idAt === undefined ? undefined : valueAt(policy.value, fromPointer(kind.idAt));
    const identity = JSON.stringify([kind.builtIn ? "" : kind.name, name, typeof id === "object" ? "" : id]);
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, policy);
    else if (!isToldAsCopy(earlier, policy))
      report(duplicateName(earlier, policy, fromPointer(kind.nameAt), name));
  }
}

function duplicateName(earlier: Policy, policy: Policy, path: Path, name: string): Draft {
  return {
    rule: "ARC304",
    policy,
    path,
    at: "value",
    message: `Another policy has the name ${quote(name)} too.`,
    help: "Give each policy a name of its own.",
    related: [
      {
        policy: earlier,
        path: fromPointer(earlier.kind.nameAt ?? ""),
        at: "value",
        message: "the first policy of this name",
      },
    ],
  };
}

/** Core policies first, then by file. */
function inOrder(policies: readonly Policy[]): Policy[] {
  const rank = (policy: Policy) => `${policy.path.startsWith("core/") ? 0 : 1}${policy.file}`;
  const ranked = policies.map((policy) => ({ policy, rank: rank(policy) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map(({ policy }) => policy);
}

/** A copied file repeats its name and more; what repeats the agent or the environment is told there. */
function isToldAsCopy(earlier: Policy, policy: Policy): boolean {
  if (earlier.kind.name !== policy.kind.name || !policy.kind.builtIn) return false;
  const repeats = (path: Path) => {
    const value = valueAt(policy.value, path);
    return typeof value === "string" && value === valueAt(earlier.value, path);
  };
  if (policy.kind.name === "agent") return repeats(["agent", "id"]);
  if (policy.kind.name !== "environment") return false;
  return repeats(["metadata", "environment"]) && environmentOf(policy) !== environmentOf(earlier);
}
