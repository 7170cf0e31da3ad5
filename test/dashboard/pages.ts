import type { DashboardData, DeploymentRow } from "../../src/dashboard/data.ts";
import type { EnvironmentStatus } from "../../src/release/status.ts";
import type { Alert } from "../../src/watch/alert.ts";
import type { Metric } from "../../src/watch/metric.ts";
import type { ObjectivePoint } from "../../src/watch/objective.ts";
import { SAMPLED, type Sample, type SampledName, type Samples, samplesOf } from "../../src/watch/samples.ts";
import { digest } from "../release/ledgers.ts";

/** Dashboards as tests look at them: before anything happened, in health, in trouble, grown old, and attacked. */

export const NOW = Date.parse("2026-11-28T12:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (ms: number) => new Date(ms).toISOString();
const NAMES = ["development", "staging", "production"] as const;
const SERVER = "https://github.com/acme/policies";

export function environment(name: string, more: Partial<EnvironmentStatus> = {}): EnvironmentStatus {
  return {
    ...{ environment: name, live: null, digest: null, condition: "nothing", since: null },
    ...{ where: `branch policy-live/${name}`, drifted: false, holds: null, bare: true, unreadable: null },
    ...{
      evidence: [],
      stops: [],
      refused: [],
      open: null,
      candidate: null,
      promotable: null,
      "stale-since": null,
    },
    ...more,
  };
}

export const EMPTY: DashboardData = {
  ...{ time: iso(NOW), repository: "acme/policies", repositoryUrl: SERVER, tool: "archi3-policy 0.1.0" },
  ...{ environments: NAMES.map((name) => environment(name)), health: [], deployments: [], metrics: [] },
  samples: samplesOf([], "production"),
  ...{ objectives: [], points: [], alerts: [], contacts: [], channels: [], notes: [] },
};

/** Pseudo-random numbers from 0 to 1, the same each time. */
export function numbers(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Deployments of three environments, newest first. */
export function rows(count: number, spanDays: number, seed = 1): DeploymentRow[] {
  const random = numbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const name = NAMES[index % 3] ?? "production";
    const number = count - index;
    const began = NOW - HOUR - (index / count) * spanDays * DAY - (index % 3) * 60_000;
    const chance = random();
    const result =
      chance < 0.9 ? "healthy" : chance < 0.94 ? "rolled-back" : chance < 0.97 ? "inconclusive" : "failed";
    const verify = name === "production" ? 1_800_000 * (0.8 + random() / 4) : 4000 * random();
    const timings = { validate: 900 * random(), stage: 1800 * random(), activate: 2500 * random(), verify };
    const took = timings.validate + timings.stage + timings.activate + verify + 1500;
    const isRollback = random() < 0.04;
    const commit = Array.from({ length: 40 }, () => Math.floor(random() * 16).toString(16)).join("");
    return {
      ...{ id: `${name}-${number}`, environment: name, kind: isRollback ? "rollback" : "deploy" },
      ...{ began: iso(began), ended: iso(began + took + (result === "rolled-back" ? 9000 : 0)), result },
      ...{
        digest: digest(`policies ${Math.floor(number / 3)}`),
        actor: ["alice", "bob", "release-bot"][index % 3] ?? "",
      },
      ...{
        approvers: name === "production" ? ["carol", "dave"] : [],
        reason: isRollback ? "error rate doubled" : undefined,
      },
      ...{
        runUrl: `${SERVER}/actions/runs/${19_000_000 + number}`,
        commit,
        commitUrl: `${SERVER}/commit/${commit}`,
      },
      ...{ live: `${name}-${number}`, breakGlass: index === 7 },
      timings: result === "rolled-back" ? { ...timings, restore: 3100 } : timings,
      why: result === "healthy" ? undefined : "the check error-ratio failed: 3.4% is not <=1%",
    } as DeploymentRow;
  });
}

/** What numbers over time rest on, whatever it was: 1 or 0, and seconds are short. */
function samples(of: readonly DeploymentRow[]): Samples {
  const each = of.map(({ began, result }) => ({
    at: Date.parse(began),
    value: Number(result === "healthy"),
  }));
  return Object.fromEntries(SAMPLED.map((name) => [name, each])) as { [name in SampledName]: Sample[] };
}

export function points(
  name: string,
  target: number,
  count: number,
  good: (at: number) => number,
): ObjectivePoint[] {
  return NAMES.slice(1).flatMap((environment) =>
    Array.from({ length: count }, (_, index) => {
      const value = good(index / count);
      return { name, environment, time: iso(NOW - (count - index) * HOUR), value, kept: value < target };
    }),
  );
}

const metric = (name: string, title: string, definition: string, more: Partial<Metric>): Metric => ({
  ...{ name, title, definition, unit: "ratio", n: 96, value: 0.99, ...more },
});

