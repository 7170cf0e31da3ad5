import { isSameName } from "../release/protection.ts";
import { type At, configError } from "./document.ts";
import type { Reader } from "./reader.ts";

/** The GitHub environments of an environment's jobs, and how GitHub protects the one of deployments. */
export interface GithubConfig {
  deploy: string;
  rollback: string;
  monitor: string;
  /** Minutes. */
  waitTimer: number;
  /** Names or patterns of the branches whose runs may use them; undefined where this is not looked at. */
  branches: readonly string[] | undefined;
}

/** `github` as the schema of archi3.yaml lets it pass. */
export interface RawGithub {
  deploy?: string;
  rollback?: string;
  monitor?: string;
  "wait-timer"?: string;
  branches?: string[];
}

/** GitHub's longest wait timer, 30 days. */
const LONGEST = "43200m";
const MINUTE_MS = 60_000;
/** GitHub takes no more reviewers of one environment. */
const MOST_REVIEWERS = 6;

/** The `github` of an environment that has none: one environment on GitHub for all of its jobs. */
export function defaultGithub(environment: string): GithubConfig {
  return {
    deploy: environment,
    rollback: environment,
    monitor: environment,
    waitTimer: 0,
    branches: undefined,
  };
}

/** Reads an environment's `github`. */
export function readGithub(raw: RawGithub, environment: string, own: Reader): GithubConfig {
  const usual = defaultGithub(environment);
  const path = ["github", "wait-timer"];
  const wait = own.duration(raw["wait-timer"], path, { most: LONGEST }) ?? 0;
  if (wait % MINUTE_MS !== 0)
    own.refuse(path, "GitHub's wait timer counts in minutes", "write whole minutes, such as 10m");
  return {
    deploy: raw.deploy ?? usual.deploy,
    rollback: raw.rollback ?? usual.rollback,
    monitor: raw.monitor ?? usual.monitor,
    waitTimer: wait / MINUTE_MS,
    branches: raw.branches,
  };
}

/** Refuses more reviewers than GitHub takes of one environment. */
export function checkReviewerCount(
  { users, teams }: { users: readonly string[]; teams: readonly string[] },
  own: Reader,
): void {
  const count = users.length + teams.length;
  if (count <= MOST_REVIEWERS) return;
  own.refuse(
    ["reviewers"],
    `these are ${count} reviewers, and GitHub takes at most ${MOST_REVIEWERS} of one environment`,
    "name a team instead of its members",
  );
}

/**
 * Refuses a GitHub environment of deployments that another environment uses too: an approval of the one would count for
 * the other, and its reviewers would delay the other's rollbacks and monitoring.
 * @throws {PolicyError} `E_CONFIG` (exit 2) at the other's use
 */
export function checkGithubDiffers(
  environments: readonly { name: string; github: GithubConfig }[],
  at: At,
): void {
  for (const { name, github } of environments) {
    for (const other of environments) {
      if (other.name === name) continue;
      const job = (["deploy", "rollback", "monitor"] as const).find((one) =>
        isSameName(other.github[one], github.deploy),
      );
      if (job === undefined) continue;
      throw configError(
        at(["environments", other.name, "github", job], "value"),
        `${other.github[job]} is the GitHub environment of deployments to ${name}, so whoever approves those would also decide about ${other.name}`,
        `give ${other.name} a GitHub environment of its own: \`${job}\``,
      );
    }
  }
}
