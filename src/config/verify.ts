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
  const bake = {
    initialDelay: own.duration(raw.bake?.["initial-delay"], [...path, "initial-delay"]) ?? usual.initialDelay,
    duration: own.duration(raw.bake?.duration, [...path, "duration"]) ?? usual.duration,
    interval: own.duration(raw.bake?.interval, [...path, "interval"]) ?? usual.interval,
  };
  if (bake.interval === 0) own.refuse([...path, "interval"], "it is no time", "write at least 1s");
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
