import { parseDuration } from "../health/check.ts";
import { nearest } from "../policy/spelling.ts";
import { holdsPassword } from "../release/place-names.ts";
import { type At, configError } from "./document.ts";

const NO_URL = { protocol: "", username: "", password: "" };

/** Reads values of one part of the file, and refuses what is wrong at its place. Paths begin at that part. */
export class Reader {
  readonly #path: readonly string[];
  readonly #at: At;

  constructor(path: readonly string[], at: At) {
    this.#path = path;
    this.#at = at;
  }

  /** Where a value stands, for messages. */
  where(path: readonly string[]): string {
    return this.#at([...this.#path, ...path], "value");
  }

  refuse(path: readonly string[], why: string, mend: string): never {
    throw configError(this.where(path), why, mend);
  }

  /**
   * Keys are those of the type. What stands under an unknown one is not quoted: it may be a secret.
   * @param what such as "a check of the type http"
   * @param such how a needed key is written
   */
  keys(
    raw: object,
    path: readonly string[],
    what: string,
    {
      known,
      needed,
      such = {},
    }: { known: readonly string[]; needed: readonly string[]; such?: { readonly [key: string]: string } },
  ): void {
    for (const key of Object.keys(raw))
      if (!known.includes(key))
        this.refuse([...path, key], `${what} has no \`${key}\``, meantKey(key, known));
    for (const key of needed)
      if (!Object.hasOwn(raw, key))
        this.refuse(path, `${what} needs \`${key}\``, `add \`${such[key] ?? key}\``);
  }

  /**
   * A name that something has to have.
   * @param what what it names, such as "channel"
   * @param otherwise what to do where there are none
   */
  named(
    name: string,
    path: readonly string[],
    { what, among, otherwise }: { what: string; among: readonly string[]; otherwise: string },
  ): string {
    if (among.includes(name)) return name;
    const guess = nearest(name, among);
    const mend = among.length === 0 ? otherwise : `use one of ${among.join(", ")}`;
    return this.refuse(
      path,
      `there is no ${what} ${name}`,
      guess === undefined ? mend : `did you mean ${guess}?`,
    );
  }

  /** The name of an environment. */
  environment(name: string, path: readonly string[], among: readonly string[]): string {
    return this.named(name, path, { what: "environment", among, otherwise: "add it under `environments`" });
  }

  /**
   * Milliseconds.
   * @param path ends with the key
   * @param bounds the shortest and the longest that it may be, as texts of the same form
   */
  duration(
    text: string | undefined,
    path: readonly string[],
    { least, most }: { least?: string; most?: string } = {},
  ): number | undefined {
    if (text === undefined) return undefined;
    const key = path.at(-1) ?? "";
    const ms =
      parseDuration(text) ??
      this.refuse(
        path,
        `${key}: ${JSON.stringify(text)} is no length of time`,
        "write one such as 30s, 5m, 24h or 7d",
      );
    const mend = `write \`${key}\` as a length of time ${boundsText(least, most)}`;
    if (least !== undefined && ms < (parseDuration(least) ?? 0))
      this.refuse(path, `${key}: ${text} is shorter than ${least}`, mend);
    if (most !== undefined && ms > (parseDuration(most) ?? Infinity))
      this.refuse(path, `${key}: ${text} is longer than ${most}`, mend);
    return ms;
  }

  /** https, or http where the check says that it is insecure: whoever reads along could answer in its place. */
  url({ url = "", insecure }: { url?: string; insecure?: boolean }, path: readonly string[]): string {
    const { protocol, username, password } = URL.canParse(url) ? new URL(url) : NO_URL;
    if (username !== "" || password !== "")
      this.refuse(
        [...path, "url"],
        "it holds a user or a password, which everybody could read who reads this file",
        "name the server without one, behind a proxy that knows it where it needs one",
      );
    if (protocol === "https:" || (protocol === "http:" && insecure === true)) return url;
    return protocol === "http:"
      ? this.refuse([...path, "url"], "it is not encrypted", "use https, or add `insecure: true`")
      : this.refuse([...path, "url"], "it is no address of the web", "write one that begins with https://");
  }

  /** A file, folder or glob. None may lead out of the repository: whoever edits this file must not reach others. */
  path(text: string, path: readonly string[]): string {
    if (/^(?:[\\/]|[A-Za-z]:)/.test(text) || text.split(/[\\/]/).includes(".."))
      this.refuse(
        path,
        `the path ${JSON.stringify(text)} leads out of the repository`,
        "name a path below the folder of archi3.yaml",
      );
    return text;
  }

  /** The name or the URL of a git remote. */
  remote(text: string | undefined, path: readonly string[]): string | undefined {
    if (text !== undefined && holdsPassword(text))
      this.refuse(
        path,
        "it holds a password, which everybody could read who reads this file or sees git's arguments",
        "name it without one; credentials are given by git's own configuration or the environment",
      );
    return text;
  }
}

function boundsText(least: string | undefined, most: string | undefined): string {
  if (least === undefined) return `of at most ${most}`;
  return most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
}

/** What a key was most likely meant for, else what there is. */
function meantKey(key: string, known: readonly string[]): string {
  const naming = `${key}-from`;
  if (known.includes(naming))
    return `did you mean \`${naming}\`? It names the environment variable that holds the value, since a secret is never written in this file; replace one that was committed`;
  const guess = nearest(key, known);
  const all = known.map((one) => `\`${one}\``).join(", ");
  return guess === undefined ? `it has ${all}` : `did you mean \`${guess}\`?`;
}
