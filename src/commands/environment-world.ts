import { join } from "node:path";
import { pause } from "../adapters/clock.ts";
import { trackedLinkIn } from "../adapters/git-state.ts";
import type { Config } from "../config/config.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { defined } from "../defined.ts";
import { usageError } from "../errors.ts";
import { HARMLESS, variablesOf } from "../health/mcp.ts";
import { PASSED_SECRETS } from "../release/starters.ts";
import { printable } from "../report/sanitize.ts";
import { shellWord } from "../shell-word.ts";
import { channelSecrets } from "../watch/routing.ts";
import type { World } from "./deployment-world.ts";
import { ProbedHealth } from "./health.ts";
import { authorOf, ledgerOf, type Promotion, targetOf } from "./promotion.ts";
import { askingRuns, holderLives, holderOf } from "./run-life.ts";
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
      hidden: hiddenFromChecks(workspace.config),
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

/** Tokens by which a command speaks with GitHub and the ledger. */
const OWN_TOKENS = ["GITHUB_TOKEN", "GH_TOKEN", "POLICY_LEDGER_TOKEN"];

/**
 * The variables that programs of `command` checks do not get: our tokens, and what channels and MCP servers are given. Workflows
 * hand in the secrets of all usual channels, whether or not the configuration has them.
 */
export function hiddenFromChecks({
  alerting,
  environments,
}: Pick<Config, "alerting" | "environments">): string[] {
  const servers = environments
    .flatMap(({ verify }) => verify.checks)
    .flatMap((check) => (check.type === "mcp" ? [...check.servers.values()] : []));
  const given = servers.flatMap(variablesOf).filter((name) => !HARMLESS.includes(name));
  return [...OWN_TOKENS, ...PASSED_SECRETS, ...alerting.channels.flatMap(channelSecrets), ...given];
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
