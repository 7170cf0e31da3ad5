import { makePolicy, type Policy, type Renaming } from "../policy/catalog.ts";
import type { YamlDocument } from "../policy/document.ts";
import type { Finding } from "../policy/finding.ts";
import type { Kind } from "../policy/kinds.ts";
import { isMapping, type Path, toPointer } from "../policy/pointer.ts";
import type { Problem } from "../policy/source.ts";
import type { KindSchema } from "./builtin-schemas.ts";
import { withoutReaderEchoes } from "./echoes.ts";
import { judge } from "./explain.ts";
import type { Explanation } from "./explanation.ts";
import { findingOfDraft, type SeverityOf } from "./findings.ts";
import type { Place } from "./places.ts";
import type { Draft, RuleFamily } from "./rule.ts";

/** What policies are judged by. */
export interface Judging {
  severityOf: SeverityOf;
  schemaOf(kind: Kind): KindSchema;
  families: readonly RuleFamily[];
}

/**
 * Judges one document by its schema and by the rules of one policy: a pure function of the document, its kind's
 * schema and this tool's version.
 * @param problems what the reader found in the file; what follows from it is not told again
 */
export async function checkPolicy(
  place: { file: string; path: string; kind: Kind },
  document: YamlDocument,
  problems: readonly Problem[],
  judging: Judging,
): Promise<{ findings: Finding[]; policy: Policy; lostLine: boolean }> {
  const kindSchema = judging.schemaOf(place.kind);
  const explanations = await judge(kindSchema, document.value);
  const asWritten = makePolicy(place, document, []);
  let renamings = renamingsOf(explanations);
  let policy = renamings.length === 0 ? asWritten : makePolicy(place, document, renamings);
  const { places } = kindSchema;
  let drafts: Draft[] = [];
  if (places !== undefined && isMapping(document.value)) {
    const rules = new PolicyRules(judging.families, places, coveredBy(explanations, judging.severityOf));
    drafts = rules.check(policy);
    const slips = drafts.filter(isMisspeltKey);
    if (slips.length > 0) {
      // What a misspelt key holds is judged as what it was meant to be.
      renamings = [
        ...renamings,
        ...slips.map(({ path, replacement }) => ({ path, meant: replacement.text })),
      ];
      policy = makePolicy(place, document, renamings);
      drafts = [...slips, ...rules.check(policy).filter((draft) => !isMisspeltKey(draft))];
    }
  }
  const own = withoutReaderEchoes(explanations, document, problems)
    .filter(notEchoing(drafts.filter(isMisspeltKey)))
    .filter(notExplainedBy(drafts.filter((draft) => isSlipInValue(draft, judging.severityOf))))
    .filter(notSwallowed(drafts.filter(({ rule }) => rule === "ARC232")))
    .map((one) => draftOf(one, asWritten));
  const lostLine = explanations.some((one) => one.lostLine === true);
  // What a policy demands of itself it may well hold, where a line is lost.
  const kept = lostLine ? drafts.filter(({ rule }) => rule !== "ARC221") : drafts;
  const findings = findingsOf([...own, ...kept], () => problems, judging.severityOf);
  document.release();
  return { findings, policy, lostLine };
}

/** The rules of one policy, with what the schema has told already left out. */
class PolicyRules {
  readonly #families: readonly RuleFamily[];
  readonly #places: Place;
  readonly #covered: (draft: Draft) => boolean;

  constructor(families: readonly RuleFamily[], places: Place, covered: (draft: Draft) => boolean) {
    this.#families = families;
    this.#places = places;
    this.#covered = covered;
  }

  check(policy: Policy): Draft[] {
    const drafts: Draft[] = [];
    for (const family of this.#families) {
      for (const check of family.policyChecks ?? []) {
        check(policy, this.#places, (draft) => {
          if (isCredential(draft) || isMisspeltKey(draft) || !this.#covered(draft)) drafts.push(draft);
        });
      }
    }
    return drafts;
  }
}

type MisspeltKey = Draft & { replacement: { text: string } };

function isMisspeltKey(draft: Draft): draft is MisspeltKey {
  return draft.rule === "ARC208" && draft.replacement !== undefined;
}

