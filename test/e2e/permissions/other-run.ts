import { open } from "../../adapters/ledgers.ts";

/**
 * Begins to roll production back to what was live there first, as a job of another workflow run does on another machine.
 * It may still go on, as far as the ledger knows.
 * @param clone a clone of the repository that holds the ledger
 * @param repository `owner/name`
 * @param id of the run
 */
export async function beginRollback(clone: string, repository: string, id: number): Promise<void> {
  const ledger = await open(clone, { clock: () => new Date() });
  const view = await ledger.read("required");
  const first = view.entries.find(({ event }) => event === "intent");
  if (first === undefined) throw new Error("nothing was released");
  const [record] = await ledger.records([first]);
  const { id: restores, digest, "effective-digest": effective } = record ?? {};
  if (restores === undefined || digest === undefined || effective === undefined)
    throw new Error("its record is not there");
  const begun = await ledger.append(
    view,
    {
      ...{ event: "intent", kind: "rollback", id: `production-${view.entries.length + 1}`, restores },
      ...{ digest, "effective-digest": effective, actor: "alice", reason: "an outage" },
      holder: {
        ...{ host: "runner-5", place: "elsewhere", pid: 1, started: "1" },
        run: { repository, id, attempt: 1 },
      },
      deadline: new Date(Date.now() + 3_600_000).toISOString(),
    },
    { is: "of", commit: first.commit },
  );
  if (begun.is === "lost") throw new Error("somebody was first");
}
