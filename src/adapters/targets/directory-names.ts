import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

const HOUR_MS = 3_600_000;
/** `<epoch>-<12 digits of the effective digest>`, and a number for a repair of what is live. */
const RELEASE = /^([1-9]\d{0,15})-[0-9a-f]{12}(?:\.\d+)?$/;
/** What a killed process may leave behind. */
const TEMPORARY = /^\.tmp-/;

/** A name that nobody has, and that tells what is meant to be thrown away. */
export function temporaryName(kind: "release" | "current" | "fence" | "ignore"): string {
  return `.tmp-${kind}-${randomBytes(6).toString("hex")}`;
}

/** The epoch in a release's name; 0 for any other name. */
export function releaseEpoch(name: string): number {
  return Number(RELEASE.exec(name)?.[1] ?? 0);
}

/**
 * The names of releases that may go: all but the one that is live, the `keep` newest others, and what is younger than an
 * hour (also what seems to come from the future, since clocks are set back). What has no release's name is not ours.
 * @param now milliseconds since 1970
 */
export async function oldReleases(
  folder: string,
  live: string,
  keep: number,
  now: number,
): Promise<string[]> {
  const names = await entries(folder, (name, stats) => RELEASE.test(name) && stats.isDirectory());
  return names
    .filter(({ name }) => name !== live)
    .sort((a, b) => releaseEpoch(b.name) - releaseEpoch(a.name))
    .slice(Math.max(0, keep))
    .filter(({ stats }) => now - stats.mtimeMs > HOUR_MS)
    .map(({ name }) => name);
}

/** Paths of temporary files and folders that nobody can still be writing: older than an hour. */
export async function leftovers(folders: readonly string[], now: number): Promise<string[]> {
  const paths: string[] = [];
  for (const folder of folders) {
    const old = await entries(folder, (name, stats) => TEMPORARY.test(name) && now - stats.mtimeMs > HOUR_MS);
    paths.push(...old.map(({ name }) => join(folder, name)));
  }
  return paths;
}

async function entries(folder: string, wanted: (name: string, stats: Stats) => boolean) {
  const found: { name: string; stats: Stats }[] = [];
  for (const name of await readdir(folder)) {
    // Links are not followed; what vanishes meanwhile was somebody's temporary file.
    const stats = await lstat(join(folder, name)).catch(() => undefined);
    if (stats !== undefined && wanted(name, stats)) found.push({ name, stats });
  }
  return found;
}
