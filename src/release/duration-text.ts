/** A length of time to wait, as `--wait` takes it: never shorter, and in the largest unit that tells it well. */
export function waitOption(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes <= 90) return `${minutes}m`;
  const hours = Math.ceil(minutes / 60);
  return hours <= 48 ? `${hours}h` : `${Math.ceil(hours / 24)}d`;
}

/** A length of time in the two largest units that say it: `1 d 2 h`, `3 min`, `12 s`. */
export function durationText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  if (first === -1) return "0 s";
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The least that {@link spanText} tells of a length of time. Milliseconds. */
export function spanStep(ms: number): number {
  if (ms < SECOND) return 1;
  if (ms < 10 * SECOND) return 10;
  if (ms < HOUR) return SECOND;
  return ms < DAY ? MINUTE : HOUR;
}

/** A length of time that was measured, to the nearest: `340 ms`, `1.2 s`, `3 min 5 s`. */
export function spanText(ms: number): string {
  if (!(ms >= 0)) return "–";
  const step = spanStep(ms);
  const near = Math.round(ms / step) * step;
  if (near < SECOND) return `${near} ms`;
  return near < 10 * SECOND ? `${near / SECOND} s` : durationText(near);
}
