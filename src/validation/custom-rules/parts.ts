import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";

/** A part of a document that a rule is evaluated for. */
export interface Part {
  path: Path;
  value: unknown;
  /** Its key in a mapping, or its index in a list; undefined for a whole document. */
  key: string | number | undefined;
}

/** The parts of a document that a pointer with `*` for any key or index leads to, in the order of the document. */
export function partsAt(document: unknown, pattern: Path): Part[] {
  let parts: Part[] = [{ path: [], value: document, key: undefined }];
  for (const token of pattern)
    parts = parts.flatMap((part) => (token === "*" ? all(part) : one(part, token)));
  return parts;
}

function all({ path, value }: Part): Part[] {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => ({ path: [...path, String(index)], value: item, key: index }));
  if (!isMapping(value)) return [];
  return Object.entries(value).map(([key, below]) => ({ path: [...path, key], value: below, key }));
}

function one({ path, value }: Part, token: string): Part[] {
  const below = valueAt(value, [token]);
  if (below === undefined) return [];
  return [{ path: [...path, token], value: below, key: Array.isArray(value) ? Number(token) : token }];
}
