import { resolve } from "node:path";
import { writeFileAtomically } from "../adapters/terminal.ts";
import { namesOf } from "../config/config.ts";
import type { DashboardData } from "../dashboard/data.ts";
import { deploymentRows } from "../dashboard/deployment-rows.ts";
import { renderDashboard } from "../dashboard/page.ts";
import { renderOpenMetrics } from "../report/openmetrics.ts";
import type { Alert } from "../watch/alert.ts";
import { deploymentCounts, type History } from "../watch/past-deployments.ts";
import { byWeight } from "../watch/routed.ts";
import { samplesOf } from "../watch/samples.ts";
import type { EnvironmentLook } from "./environment-look.ts";
import type { EnvironmentsNow } from "./environments-now.ts";
import { groupsOf, historiesOf } from "./metrics.ts";
import { checkEnding, checkOutputFile } from "./output-files.ts";
import type { Promotion } from "./promotion.ts";
import { repositoryHere } from "./repository-here.ts";
import type { Told } from "./telling.ts";

/** The files that a look writes. */
export interface DashboardFiles {
  dashboard?: string;
  metrics?: string;
}

/**
 * Looks before anything else whether the files may be written: an earlier one of ours is replaced, nothing else.
 * @throws {PolicyError} `E_OUTPUT` (exit 2)
 */
export function checkDashboardFiles({ dashboard, metrics }: DashboardFiles, currentFolder: string): void {
  if (dashboard !== undefined) {
    checkEnding(dashboard, PAGE);
    const before = { sign: /^<!doctype html>/i, name: "an earlier dashboard" };
    checkOutputFile(dashboard, currentFolder, before, PAGE.option);
  }
  if (metrics === undefined) return;
  checkEnding(metrics, NUMBERS);
  checkOutputFile(
    metrics,
    currentFolder,
    { sign: /^# TYPE archi3_/, name: "earlier metrics" },
    NUMBERS.option,
  );
}

const PAGE = {
  ...{ option: "--dashboard", ending: ".html" },
  why: "it is a page, which browsers and web servers know by the ending .html",
};
const NUMBERS = {
  ...{ option: "--metrics", ending: ".prom" },
  why: "node_exporter's textfile collector reads files that end in .prom, and no others",
};

/**
 * Writes the dashboard and the numbers, where they are asked for.
 * @param now milliseconds since 1970
 * @throws {PolicyError} `E_WRITE` (exit 4)
 */
export async function writeDashboard(
  { dashboard, metrics }: DashboardFiles,
  promotion: Promotion,
  environments: EnvironmentsNow,
  looks: readonly EnvironmentLook[],
  told: Told,
  now: number,
): Promise<void> {
  if (dashboard === undefined && metrics === undefined) return;
  const { config } = promotion.workspace;
  const { currentFolder } = promotion.terminal;
  const histories = await historiesOf(environments.read, promotion);
  const { alerts } = told.state;
  const groups = await groupsOf(histories, promotion, told.state, { now });
  const objectives = looks.flatMap((look) => look.objectives);
  if (metrics !== undefined) {
    const health = looks.map((look) => look.health);
    const seen = { environments: environments.statuses, objectives, alerts, health, looked: now };
    const text = renderOpenMetrics(groups, deploymentCounts(histories), seen);
    writeFileAtomically(resolve(currentFolder, metrics), text, metrics);
  }
  if (dashboard === undefined) return;
  const data: DashboardData = {
    ...{ time: new Date(now).toISOString(), tool: `archi3-policy ${promotion.version}` },
    ...placeOf(promotion),
    environments: environments.statuses,
    health: looks.map(({ health }) => health),
    deployments: newestFirst(histories, promotion),
    metrics: groups,
    samples: samplesOf(histories, namesOf(config).at(-1) ?? ""),
    ...{ objectives, points: told.state.points, alerts: inOrder(alerts) },
    ...{ contacts: config.alerting.contacts, channels: config.alerting.channels.map(({ name }) => name) },
    notes: looks.flatMap(({ notes }) => notes),
  };
  writeFileAtomically(resolve(currentFolder, dashboard), renderDashboard(data), dashboard);
}

function placeOf(promotion: Promotion): Pick<DashboardData, "repository" | "repositoryUrl"> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = promotion.env;
  return {
    repository: repositoryHere(promotion),
    repositoryUrl: server && repository ? `${server}/${repository}` : undefined,
  };
}

function newestFirst(histories: readonly History[], promotion: Promotion): DashboardData["deployments"] {
  const urls = { repository: placeOf(promotion).repositoryUrl };
  return histories
    .flatMap(({ environment, records }) => deploymentRows(environment, records, urls))
    .sort((a, b) => Date.parse(b.began) - Date.parse(a.began));
}

/** What is open, the worst first; then what is over, newest first. */
function inOrder(alerts: readonly Alert[]): Alert[] {
  const open = alerts.filter(({ until }) => until === undefined).sort(byWeight);
  const over = alerts.filter(({ until }) => until !== undefined);
  return [...open, ...over.sort((a, b) => Date.parse(b.until ?? "") - Date.parse(a.until ?? ""))];
}
