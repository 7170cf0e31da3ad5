import { type Catalog, ofKind, type Policy } from "../../policy/catalog.ts";
import { type Agent, bareName, type Definitions, definitions } from "../../policy/definitions.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { editDistance } from "../../policy/spelling.ts";
import type { ReportDraft, RuleFamily } from "../rule.ts";
import { quote } from "../wording.ts";

const AGENTS = "core/agent-policies.yaml";

/** What agents may do is what the security policies grant. */
export const permissions: RuleFamily = {
  rules: [
    {
      id: "ARC310",
      name: "permission-beyond-matrix",
      severity: "warning",
      what: "An agent has a permission that the security policies grant neither to its role nor to itself.",
      why: "Either the agent may do more than was decided, or it counts on something that it will be refused.",
      example: {
        file: AGENTS,
        good: "      mcp-permissions:\n        filesystem: [read, write]\n        web-browser: [browse]\n        api-gateway: [carrier-apis]",
        bad: "      mcp-permissions:\n        filesystem: [read, write, «execute»]\n        web-browser: [browse]\n        api-gateway: [carrier-apis]",
      },
    },
    {
      id: "ARC313",
      name: "server-not-listed",
      severity: "warning",
      what: "An agent has permissions on an MCP server that its own list of servers does not hold.",
      why: "The list says which servers the agent may use at all, so the permissions have no effect.",
      example: {
        file: "core/security-policies.yaml",
        good: "      telematics: [read, command]\n      mcp-servers: [database, telematics]",
        bad: "      «telematics»: [read, command]\n      mcp-servers: [database]",
      },
    },
  ],
  catalogChecks: [checkPermissions],
};

const MATRIX: Path = ["authorization", "permission-matrix"];
const SINGLE: Path = ["authorization", "agent-specific-permissions"];

/** The permissions of one agent in the security policies. */
interface Grant {
  policy: Policy;
  path: Path;
  servers: Readonly<Record<string, unknown>>;
}

function checkPermissions(catalog: Catalog, report: ReportDraft): void {
  const known = definitions(catalog);
  for (const overlay of ofKind(catalog, "environment")) {
    for (const [name, grant] of grantsOf(overlay, ["security-overrides", ...SINGLE])) {
      const [core] = ofKind(catalog, "security-policies");
      const inherited = core === undefined ? undefined : grantsOf(core, SINGLE).get(name);
      reportUnlistedServers(grant, listOf(grant) ?? (inherited && listOf(inherited)), known, report);
    }
  }
  // Where a part of the security policies could not be read, what they grant is not known.
  if (catalog.unreadKinds.has("security-policies")) return;
  for (const policy of ofKind(catalog, "security-policies")) {
    const grants = grantsOf(policy, SINGLE);
    for (const grant of grants.values()) reportUnlistedServers(grant, listOf(grant), known, report);
    const unclaimed = [...grants].filter(([name]) => !known.agentsByName.has(name)).map(([, grant]) => grant);
    const excess: Excess[] = [];
    for (const agent of known.agents) {
      const own = namesOf(agent).flatMap((name) => grants.get(name) ?? []);
      if (isSpoilt(policy, agent)) continue;
      reportUnlistedUse(agent, own, known, report);
      // A grant to an agent that nobody defines is reported as such; it was meant for one that has none.
      excess.push(...excessOf(agent, policy, own.length === 0 ? unclaimed : own, known));
    }
    reportExcess(excess, policy, report);
  }
}

/** Whether what an agent is granted cannot be known, since the schema refuses what stands there. */
function isSpoilt(policy: Policy, agent: Agent): boolean {
  const single = valueAt(policy.value, SINGLE);
  if (!isMapping(single)) return single !== undefined;
  const names = new Set(namesOf(agent));
  return Object.entries(single).some(
    ([name, servers]) =>
      names.has(bareName(name)) && (!isMapping(servers) || Object.keys(servers).length === 0),
  );
}

function namesOf(agent: Agent): string[] {
  return [...new Set([agent.name, agent.key, ...(agent.id === undefined ? agent.aliases : [])])].filter(
    (name) => name !== undefined,
  );
}

function grantsOf(policy: Policy, path: Path): Map<string, Grant> {
  const mapping = valueAt(policy.value, path);
  const grants = new Map<string, Grant>();
  if (!isMapping(mapping)) return grants;
  for (const [name, servers] of Object.entries(mapping)) {
    if (isMapping(servers)) grants.set(bareName(name), { policy, path: [...path, name], servers });
  }
  return grants;
}

