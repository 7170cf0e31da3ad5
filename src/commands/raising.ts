import { isBehind } from "../adapters/git-history.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { WITHOUT_PART } from "../config/alerts.ts";
import { PolicyError } from "../errors.ts";
import { standingOf } from "../release/standing.ts";
import { isOver } from "../report/alert-text.ts";
import type { Report } from "../report/report.ts";
import { printable } from "../report/sanitize.ts";
import type { AlertName } from "../watch/alert.ts";
import { type MonitorState, watermarkOf } from "../watch/monitor-state.ts";
import type { Look } from "../watch/seen.ts";
import { openTelling } from "./alerting.ts";
import { reasonOf, type World } from "./deployment-world.ts";
import { isOfHistory, lookAtHistory } from "./environment-look.ts";
import { githubOf } from "./github-of.ts";
import { isIncident } from "./incident-pages.ts";
import { untoldWhy } from "./monitor-report.ts";
import { openPromotion, type Promotion } from "./promotion.ts";
import { noteOfState } from "./seen-state.ts";
import { type Told, tell } from "./telling.ts";
import { defaultBranchCommit, resultOf, validationCondition } from "./validation-look.ts";

/** What an environment's history may raise. */
const OF_HISTORY: readonly AlertName[] = [
  "deployment-failure",
  "system-instability",
  "break-glass",
  "stale-lock",
];

/**
 * Carries out a command that deploys or rolls back, and then tells whom it concerns how the environment is, as its ledger
 * says. How the command ends does not depend on it: what could not be told is a note, and `monitor` tells it.
 */
export async function alerted<T>(world: World, promotion: Promotion, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } finally {
    await raise(
      promotion,
      (state) => lookAtLedger(world, promotion, state),
      concerns(world.environment.name, promotion),
    );
  }
}

/** Whether anybody is to be told of an environment's deployments. */
function concerns(environment: string, promotion: Promotion): boolean {
  const isRouted = promotion.workspace.config.alerting.routes.some(
    ({ on, environments }) =>
      on.some((name) => OF_HISTORY.includes(name)) &&
      (environments === undefined || environments.includes(environment)),
  );
  const isOpened = isIncident({ name: "deployment-failure", environment }, promotion);
  return isRouted || (isOpened && githubOf(promotion.env) !== undefined);
}

async function lookAtLedger(
  { environment: { name }, ledger }: World,
  promotion: Promotion,
  state: MonitorState,
): Promise<Look> {
  const { patience } = promotion.workspace.config;
  const now = Date.now();
  const view = await ledger.read("required");
  const conditions = await lookAtHistory(name, ledger, view, {
    // What began and ended since `monitor` looked is told with both its times.
    ...{ watermark: watermarkOf(state, name), now, lockAge: patience.lockAge },
    // Whoever just ended has closed what it began, or is told of by the monitor.
    holderLives: true,
  });
  const isOpen = standingOf(view.entries).open !== undefined;
  return {
    ...NOTHING,
    time: new Date(now).toISOString(),
    conditions,
    knew: new Map([[name, view.entries.at(-1)?.epoch ?? 0]]),
    sees: (about) => about.environment === name && isOfHistory(about, name) && !isOpen,
  };
}

/** Histories are looked through by `monitor`: it finds what nobody told. */
const NOTHING = { watermarks: [], points: [], validations: [], isWhole: false } as const;

/** Tells that the policies of the default branch are invalid, or valid again. Elsewhere that is nobody's alarm. */
export async function raiseValidation(report: Report, promotion: Promotion): Promise<void> {
  const commit = defaultBranchCommit(promotion.env);
  const { routes } = promotion.workspace.config.alerting;
  if (commit === undefined || !routes.some(({ on }) => on.includes("validation-failure"))) return;
  // A run that is repeated, or slower, says nothing about what came after it.
  const { validations } = await noteOfState(promotion);
  const root = promotion.workspace.displayRoot;
  if (validations.some((one) => isBehind(root, commit, one.commit))) return;
  const now = Date.now();
  const condition = validationCondition(report, commit, promotion.env);
  const look: Look = {
    ...NOTHING,
    time: new Date(now).toISOString(),
    conditions: condition === undefined ? [] : [condition],
    validations: [resultOf(report, commit, now)],
    knew: new Map(),
    sees: ({ name }) => name === "validation-failure",
  };
  // Who may only read, as a job that validates does, has nothing to report while all is right.
  await raise(promotion, async () => look, true, condition !== undefined);
}

/** As {@link raiseValidation}, for whoever has opened no repository; what cannot be opened is a note. */
export async function raiseInvalid(
  report: Report,
  options: { config?: string; policiesDir?: string },
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<void> {
  if (defaultBranchCommit(env) === undefined) return;
  try {
    await raiseValidation(report, await openPromotion(options, terminal, version, env));
  } catch (error) {
    noteTo(terminal, `who should know of this was not told: ${reasonOf(error)}`);
  }
}

/** @param isGrave whether it is worth a note that nobody could be told */
async function raise(
  promotion: Promotion,
  look: (state: MonitorState) => Promise<Look>,
  isAsked: boolean,
  isGrave = true,
): Promise<void> {
  const { terminal, workspace } = promotion;
  for (const [part, fault] of workspace.config.alertingFaults)
    noteTo(terminal, `${WITHOUT_PART[part]}: ${reasonOf(fault)}`);
  if (!isAsked) return;
  try {
    const telling = await openTelling(promotion);
    const read = await telling.store.read("required");
    const told = await tell(telling, await look(read.state), read);
    for (const note of notesOf(told)) noteTo(terminal, note);
  } catch (error) {
    if (isGrave) {
      const mend = error instanceof PolicyError ? error.parts.mend : undefined;
      const first = mend === undefined ? "" : `; ${mend}`;
      noteTo(
        terminal,
        `who should know was not told: ${reasonOf(error)}${first}; when that is mended, monitor tells what it finds`,
      );
    }
  }
}

function noteTo({ warn }: Terminal, text: string): void {
  warn(`note: ${printable(text)}\n`);
}

function notesOf({ tried }: Told): string[] {
  return tried.map(({ channel, about, message, result }) => {
    const names = message.alerts.map(({ name }) => name).join(", ");
    const isPast = message.status === "firing" && message.alerts.every((one) => isOver(one, message));
    return result.is === "delivered"
      ? `told ${channel} (${about}): ${names}, ${isPast ? "over" : message.status}${result.missed === undefined ? "" : `; ${result.missed}`}`
      : `${channel} (${about}) could not be told: ${untoldWhy(result)}; monitor tries it again`;
  });
}
