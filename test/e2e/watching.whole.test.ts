import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SmtpSink } from "../adapters/channels/smtp-sink.ts";
import { GitHub } from "../github/github.ts";
import { PROMETHEUS, PrometheusServer } from "../health/prometheus-server.ts";
import { alone, Folder } from "./run.ts";
import { SlackSink } from "./slack-sink.ts";

/**
 * A change that degrades a real metric, from its deployment to the recovery: who is told what, and how often. Prometheus and
 * the SMTP server are real; Slack and GitHub are stand-ins.
 */

/** Each look at the metric asks git what is live, and other tests run meanwhile. */
const SCRAPE_MS = 1_000;
let prometheus: PrometheusServer;
beforeAll(async () => {
  if (PROMETHEUS !== undefined) prometheus = await PrometheusServer.start(PROMETHEUS, SCRAPE_MS);
});
afterAll(() => prometheus?.stop());

const config = (url: string) => `policies: policies
environments:
  staging: { target: { type: git } }
  production:
    after: staging
    target: { type: git }
    verify:
      bake: { duration: 3s, interval: 500ms, initial-delay: ${2 * SCRAPE_MS}ms }
      checks:
        - { name: error-ratio, type: prometheus, url: "${url}", insecure: true, query: error_ratio, pass: "<=1%" }
alerts:
  channels:
    ops: { type: slack, url-from: SLACK_WEBHOOK_URL, insecure: true }
    oncall: { type: email, smtp-from: SMTP_URL, from: archi3@example.com, to: [oncall@example.com], insecure: true }
  routes:
    - { on: [deployment-failure, system-instability, drift], to: [ops, oncall], after: 0s }
contacts:
  - { name: policy on-call, reach: "+1 555 0100", when: always }
slo:
  - { name: error-ratio, query: error_ratio, target: "<60%", window: 1m, url: "${url}", insecure: true }
`;

function commit(folder: Folder, github: GitHub): void {
  folder.tool("git", "add", "--all");
  folder.tool("git", "commit", "--quiet", "--message", "A change");
  github.repository.addCommit({ sha: folder.read(".git/refs/heads/main").trim() });
}

const needs = PROMETHEUS === undefined ? " (needs Prometheus: run script/setup-integration)" : "";

describe("a change that degrades a metric", () => {
  test.skipIf(PROMETHEUS === undefined)(
    `is rolled back, told once, and told to be over${needs}`,
    {
      timeout: 120_000,
    },
    async () => {
      await using github = await GitHub.start();
      await using slack = await SlackSink.start();
      await using smtp = await SmtpSink.start();
      using folder = Folder.withAgents("policies");
      folder.write("archi3.yaml", config(prometheus.url));
      folder.tool("git", "init", "--quiet", "--initial-branch=main");
      folder.tool("git", "config", "user.name", "alice");
      folder.tool("git", "config", "user.email", "alice@example.com");
      // What agents do depends on what is live: with 0.3.1 they answer with errors.
      const isBad = () => {
        const file = "policy-live/production:agents/reefer-monitor.yaml";
        const live = spawnSync("git", ["show", file], { cwd: folder.path, encoding: "utf8" });
        return live.stdout?.includes("0.3.1") ?? false;
      };
      await prometheus.gauge("error_ratio", () => 0.001);
      commit(folder, github);
      const env = {
        ...{
          GITHUB_TOKEN: github.token,
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: "https://github.com",
        },
        ...{ GITHUB_REPOSITORY: "octo-org/policies", GITHUB_RUN_ID: "7", GITHUB_ACTOR: "alice" },
        ...{ SLACK_WEBHOOK_URL: slack.url, SMTP_URL: `smtp://127.0.0.1:${smtp.port}` },
      };
      const run = async (status: number, ...args: string[]) => {
        const ended = await alone(folder.path, args, env, process.execPath, 60_000);
        expect(ended.status, `${args.join(" ")}\n${ended.stdout}${ended.stderr}`).toBe(status);
        return ended;
      };
      const promote = async (status: number) => {
        await run(0, "deploy", "--environment", "staging");
        return run(status, "deploy", "--environment", "production");
      };
      const told = () => [slack.took.length, smtp.taken.length];

      await promote(0);
      expect((await run(0, "monitor")).stdout).toContain("all is well in staging, production");
      expect(told()).toEqual([0, 0]);
      expect(github.issues.all).toEqual([]);

      folder.edit("policies/agents/reefer-monitor.yaml", "0.3.0", "0.3.1");
      commit(folder, github);
      await prometheus.gauge("error_ratio", () => (isBad() ? 0.5 : 0.001));
      const failed = await promote(1);
      expect(failed.stdout).toContain("error-ratio: 0.5: not <=1%");
      expect(isBad()).toBe(false);
      expect(told()).toEqual([1, 1]);
      expect(JSON.parse(slack.took[0] ?? "").text).toContain("production");
      expect(smtp.taken[0]?.mail.text).toContain("production-3 failed (error-ratio: 0.5: not <=1%)");
      const [incident, ...more] = github.issues.all;
      expect(more).toEqual([]);
      expect(incident).toMatchObject({ state: "open", title: expect.stringContaining("production-3") });
      expect(incident?.body).toContain("policy on-call");

      // Whoever looks again tells nobody again.
      await run(0, "monitor");
      await run(0, "monitor");
      expect(told()).toEqual([1, 1]);
      expect(github.issues.all).toHaveLength(1);

      folder.edit("policies/agents/reefer-monitor.yaml", "0.3.1", "0.3.2");
      commit(folder, github);
      await promote(0);
      expect(told()).toEqual([2, 2]);
      expect(smtp.taken[1]?.mail.text).toContain("production-3");
      expect(github.issues.all).toEqual([
        expect.objectContaining({ state: "closed", title: incident?.title }),
      ]);
      await run(0, "monitor", "--dashboard", "dashboard.html", "--metrics", "metrics.prom");
      expect(told()).toEqual([2, 2]);
      const page = folder.read("dashboard.html");
      expect(page).toContain("production-3");
      expect(page).toContain("rolled back");
      expect(folder.read("metrics.prom")).toMatch(/archi3_healthy\{environment="production"\} 1/);
      await prometheus.gauge("error_ratio", () => 0.001);
      // No secret went anywhere.
      for (const said of [
        page,
        failed.stdout,
        failed.stderr,
        ...smtp.taken.map(({ raw }) => raw),
        incident?.body,
      ])
        expect(said).not.toContain("secret-path");
    },
  );
});