/** The servers that an agent may use at all, as the security policies list them. */
interface ServerList {
  policy: Policy;
  path: Path;
  names: readonly unknown[];
}

function listOf(grant: Grant): ServerList | undefined {
  const names = Object.hasOwn(grant.servers, "mcp-servers") ? grant.servers["mcp-servers"] : undefined;
  return Array.isArray(names)
    ? { policy: grant.policy, path: [...grant.path, "mcp-servers"], names }
    : undefined;
}

/** The names that a list leaves out, unless an entry that is reported as wrong may stand for them. */
function leftOut(servers: readonly string[], list: ServerList, known: Definitions): string[] {
  const names = new Set(list.names);
  if (names.has("*")) return [];
  const out = servers.filter(
    (name) => !names.has(name) && (known.servers.size === 0 || known.servers.has(name)),
  );
  const wrong =
    list.names.length -
    names.size +
    [...names].filter((name) => typeof name !== "string" || isUnknown(name, known)).length;
  return out.length <= wrong ? [] : out;
}

function isUnknown(server: string, known: Definitions): boolean {
  return known.servers.size > 0 && !known.servers.has(server);
}

function reportUnlistedServers(
  grant: Grant,
  list: ServerList | undefined,
  known: Definitions,
  report: ReportDraft,
): void {
  if (list === undefined) return;
  const servers = Object.keys(grant.servers).filter((name) => name !== "mcp-servers");
  const out = leftOut(servers, list, known);
  if (out.length > 1) reportShortList(out, list, report);
  else for (const name of out) reportServer(grant.policy, [...grant.path, name], name, list, report);
}

/** Several servers are not listed: then the list is what is wrong. */
function reportShortList(names: readonly string[], list: ServerList, report: ReportDraft): void {
  const shown = names.map(quote).join(", ");
  report({
    rule: "ARC313",
    policy: list.policy,
    path: list.path,
    at: "value",
    message: `The list of servers does not hold ${shown}, so the agent's permissions there have no effect.`,
    help: "Add them, or delete the permissions.",
    values: names,
  });
}

/** The agent's own policy may speak of servers of which its grant does not: then the list decides all the same. */
function reportUnlistedUse(
  agent: Agent,
  own: readonly Grant[],
  known: Definitions,
  report: ReportDraft,
): void {
  const used = valueAt(agent.policy.value, agent.permissions);
  if (!isMapping(used)) return;
  for (const grant of own) {
    const list = listOf(grant);
    const servers = Object.keys(used).filter((name) => !Object.hasOwn(grant.servers, name));
    if (list === undefined) continue;
    for (const name of leftOut(servers, list, known))
      reportServer(agent.policy, [...agent.permissions, name], name, list, report);
  }
}

function reportServer(policy: Policy, path: Path, name: string, list: ServerList, report: ReportDraft): void {
  report({
    rule: "ARC313",
    policy,
    path,
    at: "key",
    message: `The agent's list of servers does not hold ${quote(name)}, so these permissions have no effect.`,
    help: `Add ${quote(name)} to its mcp-servers, or delete the permissions.`,
    related: [
      { policy: list.policy, path: list.path, at: "key", message: "the servers that the agent may use" },
    ],
    values: [name],
  });
}

/** A permission of an agent that nothing grants. */
interface Excess {
  agent: Agent;
  role: string;
  server: string;
  permission: string;
  path: Path;
}

function excessOf(agent: Agent, security: Policy, grants: readonly Grant[], known: Definitions): Excess[] {
  const [role, ...others] = agent.types;
  const used = valueAt(agent.policy.value, agent.permissions);
  if (role === undefined || others.length > 0 || !isMapping(used)) return [];
  return Object.entries(used).flatMap(([server, asked]) => {
    // A role without a row may do nothing there; whether the matrix means a server that it does not name is open.
    const row = valueAt(security.value, [...MATRIX, server]);
    const granted = lacksRole(row, role, known) ? NO_PERMISSIONS : valueAt(row, [role]);
    if (!Array.isArray(granted) || !Array.isArray(asked)) return [];
    // What the schema refuses there may stand for this permission.
    if (granted !== NO_PERMISSIONS && granted.length === 0) return [];
    if (granted.some((one) => typeof one !== "string" || one === "")) return [];
    const allowed = [...granted, ...grants.flatMap(({ servers }) => ownGrants(servers, server, known))];
    return asked.flatMap((permission: unknown, index) =>
      typeof permission !== "string" || isCovered(permission, allowed)
        ? []
        : { agent, role, server, permission, path: [...agent.permissions, server, String(index)] },
    );
  });
}

