import type { Catalog, Policy } from "../../policy/catalog.ts";
import type { Severity } from "../../policy/finding.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { NOT_EVALUATED } from "../rule-ids.ts";
import { type Meter, OverBudget } from "./cost.ts";
import { type Expression, type Variables, whyNotEvaluated } from "./expression.ts";
import type { OwnDraft } from "./own-rules.ts";
import { type Part, partsAt } from "./parts.ts";
import { contentOf, PolicyValue, toCel } from "./values.ts";

/** A rule whose expressions were checked. */
export interface CompiledRule {
  id: string;
  severity: Severity;
  message: string;
  help: string;
  /** `file:line:column` of its id, and the file alone. */
  where: string;
  file: string;
  kinds: ReadonlySet<string> | undefined;
  each: Path | undefined;
  at: Path;
  when: Expression | undefined;
  assertion: Expression;
  looksAtOthers: boolean;
}

/** Steps that one evaluation may take: about a tenth of a second. */
export const MOST_STEPS = 1_000_000;
/** Steps that all evaluations of a run may take: some seconds, and more for many policies. */
const RUN_STEPS = 20_000_000;
const RUN_STEPS_OF_A_POLICY = 2_000;

/** Judges every policy by every rule; what cannot be evaluated is told, and the rest goes on. */
export function judge(catalog: Catalog, rules: readonly CompiledRule[], meter: Meter): OwnDraft[] {
  const judged = catalog.policies.filter(({ kind }) => !(kind.builtIn && kind.name === "template"));
  const steps = RUN_STEPS + RUN_STEPS_OF_A_POLICY * judged.length;
  const run: Run = {
    ...{ meter, drafts: [], ended: new Set(), spent: new Map() },
    policies: judged.map((policy) => new PolicyValue(policy)),
    end: meter.total + steps,
    share: steps / 2,
  };
  for (const [index, policy] of judged.entries()) {
    const own = rules.filter(({ kinds, id }) => (kinds?.has(policy.kind.name) ?? true) && !run.ended.has(id));
    const value = run.policies[index];
    if (own.length > 0 && value !== undefined) judgePolicy(policy, value, own, run);
  }
  return run.drafts;
}

interface Run {
  meter: Meter;
  policies: readonly PolicyValue[];
  drafts: OwnDraft[];
  /** Where the steps of the run end. */
  end: number;
  /** The most that one rule may take of them, so that it leaves some to others; and what each has taken. */
  share: number;
  spent: Map<string, number>;
  /** The rules of which it was told that their steps are used up. */
  ended: Set<string>;
}

function judgePolicy(policy: Policy, value: PolicyValue, rules: readonly CompiledRule[], run: Run): void {
  const document = value.once();
  const { file, environment } = value;
  const variables = { document, file, environment, policies: run.policies };
  for (const rule of rules) {
    const whole: Part = { path: [], value: contentOf(policy), key: undefined };
    for (const part of rule.each === undefined ? [whole] : partsAt(whole.value, rule.each)) {
      if (run.ended.has(rule.id)) break;
      if (stepsLeft(rule, run) <= 0) {
        run.drafts.push(usedUp(rule, policy, part, run));
        break;
      }
      const named =
        part.key === undefined ? variables : { ...variables, item: toCel(part.value), key: toCel(part.key) };
      const draft = judgePart(rule, policy, part, named, run);
      if (draft !== undefined) run.drafts.push(draft);
    }
  }
}

const RUN_USED_UP =
  "this rule, or all rules together, have taken the steps of a whole run, so nothing says whether this policy and those after it keep to it";

function stepsLeft({ id }: CompiledRule, { meter, end, share, spent }: Run): number {
  return Math.min(end - meter.total, share - (spent.get(id) ?? 0));
}

function judgePart(
  rule: CompiledRule,
  policy: Policy,
  part: Part,
  variables: Variables,
  run: Run,
): OwnDraft | undefined {
  const { meter, spent } = run;
  const before = meter.total;
  const steps = Math.min(MOST_STEPS, stepsLeft(rule, run));
  try {
    meter.begin(steps);
    meter.spend(1);
    if (rule.when !== undefined && !truth(rule.when.evaluate(variables))) return undefined;
    if (truth(rule.assertion.evaluate(variables))) return undefined;
  } catch (error) {
    if (error instanceof NoTruth) return notEvaluated(rule, policy, part, error.message);
    if (error instanceof OverBudget)
      return steps < MOST_STEPS ? usedUp(rule, policy, part, run) : tooMuch(rule, policy, part);
    return notEvaluated(rule, policy, part, whyNotEvaluated(error));
  } finally {
    spent.set(rule.id, (spent.get(rule.id) ?? 0) + meter.total - before);
  }
  const { id, message, help } = rule;
  return { ...placeOf(rule, policy, part), rule: id, message, help };
}

function tooMuch(rule: CompiledRule, policy: Policy, part: Part): OwnDraft {
  return notEvaluated(
    rule,
    policy,
    part,
    `it takes more than ${MOST_STEPS.toLocaleString("en")} steps`,
    NARROW,
  );
}

/** Told once of a rule: from here on it is evaluated no more. */
function usedUp(rule: CompiledRule, policy: Policy, part: Part, { ended }: Run): OwnDraft {
  ended.add(rule.id);
  return notEvaluated(rule, policy, part, RUN_USED_UP, NARROW);
}

/** An expression over values whose types nobody knows before. */
class NoTruth extends Error {}

function nounOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return "a text";
  if (typeof value === "bigint") return "a whole number";
  if (typeof value === "number") return "a number";
  return Array.isArray(value) ? "a list" : "a mapping";
}

function truth(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new NoTruth(`it gives ${nounOf(value)}, not true or false: compare it with something`);
}

/** That a rule says nothing is no pass. */
function notEvaluated(rule: CompiledRule, policy: Policy, part: Part, why: string, mend = ASK): OwnDraft {
  return {
    ...placeOf(rule, policy, part),
    rule: NOT_EVALUATED,
    severity: "error",
    message: `The rule ${rule.id} could not be evaluated: ${why}.`,
    help: `${mend} It stands at ${rule.where}.`,
    values: [rule.id],
  };
}

const ASK =
  "What may be missing, or may be of another type, the rule has to ask for: with has(), `?` or `when`.";
const NARROW = "Narrow the rule by `kinds` and `when`, and do not hold every policy against every other.";

/** The value itself; of a mapping or a list its key, since it may be as long as the file. */
function placeOf({ at }: CompiledRule, policy: Policy, part: Part): Pick<OwnDraft, "policy" | "path" | "at"> {
  const path = [...part.path, ...at];
  const value = valueAt(contentOf(policy), path);
  return { policy, path, at: Array.isArray(value) || isMapping(value) ? "key" : "value" };
}
