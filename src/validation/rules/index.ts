import type { Severity } from "../../policy/finding.ts";
import type { SeverityOf } from "../findings.ts";
import type { Rule, RuleFamily } from "../rule.ts";
import { acceptances } from "./acceptances.ts";
import { demands } from "./demands.ts";
import { overlays } from "./overlays.ts";
import { permissions } from "./permissions.ts";
import { reading } from "./reading.ts";
import { references } from "./references.ts";
import { security } from "./security.ts";
import { shape } from "./shape.ts";
import { slipsInText } from "./slips-in-text.ts";
import { strictness } from "./strictness.ts";
import { teams } from "./teams.ts";
import { values } from "./values.ts";

/** Every family of rules; together their rows are the rule table. */
export const FAMILIES: readonly RuleFamily[] = [
  reading,
  shape,
  security,
  strictness,
  values,
  demands,
  references,
  teams,
  overlays,
  permissions,
  slipsInText,
  acceptances,
];

/** The rule table: one row a rule, by id. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  FAMILIES.flatMap(({ rules }) => rules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]),
);

export const RULE_IDS: ReadonlySet<string> = new Set(RULES.keys());

/**
 * How severe each rule is under a configuration.
 * @param own rules of the repository's own
 */
export function severityOf(
  configured: ReadonlyMap<string, Severity | "off">,
  own: readonly { id: string; severity: Severity }[] = [],
): SeverityOf {
  const said = new Map(own.map(({ id, severity }) => [id, severity]));
  return (rule) => {
    const severity = configured.get(rule) ?? RULES.get(rule)?.severity ?? said.get(rule) ?? "error";
    return severity === "off" ? undefined : severity;
  };
}
