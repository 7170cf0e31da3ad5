import { type Digest, digestOf } from "../../src/release/digest.ts";
import type { GateFacts } from "../../src/release/gates.ts";
import type { Entry } from "../../src/release/record.ts";

/** Ledgers as tests write them: what happened, one word a record. */

export const digest = (name: string): Digest =>
  digestOf("archi3-bundle/1", new Map([[name, new Uint8Array()]]));
export const effective = (name: string): Digest =>
  digestOf("archi3-effective/1", new Map([[name, new Uint8Array()]]));

export const NOON = Date.parse("2026-11-28T12:00:00Z");
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Facts of an environment that nobody has to approve for, outside of a workflow. */
export const UNREVIEWED: Pick<GateFacts, "reviewers" | "approvals" | "protection"> = {
  reviewers: { users: [], teams: [], preventSelfReview: false, where: "production" },
  approvals: { is: "outside" },
  protection: { is: "outside" },
};

/** What a test says of one record; the rest follows from where it stands. */
export type Told = Partial<Omit<Entry, "epoch" | "commit" | "time">> & {
  event: Entry["event"];
  /** The policies, by name; those of the deployment where it is not said. */
  of?: string;
  /** Hours after noon; else a minute after the record before. */
  at?: number;
};

/** The entries of an environment called `env`, oldest first. */
export function ledger(...told: readonly Told[]): Entry[] {
  const entries: Entry[] = [];
  for (const [index, { of, at, ...parts }] of told.entries()) {
    const epoch = index + 1;
    const before = entries.at(-1);
    const time =
      at === undefined ? Date.parse(before?.time ?? new Date(NOON).toISOString()) + MINUTE : NOON + at * HOUR;
    const id = parts.id ?? (parts.event === "intent" ? `env-${epoch}` : undefined);
    const intent = entries.find((one) => one.event === "intent" && one.id === id);
    entries.push({
      ...{ epoch, commit: `c${epoch}`, time: new Date(time).toISOString() },
      ...(id === undefined ? {} : { id }),
      ...(parts.event === "intent" ? { kind: "deploy" as const } : {}),
      ...(intent === undefined ? {} : pick(intent)),
      ...(of === undefined ? {} : { digest: digest(of), "effective-digest": effective(of) }),
      ...parts,
    });
  }
  return entries;
}

function pick({ kind, digest, "effective-digest": effectiveDigest }: Entry): Partial<Entry> {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(digest === undefined ? {} : { digest }),
    ...(effectiveDigest === undefined ? {} : { "effective-digest": effectiveDigest }),
  };
}

/** A deployment that ended healthy: its two records. @param epoch that of its intent */
export function healthy(epoch: number, of: string, at?: number): Told[] {
  const id = `env-${epoch}`;
  return [
    { event: "intent", of, ...(at === undefined ? {} : { at }) },
    { event: "healthy", id, live: id, ...(at === undefined ? {} : { at }) },
  ];
}

/** A rollback that ended healthy. */
export function rolledBack(epoch: number, of: string, restores: string, at?: number): Told[] {
  const [intent, closing] = healthy(epoch, of, at) as [Told, Told];
  return [{ ...intent, kind: "rollback", restores }, closing];
}

/** A deployment that failed, and after which another one was restored. */
export function failed(epoch: number, of: string, restores: string, at?: number): Told[] {
  const id = `env-${epoch}`;
  const when = at === undefined ? {} : { at };
  return [
    { event: "intent", of, ...when },
    { event: "failed", id, restores, ...when },
    {
      ...{ event: "rolled-back", id, restores, live: restores, ...when },
      ...(restores === "empty" ? {} : { restored: "healthy" as const }),
    },
  ];
}
