import { setTimeout as pause } from "node:timers/promises";
import { outsideError, PolicyError, usageError } from "../../errors.ts";
import { checkEpoch, checkRelease, filesToWrite, markerText } from "../../release/release-files.ts";
import type { Holding, Live, Release, Target, Turn } from "../../release/target.ts";
import { type GitRight, mendOfDenial } from "../git-denied.ts";
import { GitBranch, GitFailure, gitSaid, type Look, shownRepository } from "./git-branch.ts";
import {
  type History,
  type Move,
  messageOf,
  readChange,
  readHistory,
  readTree,
  writeTree,
} from "./git-objects.ts";

export interface GitTargetOptions {
  /** The policy repository. Its index, working tree and branches are not touched, unless it is the place itself. */
  folder: string;
  environment: string;
  /** `policy-live/<environment>` otherwise. */
  branch?: string;
  /** A remote's name, a URL without credentials, or a path; otherwise `origin`, or the folder itself without one. */
  repository?: string;
  /** How long one git process may take, milliseconds; 30,000 otherwise. What takes longer is killed. */
  timeoutMs?: number;
  /** Is told of every step before the next one is begun, so that a test can end the process there. */
  step?: (name: string) => Promise<void>;
}

/** How often an activation that somebody else was faster than is decided again. */
const MOST_ATTEMPTS = 40;
const LONGEST_PAUSE_MS = 150;

/** What to put on the branch, or how the turn ends without that. */
type Next = Turn | { is: "commit"; tree: string; message: string };

/**
 * A branch whose tree is exactly the effective files and the marker. Commits say by a trailer which epoch they make the
 * target see; each is put on the head that was read, never by force. Whoever resolves the branch once has one whole set.
 */
export class GitTarget implements Target {
  readonly name: string;
  readonly #branch: GitBranch;
  readonly #environment: string;
  /** Whether the branch has the name that nothing else has: then whatever is on it is somebody's doing, and is repaired. */
  readonly #isNamedForIt: boolean;
  /** Whether this process has found that the branch is checked out nowhere: that is asked once, and by every claim. */
  #isClaimed = false;
  readonly #step: (name: string) => Promise<void>;
  /** Trees that this process has written, by their markers, which name their content. */
  readonly #trees = new Map<string, Promise<string>>();

  constructor(options: GitTargetOptions) {
    const { environment, step, ...rest } = options;
    const own = `policy-live/${environment}`;
    const branch = options.branch ?? own;
    this.#isNamedForIt = branch === own;
    this.#branch = new GitBranch({ ...rest, branch, timeoutMs: options.timeoutMs ?? 30_000 });
    const repository = shownRepository(options.repository ?? "");
    this.#environment = environment;
    this.name = `git branch ${branch}${repository === "" ? "" : ` of ${repository}`}`;
    this.#step = step ?? (async () => {});
  }

  read(): Promise<Live | undefined> {
    return this.#told("cannot read what is live", "contents: read", async () => {
      const { head } = await this.#look();
      if (head === undefined) return undefined;
      const { content, isEmpty } = await readTree(this.#branch.git, head);
      const { seen, environment } = await readHistory(this.#branch.git, head);
      // A branch that was only ever fenced. Where something was live, an empty tree is somebody's doing: drift.
      if (isEmpty && environment === undefined) return undefined;
      if (isEmpty) content.addForeign("", "an emptied branch");
      const { effectiveDigest, id, digest } = content.describe();
      return { effectiveDigest, id, digest, epoch: seen };
    });
  }

