import type { Severity } from "../policy/finding.ts";

/** What a report says of a rule; the rows of the rule table are of this form. */
export interface RuleInfo {
  id: string;
  /** A short name in kebab-case; a rule of the repository's own has none. */
  name?: string;
  /** As the rule is by default, whatever this run's configuration made of it. */
  severity: Severity;
  /** What the rule finds, in one sentence. */
  what: string;
  /** Why that matters. */
  why: string;
}

/** The rules by their ids. */
export type RulesById = ReadonlyMap<string, RuleInfo>;

export function rulesById(rules: readonly RuleInfo[]): RulesById {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** A rule as a title, such as `ARC301 dangling reference`; only its id where the table does not know it. */
export function ruleTitle(id: string, rules: RulesById): string {
  const name = rules.get(id)?.name;
  return name === undefined ? id : `${id} ${name.replaceAll("-", " ")}`;
}
