import type { Agent, ClientRequest, IncomingMessage, request as requestByHttp } from "node:http";
import { endpoint } from "@octokit/endpoint";
import {
  API_VERSION,
  connectionError,
  type Parameters,
  type Reply,
  type Transport,
  type TransportOptions,
  tooLate,
  USER_AGENT,
} from "./github-transport.ts";

/** Bytes of an answer; GitHub's largest page of what we ask for is far below. */
const LARGEST_ANSWER = 10 * 1024 * 1024;
/** Redirects of one request: GitHub sends one where a repository was renamed. */
const MOST_REDIRECTS = 3;

/** Requests by Node's own HTTP, written by the library that writes them for GitHub's own client. */
export function httpTransport({ token, apiUrl }: TransportOptions): Transport {
  const loading = stackOf(apiUrl);
  return async (route, parameters, limitMs, sent) => {
    const stack = await loading;
    const deadline = new Deadline(limitMs);
    try {
      let asked = requestOf(route, parameters, apiUrl, token);
      for (let redirects = 0; ; redirects += 1) {
        const { reply, location } = await exchange(asked, stack, deadline, sent);
        const next = redirects < MOST_REDIRECTS ? redirected(asked, reply, location) : undefined;
        if (next === undefined) return reply;
        asked = next;
      }
    } finally {
      deadline.end();
    }
  };
}

const KEPT_ALIVE = { keepAlive: true, maxSockets: 4 } as const;

/** What sends requests to one origin, whose connections are kept. */
interface Stack {
  request: typeof requestByHttp;
  agent: Agent;
}

/** Loads no TLS for an address that has none. Redirects lead to the same origin only. */
async function stackOf(apiUrl: string): Promise<Stack> {
  const { request, Agent } = /^https:/i.test(apiUrl) ? await import("node:https") : await import("node:http");
  return { request, agent: new Agent(KEPT_ALIVE) };
}

interface Asked {
  method: string;
  url: URL;
  headers: { [name: string]: string };
  body: string | undefined;
}

function requestOf(route: string, parameters: Parameters, baseUrl: string, token: string): Asked {
  const { method, url, headers, body } = endpoint(route, {
    ...parameters,
    baseUrl,
    headers: {
      "user-agent": USER_AGENT,
      "x-github-api-version": API_VERSION,
      authorization: `Bearer ${token}`,
    },
  });
  const text = body === undefined ? undefined : JSON.stringify(body);
  const sent: Asked["headers"] = {};
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent[name] = String(value);
  if (text !== undefined) {
    sent["content-type"] = "application/json; charset=utf-8";
    sent["content-length"] = String(Buffer.byteLength(text));
  }
  return { method, url: new URL(url), headers: sent, body: text };
}

/** The request that a redirect asks for; none to another place, which would be given the token. */
function redirected(asked: Asked, reply: Reply, location: string | undefined): Asked | undefined {
  if (reply.kind !== "answer" || location === undefined || !URL.canParse(location, asked.url.href))
    return undefined;
  const url = new URL(location, asked.url);
  const keepsMethod = reply.status === 307 || reply.status === 308 || asked.method === "GET";
  const isRedirect = [301, 302, 307, 308].includes(reply.status);
  return isRedirect && keepsMethod && url.origin === asked.url.origin ? { ...asked, url } : undefined;
}

/** The time that one request and its redirects may take. */
class Deadline {
  readonly limitMs: number;
  readonly #timer: NodeJS.Timeout;
  #passed = false;
  #onPassed: (() => void) | undefined;

  constructor(limitMs: number) {
    this.limitMs = limitMs;
    this.#timer = setTimeout(() => {
      this.#passed = true;
      this.#onPassed?.();
    }, limitMs);
  }

  /** Only the last caller is told. */
  whenPassed(act: () => void): void {
    if (this.#passed) act();
    else this.#onPassed = act;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

interface Exchanged {
  reply: Reply;
  location?: string | undefined;
}

function exchange(
  { method, url, headers, body }: Asked,
  stack: Stack,
  deadline: Deadline,
  sent: () => void,
): Promise<Exchanged> {
  return new Promise((resolve) => {
    const lost = (why: string) => resolve({ reply: { kind: "lost", why } });
    let request: ClientRequest;
    try {
      request = stack.request(url, { method, headers, agent: stack.agent });
    } catch (error) {
      return lost(connectionError(error));
    }
    deadline.whenPassed(() => {
      resolve({ reply: tooLate(deadline.limitMs) });
      request.destroy();
    });
    request.on("finish", sent);
    request.on("error", (error) => lost(connectionError(error)));
    request.on("response", (response) => {
      receive(response).then(resolve, (error: unknown) => {
        lost(connectionError(error));
        request.destroy();
      });
    });
    request.end(body);
  });
}

async function receive(response: IncomingMessage): Promise<Exchanged> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_ANSWER) throw new Error(`an answer of more than ${LARGEST_ANSWER} bytes`);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
  const { statusCode: status = 0 } = response;
  return {
    reply: { kind: "answer", status, headers, body: parsed(text, headers["content-type"]) },
    location: headers["location"],
  };
}

/** What an answer says; as text where it is no JSON, which no reader of answers takes for any. */
function parsed(text: string, type = ""): unknown {
  if (!/\bjson\b/i.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
