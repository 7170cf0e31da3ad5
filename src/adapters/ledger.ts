import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PolicyError, usageError } from "../errors.ts";
import type { Appended, Contents, Ledger, LedgerView } from "../release/ledger.ts";
import { holdsPassword } from "../release/place-names.ts";
import type { Entry, LedgerRecord, RecordDraft } from "../release/record.ts";
import { indexOf } from "../release/record-text.ts";
import { environmentOfGit, WITHOUT_HOOKS } from "./git-process.ts";
import { findRemote, type Remote } from "./git-remotes.ts";
import { Git } from "./git-runner.ts";
import { type LedgerBranch, type LedgerPlace, LocalBranch, type Step } from "./ledger-branch.ts";
import { ledgerError, withoutCredentials } from "./ledger-error.ts";
import { RemoteBranch } from "./ledger-remote.ts";
import { LedgerStore } from "./ledger-store.ts";

export interface LedgerOptions {
  /** Any folder of the repository's working tree. */
  folder: string;
  environment: string;
  /** A remote's name, its URL, or `none`; default: `origin` if there is one. */
  remote?: string;
  /** What records call this tool: `archi3-policy 0.1.0`. */
  tool: string;
  clock: () => Date;
  /** Random text: 8 to 64 letters, digits and hyphens. */
  nonce: () => string;
  /** Milliseconds that one exchange with the remote may take; default: 30,000. */
  timeoutMs?: number;
  /** Milliseconds to wait for another process of this machine that writes the same ledger; default: 10,000. */
  waitMs?: number;
  /** Called between the steps of an append. */
  step?: (step: Step) => void | Promise<void>;
}

const TIMEOUT_MS = 30_000;
const WAIT_MS = 10_000;
/** Local calls end by themselves, unless the disk hangs, or a partial clone has to fetch what they read. */
const LOCAL_TIMEOUT_MS = 60_000;

/**
 * Opens the ledger of one environment; nothing is fetched yet.
 * @throws {PolicyError} `E_LEDGER`: exit 2 where the environment or the remote is none, exit 4 where git fails
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { environment } = options;
  if (!/^[a-z][a-z0-9-]*$/.test(environment))
    throw usageError("E_LEDGER", {
      what: `${JSON.stringify(environment)} cannot be the name of an environment`,
      mend: "names are small letters, digits and hyphens, and begin with a letter",
    });
  const git = new Git(options.folder, LOCAL_TIMEOUT_MS);
  const [repository, remote] = await Promise.all([repositoryOf(git), remoteOf(git, options.remote)]);
  const place: LedgerPlace = {
    git,
    environment,
    commonDir: repository.commonDir,
    waitMs: options.waitMs ?? WAIT_MS,
    step: options.step ?? (() => {}),
  };
  const branch =
    remote === undefined
      ? new LocalBranch(place)
      : new RemoteBranch(place, {
          ...remote,
          timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
          clock: options.clock,
        });
  return new GitLedger(options, place, branch, new LedgerStore(git, environment, repository.idLength));
}

async function repositoryOf(git: Git): Promise<{ commonDir: string; idLength: number }> {
  const asked = await git.run({ args: ["rev-parse", "--git-common-dir", "--show-object-format"] });
  const [folder = "", format] = asked.stdout.toString("utf8").split("\n");
  if (asked.ok) return { commonDir: resolve(git.folder, folder), idLength: format === "sha256" ? 64 : 40 };
  throw ledgerError({
    what: "cannot open the ledger",
    where: git.folder,
    why: asked.why,
    mend: "a ledger is a branch of a git repository: run the command inside one, and mend what `git status` reports there",
  });
}

async function remoteOf(git: Git, wanted: string | undefined): Promise<Remote | undefined> {
  if (wanted === "none") return undefined;
  if (wanted !== undefined && holdsPassword(wanted)) {
    throw usageError("E_LEDGER", {
      what: "the ledger's remote holds a password",
      where: "ledger.remote",
      why: "it would stand in git's arguments, which all users of this machine can see",
      mend: `name it without: ${withoutCredentials(wanted)}; credentials are given by git's own configuration`,
    });
  }
  const { remote, names } = await findRemote(git, wanted ?? "origin");
  if (remote !== undefined || wanted === undefined) return remote;
  throw usageError("E_LEDGER", {
    what: `there is no remote ${JSON.stringify(withoutCredentials(wanted))}`,
    where: "ledger.remote",
    why: names.length === 0 ? "this repository has no remotes" : `its remotes are ${names.join(", ")}`,
    mend: "name one of them, a URL, or none",
  });
}

/** How often a push is tried again that met another one. */
const TRIES = 8;
const RETRY_MS = 25;
/** Records between two looks whether the repository should be packed. */
const PACK_EVERY = 16;

