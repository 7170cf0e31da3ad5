import type { GateVerdict } from "./gates.ts";
import { hasReviewers, isSameName, type Protection, type Reviewers } from "./protection.ts";
import { differencesOf } from "./protection-differences.ts";

/** Who has to approve deployments; one of them is enough. Nobody has to where nobody is named. */
export interface Reviewing extends Reviewers {
  preventSelfReview: boolean;
  /** The GitHub environment that asks them, which the job that deploys names. */
  where: string;
  /** What else archi3.yaml wants of it: the branches whose runs may deploy, and minutes to wait. */
  branches?: readonly string[];
  waitTimer?: number;
}

/** Whether archi3.yaml wants anything of the GitHub environment that GitHub has to hold. */
export function isGuarded(reviewing: Reviewing): boolean {
  return hasReviewers(reviewing) || reviewing.branches !== undefined || (reviewing.waitTimer ?? 0) > 0;
}

/** What a reviewer said of a workflow's run. */
export interface Review {
  /** A login. */
  by: string;
  approves: boolean;
  /** The GitHub environments that it is about, by name. */
  environments: readonly string[];
}

/** GitHub did not say it: why, as a clause, and what to do about it. */
export interface Unread {
  is: "unread";
  why: string;
  mend: string;
}

/** How GitHub protects the environment of deployments. */
export type ProtectionFact =
  /** Not in a workflow: GitHub does not stand before the deployment. */
  | { is: "outside" }
  /** Undefined: there is no such environment. */
  | { is: "read"; found: Protection | undefined }
  | Unread;

/** Who has approved a deployment. */
export type Approvals =
  /** Not in a workflow: nobody can be asked. */
  | { is: "outside" }
  /** Nobody was asked yet: GitHub does that before the job that deploys. */
  | { is: "later" }
  /** `authors`: logins of those whose own it is; undefined where nobody can tell. */
  | { is: "read"; reviews: readonly Review[]; authors: readonly string[] | undefined }
  | Unread;

interface Facts {
  environment: string;
  reviewers: Reviewing;
}

/** Whether GitHub asks for approvals as archi3.yaml says; more than that is no fault. */
export function protectionGate(facts: Facts & { protection: ProtectionFact }): GateVerdict {
  const { environment, reviewers, protection } = facts;
  if (!isGuarded(reviewers)) return { is: "pass", reason: "no reviewers are configured" };
  if (protection.is === "outside") return { is: "pass", reason: "not in a workflow" };
  if (protection.is === "unread") return { is: "refuse", reason: protection.why, mend: protection.mend };
  const { found } = protection;
  const { where, preventSelfReview } = reviewers;
  const wanted = {
    ...{ name: where, uses: [{ environment, job: "deploy" as const }], reviewers, preventSelfReview },
    // A longer timer that somebody has set delays, and no more.
    waitTimer: Math.max(reviewers.waitTimer ?? 0, found?.waitTimer ?? 0),
    branches: reviewers.branches,
  };
  const faults = differencesOf(wanted, found).filter(({ loosens }) => !loosens);
  const holds = hasReviewers(reviewers) ? "asks for approval" : "is as configured";
  if (faults.length === 0) return { is: "pass", reason: `the GitHub environment ${where} ${holds}` };
  const said = found === undefined ? faults.slice(0, 1) : faults;
  const byHand = faults.map(({ fix }) => fix).join(", ");
  return {
    is: "refuse",
    reason: `the GitHub environment ${where}: ${said.map(({ what }) => what).join("; ")}`,
    mend: `archi3-policy environments apply --environment ${environment}; or by hand, in the repository's Settings → Environments → ${where}: ${byHand}`,
  };
}

const EMERGENCY = "or --break-glass --reason in an emergency";

