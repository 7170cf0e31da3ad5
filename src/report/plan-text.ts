import { shortDigest } from "../release/digest.ts";
import { durationText } from "../release/duration-text.ts";
import { evidenceText } from "../release/evidence.ts";
import type { GateVerdict } from "../release/gates.ts";
import type { Plan, PlannedCommit } from "../release/plan.ts";
import { describeChange } from "../release/semantic-diff.ts";
import type { Verified } from "../release/verified.ts";
import { rollbackCommand } from "../release/way-back.ts";
import {
  CHECK,
  checkText,
  decisionOf,
  failureText,
  momentOf,
  namedOnlyText,
  POINT,
  SIGN,
} from "./plan-words.ts";
import { printable } from "./sanitize.ts";

/** Changes that people are shown; the rest is counted. */
const MOST_CHANGES = 50;
const MOST_COMMITS = 20;

/** The plan as a terminal shows it: the decision and its gates first, then what changes, then the rest. */
export function renderPlanText(plan: Plan, bold: (text: string) => string): string {
  const section = (title: string, lines: readonly string[]) => [
    bold(title),
    ...lines.map((line) => `  ${printable(line)}`),
    "",
  ];
  const lines = [
    bold(`Plan for ${plan.environment}`),
    `${bold(`${shortDigest(plan.digest)} ${decisionOf(plan)}`)}; live is ${printable(plan.live?.id ?? "nothing")}.`,
    `Risk ${bold(plan.risk.level)}: ${printable(plan.risk.reasons.join("; "))}.`,
    `Plan hash ${plan.hash}`,
    ...plan.notes.map((note) => printable(note)),
    "",
    ...section(
      "Gates",
      plan.gates.map(
        ({ name, verdict }) => `${SIGN[verdict.is]} ${name}: ${verdict.reason}${mendOf(verdict)}`,
      ),
    ),
    ...section("Changes", upTo(MOST_CHANGES, plan.changes.map(describeChange), "nothing changes")),
    ...section(
      "Checklist",
      plan.checklist.map(({ point, state, reason }) => `${POINT[state]} ${point}: ${reason}`),
    ),
    ...(plan.verified === null
      ? []
      : section(`Verified in ${plan.verified.environment}`, verifiedLines(plan.verified))),
    ...section("Commits", commitLines(plan)),
    ...section("If it fails", [failureText(plan), `by hand: ${byHandText(plan)}`]),
  ];
  return lines.join("\n");
}

function upTo(most: number, lines: readonly string[], none: string): string[] {
  if (lines.length === 0) return [none];
  const more = lines.length > most ? [`${lines.length - most} more`] : [];
  return [...lines.slice(0, most), ...more];
}

function byHandText(plan: Plan): string {
  const id = plan["back-by-hand"];
  return id === null ? namedOnlyText(plan) : rollbackCommand(plan.environment, id);
}

function mendOf(verdict: GateVerdict): string {
  if (verdict.is === "refuse") return ` (${verdict.mend})`;
  return verdict.is === "wait" && verdict.until !== undefined ? ` (until ${momentOf(verdict.until)})` : "";
}

function verifiedLines(verified: Verified): string[] {
  const { id, checks, evidence, deployed } = verified;
  const soaked = verified["soaked-ms"];
  if (id === null || deployed === null) return ["it was never deployed there"];
  const approved = deployed.approvers.length === 0 ? "" : `, approved by ${deployed.approvers.join(", ")}`;
  const run = deployed["run-url"] === null ? "" : ` (${deployed["run-url"]})`;
  return [
    soaked === null ? `${id}: not healthy there` : `${id}: healthy for ${durationText(soaked)}`,
    `deployed by ${deployed.actor}${approved}${run}`,
    ...checks.map((check) => `${CHECK[check.verdict]} ${check.check}: ${checkText(check)}`),
    ...evidence.map((proof) => `${proof.result === "pass" ? "✔" : "✖"} ${evidenceText(proof)}`),
  ];
}

function commitLines(plan: Plan): string[] {
  const { commits, source } = plan;
  const pull = source["pull-request"];
  const from = pull === undefined ? [] : [`from pull request ${pull}`];
  if (commits === null) return [...from, `unknown: ${plan["commits-unknown"] ?? ""}`];
  return [...from, ...upTo(MOST_COMMITS, commits.map(commitLine), "none that touches the policies")];
}

function commitLine({ commit, title, author, rationale }: PlannedCommit): string {
  const [why = ""] = rationale.split("\n\n", 1);
  const reason = why.trim() === "" ? "" : `: ${why.replaceAll(/\s+/g, " ").trim()}`;
  return `${commit.slice(0, 12)} ${title}, by ${author}${reason}`;
}
