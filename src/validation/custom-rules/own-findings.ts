import type { Catalog } from "../../policy/catalog.ts";
import type { Finding } from "../../policy/finding.ts";
import type { Judging } from "../check-policy.ts";
import { findingOfDraft } from "../findings.ts";
import type { OwnRules } from "./own-rules.ts";

/**
 * What the rules of a repository's own find. Nothing that was found before silences them: what it says may be accepted,
 * and then nobody would hear of theirs.
 */
export function findingsOfOwnRules(
  catalog: Catalog,
  ownRules: OwnRules | undefined,
  { severityOf, schemaOf }: Pick<Judging, "severityOf" | "schemaOf">,
): Finding[] {
  if (ownRules === undefined || ownRules.rules.length === 0) return [];
  const drafts = ownRules.judge(
    catalog,
    ({ kind }) => schemaOf(kind).places,
    (rule) => severityOf(rule) !== undefined,
  );
  return drafts.flatMap((draft) => {
    const severity = severityOf(draft.rule);
    return severity === undefined ? [] : [findingOfDraft(draft, draft.severity ?? severity)];
  });
}
