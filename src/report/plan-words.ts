import type { ChecklistPoint } from "../release/gates.ts";
import { type GateVerdict, isToApprove, passageOf } from "../release/gates.ts";
import type { Plan } from "../release/plan.ts";
import { type CheckRecord, EMPTY } from "../release/record.ts";
import { shellWord } from "../shell-word.ts";

/** What the renderings of a plan say in the same words. */

export const SIGN: { [verdict in GateVerdict["is"]]: string } = {
  pass: "✔",
  wait: "…",
  refuse: "✖",
  bypassed: "!",
};
export const POINT: { [state in ChecklistPoint["state"]]: string } = { holds: "✔", open: "✖", unknown: "–" };
export const CHECK: { [verdict in CheckRecord["verdict"]]: string } = {
  pass: "✔",
  warn: "!",
  fail: "✖",
  inconclusive: "–",
  error: "–",
};

/** What to decide, in one line. */
export function decisionOf({ gates, open }: Plan): string {
  const toApprove = gates.some(isToApprove);
  const passage = passageOf(gates.filter((gate) => !isToApprove(gate)));
  switch (passage.is) {
    case "open": {
      const may = toApprove ? "may be deployed once it is approved" : "may be deployed";
      return open === null
        ? may
        : `${may} when ${open}, which is open, has ended; where its holder is gone, that is closed first`;
    }
    case "wait": {
      if (passage.until === undefined) return "has to wait";
      return `may be deployed from ${momentOf(passage.until)}${toApprove ? ", once it is approved" : ""}`;
    }
    case "shut":
      return `is refused by ${passage.gates.map(({ name }) => name).join(", ")}`;
  }
}

/** What becomes of a deployment that fails. */
export function failureText(plan: Plan): string {
  switch (plan["back-to"]) {
    case null:
      return "it stays: what is live has the same effective policies, so going back would change nothing";
    case EMPTY:
      return "nothing healthy was there before: no policies would be live";
    default:
      return `${plan["back-to"]} is made live again by itself`;
  }
}

/** What a person can do where a rollback without an id would find nothing: it chooses more narrowly than people may. */
export function namedOnlyText({ environment }: Plan): string {
  const name = shellWord(environment);
  return `a rollback finds nothing healthy to go back to by itself; a deployment that was healthy once can be named with --deployment-id (see archi3-policy history --environment ${name})`;
}

/** A time as people read it, to the minute and never too early: `2026-12-01 08:00 UTC`. @param ms since 1970 */
export function momentOf(ms: number): string {
  const minute = new Date(Math.ceil(ms / 60_000) * 60_000).toISOString();
  return `${minute.slice(0, 16).replace("T", " ")} UTC`;
}

/** A check's result: `pass, 12 measurements: 0.2 %` */
export function checkText({ verdict, measurements, said }: CheckRecord): string {
  const number = `${measurements} measurement${measurements === 1 ? "" : "s"}`;
  return `${verdict}, ${number}${said === undefined ? "" : `: ${said}`}`;
}
