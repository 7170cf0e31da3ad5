import type { Terminal } from "../adapters/terminal.ts";
import { defined } from "../defined.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { holds } from "../release/moves.ts";
import type { Plan } from "../release/plan.ts";
import { currentDeployment, type Standing, standingOf } from "../release/standing.ts";
import type { Target } from "../release/target.ts";
import { renderApproverPage } from "../report/approver-page.ts";
import { printJson } from "../report/json.ts";
import { JOB_SUMMARY_BYTES } from "../report/markdown.ts";
import { renderPlanText } from "../report/plan-text.ts";
import { guardWorkflowCommands } from "../report/sanitize.ts";
import { factsForPlan } from "./approvals.ts";
import { type CandidateOptions, chooseCandidate } from "./candidate.ts";
import { longestWait, resumeCommand, runOf } from "./github-of.ts";
import { computePlan, type Prepared, prepare } from "./planning.ts";
import { environmentNamed, ledgerOf, type Promotion, targetOf } from "./promotion.ts";
import { tellInvalid } from "./report-formats.ts";
import { planShown } from "./step-shows.ts";

export type PlanFormat = "text" | "json" | "markdown";

export interface PlanOptions extends CandidateOptions {
  format: PlanFormat;
  quiet: boolean;
  /** How long the deployment may wait for gates that say so. Milliseconds. */
  wait: number;
}

/**
 * Shows what a deployment would change in an environment, how risky that is, and which gates hold; ends 0 whatever they say.
 * @throws {PolicyError} as {@link chooseCandidate}; `E_LEDGER` (exit 4)
 */
export async function runPlan(
  options: PlanOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const chosen = await chooseCandidate(options, "wanted", terminal, version, env);
  if (chosen.is === "invalid") return tellInvalid(options.format, chosen.validation, terminal);
  const environment = environmentNamed(options.environment, chosen.promotion);
  const prepared = await prepare(chosen.candidate, environment);
  return showPlan(prepared, chosen.promotion, { ...options, approvedHash: undefined, breakGlass: false });
}

/** Computes and prints the plan of a deployment. */
export async function showPlan(
  prepared: Prepared,
  promotion: Promotion,
  options: { format: PlanFormat; approvedHash: string | undefined; breakGlass: boolean; wait: number },
): Promise<ExitStatus> {
  const ledger = await ledgerOf(prepared.environment.name, promotion);
  // Where it cannot deploy nobody is asked to approve.
  const target = targetOf(prepared.environment, promotion);
  const view = await ledger.read("wanted");
  const { approvedHash, breakGlass } = options;
  const now = Date.now();
  const plan = await computePlan(prepared, ledger, view, promotion, {
    ...{ approvedHash, breakGlass, freshness: "wanted" },
    ...{ now, github: await factsForPlan(prepared.environment, promotion.env) },
  });
  const { terminal } = promotion;
  const shown = planShown(plan, {
    ...{ now, waitMs: longestWait(options.wait, promotion.env) },
    isLive: await isLiveAlready(standingOf(view.entries), prepared, target),
    ...defined({ resume: resumeCommand(prepared.environment.name, promotion.env) }),
  });
  terminal.publish?.({
    ...shown,
    outputs: { ...shown.outputs, "github-environment": prepared.environment.github.deploy },
    summary: `${pageOf(plan, promotion)}${shown.summary ?? ""}`,
  });
  terminal.print(
    options.format === "json"
      ? printJson(plan, 2)
      : guardWorkflowCommands(
          options.format === "markdown"
            ? pageOf(plan, promotion)
            : renderPlanText(plan, terminal.colors.bold),
        ),
  );
  return EXIT.done;
}

/** Whether a deployment would find nothing to do: what is planned is live, healthy, and where it should be. */
async function isLiveAlready(
  standing: Standing,
  { candidate, effectiveDigest }: Prepared,
  target: Target,
): Promise<boolean> {
  const current = currentDeployment(standing);
  if (standing.open !== undefined || current?.verdict !== "healthy") return false;
  const { digest } = candidate.bundle;
  const isSame = current.intent.digest === digest && current.intent["effective-digest"] === effectiveDigest;
  if (!isSame) return false;
  const live = await target.read().catch(() => undefined);
  return holds(live, { id: current.id, digest, effectiveDigest });
}

/** What approvers read, also as the summary of a job. */
function pageOf(plan: Plan, { env }: Promotion): string {
  const run = runOf(env);
  const server = env["GITHUB_SERVER_URL"] || "https://github.com";
  const repositoryUrl = run === undefined ? undefined : `${server}/${run.repository}`;
  return renderApproverPage(plan, { maxBytes: JOB_SUMMARY_BYTES, ...defined({ repositoryUrl }) });
}
