/** A stretch of one text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where the secret part of a value stands, and what kind of secret it is; never the secret itself. */
export interface Secret extends Span {
  what: string;
}

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
  return mayHoldSecret(text) ? byShape(text) : [];
}

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

// --- Shapes -------------------------------------------------------------------------------------------------

/**
 * Shapes that issuers document for their tokens (group 1 is the secret where that is not the whole), and the
 * characters they start with, a space between. The last column tells what fits a shape and is no secret.
 */
const TOKENS: readonly (readonly [
  what: string,
  starts: string,
  shape: RegExp,
  unless?: (text: string) => boolean,
])[] = [
  ["GitHub token", "gh", /gh[pousr]_[A-Za-z0-9]{30,}|ghs_\d{1,20}_[\w.-]{36,}/y],
  ["GitHub token", "gi", /github_pat_[A-Za-z0-9_]{22,}/y, isWords],
  ["GitLab token", "gl", /gl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent)-[\w.-]{20,}/y, isWords],
  ["AWS access key id", "AK AS AB AC", /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/y],
  ["Google API key", "AI", /AIza[\w-]{35}/y],
  ["Google OAuth client secret", "GO", /GOCSPX-[\w-]{20,}/y, isWords],
  ["Google access token", "ya", /ya29\.[\w-]{20,}/y, isWords],
  ["Slack token", "xo xa", /xox[a-z]-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{10,}/y, isWords],
  [
    "Slack webhook URL",
    "ho",
    /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w/+-]{16,}/y,
    isWords,
  ],
  ["Discord webhook URL", "di", /discord(?:app)?\.com\/api\/webhooks\/\d{10,20}\/[\w-]{30,}/y],
  ["Discord bot token", "M N O", /[MNO](?=[\w-]{0,26}\d)[\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}/y, isWords],
  ["Telegram bot token", "0 1 2 3 4 5 6 7 8 9", /\d{6,10}:(?=[A-Za-z_-]{0,34}\d)[\w-]{35}(?![\w-])/y],
  ["Stripe key", "sk rk wh", /[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/]{32,}/y],
  ["Anthropic API key", "sk", /sk-ant-[\w-]{20,}/y, isWords],
  ["OpenAI API key", "sk", /sk-(?:proj|svcacct|admin|None|or-v1)-[\w-]{20,}/y, isWords],
  ["API key", "sk", /sk-[A-Za-z0-9]{32,}/y],
  ["npm token", "np", /npm_[A-Za-z0-9]{36,}/y],
  ["PyPI token", "py", /pypi-[\w-]{32,}/y, isWords],
  ["SendGrid API key", "SG", /SG\.[\w-]{16,64}\.[\w-]{16,128}/y, isWords],
  ["Twilio API key", "SK", /SK[0-9a-f]{32}(?![A-Za-z0-9])/y],
  ["Hugging Face token", "hf", /hf_[A-Za-z0-9]{30,}/y],
  ["DigitalOcean token", "do", /do[opr]_v1_[A-Za-z0-9]{40,}/y],
  ["Vault token", "hv", /hv[sbr]\.[\w-]{20,}/y, isWords],
  ["age secret key", "AG", /AGE-SECRET-KEY-(?:PQ-)?1[A-Za-z0-9]{50,}/y],
  ["JSON Web Token", "ey", /(?:(?<![\w-])|(?<=\\[abefnrtv0]))eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]{4,}/y],
  ["Azure shared access signature", "si", /sig=([A-Za-z0-9%+/]{40,}={0,2})/y],
  ["Docker Hub token", "dc", /dckr_(?:pat|oat)_[\w-]{20,}/y, isWords],
  ["Terraform Cloud token", "at", /atlasv1\.[\w-]{40,}/y, isWords],
  ["Databricks token", "da", /dapi[0-9a-f]{32}/y],
  ["Shopify token", "sh", /shp(?:at|ss|ca|pa)_[0-9A-Fa-f]{32}/y],
  ["Grafana token", "gl", /glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}|glc_[A-Za-z0-9+/=]{32,}/y],
  ["Atlassian API token", "AT", /ATATT3[\w=-]{50,}/y],
  ["RubyGems API key", "ru", /rubygems_[0-9a-f]{48}/y],
  ["New Relic key", "NR", /NRAK-[A-Z0-9]{27}/y],
  ["Postman API key", "PM", /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/y],
  ["Linear API key", "li", /lin_api_[A-Za-z0-9]{32,}/y],
  ["Notion token", "nt", /ntn_[A-Za-z0-9]{40,}/y],
  ["Tailscale key", "ts", /tskey-[a-z]{2,12}-[\w-]{20,}/y, isWords],
  ["Supabase token", "sb", /sbp_[0-9a-f]{40}/y],
  ["Pulumi token", "pu", /pul-[0-9a-f]{40}/y],
  ["Groq API key", "gs", /gsk_[A-Za-z0-9]{40,}/y],
  ["xAI API key", "xa", /xai-[A-Za-z0-9]{60,}/y],
  // The Authorization header's values, RFC 7617 and RFC 6750.
  [
    "Basic credentials",
    "ba Ba BA",
    /basic[ \t]{1,4}([A-Za-z0-9+/]{8,4096}={0,2})/iy,
    (value) => !isUserAndPassword(value),
  ],
  [
    "Bearer token",
    "be Be BE",
    /bearer[ \t]{1,4}([A-Za-z0-9._~+/=-]{8,4096})/iy,
    (value) => !isTokenLike(value),
  ],
];

