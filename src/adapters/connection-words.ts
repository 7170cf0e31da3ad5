/** What is known by its code. None says the host or its address: of some callers these are secrets. */
const KNOWN: { readonly [code: string]: string } = {
  ECONNREFUSED: "nobody answers there (connection refused)",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name could not be looked up",
  ECONNRESET: "the connection was reset",
  ETIMEDOUT: "nobody answers there (the connection timed out)",
  EHOSTUNREACH: "no way leads to the host",
  ENETUNREACH: "no way leads to the host's network",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is of another host",
};

/** OpenSSL's own text: `…:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:…`. */
const OPENSSL = /(?:^|[\s:])error:[\dA-F]+:[^:]*:[^:]*:([^:\n]+)/;
/** What OpenSSL calls bytes that are none of TLS. */
const NO_TLS: ReadonlySet<string> = new Set([
  "wrong version number",
  "packet length too long",
  "unknown protocol",
]);

/**
 * Why there is no answer, in words.
 * @param code the error's, as the system or Node gave it
 */
export function connectionWords(message: string, code: string | undefined): string {
  const known = KNOWN[code ?? ""];
  if (known !== undefined) return known;
  const reason = OPENSSL.exec(message)?.[1]?.trim();
  if (reason === undefined) return message;
  return NO_TLS.has(reason)
    ? "what answers there does not speak TLS"
    : `TLS could not be agreed on (${reason})`;
}
