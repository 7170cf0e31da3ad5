import { openChannel, REAL_WORLD } from "../adapters/channels/open.ts";
import type { Link } from "../watch/alert.ts";
import type { Channel } from "../watch/channel.ts";
import type { ChannelConfig } from "../watch/routing.ts";
import { longestUnwritten } from "../watch/seen.ts";
import { githubOf } from "./github-of.ts";
import { incidentStories, isIncident } from "./incident-pages.ts";
import { monitorStoreOf, type Promotion, runUrlOf } from "./promotion.ts";
import { repositoryHere } from "./repository-here.ts";
import { askingRuns, holderLives, holderOf } from "./run-life.ts";
import { Teller, type Telling } from "./telling.ts";

/** The channel that incidents are opened through where no route leads to one of GitHub's. No configuration can name it so. */
const INCIDENT: ChannelConfig = {
  name: "incident issue",
  type: "github-issue",
  labels: ["incident"],
  assignees: [],
};

/**
 * Everything that telling people touches, as the configuration says it.
 * @param teller whoever looks again and again remains the same
 */
export async function openTelling(promotion: Promotion, teller?: Teller): Promise<Telling> {
  const { env, workspace } = promotion;
  const { alerting } = workspace.config;
  const github = githubOf(env);
  const askRun = askingRuns(env);
  const opened = new Map<string, Channel>();
  const open = (config: ChannelConfig | undefined): Channel | undefined => {
    if (config === undefined) return undefined;
    const channel = opened.get(config.name) ?? openChannel(config, env, REAL_WORLD, github);
    opened.set(config.name, channel);
    return channel;
  };
  return {
    store: await monitorStoreOf(promotion),
    alerting,
    channel: (name) => open([...alerting.channels, INCIDENT].find((one) => one.name === name)),
    incident:
      github === undefined
        ? undefined
        : { channel: INCIDENT.name, isOne: (alert) => isIncident(alert, promotion) },
    around: async (alerts, status) => ({
      repository: repositoryHere(promotion),
      links: linksOf(promotion),
      contacts: alerting.contacts,
      time: new Date().toISOString(),
      stories: await incidentStories(alerts, status, promotion),
    }),
    teller: teller ?? new Teller(await holderOf(env)),
    lives: (held) => holderLives(held, env, askRun),
    writeEvery: longestUnwritten(workspace.config.patience),
    now: () => Date.now(),
    observe: async () => {},
    log: promotion.terminal.log,
  };
}

function linksOf({ env }: Promotion): Link[] {
  const url = runUrlOf(env);
  return url === undefined ? [] : [{ text: "The run that says this", url }];
}
