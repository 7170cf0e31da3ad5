import { EMPTY } from "../release/record.ts";
import type { Condition, EnvironmentStatus } from "../release/status.ts";
import { ALERTS, type Alert } from "../watch/alert.ts";
import type { MetricGroup, Unit } from "../watch/metric.ts";
import type { ObjectiveStatus } from "../watch/objective.ts";
import type { DeploymentCount } from "../watch/past-deployments.ts";
import { printable } from "./sanitize.ts";

/** How environments, objectives and alerts are now, as far as somebody has looked. */
export interface Seen {
  environments?: readonly EnvironmentStatus[];
  objectives?: readonly ObjectiveStatus[];
  alerts?: readonly Alert[];
  /** What the checks said at this look. */
  health?: readonly { environment: string; checks: readonly { check: string; verdict: string }[] }[];
  /** When somebody looked: milliseconds since 1970. */
  looked?: number;
}

/** What HTTP calls the text of {@link renderOpenMetrics}. */
export const OPENMETRICS_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/**
 * Metrics as OpenMetrics text, version 1.0. Readers of Prometheus's older text format take it too, where a counter's samples
 * have the family's whole name: they see the one counter without its type and help, and all else as it is.
 */
export function renderOpenMetrics(
  groups: readonly MetricGroup[],
  counts: readonly DeploymentCount[],
  seen: Seen = {},
): string {
  const families = [
    ...metricFamilies(groups),
    samplesFamily(groups),
    goalFamily(groups),
    countsFamily(counts),
    ...environmentFamilies(seen.environments ?? []),
    checksFamily(seen.health ?? []),
    lookedFamily(seen.looked),
    ...objectiveFamilies(seen.objectives ?? []),
    ...alertFamilies(seen.alerts),
  ];
  return `${families.map(familyText).join("")}# EOF\n`;
}

interface Sample {
  /** What is undefined is left out. */
  labels: { readonly [name: string]: string | undefined };
  value: number;
}

interface Family {
  name: string;
  type: "gauge" | "counter";
  /** The end of the name, where it says the unit. */
  unit?: "seconds" | "ratio";
  help: string;
  samples: readonly Sample[];
}

function familyText({ name, type, unit, help, samples }: Family): string {
  if (samples.length === 0) return "";
  const head = [
    `# TYPE ${name} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${escaped(help)}`,
  ];
  const suffix = type === "counter" ? "_total" : "";
  const lines = samples.map(({ labels, value }) => `${name}${suffix}${labelsText(labels)} ${value}`);
  return `${[...head, ...lines].join("\n")}\n`;
}

