import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus } from "../errors.ts";
import { type PlanStyle, renderPlan } from "../release/plan.ts";
import { printJson } from "../report/json.ts";
import { markdownDigests } from "../report/markdown-text.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { factsForPlan } from "./approvals.ts";
import { type CandidateOptions, chooseCandidate } from "./candidate.ts";
import { computePlan, type Prepared, prepare } from "./planning.ts";
import { environmentNamed, ledgerOf, type Promotion } from "./promotion.ts";
import { tellInvalid } from "./report-formats.ts";

export type PlanFormat = "text" | "json" | "markdown";

export interface PlanOptions extends CandidateOptions {
  format: PlanFormat;
  quiet: boolean;
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
  options: { format: PlanFormat; approvedHash: string | undefined; breakGlass: boolean },
): Promise<ExitStatus> {
  const ledger = await ledgerOf(prepared.environment.name, promotion);
  const view = await ledger.read("wanted");
  const { approvedHash, breakGlass } = options;
  const plan = await computePlan(prepared, ledger, view, promotion, {
    ...{ approvedHash, breakGlass, freshness: "wanted" },
    ...{ now: Date.now(), github: await factsForPlan(prepared.environment, promotion.env) },
  });
  const { terminal } = promotion;
  if (options.format === "json") terminal.print(printJson(plan, 2));
  else
    terminal.print(
      guardWorkflowCommands(
        renderPlan(plan, options.format === "markdown" ? MARKDOWN : terminalStyle(terminal)),
      ),
    );
  return EXIT.done;
}

const MARKDOWN: PlanStyle = {
  text: (untrusted) => markdownDigests(printable(untrusted)),
  heading: (text) => `### ${text}\n`,
  item: (text) => `- ${text}`,
  strong: (text) => `**${text}**`,
};

function terminalStyle({ colors }: Terminal): PlanStyle {
  return {
    text: (untrusted) => printable(untrusted),
    heading: (text) => colors.bold(text),
    item: (text) => `  ${text}`,
    strong: (text) => colors.bold(text),
  };
}
