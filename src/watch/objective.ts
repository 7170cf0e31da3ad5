import type { Limit } from "../health/check.ts";

/** A service level objective: what is measured, over which window, and what it must keep. */
export type Objective = {
  /** As archi3.yaml calls it. */
  name: string;
  /** Where it is judged. */
  environments: readonly string[];
  /** What the value must keep. */
  target: Limit;
} & (
  | {
      is: "query";
      url: string;
      /** Allows http. */
      insecure: boolean;
      /** PromQL; `{{environment}}` stands for the environment's name. */
      query: string;
      /** The average over so long is judged. Milliseconds. */
      window: number;
      /** Milliseconds. */
      timeout: number;
    }
  /** The value of the newest evidence of this name, on what is live. */
  | { is: "evidence"; evidence: string }
);

/** How an objective stands in an environment. */
export interface ObjectiveStatus {
  /** The objective's name. */
  name: string;
  environment: string;
  /** `unknown`: there is no data, or nobody answers; lost access is never health. */
  state: "kept" | "broken" | "unknown";
  /** In the target's base units: seconds, a ratio from 0 to 1. */
  value: number | undefined;
  /** The target, as it was written. */
  target: string;
  /** What was seen, in one sentence. */
  said: string;
  /** Milliseconds; undefined where evidence is judged. */
  window: number | undefined;
}

/** One value of an objective, kept for its course over time. */
export interface ObjectivePoint {
  /** The objective's name. */
  name: string;
  environment: string;
  /** ISO 8601, in UTC: the window's end. */
  time: string;
  /** In the target's base units: seconds, a ratio from 0 to 1. Finite. */
  value: number;
  /** Whether it was within the target. */
  kept: boolean;
}