/** The rows of {@link TOKENS} by the codes of a text's next two characters, `first * 128 + second`. */
const BY_START: (typeof TOKENS | undefined)[] = new Array(128 * 128).fill(undefined);
for (const row of TOKENS) {
  for (const start of row[1].split(" ")) {
    const first = start.charCodeAt(0) * 128;
    const seconds = start.length > 1 ? [start.charCodeAt(1)] : Array.from({ length: 128 }, (_, code) => code);
    for (const second of seconds) BY_START[first + second] = [...(BY_START[first + second] ?? []), row];
  }
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
/** The class of each ASCII character, 0 for all that is neither letter nor digit. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  return /[0-9]/.test(character) ? DIGIT : 0;
});
/** Shorter runs count only if letters and digits are mixed in them. */
const MIXED_RUN = 12;
const LONG_RUN = 20;

/**
 * Whether any shape can be in the text at all. Every string of every policy comes through here, and nearly all
 * of them end here: each shape has a long run of letters and digits, an `=`, an `@` after a colon, or a word of
 * five letters that ends in c ("Basic").
 */
function mayHoldSecret(text: string): boolean {
  const length = text.length;
  if (length < 9) return false;
  let run = 0;
  let classes = 0;
  let colon = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (CLASS[code] ?? 0) : 0;
    if (kind !== 0) {
      run++;
      classes |= kind;
      if (run >= MIXED_RUN && (run >= LONG_RUN || classes > DIGIT)) return true;
    } else {
      if (code === 0x3d || (code === 0x40 && colon)) return true;
      if (code === 0x3a) colon = true;
      if (code === 0x20 && run === 5 && (text.charCodeAt(at - 1) | 0x20) === 0x63) return true;
      run = 0;
      classes = 0;
    }
  }
  return false;
}

function byShape(text: string): Secret[] {
  const found: Secret[] = [];
  tokens(text, found);
  privateKeys(text, found);
  urlPasswords(text, found);
  assignments(text, found);
  return found;
}

/** Tries each shape where a word starts, and there only those that start with its letters. */
function tokens(text: string, found: Secret[]): void {
  for (let at = 0; at < text.length - 8; at++) {
    const first = text.charCodeAt(at);
    const rows = first < 128 ? BY_START[first * 128 + text.charCodeAt(at + 1)] : undefined;
    if (rows === undefined || !startsWord(text, at)) continue;
    for (const [what, , shape, unless] of rows) {
      shape.lastIndex = at;
      const match = shape.exec(text);
      if (match === null) continue;
      const secret = match[1] ?? match[0];
      const end = at + match[0].length;
      if (!isStandIn(secret) && unless?.(secret) !== true)
        found.push({ what, start: end - secret.length, end });
      at = end - 1;
      break;
    }
  }
}

