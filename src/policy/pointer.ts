/** A path from a document's root: keys of mappings, and indices of lists as decimal strings. */
export type Path = readonly string[];

/** Writes a path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  let pointer = "";
  for (const token of path) {
    pointer += `/${token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token}`;
  }
  return pointer;
}

/** Reads a JSON Pointer (RFC 6901); the empty pointer is the root. */
export function fromPointer(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token));
}

/** True for a mapping as the reader builds it: an object that is not a list. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path, or undefined. Never follows a prototype. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const token of path) {
    if (Array.isArray(value)) value = /^\d+$/.test(token) ? value[Number(token)] : undefined;
    else if (isMapping(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}
