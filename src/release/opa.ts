import type { Catalog, Policy } from "../policy/catalog.ts";
import { type Digest, sortedByBytes } from "./digest.ts";

/** Everything that OPA finds of ours stands below this key of its data. */
const ROOT = "archi3";

/** Names of files that OPA reads as data of their folder, wherever they lie in a bundle. */
const OPA_DATA = /^(?:data\.json|data\.ya?ml)$/;

/**
 * `.manifest`, by which OPA takes the archive for a bundle: the digest as its revision, and the parts of OPA's data that
 * it owns. A function of digest and paths only, so that a reader can check it.
 * @param paths those of the policy files
 */
export function opaManifest(digest: Digest, paths: Iterable<string>): Uint8Array {
  return Buffer.from(`${JSON.stringify({ revision: digest, roots: rootsOf(paths) })}\n`);
}

/** OPA refuses data outside of the roots, and roots of which one holds the other. */
function rootsOf(paths: Iterable<string>): string[] {
  const folders = [...paths].flatMap((path) => {
    const names = path.split("/");
    return OPA_DATA.test(names.at(-1) ?? "") ? [names.slice(0, -1).join("/")] : [];
  });
  const roots = sortedByBytes(new Set([ROOT, ...folders]));
  const holds = (outer: string, inner: string) =>
    outer !== inner && (outer === "" || inner.startsWith(`${outer}/`));
  return roots.filter((root) => !roots.some((other) => holds(other, root)));
}

/**
 * `data.json`, the catalog as OPA's data: `data.archi3.digest`, and `data.archi3.policies[kind][path]`, which is the
 * policy's value, or a list of them for kinds that allow several documents a file. Templates are texts, and left out.
 * @param pathOf where a policy stands in the bundle
 */
export function opaData(digest: Digest, catalog: Catalog, pathOf: (policy: Policy) => string): Uint8Array {
  const kinds = new Map<string, Map<string, unknown[]>>();
  for (const policy of catalog.policies) {
    const { kind } = policy;
    if (kind.builtIn && kind.name === "template") continue;
    const files = kinds.get(kind.name) ?? new Map<string, unknown[]>();
    kinds.set(kind.name, files);
    const path = pathOf(policy);
    files.set(path, [...(files.get(path) ?? []), kind.builtIn ? policy.value : policy.document.value]);
  }
  const many = new Set(
    catalog.policies.filter(({ kind }) => kind.documents === "many").map(({ kind }) => kind.name),
  );
  const policies = sortedObject(kinds, (files, kind) =>
    sortedObject(files, (values) => (many.has(kind) ? values : values[0])),
  );
  return Buffer.from(`${JSON.stringify({ [ROOT]: { digest, policies } })}\n`);
}

function sortedObject<T>(
  entries: ReadonlyMap<string, T>,
  shown: (value: T, key: string) => unknown,
): Record<string, unknown> {
  const sorted = [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Object.fromEntries(sorted.map(([key, value]) => [key, shown(value, key)]));
}
