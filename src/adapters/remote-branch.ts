import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type PolicyError, usageError } from "../errors.ts";
import { isMapping } from "../policy/pointer.ts";
import { sha256 } from "../release/digest.ts";
import { UNDATED } from "../release/ledger.ts";
import { isRefused, mendOfDenial } from "./git-denied.ts";
import { configuration } from "./git-process.ts";
import { elsewhereParts, pushesElsewhere, pushSettings, type Remote, shownRemote } from "./git-remotes.ts";
import type { GitEnd } from "./git-runner.ts";
import { branchError, withoutCredentials } from "./ledger-error.ts";
import {
  type BranchPlace,
  headOf,
  isContention,
  moveRef,
  type OwnBranch,
  ownFolder,
  type Published,
  type Refreshed,
  whileLocked,
} from "./own-branch.ts";

/** The remote that holds the branch. */
export interface BranchRemote extends Remote {
  /** Milliseconds that one exchange may take. */
  timeoutMs: number;
  clock: () => Date;
}

/** Neither the user's branches nor their remote-tracking ones, tags, FETCH_HEAD or maintenance. */
const FETCH = [
  "fetch",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-auto-maintenance",
  "--no-write-commit-graph",
  "--no-prune",
  "--no-filter",
  "--refmap=",
  // Without this check a configuration of the user's lets a rewritten history pass.
  "--show-forced-updates",
];
const REJECTIONS = 3;
/** All of every history: git deepens no single one. */
const ALL = "--depth=2147483647";

/** Of a repository with a remote: the remote's branch. This repository keeps what was fetched last. */
export class RemoteBranch implements OwnBranch {
  readonly ref: string;
  readonly #place: BranchPlace;
  readonly #remote: BranchRemote;

  constructor(place: BranchPlace, remote: BranchRemote) {
    this.#place = place;
    this.#remote = remote;
    this.ref = place.fetched;
  }