  examine(): Promise<Holding | undefined> {
    return this.#told("cannot read what is live", "contents: read", async () => {
      const { head } = await this.#look();
      if (head === undefined) return undefined;
      const { content } = await readTree(this.#branch.git, head);
      return { files: content.hashes(), changed: await readChange(this.#branch.git, head) };
    });
  }

  claim(): Promise<void> {
    return this.#told("cannot read the target; nothing was begun", "contents: write", async () => {
      this.#isClaimed = false;
      const look = await this.#look();
      await this.#checkOwn(look, await this.#historyOf(look));
    });
  }

  /**
   * Refuses what is somebody else's: what they keep on the branch would be gone from it, what reads it would be given
   * policies, and what is checked out would change under them.
   */
  async #checkOwn({ blockedBy }: Look, history: History | undefined): Promise<void> {
    await this.#branch.checkPlace();
    const folder = this.#isClaimed ? undefined : await this.#branch.checkedOutIn();
    if (folder !== undefined)
      throw this.#foreign(
        `it is the branch that is checked out in ${folder}`,
        "check out another one there, or name a branch that nothing else uses",
      );
    if (blockedBy !== undefined)
      throw this.#foreign(
        `the branch ${blockedBy} is there, and git can have none below another`,
        `rename or delete ${blockedBy} there, or name another branch`,
      );
    if (history !== undefined && !this.#isNamedForIt) {
      const { seen, environment } = history;
      if (seen === 0) throw this.#foreign("what is there is no release, and none was ever made there");
      if (environment !== undefined && environment !== this.#environment)
        throw this.#foreign(`it holds the releases of ${environment}`);
    }
    this.#isClaimed = true;
  }

  #foreign(
    why: string,
    mend = `name a branch that nothing else uses: policy-live/${this.#environment} is the default, which is taken whatever is on it. If somebody has overwritten the target's own, delete it there, and run the same command again`,
  ): PolicyError {
    return usageError("E_CONFIG", {
      what: `the ${this.name} is not a place for the releases of ${this.#environment}`,
      where: `environments.${this.#environment}.target`,
      ...{ why, mend },
    });
  }

  stage(release: Release): Promise<void> {
    return this.#told(
      "cannot stage the release; what is live was not touched",
      "contents: write",
      async () => {
        checkRelease(release);
        await this.#step("stage:begun");
        await this.#tree(release);
        await this.#step("stage:done");
      },
    );
  }

  activate(release: Release): Promise<Turn> {
    return this.#told(
      "cannot activate the release; what was live before stays live",
      "contents: write",
      async () => {
        checkRelease(release);
        const tree = await this.#tree(release);
        const message = messageOf(`Make ${release.id} live`, release.epoch, release.id);
        return this.#change(async (head, seen) => {
          if (release.epoch < seen) return { is: "fenced", by: seen };
          const isLive = head !== undefined && release.epoch === seen && (await this.#treeOf(head)) === tree;
          return isLive ? { is: "done" } : { is: "commit", tree, message };
        });
      },
    );
  }

  fence(epoch: number): Promise<Turn> {
    return this.#told(
      "cannot fence the target; what is live was not touched",
      "contents: write",
      async () => {
        checkEpoch(epoch);
        return this.#change(async (head, seen) => {
          if (epoch < seen) return { is: "fenced", by: seen };
          if (epoch === seen) return { is: "done" };
          const tree = head === undefined ? await this.#emptyTree() : await this.#treeOf(head);
          return { is: "commit", tree, message: messageOf(`Refuse epochs below ${epoch}`, epoch, undefined) };
        });
      },
    );
  }

  /** Nothing is taken away: older releases are the branch's history. */
  async prune(): Promise<void> {}

  /** Decides by what is there and puts that on it; again, when somebody else was first. */
  async #change(decide: (head: string | undefined, seen: number) => Promise<Next>): Promise<Turn> {
    /** Commits whose push gave no answer. */
    const unanswered: string[] = [];
    let why = "";
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const look = await this.#look();
      const { head } = look;
      if (head !== undefined && (await this.#holdsAny(head, unanswered))) return { is: "done" };
      const history = await this.#historyOf(look);
      await this.#checkOwn(look, history);
      const next = await decide(head, history?.seen ?? 0);
      if (next.is !== "commit") return next;
      await this.#step("change:decided");
      const commit = await this.#branch.commit(next.tree, head, next.message);
      await this.#step("change:committed");
      const move = await this.#branch.move(commit, head);
      await this.#step("change:moved");
      if (move.is === "done") {
        await this.#branch.keep(commit);
        return { is: "done" };
      }
      await this.#checkAgain(move, head);
      why = move.why;
      if (move.is === "unknown") unanswered.push(commit);
      await pause(Math.random() * LONGEST_PAUSE_MS);
    }
    throw new GitFailure(`others were first ${MOST_ATTEMPTS} times: ${why}`);
  }

  /**
   * Lets a move that was not confirmed be looked at again: it may have taken place, or somebody else was first.
   * @throws when it did not, and would not if it were tried again
   */
  async #checkAgain(move: Exclude<Move, { is: "done" }>, head: string | undefined): Promise<void> {
    if (move.is === "refused") throw new GitFailure(move.why);
    if (move.is === "lost") return;
    let now: string | undefined;
    try {
      now = (await this.#branch.look()).head;
    } catch (error) {
      throw outsideError("E_TARGET", {
        what: "nobody can tell whether the change took place: its answer was lost, and the place cannot be read now",
        where: this.name,
        why: gitSaid(move.why),
        mend: "make sure that the repository can be reached, and run the same command again: it looks first",
        cause: error,
      });
    }
    if (now === head) throw new GitFailure(move.why);
  }

  async #holdsAny(head: string, commits: readonly string[]): Promise<boolean> {
    for (const commit of commits) if (await this.#branch.isAncestor(commit, head)) return true;
    return false;
  }

  /** The branch as it is now; its commit is here when this returns. */
  async #look(): Promise<Look> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const look = await this.#branch.look();
      if (look.head === undefined || (await this.#branch.bring(look.head))) return look;
    }
    throw new GitFailure("the branch changes faster than it can be fetched");
  }

  async #historyOf({ head }: Look): Promise<History | undefined> {
    return head === undefined ? undefined : readHistory(this.#branch.git, head);
  }

  #tree(release: Release): Promise<string> {
    const key = markerText(release);
    const known = this.#trees.get(key);
    if (known !== undefined) return known;
    const written = this.#branch
      .place()
      .then(({ none }) => writeTree(this.#branch.git, filesToWrite(release), none));
    this.#trees.set(key, written);
    written.catch(() => this.#trees.delete(key));
    return written;
  }

  async #treeOf(commit: string): Promise<string> {
    return (await this.#branch.git(["rev-parse", `${commit}^{tree}`])).toString("latin1").trim();
  }

  async #emptyTree(): Promise<string> {
    return (await this.#branch.git(["mktree"], { input: Buffer.alloc(0) })).toString("latin1").trim();
  }

  async #told<T>(what: string, right: GitRight, action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof PolicyError || !(error instanceof GitFailure)) throw error;
      const mend =
        mendOfDenial(error.message, right) ??
        "make sure that the repository can be reached and that this user or job may push to the branch";
      throw outsideError("E_TARGET", {
        what,
        where: this.name,
        why: gitSaid(error.message),
        mend: `${mend}, and run the same command again`,
        cause: error,
      });
    }
  }
}
