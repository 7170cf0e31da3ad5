import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup } from "node:dns";
import { type IncomingHttpHeaders, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { BlockList, isIP } from "node:net";
import { LONGEST_TIMER_MS } from "../clock.ts";
import { connectionWords } from "../connection-words.ts";

/** An answer, as far as it was read. */
export interface HttpAnswer {
  status: number;
  body: string;
  /** Milliseconds from the request to the last byte. */
  took: number;
  /** Where it redirects to; it is never followed. */
  location: string | undefined;
  headers: IncomingHttpHeaders;
}

/** What is asked. */
export interface HttpQuestion {
  /** GET, where there is none. */
  method?: "GET" | "POST";
  headers?: { [name: string]: string };
  body?: string;
  timeoutMs: number;
  signal?: AbortSignal;
}

/** Bytes of an answer. A longer one is no status page. */
const LARGEST_ANSWER = 1024 * 1024;

/**
 * Addresses that no check may ask, whatever name leads there: link-local ones, behind which clouds serve the machine's
 * own credentials (169.254.169.254, fd00:ec2::254, 100.100.100.200, 168.63.129.16), the same behind the prefix by which
 * IPv6 reaches IPv4 (RFC 6052), and those that mean no machine.
 */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet("169.254.0.0", 16, "ipv4");
FORBIDDEN.addSubnet("0.0.0.0", 8, "ipv4");
FORBIDDEN.addSubnet("224.0.0.0", 4, "ipv4");
FORBIDDEN.addAddress("100.100.100.200", "ipv4");
FORBIDDEN.addAddress("192.0.0.192", "ipv4");
FORBIDDEN.addAddress("168.63.129.16", "ipv4");
FORBIDDEN.addSubnet("fe80::", 10, "ipv6");
FORBIDDEN.addSubnet("ff00::", 8, "ipv6");
FORBIDDEN.addSubnet("fd00:ec2::", 32, "ipv6");
FORBIDDEN.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
FORBIDDEN.addAddress("64:ff9b::6464:64c8", "ipv6");
FORBIDDEN.addAddress("64:ff9b::a83f:8110", "ipv6");
FORBIDDEN.addAddress("fd20:ce::254", "ipv6");
FORBIDDEN.addAddress("::", "ipv6");

/** Says that nobody was asked, since the address is one that never is. */
export class ForbiddenAddress extends Error {
  constructor(address: string) {
    super(`the address ${address} is never asked: it is link-local, or a cloud's metadata service`);
  }
}

/** Whether a check may ask an address (an IPv4 one inside of IPv6 counts as what it is). */
export function isAllowedAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isAllowedAddress(mapped);
  const family = isIP(address);
  return family !== 0 && !FORBIDDEN.check(address, family === 4 ? "ipv4" : "ipv6");
}

/**
 * Asks within bounds: of time and of size, never following a redirect, never at an address that is forbidden. The
 * address that is checked is the one that is connected to, so no proxy is used, whatever HTTP_PROXY and HTTPS_PROXY say.
 * Each question has a connection of its own: one that an old server keeps would tell of that server.
 * @throws {ForbiddenAddress}
 * @throws {Error} with a sentence, when there is no answer
 */
export function ask(url: URL, options: HttpQuestion): Promise<HttpAnswer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // Names are looked up below; for an address nobody is asked.
  if (isIP(host) !== 0 && !isAllowedAddress(host)) return Promise.reject(new ForbiddenAddress(host));
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const signals = [
    AbortSignal.timeout(Math.min(Math.ceil(options.timeoutMs), LONGEST_TIMER_MS)),
    ...(options.signal === undefined ? [] : [options.signal]),
  ];
  const started = performance.now();
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const request = send(
      url,
      {
        method: options.method ?? "GET",
        headers: { accept: "application/json, */*", ...options.headers },
        lookup: guardedLookup,
        signal: AbortSignal.any(signals),
        agent: false,
      },
      (response) => {
        isAnswered = true;
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > LARGEST_ANSWER)
            response.destroy(new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`));
          else chunks.push(chunk);
        });
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString("utf8"),
            took: performance.now() - started,
            location: response.headers.location,
            headers: response.headers,
          }),
        );
        response.on("error", (error) => reject(inWords(error, options.timeoutMs)));
        // After its end nothing is left to reject.
        response.on("close", () => reject(new Error("the answer broke off")));
      },
    );
    // Node gives no response then, and no error.
    request.on("upgrade", ({ statusCode }, socket) => {
      socket.destroy();
      reject(new Error(`status ${statusCode}: it changes the protocol`));
    });
    request.on("error", (error) => reject(inWords(error, options.timeoutMs)));
    // Whatever else may end a request without a word. An answer may end after it, and is heard out.
    request.on("close", () => {
      if (!isAnswered) reject(new Error("the connection ended without an answer"));
    });
    request.end(options.body);
  });
}

export function guardedLookup(
  hostname: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, "");
    const refused = addresses.find(({ address }) => !isAllowedAddress(address));
    if (refused !== undefined) return done(new ForbiddenAddress(refused.address), "");
    const [first] = addresses;
    if (options.all === true) return done(null, addresses);
    return done(null, first?.address ?? "", first?.family);
  });
}

export function inWords(error: Error & { code?: string }, timeoutMs: number): Error {
  if (error instanceof ForbiddenAddress) return error;
  if (error.name === "TimeoutError" || error.name === "AbortError")
    return new Error(`no answer within ${timeoutMs / 1000} s`);
  return new Error(connectionWords(error.message, error.code), { cause: error });
}
