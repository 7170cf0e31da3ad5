import { shortDigest } from "../release/digest.ts";
import { spanText } from "../release/duration-text.ts";
import { PHASES, type Phase, type Timings } from "../release/record.ts";
import { badge, RESULTS } from "./badge.ts";
import { round } from "./chart.ts";
import type { DashboardData, DeploymentRow } from "./data.ts";
import { deploymentTable } from "./deployment-table.ts";
import { type Html, html, link, prose, short } from "./html.ts";
import { spanBetween, timeHtml } from "./value-text.ts";

/** As many as fill rows of two, three and four. */
const NEWEST = 12;

/** The newest deployments with their phases, and the list of all. */
export function deploymentsSection({ deployments }: DashboardData): Html {
  return html`<section id="deployments" aria-labelledby="deployments-title">
<h2 id="deployments-title">Newest deployments</h2>
${
  deployments.length === 0
    ? html`<p class="empty">Nothing was deployed yet: <code>archi3-policy deploy</code> begins, or the release workflow.</p>`
    : html`<ul class="cards deployments">${deployments.slice(0, NEWEST).map(card)}</ul>
<h3 id="all-title">All deployments <span class="count">${deployments.length}</span></h3>
${deploymentTable(deployments)}`
}
</section>`;
}

function card(row: DeploymentRow): Html {
  const { id, environment, kind, began, ended, result, breakGlass, reason, why, runUrl } = row;
  const { tone, word } = RESULTS[result];
  const took = spanBetween(began, ended);
  return html`<li class="card edge-${tone}"><h3>${short(id)} ${badge(tone, word)}${kind === "rollback" ? badge("note", "rollback") : undefined}${breakGlass ? badge("doubt", "gates bypassed") : undefined}</h3>
<p class="dim">${short(environment)}, ${timeHtml(began)}${took === undefined ? undefined : html`, took ${spanText(took)}`}</p>
<p>${byText(row)}${row.digest === undefined ? undefined : html`; policies <code>${shortDigest(row.digest)}</code>`}${
    row.commit === undefined
      ? undefined
      : html`; commit <code>${link(short(row.commit).slice(0, 12), row.commitUrl)}</code>`
  }${runUrl === undefined ? undefined : html`; ${link(html`run<span class="unseen"> of ${short(id)}</span>`, runUrl)}`}</p>
${reason === undefined ? undefined : html`<p><b>Reason:</b> ${short(reason)}</p>`}
${why === undefined ? undefined : html`<p><b>Why:</b> ${prose(why)}</p>`}
${waterfall(row.timings, took)}
</li>`;
}

/** Who did it, and who approved. */
function byText({ actor, approvers }: DeploymentRow): Html {
  return html`by <b>${short(actor)}</b>${approvers.length === 0 ? undefined : html`, approved by ${short(approvers.join(", "))}`}`;
}

/** What takes less of the whole is not drawn by itself. */
const LEAST_SHARE = 0.01;
/** What a reader looks for, however short it was. */
const ALWAYS: ReadonlySet<Phase> = new Set(["stage", "activate", "verify", "restore"]);

/** The phases one after the other, each where it began; what is too short to be seen, and what lies between them, stands at the end. */
function waterfall(timings: Timings, took: number | undefined): Html | undefined {
  const all = PHASES.flatMap((phase) => {
    const ms = timings[phase];
    return ms === undefined || !(ms >= 0) ? [] : [{ phase, ms }];
  });
  if (all.length === 0) return undefined;
  const whole = all.reduce((total, { ms }) => total + ms, 0);
  const isShown = ({ phase, ms }: (typeof all)[number]) => ALWAYS.has(phase) || ms >= LEAST_SHARE * whole;
  const known: { phase: Phase | "other"; ms: number }[] = all.filter(isShown);
  const unseen = all.filter((one) => !isShown(one)).reduce((total, { ms }) => total + ms, 0);
  // Older records do not have all phases; the ledger's times are to the second, or nearly.
  const between = (took ?? 0) - whole;
  const other = unseen + (between > Math.max(1000, whole * 0.02) ? between : 0);
  if (other > 0) known.push({ phase: "other", ms: other });
  const total = Math.max(1, whole, took ?? 0);
  let at = 0;
  const rows = known.map(({ phase, ms }) => {
    const from = at;
    at += ms;
    return html`<div><dt>${phase}</dt><dd><svg aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="rail" width="100" height="8"/><rect class="phase ${phase}" x="${round((from / total) * 100)}" width="${Math.max(0.6, round((ms / total) * 100))}" height="8"/></svg><span>${spanText(ms)}</span></dd></div>`;
  });
  return html`<dl class="waterfall">${rows}</dl>`;
}
