import type { Digest } from "./digest.ts";
import { newestProofs } from "./evidence.ts";
import type { Before, ChecklistPoint } from "./gates.ts";
import { EMPTY, type Entry } from "./record.ts";
import { soakOf } from "./soak.ts";
import { chooseRestore, type Standing } from "./standing.ts";
import { rollbackCommand } from "./way-back.ts";

/** What the six points are told from. */
export interface ChecklistFacts {
  environment: string;
  /** Names of evidence that the environment before must have. */
  evidence: readonly string[];
  /** The health checks of the environment. */
  checks: readonly { type: string }[];
  /** The names of the objectives that it is held against. */
  objectives: readonly string[];
  /** Who is told when a deployment to it fails. */
  told: Told;
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

/** A channel that is told when a deployment fails. */
export interface ToldChannel {
  name: string;
  /** Whether it has what it needs: `unknown` where only the process that deploys can tell. */
  credentials: "set" | "unset" | "unknown";
  /** The names of the variables that are not set. */
  unset: readonly string[];
}

/** What became of the newest message to a channel. */
export interface LastDelivery {
  channel: string;
  /** Undefined where it was delivered. */
  error: string | undefined;
}

export interface Told {
  /** The channels that routes name, each once. */
  channels: readonly ToldChannel[];
  /** The silence that holds now. `until`: milliseconds since 1970. */
  silenced: { until: number; reason: string } | undefined;
  /** At most one of each channel; those that were never told anything have none. */
  deliveries: readonly LastDelivery[];
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
    says("somebody is told", somebodyIsTold(facts)),
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
    `all that was healthy here failed later, or a rollback left it: make one healthy again with ${rollbackCommand(environment, healthy.id)}, then unlock`,
  ];
}

function measured({ checks, objectives }: ChecklistFacts): Answer {
  if (checks.some(({ type }) => type !== "target"))
    return ["holds", "a check beyond the target is configured"];
  const [objective] = objectives;
  return objective === undefined
    ? ["open", "only the target is looked at: configure `verify.checks`, or an objective (`slo`)"]
    : ["holds", `the objective ${objective} is judged`];
}

/** One channel that works is enough. */
function somebodyIsTold({ environment, told }: ChecklistFacts): Answer {
  const { channels, silenced, deliveries } = told;
  if (channels.length === 0)
    return [
      "open",
      `no route names deployment-failure for ${environment}: add one under \`alerts.routes\` in archi3.yaml`,
    ];
  if (silenced !== undefined) {
    const until = new Date(silenced.until).toISOString();
    return [
      "open",
      `deployment-failure is silenced until ${until} (${silenced.reason}): take the silence out`,
    ];
  }
  const errorOf = new Map(deliveries.map(({ channel, error }) => [channel, error]));
  const answers = channels.map((channel) => canTell(channel, errorOf.get(channel.name)));
  const best = (["holds", "unknown"] as const).map((state) => answers.find(([is]) => is === state));
  return best.find((one) => one !== undefined) ?? ["open", answers.map(([, reason]) => reason).join("; ")];
}

function canTell({ name, credentials, unset }: ToldChannel, error: string | undefined): Answer {
  if (error !== undefined)
    return [
      "open",
      `the last message to ${name} was not delivered (${error}): mend that, then archi3-policy monitor`,
    ];
  const variables = unset.join(" and ");
  switch (credentials) {
    case "set":
      return ["holds", `${name} is told when a deployment fails`];
    case "unknown":
      return ["unknown", `${name} is told only where ${variables} is set, and here it is not`];
    case "unset":
      return ["open", `${name} cannot be told: give the job that deploys the secret ${variables}`];
  }
}
