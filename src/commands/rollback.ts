import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, PolicyError } from "../errors.ts";
import { UNDATED } from "../release/ledger.ts";
import { standingOf } from "../release/standing.ts";
import { shellWord } from "../shell-word.ts";
import { committedEnvironment } from "./committed-environment.ts";
import { pruneTarget } from "./deploy.ts";
import { NO_REASON, timedPhases, type World } from "./deployment-world.ts";
import { type OpenWorld, openWorld } from "./environment-world.ts";
import { mirrored } from "./mirroring.ts";
import { tellOutcome } from "./outcome.ts";
import type { Promotion } from "./promotion.ts";
import { alerted } from "./raising.ts";
import { previewRollback } from "./rollback-preview.ts";
import { rollBack } from "./rolling-back.ts";
import { warnUncommitted } from "./uncommitted.ts";

export interface RollbackOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  deploymentId?: string;
  /** The commit whose configuration counts; undefined for the one that is checked out. */
  configFrom?: string;
  /** Shows what would be restored, and changes nothing. */
  dryRun: boolean;
  reason?: string;
  /** When the command began, in milliseconds of `performance.now()`: now by default. */
  began?: number;
  format: "text" | "json";
  quiet: boolean;
}

/**
 * Makes an earlier deployment of an environment live again: its content comes from the ledger, nothing is built.
 * @param open how what it touches is opened
 * @throws {PolicyError} `E_REFUSED`, `E_SUPERSEDED` (exit 3); `E_LEDGER`, `E_TARGET` (exit 4)
 */
export async function runRollback(
  options: RollbackOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
  open: OpenWorld = openWorld,
): Promise<ExitStatus> {
  const { began } = options;
  const log = options.dryRun ? undefined : terminal.log;
  const phases = timedPhases("read", options.environment, log, { began });
  // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides. Programs of
  // checks are run as they lie here, so what is not committed of them is told.
  const { workspace, environment } = await committedEnvironment(options, terminal, commandOf(options));
  warnUncommitted(environment, workspace, terminal);
  const promotion: Promotion = { workspace, terminal, version, env };
  const opened = await open(environment, promotion);
  if (options.dryRun) return previewRollback(opened, options, terminal);
  const run = async (world: World) => {
    const view = await readLedger(world, options);
    const outcome = await rollBack(world, view, {
      asked: options.deploymentId,
      reason: options.reason ?? NO_REASON,
      phases,
    });
    await pruneTarget(world.target, terminal);
    return outcome;
  };
  return mirrored(opened, promotion, "few", (world) =>
    alerted(world, promotion, () => tellOutcome(run, world, options, terminal)),
  );
}

/**
 * Reads the ledger as it is now. Where its remote does not answer nothing is touched, and whoever is on call is told what
 * is live as far as it is known, and what to type again.
 */
async function readLedger({ ledger }: World, options: RollbackOptions) {
  try {
    return await ledger.read("required");
  } catch (error) {
    if (!(error instanceof PolicyError) || error.status !== EXIT.outside) throw error;
    const last = await ledger.read("wanted").catch(() => undefined);
    const live = last === undefined ? undefined : standingOf(last.entries).current;
    const fetched =
      last?.staleSince === UNDATED ? "by git, nobody noted when" : `at ${last?.staleSince ?? "last"}`;
    const known = live === undefined ? "" : `; live is ${live}, as it was fetched ${fetched}`;
    const from = options.configFrom === undefined ? "" : ` --config-from ${shellWord(options.configFrom)}`;
    const again = `archi3-policy ${commandOf(options)}${from}`;
    const { mend } = error.parts;
    throw new PolicyError(error.code, EXIT.outside, {
      ...error.parts,
      what: `nothing was rolled back in ${options.environment}: ${error.parts.what}`,
      why: `${error.parts.why ?? "it does not answer"}${known}`,
      // A ledger that is gone or was rewritten has a mend of its own; waiting for an answer would bring nothing.
      mend:
        last === undefined && mend !== undefined
          ? `${mend}; then: ${again}`
          : `when it answers again: ${again}`,
      cause: error,
    });
  }
}

/** The command as it is typed again, but for the commit whose configuration counts. */
function commandOf({ environment, deploymentId, reason, dryRun }: RollbackOptions): string {
  return [
    `rollback --environment ${environment}`,
    ...(deploymentId === undefined ? [] : [`--deployment-id ${shellWord(deploymentId)}`]),
    ...(reason === undefined ? [] : [`--reason ${shellWord(reason)}`]),
    ...(dryRun ? ["--dry-run"] : []),
  ].join(" ");
}
