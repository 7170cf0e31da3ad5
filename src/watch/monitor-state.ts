import type { Alert } from "./alert.ts";
import type { ObjectivePoint } from "./objective.ts";

/** Up to where the history of an environment was looked through. */
export interface Watermark {
  /** Whose history. */
  environment: string;
  /** The newest record that was looked at; 0 before the first. */
  epoch: number;
  /** ISO 8601: when everything of the environment was looked at last; absent while only deployments looked. */
  looked?: string;
  /** The newest record that anybody's look knew, also one of a deployment; whoever looked earlier may come later. */
  seen?: number;
}

/** One validation of a commit of the default branch. */
export interface ValidationResult {
  /** Its full hash. */
  commit: string;
  /** ISO 8601, in UTC: when it was validated. */
  time: string;
  /** How many were found, of all policies. */
  errors: number;
  warnings: number;
  /** Whether it failed, by the severity that the configuration asks for. */
  failed?: boolean;
}

/** What the branch `policy-monitor` holds, as lines of JSON. Order means nothing; times are ISO 8601, in UTC, with a `Z`. */
export interface MonitorState {
  /** ISO 8601: when anything was looked at last by `monitor`; undefined before the first time. */
  looked: string | undefined;
  /** At most one of an environment. */
  watermarks: readonly Watermark[];
  /** Open ones, at most one of a key; and those that are over and were told within the time that is kept. */
  alerts: readonly Alert[];
  /** The newest of each objective in each environment. */
  points: readonly ObjectivePoint[];
  /** The newest of the default branch. */
  validations: readonly ValidationResult[];
  /** Lines of types that this version does not know, as they stand: a later version wrote them, and reads them again. */
  later: readonly string[];
}

/** Before the first look. */
export const NOTHING_SEEN: MonitorState = {
  looked: undefined,
  watermarks: [],
  alerts: [],
  points: [],
  validations: [],
  later: [],
};

/** The state as it was read. */
export interface MonitorView {
  /** The commit; undefined before the first. */
  head: string | undefined;
  /** What stands there; {@link NOTHING_SEEN} before the first commit. */
  state: MonitorState;
  /** As `LedgerView` says it. */
  staleSince: string | undefined;
}

/** What became of saving a state. */
export type Saved =
  /** It stands there, also where the answer was lost and it was found there afterwards. */
  | { is: "saved"; view: MonitorView }
  /** Somebody else was first; this is what stands there now, and nothing was written. */
  | { is: "lost"; view: MonitorView };

/** Keeps the state. Everything throws `PolicyError` `E_MONITOR` (exit 4) when git or the remote fails. */
export interface MonitorStore {
  /**
   * Reads what stands there.
   * @param freshness as a ledger's: `required` for whoever writes next, `wanted` for whoever only shows it
   */
  read(freshness: "required" | "wanted"): Promise<MonitorView>;
  /**
   * Puts a state on exactly the head that was read: compare-and-swap, never forced. What is saved is in the file's order.
   * @param view what was read, or what an earlier save gave
   * @param why one line, for whoever reads the branch's history
   */
  save(view: MonitorView, state: MonitorState, why: string): Promise<Saved>;
}

/**
 * The newest record of an environment that `monitor` has looked at; undefined before its first look, which asks how things
 * are and not what was.
 */
export function watermarkOf({ watermarks }: MonitorState, environment: string): number | undefined {
  const mark = watermarks.find((one) => one.environment === environment);
  return mark?.looked === undefined ? undefined : mark.epoch;
}
