import { resolve } from "node:path";
import { realPath } from "./files.ts";
import type { Git } from "./git-runner.ts";
import { visible } from "./ledger-error.ts";

/** A remote, as git reads its configuration. */
export interface Remote {
  name: string;
  /** As it is configured: by it an earlier state is known to be this remote's. */
  url: string;
  /** Where git fetches from. */
  fetches: string;
  /** Where git pushes to. */
  pushes: readonly string[];
  /** Whether git pushes everything there, and refuses a push of one branch. */
  isMirror: boolean;
}

/** What a repository's configuration says of remotes. */
export interface Remotes {
  /** Those with a URL, by their order. */
  names: readonly string[];
  /** A remote by its name, or a URL or path by itself; undefined where it is neither. */
  find(name: string): Remote | undefined;
}

const KEYS = "^(remote\\..*\\.(url|pushurl|mirror)|url\\..*\\.(insteadof|pushinsteadof))$";

/** Reads what git knows of remotes; nothing is asked of them. */
export async function remotesOf(git: Git): Promise<Remotes> {
  const listed = await git.run({ args: ["config", "-z", "--get-regexp", KEYS] });
  return parseRemotes(listed.stdout.toString("utf8"));
}

/** Reads what `git config -z --get-regexp` lists of remotes and of the beginnings of URLs that stand for others. */
export function parseRemotes(listed: string): Remotes {
  const values = new Map<string, string[]>();
  for (const line of listed.split("\0")) {
    const [, key, value = "true"] = /^([^\n]+)(?:\n([\s\S]*))?$/.exec(line) ?? [];
    if (key === undefined) continue;
    // An empty value takes back what stands before it.
    values.set(key, value === "" ? [] : [...(values.get(key) ?? []), value]);
  }
  const all = (key: string) => values.get(key) ?? [];
  const insteads = (kind: string): [base: string, prefix: string][] =>
    [...values].flatMap(([key, prefixes]) => {
      const base = key.startsWith("url.") && key.endsWith(kind) ? key.slice(4, -kind.length) : undefined;
      return base === undefined ? [] : prefixes.map((prefix): [string, string] => [base, prefix]);
    });
  const [forAll, forPush] = [insteads(".insteadof"), insteads(".pushinsteadof")];
  const asRead = (url: string) => rewritten(url, forAll) ?? url;
  const names = [...values]
    .filter(([key, urls]) => /^remote\..*\.url$/s.test(key) && urls.length > 0)
    .map(([key]) => key.slice("remote.".length, -".url".length));
  return {
    names,
    find(name) {
      const isUrl = /[:/\\]/.test(name) && !name.startsWith("-");
      const urls = names.includes(name) ? all(`remote.${name}.url`) : isUrl ? [name] : [];
      const [url] = urls;
      if (url === undefined) return undefined;
      const own = all(`remote.${name}.pushurl`);
      const pushes =
        own.length > 0 ? own.map(asRead) : urls.map((one) => rewritten(one, forPush) ?? asRead(one));
      const mirror = all(`remote.${name}.mirror`).at(-1) ?? "false";
      return { name, url, fetches: asRead(url), pushes, isMirror: !/^(false|no|off|0)$/i.test(mirror) };
    },
  };
}

/** A URL whose beginning stands for another; of several the longest counts, as for git. */
function rewritten(url: string, insteads: readonly (readonly [string, string])[]): string | undefined {
  const fitting = insteads.filter(([, prefix]) => url.startsWith(prefix));
  const [first] = fitting.sort(([, a], [, b]) => b.length - a.length);
  return first === undefined ? undefined : first[0] + url.slice(first[1].length);
}

/**
 * Where git pushes to, if none of it is the place that it fetches from: what is written there would never be read again.
 * @param folder where relative paths begin
 */
export function pushesElsewhere({ fetches, pushes }: Remote, folder: string): string | undefined {
  const read = placeOf(fetches, folder);
  return pushes.some((url) => isSame(placeOf(url, folder), read)) ? undefined : pushes[0];
}

/** Why a remote cannot be written to, and what to do, in words for people. */
export function elsewhereParts({ name, url, fetches }: Remote, elsewhere: string, option: string) {
  const mend =
    name === url
      ? `take url.….pushInsteadOf out of git's configuration, or name in ${option} the URL that is right for both`
      : `let git push where it fetches from, with \`git remote set-url --push ${name} ${fetches}\`, or name the remote that is right for both in ${option}`;
  return {
    where: visible(name === url ? url : `${name} (${url})`),
    why: visible(
      `git fetches from ${fetches}, and pushes to ${elsewhere}: what is written would not be read again`,
    ),
    mend: visible(mend),
  };
}

interface Place {
  scheme: string;
  host: string;
  port: string;
  path: string;
}

const DEFAULT_PORTS: { readonly [scheme: string]: string } = {
  http: "80",
  https: "443",
  ssh: "22",
  git: "9418",
};

/** The same host and path are one place, whatever it is reached by. Ports belong to a way of reaching it. */
function isSame(one: Place, other: Place): boolean {
  const samePort = one.scheme !== other.scheme || one.port === other.port;
  return samePort && one.host === other.host && one.path === other.path;
}

function placeOf(url: string, folder: string): Place {
  // A helper of the user's: only it knows what the rest means.
  if (/^[a-z0-9+-]+::/i.test(url)) return { scheme: "helper", host: "", port: "", path: url };
  const [, scheme, authority = "", path = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/i.exec(url) ?? [];
  if (scheme !== undefined && !/^file$/i.test(scheme)) {
    const name = scheme.toLowerCase().replace(/^git\+|\+git$/g, "");
    const [, host = "", port = ""] = /^(?:.*@)?(.*?)(?::(\d*))?$/.exec(authority) ?? [];
    return remotePlace(name, host, port === DEFAULT_PORTS[name] ? "" : port, path);
  }
  const [, host, shortPath = ""] = /^(?:[^/]*@)?(\[[^\]]*\]|[^/:@]+):(.*)$/s.exec(url) ?? [];
  if (scheme === undefined && host !== undefined) return remotePlace("ssh", host, "", shortPath);
  const absolute = resolve(folder, scheme === undefined ? url : path);
  const real = realPath(absolute) ?? absolute;
  return { scheme: "file", host: "", port: "", path: real.replace(/\/\.git$/, "") };
}

function remotePlace(scheme: string, host: string, port: string, path: string): Place {
  const plain = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  return { scheme, host: host.toLowerCase(), port, path: plain };
}
