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
