import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Github, type Limits } from "../../src/adapters/github.ts";

/** A request as the server saw it. */
export interface Seen {
  /** "GET /repos/o/r/pulls". */
  route: string;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent; the tests say what it must be
  body: any;
}

export interface Given {
  status: number;
  body: unknown;
  headers?: { [name: string]: string };
}

/** What goes wrong with one request; `handled` says whether the server has done what was asked when it does. */
export type Fault =
  | { kind: "reset" | "hang" | "html" | "truncated" | "strange" | "slow-body"; handled: boolean }
  | { kind: "instead"; given: Given; handled?: boolean };

/** A server that answers as it is told, on a port of its own. */
export class ScriptedServer {
  readonly seen: Seen[] = [];
  #faults: { on: RegExp; fault: Fault; for: number }[] = [];
  readonly #handle: (seen: Seen) => Given;
  readonly #server: Server;

  private constructor(handle: (seen: Seen) => Given) {
    this.#handle = handle;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(handle: (seen: Seen) => Given): Promise<ScriptedServer> {
    const server = new ScriptedServer(handle);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  /** Lets the next requests (one, or as many as said) whose route fits go wrong. */
  fail(on: RegExp, fault: Fault, times = 1): this {
    this.#faults.push({ on, fault, for: times });
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get routes(): string[] {
    return this.seen.map(({ route }) => route);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    const url = new URL(request.url ?? "/", this.url);
    const seen: Seen = {
      route: `${request.method} ${url.pathname}`,
      query: url.searchParams,
      headers: request.headers,
      body:
        text === "" || request.headers["content-type"]?.includes("json") !== true ? text : JSON.parse(text),
    };
    this.seen.push(seen);
    const due = this.#faults.find(({ on, for: left }) => left > 0 && on.test(seen.route));
    if (due === undefined) send(response, this.#handle(seen));
    else {
      due.for -= 1;
      const given = due.fault.handled === true ? this.#handle(seen) : { status: 200, body: {} };
      misbehave(response, due.fault, given);
    }
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Given): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function misbehave(response: ServerResponse, fault: Fault, given: Given): void {
  switch (fault.kind) {
    case "instead":
      send(response, fault.given);
      return;
    case "reset":
      response.socket?.destroy();
      return;
    case "hang":
      return;
    case "html":
      send(response, {
        status: 200,
        body: "<html>Unicorn!</html>",
        headers: { "content-type": "text/html" },
      });
      return;
    case "strange":
      send(response, { status: 200, body: { message: "all is well" } });
      return;
    case "slow-body":
    case "truncated": {
      const whole = JSON.stringify(given.body);
      response.writeHead(given.status, {
        "content-type": "application/json",
        "content-length": whole.length + 10,
      });
      response.write(whole.slice(0, whole.length / 2));
      if (fault.kind === "truncated") setImmediate(() => response.socket?.destroy());
    }
  }
}

export const TOKEN = "ghs_0123456789abcdefghij0123456789ABCDEF";

/** Time for one request: little only where a request is meant to run out of it. */
export function limitsFor(fault: Fault): Limits {
  const runsOut = fault.kind === "hang" || fault.kind === "slow-body";
  return { callMs: runsOut ? 250 : 5_000, totalMs: 90_000 };
}

/** A client of a server whose waits take no time but are counted. */
export function clientOf(server: { url: string }, limits: Limits = { callMs: 5_000, totalMs: 90_000 }) {
  const waits: number[] = [];
  let skipped = 0;
  const github = Github.connect({
    token: TOKEN,
    repository: "octo/policies",
    apiUrl: server.url,
    limits,
    pace: {
      now: () => Date.now() + skipped,
      sleep: async (ms) => {
        waits.push(ms);
        skipped += ms;
      },
      random: () => 0.5,
    },
  });
  return { github, waits };
}
