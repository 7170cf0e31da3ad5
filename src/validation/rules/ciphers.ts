/** What is broken, by the names that stand in policies; compared without case and separators. */
const BROKEN: readonly (readonly [name: RegExp, why: string])[] = [
  [/^(?:ssl|sslv?[123](?:\.?0)?|tls-?v?1(?:[.-]?[01])?)$/, "RFC 8996 and RFC 7568 retired it"],
  [/(?:^|-)(?:3des|des3|tdes|tdea|triple-?des|des(?:-ede3?)?)(?:-|$)/, "its blocks or keys are too short"],
  [/(?:^|-)(?:arc4|rc[24]|blowfish|bf)(?:-|$)/, "it has been broken in practice"],
  [/(?:^|-)(?:md[245])(?:-|$)/, "collisions are found in seconds"],
  [/(?:^|-)ecb(?:-|$)/, "equal blocks give equal ciphertexts"],
  [/(?:^|-)(?:null|export|anon)(?:-|$)/, "it protects nothing"],
  [/^(?:none|plain|plaintext|off|disabled)$/, "it protects nothing"],
  [/^pptp$/, "it has been broken in practice"],
];

/** Longer texts are no names of algorithms. */
const LONGEST_NAME = 80;

/** Why a protocol, cipher, cipher suite or hash must not be used any more; undefined if nothing speaks against it. */
export function weaknessOf(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s/+]/g, "-")
    .replace(/^(tls|ssl)-(?=v?[\d])/, "$1");
  return BROKEN.find(([pattern]) => pattern.test(plain))?.[1];
}

/** From laxest to strictest, words that leave encryption to chance. */
const LEAVES_OPEN: ReadonlySet<string> = new Set(["none", "off", "disabled", "optional", "recommended"]);

/** True for a word that allows plain text: "optional", or "encryption-optional" as classes of data have it. */
export function allowsPlainText(word: string): boolean {
  return LEAVES_OPEN.has(word.replace(/^encryption-/, ""));
}
