import type { Path } from "../policy/pointer.ts";
import type { Span } from "../policy/positions.ts";
import { DEFAULT_LIMITS } from "../policy/read-limits.ts";
import { readText } from "../policy/reader.ts";

/** Parses JSON. @returns the value, or from where on it is none */
export function parseJson(text: string): { value: unknown } | { offset: number; cause: unknown } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    // The engine says the place in its message only.
    const offset = /at position (\d+)/.exec(cause instanceof Error ? cause.message : "")?.[1];
    return { offset: offset === undefined ? text.trimEnd().length : Number(offset), cause };
  }
}

/** Nodes. JSON has no aliases that would explode, so there may be as many as a text has characters. */
const MOST_NODES = 16 * 1024 * 1024;

/** JSON is YAML too, whose reader knows places. Where the two differ, the start of the text is named. */
export function spanInJson(text: string, path: Path, part: "key" | "value"): Span {
  const nowhere = { start: 0, end: 0 };
  const read = readText(text, { ...DEFAULT_LIMITS, nodes: MOST_NODES });
  const document = "refused" in read ? undefined : read.documents[0];
  for (let length = path.length; length >= 0; length--) {
    const spans = document?.spans(path.slice(0, length));
    if (spans !== undefined) return part === "key" ? (spans.key ?? spans.value) : spans.value;
  }
  return nowhere;
}
