import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { ForbiddenAddress, guardedLookup, inWords, isAllowedAddress } from "./guarded-http.ts";

/** What is told of the answers to a {@link guardedFetch}. */
export interface FetchWatch {
  /** Bytes that all answers together may have. */
  most: number;
  timeoutMs: number;
  /** Called at the beginning of every answer, whatever its status is. */
  onAnswer(): void;
  /** Called when an answer breaks off in the middle, or is larger than allowed. */
  onBroken(error: Error): void;
}

/**
 * A `fetch` for libraries that bring their own protocol, with the guards of `ask`: redirects are errors, forbidden
 * addresses are never connected to, no proxy is used, and what comes is bounded. Answers may be streams.
 */
export function guardedFetch(
  watch: FetchWatch,
): (url: string | URL, init?: RequestInit) => Promise<Response> {
  let left = watch.most;
  async function* bounded(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        left -= chunk.length;
        if (left < 0) throw new Error(`it answers with more than ${watch.most} bytes`);
        yield chunk;
      }
    } catch (error) {
      const broken = inWords(error instanceof Error ? error : new Error(String(error)), watch.timeoutMs);
      watch.onBroken(broken);
      throw broken;
    }
  }
  return async (input, init = {}) => {
    const url = new URL(input);
    const answer = await begin(url, init, watch.timeoutMs);
    watch.onAnswer();
    const status = answer.statusCode ?? 0;
    if (status < 200 || status > 599 || (status >= 300 && status < 400)) {
      answer.destroy();
      throw new Error(`status ${status}${status < 400 ? "; redirects are not followed" : ""}`);
    }
    const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    );
    const isEmpty = status === 204 || status === 205;
    if (isEmpty) answer.destroy();
    const body = isEmpty ? null : (Readable.toWeb(Readable.from(bounded(answer))) as NodeStream<Uint8Array>);
    return new Response(body as ReadableStream<Uint8Array> | null, { status, headers });
  };
}

/** Sends a request, and waits for the beginning of its answer. */
function begin(url: URL, init: RequestInit, timeoutMs: number): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isAllowedAddress(host)) return Promise.reject(new ForbiddenAddress(host));
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method: init.method ?? "GET",
        headers: Object.fromEntries(new Headers(init.headers)),
        lookup: guardedLookup,
        agent: false,
        ...(init.signal ? { signal: init.signal } : {}),
      },
      resolve,
    );
    // Node gives no response then, and no error.
    request.on("upgrade", ({ statusCode }, socket) => {
      socket.destroy();
      reject(new Error(`status ${statusCode}: it changes the protocol`));
    });
    request.on("error", (error) => reject(inWords(error, timeoutMs)));
    request.on("close", () => reject(new Error("the connection ended without an answer")));
    request.end(typeof init.body === "string" ? init.body : undefined);
  });
}