/** No letter or digit before it, other than that of a backslash escape in a quoted scalar's source (`\n`). */
function startsWord(text: string, at: number): boolean {
  if (at === 0 || !isAlphanumeric(text.charCodeAt(at - 1))) return true;
  return at > 1 && text[at - 2] === "\\" && /[abefnrtv0]/.test(text[at - 1] ?? "");
}

function isAlphanumeric(code: number): boolean {
  return code < 128 && CLASS[code] !== 0;
}

const PEM =
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----(?=[\s\S]{0,400}?[A-Za-z0-9+/]{40})/g;

/** A PEM or PGP block with a body; the header alone is what rules that look for keys are made of. */
function privateKeys(text: string, found: Secret[]): void {
  PEM.lastIndex = 0;
  for (let match = PEM.exec(text); match !== null; match = PEM.exec(text)) {
    const start = match.index + match[0].length;
    const close = text.indexOf("-----END ", start);
    const end = close < 0 ? text.length : close;
    found.push({ what: "private key", start, end });
    PEM.lastIndex = end;
  }
}

const AUTHORITY = /[^\s/?#"'<>`]{3,512}/y;

/** `scheme://user:password@host` (RFC 3986, section 3.2.1). */
function urlPasswords(text: string, found: Secret[]): void {
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    AUTHORITY.lastIndex = at + 3;
    const authority = AUTHORITY.exec(text)?.[0] ?? "";
    const host = authority.lastIndexOf("@");
    const colon = authority.indexOf(":");
    if (colon < 0 || host <= colon + 1) continue;
    const password = authority.slice(colon + 1, host);
    // `user:password@host` spells the format out; an image's digest stands after an @ too.
    const isFormat = /^(?:host(?:name)?|server|sha\d{3}:)/i.test(authority.slice(host + 1));
    if ((isFormat && /^(?:pass(?:word|wd)?|pwd|\d+)$/i.test(password)) || isReference(password)) continue;
    if (isPattern(password) || /^\W+$/.test(password)) continue;
    found.push({ what: "password in a URL", start: at + 4 + colon, end: at + 3 + host });
  }
}

const ASSIGNMENT =
  /(?<![A-Za-z0-9])(?:(account[ _-]?key|shared[ _-]?access[ _-]?key)|(passw(?:or)?d|passphrase|pwd|pass)|(?:api|access|secret)[_-]?key|(?:client[_-]?)?secret|(?:access[_-]?|auth[_-]?)?token)\s{0,2}=(?![=~>])\s{0,2}(?:"([^"\n]{1,512})"|'([^'\n]{1,512})'|([^\s;&,"'<>]{1,512}))/gi;
