import { shortDigest } from "../release/digest.ts";
import { type Gate, isToApprove } from "../release/gates.ts";
import type { Plan, PlannedCommit } from "../release/plan.ts";
import { rollbackCommand } from "../release/way-back.ts";
import { countChanges, folded, policiesIn, renderChanges } from "./changes-page.ts";
import { bounded } from "./fitted.ts";
import { markdownCode, markdownLink, markdownText } from "./markdown-text.ts";
import {
  coded,
  fenced,
  linked,
  listed,
  MOST,
  named,
  rollbackDispatch,
  said,
  verifiedLines,
  verifiedTitle,
} from "./page-parts.ts";
import { failureText, momentOf, namedOnlyText, POINT, SIGN } from "./plan-words.ts";
import { byteLength } from "./sanitize.ts";

export interface PageOptions {
  /** Never more bytes of UTF-8 than this, at least 32 KiB. */
  maxBytes: number;
  /** The repository's page on GitHub, where the reader is there: commits are links, and a rollback is a workflow. */
  repositoryUrl?: string;
}

/** What each part may take of the page; the changes get the rest. */
const SHARE = { stops: 0.14, notes: 0.05, checklist: 0.1, verified: 0.14, made: 0.14, gates: 0.08 } as const;
const MOST_COMMITS = 5;

/**
 * The plan as an approver reads it, on a telephone too: the decision in three lines (what, how risky, which gates), then
 * what changes, the checklist, what was verified before, how to roll back, and who made and approved it.
 */
export function renderApproverPage(plan: Plan, options: PageOptions): string {
  const room = (part: keyof typeof SHARE) => Math.floor(SHARE[part] * options.maxBytes);
  const above = [
    `${whatLine(plan)}\\\n${riskLine(plan)}\\\n${gatesLine(plan)}\n`,
    ...listed("", stopLines(plan), room("stops")),
    ...listed(
      "",
      plan.notes.map((note) => `Note: ${said(note)}`),
      room("notes"),
    ),
  ];
  const below = [
    ...listed("Checklist", checklistLines(plan), room("checklist")),
    ...listed(verifiedTitle(plan.verified), verifiedLines(plan.verified, plan.environment), room("verified")),
    rollbackPart(plan, options),
    madePart(plan, options, room("made")),
    heldPart(plan, room("gates")),
    `\nPlan hash ${markdownCode(bounded(plan.hash, MOST.name))}\n`,
  ];
  const title = "\n### What changes\n\n";
  const rest = options.maxBytes - byteLength([...above, title, ...below].join(""));
  const changes = plan.changes.length === 0 ? "- nothing\n" : renderChanges(plan.changes, rest);
  return [...above, title, changes.trimStart(), ...below].join("");
}

function whatLine(plan: Plan): string {
  const { environment, live, changes } = plan;
  const it = markdownCode(shortDigest(plan.digest));
  const where = `**${named(environment)}**`;
  if (live === null) return `${where}: ${it} goes live where nothing is: ${policiesIn(changes)}`;
  if (live.digest === plan.digest) return `${where}: ${it} is live already as ${coded(live.id)}`;
  const what = changes.length === 0 ? "nothing changes" : countChanges(changes);
  return `${where}: ${it} replaces ${coded(live.id)}: ${what}`;
}

function riskLine({ risk }: Plan): string {
  return `Risk **${risk.level}**: ${said(risk.reasons.join("; "))}`;
}

function isHeld({ verdict }: Gate): boolean {
  return verdict.is === "pass" || verdict.is === "bypassed";
}

function gatesTitle({ gates }: Plan): string {
  return `${gates.filter(isHeld).length} of ${gates.length} gates hold`;
}

/** Which gates do not hold, and until when; what an approval waits for is the reader's to say, and stops nothing. */
function gatesLine(plan: Plan): string {
  const { gates, open } = plan;
  const refusing = gates.filter(({ verdict }) => verdict.is === "refuse");
  const waiting = gates.filter((gate) => gate.verdict.is === "wait" && !isToApprove(gate));
  const bypassed = gates.filter(({ verdict }) => verdict.is === "bypassed");
  const sign =
    refusing.length > 0 ? SIGN.refuse : waiting.length > 0 || open !== null ? SIGN.wait : SIGN.pass;
  const parts = [
    `${sign} ${gatesTitle(plan)}`,
    ...(refusing.length === 0 ? [] : [`refused by ${refusing.map(nameOf).join(", ")}`]),
    ...(waiting.length === 0 ? [] : [`to wait for: ${waiting.map(waitText).join(", ")}`]),
    ...(bypassed.length === 0 ? [] : [`broken: ${bypassed.map(nameOf).join(", ")}`]),
    ...(open === null ? [] : [`${coded(open)} is open, and has to end first`]),
    // Nobody is asked while a gate refuses.
    ...(refusing.length === 0 && gates.some(isToApprove) ? ["**the approval is yours to give**"] : []),
  ];
  return parts.join("; ");
}

function nameOf({ name }: Gate): string {
  return `**${named(name)}**`;
}

