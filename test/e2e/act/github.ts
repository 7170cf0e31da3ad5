import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What the runs of a test see of GitHub: an address, and what was asked of it. */
export interface GitHub extends AsyncDisposable {
  /** Of the API, without a slash at its end. */
  readonly url: string;
  readonly requests: readonly Request[];
}

export interface Request {
  method: string;
  path: string;
  body: unknown;
}

interface CheckRun {
  id: number;
  html_url: string;
}

/**
 * Starts a server that creates, changes and lists check runs, and notes what it was asked.
 * @param access what the token may do; a fork's may only read
 */
export async function startGitHub(access: "read" | "write"): Promise<GitHub> {
  const requests: Request[] = [];
  const checkRuns: CheckRun[] = [];
  const server = createServer(async (message, response) => {
    const request = { method: message.method ?? "", path: message.url ?? "", body: await bodyOf(message) };
    requests.push(request);
    const { status, body } = answer(request, access, checkRuns);
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer({ method, path }: Request, access: "read" | "write", checkRuns: CheckRun[]) {
  if (method !== "GET" && access === "read") {
    return { status: 403, body: { message: "Resource not accessible by integration" } };
  }
  const [, repository] = /^\/repos\/([^/]+\/[^/]+)\//.exec(path) ?? [];
  if (method === "POST" && path.endsWith("/check-runs")) {
    const id = checkRuns.length + 1;
    const created = { id, html_url: `https://github.com/${repository}/runs/${id}` };
    checkRuns.push(created);
    return { status: 201, body: created };
  }
  const [, id] = /\/check-runs\/(\d+)$/.exec(path) ?? [];
  const known = checkRuns.find((run) => run.id === Number(id));
  if (method === "PATCH" && known !== undefined) return { status: 200, body: known };
  if (method === "GET" && /\/check-runs(\?|$)/.test(path)) {
    return { status: 200, body: { total_count: checkRuns.length, check_runs: checkRuns } };
  }
  return { status: 404, body: { message: "Not Found" } };
}

async function bodyOf(message: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const part of message) text += String(part);
  return text === "" ? undefined : JSON.parse(text);
}
