import type { Policy } from "../../policy/catalog.ts";
import { isMapping, valueAt } from "../../policy/pointer.ts";
import { type Place, placeOfKey } from "../places.ts";
import type { ReportDraft, Rule, RuleFamily } from "../rule.ts";
import { Spot, spotOf } from "../spots.ts";
import { checkGluedNames, checkMetrics } from "./metrics.ts";
import { isOrdered, orderProblems, stepsProblem } from "./orders.ts";
import { quantityProblem } from "./quantities.ts";
import { checkTiers } from "./tiers.ts";
import { mayBeMisspelt, misspeltKey, misspeltWord, unusualWords, wellKnownWords } from "./words.ts";

const RULES: readonly Rule[] = [
  {
    id: "ARC201",
    name: "malformed-threshold",
    severity: "error",
    what: "A threshold or an amount cannot be read: its number or unit is misspelt, or its comparator is missing or too much.",
    why: "What cannot be read is never compared, so nothing would ever be measured against it.",
    example: {
      file: "core/agent-policies.yaml",
      bad: 'change-failure-rate: "<8«%%»"',
      good: 'change-failure-rate: "<8%"',
    },
  },
  {
    id: "ARC202",
    name: "wrong-unit",
    severity: "error",
    what: "A threshold or an amount has a unit in which its metric is not measured, or none.",
    why: "A response time in percent is compared with nothing, or with the wrong thing.",
    example: {
      file: "core/security-policies.yaml",
      bad: "rotation-policy: 45-«requests»",
      good: "rotation-policy: 45-days",
    },
  },
  {
    id: "ARC203",
    name: "percentage-range",
    severity: "error",
    what: "A percentage lies outside 0% to 100%, an amount is negative, or a limit can never be met.",
    why: "Such a limit always holds or never does, whatever happens.",
    example: {
      file: "core/agent-policies.yaml",
      bad: 'capacity-threshold: «"175%"»',
      good: 'capacity-threshold: "75%"',
    },
  },
  {
    id: "ARC204",
    name: "threshold-order",
    severity: "error",
    what: "Target, alert-threshold and critical-threshold do not get worse in that order.",
    why: "People would be called before an alert is raised, or an alert would fire while the target is met.",
    example: {
      file: "core/agent-policies.yaml",
      bad: 'target: "<250ms"\n      alert-threshold: «">6000ms"»\n      critical-threshold: ">1500ms"',
      good: 'target: "<250ms"\n      alert-threshold: ">600ms"\n      critical-threshold: ">1500ms"',
    },
  },
  {
    id: "ARC205",
    name: "min-max",
    severity: "error",
    what: "A least amount (`min-…`) is above the most (`max-…`) of the same thing.",
    why: "No amount meets both.",
    example: {
      file: "core/agent-policies.yaml",
      bad: "min-instances: «42»\n      max-instances: 24 ",
      good: "min-instances: 2\n      max-instances: 24 ",
    },
  },
  {
    id: "ARC206",
    name: "scale-order",
    severity: "error",
    what: "The scale-down-threshold is not below the scale-up-threshold.",
    why: "One load would start and stop instances in turn, for ever.",
    example: {
      file: "core/agent-policies.yaml",
      bad: 'scale-up-threshold: "65%"\n      scale-down-threshold: «"75%"»',
      good: 'scale-up-threshold: "65%"\n      scale-down-threshold: "25%"',
    },
  },
  {
    id: "ARC207",
    name: "misspelt-word",
    severity: "error",
    what: "A value is a slip of the keyboard away from a word that is well known at its place.",
    why: "Other words are allowed there, so the slip would be taken for one of them.",
    example: {
      file: "core/agent-policies.yaml",
      bad: "frequency: «bi-dialy»\n      format: comprehensive-markdown",
      good: "frequency: bi-daily\n      format: comprehensive-markdown",
    },
  },
  {
    id: "ARC208",
    name: "misspelt-key",
    severity: "error",
    what: "A key in an open section is a slip of the keyboard away from a well-known one that the section lacks.",
    why: "Other keys are allowed there, so the slip would be taken for one of them and the setting for absent.",
    example: {
      file: "environments/production.yaml",
      bad: "«testing-frequncy»: monthly",
      good: "testing-frequency: monthly",
    },
  },
  {
    id: "ARC209",
    name: "unusual-word",
    severity: "warning",
    what: "A word is used once in all policies, or far less often than another, and is a slip of the keyboard away from one that is used more often.",
    why: "Capabilities, permissions and metrics are matched by their names, and a misspelt one matches nothing.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: "quality-gates: [«intake-reveiw», planning-review, output-review]",
      good: "quality-gates: [intake-review, planning-review, output-review]",
    },
  },
  {
    id: "ARC210",
    name: "type-and-tier",
    severity: "error",
    what: "An agent's type and tier contradict each other: managers stand in tier 2, specialists in tier 3.",
    why: "Whoever reads the one and whoever reads the other would treat the agent differently.",
    example: {
      file: "agents/cold-chain-manager.yaml",
      bad: "agent-type: manager\n  tier: «3»",
      good: "agent-type: manager\n  tier: 2",
    },
  },
  {
    id: "ARC211",
    name: "wrong-direction",
    severity: "error",
    what: "A limit admits the bad side: a latency above a bound, an availability below one, or the other side than the core's.",
    why: "It is met by the worst results and broken by the best ones.",
    example: {
      file: "core/agent-policies.yaml",
      bad: 'dispatch-latency: «">45s"»',
      good: 'dispatch-latency: "<45s"',
    },
  },
  {
    id: "ARC212",
    name: "escalation-order",
    severity: "error",
    what: "The delays of an escalation do not rise from one step to the next.",
    why: "A later step would be taken before an earlier one, or would leave no time to whoever comes next.",
    example: {
      file: "core/agent-policies.yaml",
      bad: "orchestrator-level: 6-hours\n      human-escalation: «12-minutes»",
      good: "orchestrator-level: 6-hours\n      human-escalation: 12-hours",
    },
  },
  {
    id: "ARC213",
    name: "date-range",
    severity: "error",
    what: "A date of the last change lies outside the years 2000 to 2100.",
    why: "A digit is wrong, so nobody can tell which of two versions of the policy is the newer one.",
    example: {
      file: "core/orchestration-policies.yaml",
      bad: 'lastUpdated: «"2205-09-15T08:30:00Z"»',
      good: 'lastUpdated: "2025-09-15T08:30:00Z"',
    },
  },
];

