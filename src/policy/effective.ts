import { isDeepStrictEqual } from "node:util";
import { type Catalog, ofKind, overlayOf, type Policy } from "./catalog.ts";
import { isMapping, type Path, toPointer, valueAt } from "./pointer.ts";

/** A mapping (or a single value) of an overlay, and the place in a core policy that it patches. */
export interface OverlayTarget {
  overlayPath: Path;
  policy: Policy;
  targetPath: Path;
}

/** A place of an effective policy that the overlay set, and where in the overlay that stands. Lists count as one. */
export interface Origin {
  path: Path;
  overlay: Policy;
  overlayPath: Path;
  /** False where the overlay repeats what the core says. */
  changed: boolean;
  /** True where the overlay took the place away with null. */
  removed: boolean;
}

/** One policy as an environment runs it. */
export interface EffectiveFile {
  /** Relative to the policies folder. */
  path: string;
  /** The policy that was patched; undefined for the overlay's own sections. */
  policy: Policy | undefined;
  value: unknown;
  /** Parents before what is below them, in the order of the overlay. */
  origins: readonly Origin[];
}

/** What an environment must run. */
export interface EffectiveSet {
  environment: string;
  /** Undefined where the environment has no overlay and runs the core unchanged. */
  overlay: Policy | undefined;
  /** Sorted by path. */
  files: readonly EffectiveFile[];
}

/** The file that holds the sections of an overlay that belong to no core policy. */
export const ENVIRONMENT_FILE = "environment.yaml";

/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Applies a JSON merge patch (RFC 7396): mappings are merged key by key, null takes a key away, everything else
 * replaces what was there. Neither argument is changed; what the patch does not touch is shared with `target`.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isMapping(patch)) return patch;
  const merged: Record<string, unknown> = isMapping(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (FORBIDDEN_KEYS.has(key)) continue;
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(Object.hasOwn(merged, key) ? merged[key] : undefined, value);
  }
  return merged;
}

/**
 * The core mappings that an overlay patches, section by section. What finds no core policy to patch (an agent that
 * nobody defines, say) is left out; it stays in the environment's own file.
 */
export function overlayTargets(overlay: Policy, catalog: Catalog): OverlayTarget[] {
  const core = coreOf(catalog);
  const targets: OverlayTarget[] = [];
  const add = (overlayPath: Path, policy: Policy | undefined, targetPath: Path) => {
    if (policy !== undefined && valueAt(overlay.value, overlayPath) !== undefined)
      targets.push({ overlayPath, policy, targetPath });
  };
  for (const id of keysAt(overlay, ["agent-overrides", "quality-standards"])) {
    const home = core.standards.get(bareId(id));
    if (home !== undefined) add(["agent-overrides", "quality-standards", id], home.policy, home.path);
  }
  add(["agent-overrides", "communication-protocols"], core.agents, [
    "coordination",
    "communication-protocols",
  ]);
  add(["performance-monitoring"], core.agents, ["performance-monitoring"]);
  for (const section of keysAt(overlay, ["security-overrides"])) {
    add(["security-overrides", section], core.security, [section]);
  }
  add(["network-security"], core.security, ["network-security"]);
  add(["compliance"], core.security, ["compliance"]);
  return targets;
}

/** The policies that overlays patch, and where the standards of every agent stand. */
interface Core {
  agents: Policy | undefined;
  security: Policy | undefined;
  standards: ReadonlyMap<string, { policy: Policy; path: Path }>;
}

/** A catalog never changes, so each is indexed once however many overlays are looked at. */
const cores = new WeakMap<Catalog, Core>();

function coreOf(catalog: Catalog): Core {
  const known = cores.get(catalog);
  if (known !== undefined) return known;
  const [agents] = byPath(ofKind(catalog, "agent-policies"));
  const [security] = byPath(ofKind(catalog, "security-policies"));
  const core = { agents, security, standards: standardsOf(agents, byPath(ofKind(catalog, "agent"))) };
  cores.set(catalog, core);
  return core;
}

function standardsOf(agents: Policy | undefined, single: readonly Policy[]): Core["standards"] {
  const standards = new Map<string, { policy: Policy; path: Path }>();
  const add = (id: unknown, policy: Policy, path: Path) => {
    if (typeof id === "string" && !standards.has(bareId(id))) standards.set(bareId(id), { policy, path });
  };
  for (const group of agents === undefined ? [] : keysAt(agents, ["agents"])) {
    for (const name of keysAt(agents, ["agents", group])) {
      const path = ["agents", group, name];
      const agent = valueAt(agents?.value, path);
      if (agents !== undefined && isMapping(agent))
        add(agent["id"] ?? name, agents, [...path, "quality-standards"]);
    }
  }
  for (const policy of single) add(valueAt(policy.value, ["agent", "id"]), policy, ["quality-standards"]);
  return standards;
}

function bareId(id: string): string {
  return id.startsWith("@") ? id.slice(1) : id;
}

function keysAt(policy: Policy | undefined, path: Path): string[] {
  const mapping = valueAt(policy?.value, path);
  return isMapping(mapping) ? Object.keys(mapping).filter((key) => !FORBIDDEN_KEYS.has(key)) : [];
}

