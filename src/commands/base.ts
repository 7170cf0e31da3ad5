import type { Commit, Repository } from "../adapters/git.ts";
import { type PolicyError, usageError } from "../errors.ts";
import { nearest } from "../policy/spelling.ts";
import { DEFAULT_BRANCH } from "../report/report.ts";
import { assertCheckout } from "./checkout.ts";

/** What a run compares with, as its caller or an event says it. */
export type Against =
  /**
   * The best common ancestor of what is checked out and a revision; without one, of the remote's default branch.
   * One that the caller typed has to exist. `head`: the commit that the result is shown on, if it is not what is
   * checked out.
   */
  | { how: "merge-base"; revision: string | undefined; typed: boolean; head?: string }
  /** A pull request, whose checkout is GitHub's merge commit or the request's own head. */
  | { how: "pull-request"; base: string; head: string; branch: string };

/** How people call a base. */
export function nameOf(against: Against): string {
  if (against.how === "pull-request") return against.branch;
  return against.revision ?? DEFAULT_BRANCH;
}

/** Names the default branch where the caller named nothing, if it is known here. */
export function withRevision(against: Against, repository: Repository): Against {
  if (against.how === "pull-request" || against.revision !== undefined) return against;
  return { ...against, revision: repository.defaultBranch() };
}

/** What became of asking for a best common ancestor. */
export type AskedMergeBase =
  | { state: "found"; commit: string }
  /** There is none, or GitHub does not know both commits. */
  | { state: "none"; why: string }
  /** There was no answer, so that nothing follows from it. */
  | Unknown;

/** `mend`: what the reader can do about it, as a sentence. */
interface Unknown {
  state: "unknown";
  why: string;
  mend?: string;
}

/** What lies beyond the clone, for one whose history is not there. */
export interface Beyond {
  /** The best common ancestor of two commits, by GitHub's API. */
  mergeBase(one: string, other: string): Promise<AskedMergeBase>;
  /** Brings commits into a clone. @returns why it failed, or undefined */
  fetch(repository: Repository, commits: readonly string[]): Promise<string | undefined>;
  /** Whether the remote has a branch or a tag of this name; undefined when it does not say. */
  has(repository: Repository, name: string): Promise<boolean | undefined>;
}

type FoundCommits =
  | {
      state: "found";
      commit: string;
      /** The commit whose lines a report is to name; undefined for those of the checkout. */
      reported?: string;
    }
  | Unknown;

/** `checkout`: the commit that is checked out; undefined where nothing is committed. */
export type FoundBase = FoundCommits & { checkout: string | undefined };

/**
 * Finds the commit to compare with (see {@link withRevision}): by the history that is here, and beyond it where that
 * is cut short.
 * @throws {PolicyError} `E_GIT` (exit 4) where git cannot work here, `E_CHECKOUT` (exit 2) where something else is
 * checked out than the change, `E_BASE` (exit 2) for a revision that was typed and does not exist
 */
export async function findBase(
  repository: Repository,
  against: Against,
  beyond: Beyond | undefined,
): Promise<FoundBase> {
  const here = repository.commit("HEAD");
  if (here === undefined) repository.assertUsable();
  if (against.head !== undefined) await assertCheckout(repository, against.head, here, beyond);
  if (here === undefined) return { state: "unknown", why: "nothing is committed here", checkout: undefined };
  const base =
    against.how === "pull-request"
      ? await baseOfPullRequest(repository, against, here, beyond)
      : await baseOfBranch(repository, against, here, beyond);
  if (base.state !== "found") return { ...base, state: "unknown", checkout: here.id };
  const { head } = against;
  const reported = head === undefined || head === here.id ? [] : [head];
  return { ...(await readable(repository, base.commit, reported, beyond)), checkout: here.id };
}

