import { isMapping, valueAt } from "../policy/pointer.ts";

/** A policy as it is live; `kind` as the built-in kinds are called. */
export interface LivePolicy {
  path: string;
  kind: string;
  value: unknown;
}

/** An MCP server that an environment's policies enable, and what they say of its tools. */
export interface EnabledServer {
  name: string;
  /** The tools that it may offer; undefined where the policies name none, `*` for every tool. */
  allowed: readonly string[] | undefined;
  blocked: readonly string[];
  /** What any agent may do on it. */
  permissions: ReadonlySet<string>;
}

/** The kinds that say which servers there are, and what agents may do on them. */
const TELLING: ReadonlySet<string> = new Set(["environment", "agent-policies", "agent", "security-policies"]);

/**
 * The MCP servers that live policies enable: those of the environment that do not say `enabled: false`. An agent may do
 * on one what its own policy or the security policies' `agent-specific-permissions` say, unless its list of servers there
 * leaves the server out. (The permission matrix bounds what agents are given; by itself it gives them nothing.)
 * @returns also the names of those that are switched off; or the path of a policy that cannot be understood, where there is one: nothing may be taken from the others then
 */
export function enabledServers(
  policies: readonly LivePolicy[],
): { servers: EnabledServer[]; off: string[] } | { unreadable: string } {
  const telling = policies.filter(({ kind }) => TELLING.has(kind));
  const spoilt = telling.find(({ value }) => !isMapping(value));
  if (spoilt !== undefined) return { unreadable: spoilt.path };
  const agents = agentsOf(telling);
  const all = telling
    .filter(({ kind }) => kind === "environment")
    .flatMap(({ value }) => entriesAt(value, "mcp-servers"));
  const isOn = ([, settings]: [string, unknown]) => valueAt(settings, ["enabled"]) !== false;
  const off = all.filter((entry) => !isOn(entry)).map(([name]) => name);
  const servers = all.filter(isOn).map(([name, settings]) => ({
    name,
    allowed: listAt(settings, "allowed-tools"),
    blocked: listAt(settings, "blocked-tools") ?? [],
    permissions: new Set(agents.flatMap((agent) => permissionsOn(name, agent))),
  }));
  return { servers, off };
}

/** One agent: where its permissions stand, and the servers that it may use at all. */
interface Agent {
  grants: unknown[];
  servers: readonly string[] | undefined;
}

function agentsOf(policies: readonly LivePolicy[]): Agent[] {
  const agents = new Map<string, Agent>();
  const add = (name: string, grant: unknown, servers: readonly string[] | undefined) => {
    const known = agents.get(name.replace(/^@/, "")) ?? { grants: [], servers: undefined };
    known.grants.push(grant);
    known.servers = servers ?? known.servers;
    agents.set(name.replace(/^@/, ""), known);
  };
  for (const { kind, value, path } of policies) {
    if (kind === "agent-policies")
      for (const section of ["managers", "specialists"])
        for (const [key, agent] of entriesAt(value, "agents", section))
          add(idOf(agent) ?? key, valueAt(agent, ["mcp-permissions"]), undefined);
    if (kind === "agent")
      add(idOf(valueAt(value, ["agent"])) ?? path, valueAt(value, ["mcp-permissions"]), undefined);
    if (kind === "security-policies")
      for (const [name, grant] of entriesAt(value, "authorization", "agent-specific-permissions"))
        add(name, grant, listAt(grant, "mcp-servers"));
  }
  return [...agents.values()];
}

function idOf(agent: unknown): string | undefined {
  const id = valueAt(agent, ["id"]);
  return typeof id === "string" ? id : undefined;
}

function permissionsOn(server: string, { grants, servers }: Agent): readonly string[] {
  if (servers !== undefined && !servers.includes("*") && !servers.includes(server)) return [];
  return grants.flatMap((grant) => listAt(grant, server) ?? []);
}

function entriesAt(root: unknown, ...path: string[]): [string, unknown][] {
  const mapping = valueAt(root, path);
  return isMapping(mapping) ? Object.entries(mapping) : [];
}

function listAt(root: unknown, key: string): string[] | undefined {
  const list = valueAt(root, [key]);
  return Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === "string") : undefined;
}
