import { shortDigest } from "../release/digest.ts";
import { durationText } from "../release/duration-text.ts";
import { EMPTY } from "../release/record.ts";
import type { Incident, Recovery } from "../watch/incident.ts";
import type { Step } from "../watch/incident-steps.ts";
import type { Moment } from "../watch/incident-timeline.ts";
import { countChanges, left, renderChanges } from "./changes-page.ts";
import { fitted } from "./fitted.ts";
import { markdownLink } from "./markdown-text.ts";
import {
  checkLine,
  coded,
  evidenceLine,
  fenced,
  linked,
  listed,
  named,
  said,
  verifiedLines,
  verifiedTitle,
} from "./page-parts.ts";
import { byteLength } from "./sanitize.ts";

/** GitHub's limit of an issue's or a comment's text is 65,536 characters; the rest is for what the channel adds. */
export const ISSUE_BYTES = 65_000;

export interface IncidentPageOptions {
  /** Never more bytes of UTF-8 than this, at least 32 KiB. */
  maxBytes?: number;
  /** The repository's page on GitHub, where the reader is there: commits and pull requests are links. */
  repositoryUrl?: string;
}

/** What each part may take of the page. The timeline gets what is left, and the changes what it leaves: they are cut first. */
const SHARE = { contacts: 0.05, made: 0.1, verified: 0.1, evidence: 0.06, checks: 0.08 } as const;
/** Bytes that say how many changes there are, and that none is shown. */
const CHANGES_LEAST = 200;

/**
 * An incident as Markdown: how it is now and what to do, whom to call, what happened when, what changed and who approved
 * it, what the checks and the evidence said, and the review to fill in. Foreign texts in it do nothing.
 */
export function renderIncident(incident: Incident, options: IncidentPageOptions = {}): string {
  const { maxBytes = ISSUE_BYTES } = options;
  const room = (part: keyof typeof SHARE) => Math.floor(SHARE[part] * maxBytes);
  const above = [
    `${summaryLine(incident)}\\\n${nowLine(incident)}\n`,
    stepsPart(incident.next),
    ...listed("Whom to call", incident.contacts.map(contactLine), room("contacts")),
  ].join("");
  const made = listed("Who asked for it and approved it", madeLines(incident, options), room("made")).join(
    "",
  );
  const below = [
    ...listed("What the checks said", checkLines(incident), room("checks")),
    ...listed("Evidence of it here", incident.evidence.map(evidenceLine), room("evidence")),
    ...listed(
      verifiedTitle(incident.verified),
      verifiedLines(incident.verified, incident.environment),
      room("verified"),
    ),
    REVIEW,
  ].join("");
  const rest = maxBytes - byteLength(above + made + CHANGES + below);
  const timeline = timelinePart(incident.timeline, rest - CHANGES_LEAST);
  return above + timeline + made + CHANGES + changesText(incident, rest - byteLength(timeline)) + below;
}

/** What closes an incident: who recovered the environment and how, in numbers, and what happened since. */
export function renderRecovery(recovery: Recovery, maxBytes = ISSUE_BYTES): string {
  const { failed, detectMs, restoreMs, recoverMs, timeline } = recovery;
  const rows: [string, string][] = [
    [`Found to have failed after`, durationText(detectMs)],
    [
      "What was live before restored after",
      restoreMs === undefined ? "not restored" : durationText(restoreMs),
    ],
    ["Recovered after", durationText(recoverMs)],
  ];
  const head = [
    `${endedText(recovery)}: this incident of ${coded(failed)} is over.\n\n`,
    `| | |\n|---|---|\n${rows.map(([what, value]) => `| ${what} | ${value} |\n`).join("")}`,
    "\nThe first is counted from when it was live, the others from the failure.\n",
  ].join("");
  const tail = "\nFill in the post-incident review above while it is fresh.\n";
  return `${head}${timelinePart(timeline, maxBytes - byteLength(head + tail))}${tail}`;
}

function endedText({ id, kind, time, lifted }: Recovery): string {
  if (lifted === undefined)
    return `The ${kind === "rollback" ? "rollback" : "deployment"} ${coded(id)} is live and healthy since ${moment(time)}`;
  const why = lifted.reason === undefined ? "" : ` (${said(lifted.reason)})`;
  return `${coded(id)} is live and healthy, and ${named(lifted.by)} let deployments go on at ${moment(time)}${why}`;
}

const CHANGES = "\n### What changed\n\n";

/** Five questions, in the words of reviews that look for causes and not for culprits. */
const REVIEW = `
### Post-incident review

To be filled in by whoever led the response: what let this happen, not who did it.

- **Impact**: who noticed what, and from when to when
- **Root cause**: why it failed, and why that was not found before
- **What went well**:
- **What did not**:

| Action | Owner | Due |
|---|---|---|
| | | |
| | | |
`;

