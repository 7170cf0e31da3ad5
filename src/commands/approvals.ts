import type { Github } from "../adapters/github.ts";
import { readPullAuthors, readReviews } from "../adapters/github-approvals.ts";
import { callerOf, TOKEN_AT, TOKEN_MISSING } from "../adapters/github-caller.ts";
import { readProtection } from "../adapters/github-environments.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { defined } from "../defined.ts";
import { PolicyError, usageError } from "../errors.ts";
import {
  type Approvals,
  isGuarded,
  type ProtectionFact,
  type Reviewing,
  type Unread,
} from "../release/approval.ts";
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

/** What archi3.yaml wants of the GitHub environment of an environment's deployments. */
export function reviewingOf({
  reviewers,
  github,
}: Pick<EnvironmentConfig, "reviewers" | "github">): Reviewing {
  const { deploy, waitTimer, branches } = github;
  return { ...reviewers, where: deploy, waitTimer, ...defined({ branches }) };
}

/** What GitHub says before anybody was asked to approve. What it does not say is a fact too. 2 calls at most. */
export async function factsForPlan(
  environment: EnvironmentConfig,
  env: Promotion["env"],
): Promise<GithubFacts> {
  const reviewing = reviewingOf(environment);
  if (runOf(env) === undefined || !isGuarded(reviewing)) return OUTSIDE;
  const protection = await unlessUnread(() => protectionOf(connected(env), reviewing.where));
  return { protection, approvals: hasReviewers(reviewing) ? { is: "later" } : OUTSIDE.approvals };
}

/** Asks what GitHub says of a deployment that is about to begin. */
export type AskGithub = () => Promise<GithubFacts>;

/**
 * Asks GitHub until it has answered once: that stays, however long other gates are waited for. 3 calls and one for each commit,
 * where one page holds all.
 * @param commitsOf the commits that are to be deployed, whose authors are asked for where they must not approve; undefined
 * where nobody can tell which
 * @throws {PolicyError} by the answer: `E_TOKEN` (exit 2) without a token, or as {@link Github.read} (exit 4); approvals that
 * `breakGlass` passes are a fact instead
 */
export function askingGithub(
  environment: EnvironmentConfig,
  commitsOf: () => Promise<readonly string[] | undefined>,
  env: Promotion["env"],
  breakGlass: boolean,
): AskGithub {
  const run = runOf(env);
  const reviewing = reviewingOf(environment);
  if (run === undefined || !isGuarded(reviewing)) return async () => OUTSIDE;
  const ask = async (): Promise<GithubFacts> => {
    const github = connected(env);
    const protection = await protectionOf(github, reviewing.where);
    if (!hasReviewers(reviewing)) return { protection, approvals: OUTSIDE.approvals };
    const read = async (): Promise<Approvals> => ({
      is: "read",
      reviews: await readReviews(github, run.id),
      authors: reviewing.preventSelfReview ? await authorsOf(github, await commitsOf(), env) : [],
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

/** More commits than anybody has reviewed at once, and than GitHub is asked about. */
const MOST_COMMITS = 50;

/** Those who started the run, and those who opened the pull requests of the commits; undefined where nobody knows them. */
async function authorsOf(
  github: Github,
  commits: readonly string[] | undefined,
  { GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }: Promotion["env"],
): Promise<string[] | undefined> {
  if (commits === undefined || commits.length > MOST_COMMITS) return undefined;
  const authors = new Set([first, again].filter((login) => login !== undefined));
  for (const commit of commits) {
    const found = await readPullAuthors(github, commit);
    if (found === undefined) return undefined;
    for (const login of found) authors.add(login);
  }
  return [...authors];
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
