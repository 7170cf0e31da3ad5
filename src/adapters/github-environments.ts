import {
  compared,
  type DeploymentBranches,
  type Protection,
  type Reviewers,
  type Wanted,
} from "../release/protection.ts";
import type { Github } from "./github.ts";
import type { Answer } from "./github-answer.ts";
import { GithubError } from "./github-error.ts";
import { reviewerIds } from "./github-reviewers.ts";

/** GitHub's name for the switch of reviewers among an environment's rules. */
const REVIEWERS_RULE = "required_reviewers";
const WAIT_RULE = "wait_timer";
/** 1,000 branches and tags by name; more of them say nothing that a person would still understand. */
const POLICY_PAGES = 10;

const ENVIRONMENT = "/repos/{owner}/{repo}/environments/{environment_name}";
const POLICIES = `${ENVIRONMENT}/deployment-branch-policies`;

/**
 * How GitHub protects an environment; undefined where there is none of this name. 1 call, and another one where its
 * branches are named. GitHub answers for a repository that the token may not know as for a missing environment.
 * @throws {GithubError} among others where the token lacks `actions: read`
 */
export async function readProtection(github: Github, name: string): Promise<Protection | undefined> {
  const read = await readEnvironment(github, name);
  if (read === undefined) return undefined;
  const { allow, ...protection } = read;
  return { ...protection, branches: allow === "named" ? await readNamed(github, name) : { allow } };
}

type Read = Omit<Protection, "branches"> & { allow: DeploymentBranches["allow"] };

async function readEnvironment(github: Github, name: string): Promise<Read | undefined> {
  try {
    return await github.read({
      what: `cannot read the environment ${name}`,
      route: `GET ${ENVIRONMENT}`,
      parameters: { environment_name: name },
      needs: "actions: read",
      parse: parseEnvironment,
    });
  } catch (error) {
    if (error instanceof GithubError && error.failure.kind === "missing") return undefined;
    throw error;
  }
}

function parseEnvironment(answer: Answer): Read {
  const rules = answer.field("protection_rules").optional((all) => all.list()) ?? [];
  const rule = (type: string) => rules.find((one) => one.field("type").text() === type);
  const review = rule(REVIEWERS_RULE);
  return {
    reviewers: parseReviewers(review?.field("reviewers").optional((all) => all.list()) ?? []),
    preventSelfReview: review?.field("prevent_self_review").optional((flag) => flag.flag()) ?? false,
    waitTimer: rule(WAIT_RULE)?.field("wait_timer").count() ?? 0,
    allow: answer.field("deployment_branch_policy").optional(parseAllowed) ?? "all",
    adminsBypass: answer.field("can_admins_bypass").optional((flag) => flag.flag()),
  };
}

function parseAllowed(policy: Answer): DeploymentBranches["allow"] {
  return policy.field("protected_branches").flag() ? "protected" : "named";
}

function parseReviewers(all: readonly Answer[]): Reviewers {
  const named = (type: "User" | "Team", by: "login" | "slug") =>
    all
      .filter((one) => one.field("type").text() === type)
      .map((one) => one.field("reviewer").field(by).text());
  return { users: named("User", "login"), teams: named("Team", "slug") };
}

interface Policy {
  id: number;
  name: string;
  isTag: boolean;
}

async function readNamed(github: Github, name: string): Promise<DeploymentBranches> {
  const policies = await readPolicies(github, name);
  return {
    allow: "named",
    branches: policies.filter(({ isTag }) => !isTag).map((policy) => policy.name),
    tags: policies.filter(({ isTag }) => isTag).map((policy) => policy.name),
  };
}

async function readPolicies(github: Github, name: string): Promise<Policy[]> {
  const all: Policy[] = [];
  const call = {
    what: `cannot read which branches may use the environment ${name}`,
    route: `GET ${POLICIES}`,
    parameters: { environment_name: name },
    needs: "actions: read" as const,
    parse: (answer: Answer) => answer.field("branch_policies").list().map(parsePolicy),
  };
  for await (const page of github.pages(call, POLICY_PAGES)) all.push(...page);
  return all;
}

