import type { Published } from "../adapters/terminal.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { EXIT } from "../errors.ts";
import { type Gate, passageOf } from "../release/gates.ts";
import type { Plan } from "../release/plan.ts";
import type { CheckRecord } from "../release/record.ts";
import { markdownCode, markdownProse } from "../report/markdown-text.ts";
import { printable } from "../report/sanitize.ts";
import type { Outcome } from "./deployment-world.ts";

/*
 * What a step of a workflow shows of the results of commands on environments, beside its log: outputs for later steps and
 * jobs, and the job's summary.
 */

/**
 * Whether a job that deploys should begin: `deploy` where nothing speaks against it but an approval that the job itself
 * waits for, or what ends while it may wait; `wait` where it would come too early; `refused` where a gate says no.
 */
export type Decision = "deploy" | "wait" | "refused";

/** @param waitMs how long the deployment may wait for gates, in milliseconds */
export function decisionIn(gates: readonly Gate[], now: number, waitMs: number): Decision {
  const passage = passageOf(gates.filter(({ name, verdict }) => name !== "approval" || verdict.is !== "wait"));
  if (passage.is === "open") return "deploy";
  if (passage.is === "shut") return "refused";
  return waitMs > 0 && (passage.until === undefined || passage.until <= now + waitMs) ? "deploy" : "wait";
}

/** What a job that deploys has to know of the plan. */
export function planOutputs(plan: Plan, now: number, waitMs: number): NonNullable<Published["outputs"]> {
  const passage = passageOf(plan.gates);
  const until = passage.is === "wait" ? passage.until : undefined;
  return {
    decision: decisionIn(plan.gates, now, waitMs),
    "plan-hash": plan.hash,
    digest: plan.digest,
    risk: plan.risk.level,
    "possible-from": until === undefined ? "" : new Date(until).toISOString(),
  };
}

/** The name that GitHub has for where an environment is deployed to, or rolled back. */
export function githubEnvironment(environment: EnvironmentConfig, act: "deploy" | "rollback"): string {
  return environment.github[act];
}

/** How a command on an environment ended. */
export function outcomeShown(outcome: Outcome, environment: string, target: string): Published {
  const { status, result, id, live, why, next, recorded, checks, restored } = outcome;
  const rows = [
    ["Live", live === undefined ? "nothing" : code(live)],
    ["Where", code(target)],
    ...(recorded === undefined ? [] : [["The ledger says", prose(recorded)]]),
    ...(next === undefined ? [] : [["Next", prose(next)]]),
  ];
  const title = status === EXIT.emergency ? `A person must act now in ${environment}` : environment;
  return {
    outputs: { result, "deployment-id": id ?? "", live: live ?? "" },
    summary: [
      `### ${SIGN[status]} ${prose(title)}: ${prose(why)}\n`,
      ...rows.map(([label, value]) => `- ${label}: ${value}`),
      ...checkItems(checks, id),
      ...checkItems(restored, live),
      "",
    ].join("\n"),
    ...(status === EXIT.done
      ? {}
      : { problem: { title: `${environment}: ${result}`, message: [why, next].filter(Boolean).join("\n") } }),
  };
}

const SIGN = { 0: "✔", 1: "✖", 2: "✖", 3: "✖", 4: "✖", 5: "🚨" } as const;

function checkItems(checks: readonly CheckRecord[], of: string | undefined): string[] {
  return checks.map(({ check, verdict, said }) => {
    const words = said === undefined ? "" : `, ${prose(said)}`;
    return `- Check ${code(check)}${of === undefined ? "" : ` of ${code(of)}`}: ${verdict}${words}`;
  });
}

function code(text: string): string {
  return markdownCode(printable(text));
}

function prose(text: string): string {
  return markdownProse(printable(text));
}
