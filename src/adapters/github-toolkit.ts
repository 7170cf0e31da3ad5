import { getOctokit } from "@actions/github";
import {
  API_VERSION,
  connectionError,
  type Reply,
  type ReplyHeaders,
  type Transport,
  type TransportOptions,
  tooLate,
  USER_AGENT,
} from "./github-transport.ts";

/**
 * Requests through the toolkit's client, which takes a proxy from `https_proxy`, `http_proxy` and `no_proxy`.
 *
 * None of its retry plugins is used: they post again after a reset or a 502, which makes two of what should be one,
 * and they overlook `Retry-After`.
 */
export function toolkitTransport({ token, apiUrl }: TransportOptions): Transport {
  // Its notices of deprecation go to the log as the server words them; a log is read for commands.
  const silent = () => {};
  const octokit = getOctokit(token, {
    userAgent: USER_AGENT,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    baseUrl: apiUrl,
  });
  return async (route, parameters, limitMs, sent) => {
    const signal = AbortSignal.timeout(Math.ceil(limitMs));
    try {
      const asked = octokit.request(route, {
        ...parameters,
        headers: { "x-github-api-version": API_VERSION },
        request: { signal },
      });
      // It does not tell when; what comes next may begin at once.
      sent();
      const response = await asked;
      // A body that does not end in time is handed over as an empty text, without an error.
      return signal.aborted ? tooLate(limitMs) : answered(response);
    } catch (error) {
      if (signal.aborted) return tooLate(limitMs);
      const response = responseOf(error);
      return response === undefined ? { kind: "lost", why: connectionError(error) } : answered(response);
    }
  };
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
