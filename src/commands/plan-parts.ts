import { commitsBetween, isBehind } from "../adapters/git-history.ts";
import { namesOf } from "../config/config.ts";
import type { Digest, FileSet } from "../release/digest.ts";
import type { Before } from "../release/gates.ts";
import type { Ledger } from "../release/ledger.ts";
import type { Plan, PlannedCommits } from "../release/plan.ts";
import { EMPTY } from "../release/record.ts";
import { type Change, semanticDiff } from "../release/semantic-diff.ts";
import { contentOf, currentDeployment, type Deployment, type Standing } from "../release/standing.ts";
import { decisiveRecords, type Verified, verifiedBy } from "../release/verified.ts";
import type { Candidate } from "./candidate.ts";
import { comparedPolicies, strictnessFor } from "./effective-values.ts";
import { ledgerOf, type Promotion } from "./promotion.ts";
import type { Workspace } from "./workspace.ts";

/** What is live by the ledger; null where nothing is, or only the empty release. */
export function liveIn(standing: Standing): Plan["live"] {
  const { current } = standing;
  if (current === undefined || current === EMPTY) return null;
  const deployment = currentDeployment(standing);
  return { id: current, digest: deployment === undefined ? undefined : contentOf(deployment)?.digest };
}

/**
 * What effective policies would change in an environment, against what its ledger says is live there.
 * @throws {PolicyError} `E_LEDGER` (exit 4)
 */
export async function changesFromLive(
  standing: Standing,
  ledger: Ledger,
  effective: FileSet,
  workspace: Workspace,
): Promise<Change[]> {
  const current = currentDeployment(standing);
  const before =
    current === undefined
      ? new Map<string, Uint8Array>()
      : (await ledger.contents(current.intent.commit)).effective;
  return semanticDiff(comparedPolicies(before), comparedPolicies(effective), strictnessFor(workspace));
}

/** Whether nothing comes after an environment; where there is only one it is not called the last. */
export function isLast(environment: string, { config }: Workspace): boolean {
  return namesOf(config).length > 1 && !config.environments.some(({ after }) => after === environment);
}

/** The commits that a deployment brings beyond what is live. */
export async function plannedCommits(
  standing: Standing,
  ledger: Ledger,
  { workspace, source }: Candidate,
): Promise<PlannedCommits> {
  const { displayRoot, policiesFolder } = workspace;
  return commitsBetween(displayRoot, await liveCommit(standing, ledger), source.commit, policiesFolder);
}

/** The commit of what is live, as far as its record says it. */
async function liveCommit(standing: Standing, ledger: Ledger): Promise<string | undefined> {
  const current = currentDeployment(standing);
  const origin = current === undefined ? undefined : originOf(standing, current);
  const [intent] = origin === undefined ? [] : await ledger.records([origin.intent]);
  return intent?.source?.commit;
}

/** What a plan says where it would go back: a workflow that is run again, or that was slow, may bring old policies. */
export async function olderThanLive(
  standing: Standing,
  ledger: Ledger,
  { workspace, source }: Candidate,
): Promise<string[]> {
  const live = await liveCommit(standing, ledger);
  if (live === undefined || !isBehind(workspace.displayRoot, source.commit, live)) return [];
  const [older, newer] = [source.commit, live].map((commit) => commit.slice(0, 12));
  return [
    `These policies are older than what is live: ${older} is behind ${newer}. Who means to go back, rolls back.`,
  ];
}

/**
 * The commits whose authors must not approve a deployment: those that it brings, and the one that it is of.
 * @returns undefined where nobody can tell which
 */
export async function broughtCommits(
  standing: Standing,
  ledger: Ledger,
  candidate: Candidate,
): Promise<readonly string[] | undefined> {
  // A bundle may say of itself what it likes: of a commit that is here its policies were compared, of another nothing is known.
  const planned = await plannedCommits(standing, ledger, candidate);
  if (!("known" in planned)) return undefined;
  return [...new Set([candidate.source.commit, ...planned.known.map(({ commit }) => commit)])];
}

/** The deployment that brought a content here first: a rollback's record does not say what commit it is. */
function originOf(standing: Standing, deployment: Deployment): Deployment {
  const { kind, restores } = deployment.intent;
  const earlier = kind === "rollback" ? standing.deployments.get(restores ?? "") : undefined;
  return earlier === undefined ? deployment : originOf(standing, earlier);
}

/** What the environment before says of a digest, and the pull request that its record names. */
export async function verifiedBefore(
  before: Before | undefined,
  digest: Digest,
  nowMs: number,
  promotion: Promotion,
): Promise<{ verified: Verified | null; pullRequest: number | undefined }> {
  if (before === undefined) return { verified: null, pullRequest: undefined };
  const wanted = decisiveRecords(before.entries, digest);
  const ledger = await ledgerOf(before.environment, promotion);
  const records = wanted === undefined ? [] : await ledger.records(wanted);
  return {
    verified: verifiedBy(records, before, digest, nowMs),
    pullRequest: records[0]?.source?.["pull-request"],
  };
}
