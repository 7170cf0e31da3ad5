import { type Catalog, ofKind, type Policy } from "./catalog.ts";
import { isMapping, type Path, valueAt } from "./pointer.ts";

/** What can be defined: managers and specialists are agents. */
export type DefinitionTarget = "agent" | "mcp-server" | "metric" | "role";
export type AgentType = "manager" | "specialist";

/** A place of a policy that holds a name: as a key, or as a value. */
export interface NamedPlace {
  policy: Policy;
  path: Path;
  at: "key" | "value";
}

/** Something that other places refer to. */
export interface Definition extends NamedPlace {
  target: DefinitionTarget;
  /** Without the `@` of an agent. */
  name: string;
}

/** An agent: its id defines it; in the core policies the key says its name again. */
export interface Agent extends Definition {
  target: "agent";
  /** The mapping that describes the agent. */
  body: Path;
  key: string | undefined;
  /** The well-formed id, without the `@`. */
  id: string | undefined;
  /** What it goes by elsewhere in its own file; it counts where the id cannot be trusted. */
  aliases: readonly string[];
  /** Both where the policy says different things. */
  types: ReadonlySet<AgentType>;
  standards: Path;
  permissions: Path;
}

/** Everything that a catalog defines, by name. */
export interface Definitions {
  /** Core policies first, then by file. */
  agents: readonly Agent[];
  agentsByName: ReadonlyMap<string, readonly Agent[]>;
  servers: ReadonlyMap<string, readonly Definition[]>;
  roles: ReadonlyMap<string, readonly Definition[]>;
  /** The metrics of the performance monitoring. */
  metrics: ReadonlyMap<string, readonly Definition[]>;
  /** The metrics of an agent's quality standards; undefined where the agent or its standards cannot be known. */
  metricsOf(agent: string): ReadonlyMap<string, readonly Definition[]> | undefined;
  /** True for what is defined in full: only there a missing name is known to be missing. */
  complete: { readonly [target in DefinitionTarget]: boolean };
}

const ID = /^@[a-z][a-z0-9-]*$/;
const NAME = /^[a-z][a-z0-9-]*$/;

// What no editor shows is reported by the reader; names are taken as their author sees them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** True for a name with characters in it that no editor shows. */
export function holdsHidden(written: string): boolean {
  return !ASCII.test(written) && written.search(HIDDEN) !== -1;
}

/** A name without what no editor shows. */
export function seenName(written: string): string {
  return ASCII.test(written) ? written : written.replace(HIDDEN, "");
}

/** An agent's name without the `@` that ids begin with. */
export function bareName(written: string): string {
  const name = seenName(written);
  return name.startsWith("@") ? name.slice(1) : name;
}

/** A catalog never changes, so its definitions are collected once however many rules ask for them. */
const collected = new WeakMap<Catalog, Definitions>();

/** Everything that the policies of a catalog define. Templates define nothing: they are no policies yet. */
export function definitions(catalog: Catalog): Definitions {
  const known = collected.get(catalog) ?? collect(catalog);
  collected.set(catalog, known);
  return known;
}

function collect(catalog: Catalog): Definitions {
  const core = ofKind(catalog, "agent-policies");
  const files = sortedByFile(ofKind(catalog, "agent"));
  const overlays = ofKind(catalog, "environment");
  const security = ofKind(catalog, "security-policies");
  const agents = [...core.flatMap(coreAgents), ...files.map(agentOfFile)];
  const servers = keysOf("mcp-server", overlays, ["mcp-servers"]);
  const roles = keysOf("role", security, ROLES);
  const read = (...kinds: string[]) => !kinds.some((kind) => catalog.unreadKinds.has(kind));
  // One agent by itself, outside of any tree, says nothing of which others there are.
  const knowsOthers = core.length > 0 || agents.length > 1;
  const agentsComplete = read("agent-policies", "agent") && knowsOthers && core.every(holdsAgents);
  const agentsByName = byAgentName(agents);
  return {
    agents,
    agentsByName,
    metricsOf: remembered((agent) => metricsByName(agentsByName.get(agent) ?? [])),
    servers: byName(servers),
    roles: byName([...roles, ...keysOf("role", overlays, ["security-overrides", ...ROLES])]),
    metrics: byName(keysOf("metric", core, ["performance-monitoring", "metrics"])),
    complete: {
      agent: agentsComplete,
      metric: agentsComplete,
      "mcp-server": read("environment") && servers.length > 0,
      role: read("security-policies") && roles.length > 0,
    },
  };
}