/** Whether somebody has approved who may. */
export function approvalGate(facts: Facts & { approvals: Approvals }): GateVerdict {
  const { reviewers, approvals } = facts;
  if (!hasReviewers(reviewers)) return { is: "pass", reason: "nobody has to approve" };
  const asked = `${anyOf(namesOf(reviewers))} has to approve in the GitHub environment ${reviewers.where}`;
  switch (approvals.is) {
    case "later":
      return { is: "wait", reason: asked, until: undefined };
    case "outside":
      return {
        is: "refuse",
        reason: asked,
        mend: `deploy by the release workflow, where GitHub asks for it; ${EMERGENCY}`,
      };
    case "unread":
      return { is: "refuse", reason: approvals.why, mend: approvals.mend };
    case "read":
      return judgeReviews(facts, approvals);
  }
}

type ReadApprovals = Extract<Approvals, { is: "read" }>;

function judgeReviews(facts: Facts, approvals: ReadApprovals): GateVerdict {
  const { reviewers } = facts;
  const approvers = approversOf(reviewers, approvals);
  if (approvers.length > 0) return { is: "pass", reason: `approved by ${approvers.join(", ")}` };
  const approving = approvingIn(reviewers, approvals);
  if (approving.length === 0) return unapproved(reviewers, approvals);
  if (approvals.authors === undefined) {
    return {
      is: "refuse",
      reason: `nobody can tell whether ${approving.join(", ")} approved work of their own: which commits these policies bring, and whose they are, is not known here`,
      mend: `deploy commits of this repository, 50 at most at once, from a clone with their history; ${EMERGENCY}`,
    };
  }
  return {
    is: "refuse",
    reason: `only ${approving.join(", ")} approved, who started the run or opened the pull request: nobody approves what is their own`,
    mend: `${otherThan(approvals.authors, facts)}; ${EMERGENCY}`,
  };
}

function unapproved({ where, ...reviewers }: Reviewing, { reviews }: ReadApprovals): GateVerdict {
  const rejecting = reviews.filter((review) => !review.approves && isAbout(review, where));
  const why =
    rejecting.length === 0
      ? "the job that deploys does not name it, or an administrator passed by it"
      : `rejected by ${unique(rejecting).join(", ")}`;
  return {
    is: "refuse",
    reason: `nobody has approved this run in the GitHub environment ${where}: ${why}`,
    mend: `run the release workflow, whose job that deploys names ${where}, and let ${anyOf(namesOf(reviewers))} approve; ${EMERGENCY}`,
  };
}

function otherThan(authors: readonly string[], { environment, reviewers: { users, teams } }: Facts): string {
  const others = users.filter((user) => !authors.some((author) => isSameName(author, user)));
  if (others.length + teams.length === 0)
    return `name another reviewer in archi3.yaml, and run archi3-policy environments apply --environment ${environment}`;
  return `run the workflow again, and let ${anyOf(namesOf({ users: others, teams }))} approve it`;
}

/** The logins of those who have approved, and whose approval counts; each once. */
export function approversOf(reviewing: Reviewing, approvals: Approvals): string[] {
  if (approvals.is !== "read") return [];
  const approving = approvingIn(reviewing, approvals);
  const { authors } = approvals;
  if (!reviewing.preventSelfReview) return approving;
  if (authors === undefined) return [];
  return approving.filter((login) => !authors.some((author) => isSameName(author, login)));
}

/** Of whom only a team may approve, nobody here knows the members. */
function approvingIn({ where, users, teams }: Reviewing, { reviews }: ReadApprovals): string[] {
  const isNamed = ({ by }: Review) => teams.length > 0 || users.some((user) => isSameName(user, by));
  return unique(reviews.filter((review) => review.approves && isAbout(review, where) && isNamed(review)));
}

function isAbout({ environments }: Review, where: string): boolean {
  return environments.some((name) => isSameName(name, where));
}

function unique(reviews: readonly Review[]): string[] {
  return [...new Set(reviews.map(({ by }) => by))];
}

function namesOf({ users, teams }: Reviewers): string[] {
  return [...users, ...teams.map((team) => `the team ${team}`)];
}

/** Names of which one is enough: `alice, bob or the team sre`. */
function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
