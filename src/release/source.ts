/**
 * What a manifest calls the repository of a remote: `owner/name` for one on GitHub, else its URL without credentials;
 * undefined for a folder of this machine, whose name says nothing elsewhere.
 * @param remote the URL of a remote, as git takes it
 */
export function repositoryName(remote: string): string | undefined {
  // `git@github.com:owner/name.git`, which is no URL.
  const scp = /^(?:[^@/:]+@)?([^/:]{2,}):(?!\/\/)(.+)$/.exec(remote);
  const address = scp === null ? remote : `ssh://${scp[1]}/${scp[2]?.replace(/^\/+/, "")}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === "") return undefined;
  const path = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  // Of ssh the names of hosts are left as they were typed.
  if (url.hostname.toLowerCase() === "github.com" && /^\/[^/]+\/[^/]+$/.test(path)) return path.slice(1);
  return `${url.protocol}//${url.host.toLowerCase()}${path}`;
}
