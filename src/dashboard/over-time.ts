import { METRIC_KINDS, type MetricKind } from "../watch/metric-kinds.ts";
import { SAMPLED, type Sample, type SampledName } from "../watch/samples.ts";
import { RESULT_NAMES, RESULTS, type Result } from "./badge.ts";
import { barChart, type Chart, lineChart } from "./chart.ts";
import type { DashboardData, DeploymentRow } from "./data.ts";
import { type Html, html, short } from "./html.ts";
import {
  type Counts,
  countsOver,
  courseOf,
  lengthOf,
  stretchText,
  type Timeline,
  timelineOf,
} from "./timeline.ts";
import { metricText } from "./value-text.ts";

/** Deployments and their numbers, by day, week or month. */
export function overTimeSection(data: DashboardData): Html {
  const timeline = timelineOf(data.deployments, Date.parse(data.time));
  return html`<section id="over-time" aria-labelledby="over-time-title">
<h2 id="over-time-title">Deployments over time</h2>
${
  timeline === undefined
    ? html`<p class="empty">Nothing was deployed yet. With the first deployment this shows how many there are, how they end, and how long they take.</p>`
    : charts(data, timeline)
}
</section>`;
}

function charts({ deployments, environments, samples }: DashboardData, timeline: Timeline): Html {
  const names = environments.map(({ environment }) => environment);
  const others = [...new Set(deployments.map(({ environment }) => environment))].filter(
    (name) => !names.includes(name),
  );
  const bars = [...names, ...others].map((name, index) =>
    counted(
      name,
      index,
      deployments.filter(({ environment }) => environment === name),
      timeline,
    ),
  );
  const courses = SAMPLED.map((name) => drawn(name, samples[name], timeline));
  return html`${legend(timeline)}
<div class="charts">${bars}</div>
<h3 id="courses-title">How the numbers of all environments went</h3>
<div class="charts small">${courses}</div>`;
}

function legend({ step }: Timeline): Html {
  const key = (kind: string, words: string) => html` <span><span class="key ${kind}"></span>${words}</span>`;
  return html`<p class="legend">By ${step}, in UTC. On the line:${key("healthy", "healthy,")}${key("open", "open.")} Below it:${key("doubtful", "inconclusive or interrupted,")}${key("bad", "failed or rolled back.")}</p>`;
}

const isDown = (result: Result) => result !== "healthy" && result !== "open";
const PART: { [result in Result]: string } = {
  healthy: "healthy",
  open: "open",
  inconclusive: "doubtful",
  interrupted: "doubtful",
  failed: "bad",
  "rolled-back": "bad",
};
/** From the line outwards. */
const STACK: readonly Result[] = ["healthy", "open", "inconclusive", "interrupted", "failed", "rolled-back"];

function counted(name: string, index: number, rows: readonly DeploymentRow[], timeline: Timeline): Html {
  const counts = countsOver(timeline, rows);
  const total = (result: Result) => rows.filter((row) => row.result === result).length;
  const totals = RESULT_NAMES.map((result) => ({ result, count: total(result) })).filter(
    ({ count }) => count > 0,
  );
  const said = totals.map(({ result, count }) => `${count} ${RESULTS[result].word}`).join(", ");
  const chart: Chart = {
    id: `counts-${index}`,
    title: `${short(name)}: ${howMany(rows)}`,
    description: `Deployments and rollbacks by ${timeline.step}: ${said === "" ? "none yet" : said}.`,
    head: [timeline.step, ...RESULT_NAMES.map((result) => RESULTS[result].word)],
    columns: counts.map((one, at) => ({ name: stretchText(timeline, at), cells: cellsOf(one) })),
  };
  const bars = counts.map((one) =>
    STACK.map((result) => ({ kind: PART[result], count: one[result] ?? 0, down: isDown(result) })),
  );
  return barChart(chart, bars);
}

/** Rollbacks are no deployments, so that this is what the numbers say. */
function howMany(rows: readonly DeploymentRow[]): string {
  const backs = rows.filter(({ kind }) => kind === "rollback").length;
  const said = (count: number, name: string) => `${count} ${name}${count === 1 ? "" : "s"}`;
  const deployments = said(rows.length - backs, "deployment");
  return backs === 0 ? deployments : `${deployments}, ${said(backs, "rollback")}`;
}

function cellsOf(counts: Counts): string[] {
  return RESULT_NAMES.map((result) => String(counts[result] ?? 0));
}

/** How a metric of all environments together went, in the words of its definition. */
function drawn(name: SampledName, samples: readonly Sample[], timeline: Timeline): Html {
  const { title, definition, unit }: MetricKind = METRIC_KINDS[name];
  const { values, counts } = courseOf(timeline, name, samples);
  const text = (value: number) => metricText(value, unit);
  const newest = values.findLastIndex((value) => value !== undefined);
  const value = values[newest];
  const columns = Array.from({ length: lengthOf(timeline) }, (_, at) => {
    const here = values[at];
    return {
      name: stretchText(timeline, at),
      cells: [here === undefined ? "–" : text(here), String(counts[at] ?? 0)],
    };
  });
  if (value === undefined)
    return html`<figure class="chart"><figcaption>${title}</figcaption><p class="empty">No data yet. ${definition}</p></figure>`;
  const shown = `${text(value)} in ${stretchText(timeline, newest)}`;
  const chart = {
    ...{ id: `course-${name}`, title, head: [timeline.step, "value", "of"], columns },
    description: `${definition} Newest: ${shown}.`,
  };
  const most = unit === "ratio" ? 1 : undefined;
  return html`<div>${lineChart(chart, values, text, most)}<p class="definition">${definition} Newest: <b>${text(value)}</b>, ${stretchText(timeline, newest)}.</p></div>`;
}
