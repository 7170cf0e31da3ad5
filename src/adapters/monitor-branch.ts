import { isUtf8 } from "node:buffer";
import type { PolicyError } from "../errors.ts";
import { shellWord } from "../shell-word.ts";
import {
  type MonitorState,
  type MonitorStore,
  type MonitorView,
  NOTHING_SEEN,
  type Saved,
} from "../watch/monitor-state.ts";
import { LARGEST_STATE, parseState, printState, STATE_FILE } from "../watch/monitor-text.ts";
import { compareAndSwap, packLater } from "./compare-and-swap.ts";
import { type GitObject, readObjects, signatureOf, writeCommit } from "./git-plumbing.ts";
import { branchError, visible } from "./ledger-error.ts";
import { type BranchOptions, type OpenBranch, openBranch } from "./open-branch.ts";
import { type BranchNames, LocalBranch } from "./own-branch.ts";

export interface MonitorOptions extends BranchOptions {
  /** Who writes: the commits' author. */
  actor: string;
}

const NAMES: BranchNames = {
  branch: "policy-monitor",
  fetched: "refs/archi3/monitor",
  // No environment, and so no ledger, can be called like this.
  file: "monitor.state",
  what: "monitor state",
  kind: "monitor state",
  code: "E_MONITOR",
};

/**
 * Opens the branch `policy-monitor`; nothing is fetched yet.
 * @throws {PolicyError} `E_MONITOR`: exit 2 where the remote is none, exit 4 where git fails
 */
export async function openMonitorStore(options: MonitorOptions): Promise<MonitorStore> {
  return new MonitorBranch(options, await openBranch(options, NAMES));
}

class MonitorBranch implements MonitorStore {
  readonly #options: MonitorOptions;
  readonly #open: OpenBranch;

  constructor(options: MonitorOptions, open: OpenBranch) {
    this.#options = options;
    this.#open = open;
  }

  async read(freshness: "required" | "wanted"): Promise<MonitorView> {
    const { ref, staleSince } = await this.#open.branch.refresh(freshness);
    // The file by the commit's id: another process may move the ref in between.
    const commit = await this.#object(ref);
    if (commit === undefined) return { head: undefined, state: NOTHING_SEEN, staleSince };
    const file = await this.#object(`${commit.id}:${STATE_FILE}`, commit.id);
    const read = stateIn(file);
    if ("why" in read) throw this.#broken(commit.id, read.line, read.why);
    return { head: commit.id, state: read.state, staleSince };
  }

  async #object(name: string, commit?: string): Promise<GitObject | undefined> {
    const { git } = this.#open.place;
    const objects = await readObjects(git, [name], LARGEST_STATE);
    if (Array.isArray(objects)) return objects[0];
    if (objects.at !== undefined && commit !== undefined) throw this.#broken(commit, 1, objects.why);
    throw branchError(NAMES.code, {
      what: `cannot read the ${NAMES.what}`,
      where: git.folder,
      why: objects.why,
      mend: "run `git fsck` there and mend what it reports",
    });
  }

  async save(view: MonitorView, state: MonitorState, why: string): Promise<Saved> {
    const { step } = this.#options;
    const text = printState(state);
    // As it will be read: sorted, and refused here rather than by whoever reads it next.
    const printed = parseState(text);
    if (printed.is === "unreadable") throw unwritable(`line ${printed.line}: ${printed.why}`);
    const commit = await this.#write(view.head, text, why);
    await step?.("written");
    const swapped = await compareAndSwap(this.#open, {
      commit,
      view,
      read: () => this.read("required"),
      holds: ({ head }) => this.#isIn(commit, head),
      unknown: {
        what: `cannot tell whether the ${NAMES.what} was written`,
        mend: "when it can be reached again, run the command again: it goes on from what stands there",
      },
    });
    if (swapped.is === "done" && isSixteenth(commit)) packLater(this.#open.place.git.folder);
    await step?.("noted");
    if (swapped.is === "lost") return { is: "lost", view: swapped.now };
    return {
      is: "saved",
      view: swapped.now ?? { head: commit, state: printed.value, staleSince: undefined },
    };
  }

  async #write(parent: string | undefined, text: string, why: string): Promise<string> {
    const { place, idLength } = this.#open;
    const { actor, clock, nonce } = this.#options;
    const written = await writeCommit(
      place.git,
      {
        by: signatureOf(actor, clock()),
        // Two writers may have the same to say in the same second; theirs must not be the same commit.
        message: `${visible(why)}\n\nNonce: ${nonce()}\n`,
        parent,
        keepParentTree: false,
        kept: [],
        files: new Map([[STATE_FILE, text]]),
      },
      idLength,
    );
    if ("id" in written) return written.id;
    throw branchError(NAMES.code, {
      what: `cannot write the ${NAMES.what}`,
      where: place.git.folder,
      why: written.why,
      mend: "nothing was recorded; make room or mend what git reports, and run the command again",
    });
  }

  /** A state that cannot be relied on. Nothing is guessed from what is left. */
  #broken(commit: string, line: number | undefined, why: string): PolicyError {
    const { code, what, branch } = NAMES;
    // Git takes `.` for this very repository.
    const remote = this.#open.branch instanceof LocalBranch ? "." : (this.#options.remote ?? "origin");
    const back = [
      `git worktree add --detach ../${branch} ${commit}`,
      `cd ../${branch}`,
      `git checkout HEAD~1 -- ${STATE_FILE}`,
      `git commit -m "${STATE_FILE} as it was"`,
      `git push ${shellWord(remote)} HEAD:${branch}`,
    ];
    return branchError(code, {
      what: `the ${what} cannot be relied on`,
      where: line === undefined ? `commit ${commit}` : `${branch}:${STATE_FILE}:${line}`,
      why,
      mend: `look at it with \`git show ${commit}\`; where a newer version of archi3-policy has written it, use that one; else put back what was there before it by \`${back.join(" && ")}\`, and protect the branch`,
    });
  }

  /** Whether what stands at the head came after a commit, or is it. */
  async #isIn(commit: string, head: string | undefined): Promise<boolean> {
    if (head === undefined || head === commit) return head === commit;
    const { git } = this.#open.place;
    return (await git.run({ args: ["merge-base", "--is-ancestor", commit, head] })).ok;
  }
}

function stateIn(
  file: GitObject | undefined,
): { state: MonitorState } | { line: number | undefined; why: string } {
  if (file?.type !== "blob") return { line: undefined, why: `it holds no ${STATE_FILE}` };
  if (!isUtf8(file.bytes)) return { line: 1, why: "it is not UTF-8" };
  const read = parseState(file.bytes.toString("utf8"));
  return read.is === "unreadable" ? read : { state: read.value };
}

function unwritable(why: string): PolicyError {
  return branchError(NAMES.code, {
    what: `cannot write the ${NAMES.what}`,
    why,
    mend: "nothing was recorded; report this, with the command that was run",
  });
}

/** One commit of sixteen, told by its id, which is as good as a die. */
function isSixteenth(commit: string): boolean {
  return commit.endsWith("0");
}
