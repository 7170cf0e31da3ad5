import type { FileSet } from "./digest.ts";
import type { Entry, LedgerRecord, RecordDraft } from "./record.ts";

/** The ledger of one environment as it was read. */
export interface LedgerView {
  environment: string;
  /** The newest record's commit; undefined before the first. */
  head: string | undefined;
  /** Oldest first. */
  entries: readonly Entry[];
  /**
   * When the remote was last reached, ISO 8601, where it could not be reached now; {@link UNDATED} where nobody noted it;
   * undefined for the present state.
   */
  staleSince: string | undefined;
}

/** In the place of a time: git fetched this state, in a clone that never ran a command of ours. */
export const UNDATED = "unknown";

/** Says how old a state is that could not be refreshed. */
export function staleText(staleSince: string): string {
  const age =
    staleSince === UNDATED
      ? "the branch as git fetched it here, nobody noted when, and may be old"
      : `what was fetched at ${staleSince}`;
  return `the ledger's remote cannot be reached; this is ${age}`;
}

/** What a record's tree holds beside the record: nothing (`undefined`) before any deployment. */
export type Contents =
  /** New content. */
  | { is: "new"; manifest: Uint8Array; policies: FileSet; effective: FileSet }
  /** That of an earlier record, by its commit: nothing is built again. */
  | { is: "of"; commit: string }
  | undefined;

export type Appended =
  /** The record stands in the ledger, also where the answer was lost and it was found there afterwards. */
  | { is: "appended"; view: LedgerView; entry: Entry }
  /** Somebody else was first; this is what stands there now, and nothing was written. */
  | { is: "lost"; view: LedgerView };

/**
 * The append-only history of one environment. Everything throws `PolicyError` `E_LEDGER` (exit 4) when git or the remote
 * fails.
 */
export interface Ledger {
  /**
   * Reads all entries.
   * @param freshness `required`: fetch first, and fail when the remote cannot be reached (writers). `wanted`: fetch, and
   *   show the last fetched state where that fails (readers).
   */
  read(freshness: "required" | "wanted"): Promise<LedgerView>;
  /** The whole records of some entries, in their order, read at once. */
  records(entries: readonly Pick<Entry, "commit">[]): Promise<LedgerRecord[]>;
  /** What a record's tree holds. */
  contents(commit: string): Promise<{ manifest: Uint8Array; policies: FileSet; effective: FileSet }>;
  /** Appends on exactly the head that was read: compare-and-swap, never forced. */
  append(view: LedgerView, draft: RecordDraft, contents: Contents): Promise<Appended>;
}
