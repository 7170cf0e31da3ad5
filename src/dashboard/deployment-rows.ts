import {
  closes,
  type DeploymentKind,
  type LedgerRecord,
  type Source,
  type Timings,
} from "../release/record.ts";
import type { DeploymentRow } from "./data.ts";

/** Where commits are shown. */
export interface Urls {
  /** Such as `https://github.com/owner/name`, without a slash at its end; undefined where nobody shows them. */
  repository: string | undefined;
}

/**
 * The deployments of one environment, newest first: each from its intent to how it ended.
 * @param records oldest first; may begin anywhere: what has no intent among them is left out
 */
export function deploymentRows(
  environment: string,
  records: readonly LedgerRecord[],
  urls: Urls,
): DeploymentRow[] {
  const rows = new Map<string, DeploymentRow>();
  const sources = new Map<string, Source>();
  for (const record of records) {
    const { id, event } = record;
    if (id === undefined) continue;
    if (event === "intent") {
      const source = record.source ?? sources.get(record.restores ?? "");
      if (source !== undefined) sources.set(id, source);
      rows.set(id, began(environment, id, record, source, urls));
    } else {
      const row = rows.get(id);
      if (row !== undefined) rows.set(id, continued(row, record));
    }
  }
  return [...rows.values()].reverse();
}

/** @param source of what is deployed; a rollback has that of what it makes live again */
function began(
  environment: string,
  id: string,
  record: LedgerRecord,
  source: Source | undefined,
  urls: Urls,
): DeploymentRow {
  const kind: DeploymentKind = record.kind ?? "deploy";
  return {
    ...{ id, environment, kind, began: record.time, ended: undefined, result: "open" },
    ...{ digest: record.digest, actor: record.actor, approvers: record.approvers ?? [] },
    ...{ reason: record.reason, runUrl: record["run-url"] },
    ...{ commit: source?.commit, commitUrl: source === undefined ? undefined : commitUrl(source, urls) },
    ...{ live: undefined, breakGlass: record["break-glass"] === true },
    ...{ timings: record.timings ?? {}, why: undefined },
  };
}

/** What a later record of a deployment adds to it. */
function continued(row: DeploymentRow, record: LedgerRecord): DeploymentRow {
  const { event, time, timings, why, live } = record;
  if (event === "intent" || event === "evidence" || event === "lock" || event === "unlock") return row;
  const ends = closes(record);
  // What `verify` measures later changes how it is, but not how long it took.
  const isOver = row.ended !== undefined;
  return {
    ...row,
    ...(isOver ? {} : { timings: added(row.timings, timings), ended: ends ? time : undefined }),
    ...(ends ? { result: event, live: live ?? row.live } : {}),
    why: why ?? (isOver ? undefined : row.why),
  };
}

/** A phase that was begun again took as long as all its attempts. */
function added(one: Timings, other: Timings = {}): Timings {
  const sum = { ...one };
  for (const [phase, ms] of Object.entries(other) as [keyof Timings, number][])
    sum[phase] = (sum[phase] ?? 0) + ms;
  return sum;
}

/** A commit's page, where GitHub shows it. */
function commitUrl({ commit, repository }: Source, urls: Urls): string | undefined {
  if (urls.repository === undefined || !/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
  if (repository === undefined) return `${urls.repository}/commit/${commit}`;
  // A bundle may come from another repository of the same server; of another server nobody knows how it shows commits.
  if (!/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(repository) || !URL.canParse(urls.repository))
    return undefined;
  return `${new URL(urls.repository).origin}/${repository}/commit/${commit}`;
}
