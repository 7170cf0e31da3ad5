import { isAbsolute } from "node:path";
import envPaths from "env-paths";

/** Where this platform has what programs keep for a user. */
export interface CacheFolders {
  /** For what may be lost: `$XDG_CACHE_HOME` or `~/.cache` on Linux. */
  cache: string;
  /** For what tells this user's cache from others': `$XDG_DATA_HOME` or `~/.local/share` on Linux. */
  data: string;
}

/** Undefined where the environment names no absolute places: what lies in a repository is not this user's alone. */
export function cacheFolders(): CacheFolders | undefined {
  const { cache, data } = envPaths("archi3-policy", { suffix: "" });
  return isAbsolute(cache) && isAbsolute(data) ? { cache, data } : undefined;
}
