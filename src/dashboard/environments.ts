import { shortDigest } from "../release/digest.ts";
import { staleText } from "../release/ledger.ts";
import { candidateText, driftText, type EnvironmentStatus } from "../release/status.ts";
import { badge, CONDITION_TONE } from "./badge.ts";
import type { DashboardData } from "./data.ts";
import { type Html, html, link, prose, short } from "./html.ts";
import { timeHtml } from "./value-text.ts";
import { environmentAnchor } from "./verdict.ts";

/** Every environment now, in the order of promotion. */
export function environmentsSection({ environments, deployments }: DashboardData): Html {
  const commits = new Map(deployments.map((row) => [row.id, row]));
  const cards = environments.map((one) => card(one, commits.get(one.live ?? "")));
  return html`<section id="environments" aria-labelledby="environments-title">
<h2 id="environments-title">Environments now</h2>
${
  cards.length === 0
    ? html`<p class="empty">No environment is configured. <code>archi3-policy init</code> writes a configuration to begin with.</p>`
    : html`<ol class="pipeline">${cards}</ol>`
}
</section>`;
}

type Live = DashboardData["deployments"][number] | undefined;

function card(one: EnvironmentStatus, live: Live): Html {
  const tone = one.drifted === true ? "bad" : CONDITION_TONE[one.condition];
  return html`<li class="card edge-${tone}" id="${environmentAnchor(one.environment)}">
<h3>${short(one.environment)}</h3>
<p class="state">${badge(CONDITION_TONE[one.condition], one.condition === "nothing" ? "nothing deployed" : one.condition)}
${one.drifted === true ? badge("bad", "drifted") : undefined}${one.stops.length > 0 ? badge("doubt", "deployments stopped") : undefined}</p>
<dl>${facts(one, live)}</dl>
${notes(one)}
</li>`;
}

function fact(label: string, value: Html | string): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function facts(one: EnvironmentStatus, live: Live): Html[] {
  const { digest, since, where } = one;
  const facts = [fact("Live", liveText(one, live))];
  if (since !== null) facts.push(fact("Since", timeHtml(since)));
  if (digest !== null) facts.push(fact("Policies", html`<code>${shortDigest(digest)}</code>`));
  if (live?.commit !== undefined)
    facts.push(fact("Commit", html`<code>${link(live.commit.slice(0, 12), live.commitUrl)}</code>`));
  facts.push(fact("Target", html`${short(where)}: ${targetText(one)}`));
  return facts;
}

function liveText({ live, condition }: EnvironmentStatus, row: Live): Html | string {
  if (live === null) return condition === "unknown" ? "nobody knows" : "nothing yet";
  return row?.breakGlass === true ? html`${live} ${badge("doubt", "gates bypassed")}` : html`<b>${live}</b>`;
}

function targetText({ drifted, holds, unreadable, condition }: EnvironmentStatus): Html | string {
  if (unreadable !== null) return html`<b>cannot be read</b>`;
  if (drifted === null) return holds === null ? "unknown" : `holds ${holds}`;
  if (drifted) return html`<b>does not hold what the ledger says</b>`;
  return condition === "nothing" ? "empty, as it should be" : "holds what the ledger says";
}

/** What there is to know beyond the facts; empty lists say nothing. */
function notes(one: EnvironmentStatus): Html | undefined {
  const { open, unreadable, candidate, evidence } = one;
  const stale = one["stale-since"];
  const items = [
    ...(stale === null ? [] : [html`${badge("doubt", "old state")} ${short(staleText(stale))}`]),
    ...(open === null ? [] : [html`${badge("note", "open")} ${open.kind} ${open.id}: ${prose(open.next)}`]),
    ...(unreadable === null ? [] : [html`${badge("doubt", "unreadable")} ${short(unreadable)}`]),
    ...(one.drifted === true ? [html`${badge("bad", "drifted")} ${prose(driftText(one))}`] : []),
    ...one.stops.map((stop) => html`${badge("doubt", "stop")} ${prose(stop)}`),
    ...one.refused.map((failed) => html`${badge("doubt", "refused")} ${prose(failed)}`),
    ...evidence.map(evidenceItem),
    ...(candidate === null ? [] : [candidateItem(one, candidate)]),
  ];
  return items.length === 0
    ? undefined
    : html`<ul class="notes">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function evidenceItem({ name, result, value, file, url }: EnvironmentStatus["evidence"][number]): Html {
  const tone = result === "pass" ? "good" : "bad";
  const more = [value === undefined ? undefined : String(value), file?.name].filter(
    (part) => part !== undefined,
  );
  return html`${badge(tone, result)} evidence ${link(short(name), url)}${more.length > 0 ? `: ${short(more.join(", "))}` : undefined}`;
}

function candidateItem(one: EnvironmentStatus, candidate: NonNullable<EnvironmentStatus["candidate"]>): Html {
  const word = one.promotable === null ? "next" : "promotable";
  return html`${badge("note", word)} ${prose(candidateText(candidate, one.environment, (text) => text))}`;
}
