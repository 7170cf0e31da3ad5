import type { YamlDocument } from "./document.ts";
import type { Kind } from "./kinds.ts";
import { fromPointer, isMapping, type Path, valueAt } from "./pointer.ts";
import type { NodeSpans } from "./positions.ts";
import { remembered } from "./remembered.ts";

/** One policy: a document of a kind, with the source position of every node. */
export interface Policy {
  /** The file as findings name it: relative to the git root, with forward slashes. */
  file: string;
  /** Relative to the policies folder (custom kinds: to the configuration's folder); decides kind and environment. */
  path: string;
  kind: Kind;
  document: YamlDocument;
  /** The document as its author most likely meant it: keys that the schema took for misspelt have their right name. */
  value: Record<string, unknown>;
  name: string | undefined;
  /** Where a path of `value` stands in the text. */
  spans(path: Path): NodeSpans | undefined;
}

/** Every policy of a repository, loaded once. */
export interface Catalog {
  policies: readonly Policy[];
  /** Kinds of which a file could not be read: what it defines is unknown, so nothing can be said to be missing. */
  unreadKinds: ReadonlySet<string>;
  /** The environments in the order of promotion, as the configuration has them. */
  environments: readonly string[];
}

/** The policies of a built-in kind. */
export function ofKind(catalog: Catalog, kind: string): Policy[] {
  return catalog.policies.filter((policy) => policy.kind.builtIn && policy.kind.name === kind);
}

/** The overlay of an environment, by the name of its file. */
export function overlayOf(catalog: Catalog, environment: string): Policy | undefined {
  return ofKind(catalog, "environment").find((policy) => environmentOf(policy) === environment);
}

/** The environment that an overlay is for: the name of its file. */
export function environmentOf(overlay: Policy): string {
  return (overlay.path.split("/").at(-1) ?? "").replace(/\.ya?ml$/i, "");
}

/** A key that the schema took for a misspelling of another. */
export interface Renaming {
  path: Path;
  meant: string;
}

/** Each copies what leads to its key. A document with more is not a few slips, and its findings are many anyway. */
const MOST_RENAMINGS = 100;

/** Makes a policy of a document. Its value is cleared of misspelt keys, so that one slip gives one finding. */
export function makePolicy(
  place: { file: string; path: string; kind: Kind },
  document: YamlDocument,
  renamings: readonly Renaming[],
): Policy {
  const written = isMapping(document.value) ? document.value : {};
  let value = written;
  const actualKeys = new Map<string, string>();
  for (const { path, meant } of renamings.slice(0, MOST_RENAMINGS)) {
    const actual = path.at(-1);
    const parent = path.slice(0, -1);
    if (actual === undefined || meant === actual) continue;
    value = withRenamedKey(value, parent, actual, meant) as Record<string, unknown>;
    actualKeys.set(JSON.stringify([...parent, meant]), actual);
  }
  return {
    ...place,
    document,
    value,
    name: nameOf(value, place.kind),
    spans: (path) => document.spans(actualKeys.size === 0 ? path : asWritten(path, actualKeys)),
  };
}

const pathOf = remembered(100, fromPointer);

function nameOf(value: unknown, kind: Kind): string | undefined {
  if (kind.nameAt === undefined) return undefined;
  const name = valueAt(value, pathOf(kind.nameAt));
  return typeof name === "string" ? name : undefined;
}

function withRenamedKey(node: unknown, parent: Path, actual: string, meant: string): unknown {
  const [first, ...rest] = parent;
  if (first !== undefined) {
    if (Array.isArray(node))
      return node.map((item, index) =>
        String(index) === first ? withRenamedKey(item, rest, actual, meant) : item,
      );
    if (!isMapping(node) || !Object.hasOwn(node, first)) return node;
    return { ...node, [first]: withRenamedKey(node[first], rest, actual, meant) };
  }
  if (!isMapping(node) || Object.hasOwn(node, meant)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key === actual ? meant : key, value]),
  );
}

function asWritten(path: Path, actualKeys: ReadonlyMap<string, string>): string[] {
  return path.map((token, index) => actualKeys.get(JSON.stringify(path.slice(0, index + 1))) ?? token);
}
