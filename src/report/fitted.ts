import { byteLength, printable, truncateBytes } from "./sanitize.ts";

/** As many items as fit between a head and a tail that says how many there are. */
export function fitted<Item>(
  head: string,
  items: readonly Item[],
  maxBytes: number,
  tail: (shown: number) => string,
  write: (item: Item) => string = String,
): string {
  const longestTail = Math.max(
    byteLength(tail(items.length)),
    byteLength(tail(Math.max(0, items.length - 1))),
  );
  let room = maxBytes - byteLength(head) - longestTail;
  const lines: string[] = [];
  for (const item of items) {
    const line = write(item);
    room -= byteLength(line);
    if (room < 0) break;
    lines.push(line);
  }
  return `${head}${lines.join("")}${tail(lines.length)}`;
}

/** A foreign text, fit to be shown and cut short: before it is escaped, so that no escape is broken. */
export function bounded(text: string, bytes: number): string {
  return truncateBytes(printable(text), bytes);
}
