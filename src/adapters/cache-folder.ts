import envPaths from "env-paths";

/** Where this platform keeps what programs may lose: `$XDG_CACHE_HOME` or `~/.cache` on Linux. */
export function cacheFolder(): string {
  return envPaths("archi3-policy", { suffix: "" }).cache;
}
