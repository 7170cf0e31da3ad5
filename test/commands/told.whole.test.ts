import { expect, test } from "vitest";
import { runDeploy } from "../../src/commands/deploy.ts";
import { runPlan } from "../../src/commands/plan.ts";
import { EXAMPLE_FILES } from "../example.ts";
import { TestRepository } from "../repository.ts";
import { recordingTerminal } from "../terminal.ts";

const CONFIG = `policies: policies
environments:
  live: { checklist: required, target: { type: git } }
ledger: { remote: none }
alerts:
  channels: { ops: { type: slack, url-from: SLACK_WEBHOOK_URL } }
  routes: [{ on: [deployment-failure], to: [ops] }]
slo: [{ name: compliance, evidence: compliance, target: ">90%" }]
`;
const USUAL = { environment: "live", quiet: false, wait: 0, dryRun: false, breakGlass: false } as const;

test("a required checklist refuses a deployment of which nobody would be told; a plan cannot know", async () => {
  const of = [...EXAMPLE_FILES].filter(([path]) => !path.startsWith("environments/"));
  const policies = of.map(([path, text]) => [`policies/${path}`, text]);
  using repository = TestRepository.with({ ...Object.fromEntries(policies), "archi3.yaml": CONFIG });
  const { path } = repository;
  const planned = recordingTerminal(path);
  await runPlan({ ...USUAL, format: "text" }, planned, "0.1.0", {});
  expect(planned.printed()).toContain("no open point; unknown: somebody is told");
  expect(planned.printed()).toContain("✔ health is measured: the objective compliance is judged");

  const deploy = (env: { [name: string]: string }) =>
    runDeploy({ ...USUAL, format: "text" }, recordingTerminal(path), "0.1.0", env);
  await expect(deploy({})).rejects.toMatchObject({
    ...{ code: "E_REFUSED", status: 3 },
    parts: { why: expect.stringContaining("give the job that deploys the secret SLACK_WEBHOOK_URL") },
  });
  expect(await deploy({ SLACK_WEBHOOK_URL: "https://hooks.example" })).toBe(0);
});
