/** Numbers for people. */

/** Prints rows in columns; the first column is aligned left, the others right. */
export function table(title, header, rows) {
  const lines = [header, ...rows].map((row) => row.map((cell) => cell ?? "–"));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const shown = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join("   "),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("───");
  console.log(
    `\n${title}\n\n${[shown[0], rule, ...shown.slice(1)].map((line) => `  ${line}`.trimEnd()).join("\n")}`,
  );
}

const format = (show) => (value) => (value === undefined || Number.isNaN(value) ? undefined : show(value));

export const milliseconds = format((ms) =>
  ms < 10_000 ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(1)} s`,
);
export const megabytes = format((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
export const kilobytes = format((bytes) => `${(bytes / 1e3).toFixed(1)} KB`);
export const rate = format((perSecond) => perSecond.toFixed(2));
export const ratio = format((value) => `${value.toFixed(2)} ×`);

/** Says how a number stands to its budget; nothing fails on it, since times belong to the machine. */
export function budget(what, value, limit, { atLeast = false, show = ratio } = {}) {
  const met = atLeast ? value >= limit : value <= limit;
  console.log(
    `  ${met ? "within" : "OVER  "}  ${what}: ${show(value)} (budget ${atLeast ? "≥" : "≤"} ${show(limit)})`,
  );
}