const METRICS: Metric[] = [
  metric("success-rate", "Success rate", "Deployments that ended healthy, of all that ended.", {
    ...{ value: 0.9896, goal: { text: "> 99%", met: false } },
  }),
  metric("lead-time-p50", "Lead time, median", "From a commit until it is healthy in the last environment.", {
    ...{ unit: "seconds", value: 93_600, n: 31 },
  }),
  metric("frequency", "Deployment frequency", "Deployments that ended healthy, a week.", {
    unit: "per-week",
    value: 7.4,
  }),
  metric("rollback-time", "Rollback time, median", "From a rollback's intent until it is healthy.", {
    ...{ unit: "seconds", value: 8.2, n: 4, goal: { text: "< 5 min", met: true } },
  }),
  metric("overrides", "Manual overrides", "Gates bypassed and findings accepted, a deployment.", {
    ...{
      unit: "count",
      value: undefined,
      n: 3,
      goal: { text: "-95% against the first ten", met: undefined },
    },
  }),
];

const live = (name: string, number: number) =>
  environment(name, {
    ...{
      live: `${name}-${number}`,
      digest: digest(`policies ${Math.floor(number / 3)}`),
      condition: "healthy",
    },
    ...{ since: iso(NOW - number * HOUR), holds: `${name}-${number}`, bare: false },
  });

export const HEALTHY: DashboardData = {
  ...EMPTY,
  environments: [
    live("development", 96),
    {
      ...live("staging", 95),
      evidence: [
        { name: "end-to-end", result: "pass", url: `${SERVER}/actions/runs/7` },
        { name: "load", result: "pass", value: 4.6, file: { name: "load.xml", digest: digest("report") } },
      ],
    },
    live("production", 94),
  ],
  health: NAMES.map((environment) => ({
    environment,
    checks: [
      { check: "target", verdict: "pass", said: `holds ${environment}-96` },
      { check: "error-ratio", verdict: "pass", said: "0.002" },
    ],
  })),
  deployments: rows(96, 30),
  samples: samples(rows(96, 30)),
  metrics: [undefined, ...NAMES].map((environment) => ({ environment, metrics: METRICS })),
  objectives: NAMES.slice(1).flatMap((environment) => [
    {
      name: "response-time",
      environment,
      state: "kept",
      value: 0.142,
      target: "<200ms",
      said: "142 ms is <200ms",
      window: 3_600_000,
    },
    {
      name: "error-rate",
      environment,
      state: "kept",
      value: 0.0031,
      target: "<1%",
      said: "0.31% is <1%",
      window: 3_600_000,
    },
  ]),
  points: [
    ...points("response-time", 0.2, 200, (at) => 0.14 + 0.03 * Math.sin(at * 40)),
    ...points("error-rate", 0.01, 200, (at) => 0.004 + 0.003 * Math.sin(at * 25)),
  ],
  contacts: [
    { name: "policy on-call", reach: "+1 555 0100", when: "always" },
    { name: "security", reach: "security@acme.example" },
  ],
  channels: ["ops", "oncall"],
};

const FAILED: Alert = {
  ...{
    id: "0123456789abcdef",
    name: "deployment-failure",
    environment: "production",
    subject: "production-94",
  },
  ...{
    since: iso(NOW - 25 * 60_000),
    summary: "production-94 failed its checks and was rolled back to production-91",
  },
  next: "see why: `archi3-policy history --environment production`, then unlock",
  facts: [
    ["Check", "error-ratio: 3.4% is not <=1%"],
    ["By", "alice"],
  ],
  links: [{ text: "the run", url: `${SERVER}/actions/runs/19000094` }],
  deliveries: [
    { channel: "ops", status: "firing", state: "delivered", at: iso(NOW - 24 * 60_000), attempts: 1 },
    {
      channel: "oncall",
      status: "firing",
      state: "due",
      at: iso(NOW + 60_000),
      attempts: 4,
      error: "the mail server does not answer",
    },
    {
      channel: "sms",
      status: "firing",
      state: "delivered",
      at: iso(NOW - 20 * 60_000),
      attempts: 1,
      "instead-of": "oncall",
    },
  ],
};

