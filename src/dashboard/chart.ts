import { type Html, html } from "./html.ts";

/*
 * Charts are drawn in a box that is stretched to whatever width there is, so all that would be stretched with it stands
 * beside it as text: axes are elements, strokes keep their width, and dots are strokes without length.
 */

/** One column of a chart: what it is, and what it says, in words. */
export interface Column {
  name: string;
  /** Its numbers as people read them, one a column of the table. */
  cells: readonly string[];
}

export interface Chart {
  /** Its element's id. */
  id: string;
  title: string;
  /** What is drawn, and how it went, for whoever does not see it. */
  description: string;
  /** What the columns of the table are called, the first one included. */
  head: readonly string[];
  columns: readonly Column[];
}

/** A part of a bar, by its class; `down` hangs below the line. */
export interface Part {
  kind: string;
  count: number;
  down: boolean;
}

/** Bars over time: what went well stands on the line, what did not hangs below it. */
export function barChart(chart: Chart, bars: readonly (readonly Part[])[]): Html {
  const height = (down: boolean) =>
    bars.reduce((most, bar) => Math.max(most, sum(bar.filter((part) => part.down === down))), 0);
  const up = Math.max(1, height(false));
  const down = height(true);
  const drawn = bars.map((bar, index) => {
    let top = 0;
    let bottom = 0;
    const rects = bar
      .filter(({ count }) => count > 0)
      .map((part) => {
        const y = part.down ? bottom : -top - part.count;
        if (part.down) bottom += part.count;
        else top += part.count;
        return html`<rect class="${part.kind}" x="${index + 0.12}" y="${y}" width="0.76" height="${part.count}"/>`;
      });
    return column(chart, index, rects, -up, up + down);
  });
  const labels = [
    { text: String(up), at: 0 },
    { text: "0", at: up / (up + down) },
    ...(down > 0 ? [{ text: String(down), at: 1 }] : []),
  ];
  const line = html`<path class="axis" d="M0 0H${bars.length}"/>`;
  return figure(chart, `0 ${-up} ${Math.max(1, bars.length)} ${up + down}`, html`${drawn}${line}`, labels);
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}

/** What a column shows where a pointer rests. */
function column(
  { columns, head }: Chart,
  index: number,
  inner: Html | readonly Html[],
  y: number,
  height: number,
): Html {
  const { name = "", cells = [] } = columns[index] ?? {};
  const said = cells.map((cell, at) => `${head[at + 1] ?? ""} ${cell}`).join(", ");
  return html`<g><title>${name}: ${said}</title><rect class="touch" x="${index}" y="${y}" width="1" height="${height}"/>${inner}</g>`;
}

/** A line over time, broken where there is nothing to say. */
export function lineChart(
  chart: Chart,
  values: readonly (number | undefined)[],
  text: (value: number) => string,
  most?: number,
): Html {
  const top = (most ?? values.reduce((a: number, b) => Math.max(a, b ?? 0), 0)) || 1;
  const y = (value: number) => round(100 - (value / top) * 100);
  const marks = values.map((value, index) =>
    column(
      chart,
      index,
      value === undefined ? [] : [html`<path class="dot" d="M${index + 0.5} ${y(value)}h0"/>`],
      0,
      100,
    ),
  );
  const line = html`<path class="line" d="${pathOf(values, (index) => index + 0.5, y)}"/>`;
  const axis = html`<path class="axis" d="M0 100H${values.length}"/>`;
  const labels = [
    { text: text(top), at: 0 },
    { text: "0", at: 1 },
  ];
  return figure(chart, `0 0 ${Math.max(1, values.length)} 100`, html`${axis}${line}${marks}`, labels);
}

/** The way of a pen through what is known. */
export function pathOf(
  values: readonly (number | undefined)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let isDown = false;
  let path = "";
  for (const [index, value] of values.entries()) {
    if (value !== undefined) path += `${isDown ? "L" : "M"}${x(index)} ${y(value)}`;
    isDown = value !== undefined;
  }
  return path;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function figure(
  chart: Chart,
  viewBox: string,
  inner: Html,
  labels: readonly { text: string; at: number }[],
): Html {
  const { id, title, description, columns } = chart;
  const ends = [columns[0]?.name ?? "", ...(columns.length > 1 ? [columns.at(-1)?.name ?? ""] : [])];
  return html`<figure class="chart"><figcaption>${title}</figcaption>
<div class="plot"><div class="scale" aria-hidden="true" style="width:${widest(labels)}ch">${labels.map(({ text, at }) => html`<span style="top:${round(at * 100)}%">${text}</span>`)}</div>
<svg viewBox="${viewBox}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${inner}</svg>
<div class="ends" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</div></div>
${tableOf(chart)}</figure>`;
}

function widest(labels: readonly { text: string }[]): number {
  return labels.reduce((most, { text }) => Math.max(most, text.length), 3);
}

/** A chart's numbers, newest first. */
export function tableOf({ title, head, columns }: Pick<Chart, "title" | "head" | "columns">): Html {
  const rows = columns
    .toReversed()
    .map(
      ({ name, cells }) =>
        html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
    );
  return html`<details class="numbers"><summary>As a table<span class="unseen">: ${title}</span></summary>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