function parsePolicy(answer: Answer): Policy {
  return {
    id: answer.field("id").count(),
    name: answer.field("name").text(),
    isTag: answer.field("type").optional((type) => type.text()) === "tag",
  };
}

/** Whether some branch of the repository is protected. 1 call. @throws {GithubError} */
export function hasProtectedBranch(github: Github): Promise<boolean> {
  return github.read({
    what: "cannot read which branches are protected",
    route: "GET /repos/{owner}/{repo}/branches",
    parameters: { protected: true, per_page: 1 },
    needs: "contents: read",
    parse: (answer) => answer.list().length > 0,
  });
}

/** Whether the repository is private or internal. 1 call. @throws {GithubError} also where the token may not know of it */
export function isPrivate(github: Github): Promise<boolean> {
  return github.read({
    what: "cannot read the repository",
    route: "GET /repos/{owner}/{repo}",
    parameters: {},
    needs: "metadata: read",
    parse: (answer) => answer.field("private").flag(),
  });
}

/**
 * Creates an environment, or makes it as it has to be. Everything is written, since GitHub does not promise to keep what
 * a request leaves out; branches that are not looked at stay.
 * @param found how it is now
 * @throws {GithubError} among others where the token lacks `administration: write`
 */
export async function writeProtection(
  github: Github,
  wanted: Wanted,
  found: Protection | undefined,
): Promise<void> {
  const { name, waitTimer, preventSelfReview, branches } = wanted;
  const allow = branches === undefined ? (found?.branches.allow ?? "all") : "named";
  const parameters = {
    environment_name: name,
    wait_timer: waitTimer,
    prevent_self_review: preventSelfReview,
    reviewers: await reviewerIds(github, wanted.reviewers),
    deployment_branch_policy:
      allow === "all"
        ? null
        : { protected_branches: allow === "protected", custom_branch_policies: allow === "named" },
  };
  await github.write({
    what: `cannot ${found === undefined ? "create" : "change"} the environment ${name}`,
    route: `PUT ${ENVIRONMENT}`,
    parameters,
    needs: "administration: write",
    parse: (answer) => answer.field("name").text(),
    // The same request has the same effect, however often it is made.
    find: async () => undefined,
  });
  if (branches !== undefined) await writeBranches(github, name, branches);
}

/** Names the branches, adding before anything is removed: nobody is locked out in between. */
async function writeBranches(github: Github, name: string, wanted: readonly string[]): Promise<void> {
  const known = await readPolicies(github, name);
  const isWanted = ({ name: pattern, isTag }: Policy) => !isTag && wanted.includes(pattern);
  const branches = known.filter(({ isTag }) => !isTag).map((policy) => policy.name);
  const { missing } = compared(wanted, branches, (one, other) => one === other);
  for (const pattern of missing) await addBranch(github, name, pattern);
  for (const policy of known) if (!isWanted(policy)) await removePolicy(github, name, policy);
}

function addBranch(github: Github, name: string, pattern: string): Promise<Policy> {
  return github.write({
    what: `cannot add the branch ${pattern} to the environment ${name}`,
    route: `POST ${POLICIES}`,
    // `name` in the request's body is the pattern; the environment's stands in the path.
    parameters: { environment_name: name, name: pattern, type: "branch" },
    needs: "administration: write",
    parse: parsePolicy,
    find: async () =>
      (await readPolicies(github, name)).find((policy) => policy.name === pattern && !policy.isTag),
  });
}

async function removePolicy(github: Github, name: string, { id, name: pattern }: Policy): Promise<void> {
  await github.write<true>({
    what: `cannot remove ${pattern} from the branches and tags of the environment ${name}`,
    route: `DELETE ${POLICIES}/{branch_policy_id}`,
    parameters: { environment_name: name, branch_policy_id: id },
    needs: "administration: write",
    parse: () => true,
    find: async () =>
      (await readPolicies(github, name)).some((policy) => policy.id === id) ? undefined : true,
  });
}
