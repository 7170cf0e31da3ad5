import { parseThreshold } from "../policy/threshold.ts";
import { spanText } from "../release/duration-text.ts";
import type { Unit } from "../watch/metric.ts";
import { type Html, html } from "./html.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number: number) => String(number).padStart(2, "0");

/** A day as people write it: `3 Nov 2026`. @param ms since 1970 */
export function dayText(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A moment to the minute, in UTC, machine-readable too; a text that is no time is shown as it is. */
export function timeHtml(time: string): Html {
  const ms = Date.parse(time);
  if (Number.isNaN(ms)) return html`${time}`;
  const iso = new Date(ms).toISOString();
  return html`<time datetime="${iso}">${momentText(ms)}</time>`;
}

/** `3 Nov 2026, 09:05 UTC`. @param ms since 1970 */
export function momentText(ms: number): string {
  const date = new Date(ms);
  return `${dayText(ms)}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
}

/** From one moment to another; undefined where either is none. A clock that was put back makes no negative time. */
export function spanBetween(from: string, to: string | undefined): number | undefined {
  const ms = Date.parse(to ?? "") - Date.parse(from);
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** A number as people read it: three significant digits, and thousands apart. */
function figure(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const [whole = "", part] = String(rounded).split(".");
  if (whole.includes("e")) return String(rounded);
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, "\u202F");
  return part === undefined ? apart : `${apart}.${part}`;
}

/** A ratio in percent; near 100% with more digits, so that 99.95% is not rounded to a promise. */
function percent(ratio: number): string {
  const value = ratio * 100;
  return `${value > 90 && value < 100 ? Math.floor(value * 1000 + 1e-6) / 1000 : figure(value)}%`;
}

/** A metric's value in units that people read. */
export function metricText(value: number, unit: Unit): string {
  switch (unit) {
    case "seconds":
      return spanText(value * 1000);
    case "ratio":
      return percent(value);
    case "per-week":
      return `${figure(value)} a week`;
    case "count":
      return figure(value);
  }
}

/** A measured value in the unit of the target that it is held against. @param value in base units */
export function objectiveText(value: number, target: string): string {
  const parsed = parseThreshold(target);
  const dimension = parsed.kind === "threshold" ? parsed.threshold.quantity.dimension : undefined;
  if (dimension === "ratio") return percent(value);
  return dimension === "duration" ? spanText(value * 1000) : figure(value);
}
