import type { ChecklistFacts, LastDelivery } from "../release/checklist.ts";
import { lastDeliveries } from "../watch/deliveries.ts";
import { channelsFor, credentialsOf } from "../watch/routing.ts";
import type { Promotion } from "./promotion.ts";
import { noteOfState } from "./seen-state.ts";

/** What the checklist has to know of alerts beside the configuration. */
export interface TellingFacts {
  /** Whether this process is the one that deploys: nobody else can see its secrets. */
  deploys: boolean;
  /** What became of the newest message to each channel, as the monitor's state has it. */
  deliveries?: readonly LastDelivery[];
  /** Milliseconds since 1970. */
  now: number;
}

/** What became of the newest message to each channel, as far as the monitor's state can be read. */
export async function deliveriesKnown(promotion: Promotion): Promise<readonly LastDelivery[]> {
  const isAnybodyTold = promotion.workspace.config.alerting.channels.length > 0;
  return isAnybodyTold ? lastDeliveries(await noteOfState(promotion)) : [];
}

/** How an environment is watched: the objectives that it is held against, and who is told when a deployment fails. */
export function watchedFacts(
  environment: string,
  { workspace, env }: Pick<Promotion, "workspace" | "env">,
  { deploys, deliveries = [], now }: TellingFacts,
): Pick<ChecklistFacts, "objectives" | "told"> {
  const { objectives, alerting } = workspace.config;
  const judged = objectives.filter(({ environments }) => environments.includes(environment));
  const channels = channelsFor(alerting, "deployment-failure", environment).map((channel) => {
    const { are, unset } = credentialsOf(channel, env, deploys);
    return { name: channel.name, credentials: are, unset };
  });
  const silenced = alerting.silences.find(
    (one) =>
      one.alert === "deployment-failure" &&
      one.until > now &&
      (one.environment ?? environment) === environment,
  );
  return { objectives: judged.map(({ name }) => name), told: { channels, silenced, deliveries } };
}
