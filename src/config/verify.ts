import type { Bake } from "../health/bake.ts";
import type { Check } from "../health/check.ts";
import { type RawCheck, readCheck } from "./checks.ts";
import type { Reader } from "./reader.ts";

/** How an environment's health is looked at after an activation. */
export interface VerifyConfig {
  bake: Bake;
  checks: readonly Check[];
}

/** `verify` as the schema of archi3.yaml lets it pass. */
export interface RawVerify {
  bake?: { duration?: string; interval?: string; "initial-delay"?: string };
  checks?: RawCheck[];
}

/** How long a deployment may be waited for: nothing else is deployed meanwhile, and a process lives as long. */
const LONGEST = "7d";
/** Whoever is asked more often does little else. */
const SHORTEST_INTERVAL = "100ms";

/** Looks whether the target holds what was activated. */
const TARGET_CHECK: Check = {
  name: "target",
  type: "target",
  failureLimit: 0,
  inconclusiveLimit: 0,
  onInconclusive: "hold",
};

/** The `verify` of an environment that has none: the target is looked at, once. */
export function defaultVerify(): VerifyConfig {
  return { bake: { initialDelay: 0, duration: 0, interval: 60_000 }, checks: [TARGET_CHECK] };
}

/** Reads an environment's `verify`. */
export function readVerify(raw: RawVerify, own: Reader): VerifyConfig {
  const path = ["verify", "bake"];
  const { bake: usual } = defaultVerify();
  const read = (key: "initial-delay" | "duration" | "interval", bounds: { least?: string; most?: string }) =>
    own.duration(raw.bake?.[key], [...path, key], bounds);
  const bake = {
    initialDelay: read("initial-delay", { most: LONGEST }) ?? usual.initialDelay,
    duration: read("duration", { most: LONGEST }) ?? usual.duration,
    interval: read("interval", { least: SHORTEST_INTERVAL }) ?? usual.interval,
  };
  const names = new Set<string>();
  const checks = (raw.checks ?? []).map((check, index) => {
    const place = ["verify", "checks", String(index)];
    if (names.has(check.name))
      own.refuse([...place, "name"], `two checks are called ${check.name}`, "rename one of them");
    names.add(check.name);
    return readCheck(check, own, place);
  });
  // Whatever else is asked, health is that of what was activated: drift during the bake is seen.
  const looks = checks.some(({ type }) => type === "target");
  return { bake, checks: looks ? checks : [TARGET_CHECK, ...checks] };
}
