import { badge, checkTone } from "./badge.ts";
import type { DashboardData } from "./data.ts";
import { type Html, html, prose, short } from "./html.ts";

/** What the checks said when they were measured last. */
export function healthSection({ health }: DashboardData): Html {
  const measured = health.filter(({ checks }) => checks.length > 0);
  return html`<section id="health" aria-labelledby="health-title">
<h2 id="health-title">Health checks</h2>
${
  measured.length === 0
    ? html`<p class="empty">Nothing was measured: checks run on what is live, and <code>verify</code> in <code>archi3.yaml</code> says which.</p>`
    : html`<ul class="cards">${measured.map(card)}</ul>`
}
</section>`;
}

function card({ environment, checks }: DashboardData["health"][number]): Html {
  const items = checks.map(
    ({ check, verdict, said }) =>
      html`<li>${badge(checkTone(verdict), short(verdict))} <b>${short(check)}</b>${said === undefined ? undefined : html`: ${short(said)}`}</li>`,
  );
  const worst = (["bad", "doubt"] as const).find((tone) =>
    checks.some(({ verdict }) => checkTone(verdict) === tone),
  );
  return html`<li class="card edge-${worst ?? "good"}"><h3>${short(environment)}</h3><ul class="notes">${items}</ul></li>`;
}

/** What nobody could look at; absent where all was. */
export function notesSection({ notes }: DashboardData): Html | undefined {
  if (notes.length === 0) return undefined;
  return html`<section id="notes" aria-labelledby="notes-title">
<h2 id="notes-title">Not looked at</h2>
<ul class="notes">${notes.map((note) => html`<li>${badge("doubt", "unknown")} ${prose(note)}</li>`)}</ul>
</section>`;
}

/** Whom to call. */
export function contactsSection({ contacts }: DashboardData): Html {
  const rows = contacts.map(
    ({ name, reach, when }) =>
      html`<div><dt>${short(name)}</dt><dd><b>${short(reach)}</b>${when === undefined ? undefined : html` <span class="dim">${short(when)}</span>`}</dd></div>`,
  );
  return html`<section id="contacts" aria-labelledby="contacts-title">
<h2 id="contacts-title">Whom to call</h2>
${
  rows.length === 0
    ? html`<p class="empty">Nobody is named: <code>contacts</code> in <code>archi3.yaml</code> says whom to call, and how.</p>`
    : html`<dl class="people">${rows}</dl>`
}
</section>`;
}
