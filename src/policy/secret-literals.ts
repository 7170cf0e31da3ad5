const LOWER = 1;
const UPPER = 2;
export const DIGIT = 4;
/** The class of each ASCII character, 0 for all that is neither letter nor digit. */
export const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  return /[0-9]/.test(character) ? DIGIT : 0;
});

const FILLED_IN_LATER =
  /\$\{|\{\{|<%|\$\(|%\(|^\$[A-Za-z_]\w*$|^%\w{1,64}%$|^%[sdv]$|^<|^@\w|^\{\w+\}$|^\$ANSIBLE_VAULT/;
const STANDS_ELSEWHERE =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:env|vault|secrets?|ssm|op|file|ref|arn|urn|kms|alias|sha\d{1,3}|md5|projects|keyvault|enc|encrypted)[:/]|ENC\[)/i;

/** A placeholder, the name of an environment variable, a path, or a pointer to where the secret is kept. */
export function isReference(value: string): boolean {
  if (FILLED_IN_LATER.test(value) || STANDS_ELSEWHERE.test(value)) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && isWords(value)) return true;
  if (/^(?:your|insert|enter|replace)[-_]/i.test(value) || isStandIn(value)) return true;
  return /^(?:~|\.{1,2})?\/|^[A-Za-z]:\\/.test(value) && !value.split(/[\\/]/).some(isRandom);
}

/** `***`, `xxxxxxxx` and tokens filled up with x: what people write where a secret would stand. */
export function isStandIn(value: string): boolean {
  return /^[*x.•#_-]{3,}$|x{16}|X{16}|\*{3}/.test(value) || /^\[?(?:redacted|masked|hidden)\]?$/i.test(value);
}

/** A regular expression or glob that describes secrets. */
export function isPattern(value: string): boolean {
  return /^\^|^\.?\*|\[[^\]]{1,60}\][*+{?]|\\[dwsDWSb]|\(\?|\{\d+,?\d*\}|\.[*+]|\)\$?$/.test(value);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SEPARATORS = /[^A-Za-z0-9]+/;

/** A value without a known shape that a machine made: a UUID, hex, base64 or a mix of letters and digits. */
export function isTokenLike(value: string): boolean {
  if (value.length < 8 || isReference(value) || isPattern(value)) return false;
  if (UUID.test(value)) return true;
  if (value.split(SEPARATORS).some(isRandom)) return true;
  if (/^[A-Za-z0-9+/]{32,}={0,2}$/.test(value) && isBase64Like(value)) return true;
  // Punctuation cuts a generated password into short pieces; put together they show it.
  const joined = value.replace(/[^A-Za-z0-9]+/g, "");
  if (joined.length < 10 || isWords(value)) return false;
  return (
    /\d.*\d/.test(joined) &&
    /[a-z]/.test(joined) &&
    /[A-Z]/.test(joined) &&
    changes(joined) >= joined.length * 0.35
  );
}

/** Cut at `/` and `+`, base64 may be left without one long run; a path has fewer changes, and its words. */
function isBase64Like(value: string): boolean {
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
  return mixed && !isWords(value) && changes(value) >= value.length * 0.25;
}

/** Whether a run of letters and digits looks generated rather than written. */
function isRandom(run: string): boolean {
  if (run.length < 8 || isWord(run)) return false;
  const digits = run.replace(/\D+/g, "").length;
  if (digits === run.length) return run.length >= 20;
  if (run.length >= 16) return digits >= 2 || changes(run) >= run.length * 0.4;
  return digits >= 4 || (digits >= 2 && changes(run) >= 3);
}

/** How often neighbours in a run are of different classes: every 2nd or 3rd time at random, seldom in words. */
function changes(run: string): number {
  let count = 0;
  for (let at = 1; at < run.length; at++) {
    if (CLASS[run.charCodeAt(at)] !== CLASS[run.charCodeAt(at - 1)]) count++;
  }
  return count;
}

/** A literal that a person chose: not just words and numbers side by side, as a policy's values are. */
export function isPasswordLike(value: string): boolean {
  if (value.length < 6 || /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(value)) return false;
  if (/^\d+$/.test(value)) return true;
  return value.split(SEPARATORS).some((run) => run.length >= 4 && /\d/.test(run) && !isWord(run));
}

/** Names that end in a number without being secrets: algorithms, standards, steps of a scale. */
const NUMBERED =
  /^(?:sha|md|[rhep]s|ed|x|p|k|aes|rsa|dsa|ecdsa|ecdh|secp\d{3}[kr]|hmac|pbkdf|argon|oauth|saml|base|utf|tls|ssl|dtls|mtls|fido|u|ike|ipv|http|h|blake|chacha|poly|curve|sm|scram|krb|ntlmv|level|tier|phase|stage|class|grade|type|version|ver|v|rev|step|group|zone|aal|ial|fal|nist|fips|iso|rfc|soc|pci|cis|min|max|day|week|month|year)\d{1,5}(?:id|[a-z])?$/i;
const WORD = /^(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,19}|\d{1,4}[a-z]{0,12}|\d{1,4}[A-Z]{1,2}|\d\dT\d\d)$/;

/** A word, a number with its unit, or a numbered name, as they stand in policies. */
function isWord(run: string): boolean {
  return run.length <= 20 && (WORD.test(run) || NUMBERED.test(run));
}

export function isWords(value: string): boolean {
  return value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z][a-z])/).every((run) => run === "" || isWord(run));
}
