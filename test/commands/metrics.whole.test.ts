import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Published } from "../../src/adapters/terminal.ts";
import { type MetricsOptions, type ReadState, runMetrics } from "../../src/commands/metrics.ts";
import { NOTHING_SEEN } from "../../src/watch/monitor-state.ts";
import { Bed, contents, DIGEST, git, open } from "../adapters/ledgers.ts";
import { GitHub } from "../github/github.ts";
import { refusal } from "../release/refusal.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG = `policies: .
environments:
  development: {}
  production: { after: development }
`;

/** Makes a deployment of an environment healthy. @param seconds between two looks at the clock, twice */
async function deploy(folder: string, environment: string, seconds: number) {
  let now = Date.parse("2026-11-28T14:00:00Z");
  const clock = () => {
    now += seconds * 500;
    return new Date(now);
  };
  const ledger = await open(folder, { environment, clock });
  const digests = { digest: DIGEST, "effective-digest": DIGEST };
  const said = { ...digests, id: `${environment}-1`, kind: "deploy" as const, actor: "alice" };
  const intent = { ...said, event: "intent" as const };
  const begun = await ledger.append(await ledger.read("required"), intent, contents());
  await ledger.append(
    begun.view,
    { ...said, event: "healthy", live: said.id, activation: { reads: 3, broken: 0 } },
    { is: "of", commit: begun.view.head as string },
  );
}

async function repository(bed: Bed, origin?: string): Promise<string> {
  const folder = bed.work(origin);
  writeFileSync(join(folder, "archi3.yaml"), CONFIG);
  await deploy(folder, "development", 60);
  await deploy(folder, "production", 600);
  return folder;
}

async function run(
  folder: string,
  options: Partial<MetricsOptions> = {},
  readState?: ReadState,
  env: Record<string, string> = {},
) {
  const published: Published[] = [];
  const terminal = Object.assign(recordingTerminal(folder), {
    publish: (one: Published) => published.push(one),
  });
  const asked = { format: "json" as const, output: [], ...options };
  expect(await runMetrics(asked, terminal, "0", env, readState)).toBe(0);
  return { printed: terminal.printed(), warned: terminal.warned(), published };
}

interface Json {
  format: string;
  since: string | null;
  groups: {
    environment: string | null;
    metrics: { name: string; n: number; value: number | null; goal: { met: boolean | null } | null }[];
  }[];
}

function named({ printed }: { printed: string }, environment: string | null, name: string) {
  const json: Json = JSON.parse(printed);
  const group = json.groups.find((one) => one.environment === environment);
  return group?.metrics.find((one) => one.name === name);
}

test("are computed from the ledgers of all environments, of all and of each", async () => {
  using bed = new Bed();
  const folder = await repository(bed);
  const seen = await run(folder);
  expect(JSON.parse(seen.printed)).toMatchObject({ format: "archi3-metrics/1", since: null });
  expect(named(seen, null, "success-rate")).toMatchObject({ n: 2, value: 1, goal: { met: true } });
  expect(named(seen, "production", "zero-downtime")).toMatchObject({ n: 1, value: 1 });
  expect(named(seen, "production", "incident-rate")).toMatchObject({ n: 1, value: 0 });
  expect(named(seen, "development", "incident-rate")).toBeUndefined();
  expect(named(seen, null, "recovery-time-p50")).toMatchObject({ n: 0, value: null });
  // What no monitor has noted, nobody knows.
  expect(named(seen, null, "validation-success")).toMatchObject({ n: 0, value: null, goal: { met: null } });
  expect(seen.published[0]?.summary).toContain("### Metrics: production\n");
});

test("one environment's lead time begins in another", async () => {
  using bed = new Bed();
  const folder = await repository(bed);
  const seen = await run(folder, { environment: "production" });
  expect(JSON.parse(seen.printed).groups).toHaveLength(1);
  const lead = named(seen, "production", "lead-time-p50")?.value ?? 0;
  expect(lead).toBeGreaterThan(named(seen, "production", "deployment-time-p50")?.value ?? 0);
  const since = Date.parse("2026-11-29T00:00:00Z");
  expect(named(await run(folder, { since }), null, "success-rate")).toMatchObject({ n: 0, value: null });
});

test("hold what the monitor has noted, where it is handed in", async () => {
  using bed = new Bed();
  const folder = await repository(bed);
  const state: ReadState = async () => ({
    ...NOTHING_SEEN,
    looked: "2026-11-28T15:00:00Z",
    validations: [{ commit: "c", time: "2026-11-28T15:00:00Z", errors: 1, warnings: 0 }],
    alerts: [
      {
        ...{ id: "1", name: "drift", environment: "production", subject: "target", summary: "drifted" },
        ...{ since: "2026-11-28T15:00:00Z", deliveries: [] },
      },
    ],
  });
  expect(named(await run(folder, {}, state), null, "validation-success")).toMatchObject({ n: 1, value: 0 });
  const { printed } = await run(folder, { format: "openmetrics" }, state);
  expect(printed).toContain('archi3_alerts_open{environment="production",alert="drift"');
  // Nothing was ever made live at the target, so that is drift.
  expect(printed).toContain('archi3_drifted{environment="production"} 1\n');
  expect(printed).toContain(`archi3_live_info{environment="production",deployment="production-1",digest="`);
});

