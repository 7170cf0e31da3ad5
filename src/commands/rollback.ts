import type { Terminal } from "../adapters/terminal.ts";
import type { ExitStatus } from "../errors.ts";
import { KEPT_RELEASES, NO_REASON } from "./deploy.ts";
import { type OpenWorld, openWorld } from "./environment-world.ts";
import { tellOutcome } from "./outcome.ts";
import { environmentNamed, type Promotion } from "./promotion.ts";
import { rollBack } from "./rolling-back.ts";
import { openWorkspace } from "./workspace.ts";

export interface RollbackOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  deploymentId?: string;
  reason?: string;
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
  const workspace = await openWorkspace(options, terminal.currentFolder);
  const promotion = { workspace, terminal, version, env };
  const environment = environmentNamed(options.environment, promotion);
  const world = await open(environment, promotion);
  const run = async () => {
    const view = await world.ledger.read("required");
    const outcome = await rollBack(world, view, {
      asked: options.deploymentId,
      reason: options.reason ?? NO_REASON,
    });
    await world.target.prune(KEPT_RELEASES);
    return outcome;
  };
  const { format, quiet } = options;
  return tellOutcome(
    run,
    { environment: environment.name, format, quiet, target: world.target.name },
    terminal,
  );
}