async function baseOfBranch(
  repository: Repository,
  { revision, typed }: Against & { how: "merge-base" },
  here: Commit,
  beyond: Beyond | undefined,
): Promise<AskedMergeBase> {
  if (revision === undefined) {
    return {
      state: "unknown",
      why: "no remote says which it is",
      mend: "Run `git remote set-head origin --auto`, or say --base.",
    };
  }
  const other = (repository.commit(revision) ?? repository.commit(`origin/${revision}`))?.id;
  if (other !== undefined) return mergeBase(repository, other, here.id, beyond);
  const name = revision.replace(/^origin\//, "");
  const asked = IS_NAME.test(name) ? await beyond?.mergeBase(name, here.id) : undefined;
  if (asked?.state === "found") return asked;
  if (typed && (asked === undefined || (await beyond?.has(repository, name)) === false))
    throw noSuchRevision(repository, revision, beyond !== undefined);
  return { state: "unknown", why: asked?.why ?? `there is no commit ${revision} here` };
}

/** A branch, a tag or a hash, which mean the same elsewhere; not what starts from what is checked out or moves on. */
const IS_NAME = /^(?!HEAD$|@$|-)[^~^:@{}\s\\?*[]+$/;

function noSuchRevision(repository: Repository, revision: string, isWorkflow: boolean): PolicyError {
  const guess = nearest(revision, repository.names());
  const shallow = repository.isShallow();
  return usageError("E_BASE", {
    what: "there is no such commit, branch or tag",
    where: `--base ${revision}`,
    ...(shallow ? { why: "the clone is shallow: most of its history was not fetched" } : {}),
    mend:
      guess !== undefined
        ? `did you mean ${guess}?`
        : shallow
          ? deeper(isWorkflow)
          : "name one that is here (see `git branch --all`), or fetch it first",
  });
}

function deeper(isWorkflow: boolean): string {
  return isWorkflow ? "say `fetch-depth: 0` in the step of actions/checkout" : "run `git fetch --unshallow`";
}

async function baseOfPullRequest(
  repository: Repository,
  against: Against & { how: "pull-request" },
  here: Commit,
  beyond: Beyond | undefined,
): Promise<AskedMergeBase> {
  const [first, second, ...others] = here.parents;
  // GitHub's merge commit: what the base branch will be, without this request and with it.
  if (first !== undefined && second === against.head && others.length === 0 && here.id !== against.head)
    return { state: "found", commit: first };
  return mergeBase(repository, against.base, here.id, beyond);
}

async function mergeBase(
  repository: Repository,
  one: string,
  other: string,
  beyond: Beyond | undefined,
): Promise<AskedMergeBase> {
  const found = repository.mergeBase(one, other);
  const here = found === undefined ? undefined : ({ state: "found", commit: found } as const);
  // A history that was cut short may show an older ancestor than the best.
  if (here !== undefined && (beyond === undefined || found === one || !repository.isShallow())) return here;
  const asked = await beyond?.mergeBase(one, other);
  if (asked?.state === "found") return asked;
  if (here !== undefined) return here;
  const none = "no common ancestor can be found in the history that is here";
  const why = asked === undefined ? none : `${none}, and ${asked.why}`;
  if (!repository.isShallow()) return { state: "unknown", why };
  const mend = deeper(beyond !== undefined);
  return {
    state: "unknown",
    why: `${why}; the clone is shallow`,
    mend: `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.`,
  };
}

/** Sees to it that the commits' files can be read. */
async function readable(
  repository: Repository,
  commit: string,
  reported: readonly string[],
  beyond: Beyond | undefined,
): Promise<FoundCommits> {
  const wanted = [commit, ...reported];
  let missing = repository.missing(wanted);
  let why: string | undefined;
  const fetch = async (commits: readonly string[]) => {
    why = beyond === undefined ? "it was not fetched" : await beyond.fetch(repository, commits);
    missing = repository.missing(wanted);
  };
  if (missing.length > 0) await fetch(missing);
  // A remote that lacks one of them brings neither; and only the base is needed.
  if (missing.length > 1) await fetch([commit]);
  if (missing.includes(commit)) return { state: "unknown", why: `the commit ${commit} is not here: ${why}` };
  const lines = reported.find((id) => !missing.includes(id));
  return { state: "found", commit, ...(lines === undefined ? {} : { reported: lines }) };
}
