import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, type ExitStatus, PolicyError } from "../errors.ts";
import { shortDigest } from "../release/digest.ts";
import { UNDATED } from "../release/ledger.ts";
import { standingOf } from "../release/standing.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import { workspaceOfHead } from "./bundle-of-commit.ts";
import { pruneTarget } from "./deploy.ts";
import { idOf, NO_REASON, Refusal, type World } from "./deployment-world.ts";
import { type OpenWorld, openWorld } from "./environment-world.ts";
import { refusal, tellOutcome } from "./outcome.ts";
import { environmentNamed, type Promotion } from "./promotion.ts";
import { findWayBack, rollBack } from "./rolling-back.ts";
import { warnUncommitted } from "./uncommitted.ts";

export interface RollbackOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  deploymentId?: string;
  /** Shows what would be restored, and changes nothing. */
  dryRun: boolean;
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
  // As it was committed: whom the checks ask, and where policies go, is nothing that a working copy decides. Programs of
  // checks are run as they lie here, so what is not committed of them is told.
  const { workspace } = await workspaceOfHead(options, terminal.currentFolder);
  const promotion = { workspace, terminal, version, env };
  const environment = environmentNamed(options.environment, promotion);
  warnUncommitted(environment, promotion);
  const world = await open(environment, promotion);
  if (options.dryRun) return showWayBack(world, options, terminal);
  const run = async () => {
    const view = await readLedger(world, options);
    const outcome = await rollBack(world, view, {
      asked: options.deploymentId,
      reason: options.reason ?? NO_REASON,
    });
    await pruneTarget(world.target, terminal);
    return outcome;
  };
  return tellOutcome(run, world, options, terminal);
}

/** Shows what a rollback would make live again. Refusals are those of the rollback. */
async function showWayBack(
  world: World,
  { deploymentId, format }: RollbackOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { name } = world.environment;
  const view = await world.ledger.read("wanted");
  if (view.staleSince !== undefined)
    terminal.warn(
      `note: the ledger's remote cannot be reached; this is what was fetched at ${view.staleSince}\n`,
    );
  try {
    const found = await findWayBack(world, view, deploymentId);
    const { digest, effectiveDigest } = found.payload;
    const current = found.current ?? null;
    const closes = found.open === undefined ? null : idOf(found.open.intent);
    const shown = {
      ...{ format: "archi3-rollback-preview/1", environment: name, restores: found.restores.id },
      ...{ digest, "effective-digest": effectiveDigest, live: current, closes },
    };
    const lines = [
      `${name}: a rollback would make ${found.restores.id} live again (${shortDigest(digest)})`,
      `  live:   ${current ?? "nothing yet"}`,
      ...(closes === null ? [] : [`  closes: ${closes}, which is open`]),
      "Nothing was changed.",
    ];
    terminal.print(
      format === "json"
        ? printJson(shown, 2)
        : guardWorkflowCommands(`${lines.map((line) => printable(line)).join("\n")}\n`),
    );
    return EXIT.done;
  } catch (error) {
    throw error instanceof Refusal ? refusal(error, name) : error;
  }
}

/**
 * Reads the ledger as it is now. Where its remote does not answer nothing is touched, and whoever is on call is told what
 * is live as far as it is known, and what to type again.
 */
async function readLedger({ ledger }: World, { environment, deploymentId }: RollbackOptions) {
  try {
    return await ledger.read("required");
  } catch (error) {
    if (!(error instanceof PolicyError) || error.status !== EXIT.outside) throw error;
    const last = await ledger.read("wanted").catch(() => undefined);
    const live = last === undefined ? undefined : standingOf(last.entries).current;
    const fetched =
      last?.staleSince === UNDATED ? "by git, nobody noted when" : `at ${last?.staleSince ?? "last"}`;
    const known = live === undefined ? "" : `; live is ${live}, as it was fetched ${fetched}`;
    const id = deploymentId === undefined ? "" : ` --deployment-id ${deploymentId}`;
    throw new PolicyError(error.code, EXIT.outside, {
      ...error.parts,
      what: `nothing was rolled back in ${environment}: ${error.parts.what}`,
      why: `${error.parts.why ?? "it does not answer"}${known}`,
      mend: `when it answers again: archi3-policy rollback --environment ${environment}${id}`,
      cause: error,
    });
  }
}
