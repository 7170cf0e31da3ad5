import { setTimeout as sleep } from "node:timers/promises";
import type { World } from "../../src/commands/deployment-world.ts";
import { ProbedHealth } from "../../src/commands/health.ts";
import type { Bake } from "../../src/health/bake.ts";
import type { Check } from "../../src/health/check.ts";
import { Stage } from "./deployment-stage.ts";

export const RULE = { failureLimit: 0, inconclusiveLimit: 0, onInconclusive: "hold" } as const;
export const TARGET_CHECK: Check = { ...RULE, name: "target", type: "target" };

/** A stage whose health is measured as it really is, by checks that ask servers, programs and the target. */
export class MeasuredStage extends Stage {
  /** Whether time passes as it does outside; else sleeping takes none. */
  readonly #real: boolean;
  /** Told before every sleep of a bake. */
  onSleep: (ms: number) => void | Promise<void> = () => {};

  /** @param bake milliseconds; a single measurement by default */
  constructor(checks: readonly Check[], bake: Partial<Bake> = {}, { real = false } = {}) {
    super();
    this.#real = real;
    const once: Bake = { initialDelay: 0, duration: 0, interval: 1_000 };
    this.environment = { ...this.environment, verify: { bake: { ...once, ...bake }, checks } };
  }

  override world(killAt?: number): World {
    const world = super.world(killAt);
    return {
      ...world,
      health: new ProbedHealth(this.target, { folder: process.cwd(), env: process.env, version: "0.0.0" }),
      sleep: async (ms) => {
        await this.onSleep(ms);
        await (this.#real ? sleep(ms) : world.sleep(ms));
      },
    };
  }
}
