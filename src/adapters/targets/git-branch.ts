import { defined } from "../../defined.ts";
import { usageError } from "../../errors.ts";
import { branchFault, holdsPassword } from "../../release/place-names.ts";
import { foreignText } from "../foreign-text.ts";
import { configuration } from "../git-process.ts";
import { elsewhereParts, findRemote, pushesElsewhere, pushSettings, type Remote } from "../git-remotes.ts";
import { Git } from "../git-runner.ts";
import { type GitAnswer, type GitCall, type Move, moveOf } from "./git-objects.ts";

export interface GitBranchOptions {
  /** The policy repository's working tree or a bare repository: here objects are written and read. */
  folder: string;
  branch: string;
  /** Where the branch is: a remote's name, a URL or a path; otherwise `origin`, or the folder itself without one. */
  repository?: string;
  /** How long one git process may take, milliseconds; an operation that fails has waited for two at most. */
  timeoutMs: number;
}

/** git failed; a target says what that means. */
export class GitFailure extends Error {}

/** Nobody's name has to be configured where the tool runs, and no time zone tells where that is. */
const IDENTITY: NodeJS.ProcessEnv = {
  GIT_AUTHOR_NAME: "archi3-policy",
  GIT_AUTHOR_EMAIL: "archi3-policy@users.noreply.github.com",
  GIT_COMMITTER_NAME: "archi3-policy",
  GIT_COMMITTER_EMAIL: "archi3-policy@users.noreply.github.com",
  TZ: "UTC",
};

/** What there is of a branch. */
export interface Look {
  /** Its commit; undefined where there is no branch. */
  head: string | undefined;
  /** A branch that leaves no room for it: git can have none below another. */
  blockedBy: string | undefined;
}

interface Place {
  /** What git is told for the remote; undefined where the branch is in the folder itself. */
  remote: string | undefined;
  /** The same as git knows it; undefined where git knows none of this name, which it says when it is asked. */
  known?: Remote;
  /** The id of nothing. */
  none: string;
}

/** A branch, here or in a remote, that is moved by compare-and-swap only. Everything throws {@link GitFailure}. */
export class GitBranch {
  readonly #options: GitBranchOptions;
  readonly #git: Git;
  readonly #ref: string;
  /** Keeps what was fetched from being thrown away, and tells the next fetch what need not come again. */
  readonly #kept: string;
  #place: Promise<Place> | undefined;

  constructor(options: GitBranchOptions) {
    this.#options = options;
    this.#git = new Git(options.folder, options.timeoutMs);
    this.#ref = `refs/heads/${options.branch}`;
    this.#kept = `refs/archi3/live/${options.branch}`;
    checkNames(options);
  }

  /** Looks at the branch as it is now. */
  async look(): Promise<Look> {
    const { remote } = await this.place();
    const names = this.#ref.split("/");
    const above = names.slice(3).map((_, index) => names.slice(0, index + 3).join("/"));
    // Both succeed with no line where there is no branch, so that only failures fail. What is below is listed by itself here.
    const listed =
      remote === undefined
        ? await this.#run(["for-each-ref", "--format=%(objectname)\t%(refname)", ...above, this.#ref])
        : await this.#remotely([
            ...["ls-remote", "--quiet", "--end-of-options", remote],
            ...[...above, this.#ref, `${this.#ref}/*`],
          ]);
    if (!listed.ok) throw new GitFailure(listed.why);
    const look: Look = { head: undefined, blockedBy: undefined };
    for (const line of listed.stdout.toString("utf8").split("\n")) {
      const [id, ref = ""] = line.split("\t");
      if (ref === this.#ref) look.head = id;
      if (above.includes(ref) || ref.startsWith(`${this.#ref}/`))
        look.blockedBy = ref.slice("refs/heads/".length);
    }
    return look;
  }

