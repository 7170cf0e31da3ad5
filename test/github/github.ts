import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Answer, type Handlers, invalidRequest, linkHeader, notFound, Refusal } from "./answer.ts";
import { Artifacts, runtimeToken } from "./artifacts.ts";
import { CheckRuns } from "./check-runs.ts";
import { OPERATIONS, type Operation } from "./description.ts";
import {
  type Aim,
  answerFaultily,
  type Fault,
  FaultQueue,
  isCarriedOut,
  primaryLimit,
  send,
  type Wire,
} from "./faults.ts";
import { Jobs } from "./jobs.ts";
import { ALL_PERMISSIONS, allowed, type Permissions } from "./permissions.ts";
import { Pulls } from "./pulls.ts";
import { Repository } from "./repository.ts";

export interface Options {
  /** `owner/name`; default `octo-org/policies`. */
  repository?: string;
  isPrivate?: boolean;
  defaultBranch?: string;
  token?: string;
  permissions?: Permissions;
  /** Requests that are left; default 1000, which is what a workflow's token gets in an hour. */
  rateLimit?: number;
  now?: () => Date;
}

/** A request as it came, and what was wrong with it. */
export interface Request {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The operation's id, such as `checks/create`, `artifacts/CreateArtifact` or `blobs/put-block`. */
  readonly operation: string | undefined;
  /** The JSON that was sent. */
  readonly body: unknown;
  /** The fault that met it. */
  readonly fault: Fault | undefined;
  /** The status that the stand-in gave by itself; undefined if it was not carried out. */
  status: number | undefined;
  readonly violations: string[];
}

/** How long GitHub counts requests. */
const RATE_WINDOW_SECONDS = 3600;

/**
 * A stand-in for GitHub, on this machine: its REST API as far as `openapi.json` goes, and the artifacts of Actions.
 * It keeps state, checks every request against GitHub's published description and against the limits that the
 * description leaves out, and refuses as GitHub does. What it answers itself is checked too.
 *
 * Disposing of it throws if an answer of its own broke the description, if it was asked for what it does not know, or
 * if a fault met no request: a test that went on such a footing proves nothing.
 */