/** Whether a row of the matrix leaves a role out; a name that is no role there may stand for it. */
function lacksRole(row: unknown, role: string, known: Definitions): boolean {
  return (
    isMapping(row) && !Object.hasOwn(row, role) && Object.keys(row).every((name) => known.roles.has(name))
  );
}

const NO_PERMISSIONS: readonly unknown[] = [];

/** As many agents of one role are not all wrong: what they share is missing in the matrix. */
const SHARED = 4;

function reportExcess(excess: readonly Excess[], security: Policy, report: ReportDraft): void {
  const shared = new Map<string, Excess[]>();
  for (const one of excess) {
    const key = keyOf(one);
    const group = shared.get(key);
    if (group === undefined) shared.set(key, [one]);
    else group.push(one);
  }
  for (const group of shared.values()) {
    if (group.length >= SHARED) reportShortRow(group, security, report);
  }
  const single = excess.filter((one) => (shared.get(keyOf(one))?.length ?? 0) < SHARED);
  for (const [at, one] of single.entries()) {
    if (single.findIndex(({ agent }) => agent === one.agent) !== at) continue;
    reportAgent(
      one,
      single.slice(at + 1).filter(({ agent }) => agent === one.agent),
      security,
      report,
    );
  }
}

function keyOf({ role, server, permission }: Excess): string {
  return JSON.stringify([role, server, permission]);
}

function reportShortRow(group: readonly Excess[], security: Policy, report: ReportDraft): void {
  const [first] = group;
  if (first === undefined) return;
  const { role, server, permission } = first;
  report({
    rule: "ARC310",
    policy: security,
    path: [...MATRIX, server, role],
    at: "value",
    message: `${group.length} agents have ${quote(permission)} on ${server}, which the permission matrix does not grant to a ${role}.`,
    help: `Grant ${quote(permission)} here, or delete it from the agents.`,
    related: group.slice(0, 3).map(({ agent, path }) => ({
      policy: agent.policy,
      path,
      at: "value" as const,
      message: `${quote(`@${agent.name}`)} has it`,
    })),
    values: [role, server, permission],
  });
}

/** One finding an agent: a grant that was taken away leaves all its permissions beyond the matrix at once. */
function reportAgent(
  { agent, role, server, permission, path }: Excess,
  further: readonly Excess[],
  security: Policy,
  report: ReportDraft,
): void {
  const more = further.map((one) => `${quote(one.permission)} on ${one.server}`).join(", ");
  const beyond = `which the permission matrix does not grant to a ${role}${more === "" ? "" : `; nor ${more}`}`;
  report({
    rule: "ARC310",
    policy: agent.policy,
    path,
    at: "value",
    message: `${quote(`@${agent.name}`)} has ${quote(permission)} on ${server}, ${beyond}.`,
    help: `Delete it, or grant it to ${quote(`@${agent.name}`)} under agent-specific-permissions.`,
    related: [
      {
        policy: security,
        path: [...MATRIX, server, role],
        at: "key",
        message: `what a ${role} may do on ${server}`,
      },
    ],
  });
}

/** What an agent is granted on a server; a server that nobody knows is misspelt, and may be this one. */
function ownGrants(
  servers: Readonly<Record<string, unknown>>,
  server: string,
  known: Definitions,
): unknown[] {
  return Object.entries(servers).flatMap(([name, granted]) =>
    name === server || (name !== "mcp-servers" && isUnknown(name, known)) ? readable(granted) : [],
  );
}

/** A list of permissions that the schema refuses may stand for any of them. */
function readable(granted: unknown): unknown[] {
  const isList = Array.isArray(granted) && granted.length > 0;
  return isList && granted.every((one) => typeof one === "string" && one !== "") ? granted : ["*"];
}

const EVERYTHING: ReadonlySet<unknown> = new Set(["*", "full", "full-access"]);

/** A permission one letter away from a granted one is a question of spelling, not of rights. */
function isCovered(permission: string, granted: readonly unknown[]): boolean {
  return granted.some(
    (one) => EVERYTHING.has(one) || (typeof one === "string" && editDistance(permission, one, 1) <= 1),
  );
}
