import {
  type Bake,
  counted,
  emptyTally,
  measuringTimes,
  provenFailure,
  type Tally,
  verdictOf,
} from "../health/bake.ts";
import type { Measurement, Verdict } from "../health/verdict.ts";
import type { CheckRecord } from "../release/record.ts";
import type { Subject, World } from "./deployment-world.ts";

/** What the checks of a deployment say, and by which measurements. */
export interface Verification {
  verdict: Verdict;
  checks: CheckRecord[];
  /** Milliseconds. */
  took: number;
}

const ONCE: Bake = { initialDelay: 0, duration: 0, interval: 0 };

/**
 * Measures the health of what is live: over the whole bake window, or once. A proven failure ends it at once.
 * @param how `bake` after a deployment; `once` after a rollback, which cannot wait
 */
export async function verify(world: World, subject: Subject, how: "bake" | "once"): Promise<Verification> {
  const { bake, checks } = world.environment.verify;
  const times = measuringTimes(how === "bake" ? bake : ONCE);
  const started = world.now();
  let tallies: Tally[] = checks.map(emptyTally);
  for (const [index, time] of times.entries()) {
    const wait = started + time - world.now();
    world.progress(`Verifying ${subject.id}: measurement ${index + 1} of ${times.length}`);
    if (wait > 0) await world.sleep(wait);
    const measured = await Promise.all(checks.map((check) => world.health.measure(check, subject)));
    tallies = tallies.map((tally, at) => counted(tally, measured[at] ?? UNMEASURED));
    if (provenFailure(tallies) !== undefined) break;
  }
  return { verdict: verdictOf(tallies), checks: tallies.map(recordOf), took: world.now() - started };
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
