import type { Check } from "../../health/check.ts";
import {
  judgeServer,
  judgeServers,
  type McpAnswer,
  type McpServer,
  strayNames,
  variablesOf,
} from "../../health/mcp.ts";
import { type EnabledServer, enabledServers, type LivePolicy } from "../../health/mcp-policies.ts";
import type { Measurement } from "../../health/verdict.ts";
import { LONGEST_TIMER_MS } from "../clock.ts";
import { foreignText } from "../foreign-text.ts";
import { Hider } from "../secret-forms.ts";
import { addressLine, programLine } from "./mcp-lines.ts";
import { Talk } from "./mcp-talk.ts";

type McpCheck = Extract<Check, { type: "mcp" }>;

/** Where servers are started, and by whom they are asked. */
export interface McpSurroundings {
  /** Where programs run: the configuration's folder. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** What programs are told, as `ARCHI3_DIGEST`. */
  variables: { [name: string]: string };
  /** The tool's own, told to servers. */
  version: string;
}

/**
 * Asks the MCP servers that live policies enable, all at the same time: each must start, speak the protocol, and offer
 * only tools that the policies permit. Those that are not enabled are not started.
 */
export async function probeMcp(
  check: McpCheck,
  policies: readonly LivePolicy[],
  around: McpSurroundings,
): Promise<Measurement> {
  const enabled = enabledServers(policies);
  if ("unreadable" in enabled)
    return { verdict: "inconclusive", said: `${foreignText(enabled.unreadable)} cannot be understood` };
  const isLeftOut = ({ name }: EnabledServer) => check.except.includes(name);
  const measured = enabled.servers
    .filter((server) => !isLeftOut(server))
    .map(async (server) => {
      const name = foreignText(server.name);
      return { name, measurement: await measureServer(check, server, around) };
    });
  const except = enabled.servers.filter(isLeftOut).map(({ name }) => foreignText(name));
  const names = enabled.servers.map(({ name }) => name);
  const strays = strayNames([...check.servers.keys(), ...check.except], names, enabled.off).map(foreignText);
  return judgeServers(await Promise.all(measured), except, strays);
}

async function measureServer(
  check: McpCheck,
  enabled: EnabledServer,
  around: McpSurroundings,
): Promise<Measurement> {
  const server = check.servers.get(enabled.name);
  if (server === undefined)
    return {
      verdict: "inconclusive",
      said: "`servers` does not say how it is reached, nor `except` to leave it out",
    };
  const missing = variablesOf(server).filter((name) => (around.env[name] ?? "") === "");
  if (missing.length > 0) return { verdict: "error", said: unsetWords(missing) };
  const hider = new Hider(variablesOf(server).map((name) => around.env[name] ?? ""));
  const answer = await askServer(server, check.timeout, around, hider);
  const { verdict, said } = judgeServer(enabled, answer, { latency: check.latency, tools: server.tools });
  return { verdict, said: foreignText(hider.hide(said)) };
}

function unsetWords(names: readonly string[]): string {
  return names.length === 1
    ? `the environment variable ${names.join()} is not set, or empty`
    : `the environment variables ${names.join(", ")} are not set, or empty`;
}

async function askServer(
  server: McpServer,
  timeoutMs: number,
  around: McpSurroundings,
  hider: Hider,
): Promise<McpAnswer> {
  const line =
    server.is === "program" ? programLine(server, around, hider) : addressLine(server, timeoutMs, around.env);
  const talk = new Talk(line, around.version);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<McpAnswer>((resolve) => {
    const tell = () => resolve(line.fault(`no answer to ${talk.asked} within ${timeoutMs / 1000} s`));
    timer = setTimeout(tell, Math.min(timeoutMs, LONGEST_TIMER_MS));
  });
  try {
    return await Promise.race([talk.tools(), line.ended, late]);
  } finally {
    clearTimeout(timer);
    await line.close();
  }
}