/** A misspelt key explains that the key it stands for is missing, and that its value does not fit a free name's. */
function notEchoing(slips: readonly MisspeltKey[]): (explanation: Explanation) => boolean {
  if (slips.length === 0) return () => true;
  const misspelt = slips.map(({ path }) => toPointer(path));
  const meant = new Set(
    slips.map(({ path, replacement }) => toPointer([...path.slice(0, -1), replacement.text])),
  );
  return ({ rule, path }) => {
    const pointer = toPointer(path);
    if (rule === "ARC102" && meant.has(pointer)) return false;
    return !misspelt.some((slip) => pointer === slip || pointer.startsWith(`${slip}/`));
  };
}

/** The rules of slips in a text, without those that only warn: a guess does not hide an error. */
const EXPLAINING: ReadonlySet<string> = new Set(
  [230, 232, 233, 234, 235, 236, 238, 239].map((number) => `ARC${number}`),
);

/** A slip of typing in a value says why the value is not what the schema expects. */
function isSlipInValue({ rule, at }: Draft, severityOf: SeverityOf): boolean {
  return EXPLAINING.has(rule) && at === "value" && severityOf(rule) !== undefined;
}

function notExplainedBy(slips: readonly Draft[]): (explanation: Explanation) => boolean {
  const explained = new Set(slips.map(({ path }) => toPointer(path)));
  return explained.size === 0 ? () => true : ({ path }) => !explained.has(toPointer(path));
}

/** A key whose line is lost, so that its list was swallowed by the value above, is not also told as missing. */
function notSwallowed(slips: readonly Draft[]): (explanation: Explanation) => boolean {
  const mappings = new Set(slips.map(({ path }) => toPointer(path.slice(0, -1))));
  return ({ rule, path }) => rule !== "ARC102" || !mappings.has(toPointer(path.slice(0, -1)));
}

function renamingsOf(explanations: readonly Explanation[]): Renaming[] {
  return explanations.flatMap(({ path, accountsFor }) =>
    accountsFor === undefined ? [] : [{ path, meant: accountsFor }],
  );
}

function draftOf({ related, replacement, mend, ...explanation }: Explanation, policy: Policy): Draft {
  return {
    policy,
    rule: explanation.rule as Draft["rule"],
    path: explanation.path,
    at: explanation.at,
    message: explanation.message,
    help: explanation.help,
    ...(related === undefined ? {} : { related: [{ ...related, policy }] }),
    ...(replacement === undefined ? {} : { replacement }),
    ...(mend === undefined ? {} : { mend }),
  };
}

/** A credential is told wherever it stands: that its key is unknown, say, does not make it less of a leak. */
export function isCredential({ rule }: { rule: string }): boolean {
  return rule === "ARC511";
}

/** What the schema refused already needs no second opinion from a rule. */
function coveredBy(explanations: readonly Explanation[], severityOf: SeverityOf): (draft: Draft) => boolean {
  const refused = new Set(
    explanations
      .filter(({ accountsFor }) => accountsFor === undefined)
      .flatMap(({ path, covers }) => [path, ...(covers ?? [])].map(toPointer)),
  );
  if (refused.size === 0) return () => false;
  return (draft) =>
    isAtOrBelow(isSlipInValue(draft, severityOf) ? draft.path.slice(0, -1) : draft.path, refused);
}

/** True when a path, or one above it, is among the pointers. */
export function isAtOrBelow(path: Path, pointers: ReadonlySet<string>): boolean {
  return path.some((_, index) => pointers.has(toPointer(path.slice(0, index + 1))));
}

/** Looks up where drafts stand, and leaves out what is switched off or told by the reader. */
export function findingsOf(
  drafts: readonly Draft[],
  problemsOf: (file: string) => readonly Problem[],
  severityOf: SeverityOf,
): Finding[] {
  return drafts.flatMap((draft) => {
    const severity = severityOf(draft.rule);
    if (severity === undefined) return [];
    const finding = findingOfDraft(draft, severity);
    return isCredential(draft) || !isToldByReader(finding, draft, problemsOf(finding.file)) ? [finding] : [];
  });
}

/** Hidden, ambiguous or tagged values: what a rule makes of such a value only follows from that. */
const TOLD_BY_READER: ReadonlySet<string> = new Set(["ARC006", "ARC008", "ARC030", "ARC031", "ARC032"]);

function isToldByReader(finding: Finding, draft: Draft, problems: readonly Problem[]): boolean {
  const { start, end } = finding.range;
  if (start.line !== end.line) return false;
  const { source } = draft.policy.document;
  return problems.some((problem) => {
    if (!TOLD_BY_READER.has(problem.rule)) return false;
    const place = source.position(problem.start);
    return place.line === start.line && place.column >= start.column && place.column < end.column;
  });
}
