import { remembered } from "./remembered.ts";
import { isPasswordLike, isPattern, isReference, isTokenLike } from "./secret-literals.ts";
import { byShape, mayHoldSecret, type Secret, type Span } from "./secret-shapes.ts";

export type { Secret, Span } from "./secret-shapes.ts";

/** What stands in every output in a secret's place; always as long, so that it tells nothing of the secret. */
export const MASK = "[masked]";

/**
 * The first secret in a value, or nothing. `keyPath` are the keys (and list indices) that lead to the value;
 * the last name decides whether a value without a known shape is a secret. `what` may quote that key: it is
 * text from the file, like any other. Linear in the value's length.
 */
export function findSecret(value: string, keyPath: readonly string[]): Secret | undefined {
  return shapedSecrets(value)[0] ?? findKeyedSecret(value, keyPath);
}

/** A value, or a key with an empty path, as it may be quoted: its secrets masked, by shape and by its key. */
export function maskValue(value: string, keyPath: readonly string[]): string {
  const keyed = findKeyedSecret(value, keyPath);
  const shaped = shapedSecrets(value);
  return maskSpans(value, keyed === undefined ? shaped : [...shaped, keyed]);
}

/** Every secret that its own shape gives away, in any text, whatever its key; most telling shapes first. */
export function shapedSecrets(text: string): readonly Secret[] {
  return text.length >= SHORTEST_SHAPE && mayHoldSecret(text) ? byShape(text) : NO_SECRETS;
}

const SHORTEST_SHAPE = 9;
const NO_SECRETS: readonly Secret[] = [];

/**
 * The text with {@link MASK} in place of each span. A span of several lines is masked line by line, so that
 * lines keep their numbers and indentation; spans may overlap and come in any order.
 */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of perLine(text, spans)) {
    masked += text.slice(from, start) + MASK;
    from = end;
  }
  return masked + text.slice(from);
}

/** Where an offset of one line stands after {@link maskSpans}; inside a masked span: at the mask's start. */
export function maskedOffset(line: string, spans: readonly Span[], offset: number): number {
  let shift = 0;
  for (const { start, end } of perLine(line, spans)) {
    if (offset < end) return Math.min(offset, start) + shift;
    shift += MASK.length - (end - start);
  }
  return offset + shift;
}

/** The spans sorted, merged, and cut to what stands on each line. */
function perLine(text: string, spans: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let done = 0;
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const start = Math.max(span.start, done);
    for (const line of text.slice(start, span.end).matchAll(/[^\s](?:[^\n\r]*[^\s])?/g)) {
      const piece = { start: start + line.index, end: start + line.index + line[0].length };
      const last = pieces.at(-1);
      if (last?.end === piece.start) last.end = piece.end;
      else pieces.push(piece);
    }
    done = Math.max(done, span.end);
  }
  return pieces;
}

/** `above`: a list index, or a name that only says "the value"; the key above names it. */
type KeyKind = SecretKind | "none" | "above";
type SecretKind = "password" | "token";

const PASSWORD_WORD = /^(?:passwords?|passwd|pwd|passphrase|passcode)$/;
const PASS_OF = /^(?:db|database|smtp|mysql|postgres|redis|admin|root|user|ftp|ssh)$/;
const TOKEN_WORD =
  /^(?:secrets?|tokens?|apikeys?|secretkey|accesskey|privatekey|credentials?|creds|auth|authorization|bearer|jwt)$/;
/** What makes a key cryptographic or an API's: a bare `key` is half of any pair. */
const KEY_OF =
  /^(?:api|access|private|secret|signing|encryption|decryption|master|shared|account|auth|service|storage|ssh|deploy|hmac|aes|webhook|app|application|consumer|admin|root|client|symmetric)$/;
/** What may stand after the name and leave it the same name: `password-prod`, `TOKEN_2`, `secret.value`. */
const SUFFIX =
  /^(?:value|default|literal|plain|plaintext|text|string|prod|production|staging|dev|development|test|old|new|current|previous|primary|secondary|base64|b64|hex)$/;

/**
 * Whether a key's last word names a secret; `password-policy`, `token-expiry` or `secret-ref` name something
 * else about it.
 */
