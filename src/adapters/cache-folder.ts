import envPaths from "env-paths";

/** Where this platform has what programs keep for a user. */
export interface CacheFolders {
  /** For what may be lost: `$XDG_CACHE_HOME` or `~/.cache` on Linux. */
  cache: string;
  /** For what tells this user's cache from others': `$XDG_DATA_HOME` or `~/.local/share` on Linux. */
  data: string;
}

export function cacheFolders(): CacheFolders {
  const { cache, data } = envPaths("archi3-policy", { suffix: "" });
  return { cache, data };
}
