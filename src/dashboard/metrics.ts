import type { Metric } from "../watch/metric.ts";
import { badge } from "./badge.ts";
import type { DashboardData } from "./data.ts";
import { type Html, html, short } from "./html.ts";
import { metricText } from "./value-text.ts";

/** One metric, of all environments together and of each. */
interface Numbers {
  all: Metric | undefined;
  each: readonly { environment: string; metric: Metric }[];
}

/** The numbers about deployments, each with its goal and what it means. */
export function metricsSection({ metrics }: DashboardData): Html {
  const numbers = gathered(metrics);
  return html`<section id="numbers" aria-labelledby="numbers-title">
<h2 id="numbers-title">Numbers and goals</h2>
${
  numbers.length === 0
    ? html`<p class="empty">There are no numbers yet: they are computed from the deployments on the ledgers.</p>`
    : html`<ul class="cards numbers-list">${numbers.map(card)}</ul>`
}
</section>`;
}

function gathered(groups: DashboardData["metrics"]): Numbers[] {
  const names = [...new Set(groups.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
  return names.map((name) => {
    const own = groups.flatMap(({ environment, metrics }) =>
      metrics.filter((metric) => metric.name === name).map((metric) => ({ environment, metric })),
    );
    return {
      all: own.find(({ environment }) => environment === undefined)?.metric,
      each: own.flatMap(({ environment, metric }) =>
        environment === undefined ? [] : [{ environment, metric }],
      ),
    };
  });
}

function card({ all, each }: Numbers): Html | undefined {
  const main = all ?? each[0]?.metric;
  if (main === undefined) return undefined;
  const rows = each.map(
    ({ environment, metric }) =>
      html`<div><dt>${short(environment)}</dt><dd>${valueText(metric)} ${metOf(metric)}</dd></div>`,
  );
  return html`<li class="card">
<h3>${short(main.title)}</h3>
${all === undefined ? undefined : html`<p class="figure">${valueText(all)}</p>${goalOf(all)}`}
${rows.length === 0 ? undefined : html`<dl>${rows}</dl>`}
<details title="${short(main.definition)}"><summary>What it means<span class="unseen">: ${short(main.title)}</span></summary><p>${short(main.definition)}</p></details>
</li>`;
}

function valueText({ value, unit, n }: Metric): Html {
  const shown = value === undefined ? html`<b class="none">–</b>` : html`<b>${metricText(value, unit)}</b>`;
  return html`${shown} <span class="n">n = ${n}</span>`;
}

function goalOf(metric: Metric): Html | undefined {
  const { goal } = metric;
  return goal === undefined
    ? undefined
    : html`<p class="goal">Goal: ${short(goal.text)} ${metOf(metric)}</p>`;
}

function metOf({ goal }: Metric): Html | undefined {
  if (goal === undefined) return undefined;
  if (goal.met === undefined) return badge("none", "too few to say");
  return goal.met ? badge("good", "met") : badge("bad", "not met");
}
