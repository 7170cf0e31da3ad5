/** Characters. What is shorter is in every text. */
const SHORTEST = 4;

/** The word before a credential in the header `Authorization`. */
const SCHEME = /^(?:Basic|Bearer|Digest|Token|ApiKey)$/i;

/**
 * Everything by which a server or a program may tell secrets that it was given: as they are, their parts between spaces,
 * the login in `Basic …`, the password in an address, and each percent-encoded, in base64 and base64url, and escaped as
 * in JSON.
 * @returns the longest first: whoever hides them in this order leaves no rest of one
 */
export function formsOfSecrets(secrets: readonly string[]): string[] {
  const forms = secrets
    .flatMap((secret) => [
      secret,
      secret.trim(),
      ...secret.split(/\s+/),
      ...loginIn(secret),
      ...passwordIn(secret),
    ])
    .filter((part) => part.length >= SHORTEST && !SCHEME.test(part))
    .flatMap(encodings)
    .filter((form) => form.length >= SHORTEST);
  return [...new Set(forms)].sort((one, other) => other.length - one.length);
}

/** What stands in base64 behind `Basic` (RFC 7617), and its password. */
function loginIn(secret: string): string[] {
  const [, coded] = /^\s*Basic\s+([\w+/=-]+)\s*$/i.exec(secret) ?? [];
  const login = coded === undefined ? "" : Buffer.from(coded, "base64").toString();
  return login.includes(":") ? [login, login.slice(login.indexOf(":") + 1)] : [];
}

function passwordIn(secret: string): string[] {
  const password = URL.canParse(secret) ? new URL(secret).password : "";
  return password === "" ? [] : [password, decoded(password)];
}

function encodings(text: string): string[] {
  const whole = text.toWellFormed();
  const percent = [
    encodeURIComponent(whole),
    encodeURI(whole),
    // As forms have it: + for a space, and more signs encoded.
    new URLSearchParams([["", whole]]).toString().slice("=".length),
  ];
  const base64 = Buffer.from(whole).toString("base64");
  const json = JSON.stringify(whole).slice(1, -1);
  return [
    ...[text, decoded(text)],
    ...percent,
    ...percent.map((one) => one.replace(/%[\dA-F]{2}/g, (sign) => sign.toLowerCase())),
    ...[base64, base64.replace(/=+$/, ""), Buffer.from(whole).toString("base64url")],
    ...[json, json.replaceAll("/", "\\/")],
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands where something was hidden. */
const HIDDEN = "***";

/** Takes secrets out of texts, in every form. */
export class Hider {
  /** Characters of the longest form. */
  readonly longest: number;
  readonly #forms: readonly string[];

  constructor(secrets: readonly string[]) {
    this.#forms = formsOfSecrets(secrets);
    this.longest = this.#forms[0]?.length ?? 0;
  }

  /**
   * The part of a text, as `slice` takes it, without secrets: also where a secret lies across an end of the part, as long
   * as the text goes on there by {@link longest} characters.
   */
  hide(text: string, from?: number, to?: number): string {
    // What hides is as long as the secret at first, so that positions stay.
    const covered = this.#forms.reduce((rest, form) => rest.replaceAll(form, "\0".repeat(form.length)), text);
    return covered.slice(from, to).replaceAll(/\0+/g, HIDDEN);
  }
}
