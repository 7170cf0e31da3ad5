import type { getOctokit } from "@actions/github";

/** The version of the REST API that the readers of answers are written for. */
const API_VERSION = "2022-11-28";

export type ReplyHeaders = { readonly [name: string]: string | number | undefined };

/** What became of one request. */
export type Reply =
  | { kind: "answer"; status: number; headers: ReplyHeaders; body: unknown }
  /** No answer, or none in time: whether GitHub did what it was asked to is not known. */
  | { kind: "lost"; why: string };

export type Parameters = { readonly [name: string]: unknown };

/** Sends one request, once; what goes wrong with it is a reply too. */
export type Transport = (route: string, parameters: Parameters, limitMs: number) => Promise<Reply>;

type Octokit = ReturnType<typeof getOctokit>;

/**
 * Requests through the toolkit's client, which takes the API's address from `GITHUB_API_URL` and a proxy from
 * `https_proxy`, `http_proxy` and `no_proxy`. Its import costs more than twice the start of Node itself (it brings an
 * HTTP stack of its own), so it waits for the first request.
 *
 * None of its retry plugins is used: they post again after a reset or a 502, which makes two of what should be one,
 * and they overlook `Retry-After`.
 * @param apiUrl undefined for the toolkit's own choice
 */
export function octokitTransport(options: { token: string; apiUrl?: string | undefined }): Transport {
  let loading: Promise<Octokit> | undefined;
  return async (route, parameters, limitMs) => {
    loading ??= loadOctokit(options);
    return exchange(await loading, route, parameters, limitMs);
  };
}

async function loadOctokit({
  token,
  apiUrl,
}: {
  token: string;
  apiUrl?: string | undefined;
}): Promise<Octokit> {
  const { getOctokit } = await import("@actions/github");
  // Its notices of deprecation go to the log as the server words them; a log is read for commands.
  const silent = () => {};
  return getOctokit(token, {
    userAgent: "archi3-policy",
    log: { debug: silent, info: silent, warn: silent, error: silent },
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl.replace(/\/+$/, "") }),
  });
}

async function exchange(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  limitMs: number,
): Promise<Reply> {
  const signal = AbortSignal.timeout(Math.ceil(limitMs));
  const late: Reply = { kind: "lost", why: `no answer within ${(limitMs / 1000).toFixed(1)} s` };
  try {
    const response = await octokit.request(route, {
      ...parameters,
      headers: { "x-github-api-version": API_VERSION },
      request: { signal },
    });
    // A body that does not end in time is handed over as an empty text, without an error.
    return signal.aborted ? late : answered(response);
  } catch (error) {
    if (signal.aborted) return late;
    const response = responseOf(error);
    return response === undefined ? { kind: "lost", why: messageOf(error) } : answered(response);
  }
}

interface Response {
  status: number;
  headers: ReplyHeaders;
  data: unknown;
}

function answered({ status, headers, data }: Response): Reply {
  return { kind: "answer", status, headers, body: data };
}

/** The client throws for every status from 400 on; what GitHub said is then a part of the error. */
function responseOf(error: unknown): Response | undefined {
  return isRequestError(error) ? error.response : undefined;
}

function isRequestError(error: unknown): error is Error & { response: Response } {
  return error instanceof Error && "response" in error && error.response !== undefined;
}

/** A failed connection hides its reason one or two causes deep. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const deeper = error.cause instanceof Error ? messageOf(error.cause) : undefined;
  return deeper ?? (error.message === "" ? (code ?? error.name) : error.message);
}
