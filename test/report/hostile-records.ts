import { failure, recovery, type ToldRecord } from "../watch/incidents.ts";

/**
 * The records of a failure and a recovery in which everything that can be foreign is one of some texts in turn.
 * @param address where runs and evidence are said to be
 */
export function hostileRecords(texts: readonly string[], address: () => string): ToldRecord[] {
  let at = 0;
  const text = () => texts[at++ % texts.length] ?? "";
  const evidence: ToldRecord = {
    ...{ event: "evidence", id: "env-3", of: "new" },
    evidence: { name: text(), result: "pass", url: address() },
  };
  const [failed, recovered] = [failure(), recovery()];
  return [...failed, evidence, ...recovered.map((one) => ({ ...one, ...moved(one) }))].map((one) => ({
    ...one,
    ...{ actor: text(), why: text(), reason: text(), approvers: [text(), text()], "run-url": address() },
    ...(one.gates === undefined ? {} : { gates: [{ gate: text(), verdict: "bypassed", reason: text() }] }),
    ...(one.verification === undefined
      ? {}
      : {
          verification: [{ check: text(), verdict: "fail", measurements: 1, failures: 1, said: text() }],
        }),
    ...(one.source === undefined ? {} : { source: { commit: text() } }),
  }));
}

/** With a record of evidence before it, the second deployment has the next number. */
function moved({ id }: ToldRecord): ToldRecord | object {
  return id === "env-6" ? { id: "env-7", live: "env-7" } : {};
}
