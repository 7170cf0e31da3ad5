import { expect, test } from "vitest";
import { connectionWords } from "../../src/adapters/connection-words.ts";

const openssl = (reason: string) =>
  `write EPROTO 804C250FB27F0000:error:0A00010B:SSL routines:ssl3_get_record:${reason}:../deps/openssl/record.c:350:\n`;

test.each<[message: string, code: string | undefined, words: string]>([
  ["connect ECONNREFUSED 10.0.0.7:443", "ECONNREFUSED", "nobody answers there (connection refused)"],
  ["connect EHOSTUNREACH 10.0.0.7:443", "EHOSTUNREACH", "no way leads to the host"],
  ["getaddrinfo ENOTFOUND hooks.example", "ENOTFOUND", "there is no such host"],
  [
    "Hostname/IP does not match certificate's altnames: Host: a.test. is not in the cert's altnames: DNS:b.test",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "its certificate is of another host",
  ],
  [openssl("wrong version number"), "EPROTO", "what answers there does not speak TLS"],
  // Newer versions of OpenSSL name no function.
  [
    "00:error:0A0000C6:SSL routines::packet length too long:ssl/record.c:654:\n",
    "ERR_SSL_PACKET_LENGTH_TOO_LONG",
    "what answers there does not speak TLS",
  ],
  [
    openssl("tlsv1 alert protocol version"),
    "EPROTO",
    "TLS could not be agreed on (tlsv1 alert protocol version)",
  ],
  ["self-signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate"],
  ["no answer within 10 s", undefined, "no answer within 10 s"],
])("%s", (message, code, words) => expect(connectionWords(message, code)).toBe(words));
