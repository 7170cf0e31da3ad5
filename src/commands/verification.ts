import {
  type Bake,
  counted,
  emptyTally,
  measuringTimes,
  provenFailure,
  type Tally,
  verdictOf,
} from "../health/bake.ts";
import type { Check } from "../health/check.ts";
import type { Measurement, Verdict } from "../health/verdict.ts";
import type { CheckRecord } from "../release/record.ts";
import { reasonOf, type Subject, type World } from "./deployment-world.ts";

/** What the checks of a deployment say, and by which measurements. */
export interface Verification {
  verdict: Verdict;
  checks: CheckRecord[];
  /** Milliseconds. */
  took: number;
}

/** Once after an activation, when those who serve the policies have had the time that they need to load them; or now. */
function onceAfter(initialDelay: number): Bake {
  return { initialDelay, duration: 0, interval: 0 };
}

/**
 * Measures the health of what is live: over the whole bake window, or once. A proven failure ends it at once. The window
 * is measured by the time that passes, not by the clock, which may jump; measurements that come too late are left out, but
 * never the last.
 * @param how `bake` after a deployment; `once` after a rollback; `now` where nothing was activated
 */
export async function verify(
  world: World,
  subject: Subject,
  how: "bake" | "once" | "now",
): Promise<Verification> {
  const { bake, checks } = world.environment.verify;
  const once = onceAfter(how === "once" ? bake.initialDelay : 0);
  const times = measuringTimes(how === "bake" ? bake : once);
  let passed = 0;
  let tallies: Tally[] = checks.map(emptyTally);
  for (let index = 0; index < times.count; index++) {
    const isLast = index + 1 === times.count;
    if (!isLast && passed > times.at(index + 1)) continue;
    const time = times.at(index);
    world.progress(`Verifying ${subject.id}: measurement ${index + 1} of ${times.count}`);
    if (time > passed) {
      await world.sleep(time - passed);
      passed = time;
    }
    const began = performance.now();
    const measured = await Promise.all(checks.map((check) => measure(world, check, subject)));
    passed += performance.now() - began;
    tallies = tallies.map((tally, at) => counted(tally, measured[at] ?? UNMEASURED));
    if (provenFailure(tallies) !== undefined) break;
  }
  const verdict = verdictOf(tallies);
  const verification = { verdict, checks: tallies.map(recordOf), took: Math.round(passed) };
  tellVerdict(world, subject, verification);
  return verification;
}

const LEVELS = { healthy: "info", inconclusive: "warn", failed: "error" } as const;

function tellVerdict(
  { log }: World,
  { environment, id: deployment }: Subject,
  { verdict, took }: Verification,
): void {
  const { state } = verdict;
  const why = state === "healthy" ? {} : { by: verdict.by, message: verdict.why };
  const about = { environment, deployment, verdict: state, ...why, "duration-ms": took };
  log?.({ event: "verdict", level: LEVELS[state], ...about });
}

/** Something is live already: a check that breaks must not keep the ledger from saying how that ended. */
async function measure(world: World, check: Check, subject: Subject): Promise<Measurement> {
  const began = performance.now();
  const measured = await measureOnce(world, check, subject);
  world.log?.({
    ...{ event: "check-measured", level: measured.verdict === "pass" ? "info" : "warn" },
    ...{ environment: subject.environment, deployment: subject.id, check: check.name, ...measured },
    "duration-ms": Math.round(performance.now() - began),
  });
  return measured;
}

async function measureOnce({ health }: World, check: Check, subject: Subject): Promise<Measurement> {
  try {
    return await health.measure(check, subject);
  } catch (error) {
    return { verdict: "error", said: `the check broke: ${reasonOf(error)}` };
  }
}

const UNMEASURED: Measurement = { verdict: "error", said: "it was not measured" };

function recordOf({ rule, measurements, failures, last, lastFailure }: Tally): CheckRecord {
  const failed = failures > rule.failureLimit;
  const said = failed ? lastFailure : last?.said;
  return {
    check: rule.name,
    verdict: failed ? "fail" : (last?.verdict ?? "error"),
    measurements,
    failures,
    ...(said === undefined ? {} : { said }),
  };
}
