import type { Digest } from "../release/digest.ts";
import type { DeploymentKind, Event, Timings } from "../release/record.ts";
import type { EnvironmentStatus } from "../release/status.ts";
import type { Alert } from "../watch/alert.ts";
import type { Contact } from "../watch/channel.ts";
import type { MetricGroup } from "../watch/metric.ts";
import type { ObjectivePoint, ObjectiveStatus } from "../watch/objective.ts";
import type { Samples } from "../watch/samples.ts";

/** One deployment, from its intent to how it ended. */
export interface DeploymentRow {
  id: string;
  environment: string;
  kind: DeploymentKind;
  /** ISO 8601: its intent. */
  began: string;
  /** ISO 8601; undefined while it is open. */
  ended: string | undefined;
  /** How it ended last; `open` while it did not. */
  result: Exclude<Event, "intent" | "evidence" | "lock" | "unlock"> | "open";
  digest: Digest | undefined;
  actor: string;
  approvers: readonly string[];
  reason: string | undefined;
  runUrl: string | undefined;
  commit: string | undefined;
  commitUrl: string | undefined;
  /** What was live afterwards, by id. */
  live: string | undefined;
  breakGlass: boolean;
  /** Milliseconds by phase. */
  timings: Timings;
  why: string | undefined;
}

/** Health of one environment as the last look measured it. */
export interface HealthRow {
  environment: string;
  checks: readonly { check: string; verdict: string; said: string | undefined }[];
}

/** Everything that the dashboard shows. Texts may be foreign. */
export interface DashboardData {
  /** ISO 8601: when it was made. */
  time: string;
  repository: string;
  repositoryUrl: string | undefined;
  tool: string;
  /** In the order of promotion. */
  environments: readonly EnvironmentStatus[];
  health: readonly HealthRow[];
  /** Newest first, of all environments. */
  deployments: readonly DeploymentRow[];
  metrics: readonly MetricGroup[];
  /** What the metrics of all environments together rest on, each thing with its time. */
  samples: Samples;
  objectives: readonly ObjectiveStatus[];
  points: readonly ObjectivePoint[];
  /** Open ones, then those that are over, newest first. */
  alerts: readonly Alert[];
  contacts: readonly Contact[];
  /** Through which channels people are told, by name: nobody is, where there is none. */
  channels: readonly string[];
  /** What could not be looked at, in sentences: nobody takes silence for health. */
  notes: readonly string[];
}
