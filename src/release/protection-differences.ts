import {
  compared,
  type DeploymentBranches,
  hasReviewers,
  isSameName,
  JOBS,
  type Job,
  type Protection,
  type Reviewers,
  type Wanted,
} from "./protection.ts";

/** One way in which a GitHub environment is not as it has to be. */
export interface Difference {
  /** What is the case, as a clause. */
  what: string;
  /** What has to be done on GitHub, as an imperative. */
  fix: string;
  /** What may be done in archi3.yaml instead. */
  instead?: string;
  /** Whether doing so takes a protection away. */
  loosens: boolean;
}

/**
 * How a GitHub environment differs from what archi3.yaml wants of it; empty where it does not.
 * @param found undefined where there is no such environment
 */
export function differencesOf(wanted: Wanted, found: Protection | undefined): Difference[] {
  if (found === undefined) {
    const what = "it does not exist: the first job that names it would create it without any protection";
    return [{ what, fix: "create it", loosens: false }, ...ofContent(wanted, UNPROTECTED)];
  }
  return ofContent(wanted, found);
}

/** An environment as GitHub makes it when a job names one that does not exist. */
const UNPROTECTED: Protection = {
  reviewers: { users: [], teams: [] },
  preventSelfReview: false,
  waitTimer: 0,
  branches: { allow: "all" },
  adminsBypass: undefined,
};

function ofContent(wanted: Wanted, found: Protection): Difference[] {
  return [
    ...ofReviewers(wanted, found, "users"),
    ...ofReviewers(wanted, found, "teams"),
    ...ofSelfReview(wanted, found),
    ...ofWaitTimer(wanted, found),
    ...(wanted.branches === undefined ? [] : ofBranches(wanted.branches, found.branches)),
  ];
}

function ofReviewers(wanted: Wanted, found: Protection, kind: keyof Reviewers): Difference[] {
  const shown = (name: string) => (kind === "users" ? name : `the team ${name}`);
  const { missing, surplus } = compared(wanted.reviewers[kind], found.reviewers[kind], isSameName);
  const why = hasReviewers(wanted.reviewers)
    ? "may approve, and archi3.yaml does not say so"
    : `has to approve, ${unasked(wanted)}`;
  return [
    ...missing.map((name) => ({
      what: `${shown(name)} cannot approve`,
      fix: `add ${shown(name)} to the required reviewers`,
      loosens: false,
    })),
    ...surplus.map((name) => ({
      what: `${shown(name)} ${why}`,
      fix: `remove ${shown(name)} from the required reviewers`,
      ...(wanted.uses.some(({ job }) => job === "deploy") ? { instead: "name them in `reviewers`" } : {}),
      loosens: true,
    })),
  ];
}

/** Why nobody is to be asked. */
function unasked({ uses }: Wanted): string {
  const jobs = new Set(uses.map(({ job }) => job));
  if (jobs.has("deploy")) return "and archi3.yaml names no reviewers";
  return jobs.has("rollback")
    ? "and an emergency must not wait for anybody"
    : "and every scheduled run would wait for it";
}

function ofSelfReview({ reviewers, preventSelfReview }: Wanted, found: Protection): Difference[] {
  // GitHub keeps it with the reviewers.
  if (!hasReviewers(reviewers) || preventSelfReview === found.preventSelfReview) return [];
  return [
    preventSelfReview
      ? {
          what: "whoever started a run may approve it",
          fix: "switch on “Prevent self-review”",
          loosens: false,
        }
      : {
          what: "whoever started a run may not approve it, and archi3.yaml does not say so",
          fix: "switch off “Prevent self-review”",
          instead: "write `prevent-self-review: true`",
          loosens: true,
        },
  ];
}

function ofWaitTimer({ waitTimer, uses }: Wanted, found: Protection): Difference[] {
  if (found.waitTimer === waitTimer) return [];
  const delayed = uses.some(({ job }) => job === "deploy") ? "" : `, ${DELAYS}`;
  return [
    {
      what: `its wait timer is ${minutes(found.waitTimer)}, not ${minutes(waitTimer)}${delayed}`,
      fix: waitTimer === 0 ? "switch the wait timer off" : `set the wait timer to ${minutes(waitTimer)}`,
      loosens: found.waitTimer > waitTimer,
    },
  ];
}

const DELAYS = "and it would delay every rollback and every look at health";

/** A number of minutes in words. */
export function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}

function ofBranches(wanted: readonly string[], found: DeploymentBranches): Difference[] {
  const list = wanted.join(", ");
  if (found.allow === "all" || found.allow === "protected") {
    const what =
      found.allow === "all" ? "every branch and tag may use it" : "every protected branch may use it";
    return [{ what: `${what}, not only ${list}`, fix: `allow selected branches: ${list}`, loosens: false }];
  }
  const { missing, surplus } = compared(wanted, found.branches, (one, other) => one === other);
  const tooMany = [...surplus, ...found.tags.map((tag) => `the tag ${tag}`)];
  return [
    ...missing.map((name) => ({
      what: `${name} may not use it`,
      fix: `add the branch ${name}`,
      loosens: true,
    })),
    ...tooMany.map((name) => ({
      what: `${name} may use it, and archi3.yaml does not say so`,
      fix: `remove ${name} from its branches and tags`,
      loosens: false,
    })),
  ];
}

/**
 * What else is to be known of a GitHub environment that is as configured: it is nothing to be put right.
 * @param anyProtected whether the repository has a protected branch; undefined where this was not asked
 */
export function remarksOn(wanted: Wanted, found: Protection | undefined, anyProtected?: boolean): string[] {
  const { reviewers, uses } = wanted;
  const waits = hasReviewers(reviewers) || wanted.waitTimer > 0;
  const deploys = uses.some(({ job }) => job === "deploy");
  const others = JOBS.filter((one) =>
    uses.some(({ environment, job }) => job === one && counts(job, environment, wanted)),
  );
  return [
    ...(waits && deploys && others.length > 0
      ? [
          `it is named by ${others.join(" and ")} too, and makes that wait like a deployment: name another one below \`github\` in archi3.yaml`,
        ]
      : []),
    ...(found?.adminsBypass === true && hasReviewers(reviewers)
      ? [
          "administrators may start jobs without an approval: switch off “Allow administrators to bypass configured protection rules”",
        ]
      : []),
    ...(found?.branches.allow === "protected" && anyProtected === false
      ? [
          "only protected branches may use it, and no branch is protected: GitHub then lets every branch: protect the default branch, or name `branches` in archi3.yaml",
        ]
      : []),
  ];
}

/** Whether a job must not wait. By default monitoring has the environment's own name, whether or not anything monitors. */
function counts(job: Job, environment: string, { name }: Wanted): boolean {
  return job === "rollback" || (job === "monitor" && !isSameName(name, environment));
}
