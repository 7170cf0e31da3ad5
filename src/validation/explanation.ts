import type { Path } from "../policy/pointer.ts";
import type { DraftMend } from "./rule.ts";

/** One root cause of a schema's refusal, in an author's words. */
export interface Explanation {
  rule: string;
  path: Path;
  /** What to underline: the key at the path, or its value. */
  at: "key" | "value";
  message: string;
  help: string;
  /** What to write instead, where there is exactly one likely answer. */
  replacement?: { text: string; title: string; raw?: boolean };
  mend?: DraftMend;
  related?: { path: Path; at: "key" | "value"; message: string };
  /** A missing key that this explanation already accounts for. */
  accountsFor?: string;
  /** Other places that this explanation speaks for: nothing more is said there. */
  covers?: readonly Path[];
  /** A key line is lost, so that what belongs to it is read as something else's: what the policy defines is unsure. */
  lostLine?: true;
  /** Of a key that is missing beside others of which one would do: all of them. */
  alternatives?: readonly string[];
  /** How a missing key is named in a list of several, where its name alone does not say it. */
  lacks?: string;
  /** Of a missing key: whether a value could be meant for it. */
  fits?: (value: unknown) => boolean;
}
