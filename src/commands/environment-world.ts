import { join } from "node:path";
import { pause } from "../adapters/clock.ts";
import { trackedLinkIn } from "../adapters/git-state.ts";
import { lifeOf, ownIdentity } from "../adapters/process-identity.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { defined } from "../defined.ts";
import { usageError } from "../errors.ts";
import { isInProgress } from "../release/holder.ts";
import type { Holder, LedgerRecord } from "../release/record.ts";
import { printable } from "../report/sanitize.ts";
import { shellWord } from "../shell-word.ts";
import { channelSecrets } from "../watch/routing.ts";
import type { World } from "./deployment-world.ts";
import { runOf } from "./github-of.ts";
import { ProbedHealth } from "./health.ts";
import { authorOf, ledgerOf, type Promotion, targetOf } from "./promotion.ts";
import { type AskRun, askingRuns } from "./run-life.ts";
import { type Configured, displayPath, homeOf } from "./workspace.ts";

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
  const { workspace, terminal, env, version } = promotion;
  checkTargetPath(environment, workspace);
  const [ledger, target, holder] = await Promise.all([
    ledgerOf(environment.name, promotion, observe),
    targetOf(environment, promotion, observe),
    holderOf(env),
  ]);
  const show = terminal.progress("", true);
  const askRun = askingRuns(env, (text) => terminal.warn(`note: ${printable(text)}\n`));
  return {
    ...{ environment, ledger, target, holder },
    health: new ProbedHealth(target, {
      ...{ folder: homeOf(workspace), env, version },
      hidden: workspace.config.alerting.channels.flatMap(channelSecrets),
    }),
    author: authorOf(promotion),
    isAlive: (record) => holderLives(record, env, askRun),
    now: () => Date.now(),
    sleep: (ms) => pause(ms),
    progress: show,
    ...defined({ log: terminal.log }),
    observe,
  };
}

/** A link that somebody has committed would lead the target to wherever they like; one of this machine's own is its affair. */
function checkTargetPath({ name, target }: EnvironmentConfig, workspace: Configured): void {
  if (target.type !== "directory" || !workspace.inRepository) return;
  const root = workspace.displayRoot;
  const link = trackedLinkIn(root, displayPath(join(homeOf(workspace), target.path), root));
  if (link === undefined) return;
  throw usageError("E_CONFIG", {
    what: `the target of ${name} is led elsewhere`,
    where: `environments.${name}.target: ${target.path}`,
    why: `${link} is a symbolic link that git tracks, and nothing that is committed may lead out of the repository`,
    mend: `take it out of git (git rm --cached ${shellWord(link)}, add it to .gitignore, commit), or name another folder`,
  });
}

async function holderOf(env: Promotion["env"]): Promise<Holder> {
  return { ...(await ownIdentity()), ...defined({ run: runOf(env) }) };
}

/**
 * Whether a deployment's holder works on it: a process that is there, or a run that goes on; where nobody can tell, until
 * its deadline.
 */
export async function holderLives(
  record: LedgerRecord,
  env: Promotion["env"],
  askRun: AskRun = askingRuns(env),
): Promise<boolean> {
  const life = record.holder === undefined ? "unknown" : await lifeOf(record.holder);
  const run = life === "unknown" ? await askRun(record.holder) : "unknown";
  return isInProgress(record, life, runOf(env), Date.now(), run);
}
