import { ALERTS, type Alert, type Delivery, isOwed, wordsOf } from "../watch/alert.ts";
import { badge, SEVERITY_TONE } from "./badge.ts";
import type { DashboardData } from "./data.ts";
import { type Html, html, link, prose, short } from "./html.ts";
import { timeHtml } from "./value-text.ts";
import { alertAnchor, isOpen } from "./verdict.ts";

const OVER_MAX = 30;

/** What is wrong now, who was told of it, and what was wrong lately. */
export function alertsSection({ alerts, channels, deployments }: DashboardData): Html {
  const open = alerts.filter(isOpen);
  const over = alerts.filter((alert) => !isOpen(alert));
  const late = over.filter(({ deliveries }) => deliveries.some(isOwed)).length;
  return html`<section id="alerts" aria-labelledby="alerts-title">
<h2 id="alerts-title">Open alerts <span class="count">${open.length}</span></h2>
${channels.length === 0 ? nobody() : undefined}
${
  open.length === 0
    ? html`<p class="empty">${deployments.length === 0 ? "Nothing has raised an alert yet." : "No alert is open."}${
        channels.length > 0 ? html` People are told through ${short(channels.join(", "))}.` : undefined
      }</p>`
    : html`<ul class="cards alerts">${open.map((alert) => openAlert(alert, channels.length > 0))}</ul>`
}
${late === 0 ? undefined : html`<p class="hint">${badge("doubt", "not delivered")} ${late === 1 ? "1 alert that is over is" : `${late} alerts that are over are`} still to be told.</p>`}
${over.length === 0 ? undefined : overAlerts(over)}
</section>`;
}

function nobody(): Html {
  return html`<p class="hint">${badge("doubt", "nobody is told")} No channel is configured: give <code>archi3.yaml</code> an <code>alerts</code> section with channels and routes.</p>`;
}

function openAlert(alert: Alert, areChannels: boolean): Html {
  const { severity } = ALERTS[alert.name];
  const tone = SEVERITY_TONE[severity];
  return html`<li class="card edge-${tone}" id="${alertAnchor(alert)}">
<h3>${badge(tone, severity)} ${short(wordsOf(alert))}${alert.environment === undefined ? undefined : html` <span class="dim">in</span> ${short(alert.environment)}`}</h3>
<p>${prose(alert.summary)}</p>
${alert.next === undefined ? undefined : html`<p class="next"><b>Next:</b> ${prose(alert.next)}</p>`}
<dl><div><dt>Alert</dt><dd><code>${alert.name}</code></dd></div>
<div><dt>Since</dt><dd>${timeHtml(alert.since)}</dd></div>
${(alert.facts ?? []).map(([label, value]) => html`<div><dt>${short(label)}</dt><dd>${short(value)}</dd></div>`)}
${linksOf(alert)}</dl>
${told(alert, areChannels)}
</li>`;
}

function linksOf({ links = [] }: Alert): Html | undefined {
  if (links.length === 0) return undefined;
  const each = links.map(({ text, url }, index) => html`${index > 0 ? ", " : ""}${link(short(text), url)}`);
  return html`<div><dt>More</dt><dd>${each}</dd></div>`;
}

/** Who knows of it, and who does not. */
function told({ deliveries, silenced }: Alert, areChannels: boolean): Html {
  const own = deliveries.filter(({ status }) => status === "firing").map(deliveryItem);
  const items = [
    ...(silenced === undefined
      ? []
      : [html`${badge("none", "silenced")} nobody is told: ${short(silenced)}`]),
    ...own,
  ];
  if (items.length === 0)
    items.push(
      html`${badge("none", "not told")} ${areChannels ? "no route is for it, or it did not hold for long enough yet" : "no channel is configured"}`,
    );
  return html`<ul class="notes">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function deliveryItem(delivery: Delivery): Html {
  const { channel, state, at, attempts, error, reference } = delivery;
  const instead = delivery["instead-of"];
  const by = html`<b>${short(channel)}</b>${instead === undefined ? undefined : html` in place of <b>${short(instead)}</b>`}`;
  const tries = attempts === 1 ? "1 try" : `${attempts} tries`;
  const why = error === undefined ? undefined : html`: ${short(error)}`;
  switch (state) {
    case "delivered":
      return html`${badge("good", "told")} ${by} ${timeHtml(at)}${reference === undefined ? undefined : html` (${short(reference)})`}`;
    case "refused":
      return html`${badge("bad", "refused")} ${by} never takes it${why}`;
    case "sending":
      return html`${badge("note", "being told")} ${by}`;
    case "due":
      return attempts === 0
        ? html`${badge("note", "due")} ${by} is told from ${timeHtml(at)} on`
        : html`${badge("bad", "not delivered")} ${by} after ${tries}${why}; again from ${timeHtml(at)} on`;
  }
}

/** Who is still to be told of what is over. */
function owed({ deliveries }: Alert): Html | undefined {
  const items = deliveries.filter(isOwed).map(deliveryItem);
  return items.length === 0
    ? undefined
    : html`<ul class="notes">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function overAlerts(over: readonly Alert[]): Html {
  const rows = over.slice(0, OVER_MAX).map(
    (
      alert,
    ) => html`<tr><th scope="row">${short(wordsOf(alert))} <code>${alert.name}</code></th><td>${short(alert.environment ?? "–")}</td>
<td>${timeHtml(alert.since)}</td><td>${timeHtml(alert.until ?? "")}</td><td>${prose(alert.summary)}${owed(alert)}</td></tr>`,
  );
  const more = over.length - rows.length;
  return html`<details><summary>What is over <span class="count">${over.length}</span></summary>
<div class="scroll" role="region" aria-label="Alerts that are over" tabindex="0"><table>
<thead><tr><th scope="col">Alert</th><th scope="col">Environment</th><th scope="col">From</th><th scope="col">Until</th><th scope="col">What was said</th></tr></thead>
<tbody>${rows}</tbody></table></div>${more > 0 ? html`<p class="dim">${more} older ones are not shown.</p>` : undefined}</details>`;
}