function summaryLine({ id, environment, kind, digest, previous, why, takenBack }: Incident): string {
  const what = digest === undefined ? "" : ` of ${coded(shortDigest(digest))}`;
  const over = previous === undefined || previous === EMPTY ? "" : ` over ${coded(previous)}`;
  const because = takenBack === undefined ? why : takenBack.reason;
  const cause = because === undefined ? "" : `: ${said(because)}`;
  const ended = takenBack === undefined ? "failed" : `was taken back by ${named(takenBack.by)}`;
  return `**${named(environment)}**: the ${kind === "rollback" ? "rollback" : "deployment"} ${coded(id)}${what}${over} ${ended}${cause}`;
}

function nowLine({ live, condition }: Incident): string {
  const what =
    live === undefined || live === EMPTY ? "Live now: **no policies**" : `Live now: ${coded(live)}`;
  switch (condition) {
    case "healthy":
      return `${what}, which is healthy`;
    case "failed":
      return `${what}, which is **not healthy**`;
    case "inconclusive":
      return `${what}; **nobody knows whether it is healthy**`;
    case "in doubt":
    case "in progress":
      return `${what}, as the ledger says; **a deployment is still open, so the target may hold another one**`;
    default:
      return what;
  }
}

function stepsPart(steps: readonly Step[]): string {
  const lines = steps.map(
    ({ what, command }, at) =>
      `${at + 1}. ${said(what)}\n${command === undefined ? "" : indented(fenced(command))}`,
  );
  return `\n### What to do\n\n${lines.join("")}`;
}

/** As far as an item of a numbered list has its text. */
function indented(block: string): string {
  return block.replace(/^(?=.)/gm, "   ").replace(/$/, "\n");
}

function contactLine({ name, reach, when }: Incident["contacts"][number]): string {
  return `${named(name)}: ${said(reach)}${when === undefined ? "" : ` (${said(when)})`}`;
}

function timelinePart(timeline: readonly Moment[], maxBytes: number): string {
  const head = "\n### Timeline\n\n| When (UTC) | After | What | By |\n|---|---|---|---|\n";
  const tail = left(timeline.length);
  return fitted(
    head,
    timeline,
    maxBytes,
    (shown) => (shown === timeline.length ? "" : `\n${tail(shown)}`),
    momentRow,
  );
}

function momentRow({ time, afterMs, what, by, runUrl }: Moment): string {
  const run = runUrl === undefined ? "" : ` (${linked("run", runUrl)})`;
  return `| ${moment(time)} | ${durationText(afterMs)} | ${said(what)} | ${named(by)}${run} |\n`;
}

/** To the second: in an incident minutes are long. */
function moment(time: string): string {
  return named(time.replace("T", " ").replace(/(?:\.\d+)?Z$/, ""));
}

function madeLines(incident: Incident, { repositoryUrl }: IncidentPageOptions): string[] {
  const { source, actor, approvers, reason, runUrl, breakGlass, bypassed } = incident;
  const pull = source?.["pull-request"];
  const below = (path: string) => (repositoryUrl === undefined ? undefined : `${repositoryUrl}/${path}`);
  return [
    `Deployed by ${named(actor)}${runUrl === undefined ? "" : `, ${linked("its run", runUrl)}`}`,
    approvers.length === 0 ? "Approved by nobody" : `Approved by ${approvers.map(named).join(", ")}`,
    ...(breakGlass ? ["⚠️ **Gates were broken** (break-glass)"] : []),
    ...bypassed.map(({ gate, reason: why }) => `⚠️ **${named(gate)}** was bypassed: ${said(why)}`),
    ...(reason === undefined ? [] : [`Reason: ${said(reason)}`]),
    ...(pull === undefined ? [] : [`Pull request ${linked(String(pull), below(`pull/${pull}`))}`]),
    ...(source === undefined ? [] : [commitLine(source.commit, below)]),
  ];
}

function commitLine(commit: string, below: (path: string) => string | undefined): string {
  if (!/^[0-9a-f]{12,64}$/.test(commit)) return `Commit ${named(commit)}`;
  const address = below(`commit/${commit}`);
  const short = `\`${commit.slice(0, 12)}\``;
  return `Commit ${address === undefined ? short : markdownLink(short, address)}`;
}

function checkLines({ checks, restored, restoredChecks }: Incident): string[] {
  const of = coded(restored ?? "");
  return [...checks.map(checkLine), ...restoredChecks.map((check) => `of ${of}: ${checkLine(check)}`)];
}

function changesText({ changes }: Incident, maxBytes: number): string {
  if (changes === undefined) return "- it could not be compared with what was live before\n";
  if (changes.length === 0) return "- nothing: the effective policies are those that were live before\n";
  const head = `${countChanges(changes)}:\n`;
  return `${head}\n${renderChanges(changes, maxBytes - byteLength(head) - 1).trimStart()}`;
}