  /** Brings a commit of the branch here, with its history; false when the branch holds it no more. */
  async bring(commit: string): Promise<boolean> {
    const { remote } = await this.place();
    if (remote === undefined || (await this.isAncestor(commit, this.#kept))) return true;
    const flags = [
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--no-recurse-submodules",
      "--no-auto-gc",
    ];
    // Without --refmap, the user's own remote-tracking branch would move too, and two fetches would quarrel about it.
    const fetched = await this.#remotely([
      "fetch",
      ...flags,
      "--refmap=",
      "--end-of-options",
      remote,
      this.#ref,
    ]);
    if (!fetched.ok && !/couldn't find remote ref/.test(fetched.why)) throw new GitFailure(fetched.why);
    if (!(await this.#run(["cat-file", "-e", `${commit}^{tree}`])).ok) return false;
    await this.keep(commit);
    return true;
  }

  /** Notes what the branch was last seen at; to be unable to costs only time. */
  async keep(commit: string): Promise<void> {
    if ((await this.place()).remote !== undefined) await this.#run(["update-ref", this.#kept, commit]);
  }

  async isAncestor(one: string, other: string): Promise<boolean> {
    return (await this.#run(["merge-base", "--is-ancestor", one, other])).ok;
  }

  /** The working tree that the branch is checked out in: moved under it, all of it would seem changed. */
  async checkedOutIn(): Promise<string | undefined> {
    const { folder, repository } = this.#options;
    // A path or a URL is another repository.
    if (/[:/\\]/.test(repository ?? "")) return undefined;
    if ((await this.place()).remote === undefined) {
      const listed = await this.git(["worktree", "list", "--porcelain"]);
      const trees = listed
        .toString("utf8")
        .split("\n\n")
        .map((tree) => tree.split("\n"));
      // One that can be pruned is gone.
      const isGone = (lines: readonly string[]) => lines.some((line) => line.startsWith("prunable"));
      const found = trees.find((lines) => lines.includes(`branch ${this.#ref}`) && !isGone(lines));
      return found?.[0]?.slice("worktree ".length);
    }
    const head = await this.#run(["symbolic-ref", "--quiet", "HEAD"]);
    return head.ok && head.stdout.toString("utf8").trim() === this.#ref ? folder : undefined;
  }

  /** Writes a commit that no ref names yet. */
  async commit(tree: string, parent: string | undefined, message: string): Promise<string> {
    const parents = parent === undefined ? [] : ["-p", parent];
    const args = ["commit-tree", tree, ...parents];
    return (await this.git(args, { input: Buffer.from(message), env: IDENTITY })).toString("latin1").trim();
  }

  /** Moves the branch from exactly the commit that was read; undefined where there was no branch. */
  async move(commit: string, from: string | undefined): Promise<Move> {
    const { remote, known } = await this.place();
    if (remote === undefined) return moveOf(await this.#run(["update-ref", this.#ref, commit, from ?? ""]));
    // Never forced: the commit's parent is what was read, so this is a fast-forward of that and of nothing else.
    const flags = [
      "--porcelain",
      "--no-verify",
      "--no-signed",
      "--no-follow-tags",
      "--recurse-submodules=no",
    ];
    const args = ["push", ...flags, "--end-of-options", remote, `${commit}:${this.#ref}`];
    return moveOf(await this.#remotely(args, pushSettings(known)));
  }

  /**
   * Refuses a remote that git pushes to elsewhere than it fetches from: what was moved would never be seen.
   * @throws {PolicyError} `E_CONFIG` (exit 2)
   */
  async checkPlace(): Promise<void> {
    const { known } = await this.place();
    const elsewhere = known === undefined ? undefined : pushesElsewhere(known, this.#options.folder);
    if (known === undefined || elsewhere === undefined) return;
    throw usageError("E_CONFIG", {
      what: `the target's branch ${this.#options.branch} would be written to another place than it is read from`,
      ...elsewhereParts(known, elsewhere, "the target's `repository`"),
    });
  }

  readonly git: GitCall = async (args, options = {}) => {
    const answer = await this.#run(args, options);
    if (!answer.ok) throw new GitFailure(answer.why);
    return answer.stdout;
  };

  /** Where the branch is; looked up once. */
  place(): Promise<Place> {
    this.#place ??= this.#findPlace().catch((error: unknown) => {
      this.#place = undefined;
      throw error;
    });
    return this.#place;
  }

  async #findPlace(): Promise<Place> {
    const format = (await this.git(["rev-parse", "--show-object-format"])).toString("latin1").trim();
    const none = "0".repeat(format === "sha256" ? 64 : 40);
    const { repository } = this.#options;
    const { remote: known } = await findRemote(this.#git, repository ?? "origin");
    return { remote: repository ?? known?.name, none, ...defined({ known }) };
  }

  #run(
    args: readonly string[],
    { input, env }: { input?: Uint8Array; env?: NodeJS.ProcessEnv } = {},
  ): Promise<GitAnswer> {
    return this.#git.run({
      args,
      ...(input === undefined ? {} : { input: [input] }),
      ...(env === undefined ? {} : { env }),
    });
  }

  #remotely(
    args: readonly string[],
    settings: readonly (readonly [string, string])[] = [],
  ): Promise<GitAnswer> {
    return this.#run(args, { env: configuration(settings) });
  }
}

/** @throws {PolicyError} `E_CONFIG` (exit 2) */
function checkNames({ branch, repository }: GitBranchOptions): void {
  const fault = branchFault(branch);
  if (fault !== undefined) throw usageError("E_CONFIG", { what: fault.why, mend: fault.mend });
  if (repository?.startsWith("-") || holdsPassword(repository ?? "")) {
    throw usageError("E_CONFIG", {
      what: "the target's repository is no URL, path or remote without a password",
      where: shownRepository(repository ?? ""),
      mend: "name it without a password; credentials are given by the environment",
    });
  }
}

/** A repository for people: without credentials. */
export function shownRepository(repository: string): string {
  return repository.replace(/(\w:\/\/)[^/@\s]*@/g, "$1");
}

/** What git or a remote's hook said, as one short line without credentials. */
export function gitSaid(why: string): string {
  const lines = why.split("\n").map((line) => line.replace(/^remote:\s*/, "").trim());
  return foreignText(shownRepository(lines.filter((line) => line !== "").join("; ")));
}