/** Sorts by file name without its ending, so that `reader-2.yaml` comes after `reader.yaml`. */
export function sortedByFile(policies: readonly Policy[]): Policy[] {
  const named = policies.map((policy) => ({ policy, name: policy.file.replace(/\.ya?ml$/i, "") }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return named.map(({ policy }) => policy);
}

const ROLES: Path = ["authorization", "role-based-access-control", "roles"];

function holdsAgents(policy: Policy): boolean {
  return (
    isMapping(valueAt(policy.value, ["agents", "managers"])) &&
    isMapping(valueAt(policy.value, ["agents", "specialists"]))
  );
}

function coreAgents(policy: Policy): Agent[] {
  const sections = valueAt(policy.value, ["agents"]);
  if (!isMapping(sections)) return [];
  const found: Agent[] = [];
  for (const [section, members] of Object.entries(sections)) {
    if (!isMapping(members)) continue;
    const type = section === "managers" ? "manager" : section === "specialists" ? "specialist" : undefined;
    if (type === undefined) found.push(...misplaced(policy, ["agents"], { [section]: members }));
    else {
      for (const [key, body] of Object.entries(members)) {
        found.push(agentAt(policy, ["agents", section, key], body, key, type));
        if (isMapping(body)) found.push(...misplaced(policy, ["agents", section, key], body));
      }
    }
  }
  return found;
}

/** An agent that slipped out of its section by its indentation is refused there, but it is not missing. */
function misplaced(policy: Policy, parent: Path, members: Record<string, unknown>): Agent[] {
  return Object.entries(members)
    .filter(([, body]) => isMapping(body) && typeof body["id"] === "string")
    .map(([key, body]) => agentAt(policy, [...parent, key], body, key, undefined));
}

function agentAt(
  policy: Policy,
  body: Path,
  value: unknown,
  key: string,
  section: AgentType | undefined,
): Agent {
  const id = idOf(value);
  const said = isMapping(value) ? value["type"] : undefined;
  return {
    target: "agent",
    policy,
    ...(id === undefined ? { path: body, at: "key" } : { path: [...body, "id"], at: "value" }),
    name: id ?? bareName(key),
    body,
    // A key that is no name is refused by the schema; then the id alone counts.
    key: NAME.test(bareName(key)) ? bareName(key) : (id ?? bareName(key)),
    id,
    aliases: [],
    types: typesOf(section === undefined ? ["manager", "specialist"] : [section, said]),
    standards: [...body, "quality-standards"],
    permissions: [...body, "mcp-permissions"],
  };
}

function agentOfFile(policy: Policy): Agent {
  const value = valueAt(policy.value, ["agent"]);
  const agent = isMapping(value) ? value : {};
  const id = idOf(agent);
  const aliases = new Set([fileStem(policy), (policy.name ?? "").replace(/-policy$/, "")]);
  const evidence = [
    agent["type"],
    valueAt(policy.value, ["metadata", "agent-type"]),
    ...(Object.hasOwn(agent, "manager") ? ["specialist"] : []),
    ...(Object.hasOwn(agent, "specializations") ? ["manager"] : []),
  ];
  return {
    target: "agent",
    policy,
    path: ["agent", "id"],
    at: "value",
    name: id ?? fileStem(policy),
    body: ["agent"],
    key: undefined,
    id,
    aliases: [...aliases].filter((alias) => alias !== "" && alias !== id),
    types: typesOf(evidence),
    standards: ["quality-standards"],
    permissions: ["mcp-permissions"],
  };
}

/** The name that an agent's file has, which is its agent's name as a rule. */
export function fileStem(policy: Policy): string {
  return (policy.path.split("/").at(-1) ?? "").replace(/\.ya?ml$/i, "");
}

function idOf(agent: unknown): string | undefined {
  const id = isMapping(agent) ? agent["id"] : undefined;
  return typeof id === "string" && ID.test(seenName(id)) ? bareName(id) : undefined;
}

function typesOf(evidence: readonly unknown[]): ReadonlySet<AgentType> {
  const types = evidence.filter((type): type is AgentType => type === "manager" || type === "specialist");
  return new Set(types.length === 0 ? ["manager", "specialist"] : types);
}

function keysOf(target: DefinitionTarget, policies: readonly Policy[], parent: Path): Definition[] {
  return policies.flatMap((policy) => {
    const mapping = valueAt(policy.value, parent);
    if (!isMapping(mapping)) return [];
    return Object.keys(mapping).map(
      (key): Definition => ({ target, name: seenName(key), policy, path: [...parent, key], at: "key" }),
    );
  });
}

function byName<Named extends Definition>(all: readonly Named[]): Map<string, Named[]> {
  const map = new Map<string, Named[]>();
  for (const definition of all) add(map, definition.name, definition);
  return map;
}

/** Names that agents surely have come first; the doubtful ones of an agent count where nobody else has them. */
function byAgentName(agents: readonly Agent[]): Map<string, Agent[]> {
  const doubtful = (agent: Agent) =>
    agent.key !== undefined && agent.id !== undefined && agent.key !== agent.id;
  const map = byName(agents.filter((agent) => !doubtful(agent)));
  for (const agent of agents) {
    const names = doubtful(agent) ? [agent.key, agent.id] : agent.id === undefined ? agent.aliases : [];
    for (const name of names) if (name !== undefined && !map.has(name)) add(map, name, agent);
  }
  return map;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function metricsByName(agents: readonly Agent[]): ReadonlyMap<string, readonly Definition[]> | undefined {
  const readable = agents.every(({ policy, standards }) => isMapping(valueAt(policy.value, standards)));
  if (agents.length === 0 || !readable) return undefined;
  return byName(agents.flatMap(({ policy, standards }) => keysOf("metric", [policy], standards)));
}

function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (name) => {
    const earlier = known.get(name) ?? { answer: answer(name) };
    known.set(name, earlier);
    return earlier.answer;
  };
}

/** True for definitions of agents. */
export function isAgent(definition: Definition): definition is Agent {
  return definition.target === "agent";
}
