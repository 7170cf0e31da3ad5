import { RESULT_NAMES, RESULTS, type Result } from "./badge.ts";
import { barChart, type Chart, lineChart } from "./chart.ts";
import type { DashboardData, DeploymentRow } from "./data.ts";
import { type Html, html, short } from "./html.ts";
import {
  type Counts,
  type Course,
  type Courses,
  countsOver,
  coursesOf,
  lengthOf,
  stretchText,
  type Timeline,
  timelineOf,
} from "./timeline.ts";
import { metricText, spanText } from "./value-text.ts";

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

function charts({ deployments, environments }: DashboardData, timeline: Timeline): Html {
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
  const trends = trendsOf(coursesOf(timeline, deployments, names));
  return html`${legend(timeline)}
<div class="charts">${bars}</div>
<h3 id="courses-title">How the numbers went</h3>
<div class="charts small">${trends.map((trend) => drawn(trend, timeline))}</div>`;
}

function legend({ step }: Timeline): Html {
  const key = (kind: string, words: string) => html` <span><span class="key ${kind}"></span>${words}</span>`;
  return html`<p class="legend">By ${step}, in UTC. On the line:${key("healthy", "healthy,")}${key("open", "open.")} Below it:${key("doubtful", "inconclusive or interrupted,")}${key("bad", "failed or rolled back.")}</p>`;
}

/** A number over time, and what it means. */
interface Trend {
  id: string;
  title: string;
  definition: string;
  course: Course;
  text: (value: number) => string;
  /** The most that there can be; without it the axis ends at the highest value. */
  most?: number;
}

function trendsOf({ success, changeFail, lead, recovery, rollback }: Courses): Trend[] {
  const rate = { text: (value: number) => metricText(value, "ratio"), most: 1 };
  const trends: (Omit<Trend, "text"> & Partial<Trend>)[] = [
    {
      ...{ id: "success", title: "Success rate", course: success, ...rate },
      definition: "Deployments that ended healthy, of all that ended",
    },
    {
      ...{ id: "change-fail", title: "Change-fail rate", course: changeFail, ...rate },
      definition: "Deployments that failed, were rolled back, or were undone later",
    },
    {
      ...{ id: "lead", title: "Lead time", course: lead },
      definition: "From the first environment to healthy in the last one, median",
    },
    {
      ...{ id: "recovery", title: "Recovery time", course: recovery },
      definition: "From a deployment that failed until something healthy was live again, median",
    },
    {
      ...{ id: "rollback", title: "Rollback time", course: rollback },
      definition: "How long it took to make an earlier deployment live again, median",
    },
  ];
  return trends.map((trend) => ({ text: spanText, ...trend }));
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
    title: `${short(name)}: ${rows.length} ${rows.length === 1 ? "deployment" : "deployments"}`,
    description: `Deployments by ${timeline.step}: ${said === "" ? "none yet" : said}.`,
    head: [timeline.step, ...RESULT_NAMES.map((result) => RESULTS[result].word)],
    columns: counts.map((one, at) => ({ name: stretchText(timeline, at), cells: cellsOf(one) })),
  };
  const bars = counts.map((one) =>
    STACK.map((result) => ({ kind: PART[result], count: one[result] ?? 0, down: isDown(result) })),
  );
  return barChart(chart, bars);
}

function cellsOf(counts: Counts): string[] {
  return RESULT_NAMES.map((result) => String(counts[result] ?? 0));
}

function drawn({ id, title, definition, course, text, most }: Trend, timeline: Timeline): Html {
  const { values, counts } = course;
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
    return html`<figure class="chart"><figcaption>${title}</figcaption><p class="empty">No data yet. ${definition}.</p></figure>`;
  const shown = `${text(value)} in ${stretchText(timeline, newest)}`;
  const chart = {
    ...{ id: `course-${id}`, title, head: [timeline.step, "value", "deployments"], columns },
    description: `${definition}. Newest: ${shown}.`,
  };
  return html`<div>${lineChart(chart, values, text, most)}<p class="definition">${definition}. Newest: <b>${text(value)}</b>, ${stretchText(timeline, newest)}.</p></div>`;
}
