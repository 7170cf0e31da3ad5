import type { Unit } from "./metric.ts";

/** What a metric is, whatever its value. */
export interface MetricKind {
  title: string;
  definition: string;
  unit: Unit;
  /** `all`: of all environments together alone. `last`: and of the last environment. `each`: of every one. */
  of: "all" | "last" | "each";
  goal?: { text: string; isMet(value: number): boolean };
}

const more = (ratio: number, text: string) => ({ text, isMet: (value: number) => value > ratio });
const less = (limit: number, text: string) => ({ text, isMet: (value: number) => value < limit });
const lower = (by: number, text: string) => ({
  text: `${text} against the first ten`,
  isMet: (value: number) => value <= -by,
});

/** Deployments that are compared, at the beginning and at the end. */
export const COMPARED = 10;

const CHANGE = "The newest ten deployments against the first ten of the whole ledger";

/**
 * Every metric by its name, in the order in which they are shown. Percentiles are values that were seen: the smallest that
 * half of all, or nine tenths, do not exceed.
 */
export const METRIC_KINDS = {
  "deployment-frequency": {
    title: "Deployment frequency",
    definition:
      "Deployments that became healthy, for each week from the first deployment, or from the beginning of the time that was asked for, until now; one week at least.",
    unit: "per-week",
    of: "each",
  },
  "lead-time-p50": {
    title: "Lead time, half of all within",
    definition:
      "From the first intent of a bundle in any environment until it was first healthy in this one; of all environments together, in the last.",
    unit: "seconds",
    of: "each",
  },
  "lead-time-p90": {
    title: "Lead time, nine tenths within",
    definition: "As for half of all (lead-time-p50).",
    unit: "seconds",
    of: "each",
  },
  "change-fail-rate": {
    title: "Change failure rate",
    definition:
      "Of the deployments that were made live: those that failed, or that a rollback left, by itself or by a person.",
    unit: "ratio",
    of: "each",
  },
  "recovery-time-p50": {
    title: "Recovery time, half of all within",
    definition:
      "From a failed verdict, or from the intent of a rollback (the first, where it was interrupted and begun again), until something was healthy again; what is not over is not counted.",
    unit: "seconds",
    of: "each",
  },
  "rollback-time-p50": {
    title: "Rollback time, half of all within",
    definition:
      "Until another deployment's content was live again and its checks had run: from the failed verdict, or from the intent of a rollback (the first, where it was interrupted and begun again).",
    unit: "seconds",
    of: "each",
    goal: less(300, "< 5 min"),
  },
  "rollback-time-max": {
    title: "Rollback time, the longest",
    definition: "As for half of all (rollback-time-p50).",
    unit: "seconds",
    of: "each",
    goal: less(300, "< 5 min"),
  },
  "success-rate": {
    title: "Deployment success rate",
    definition: "Of the deployments that ended: those whose newest verdict is healthy.",
    unit: "ratio",
    of: "each",
    goal: more(0.99, "> 99%"),
  },
  "validation-success": {
    title: "Validation success rate",
    definition: "Of the validations of the default branch that `monitor` has noted: those without errors.",
    unit: "ratio",
    of: "all",
    goal: more(0.95, "> 95%"),
  },
  "zero-downtime": {
    title: "Zero downtime",
    definition:
      "Of the activations during which the target was read again and again: those where every read showed the old set or the new one, whole.",
    unit: "ratio",
    of: "each",
    goal: { text: "100%", isMet: (value: number) => value === 1 },
  },
  "incident-rate": {
    title: "Incident rate",
    definition:
      "Of the deployments to the last environment that ended: those that failed, or that a rollback left, by itself or by a person.",
    unit: "ratio",
    of: "last",
    goal: less(0.01, "< 1%"),
  },
  "manual-overrides": {
    title: "Manual overrides per deployment",
    definition:
      "Findings that a comment or the baseline accepted, and one for --break-glass; of the deployments that record what validation found.",
    unit: "count",
    of: "each",
  },
  "manual-overrides-change": {
    title: "Manual overrides, change",
    definition: `${CHANGE}, by manual-overrides; nothing where the first ten had none.`,
    unit: "ratio",
    of: "each",
    goal: lower(0.95, "-95%"),
  },
  "mistakes-before-merge": {
    title: "Mistakes caught before merging",
    definition:
      "Runs of the workflow pull-request.yml for pull requests, of forks too, whose newest attempt failed, for whatever reason; of all such runs that ended, cancelled ones too.",
    unit: "count",
    of: "all",
  },
  "mistakes-after-merge": {
    title: "Mistakes found after merging",
    definition:
      "Validations of the default branch with errors, and deployments that failed, or that a rollback left.",
    unit: "count",
    of: "all",
  },
  "caught-before-merge": {
    title: "Caught before merging",
    definition: "mistakes-before-merge, of these and mistakes-after-merge.",
    unit: "ratio",
    of: "all",
  },
  "configuration-errors": {
    title: "Configuration errors per deployment",
    definition:
      "Errors and warnings of the policies as they were deployed, and one where the deployment failed, or a rollback left it; of the deployments that record what validation found.",
    unit: "count",
    of: "each",
  },
  "configuration-errors-change": {
    title: "Configuration errors, change",
    definition: `${CHANGE}, by configuration-errors; nothing where the first ten had none.`,
    unit: "ratio",
    of: "each",
    goal: lower(0.9, "-90%"),
  },
  "deployment-time-p50": {
    title: "Deployment time, half of all within",
    definition: "From the intent until the verdict, checks included, of the deployments that became healthy.",
    unit: "seconds",
    of: "each",
  },
  "deployment-time-change": {
    title: "Deployment time, change",
    definition: `${CHANGE}, by deployment-time-p50; nothing where the first ten took no time.`,
    unit: "ratio",
    of: "each",
    goal: lower(0.7, "-70%"),
  },
} as const satisfies { [name: string]: MetricKind };

export type MetricName = keyof typeof METRIC_KINDS;
