import { type Answer, type Handlers, invalidRequest, linkHeader, notFound, Refusal } from "./answer.ts";
import { OPERATIONS, type Operation } from "./description.ts";
import { primaryLimit, type Wire } from "./faults.ts";
import { allowed, type Permissions } from "./permissions.ts";

/** What a token may do, and how often in an hour. */
export interface Access {
  readonly token: string;
  permissions: Permissions;
  readonly limit: number;
  remaining: number;
}

/** The operation at a path, and the parameters in it. */
export interface Route {
  operation: Operation;
  path: { [name: string]: string };
}

export interface RestRequest {
  url: URL;
  header(name: string): string | undefined;
  body: unknown;
}

/** How long GitHub counts requests. */
const RATE_WINDOW_SECONDS = 3600;

/** A body that claims to be JSON and is none. */
const UNREADABLE = Symbol("unreadable");

/** The JSON of a body; undefined where there is none. */
export function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return UNREADABLE;
  }
}

/** What a request asks for; undefined for what the description does not know. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const operation of OPERATIONS.values()) {
    const values = operation.method === method ? operation.pathValues(path) : undefined;
    if (values !== undefined) return { operation, path: values };
  }
  return undefined;
}

/** GitHub's REST API for one repository: who may ask, whether they ask well, and what is answered. */
export class RestApi {
  readonly #repository: string;
  readonly #handlers: Handlers;
  readonly #access: Access;
  readonly #now: () => Date;
  readonly #broken: string[];
  #answered = 0;

  /** @param broken takes up what is wrong with answers */
  constructor(repository: string, handlers: Handlers, access: Access, now: () => Date, broken: string[]) {
    this.#repository = repository;
    this.#handlers = handlers;
    this.#access = access;
    this.#now = now;
    this.#broken = broken;
  }

  get operations(): readonly string[] {
    return Object.keys(this.#handlers);
  }

  /** @param violations takes up what is wrong with the request */
  answer(request: RestRequest, route: Route | undefined, violations: string[]): Wire {
    if (request.header("user-agent") === undefined) {
      violations.push("no User-Agent");
      const why = "Please make sure your request has a User-Agent header";
      const body = `\r\nRequest forbidden by administrative rules. ${why}.\r\n`;
      return { status: 403, headers: { "content-type": "text/html" }, body };
    }
    if (this.#access.remaining === 0) return primaryLimit(403, this.#reset());
    this.#access.remaining -= 1;
    const answer = judged(violations, () => this.#carryOut(request, route, violations));
    return this.#wire(answer, request.url, route?.operation);
  }

  #carryOut({ url, header, body }: RestRequest, route: Route | undefined, violations: string[]): Answer {
    const { token, permissions } = this.#access;
    const authorization = header("authorization");
    if (authorization === undefined) throw new Refusal(401, "Requires authentication");
    if (authorization.replace(/^(?:Bearer|token) /i, "") !== token) throw new Refusal(401, "Bad credentials");
    if (route === undefined) {
      violations.push("the stand-in has no such operation");
      throw notFound();
    }
    const { operation } = route;
    const { owner, repo } = route.path;
    if (repo !== undefined && `${owner}/${repo}` !== this.#repository) throw notFound();
    if (!allowed(operation.id, permissions).yes) {
      throw new Refusal(403, "Resource not accessible by integration");
    }
    if (body === UNREADABLE) throw new Refusal(400, "Problems parsing JSON");
    const { path, query, refused, doubtful } = operation.read(route.path, url.searchParams, body);
    violations.push(...doubtful);
    if (refused.length > 0) throw invalidRequest(refused.join("\n"));
    const handler = this.#handlers[operation.id];
    if (handler === undefined) throw new Error(`${operation.id} has no handler`);
    return handler({ path, query, body, doubt: (what) => violations.push(what) });
  }

  /** The answer with GitHub's headers; what is wrong with it is noted. */
  #wire({ status, body: content, paging }: Answer, url: URL, operation: Operation | undefined): Wire {
    const documentation_url = operation?.documentation ?? "https://docs.github.com/rest";
    const body = status < 400 ? content : { ...Object(content), documentation_url, status: String(status) };
    const errors = operation?.answerErrors(status, body) ?? [];
    this.#broken.push(...errors.map((error) => `the answer ${status} to ${operation?.id}: ${error}`));
    const link = paging === undefined ? undefined : linkHeader(url, paging);
    const headers = { ...this.#headers(operation), ...(link === undefined ? {} : { link }) };
    return { status, headers, body: body === undefined ? "" : JSON.stringify(body) };
  }

  #headers(operation: Operation | undefined): { [name: string]: string } {
    const { limit, remaining, permissions } = this.#access;
    const accepted = operation === undefined ? undefined : allowed(operation.id, permissions).accepted;
    this.#answered += 1;
    const count = this.#answered.toString(16).toUpperCase().padStart(4, "0");
    return {
      "content-type": "application/json; charset=utf-8",
      "x-github-media-type": "github.v3; format=json",
      "x-github-request-id": `C0DE:${count}:0:0:0`,
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-used": String(limit - remaining),
      "x-ratelimit-reset": String(this.#reset()),
      "x-ratelimit-resource": "core",
      ...(accepted === undefined ? {} : { "x-accepted-github-permissions": accepted }),
    };
  }

  /** When requests are counted anew, in seconds since 1970. */
  #reset(): number {
    return Math.floor(this.#now().getTime() / 1000) + RATE_WINDOW_SECONDS;
  }
}

/** The handler's answer, or GitHub's refusal, with what the request did wrong noted. */
function judged(violations: string[], handle: () => Answer): Answer {
  try {
    return handle();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, message, reasons, body } = error;
    if (status === 400 || status === 422) {
      const stated = (body.errors ?? []).map((reason) => JSON.stringify(reason));
      violations.push([message, ...stated, ...reasons].join(" "));
    }
    return { status, body };
  }
}