/** Another setting of a connection string, beside which any literal password is one. */
const CONNECTION =
  /(?:^|[;\s"'])(?:server|host|hostaddr|data source|address|user id|uid|user|user ?name|dbname|database|initial catalog|driver|provider|endpoint)\s{0,2}=(?![=~>])/i;

/** `Password=…;` of connection strings, `AccountKey=…`, and `token=…` of command lines and queries. */
function assignments(text: string, found: Secret[]): void {
  if (!text.includes("=")) return;
  const connection = CONNECTION.test(text);
  for (const match of text.matchAll(ASSIGNMENT)) {
    const [whole, storage, password, inDouble, inSingle, bare] = match;
    const value = inDouble ?? inSingle ?? bare ?? "";
    const end = match.index + whole.length - (bare === undefined ? 1 : 0);
    const what = assigned(value, storage !== undefined, password !== undefined, connection);
    if (what !== undefined) found.push({ what, start: end - value.length, end });
  }
}

function assigned(
  value: string,
  storage: boolean,
  password: boolean,
  connection: boolean,
): string | undefined {
  if (storage) return /^[A-Za-z0-9+/]{40,}={0,2}$/.test(value) ? "Azure storage account key" : undefined;
  if (!password) return isTokenLike(value) ? "token in a command line or query" : undefined;
  if (isReference(value) || isPattern(value) || /^\W+$/.test(value)) return undefined;
  return connection || isPasswordLike(value) ? "password in a connection string" : undefined;
}

function isUserAndPassword(base64: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.replace(/=+$/, "").length % 4 === 1) return false;
  return /^[\x20-\x7e]*:[\x20-\x7e]+$/.test(atob(base64));
}

// --- Secrets by their key -----------------------------------------------------------------------------------

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

// The same few keys come back in every policy; the bound keeps hostile ones from filling the memory.
const KEY_KINDS = new Map<string, KeyKind>();
const KEY_KINDS_MAX = 2_048;

function knownKeyKind(key: string): KeyKind {
  const known = KEY_KINDS.get(key);
  if (known !== undefined) return known;
  if (KEY_KINDS.size >= KEY_KINDS_MAX) KEY_KINDS.clear();
  const kind = keyKind(key);
  // A key that was cut out of a file's text may hold on to all of it; a copy doesn't.
  KEY_KINDS.set(key.split("").join(""), kind);
  return kind;
}

/** Whether a value under this key can be a secret for the key's sake (or for that of a key further up). */
export function namesSecret(key: string): boolean {
  return knownKeyKind(key) !== "none";
}

const KEYED_MIN = 5;
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

const AWS_SECRET_KEY = /aws.?secret|secret.?access.?key/i;

function literalKind(literal: string, key: string, kind: SecretKind): string | undefined {
  if (isWeakDefault(literal, kind)) return "weak default password";
  if (/\s/.test(literal) || isReference(literal) || isPattern(literal)) return undefined;
  if (kind === "password") return isPasswordLike(literal) || isTokenLike(literal) ? "password" : undefined;
  if (!isTokenLike(literal)) return undefined;
  return AWS_SECRET_KEY.test(key) ? "AWS secret access key" : "high-entropy value";
}

/** Defaults that everybody knows; the second set are ordinary words anywhere but in a password's place. */
const WEAK =
  /^(?:change[-_]?(?:me|it)|letmein|passw0rd|p@ssw(?:o|0)rd|hunter2|qwerty(?:123)?|trustno1|iloveyou|welcome1)$/i;
const WEAK_PASSWORD = /^(?:password|secret|admin|administrator|root|toor|guest|12345|qwertz)$/i;

function isWeakDefault(literal: string, kind: SecretKind): boolean {
  return WEAK.test(literal) || (kind === "password" && WEAK_PASSWORD.test(literal));
}

// --- What a literal looks like ------------------------------------------------------------------------------

const FILLED_IN_LATER =
  /\$\{|\{\{|<%|\$\(|%\(|^\$[A-Za-z_]\w*$|^%\w{1,64}%$|^%[sdv]$|^<|^@\w|^\{\w+\}$|^\$ANSIBLE_VAULT/;
const STANDS_ELSEWHERE =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:env|vault|secrets?|ssm|op|file|ref|arn|urn|kms|alias|sha\d{1,3}|md5|projects|keyvault|enc|encrypted)[:/]|ENC\[)/i;

/** A placeholder, the name of an environment variable, a path, or a pointer to where the secret is kept. */
function isReference(value: string): boolean {
  if (FILLED_IN_LATER.test(value) || STANDS_ELSEWHERE.test(value)) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && isWords(value)) return true;
  if (/^(?:your|insert|enter|replace)[-_]/i.test(value) || isStandIn(value)) return true;
  return /^(?:~|\.{1,2})?\/|^[A-Za-z]:\\/.test(value) && !value.split(/[\\/]/).some(isRandom);
}

/** `***`, `xxxxxxxx` and tokens filled up with x: what people write where a secret would stand. */
function isStandIn(value: string): boolean {
  return /^[*x.•#_-]{3,}$|x{16}|X{16}|\*{3}/.test(value) || /^\[?(?:redacted|masked|hidden)\]?$/i.test(value);
}

/** A regular expression or glob that describes secrets. */
function isPattern(value: string): boolean {
  return /^\^|^\.?\*|\[[^\]]{1,60}\][*+{?]|\\[dwsDWSb]|\(\?|\{\d+,?\d*\}|\.[*+]|\)\$?$/.test(value);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SEPARATORS = /[^A-Za-z0-9]+/;

/** A value without a known shape that a machine made: a UUID, hex, base64 or a mix of letters and digits. */
function isTokenLike(value: string): boolean {
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
function isPasswordLike(value: string): boolean {
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

function isWords(value: string): boolean {
  return value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z][a-z])/).every((run) => run === "" || isWord(run));
}