function labelsText(labels: Sample["labels"]): string {
  const parts = Object.entries(labels).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escaped(printable(value))}"`],
  );
  return parts.length === 0 ? "" : `{${parts.join(",")}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n");
}

/** The name of a metric as Prometheus has it: `archi3_lead_time_p50_seconds`, `archi3_success_ratio`. */
export function prometheusName(name: string, unit: Unit): string {
  const base = `archi3_${name.replaceAll("-", "_")}`;
  switch (unit) {
    case "seconds":
      return `${base}_seconds`;
    case "ratio":
      return `${base.replace(/_rate$/, "")}_ratio`;
    case "per-week":
      return `${base}_per_week`;
    case "count":
      return base;
  }
}

function metricFamilies(groups: readonly MetricGroup[]): Family[] {
  const families = new Map<string, Family & { samples: Sample[] }>();
  for (const { environment, metrics } of groups)
    for (const { name: metric, unit, title, value } of metrics) {
      if (value === undefined) continue;
      const name = prometheusName(metric, unit);
      const isBase = unit === "seconds" || unit === "ratio";
      const family = families.get(name) ?? {
        ...{ name, type: "gauge", help: `${title}.`, samples: [] },
        ...(isBase ? { unit } : {}),
      };
      family.samples.push({ labels: { environment }, value });
      families.set(name, family);
    }
  return [...families.values()];
}

function samplesFamily(groups: readonly MetricGroup[]): Family {
  return {
    ...{ name: "archi3_metric_samples", type: "gauge" },
    help: "On how many deployments, or whatever it counts, a metric rests.",
    samples: groups.flatMap(({ environment, metrics }) =>
      metrics.map(({ name, n }) => ({ labels: { environment, metric: name }, value: n })),
    ),
  };
}

function goalFamily(groups: readonly MetricGroup[]): Family {
  return {
    ...{ name: "archi3_goal_met", type: "gauge" },
    help: "1 where a metric meets its goal, 0 where it does not.",
    samples: groups.flatMap(({ environment, metrics }) =>
      metrics.flatMap(({ name, goal }) =>
        goal?.met === undefined
          ? []
          : [{ labels: { environment, metric: name, goal: goal.text }, value: Number(goal.met) }],
      ),
    ),
  };
}

function countsFamily(counts: readonly DeploymentCount[]): Family {
  return {
    ...{ name: "archi3_deployments", type: "counter" },
    help: "Deployments and rollbacks of the whole ledger, by how they were closed.",
    samples: counts.map(({ count, ...labels }) => ({ labels, value: count })),
  };
}

function environmentFamilies(environments: readonly EnvironmentStatus[]): Family[] {
  return [
    {
      ...{ name: "archi3_live_info", type: "gauge" },
      help: "What is live, as the ledger says; always 1.",
      samples: environments.flatMap(({ environment, live, digest }) =>
        live === null || live === EMPTY
          ? []
          : [{ labels: { environment, deployment: live, digest: digest ?? undefined }, value: 1 }],
      ),
    },
    {
      ...{ name: "archi3_healthy", type: "gauge" },
      help: "1 where the newest verdict on what is live is healthy, else 0; absent where nobody knows.",
      samples: environments.flatMap(({ environment, condition }) => {
        const value = HEALTH[condition];
        return value === undefined ? [] : [{ labels: { environment }, value }];
      }),
    },
    {
      ...{ name: "archi3_drifted", type: "gauge" },
      help: "1 where the target holds something else than the ledger says, else 0; absent where nobody knows.",
      samples: environments.flatMap(({ environment, drifted }) =>
        drifted === null ? [] : [{ labels: { environment }, value: Number(drifted) }],
      ),
    },
  ];
}

/** While a deployment goes on, and before the first one, there is no verdict. */
const HEALTH: { [condition in Condition]: 0 | 1 | undefined } = {
  healthy: 1,
  failed: 0,
  inconclusive: 0,
  "in doubt": 0,
  empty: 0,
  "in progress": undefined,
  nothing: undefined,
  unknown: undefined,
};

function checksFamily(health: NonNullable<Seen["health"]>): Family {
  return {
    ...{ name: "archi3_check_passing", type: "gauge" },
    help: "1 where a check passed at the newest look, 0 where it failed; absent where it could not be measured.",
    samples: health.flatMap(({ environment, checks }) =>
      checks.flatMap(({ check, verdict }) => {
        const value = PASSING[verdict];
        return value === undefined ? [] : [{ labels: { environment, check }, value }];
      }),
    ),
  };
}

/** What could not be measured, or has no data, neither passes nor fails. */
const PASSING: { readonly [verdict: string]: 0 | 1 | undefined } = { pass: 1, warn: 1, fail: 0 };

function lookedFamily(looked: number | undefined): Family {
  return {
    ...{ name: "archi3_looked_timestamp_seconds", type: "gauge", unit: "seconds" },
    help: "When the newest look was, in seconds since 1970.",
    samples: looked === undefined ? [] : [{ labels: {}, value: looked / 1000 }],
  };
}

function objectiveFamilies(objectives: readonly ObjectiveStatus[]): Family[] {
  return [
    {
      ...{ name: "archi3_objective_value", type: "gauge" },
      help: "The value of an objective, in the base units of its target.",
      samples: objectives.flatMap(({ name, environment, value }) =>
        value === undefined ? [] : [{ labels: { environment, objective: name }, value }],
      ),
    },
    {
      ...{ name: "archi3_objective_kept", type: "gauge" },
      help: "1 where an objective is kept, 0 where it is broken; absent where nobody knows.",
      samples: objectives.flatMap(({ name, environment, target, state }) =>
        state === "unknown"
          ? []
          : [{ labels: { environment, objective: name, target }, value: Number(state === "kept") }],
      ),
    },
  ];
}

function alertFamilies(alerts: readonly Alert[] | undefined): Family[] {
  if (alerts === undefined) return [];
  const open = new Map<string, Sample>();
  for (const { name, environment, until, silenced } of alerts) {
    if (until !== undefined) continue;
    const isSilenced = String(silenced !== undefined);
    const key = [name, environment, isSilenced].join(" ");
    const labels = { environment, alert: name, severity: ALERTS[name].severity, silenced: isSilenced };
    open.set(key, { labels, value: (open.get(key)?.value ?? 0) + 1 });
  }
  return [
    {
      ...{ name: "archi3_alerts_open", type: "gauge" },
      help: "Alerts that are open; none of a kind has no sample.",
      samples: [...open.values()],
    },
  ];
}
