import { type Catalog, environmentOf, ofKind, overlayOf, type Policy } from "../../policy/catalog.ts";
import { isMapping, type Path, toPointer, valueAt } from "../../policy/pointer.ts";
import type { Draft, PlaceOf } from "../rule.ts";

/** A scalar or a list as an environment runs it: the overlay's where it sets one, else the core's. */
export interface Setting {
  /** Where it stands in the policy that is run. */
  path: Path;
  value: unknown;
  /** The line that decides. */
  place: PlaceOf;
  /** What the core says where the overlay overrules it. */
  core?: PlaceOf;
  /** Below a mapping of the core's that the overlay replaces by a word: `at-rest: required`. */
  replaced: boolean;
}

/** Settings by the JSON Pointer of their path. */
export type Settings = ReadonlyMap<string, Setting>;

/** The last environment of the chain, as far as security goes. */
export interface Production {
  name: string;
  overlay: Policy | undefined;
  /** The core's security policies. */
  core: Policy | undefined;
  /** The security policies with the overlay's changes. */
  security: Settings;
  /** The overlay's sections that patch no security policy. */
  own: Settings;
  /** What the agent policies say about compliance; no overlay changes that. */
  agents: Settings;
}

/**
 * What is known about the last environment. An environment without an overlay runs the core unchanged; undefined
 * where an overlay could not be read, since it might set right what the core leaves open.
 */
export function productionOf(catalog: Catalog): Production | undefined {
  const name = catalog.environments.at(-1);
  if (name === undefined) return undefined;
  const overlay = overlayOf(catalog, name);
  if (overlay === undefined && catalog.unreadKinds.has("environment")) return undefined;
  if (overlay !== undefined && isForAnother(overlay, catalog)) return undefined;
  const core = ofKind(catalog, "security-policies")[0];
  const agents = ofKind(catalog, "agent-policies")[0];
  const own = keysOf(overlay?.value).filter((section) => !PATCHES.has(section));
  return {
    name,
    overlay,
    core,
    security: securityOf(core, overlay),
    own: settingsOf(own.map((section) => ({ path: [section], overlay: sideOf(overlay, [section]) }))),
    agents: settingsOf([{ path: ["compliance"], core: sideOf(agents, ["compliance"]) }]),
  };
}

/**
 * Whether an overlay says of itself that it is for another environment of the chain: one that was copied and not
 * yet changed. That is told, and all that it would do in its place only follows from it.
 */
export function isForAnother(overlay: Policy, catalog: Catalog): boolean {
  const said = valueAt(overlay.value, ["metadata", "environment"]);
  const tools = `${environmentOf(overlay)}-tools`;
  const isCopy = Object.keys(overlay.value).some((key) => key.endsWith("-tools") && key !== tools);
  return isCopy && said !== environmentOf(overlay) && catalog.environments.some((name) => name === said);
}

/** The overlay's sections that patch the security policies; those of `security-overrides` by their own names. */
const OVERRIDES = "security-overrides";
const PATCHES: ReadonlySet<string> = new Set([OVERRIDES, "network-security", "compliance"]);

function securityOf(core: Policy | undefined, overlay: Policy | undefined): Settings {
  const patched = new Map<string, Path>();
  for (const section of keysOf(overlay?.value)) {
    if (PATCHES.has(section) && section !== OVERRIDES) patched.set(section, [section]);
  }
  for (const section of keysOf(valueAt(overlay?.value, [OVERRIDES]))) {
    patched.set(section, [OVERRIDES, section]);
  }
  return settingsOf(
    [...new Set([...keysOf(core?.value), ...patched.keys()])].map((section) => ({
      path: [section],
      overlay: sideOf(overlay, patched.get(section)),
      core: sideOf(core, [section]),
    })),
  );
}

/** The members of a mapping; nothing of anything else. */
export function keysOf(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

/** What one policy says at a place. */
interface Side {
  policy: Policy;
  path: Path;
}

function sideOf(policy: Policy | undefined, path: Path | undefined): Side | undefined {
  return policy === undefined || path === undefined ? undefined : { policy, path };
}

interface Both {
  path: Path;
  overlay?: Side | undefined;
  core?: Side | undefined;
  replaced?: boolean;
}

function settingsOf(sections: readonly Both[]): Settings {
  const settings = new Map<string, Setting>();
  for (const section of sections) collect(section, settings);
  return settings;
}

/** Gathers the scalars and lists below a place. Depth is bounded by the reader. */
function collect({ path, overlay, core, replaced = false }: Both, settings: Map<string, Setting>): void {
  const set = read(overlay);
  const base = read(core);
  const isWord = set !== undefined && !isMapping(set);
  for (const key of new Set([...keysOf(set), ...keysOf(base)])) {
    const sides = { overlay: below(overlay, key), core: below(core, key) };
    collect({ path: [...path, key], ...sides, replaced: replaced || isWord }, settings);
  }
  const decides = set === undefined ? core : overlay;
  const value = set ?? base;
  if (decides === undefined || value === undefined || isMapping(value)) return;
  const overruled = set === undefined || base === undefined ? undefined : core;
  settings.set(toPointer(path), {
    path,
    value,
    place: { ...decides, at: "value" },
    ...(overruled === undefined ? {} : { core: { ...overruled, at: isMapping(base) ? "key" : "value" } }),
    replaced,
  });
}

function read(side: Side | undefined): unknown {
  return side === undefined ? undefined : valueAt(side.policy.value, side.path);
}

function below(side: Side | undefined, key: string): Side | undefined {
  return side === undefined ? undefined : { policy: side.policy, path: [...side.path, key] };
}

/** True where a section of the overlay around this place says of itself that it is switched off. */
export function isSwitchedOff({ overlay }: Production, path: Path): boolean {
  return path.some((_, index) => valueAt(overlay?.value, [...path.slice(0, index), "enabled"]) === false);
}

/** A finding about a setting: at the line that decides, with the line that it overrules. */
export function draftOf(rule: Draft["rule"], setting: Setting, message: string, help: string): Draft {
  const { place, core } = setting;
  const related =
    core === undefined ? {} : { related: [{ ...core, message: "The core policies set it here." }] };
  return { rule, ...place, message, help, ...related };
}

/** The only other value of a flag is what was meant, unless it stands where the core has a whole mapping. */
export function flipped(value: boolean, setting?: Setting): Pick<Draft, "replacement"> {
  if (setting?.core?.at === "key") return {};
  return { replacement: { text: String(!value), title: `Change to ${!value}`, raw: true } };
}
