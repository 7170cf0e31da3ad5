import { pause } from "../adapters/clock.ts";
import { printFailure, type Terminal } from "../adapters/terminal.ts";
import { defined } from "../defined.ts";
import { EXIT, type ExitStatus, PolicyError, usageError } from "../errors.ts";
import type { LedgerView } from "../release/ledger.ts";
import { failureOf } from "../report/failure.ts";
import { printJson } from "../report/json.ts";
import { guardWorkflowCommands, printable } from "../report/sanitize.ts";
import type { MonitorState } from "../watch/monitor-state.ts";
import type { Look } from "../watch/seen.ts";
import { openTelling } from "./alerting.ts";
import { checkDashboardFiles, writeDashboard } from "./dashboard-files.ts";
import { reasonOf } from "./deployment-world.ts";
import { type EnvironmentLook, lookAtEnvironment, outdated } from "./environment-look.ts";
import { openWorld } from "./environment-world.ts";
import { type EnvironmentsNow, environmentsNow } from "./environments-now.ts";
import { exitOf, type MonitorReport, reportOf, reportText } from "./monitor-report.ts";
import { environmentNamed, openPromotion, type Promotion, targetOf } from "./promotion.ts";
import { holderOf } from "./run-life.ts";
import { monitorShown } from "./step-shows.ts";
import { Teller, type Telling, type Told, tell } from "./telling.ts";
import { validatePolicies } from "./validate.ts";
import { defaultBranchCommit, resultOf, validationCondition } from "./validation-look.ts";

export interface MonitorOptions {
  config?: string;
  policiesDir?: string;
  /** Undefined for all. */
  environment?: string;
  /** Where the page goes. */
  dashboard?: string;
  /** Where the numbers go, for Prometheus. */
  metrics?: string;
  /** Milliseconds between two looks; undefined for one look. */
  every?: number;
  format: "text" | "json";
  quiet: boolean;
}

/**
 * Looks at environments, and tells whom it concerns what is wrong and what is over. It may be run at any time and any number
 * of times. With `every` it stays and looks again, until it is stopped.
 * @throws {PolicyError} `E_MONITOR` (exit 4) where what was told cannot be kept; `E_LEDGER` (exit 4) where no history can be read
 */
export async function runMonitor(
  options: MonitorOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  checkDashboardFiles(options, terminal.currentFolder);
  const teller = new Teller(await holderOf(env));
  if (options.every === undefined) return lookOnce(options, teller, terminal, version, env);
  for (;;) {
    const began = performance.now();
    await lookOnce(options, teller, terminal, version, env).catch((error: unknown) => {
      // The next look may find the outside in order; a wrong configuration does not mend itself.
      if (!(error instanceof PolicyError) || error.status !== EXIT.outside) throw error;
      printFailure(terminal, failureOf(error), false);
      terminal.log?.({ event: "look-failed", message: error.parts.what, why: reasonOf(error) });
    });
    await pause(Math.max(0, options.every - (performance.now() - began)));
  }
}

async function lookOnce(
  options: MonitorOptions,
  teller: Teller,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const promotion = await openPromotion(options, terminal, version, env);
  if (options.environment !== undefined) environmentNamed(options.environment, promotion);
  const progress = terminal.progress("Reading the ledgers");
  try {
    const now = Date.now();
    const telling = await openTelling(promotion, teller);
    const [environments, view] = await Promise.all([
      environmentsNow(promotion, now),
      telling.store.read("required"),
    ]);
    checkSomethingIsHere(promotion, environments);
    progress("Looking at what is live");
    const all = await lookAtAll(options, promotion, environments, view.state, now);
    const validation = await lookAtPolicies(options, promotion, view.state, now);
    const looks = await stillTrue(all, environments);
    progress("Telling what was seen");
    const told = await tell(telling, lookOf(looks, validation, promotion, now), view);
    progress(undefined);
    return await showAll({ options, promotion, environments, looks, told, telling, now });
  } finally {
    progress(undefined);
  }
}

/**
 * Nothing that is configured, and nothing that was ever deployed, is no health: somebody is in the wrong folder.
 * @throws {PolicyError} `E_NOTHING` (exit 2)
 */
function checkSomethingIsHere({ workspace }: Promotion, { read }: EnvironmentsNow): void {
  if (workspace.configFile !== undefined || [...read.values()].some(({ view }) => view.entries.length > 0))
    return;
  throw usageError("E_NOTHING", {
    what: "there is nothing to watch here",
    where: workspace.displayRoot,
    why: "there is no archi3.yaml, and nothing was ever deployed",
    mend: "run it in a clone of the policy repository",
  });
}

