import { parseLimit } from "../health/check.ts";
import { durationText } from "../release/duration-text.ts";
import type { ObjectivePoint, ObjectiveStatus } from "../watch/objective.ts";
import { badge, OBJECTIVE } from "./badge.ts";
import { pathOf, round, tableOf } from "./chart.ts";
import type { DashboardData } from "./data.ts";
import { type Html, html, short } from "./html.ts";
import { dayText, momentText, objectiveText } from "./value-text.ts";

/** What must be kept, how it stands, and how it went. */
export function objectivesSection({ objectives, points }: DashboardData): Html {
  const cards = objectives.map((one, index) =>
    card(
      one,
      points.filter((point) => isOf(point, one)),
      index,
    ),
  );
  return html`<section id="objectives" aria-labelledby="objectives-title">
<h2 id="objectives-title">Objectives</h2>
${
  cards.length === 0
    ? html`<p class="empty">No objective is configured: <code>slo</code> in <code>archi3.yaml</code> says what must be kept, such as a response time below 200 ms.</p>`
    : html`<ul class="cards objectives">${cards}</ul>`
}
</section>`;
}

function isOf(point: ObjectivePoint, { name, environment }: ObjectiveStatus): boolean {
  return point.name === name && point.environment === environment;
}

function card(one: ObjectiveStatus, points: readonly ObjectivePoint[], index: number): Html {
  const { tone, word } = OBJECTIVE[one.state];
  const value =
    one.value === undefined
      ? html`<b class="none">–</b>`
      : html`<b>${objectiveText(one.value, one.target)}</b>`;
  return html`<li class="card edge-${tone}"><h3>${short(one.name)} <span class="dim">in</span> ${short(one.environment)}</h3>
<p class="figure">${value} ${badge(tone, word)}</p>
<p class="goal">Target: ${short(one.target)}${one.window === undefined ? "" : `, over ${durationText(one.window)}`}</p>
<p>${short(one.said)}</p>
${courseOf(one, points, index)}
</li>`;
}

/** The most stretches that a course is drawn by. */
const SLOTS = 60;

interface Slot {
  /** Milliseconds since 1970: the newest measurement of it. */
  time: number;
  value: number;
  kept: boolean;
  count: number;
}

/** The measurements in their order, in at most {@link SLOTS} stretches of equal length; undefined where there is none. */
function slotsOf(points: readonly ObjectivePoint[]): (Slot | undefined)[] {
  const timed = points
    .map(({ time, value, kept }) => ({ time: Date.parse(time), value, kept }))
    .filter(({ time, value }) => Number.isFinite(time) && Number.isFinite(value))
    .sort((a, b) => a.time - b.time);
  const first = timed[0]?.time ?? 0;
  const span = Math.max(1, (timed.at(-1)?.time ?? 0) - first);
  const slots: (Slot | undefined)[] = Array(Math.min(SLOTS, timed.length)).fill(undefined);
  for (const { time, value, kept } of timed) {
    const index = Math.min(slots.length - 1, Math.floor(((time - first) / span) * slots.length));
    const before = slots[index];
    // What was broken once in a stretch stays visible.
    const count = (before?.count ?? 0) + 1;
    slots[index] = { time, value, kept: kept && before?.kept !== false, count };
  }
  return slots;
}

function courseOf(one: ObjectiveStatus, points: readonly ObjectivePoint[], index: number): Html {
  const slots = slotsOf(points);
  const known = slots.filter((slot) => slot !== undefined);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return html`<p class="empty">Nothing was measured yet.</p>`;
  const kept = points.filter((point) => point.kept).length;
  const title = `${short(one.name)} in ${short(one.environment)} over time`;
  const columns = known.map(({ time, value, kept, count }) => ({
    name: momentText(time),
    cells: [objectiveText(value, one.target), kept ? "kept" : "broken", String(count)],
  }));
  return html`<div class="plot bare">${drawing(one, slots, title, `objective-${index}`, `${kept} of ${points.length} measurements kept the target.`)}
<div class="ends" aria-hidden="true"><span>${dayText(first.time)}</span><span>${dayText(last.time)}</span></div></div>
<p class="dim">Kept in ${kept} of ${points.length} ${points.length === 1 ? "measurement" : "measurements"}</p>
${tableOf({ title, head: ["time", "value", "target", "measurements"], columns })}`;
}

/** A line for the values, a dashed one for the target, and below a mark a stretch: a short one kept, a long one broken. */
function drawing(
  one: ObjectiveStatus,
  slots: readonly (Slot | undefined)[],
  title: string,
  id: string,
  said: string,
): Html {
  const limit = parseLimit(one.target);
  const bound = "value" in limit ? [limit.value] : [];
  const values = slots.map((slot) => slot?.value);
  const all = [...bound, ...values.filter((value) => value !== undefined)];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const y = (value: number) => round(36 - ((value - low) / (high - low || 1)) * 32);
  const marks = slots.map((slot, index) =>
    slot === undefined
      ? undefined
      : html`<g><title>${momentText(slot.time)}: ${objectiveText(slot.value, one.target)}, ${slot.kept ? "kept" : "broken"}</title><rect class="touch" x="${index}" y="0" width="1" height="60"/><rect class="${slot.kept ? "kept" : "broken"}" x="${index + 0.15}" y="${slot.kept ? 54 : 44}" width="0.7" height="${slot.kept ? 6 : 16}"/><path class="dot" d="M${index + 0.5} ${y(slot.value)}h0"/></g>`,
  );
  const target = bound.map((value) => html`<path class="target" d="M0 ${y(value)}H${slots.length}"/>`);
  const line = html`<path class="line" d="${pathOf(values, (index) => index + 0.5, y)}"/>`;
  return html`<svg class="spark" viewBox="0 0 ${slots.length} 60" preserveAspectRatio="none" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${said} Target: ${short(one.target)}. Newest value: ${one.value === undefined ? "none" : objectiveText(one.value, one.target)}.</desc>${target}${line}${marks}</svg>`;
}
