import type { Terminal } from "../adapters/terminal.ts";
import { type ExitStatus, usageError } from "../errors.ts";
import type { LedgerView } from "../release/ledger.ts";
import { renderManifest } from "../release/manifest.ts";
import { standingOf } from "../release/standing.ts";
import type { Target } from "../release/target.ts";
import { printable } from "../report/sanitize.ts";
import { askingGithub } from "./approvals.ts";
import { type CandidateOptions, chooseCandidate } from "./candidate.ts";
import { type DeployRequest, deploy } from "./deploying.ts";
import { NO_REASON, reasonOf, timedPhases, type World } from "./deployment-world.ts";
import { type OpenWorld, openWorld } from "./environment-world.ts";
import { longestWait, resumeCommand } from "./github-of.ts";
import { mirrored } from "./mirroring.ts";
import { tellOutcome } from "./outcome.ts";
import { showPlan } from "./plan.ts";
import { broughtCommits } from "./plan-parts.ts";
import { askGates, type Prepared, prepare } from "./planning.ts";
import { environmentNamed, type Promotion } from "./promotion.ts";
import { alerted, raiseInvalid } from "./raising.ts";
import { tellInvalid } from "./report-formats.ts";
import { checkDeployable } from "./uncommitted.ts";

export interface DeployOptions extends CandidateOptions {
  format: "text" | "json";
  quiet: boolean;
  planHash?: string;
  /** Milliseconds. */
  wait: number;
  dryRun: boolean;
  reason?: string;
  breakGlass: boolean;
  /** When the command began, in milliseconds of `performance.now()`: now by default. */
  began?: number;
}

/**
 * Deploys policies to an environment: validates them, asks the gates, makes them live, verifies them, and goes back by
 * itself when they fail.
 * @param open how what it touches is opened
 * @throws {PolicyError} as {@link chooseCandidate}; `E_REFUSED`, `E_SUPERSEDED` (exit 3); `E_LEDGER`, `E_TARGET` (exit 4)
 */
export async function runDeploy(
  options: DeployOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
  open: OpenWorld = openWorld,
): Promise<ExitStatus> {
  if (options.breakGlass && options.reason === undefined) {
    throw usageError("E_USAGE", {
      what: "--break-glass needs a reason",
      where: "--break-glass",
      why: "it passes gates, and the ledger says why",
      mend: 'add --reason "…"',
    });
  }
  const { began } = options;
  const log = options.dryRun ? undefined : terminal.log;
  const phases = timedPhases("validate", options.environment, log, { began });
  const chosen = await chooseCandidate(
    options,
    options.dryRun ? "wanted" : "required",
    terminal,
    version,
    env,
  );
  if (chosen.is === "invalid") {
    phases.end();
    const status = tellInvalid(options.format, chosen.validation, terminal);
    if (!options.dryRun) await raiseInvalid(chosen.validation.report, options, terminal, version, env);
    return status;
  }
  const { candidate, promotion } = chosen;
  const environment = environmentNamed(options.environment, promotion);
  checkDeployable(environment, promotion.workspace, terminal.currentFolder);
  const prepared = await prepare(candidate, environment);
  if (options.dryRun) return showPlan(prepared, promotion, { ...options, approvedHash: options.planHash });
  phases.enter("read");
  const run = async (world: World) => {
    const view = await world.ledger.read("required");
    const request = { ...requestOf(world, view, prepared, promotion, options), phases };
    const outcome = await deploy(world, view, request);
    await pruneTarget(world.target, terminal);
    return outcome;
  };
  return mirrored(await open(environment, promotion), promotion, "all", (world) =>
    alerted(world, promotion, () => tellOutcome(run, world, options, terminal)),
  );
}

/** What is asked of a deployment: the content, and how its gates are judged. */
function requestOf(
  world: World,
  view: LedgerView,
  prepared: Prepared,
  promotion: Promotion,
  { planHash, wait, reason, breakGlass }: DeployOptions,
): Omit<DeployRequest, "phases"> {
  const { environment, candidate, effectiveDigest, effective } = prepared;
  const { digest, manifest, files } = candidate.bundle;
  const { env } = promotion;
  const commitsOf = () => broughtCommits(standingOf(view.entries), world.ledger, candidate);
  const askGithub = askingGithub(environment, commitsOf, env, breakGlass);
  return {
    payload: { digest, effectiveDigest, effective },
    contents: { is: "new", manifest: renderManifest(manifest), policies: files, effective },
    source: candidate.source,
    validation: candidate.validation,
    reason: reason ?? NO_REASON,
    breakGlass,
    waitMs: longestWait(wait, env),
    resume: resumeCommand(environment.name, env)?.later,
    judge: async (now) =>
      askGates(prepared, world.ledger, now, promotion, {
        ...{ approvedHash: planHash, breakGlass, freshness: "required" },
        now: world.now(),
        github: await askGithub(),
      }),
  };
}

/** Releases that a target keeps beside the live one. */
const KEPT_RELEASES = 3;

/** Takes away what is old. How a deployment ended does not depend on it, so that a failure is only told. */
export async function pruneTarget(target: Target, { warn }: Terminal): Promise<void> {
  try {
    await target.prune(KEPT_RELEASES);
  } catch (error) {
    warn(`note: old releases could not be taken away: ${printable(reasonOf(error))}\n`);
  }
}
