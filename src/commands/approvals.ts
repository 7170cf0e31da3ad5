import type { Github } from "../adapters/github.ts";
import { readPullAuthors, readReviews } from "../adapters/github-approvals.ts";
import { callerOf, TOKEN_AT, TOKEN_MISSING } from "../adapters/github-caller.ts";
import { readProtection } from "../adapters/github-environments.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { PolicyError, usageError } from "../errors.ts";
import type { Approvals, ProtectionFact, Unread } from "../release/approval.ts";
import { hasReviewers } from "../release/protection.ts";
import { reasonOf } from "./deployment-world.ts";
import { githubOf, runOf } from "./github-of.ts";
import type { Promotion } from "./promotion.ts";

/** What GitHub says to the gates of a deployment. */
export interface GithubFacts {
  protection: ProtectionFact;
  approvals: Approvals;
}

const OUTSIDE: GithubFacts = { protection: { is: "outside" }, approvals: { is: "outside" } };

/** What GitHub says before anybody was asked to approve. What it does not say is a fact too. 2 calls at most. */
export async function factsForPlan(
  { reviewers, github: { deploy } }: EnvironmentConfig,
  env: Promotion["env"],
): Promise<GithubFacts> {
  if (runOf(env) === undefined || !hasReviewers(reviewers)) return OUTSIDE;
  const protection = await unlessUnread(() => protectionOf(connected(env), deploy));
  return { protection, approvals: { is: "later" } };
}

/** Asks what GitHub says of a deployment that is about to begin. */
export type AskGithub = () => Promise<GithubFacts>;

/**
 * Asks GitHub until it has answered once: that stays, however long other gates are waited for. 4 calls, where one page
 * holds all.
 * @param commit what is to be deployed; its authors are asked for where they must not approve
 * @throws {PolicyError} by the answer: `E_TOKEN` (exit 2) without a token, or as {@link Github.read} (exit 4); approvals that
 * `breakGlass` passes are a fact instead
 */
export function askingGithub(
  { reviewers, github: { deploy } }: EnvironmentConfig,
  commit: string,
  env: Promotion["env"],
  breakGlass: boolean,
): AskGithub {
  const run = runOf(env);
  if (run === undefined || !hasReviewers(reviewers)) return async () => OUTSIDE;
  const ask = async (): Promise<GithubFacts> => {
    const github = connected(env);
    const protection = await protectionOf(github, deploy);
    const read = async (): Promise<Approvals> => ({
      is: "read",
      reviews: await readReviews(github, run.id),
      authors: reviewers.preventSelfReview ? await authorsOf(github, commit, env) : [],
    });
    return { protection, approvals: await (breakGlass ? unlessUnread(read) : read()) };
  };
  let known: GithubFacts | undefined;
  return async () => {
    known ??= await ask();
    return known;
  };
}

async function protectionOf(github: Github, name: string): Promise<ProtectionFact> {
  return { is: "read", found: await readProtection(github, name) };
}

/** Those who started the run, and those who opened the pull requests of the commit; undefined where nobody knows it. */
async function authorsOf(
  github: Github,
  commit: string,
  { GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }: Promotion["env"],
): Promise<string[] | undefined> {
  const authors = await readPullAuthors(github, commit);
  return authors === undefined
    ? undefined
    : [first, again, ...authors].filter((login) => login !== undefined);
}

function connected(env: Promotion["env"]): Github {
  const github = githubOf(env);
  if (github !== undefined) return github;
  const caller = callerOf(env);
  throw usageError("E_TOKEN", {
    what: "GitHub cannot be asked who has to approve, and who has",
    where: TOKEN_AT[caller],
    ...TOKEN_MISSING[caller],
  });
}

/** A failure of the outside as a fact. */
async function unlessUnread<T>(read: () => Promise<T>): Promise<T | Unread> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { is: "unread", why: reasonOf(error), mend: error.parts.mend ?? "run it again" };
  }
}
