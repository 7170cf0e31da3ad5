import { setTimeout as sleep } from "node:timers/promises";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { HARMLESS, type McpAnswer, type McpServer } from "../../health/mcp.ts";
import type { Hider } from "../secret-forms.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import { LONGEST_WORDS } from "./last-words.ts";
import type { McpSurroundings } from "./mcp.ts";
import { ProgramTransport } from "./mcp-program.ts";
import type { Line } from "./mcp-talk.ts";

/** A program that was started here: nothing stands between, so whatever goes wrong is its own fault. */
export function programLine(
  { argv, envFrom }: Extract<McpServer, { is: "program" }>,
  { folder, env: outer, variables }: McpSurroundings,
  hider: Hider,
): Line {
  const names = [...HARMLESS, ...envFrom].filter((name) => outer[name] !== undefined);
  const env = { ...Object.fromEntries(names.map((name) => [name, outer[name]])), ...variables };
  const transport = new ProgramTransport(argv, { folder, env }, hider);
  const [program = ""] = argv;
  const broken = (why: string): McpAnswer => {
    const words = transport.words.slice(0, LONGEST_WORDS);
    return { is: "broken", why: words === "" ? why : `${why}: ${words}` };
  };
  return {
    transport,
    ended: transport.ended.then((why) => broken(`${program} ${why}`)),
    fault: broken,
    noise: () => transport.noise,
    close: () => transport.close(),
  };
}

/** Bytes of all answers of a server. */
const LARGEST_ANSWERS = 8 * 1024 * 1024;
/** How long is waited for the end of a session. Milliseconds. */
const FAREWELL_MS = 1_000;
/** What says that we may not ask, not that the server is broken. */
const NO_ACCESS: ReadonlySet<number | undefined> = new Set([401, 403, 407, 429]);

/**
 * A server elsewhere: as long as it has not answered, or where it does not let us in, the way to it may be at fault. Once it
 * has answered, silence is its own.
 */
export function addressLine(
  { url, authorizationFrom }: Extract<McpServer, { is: "address" }>,
  timeoutMs: number,
  env: NodeJS.ProcessEnv,
): Line {
  let answered = false;
  let refused = false;
  const fault = (why: string): McpAnswer => ({ is: answered && !refused ? "broken" : "unreached", why });
  let end: (answer: McpAnswer) => void = () => {};
  const ended = new Promise<McpAnswer>((resolve) => {
    end = resolve;
  });
  const ask = guardedFetch({
    ...{ most: LARGEST_ANSWERS, timeoutMs },
    onAnswer: () => {
      answered = true;
    },
    onBroken: (error) => end(fault(error.message)),
  });
  const authorization = authorizationFrom === undefined ? undefined : env[authorizationFrom];
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: authorization === undefined ? {} : { headers: { authorization } },
    fetch: async (address, init) => {
      // The stream of what a server says unasked is of no use here; one that goes on with an answer is.
      const isUnasked = init?.method === "GET" && !new Headers(init.headers).has("last-event-id");
      if (isUnasked) return new Response(null, { status: 405 });
      const response = await ask(address, init);
      refused ||= NO_ACCESS.has(response.status);
      return response;
    },
  });
  const close = async () => {
    const isOver = transport.terminateSession().catch(() => {});
    await Promise.race([isOver, sleep(FAREWELL_MS, undefined, { ref: false })]);
    await transport.close();
  };
  return { transport: transport as Transport, ended, fault, noise: () => undefined, close };
}
