import { httpTransport } from "./github-http.ts";
import type { Transport, TransportOptions } from "./github-transport.ts";

const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"] as const;

/**
 * The way to GitHub: by Node's own HTTP, or, where the machine names a proxy, by the toolkit's client, which knows when
 * and how to go through it. That is loaded with the first request: it brings an HTTP stack along whose import alone
 * takes three times as long as the start of Node.
 */
export function transportOf(
  options: TransportOptions,
  env: { readonly [name: string]: string | undefined } = process.env,
): Transport {
  if (PROXY_VARIABLES.every((name) => (env[name] ?? "") === "")) return httpTransport(options);
  let loading: Promise<Transport> | undefined;
  return async (...request) => {
    loading ??= import("./github-toolkit.ts").then(({ toolkitTransport }) => toolkitTransport(options));
    return (await loading)(...request);
  };
}
