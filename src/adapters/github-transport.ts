export type ReplyHeaders = { readonly [name: string]: string | number | undefined };

/** What became of one request. */
export type Reply =
  | { kind: "answer"; status: number; headers: ReplyHeaders; body: unknown }
  /** No answer, or none in time: whether GitHub did what it was asked to is not known. */
  | { kind: "lost"; why: string };

export type Parameters = { readonly [name: string]: unknown };

/**
 * Sends one request, once; what goes wrong with it is a reply too.
 * @param sent is called when the request has left this process
 */
export type Transport = (
  route: string,
  parameters: Parameters,
  limitMs: number,
  sent: () => void,
) => Promise<Reply>;

/** The version of the REST API that the readers of answers are written for. */
export const API_VERSION = "2022-11-28";
export const USER_AGENT = "archi3-policy";

export interface TransportOptions {
  token: string;
  /** Without a slash at its end. */
  apiUrl: string;
}

/** The words of a failed connection, which hide one or two causes deep. */
export function connectionError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const deeper = error.cause instanceof Error ? connectionError(error.cause) : undefined;
  return deeper ?? (error.message === "" ? (code ?? error.name) : error.message);
}

export function tooLate(limitMs: number): Reply {
  return { kind: "lost", why: `no answer within ${(limitMs / 1000).toFixed(1)} s` };
}
