import { outsideError, type PolicyError } from "../errors.ts";
import { isSameName, type Reviewers } from "../release/protection.ts";
import type { Call, Github } from "./github.ts";
import type { Answer } from "./github-answer.ts";
import { GithubError } from "./github-error.ts";

/** A reviewer as GitHub takes one: by number. */
export interface ReviewerId {
  type: "User" | "Team";
  id: number;
}

/**
 * The numbers of reviewers. 1 call for each.
 * @throws {GithubError} among others where the token lacks `members: read` of the organisation, for teams
 * @throws {PolicyError} `E_REVIEWER` (exit 4) for whom GitHub does not know
 */
export async function reviewerIds(github: Github, { users, teams }: Reviewers): Promise<ReviewerId[]> {
  const ids: ReviewerId[] = [];
  for (const user of users) ids.push({ type: "User", id: await numberOf(github, userCall(user), user) });
  for (const team of teams) ids.push({ type: "Team", id: await numberOf(github, teamCall(team), team) });
  return ids;
}

interface Named {
  name: string;
  id: number;
}

function userCall(user: string): Call<Named> {
  return {
    what: `cannot look up the reviewer ${user}`,
    route: "GET /users/{username}",
    parameters: { username: user },
    needs: "metadata: read",
    parse: (answer) => parseNamed(answer, "login"),
  };
}

/** A team of the organisation that owns the repository. */
function teamCall(team: string): Call<Named> {
  return {
    what: `cannot look up the team ${team}`,
    route: "GET /orgs/{owner}/teams/{team_slug}",
    parameters: { team_slug: team },
    needs: "members: read",
    parse: (answer) => parseNamed(answer, "slug"),
  };
}

function parseNamed(answer: Answer, by: "login" | "slug"): Named {
  return { name: answer.field(by).text(), id: answer.field("id").count() };
}

async function numberOf(github: Github, call: Call<Named>, name: string): Promise<number> {
  try {
    const found = await github.read(call);
    // A name that was given up may lead to somebody else.
    if (isSameName(found.name, name)) return found.id;
    throw unknownReviewer(call, `GitHub knows ${found.name} by this name`);
  } catch (error) {
    if (!(error instanceof GithubError) || error.failure.kind !== "missing") throw error;
    throw unknownReviewer(call, error.parts.why ?? "GitHub does not know this name", error);
  }
}

function unknownReviewer({ what, route }: Call<Named>, why: string, cause?: unknown): PolicyError {
  return outsideError("E_REVIEWER", {
    what,
    where: route,
    why,
    mend: "correct `reviewers` in archi3.yaml: logins, and slugs of teams of the organisation that owns the repository; teams are shown only to a token with `members: read` of it",
    cause,
  });
}
