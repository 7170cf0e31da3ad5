import { defined } from "../defined.ts";
import type { Ledger } from "../release/ledger.ts";
import type { LedgerRecord } from "../release/record.ts";
import { type Change, semanticDiff } from "../release/semantic-diff.ts";
import { standingOf } from "../release/standing.ts";
import type { Verified } from "../release/verified.ts";
import { renderIncident, renderRecovery } from "../report/incident-page.ts";
import type { Alert, Status } from "../watch/alert.ts";
import type { Story } from "../watch/deliveries.ts";
import { incidentOf, recoveryOf } from "../watch/incident.ts";
import { comparedPolicies, strictnessFor } from "./effective-values.ts";
import { verifiedBefore } from "./plan-parts.ts";
import { proofsFor } from "./planning.ts";
import { environmentNamed, ledgerOf, type Promotion } from "./promotion.ts";
import type { Configured, Workspace } from "./workspace.ts";

/** Whether an alert is an incident: what failed, or was taken back, where users are. */
export function isIncident(
  { name, environment }: Pick<Alert, "name" | "environment">,
  { workspace }: Pick<Promotion, "workspace">,
): boolean {
  return name === "deployment-failure" && workspace.config.lastEnvironments.includes(environment ?? "");
}

/**
 * The whole stories of those alerts that are incidents, by the alerts' ids: what happened, and when that is over, how it was
 * recovered from. What cannot be read has none, and is told in short.
 */
export async function incidentStories(
  alerts: readonly Alert[],
  status: Status,
  promotion: Promotion,
): Promise<Map<string, Story>> {
  const stories = new Map<string, Story>();
  for (const alert of alerts.filter((one) => isIncident(one, promotion))) {
    const story = await storyOf(alert, status, promotion).catch(() => undefined);
    if (story !== undefined) stories.set(alert.id, story);
  }
  return stories;
}

async function storyOf(
  { environment: name = "", subject: id }: Alert,
  status: Status,
  promotion: Promotion,
): Promise<Story | undefined> {
  const ledger = await ledgerOf(name, promotion);
  const { entries } = await ledger.read("wanted");
  const records = await ledger.records(entries);
  if (status === "resolved") {
    const recovery = recoveryOf(records, id);
    return recovery && { page: renderRecovery(recovery) };
  }
  const { contacts } = promotion.workspace.config.alerting;
  const incident = incidentOf(records, id, { contacts, changes: undefined, verified: null });
  // Of a rollback it is the incident of what was taken back.
  const intent = records.find((record) => record.event === "intent" && record.id === incident?.id);
  if (incident === undefined || intent === undefined) return undefined;
  const changes = await changesOf(intent, records, ledger, entries, promotion);
  const verified = await verifiedIn(name, intent, promotion);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = promotion.env;
  const repositoryUrl = server && repository ? `${server}/${repository}` : undefined;
  const page = renderIncident({ ...incident, changes, verified }, defined({ repositoryUrl }));
  return { title: incident.title, page };
}

/** What the deployment changed of what was live before it. */
async function changesOf(
  { epoch, previous }: LedgerRecord,
  records: readonly LedgerRecord[],
  ledger: Ledger,
  entries: readonly { epoch: number; commit: string }[],
  { workspace }: Promotion,
): Promise<Change[] | undefined> {
  const effectiveOf = async (at: number | undefined) => {
    const commit = entries.find((entry) => entry.epoch === at)?.commit;
    return commit === undefined ? undefined : (await ledger.contents(commit)).effective;
  };
  const before = records.find((record) => record.event === "intent" && record.id === previous);
  const after = await effectiveOf(epoch);
  if (after === undefined) return undefined;
  const was = (await effectiveOf(before?.epoch)) ?? new Map<string, Uint8Array>();
  return semanticDiff(comparedPolicies(was), comparedPolicies(after), strictnessIn(workspace));
}

/** In an emergency only a part of the configuration is read: then nobody says which value is the stricter one. */
function strictnessIn(workspace: Configured | Workspace) {
  return "schemaOf" in workspace ? strictnessFor(workspace) : () => "incomparable" as const;
}

async function verifiedIn(
  name: string,
  { digest }: LedgerRecord,
  promotion: Promotion,
): Promise<Verified | null> {
  const { after } = environmentNamed(name, promotion);
  if (after === undefined || digest === undefined) return null;
  const ledger = await ledgerOf(after, promotion);
  const { entries } = await ledger.read("wanted");
  const evidence = await proofsFor(ledger, entries, digest);
  const before = { environment: after, entries, standing: standingOf(entries), evidence };
  return (await verifiedBefore(before, digest, Date.now(), promotion)).verified;
}
