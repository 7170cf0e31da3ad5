import type { Path } from "../../policy/pointer.ts";
import type { ReportDraft } from "../rule.ts";
import { draftOf, type Production, type Setting } from "./production-settings.ts";

/** Keys whose value names a protocol, a cipher or a hash. */
const NAMES_CIPHER = /(?:^|-)(?:algorithms?|protocols?|ciphers?|cipher-suites?|(?:tls|ssl)-version)$/;
/** Classes of data that may not lie or travel in plain text; `public` may, and others say what they need. */
const CLASSIFIED: ReadonlySet<string> = new Set(["internal", "confidential", "restricted"]);

/** Words that leave encryption to chance, and names of what is broken, wherever a setting holds one. */
export function checkEncryption(setting: Setting, production: Production, report: ReportDraft): void {
  const { path, value, place } = setting;
  const key = path.at(-1) ?? "";
  const names = NAMES_CIPHER.test(key) || (key === "encryption" && path[1] !== "data-classification");
  if (Array.isArray(value) && names) {
    value.forEach((item, index) => {
      const ofItem = { ...setting, place: { ...place, path: [...place.path, String(index)] } };
      reportWeakness(item, ofItem, production, report);
    });
  } else if (typeof value === "string" && !setting.replaced && allowsPlainText(value) && mustEncrypt(path)) {
    const message = `Encryption is not required here in ${production.name}: the value is \`${value}\`.`;
    report(
      draftOf(
        "ARC502",
        setting,
        message,
        `Write \`${value.startsWith("encryption-") ? "encryption-" : ""}required\`.`,
      ),
    );
  } else if (key === "certificate-validation" && value === "none") {
    const message = `Certificates are not validated in ${production.name}: anybody can pose as the other side.`;
    report(draftOf("ARC502", setting, message, "Use `strict`."));
  } else if (names) reportWeakness(value, setting, production, report);
}

function reportWeakness(name: unknown, setting: Setting, production: Production, report: ReportDraft): void {
  const why = typeof name === "string" ? weaknessOf(name) : undefined;
  if (why === undefined) return;
  const message = `\`${name}\` is too weak for ${production.name}: ${why}.`;
  report(
    draftOf("ARC502", setting, message, "Use TLS-1.2 or newer in transit, AES or ChaCha20-Poly1305 at rest."),
  );
}

/** Whether a word at this place decides if data is encrypted. */
function mustEncrypt(path: Path): boolean {
  const [section, part, key] = path;
  if (section === "data-protection" && part === "data-classification") {
    return CLASSIFIED.has(key ?? "") && (path.length === 3 || path[3] === "encryption");
  }
  const last = path.at(-1);
  if (section === "data-protection" && part === "encryption")
    return last === "at-rest" || last === "in-transit";
  return last === "encryption";
}

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
function weaknessOf(name: string): string | undefined {
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
function allowsPlainText(word: string): boolean {
  return LEAVES_OPEN.has(word.replace(/^encryption-/, ""));
}
