import { resolve } from "node:path";
import { realPath } from "./files.ts";
import { configuration } from "./git-process.ts";
import type { Git } from "./git-runner.ts";
import { visible } from "./ledger-error.ts";

/** A remote, as git reads its configuration. */
export interface Remote {
  /** Its name; a URL or path stands for itself. */
  name: string;
  isNamed: boolean;
  /** Where git fetches from. */
  fetches: string;
  /** Where git pushes to. */
  pushes: readonly string[];
}

/** A name that git accepts in a configuration, and for no remote that somebody adds. */
const NAMELESS = "archi3 nameless";

/**
 * Has git say where a remote is; nothing is asked of it.
 * @param name a remote's name, or a URL or path by itself
 * @returns no remote where it is neither; and the names of those that there are
 */
export async function findRemote(
  git: Git,
  name: string,
): Promise<{ remote: Remote | undefined; names: string[] }> {
  const isUrl = /[:/\\]/.test(name) && !name.startsWith("-");
  // What stands for what in URLs, git only tells of remotes.
  const env = isUrl ? configuration([[`remote.${NAMELESS}.url`, name]]) : {};
  const listed = await git.run({ args: ["remote", "--verbose"], env });
  const remotes = new Map<string, { fetches: string; pushes: string[] }>();
  const lines = listed.stdout.toString("utf8").matchAll(/^([^\t\n]+)\t(.+) \((fetch|push)\)(?: \[.*\])?$/gm);
  for (const [, one = "", url = "", way] of lines) {
    if (way === "fetch") remotes.set(one, { fetches: url, pushes: [] });
    else remotes.get(one)?.pushes.push(url);
  }
  const isNamed = remotes.has(name);
  const found = remotes.get(isNamed ? name : NAMELESS);
  const names = [...remotes.keys()].filter((one) => one !== NAMELESS);
  return { remote: found && { name, isNamed, ...found }, names };
}

/** Configuration for a push of one branch: to a mirror git would push everything, and refuses to push less. */
export function pushSettings(remote: Remote | undefined): [key: string, value: string][] {
  return remote?.isNamed ? [[`remote.${remote.name}.mirror`, "false"]] : [];
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
export function elsewhereParts(remote: Remote, elsewhere: string, option: string) {
  const { name, isNamed, fetches } = remote;
  const mend = isNamed
    ? `let git push where it fetches from, with \`git remote set-url --push ${name} ${fetches}\`, or name the remote that is right for both in ${option}`
    : `take url.….pushInsteadOf out of git's configuration, or name in ${option} the URL that is right for both`;
  return {
    where: shownRemote(remote),
    why: visible(
      `git fetches from ${fetches}, and pushes to ${elsewhere}: what is written would not be read again`,
    ),
    mend: visible(mend),
  };
}

/** A remote for people: without credentials. */
export function shownRemote({ name, isNamed, fetches }: Remote): string {
  return visible(isNamed ? `${name} (${fetches})` : name);
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