class GitLedger implements Ledger {
  readonly #options: LedgerOptions;
  readonly #place: LedgerPlace;
  readonly #branch: LedgerBranch;
  readonly #store: LedgerStore;

  constructor(options: LedgerOptions, place: LedgerPlace, branch: LedgerBranch, store: LedgerStore) {
    this.#options = options;
    this.#place = place;
    this.#branch = branch;
    this.#store = store;
  }

  async read(freshness: "required" | "wanted"): Promise<LedgerView> {
    const { ref, staleSince } = await this.#branch.refresh(freshness);
    return this.#view(await this.#store.entries(ref), staleSince);
  }

  #view(entries: readonly Entry[], staleSince: string | undefined): LedgerView {
    return { environment: this.#options.environment, head: entries.at(-1)?.commit, entries, staleSince };
  }

  records(entries: readonly Pick<Entry, "commit">[]): Promise<LedgerRecord[]> {
    return this.#store.records(entries.map(({ commit }) => commit));
  }

  contents(commit: string) {
    return this.#store.contents(commit);
  }

  async append(view: LedgerView, draft: RecordDraft, contents: Contents): Promise<Appended> {
    const { clock, nonce, tool, environment, step } = this.#options;
    const record: LedgerRecord = {
      ...draft,
      format: "archi3-record/1",
      nonce: nonce(),
      epoch: view.entries.length + 1,
      time: clock().toISOString(),
      environment,
      tool,
    };
    const commit = await this.#store.write(record, contents, view.head);
    await step?.("written");
    const appended = await this.#publish({ ...indexOf(record), commit }, view);
    if (appended.is === "appended" && record.epoch % PACK_EVERY === 0) packLater(this.#place.git.folder);
    await step?.("noted");
    return appended;
  }

  async #publish(entry: Entry, view: LedgerView): Promise<Appended> {
    for (let tries = 1; ; tries++) {
      const published = await this.#branch.publish(entry.commit, view.head);
      if (published.is === "published")
        return { is: "appended", view: this.#view([...view.entries, entry], undefined), entry };
      const now = await this.#readAfter(published.error);
      // Its id holds its nonce: where this commit stands, this writer won, whatever answer was lost.
      if (now.entries.some(({ commit }) => commit === entry.commit))
        return { is: "appended", view: now, entry };
      if (now.head !== view.head) return { is: "lost", view: now };
      if (!published.passing || tries === TRIES) throw published.error;
      await sleep(RETRY_MS * tries);
    }
  }

  async #readAfter(error: PolicyError): Promise<LedgerView> {
    try {
      return await this.read("required");
    } catch (second) {
      throw ledgerError({
        what: `cannot tell whether the ledger of ${this.#options.environment} took the record`,
        where: error.parts.where ?? this.#place.git.folder,
        why: `${error.parts.why ?? error.message}; then: ${second instanceof PolicyError ? (second.parts.why ?? second.message) : String(second)}`,
        mend: `when it can be reached again, see what stands there with \`archi3-policy history --environment ${this.#options.environment}\``,
        cause: second,
      });
    }
  }
}

/** Lets git pack what has come together, if it finds that worth while; nobody waits for it, and its failure is nobody's. */
function packLater(folder: string): void {
  const child = spawn("git", ["-C", folder, ...WITHOUT_HOOKS, "gc", "--auto", "--quiet"], {
    env: environmentOfGit(),
    stdio: "ignore",
    detached: true,
    windowsHide: true,
  });
  child.on("error", () => {});
  child.unref();
}
