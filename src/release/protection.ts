/** Whose runs may deploy to a GitHub environment. */
export type DeploymentBranches =
  | { allow: "all" }
  /** Protected branches; every one where the repository has none. */
  | { allow: "protected" }
  /** Branches and tags by their names, or by patterns of these. */
  | { allow: "named"; branches: readonly string[]; tags: readonly string[] };

/** Who approves deployments: logins, and slugs of teams. */
export interface Reviewers {
  users: readonly string[];
  teams: readonly string[];
}

/** How GitHub protects an environment. */
export interface Protection {
  reviewers: Reviewers;
  preventSelfReview: boolean;
  /** Minutes. */
  waitTimer: number;
  branches: DeploymentBranches;
  /** Whether administrators may pass by all of this; undefined where GitHub does not say. */
  adminsBypass: boolean | undefined;
}

export type Job = "deploy" | "rollback" | "monitor";

/** What archi3.yaml says of an environment, as far as GitHub is to know it. */
export interface Configured {
  name: string;
  reviewers: Reviewers & { preventSelfReview: boolean };
  github: { [job in Job]: string } & { waitTimer: number; branches: readonly string[] | undefined };
}

/** How a GitHub environment has to be protected. */
export interface Wanted {
  /** Its name on GitHub. */
  name: string;
  /** The jobs that name it. */
  uses: readonly { environment: string; job: Job }[];
  reviewers: Reviewers;
  preventSelfReview: boolean;
  /** Minutes. */
  waitTimer: number;
  /** Undefined: not looked at. */
  branches: readonly string[] | undefined;
}

export const JOBS = ["deploy", "rollback", "monitor"] as const;

/** GitHub tells names of environments apart without regard to case; logins and slugs too. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * The GitHub environments that the configuration names, each once. Reviewers and the wait timer are those of deployments
 * alone: an emergency must not wait for them, nor must a schedule. Which branches may use it holds for all jobs, since
 * each of these environments may hold the secrets that reach the target.
 */
export function wantedOf(environments: readonly Configured[]): Wanted[] {
  const wanted: Wanted[] = [];
  for (const environment of environments) {
    for (const job of JOBS) {
      const one = wantedFor(environment, job);
      const at = wanted.findIndex(({ name }) => isSameName(name, one.name));
      const known = wanted[at];
      if (known === undefined) wanted.push(one);
      else wanted[at] = both(known, one);
    }
  }
  return wanted;
}

function wantedFor({ name: environment, reviewers, github }: Configured, job: Job): Wanted {
  const deploys = job === "deploy";
  return {
    name: github[job],
    uses: [{ environment, job }],
    reviewers: deploys ? { users: reviewers.users, teams: reviewers.teams } : { users: [], teams: [] },
    preventSelfReview: deploys && reviewers.preventSelfReview,
    waitTimer: deploys ? github.waitTimer : 0,
    branches: github.branches,
  };
}

/** The first of two that share a name, with the uses of both: deployments come first, and no other's share their name. */
function both(known: Wanted, other: Wanted): Wanted {
  const branches =
    known.branches === undefined || other.branches === undefined
      ? undefined
      : [...new Set([...known.branches, ...other.branches])];
  return { ...known, uses: [...known.uses, ...other.uses], branches };
}

/** Whether anybody has to approve. */
export function hasReviewers({ users, teams }: Reviewers): boolean {
  return users.length + teams.length > 0;
}

/** What of two lists is only in the one, and only in the other. */
export function compared(
  wanted: readonly string[],
  found: readonly string[],
  same: (one: string, other: string) => boolean,
): { missing: string[]; surplus: string[] } {
  return {
    missing: wanted.filter((name) => !found.some((other) => same(name, other))),
    surplus: found.filter((name) => !wanted.some((other) => same(name, other))),
  };
}
