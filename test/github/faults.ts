import type { ServerResponse } from "node:http";

/**
 * What goes wrong with a request. `carriedOut` says whether GitHub did what it was asked before the answer was lost:
 * a client that tries again must not do it twice.
 */
export type Fault =
  | { kind: "server-error"; status: 500 | 502 | 503 | 504; carriedOut: boolean }
  /** The connection is reset before anything is answered. */
  | { kind: "reset"; carriedOut: boolean }
  /** Nothing is ever answered. */
  | { kind: "hang"; carriedOut: boolean }
  /** A page where JSON is expected, with status 200. */
  | { kind: "html"; carriedOut: boolean }
  /** Status 200 and nothing else. */
  | { kind: "empty"; carriedOut: boolean }
  /** JSON that says something else, with status 200 where no other is given. */
  | { kind: "wrong-shape"; body: unknown; carriedOut: boolean; status?: number }
  /** The true answer's status and the first half of its JSON, as if it were whole. */
  | { kind: "truncated" }
  /** The connection is reset in the middle of the true answer. */
  | { kind: "cut-off" }
  /** The true answer, late. */
  | { kind: "slow"; ms: number }
  | { kind: "too-many-requests"; retryAfterSeconds: number }
  /** `reset` is in seconds since 1970. GitHub often gives neither. */
  | { kind: "secondary-limit"; retryAfterSeconds?: number; reset?: number }
  | { kind: "primary-limit"; status: 403 | 429; reset: number };

/** An answer as it goes over the wire. */
export interface Wire {
  status: number;
  headers: { [name: string]: string };
  body: string | Buffer;
}

/** Which requests a fault meets, and how often. */
export interface Aim {
  /** Lets so many matching requests pass first; default 0. */
  skip?: number;
  /** Meets so many of them; default 1. */
  times?: number;
}

/** Faults that wait for the requests that they are to meet. */
export class FaultQueue<Request> {
  readonly #faults: {
    readonly meets: (request: Request) => boolean;
    readonly fault: Fault;
    skip: number;
    left: number;
    met: number;
  }[] = [];

  add(meets: (request: Request) => boolean, fault: Fault, { skip = 0, times = 1 }: Aim): void {
    this.#faults.push({ meets, fault, skip, left: times, met: 0 });
  }

  /** The fault that meets a request: of several the one that was queued first. */
  take(request: Request): Fault | undefined {
    for (const queued of this.#faults) {
      if (queued.left === 0 || !queued.meets(request)) continue;
      if (queued.skip > 0) {
        queued.skip -= 1;
        continue;
      }
      queued.left -= 1;
      queued.met += 1;
      return queued.fault;
    }
    return undefined;
  }

  /** Those that met no request at all. */
  get unmet(): Fault[] {
    return this.#faults.filter(({ met }) => met === 0).map(({ fault }) => fault);
  }
}

const LIMITS = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** Whether the request is carried out although the client does not learn it. */
export function isCarriedOut(fault: Fault): boolean {
  switch (fault.kind) {
    case "truncated":
    case "cut-off":
    case "slow":
      return true;
    case "too-many-requests":
    case "secondary-limit":
    case "primary-limit":
      return false;
    default:
      return fault.carriedOut;
  }
}

/**
 * Answers as the fault says.
 * @param truth the answer that there would be without it; undefined if the request was not carried out
 */
export async function answerFaultily(
  fault: Fault,
  truth: Wire | undefined,
  response: ServerResponse,
): Promise<void> {
  const body = String(truth?.body ?? "");
  const half = body.slice(0, Math.ceil(body.length / 2));
  switch (fault.kind) {
    case "hang":
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "cut-off":
      response.writeHead(truth?.status ?? 200, {
        ...truth?.headers,
        "content-length": Buffer.byteLength(body),
      });
      response.write(half, () => response.socket?.destroy());
      return;
    case "slow":
      await new Promise((done) => setTimeout(done, fault.ms));
      return send(response, truth ?? EMPTY);
    case "truncated":
      return send(response, { ...(truth ?? EMPTY), body: half });
    default:
      return send(response, wireOf(fault));
  }
}

/** Sends an answer as it is. */
export function send(response: ServerResponse, { status, headers, body }: Wire): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
}

type Whole = Exclude<Fault, { kind: "hang" | "reset" | "cut-off" | "slow" | "truncated" }>;

const EMPTY: Wire = { status: 200, headers: {}, body: "" };

function wireOf(fault: Whole): Wire {
  switch (fault.kind) {
    case "server-error":
      return page(fault.status, "We couldn't respond to your request in time. Sorry about that.");
    case "html":
      return page(200, "Sign in to continue");
    case "empty":
      return EMPTY;
    case "wrong-shape":
      return json(fault.status ?? 200, fault.body);
    case "too-many-requests":
      return limited(429, "Too many requests", { "retry-after": String(fault.retryAfterSeconds) });
    case "secondary-limit": {
      const message =
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
      const { retryAfterSeconds, reset } = fault;
      return limited(403, message, {
        ...(retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) }),
        ...(reset === undefined ? {} : { "x-ratelimit-remaining": "14", "x-ratelimit-reset": String(reset) }),
      });
    }
    case "primary-limit":
      return primaryLimit(fault.status, fault.reset);
  }
}

/** What GitHub answers when no requests are left. */
export function primaryLimit(status: 403 | 429, reset: number): Wire {
  return limited(status, "API rate limit exceeded for installation ID 1.", {
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-used": "1000",
    "x-ratelimit-reset": String(reset),
    "x-ratelimit-resource": "core",
  });
}

function limited(status: number, message: string, headers: { [name: string]: string }): Wire {
  const answer = json(status, { message, documentation_url: LIMITS, status: String(status) });
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function json(status: number, body: unknown): Wire {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(body),
  };
}

function page(status: number, text: string): Wire {
  const body = `<!DOCTYPE html>\n<html><head><title>GitHub</title></head><body><p>${text}</p></body></html>\n`;
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}
