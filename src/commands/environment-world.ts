import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, ownIdentity } from "../adapters/lock-file.ts";
import type { EnvironmentConfig } from "../environments.ts";
import type { Holder, LedgerRecord } from "../release/record.ts";
import type { World } from "./deployment-world.ts";
import { ProbedHealth } from "./health.ts";
import { authorOf, ledgerOf, type Promotion, targetOf } from "./promotion.ts";
import { homeOf } from "./workspace.ts";

/** Opens everything that a deployment of an environment touches. */
export type OpenWorld = (environment: EnvironmentConfig, promotion: Promotion) => Promise<World>;

/**
 * Everything that a deployment of an environment touches.
 * @param observe is told of every effect, and of every step of the ledger and of the target
 */
export async function openWorld(
  environment: EnvironmentConfig,
  promotion: Promotion,
  observe: World["observe"] = async () => {},
): Promise<World> {
  const { workspace, terminal, env } = promotion;
  const [ledger, target, holder] = await Promise.all([
    ledgerOf(environment.name, promotion, observe),
    targetOf(environment, promotion, observe),
    holderOf(env),
  ]);
  const show = terminal.progress("", true);
  return {
    ...{ environment, ledger, target, holder },
    health: new ProbedHealth(target, homeOf(workspace)),
    author: authorOf(promotion),
    isAlive: holderLives,
    now: () => Date.now(),
    sleep: (ms) => sleep(ms),
    progress: show,
    observe,
  };
}

async function holderOf(env: Promotion["env"]): Promise<Holder> {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  const own = await ownIdentity();
  if (!repository || !id) return own;
  return { ...own, run: { repository, id: Number(id), attempt: Number(attempt ?? 1) } };
}

/** Whether a deployment's holder works on it: a process that is there; where nobody can tell, until its deadline. */
export async function holderLives({ holder, deadline }: LedgerRecord): Promise<boolean> {
  const isOver = deadline === undefined || Date.parse(deadline) <= Date.now();
  if (holder === undefined) return !isOver;
  if (!(await isAlive(holder))) return false;
  const { host } = await ownIdentity();
  return holder.host === host || !isOver;
}