export const TROUBLE: DashboardData = {
  ...HEALTHY,
  environments: [
    {
      ...live("development", 96),
      condition: "in progress",
      drifted: null,
      open: { id: "development-97", kind: "deploy", next: "it is being carried out" },
    },
    {
      ...live("staging", 95),
      ...{ drifted: true, holds: null, "stale-since": iso(NOW - 2 * HOUR) },
      evidence: [{ name: "load", result: "fail", value: 912 }],
      candidate: {
        id: "development-96",
        digest: digest("policies 32"),
        gates: [
          {
            name: "lock",
            verdict: {
              is: "refuse",
              reason: "locked by bob",
              mend: "archi3-policy unlock --environment staging",
            },
          },
        ],
      },
      stops: [
        "locked by bob until 2026-11-30T08:00:00Z: load test runs (archi3-policy unlock --environment staging)",
      ],
    },
    {
      ...live("production", 91),
      condition: "inconclusive",
      refused: [
        "what failed as production-94 is refused here (archi3-policy unlock --environment production)",
      ],
    },
  ],
  health: [
    {
      environment: "production",
      checks: [
        { check: "error-ratio", verdict: "error", said: "Prometheus does not answer: connection refused" },
        { check: "agents", verdict: "fail", said: "status 503" },
      ],
    },
  ],
  alerts: [
    FAILED,
    {
      id: "fedcba9876543210",
      name: "drift",
      environment: "staging",
      subject: "staging-95",
      since: iso(NOW - 3 * HOUR),
      summary: "the target does not hold staging-95",
      next: "put it back: archi3-policy rollback --environment staging --deployment-id staging-95",
      deliveries: [],
    },
    {
      id: "aaaabbbbccccdddd",
      name: "stale-lock",
      environment: "staging",
      subject: "staging",
      since: iso(NOW - 50 * HOUR),
      summary: "bob locked staging 2 days ago",
      silenced: "load test until Monday",
      deliveries: [],
    },
    {
      id: "1111222233334444",
      name: "performance-degradation",
      environment: "staging",
      subject: "error-rate",
      since: iso(NOW - 90 * HOUR),
      until: iso(NOW - 80 * HOUR),
      summary: "error-rate was 1.2%, not <1%",
      deliveries: [],
    },
  ],
  objectives: [
    {
      name: "response-time",
      environment: "production",
      state: "broken",
      value: 0.312,
      target: "<200ms",
      said: "312 ms is not <200ms",
      window: 3_600_000,
    },
    {
      name: "error-rate",
      environment: "production",
      state: "unknown",
      value: undefined,
      target: "<1%",
      said: "there is no data",
      window: 3_600_000,
    },
  ],
  points: points(
    "response-time",
    0.2,
    200,
    (at) => 0.14 + (at > 0.8 ? 0.8 * (at - 0.8) : 0) + 0.02 * Math.sin(at * 60),
  ),
  notes: ["the ledger of staging could not be fetched: archi3-policy status says since when"],
};

/** Two and a half years of three environments. */
export function grown(count = 10_000): DashboardData {
  const deployments = rows(count, 900);
  return { ...HEALTHY, deployments, samples: samples(deployments) };
}

/** Every text is an attack, or longer than anybody expects. */
export const HOSTILE = `</script><img src=x onerror=alert(1)>"'\`&<!--‮]]> @all ${"long".repeat(60)}`;
const BAD_URL = "javascript:alert(1)//";

export function hostile(): DashboardData {
  const [row] = rows(1, 1);
  if (row === undefined) throw new Error("there is a row");
  const bad: DeploymentRow = {
    ...row,
    ...{
      id: HOSTILE,
      environment: HOSTILE,
      actor: HOSTILE,
      approvers: [HOSTILE, HOSTILE],
      reason: HOSTILE,
      why: HOSTILE,
    },
    ...{ runUrl: BAD_URL, commit: HOSTILE, commitUrl: `data:text/html,${HOSTILE}` },
  };
  const [first] = METRICS;
  if (first === undefined) throw new Error("there is a metric");
  const text = { name: HOSTILE, environment: HOSTILE, said: HOSTILE, target: HOSTILE };
  return {
    ...{ time: iso(NOW), repository: HOSTILE, repositoryUrl: BAD_URL, tool: HOSTILE },
    environments: [
      environment(HOSTILE, {
        ...{
          live: HOSTILE,
          where: HOSTILE,
          unreadable: HOSTILE,
          stops: [HOSTILE],
          refused: [HOSTILE],
          condition: "in doubt",
          drifted: true,
        },
        ...{
          evidence: [{ name: HOSTILE, result: "pass", url: BAD_URL }],
          open: { id: HOSTILE, kind: HOSTILE, next: HOSTILE },
        },
        candidate: {
          id: HOSTILE,
          digest: digest("x"),
          gates: [{ name: "lock", verdict: { is: "refuse", reason: HOSTILE, mend: HOSTILE } }],
        },
      }),
    ],
    health: [{ environment: HOSTILE, checks: [{ check: HOSTILE, verdict: HOSTILE, said: HOSTILE }] }],
    ...{ deployments: [bad, bad], samples: samples([bad, bad]) },
    metrics: [
      {
        environment: undefined,
        metrics: [{ ...first, title: HOSTILE, definition: HOSTILE, goal: { text: HOSTILE, met: true } }],
      },
    ],
    objectives: [{ ...text, state: "unknown", value: 1e300, window: 1 }],
    points: [{ name: HOSTILE, environment: HOSTILE, time: iso(NOW), value: -1e300, kept: false }],
    alerts: [
      {
        ...{
          id: HOSTILE,
          name: "drift",
          environment: HOSTILE,
          subject: HOSTILE,
          since: HOSTILE,
          summary: HOSTILE,
          next: HOSTILE,
          silenced: HOSTILE,
        },
        ...{ facts: [[HOSTILE, HOSTILE]], links: [{ text: HOSTILE, url: BAD_URL }] },
        deliveries: [
          {
            channel: HOSTILE,
            status: "firing",
            state: "refused",
            at: HOSTILE,
            attempts: 1,
            error: HOSTILE,
            "instead-of": HOSTILE,
            reference: HOSTILE,
          },
        ],
      },
    ],
    contacts: [{ name: HOSTILE, reach: HOSTILE, when: HOSTILE }],
    channels: [HOSTILE],
    notes: [HOSTILE],
  };
}
