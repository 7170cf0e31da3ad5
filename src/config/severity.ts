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
    if (knownRules.has(rule)) continue;
    const guess = meantRule(rule, knownRules);
    throw configError(
      at(["severity", rule], "key"),
      `there is no rule ${rule}`,
      guess === undefined ? "see docs/rules.md for the rules" : `did you mean ${guess}?`,
    );
  }
}
