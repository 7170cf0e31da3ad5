/** An address of email: what ends one, or begins another, is in none. */
export const EMAIL_ADDRESS = /^[^\s<>()[\],;:\\"@\p{Cc}]+@[^\s<>()[\],;:\\"@\p{Cc}]+$/u;

/** Who sends a mail; the name is empty where there is none. */
export interface Sender {
  name: string;
  address: string;
}

/**
 * A name before its address. In quotes it may hold what else would begin another address; line breaks and control
 * characters, which could begin another header, it holds nowhere.
 */
const NAMED =
  /^(?:"(?<quoted>[^"\\<>\p{Cc}\p{Zl}\p{Zp}]*)" *|(?<bare>[^"\\<>@,;:\p{Cc}\p{Zl}\p{Zp}]*))<(?<address>[^<>]*)>$/u;

/** Reads `policies@example.com`, also with a name: `Policies <policies@example.com>`. Undefined where it is neither. */
export function senderOf(written: string): Sender | undefined {
  const { quoted, bare = "", address = written } = NAMED.exec(written)?.groups ?? {};
  return EMAIL_ADDRESS.test(address) ? { name: quoted ?? bare.trim(), address } : undefined;
}
