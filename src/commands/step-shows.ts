import type { Published } from "../adapters/terminal.ts";
import { EXIT } from "../errors.ts";
import { type Gate, type GateVerdict, isToApprove, notHolding, passageOf } from "../release/gates.ts";
import type { Plan } from "../release/plan.ts";
import type { CheckRecord } from "../release/record.ts";
import type { Condition, EnvironmentStatus } from "../release/status.ts";
import { markdownCode, markdownDigests, markdownSentence } from "../report/markdown-text.ts";
import { decisionOf } from "../report/plan-words.ts";
import { printable } from "../report/sanitize.ts";
import { wordsOf } from "../watch/alert.ts";
import type { Outcome } from "./deployment-world.ts";
import type { Resume } from "./github-of.ts";
import type { MonitorReport } from "./monitor-report.ts";
import type { Seen } from "./verify-now.ts";

/*
 * What a step of a workflow shows of the results of commands on environments, beside its log: outputs for later steps and
 * jobs, and the job's summary.
 */

/**
 * Whether a job that deploys should begin: `none` where it would find nothing to do; `deploy` where nothing speaks against it
 * but an approval that the job itself waits for, or what ends while it may wait; `wait` where it would come too early; `refused` where a gate says no.
 */
type Decision = "deploy" | "none" | "wait" | "refused";

/** What a plan is judged by, besides its gates. */
export interface PlanMoment {
  /** Milliseconds since 1970. */
  now: number;
  /** How long the deployment may wait for gates. Milliseconds. */
  waitMs: number;
  /** What is planned is live and healthy, so that there is nothing to do. */
  isLive: boolean;
  /** The commands that go on with it; undefined outside of a workflow. */
  resume?: Resume;
}

function decisionIn(gates: readonly Gate[], { now, waitMs, isLive }: PlanMoment): Decision {
  if (isLive) return "none";
  const passage = passageOf(gates.filter((gate) => !isToApprove(gate)));
  if (passage.is === "open") return "deploy";
  if (passage.is === "shut") return "refused";
  return waitMs > 0 && (passage.until === undefined || passage.until <= now + waitMs) ? "deploy" : "wait";
}

/** What a job that deploys has to know of the plan. */
export function planShown(plan: Plan, moment: PlanMoment): Published {
  const { resume } = moment;
  const { environment, gates, hash, digest, risk } = plan;
  const passage = passageOf(gates);
  const until = passage.is === "wait" ? passage.until : undefined;
  const decision = decisionIn(gates, moment);
  const outputs = {
    ...{ decision, "plan-hash": hash, digest, risk: risk.level },
    ...{
      "possible-from": until === undefined ? "" : new Date(until).toISOString(),
      live: plan.live?.id ?? "",
    },
  };
  if (decision === "deploy") return { outputs };
  if (decision === "none")
    return { outputs, summary: "\nThere is nothing to deploy: it is live and healthy already.\n" };
  const why = notHolding(gates).map(({ name, verdict }) => `${name}: ${verdict.reason}${mendOf(verdict)}`);
  const again =
    resume === undefined
      ? []
      : [decision === "wait" ? `Go on then: ${resume.later}` : `Go on when that is mended: ${resume.mended}`];
  return {
    outputs,
    ...(again.length === 0 ? {} : { summary: `\n${again.map(prose).join("\n")}\n` }),
    annotation: {
      level: decision === "wait" ? "notice" : "error",
      title: `${environment} ${decisionOf(plan)}`,
      message: [...why, ...again].join("\n"),
    },
  };
}

function mendOf(verdict: GateVerdict): string {
  return verdict.is === "refuse" ? ` (${verdict.mend})` : "";
}

function liveText(live: string | null, condition: Condition): string {
  if (condition === "empty") return "the empty release is live, which is no policies";
  if (condition === "unknown") return "what is live is unknown";
  if (live === null) return condition === "nothing" ? "nothing is live" : `nothing is live, ${condition}`;
  return `${code(live)}, ${condition}`;
}

/** How every environment is. */
export function statusShown(all: readonly EnvironmentStatus[]): Published {
  const items = all.map(({ environment, live, condition, drifted, promotable, stops, refused, open }) => {
    const words = [
      liveText(live, condition),
      ...(drifted === true ? ["**drifted**"] : []),
      ...(open === null ? [] : [`${code(open.id)} is open: ${prose(open.next)}`]),
      ...[...stops, ...refused].map(prose),
      ...(promotable === null ? [] : [`${code(promotable)} may be promoted to it`]),
    ];
    return `- **${prose(environment)}**: ${words.join("; ")}`;
  });
  const promotable = all.filter((one) => one.promotable !== null).map(({ environment }) => environment);
  return {
    outputs: { promotable: JSON.stringify(promotable) },
    summary: `### Environments\n\n${items.join("\n")}\n`,
  };
}

/** What a look at everything showed. */
export function monitorShown({ well, alerts, ended, notes, told }: MonitorReport): Published {
  const items = [
    ...alerts.map(
      ({ environment, summary, next, silenced, ...alert }) =>
        `- **${prose(`${environment ?? "policies"}: ${wordsOf(alert)}`)}**: ${prose(summary)}${next === undefined ? "" : `; next: ${markdownSentence(printable(next))}`}${silenced === undefined ? "" : ` (silenced: ${prose(silenced)})`}`,
    ),
    ...ended.map(({ summary }) => `- Over: ${prose(summary)}`),
    ...notes.map((note) => `- Not seen: ${prose(note)}`),
    ...told
      .filter(({ error }) => error !== null)
      .map(({ channel, error }) => `- ${code(channel)} could not be told: ${prose(error ?? "")}`),
  ];
  const [worst] = alerts.filter(({ silenced }) => silenced === undefined);
  return {
    outputs: { well: String(well), alerts: alerts.length },
    summary: `### ${well ? "All is well" : "Something is wrong"}\n\n${items.length === 0 ? "" : `${items.join("\n")}\n`}`,
    ...(well || worst === undefined
      ? {}
      : { annotation: { level: "error", title: wordsOf(worst), message: worst.summary } as const }),
  };
}

/** What the checks say of what is live. */
export function verificationShown(
  { current: { id }, verification, next }: Seen,
  environment: string,
): Published {
  const { verdict, checks } = verification;
  const why = verdict.state === "healthy" ? "" : `: ${verdict.by}: ${verdict.why}`;
  const said = `${environment}: ${id} is ${verdict.state}${why}`;
  return {
    outputs: { result: verdict.state, "deployment-id": id, live: id },
    summary: `### ${prose(said)}\n\n${[...checkItems(checks, undefined), ...(next === undefined ? [] : [`- Next: ${prose(next)}`])].join("\n")}\n`,
    ...(verdict.state === "healthy"
      ? {}
      : {
          annotation: {
            level: "error",
            title: `${environment} is ${verdict.state}`,
            message: [said, ...(next === undefined ? [] : [next])].join("\n"),
          },
        }),
  };
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
      : {
          annotation: {
            level: "error",
            title: `${environment}: ${result}`,
            message: [why, next].filter((line) => line !== undefined).join("\n"),
          },
        }),
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
  return markdownDigests(printable(text));
}