/** The looks at environments in which nobody has recorded anything meanwhile: of the others nothing is known for sure. */
async function stillTrue(
  looks: readonly EnvironmentLook[],
  { read }: EnvironmentsNow,
): Promise<EnvironmentLook[]> {
  const checked = looks.map(async (look) => {
    const ledger = read.get(look.environment)?.ledger;
    if (look.epoch === undefined || ledger === undefined) return look;
    const { entries } = await ledger.read("wanted");
    return (entries.at(-1)?.epoch ?? 0) === look.epoch ? look : outdated(look);
  });
  return Promise.all(checked);
}

async function lookAtAll(
  { environment: only }: MonitorOptions,
  promotion: Promotion,
  { statuses, read, unread }: EnvironmentsNow,
  before: MonitorState,
  now: number,
): Promise<EnvironmentLook[]> {
  const { environments, objectives, patience } = promotion.workspace.config;
  const looks = environments.map(async (environment) => {
    const { name } = environment;
    const status = statuses.find((one) => one.environment === name);
    if (status === undefined || (only !== undefined && only !== name)) return undefined;
    const failed = unread.get(name);
    return lookAtEnvironment({
      ...{ environment, status, objectives, patience, before, now },
      read: read.get(name),
      unread: failed === undefined ? undefined : reasonOf(failed),
      isBeforeKnown: environment.after === undefined || isFresh(read.get(environment.after)),
      world: () => openWorld(environment, promotion),
      target: () => targetOf(environment, promotion),
    });
  });
  return (await Promise.all(looks)).filter((one) => one !== undefined);
}

function isFresh(ledger: { view: LedgerView } | undefined): boolean {
  return ledger !== undefined && ledger.view.staleSince === undefined;
}

/** What a look at the default branch's policies showed; each commit is judged once. */
type PoliciesLook = Pick<Look, "conditions" | "validations"> & { isSeen: boolean };

async function lookAtPolicies(
  { config, policiesDir }: MonitorOptions,
  promotion: Promotion,
  { validations, alerts }: MonitorState,
  now: number,
): Promise<PoliciesLook> {
  const { env, version, terminal } = promotion;
  const commit = defaultBranchCommit(env);
  const nothing = { conditions: [], validations: [] };
  if (commit === undefined) return { ...nothing, isSeen: false };
  const known = validations.find((one) => one.commit === commit);
  const isTold = alerts.some(({ name, until }) => name === "validation-failure" && until === undefined);
  if (known !== undefined && known.failed !== true) return { ...nothing, isSeen: true };
  if (known !== undefined && isTold) return { ...nothing, isSeen: false };
  try {
    const { report } = await validatePolicies(
      [],
      { output: [], ...defined({ config, policiesDir }) },
      terminal,
      version,
    );
    const condition = validationCondition(report, commit, env);
    return {
      conditions: condition === undefined ? [] : [condition],
      validations: [resultOf(report, commit, now)],
      isSeen: true,
    };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    terminal.warn(
      `note: the policies of the default branch were not judged: ${printable(reasonOf(error))}\n`,
    );
    return { ...nothing, isSeen: false };
  }
}

function lookOf(
  looks: readonly EnvironmentLook[],
  policies: PoliciesLook,
  { workspace }: Promotion,
  now: number,
): Look {
  const byName = new Map(looks.map((look) => [look.environment, look]));
  const configured = new Set(workspace.config.environments.map(({ name }) => name));
  const time = new Date(now).toISOString();
  return {
    time,
    conditions: [...policies.conditions, ...looks.flatMap(({ conditions }) => conditions)],
    sees: (about) => {
      if (about.environment === undefined) return about.name === "validation-failure" && policies.isSeen;
      // An environment that is gone from the configuration is over with all that was wrong in it.
      if (!configured.has(about.environment)) return true;
      return byName.get(about.environment)?.sees(about) ?? false;
    },
    watermarks: looks.flatMap(({ environment, epoch }) =>
      epoch === undefined ? [] : [{ environment, epoch, looked: time }],
    ),
    knew: new Map(
      looks.flatMap(({ environment, epoch }) => (epoch === undefined ? [] : [[environment, epoch] as const])),
    ),
    points: looks.flatMap(({ points }) => points),
    validations: policies.validations,
    isWhole: true,
  };
}

async function showAll(seen: {
  options: MonitorOptions;
  promotion: Promotion;
  environments: EnvironmentsNow;
  looks: readonly EnvironmentLook[];
  told: Told;
  telling: Telling;
  now: number;
}): Promise<ExitStatus> {
  const { options, promotion, environments, looks, told, now } = seen;
  const { terminal } = promotion;
  const report: MonitorReport = reportOf(environments.statuses, looks, told, now);
  await writeDashboard(options, promotion, environments, looks, told, now);
  terminal.publish?.(monitorShown(report));
  const stays = options.every !== undefined;
  terminal.print(
    options.format === "json"
      ? // One look a line, for whoever reads along.
        `${printJson(report, stays ? 0 : 2)}${stays ? "\n" : ""}`
      : guardWorkflowCommands(reportText(report, { quiet: options.quiet, stays, colors: terminal.colors })),
  );
  return exitOf(report);
}
