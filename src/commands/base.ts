import type { Commit, Repository } from "../adapters/git.ts";
import { usageError } from "../errors.ts";

/** What a run compares with, as its caller or an event says it. */
export type Against =
  /**
   * The best common ancestor of what is checked out and a revision; without one, of the remote's default branch.
   * One that the caller typed has to exist.
   */
  | { how: "merge-base"; revision: string | undefined; typed: boolean }
  /** A pull request, whose checkout is GitHub's merge commit or the request's own head. */
  | { how: "pull-request"; base: string; head: string; branch: string };

/** How people call a base. */
export function nameOf(against: Against): string {
  if (against.how === "pull-request") return against.branch;
  return against.revision ?? "the default branch";
}

/** Names the default branch where the caller named nothing, if it is known here. */
export function withRevision(against: Against, repository: Repository): Against {
  if (against.how === "pull-request" || against.revision !== undefined) return against;
  return { ...against, revision: repository.defaultBranch() };
}

/** What lies beyond the clone, for one whose history is not there. */
export interface Beyond {
  /** The best common ancestor of two commits, by GitHub's API; undefined when it cannot say. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** Brings commits into the clone. @returns why it failed, or undefined */
  fetch(commits: readonly string[]): Promise<string | undefined>;
}

type FoundCommits =
  | {
      state: "found";
      commit: string;
      /** The commit whose lines a report is to name; undefined for those of the checkout. */
      reported?: string;
    }
  | { state: "unknown"; why: string };

/** `checkout`: the commit that is checked out. */
export type FoundBase =
  | (FoundCommits & { state: "found"; checkout: string })
  | (FoundCommits & { state: "unknown" });

/** Finds the commit to compare with (see {@link withRevision}): by the history that is here, and beyond it where that is cut short. */
export async function findBase(
  repository: Repository,
  against: Against,
  beyond: Beyond | undefined,
): Promise<FoundBase> {
  const trouble = repository.trouble();
  if (trouble !== undefined) return { state: "unknown", why: `git cannot read the repository: ${trouble}` };
  const here = repository.commit("HEAD");
  if (here === undefined) return { state: "unknown", why: "nothing is committed here" };
  const found =
    against.how === "pull-request"
      ? await baseOfPullRequest(repository, against, here, beyond)
      : await baseOfBranch(repository, against, here, beyond);
  return found.state === "found" ? { ...found, checkout: here.id } : found;
}

async function baseOfBranch(
  repository: Repository,
  { revision, typed }: Against & { how: "merge-base" },
  here: Commit,
  beyond: Beyond | undefined,
): Promise<FoundCommits> {
  if (revision === undefined)
    return { state: "unknown", why: "the default branch of this repository is not known here" };
  const other = (repository.commit(revision) ?? repository.commit(`origin/${revision}`))?.id;
  if (other !== undefined)
    return readable(repository, await mergeBase(repository, other, here.id, beyond), [], beyond);
  const found = await beyond?.mergeBase(revision, here.id);
  if (found === undefined && typed) {
    throw usageError("E_BASE", {
      what: "there is no such commit, branch or tag",
      where: `--base ${revision}`,
      mend: "name one that is here (see `git branch --all`), or fetch it first",
    });
  }
  if (found === undefined) return { state: "unknown", why: `there is no commit ${revision} here` };
  return readable(repository, found, [], beyond);
}

async function baseOfPullRequest(
  repository: Repository,
  against: Against & { how: "pull-request" },
  here: Commit,
  beyond: Beyond | undefined,
): Promise<FoundCommits> {
  const [first, second, ...others] = here.parents;
  // GitHub's merge commit: what the base branch will be, without this request and with it.
  if (first !== undefined && second === against.head && others.length === 0 && here.id !== against.head)
    return readable(repository, first, [against.head], beyond);
  const base = await mergeBase(repository, against.base, here.id, beyond);
  return readable(repository, base, here.id === against.head ? [] : [against.head], beyond);
}

async function mergeBase(
  repository: Repository,
  one: string,
  other: string,
  beyond: Beyond | undefined,
): Promise<string | undefined> {
  const found = repository.mergeBase(one, other);
  // A history that was cut short may show an older ancestor than the best.
  if (found !== undefined && (beyond === undefined || found === one || !repository.isShallow())) return found;
  return (await beyond?.mergeBase(one, other)) ?? found;
}

/** Sees to it that the commits' files can be read. */
async function readable(
  repository: Repository,
  commit: string | undefined,
  reported: readonly string[],
  beyond: Beyond | undefined,
): Promise<FoundCommits> {
  if (commit === undefined)
    return { state: "unknown", why: "no common ancestor can be found in the history that is here" };
  const missing = [commit, ...reported].filter((id) => !repository.has(id));
  const failed = missing.length === 0 ? undefined : await (beyond?.fetch(missing) ?? "it was not fetched");
  if (!repository.has(commit))
    return { state: "unknown", why: `the commit ${commit} is not here: ${failed}` };
  const [lines] = reported.filter((id) => repository.has(id));
  return { state: "found", commit, ...(lines === undefined ? {} : { reported: lines }) };
}
