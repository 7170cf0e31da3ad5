import type { Catalog, Policy } from "../policy/catalog.ts";
import type { Severity } from "../policy/finding.ts";
import type { Path } from "../policy/pointer.ts";
import type { Place } from "./places.ts";

/**
 * How a rule is shown and proven: in a file of the example repository (`examples/archi3/policies`), the text `good`
 * is replaced by `bad`, and then exactly this rule must speak, at the «marked» place.
 */
export type RuleExample =
  | { file: string; bad: string; good: string }
  /** Both texts are whole files of a path that the example repository does not have. */
  | { file: string; bad: string; good: string; added: true }
  /** For what lies outside of a text: both are shell commands, run in a copy of the policies folder. */
  | { commands: true; bad: string; good: string }
  /** Both are baselines: `present` in the example repository, or `changed` from `good` on the base to `bad`. */
  | { baseline: "present" | "changed"; bad: string; good: string };

/** One row of the rule table. */
export interface Rule {
  id: `ARC${number}`;
  /** A short name in kebab-case. */
  name: string;
  severity: Severity;
  /** What the rule finds, in one sentence. */
  what: string;
  /** Why that matters. */
  why: string;
  example: RuleExample;
}

/** A place that a finding talks about. */
export interface PlaceOf {
  policy: Policy;
  path: Path;
  at: "key" | "value";
}

/** A finding before its positions are looked up. */
export interface Draft extends PlaceOf {
  rule: Rule["id"];
  message: string;
  help: string;
  /** The part of a scalar that is wrong, as offsets into its decoded text; the whole value without it. */
  part?: { start: number; end: number };
  related?: (PlaceOf & { message: string })[];
  /** What to write instead, where that is certain; `raw` text is put without quotes. */
  replacement?: {
    text: string;
    title: string;
    raw?: boolean;
    /** What has to change with it, in the same policy. */
    also?: readonly { path: Path; at: "key" | "value"; text: string }[];
  };
  /** A certain change other than of the whole text, or of the part that is wrong. */
  mend?: DraftMend;
  /** What tells this finding apart from others at its place; by default the scalar that stands there. */
  values?: readonly string[];
  /** A key line is lost in the policy's file, so that what else compares it with others only follows from that. */
  lostLine?: true;
}

/** A draft of whatever rule: those of a repository's own have ids of their own. */
export type AnyDraft = Omit<Draft, "rule"> & { rule: string };

/** A change of how a key or value is written. */
export type DraftMend =
  /** Another text for a part of the scalar, by offsets into its decoded text; nothing where it is written otherwise. */
  | { kind: "part"; start: number; end: number; text: string; title: string }
  /** The dash that the first item of a list lacks, where those of the others stand. */
  | { kind: "dash" }
  /** A blank at an offset of an unquoted text, which ends there: a comment or a value begins. */
  | { kind: "space"; at: number; title: string }
  /** A comma in the place of the sign at an offset of an unquoted item in brackets, which ends there. */
  | { kind: "comma"; at: number; title: string }
  /** Quotes around an unquoted value. */
  | { kind: "quote" }
  /** Brackets around a value that is the only item of its list. */
  | { kind: "list" }
  /** The item goes, since another one says the same. */
  | { kind: "remove" }
  /** The dash before a list of one item goes, which leaves the item. */
  | { kind: "unwrap" };

export type ReportDraft = (draft: Draft) => void;

/** A check of one policy by itself: a pure function of the document, so that it can be cached and spread. */
export type PolicyCheck = (policy: Policy, root: Place, report: ReportDraft) => void;

/** A check of a whole file, comments and all, by the policies in it; pure like a {@link PolicyCheck}. */
export type FileCheck = (policies: readonly Policy[], report: ReportDraft) => void;

/** A check that needs every policy of the repository. */
export type CatalogCheck = (
  catalog: Catalog,
  report: ReportDraft,
  placesOf: (policy: Policy) => Place | undefined,
) => void;

/** A family of rules: its rows of the table and its checks. */
export interface RuleFamily {
  rules: readonly Rule[];
  policyChecks?: readonly PolicyCheck[];
  fileChecks?: readonly FileCheck[];
  catalogChecks?: readonly CatalogCheck[];
}