function byPath<Item extends { path: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The files that an overlay makes differ from the core, and the environment's own one; sorted by path. */
export function overlaidFiles(overlay: Policy, catalog: Catalog): EffectiveFile[] {
  const drafts = new Map<Policy, Draft>();
  const targets = overlayTargets(overlay, catalog);
  for (const { overlayPath, policy, targetPath } of targets) {
    const draft = drafts.get(policy) ?? new Draft(overlay, policy.value);
    drafts.set(policy, draft);
    draft.patch(targetPath, overlayPath);
  }
  const own = new Draft(overlay, {});
  const taken = new Set(targets.map(({ overlayPath }) => toPointer(overlayPath)));
  for (const path of ownSections(overlay, taken)) own.patch(path, path);
  const files: EffectiveFile[] = [...drafts].map(([policy, { value, origins }]) => ({
    path: policy.path,
    policy,
    value,
    origins,
  }));
  return byPath([
    ...files,
    { path: ENVIRONMENT_FILE, policy: undefined, value: own.value, origins: own.origins },
  ]);
}

/** Sections whose members go to different places; the others go to one place as a whole. */
const SPLIT_SECTIONS: readonly Path[] = [
  ["agent-overrides"],
  ["agent-overrides", "quality-standards"],
  ["security-overrides"],
];

/** What no core policy takes in. `validation` is left out: its demands are on the overlay's file, which is not run. */
function ownSections(overlay: Policy, taken: ReadonlySet<string>): Path[] {
  const split = new Set(SPLIT_SECTIONS.map(toPointer));
  const below = (path: Path): Path[] =>
    keysAt(overlay, path).flatMap((key) => {
      const own = [...path, key];
      const pointer = toPointer(own);
      if (taken.has(pointer) || pointer === "/validation") return [];
      return split.has(pointer) && isMapping(valueAt(overlay.value, own)) ? below(own) : [own];
    });
  return below([]);
}

/** A policy on its way to its effective value; copies what it changes, once. */
class Draft {
  value: Record<string, unknown>;
  readonly origins: Origin[] = [];
  readonly #overlay: Policy;
  readonly #copies = new WeakSet<object>();

  constructor(overlay: Policy, value: Record<string, unknown>) {
    this.#overlay = overlay;
    this.value = { ...value };
  }

  patch(targetPath: Path, overlayPath: Path): void {
    const patch = valueAt(this.#overlay.value, overlayPath);
    const before = valueAt(this.value, targetPath);
    for (const { below, changed, removed } of traces(before, patch)) {
      const path = [...targetPath, ...below];
      this.origins.push({
        path,
        overlay: this.#overlay,
        overlayPath: [...overlayPath, ...below],
        changed,
        removed,
      });
    }
    const last = targetPath.at(-1);
    if (last === undefined) return;
    const parent = this.#ownMapping(targetPath.slice(0, -1));
    if (patch === null) delete parent[last];
    else parent[last] = mergePatch(before, patch);
  }

  /** The mapping at a path as one that may be written to; made where there is none, as a merge patch does. */
  #ownMapping(path: Path): Record<string, unknown> {
    let mapping = this.value;
    for (const key of path) {
      const below = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
      if (isMapping(below) && this.#copies.has(below)) mapping = below;
      else {
        const copy: Record<string, unknown> = isMapping(below) ? { ...below } : {};
        this.#copies.add(copy);
        mapping[key] = copy;
        mapping = copy;
      }
    }
    return mapping;
  }
}

interface Trace {
  below: Path;
  changed: boolean;
  removed: boolean;
}

/** Every place that a patch sets, parents first; mappings only where the patch makes them. */
function traces(before: unknown, patch: unknown, below: Path = [], found: Trace[] = []): Trace[] {
  if (patch === null) {
    if (before !== undefined) found.push({ below, changed: true, removed: true });
    return found;
  }
  if (!isMapping(patch)) {
    found.push({ below, changed: !isDeepStrictEqual(before, patch), removed: false });
    return found;
  }
  if (!isMapping(before)) found.push({ below, changed: true, removed: false });
  for (const [key, value] of Object.entries(patch)) {
    if (FORBIDDEN_KEYS.has(key)) continue;
    traces(valueAt(before, [key]), value, [...below, key], found);
  }
  return found;
}

/**
 * What an environment must run: every policy with the environment's overlay applied, and the overlay's own sections
 * in `environment.yaml`. Templates and overlays are no policies to run. Nothing of the catalog is changed.
 */
export function effectivePolicies(catalog: Catalog, environment: string): EffectiveSet {
  const overlay = overlayOf(catalog, environment);
  const overlaid = overlay === undefined ? [] : overlaidFiles(overlay, catalog);
  const patched = new Set(overlaid.map(({ policy }) => policy));
  const unchanged = catalog.policies
    .filter((policy) => isRun(policy) && !patched.has(policy))
    .map((policy): EffectiveFile => ({ path: policy.path, policy, value: contentOf(policy), origins: [] }));
  return { environment, overlay, files: byPath([...unchanged, ...overlaid]) };
}

function isRun({ kind }: Policy): boolean {
  return !kind.builtIn || (kind.name !== "environment" && kind.name !== "template");
}

/** A document of somebody else's kind may be anything, not only a mapping. */
function contentOf(policy: Policy): unknown {
  return policy.kind.builtIn ? policy.value : policy.document.value;
}