function keyKind(key: string): KeyKind {
  if (key.length > 128) return "none";
  if (/^\d+$/.test(key) || SUFFIX.test(key)) return "above";
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !/^\d+$/.test(word));
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  const last = (words.at(-1) ?? "").replace(/\d+$/, "");
  const before = words.at(-2) ?? "";
  if (PASSWORD_WORD.test(last) || (last === "pass" && PASS_OF.test(before))) return "password";
  if (TOKEN_WORD.test(last)) return before === "public" ? "none" : "token";
  return /^keys?$/.test(last) && KEY_OF.test(before) ? "token" : "none";
}

const knownKeyKind = remembered(2_048, keyKind);

/** Whether a value under this key can be a secret for the key's sake (or for that of a key further up). */
export function namesSecret(key: string): boolean {
  return knownKeyKind(key) !== "none";
}

/** Shorter values are no secrets for their key's sake. */
export const KEYED_MIN = 5;
const KEYED_MAX = 4_096;

/** A value that is a secret because of the key it stands under: the half of {@link findSecret} about keys. */
export function findKeyedSecret(value: string, keyPath: readonly string[]): Secret | undefined {
  if (value.length < KEYED_MIN || value.length > KEYED_MAX) return undefined;
  for (let at = keyPath.length - 1; at >= 0; at--) {
    const key = keyPath[at] ?? "";
    const kind = knownKeyKind(key);
    if (kind === "none") return inCollection(value, keyPath, at);
    if (kind !== "above") return underKey(value, keyPath, key, kind);
  }
  return undefined;
}

const COLLECTION = /^(?:secrets|tokens|passwords|credentials|api[-_]?keys)$/i;
const SAYS_WHICH = /(?:id|name|user|type|kind|ref|url|uri|path|file|hash|digest|fingerprint|version)$/i;

/** `secrets: {billing: …}`: the names in a collection of secrets are free. */
function inCollection(value: string, keyPath: readonly string[], at: number): Secret | undefined {
  const collection = keyPath[at - 1] ?? "";
  if (knownKeyKind(collection) === "none" || !COLLECTION.test(collection)) return undefined;
  return SAYS_WHICH.test(keyPath[at] ?? "") ? undefined : underKey(value, keyPath, collection, "token");
}

const ENCRYPTED = /^(?:encrypted[-_]?(?:data|secrets?|values?)|sops|sealed[-_]?secrets?)$/i;

function underKey(
  value: string,
  keyPath: readonly string[],
  key: string,
  kind: SecretKind,
): Secret | undefined {
  const literal = value.trim();
  const what = literalKind(literal, key, kind);
  // Sealed Secrets, SOPS and the like keep the key's name and encrypt its value.
  if (what === undefined || keyPath.some((name) => ENCRYPTED.test(name))) return undefined;
  const start = value.indexOf(literal);
  return {
    what: `${what} under the key \`${maskValue(key, []).slice(0, 64)}\``,
    start,
    end: start + literal.length,
  };
}

const looksGenerated = remembered(10_000, isTokenLike);
const AWS_SECRET_KEY = /aws.?secret|secret.?access.?key/i;

function literalKind(literal: string, key: string, kind: SecretKind): string | undefined {
  if (isWeakDefault(literal, kind)) return "weak default password";
  if (/\s/.test(literal) || isReference(literal) || isPattern(literal)) return undefined;
  if (kind === "password") return isPasswordLike(literal) || looksGenerated(literal) ? "password" : undefined;
  if (!looksGenerated(literal)) return undefined;
  return AWS_SECRET_KEY.test(key) ? "AWS secret access key" : "high-entropy value";
}

/** Defaults that everybody knows; the second set are ordinary words anywhere but in a password's place. */
const WEAK =
  /^(?:change[-_]?(?:me|it)|letmein|passw0rd|p@ssw(?:o|0)rd|hunter2|qwerty(?:123)?|trustno1|iloveyou|welcome1)$/i;
const WEAK_PASSWORD = /^(?:password|secret|admin|administrator|root|toor|guest|12345|qwertz)$/i;

function isWeakDefault(literal: string, kind: SecretKind): boolean {
  return WEAK.test(literal) || (kind === "password" && WEAK_PASSWORD.test(literal));
}
