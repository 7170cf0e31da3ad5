import { nearest } from "../policy/spelling.ts";
import type { EnabledServer } from "./mcp-policies.ts";
import type { Measurement } from "./verdict.ts";

/** How an MCP server is reached. The configuration alone says it: a policy must not be able to start programs. */
export type McpServer = {
  /** The permission that a tool needs, by the tool's name. */
  tools: ReadonlyMap<string, string>;
} & (
  | {
      is: "program";
      argv: readonly string[];
      /** The environment variables that it is given, by their names. */
      envFrom: readonly string[];
    }
  | {
      is: "address";
      url: string;
      /** Allows http. */
      insecure: boolean;
      /** The environment variable that holds the header `Authorization`. */
      authorizationFrom: string | undefined;
    }
);

/** What programs get of our own environment: where things are and how people are spoken to, and no secrets. */
export const HARMLESS: readonly string[] = [
  ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "LANG", "LC_ALL", "TZ", "TMPDIR"],
];

/** The environment variables that a server is given, by their names. */
export function variablesOf(server: McpServer): readonly string[] {
  if (server.is === "program") return server.envFrom;
  return server.authorizationFrom === undefined ? [] : [server.authorizationFrom];
}

/** A tool as its server describes it (the protocol's `annotations`, which are hints). */
export interface McpTool {
  name: string;
  readOnly: boolean | undefined;
  destructive: boolean | undefined;
}

/** What came of asking a server for its tools. Texts may be foreign. */
export type McpAnswer =
  | {
      is: "offers";
      tools: readonly McpTool[];
      /** Milliseconds to list them, once it had started. */
      took: number;
      /** What it printed that is no message of the protocol. */
      noise: string | undefined;
    }
  /** It does not function. */
  | { is: "broken"; why: string }
  /** Whether it functions is not known, since it cannot be reached. */
  | { is: "unreached"; why: string };

/** What a server that functions may cost, and what its tools need. */
export interface McpDemands {
  /** Milliseconds. */
  latency: number | undefined;
  tools: McpServer["tools"];
}

/** How one server stands: its tools are those that the policies permit, and it is fast enough. */
export function judgeServer(server: EnabledServer, answer: McpAnswer, demands: McpDemands): Measurement {
  if (answer.is === "broken") return { verdict: "fail", said: answer.why };
  if (answer.is === "unreached") return { verdict: "error", said: answer.why };
  const { tools, took, noise } = answer;
  const forbidden = tools.flatMap((tool) => {
    const why = objection(tool, server, demands.tools);
    return why === undefined ? [] : [`${tool.name} (${why})`];
  });
  if (forbidden.length > 0)
    return { verdict: "fail", said: `it offers what the policies do not permit: ${listed(forbidden)}` };
  const time = `${Math.round(took)} ms`;
  if (demands.latency !== undefined && took > demands.latency)
    return { verdict: "fail", said: `its tools took ${time}, more than ${demands.latency} ms` };
  const offered = new Set(tools.map(({ name }) => name));
  const missing = (server.allowed ?? []).filter((name) => name !== ANY && !offered.has(name));
  if (missing.length > 0)
    return { verdict: "warn", said: `it does not offer ${listed(missing)}, which allowed-tools names` };
  if (noise !== undefined)
    return { verdict: "warn", said: `it prints what is no message of the protocol: ${noise}` };
  return { verdict: "pass", said: `${tools.length} ${tools.length === 1 ? "tool" : "tools"} in ${time}` };
}

/** Stands for all of them, in lists of tools and of permissions. */
const ANY = "*";
/** Another word for all permissions. */
const FULL = "full";

/** Why the policies do not permit a tool; undefined where they do, or do not speak of it. */
function objection(
  tool: McpTool,
  { allowed, blocked, permissions }: EnabledServer,
  needs: McpServer["tools"],
): string | undefined {
  const { name, readOnly, destructive } = tool;
  if (blocked.includes(name) || blocked.includes(ANY)) return "blocked-tools";
  if (allowed !== undefined && !allowed.includes(name) && !allowed.includes(ANY))
    return "not in allowed-tools";
  const need = needs.get(name);
  const holds = (permission: string) => [permission, ANY, FULL].some((one) => permissions.has(one));
  if (need !== undefined) return holds(need) ? undefined : `no agent may ${need}`;
  const isNamed = allowed?.includes(name) === true;
  const changes = readOnly === false || (readOnly === undefined && destructive === true);
  const onlyReads = permissions.size === 1 && permissions.has("read");
  return changes && onlyReads && !isNamed ? "it changes things, and agents may only read" : undefined;
}

const MOST_NAMED = 5;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Servers that one measurement tells of: it is kept in the ledger. */
const MOST_TOLD = 20;

/** A proven failure outranks what is not known, which outranks what is good. */
const WORST_FIRST = ["fail", "error", "inconclusive", "warn", "pass"] as const;

/**
 * What a check says of servers that no policy has, which is a slip or is over.
 * @param named by the check
 * @param enabled by the policies
 * @param off in the policies, but switched off
 */
export function strayNames(
  named: Iterable<string>,
  enabled: readonly string[],
  off: readonly string[],
): string[] {
  const strays = [...new Set(named)].filter((name) => !enabled.includes(name) && !off.includes(name));
  return strays.map((name) => {
    const meant = nearest(name, enabled);
    return meant === undefined ? name : `${name} (did you mean ${meant}?)`;
  });
}

/**
 * One measurement of all servers: the worst verdict, and what each says, the worst first.
 * @param strays as {@link strayNames} says them: with them it is a warning at best
 */
export function judgeServers(
  servers: readonly { name: string; measurement: Measurement }[],
  except: readonly string[],
  strays: readonly string[] = [],
): Measurement {
  const rank = ({ measurement }: { measurement: Measurement }) => WORST_FIRST.indexOf(measurement.verdict);
  const sorted = [...servers].sort((one, other) => rank(one) - rank(other));
  const told = sorted.slice(0, MOST_TOLD).map(({ name, measurement }) => `${name}: ${measurement.said}`);
  if (sorted.length > MOST_TOLD) told.push(`${sorted.length - MOST_TOLD} more`);
  const [worst] = sorted;
  if (worst === undefined && except.length === 0) told.push("the live policies enable no MCP server");
  if (except.length > 0) told.push(`not looked at: ${listed(except)}`);
  const verdict = worst?.measurement.verdict ?? "pass";
  if (strays.length > 0) told.push(`the check names what no policy has: ${listed(strays)}`);
  return { verdict: verdict === "pass" && strays.length > 0 ? "warn" : verdict, said: told.join("; ") };
}
