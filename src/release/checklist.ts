import type { Digest } from "./digest.ts";
import { newestProofs } from "./evidence.ts";
import type { Before, ChecklistPoint } from "./gates.ts";
import { EMPTY, type Entry } from "./record.ts";
import { soakOf } from "./soak.ts";
import { chooseRestore, type Standing } from "./standing.ts";

/** What the six points are told from. */
export interface ChecklistFacts {
  environment: string;
  /** Names of evidence that the environment before must have. */
  evidence: readonly string[];
  /** The health checks of the environment. */
  checks: readonly { type: string }[];
  standing: Standing;
  before: Before | undefined;
  /** The first environment of the chain; undefined for that one itself. `entries`: undefined where nobody could read them. */
  first: { name: string; entries: readonly Entry[] | undefined } | undefined;
  digest: Digest;
  /** Milliseconds since 1970. */
  now: number;
  /** Whether the policies were validated by now; nothing goes further that was found invalid. */
  validated: boolean;
}

/** The six points of a release, each by what is known, none by anybody's word. */
export function checklistOf(facts: ChecklistFacts): ChecklistPoint[] {
  const says = (point: string, [state, reason]: Answer): ChecklistPoint => ({ point, state, reason });
  return [
    says("policies valid", validity(facts)),
    says("healthy in the first environment", healthAtFirst(facts)),
    says("healthy and proven before", proofBefore(facts)),
    says("a way back", hasWayBack(facts)),
    says("health is measured", measured(facts)),
    says("somebody is told", ["unknown", "this version raises no alerts; whoever deploys reads the outcome"]),
  ];
}

type Answer = readonly [state: ChecklistPoint["state"], reason: string];

function validity({ validated }: ChecklistFacts): Answer {
  return validated
    ? ["holds", "they were validated before this plan was made"]
    : ["unknown", "they are validated when they are deployed"];
}

function healthAtFirst(facts: ChecklistFacts): Answer {
  const { first } = facts;
  if (first === undefined) return ["holds", "this is the first"];
  if (first.entries === undefined) return ["unknown", `the ledger of ${first.name} cannot be read`];
  return wasHealthy(first.entries, facts)
    ? ["holds", `healthy in ${first.name}`]
    : ["open", `not healthy in ${first.name}`];
}

function proofBefore(facts: ChecklistFacts): Answer {
  const { before, evidence, digest } = facts;
  if (before === undefined) return ["holds", "nothing comes before"];
  const proofs = newestProofs(before.evidence, digest);
  const missing = evidence.filter((name) => proofs.find((proof) => proof.name === name)?.result !== "pass");
  if (missing.length > 0) return ["open", `missing or failed: ${missing.join(", ")}`];
  return wasHealthy(before.entries, facts)
    ? ["holds", `healthy in ${before.environment}, with all evidence`]
    : ["open", `not healthy in ${before.environment}`];
}

function wasHealthy(entries: readonly Entry[], { digest, now }: ChecklistFacts): boolean {
  return soakOf(entries, digest, now).is === "stayed";
}

/** What a failure would go back to. While nothing was ever healthy, however often it was tried, this is the first. */
function hasWayBack({ environment, standing }: ChecklistFacts): Answer {
  const healthy = [...standing.deployments.values()].filter((one) => one.wasHealthy).at(-1);
  if (healthy === undefined) return ["holds", "nothing was healthy here yet: this is the first"];
  const previous = standing.current === undefined ? {} : { previous: standing.current };
  if (chooseRestore(standing, previous) !== EMPTY) return ["holds", "an earlier healthy deployment is there"];
  return [
    "open",
    `all that was healthy here failed later, or a rollback left it: make one healthy again with archi3-policy rollback --environment ${environment} --deployment-id ${healthy.id}, then unlock`,
  ];
}

function measured({ checks }: ChecklistFacts): Answer {
  return checks.some(({ type }) => type !== "target")
    ? ["holds", "a check beyond the target is configured"]
    : ["open", "only the target is looked at: configure `verify.checks`"];
}
