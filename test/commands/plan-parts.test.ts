import { expect, test } from "vitest";
import type { Candidate } from "../../src/commands/candidate.ts";
import { broughtCommits, olderThanLive } from "../../src/commands/plan-parts.ts";
import type { Ledger } from "../../src/release/ledger.ts";
import type { LedgerRecord } from "../../src/release/record.ts";
import { standingOf } from "../../src/release/standing.ts";
import { madeUpSha } from "../github/diff.ts";
import { ledger as entriesOf, healthy } from "../release/ledgers.ts";
import { TestRepository } from "../repository.ts";

/** What is to be deployed, as far as its commits go. */
const candidateOf = (root: string, commit: string) =>
  ({
    source: { commit },
    workspace: { displayRoot: root, policiesFolder: "policies" },
  }) as unknown as Candidate;

/** A ledger whose every deployment is of one commit. */
const ledgerOf = (commit: string) =>
  ({ records: async () => [{ source: { commit } } as LedgerRecord] }) as unknown as Ledger;

test("whose commits a deployment brings is known of commits that are here, and of no others", async () => {
  using repository = TestRepository.with({ "policies/a.yaml": "a: 1\n" });
  const first = repository.git("rev-parse", "HEAD");
  const second = repository.commit({ "policies/a.yaml": "a: 2\n" });
  const other = repository.commit({ "notes.md": "nothing of the policies\n" });
  const nothing = standingOf([]);
  const brought = (commit: string, live = nothing, ledger = ledgerOf(first)) =>
    broughtCommits(live, ledger, candidateOf(repository.path, commit));
  expect(await brought(first)).toEqual([first]);
  expect(await brought(madeUpSha("forged"))).toBeUndefined();
  const live = standingOf(entriesOf(...healthy(1, "a")));
  expect(await brought(other, live)).toEqual([other, second]);
  expect(await brought(other, live, ledgerOf(madeUpSha("gone")))).toBeUndefined();
});

test("a plan says that policies are older than what is live", async () => {
  using repository = TestRepository.with({ "policies/a.yaml": "a: 1\n" });
  const first = repository.git("rev-parse", "HEAD");
  const second = repository.commit({ "policies/a.yaml": "a: 2\n" });
  const live = standingOf(entriesOf(...healthy(1, "a")));
  const said = (commit: string, of: string) =>
    olderThanLive(live, ledgerOf(of), candidateOf(repository.path, commit));
  expect(await said(first, second)).toEqual([
    `These policies are older than what is live: ${first.slice(0, 12)} is behind ${second.slice(0, 12)}. Who means to go back, rolls back.`,
  ]);
  for (const [commit, of] of [
    [second, first] as const,
    [first, first] as const,
    [first, madeUpSha("gone")] as const,
  ])
    expect(await said(commit, of)).toEqual([]);
});