export class GitHub implements AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** For `ACTIONS_RESULTS_URL`. */
  readonly resultsUrl: string;
  readonly token: string;
  readonly repository: Repository;
  readonly checkRuns: CheckRuns;
  readonly pulls: Pulls;
  readonly jobs: Jobs;
  readonly artifacts: Artifacts;
  permissions: Permissions;
  /** Requests that are left in this hour. */
  remaining: number;
  readonly #server: Server;
  readonly #now: () => Date;
  readonly #handlers: Handlers;
  readonly #requests: Request[] = [];
  readonly #awaited: { operation: string; come: (request: Request) => void }[] = [];
  readonly #faults = new FaultQueue<Request>();
  /** What the stand-in itself did wrong. */
  readonly #broken: string[] = [];
  readonly #limit: number;

  private constructor(server: Server, origin: string, options: Options) {
    const { repository = "octo-org/policies", isPrivate = true, defaultBranch = "main" } = options;
    this.#server = server;
    this.#now = options.now ?? (() => new Date());
    this.url = origin;
    this.resultsUrl = `${origin}/`;
    this.token = options.token ?? "a-token-of-the-stand-in";
    this.permissions = options.permissions ?? ALL_PERMISSIONS;
    this.#limit = options.rateLimit ?? 1000;
    this.remaining = this.#limit;
    this.repository = new Repository(origin, repository, isPrivate, defaultBranch);
    this.pulls = new Pulls(this.repository, this.#now);
    this.checkRuns = new CheckRuns(this.repository, this.#now, (sha) => this.pulls.withHead(sha));
    this.jobs = new Jobs(this.repository, this.checkRuns);
    this.artifacts = new Artifacts(origin, this.#now);
    this.#handlers = {
      ...this.repository.handlers,
      ...this.pulls.handlers,
      ...this.checkRuns.handlers,
      ...this.jobs.handlers,
    };
  }

  static async start(options: Options = {}): Promise<GitHub> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const github = new GitHub(server, `http://127.0.0.1:${address.port}`, options);
    server.on("request", (request, response) => {
      github.#serve(request, response).catch((error: unknown) => {
        // A client that gives up takes its connection along, which is no fault of ours.
        if (!request.destroyed) github.#broken.push(String(error));
      });
    });
    return github;
  }

  /** The operations of the REST API that are served. */
  get operations(): readonly string[] {
    return Object.keys(this.#handlers);
  }

  /** Every request, in order. */
  get requests(): readonly Request[] {
    return this.#requests;
  }

  /** What was wrong with requests, each with the request that it is about; GitHub let some of it pass. */
  get violations(): readonly string[] {
    return this.#requests.flatMap(({ method, path, violations }) =>
      violations.map((violation) => `${method} ${path}: ${violation}`),
    );
  }

  /** The next request for an operation, as soon as it has come and before it is answered. */
  next(operation: string): Promise<Request> {
    return new Promise((come) => this.#awaited.push({ operation, come }));
  }

  /** For `ACTIONS_RUNTIME_TOKEN`, of one job of one run. */
  runtimeToken(run = "1", job = "1"): string {
    return runtimeToken(run, job);
  }

  /**
   * Queues a fault. Of several that would meet a request the first one does.
   * @param meets an operation's id, or what tells the requests that are meant
   */
  fault(meets: string | ((request: Request) => boolean), fault: Fault, aim: Aim = {}): void {
    const isMeant = typeof meets === "string" ? (request: Request) => request.operation === meets : meets;
    this.#faults.add(isMeant, fault, aim);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
    const unmet = this.#faults.unmet.map((fault) => `no request met the fault ${JSON.stringify(fault)}`);
    const wrong = [...this.#broken, ...unmet];
    if (wrong.length > 0)
      throw new Error(`The stand-in for GitHub proves nothing here:\n${wrong.join("\n")}`);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const url = new URL(incoming.url ?? "/", this.url);
    const method = incoming.method ?? "GET";
    const artifacts = Artifacts.operationOf(method, url);
    const rest = artifacts === undefined ? operationAt(method, url.pathname) : undefined;
    const seen = {
      method,
      path: `${url.pathname}${url.search}`,
      operation: artifacts ?? rest?.operation.id,
      body: rest === undefined && !artifacts?.startsWith("artifacts/") ? undefined : parsed(body),
      status: undefined,
      violations: [],
    };
    const fault = this.#faults.take({ ...seen, fault: undefined });
    const request: Request = { ...seen, fault };
    this.#requests.push(request);
    const awaited = this.#awaited.findIndex(({ operation }) => operation === request.operation);
    if (awaited >= 0) this.#awaited.splice(awaited, 1)[0]?.come(request);
    const header = (name: string) => {
      const value = incoming.headers[name];
      return typeof value === "string" ? value : undefined;
    };
    const carryOut = (): Wire =>
      artifacts === undefined
        ? this.#rest(request, url, rest, header)
        : this.#artifact(request, { method, url, header, body });
    const truth = fault === undefined || isCarriedOut(fault) ? this.#guarded(request, carryOut) : undefined;
    request.status = truth?.status;
    if (fault !== undefined) await answerFaultily(fault, truth, response);
    else if (truth !== undefined) send(response, truth);
  }

  /** An error in the stand-in, or what a test has not told it, ends the test and not the process. */
  #guarded({ method, path }: Request, carryOut: () => Wire): Wire {
    try {
      return carryOut();
    } catch (error) {
      this.#broken.push(`${method} ${path}: ${error instanceof Error ? error.message : String(error)}`);
      return { status: 500, headers: { "content-type": "text/plain" }, body: "the stand-in failed" };
    }
  }

  #artifact(request: Request, sent: Parameters<Artifacts["answer"]>[0]): Wire {
    const { violations, ...answer } = this.artifacts.answer(sent);
    request.violations.push(...violations);
    return answer;
  }

  #rest(
    request: Request,
    url: URL,
    found: { operation: Operation; path: { [name: string]: string } } | undefined,
    header: (name: string) => string | undefined,
  ): Wire {
    if (header("user-agent") === undefined) {
      request.violations.push("no User-Agent");
      const text =
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header";
      return { status: 403, headers: { "content-type": "text/html" }, body: `\r\n${text}.\r\n` };
    }
    if (this.remaining === 0) return primaryLimit(403, this.#reset());
    this.remaining -= 1;
    const operation = found?.operation;
    const answer = this.#judged(request, () => {
      this.#authenticate(header("authorization"));
      if (found === undefined) {
        request.violations.push("the stand-in has no such operation");
        throw notFound();
      }
      return this.#carryOut(request, found.operation, found.path, url.searchParams);
    });
    const { status } = answer;
    const body =
      status < 400 ? answer.body : { ...Object(answer.body), ...this.#errorTail(status, operation) };
    const errors = operation?.answerErrors(status, body) ?? [];
    this.#broken.push(...errors.map((error) => `the answer ${status} to ${operation?.id}: ${error}`));
    const link = answer.paging === undefined ? undefined : linkHeader(url, answer.paging);
    return {
      status,
      headers: { ...this.#headers(operation), ...(link === undefined ? {} : { link }) },
      body: JSON.stringify(body),
    };
  }

  /** The handler's answer, or GitHub's refusal, with what the request did wrong noted. */
  #judged(request: Request, handle: () => Answer): Answer {
    try {
      return handle();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, message, reasons, body } = error;
      if (status === 400 || status === 422) {
        const stated = (body.errors ?? []).map((reason) => JSON.stringify(reason));
        request.violations.push([message, ...stated, ...reasons].join(" "));
      }
      return { status, body };
    }
  }

  #authenticate(authorization: string | undefined): void {
    if (authorization === undefined) throw new Refusal(401, "Requires authentication");
    if (authorization.replace(/^(?:Bearer|token) /i, "") !== this.token)
      throw new Refusal(401, "Bad credentials");
  }

  #carryOut(
    request: Request,
    operation: Operation,
    pathValues: { [name: string]: string },
    search: URLSearchParams,
  ): Answer {
    if (`${pathValues["owner"]}/${pathValues["repo"]}` !== this.repository.fullName) throw notFound();
    if (!allowed(operation.id, this.permissions).yes) {
      throw new Refusal(403, "Resource not accessible by integration");
    }
    if (request.body === UNREADABLE) throw new Refusal(400, "Problems parsing JSON");
    const { path, query, refused, doubtful } = operation.read(pathValues, search, request.body);
    request.violations.push(...doubtful);
    if (refused.length > 0) throw invalidRequest(refused.join("\n"));
    const handler = this.#handlers[operation.id];
    if (handler === undefined) throw new Error(`${operation.id} has no handler`);
    const doubt = (what: string) => request.violations.push(what);
    return handler({ path, query, body: request.body, doubt });
  }

  #errorTail(status: number, operation: Operation | undefined): { [name: string]: string } {
    return {
      documentation_url: operation?.documentation ?? "https://docs.github.com/rest",
      status: String(status),
    };
  }

  #headers(operation: Operation | undefined): { [name: string]: string } {
    const accepted = operation === undefined ? undefined : allowed(operation.id, this.permissions).accepted;
    const count = this.#requests.length.toString(16).toUpperCase().padStart(4, "0");
    return {
      "content-type": "application/json; charset=utf-8",
      "x-github-media-type": "github.v3; format=json",
      "x-github-request-id": `C0DE:${count}:0:0:0`,
      "x-ratelimit-limit": String(this.#limit),
      "x-ratelimit-remaining": String(this.remaining),
      "x-ratelimit-used": String(this.#limit - this.remaining),
      "x-ratelimit-reset": String(this.#reset()),
      "x-ratelimit-resource": "core",
      ...(accepted === undefined ? {} : { "x-accepted-github-permissions": accepted }),
    };
  }

  #reset(): number {
    return Math.floor(this.#now().getTime() / 1000) + RATE_WINDOW_SECONDS;
  }
}

/** A body that claims to be JSON and is none. */
const UNREADABLE = Symbol("unreadable");

function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return UNREADABLE;
  }
}

function operationAt(
  method: string,
  path: string,
): { operation: Operation; path: { [name: string]: string } } | undefined {
  for (const operation of OPERATIONS.values()) {
    const values = operation.method === method ? operation.pathValues(path) : undefined;
    if (values !== undefined) return { operation, path: values };
  }
  return undefined;
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}