/** Rules about values: whether amounts can be read and fit together, and whether words are spelt as elsewhere. */
export const values: RuleFamily = {
  rules: RULES,
  policyChecks: [
    checkValues,
    (policy, _root, report) => checkTiers(policy, report),
    (policy, _root, report) => checkLastChange(policy, report),
  ],
  catalogChecks: [unusualWords, checkMetrics, checkGluedNames],
};

/** A last change whose year cannot be right; what is no date at all, the schema says. */
function checkLastChange(policy: Policy, report: ReportDraft): void {
  const path = ["metadata", "lastUpdated"];
  const written = valueAt(policy.value, path);
  if (typeof written !== "string" || Number.isNaN(Date.parse(written))) return;
  const year = /^(\d{4})-\d\d-\d\d[Tt ]/.exec(written)?.[1];
  if (year === undefined || (Number(year) >= 2000 && Number(year) <= 2100)) return;
  report({
    rule: "ARC213",
    policy,
    path,
    at: "value",
    message: `"lastUpdated" lies in the year ${year}.`,
    help: "Write the date of the last change, with a year from 2000 to 2100.",
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Walks every value once. Orders are checked wherever they stand, the rest where the schema gives it a meaning. */
function checkValues(policy: Policy, root: Place, report: ReportDraft): void {
  const path: string[] = [];
  /** Whether the value there is reported by itself. */
  function walk(node: unknown, spot: Spot): boolean {
    const { place } = spot;
    if (typeof node === "string") return place !== undefined && checkText(policy, path, node, spot, report);
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index++) {
        path.push(String(index));
        walk(node[index], spot.items);
        path.pop();
      }
      const steps = stepsProblem(policy, path, node);
      if (steps !== undefined) report(steps);
    } else if (isMapping(node)) {
      let faulty: Set<string> | undefined;
      let ordered = false;
      for (const key of Object.keys(node)) {
        path.push(key);
        let below = spot.below(key);
        if ((below.keyBits & LOOKED_AT) === 0) lookAtKey(key, place, below);
        const misspelt =
          place !== undefined && (below.keyBits & MAY_BE_MISSPELT) !== 0
            ? misspeltKey(policy, path, node, place)
            : undefined;
        if (misspelt !== undefined) {
          report({ ...misspelt, path: [...path] });
          const { text } = misspelt.replacement ?? {};
          if (place !== undefined && text !== undefined) below = new Spot(placeOfKey(place, text));
        }
        if (walk(node[key], below)) faulty = (faulty ?? new Set()).add(key);
        ordered ||= isOrdered(key);
        path.pop();
      }
      if (!ordered) return false;
      for (const draft of orderProblems({ policy, path, mapping: node, faulty: faulty ?? NONE }))
        report(draft);
    }
    return false;
  }
  walk(policy.value, spotOf(root));
}

/** Bits by which a spot knows its key, and texts that fit there. */
const LOOKED_AT = 2;
const MAY_BE_MISSPELT = 4;
const FITS = 2;

function lookAtKey(key: string, place: Place | undefined, below: Spot): void {
  const isFree = place?.open === true && place.properties.size > 0;
  below.keyBits |= isFree && mayBeMisspelt(key, place) ? LOOKED_AT | MAY_BE_MISSPELT : LOOKED_AT;
}

function checkText(
  policy: Policy,
  path: readonly string[],
  text: string,
  spot: Spot,
  report: ReportDraft,
): boolean {
  const annotation = spot.place?.annotation;
  if (annotation === undefined || (spot.bitsOf(text) & FITS) !== 0) return false;
  const isQuantity =
    annotation.threshold !== undefined || annotation.measure !== undefined || annotation.standard === true;
  if (isQuantity) {
    const problem = quantityProblem({ policy, path, text, annotation });
    if (problem !== undefined) {
      report({ ...problem, path: [...path] });
      return true;
    }
  }
  const words = wellKnownWords(annotation);
  const misspelt = words === undefined ? undefined : misspeltWord(policy, path, text, words);
  if (misspelt !== undefined) report({ ...misspelt, path: [...path] });
  // Whether nothing at all is a right amount depends on more than its path.
  else if (!isQuantity || /[1-9]/.test(text)) spot.know(text, FITS);
  return misspelt !== undefined;
}
