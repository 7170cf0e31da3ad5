import { readdirSync, readFileSync, realpathSync } from "node:fs";

/** Gits that run in a folder, or are told of it, by their command lines. */
export function gitsIn(folder: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const isHere = command.includes(folder) || realpathSync(`/proc/${pid}/cwd`).startsWith(folder);
        return /^git|\/git/.test(command) && isHere ? [command] : [];
      } catch {
        return [];
      }
    });
}
