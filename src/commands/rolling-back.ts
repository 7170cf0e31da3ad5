import { EXIT } from "../errors.ts";
import type { LedgerView } from "../release/ledger.ts";
import { liveDeployment } from "../release/moves.ts";
import type { Phases } from "../release/phases.ts";
import {
  chooseRollback,
  type Deployment,
  type Open,
  type Standing,
  standingOf,
} from "../release/standing.ts";
import { rollbackCommand, wayFrom, wayText } from "../release/way-back.ts";
import { begin } from "./deploying.ts";
import { DeploymentRun } from "./deployment-run.ts";
import { deadlineOf, idOf, type Outcome, Refusal, type World } from "./deployment-world.ts";
import { type Payload, payloadOf } from "./payload.ts";

/** A way back that somebody asks for. */
export interface RollbackRequest {
  /** An id; undefined for the newest healthy one before what is live. */
  asked: string | undefined;
  reason: string;
  /** The time of what came before. */
  phases: Phases;
}

/** What a rollback goes back to, and what it finds. */
export interface WayBack {
  restores: Deployment;
  /** What is live by the ledger: an id, or `empty`; undefined where nothing ever was. */
  current: string | undefined;
  /** The deployment that it closes first. */
  open: Open | undefined;
  /** The deployment whose content the target holds, where one is open. */
  holds: string | undefined;
  payload: Payload;
}

/**
 * Finds what a rollback makes live again; nothing is changed.
 * @param asked an id; undefined for the newest healthy one before what is live
 * @throws {Refusal} (exit 3) where there is nothing to go back to
 * @throws {PolicyError} (exit 4) where the ledger or the target cannot be read
 */
export async function findWayBack(
  { ledger, target, environment }: Pick<World, "ledger" | "target" | "environment">,
  { entries }: LedgerView,
  asked: string | undefined,
): Promise<WayBack> {
  const standing = standingOf(entries);
  const { open, current } = standing;
  const live = open === undefined ? undefined : await target.read();
  const holds = liveDeployment(standing, live);
  const openIsLive = open !== undefined && holds === open.intent.id;
  const restores = choose(standing, openIsLive, asked, environment.name);
  return { restores, current, open, holds, payload: await payloadOf(ledger, restores.intent) };
}

/**
 * Makes an earlier deployment live again: from the ledger's own content, past every gate, overtaking a deployment that is
 * in progress.
 * @throws {Refusal} (exit 3) where there is nothing to go back to
 * @throws {PolicyError} (exit 4) where the ledger or the target fails
 */
export async function rollBack(world: World, view: LedgerView, request: RollbackRequest): Promise<Outcome> {
  const run = new DeploymentRun(world, view, request.phases);
  try {
    return await goBack(world, run, request);
  } finally {
    run.phases.end();
  }
}

async function goBack(world: World, run: DeploymentRun, request: RollbackRequest): Promise<Outcome> {
  // Chosen before anything is closed: what is open tells what "before" means. Nothing is touched where there is no way back.
  const { restores: chosen, payload } = await findWayBack(world, run.view, request.asked);
  for (;;) {
    await run.settle("rollback", request.asked !== undefined);
    const intent = await begin(
      world,
      run,
      {
        ...{ kind: "rollback", restores: chosen.id, reason: request.reason },
        ...{ digest: payload.digest, "effective-digest": payload.effectiveDigest },
        deadline: deadlineOf(world.now(), world.environment.verify, false),
      },
      { is: "of", commit: chosen.intent.commit },
    );
    if (intent !== undefined) return held(await run.carryOut(intent, payload), chosen, run.name);
  }
}

/** Who rolled back has to know that nothing is deployed there until somebody says so. */
function held(outcome: Outcome, { id }: Deployment, environment: string): Outcome {
  if (outcome.status !== EXIT.done) return outcome;
  return {
    ...outcome,
    why: `${outcome.why}: back to ${id}`,
    next: `deployments are held; when the policies are mended: archi3-policy unlock --environment ${environment} --reason "…"`,
  };
}

function choose(
  standing: Standing,
  openIsLive: boolean,
  asked: string | undefined,
  environment: string,
): Deployment {
  const choice = chooseRollback(standing, openIsLive, asked);
  if (choice.is === "deployment") return choice.deployment;
  const history = `see what there is: archi3-policy history --environment ${environment}`;
  switch (choice.why) {
    case "unknown":
      throw new Refusal(
        "refused",
        `there is no deployment ${JSON.stringify(asked)} in ${environment}${strangerOf(asked, environment)}`,
        history,
      );
    case "never-healthy":
      throw new Refusal("refused", `${asked} was never healthy in ${environment}`, history);
    case "nothing":
      throw nothing(standing, openIsLive, environment, history);
  }
}

/** Nothing is gone back to by itself; what was healthy all the same may be named. */
function nothing(standing: Standing, openIsLive: boolean, environment: string, history: string): Refusal {
  const way = wayFrom(standing, openIsLive);
  const { open } = standing;
  const closes =
    open === undefined
      ? ""
      : `; ${idOf(open.intent)} is open: archi3-policy deploy --environment ${environment} closes it first where its holder is gone`;
  const said = wayText(way, environment);
  if (way.is === "none")
    return new Refusal("refused", `there is nothing to go back to: ${said}${closes}`, history);
  const { deployment } = way;
  const same =
    way.is === "same policies" ? `; ${deployment.id} has the same effective policies as what is live` : "";
  return new Refusal(
    "refused",
    `there is nothing to go back to by itself: ${said}${same}${closes}`,
    `go there all the same: ${rollbackCommand(environment, deployment.id)}; or ${history}`,
  );
}

/** Says whose an id is that is not one of this environment. */
function strangerOf(asked: string | undefined, environment: string): string {
  const other = /^([a-z][a-z0-9-]*)-[1-9]\d*$/.exec(asked ?? "")?.[1];
  if (other === undefined || other === environment) return "";
  return `: it is an id of ${other}, and only what was healthy in ${environment} itself may come back`;
}
