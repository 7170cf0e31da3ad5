import type { Review } from "../release/approval.ts";
import type { Github } from "./github.ts";
import type { Answer } from "./github-answer.ts";
import { GithubError } from "./github-error.ts";

/**
 * What reviewers said of a workflow's run, over all of its attempts: GitHub does not tell which one a review was of. 1 call.
 * @param run its id
 * @throws {GithubError} among others where the token lacks `actions: read`
 */
export function readReviews(github: Github, run: number): Promise<Review[]> {
  return github.read({
    what: "cannot read who has approved this run",
    route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
    parameters: { run_id: run },
    needs: "actions: read",
    parse: (answer) => answer.list().map(parseReview),
  });
}

function parseReview(answer: Answer): Review {
  const environments = answer.field("environments").optional((all) => all.list()) ?? [];
  return {
    by: answer.field("user").field("login").text(),
    approves: answer.field("state").text() === "approved",
    environments: environments.map((one) => one.field("name").text()),
  };
}

/** A commit stands in one pull request, or in a few; 1,000 are read. */
const PULL_PAGES = 10;

/**
 * The logins of those who opened the pull requests of a commit; undefined where the repository does not hold it. 1 call for
 * each hundred of these.
 * @param commit its full hash
 * @throws {GithubError} among others where the token lacks `pull-requests: read`
 */
export async function readPullAuthors(github: Github, commit: string): Promise<string[] | undefined> {
  try {
    return await readAuthors(github, commit);
  } catch (error) {
    // "No commit found for SHA".
    if (error instanceof GithubError && error.failure.kind === "invalid") return undefined;
    throw error;
  }
}

async function readAuthors(github: Github, commit: string): Promise<string[]> {
  const authors: string[] = [];
  const call = {
    what: "cannot read who has written what is to be deployed",
    route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    parameters: { commit_sha: commit },
    needs: "pull-requests: read" as const,
    parse: (answer: Answer) =>
      // Nobody is left of an account that is gone.
      answer.list().map((pull) => pull.field("user").optional((user) => user.field("login").text())),
  };
  for await (const page of github.pages(call, PULL_PAGES))
    authors.push(...page.filter((login) => login !== undefined));
  return authors;
}
