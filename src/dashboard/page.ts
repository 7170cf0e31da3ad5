import { createHash } from "node:crypto";
import { alertsSection } from "./alerts.ts";
import { badge, SHAPES, shape } from "./badge.ts";
import type { DashboardData } from "./data.ts";
import { deploymentsSection } from "./deployments.ts";
import { environmentsSection } from "./environments.ts";
import { contactsSection, healthSection, notesSection } from "./health.ts";
import { type Html, html, link, prose, short, trusted } from "./html.ts";
import { metricsSection } from "./metrics.ts";
import { objectivesSection } from "./objectives.ts";
import { overTimeSection } from "./over-time.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";
import { timeHtml } from "./value-text.ts";
import { type Thing, type Verdict, verdictOf } from "./verdict.ts";

/** Only our own script runs, by its digest; nothing is loaded, sent or framed. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Bytes of the repository's name. */
const NAME_MAX = 120;

const SECTIONS: readonly (readonly [id: string, name: string])[] = [
  ["environments", "Environments"],
  ["alerts", "Alerts"],
  ["contacts", "Contacts"],
  ["objectives", "Objectives"],
  ["numbers", "Numbers"],
  ["over-time", "Over time"],
  ["deployments", "Deployments"],
];

/**
 * The dashboard as one HTML page that needs nothing else: every text in it is escaped, and it loads nothing. It reads without
 * scripts too; the one that it holds filters the deployments and says how old the page is.
 */
export function renderDashboard(data: DashboardData): string {
  const verdict = verdictOf(data);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${short(verdict.headline)} – ${short(data.repository, NAME_MAX)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body data-made="${data.time}">
${SHAPES}
<a class="skip" href="#main">Skip to what matters</a>
${banner(data)}
<main id="main" tabindex="-1">
${verdictSection(verdict)}
${environmentsSection(data)}
<div class="pair">${alertsSection(data)}<div>${notesSection(data)}${healthSection(data)}${contactsSection(data)}</div></div>
${objectivesSection(data)}
${metricsSection(data)}
${overTimeSection(data)}
${deploymentsSection(data)}
</main>
<footer><p>Made by ${short(data.tool)} from the ledgers, the targets and what was measured. Times are in UTC.</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

function banner({ repository, repositoryUrl, time }: DashboardData): Html {
  return html`<header>
<h1>Policies of ${link(short(repository, NAME_MAX), repositoryUrl)}</h1>
<p class="made">As it was at ${timeHtml(time)}</p>
<nav aria-label="Sections"><ul>${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<p id="old" class="old-page" role="alert" hidden>${shape("doubt")}<span><b>This page is <span id="old-age"></span> old.</b> What it says may be over. Look at a newer one before you act, or run <code>archi3-policy monitor</code>.</span></p>
</header>`;
}

/** So many are read at a glance. */
const THINGS_MAX = 6;

function verdictSection({ tone, headline, things }: Verdict): Html {
  const rest = things.slice(THINGS_MAX);
  return html`<section id="verdict" class="verdict" aria-labelledby="verdict-title">
<h2 id="verdict-title" class="headline ${tone}">${shape(tone)}<span><span id="then"></span>${short(headline)}</span></h2>
${things.length === 0 ? undefined : html`<ol class="things">${things.slice(0, THINGS_MAX).map(item)}</ol>`}
${
  rest.length === 0
    ? undefined
    : html`<details class="more"><summary>${rest.length} more</summary><ol class="things">${rest.map(item)}</ol></details>`
}
${tone === "none" ? html`<p class="empty">After the first deployment this page says what is live, how it is, and what to do. <code>archi3-policy status</code> says the same in a terminal.</p>` : undefined}
</section>`;
}

const WORDS: { [tone in Thing["tone"]]: string } = { bad: "wrong", doubt: "in doubt", note: "to know" };

function item({ tone, environment, name, said, next, at, silenced }: Thing): Html {
  const where = html`<a href="#${at}">${short(environment ?? name)}</a>: `;
  return html`<li>${silenced === undefined ? badge(tone, WORDS[tone]) : badge("none", "silenced")}<div>${where}${prose(said)}${
    next === undefined ? undefined : html` <span class="next"><b>Next:</b> ${prose(next)}</span>`
  }${silenced === undefined ? undefined : html` <span class="dim">Nobody is told: ${short(silenced)}</span>`}</div></li>`;
}