function waitText(gate: Gate): string {
  const { verdict } = gate;
  const until = verdict.is === "wait" ? verdict.until : undefined;
  return `${nameOf(gate)}${until === undefined ? "" : ` until ${momentOf(until)}`}`;
}

/** The gates that a reader has to know before the changes: those that do not hold, and what to do about them. */
function stopLines({ gates }: Plan): string[] {
  return gates.flatMap((gate) => {
    const { verdict } = gate;
    if (verdict.is === "pass") return [];
    if (isToApprove(gate)) return [`☐ ${nameOf(gate)}: ${said(verdict.reason)}`];
    const line = `${SIGN[verdict.is]} ${nameOf(gate)}: ${said(verdict.reason)}`;
    return [verdict.is === "refuse" ? `${line}<br>What to do: ${said(verdict.mend)}` : line];
  });
}

function heldPart({ gates }: Plan, maxBytes: number): string {
  const held = gates.filter(({ verdict }) => verdict.is === "pass");
  if (held.length === 0) return "";
  const title = held.length === 1 ? "The gate that holds" : `The ${held.length} gates that hold`;
  return folded(
    title,
    held,
    maxBytes,
    ({ name, verdict }) => `- ${SIGN.pass} ${named(name)}: ${said(verdict.reason)}\n`,
  );
}

/** A point that holds is only named: its reason stands elsewhere on the page. */
function checklistLines({ checklist }: Plan): string[] {
  return checklist.map(({ point, state, reason }) => {
    const name = `${POINT[state]} ${named(point)}`;
    return state === "holds" ? name : `${name}: ${said(reason)}`;
  });
}

function rollbackPart(plan: Plan, { repositoryUrl }: PageOptions): string {
  const { environment } = plan;
  const id = plan["back-by-hand"];
  const head = `\n### How to roll back\n\n- If it fails: ${said(failureText(plan))}\n`;
  if (id === null) return `${head}- By hand: ${said(namedOnlyText(plan))}\n`;
  const dispatch = repositoryUrl === undefined ? [] : [rollbackDispatch(environment, id)];
  const commands = [...dispatch, rollbackCommand(environment, id)];
  const or = commands.length === 1 ? "" : ", by either of";
  return `${head}- By hand, to ${coded(id)}${or}:\n${commands.map(fenced).join("")}`;
}

function madePart(plan: Plan, { repositoryUrl }: PageOptions, maxBytes: number): string {
  const commits = (plan.commits ?? []).map((commit) => commitLine(commit, repositoryUrl));
  const lines = [
    ...pullLines(plan, repositoryUrl),
    ...(plan.commits === null ? [`Commits unknown: ${said(plan["commits-unknown"] ?? "")}`] : []),
    ...(plan.commits?.length === 0 ? ["No commit since what is live touches the policies"] : []),
    ...deployedLines(plan),
    ...commits.slice(0, MOST_COMMITS),
  ];
  const [open = ""] = listed("Who made and approved it", lines, maxBytes);
  const rest = commits.slice(MOST_COMMITS).map((line) => `- ${line}\n`);
  if (rest.length === 0) return open;
  const more = folded(`${rest.length} more commits`, rest, maxBytes - byteLength(open));
  return byteLength(open + more) > maxBytes ? open : open + more;
}

function pullLines({ source }: Plan, repositoryUrl: string | undefined): string[] {
  const pull = source["pull-request"];
  if (pull === undefined) return [];
  const address = repositoryUrl === undefined ? undefined : `${repositoryUrl}/pull/${pull}`;
  return [`Pull request ${linked(String(pull), address)}`];
}

function deployedLines({ verified }: Plan): string[] {
  if (verified === null || verified.deployed === null) return [];
  const { actor, approvers, "run-url": run } = verified.deployed;
  const approved = approvers.length === 0 ? "" : `, approved by ${approvers.map(named).join(", ")}`;
  const at = run === null ? "" : `, ${linked("its run", run)}`;
  return [`${named(verified.environment)}: deployed by ${named(actor)}${approved}${at}`];
}

function commitLine({ commit, title, author, rationale }: PlannedCommit, repositoryUrl?: string): string {
  const isId = /^[0-9a-f]+$/.test(commit);
  const short = isId ? `\`${commit.slice(0, 12)}\`` : "(no id)";
  const address = repositoryUrl !== undefined && isId ? `${repositoryUrl}/commit/${commit}` : undefined;
  const [first = ""] = rationale.split("\n\n", 1);
  const why = first.replaceAll(/\s+/g, " ").trim();
  const reason = why === "" ? "" : `<br>${markdownText(bounded(why, MOST.title))}`;
  const said = `${markdownText(bounded(title, MOST.title))}, by ${named(author)}`;
  return `${markdownLink(short, address)} ${said}${pullOf(title, repositoryUrl)}${reason}`;
}

/** The page of the pull request that a commit was squashed from: GitHub puts its number at the end of the title. */
function pullOf(title: string, repositoryUrl: string | undefined): string {
  const number = /\(#(\d{1,9})\)$/.exec(title)?.[1];
  if (number === undefined || repositoryUrl === undefined) return "";
  return `, ${linked(`pull request ${number}`, `${repositoryUrl}/pull/${number}`)}`;
}
