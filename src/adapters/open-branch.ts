import { resolve } from "node:path";
import { usageError } from "../errors.ts";
import { holdsPassword } from "../release/place-names.ts";
import { findRemote, type Remote } from "./git-remotes.ts";
import { Git } from "./git-runner.ts";
import { branchError, withoutCredentials } from "./ledger-error.ts";
import { type BranchNames, type BranchPlace, LocalBranch, type OwnBranch, type Step } from "./own-branch.ts";
import { RemoteBranch } from "./remote-branch.ts";

export interface BranchOptions {
  /** Any folder of the repository's working tree. */
  folder: string;
  /** A remote's name, its URL, or `none`; default: `origin` if there is one. */
  remote?: string;
  clock: () => Date;
  /** Random text: 8 to 64 letters, digits and hyphens. No two commits are the same one by it. */
  nonce: () => string;
  /** Milliseconds that one exchange with the remote may take; default: 30,000. */
  timeoutMs?: number;
  /** Milliseconds to wait for another process of this machine that writes the same branch; default: 10,000. */
  waitMs?: number;
  /** Called between the steps of a writer. */
  step?: (step: Step) => void | Promise<void>;
}

/** A branch that can be read and written, and how long ids are in its repository. */
export interface OpenBranch {
  place: BranchPlace;
  branch: OwnBranch;
  idLength: number;
}

const TIMEOUT_MS = 30_000;
const WAIT_MS = 10_000;
/** Local calls end by themselves, unless the disk hangs, or a partial clone has to fetch what they read. */
const LOCAL_TIMEOUT_MS = 60_000;

/**
 * Opens a branch of ours; nothing is fetched yet.
 * @throws {PolicyError} with the code of its names: exit 2 where the remote is none, exit 4 where git fails
 */
export async function openBranch(options: BranchOptions, names: BranchNames): Promise<OpenBranch> {
  const git = new Git(options.folder, LOCAL_TIMEOUT_MS);
  const [{ commonDir, idLength }, remote] = await Promise.all([
    repositoryOf(git, names),
    remoteOf(git, options.remote, names),
  ]);
  const { waitMs = WAIT_MS, timeoutMs = TIMEOUT_MS, step = () => {}, clock } = options;
  const place: BranchPlace = { ...names, git, commonDir, waitMs, step };
  const branch =
    remote === undefined ? new LocalBranch(place) : new RemoteBranch(place, { ...remote, timeoutMs, clock });
  return { place, branch, idLength };
}

async function repositoryOf(git: Git, { kind, code }: BranchNames) {
  const asked = await git.run({ args: ["rev-parse", "--git-common-dir", "--show-object-format"] });
  const [folder = "", format] = asked.stdout.toString("utf8").split("\n");
  if (asked.ok) return { commonDir: resolve(git.folder, folder), idLength: format === "sha256" ? 64 : 40 };
  throw branchError(code, {
    what: `cannot open the ${kind}`,
    where: git.folder,
    why: asked.why,
    mend: `a ${kind} is a branch of a git repository: run the command inside one, and mend what \`git status\` reports there`,
  });
}

async function remoteOf(
  git: Git,
  wanted: string | undefined,
  { kind, code }: BranchNames,
): Promise<Remote | undefined> {
  if (wanted === "none") return undefined;
  if (wanted !== undefined && holdsPassword(wanted)) {
    throw usageError(code, {
      what: `the ${kind}'s remote holds a password`,
      where: "ledger.remote",
      why: "it would stand in git's arguments, which all users of this machine can see",
      mend: `name it without: ${withoutCredentials(wanted)}; credentials are given by git's own configuration`,
    });
  }
  const { remote, names } = await findRemote(git, wanted ?? "origin");
  if (remote !== undefined || wanted === undefined) return remote;
  throw usageError(code, {
    what: `there is no remote ${JSON.stringify(withoutCredentials(wanted))}`,
    where: "ledger.remote",
    why: names.length === 0 ? "this repository has no remotes" : `its remotes are ${names.join(", ")}`,
    mend: "name one of them, a URL, or none",
  });
}
