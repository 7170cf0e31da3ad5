import {
  CLASS,
  DIGIT,
  isPasswordLike,
  isPattern,
  isReference,
  isStandIn,
  isTokenLike,
  isWords,
} from "./secret-literals.ts";

/** A stretch of one text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where the secret part of a value stands, and what kind of secret it is; never the secret itself. */
export interface Secret extends Span {
  what: string;
}

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

/** Shorter runs count only if letters and digits are mixed in them. */
const MIXED_RUN = 12;
const LONG_RUN = 20;

/**
 * Whether any shape can be in the text at all. Every string of every policy comes through here, and nearly all
 * of them end here: each shape has a long run of letters and digits, an `=`, an `@` after a colon, or a word of
 * five letters that ends in c ("Basic").
 */
export function mayHoldSecret(text: string): boolean {
  const length = text.length;
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

export function byShape(text: string): Secret[] {
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