test("hold how many pull requests failed, where GitHub can be asked, of all environments together", async () => {
  using bed = new Bed();
  const folder = await repository(bed);
  await using github = await GitHub.start();
  const [old, newer] = ["2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z"];
  const counts = { workflow: "pull-request.yml", event: "pull_request", status: "completed" } as const;
  for (const [id, created] of [old, old, old, newer].entries())
    github.runs.set({ id, ...counts, conclusion: "failure", created });
  github.runs.set({ id: 9, ...counts, conclusion: "success", created: newer });
  const env = { GH_TOKEN: github.token, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo-org/policies" };
  const seen = await run(folder, {}, undefined, env);
  expect(named(seen, null, "mistakes-before-merge")).toMatchObject({ n: 5, value: 4 });
  expect(named(seen, null, "caught-before-merge")).toMatchObject({ n: 4, value: 1 });
  expect(named(seen, "production", "mistakes-before-merge")).toBeUndefined();
  const since = Date.parse(newer);
  const later = await run(folder, { since }, undefined, env);
  expect(named(later, null, "mistakes-before-merge")).toMatchObject({ n: 2, value: 1 });
  const asked = github.requests.length;
  await run(folder, { environment: "production" }, undefined, env);
  expect(github.requests).toHaveLength(asked);
  const without = await run(folder);
  expect(named(without, null, "mistakes-before-merge")).toMatchObject({ n: 0, value: null });
  expect(named(without, null, "caught-before-merge")).toMatchObject({ n: 0, value: null });
});

test("are written to files by their endings, and replace nothing else", async () => {
  using bed = new Bed();
  const folder = await repository(bed);
  const output = ["a.prom", "a.json"];
  const { printed } = await run(folder, { format: "text", output });
  expect(printed).toMatch(/^all environments\n/);
  expect(readFileSync(join(folder, "a.prom"), "utf8")).toMatch(/^# TYPE archi3_[\s\S]*\n# EOF\n$/);
  expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8")).format).toBe("archi3-metrics/1");
  await run(folder, { output });
  const refused = (path: string) => refusal(() => run(folder, { output: [path] }));
  expect(await refused("a.txt")).toMatch("E_OUTPUT 2 --output a.txt");
  writeFileSync(join(folder, "b.prom"), "node_load1 3\n");
  expect(await refused("b.prom")).toMatch("E_OUTPUT 2 --output b.prom");
  expect(await refusal(() => run(folder, { environment: "nowhere" }))).toMatch("E_ENVIRONMENT 2");
});

test("are computed from what was fetched last where the remote cannot be reached, with a note; never from nothing", async () => {
  using bed = new Bed();
  const bare = bed.bare();
  const folder = await repository(bed, bare);
  const fresh = await run(folder);
  expect(fresh.warned).not.toContain("fetched");
  renameSync(bare, `${bare}.gone`);
  for (const format of ["json", "openmetrics"] as const) {
    const stale = await run(folder, { format });
    for (const environment of ["development", "production"])
      expect(stale.warned).toMatch(
        new RegExp(
          `note: ${environment}: the ledger's remote cannot be reached; this is what was fetched at `,
        ),
      );
    if (format === "json") expect(named(stale, null, "success-rate")).toMatchObject({ n: 2, value: 1 });
  }
  const other = bed.work(bare);
  writeFileSync(join(other, "archi3.yaml"), CONFIG);
  expect(await refusal(() => run(other))).toMatch("E_LEDGER 4");
});

test("are not computed from the half of the ledgers", async () => {
  using bed = new Bed();
  const folder = await repository(bed);
  git(folder, "update-ref", "refs/heads/policy-ledger/production", "HEAD");
  for (const format of ["json", "openmetrics"] as const)
    expect(await refusal(() => run(folder, { format }))).toMatch("E_LEDGER 4");
});
