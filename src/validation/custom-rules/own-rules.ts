import type { Catalog, Policy } from "../../policy/catalog.ts";
import type { Severity } from "../../policy/finding.ts";
import type { Place } from "../places.ts";
import type { AnyDraft } from "../rule.ts";

/** What reports, comments and configuration have to know of a rule of the repository's own. */
export interface OwnRuleInfo {
  id: string;
  severity: Severity;
  what: string;
  why: string;
  /** The file that it stands in, as findings name files. */
  file: string;
  /** The kinds that it is about; undefined for all but templates. */
  kinds: ReadonlySet<string> | undefined;
  /** Whether what it says of one policy depends on others. */
  looksAtOthers: boolean;
}

/** What a rule of the repository's own found; or, as an error whatever the rule is, that it could not be evaluated. */
export type OwnDraft = AnyDraft & { severity?: "error" };

/** The rules of a repository's own, checked and ready to judge. */
export interface OwnRules {
  rules: readonly OwnRuleInfo[];
  /** Rules that a change adds: comments may name them already, and they judge once the change is merged. */
  later?: readonly OwnRuleInfo[];
  /**
   * Judges all policies. Pure: the same policies and rules give the same, wherever and however fast.
   * @param runs whether a rule is not switched off
   */
  judge(
    catalog: Catalog,
    placesOf: (policy: Policy) => Place | undefined,
    runs: (rule: string) => boolean,
  ): OwnDraft[];
}

/** A repository without rules of its own. */
export const NO_OWN_RULES: OwnRules = { rules: [], judge: () => [] };
