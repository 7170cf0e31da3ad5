/** What a metric's value is in. `seconds` and `ratio` (0 to 1; of a change, -1 and more) are shown in units that people read. */
export type Unit = "seconds" | "ratio" | "count" | "per-week";

/** One number about deployments, with what it means and on how many it rests. */
export interface Metric {
  /** Stable: `lead-time-p50`, `change-fail-rate`. */
  name: string;
  /** For people. */
  title: string;
  /** How it is computed, in a sentence. */
  definition: string;
  unit: Unit;
  /** How many deployments, or whatever the definition counts. */
  n: number;
  /** Undefined where `n` is too small to say anything. */
  value: number | undefined;
  goal?: {
    /** As the strategy says it: `> 99%`, `-70% against the first ten`. */
    text: string;
    /** Undefined where there is no value. */
    met: boolean | undefined;
  };
}

/** The metrics of one environment, or of all together. */
export interface MetricGroup {
  /** Undefined for all environments. */
  environment: string | undefined;
  metrics: readonly Metric[];
}
