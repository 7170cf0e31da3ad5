import { usageError } from "../errors.ts";
import type { Appended, Contents, Ledger, LedgerView } from "../release/ledger.ts";
import type { Entry, LedgerRecord, RecordDraft } from "../release/record.ts";
import { indexOf } from "../release/record-text.ts";
import { compareAndSwap, packLater } from "./compare-and-swap.ts";
import { LedgerStore } from "./ledger-store.ts";
import { type BranchOptions, type OpenBranch, openBranch } from "./open-branch.ts";

export interface LedgerOptions extends BranchOptions {
  environment: string;
  /** What records call this tool: `archi3-policy 0.1.0`. */
  tool: string;
}

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
  const open = await openBranch(options, {
    branch: `policy-ledger/${environment}`,
    fetched: `refs/archi3/ledger/${environment}`,
    file: environment,
    what: `ledger of ${environment}`,
    kind: "ledger",
    code: "E_LEDGER",
  });
  return new GitLedger(options, open, new LedgerStore(open.place.git, environment, open.idLength));
}

/** Records between two looks whether the repository should be packed. */
const PACK_EVERY = 16;

class GitLedger implements Ledger {
  readonly #options: LedgerOptions;
  readonly #open: OpenBranch;
  readonly #store: LedgerStore;

  constructor(options: LedgerOptions, open: OpenBranch, store: LedgerStore) {
    this.#options = options;
    this.#open = open;
    this.#store = store;
  }

  async read(freshness: "required" | "wanted"): Promise<LedgerView> {
    const { ref, staleSince } = await this.#open.branch.refresh(freshness);
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
    if (appended.is === "appended" && record.epoch % PACK_EVERY === 0) packLater(this.#open.place.git.folder);
    await step?.("noted");
    return appended;
  }

  async #publish(entry: Entry, view: LedgerView): Promise<Appended> {
    const { environment } = this.#options;
    const swapped = await compareAndSwap(this.#open, {
      commit: entry.commit,
      view,
      read: () => this.read("required"),
      holds: ({ entries }) => entries.some(({ commit }) => commit === entry.commit),
      unknown: {
        what: `cannot tell whether the ledger of ${environment} took the record`,
        mend: `when it can be reached again, see what stands there with \`archi3-policy history --environment ${environment}\``,
      },
    });
    if (swapped.is === "lost") return { is: "lost", view: swapped.now };
    const now = swapped.now ?? this.#view([...view.entries, entry], undefined);
    return { is: "appended", view: now, entry };
  }
}