  async refresh(freshness: "required" | "wanted"): Promise<Refreshed> {
    // Whoever asks for it as it is now may write next, and is refused before anything is begun.
    if (freshness === "required") this.#checkPlace();
    const fetched = await this.#fetch();
    if (fetched.ok || (isAbsent(fetched) && (await this.#isNew()))) {
      this.#note();
      return { ref: this.ref, staleSince: undefined };
    }
    if (isRewritten(fetched)) throw this.#rewritten();
    // An outage passes, and what was known before it helps; a missing permission is to be mended.
    const mayBeOld = freshness === "wanted" && !isRefused(fetched.stderr);
    const last = mayBeOld ? await this.#lastKnown() : undefined;
    if (last === undefined) throw this.#unreachable(fetched);
    return last;
  }

  #checkPlace(): void {
    const elsewhere = pushesElsewhere(this.#remote, this.#place.git.folder);
    if (elsewhere === undefined) return;
    throw usageError(this.#place.code, {
      what: `the ${this.#place.what} would be written to another place than it is read from`,
      ...elsewhereParts(this.#remote, elsewhere, "ledger.remote"),
    });
  }

  /** The state that was fetched last: by us, else by git itself, as a clone does. */
  async #lastKnown(): Promise<Refreshed | undefined> {
    const staleSince = this.#lastFetched();
    if (staleSince !== undefined) return { ref: this.ref, staleSince };
    // A note of another remote: what git keeps under this name may be that one's too.
    if (existsSync(this.#noteFile())) return undefined;
    const ref = `refs/remotes/${this.#remote.name}/${this.#place.branch}`;
    const found = await this.#place.git.run({ args: ["show-ref", "--verify", "--quiet", "--", ref] });
    return found.ok && !(await this.#isCut(ref)) ? { ref, staleSince: UNDATED } : undefined;
  }

  /** Fetches; again, and everything, where a shallow clone cut the branch's own history off. */
  async #fetch(): Promise<GitEnd> {
    const fetched = await this.#fetchInTurn([]);
    return fetched.ok && (await this.#isCut(this.ref)) ? this.#fetchInTurn([ALL]) : fetched;
  }

  /** Fetches, again while another process of this repository fetches the same. */
  async #fetchInTurn(more: readonly string[]): Promise<GitEnd> {
    const { git } = this.#place;
    const { name, timeoutMs } = this.#remote;
    const end = performance.now() + timeoutMs;
    let rejections = 0;
    for (let pause = 20; ; pause = Math.min(500, 2 * pause)) {
      const args = [...FETCH, ...more, "--end-of-options", name, `${headOf(this.#place)}:${this.ref}`];
      const fetched = await git.run({ args, timeoutMs });
      if (fetched.ok || performance.now() > end) return fetched;
      // Another may have fetched or pushed something newer in between; only what stays behind was rewritten.
      if (isRewritten(fetched) && ++rejections < REJECTIONS) continue;
      if (!isContention(fetched.stderr)) return fetched;
      await sleep(pause);
      await whileLocked(this.#place, this.ref, async () => {});
    }
  }

  async #isCut(ref: string): Promise<boolean> {
    const file = join(this.#place.commonDir, "shallow");
    if (!existsSync(file)) return false;
    const first = await this.#place.git.run({ args: ["rev-list", "--max-parents=0", ref, "--"] });
    const roots = first.stdout.toString("latin1").split("\n");
    return readFileSync(file, "latin1")
      .split("\n")
      .some((commit) => commit !== "" && roots.includes(commit));
  }

  /** The remote has no such branch: right before the first commit, and only then. */
  async #isNew(): Promise<boolean> {
    const branch = headOf(this.#place);
    const found = await this.#place.git.run({
      args: ["for-each-ref", "--format=%(refname)", this.ref, branch],
    });
    const refs = found.stdout.toString("utf8").split("\n");
    if (refs.includes(this.ref)) {
      // Another process of this repository may have written the first commit in between.
      if ((await this.#fetch()).ok) return true;
      throw this.#without("it was there when it was fetched last", this.ref);
    }
    if (refs.includes(branch))
      throw this.#without("this repository has it as a branch, from the time without a remote", branch);
    return found.ok;
  }

  async publish(commit: string, parent: string | undefined): Promise<Published> {
    this.#checkPlace();
    const { git, step } = this.#place;
    const { name, timeoutMs } = this.#remote;
    const pushed = await git.run({
      args: [
        "push",
        "--porcelain",
        "--no-verify",
        "--no-follow-tags",
        "--no-signed",
        "--recurse-submodules=no",
        "--end-of-options",
        name,
        `${commit}:${headOf(this.#place)}`,
      ],
      env: configuration(pushSettings(this.#remote)),
      timeoutMs,
    });
    if (!pushed.ok) return this.#refused(pushed);
    await step("published");
    // What was fetched last is only behind where this fails, and the next fetch makes up for it.
    await whileLocked(this.#place, this.ref, () => moveRef(this.#place, this.ref, commit, parent)).catch(
      () => {},
    );
    this.#note();
    return { is: "published" };
  }

  #refused({ stdout, stderr, why }: GitEnd): Published {
    const [, reason = ""] = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString("utf8")) ?? [];
    const remarks = [...stderr.matchAll(/^remote: *(.*?)\s*$/gm)]
      .map((match) => match[1] ?? "")
      .filter((text) => text !== "");
    const { code, what, branch } = this.#place;
    const error = branchError(code, {
      what: `cannot write the ${what}`,
      where: shownRemote(this.#remote),
      why: reason === "" ? why : [reason, ...remarks].join(": "),
      mend:
        reason === ""
          ? nothing(
              "recorded",
              mendOfDenial(stderr, "contents: write") ?? "make sure the remote can be reached",
            )
          : `nothing was recorded; see that this account may push to ${branch} there, and run the command again`,
    });
    // Two who push at once may both be told that the ref is locked, or that it has just moved.
    const passing =
      /failed to update ref|incorrect old value|cannot lock ref|failed to lock|fetch first/i.test(reason);
    return { is: "failed", error, passing };
  }

  #noteFile(): string {
    return join(ownFolder(this.#place), `${this.#place.file}.fetched`);
  }

  /** Writes down when the remote was reached, so that a state that cannot be refreshed is shown with its age. */
  #note(): void {
    const file = this.#noteFile();
    const text = JSON.stringify({ time: this.#remote.clock().toISOString(), remote: this.#hash() });
    try {
      mkdirSync(ownFolder(this.#place), { recursive: true });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, text);
      renameSync(draft, file);
    } catch {
      // A repository that cannot be written to is still read; without the note an old state is never shown.
    }
  }

  #lastFetched(): string | undefined {
    try {
      const note: unknown = JSON.parse(readFileSync(this.#noteFile(), "utf8"));
      if (!isMapping(note) || note["remote"] !== this.#hash()) return undefined;
      const time = new Date(String(note["time"]));
      return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
    } catch {
      return undefined;
    }
  }

  /** Tells remotes apart; credentials in URLs may be others tomorrow. */
  #hash(): string {
    return sha256(withoutCredentials(this.#remote.fetches));
  }

  #unreachable({ why, stderr }: GitEnd): PolicyError {
    return branchError(this.#place.code, {
      what: `cannot fetch the ${this.#place.what}`,
      where: shownRemote(this.#remote),
      why,
      mend: nothing(
        "changed",
        mendOfDenial(stderr, "contents: read") ?? "make sure the remote can be reached with `git ls-remote`",
      ),
    });
  }

  #rewritten(): PolicyError {
    const { code, what, branch } = this.#place;
    return branchError(code, {
      what: `the ${what} was rewritten`,
      where: shownRemote(this.#remote),
      why: `what stands there does not continue what was fetched before (${this.ref})`,
      mend: `find out who forced ${branch}, and put it back; if it is right as it is, run \`git update-ref -d ${this.ref}\``,
    });
  }

  #without(why: string, ref: string): PolicyError {
    const { code, what } = this.#place;
    const { name } = this.#remote;
    return branchError(code, {
      what: `the remote has no ${what}`,
      where: shownRemote(this.#remote),
      why,
      mend: `bring it there with \`git push ${withoutCredentials(name)} ${ref}:${headOf(this.#place)}\`, or set ledger.remote in archi3.yaml`,
    });
  }
}

function nothing(was: "changed" | "recorded", mend: string): string {
  return `nothing was ${was}; ${mend}, and run the command again`;
}

function isAbsent({ stderr }: GitEnd): boolean {
  return /^fatal: couldn't find remote ref /m.test(stderr);
}

function isRewritten({ stderr }: GitEnd): boolean {
  return /^ ! \[rejected\].*\(non-fast-forward\)/m.test(stderr);
}
