import { usageError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import type { Counted } from "../report/report.ts";
import type { Against } from "./base.ts";

/** What a workflow's event says about the change that it is about. */
export interface Trigger {
  /** What to compare with; undefined where the event is about no change, so that everything counts. */
  comparison: { against: Against; counted: Counted } | undefined;
  /** The commit whose page shows the result; undefined for the one that the runner names. */
  headSha: string | undefined;
  /** The pull request, for suggestions. */
  pullRequest: number | undefined;
  /** What the log calls it. */
  title: string;
}

/**
 * Reads an event's payload, as far as it says what changed. Commits are named by their hashes, since branches move.
 * @throws {PolicyError} `E_EVENT` (exit 2) for one that lacks what GitHub documents for it
 */
export function readTrigger(eventName: string, payload: unknown): Trigger {
  const event = new Payload(eventName, payload);
  // Also by the names: without what they promise, a run would compare with nothing.
  if (eventName.startsWith("pull_request") || event.has("pull_request")) return ofPullRequest(event);
  if (eventName === "merge_group" || event.has("merge_group")) return ofMergeGroup(event);
  if (eventName === "push") return ofPush(event);
  return { comparison: undefined, headSha: undefined, pullRequest: undefined, title: eventName };
}

function ofPullRequest(event: Payload): Trigger {
  const number = event.number("pull_request", "number");
  const head = event.commit("pull_request", "head", "sha");
  const base = event.commit("pull_request", "base", "sha");
  const branch = event.text("pull_request", "base", "ref");
  return {
    comparison: { against: { how: "pull-request", base, head, branch }, counted: "changes" },
    headSha: head,
    pullRequest: number,
    title: `pull request ${number}`,
  };
}

function ofMergeGroup(event: Payload): Trigger {
  const revision = event.commit("merge_group", "base_sha");
  const head = event.commit("merge_group", "head_sha");
  return {
    comparison: { against: { how: "merge-base", revision, typed: false, head }, counted: "changes" },
    headSha: head,
    pullRequest: undefined,
    title: `merge queue of ${event.text("merge_group", "base_ref").replace("refs/heads/", "")}`,
  };
}

function ofPush(event: Payload): Trigger {
  const ref = event.text("ref");
  const branch = ref.replace(/^refs\/(?:heads|tags)\//, "");
  const pushed = { headSha: undefined, pullRequest: undefined, title: `push to ${branch}` };
  const before = event.commit("before");
  if (/[^0]/.test(before)) return { ...pushed, comparison: { against: since(before), counted: "all" } };
  // A new branch grew from the default one; a new default branch, or a tag, from nothing.
  const main = event.text("repository", "default_branch");
  const grew = ref.startsWith("refs/heads/") && branch !== main;
  return { ...pushed, comparison: grew ? { against: since(main), counted: "all" } : undefined };
}

function since(revision: string): Against {
  return { how: "merge-base", revision, typed: false };
}

/** A payload, read field by field. */
class Payload {
  readonly #event: string;
  readonly #payload: unknown;

  constructor(event: string, payload: unknown) {
    this.#event = event;
    this.#payload = payload;
  }

  has(name: string): boolean {
    return isMapping(this.#payload) && isMapping(this.#payload[name]);
  }

  text(...path: string[]): string {
    const value = this.#at(path);
    return typeof value === "string" && value !== "" ? value : this.#refuse(path, "a text");
  }

  number(...path: string[]): number {
    const value = this.#at(path);
    return typeof value === "number" && Number.isSafeInteger(value) ? value : this.#refuse(path, "a number");
  }

  /** The whole hash of a commit, SHA-1 or SHA-256: anything else could be an option of git's. */
  commit(...path: string[]): string {
    const value = this.#at(path);
    return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
      ? value
      : this.#refuse(path, "a commit's hash");
  }

  #at(path: readonly string[]): unknown {
    return path.reduce<unknown>((value, name) => (isMapping(value) ? value[name] : undefined), this.#payload);
  }

  #refuse(path: readonly string[], what: string): never {
    throw usageError("E_EVENT", {
      what: `cannot read the event ${this.#event}`,
      where: path.join("."),
      why: `${what} is missing there`,
      mend: "run the job again; if it stays so, report it with the event's payload",
    });
  }
}
