import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { asObject, isObject, type Members } from "./description.ts";
import { madeUpSha } from "./diff.ts";
import type { Pull } from "./pulls.ts";

/** What starts a workflow run, as the runner hands it to an action. */
export interface Event {
  /** `GITHUB_EVENT_NAME`. */
  name: "pull_request" | "pull_request_target" | "merge_group" | "push" | "workflow_dispatch" | "schedule";
  /** What stands in the file that `GITHUB_EVENT_PATH` names. */
  payload: Members;
  /** `owner/name` */
  repository: string;
  /** `GITHUB_REF`, such as `refs/pull/7/merge`. */
  ref: string;
  /** `GITHUB_SHA`: what a workflow checks out by default. */
  sha: string;
  /** The branches' names, of a pull request only. */
  baseRef?: string;
  headRef?: string;
}

const NO_COMMIT = "0".repeat(40);

export interface PullRequestEvent extends Pull {
  repository: string;
  action?: "opened" | "synchronize" | "reopened";
  /** The head before `synchronize`. */
  before?: string;
}

/** A pull request was opened or pushed to. Its `sha` is the merge commit that GitHub makes of it. */
export function pullRequestEvent({
  repository,
  action = "opened",
  before,
  ...pull
}: PullRequestEvent): Event {
  const { number, base, head, title = "A change", mergeCommit = madeUpSha(`merge of ${head.sha}`) } = pull;
  const payload = example("pull_request", action, repository);
  const request = asObject(payload["pull_request"]);
  const url = `https://api.github.com/repos/${repository}`;
  const fork = head.fork ?? repository;
  const repo = asObject(payload["repository"]);
  const patched = {
    ...request,
    number,
    title,
    url: `${url}/pulls/${number}`,
    html_url: `https://github.com/${repository}/pull/${number}`,
    merge_commit_sha: mergeCommit,
    statuses_url: `${url}/statuses/${head.sha}`,
    base: end(request["base"], base, repo),
    head: end(request["head"], head, fork === repository ? repo : forked(repo, fork)),
  };
  const moved = action === "synchronize" ? { before: before ?? base.sha, after: head.sha } : {};
  return {
    name: "pull_request",
    payload: { ...payload, ...moved, action, number, pull_request: patched },
    repository,
    ref: `refs/pull/${number}/merge`,
    sha: mergeCommit,
    baseRef: base.ref,
    headRef: head.ref,
  };
}

/** A merge queue asks for the checks of what it would merge. */
export function mergeGroupEvent(group: {
  repository: string;
  base: { sha: string; ref: string };
  head: { sha: string; pull: number };
}): Event {
  const { repository, base, head } = group;
  const payload = example("merge_group", "checks_requested", repository);
  const ref = `refs/heads/gh-readonly-queue/${base.ref}/pr-${head.pull}-${base.sha}`;
  const example_ = asObject(payload["merge_group"]);
  const merge_group = {
    ...example_,
    base_sha: base.sha,
    base_ref: `refs/heads/${base.ref}`,
    head_sha: head.sha,
    head_ref: ref,
    head_commit: { ...asObject(example_["head_commit"]), id: head.sha },
  };
  return { name: "merge_group", payload: { ...payload, merge_group }, repository, ref, sha: head.sha };
}

/** Commits were pushed to a branch or a tag. */
export function pushEvent(push: {
  repository: string;
  /** In full, such as `refs/heads/main`. */
  ref: string;
  /** Undefined where the push made the branch. */
  before?: string;
  after: string;
  forced?: boolean;
}): Event {
  const { repository, ref, before = NO_COMMIT, after, forced = false } = push;
  const payload = example("push", undefined, repository);
  const commit = { ...asObject(payload["head_commit"]), id: after };
  const range = { before, after, created: before === NO_COMMIT, deleted: false, forced };
  return {
    name: "push",
    payload: { ...payload, ...range, ref, base_ref: null, commits: [commit], head_commit: commit },
    repository,
    ref,
    sha: after,
  };
}

/** A person, or a program, started the workflow. */
export function workflowDispatchEvent(dispatch: {
  repository: string;
  ref: string;
  sha: string;
  inputs?: { readonly [name: string]: string };
  /** The workflow's file. */
  workflow?: string;
}): Event {
  const { repository, ref, sha, inputs = {}, workflow = ".github/workflows/policies.yml" } = dispatch;
  const payload = { ...example("workflow_dispatch", undefined, repository), inputs, ref, workflow };
  return { name: "workflow_dispatch", payload, repository, ref, sha };
}

/** A workflow's schedule was due; its file names nothing but the schedule. */
export function scheduleEvent(due: {
  repository: string;
  ref: string;
  sha: string;
  schedule: string;
}): Event {
  const { schedule, ...rest } = due;
  return { name: "schedule", payload: { schedule }, ...rest };
}

let definitions: unknown;

/** GitHub's example of an event's payload, with this repository in place of its own. */
function example(name: string, action: string | undefined, repository: string): Members {
  const file = createRequire(import.meta.url).resolve("@octokit/webhooks-examples");
  definitions ??= JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(definitions)) throw new Error("the examples are no list");
  const definition = asObject(definitions.find((one: unknown) => isObject(one) && one["name"] === name));
  const examples = Array.isArray(definition["examples"]) ? definition["examples"].map(asObject) : [];
  // An example with a pull request's two ends, or a push with commits, has every member that matters.
  const fits = (one: Members) => action === undefined || one["action"] === action;
  const found = examples.find(fits);
  if (found === undefined) throw new Error(`there is no example of ${name} ${action ?? ""}`);
  const { full_name } = asObject(found["repository"]);
  const renamed = JSON.parse(JSON.stringify(found).replaceAll(String(full_name), repository));
  return { ...asObject(renamed), repository: named(asObject(renamed)["repository"], repository) };
}

/** A repository under another name. */
function named(repo: unknown, fullName: string): Members {
  const [login = "", name = ""] = fullName.split("/");
  const { owner, ...rest } = asObject(repo);
  return { ...rest, name, full_name: fullName, default_branch: "main", owner: { ...asObject(owner), login } };
}

function forked(repo: Members, fork: string): Members {
  const renamed = JSON.parse(JSON.stringify(repo).replaceAll(String(repo["full_name"]), fork));
  return { ...named(renamed, fork), fork: true, id: 2 };
}

function end(shown: unknown, { sha, ref }: { sha: string; ref: string }, repo: Members): Members {
  const login = asObject(repo["owner"])["login"];
  const { user, ...rest } = asObject(shown);
  return { ...rest, sha, ref, label: `${login}:${ref}`, repo, user: { ...asObject(user), login } };
}
