import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { checkoutActor } from "../adapters/checkout.ts";
import { openLedger } from "../adapters/ledger.ts";
import { openMonitorStore } from "../adapters/monitor-branch.ts";
import { DirectoryTarget } from "../adapters/targets/directory.ts";
import { GitTarget } from "../adapters/targets/git.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { DISK } from "../adapters/tree.ts";
import type { EnvironmentConfig } from "../config/environment.ts";
import { defined } from "../defined.ts";
import { usageError } from "../errors.ts";
import { nearest } from "../policy/spelling.ts";
import type { Ledger } from "../release/ledger.ts";
import type { Author } from "../release/record.ts";
import type { Target } from "../release/target.ts";
import type { MonitorStore } from "../watch/monitor-state.ts";
import { type Configured, deploymentStart, homeOf, openWorkspace, type Workspace } from "./workspace.ts";

/** What every command on environments works with. */
export interface Promotion {
  workspace: Configured;
  terminal: Terminal;
  version: string;
  env: { readonly [name: string]: string | undefined };
}

/** With the policies, for what reads them too. */
export type OpenPromotion = Promotion & { workspace: Workspace };

/** Opens what is there now: commands that read, or note something, go by the working copy's configuration. */
export async function openPromotion(
  options: { config?: string; policiesDir?: string },
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<OpenPromotion> {
  const { currentFolder } = terminal;
  const workspace = await openWorkspace(options, currentFolder, deploymentStart(currentFolder), DISK, false);
  return { workspace, terminal, version, env };
}

/**
 * The environment of a name.
 * @throws {PolicyError} `E_ENVIRONMENT` (exit 2)
 */
export function environmentNamed(
  name: string,
  { workspace }: Pick<Promotion, "workspace">,
): EnvironmentConfig {
  const { environments } = workspace.config;
  const found = environments.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = environments.map((one) => one.name);
  const guess = nearest(name, names);
  throw usageError("E_ENVIRONMENT", {
    what: "there is no such environment",
    where: `--environment ${name}`,
    mend: guess === undefined ? `use one of ${names.join(", ")}` : `did you mean ${guess}?`,
  });
}

/** Is told of every step of a ledger or a target. */
type Step = (name: string) => Promise<void>;

/**
 * The ledger of an environment.
 * @throws {PolicyError} `E_LEDGER` (exit 2) outside of a git repository
 */
export function ledgerOf(environment: string, promotion: Promotion, step?: Step): Promise<Ledger> {
  const lost = `the history of ${environment} would be gone after the job`;
  checkBranchPlace(promotion, { code: "E_LEDGER", what: "ledger", lost });
  return openLedger({ ...branchPlaceOf(promotion, step), environment, tool: promotion.version });
}

/**
 * What `monitor` keeps between its looks.
 * @throws {PolicyError} `E_MONITOR` (exit 2) outside of a git repository
 */
export function monitorStoreOf(promotion: Promotion): Promise<MonitorStore> {
  const lost = "what was seen, and who was told, would be forgotten after the job";
  checkBranchPlace(promotion, { code: "E_MONITOR", what: "monitor state", lost });
  return openMonitorStore({ ...branchPlaceOf(promotion), actor: authorOf(promotion).actor });
}

function branchPlaceOf({ workspace }: Promotion, step?: Step) {
  return {
    folder: workspace.displayRoot,
    clock: () => new Date(),
    nonce: randomUUID,
    ...defined({ remote: workspace.config.ledgerRemote, step }),
  };
}

/** That a branch can be kept here: in a repository, and on a disk that stays where there is no remote. */
function checkBranchPlace(
  { workspace, env }: Promotion,
  { code, what, lost }: { code: `E_${string}`; what: string; lost: string },
): void {
  if (!workspace.inRepository) {
    throw usageError(code, {
      what: `there is no ${what}`,
      where: workspace.displayRoot,
      why: `this is no git repository, and the ${what} is a branch of one`,
      mend: "run it in a clone of the policy repository, or make one of this folder: git init",
    });
  }
  if (workspace.config.ledgerRemote === "none" && isDiskLost(env)) {
    throw usageError(code, {
      what: lost,
      where: "ledger.remote: none",
      why: "the disk of a GitHub-hosted runner is thrown away",
      mend: "leave `ledger` out of archi3.yaml, so that it is kept at origin; or use a runner that stays",
    });
  }
}

/**
 * The target of an environment.
 * @throws {PolicyError} `E_TARGET` (exit 2) for a folder on a machine whose disk is gone after the job
 */
export function targetOf(environment: EnvironmentConfig, promotion: Promotion, step?: Step): Target {
  const { workspace, env } = promotion;
  const { target, name } = environment;
  if (target.type === "git") {
    return new GitTarget({
      folder: workspace.displayRoot,
      environment: name,
      ...defined({ branch: target.branch, repository: target.repository, step }),
    });
  }
  if (isDiskLost(env) && !target.ephemeral) {
    throw usageError("E_TARGET", {
      what: `the target of ${name} would be gone after the job`,
      where: target.path,
      why: "the disk of a GitHub-hosted runner is thrown away",
      mend: "use the target type git, a runner that stays, or say `ephemeral: true`",
    });
  }
  return new DirectoryTarget({
    root: join(homeOf(workspace), target.path),
    shownAs: target.path,
    base: homeOf(workspace),
    clock: () => Date.now(),
    ...defined({ step }),
  });
}

/** Whether the machine is one whose disk is thrown away after the job. */
function isDiskLost(env: Promotion["env"]): boolean {
  return env["RUNNER_ENVIRONMENT"] === "github-hosted";
}

/** Who does something: the actor of a workflow's run, else whom git knows, else the machine's user. */
export function authorOf({ env, workspace }: Promotion): Author {
  return defined({
    actor: env["GITHUB_ACTOR"] || checkoutActor(workspace.displayRoot),
    "run-url": runUrlOf(env),
  });
}

/** The page of the workflow's run. */
export function runUrlOf(env: Promotion["env"]): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
