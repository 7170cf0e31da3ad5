import { type Digest, sha256, shortDigest } from "./digest.ts";
import type { ChecklistPoint, Gate, GateVerdict } from "./gates.ts";
import { isToApprove, passageOf } from "./gates.ts";
import { EMPTY } from "./record.ts";
import type { Risk } from "./risk.ts";
import { type Change, describeChange } from "./semantic-diff.ts";

/** A commit that a deployment brings, as its author explains it. */
export interface PlannedCommit {
  commit: string;
  title: string;
  author: string;
  /** What the message says beyond its title: why it was done. */
  rationale: string;
}

/** The commits that a deployment brings; or why nobody can tell here, as a clause. */
export type PlannedCommits = { known: readonly PlannedCommit[] } | { unknown: string };

/** What a deployment would change in an environment, what the gates say, and how risky it is. */
export interface Plan {
  format: "archi3-plan/1";
  environment: string;
  /** What is live there, by the ledger; null before the first deployment. */
  live: { id: string; digest: Digest | undefined } | null;
  digest: Digest;
  "effective-digest": Digest;
  "config-digest": string;
  /** What an approval is bound to. */
  hash: string;
  changes: readonly Change[];
  risk: Risk;
  gates: readonly Gate[];
  checklist: readonly ChecklistPoint[];
  /** Null where nobody can tell here. */
  commits: readonly PlannedCommit[] | null;
  /** Why the commits are unknown. */
  "commits-unknown"?: string;
  /** The deployment that is open, and has to be closed before. */
  open: string | null;
  /**
   * The deployment that a failure goes back to, by id; `empty` where nothing healthy is there; null where what is live has
   * the same effective policies, so that going back would change nothing.
   */
  "back-to": string | null;
  /** What a rollback without an id would make live again afterwards; null where there is nothing. */
  "back-by-hand": string | null;
  notes: readonly string[];
}

/**
 * The hash that an approval is bound to: of the environment, the live deployment, and the digests of the bundle, of what it
 * makes effective and of the configuration. Times, verdicts, evidence and locks are not in it: they are asked again.
 */
export function planHash(parts: {
  environment: string;
  live: string | undefined;
  digest: Digest;
  effectiveDigest: Digest;
  configDigest: string;
}): string {
  const { environment, live, digest, effectiveDigest, configDigest } = parts;
  return sha256(
    JSON.stringify(["archi3-plan/1", environment, live ?? null, digest, effectiveDigest, configDigest]),
  );
}

/** What to decide, in one line. */
export function decisionOf({ gates, open }: Plan): string {
  const toApprove = gates.some(isToApprove);
  const passage = passageOf(gates.filter((gate) => !isToApprove(gate)));
  const approved = toApprove ? " once it is approved" : "";
  switch (passage.is) {
    case "open":
      return open === null
        ? `may be deployed${approved}`
        : `may be deployed${toApprove ? `${approved}, and` : ""} when ${open}, which is open, has ended; where its holder is gone, that is closed first`;
    case "wait":
      return passage.until === undefined
        ? `has to wait${toApprove ? ", and to be approved" : ""}`
        : `may be deployed from ${new Date(passage.until).toISOString()}${toApprove ? `,${approved}` : ""}`;
    case "shut":
      return `is refused by ${passage.gates.map(({ name }) => name).join(", ")}`;
  }
}

/** Changes that people are shown; the rest is counted. */
const MOST_CHANGES = 50;
const MOST_COMMITS = 20;

/** How texts are written for where they are shown. */
export interface PlanStyle {
  /** A text of a policy, a commit or a person: nothing of it may be active. */
  text(untrusted: string): string;
  heading(text: string): string;
  item(text: string): string;
  strong(text: string): string;
}

/** The plan as an approver reads it: the decision first, then what changes, then what holds. */
export function renderPlan(plan: Plan, style: PlanStyle): string {
  const { text, heading, item, strong } = style;
  const from = plan.live === null ? "nothing" : plan.live.id;
  const lines = [
    heading(`Plan for ${plan.environment}`),
    `${strong(`${shortDigest(plan.digest)} ${decisionOf(plan)}`)}; live is ${text(from)}.`,
    `Risk ${strong(plan.risk.level)}: ${text(plan.risk.reasons.join("; "))}.`,
    `Plan hash ${plan.hash}`,
    ...plan.notes.map((note) => text(note)),
    "",
    ...section(
      "Changes",
      plan.changes,
      MOST_CHANGES,
      (change) => text(describeChange(change)),
      "nothing changes",
    ),
    ...section(
      "Gates",
      plan.gates,
      plan.gates.length,
      ({ name, verdict }) => `${SIGN[verdict.is]} ${name}: ${text(verdict.reason)}${mendOf(verdict, text)}`,
      "",
    ),
    ...section(
      "Checklist",
      plan.checklist,
      plan.checklist.length,
      ({ point, state, reason }) => `${POINT[state]} ${point}: ${text(reason)}`,
      "",
    ),
    ...section(
      "Commits",
      plan.commits ?? [],
      MOST_COMMITS,
      (commit) => commitLine(commit, text),
      plan.commits === null
        ? `unknown: ${text(plan["commits-unknown"] ?? "")}`
        : "none that touches the policies",
    ),
    heading("If it fails"),
    item(text(failureText(plan))),
    ...(plan["back-by-hand"] === null
      ? []
      : [
          item(
            `by hand, to ${text(plan["back-by-hand"])}: archi3-policy rollback --environment ${plan.environment} --reason "…"`,
          ),
        ]),
  ];
  return `${lines.join("\n")}\n`;

  function section<Item>(
    title: string,
    items: readonly Item[],
    most: number,
    write: (one: Item) => string,
    none: string,
  ): string[] {
    const shown = items.slice(0, most).map((one) => item(write(one)));
    const more = items.length > most ? [item(`${items.length - most} more`)] : [];
    return [heading(title), ...(items.length === 0 ? [item(none)] : [...shown, ...more]), ""];
  }
}

function failureText(plan: Plan): string {
  switch (plan["back-to"]) {
    case null:
      return "it stays: what is live has the same effective policies, so going back would change nothing";
    case EMPTY:
      return "nothing healthy was there before: no policies would be live";
    default:
      return `${plan["back-to"]} is made live again by itself`;
  }
}

const SIGN: { [verdict in GateVerdict["is"]]: string } = { pass: "✔", wait: "…", refuse: "✖", bypassed: "!" };
const POINT: { [state in ChecklistPoint["state"]]: string } = { holds: "✔", open: "✖", unknown: "–" };

function mendOf(verdict: GateVerdict, text: (untrusted: string) => string): string {
  if (verdict.is === "refuse") return ` (${text(verdict.mend)})`;
  if (verdict.is === "wait" && verdict.until !== undefined)
    return ` (until ${new Date(verdict.until).toISOString()})`;
  return "";
}

function commitLine(
  { commit, title, author, rationale }: PlannedCommit,
  text: (untrusted: string) => string,
): string {
  const [why = ""] = rationale.split("\n\n", 1);
  const reason = why.trim() === "" ? "" : `: ${text(why.replaceAll(/\s+/g, " ").trim())}`;
  return `${commit.slice(0, 12)} ${text(title)}, by ${text(author)}${reason}`;
}
