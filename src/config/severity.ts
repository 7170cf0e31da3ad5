import type { Severity } from "../policy/finding.ts";
import { isMapping } from "../policy/pointer.ts";
import { isAboutUnjudged, meantRule } from "../validation/rule-ids.ts";
import { type At, configError } from "./document.ts";

const MILDER: readonly string[] = ["warning", "notice", "off"] satisfies (Severity | "off")[];

/**
 * Rules that do not exist are told before the schema judges: it knows how ids look, not which there are. What keeps a
 * file from being read stays an error: a milder one would let everything in the file pass unseen.
 */
export function checkRules(value: unknown, at: At, knownRules: ReadonlySet<string>): void {
  const severity = isMapping(value) ? value["severity"] : undefined;
  if (!isMapping(severity)) return;
  for (const [rule, set] of Object.entries(severity)) {
    if (isAboutUnjudged(rule) && MILDER.includes(set as string)) {
      throw configError(
        at(["severity", rule], "value"),
        `${rule} tells that a file cannot be read, so it is always an error`,
        "take the line out, and correct the file that it finds or move it out of the policies folder",
      );
    }
    if (knownRules.has(rule) || isOwnId(rule)) continue;
    const guess = meantRule(rule, knownRules);
    throw configError(
      at(["severity", rule], "key"),
      `there is no rule ${rule}`,
      guess === undefined ? "see docs/rules.md of archi3-policy for the rules" : `did you mean ${guess}?`,
    );
  }
}

/** A rule that a configuration names, and where. */
export interface NamedRule {
  id: string;
  /** `file:line:column` */
  where: string;
}

function isOwnId(rule: string): boolean {
  return /^[A-Z][A-Z]{1,9}[0-9]{3,4}$/.test(rule) && !rule.startsWith("ARC");
}

/** What `severity` names that can be no built-in rule. */
export function ownRulesNamed(severity: { readonly [rule: string]: unknown }, at: At): NamedRule[] {
  const ids = Object.keys(severity).filter(isOwnId);
  return ids.map((id) => ({ id, where: at(["severity", id], "key") }));
}

/**
 * Refuses a severity for a rule that is nowhere.
 * @param known the ids of all rules, built-in and own
 * @throws {PolicyError} `E_CONFIG` (exit 2)
 */
export function checkOwnRules(named: readonly NamedRule[], known: ReadonlySet<string>): void {
  const unknown = named.find(({ id }) => !known.has(id));
  if (unknown === undefined) return;
  const guess = meantRule(unknown.id, known);
  throw configError(
    unknown.where,
    `there is no rule ${unknown.id}`,
    guess === undefined ? "write it under `rules`, or take the line out" : `did you mean ${guess}?`,
  );
}
